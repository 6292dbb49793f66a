//! Workbooks as returns: the same tables as CSV, cells as people see them, and files that are not what they seem.

#![allow(clippy::unwrap_used)] // in a test, a panic is the report

mod cells;
#[cfg(feature = "cli")]
mod kobo;
pub(crate) mod make;
mod refused;
mod same;

use std::path::Path;

use tripartite::diag::{Diagnostic, Diagnostics};
use tripartite::load::{Material, assessment};
use tripartite::locale::Locale;
use tripartite::model::response::{Answer, Name};

use crate::support::base;

/// The base of `tests/inputs` with a file among its returns.
pub(crate) fn with(name: &str, bytes: &[u8]) -> Material {
    let mut tree = base();
    tree.insert(Path::new("returns").join(name), bytes);
    assessment(&tree, Path::new(""))
}

/// Severity, code, place and sentence of each finding but those on who has not replied.
pub(crate) fn said(diags: &Diagnostics) -> Vec<String> {
    let english = Locale::new("en");
    let line = |d: &Diagnostic| {
        let (severity, code) = (d.severity.as_str(), d.code.as_str());
        format!("{severity} {code} {}: {}", english.place(&d.place), english.sentence(&d.message))
    };
    let lines = diags.iter().filter(|d| !d.code.as_str().starts_with("assessment/")).map(line);
    lines.collect()
}

/// `respondent, indicator, answer, words`, a line for each answer that is not blank and each that has words.
pub(crate) fn answers(material: &Material) -> Vec<String> {
    let assessment =
        material.assessment.as_ref().unwrap_or_else(|| panic!("{:?}", said(&material.diagnostics)));
    let framework = assessment.framework();
    let mut lines = Vec::new();
    for response in assessment.responses().unwrap().iter() {
        let Name::Said(name) = response.name() else { panic!("withheld") };
        for (i, indicator) in framework.indicators().pairs() {
            let Some(reply) = response.reply(i) else { continue };
            let code = match reply.answer() {
                Answer::Point(point) => framework.scale_of(i).points[point].code.as_str(),
                Answer::State(state) => state.code(),
            };
            let words =
                [reply.reason(), reply.comment(), reply.evidence()].map(|words| words.text().to_owned());
            let words = words.join("|");
            if code != "blank" || words != "||" {
                lines.push(format!("{name} {} {code} {words}", indicator.id));
            }
        }
    }
    lines
}
