//! Tallies: a table of counts, held against a framework.

use std::path::PathBuf;

use tripartite::load::assessment_from_tally;
use tripartite::load::lone_table;
use tripartite::report::tables::tally_csv;

use crate::check;
use crate::roads::framework::files;
use crate::survey::{comes_back, day};

/// Reads the input as a tally, twice, and what was written of it once more.
pub fn run(input: &[u8]) {
    let _ = lone_table(input);
    let mut tree = files("");
    tree.insert("tally.csv", input);
    let read = || assessment_from_tally(&tree, &[PathBuf::from("tally.csv")], Some("t"), None, day());
    let (first, second) = (read(), read());
    check::findings(&first.diagnostics);
    assert_eq!(check::said(&first.diagnostics), check::said(&second.diagnostics), "read again");
    let Some(assessment) = first.assessment else {
        assert!(first.diagnostics.has_errors());
        return;
    };
    assert!(!first.diagnostics.has_errors());
    check::assessment(&assessment, &first.diagnostics, false);
    comes_back(assessment.tally());
    let again = second.assessment.map(|again| tally_csv(again.tally()));
    assert_eq!(Some(tally_csv(assessment.tally())), again, "read again");
}
