//! Publication pack: what stands beside the documents, charts and tables of a published report, so that somebody else can use it.

mod codebook;
mod dataset;
mod release_list;

pub use self::release_list::release_list;

use super::chapters::{self, ABOUT};
use super::{Artifact, FORMATS, Format, Report, WriteError, artifacts, names};
use crate::document::html::Html;
use crate::document::markdown::Markdown;
use crate::document::writer::Writer;
use crate::locale::{Arg, Locale};
use crate::model::digest::sha256;

/// What stands in the place of the name of an organisation that is not published, by its number.
pub fn unnamed(locale: &Locale, number: usize) -> String {
    locale.format("organisation-withheld", &[("number", Arg::Count(number as u64))])
}

/// The formats that hold data for programs, the same in every language.
const DATA: [&str; 2] = ["json", "csv"];

/// The data of a publication in the formats that were not asked for. What of it lies in the folder already, from the run in another
/// language, belongs to the publication as well.
///
/// # Errors
/// When a template is not sound.
pub fn other_data(report: &Report<'_>, asked: &[&dyn Format]) -> Result<Vec<Artifact>, WriteError> {
    let others = FORMATS.iter().copied().filter(|format| DATA.contains(&format.name()));
    let others: Vec<&dyn Format> =
        others.filter(|format| asked.iter().all(|one| one.name() != format.name())).collect();
    artifacts(report, &others)
}

/// The files of a publication: those of the report, and behind them what explains them: a page about it, the codebook of its tables, a
/// description for catalogues, how it is cited, and the fingerprint of every file.
///
/// # Errors
/// When a template is not sound.
pub fn pack(report: &Report<'_>, mut files: Vec<Artifact>) -> Result<Vec<Artifact>, WriteError> {
    let Report { assessment, card, findings, locale, .. } = *report;
    let (id, date) = (assessment.id(), assessment.date());
    let about = chapters::document(&ABOUT, assessment, card, findings, locale);
    let writers: [&dyn Writer; 2] = [&Html, &Markdown];
    for writer in writers {
        let path = names::document(id, ABOUT.name(), date, locale.tag(), writer.name());
        files.push(Artifact { path, bytes: writer.write(&about, &report.setting())? });
    }
    let (data, words) = report.data;
    let codebook = codebook::codebook(data, &files, words);
    files.push(Artifact { path: names::data(id, "codebook", date, "csv"), bytes: codebook });
    let dataset = dataset::dataset(data, card, &files, words);
    files.push(Artifact { path: names::data(id, "dataset", date, "jsonld"), bytes: dataset });
    files.push(Artifact { path: "CITATION.cff".to_owned(), bytes: dataset::citation(data, words) });
    let sums: String = files.iter().map(|file| format!("{}  {}\n", sha256(&file.bytes), file.path)).collect();
    files.push(Artifact { path: format!("SHA256SUMS_{}", locale.tag()), bytes: sums.into_bytes() });
    Ok(files)
}
