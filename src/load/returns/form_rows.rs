//! Rows of a form in a workbook: their cells by the hidden names of the columns, and what each row is.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use crate::load::table::whole::Whole;
use crate::model::columns::letters;

/// What a row begins with that is no question.
pub(super) const NO_QUESTION: char = '#';
/// What the row of the visible headings begins with.
pub(super) const HEADINGS: &str = "#headings";
/// What the row above it begins with, in which the progress is counted.
pub(super) const TITLE: &str = "#title";
/// The columns of the questions, by the names in the hidden row.
pub(super) const NAMES: [&str; 5] = ["indicator", "answer", "reason", "comment", "evidence"];

/// A sheet of questions, as it came back.
pub(super) struct Form<'a> {
    /// What the form says of itself.
    pub(super) meta: &'a BTreeMap<String, String>,
    /// Its rows.
    pub(super) whole: &'a Whole,
    /// The file.
    pub(super) path: &'a Path,
    /// The sheet.
    pub(super) sheet: &'a str,
    /// The numbers of the rows that say what a sheet before it says already.
    pub(super) repeated: BTreeSet<u64>,
}

impl<'a> Form<'a> {
    /// The cells of a row by the names of their columns.
    pub(super) fn cells<'r>(&self, row: &'r [String]) -> [&'r str; 5] {
        NAMES.map(|name| {
            let cell = self.whole.column(name).and_then(|column| row.get(column));
            cell.map(|text| text.trim()).unwrap_or_default()
        })
    }

    /// A column as the reader of the form sees it.
    pub(super) fn column_shown(&self, at: usize) -> String {
        let Ok(letters) = u16::try_from(at).map(letters) else { return String::new() };
        let mut rows = self.whole.rows.iter().map(|(_, row)| row);
        let headings = rows.find(|row| self.cells(row)[0] == HEADINGS);
        match headings.and_then(|row| row.get(at)).map(|text| text.trim()) {
            Some(heading) if !heading.is_empty() => format!("{letters} ({heading})"),
            _ => letters,
        }
    }

    /// The rows of the questions, with the numbers that the spreadsheet shows; without those that a sheet before says already.
    pub(super) fn questions(&self) -> impl Iterator<Item = (u64, [&str; 5])> {
        let rows = self.whole.rows.iter().map(|(number, row)| (*number, self.cells(row)));
        let rows = rows.filter(|(_, [id, ..])| !id.is_empty() && !id.starts_with(NO_QUESTION));
        rows.filter(|(number, _)| !self.repeated.contains(number))
    }

    /// The ids of the questions that have an answer.
    pub(super) fn answered(&self) -> impl Iterator<Item = &str> {
        self.questions().filter(|(_, cells)| !cells[1].is_empty()).map(|(_, cells)| cells[0])
    }

    /// What was filled in, by the numbers of the rows, whatever their order.
    pub(super) fn filled(&self) -> impl Iterator<Item = (u64, [&'a str; 5])> + use<'a, '_> {
        let whole: &'a Whole = self.whole;
        let rows = whole.rows.iter().map(|(number, row)| (*number, self.cells(row)));
        rows.filter(|(_, [id, ..])| !matches!(*id, HEADINGS | TITLE))
    }

    /// What was filled in about the return as a whole.
    pub(super) fn about(&self, id: &str) -> &str {
        let rows = self.whole.rows.iter().map(|(_, row)| self.cells(row));
        let mut found = rows.filter(|[own, ..]| own.strip_prefix(NO_QUESTION) == Some(id));
        found.next().map(|[_, text, ..]| text).unwrap_or_default()
    }

    pub(super) fn of_meta(&self, key: &str) -> &str {
        self.meta.get(key).map(String::as_str).unwrap_or_default()
    }
}
