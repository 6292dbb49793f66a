//! The learning side: what is taught, as cards, as a table and as a book.

pub mod card;
pub mod handbook;
#[cfg(feature = "workbook")]
pub mod sheet;
pub mod table;
