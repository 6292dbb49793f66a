//! A form in a workbook that came back: rows by the ids in its hidden column, whatever was moved, hidden, sorted or translated.

use std::collections::BTreeMap;
use std::path::Path;

use super::edition::edition;
use super::filled::{Head, SEPARATOR};
use super::lexicon::Lexicon;
use crate::diag::{Code, Diagnostic, Diagnostics, Severity, excerpt, sentence};
use crate::load::table::place;
use crate::load::table::whole::Whole;
use crate::load::table::workbook::Sheet;
use crate::model::columns::{CANONICAL, FORM_MARK, FORM_SHEET, letters};

/// What a row begins with that is no question.
const NO_QUESTION: char = '#';
/// What the row of the visible headings begins with.
const HEADINGS: &str = "#headings";
/// The columns of the questions, by the names in the hidden row.
const NAMES: [&str; 5] = ["indicator", "answer", "reason", "comment", "evidence"];

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

/// The questionnaire of a form as a long table on the sheet where it stands. `None` if there is none to read; `diags` then says
/// why.
pub(super) fn table(
    meta: &BTreeMap<String, String>,
    sheets: Vec<Sheet>,
    path: &Path,
    lexicon: Option<&Lexicon<'_>>,
    diags: &mut Diagnostics,
) -> Option<Sheet> {
    let ranked = sheets.into_iter().filter(|sheet| !sheet.name.trim().eq_ignore_ascii_case(FORM_SHEET));
    let read = ranked.filter_map(|sheet| {
        // What is wrong with a sheet that is none of questions need not be said.
        let mut unsaid = Diagnostics::new();
        let whole =
            Whole::of_text(&sheet.text, (path, Some((&sheet.name, sheet.width))), &NAMES, &mut unsaid)?;
        let found = NAMES.iter().filter(|name| whole.column(name).is_some()).count();
        (found == NAMES.len()).then_some((sheet, whole))
    });
    let Some((sheet, whole)) = read.into_iter().next() else {
        let message = sentence!("form-without-questions");
        let one = Diagnostic::error(Code::CsvHeader, place(path, None, 1, ""), message);
        diags.push(one.help(sentence!("help-form-without-questions")));
        return None;
    };
    if has_questions_above(&sheet, lexicon) {
        let message = sentence!("form-sorted-with-its-headings");
        let one =
            Diagnostic::error(Code::CsvHeader, place(path, Some(&sheet.name), whole.heading, ""), message);
        diags.push(one.help(sentence!("help-form-sorted-with-its-headings")));
        return None;
    }
    let form = Form { meta, whole: &whole, path, sheet: &sheet.name };
    let text = form.text(lexicon, diags)?;
    let shown = CANONICAL.map(|name| form.shown(name)).to_vec();
    Some(Sheet { name: sheet.name.clone(), text, width: CANONICAL.len(), shown })
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

struct Form<'a> {
    meta: &'a BTreeMap<String, String>,
    whole: &'a Whole,
    path: &'a Path,
    sheet: &'a str,
}

impl Form<'_> {
    /// The cells of a row by the names of their columns.
    fn cells<'r>(&self, row: &'r [String]) -> [&'r str; 5] {
        NAMES.map(|name| {
            let cell = self.whole.column(name).and_then(|column| row.get(column));
            cell.map(|text| text.trim()).unwrap_or_default()
        })
    }

    /// A column of the canonical table as the reader of the form sees it: by its letter, with the heading that stands there. What
    /// is said once for the whole return stands where answers do; what the form knows itself stands in no column.
    fn shown(&self, name: &str) -> String {
        let own = match name {
            "role" | "answered_on" | "capacity" | "consent" => "answer",
            name => name,
        };
        let column = NAMES.contains(&own).then(|| self.whole.column(own)).flatten();
        let Some(letters) = column.and_then(|at| u16::try_from(at).ok()).map(letters) else {
            return String::new();
        };
        let mut rows = self.whole.rows.iter().map(|(_, row)| row);
        let headings = rows.find(|row| self.cells(row)[0] == HEADINGS);
        match headings.zip(column).and_then(|(row, at)| row.get(at)).map(|text| text.trim()) {
            Some(heading) if !heading.is_empty() => format!("{letters} ({heading})"),
            _ => letters,
        }
    }

    /// What was filled in about the return as a whole.
    fn about(&self, id: &str) -> &str {
        let rows = self.whole.rows.iter().map(|(_, row)| self.cells(row));
        let mut found = rows.filter(|[own, ..]| own.strip_prefix(NO_QUESTION) == Some(id));
        found.next().map(|[_, text, ..]| text).unwrap_or_default()
    }

    fn of_meta(&self, key: &str) -> &str {
        self.meta.get(key).map(String::as_str).unwrap_or_default()
    }

    fn text(&self, lexicon: Option<&Lexicon<'_>>, diags: &mut Diagnostics) -> Option<Vec<u8>> {
        let organisation = [self.of_meta("organisation"), self.about("organisation")];
        let head = Head {
            organisation: organisation.into_iter().find(|name| !name.is_empty()).unwrap_or_default(),
            person: self.about("person"),
            constituency: self.of_meta("constituency"),
            language: self.of_meta("language"),
            ..Head::default()
        };
        let rows = self.whole.rows.iter().map(|(number, row)| (*number, self.cells(row)));
        let questions: BTreeMap<u64, [&str; 5]> =
            rows.filter(|(_, [id, ..])| !id.is_empty() && !id.starts_with(NO_QUESTION)).collect();
        let answered = |cells: &&[&str; 5]| !cells[1].is_empty();
        let answered: Vec<&str> = questions.values().filter(answered).map(|cells| cells[0]).collect();
        if let Some(finding) = lexicon.and_then(|lexicon| edition(self.meta, &answered, self.path, lexicon)) {
            let ends = finding.severity == Severity::Error;
            diags.push(finding);
            if ends {
                return None;
            }
        }
        let Some(respondent) = head.respondent() else {
            let place = place(self.path, Some(self.sheet), 1, "");
            let one = Diagnostic::error(Code::NoRespondent, place, sentence!("form-without-name"));
            diags.push(one.help(sentence!("help-form-without-name")));
            return None;
        };
        self.strays(diags);
        // Each stays in its row, so that a finding names the row that the spreadsheet shows.
        let mut lines: BTreeMap<u64, [&str; CANONICAL.len()]> =
            questions.into_iter().map(|(row, cells)| (row, head.row(&respondent, cells))).collect();
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

    /// Words that somebody wrote into a row of no question: they belong to nothing, and are not left out in silence.
    fn strays(&self, diags: &mut Diagnostics) {
        for (number, row) in &self.whole.rows {
            let cells = self.cells(row);
            if let Some(text) = cells[1..].iter().find(|text| cells[0].is_empty() && !text.is_empty()) {
                let place = place(self.path, Some(self.sheet), *number, "");
                let message = sentence!("form-stray-words", words = excerpt(text));
                let one = Diagnostic::warning(Code::UnknownIndicator, place, message);
                diags.push(one.help(sentence!("help-form-stray-words")));
            }
        }
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
