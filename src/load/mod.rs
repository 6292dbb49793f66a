//! From bytes to nouns: the only reader of frameworks, questionnaires, assessments, returns and
//! tallies.

pub mod builtin;
#[cfg(feature = "cli")]
pub mod disk;
pub mod source;

mod assessment;
mod count;
mod framework;
mod ignored;
mod lone;
mod overlay;
pub mod returns;
mod table;
mod tally;
mod text;
mod yaml;

pub use assessment::raw::RawAssessment;
pub use assessment::{FILE as ASSESSMENT_FILE, assessment, assessment_from_tally};
pub use framework::{LoadedFramework, framework};
pub use lone::{Lone, lone_table};
pub use text::{Texts, unread};

use std::path::{Path, PathBuf};

use crate::diag::{Code, Diagnostic, Diagnostics, Place, sentence};
use crate::model::assessment::Assessment;
use crate::model::course::Course;
use crate::model::language::Overlay;

/// What came of loading: an assessment if nothing is wrong, every finding, and the texts that were
/// read.
#[derive(Debug, Default)]
pub struct Material {
    /// The assessment; `None` when there is an error among the findings.
    pub assessment: Option<Assessment>,
    /// Every finding.
    pub diagnostics: Diagnostics,
    /// The texts that were read, for excerpts.
    pub texts: Texts,
    /// The framework's texts in other languages.
    pub overlays: Vec<Overlay>,
    /// The language that `assessment.yaml` asks for, also where something else in it is wrong.
    pub language: Option<String>,
}

impl Material {
    /// The findings as they stand in what is written: with paths as they are seen from `folder`, and without
    /// the names of files that are withheld with those of their respondents.
    pub fn published(&self, folder: &Path) -> Diagnostics {
        let seen = self.diagnostics.seen_from(folder);
        match &self.assessment {
            Some(assessment) => seen.renamed(&|path| match path.to_str() {
                Some(text) => PathBuf::from(assessment.printed_path(text)),
                None => path.to_owned(),
            }),
            None => seen,
        }
    }

    /// Puts the framework of the assessment into another language. What has no text there keeps its own,
    /// marked, and is counted in a warning at `file`.
    pub fn speak(&mut self, language: &str, file: &Path) {
        let Some(assessment) = &mut self.assessment else { return };
        if assessment.framework.language == language {
            return;
        }
        let known = self.overlays.iter().find(|overlay| overlay.language == language);
        let none = Overlay { language: language.to_owned(), ..Overlay::default() };
        let coverage = known.unwrap_or(&none).put(&mut assessment.framework, &mut [], &mut Course::default());
        if !coverage.missing.is_empty() {
            let (done, all) = coverage.sum();
            let message = sentence!("language-half-there", count = all - done, all, language);
            let finding = Diagnostic::warning(Code::LanguageMissing, Place::file(file), message);
            self.diagnostics.push(finding.help(sentence!("help-coverage")));
        }
    }
}
