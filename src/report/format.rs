//! Formats of a report: one list, from which the command line, its help and the README are made.

#[cfg(feature = "workbook")]
use super::chapters::{self, Beside};
use super::{Bundle, Outline, Report, WriteError, compare, json, names, tables};
use crate::chart::{ChartError, Drawing, Medium};
#[cfg(all(feature = "png", feature = "word"))]
use crate::document::docx::Docx;
use crate::document::html::Html;
use crate::document::markdown::Markdown;
use crate::document::pdf::Pdf;
use crate::document::writer::Writer;
#[cfg(feature = "workbook")]
use crate::document::xlsx;

/// A format of a report: a kind of file that it can be written as.
pub trait Format: Sync + std::fmt::Debug {
    /// Its short name, as it is typed.
    fn name(&self) -> &'static str;

    /// The key of the words that say what it is.
    fn about(&self) -> &'static str;

    /// The writer of documents behind it; none where the numbers alone are written.
    fn writer(&self) -> Option<&'static dyn Writer> {
        None
    }

    /// Is it written where none is asked for by name?
    fn is_usual(&self) -> bool {
        true
    }

    /// Can it hold a comparison of two assessments?
    fn compares(&self) -> bool {
        self.writer().is_some()
    }

    /// Adds its files.
    ///
    /// # Errors
    /// When a template is not sound or a drawing cannot be written.
    fn write(&self, report: &Report<'_>, out: &mut Bundle) -> Result<(), WriteError>;
}

/// Every format, documents first.
pub const FORMATS: &[&dyn Format] = &[
    &Written { writer: &Html, about: "format-html", is_usual: true },
    &Written { writer: &Markdown, about: "format-md", is_usual: true },
    #[cfg(all(feature = "png", feature = "word"))]
    &Written { writer: &Docx, about: "format-docx", is_usual: true },
    // Not every machine has a browser, and printing takes seconds. Every build writes the same unless it is asked for more.
    &Written { writer: &Pdf, about: "format-pdf", is_usual: false },
    #[cfg(feature = "workbook")]
    &Xlsx,
    &Json,
    &Csv,
    &Svg,
    #[cfg(feature = "png")]
    &Png,
];

/// The formats that are written unless others are asked for: every one that needs no program beside this one.
pub fn usual() -> Vec<&'static dyn Format> {
    FORMATS.iter().copied().filter(|format| format.is_usual()).collect()
}

/// The format of this name; capitals do not matter.
pub fn named(name: &str) -> Option<&'static dyn Format> {
    let is = |known: &str| known.eq_ignore_ascii_case(name);
    FORMATS.iter().copied().find(|format| {
        is(format.name()) || format.writer().is_some_and(|writer| writer.also().iter().any(|known| is(known)))
    })
}

/// The report as one document.
#[derive(Debug)]
struct Written {
    writer: &'static dyn Writer,
    about: &'static str,
    is_usual: bool,
}

impl Format for Written {
    fn name(&self) -> &'static str {
        self.writer.name()
    }

    fn about(&self) -> &'static str {
        self.about
    }

    fn writer(&self) -> Option<&'static dyn Writer> {
        Some(self.writer)
    }

    fn is_usual(&self) -> bool {
        self.is_usual
    }

    fn write(&self, report: &Report<'_>, out: &mut Bundle) -> Result<(), WriteError> {
        for &outline in report.outlines {
            let bytes = self.writer.write(report.document(outline), &report.setting())?;
            out.add(path(report, outline, self.name()), bytes);
        }
        if !self.writer.drawings_beside() {
            return Ok(());
        }
        let documents = report.outlines.iter().map(|outline| report.document(outline));
        for logo in documents.filter_map(|document| document.cover()?.logo.as_ref()) {
            out.add(logo.file(), logo.bytes.to_vec());
        }
        drawings(report, out, &[Medium::Page])
    }
}

/// The name of the file of a document.
fn path(report: &Report<'_>, outline: &Outline, ending: &str) -> String {
    let (assessment, language) = (report.assessment, report.locale.tag());
    match report.comparison.filter(|_| outline.compares()) {
        Some(comparison) => compare::file(comparison, Some(language), ending),
        None => names::document(assessment.id(), outline.name(), assessment.date(), language, ending),
    }
}

/// The numbers and the words as a workbook, and the action plan as one to be filled in.
#[cfg(feature = "workbook")]
#[derive(Debug)]
struct Xlsx;

#[cfg(feature = "workbook")]
impl Format for Xlsx {
    fn name(&self) -> &'static str {
        "xlsx"
    }

    fn about(&self) -> &'static str {
        "format-xlsx"
    }

    fn write(&self, report: &Report<'_>, out: &mut Bundle) -> Result<(), WriteError> {
        let Report { assessment, card, findings, locale, lessons, reweighed, .. } = *report;
        let (id, date) = (assessment.id(), assessment.date());
        let beside = Beside { lessons, reweighed, ..Beside::default() };
        let book = chapters::workbook(assessment, card, beside, findings, locale);
        out.add(
            names::document(id, names::WORKBOOK, date, locale.tag(), "xlsx"),
            xlsx::write(&book, locale)?,
        );
        for plan in report.outlines.iter().filter(|outline| outline.is_filled_in()) {
            let book = chapters::action_book(assessment, card, beside, findings, locale);
            out.add(
                names::document(id, plan.name(), date, locale.tag(), "xlsx"),
                xlsx::write(&book, locale)?,
            );
        }
        Ok(())
    }
}

