//! `report`: the files of a gap report.

use std::path::{Path, PathBuf};

use anyhow::Result;

use super::input::Input;
use super::session::Session;
use super::{Outcome, artifact};
use crate::analysis::scoring::{Scorecard, score};
use crate::diag::Diagnostics;
use crate::locale::Locale;
use crate::model::assessment::Assessment;
use crate::report::{self, Format};

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[command(flatten)]
    input: Input,
    #[arg(short, long, value_name = "DIR")]
    output: Option<PathBuf>,
    #[arg(long, value_enum, value_delimiter = ',', default_values_t = [Kind::Html, Kind::Json, Kind::Csv, Kind::Svg])]
    format: Vec<Kind>,
    #[arg(long)]
    force: bool,
}

#[derive(Debug, Clone, Copy, clap::ValueEnum)]
enum Kind {
    Html,
    Json,
    Csv,
    Svg,
}

pub(super) fn run(args: &Args, session: &mut Session) -> Result<Outcome> {
    let mut material = args.input.load(session)?;
    session.speak(&args.input.folder(), &mut material);
    session.findings(&material.diagnostics, &material.texts);
    let Some(assessment) = &material.assessment else { return Ok(Outcome::InvalidInput) };
    let formats: Vec<Format> = args
        .format
        .iter()
        .map(|kind| match kind {
            Kind::Html => Format::Html,
            Kind::Json => Format::Json,
            Kind::Csv => Format::Csv,
            Kind::Svg => Format::Svg,
        })
        .collect();
    let folder = args.output.clone().unwrap_or_else(|| args.input.folder().join("reports"));
    let card = score(assessment);
    let seen = material.published(&args.input.folder());
    for path in write(assessment, &card, &seen, &session.locale, &formats, &folder, args.force)? {
        session.out.line(&path.display().to_string())?;
    }
    Ok(Outcome::Done)
}

/// Writes every file of a report; gives their paths, the page first.
pub(super) fn write(
    assessment: &Assessment,
    card: &Scorecard,
    diags: &Diagnostics,
    locale: &Locale,
    formats: &[Format],
    folder: &Path,
    force: bool,
) -> Result<Vec<PathBuf>> {
    let artifacts = report::artifacts(assessment, card, diags, locale, formats)?;
    let files: Vec<(PathBuf, Vec<u8>)> =
        artifacts.into_iter().map(|artifact| (PathBuf::from(artifact.path), artifact.bytes)).collect();
    artifact::write_all(folder, &files, force)
}
