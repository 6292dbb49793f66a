//! A form in a workbook that came back: rows by the ids in its hidden column, whatever was moved, hidden, sorted or translated.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use super::edition::edition;
use super::filled::{Head, SEPARATOR};
use super::form_beside::strays;
use super::form_rows::{Form, NAMES, NO_QUESTION};
use super::lexicon::Lexicon;
use crate::diag::{Code, Diagnostic, Diagnostics, Severity, sentence};
use crate::load::table::place;
use crate::load::table::whole::Whole;
use crate::load::table::workbook::Sheet;
use crate::model::columns::{CANONICAL, FORM_MARK, FORM_SHEET};

/// What a workbook says of itself, if it is one of our forms.
pub(super) fn meta(sheets: &[Sheet]) -> Option<BTreeMap<String, String>> {
    let sheet = sheets.iter().find(|sheet| sheet.name.trim().eq_ignore_ascii_case(FORM_SHEET))?;
    let text = sheet.text.strip_prefix(SEPARATOR).unwrap_or(&sheet.text);
    let mut rows = csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(text);
    let pairs = rows.records().filter_map(Result::ok).filter_map(|row| {
        Some((row.get(0)?.trim().to_owned(), row.get(1).unwrap_or_default().trim().to_owned()))
    });
    let meta: BTreeMap<String, String> = pairs.collect();
    (meta.get(FORM_MARK.0).map(String::as_str) == Some(FORM_MARK.1)).then_some(meta)
}

/// Are these the sheets of one of our forms?
pub(in crate::load) fn is_form(sheets: &[Sheet]) -> bool {
    meta(sheets).is_some()
}

/// The questionnaire of a form as a long table on the sheet where it stands; where somebody copied that sheet, each of them. None
/// if there is none to read; `diags` then says why.
pub(super) fn tables(
    meta: &BTreeMap<String, String>,
    sheets: Vec<Sheet>,
    path: &Path,
    lexicon: Option<&Lexicon<'_>>,
    diags: &mut Diagnostics,
) -> Vec<Sheet> {
    let ranked = sheets.into_iter().filter(|sheet| !sheet.name.trim().eq_ignore_ascii_case(FORM_SHEET));
    let read = ranked.filter_map(|sheet| {
        // What is wrong with a sheet that is none of questions need not be said.
        let mut unsaid = Diagnostics::new();
        let whole =
            Whole::of_text(&sheet.text, (path, Some((&sheet.name, sheet.width))), &NAMES, &mut unsaid)?;
        let found = NAMES.iter().filter(|name| whole.column(name).is_some()).count();
        (found == NAMES.len()).then_some((sheet, whole))
    });
    let read: Vec<(Sheet, Whole)> = read.collect();
    if read.is_empty() {
        let message = sentence!("form-without-questions");
        let one = Diagnostic::error(Code::CsvHeader, place(path, None, 1, ""), message);
        diags.push(one.help(sentence!("help-form-without-questions")));
    }
    let mut forms: Vec<Form<'_>> = Vec::new();
    let mut said = BTreeSet::new();
    for (sheet, whole) in &read {
        if has_questions_above(sheet, lexicon) {
            let message = sentence!("form-sorted-with-its-headings");
            let at = place(path, Some(&sheet.name), whole.heading, "");
            let one = Diagnostic::error(Code::CsvHeader, at, message);
            diags.push(one.help(sentence!("help-form-sorted-with-its-headings")));
            return Vec::new();
        }
        let mut form = Form { meta, whole, path, sheet: &sheet.name, repeated: BTreeSet::new() };
        let filled: Vec<(u64, [&str; NAMES.len()])> = form.filled().collect();
        let repeated = filled.iter().filter(|(_, cells)| said.contains(cells));
        form.repeated = repeated.map(|(number, _)| *number).collect();
        // A copy that says the same says nothing more.
        if form.repeated.len() < filled.len() {
            said.extend(filled.into_iter().map(|(_, cells)| cells));
            forms.push(form);
        }
    }
    let answered: Vec<&str> = forms.iter().flat_map(Form::answered).collect();
    if let Some(finding) = lexicon.and_then(|lexicon| edition(meta, &answered, path, lexicon)) {
        let ends = finding.severity == Severity::Error;
        diags.push(finding);
        if ends {
            return Vec::new();
        }
    }
    let table = |form: &Form<'_>| {
        let text = form.text(diags)?;
        let shown = CANONICAL.map(|name| form.shown(name)).to_vec();
        let name = form.sheet.to_owned();
        Some(Sheet { name, text, width: CANONICAL.len(), shown, notes: Vec::new() })
    };
    forms.iter().filter_map(table).collect()
}

