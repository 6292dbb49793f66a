//! The names of columns as the readers ask for them. The table itself is the model's: what a column is called, no
//! indicator may be called, so the check of a framework needs it as well.

pub(super) use crate::model::columns::{Column, Note, after_hyphen, known, last_part, note_of, time_of};
