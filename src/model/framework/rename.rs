//! Renames: ids of indicators in earlier versions of a framework, and which indicator each of them is now.

use std::collections::BTreeMap;

use super::checker::Checker;
use super::raw::RawRename;
use super::{Framework, Version, check_indicators};
use crate::diag::{Code, Names, Sentence, did_you_mean, sentence};
use crate::model::ident::IndicatorId;
use crate::model::name::fold;

/// An id that stands for no indicator any more.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rename {
    /// The id in earlier versions.
    pub from: String,
    /// The id now; `None` = the indicator was dropped.
    pub to: Option<String>,
    /// The first version in which the old id does not stand; `None` = it is not said.
    pub since: Option<Version>,
    /// Why, in a sentence; empty where it is not said.
    pub reason: String,
}

impl Framework {
    /// Ids of earlier versions, and what became of each.
    pub fn renames(&self) -> &[Rename] {
        &self.renames
    }

    /// What became of the indicator that had this id in an earlier version.
    pub fn renamed(&self, id: &str) -> Option<&Rename> {
        let key = fold(id);
        self.renames.iter().find(|one| fold(&one.from) == key)
    }
}

/// What is wrong with one of the renames, and what to write instead. `present` says how an id is spelled in this version, and
/// `lenient` that ids of this version may be dropped: their answers are of another meaning.
pub(crate) fn fault<'i>(
    all: &[Rename],
    n: usize,
    present: impl Iterator<Item = &'i str> + Clone,
    lenient: bool,
) -> Option<(Sentence, Option<Sentence>)> {
    let one = all.get(n)?;
    let known = |id: &str| present.clone().any(|known| fold(known) == fold(id));
    let from = one.from.as_str();
    if IndicatorId::parse(from).is_none() {
        return Some((sentence!("rename-id-unsound", id = from), Some(sentence!("help-rename-id"))));
    }
    if all[..n].iter().any(|before| fold(&before.from) == fold(from)) {
        return Some((sentence!("rename-twice", from), Some(sentence!("help-rename-twice"))));
    }
    if known(from) && !(lenient && one.to.is_none()) {
        return Some((sentence!("rename-of-present", from), Some(sentence!("help-rename-of-present"))));
    }
    let to = one.to.as_deref()?;
    let way = way(all, n);
    if let [_, _, .., last] = way.as_slice()
        && way.len() > 2
    {
        let ids = way.join(" \u{2192} ");
        return Some(match fold(last) == fold(from) {
            true => (sentence!("rename-in-circle", ids), Some(sentence!("help-rename-in-circle"))),
            false => (sentence!("rename-chain", ids), Some(sentence!("help-rename-chain", from, last))),
        });
    }
    if !known(to) {
        let help = did_you_mean(to, present).unwrap_or_else(|| sentence!("help-rename-to-nothing"));
        return Some((sentence!("rename-to-nothing", from, to), Some(help)));
    }
    let shares = |before: &&Rename| is_same(before.to.as_deref(), to) && !are_of_two_versions(before, one);
    let other = all[..n].iter().find(shares)?;
    let ids = Names::quoted([&other.from, &one.from]);
    Some((sentence!("rename-two-onto-one", ids, to), Some(sentence!("help-rename-two-onto-one"))))
}

/// An indicator may have been renamed twice: its two old ids stand in no version together.
fn are_of_two_versions(one: &Rename, other: &Rename) -> bool {
    one.since.is_some() && other.since.is_some() && one.since != other.since
}

fn is_same(one: Option<&str>, other: &str) -> bool {
    one.is_some_and(|one| fold(one) == fold(other))
}

/// The ids through which a rename leads, its own first, as far as none comes again.
fn way(all: &[Rename], n: usize) -> Vec<String> {
    let next: BTreeMap<String, Option<&String>> =
        all.iter().rev().map(|one| (fold(&one.from), one.to.as_ref())).collect();
    let mut way = vec![all[n].from.clone()];
    let mut at = all[n].to.as_ref();
    while let Some(id) = at {
        let met = way.iter().any(|known| fold(known) == fold(id));
        way.push(id.clone());
        at = if met { None } else { next.get(&fold(id)).copied().flatten() };
    }
    way
}

