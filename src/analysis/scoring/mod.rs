//! The scorecard: every value of an assessment, for everybody and for each voice.
//!
//! The rules are numbered as in the method that every report prints: 1 indicator, 2 together,
//! 3 parents, 4 threshold, 5 divergence, 6 gap, 7 rounding, 8 methods, 9 order.

pub mod divergence;
mod leaf;
mod roll_up;
mod scorecard;
mod tree;

pub use divergence::{Divergence, NoDivergence, Shared};
pub use scorecard::{Entry, LensEntries, Part, Scorecard, VoiceEntry, score};
pub use tree::{Climb, Values};

use crate::model::framework::{Missing, Thresholds};
use crate::model::score::{Score, Share};

/// What is known of a node. A node that is not applicable has no value at all.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Value {
    /// The method's mean of what was answered; `None` when nothing was.
    pub score: Option<Score>,
    /// The score if every missing answer were at the bottom of its scale.
    pub low: Score,
    /// The score if every missing answer were at the top of its scale.
    pub high: Score,
    /// Share of the answers asked for that are there.
    pub coverage: Share,
}

impl Value {
    /// The score, unless too little is known to show one (rule 4).
    pub fn shown(&self, threshold: Share) -> Option<Score> {
        let enough = self.coverage > Share::NONE && self.coverage.reaches(threshold);
        self.score.filter(|_| enough)
    }

    /// The score that counts in the parent and is not shown (rule 4): with `missing: zero` that is 0
    /// where nobody gave a point (rule 8).
    pub fn unshown(&self, thresholds: Thresholds, missing: Missing) -> Option<Score> {
        match self.shown(thresholds.coverage) {
            Some(_) => None,
            None => self.score.or((missing == Missing::Zero).then_some(Score::ZERO)),
        }
    }
}
