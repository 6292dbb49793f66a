//! Folders and files as the only arguments: check their assessment, report on it, and leave the findings as a page.

use std::path::{Path, PathBuf};

use anyhow::Result;

use super::place::{Found, absolute, assessment_of};
use super::session::Session;
use super::{Outcome, baseline, edited, fileset, lessons, place, report, results, status, summary};
use crate::analysis::scoring::score;
use crate::document::html::Html;
use crate::document::writer::{Setting, Writer as _};
use crate::report::Report;
use crate::report::findings::document;

/// Every assessment to which one of the paths belongs, once; then the paths that belong to none.
pub(super) fn run(paths: &[PathBuf], session: &mut Session) -> Result<Outcome> {
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
                if one(path, &folder, session)? == Outcome::InvalidInput {
                    outcome = Outcome::InvalidInput;
                }
            }
            Found::Nowhere => {
                // There is no folder in which a page of findings would belong.
                let material = place::load(path, session);
                session.findings(&material.diagnostics, &material.texts);
                outcome = Outcome::InvalidInput;
            }
        }
    }
    Ok(outcome)
}

/// What is written here is ours to overwrite: whoever drags the folder twice wants the newer report.
fn one(path: &Path, folder: &Path, session: &mut Session) -> Result<Outcome> {
    let mut material = place::load(path, session);
    session.translate(folder, &mut material);
    let earlier = baseline::baseline(&mut material, folder, session);
    session.findings(&material.diagnostics, &material.texts);
    let reports = report::of_assessment(folder, session)?;
    let seen = material.published(folder);
    let setting = Setting::new(&session.locale);
    let page = Html.write(&document(&seen, &session.locale), &setting)?;
    let findings_page = reports.join("findings.html");
    fileset::write_one(&findings_page, &page, true)?;
    let sound = material.assessment.as_ref().filter(|_| !material.diagnostics.has_errors());
    let Some(assessment) = sound else {
        session.written(&[("files-findings", &findings_page)])?;
        return Ok(Outcome::InvalidInput);
    };
    let card = score(assessment);
    let data = report::Data::of(&material, &session.locale);
    let comparison = baseline::with_baseline(earlier.as_ref(), assessment, &card);
    let made = data.report(Report::new(assessment, &card, &seen, &session.locale));
    let lessons = lessons::of(&material, session);
    let files =
        report::all(&made.with_comparison(comparison.as_ref()).with_lessons(lessons.as_ref()), session)?;
    let written =
        edited::write_all(&report::dated(folder, assessment.date(), session)?, files, true, session)?;
    summary::read_files(&material.read, session)?;
    summary::came_in(assessment, session)?;
    status::replaced(&material.replaced, folder, session)?;
    session.out.line("")?;
    results::results(assessment, &card, session)?;
    session.out.line("")?;
    let page = report::page(&written).map(|page| ("files-report", page.as_path()));
    session.written(
        &page.into_iter().chain([("files-findings", findings_page.as_path())]).collect::<Vec<_>>(),
    )?;
    Ok(Outcome::Done)
}
