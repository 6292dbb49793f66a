//! Tables: bytes to a heading and rows of cells, each with its place.

pub(super) mod encoding;
pub(super) mod heading;
pub(super) mod whole;
#[cfg(feature = "workbook")]
pub(super) mod workbook;

use std::path::Path;

use crate::diag::{Place, excerpt};

/// The place of a cell in a table, which stands in a sheet if the file is a workbook.
pub(super) fn place(file: &Path, sheet: Option<&str>, row: u64, column: &str) -> Place {
    let row = usize::try_from(row).unwrap_or(usize::MAX);
    Place::Cell { file: file.to_owned(), sheet: sheet.map(str::to_owned), row, column: excerpt(column) }
}
