//! `report`: the files of a gap report.

use std::path::{Path, PathBuf};

use anyhow::Result;

use super::input::Input;
use super::out::Out;
use super::{Outcome, artifact, findings, language};
use crate::analysis::scoring::{Scorecard, score};
use crate::diag::{Code, Diagnostic, Diagnostics, Names, Place, sentence};
use crate::load::{ASSESSMENT_FILE, Material};
use crate::locale::{Locale, languages};
use crate::model::assessment::Assessment;
use crate::report::{self, Format};

#[derive(Debug, clap::Args)]
#[command(
    after_help = "Examples:\n  tripartite report nerania-2026\n  tripartite report --tally counts.csv -o out --format html"
)]
pub(super) struct Args {
    #[command(flatten)]
    input: Input,
    /// Where to write [default: DIR/reports]
    #[arg(short, long, value_name = "DIR")]
    output: Option<PathBuf>,
    /// The language of the report [default: as in assessment.yaml]
    #[arg(long, value_name = "TAG")]
    lang: Option<String>,
    /// Which files to write
    #[arg(long, value_enum, value_delimiter = ',', default_values_t = [Kind::Html, Kind::Json, Kind::Csv, Kind::Svg])]
    format: Vec<Kind>,
    /// Overwrite files that exist
    #[arg(long)]
    force: bool,
}

#[derive(Debug, Clone, Copy, clap::ValueEnum)]
enum Kind {
    /// The report as one page
    Html,
    /// Every number as JSON
    Json,
    /// Scores, gaps and the tally as CSV
    Csv,
    /// The charts
    Svg,
}

pub(super) fn run(args: &Args, out: &mut Out) -> Result<Outcome> {
    let mut material = args.input.load()?;
    let locale = speak(args.lang.as_deref(), &args.input.folder(), &mut material);
    findings::print(&material.diagnostics, &material.texts, &locale);
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
    for path in write(assessment, &card, &seen, &locale, &formats, &folder, args.force)? {
        out.line(&path.display().to_string())?;
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

/// Puts the assessment into a language: the one that is wanted, else its own. Warns where words are missing.
pub(super) fn speak(wanted: Option<&str>, folder: &Path, material: &mut Material) -> Locale {
    let own = material.assessment.as_ref().map(|assessment| assessment.language.clone());
    // With an error there is no assessment, and its findings are for the same reader.
    let own = own.or_else(|| material.language.clone()).unwrap_or_else(|| language::environment().to_owned());
    let wanted = wanted.map_or(own, str::to_owned);
    let file = folder.join(ASSESSMENT_FILE);
    let base = wanted.to_ascii_lowercase();
    let base = base.split('-').next().unwrap_or_default();
    if !languages().any(|known| known == base) {
        let message = sentence!("language-without-words", language = &wanted);
        material.diagnostics.push(
            Diagnostic::warning(Code::LanguageMissing, Place::file(&file), message)
                .help(sentence!("help-there-are", names = Names::plain(languages()))),
        );
    }
    let locale = Locale::new(&wanted);
    material.speak(locale.tag(), &file);
    locale
}
