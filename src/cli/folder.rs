//! A folder as the only argument: check it, report on it, and leave the findings as a page.

use std::path::Path;

use anyhow::Result;

use super::out::Out;
use super::{Outcome, artifact, findings, report, summary};
use crate::analysis::scoring::score;
use crate::load;
use crate::load::disk::Disk;
use crate::report::{Format, html};

/// What is written here is ours to overwrite: whoever drags the folder twice wants the newer report.
pub(super) fn run(folder: &Path, out: &mut Out) -> Result<Outcome> {
    let mut material = load::assessment(&Disk, folder);
    let locale = report::speak(None, folder, &mut material);
    findings::print(&material.diagnostics, &material.texts);
    let reports = folder.join("reports");
    let page = html::findings_html(&material.diagnostics, &locale)?;
    let findings_page = reports.join("findings.html");
    artifact::write_one(&findings_page, page.as_bytes(), true)?;
    let Some(assessment) = &material.assessment else {
        out.line(&format!("Findings {}", findings_page.display()))?;
        return Ok(Outcome::InvalidInput);
    };
    let card = score(assessment);
    let written = report::write(
        assessment,
        &card,
        &material.diagnostics.seen_from(folder),
        &locale,
        &Format::ALL,
        &reports,
        true,
    )?;
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
