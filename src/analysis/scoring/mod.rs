//! The scorecard: every value of an assessment, together and of each constituency.
//!
//! The rules are numbered as in the method that every report prints: 1 indicator, 2 parents,
//! 3 together, 4 threshold, 5 divergence, 6 gap, 7 precision, 8 methods, 9 order.

mod answered;
pub mod divergence;
mod leaf;
mod part;
mod roll_up;
mod scorecard;
mod together;
mod tree;
mod within;

pub use answered::Answered;
pub use divergence::{Basis, Common, Divergence, NoDivergence};
pub(crate) use part::Whose;
pub use part::{ByPart, Part};
pub use scorecard::{Entry, LensEntries, Scorecard, Standing, Suppressed, ThinVoice, VoiceEntry, score};
pub use together::{Quorum, together};
pub use tree::{Aggregation, Values};
pub(crate) use within::own_values;

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

/// Why a value shows no score (rule 4).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Unshown {
    /// Nobody gave a point.
    NoAnswer,
    /// Too little is answered.
    BelowThreshold,
}

impl Value {
    /// The score, unless too little is known to show one (rule 4).
    pub fn shown(&self, threshold: Share) -> Option<Score> {
        self.score.filter(|_| self.why_unshown(threshold).is_none())
    }

    /// Why it shows no score; `None` where it shows one.
    pub fn why_unshown(&self, threshold: Share) -> Option<Unshown> {
        if self.score.is_none() || self.coverage == Share::NONE {
            return Some(Unshown::NoAnswer);
        }
        (!self.coverage.reaches(threshold)).then_some(Unshown::BelowThreshold)
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
