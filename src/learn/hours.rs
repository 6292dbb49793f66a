//! Hours: nominal, logged, declared and confirmed, four numbers that are never blended.
//!
//! All of them are whole seconds; minutes are a matter of printing. A program sees that somebody did something, not that somebody
//! read: what it logs is what passed between two things that happened in one run, and at most a quarter of an hour of it.

use std::collections::{BTreeMap, BTreeSet};

use super::log::{Entry, Event};
use crate::model::course::training::{CAPSTONE, HoursRule, Training};
use crate::model::day::Day;

/// Between two things that happened, so many seconds count at most.
pub const IDLE: u64 = 15 * 60;

/// A day with more seconds than this is marked.
pub const LONG_DAY: u64 = 10 * 3600;

/// Seconds of a day.
const DAY: u64 = 86_400;

/// Something that a trainer should look at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Flag {
    /// A clock ran backwards within a run; no time counts for it. The moment before.
    BackwardsClock(u64),
    /// A day with more than ten hours, and its seconds.
    LongDay(Day, u64),
}

/// Hours of a topic.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TopicHours {
    /// Id of the topic.
    pub topic: String,
    /// Seconds that its author gives it.
    pub nominal: u64,
    /// Seconds that were declared, as far as they count.
    pub declared: u64,
    /// Seconds among them that a trainer confirmed.
    pub confirmed: u64,
    /// So many seconds can be declared at most.
    pub cap: u64,
}

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

/// The hours of a learner.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Hours {
    /// Seconds that the author gives the course; they are never evidence.
    pub nominal: u64,
    /// Seconds that the program logged.
    pub logged: u64,
    /// Seconds that the learner declared, confirmed or not.
    pub declared: u64,
    /// Seconds among them that a trainer confirmed.
    pub confirmed: u64,
    /// The topics, in order.
    pub topics: Vec<TopicHours>,
    /// The declarations, in order.
    pub declarations: Vec<Declared>,
    /// What a trainer should look at.
    pub flags: Vec<Flag>,
}

impl Hours {
    /// The seconds that count by a rule.
    pub fn counted(&self, rule: HoursRule) -> u64 {
        match rule {
            HoursRule::VerifiedOrAttested => self.logged + self.confirmed,
            HoursRule::Verified => self.logged,
            HoursRule::Nominal => self.nominal,
        }
    }

    /// The hours of these entries.
    pub fn of(training: &Training, entries: &[Entry]) -> Self {
        let mut flags = Vec::new();
        let spans = spans(entries, &mut flags);
        let logged = union(spans.iter().map(|span| (span.from, span.to)).collect());
        let mut days: BTreeMap<u64, u64> = BTreeMap::new();
        for (from, to) in &logged {
            each_day(*from, *to, |day, seconds| *days.entry(day).or_default() += seconds);
        }
        let declarations = declarations(entries, &spans, &logged);
        for declared in &declarations {
            let day = u64::try_from(declared.date.number()).unwrap_or_default();
            *days.entry(day).or_default() += declared.seconds;
        }
        let long = days.iter().filter(|(_, seconds)| **seconds > LONG_DAY);
        flags.extend(long.map(|(day, seconds)| Flag::LongDay(Day::of_seconds(day * DAY), *seconds)));
        let raised: BTreeMap<&str, u64> = entries
            .iter()
            .filter_map(|entry| match &entry.event {
                Event::CapRaised { topic, minutes, .. } => Some((topic.as_str(), u64::from(*minutes) * 60)),
                _ => None,
            })
            .collect();
        let mut topics: Vec<TopicHours> = training
            .units
            .iter()
            .filter(|unit| unit.is_topic)
            .map(|unit| {
                let nominal = u64::from(unit.minutes) * 60;
                let cap = raised.get(unit.id.as_str()).copied().unwrap_or(2 * nominal);
                let own = || declarations.iter().filter(|declared| declared.topic == unit.id);
                let sum =
                    |list: &mut dyn Iterator<Item = &Declared>| list.map(|one| one.seconds).sum::<u64>();
                let declared = sum(&mut own()).min(cap);
                let confirmed = sum(&mut own().filter(|one| one.confirmed.is_some())).min(cap);
                TopicHours { topic: unit.id.clone(), nominal, declared, confirmed, cap }
            })
            .collect();
        let nominal = topics.iter().map(|topic| topic.nominal).sum();
        topics.extend(capstone(training, entries, &declarations, raised.get(CAPSTONE).copied()));
        Self {
            nominal,
            logged: length(&logged),
            declared: topics.iter().map(|topic| topic.declared).sum(),
            confirmed: topics.iter().map(|topic| topic.confirmed).sum(),
            topics,
            declarations,
            flags,
        }
    }
}

