//! Findings at a place of `assessment.yaml`, and the one that several of its keys share.

use std::path::Path;

use super::raw::Words;
use crate::diag::{Code, Diagnostic, Diagnostics, Place, nearest};
use crate::load::yaml::list_meant;
use crate::model::marked::Marked;

/// The file, and where its findings go.
pub(super) struct At<'a> {
    pub(super) path: &'a Path,
    pub(super) diags: &'a mut Diagnostics,
}

impl At<'_> {
    pub(super) fn place<T>(&self, marked: &Marked<T>) -> Place {
        if marked.line == 0 {
            return Place::file(self.path);
        }
        Place::Text { file: self.path.to_owned(), line: marked.line, column: marked.column }
    }

    pub(super) fn error<T>(&mut self, code: Code, at: &Marked<T>, message: String, help: Option<String>) {
        let place = self.place(at);
        self.diags.push(Diagnostic::error(code, place, message).maybe_help(help));
    }
}

/// A list whose brackets are missing: what is meant, and which words are `allowed`, if only some are.
pub(super) fn bare(key: &str, words: &Words, allowed: Option<&[&str]>, at: &mut At<'_>) {
    let Some(text) = &words.bare else { return };
    let (message, mut help) = list_meant(key, &text.value);
    if let Some(allowed) = allowed {
        let words = text.value.split([',', ';']).map(str::trim).filter(|word| !word.is_empty());
        let meant: Option<Vec<&str>> = words.map(|word| nearest(word, allowed.iter().copied())).collect();
        help = match (meant, allowed.first()) {
            (Some(meant), _) => list_meant(key, &meant.join(",")).1,
            (None, Some(first)) => format!("{}, for instance", list_meant(key, first).1),
            (None, None) => help,
        };
        help = format!("{help}; allowed are: {}", allowed.join(", "));
    }
    at.error(Code::YamlSyntax, text, message, Some(help));
}
