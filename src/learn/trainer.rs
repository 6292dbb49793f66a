//! What a trainer decides, as events for a learner's log; each refused with its own reason where it makes no sense.

use std::collections::BTreeMap;

use super::grade::grade;
use super::hours::Hours;
use super::log::{Event, Log};
use super::record::Record;
use crate::locale::{Arg, Locale};
use crate::model::course::training::{CAPSTONE, Exercise, Kind, Training, Unmarked};
use crate::model::day::Day;
use crate::model::ratio::Ratio;

/// A learner's log, in front of a trainer.
#[derive(Debug, Clone, Copy)]
pub struct Before<'a> {
    /// The course.
    pub training: &'a Training,
    /// The log.
    pub log: &'a Log,
    /// What came of it.
    pub record: &'a Record,
    /// The trainer's name.
    pub by: &'a str,
}

/// Why a trainer's decision is refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refused {
    /// No trainer is named.
    NoName,
    /// A learner decides about themselves: the name.
    OwnLog(String),
    /// No reason is given.
    NoReason,
    /// The course has no such exercise.
    NoExercise(String),
    /// The exercise is for practice and has no grade.
    NotGraded(String),
    /// More points than the exercise has, or less than none.
    Points(String, String),
    /// The exercise was taken out before.
    AlreadyVoid(String),
    /// Without it nothing of a module would be left.
    LastOfModule(String, String),
    /// Nothing was submitted.
    NothingSubmitted(String),
    /// There is no such attempt: the exercise, and how many there are.
    NoAttempt(String, usize),
    /// The program marks the exercise.
    MarkedByProgram(String),
    /// No more attempts than are allowed already: the exercise, and how many are.
    NoMoreAttempts(String, u32),
    /// There is no such declaration of hours.
    NoDeclaration(String),
    /// The hours were confirmed before.
    AlreadyConfirmed(String),
    /// No hours are waiting.
    NothingToConfirm,
    /// Hours of a capstone that has not reached the pass mark.
    CapstoneFirst(String),
    /// A day that has not come yet.
    Tomorrow,
    /// The course has no such topic.
    NoTopic(String),
    /// The course has no capstone.
    NoCapstone,
    /// A level is none of the rubric.
    Rubric(Unmarked),
}

impl Refused {
    /// The reason in words.
    pub fn said(&self, locale: &Locale) -> String {
        let of = |key: &str, id: &str| locale.format(key, &[("id", Arg::Text(id))]);
        match self {
            Self::NoName => locale.text("trainer-no-name"),
            Self::OwnLog(name) => of("trainer-own-log", name),
            Self::NoReason => locale.text("trainer-no-reason"),
            Self::NoExercise(id) => of("trainer-no-exercise", id),
            Self::NotGraded(id) => of("trainer-not-graded", id),
            Self::Points(id, most) => {
                locale.format("trainer-points", &[("id", Arg::Text(id)), ("most", Arg::Text(most))])
            }
            Self::AlreadyVoid(id) => of("trainer-already-void", id),
            Self::LastOfModule(id, module) => locale
                .format("trainer-last-of-module", &[("id", Arg::Text(id)), ("module", Arg::Text(module))]),
            Self::NothingSubmitted(id) => of("trainer-nothing-submitted", id),
            Self::NoAttempt(id, count) => locale
                .format("trainer-no-attempt", &[("id", Arg::Text(id)), ("count", Arg::Count(*count as u64))]),
            Self::MarkedByProgram(id) => of("trainer-marked-by-program", id),
            Self::NoMoreAttempts(id, most) => locale.format(
                "trainer-no-more-attempts",
                &[("id", Arg::Text(id)), ("count", Arg::Count((*most).into()))],
            ),
            Self::NoDeclaration(id) => of("trainer-no-declaration", id),
            Self::AlreadyConfirmed(id) => of("trainer-already-confirmed", id),
            Self::NothingToConfirm => locale.text("trainer-nothing-to-confirm"),
            Self::CapstoneFirst(id) => of("trainer-capstone-first", id),
            Self::Tomorrow => locale.text("trainer-tomorrow"),
            Self::NoTopic(id) => of("trainer-no-topic", id),
            Self::NoCapstone => locale.text("trainer-no-capstone"),
            Self::Rubric(Unmarked::Unknown(id)) => of("trainer-no-criterion", id),
            Self::Rubric(Unmarked::TooHigh(id, most)) => locale
                .format("trainer-no-level", &[("id", Arg::Text(id)), ("count", Arg::Count(*most as u64))]),
            Self::Rubric(Unmarked::Missing(ids)) => of("trainer-criteria-missing", &locale.list(ids)),
        }
    }
}