/// The renames as they are written, checked against the indicators.
pub(super) fn renames(
    raw: &[RawRename],
    version: Option<Version>,
    present: &[&str],
    at: &mut Checker,
) -> Vec<Rename> {
    let made = raw.iter().map(|one| Rename {
        from: one.id.value.trim().to_owned(),
        to: one.to.as_ref().map(|to| to.value.trim().to_owned()),
        since: check_indicators::since(&one.since, version, at),
        reason: one.reason.trim().to_owned(),
    });
    let made: Vec<Rename> = made.collect();
    for (n, one) in raw.iter().enumerate() {
        let marked = one.to.as_ref().unwrap_or(&one.id);
        if let Some((message, help)) = fault(&made, n, present.iter().copied(), false) {
            at.error(Code::BadRename, marked, message, help);
        } else if made[n].to.is_none() && made[n].reason.is_empty() {
            let message = sentence!("rename-without-reason", from = &made[n].from);
            at.error(Code::BadRename, marked, message, Some(sentence!("help-rename-without-reason")));
        }
    }
    made
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rename(text: &str) -> Rename {
        let (ids, since) = text.split_once(" since ").unwrap_or((text, ""));
        let (from, to) = ids.split_once('>').unwrap();
        let to = Some(to.to_owned()).filter(|to| !to.is_empty());
        Rename { from: from.to_owned(), to, since: Version::parse(since), reason: String::new() }
    }

    #[test]
    fn each_fault_has_its_sentence() {
        let present = ["A1", "B1", "C1"];
        #[rustfmt::skip]
        let cases: [(&str, &[&str], bool, &[&str]); 15] = [
            ("renamed",                      &["X1>A1"],                               false, &[""]),
            ("dropped",                      &["X1>"],                                 false, &[""]),
            ("spelled otherwise",            &["X1>a1"],                               false, &[""]),
            ("no id",                        &["X 1>A1"],                              false, &["rename-id-unsound"]),
            ("twice, in another case",       &["X1>A1", "x1>B1"],                      false, &["", "rename-twice"]),
            ("still there",                  &["B1>A1"],                               false, &["rename-of-present"]),
            ("still there, dropped",         &["B1>"],                                 false, &["rename-of-present"]),
            ("dropped by a list",            &["B1>"],                                 true,  &[""]),
            ("moved by a list",              &["B1>A1"],                               true,  &["rename-of-present"]),
            ("to nothing",                   &["X1>Q1"],                               false, &["rename-to-nothing"]),
            ("two onto one",                 &["X1>A1", "Y1>A1"],                      false, &["", "rename-two-onto-one"]),
            ("twice renamed, one after the other", &["X1>A1 since 2.0.0", "Y1>A1 since 3.0.0"], false, &["", ""]),
            ("a chain",                      &["X1>Y1", "Y1>A1"],                      false, &["rename-chain", ""]),
            ("a chain that is dropped",      &["X1>Y1", "Y1>"],                        false, &["rename-to-nothing", ""]),
            ("a circle",                     &["X1>Y1", "Y1>X1"],                      false, &["rename-in-circle", "rename-in-circle"]),
        ];
        for (name, all, lenient, expected) in cases {
            let all: Vec<Rename> = all.iter().map(|text| rename(text)).collect();
            let found = (0..all.len()).map(|n| {
                let fault = fault(&all, n, present.iter().copied(), lenient);
                fault.map_or("", |(message, _)| message.id)
            });
            assert_eq!(found.collect::<Vec<_>>(), expected, "{name}");
        }
        let same = ["X1>A1 since 2.0.0", "Y1>A1 since 2.0.0"].map(rename);
        assert!(fault(&same, 1, present.iter().copied(), false).is_some(), "of one version both stand in it");
        let long = ["X1>Y1", "Y1>Z1", "Z1>X1"].map(rename);
        assert_eq!(way(&long, 1), ["Y1", "Z1", "X1", "Y1"]);
    }
}
