//! Two logs of one learner, from two machines, made into one.

use std::collections::BTreeSet;

use super::{Entry, Event, Heading, Log, text};

/// Why two logs cannot be merged.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unmerged {
    /// They belong to two learners.
    TwoLearners(String, String),
    /// They belong to two courses.
    TwoCourses(String, String),
    /// The result has no form in JSON.
    Unwritable,
}

/// The text of the log that holds everything of both, once. Each log keeps its own order; between the two the earlier moment comes
/// first. The order in which they are given makes no difference, and a log that holds the other stays as it is.
///
/// # Errors
/// Why they cannot be merged.
pub fn merge(one: &Log, other: &Log) -> Result<String, Unmerged> {
    let names = |pick: fn(&Heading) -> &String| (pick(&one.heading).clone(), pick(&other.heading).clone());
    let (own, second) = names(|heading| &heading.learner);
    if own != second {
        return Err(Unmerged::TwoLearners(own, second));
    }
    let (own, second) = names(|heading| &heading.course);
    if own != second {
        return Err(Unmerged::TwoCourses(own, second));
    }
    let heading = if one.heading.at <= other.heading.at { &one.heading } else { &other.heading };
    let written = |log: &Log| -> Vec<(String, Entry)> {
        let text = |entry: &Entry| serde_json::to_string(entry).unwrap_or_default();
        log.entries.iter().map(|entry| (text(entry), entry.clone())).collect()
    };
    let (left, right) = (written(one), written(other));
    let [mine, theirs] =
        [&left, &right].map(|list| list.iter().map(|(text, _)| text).collect::<BTreeSet<_>>());
    if theirs.is_subset(&mine) {
        return text(&one.heading, &one.entries).map_err(|_| Unmerged::Unwritable);
    }
    if mine.is_subset(&theirs) {
        return text(&other.heading, &other.entries).map_err(|_| Unmerged::Unwritable);
    }
    let mut seen: BTreeSet<String> = BTreeSet::new();
    let mut entries: Vec<Entry> = Vec::new();
    let (mut left, mut right) = (left.into_iter().peekable(), right.into_iter().peekable());
    loop {
        let takes_left = match (left.peek(), right.peek()) {
            (None, None) => break,
            (Some(_), None) => true,
            (None, Some(_)) => false,
            (Some((text, entry)), Some((other_text, other))) => {
                (entry.at, &entry.session, text) <= (other.at, &other.session, other_text)
            }
        };
        let next = if takes_left { left.next() } else { right.next() };
        if let Some((text, entry)) = next
            && seen.insert(text)
        {
            entries.push(entry);
        }
    }
    let mut heads = vec![one.head.clone(), other.head.clone()];
    heads.sort();
    let at = entries.iter().map(|entry| entry.at).max().unwrap_or(heading.at);
    entries.push(Entry { at, session: String::new(), event: Event::Merged { heads } });
    text(heading, &entries).map_err(|_| Unmerged::Unwritable)
}
