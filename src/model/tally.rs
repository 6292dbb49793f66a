//! The tally: how often each answer was given. Everything that counts is computed from it, so nine
//! returns on a laptop and ninety million rows counted by a cluster take the same road.
//!
//! Tallies merge by addition, as long as no respondent is in both.

use std::collections::{BTreeMap, HashSet};
use std::sync::Arc;

/// What is counted in one number.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct TallyKey {
    /// On whose side.
    pub constituency: Arc<str>,
    /// Which organisation; empty = none is named.
    pub organisation: Arc<str>,
    /// 0..=63, a hash that gives each respondent one block; carried for later use.
    pub block: Option<u8>,
    /// The indicator, or [`RETURNS_OF`] for the number of returns.
    pub indicator: Arc<str>,
    /// A point's code, `na`, `dk`, `nc` or `blank`; [`RETURNS`] for the number of returns.
    pub answer: Arc<str>,
}

/// The column of a publication's table of counts that says whether they are published, and its word where they are not.
pub(crate) const COUNTS_STATUS: (&str, &str) = ("status", "suppressed");
/// Stands in place of an indicator where returns are counted.
pub const RETURNS_OF: &str = "*";
/// Stands in place of an answer where returns are counted.
pub const RETURNS: &str = "returns";
/// Blocks are 0..BLOCKS.
pub const BLOCKS: u8 = 64;

/// Texts of keys, each held once, however many keys it stands in: thousands of organisations share a few hundred ids.
#[derive(Debug, Default)]
pub(crate) struct KeyTexts(HashSet<Arc<str>>);

impl KeyTexts {
    /// The text as it is held.
    pub(crate) fn of(&mut self, text: &str) -> Arc<str> {
        if let Some(known) = self.0.get(text) {
            return Arc::clone(known);
        }
        let held: Arc<str> = text.into();
        self.0.insert(Arc::clone(&held));
        held
    }
}

/// Counts of answers.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Tally(BTreeMap<TallyKey, u64>);

impl Tally {
    /// Counts `n` more.
    pub fn add(&mut self, key: TallyKey, n: u64) {
        let count = self.0.entry(key).or_insert(0);
        *count = count.saturating_add(n);
    }

    /// Adds another tally. One that has no row for the returns adds none to them.
    pub fn merge(&mut self, other: &Self) {
        for (key, n) in &other.0 {
            self.add(key.clone(), *n);
        }
    }

    /// Is this counted already?
    pub fn contains(&self, key: &TallyKey) -> bool {
        self.0.contains_key(key)
    }

    /// All counts, sorted by constituency, organisation, block, indicator and answer.
    pub fn rows(&self) -> impl Iterator<Item = (&TallyKey, u64)> {
        self.0.iter().map(|(key, n)| (key, *n))
    }

    /// Sum of all counts.
    pub fn sum(&self) -> u128 {
        self.0.values().map(|&n| u128::from(n)).sum()
    }

    /// Nothing counted?
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// Could a spreadsheet take a name for a formula, whatever apostrophes stand before it?
fn is_formula(name: &str) -> bool {
    crate::diag::is_formula(name.trim_start_matches('\''))
}

/// A name as it stands in a table that is written: with an apostrophe before it where a spreadsheet could
/// take it for a formula, or where it begins with such an apostrophe itself; and without what would tell a terminal something.
pub fn defused(name: &str) -> String {
    let clean: String = name.chars().filter(|c| !c.is_control() || matches!(c, '\n' | '\t')).collect();
    if is_formula(&clean) { format!("'{clean}") } else { clean }
}

/// A name from a table that was written: the inverse of [`defused`], but for characters that nobody sees.
pub fn undefused(name: &str) -> String {
    match name.strip_prefix('\'') {
        Some(rest) if is_formula(rest) => rest.to_owned(),
        _ => name.to_owned(),
    }
}

/// The block of a respondent: a hash that is the same for ever and on every machine.
///
/// FNV-1a (64 bits) over the constituency, a zero byte and the respondent's id, finished by the
/// mixing steps of MurmurHash3, because the upper bits of FNV alone are uneven for short ids.
pub fn block_of(constituency: &[u8], respondent: &[u8]) -> u8 {
    let mut hash: u64 = 0xcbf2_9ce4_8422_2325;
    for &byte in constituency.iter().chain(&[0]).chain(respondent) {
        hash = (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
    }
    hash ^= hash >> 33;
    hash = hash.wrapping_mul(0xff51_afd7_ed55_8ccd);
    hash ^= hash >> 33;
    hash = hash.wrapping_mul(0xc4ce_b9fe_1a85_ec53);
    hash ^= hash >> 33;
    (hash >> 58) as u8
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_comes_back_as_it_was_written() {
        for name in [
            "Union",
            "-Union",
            "'-Solidarity-'",
            "''=x",
            "=1+1",
            "@home",
            "'Union'",
            "+",
            "'",
            "",
            "\u{feff}=1",
            "'\u{200b}-1",
        ] {
            assert_eq!(undefused(&defused(name)), name);
        }
        // The apostrophe of a name that is no formula is its own.
        assert_eq!(defused("'Union'"), "'Union'");
        // What a terminal would obey is left out, also where it hides a formula.
        assert_eq!(defused("Lab\u{1b}[31mour\u{7f}\u{9b}"), "Lab[31mour");
        assert_eq!(defused("\u{1b}=1+1"), "'=1+1");
    }
}
