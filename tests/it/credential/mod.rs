//! Certificates: who gets one, what stands in it, and what of it cannot be changed.

#![allow(clippy::unwrap_used)] // in a test, a panic is the report

mod issued;
mod refused;
mod shape;
mod tampered;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Arc;

use tripartite::learn::answer::{Answer, Rated};
use tripartite::learn::credential::{Certificate, Facts, Key, Material, NotEarned, certificate};
use tripartite::learn::log::{self, Entry, Event, Heading, Log};
use tripartite::model::course::training::{Exercise, Kind, Training};
use tripartite::model::day::Day;
use tripartite::model::language::Localised;
use tripartite::model::ratio::Ratio;
use tripartite::{Catalog, InMemoryTree, Loader, Locale};

/// 2 November 2026, eight o'clock.
const BEGUN: u64 = 1_793_606_400;
const DAY: u64 = 86_400;
pub(crate) const ISSUER: &str = "Ministry of Labour of Nerania";

pub(crate) fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}

/// The course that is built in, in a language.
pub(crate) struct Class {
    pub(crate) training: Training,
    texts: Arc<Localised>,
    pub(crate) locale: Locale,
}

impl Class {
    pub(crate) fn new(language: &str) -> Self {
        let files = InMemoryTree::default();
        let mut loader = Loader::new(&files, Catalog::builtin());
        let set = loader.framework("coherence", Path::new("")).unwrap();
        let own = loader.training(&set).unwrap();
        let training = loader.training_in(&set, &own, language);
        Self { training, texts: set.in_language(language).unwrap(), locale: Locale::new(language) }
    }

    /// The log of a learner who passes: everything answered and every fifth exercise left empty, 56 hours logged, five more
    /// declared and confirmed.
    pub(crate) fn passer(&self, learner: &str) -> Log {
        self.log(learner, self.events())
    }

    /// What happens in it, in order.
    pub(crate) fn events(&self) -> Vec<Entry> {
        let mut entries = Vec::new();
        let mut add = |at: u64, session: String, event| entries.push(Entry { at, session, event });
        let graded = self.training.exercises().filter(|exercise| exercise.graded);
        for (exercise, n) in graded.zip(0_usize..) {
            let answer = if n % 5 == 4 { Answer::Nothing } else { right(exercise) };
            let (sha256, version) = (exercise.sha256.clone(), self.training.version.clone());
            let event = Event::Submitted {
                exercise: exercise.id.clone(),
                attempt: 1,
                version,
                sha256,
                shown: Vec::new(),
                answer,
                share: None,
                points: exercise.points.clone(),
            };
            add(BEGUN, "first".to_owned(), event);
        }
        for day in 1..8_u64 {
            // 33 moments, a quarter of an hour apart: 8 hours.
            for n in 0..33 {
                add(BEGUN + day * DAY + n * 900, format!("day {day}"), Event::Heartbeat);
            }
        }
        for (topic, n) in ["T01", "T02", "T03", "T04", "T05"].into_iter().zip(0..) {
            let event = Event::HoursDeclared {
                id: format!("d{n}"),
                topic: topic.to_owned(),
                date: Day::of_seconds(BEGUN + 8 * DAY),
                from: None,
                minutes: 60,
                note: "read the law".to_owned(),
            };
            add(BEGUN + 9 * DAY, String::new(), event);
        }
        let declared = (0..5).map(|n| format!("d{n}")).collect();
        let event = Event::HoursConfirmed { declared, by: "Mira Oduya".to_owned(), on: day("2026-11-12") };
        add(BEGUN + 10 * DAY, String::new(), event);
        entries
    }

    pub(crate) fn log(&self, learner: &str, entries: Vec<Entry>) -> Log {
        let heading = Heading::new(learner, &self.training.framework, BEGUN);
        let text = log::text(&heading, &entries).unwrap();
        log::read(text.as_bytes(), Path::new("learner.jsonl")).unwrap().unwrap()
    }

    pub(crate) fn facts(&self, log: &Log, issued: &str) -> Result<Facts, NotEarned> {
        let material = Material {
            training: &self.training,
            framework: &self.texts.framework,
            course: &self.texts.course,
            log,
        };
        Facts::of(&material, ISSUER, day(issued))
    }

    pub(crate) fn certificate(&self, learner: &str) -> Certificate {
        let facts = self.facts(&self.passer(learner), "2026-11-23").unwrap();
        certificate(&facts, &key(), &self.locale).unwrap()
    }
}

/// A text with plain spaces.
pub(crate) fn plain(text: &str) -> String {
    text.replace(['\u{a0}', '\u{202f}'], " ")
}

pub(crate) fn key() -> Key {
    Key::new(&[7; 32])
}

/// The answer that earns all points.
fn right(exercise: &Exercise) -> Answer {
    match &exercise.kind {
        Kind::Single { options } | Kind::Multiple { options, .. } => {
            let right = options.iter().filter(|option| option.correct);
            Answer::Options(right.map(|option| option.id.clone()).collect::<BTreeSet<_>>())
        }
        Kind::Ordering { items, .. } => Answer::Order(items.iter().map(|item| item.id.clone()).collect()),
        Kind::Matching { left, .. } => {
            Answer::Match(left.iter().map(|one| (one.id.clone(), one.matches.clone())).collect())
        }
        Kind::Numeric { answer, .. } => Answer::Number(decimal(answer)),
        Kind::Case { ratings, scale, .. } => {
            let rated = ratings.iter().map(|one| {
                let (point, document) = (scale[one.model].clone(), one.documents[0].clone());
                (one.indicator.clone(), Rated { point, document })
            });
            Answer::Ratings(rated.collect::<BTreeMap<_, _>>())
        }
        Kind::Text => Answer::Words("an answer".to_owned()),
    }
}

/// A number as it is typed, with three decimals, as far as an exercise asks for.
fn decimal(number: &Ratio) -> String {
    let thousand = &Ratio::whole(1000) * number;
    let text = thousand.to_string();
    assert!(!text.contains('/'), "{number} has more than three decimals");
    let (sign, digits) = text.strip_prefix('-').map_or(("", text.as_str()), |digits| ("-", digits));
    let digits = format!("{digits:0>4}");
    let (whole, part) = digits.split_at(digits.len() - 3);
    format!("{sign}{whole}.{part}")
}

/// Writes the log of a learner who passed, for the verifiers of others.
#[test]
#[ignore = "writes files for tests/full/credential"]
fn writes_the_log_of_who_passed() {
    let folder = std::env::var("CREDENTIALS").unwrap();
    let class = Class::new("en");
    let log = class.passer("Awa Diop");
    let text = log::text(&log.heading, &log.entries).unwrap();
    std::fs::write(Path::new(&folder).join("learner.jsonl"), text).unwrap();
}
