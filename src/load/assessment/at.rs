//! Findings at a place of `assessment.yaml` or of the table of the invited, and the one that several keys share.

use std::path::Path;

use super::raw::Words;
use crate::diag::{Code, Diagnostic, Diagnostics, Names, Place, Sentence, nearest, sentence};
use crate::load::table;
use crate::load::yaml::{bracketed, list_meant};
use crate::model::marked::Marked;

/// The file, and where its findings go.
pub(super) struct At<'a> {
    pub(super) path: &'a Path,
    /// The headings and the sheet, where the file is a table: a line is a row of it then, and a column a cell.
    pub(super) table: Option<(&'a [String], Option<&'a str>)>,
    pub(super) diags: &'a mut Diagnostics,
}

impl At<'_> {
    pub(super) fn place<T>(&self, marked: &Marked<T>) -> Place {
        if marked.line == 0 {
            return Place::file(self.path);
        }
        if let Some((columns, sheet)) = self.table {
            let column = columns.get(marked.column.saturating_sub(1)).map_or("", String::as_str);
            return table::place(self.path, sheet, marked.line as u64, column);
        }
        Place::Text { file: self.path.to_owned(), line: marked.line, column: marked.column }
    }

    pub(super) fn error<T>(&mut self, code: Code, at: &Marked<T>, message: Sentence, help: Option<Sentence>) {
        let place = self.place(at);
        self.diags.push(Diagnostic::error(code, place, message).maybe_help(help));
    }
}

/// A list whose brackets are missing: what is meant, and which words are `allowed`, if only some are.
pub(super) fn bare(key: &str, words: &Words, allowed: Option<&[&str]>, at: &mut At<'_>) {
    let Some(text) = &words.bare else { return };
    let help = match allowed {
        None => sentence!("help-write", yaml = bracketed(key, &text.value)),
        Some(allowed) => {
            let words = text.value.split([',', ';']).map(str::trim).filter(|word| !word.is_empty());
            let meant: Option<Vec<&str>> = words.map(|word| nearest(word, allowed.iter().copied())).collect();
            let names = Names::plain(allowed);
            match (meant, allowed.first()) {
                (None, Some(first)) => {
                    sentence!("help-write-such-as-allowed", yaml = bracketed(key, first), names)
                }
                (meant, _) => {
                    let meant = meant.map_or_else(|| text.value.clone(), |meant| meant.join(","));
                    sentence!("help-write-allowed", yaml = bracketed(key, &meant), names)
                }
            }
        }
    };
    at.error(Code::YamlSyntax, text, list_meant(key, &text.value), Some(help));
}
