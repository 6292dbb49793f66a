//! Writers: from a document tree to the bytes of one format.

use std::cell::RefCell;

use crate::chart::ChartError;
use crate::diag::{Diagnostic, Diagnostics};
use crate::document::printer::{PrintError, Printer};
use crate::document::templates::Templates;
use crate::document::tree::Document;
use crate::locale::Locale;

/// A format of documents.
pub trait Writer: Sync + std::fmt::Debug {
    /// Its short name, which is also how its files end.
    fn name(&self) -> &'static str;

    /// Other names and endings by which it is known.
    fn also(&self) -> &'static [&'static str] {
        &[]
    }

    /// The drawings are files of their own, beside the text.
    fn drawings_beside(&self) -> bool {
        false
    }

    /// The document in this format.
    ///
    /// # Errors
    /// When a template is not sound or a drawing cannot be written.
    fn write(&self, document: &Document, setting: &Setting<'_>) -> Result<Vec<u8>, WriteError>;
}

/// What a writer is given beside the document.
#[derive(Clone, Copy)]
pub struct Setting<'a> {
    /// The reader's language.
    pub locale: &'a Locale,
    /// The user's templates; without them the built-in ones.
    pub templates: Option<&'a Templates>,
    /// The paper of what is printed.
    pub paper: Paper,
    /// What prints pages as PDF.
    pub printer: Option<&'a dyn Printer>,
    /// The day that the document is of, as year, month and day: what a file says of its date, whenever it is made.
    pub day: Option<(i32, u8, u8)>,
    /// Where charts are noted that cannot be drawn, whose description then stands in their place; without it the document fails.
    pub undrawn: Option<&'a Undrawn>,
    /// The template of the files of Word, which has styles and pages of its own.
    #[cfg(feature = "word")]
    pub word: Option<&'a crate::document::word_template::WordTemplate>,
}

impl<'a> Setting<'a> {
    /// Setting for readers of this language: the built-in templates, A4.
    pub fn new(locale: &'a Locale) -> Self {
        Self {
            locale,
            templates: None,
            paper: Paper::A4,
            printer: None,
            day: None,
            undrawn: None,
            #[cfg(feature = "word")]
            word: None,
        }
    }

    /// The same with templates of the user's.
    #[must_use]
    pub fn with_templates(self, templates: Option<&'a Templates>) -> Self {
        Self { templates, ..self }
    }

    /// The same on this paper.
    #[must_use]
    pub fn on(self, paper: Paper) -> Self {
        Self { paper, ..self }
    }

    /// The same with what prints pages as PDF.
    #[must_use]
    pub fn printed_by(self, printer: Option<&'a dyn Printer>) -> Self {
        Self { printer, ..self }
    }

    /// The same for a document of this day: year, month and day.
    #[must_use]
    pub fn dated(self, day: Option<(i32, u8, u8)>) -> Self {
        Self { day, ..self }
    }

    /// The same where charts that cannot be drawn are noted, and described in their place.
    #[must_use]
    pub fn noting(self, undrawn: &'a Undrawn) -> Self {
        Self { undrawn: Some(undrawn), ..self }
    }

    /// The same with a template for the files of Word.
    #[cfg(feature = "word")]
    #[must_use]
    pub fn dressed(self, word: Option<&'a crate::document::word_template::WordTemplate>) -> Self {
        Self { word, ..self }
    }
}

/// Charts that stand in a document as their description, since a picture of them would lack words.
#[derive(Debug, Default)]
pub struct Undrawn(RefCell<Vec<(&'static str, ChartError)>>);

impl Undrawn {
    /// Notes a chart, by its short name, and why it is not drawn; gives the reason back where that is no want of letters or of room.
    ///
    /// # Errors
    /// When the chart failed for another reason.
    pub fn note(&self, chart: &'static str, why: ChartError) -> Result<(), ChartError> {
        if !matches!(why, ChartError::Letter { .. } | ChartError::Lost(_)) {
            return Err(why);
        }
        let mut noted = self.0.borrow_mut();
        if noted.iter().all(|(known, _)| *known != chart) {
            noted.push((chart, why));
        }
        Ok(())
    }

    /// What was noted, and nothing from now on: each chart once, in the order in which they were met.
    pub fn taken(&self) -> Vec<(&'static str, ChartError)> {
        self.0.take()
    }
}

/// A size of paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[cfg_attr(feature = "cli", derive(clap::ValueEnum))]
#[non_exhaustive]
pub enum Paper {
    /// 210 by 297 mm: most of the world.
    #[default]
    A4,
    /// 8.5 by 11 inches: North America and parts of Latin America.
    Letter,
}

impl Paper {
    /// Name of the paper, as it is typed and as style sheets call it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::A4 => "a4",
            Self::Letter => "letter",
        }
    }
}

/// Why a document could not be written.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum WriteError {
    /// Templates are not sound: all that was found, each with its file and line.
    #[error("a template cannot be used: {}", .0.iter().next().map(|one| one.code.as_str()).unwrap_or_default())]
    Templates(Diagnostics),
    /// A drawing failed.
    #[error("a chart cannot be written")]
    Drawing(#[from] ChartError),
    /// The parts of a file could not be packed.
    #[cfg(any(feature = "word", feature = "workbook"))]
    #[error("the parts of the file cannot be packed")]
    Packing(#[from] zip::result::ZipError),
    /// A page could not be printed.
    #[error("a page cannot be printed")]
    Printing(#[source] Box<dyn std::error::Error + Send + Sync>),
    /// A text does not fit a workbook.
    #[error("a workbook cannot be written")]
    Workbook(#[source] Box<dyn std::error::Error + Send + Sync>),
}

impl From<PrintError> for WriteError {
    fn from(error: PrintError) -> Self {
        Self::Printing(Box::new(error))
    }
}

impl WriteError {
    /// The failure of one template.
    pub(crate) fn of_template(finding: Diagnostic) -> Self {
        Self::Templates([finding].into_iter().collect())
    }
}

/// The file of a drawing, seen from the folder of its document: `charts/<language>/<name>.<ending>`.
pub fn drawing_file(language: &str, name: &str, ending: &str) -> String {
    format!("charts/{language}/{name}.{ending}")
}

/// A text that is written without control characters, which no reader sees and which steer the program that shows it: a
/// replacement character stands for each.
pub(crate) fn without_controls(text: String) -> String {
    let is_unwanted = |c: char| c.is_control() && !matches!(c, '\n' | '\r' | '\t');
    // Most texts have none, which their bytes tell faster: controls are below a space, DEL, and from 0x80 to 0x9F behind 0xC2.
    let bytes = text.as_bytes();
    let may_be = |(at, byte): (usize, &u8)| match byte {
        0..=8 | 11 | 12 | 14..=31 | 127 => true,
        0xC2 => bytes.get(at + 1).is_some_and(|next| *next < 0xA0),
        _ => false,
    };
    if bytes.iter().enumerate().any(may_be) { text.replace(is_unwanted, "\u{fffd}") } else { text }
}
