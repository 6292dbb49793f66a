//! Lines of a sheet: its cells as quoted CSV, each row at its number, with what is merged and what goes on in the rows below put
//! together.

use std::collections::BTreeMap;

use super::limits::{COLUMNS, ROWS};
use super::refusal::Refusal;

/// The first line: it names the separator and is no row.
const SEPARATOR: &[u8] = b"sep=,\n";
/// A cell of a spreadsheet ends at 32,767 characters. A text of so many goes on below; who cuts one at a word leaves a few.
const FULL: usize = 32_700;
/// More notes on cells of a sheet are not counted.
pub(super) const NOTES: usize = 10_000;

/// A sheet as a table of text.
pub(in crate::load) struct Sheet {
    /// Its name.
    pub(in crate::load) name: String,
    /// The cells as quoted CSV, a line a row from the first on; the first line names the separator.
    pub(in crate::load) text: Vec<u8>,
    /// How many columns its widest row has: its heading may have fewer.
    pub(in crate::load) width: usize,
    /// The columns as its reader sees them, where the table was made of a form whose headings are others.
    pub(in crate::load) shown: Vec<String>,
    /// The cells with a note on them, by row and column from 0.
    pub(in crate::load) notes: Vec<(u32, u32)>,
}

impl Sheet {
    /// Does nothing stand in it?
    pub(in crate::load) fn is_blank(&self) -> bool {
        self.text.len() == SEPARATOR.len()
    }
}

/// A cell that is merged with those below.
struct Span {
    last: u32,
    text: String,
}

/// Writer of the lines of a sheet. Rows come in their order.
pub(super) struct Lines {
    bytes: Vec<u8>,
    /// What may be added.
    left: usize,
    /// Rows that were written, those that are held among them.
    rows: u32,
    /// The row whose cells are coming.
    coming: u32,
    cells: BTreeMap<u32, String>,
    /// The last row with something in it, which may go on below, and the blank rows since.
    held: BTreeMap<u32, String>,
    blank: u32,
    /// By column of the row that is held: the characters of its last piece, where it was full.
    full: BTreeMap<u32, usize>,
    /// How many columns the widest row has.
    width: usize,
    /// By column: what is merged downwards.
    spans: BTreeMap<u32, Span>,
    notes: Vec<(u32, u32)>,
}

impl Lines {
    /// A writer of at most `left` bytes.
    pub(super) fn new(left: usize) -> Self {
        Self {
            bytes: SEPARATOR.to_vec(),
            left,
            rows: 0,
            coming: 0,
            cells: BTreeMap::new(),
            held: BTreeMap::new(),
            blank: 0,
            full: BTreeMap::new(),
            width: 0,
            spans: BTreeMap::new(),
            notes: Vec::new(),
        }
    }

    /// Says that somebody put a note on a cell; rows and columns count from 0.
    pub(super) fn noted(&mut self, row: u32, column: u32) {
        if self.notes.len() < NOTES {
            self.notes.push((row, column));
        }
    }

    /// Takes a cell; rows and columns count from 0.
    pub(super) fn cell(&mut self, row: u32, column: u32, text: &str) -> Result<(), Refusal> {
        if row < self.coming || row >= ROWS || column >= COLUMNS {
            return Err(Refusal::Damaged);
        }
        if text.trim().is_empty() {
            return Ok(());
        }
        if row > self.coming {
            self.end_row()?;
            self.coming = row;
        }
        self.cells.insert(column, text.to_owned());
        Ok(())
    }

    /// Says that a cell is merged with those below it, up to the row `last`: what stands in it stands in each.
    pub(super) fn merged(&mut self, column: u32, last: u32, text: &str) {
        if !text.trim().is_empty() {
            self.spans.insert(column, Span { last, text: text.to_owned() });
        }
    }

    /// The row that was coming is there.
    fn end_row(&mut self) -> Result<(), Refusal> {
        let row = self.coming;
        if self.cells.is_empty() {
            return Ok(());
        }
        self.spans.retain(|_, span| span.last >= row);
        for (column, span) in &self.spans {
            self.cells.entry(*column).or_insert_with(|| span.text.clone());
        }
        let cells = std::mem::take(&mut self.cells);
        if self.rows + self.blank == row && self.goes_on(&cells) {
            for (column, piece) in cells {
                self.full.insert(column, piece.chars().count());
                if let Some(text) = self.held.get_mut(&column) {
                    text.push_str(&piece);
                }
            }
            // Its row stays where it is, blank.
            self.blank += 1;
            return Ok(());
        }
        self.write_held()?;
        self.repeat(b'\n', row - self.rows)?;
        self.rows = row + 1;
        self.full = cells.iter().map(|(column, text)| (*column, text.chars().count())).collect();
        self.held = cells;
        Ok(())
    }

    /// Do the cells only go on with texts that were cut off in the row before?
    fn goes_on(&self, cells: &BTreeMap<u32, String>) -> bool {
        cells.keys().all(|column| self.full.get(column).is_some_and(|characters| *characters >= FULL))
    }

