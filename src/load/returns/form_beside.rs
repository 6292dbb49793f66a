//! What somebody wrote into the workbook of a form beside its cells, where nothing is read: it is not left out in silence.

use std::collections::BTreeMap;
use std::path::Path;

use super::form_rows::{Form, HEADINGS, NO_QUESTION, TITLE};
use crate::diag::{Code, Diagnostic, Diagnostics, Names, excerpt, sentence};
use crate::load::table::place;
use crate::load::table::workbook::Sheet;
use crate::model::columns::{FORM_SHOWN, letters};

/// What the heading of a section begins with.
const SECTION: &str = "#section";
/// So many cells with notes are named.
const NAMED: usize = 8;

/// Words in rows of no question, and in columns that the form did not have.
pub(super) fn strays(form: &Form<'_>, diags: &mut Diagnostics) {
    for (number, row) in &form.whole.rows {
        if let Some(text) = stray(form, row) {
            let at = place(form.path, Some(form.sheet), *number, "");
            let message = sentence!("form-stray-words", words = excerpt(text));
            let one = Diagnostic::warning(Code::UnknownIndicator, at, message);
            diags.push(one.help(sentence!("help-form-stray-words")));
        }
    }
    for (column, rows) in added(form) {
        let Some(first) = rows.first() else { continue };
        let column = form.column_shown(column);
        let at = place(form.path, Some(form.sheet), *first, &column);
        let message = sentence!("form-added-column", column, count = rows.len());
        diags.push(
            Diagnostic::warning(Code::UnknownColumn, at, message).help(sentence!("help-form-added-column")),
        );
    }
}

/// The first words of a row that belong to nothing: all of a row without a name, and in those of the head what stands beside
/// the one cell that is filled in.
fn stray<'r>(form: &Form<'_>, row: &'r [String]) -> Option<&'r str> {
    let cells = form.cells(row);
    let first = |texts: &[&'r str]| texts.iter().find(|text| !text.is_empty()).copied();
    match cells[0] {
        "" => row.iter().map(|text| text.trim()).find(|text| !text.is_empty()),
        HEADINGS | TITLE => None,
        SECTION => first(&cells[1..]),
        id if id.starts_with(NO_QUESTION) => first(&cells[2..]),
        _ => None,
    }
}

/// The rows with words in columns that the form did not have, by column. None is known for a form that does not name its own.
fn added(form: &Form<'_>) -> BTreeMap<usize, Vec<u64>> {
    let mut found: BTreeMap<usize, Vec<u64>> = BTreeMap::new();
    if FORM_SHOWN.iter().any(|name| form.whole.column(name).is_none()) {
        return found;
    }
    let nameless: Vec<usize> =
        form.whole.names.iter().enumerate().filter(|(_, name)| name.is_empty()).map(|(at, _)| at).collect();
    for (number, row) in &form.whole.rows {
        if matches!(form.cells(row)[0], "" | HEADINGS | TITLE) {
            continue;
        }
        for at in &nameless {
            if row.get(*at).is_some_and(|text| !text.trim().is_empty()) {
                found.entry(*at).or_default().push(*number);
            }
        }
    }
    found
}

/// The warning for notes that somebody put on cells; none where there are none.
pub(super) fn notes(sheet: &Sheet, path: &Path) -> Option<Diagnostic> {
    let (row, column) = *sheet.notes.first()?;
    let shown = |column: u32| letters(u16::try_from(column).unwrap_or(u16::MAX));
    let cells = sheet.notes.iter().map(|(row, column)| format!("{}{}", shown(*column), u64::from(*row) + 1));
    let cells = Names::plain(cells).first(NAMED);
    let at = place(path, Some(&sheet.name), u64::from(row) + 1, &shown(column));
    let message = sentence!("cell-notes", count = sheet.notes.len(), cells);
    Some(Diagnostic::warning(Code::WordsBesideFields, at, message).help(sentence!("help-cell-notes")))
}
