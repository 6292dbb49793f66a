//! Tables that a trainer hands in, as CSV: rows by the names of their columns.

use crate::learn::unmarked::unmarked;
use crate::model::tally::undefused;

/// What is wrong with a table that was given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum BadTable {
    /// A line that is no CSV.
    Line(u64),
    /// A column that is missing.
    Column(&'static str),
}

/// A table with a header.
#[derive(Debug)]
pub struct Table {
    header: Vec<String>,
    rows: Vec<csv::StringRecord>,
}

impl Table {
    /// Reads a table, whatever of comma and semicolon parts its cells.
    ///
    /// # Errors
    /// The line that is no CSV.
    pub fn read(bytes: &[u8]) -> Result<Self, BadTable> {
        let bytes = unmarked(bytes);
        let first = bytes.split(|byte| *byte == b'\n').next().unwrap_or_default();
        // Spreadsheets where decimals take a comma part cells by a semicolon.
        let separator = if first.contains(&b';') && !first.contains(&b',') { b';' } else { b',' };
        let mut reader = csv::ReaderBuilder::new().delimiter(separator).flexible(true).from_reader(bytes);
        let line = |error: csv::Error| BadTable::Line(error.position().map_or(0, csv::Position::line));
        let header = reader.headers().map_err(line)?.iter().map(|name| name.trim().to_lowercase()).collect();
        let rows = reader.records().collect::<Result<_, _>>().map_err(line)?;
        Ok(Self { header, rows })
    }

    /// Where a column stands, by its name in small letters.
    ///
    /// # Errors
    /// The column that is missing.
    pub fn column(&self, name: &'static str) -> Result<usize, BadTable> {
        self.header.iter().position(|known| known == name).ok_or(BadTable::Column(name))
    }

    /// The cells of some columns, row by row, without the apostrophe that keeps a spreadsheet from taking one for a formula. A row
    /// that is too short is empty there.
    pub fn cells<const N: usize>(&self, columns: [usize; N]) -> impl Iterator<Item = [String; N]> {
        let cell = |row: &csv::StringRecord, n: usize| undefused(row.get(n).unwrap_or_default().trim());
        self.rows.iter().map(move |row| columns.map(|n| cell(row, n)))
    }
}