/// Every number as JSON.
#[derive(Debug)]
struct Json;

impl Format for Json {
    fn name(&self) -> &'static str {
        "json"
    }

    fn about(&self) -> &'static str {
        "format-json"
    }

    fn compares(&self) -> bool {
        true
    }

    fn write(&self, report: &Report<'_>, out: &mut Bundle) -> Result<(), WriteError> {
        let (id, date) = (report.assessment.id(), report.assessment.date());
        let (assessment, locale) = report.data;
        let results = json::results(assessment, report.card, report.findings, locale);
        let results = json::beside(results, assessment, report.card, report.reweighed);
        out.add(names::data(id, "results", date, "json"), format!("{results:#}\n").into_bytes());
        Ok(())
    }
}

/// Scores, gaps and the tally as tables.
#[derive(Debug)]
struct Csv;

impl Format for Csv {
    fn name(&self) -> &'static str {
        "csv"
    }

    fn about(&self) -> &'static str {
        "format-csv"
    }

    fn compares(&self) -> bool {
        true
    }

    fn write(&self, report: &Report<'_>, out: &mut Bundle) -> Result<(), WriteError> {
        let ((assessment, locale), card) = (report.data, report.card);
        let mut table =
            |kind: &str, bytes| out.add(names::data(assessment.id(), kind, assessment.date(), "csv"), bytes);
        table("scores", tables::scores_csv(assessment, card, locale));
        table("gaps", tables::gaps_csv(assessment, card));
        if let Some(reweighed) = report.reweighed {
            table("weights", tables::reweighed_csv(assessment, card, reweighed, locale));
        }
        match assessment.published() {
            None => table("tally", tables::tally_csv(assessment.tally())),
            // A tally is read again, and what is left out of one would be taken for silence.
            Some(_) => table("counts", tables::counts_csv(assessment)),
        }
        Ok(())
    }
}

/// What the charts of a folder are drawn for. A page of HTML has the narrow ones inside.
const MEDIA: [Medium; 2] = [Medium::Page, Medium::Slide];

/// The charts, a file for each medium.
#[derive(Debug)]
struct Svg;

impl Format for Svg {
    fn name(&self) -> &'static str {
        "svg"
    }

    fn about(&self) -> &'static str {
        "format-svg"
    }

    fn compares(&self) -> bool {
        true
    }

    fn write(&self, report: &Report<'_>, out: &mut Bundle) -> Result<(), WriteError> {
        drawings(report, out, &MEDIA)
    }
}

/// The charts as pictures, a file for each medium.
#[cfg(feature = "png")]
#[derive(Debug)]
struct Png;

/// Pixels to the unit of a chart.
#[cfg(feature = "png")]
const SHARPNESS: f32 = 2.0;

#[cfg(feature = "png")]
impl Format for Png {
    fn name(&self) -> &'static str {
        "png"
    }

    fn about(&self) -> &'static str {
        "format-png"
    }

    fn compares(&self) -> bool {
        true
    }

    fn write(&self, report: &Report<'_>, out: &mut Bundle) -> Result<(), WriteError> {
        each_drawing(report, out, &MEDIA, "png", |drawing, medium| drawing.png(medium, SHARPNESS))
    }
}

fn drawings(report: &Report<'_>, out: &mut Bundle, media: &[Medium]) -> Result<(), WriteError> {
    each_drawing(report, out, media, "svg", |drawing, medium| Ok(drawing.svg(medium)?.as_bytes().to_vec()))
}

/// Adds every drawing of the documents, once.
fn each_drawing(
    report: &Report<'_>,
    out: &mut Bundle,
    media: &[Medium],
    ending: &str,
    bytes: impl Fn(&Drawing, Medium) -> Result<Vec<u8>, ChartError>,
) -> Result<(), WriteError> {
    for figure in report.outlines.iter().flat_map(|outline| report.document(outline).figures()) {
        for &medium in media {
            let name = format!("{}{}", figure.name, medium.suffix());
            let path = names::chart(report.locale.tag(), &name, ending);
            if !out.holds(&path) {
                out.add(path, bytes(&figure.drawing, medium)?);
            }
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_leads_to_its_format() {
        for format in FORMATS {
            assert_eq!(named(format.name()).map(Format::about), Some(format.about()));
        }
        assert_eq!(named("HTM").map(Format::name), Some("html"));
        assert_eq!(named("PDF").map(|format| format.is_usual()), Some(false));
        assert!(named("doc").is_none());
    }
}
