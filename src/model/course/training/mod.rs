//! Training: the exercises of a course, the case that they are about, and what it takes to pass.

mod capstone;
mod case;
mod check;
mod check_case;
mod check_exercise;
mod checked;
mod exercise;
pub mod raw;
mod translate;

pub use capstone::{CAPSTONE, Capstone, Criterion, Unmarked};
pub use case::{Case, KeyEntry, Paper};
pub use check::check;
pub use checked::{Files, FrontMatter};
pub use exercise::{Choice, Credit, Exercise, Kind, Left, Near, Piece, Rating};
pub use translate::{Texts, translate};

use super::super::ratio::Ratio;

/// The format of the files of exercises that this program reads.
pub const FORMAT: &str = "coherence-course/1";

/// Everything that a trainee is asked and a trainer needs: valid, or not made.
#[derive(Debug, Clone)]
pub struct Training {
    /// Id of the framework whose course it is.
    pub framework: String,
    /// Version of the exercises, such as `1.0.0`; stored with every attempt.
    pub version: String,
    /// Title of the course.
    pub title: String,
    /// What it takes to pass.
    pub pass: Pass,
    /// How often an exercise can be submitted for a grade.
    pub attempts: u32,
    /// Modules, in order.
    pub modules: Vec<Module>,
    /// Sets of exercises: the topics in the framework's order, each module's assessment behind its topics.
    pub units: Vec<Unit>,
    /// The case, with its papers and its key.
    pub case: Option<Case>,
    /// The work in one's own country, with its rubric.
    pub capstone: Option<Capstone>,
    /// The trainer's pages: the topic or the name of the page, and its Markdown.
    pub pages: Vec<(String, String)>,
}

/// What it takes to pass.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pass {
    /// The share of the grade from which one passes.
    pub threshold: Ratio,
    /// Seconds of learning that are needed.
    pub seconds: u64,
    /// Which hours count.
    pub rule: HoursRule,
}

/// Which hours count towards those that are needed.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Default, serde::Serialize, serde::Deserialize, schemars::JsonSchema,
)]
#[serde(rename_all = "snake_case")]
pub enum HoursRule {
    /// Logged by the program, or declared by the learner and confirmed by a trainer.
    #[default]
    VerifiedOrAttested,
    /// Logged by the program alone.
    Verified,
    /// Those that the author gave for the course; nothing is measured.
    Nominal,
}

/// A module of the course.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Module {
    /// Its id among the groups of topics.
    pub id: String,
    /// Its share of the grade, in percent.
    pub weight: Ratio,
}

/// A set of exercises that is answered as one.
#[derive(Debug, Clone)]
pub struct Unit {
    /// Id of the topic, or of the module whose assessment it is.
    pub id: String,
    /// Position of its module.
    pub module: usize,
    /// Is it a topic's?
    pub is_topic: bool,
    /// Nominal minutes of learning on it; 0 for an assessment.
    pub minutes: u32,
    /// Its exercises, in order.
    pub exercises: Vec<Exercise>,
}

impl Unit {
    /// Its exercises that count for the grade.
    pub fn graded(&self) -> impl Iterator<Item = &Exercise> {
        self.exercises.iter().filter(|exercise| exercise.graded)
    }
}

impl Training {
    /// The unit with this id.
    pub fn unit(&self, id: &str) -> Option<&Unit> {
        self.units.iter().find(|unit| unit.id.eq_ignore_ascii_case(id))
    }

    /// An exercise with its unit.
    pub fn exercise(&self, id: &str) -> Option<(&Unit, &Exercise)> {
        self.units.iter().find_map(|unit| {
            let own = unit.exercises.iter().find(|exercise| exercise.id.eq_ignore_ascii_case(id))?;
            Some((unit, own))
        })
    }

    /// All exercises, in order.
    pub fn exercises(&self) -> impl Iterator<Item = &Exercise> {
        self.units.iter().flat_map(|unit| &unit.exercises)
    }
}
