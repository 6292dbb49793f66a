//! A whole table in memory: for files that are small by their nature, such as tallies.

use std::ops::ControlFlow;
use std::path::Path;

use super::encoding::Utf8;
use super::heading::{Heading, Rank, Trouble, find};
use super::place;
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
    /// Row as a spreadsheet counts, and the text of each cell; blank rows are left out.
    pub(in crate::load) rows: Vec<(u64, Vec<String>)>,
}

impl Whole {
    /// Reads a table in which these columns are looked for. `None` if there is none; `diags` then says why.
    pub(in crate::load) fn read(
        bytes: &[u8],
        file: &Path,
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
        let ranking = |names: &[String]| {
            let is_known = |name: &&str| names.iter().any(|other| other.eq_ignore_ascii_case(name));
            let found = known.iter().filter(|name| is_known(name)).count();
            Rank { whole: found >= 2, known: found }
        };
        // UTF-16 becomes at most half as long again.
        let found = find(blocks.peek(bytes.len() * 2 + 1).ok()?, true, &ranking);
        let Heading { delimiter, names, row, end, .. } = match found {
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
            error(place(file, None, *row, ""), Code::CsvSyntax, message, sentence!("help-quote-separator"));
        }
        if !matches!(blocks.into_end(), End::File) {
            let message = sentence!("csv-quote-open");
            error(whole(), Code::CsvSyntax, message, sentence!("help-close-quote"));
            return None;
        }
        scribe.malformed.is_empty().then_some(Self { names, rows: scribe.rows })
    }

    /// The position of a column, by its name in any case.
    pub(in crate::load) fn column(&self, name: &str) -> Option<usize> {
        self.names.iter().position(|other| other.eq_ignore_ascii_case(name))
    }
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
