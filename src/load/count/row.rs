//! One record: where its cells are.

use super::cell::is_blank;

/// Where the cells of a record are.
#[derive(Debug, Clone, Copy)]
pub(in crate::load) struct Row<'b> {
    /// The block.
    pub(in crate::load) bytes: &'b [u8],
    /// Where the first cell begins.
    pub(in crate::load) start: usize,
    /// Where the cells end. The next one begins a byte later.
    pub(in crate::load) ends: &'b [u32],
}

/// A cell as it stands in the file, and the number of its column.
#[derive(Debug, Clone, Copy)]
pub(in crate::load) struct Cell<'b> {
    /// Quotes and all; in the last column perhaps with the CR of the line's end, which is white space.
    pub(in crate::load) raw: &'b [u8],
    /// From 0.
    pub(in crate::load) column: usize,
}

impl<'b> Row<'b> {
    /// Is there nothing in any cell?
    pub(in crate::load) fn is_blank(&self) -> bool {
        (0..self.ends.len()).all(|column| is_blank(self.cell(Some(column)).raw))
    }

    /// Where the cell of a column begins.
    pub(in crate::load) fn start(&self, column: usize) -> usize {
        column.checked_sub(1).map_or(self.start, |before| self.ends[before] as usize + 1)
    }

    /// The cell of a column; an empty one if the table has no such column, or the record ends before it.
    pub(in crate::load) fn cell(&self, column: Option<usize>) -> Cell<'b> {
        match column {
            Some(column) if column < self.ends.len() => {
                Cell { raw: &self.bytes[self.start(column)..self.ends[column] as usize], column }
            }
            column => Cell { raw: b"", column: column.unwrap_or(0) },
        }
    }
}
