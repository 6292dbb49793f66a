//! What happens in the life of a learner, as a log says it.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::learn::answer::Answer;
use crate::model::day::Day;
use crate::model::ratio::Ratio;

/// Something that happened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// When: seconds since the beginning of 1970, in universal time.
    pub at: u64,
    /// In which run of the program: time passes within one alone.
    pub session: String,
    /// What.
    pub event: Event,
}

/// What can happen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "what", rename_all = "snake_case", deny_unknown_fields)]
pub enum Event {
    /// Learning began.
    SessionStarted,
    /// Learning ended.
    SessionEnded,
    /// The learner is still there.
    Heartbeat,
    /// A section of a lesson was opened.
    LessonOpened {
        /// Id of the topic.
        topic: String,
        /// Id of the section.
        section: String,
    },
    /// An exercise was answered for practice.
    Practised {
        /// Id of the exercise.
        exercise: String,
        /// What was asked.
        sha256: String,
        /// The answer.
        answer: Answer,
        /// Was it right in full?
        right: bool,
    },
    /// A hint was shown.
    HintShown {
        /// Id of the exercise.
        exercise: String,
        /// Which one, from 1.
        step: u32,
    },
    /// The right answer was shown before all attempts were made: the exercise is closed for grading.
    KeyShown {
        /// Id of the exercise.
        exercise: String,
    },
    /// An exercise was answered for a grade; nothing is submitted yet.
    Drafted {
        /// Id of the exercise.
        exercise: String,
        /// The answer.
        answer: Answer,
    },
    /// An answer was submitted for a grade.
    Submitted {
        /// Id of the exercise.
        exercise: String,
        /// Number of the attempt, from 1, by which its options were shuffled.
        attempt: u32,
        /// Version of the exercises.
        version: String,
        /// What was asked.
        sha256: String,
        /// Ids of the options in the order in which they were shown; empty where nothing is shuffled.
        shown: Vec<String>,
        /// The answer.
        answer: Answer,
        /// The share of the points that it earned then; none where a trainer has to mark it.
        share: Option<Ratio>,
        /// The points of the exercise then.
        points: Ratio,
    },
    /// Hours away from the screen.
    HoursDeclared {
        /// Id of the declaration, by which it is confirmed.
        id: String,
        /// Id of the topic.
        topic: String,
        /// The day.
        date: Day,
        /// When it began, where that was said.
        from: Option<u64>,
        /// How long it was.
        minutes: u32,
        /// What was done.
        note: String,
    },
    /// A trainer confirms declared hours.
    HoursConfirmed {
        /// Ids of the declarations.
        declared: Vec<String>,
        /// Who.
        by: String,
        /// On which day.
        on: Day,
    },
    /// A trainer lifts the cap on the declared hours of a topic.
    CapRaised {
        /// Id of the topic.
        topic: String,
        /// So many minutes count at most.
        minutes: u32,
        /// Who.
        by: String,
        /// Why.
        reason: String,
    },
    /// A trainer sets the mark of an exercise, whatever its attempts earned.
    Overridden {
        /// Id of the exercise.
        exercise: String,
        /// The share of the points.
        share: Ratio,
        /// Who.
        by: String,
        /// Why.
        reason: String,
    },
    /// A trainer allows more attempts, and opens an exercise again of which the key was shown.
    AttemptsRaised {
        /// Id of the exercise.
        exercise: String,
        /// So many attempts count.
        attempts: u32,
        /// Who.
        by: String,
        /// Why.
        reason: String,
    },
    /// A trainer takes an exercise out of the grade, for everybody.
    Voided {
        /// Id of the exercise.
        exercise: String,
        /// Who.
        by: String,
        /// Why.
        reason: String,
    },
    /// A trainer marks what only a person can mark.
    Marked {
        /// Id of the exercise.
        exercise: String,
        /// Number of the attempt among those that were submitted, from 1.
        attempt: u32,
        /// The share of the points.
        share: Ratio,
        /// Who.
        by: String,
        /// What was said of it.
        comment: String,
    },
    /// A trainer stands by what was submitted so far: they saw the learner answer, or examined them.
    Countersigned {
        /// Who.
        by: String,
        /// On which day.
        on: Day,
    },
    /// A trainer marks the capstone by its rubric; the last mark counts.
    CapstoneMarked {
        /// By the id of each criterion: its level.
        levels: BTreeMap<String, u32>,
        /// Who.
        by: String,
        /// What was said of it.
        comment: String,
    },
    /// An attempt at an exercise that was changed since was marked anew.
    Regraded {
        /// Id of the exercise.
        exercise: String,
        /// Number of the attempt among those that were submitted, from 1.
        attempt: u32,
        /// What is asked now.
        sha256: String,
        /// The share before.
        before: Ratio,
        /// The share now.
        after: Ratio,
        /// The points of the exercise now.
        points: Ratio,
    },
    /// Responses of a page in a browser were taken in.
    Imported {
        /// SHA-256 of the file.
        sha256: String,
        /// For each time that the page was open: the moments at which something happened there.
        sessions: Vec<Vec<u64>>,
    },
    /// Two logs of the same learner became this one.
    Merged {
        /// Hashes of their last lines.
        heads: Vec<String>,
    },
}
