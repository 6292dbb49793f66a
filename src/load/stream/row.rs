//! One record with as many cells as the header.

/// Where the cells of a record are.
#[derive(Debug, Clone, Copy)]
pub(super) struct Row<'b> {
    /// The block.
    pub(super) bytes: &'b [u8],
    /// Where the first cell begins.
    pub(super) start: usize,
    /// Where the cells end. The next one begins a byte later.
    pub(super) ends: &'b [u32],
}

/// A cell as it stands in the file, and the number of its column.
#[derive(Debug, Clone, Copy)]
pub(super) struct Cell<'b> {
    /// Quotes and all; in the last column perhaps with the CR of the line's end, which is white space.
    pub(super) raw: &'b [u8],
    /// From 0.
    pub(super) column: usize,
}

impl<'b> Row<'b> {
    /// Where the cell of a column begins.
    pub(super) fn start(&self, column: usize) -> usize {
        column.checked_sub(1).map_or(self.start, |before| self.ends[before] as usize + 1)
    }

    /// The cell of a column; an empty one if the table has no such column.
    pub(super) fn cell(&self, column: Option<usize>) -> Cell<'b> {
        match column {
            Some(column) => Cell { raw: &self.bytes[self.start(column)..self.ends[column] as usize], column },
            None => Cell { raw: b"", column: 0 },
        }
    }
}
