//! What every check of a framework works with: the raw files, and a place to put findings.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use super::raw::{RawFramework, RawRegister, RawSupporting, RawTopic};
use crate::diag::{Code, Diagnostic, Diagnostics, Place, Sentence, did_you_mean, sentence};
use crate::model::columns;
use crate::model::ident::{NodeId, RESERVED, is_id};
use crate::model::marked::Marked;
use crate::model::score::Score;
use crate::model::table::Ix;

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
pub(super) struct Checker {
    pub(super) path: PathBuf,
    said: Vec<Said>,
    /// Each id of an indicator, node or group by its lower-case form: as it was first written, and where.
    seen: BTreeMap<String, (String, Place)>,
}

/// A finding, and where else the same cause shows.
struct Said {
    diagnostic: Diagnostic,
    /// What makes two findings one.
    cause: Option<String>,
    again: Vec<Place>,
}

impl Checker {
    pub(super) fn new(path: &Path) -> Self {
        Self { path: path.to_owned(), said: Vec::new(), seen: BTreeMap::new() }
    }

    /// All findings, in the order in which they were met. What one cause makes wrong in many places is said once,
    /// at the first of them, with their number.
    pub(super) fn finish(self, diags: &mut Diagnostics) {
        for Said { mut diagnostic, again, .. } in self.said {
            if let Some(next) = again.first() {
                let what = diagnostic.message;
                diagnostic.message = sentence!("found-again", what, count = again.len() + 1, next);
            }
            diags.push(diagnostic);
        }
    }

    /// How many errors there are so far.
    pub(super) fn errors(&self) -> usize {
        self.said.len()
    }

    pub(super) fn place<T>(&self, marked: &Marked<T>) -> Place {
        place(&self.path, marked)
    }

    pub(super) fn push(&mut self, diagnostic: Diagnostic) {
        self.said.push(Said { diagnostic, cause: None, again: Vec::new() });
    }

    pub(super) fn error<T>(&mut self, code: Code, at: &Marked<T>, message: Sentence, help: Option<Sentence>) {
        let place = self.place(at);
        self.push(Diagnostic::error(code, place, message).maybe_help(help));
    }

    /// An error that one mistake elsewhere can cause many times, `cause` being that mistake.
    pub(super) fn error_of<T>(
        &mut self,
        cause: String,
        code: Code,
        at: &Marked<T>,
        message: Sentence,
        help: Option<Sentence>,
    ) {
        let place = self.place(at);
        if let Some(first) = self.said.iter_mut().find(|said| said.cause.as_ref() == Some(&cause)) {
            first.again.push(place);
            return;
        }
        let diagnostic = Diagnostic::error(code, place, message).maybe_help(help);
        self.said.push(Said { diagnostic, cause: Some(cause), again: Vec::new() });
    }

    /// An id of anything but an indicator.
    pub(super) fn id(&mut self, id: &Marked<String>) {
        if !is_id(&id.value) {
            self.error(
                Code::BadId,
                id,
                sentence!("id-unsound", id = &id.value),
                Some(sentence!("help-sound-id")),
            );
        }
    }

    /// The id of a node or a group.
    pub(super) fn node_id(&mut self, id: &Marked<String>) -> NodeId {
        self.id(id);
        self.explained_id(id);
        NodeId::reported(&id.value)
    }

    /// An id that may stand in `targets` and `explain`, and must therefore be unique among those.
    pub(super) fn explained_id(&mut self, id: &Marked<String>) {
        let lower = id.value.to_lowercase();
        let taken = if RESERVED.contains(&lower.as_str()) {
            Some(sentence!("id-reserved-word", id = &id.value))
        } else if columns::is_ours(&lower) {
            Some(sentence!("id-reserved-column", id = &id.value))
        } else {
            None
        };
        if let Some(message) = taken {
            self.error(Code::BadId, id, message, Some(sentence!("help-longer-id")));
        }
        let new = (id.value.clone(), self.place(id));
        if let Some(first) = self.seen.get(&lower).cloned() {
            self.twice(id, &first.0, &first.1);
        } else {
            self.seen.insert(lower, new);
        }
    }

