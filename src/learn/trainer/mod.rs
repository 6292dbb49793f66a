//! What a trainer decides, as events for a learner's log; each refused with its own reason where it makes no sense.

mod refused;

use std::collections::BTreeMap;

pub use refused::Refused;

use super::grade::{decide, grade};
use super::hours::Hours;
use super::log::{Event, Log};
use super::record::Record;
use crate::model::course::training::{CAPSTONE, Exercise, Kind, Training};
use crate::model::day::Day;
use crate::model::name::{same, tidy};
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

type Decided = Result<Event, Refused>;

impl<'a> Before<'a> {
    /// Someone has to answer for a decision, and nobody for their own.
    fn signed(&self) -> Result<String, Refused> {
        let by = tidy(self.by);
        if by.is_empty() {
            return Err(Refused::NoName);
        }
        if same(&by, &self.log.heading.learner) {
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
        let last =
            hours.declarations.iter().filter(|one| declared.contains(&one.id)).map(|one| one.date).max();
        if let Some(last) = last.filter(|last| on < *last) {
            return Err(Refused::BeforeHours(last));
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

    /// Stands by everything that was submitted: the learner was watched, or examined. Only what is passed is stood by, and once; an
    /// answer that is submitted later needs another word.
    ///
    /// # Errors
    /// Why not.
    pub fn countersign(&self, on: Day, today: Day) -> Decided {
        let by = self.signed()?;
        if on > today {
            return Err(Refused::Tomorrow);
        }
        let grade = grade(self.training, self.record).map_err(|void| Refused::NoGrade(void.0))?;
        let hours = Hours::of(self.training, &self.log.entries);
        let decision = decide(&grade, &hours, &self.training.pass);
        if !decision.unmet.is_empty() {
            return Err(Refused::NotPassed(decision));
        }
        if let Some((by, on)) = self.record.countersigned() {
            return Err(Refused::AlreadyCountersigned(by.clone(), *on));
        }
        let last = self.record.last_submission().map(Day::of_seconds);
        if let Some(last) = last.filter(|last| on < *last) {
            return Err(Refused::BeforeSubmission(last));
        }
        Ok(Event::Countersigned { by, on })
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
