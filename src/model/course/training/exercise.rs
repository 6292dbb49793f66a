//! Exercises: what is asked, what is right, and what is said about each answer.

use serde::Serialize;

use crate::model::digest::sha256;
use crate::model::ratio::Ratio;

/// An exercise.
#[derive(Debug, Clone, Serialize)]
pub struct Exercise {
    /// Id of the exercise.
    pub id: String,
    /// Id of the learning objective that it tests.
    pub objective: String,
    /// Id of the skill that it trains.
    pub skill: String,
    /// Points that it is worth.
    pub points: Ratio,
    /// Does it count for the grade?
    pub graded: bool,
    /// Must it be submitted before anybody can pass?
    pub required: bool,
    /// What is asked, as Markdown.
    pub prompt: String,
    /// Hints, each a step further.
    #[serde(skip)]
    pub hints: Vec<String>,
    /// What is said once it is over.
    #[serde(skip)]
    pub explain: String,
    /// What kind of answer it takes.
    pub kind: Kind,
    /// SHA-256 of what is asked and what is right, in the language in which it was written.
    #[serde(skip)]
    pub sha256: String,
}

/// What kind of answer an exercise takes.
#[derive(Debug, Clone, Serialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum Kind {
    /// One of the options is right.
    Single {
        /// What can be chosen.
        options: Vec<Choice>,
    },
    /// Any number of the options are right.
    Multiple {
        /// What can be chosen.
        options: Vec<Choice>,
        /// How a part of the right answer counts.
        credit: Credit,
    },
    /// Items to put into order.
    Ordering {
        /// The items, in the right order.
        items: Vec<Piece>,
        /// How a part of the right answer counts.
        credit: Credit,
    },
    /// Items to match with others.
    Matching {
        /// What is matched.
        left: Vec<Left>,
        /// What it is matched with; some may remain over.
        right: Vec<Piece>,
    },
    /// A number.
    Numeric {
        /// The right number.
        answer: Ratio,
        /// How far from it an answer is still right, the limit included.
        tolerance: Ratio,
        /// What the number counts.
        #[serde(skip)]
        unit: String,
        /// Wrong numbers to which one comes by a known mistake.
        #[serde(skip)]
        near: Vec<Near>,
    },
    /// Indicators to rate from the papers of a case.
    Case {
        /// Id of the case.
        case: String,
        /// Codes of the points of the scale, in order.
        scale: Vec<String>,
        /// Does a rating count only with a paper that carries it?
        evidence_required: bool,
        /// What a rating near the key is worth.
        partial_credit: Ratio,
        /// The indicators.
        ratings: Vec<Rating>,
    },
    /// Words, which a trainer marks.
    Text,
}

/// How a part of the right answer counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Credit {
    /// Options: each right one counts for the answer and each wrong one against it.
    PerOption,
    /// Nothing but the whole right answer counts.
    AllOrNothing,
    /// Items: pairs that follow each other as they should.
    AdjacentPairs,
    /// Items: those that stand at their place.
    Absolute,
}

/// An option.
#[derive(Debug, Clone, Serialize)]
pub struct Choice {
    /// Id of the option.
    pub id: String,
    /// What it says.
    pub text: String,
    /// Is it right?
    pub correct: bool,
    /// What is said to somebody who chose it, or who did not.
    #[serde(skip)]
    pub feedback: String,
}

/// An item to order, or to match others with.
#[derive(Debug, Clone, Serialize)]
pub struct Piece {
    /// Id of the item.
    pub id: String,
    /// What it says.
    pub text: String,
    /// What is said of it once it is over.
    #[serde(skip)]
    pub feedback: String,
}

/// An item that is matched.
#[derive(Debug, Clone, Serialize)]
pub struct Left {
    /// Id of the item.
    pub id: String,
    /// What it says.
    pub text: String,
    /// Id of what belongs to it.
    #[serde(rename = "match")]
    pub matches: String,
    /// What is said of it once it is over.
    #[serde(skip)]
    pub feedback: String,
}

/// A wrong number to which one comes by a known mistake.
#[derive(Debug, Clone)]
pub struct Near {
    /// Id of the mistake.
    pub id: String,
    /// The number.
    pub answer: Ratio,
    /// What went wrong.
    pub feedback: String,
}

/// An indicator to rate.
#[derive(Debug, Clone, Serialize)]
pub struct Rating {
    /// Id of the indicator.
    pub indicator: String,
    /// How much it weighs within the exercise.
    pub weight: u32,
    /// Position of the right point on the scale.
    pub model: usize,
    /// A rating so many points from the key still earns everything.
    pub full: usize,
    /// A rating so many points from the key earns the partial credit.
    pub partial: usize,
    /// Ids of the papers that carry the point, that of the key first.
    pub documents: Vec<String>,
    /// What is said where the rating is too high.
    #[serde(skip)]
    pub high: String,
    /// What is said where the rating is too low.
    #[serde(skip)]
    pub low: String,
}

impl Exercise {
    /// The exercise with its SHA-256, by which an attempt knows what was asked.
    #[must_use]
    pub(super) fn hashed(mut self) -> Self {
        // All of it has a form in JSON, in the order of its fields.
        let text = serde_json::to_string(&self).unwrap_or_default();
        self.sha256 = sha256(text.as_bytes());
        self
    }

    /// Name of the kind, as in the files.
    pub fn kind_name(&self) -> &'static str {
        match self.kind {
            Kind::Single { .. } => "single",
            Kind::Multiple { .. } => "multiple",
            Kind::Ordering { .. } => "ordering",
            Kind::Matching { .. } => "matching",
            Kind::Numeric { .. } => "numeric",
            Kind::Case { .. } => "case",
            Kind::Text => "text",
        }
    }
}
