//! Long tables: one row is one answer.

use crate::survey;

const ALWAYS: [&str; 3] = ["constituency", "indicator", "answer"];
const COLUMNS: [&str; 16] = [
    "respondent",
    "organisation",
    "reason",
    "comment",
    "evidence",
    "role",
    "language",
    "answered_on",
    "capacity",
    "consent",
    "_validation_status",
    "question",
    "submitdate",
    "group",
    "",
    "something else",
];

/// Reads a table by both roads.
pub fn run(input: &[u8]) {
    survey::run(input, &ALWAYS, &COLUMNS, true);
}
