//! A whole table in memory, of text or of a workbook: for files that are small by their nature, such as tallies and lists of the
//! invited.

use std::ops::ControlFlow;
use std::path::Path;

use super::encoding::Utf8;
use super::heading::{Heading, Rank, Trouble, find};
use super::place;
#[cfg(feature = "workbook")]
use super::workbook;
use crate::diag::{Code, Diagnostic, Diagnostics, Place, Sentence, sentence};
use crate::load::count::blocks::{Blocks, Buffer, End};
use crate::load::count::cell::text;
use crate::load::count::records::{Malformed, Reader, Records};
use crate::load::count::row::Row;

/// A table with its heading.
#[derive(Debug)]
pub(in crate::load) struct Whole {
    /// The names of the columns.
    pub(in crate::load) names: Vec<String>,
    /// The sheet of the workbook in which it stands; none for text.
    pub(in crate::load) sheet: Option<String>,
    /// The row of the headings, as a spreadsheet counts.
    #[cfg_attr(not(feature = "workbook"), allow(dead_code))] // only forms in workbooks keep their rows
    pub(in crate::load) heading: u64,
    /// Row as a spreadsheet counts, and the text of each cell; blank rows are left out.
    pub(in crate::load) rows: Vec<(u64, Vec<String>)>,
}

impl Whole {
    /// Reads a table in which these columns are looked for; of a workbook the sheet that has the most of them. `None` if there
    /// is none; `diags` then says why.
    pub(in crate::load) fn read(
        bytes: &[u8],
        file: &Path,
        known: &[&str],
        diags: &mut Diagnostics,
    ) -> Option<Self> {
        #[cfg(feature = "workbook")]
        if workbook::may_be_workbook(bytes) {
            let sheets = match workbook::sheets(bytes) {
                Ok(sheets) => sheets,
                Err(refusal) => {
                    diags.push(refusal.finding(file));
                    return None;
                }
            };
            let rank = |text: &[u8]| {
                find(text, true, &|names| ranked(names, known)).map(|h| ranked(&h.names, known))
            };
            // On a tie the first, which people see first.
            let best = sheets.into_iter().rev().max_by_key(|sheet| rank(&sheet.text).unwrap_or_default());
            let Some(sheet) = best else {
                let one =
                    Diagnostic::error(Code::EmptyFile, Place::file(file), sentence!("workbook-is-blank"));
                diags.push(one.help(sentence!("help-save-and-send-again")));
                return None;
            };
            return Self::of_text(&sheet.text, (file, Some((&sheet.name, sheet.width))), known, diags);
        }
        Self::of_text(bytes, (file, None), known, diags)
    }

    /// Reads a table as text, which stands in a sheet of so many columns if one is named.
    pub(in crate::load) fn of_text(
        bytes: &[u8],
        (file, sheet): (&Path, Option<(&str, usize)>),
        known: &[&str],
        diags: &mut Diagnostics,
    ) -> Option<Self> {
        let mut error = |place, code, message: Sentence, help: Sentence| {
            diags.push(Diagnostic::error(code, place, message).help(help));
        };
        let whole = || Place::file(file);
        let reader = match Utf8::new(bytes) {
            Ok(Ok(reader)) => reader,
            Ok(Err(what)) => {
                diags.push(what.finding(file));
                return None;
            }
            // Reading from memory does not fail.
            Err(_) => return None,
        };
        let mut blocks = Blocks::new(reader, bytes.len() + 1);
        // UTF-16 becomes at most half as long again.
        let found = find(blocks.peek(bytes.len() * 2 + 1).ok()?, true, &|names| ranked(names, known));
        let Heading { delimiter, mut names, row, end, .. } = match found {
            Ok(heading) => heading,
            Err(Trouble::LoneReturn) => {
                let message = sentence!("csv-lines-end-in-return");
                error(whole(), Code::CsvSyntax, message, sentence!("help-save-csv-again"));
                return None;
            }
            Err(Trouble::OpenQuote) => {
                let message = sentence!("csv-quote-open");
                error(whole(), Code::CsvSyntax, message, sentence!("help-close-quote"));
                return None;
            }
            Err(Trouble::Empty | Trouble::NoEnd) => {
                error(
                    whole(),
                    Code::EmptyFile,
                    sentence!("file-empty"),
                    sentence!("help-export-interrupted"),
                );
                return None;
            }
        };
        if let Some((_, width)) = sheet {
            names.resize(names.len().max(width), String::new());
        }
        let sheet = sheet.map(|(name, _)| name.to_owned());
        blocks.skip(end, delimiter);
        let mut scribe =
            Scribe { columns: names.len(), first: row + 1, rows: Vec::new(), malformed: Vec::new() };
        let mut records = Records::new(delimiter, names.len());
        let mut buffer = Buffer::default();
        while let Some(block) = blocks.next(&mut buffer) {
            scribe.first += records.read(buffer.records(block), block.quoted, &mut scribe);
        }
        for (row, what) in &scribe.malformed {
            let message = match what {
                Malformed::Cells(found) => {
                    sentence!("csv-row-too-long", count = *found, columns = names.len())
                }
                Malformed::LoneReturn => sentence!("csv-lone-return"),
                Malformed::LongCell(_) => sentence!("text-too-long"),
            };
            error(
                place(file, sheet.as_deref(), *row, ""),
                Code::CsvSyntax,
                message,
                sentence!("help-quote-separator"),
            );
        }
        if !matches!(blocks.into_end(), End::File) {
            let message = sentence!("csv-quote-open");
            error(whole(), Code::CsvSyntax, message, sentence!("help-close-quote"));
            return None;
        }
        scribe.malformed.is_empty().then_some(Self { names, sheet, heading: row, rows: scribe.rows })
    }

    /// The position of a column, by its name in any case.
    pub(in crate::load) fn column(&self, name: &str) -> Option<usize> {
        self.names.iter().position(|other| other.eq_ignore_ascii_case(name))
    }
}

/// Rank of a heading, by the columns that are looked for.
fn ranked(names: &[String], known: &[&str]) -> Rank {
    let is_known = |name: &&str| names.iter().any(|other| other.eq_ignore_ascii_case(name));
    let found = known.iter().filter(|name| is_known(name)).count();
    Rank { whole: found >= 2, known: found }
}

/// Writes down what it is given.
struct Scribe {
    columns: usize,
    /// Row of the first record of the block.
    first: u64,
    rows: Vec<(u64, Vec<String>)>,
    malformed: Vec<(u64, Malformed)>,
}

impl Reader for Scribe {
    fn row(&mut self, number: u64, row: Row<'_>) -> ControlFlow<()> {
        let cells =
            (0..self.columns).map(|column| text(row.cell(Some(column)).raw).text.into_owned()).collect();
        if !row.is_blank() {
            self.rows.push((self.first + number, cells));
        }
        ControlFlow::Continue(())
    }

    fn malformed(&mut self, number: u64, what: Malformed) {
        self.malformed.push((self.first + number, what));
    }
}
