//! The learning side: what is taught, as cards, as a table and as a book.

pub mod card;
pub mod handbook;
pub mod table;
