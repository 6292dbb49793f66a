//! Wide tables: one row is one return.

use crate::survey;

const ALWAYS: [&str; 2] = ["constituency", "T01P1"];
const COLUMNS: [&str; 24] = [
    "respondent",
    "organisation",
    "T01P2",
    "T02P1",
    "T02P2",
    "T01P1_reason",
    "T01P1_comment",
    "T01P2_reason",
    "T02P1 [comment]",
    "T02P2/evidence",
    "role",
    "language",
    "answered_on",
    "capacity",
    "consent",
    "_validation_status",
    "submitdate",
    "lastpage",
    "startlanguage",
    "section/T02P1",
    "T99P1",
    "T01P1/a",
    "",
    "something else",
];

/// Reads a table by both roads.
pub fn run(input: &[u8]) {
    survey::run(input, &ALWAYS, &COLUMNS, false);
}
