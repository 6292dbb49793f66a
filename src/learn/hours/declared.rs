//! Declared time: hours away from the screen, each without what was logged meanwhile.

use std::collections::{BTreeMap, BTreeSet};

use super::logged::{Span, overlap, topic_days, union};
use crate::learn::log::{Entry, Event};
use crate::model::day::Day;

/// A declaration of hours.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Declared {
    /// Id of the declaration.
    pub id: String,
    /// Id of the topic.
    pub topic: String,
    /// The day.
    pub date: Day,
    /// Seconds that count: without what was logged at the same time.
    pub seconds: u64,
    /// What was done.
    pub note: String,
    /// Who confirmed it, and on which day.
    pub confirmed: Option<(String, Day)>,
}

/// The declarations, each without what was logged meanwhile. Where it says when it began, that is what both have in common; where
/// it does not, what was logged of the same topic on the same day is taken to be.
pub(super) fn declarations(entries: &[Entry], spans: &[Span], logged: &[(u64, u64)]) -> Vec<Declared> {
    let confirmed: BTreeMap<&str, (String, Day)> = entries
        .iter()
        .filter_map(|entry| match &entry.event {
            Event::HoursConfirmed { declared, by, on } => {
                Some(declared.iter().map(move |id| (id.as_str(), (by.clone(), *on))))
            }
            _ => None,
        })
        .flatten()
        .collect();
    let mut taken = logged.to_vec();
    let mut same = topic_days(spans);
    let (mut list, mut ids) = (Vec::new(), BTreeSet::new());
    for entry in entries {
        let Event::HoursDeclared { id, topic, date, from, minutes, note } = &entry.event else { continue };
        // Nobody has learnt tomorrow, and nothing is declared twice.
        if *date > Day::of_seconds(entry.at) || !ids.insert(id.as_str()) {
            continue;
        }
        let whole = u64::from(*minutes) * 60;
        let common = match from {
            Some(from) => {
                let to = from.saturating_add(whole);
                let common = overlap(*from, to, &taken);
                taken.push((*from, to));
                taken = union(std::mem::take(&mut taken));
                common
            }
            None => {
                let left = same.entry((topic.clone(), date.number())).or_default();
                let common = whole.min(*left);
                *left -= common;
                common
            }
        };
        list.push(Declared {
            id: id.clone(),
            topic: topic.clone(),
            date: *date,
            seconds: whole - common.min(whole),
            note: note.clone(),
            confirmed: confirmed.get(id.as_str()).cloned(),
        });
    }
    list
}
