//! The document of one organisation, for its own board, in every format that holds words.

use super::chapters::{self, Beside, OWN};
use super::{Artifact, Format, Report, WriteError, names};
use crate::analysis::own::Own;
use crate::model::framework::Framework;
use crate::model::slug::slug;

/// The organisation as a part of the name of a file; where nothing of its name can be kept, the constituency and its number there.
pub fn file_part(framework: &Framework, own: &Own) -> String {
    match slug(own.name()) {
        name if name.is_empty() => {
            format!("{}-{}", framework[own.constituency()].id, own.organisation().number() + 1)
        }
        name => name,
    }
}

/// The files of the document of one organisation, in those of the formats that hold words.
///
/// # Errors
/// When a template is not sound.
pub fn artifacts(
    report: &Report<'_>,
    own: &Own,
    formats: &[&dyn Format],
) -> Result<Vec<Artifact>, WriteError> {
    let Report { assessment, findings, locale, .. } = *report;
    let beside = Beside { own: Some(own), ..Beside::default() };
    let document = chapters::with(&OWN, (assessment, own.card()), beside, findings, locale);
    let part = file_part(assessment.framework(), own);
    let mut files = Vec::new();
    for writer in formats.iter().filter_map(|format| format.writer()) {
        let path = names::own(assessment.id(), &part, assessment.date(), locale.tag(), writer.name());
        files.push(Artifact { path, bytes: writer.write(&document, &report.setting())? });
    }
    Ok(files)
}
