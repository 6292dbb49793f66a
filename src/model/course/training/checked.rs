//! What every check of exercises works with: the raw files, what they refer to, and a place to put findings.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use super::raw::{RawCapstone, RawCase, RawCourse, RawKey, RawUnit};
use super::{Case, FORMAT};
use crate::diag::{Code, Diagnostic, Diagnostics, Place, Sentence, did_you_mean, sentence};
use crate::model::course::Course;
use crate::model::framework::{File, Framework};
use crate::model::marked::Marked;
use crate::model::ratio::Ratio;

/// The raw files of exercises and of their case.
#[derive(Debug, Default)]
pub struct Files {
    /// `exercises/course.yaml`
    pub course: Option<File<RawCourse>>,
    /// `exercises/<topic or module>.yaml`
    pub units: Vec<File<RawUnit>>,
    /// `exercises/capstone.yaml`
    pub capstone: Option<File<RawCapstone>>,
    /// `case/case.yaml`
    pub case: Option<File<RawCase>>,
    /// `case/key.yaml`
    pub key: Option<File<RawKey>>,
    /// The papers of the case: path, what stands above the text, and the text.
    pub papers: Vec<(PathBuf, FrontMatter, String)>,
    /// `trainer/<page>.md`: name and text.
    pub pages: Vec<(String, String)>,
}

/// What stands above the text of a paper.
#[derive(Debug, Clone, serde::Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FrontMatter {
    /// Id of the paper.
    pub id: String,
    /// Title of the paper.
    pub title: String,
    /// Its day.
    #[serde(default)]
    pub date: String,
    /// Who wrote it.
    #[serde(default)]
    pub body: String,
    /// What kind of paper it is.
    #[serde(default)]
    pub kind: String,
}

/// A file with a place to put findings.
pub(super) struct At<'a> {
    pub(super) path: &'a Path,
    pub(super) diags: &'a mut Diagnostics,
}

impl At<'_> {
    pub(super) fn place<T>(&self, at: &Marked<T>) -> Place {
        match at.line {
            0 => Place::file(self.path),
            _ => Place::Text { file: self.path.to_owned(), line: at.line, column: at.column },
        }
    }

    pub(super) fn error<T>(&mut self, code: Code, at: &Marked<T>, message: Sentence) {
        let place = self.place(at);
        self.diags.push(Diagnostic::error(code, place, message));
    }

    pub(super) fn warning<T>(&mut self, code: Code, at: &Marked<T>, message: Sentence) {
        let place = self.place(at);
        self.diags.push(Diagnostic::warning(code, place, message));
    }

    /// What is named must be known.
    pub(super) fn known(
        &mut self,
        at: &Marked<String>,
        known: &[&str],
        message: impl Fn(&str) -> Sentence,
    ) -> Option<usize> {
        let found = known.iter().position(|id| *id == at.value);
        if found.is_none() {
            let help = did_you_mean(&at.value, known.iter().copied());
            let place = self.place(at);
            let finding = Diagnostic::error(Code::UnknownReference, place, message(&at.value));
            self.diags.push(finding.maybe_help(help));
        }
        found
    }

    /// Ids that stand twice among these.
    pub(super) fn unique<'m>(&mut self, ids: impl Iterator<Item = &'m Marked<String>>) {
        let mut before = BTreeSet::new();
        for id in ids {
            if !before.insert(id.value.to_lowercase()) {
                self.error(Code::DuplicateId, id, sentence!("defined-twice", id = &id.value));
            }
        }
    }

    /// A decimal number of at least 0.
    pub(super) fn number(&mut self, at: &Marked<String>) -> Option<Ratio> {
        let number = Ratio::decimal(&at.value).filter(|number| !number.is_negative());
        if number.is_none() {
            self.error(Code::BadExercise, at, sentence!("course-no-number", text = &at.value));
        }
        number
    }

    pub(super) fn format(&mut self, format: &Marked<String>) {
        if format.value != FORMAT {
            let message = sentence!("exercises-other-format", format = &format.value, known = FORMAT);
            self.error(Code::OtherFormat, format, message);
        }
    }
}

/// To what exercises refer.
pub(super) struct Within<'a> {
    pub(super) framework: &'a Framework,
    pub(super) course: &'a Course,
    pub(super) case: Option<&'a Case>,
}
