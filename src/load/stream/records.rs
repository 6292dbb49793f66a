//! A block, record by record: fast where it is a [`Grid`], cell by cell where it is none.

use memchr::memchr;

use super::cell::{closing_quote, raw};
use super::counters::Counters;
use super::finding::{Problem, Refused};
use super::grid::Grid;
use super::ledger::Outcome;
use super::row::Row;

/// Counts what stands in rows.
pub(super) trait Reader {
    /// Takes the next row; `outcome.rows` is its number in the block.
    fn row(&mut self, row: Row<'_>, outcome: &mut Outcome) -> Result<(), Refused>;

    /// The block has ended.
    fn end_of_block(&mut self, outcome: &mut Outcome);

    /// What was counted in all blocks.
    fn into_counters(self) -> Counters;
}

/// Finds the records of one block after the other.
#[derive(Debug)]
pub(super) struct Records {
    delimiter: u8,
    columns: usize,
    grid: Grid,
}

impl Records {
    /// For tables with this separator and so many columns.
    pub(super) fn new(delimiter: u8, columns: usize) -> Self {
        Self { delimiter, columns, grid: Grid::default() }
    }

    /// Gives each row of a block to `reader`, and the rows that are none to the findings. `quoted` says
    /// whether there is a quote in the block.
    pub(super) fn read(&mut self, bytes: &[u8], quoted: bool, reader: &mut impl Reader) -> Outcome {
        let mut outcome = Outcome::default();
        let read = if self.grid.map(bytes, self.delimiter, self.columns, quoted) {
            self.read_grid(bytes, reader, &mut outcome)
        } else {
            self.read_cells(bytes, reader, &mut outcome)
        };
        if let Err(Refused::File(limit)) = read {
            outcome.limit = Some(limit);
        }
        reader.end_of_block(&mut outcome);
        outcome
    }

    fn read_grid(
        &self,
        bytes: &[u8],
        reader: &mut impl Reader,
        outcome: &mut Outcome,
    ) -> Result<(), Refused> {
        let mut start = 0;
        for ends in self.grid.rows(self.columns) {
            take(Row { bytes, start, ends }, reader, outcome)?;
            start = ends.last().map_or(start, |end| *end as usize + 1);
        }
        Ok(())
    }

    fn read_cells(
        &self,
        bytes: &[u8],
        reader: &mut impl Reader,
        outcome: &mut Outcome,
    ) -> Result<(), Refused> {
        let (mut start, mut ends) = (0, Vec::with_capacity(self.columns));
        while start < bytes.len() {
            if let Some(blank) =
                [b"\n".as_slice(), b"\r\n"].iter().find(|end| bytes[start..].starts_with(end))
            {
                start += blank.len();
                outcome.rows += 1;
                continue;
            }
            ends.clear();
            let record = self.record(bytes, start, &mut ends);
            if record.lone_return || ends.len() != self.columns {
                let cells = Problem::Cells(ends.len());
                outcome
                    .findings
                    .push(outcome.rows, if record.lone_return { Problem::LoneReturn } else { cells });
                outcome.rows += 1;
            } else {
                take(Row { bytes, start, ends: &ends }, reader, outcome)?;
            }
            start = record.next;
        }
        Ok(())
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

#[inline]
fn take(row: Row<'_>, reader: &mut impl Reader, outcome: &mut Outcome) -> Result<(), Refused> {
    match reader.row(row, outcome) {
        Err(Refused::Row(problem)) => outcome.findings.push(outcome.rows, problem),
        taken => taken?,
    }
    outcome.rows += 1;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Writes down what it is given.
    #[derive(Default)]
    struct Scribe(Vec<Vec<String>>);

    impl Reader for Scribe {
        fn row(&mut self, row: Row<'_>, _: &mut Outcome) -> Result<(), Refused> {
            let cell = |column| String::from_utf8_lossy(row.cell(Some(column)).raw).trim_end().to_owned();
            self.0.push((0..row.ends.len()).map(cell).collect());
            Ok(())
        }

        fn end_of_block(&mut self, _: &mut Outcome) {}

        fn into_counters(self) -> Counters {
            Counters::default()
        }
    }

    #[test]
    fn rows_are_found_with_a_grid_and_without() {
        type Case = (&'static str, &'static str, &'static [[&'static str; 2]], u64, &'static [Problem]);
        #[rustfmt::skip]
        let cases: [Case; 8] = [
            // name              bytes                     rows                          all  problems
            ("a grid",           "a,b\nc,d\r\n",           &[["a", "b"], ["c", "d"]],    2,   &[]),
            ("blank lines",      "\na,b\r\n\r\nc,d\n\n",   &[["a", "b"], ["c", "d"]],    5,   &[]),
            ("quotes in cells",  "a\",b\n\"c\"\"\n\",d\n", &[["a\"", "b"], ["\"c\"\"\n\"", "d"]], 2, &[]),
            ("too few",          "a\nc,d\n",               &[["c", "d"]],                2,   &[Problem::Cells(1)]),
            ("too many",         "a,b,\"\nc\"\nc,d\n",     &[["c", "d"]],                2,   &[Problem::Cells(3)]),
            ("a lone CR",        "a,b\rb\nc,d\n",          &[["c", "d"]],                2,   &[Problem::LoneReturn]),
            ("and quotes",       "a,\"\r\"\rb\nc,d\n",     &[["c", "d"]],                2,   &[Problem::LoneReturn]),
            ("and one quote more", "a,\"\r\"\rb\nc\",d\n",  &[["c\"", "d"]],              2,   &[Problem::LoneReturn]),
        ];
        for (name, bytes, rows, all, problems) in cases {
            let mut scribe = Scribe::default();
            let outcome = Records::new(b',', 2).read(bytes.as_bytes(), bytes.contains('"'), &mut scribe);
            assert_eq!(scribe.0, rows, "{name}");
            assert_eq!(outcome.rows, all, "{name}");
            let found: Vec<_> = outcome.findings.list.iter().map(|f| &f.problem).collect();
            assert_eq!(found, problems.iter().collect::<Vec<_>>(), "{name}");
        }
    }
}
