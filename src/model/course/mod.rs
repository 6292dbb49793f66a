//! The course: lessons, objectives, practices and terms, on the same ids as the framework.

mod check;
mod lesson;
mod lint;
mod taught;
pub mod training;

pub use check::{Files, check, heading_without_id};
pub use lesson::{Lesson, Section};
pub use lint::lint;
pub use taught::{Lessons, Taught};

use super::framework::raw::{RawPractice, RawTerm};
use super::framework::{Level, Skill};
use super::table::Ix;

/// The learning content of a framework; empty where it has none.
#[derive(Debug, Clone, Default)]
pub struct Course {
    /// Nominal hours of the whole course.
    pub hours: Option<u32>,
    /// One for each topic, in the framework's order.
    pub topics: Vec<Teaching>,
    /// Practices to look at, with their critics.
    pub practices: Vec<RawPractice>,
    /// Terms in plain words.
    pub glossary: Vec<RawTerm>,
}

/// What is taught about one topic.
#[derive(Debug, Clone)]
pub struct Teaching {
    /// The topic's id.
    pub topic: String,
    /// Skills that it trains, as positions among those of the framework.
    pub skills: Vec<Ix<Skill>>,
    /// Nominal minutes of learning.
    pub minutes: Option<Minutes>,
    /// What a learner can do afterwards.
    pub objectives: Vec<Objective>,
    /// The lesson.
    pub lesson: Option<Lesson>,
}

/// Nominal minutes of learning, part by part.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Minutes {
    /// Reading the lesson and the cards of its indicators.
    pub reading: u32,
    /// Scoring its indicators from evidence.
    pub exercises: u32,
    /// The questions for a tripartite discussion.
    pub discussion: u32,
    /// The steps in one's own country.
    pub assignment: u32,
}

impl Minutes {
    /// All parts together.
    pub fn sum(self) -> u32 {
        self.reading + self.exercises + self.discussion + self.assignment
    }
}

/// A learning objective.
#[derive(Debug, Clone)]
pub struct Objective {
    /// Id of the objective, unique among its kind without regard to case.
    pub id: String,
    /// How deep it goes.
    pub level: Level,
    /// The section of the lesson that teaches it.
    pub section: String,
    /// Begins with an action verb.
    pub text: String,
}

/// How many words a text has: runs of letters and digits, with the marks inside them.
pub fn words(text: &str) -> usize {
    text.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric)).count()
}
