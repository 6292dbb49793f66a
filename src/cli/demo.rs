//! `demo`: the first thing that anyone runs.

use std::path::PathBuf;

use anyhow::{Context, Result};

use super::out::Out;
use super::place::typed;
use super::{Outcome, artifact, findings, report, results};
use crate::analysis::scoring::score;
use crate::load::disk::Disk;
use crate::load::{self, builtin};
use crate::report::{FORMATS, Report, artifacts};

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// Where to write it
    #[arg(value_name = "DIR", default_value = "tripartite-demo")]
    folder: PathBuf,
    /// Overwrite files that exist
    #[arg(long)]
    force: bool,
}

pub(super) fn run(args: &Args, out: &mut Out) -> Result<Outcome> {
    let files: Vec<(PathBuf, Vec<u8>)> =
        builtin::demo().into_iter().map(|(path, bytes)| (path, bytes.to_vec())).collect();
    artifact::write_all(&args.folder, &files, args.force)?;
    let mut material = load::assessment(&Disk, &args.folder);
    let locale = report::speak(None, &args.folder, &mut material);
    let Some(assessment) = &material.assessment else {
        findings::print(&material.diagnostics, &material.texts, &locale);
        return Ok(Outcome::InvalidInput);
    };
    let card = score(assessment);
    let folder = args.folder.join("reports");
    let seen = material.published(&args.folder);
    let files = artifacts(&Report::new(assessment, &card, &seen, &locale), FORMATS)?;
    let written = report::write(files, &folder, args.force)?;
    results::results(assessment, &card, &locale, out)?;
    let page = written.first().context("a report has a page")?;
    out.line("")?;
    out.line(&format!("Report   {}   (open it in a browser)", page.display()))?;
    out.line(&format!("Data     {}", folder.display()))?;
    out.line(&format!("Returns  {}", args.folder.join("returns").display()))?;
    out.line("")?;
    out.line("The country, its organisations and their answers are fictional. Try next:")?;
    let shown = typed(&args.folder);
    let next = [
        (format!("check {shown}"), "what came in, and what is wrong with it"),
        (format!("explain T02P3 {shown}"), "how a number came about"),
        ("new my-assessment".to_owned(), "an assessment of your own"),
    ];
    let width = next.iter().map(|(command, _)| command.chars().count()).max().unwrap_or_default();
    for (command, what) in next {
        out.line(&format!("  tripartite {command:<width$}  {what}"))?;
    }
    Ok(Outcome::Done)
}
