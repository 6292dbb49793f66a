//! A block, record by record: fast where it is a [`Grid`], cell by cell where it is none.

use std::ops::ControlFlow;

use memchr::memchr;

use super::cell::{closing_quote, is_blank, raw};
use super::grid::Grid;
use super::row::Row;
use crate::load::source::MOST_IN_A_CELL;

/// Takes the rows of a table. Rows count from 0 at the start of a block, blank ones too.
pub(in crate::load) trait Reader {
    /// Takes the next row, which may have fewer cells than the header. `Break` ends the reading.
    fn row(&mut self, number: u64, row: Row<'_>) -> ControlFlow<()>;

    /// Takes note of a record that is no row.
    fn malformed(&mut self, number: u64, what: Malformed);
}

/// Why a record is no row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::load) enum Malformed {
    /// It has so many cells, more than the header, and something stands in the surplus.
    Cells(usize),
    /// A CR without LF stands in it, outside quotes.
    LoneReturn,
    /// A cell, by its position, has more bytes than [`MOST_IN_A_CELL`].
    LongCell(usize),
}

impl Malformed {
    /// The column in which it is, if it is in one.
    pub(in crate::load) fn column(self) -> Option<usize> {
        match self {
            Self::LongCell(column) => Some(column),
            Self::Cells(_) | Self::LoneReturn => None,
        }
    }
}

/// The first cell of a record with more bytes than a text may have in any kind of file.
fn long_cell(start: usize, ends: &[u32]) -> Option<usize> {
    // Most records are shorter than a cell may be.
    if ends.last().is_none_or(|end| *end as usize - start <= MOST_IN_A_CELL) {
        return None;
    }
    let starts = std::iter::once(start).chain(ends.iter().map(|end| *end as usize + 1));
    starts.zip(ends).position(|(start, end)| (*end as usize).saturating_sub(start) > MOST_IN_A_CELL)
}

/// Finds the records of one block after the other.
#[derive(Debug)]
pub(in crate::load) struct Records {
    delimiter: u8,
    columns: usize,
    grid: Grid,
}

impl Records {
    /// For tables with this separator and so many columns.
    pub(in crate::load) fn new(delimiter: u8, columns: usize) -> Self {
        Self { delimiter, columns, grid: Grid::default() }
    }

    /// Gives each row of a block to `reader`. `quoted` says whether there is a quote in the block. Returns
    /// the number of rows.
    pub(in crate::load) fn read(&mut self, bytes: &[u8], quoted: bool, reader: &mut impl Reader) -> u64 {
        if self.grid.map(bytes, self.delimiter, self.columns, quoted) {
            self.read_grid(bytes, reader)
        } else {
            self.read_cells(bytes, reader)
        }
    }

    fn read_grid(&self, bytes: &[u8], reader: &mut impl Reader) -> u64 {
        let (mut start, mut number) = (0, 0);
        for ends in self.grid.rows(self.columns) {
            if let Some(column) = long_cell(start, ends) {
                reader.malformed(number, Malformed::LongCell(column));
            } else if reader.row(number, Row { bytes, start, ends }).is_break() {
                break;
            }
            start = ends.last().map_or(start, |end| *end as usize + 1);
            number += 1;
        }
        number
    }

    fn read_cells(&self, bytes: &[u8], reader: &mut impl Reader) -> u64 {
        let (mut start, mut number, mut ends) = (0, 0, Vec::with_capacity(self.columns));
        while start < bytes.len() {
            if let Some(blank) =
                [b"\n".as_slice(), b"\r\n"].iter().find(|end| bytes[start..].starts_with(end))
            {
                start += blank.len();
                number += 1;
                continue;
            }
            ends.clear();
            let record = self.record(bytes, start, &mut ends);
            let surplus = (self.columns..ends.len())
                .any(|column| !is_blank(Row { bytes, start, ends: &ends }.cell(Some(column)).raw));
            if record.lone_return {
                reader.malformed(number, Malformed::LoneReturn);
            } else if surplus {
                reader.malformed(number, Malformed::Cells(ends.len()));
            } else if let Some(column) = long_cell(start, &ends) {
                reader.malformed(number, Malformed::LongCell(column));
            } else {
                ends.truncate(self.columns);
                if reader.row(number, Row { bytes, start, ends: &ends }).is_break() {
                    return number;
                }
            }
            number += 1;
            start = record.next;
        }
        number
    }

