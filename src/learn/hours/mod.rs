//! Hours: nominal, logged, declared and confirmed, four numbers that are never blended.
//!
//! All of them are whole seconds; minutes are a matter of printing. A program sees that somebody did something, not that somebody
//! read: what it logs is what passed between two things that happened in one run, and at most a quarter of an hour of it.

mod declared;
mod logged;

use std::collections::{BTreeMap, BTreeSet};

pub use declared::Declared;

use self::declared::declarations;
use self::logged::{each_day, length, spans, union};
use super::log::{Entry, Event};
use crate::model::course::training::{CAPSTONE, HoursRule, Training};
use crate::model::day::Day;

/// Between two things that happened, so many seconds count at most.
pub const IDLE: u64 = 15 * 60;

/// A day with more seconds than this is marked.
pub const LONG_DAY: u64 = 10 * 3600;

/// Something that a trainer should look at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Flag {
    /// A clock ran backwards within a run; no time counts for it. The moment before.
    BackwardsClock(u64),
    /// A clock in a browser ran ahead of the day on which its responses were taken in; no time counts for it. The moment it told.
    ClockAhead(u64),
    /// A day with more than ten hours, and its seconds.
    LongDay(Day, u64),
    /// More was declared of a topic than counts: its id, the seconds that were declared, and those that count.
    OverCap(String, u64, u64),
    /// Hours that were declared for a day before anything else in the log.
    EarlyDay(Day),
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

/// The hours of a learner.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Hours {
    /// Seconds that the author gives the course; they are never evidence.
    pub nominal: u64,
    /// Seconds that the program logged, or its page in a browser.
    pub logged: u64,
    /// Seconds among them that the page alone tells of, in a file that anybody can write.
    pub on_page: u64,
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
    /// The first and the last moment that was logged, in seconds; none where nothing was.
    pub logged_between: Option<(u64, u64)>,
}

impl Hours {
    /// The first and the last day with hours that count by a rule; nominal hours have none, and neither has who has no hours.
    pub fn days(&self, rule: HoursRule) -> Option<(Day, Day)> {
        let logged = self.logged_between.into_iter().flat_map(|(from, to)| [from, to]).map(Day::of_seconds);
        let confirmed = self.declarations.iter().filter(|one| one.confirmed.is_some() && one.seconds > 0);
        let confirmed = confirmed.map(|one| one.date).filter(|_| rule == HoursRule::VerifiedOrAttested);
        let days: BTreeSet<Day> = match rule {
            HoursRule::Nominal => BTreeSet::new(),
            _ => logged.chain(confirmed).collect(),
        };
        Some((*days.first()?, *days.last()?))
    }

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
        let spans = spans(training, entries, &mut flags);
        let logged = union(spans.iter().map(|span| (span.from, span.to)).collect());
        let seen = spans.iter().filter(|span| !span.on_page).map(|span| (span.from, span.to));
        let on_page = length(&logged) - length(&union(seen.collect()));
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
        flags.extend(long.map(|(day, seconds)| Flag::LongDay(Day::of_seconds(day * logged::DAY), *seconds)));
        let begun = entries.iter().map(|entry| entry.at).min().map(Day::of_seconds);
        let early: BTreeSet<Day> = declarations
            .iter()
            .map(|one| one.date)
            .filter(|date| begun.is_some_and(|begun| *date < begun))
            .collect();
        flags.extend(early.into_iter().map(Flag::EarlyDay));
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
        for topic in &topics {
            let own = declarations.iter().filter(|declared| declared.topic == topic.topic);
            let all = own.map(|one| one.seconds).sum::<u64>();
            if all > topic.cap {
                flags.push(Flag::OverCap(topic.topic.clone(), all, topic.cap));
            }
        }
        Self {
            nominal,
            logged: length(&logged),
            on_page,
            declared: topics.iter().map(|topic| topic.declared).sum(),
            confirmed: topics.iter().map(|topic| topic.confirmed).sum(),
            topics,
            declarations,
            flags,
            // A stretch ends at its last second: who stops at midnight did not learn the day after.
            logged_between: logged.first().zip(logged.last()).map(|(first, last)| (first.0, last.1 - 1)),
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
