//! The document of one organisation, for its own board, in every format that holds words.

use super::chapters::{self, Beside, OWN};
use super::{Artifact, Format, Report, WriteError, names};
use crate::analysis::own::Own;
use crate::model::assessment::Assessment;
use crate::model::name::fold;
use crate::model::slug::{Once, slug};

/// The organisation as a part of the name of a file, which no other organisation has; where nothing of its name can be kept, the
/// constituency and its number there.
pub fn file_part(assessment: &Assessment, own: &Own) -> String {
    let voices = assessment.voices().pairs();
    let mut all: Vec<_> =
        voices.flat_map(|(c, voice)| voice.organisations.pairs().map(move |(o, one)| (c, o, one))).collect();
    // Those on the list of the invited in its order, as their forms are numbered; a return that comes in later changes no name.
    let asked: Vec<_> =
        assessment.asked().invited().map(|one| (one.constituency, fold(&one.organisation))).collect();
    all.sort_by_key(|(c, _, one)| {
        let key = (*c, fold(&one.name));
        asked.iter().position(|known| *known == key).unwrap_or(usize::MAX)
    });
    let mut names = Once::default();
    for (c, o, one) in all {
        let part = match slug(&one.name) {
            name if name.is_empty() => format!("{}-{}", assessment.framework()[c].id, o.number() + 1),
            name => name,
        };
        let part = names.of(part);
        if (c, o) == (own.constituency(), own.organisation()) {
            return part;
        }
    }
    // An organisation of another assessment, which nobody asks for.
    slug(own.name())
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
    let part = file_part(assessment, own);
    let mut files = Vec::new();
    for writer in formats.iter().filter_map(|format| format.writer()) {
        let path = names::own(assessment.id(), &part, assessment.date(), locale.tag(), writer.name());
        files.push(Artifact { path, bytes: writer.write(&document, &report.setting())? });
    }
    Ok(files)
}
