//! A comparison as files: a document in every format of documents, its charts, and its numbers for programs.

mod csv;
pub mod json;

use super::chapters::COMPARISON;
use super::{Artifact, Bundle, Format, Report, WriteError, names};
use crate::analysis::compare::Comparison;

pub use csv::table;

/// Outlines of a report that is a comparison and nothing else.
pub const ALONE: &[&super::Outline] = &[&COMPARISON];

/// Everything that a comparison consists of, in those of the formats that can hold one: of a report with that document alone.
///
/// # Errors
/// When a template is not sound or a drawing cannot be written.
pub fn artifacts(
    report: &Report<'_>,
    comparison: &Comparison<'_>,
    formats: &[&dyn Format],
) -> Result<Vec<Artifact>, WriteError> {
    let mut bundle = Bundle::default();
    for format in formats {
        let numbers = match format.name() {
            "json" => Some(format!("{:#}\n", json::numbers(comparison, report.data.1)).into_bytes()),
            "csv" => Some(table(comparison, report.data.1)),
            _ => None,
        };
        match numbers {
            Some(bytes) => bundle.add(file(comparison, None, format.name()), bytes),
            None => format.write(report, &mut bundle)?,
        }
    }
    Ok(bundle.0)
}

/// `<follow-up>_compare_<date of the baseline>_<date of the follow-up>`, with the language where it has one.
pub(super) fn file(comparison: &Comparison<'_>, language: Option<&str>, ending: &str) -> String {
    let (before, after) = (comparison.before(), comparison.after());
    names::comparison(after.id(), before.date(), after.date(), language, ending)
}
