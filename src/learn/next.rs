//! What a learner does next: one answer, by the record alone.

use super::record::{Record, Standing};
use super::review;
use crate::model::course::Course;
use crate::model::course::training::{Training, Unit};
use crate::model::day::Day;

/// So many exercises are repeated at one time.
pub const MOST_REVIEWED: usize = 10;

/// What comes next.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Next {
    /// Answers for a grade that were begun and not submitted: the unit.
    Submit(String),
    /// Exercises that are due again.
    Review(Vec<String>),
    /// A section of a lesson: topic and section.
    Lesson(String, String),
    /// Practice on a unit.
    Practice(String),
    /// The exercises of a unit for a grade.
    Graded(String),
    /// Everything is submitted.
    Done,
}

/// What comes next.
pub fn next(training: &Training, course: &Course, record: &Record, today: Day) -> Next {
    let drafted = |unit: &&Unit| unit.graded().any(|exercise| record.draft(&exercise.id).is_some());
    if let Some(unit) = training.units.iter().find(drafted) {
        return Next::Submit(unit.id.clone());
    }
    let mut due = review::due(training, record, today);
    if !due.is_empty() {
        due.truncate(MOST_REVIEWED);
        return Next::Review(due);
    }
    for unit in &training.units {
        if is_done(unit, record) {
            continue;
        }
        if let Some(section) = unread(course, record, &unit.id) {
            return Next::Lesson(unit.id.clone(), section);
        }
        let is_new = |id: &str| record.tried(id).is_empty() && record.attempts(id).is_empty();
        if unit.is_topic && unit.exercises.iter().all(|exercise| is_new(&exercise.id)) {
            return Next::Practice(unit.id.clone());
        }
        return Next::Graded(unit.id.clone());
    }
    Next::Done
}

/// The first section of a topic's lesson that was not opened.
pub fn unread(course: &Course, record: &Record, topic: &str) -> Option<String> {
    let lesson = course.topics.iter().find(|teaching| teaching.topic == topic)?.lesson.as_ref()?;
    let section = lesson.sections.iter().find(|section| !record.has_opened(topic, &section.id))?;
    Some(section.id.clone())
}

/// Is everything of a unit submitted that has to be? What a closed key keeps from being submitted waits for a trainer.
pub fn is_done(unit: &Unit, record: &Record) -> bool {
    unit.graded()
        .filter(|exercise| exercise.required)
        .all(|exercise| record.standing(exercise) != Standing::Open || record.left(&exercise.id) == 0)
}
