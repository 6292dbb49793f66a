//! Formats of a report: one list, from which the command line, its help and the README are made.

use super::{Bundle, Report, WriteError, json, names, tables};
use crate::document::html::Html;
use crate::document::markdown::Markdown;
use crate::document::writer::Writer;

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

    /// Adds its files.
    ///
    /// # Errors
    /// When a template is not sound or a drawing cannot be written.
    fn write(&self, report: &Report<'_>, out: &mut Bundle) -> Result<(), WriteError>;
}

/// Every format, documents first.
pub const FORMATS: &[&dyn Format] = &[
    &Written { writer: &Html, about: "format-html" },
    &Written { writer: &Markdown, about: "format-md" },
    &Json,
    &Csv,
    &Svg,
];

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

    fn write(&self, report: &Report<'_>, out: &mut Bundle) -> Result<(), WriteError> {
        let (id, date) = (report.assessment.id(), report.assessment.date());
        for &outline in report.outlines {
            let path = names::document(id, outline.name(), date, report.locale.tag(), self.name());
            out.add(path, self.writer.write(report.document(outline), &report.setting())?);
        }
        if self.writer.drawings_beside() { drawings(report, out) } else { Ok(()) }
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

    fn write(&self, report: &Report<'_>, out: &mut Bundle) -> Result<(), WriteError> {
        let (id, date) = (report.assessment.id(), report.assessment.date());
        let (assessment, locale) = report.data;
        let results = json::results(assessment, report.card, report.findings, locale);
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

    fn write(&self, report: &Report<'_>, out: &mut Bundle) -> Result<(), WriteError> {
        let ((assessment, locale), card) = (report.data, report.card);
        let mut table =
            |kind: &str, bytes| out.add(names::data(assessment.id(), kind, assessment.date(), "csv"), bytes);
        table("scores", tables::scores_csv(assessment, card, locale));
        table("gaps", tables::gaps_csv(assessment, card));
        table("tally", tables::tally_csv(assessment.tally()));
        Ok(())
    }
}

/// The charts, one file each.
#[derive(Debug)]
struct Svg;

impl Format for Svg {
    fn name(&self) -> &'static str {
        "svg"
    }

    fn about(&self) -> &'static str {
        "format-svg"
    }

    fn write(&self, report: &Report<'_>, out: &mut Bundle) -> Result<(), WriteError> {
        drawings(report, out)
    }
}

fn drawings(report: &Report<'_>, out: &mut Bundle) -> Result<(), WriteError> {
    for figure in report.outlines.iter().flat_map(|outline| report.document(outline).figures()) {
        let path = names::chart(report.locale.tag(), figure.name, "svg");
        out.add(path, figure.drawing.svg()?.as_bytes().to_vec());
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
        assert!(named("pdf").is_none());
    }
}
