//! Folders and files as the only arguments: check their assessment, report on it, and leave the findings as a page.

use std::path::{Path, PathBuf};

use anyhow::Result;

use super::out::Out;
use super::place::{Found, absolute, assessment_of};
use super::{Outcome, artifact, findings, language, place, report, results, summary};
use crate::analysis::scoring::score;
use crate::document::html::Html;
use crate::document::writer::{Setting, Writer};
use crate::report::findings::document;
use crate::report::{FORMATS, Report, artifacts};

/// Every assessment to which one of the paths belongs, once; then the paths that belong to none.
pub(super) fn run(paths: &[PathBuf], out: &mut Out) -> Result<Outcome> {
    let mut seen: Vec<PathBuf> = Vec::new();
    let mut outcome = Outcome::Done;
    for path in paths {
        match assessment_of(path) {
            Found::Here(folder) | Found::Above(folder) => {
                let full = absolute(&folder)?;
                if seen.contains(&full) {
                    continue;
                }
                seen.push(full);
                if one(path, &folder, out)? == Outcome::InvalidInput {
                    outcome = Outcome::InvalidInput;
                }
            }
            Found::Nowhere => {
                // There is no folder in which a page of findings would belong.
                let material = place::load(path);
                findings::print(&material.diagnostics, &material.texts, &language::of_environment());
                outcome = Outcome::InvalidInput;
            }
        }
    }
    Ok(outcome)
}

/// What is written here is ours to overwrite: whoever drags the folder twice wants the newer report.
fn one(path: &Path, folder: &Path, out: &mut Out) -> Result<Outcome> {
    let mut material = place::load(path);
    let locale = report::speak(None, folder, &mut material);
    findings::print(&material.diagnostics, &material.texts, &locale);
    let reports = folder.join("reports");
    let seen = material.published(folder);
    let setting = Setting { locale: &locale, templates: None };
    let page = Html.write(&document(&seen, &locale), &setting)?;
    let findings_page = reports.join("findings.html");
    artifact::write_one(&findings_page, &page, true)?;
    let Some(assessment) = &material.assessment else {
        out.line(&format!("Findings {}", findings_page.display()))?;
        return Ok(Outcome::InvalidInput);
    };
    let card = score(assessment);
    let files = artifacts(&Report::new(assessment, &card, &seen, &locale), FORMATS)?;
    let written = report::write(files, &reports, true)?;
    summary::came_in(assessment, &card, &locale, out)?;
    out.line("")?;
    results::results(assessment, &card, &locale, out)?;
    out.line("")?;
    if let Some(page) = written.first() {
        out.line(&format!("Report   {}", page.display()))?;
    }
    out.line(&format!("Findings {}", findings_page.display()))?;
    Ok(Outcome::Done)
}
