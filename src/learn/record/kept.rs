//! What a record keeps: attempts, marks that a trainer set, and where a learner stands with an exercise.

use std::collections::BTreeMap;

use crate::learn::answer::Answer;
use crate::learn::mark::Mark;
use crate::model::ratio::Ratio;

/// A submitted answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attempt {
    /// When it was submitted.
    pub at: u64,
    /// The answer.
    pub answer: Answer,
    /// What was asked.
    pub sha256: String,
    /// What it earned.
    pub mark: Mark,
    /// The points of the exercise, as they were when it was marked.
    pub points: Ratio,
    /// Does it count? Not beyond the attempts that are allowed, nor once the key was shown.
    pub counts: bool,
    /// The exercise was changed since; the mark stands until it is marked anew.
    pub stale: bool,
}

/// A mark that a trainer set, with who and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Override {
    /// The share of the points.
    pub share: Ratio,
    /// Who.
    pub by: String,
    /// Why.
    pub reason: String,
}

/// An answer for practice, or the first of a graded one: what spaced review works with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tried {
    /// When.
    pub at: u64,
    /// Was it right in full?
    pub right: bool,
}

/// How a trainer marked the capstone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CapstoneMark {
    /// By the id of each criterion: its level.
    pub levels: BTreeMap<String, u32>,
    /// Who.
    pub by: String,
    /// What was said of it.
    pub comment: String,
}

/// Where a learner stands with an exercise.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Standing {
    /// Nothing that counts was submitted.
    Open,
    /// A trainer has to mark it first.
    Pending,
    /// It earned this share of these points.
    Done {
        /// The share.
        share: Ratio,
        /// The points.
        points: Ratio,
    },
    /// A trainer took it out.
    Void,
}
