//! Reports: a scorecard as a tree of chapters, and the list of the formats in which it is written.

pub mod archived;
pub mod canonical;
pub mod chapters;
pub mod compare;
pub mod findings;
pub mod format;
pub mod json;
pub mod names;
pub mod own;
pub mod publication;
pub mod tables;
#[cfg(feature = "schema")]
pub mod view;

use std::cell::OnceCell;

use crate::analysis::compare::Comparison;
use crate::analysis::reweighed::Reweighed;
use crate::analysis::scoring::{Part, Scorecard, Whose};
use crate::chart::ChartError;
use crate::diag::Diagnostics;
use crate::document::printer::Printer;
use crate::document::templates::Templates;
use crate::document::tree::Document;
use crate::document::writer::{Paper, Setting};
use crate::locale::Locale;
use crate::model::assessment::Assessment;
use crate::model::course::Lessons;

pub use crate::document::writer::{Undrawn, WriteError};
use chapters::Beside;
pub use chapters::{OUTLINES, Outline, PUBLIC};
pub use format::{FORMATS, Format};

/// Why a part has no value, on the page and on the screen: it is not asked of them, or it was answered "not applicable".
pub(crate) fn no_value(assessment: &Assessment, part: Part, whose: Whose, locale: &Locale) -> String {
    locale.text(if part.is_asked(assessment, whose) { "not-applicable" } else { "not-asked" })
}

/// All that a report is made of.
pub struct Report<'a> {
    /// The assessment.
    pub assessment: &'a Assessment,
    /// Its scores.
    pub card: &'a Scorecard,
    /// What was found in the check.
    pub findings: &'a Diagnostics,
    /// The reader's language.
    pub locale: &'a Locale,
    /// The documents that are written.
    pub outlines: &'a [&'static Outline],
    /// The assessment and the words of the files for programs, which have one language whatever the reader's is.
    pub data: (&'a Assessment, &'a Locale),
    /// The user's templates; without them the built-in ones.
    pub templates: Option<&'a Templates>,
    /// The paper of what is printed.
    pub paper: Paper,
    /// What prints pages as PDF.
    pub printer: Option<&'a dyn Printer>,
    /// The template of the files of Word.
    #[cfg(feature = "word")]
    pub word: Option<&'a crate::document::word_template::WordTemplate>,
    /// The assessment compared with its baseline, where it has one.
    pub comparison: Option<&'a Comparison<'a>>,
    /// The lessons of the framework; none where it teaches nothing.
    pub lessons: Option<&'a Lessons>,
    /// The scores with a reader's own weights, where there are such.
    pub reweighed: Option<&'a Reweighed>,
    documents: [OnceCell<Document>; OUTLINES.len() + 1],
    undrawn: Undrawn,
}