    fn write_held(&mut self) -> Result<(), Refusal> {
        let Some(&last) = self.held.keys().next_back() else { return Ok(()) };
        self.width = self.width.max(last as usize + 1);
        let mut at = 0;
        for (column, text) in std::mem::take(&mut self.held) {
            self.repeat(b',', column - at)?;
            at = column;
            let text = text.replace("\r\n", "\n").replace('\r', "\n").replace('"', "\"\"");
            self.push(b"\"")?;
            self.push(text.as_bytes())?;
            self.push(b"\"")?;
        }
        self.rows += self.blank;
        let blank = std::mem::take(&mut self.blank);
        self.repeat(b'\n', blank + 1)
    }

    fn repeat(&mut self, byte: u8, times: u32) -> Result<(), Refusal> {
        self.left = self.left.checked_sub(times as usize).ok_or(Refusal::TooMuchText)?;
        self.bytes.resize(self.bytes.len() + times as usize, byte);
        Ok(())
    }

    fn push(&mut self, bytes: &[u8]) -> Result<(), Refusal> {
        self.left = self.left.checked_sub(bytes.len()).ok_or(Refusal::TooMuchText)?;
        self.bytes.extend_from_slice(bytes);
        Ok(())
    }

    /// All of them.
    pub(super) fn finish(mut self) -> Result<Written, Refusal> {
        self.end_row()?;
        self.write_held()?;
        Ok(Written { text: self.bytes, width: self.width, left: self.left, notes: self.notes })
    }
}

/// The lines of a sheet.
pub(super) struct Written {
    /// Their text.
    pub(super) text: Vec<u8>,
    /// How many columns the widest row has.
    pub(super) width: usize,
    /// What may still be added to the lines of other sheets.
    pub(super) left: usize,
    /// The cells with a note on them.
    pub(super) notes: Vec<(u32, u32)>,
}

impl Written {
    /// The sheet of this name.
    pub(super) fn named(self, name: String) -> Sheet {
        Sheet { name, text: self.text, width: self.width, shown: Vec::new(), notes: self.notes }
    }
}

#[cfg(test)]
mod tests {
    use super::super::limits::MOST_TEXT;
    use super::*;

    fn lines(cells: &[(u32, u32, &str)]) -> String {
        let mut lines = Lines::new(MOST_TEXT);
        for (row, column, text) in cells {
            lines.cell(*row, *column, text).unwrap();
        }
        String::from_utf8(lines.finish().unwrap().text).unwrap()
    }

    #[test]
    fn every_row_stands_at_its_number() {
        assert_eq!(lines(&[]), "sep=,\n");
        assert_eq!(
            lines(&[(1, 0, "a"), (1, 2, "b \"c\""), (4, 1, "d\r\ne"), (5, 0, " ")]),
            "sep=,\n\n\"a\",,\"b \"\"c\"\"\"\n\n\n,\"d\ne\"\n"
        );
    }

    #[test]
    fn a_text_that_was_cut_off_comes_back_whole() {
        let long = "é".repeat(32_767);
        let cells =
            [(0, 0, "W1"), (0, 2, long.as_str()), (1, 2, &long), (2, 2, "end"), (3, 0, "W2"), (3, 2, "x")];
        let whole = format!("{long}{long}end");
        assert_eq!(lines(&cells), format!("sep=,\n\"W1\",,\"{whole}\"\n\n\n\"W2\",,\"x\"\n"));
        // A short text does not go on, nor one beside which something else stands, nor one behind a blank row.
        let apart = |below: &[(u32, u32, &str)], text: &str| {
            lines(&[&[(0, 0, "W1"), (0, 2, text)], below].concat()).matches('"').count() / 2
        };
        assert_eq!(apart(&[(1, 2, "y")], "short"), 3);
        assert_eq!(apart(&[(1, 0, "W2"), (1, 2, "y")], &long), 4);
        assert_eq!(apart(&[(2, 2, "y")], &long), 3);
        assert_eq!(apart(&[(1, 2, "y")], &long), 2);
    }

    #[test]
    fn what_is_merged_downwards_stands_in_each_row_that_holds_something() {
        let mut lines = Lines::new(MOST_TEXT);
        lines.cell(0, 0, "W1").unwrap();
        lines.merged(0, 3, "W1");
        for (row, text) in [(0, "a"), (1, "b"), (3, "c"), (4, "d")] {
            lines.cell(row, 1, text).unwrap();
        }
        let text = String::from_utf8(lines.finish().unwrap().text).unwrap();
        assert_eq!(text, "sep=,\n\"W1\",\"a\"\n\"W1\",\"b\"\n\n\"W1\",\"c\"\n,\"d\"\n");
    }

    #[test]
    fn what_lies_outside_of_any_sheet_is_refused() {
        let one = |row, column| Lines::new(MOST_TEXT).cell(row, column, "x");
        assert_eq!(one(ROWS - 1, COLUMNS - 1), Ok(()));
        assert_eq!(one(ROWS, 0), Err(Refusal::Damaged));
        assert_eq!(one(0, COLUMNS), Err(Refusal::Damaged));
        let mut lines = Lines::new(10);
        lines.cell(0, 0, "12345678").unwrap();
        assert_eq!(lines.finish().err(), Some(Refusal::TooMuchText));
    }
}
