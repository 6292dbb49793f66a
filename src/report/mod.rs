//! Reports: a scorecard as finished text, then one small file a format.

pub mod html;
pub mod json;
pub mod names;
pub mod tables;
pub mod view;

use crate::analysis::scoring::Scorecard;
use crate::diag::Diagnostics;
use crate::document::html::TemplateError;
use crate::locale::Locale;
use crate::model::assessment::Assessment;

/// Why a report could not be made.
#[derive(Debug, thiserror::Error)]
pub enum ReportError {
    /// A template is not sound.
    #[error(transparent)]
    Template(#[from] TemplateError),
}

/// A kind of file that a report can have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// The report as one page.
    Html,
    /// Every number as JSON.
    Json,
    /// Scores, gaps and the tally as CSV.
    Csv,
    /// The charts, one file each.
    Svg,
}

impl Format {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Html, Self::Json, Self::Csv, Self::Svg];
}

/// A file of a report, not yet written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Artifact {
    /// Its path below the folder of the report, with `/`.
    pub path: String,
    /// All its bytes.
    pub bytes: Vec<u8>,
}

/// Everything that a report consists of, in the formats asked for; the page comes first.
///
/// # Errors
/// When a template is not sound.
pub fn artifacts(
    assessment: &Assessment,
    card: &Scorecard,
    diags: &Diagnostics,
    locale: &Locale,
    formats: &[Format],
) -> Result<Vec<Artifact>, ReportError> {
    let (id, date) = (assessment.id.as_str(), assessment.date.as_str());
    let wants = |format| formats.contains(&format);
    let mut files = Vec::new();
    let view =
        (wants(Format::Html) || wants(Format::Svg)).then(|| view::view(assessment, card, diags, locale));
    if let (Some(view), true) = (&view, wants(Format::Html)) {
        let path = names::gap_report(id, date, locale.tag());
        files.push(Artifact { path, bytes: html::html(view, locale)?.into_bytes() });
    }
    if wants(Format::Json) {
        let results = json::results(assessment, card, diags, locale);
        let bytes = format!("{results:#}\n").into_bytes();
        files.push(Artifact { path: names::data(id, "results", date, "json"), bytes });
    }
    if wants(Format::Csv) {
        let mut table =
            |kind: &str, bytes| files.push(Artifact { path: names::data(id, kind, date, "csv"), bytes });
        table("scores", tables::scores_csv(assessment, card));
        table("gaps", tables::gaps_csv(assessment, card));
        table("tally", tables::tally_csv(&assessment.tally));
    }
    if let (Some(view), true) = (&view, wants(Format::Svg)) {
        for figure in view.figures() {
            let bytes = figure.svg.clone().into_bytes();
            files.push(Artifact { path: names::chart(figure.name), bytes });
        }
    }
    Ok(files)
}