    /// Finds the ends of the cells of the record that begins at `start`. A lone CR is taken as the end of a
    /// cell: that finds the way to the next record.
    fn record(&self, bytes: &[u8], start: usize, ends: &mut Vec<u32>) -> Record {
        let mut record = Record { next: start, lone_return: false };
        loop {
            match raw(bytes, record.next, self.delimiter) {
                Some(cell) => {
                    ends.push(cell.end as u32);
                    record.next = cell.next;
                    if cell.last {
                        return record;
                    }
                }
                // Blocks end with a line end outside quotes, so a CR is in the way.
                None => {
                    let from = match bytes.get(record.next) {
                        Some(b'"') => closing_quote(bytes, record.next).unwrap_or(record.next),
                        _ => record.next,
                    };
                    let ahead = bytes.get(from..).and_then(|rest| memchr(b'\r', rest));
                    record.lone_return = true;
                    record.next = ahead.map_or(bytes.len(), |found| from + found + 1);
                    if ahead.is_none() {
                        return record;
                    }
                }
            }
        }
    }
}

struct Record {
    /// Where the next record begins.
    next: usize,
    /// A CR without LF stands in it, outside quotes.
    lone_return: bool,
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Writes down what it is given.
    #[derive(Default)]
    struct Scribe {
        rows: Vec<Vec<String>>,
        malformed: Vec<Malformed>,
    }

    impl Reader for Scribe {
        fn row(&mut self, _: u64, row: Row<'_>) -> ControlFlow<()> {
            let cell = |column| String::from_utf8_lossy(row.cell(Some(column)).raw).trim_end().to_owned();
            self.rows.push((0..2).map(cell).collect());
            ControlFlow::Continue(())
        }

        fn malformed(&mut self, _: u64, what: Malformed) {
            self.malformed.push(what);
        }
    }

    #[test]
    fn rows_are_found_with_a_grid_and_without() {
        type Case = (&'static str, &'static str, &'static [[&'static str; 2]], u64, &'static [Malformed]);
        #[rustfmt::skip]
        let cases: [Case; 9] = [
            // name              bytes                     rows                          all  malformed
            ("a grid",           "a,b\nc,d\r\n",           &[["a", "b"], ["c", "d"]],    2,   &[]),
            ("blank lines",      "\na,b\r\n\r\nc,d\n\n",   &[["a", "b"], ["c", "d"]],    5,   &[]),
            ("quotes in cells",  "a\",b\n\"c\"\"\n\",d\n", &[["a\"", "b"], ["\"c\"\"\n\"", "d"]], 2, &[]),
            ("a short row",      "a\nc,d\n",               &[["a", ""], ["c", "d"]],     2,   &[]),
            ("empty surplus",    "a,b,,\" \"\nc,d\n",      &[["a", "b"], ["c", "d"]],    2,   &[]),
            ("too many",         "a,b,\"\nc\"\nc,d\n",     &[["c", "d"]],                2,   &[Malformed::Cells(3)]),
            ("a lone CR",        "a,b\rb\nc,d\n",          &[["c", "d"]],                2,   &[Malformed::LoneReturn]),
            ("and quotes",       "a,\"\r\"\rb\nc,d\n",     &[["c", "d"]],                2,   &[Malformed::LoneReturn]),
            ("and one quote more", "a,\"\r\"\rb\nc\",d\n",  &[["c\"", "d"]],              2,   &[Malformed::LoneReturn]),
        ];
        for (name, bytes, rows, all, malformed) in cases {
            let mut scribe = Scribe::default();
            let number = Records::new(b',', 2).read(bytes.as_bytes(), bytes.contains('"'), &mut scribe);
            assert_eq!(scribe.rows, rows, "{name}");
            assert_eq!(number, all, "{name}");
            assert_eq!(scribe.malformed, malformed, "{name}");
        }
    }
}
