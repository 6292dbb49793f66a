//! Two logs of one learner, from two machines, made into one.

use std::collections::{BTreeMap, BTreeSet};

use super::{Entry, Event, Heading, Log, text};
use crate::model::name::same;

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
/// first. The order in which they are given makes no difference, and a log that holds the other stays as it is. A mark stays with
/// the answer that it was given for, whatever number that answer has among those of both.
///
/// # Errors
/// Why they cannot be merged.
pub fn merge(one: &Log, other: &Log) -> Result<String, Unmerged> {
    let names = |pick: fn(&Heading) -> &String| (pick(&one.heading).clone(), pick(&other.heading).clone());
    let (own, second) = names(|heading| &heading.learner);
    if !same(&own, &second) {
        return Err(Unmerged::TwoLearners(own, second));
    }
    let (own, second) = names(|heading| &heading.course);
    if own != second {
        return Err(Unmerged::TwoCourses(own, second));
    }
    // Two logs that hold the same in two orders, or name the learner in two ways, are told apart by their last hash.
    let (one, other) = if one.head <= other.head { (one, other) } else { (other, one) };
    let heading = if one.heading.at <= other.heading.at { &one.heading } else { &other.heading };
    let (left, right) = (keyed(one), keyed(other));
    let [mine, theirs] = [&left, &right].map(|list| list.iter().map(|(key, _)| key).collect::<BTreeSet<_>>());
    if theirs.is_subset(&mine) {
        return text(&one.heading, &one.entries).map_err(|_| Unmerged::Unwritable);
    }
    if mine.is_subset(&theirs) {
        return text(&other.heading, &other.entries).map_err(|_| Unmerged::Unwritable);
    }
    let mut seen: BTreeSet<Key> = BTreeSet::new();
    let mut answers = Answers::default();
    let mut entries: Vec<Entry> = Vec::new();
    let (mut left, mut right) = (left.into_iter().peekable(), right.into_iter().peekable());
    loop {
        let takes_left = match (left.peek(), right.peek()) {
            (None, None) => break,
            (Some(_), None) => true,
            (None, Some(_)) => false,
            (Some((key, entry)), Some((other_key, other))) => {
                (entry.at, &entry.session, key) <= (other.at, &other.session, other_key)
            }
        };
        let next = if takes_left { left.next() } else { right.next() };
        if let Some((key, mut entry)) = next
            && seen.insert(key.clone())
        {
            if let (Some((exercise, number)), Some(answer)) = (marked(&mut entry.event), key.answer) {
                *number = answers.number(exercise, &answer).unwrap_or(*number);
            }
            answers.take(&entry);
            entries.push(entry);
        }
    }
    let mut heads = vec![one.head.clone(), other.head.clone()];
    heads.sort();
    let at = entries.iter().map(|entry| entry.at).max().unwrap_or(heading.at);
    entries.push(Entry { at, session: String::new(), event: Event::Merged { heads } });
    text(heading, &entries).map_err(|_| Unmerged::Unwritable)
}

/// What makes an entry the same in two logs: what it says, and for a mark the answer that it is about in place of its number.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Key {
    text: String,
    answer: Option<String>,
}

/// The answers that were submitted for each exercise, in order.
#[derive(Default)]
struct Answers(BTreeMap<String, Vec<String>>);

impl Answers {
    fn take(&mut self, entry: &Entry) {
        if let Event::Submitted { exercise, .. } = &entry.event {
            self.0.entry(exercise.clone()).or_default().push(written(entry));
        }
    }

    fn numbered(&self, exercise: &str, number: u32) -> Option<&String> {
        self.0.get(exercise)?.get(usize::try_from(number).ok()?.checked_sub(1)?)
    }

    fn number(&self, exercise: &str, answer: &String) -> Option<u32> {
        let n = self.0.get(exercise)?.iter().position(|one| one == answer)?;
        u32::try_from(n + 1).ok()
    }
}

/// The exercise that a mark is about, and the number of the attempt.
fn marked(event: &mut Event) -> Option<(&str, &mut u32)> {
    match event {
        Event::Marked { exercise, attempt, .. } | Event::Regraded { exercise, attempt, .. } => {
            Some((exercise, attempt))
        }
        _ => None,
    }
}

fn written(entry: &Entry) -> String {
    serde_json::to_string(entry).unwrap_or_default()
}

/// The entries of a log, each with what makes it the same in another.
fn keyed(log: &Log) -> Vec<(Key, Entry)> {
    let mut answers = Answers::default();
    let mut list = Vec::with_capacity(log.entries.len());
    for entry in &log.entries {
        let mut bare = entry.clone();
        let answer = marked(&mut bare.event).and_then(|(exercise, number)| {
            let answer = answers.numbered(exercise, *number).cloned();
            // A mark without its answer keeps its number: nothing else tells it apart.
            *number = if answer.is_some() { 0 } else { *number };
            answer
        });
        answers.take(entry);
        list.push((Key { text: written(&bare), answer }, entry.clone()));
    }
    list
}
