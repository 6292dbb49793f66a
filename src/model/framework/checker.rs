//! What every check of a framework works with: the raw files, and a place to put findings.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use super::raw::{RawFramework, RawRegister, RawSupporting, RawTopic};
use crate::diag::{Code, Diagnostic, Diagnostics, Place, did_you_mean};
use crate::model::ident::{RESERVED, is_id};
use crate::model::marked::Marked;
use crate::model::score::Score;

/// A raw file with its path.
#[derive(Debug)]
pub struct File<T> {
    /// The path as the user would write it.
    pub path: PathBuf,
    /// What it holds.
    pub raw: T,
}

/// The raw files of one framework.
#[derive(Debug)]
pub struct Files {
    /// `framework.yaml`
    pub framework: File<RawFramework>,
    /// `topics/<id>.yaml`, those that could be read.
    pub topics: Vec<File<RawTopic>>,
    /// `supporting.yaml`
    pub supporting: Option<File<RawSupporting>>,
    /// `instruments.yaml`
    pub register: Option<File<RawRegister>>,
    /// SHA-256 over all of them.
    pub sha256: String,
}

/// Findings about one file after the other, and the ids seen so far.
pub(super) struct Checker<'a> {
    pub(super) path: PathBuf,
    pub(super) diags: &'a mut Diagnostics,
    /// Where each id of an indicator, node or group was first defined.
    seen: BTreeMap<String, Place>,
}

impl<'a> Checker<'a> {
    pub(super) fn new(path: &Path, diags: &'a mut Diagnostics) -> Self {
        Self { path: path.to_owned(), diags, seen: BTreeMap::new() }
    }

    pub(super) fn place<T>(&self, marked: &Marked<T>) -> Place {
        place(&self.path, marked)
    }

    pub(super) fn error<T>(&mut self, code: Code, at: &Marked<T>, message: String, help: Option<String>) {
        let place = self.place(at);
        self.diags.push(Diagnostic::error(code, place, message).maybe_help(help));
    }

    /// An id of anything but an indicator.
    pub(super) fn id(&mut self, id: &Marked<String>) {
        if !is_id(&id.value) {
            self.error(
                Code::BadId,
                id,
                format!("`{}` is not an id", id.value),
                Some("use letters, digits, `_`, `.` and `-`, at most 60".into()),
            );
        }
    }

    /// An id that may stand in `targets` and `explain`, and must therefore be unique among those.
    pub(super) fn explained_id(&mut self, id: &Marked<String>) {
        if RESERVED.contains(&id.value.as_str()) {
            self.error(Code::BadId, id, format!("the id `{}` is reserved", id.value), None);
        }
        let place = self.place(id);
        if let Some(first) = self.seen.insert(id.value.clone(), place) {
            self.error(
                Code::DuplicateId,
                id,
                format!("`{}` is defined twice", id.value),
                Some(format!("the first one is at {first}")),
            );
            self.seen.insert(id.value.clone(), first);
        }
    }

    /// Ids that must be sound and different among themselves only.
    pub(super) fn unique<'m>(&mut self, ids: impl Iterator<Item = &'m Marked<String>>) {
        let mut first: BTreeMap<&str, &Marked<String>> = BTreeMap::new();
        for id in ids {
            self.id(id);
            if let Some(earlier) = first.insert(&id.value, id) {
                let help = format!("the first one is at {}", self.place(earlier));
                self.error(Code::DuplicateId, id, format!("`{}` is defined twice", id.value), Some(help));
            }
        }
    }

    /// The position of a reference among what is defined.
    pub(super) fn reference<'k>(
        &mut self,
        reference: &Marked<String>,
        what: &str,
        known: impl Iterator<Item = &'k str> + Clone,
    ) -> Option<usize> {
        let found = known.clone().position(|id| id == reference.value);
        if found.is_none() {
            let help = did_you_mean(&reference.value, known);
            self.error(
                Code::UnknownReference,
                reference,
                format!("`{}` is no {what} of this framework", reference.value),
                help,
            );
        }
        found
    }

    pub(super) fn text(&mut self, text: &Marked<String>, what: &str) {
        if text.value.trim().is_empty() {
            self.error(Code::EmptyText, text, format!("{what} is empty"), None);
        }
    }

    /// A band edge, target or threshold: 0..=100 with at most one decimal.
    pub(super) fn limit(&mut self, number: &Marked<f64>) -> Score {
        let tenths = number.value * 10.0;
        match Score::new(number.value) {
            Some(score) if (tenths - tenths.round()).abs() < 1e-6 => score,
            _ => {
                self.error(
                    Code::BadNumber,
                    number,
                    format!("`{}` is not a number from 0 to 100 with at most one decimal", number.value),
                    None,
                );
                Score::ZERO
            }
        }
    }

    /// A weight or a cap: a whole number from 0 to 1000.
    pub(super) fn whole(&mut self, number: &Marked<i64>, what: &str) -> u32 {
        match u32::try_from(number.value) {
            Ok(whole) if whole <= 1000 => whole,
            _ => {
                self.error(
                    Code::BadNumber,
                    number,
                    format!("the {what} `{}` is not a whole number from 0 to 1000", number.value),
                    None,
                );
                1
            }
        }
    }
}

/// The place of a value in its file.
pub(super) fn place<T>(path: &Path, marked: &Marked<T>) -> Place {
    if marked.line == 0 {
        return Place::file(path);
    }
    Place::Text { file: path.to_owned(), line: marked.line, column: marked.column }
}
