//! A class: learners with their logs, what came of each, and who passed.

mod gain;
mod gather;
mod results;
mod roster;
mod table;

pub use gain::{Gain, csv as gains_csv, gains};
pub use gather::{Given, gather, is_responses};
pub use results::{borderline, csv, rows, word};
pub use roster::{COLUMNS, Roster};
pub use table::{BadTable, Table};

use std::path::PathBuf;

use super::grade::{AllVoid, Decision, Grade, Verdict, decide, grade};
use super::hours::Hours;
use super::log::Log;
use super::record::Record;
use crate::model::course::training::{Exercise, Training, Unit};

/// A learner of a class.
#[derive(Debug, Clone)]
pub struct Member {
    /// The file of the log, or of the first responses.
    pub file: PathBuf,
    /// The log; made of responses where there was none.
    pub log: Log,
    /// What came of it.
    pub record: Record,
    /// The hours.
    pub hours: Hours,
    /// The grade; the module of which no exercise is left otherwise.
    pub grade: Result<Grade, AllVoid>,
}

impl Member {
    /// Works out what came of a log.
    pub fn of(training: &Training, file: PathBuf, log: Log) -> Self {
        let record = Record::of(training, &log.entries);
        let hours = Hours::of(training, &log.entries);
        let grade = grade(training, &record);
        Self { file, log, record, hours, grade }
    }

    /// Name of the learner.
    pub fn name(&self) -> &str {
        &self.log.heading.learner
    }

    /// Passed, or everything that is not met; none where there is no grade.
    pub fn decision(&self, training: &Training) -> Option<Decision> {
        self.grade.as_ref().ok().map(|grade| decide(grade, &self.hours, &training.pass))
    }
}

/// The graded exercises of a unit, or of the whole course. What was taken out for one of these learners is taken out for everybody.
pub fn asked<'t>(
    training: &'t Training,
    members: &[&Member],
    unit: Option<&str>,
) -> Vec<(&'t Unit, &'t Exercise)> {
    let is_void = |exercise: &&Exercise| members.iter().any(|one| one.record.voided(&exercise.id).is_some());
    let units = training.units.iter().filter(|one| unit.is_none_or(|id| one.id == id));
    units.flat_map(|unit| unit.graded().filter(|one| !is_void(one)).map(move |one| (unit, one))).collect()
}

/// The learners of a class who passed: everything submitted and marked, grade and hours reached.
pub fn passed<'m>(training: &Training, members: &'m [Member]) -> Vec<&'m Member> {
    let has_passed =
        |member: &&Member| member.decision(training).is_some_and(|one| one.verdict == Verdict::Passed);
    members.iter().filter(has_passed).collect()
}
