//! Logged time: what passed between two things that happened in one run of the program, or on the page in a browser.

use std::collections::BTreeMap;

use super::{Flag, IDLE};
use crate::learn::log::{Entry, Event};
use crate::model::course::training::Training;

/// Seconds of a day.
pub(super) const DAY: u64 = 86_400;

/// A stretch of time of a run, spent on a topic.
pub(super) struct Span {
    pub(super) from: u64,
    pub(super) to: u64,
    pub(super) topic: Option<String>,
    /// Did a page in a browser tell of it?
    pub(super) on_page: bool,
}

/// What passed between two things that happened in one run, at most [`IDLE`] of it.
pub(super) fn spans(training: &Training, entries: &[Entry], flags: &mut Vec<Flag>) -> Vec<Span> {
    let topic = |event: &Event| topic(training, event);
    // What was done on the page in a browser is in no run; it tells what its moments were about.
    let on_page = entries.iter().filter(|entry| entry.session.is_empty());
    let pages: BTreeMap<u64, String> =
        on_page.filter_map(|entry| Some((entry.at, topic(&entry.event)?))).collect();
    let mut runs: BTreeMap<&str, Vec<(u64, Option<String>)>> = BTreeMap::new();
    let mut spans = Vec::new();
    for entry in entries {
        if let Event::Imported { sessions, .. } = &entry.event {
            for times in sessions {
                let (past, ahead): (Vec<u64>, Vec<u64>) = times.iter().partition(|at| **at <= entry.at);
                flags.extend(ahead.first().map(|at| Flag::ClockAhead(*at)));
                let moments: Vec<_> = past.into_iter().map(|at| (at, pages.get(&at).cloned())).collect();
                stretch(&moments, true, flags, &mut spans);
            }
        }
        // What is written down about a run afterwards is no part of it.
        if !entry.session.is_empty() {
            runs.entry(&entry.session).or_default().push((entry.at, topic(&entry.event)));
        }
    }
    runs.values().for_each(|moments| stretch(moments, false, flags, &mut spans));
    spans
}

fn stretch(moments: &[(u64, Option<String>)], on_page: bool, flags: &mut Vec<Flag>, spans: &mut Vec<Span>) {
    let mut topic: Option<String> = None;
    for pair in moments.windows(2) {
        let [(from, of), (to, _)] = pair else { continue };
        if of.is_some() {
            topic.clone_from(of);
        }
        match to.checked_sub(*from) {
            None => flags.push(Flag::BackwardsClock(*from)),
            Some(gap) => {
                let to = from + gap.min(IDLE);
                spans.push(Span { from: *from, to, topic: topic.clone(), on_page });
            }
        }
    }
}

/// The unit that something was about.
fn topic(training: &Training, event: &Event) -> Option<String> {
    match event {
        Event::LessonOpened { topic, .. } => Some(topic.clone()),
        Event::Practised { exercise, .. }
        | Event::Drafted { exercise, .. }
        | Event::HintShown { exercise, .. }
        | Event::Submitted { exercise, .. } => Some(training.exercise(exercise)?.0.id.clone()),
        _ => None,
    }
}

/// The same time, without what is there twice.
pub(super) fn union(mut spans: Vec<(u64, u64)>) -> Vec<(u64, u64)> {
    spans.retain(|(from, to)| from < to);
    spans.sort_unstable();
    let mut whole: Vec<(u64, u64)> = Vec::new();
    for (from, to) in spans {
        match whole.last_mut().filter(|last| from <= last.1) {
            Some(last) => last.1 = last.1.max(to),
            None => whole.push((from, to)),
        }
    }
    whole
}

pub(super) fn length(spans: &[(u64, u64)]) -> u64 {
    spans.iter().map(|(from, to)| to - from).sum()
}

/// So many seconds of a stretch lie within these.
pub(super) fn overlap(from: u64, to: u64, spans: &[(u64, u64)]) -> u64 {
    spans.iter().map(|(start, end)| to.min(*end).saturating_sub(from.max(*start))).sum()
}

pub(super) fn each_day(mut from: u64, to: u64, mut take: impl FnMut(u64, u64)) {
    while from < to {
        let end = ((from / DAY + 1) * DAY).min(to);
        take(from / DAY, end - from);
        from = end;
    }
}

/// So many seconds were logged of each topic on each day; two windows at once are one time.
pub(super) fn topic_days(spans: &[Span]) -> BTreeMap<(String, i64), u64> {
    let mut topics: BTreeMap<&String, Vec<(u64, u64)>> = BTreeMap::new();
    for span in spans {
        if let Some(topic) = &span.topic {
            topics.entry(topic).or_default().push((span.from, span.to));
        }
    }
    let mut days = BTreeMap::new();
    for (topic, spans) in topics {
        for (from, to) in union(spans) {
            each_day(from, to, |day, seconds| {
                let day = i64::try_from(day).unwrap_or(i64::MAX);
                *days.entry((topic.clone(), day)).or_default() += seconds;
            });
        }
    }
    days
}