/// Does a question stand above the row that names the columns? Somebody sorted that row as well, and what stands above it would be
/// taken for a title.
fn has_questions_above(sheet: &Sheet, lexicon: Option<&Lexicon<'_>>) -> bool {
    let text = sheet.text.strip_prefix(SEPARATOR).unwrap_or(&sheet.text);
    let mut rows = csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(text);
    let above = rows.records().filter_map(Result::ok).take_while(|row| {
        !NAMES.iter().all(|name| row.iter().any(|cell| cell.trim().eq_ignore_ascii_case(name)))
    });
    let is_question = |cell: &str| lexicon.is_some_and(|lexicon| lexicon.indicator(cell.trim()).is_some());
    above.into_iter().any(|row| row.iter().any(is_question))
}

impl Form<'_> {
    /// A column of the canonical table as the reader of the form sees it: by its letter, with the heading that stands there. What
    /// is said once for the whole return stands where answers do; what the form knows itself stands in no column.
    fn shown(&self, name: &str) -> String {
        let own = match name {
            "role" | "answered_on" | "capacity" | "consent" => "answer",
            name => name,
        };
        let column = NAMES.contains(&own).then(|| self.whole.column(own)).flatten();
        column.map(|at| self.column_shown(at)).unwrap_or_default()
    }

    fn text(&self, diags: &mut Diagnostics) -> Option<Vec<u8>> {
        let organisation = [self.of_meta("organisation"), self.about("organisation")];
        let head = Head {
            organisation: organisation.into_iter().find(|name| !name.is_empty()).unwrap_or_default(),
            person: self.about("person"),
            constituency: self.of_meta("constituency"),
            language: self.of_meta("language"),
            ..Head::default()
        };
        let Some(respondent) = head.respondent() else {
            let place = place(self.path, Some(self.sheet), 1, "");
            let one = Diagnostic::error(Code::NoRespondent, place, sentence!("form-without-name"));
            diags.push(one.help(sentence!("help-form-without-name")));
            return None;
        };
        strays(self, diags);
        // Each stays in its row, so that a finding names the row that the spreadsheet shows.
        let mut lines: BTreeMap<u64, [&str; CANONICAL.len()]> =
            self.questions().map(|(row, cells)| (row, head.row(&respondent, cells))).collect();
        lines.extend(self.said_once(head).map(|(row, head)| (row, head.row(&respondent, [""; NAMES.len()]))));
        lines.insert(self.whole.heading, CANONICAL);
        let mut text = SEPARATOR.to_vec();
        let last = lines.keys().next_back().copied().unwrap_or(0);
        for row in 1..=last {
            match lines.get(&row) {
                Some(cells) => line(&mut text, cells.iter()),
                None => text.push(b'\n'),
            }
        }
        Some(text)
    }

    /// What was filled in about the return as a whole, each thing in its row.
    fn said_once<'h>(&'h self, head: Head<'h>) -> impl Iterator<Item = (u64, Head<'h>)> {
        self.whole.rows.iter().filter_map(move |(number, row)| {
            let [id, said, ..] = self.cells(row);
            let own = match id.strip_prefix(NO_QUESTION).filter(|_| !said.is_empty())? {
                "role" => Head { role: said, ..head },
                "answered_on" => Head { answered_on: said, ..head },
                "capacity" => Head { capacity: said, ..head },
                "consent" => Head { consent: said, ..head },
                _ => return None,
            };
            Some((*number, own))
        })
    }
}

/// Adds a line of quoted cells.
fn line<'c>(text: &mut Vec<u8>, cells: impl Iterator<Item = &'c &'c str>) {
    for (n, cell) in cells.enumerate() {
        if n > 0 {
            text.push(b',');
        }
        text.push(b'"');
        text.extend(cell.replace('"', "\"\"").into_bytes());
        text.push(b'"');
    }
    text.push(b'\n');
}