    /// Is the id of an indicator the name of a column that survey systems add to their exports?
    pub(super) fn survey_id(&mut self, id: &Marked<String>) {
        if columns::is_metadata(&id.value) {
            let message = sentence!("id-of-survey-column", id = &id.value);
            self.error(Code::BadId, id, message, Some(sentence!("help-longer-id")));
        }
    }

    /// Ids that must be sound and different among themselves only.
    pub(super) fn unique<'m>(&mut self, ids: impl Iterator<Item = &'m Marked<String>>) {
        let mut first: BTreeMap<String, &Marked<String>> = BTreeMap::new();
        for id in ids {
            self.id(id);
            let lower = id.value.to_lowercase();
            if let Some(earlier) = first.get(&lower) {
                self.twice(id, &earlier.value, &self.place(earlier));
            } else {
                first.insert(lower, id);
            }
        }
    }

    /// Ids are compared as people see them and as tables have them: without case.
    fn twice(&mut self, id: &Marked<String>, first: &str, at: &Place) {
        let message = if id.value == first {
            sentence!("defined-twice", id = first)
        } else {
            sentence!("ids-differ-in-case", id = &id.value, first)
        };
        self.error(Code::DuplicateId, id, message, Some(sentence!("help-first-at", place = at)));
    }

    /// The position of a reference among what is defined.
    pub(super) fn reference<'k, K>(
        &mut self,
        reference: &Marked<String>,
        kind: Kind,
        known: impl Iterator<Item = &'k str> + Clone,
    ) -> Option<Ix<K>> {
        let found = known.clone().position(|id| id == reference.value).map(Ix::new);
        if found.is_none() {
            let help = did_you_mean(&reference.value, known);
            self.error_of(
                format!("{kind:?} {}", reference.value),
                Code::UnknownReference,
                reference,
                kind.unknown(&reference.value),
                help,
            );
        }
        found
    }

    /// A text that must not be empty; `message` says that it is.
    pub(super) fn text(&mut self, text: &Marked<String>, message: Sentence) {
        if text.value.trim().is_empty() {
            self.error(Code::EmptyText, text, message, None);
        }
    }

    /// A band edge, target or threshold: 0..=100 with at most one decimal.
    pub(super) fn limit(&mut self, number: &Marked<f64>) -> Score {
        let tenths = number.value * 10.0;
        match Score::new(number.value) {
            Some(score) if (tenths - tenths.round()).abs() < 1e-6 => score,
            _ => {
                let message = sentence!("limit-out-of-range", number = number.value.to_string());
                self.error(Code::BadNumber, number, message, None);
                Score::ZERO
            }
        }
    }

    /// A weight: a whole number from 0 to 1000.
    pub(super) fn weight(&mut self, number: &Marked<i64>) -> u32 {
        self.whole(number, |number| sentence!("weight-out-of-range", number))
    }

    /// A cap: a whole number from 0 to 1000.
    pub(super) fn cap(&mut self, number: &Marked<i64>) -> u32 {
        self.whole(number, |number| sentence!("cap-out-of-range", number))
    }

    fn whole(&mut self, number: &Marked<i64>, message: impl Fn(String) -> Sentence) -> u32 {
        match u32::try_from(number.value) {
            Ok(whole) if whole <= 1000 => whole,
            _ => {
                self.error(Code::BadNumber, number, message(number.value.to_string()), None);
                1
            }
        }
    }
}

/// What a reference should name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Cap,
    Constituency,
    CoreIndicator,
    Field,
    Node,
    Phase,
    Profile,
    Remit,
    Scale,
    Source,
}

impl Kind {
    /// The message for a name that nothing of the kind bears.
    fn unknown(self, name: &str) -> Sentence {
        match self {
            Self::Cap => sentence!("reference-no-cap", name),
            Self::Constituency => sentence!("reference-no-constituency", name),
            Self::CoreIndicator => sentence!("reference-no-core-indicator", name),
            Self::Field => sentence!("reference-no-field", name),
            Self::Node => sentence!("reference-no-node", name),
            Self::Phase => sentence!("reference-no-phase", name),
            Self::Profile => sentence!("reference-no-profile", name),
            Self::Remit => sentence!("reference-no-remit", name),
            Self::Scale => sentence!("reference-no-scale", name),
            Self::Source => sentence!("reference-no-source", name),
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
