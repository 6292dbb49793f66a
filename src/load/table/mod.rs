//! Tables: rows of cells, each with its place.

pub(super) mod csv;

use std::path::{Path, PathBuf};

use crate::diag::Place;

/// A table with a header.
#[derive(Debug, Clone)]
pub(super) struct Table {
    pub(super) file: PathBuf,
    pub(super) header: Vec<String>,
    /// Row number (the header being row 1) and cells.
    pub(super) rows: Vec<(usize, Vec<String>)>,
}

impl Table {
    /// The position of a column, by its name in any case.
    pub(super) fn column(&self, names: &[&str]) -> Option<usize> {
        self.header.iter().position(|h| names.iter().any(|name| h.eq_ignore_ascii_case(name)))
    }

    /// The place of a cell.
    pub(super) fn cell(&self, row: usize, column: usize) -> Place {
        place(&self.file, row, self.header.get(column).map_or("", String::as_str))
    }
}

/// The place of a cell in a CSV file.
pub(super) fn place(file: &Path, row: usize, column: &str) -> Place {
    Place::Cell { file: file.to_owned(), sheet: None, row, column: column.to_owned() }
}