type Decided = Result<Event, Refused>;

impl<'a> Before<'a> {
    /// Someone has to answer for a decision, and nobody for their own.
    fn signed(&self) -> Result<String, Refused> {
        let folded = |name: &str| name.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
        let by = self.by.split_whitespace().collect::<Vec<_>>().join(" ");
        if by.is_empty() {
            return Err(Refused::NoName);
        }
        if folded(&by) == folded(&self.log.heading.learner) {
            return Err(Refused::OwnLog(by));
        }
        Ok(by)
    }

    fn graded(&self, id: &str) -> Result<&'a Exercise, Refused> {
        let Some((_, exercise)) = self.training.exercise(id) else {
            return Err(Refused::NoExercise(id.to_owned()));
        };
        if exercise.graded { Ok(exercise) } else { Err(Refused::NotGraded(exercise.id.clone())) }
    }

    /// Confirms declared hours: those that are named, or all that are not confirmed yet.
    ///
    /// # Errors
    /// Why not.
    pub fn confirm(&self, ids: &[String], on: Day, today: Day) -> Decided {
        let by = self.signed()?;
        if on > today {
            return Err(Refused::Tomorrow);
        }
        let hours = Hours::of(self.training, &self.log.entries);
        let capstone = self.training.capstone.as_ref();
        let reached = capstone
            .zip(self.record.capstone())
            .is_some_and(|(capstone, mark)| capstone.share(&mark.levels) >= self.training.pass.threshold);
        let mut declared = Vec::new();
        if ids.is_empty() {
            let open = hours.declarations.iter().filter(|one| one.confirmed.is_none());
            declared.extend(open.filter(|one| reached || one.topic != CAPSTONE).map(|one| one.id.clone()));
        }
        for id in ids {
            let Some(one) = hours.declarations.iter().find(|one| one.id == *id) else {
                return Err(Refused::NoDeclaration(id.clone()));
            };
            if one.confirmed.is_some() {
                return Err(Refused::AlreadyConfirmed(id.clone()));
            }
            if one.topic == CAPSTONE && !reached {
                return Err(Refused::CapstoneFirst(id.clone()));
            }
            if !declared.contains(id) {
                declared.push(id.clone());
            }
        }
        if declared.is_empty() {
            return Err(Refused::NothingToConfirm);
        }
        Ok(Event::HoursConfirmed { declared, by, on })
    }

    /// Sets the mark of an exercise, whatever its attempts earned.
    ///
    /// # Errors
    /// Why not.
    pub fn set(&self, id: &str, points: &Ratio, reason: &str) -> Decided {
        let (by, exercise) = (self.signed()?, self.graded(id)?);
        let (share, reason) = (share(exercise, points)?, reasoned(reason)?);
        Ok(Event::Overridden { exercise: exercise.id.clone(), share, by, reason })
    }

    /// Takes an exercise out of the grade.
    ///
    /// # Errors
    /// Why not.
    pub fn void(&self, id: &str, reason: &str) -> Decided {
        let (by, exercise, reason) = (self.signed()?, self.graded(id)?, reasoned(reason)?);
        let id = exercise.id.clone();
        if self.record.voided(&id).is_some() {
            return Err(Refused::AlreadyVoid(id));
        }
        let event = Event::Voided { exercise: id.clone(), by, reason };
        let mut after = self.record.clone();
        let session = String::new();
        after.take(self.training, &super::log::Entry { at: 0, session, event: event.clone() });
        match grade(self.training, &after) {
            Err(module) => Err(Refused::LastOfModule(id, module.0)),
            Ok(_) => Ok(event),
        }
    }

    /// Marks an answer that only a person can mark: the attempt of this number, or the last.
    ///
    /// # Errors
    /// Why not.
    pub fn mark(&self, id: &str, attempt: Option<u32>, points: &Ratio, comment: &str) -> Decided {
        let (by, exercise) = (self.signed()?, self.graded(id)?);
        let id = exercise.id.clone();
        if !matches!(exercise.kind, Kind::Text) {
            return Err(Refused::MarkedByProgram(id));
        }
        let made = self.record.attempts(&id).len();
        if made == 0 {
            return Err(Refused::NothingSubmitted(id));
        }
        let attempt = attempt.unwrap_or(u32::try_from(made).unwrap_or(u32::MAX));
        if attempt == 0 || attempt as usize > made {
            return Err(Refused::NoAttempt(id, made));
        }
        let share = share(exercise, points)?;
        Ok(Event::Marked { exercise: id, attempt, share, by, comment: comment.trim().to_owned() })
    }

    /// Marks the capstone by its rubric.
    ///
    /// # Errors
    /// Why not.
    pub fn mark_capstone(&self, levels: &BTreeMap<String, u32>, comment: &str) -> Decided {
        let by = self.signed()?;
        let capstone = self.training.capstone.as_ref().ok_or(Refused::NoCapstone)?;
        capstone.fits(levels).map_err(Refused::Rubric)?;
        Ok(Event::CapstoneMarked { levels: levels.clone(), by, comment: comment.trim().to_owned() })
    }

    /// Allows more attempts at an exercise, and opens it again where its key was shown.
    ///
    /// # Errors
    /// Why not.
    pub fn attempts(&self, id: &str, attempts: u32, reason: &str) -> Decided {
        let (by, exercise, reason) = (self.signed()?, self.graded(id)?, reasoned(reason)?);
        let (id, most) = (exercise.id.clone(), self.record.most(&exercise.id));
        let opens = self.record.key_shown(&id) && attempts == most;
        if attempts <= most && !opens {
            return Err(Refused::NoMoreAttempts(id, most));
        }
        Ok(Event::AttemptsRaised { exercise: id, attempts, by, reason })
    }

    /// Lifts the cap on the declared hours of a topic.
    ///
    /// # Errors
    /// Why not.
    pub fn cap(&self, topic: &str, minutes: u32, reason: &str) -> Decided {
        let (by, reason) = (self.signed()?, reasoned(reason)?);
        let units = self.training.units.iter().filter(|unit| unit.is_topic).map(|unit| unit.id.as_str());
        let mut known = units.chain(self.training.capstone.as_ref().map(|_| CAPSTONE));
        let Some(id) = known.find(|id| id.eq_ignore_ascii_case(topic)) else {
            return Err(Refused::NoTopic(topic.to_owned()));
        };
        Ok(Event::CapRaised { topic: id.to_owned(), minutes, by, reason })
    }
}

fn reasoned(reason: &str) -> Result<String, Refused> {
    let reason = reason.trim();
    if reason.is_empty() { Err(Refused::NoReason) } else { Ok(reason.to_owned()) }
}

/// The share of an exercise that so many points are.
fn share(exercise: &Exercise, points: &Ratio) -> Result<Ratio, Refused> {
    if points.is_negative() || *points > exercise.points {
        return Err(Refused::Points(exercise.id.clone(), exercise.points.to_string()));
    }
    Ok(points.share_of(&exercise.points))
}