/// The hours of the capstone. Its nominal minutes are a part of those of the topics, so that they are no sum's; its hours are confirmed
/// only once its work reached the pass mark.
fn capstone(
    training: &Training,
    entries: &[Entry],
    declarations: &[Declared],
    raised: Option<u64>,
) -> Option<TopicHours> {
    let capstone = training.capstone.as_ref()?;
    let mark = entries.iter().rev().find_map(|entry| match &entry.event {
        Event::CapstoneMarked { levels, .. } => Some(levels),
        _ => None,
    });
    let reached = mark.is_some_and(|levels| capstone.share(levels) >= training.pass.threshold);
    let nominal = u64::from(capstone.minutes) * 60;
    let cap = raised.unwrap_or(nominal);
    let own = || declarations.iter().filter(|declared| declared.topic == CAPSTONE);
    let declared = own().map(|one| one.seconds).sum::<u64>().min(cap);
    let confirmed =
        own().filter(|one| reached && one.confirmed.is_some()).map(|one| one.seconds).sum::<u64>();
    Some(TopicHours { topic: CAPSTONE.to_owned(), nominal, declared, confirmed: confirmed.min(cap), cap })
}

/// A stretch of time of a run, spent on a topic.
struct Span {
    from: u64,
    to: u64,
    topic: Option<String>,
}

/// What passed between two things that happened in one run, at most [`IDLE`] of it.
fn spans(entries: &[Entry], flags: &mut Vec<Flag>) -> Vec<Span> {
    let mut runs: BTreeMap<&str, Vec<(u64, Option<String>)>> = BTreeMap::new();
    let mut spans = Vec::new();
    for entry in entries {
        if let Event::Imported { sessions, .. } = &entry.event {
            let moments = |times: &Vec<u64>| times.iter().map(|at| (*at, None)).collect::<Vec<_>>();
            sessions.iter().for_each(|times| stretch(&moments(times), flags, &mut spans));
        }
        // What is written down about a run afterwards is no part of it.
        if !entry.session.is_empty() {
            runs.entry(&entry.session).or_default().push((entry.at, topic(&entry.event)));
        }
    }
    runs.values().for_each(|moments| stretch(moments, flags, &mut spans));
    spans
}

fn stretch(moments: &[(u64, Option<String>)], flags: &mut Vec<Flag>, spans: &mut Vec<Span>) {
    let mut topic: Option<String> = None;
    for pair in moments.windows(2) {
        let [(from, of), (to, _)] = pair else { continue };
        if of.is_some() {
            topic.clone_from(of);
        }
        match to.checked_sub(*from) {
            None => flags.push(Flag::BackwardsClock(*from)),
            Some(gap) => spans.push(Span { from: *from, to: from + gap.min(IDLE), topic: topic.clone() }),
        }
    }
}

/// The topic that something was about: an exercise is named after it.
fn topic(event: &Event) -> Option<String> {
    match event {
        Event::LessonOpened { topic, .. } => Some(topic.clone()),
        Event::Practised { exercise, .. }
        | Event::Drafted { exercise, .. }
        | Event::HintShown { exercise, .. }
        | Event::Submitted { exercise, .. } => {
            Some(exercise.split(['X', 'x']).next().unwrap_or_default().to_owned())
        }
        _ => None,
    }
}

/// The same time, without what is there twice.
fn union(mut spans: Vec<(u64, u64)>) -> Vec<(u64, u64)> {
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

fn length(spans: &[(u64, u64)]) -> u64 {
    spans.iter().map(|(from, to)| to - from).sum()
}

/// So many seconds of a stretch lie within these.
fn overlap(from: u64, to: u64, spans: &[(u64, u64)]) -> u64 {
    spans.iter().map(|(start, end)| to.min(*end).saturating_sub(from.max(*start))).sum()
}

fn each_day(mut from: u64, to: u64, mut take: impl FnMut(u64, u64)) {
    while from < to {
        let end = ((from / DAY + 1) * DAY).min(to);
        take(from / DAY, end - from);
        from = end;
    }
}

/// The declarations, each without what was logged meanwhile. Where it says when it began, that is what both have in common; where
/// it does not, what was logged of the same topic on the same day is taken to be.
fn declarations(entries: &[Entry], spans: &[Span], logged: &[(u64, u64)]) -> Vec<Declared> {
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
    let mut same: BTreeMap<(String, i64), u64> = BTreeMap::new();
    for span in spans {
        if let Some(topic) = &span.topic {
            each_day(span.from, span.to, |day, seconds| {
                let day = i64::try_from(day).unwrap_or(i64::MAX);
                *same.entry((topic.clone(), day)).or_default() += seconds;
            });
        }
    }
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
