//! The sheet of a framework in a workbook that came back: its rows by the names in its hidden row, wherever that now stands.

use std::collections::BTreeMap;
use std::path::Path;

use crate::diag::{Code, Diagnostic, Diagnostics, Place, Sentence, sentence};
use crate::load::table::place;
use crate::load::table::workbook::{self, Sheet};
use crate::model::columns::FORM_SHEET;
use crate::model::sheet::{Cell, SHEET_HEADING, SHEET_MARK, plain};

/// What the first line of a sheet's text is: it names the separator and is no row.
const SEPARATOR: &[u8] = b"sep=,\n";

/// What a workbook says of the framework that it holds.
#[derive(Debug, Clone)]
pub(super) struct Meta {
    pub(super) framework: String,
    pub(super) version: String,
    pub(super) sha256: String,
    pub(super) language: String,
    /// What the column of ids is called for people.
    heading: String,
}

/// A row of the sheet.
#[derive(Debug)]
pub(super) struct Row {
    /// As the spreadsheet counts.
    pub(super) number: u64,
    pub(super) id: String,
    pub(super) cells: BTreeMap<Cell, String>,
}

/// The sheet of a framework.
#[derive(Debug)]
pub(super) struct Edited {
    pub(super) meta: Meta,
    /// The name of the sheet.
    pub(super) name: String,
    /// The row that names the columns.
    pub(super) heading: u64,
    pub(super) rows: Vec<Row>,
}

impl Edited {
    /// The place of a row.
    pub(super) fn place(&self, path: &Path, row: u64, column: &str) -> Place {
        place(path, Some(&self.name), row, column)
    }
}

/// Reads the workbook; `None` if it is none of a framework, and `diags` then says why.
pub(super) fn read(bytes: &[u8], path: &Path, diags: &mut Diagnostics) -> Option<Edited> {
    let mut error = |place: Place, message: Sentence, help: Sentence| {
        diags.push(Diagnostic::error(Code::NoFrameworkSheet, place, message).help(help));
    };
    if !workbook::may_be_workbook(bytes) {
        error(Place::file(path), sentence!("sheet-no-workbook"), sentence!("help-sheet-no-meta"));
        return None;
    }
    let sheets = match workbook::sheets(bytes) {
        Ok(sheets) => sheets,
        Err(refusal) => {
            diags.push(refusal.finding(path));
            return None;
        }
    };
    let is_meta = |sheet: &&Sheet| sheet.name.trim().eq_ignore_ascii_case(FORM_SHEET);
    let Some(meta) = sheets.iter().find(is_meta).and_then(meta) else {
        error(Place::file(path), sentence!("sheet-no-meta"), sentence!("help-sheet-no-meta"));
        return None;
    };
    let found = sheets.iter().filter(|sheet| !is_meta(sheet)).find_map(|sheet| Some((sheet, named(sheet)?)));
    let Some((sheet, (heading, columns))) = found else {
        error(Place::file(path), sentence!("sheet-no-columns"), sentence!("help-sheet-no-columns"));
        return None;
    };
    let at = |row, name: &str| place(path, Some(&sheet.name), row, name);
    for (n, (_, cell)) in columns.iter().enumerate() {
        if columns[..n].iter().any(|(_, earlier)| earlier == cell) {
            let message = sentence!("sheet-column-twice", name = cell.name());
            error(at(heading, ""), message, sentence!("help-keep-one"));
        }
    }
    if diags.errors() > 0 {
        return None;
    }
    let mut rows = Vec::new();
    for (number, record) in records(sheet).filter(|(number, _)| *number != heading) {
        let cell = |at: usize| plain(record.get(at).unwrap_or_default());
        let cells: BTreeMap<Cell, String> =
            columns.iter().map(|(at, what)| (what.clone(), cell(*at))).collect();
        let id = cells.get(&Cell::Id).cloned().unwrap_or_default();
        let is_heading = !meta.heading.is_empty() && id == meta.heading;
        if is_heading || cells.values().all(String::is_empty) {
            continue;
        }
        if id.is_empty() {
            let one =
                Diagnostic::error(Code::BadFrameworkRow, at(number, "id"), sentence!("sheet-row-without-id"));
            diags.push(one.help(sentence!("help-sheet-row-without-id")));
            continue;
        }
        rows.push(Row { number, id, cells });
    }
    Some(Edited { meta, name: sheet.name.clone(), heading, rows })
}

/// What the hidden sheet says, if it is that of a framework.
fn meta(sheet: &Sheet) -> Option<Meta> {
    let cell = |row: &csv::StringRecord, at: usize| row.get(at).unwrap_or_default().trim().to_owned();
    let pairs: BTreeMap<String, String> =
        records(sheet).map(|(_, row)| (cell(&row, 0), cell(&row, 1))).collect();
    let value = |key: &str| pairs.get(key).cloned().unwrap_or_default();
    (value(SHEET_MARK.0) == SHEET_MARK.1).then(|| Meta {
        framework: value("framework"),
        version: value("version"),
        sha256: value("sha256"),
        language: value("language"),
        heading: plain(&value(SHEET_HEADING)),
    })
}

/// The rows of a sheet with their numbers, blank ones left out.
fn records(sheet: &Sheet) -> impl Iterator<Item = (u64, csv::StringRecord)> {
    let text = sheet.text.strip_prefix(SEPARATOR).unwrap_or(&sheet.text);
    let mut quoted = false;
    // A line within a cell is no row.
    let lines = text.split(move |&byte| {
        quoted ^= byte == b'"';
        byte == b'\n' && !quoted
    });
    (1..).zip(lines).filter_map(|(number, line)| {
        let mut reader = csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(line);
        Some((number, reader.records().next()?.ok()?))
    })
}

/// The row that names the columns, and which column stands where.
fn named(sheet: &Sheet) -> Option<(u64, Vec<(usize, Cell)>)> {
    records(sheet).find_map(|(number, record)| {
        // Exactly as they were written: headings for people can be the same words, with a capital letter.
        let cell = |name: &str| Cell::parse(name).filter(|cell| cell.name() == name.trim());
        let cells: Vec<(usize, Cell)> =
            record.iter().enumerate().filter_map(|(at, name)| Some((at, cell(name)?))).collect();
        let has = |wanted: &Cell| cells.iter().any(|(_, cell)| cell == wanted);
        (has(&Cell::Id) && has(&Cell::Title)).then_some((number, cells))
    })
}
