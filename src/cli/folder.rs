//! A folder as the only argument: check it, report on it, and leave the findings as a page.

use std::path::PathBuf;

use anyhow::Result;

use super::out::Out;
use super::{Outcome, artifact, findings, report, summary};
use crate::analysis::scoring::score;
use crate::load;
use crate::load::disk::Disk;
use crate::locale::Locale;
use crate::report::{Format, html};

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// The folder of the assessment
    #[arg(value_name = "DIR")]
    folder: PathBuf,
}

/// What is written here is ours to overwrite: whoever drags the folder twice wants the newer report.
pub(super) fn run(args: &Args, out: &mut Out) -> Result<Outcome> {
    let mut material = load::assessment(&Disk, &args.folder);
    let language = material.assessment.as_ref().map_or("en", |a| a.language.as_str()).to_owned();
    report::note_language(&language, &args.folder, &mut material.diagnostics);
    let locale = Locale::new(&language);
    findings::print(&material.diagnostics, &material.texts);
    let folder = args.folder.join("reports");
    let page = html::findings_html(&material.diagnostics, &locale)?;
    let findings_page = folder.join("findings.html");
    artifact::write_one(&findings_page, page.as_bytes(), true)?;
    let Some(assessment) = &material.assessment else {
        out.line(&format!("Findings {}", findings_page.display()))?;
        return Ok(Outcome::InvalidInput);
    };
    let card = score(assessment);
    let written =
        report::write(assessment, &card, &material.diagnostics, &locale, &Format::ALL, &folder, true)?;
    summary::came_in(assessment, &card, out)?;
    out.line("")?;
    summary::results(assessment, &card, out)?;
    out.line("")?;
    if let Some(page) = written.first() {
        out.line(&format!("Report   {}", page.display()))?;
    }
    out.line(&format!("Findings {}", findings_page.display()))?;
    Ok(Outcome::Done)
}
