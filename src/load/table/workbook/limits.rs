//! Limits: what a workbook may ask for. A return takes less than a hundredth of each.

/// A larger file is no workbook of returns: 64 MiB.
pub(in crate::load) const MOST_BYTES: usize = 64 << 20;
/// What is held as a whole while the cells are read may be so large: 64 MiB.
pub(super) const MOST_HELD: usize = 64 << 20;
/// So many bytes may the text of all sheets have: 96 MiB.
pub(super) const MOST_TEXT: usize = 96 << 20;
/// More sheets than this have no workbooks.
pub(super) const MOST_SHEETS: usize = 1000;
/// More neighbours that hold the same are no answers.
pub(super) const MOST_ALIKE: u32 = 1000;
/// The most rows and columns that a sheet has.
pub(super) const ROWS: u32 = 1 << 20;
pub(super) const COLUMNS: u32 = 1 << 14;
