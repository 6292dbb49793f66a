//! Tables of returns, from an input: the first byte says how the table looks, the next which columns its heading names, and the
//! rest are its rows as they stand. A first byte of 0 takes the input for a whole file.

use std::path::{Path, PathBuf};

use tripartite::load::returns::count::{Options, tally_csv};
use tripartite::load::{assessment, assessment_from_tally};
use tripartite::model::day::Day;
use tripartite::{Diagnostics, Tally, report};

use crate::check;
use crate::roads::both::{Both, Known};
use crate::roads::framework::{files, lexicon};

const FILE: &str = "returns/r.csv";
/// At most so many columns are chosen.
const COLUMNS: usize = 16;

/// Reads the input as a table with some of these columns, those of `always` before them.
pub(crate) fn run(input: &[u8], always: &[&str], columns: &[&str], long: bool) {
    let (bytes, known) = match input.split_first() {
        None => return,
        Some((0, file)) => (file.to_vec(), None),
        Some((look, rest)) => {
            let (bytes, known) = table(*look, rest, always, columns, long);
            (bytes, Some(known))
        }
    };
    collected(&bytes);
    counted(&bytes);
    if let Some(known) = known
        && let Some(what) = Both::read(&bytes, known).disagreement(known)
    {
        panic!("{what}\n{known:?}\n{}", bytes.escape_ascii());
    }
}

fn table(look: u8, rest: &[u8], always: &[&str], columns: &[&str], long: bool) -> (Vec<u8>, Known) {
    let separator = [",", ";", "\t"][usize::from(look % 3)];
    let chosen = rest.iter().take(COLUMNS).take_while(|byte| **byte < 0x80);
    let chosen: Vec<&str> = chosen.map(|byte| columns[usize::from(*byte) % columns.len()]).collect();
    let rows = &rest[chosen.len()..];
    let rows = rows.strip_prefix(b"\xff").unwrap_or(rows);
    let mut bytes = Vec::new();
    if look & 0x10 != 0 {
        bytes.extend_from_slice(b"\xef\xbb\xbf");
    }
    let names: Vec<&str> = always.iter().chain(&chosen).copied().collect();
    bytes.extend_from_slice(names.join(separator).as_bytes());
    bytes.extend_from_slice(if look & 0x20 != 0 { b"\r\n" } else { b"\n" });
    bytes.extend_from_slice(rows);
    let is_word = |name: &&str| ["comment", "reason", "evidence"].iter().any(|word| name.contains(word));
    // What nobody knows of the rows is taken to be there: the roads are compared in what they both look for.
    let known = Known {
        twice: !long,
        apart: long,
        long,
        words: chosen.iter().any(is_word),
        reasons_optional: look & 0x40 != 0,
        ids_checked: look & 0x80 != 0,
        threads: 1,
    };
    (bytes, known)
}

/// By the careful road: the same twice, and an assessment that holds what every one must.
fn collected(bytes: &[u8]) {
    let mut tree = files("");
    tree.insert(FILE, bytes);
    let first = assessment(&tree, Path::new(""));
    check::findings(&first.diagnostics);
    let second = assessment(&tree, Path::new(""));
    assert_eq!(check::said(&first.diagnostics), check::said(&second.diagnostics), "read again");
    if let Some(assessment) = &first.assessment {
        assert!(!first.diagnostics.has_errors());
        check::assessment(assessment, &first.diagnostics, false);
        let again = second.assessment.map(|again| again.tally().clone());
        assert_eq!(Some(assessment.tally()), again.as_ref(), "read again");
    }
}

/// By the counting road, with and without a framework: the same twice, and a tally that reads back as it was written.
fn counted(bytes: &[u8]) {
    for lexicon in [Some(lexicon()), None] {
        for blocks in [false, true] {
            let options = Options { lexicon, blocks, threads: 1, ..Options::default() };
            let mut findings = Diagnostics::new();
            let Ok(tally) = tally_csv(FILE, bytes, &options, &mut findings) else { continue };
            check::findings(&findings);
            let mut again = Diagnostics::new();
            let second = tally_csv(FILE, bytes, &options, &mut again).unwrap_or_default();
            assert_eq!((&tally, check::said(&findings)), (&second, check::said(&again)), "counted again");
            if lexicon.is_some() && !findings.has_errors() {
                comes_back(&tally);
            }
        }
    }
}

/// A tally that was counted is read as it was written; where it is refused, a finding says why.
pub(crate) fn comes_back(tally: &Tally) {
    let written = report::tables::tally_csv(tally);
    let mut tree = files("");
    tree.insert("tally.csv", written.clone());
    let material = assessment_from_tally(&tree, &[PathBuf::from("tally.csv")], Some("t"), None, day());
    match &material.assessment {
        Some(assessment) => assert_eq!(**assessment.tally(), *tally, "{}", written.escape_ascii()),
        None => assert!(material.diagnostics.has_errors()),
    }
}

pub(crate) fn day() -> Day {
    Day::parse("2026-11-26").unwrap_or_else(|| panic!("a day"))
}