impl<'a> Report<'a> {
    /// A report of all documents, with the built-in templates and the data in the reader's language.
    pub fn new(
        assessment: &'a Assessment,
        card: &'a Scorecard,
        findings: &'a Diagnostics,
        locale: &'a Locale,
    ) -> Self {
        let (outlines, data) = (OUTLINES.as_slice(), (assessment, locale));
        Self {
            assessment,
            card,
            findings,
            locale,
            outlines,
            data,
            templates: None,
            comparison: None,
            reweighed: None,
            printer: None,
            #[cfg(feature = "word")]
            word: None,
            lessons: None,
            paper: Paper::A4,
            documents: Default::default(),
            undrawn: Undrawn::default(),
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

    /// The same with a template for the files of Word.
    #[cfg(feature = "word")]
    #[must_use]
    pub fn dressed(self, word: Option<&'a crate::document::word_template::WordTemplate>) -> Self {
        Self { word, ..self }
    }

    /// The same with these documents alone.
    #[must_use]
    pub fn with_outlines(self, outlines: &'a [&'static Outline]) -> Self {
        Self { outlines, ..self }
    }

    /// The same with the files for programs in the words of this assessment and this language.
    #[must_use]
    pub fn with_data(self, assessment: &'a Assessment, locale: &'a Locale) -> Self {
        Self { data: (assessment, locale), ..self }
    }

    /// The same with a chapter on what moved since a baseline.
    #[must_use]
    pub fn with_comparison(self, comparison: Option<&'a Comparison<'a>>) -> Self {
        Self { comparison, ..self }
    }

    /// The same with the lesson and the exercises that teach each gap.
    #[must_use]
    pub fn with_lessons(self, lessons: Option<&'a Lessons>) -> Self {
        Self { lessons, ..self }
    }

    /// The same with what the scores would be with a reader's own weights.
    #[must_use]
    pub fn with_reweighed(self, reweighed: Option<&'a Reweighed>) -> Self {
        Self { reweighed, ..self }
    }

    /// A document of the report as a tree: made when the first format asks for it, and shared by all.
    pub fn document(&self, outline: &'static Outline) -> &Document {
        let made = || {
            let Self { assessment, card, findings, locale, comparison, lessons, reweighed, .. } = *self;
            let beside = Beside { comparison, lessons, reweighed, own: None };
            chapters::with(outline, (assessment, card), beside, findings, locale)
        };
        self.documents[outline.place()].get_or_init(made)
    }

    /// The charts that stand in files of Word as their description, as far as these were written, since a picture would lack words.
    pub fn undrawn(&self) -> &Undrawn {
        &self.undrawn
    }

    fn setting(&self) -> Setting<'_> {
        let setting = Setting::new(self.locale).with_templates(self.templates).on(self.paper);
        let setting = setting
            .noting(&self.undrawn)
            .printed_by(self.printer)
            .dated(Some(self.assessment.date().parts()));
        #[cfg(feature = "word")]
        return setting.dressed(self.word);
        #[cfg(not(feature = "word"))]
        setting
    }
}

/// A file of a report, not yet written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Artifact {
    /// Its path below the folder of the report, with `/`.
    pub path: String,
    /// All its bytes.
    pub bytes: Vec<u8>,
}

/// The files of a report as they are made: no path twice.
#[derive(Debug, Default)]
pub struct Bundle(Vec<Artifact>);

impl Bundle {
    /// Adds a file, unless it is there already: two formats may need the same drawing.
    pub fn add(&mut self, path: String, bytes: Vec<u8>) {
        if !self.holds(&path) {
            self.0.push(Artifact { path, bytes });
        }
    }

    /// Whether the file is there already.
    fn holds(&self, path: &str) -> bool {
        self.0.iter().any(|known| known.path == path)
    }
}

/// Everything that a report consists of, in the formats asked for and in their order.
///
/// # Errors
/// When a template is not sound or a drawing cannot be written.
pub fn artifacts(report: &Report<'_>, formats: &[&dyn Format]) -> Result<Vec<Artifact>, WriteError> {
    let mut bundle = Bundle::default();
    for format in formats {
        format.write(report, &mut bundle)?;
    }
    Ok(bundle.0)
}

/// Every usual format, for readers who asked for none by name: a format whose pictures would lack a letter is left out whole, and the
/// first reason given.
///
/// # Errors
/// When a template is not sound or a drawing cannot be written for another reason.
pub fn all_artifacts(report: &Report<'_>) -> Result<(Vec<Artifact>, Option<LeftOut>), WriteError> {
    let mut bundle = Bundle::default();
    let mut left_out: Option<LeftOut> = None;
    for format in format::usual() {
        let mut own = Bundle::default();
        match format.write(report, &mut own) {
            Ok(()) => own.0.into_iter().for_each(|file| bundle.add(file.path, file.bytes)),
            Err(why @ WriteError::Drawing(ChartError::Letter { .. } | ChartError::Lost(_))) => {
                match &mut left_out {
                    Some(known) => known.formats.push(format.name()),
                    None => left_out = Some(LeftOut { formats: vec![format.name()], why }),
                }
            }
            Err(error) => return Err(error),
        }
    }
    Ok((bundle.0, left_out))
}

/// Formats that were left out.
#[derive(Debug)]
pub struct LeftOut {
    /// Their names.
    pub formats: Vec<&'static str>,
    /// Why the first of them was.
    pub why: WriteError,
}
