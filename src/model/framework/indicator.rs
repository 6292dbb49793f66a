//! Indicators: what gets a score, its sources and the advice at each of its points.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Constituency, Node, Point, Scale, Version};
use crate::model::ident::IndicatorId;
use crate::model::table::{Ix, Table};

/// What gets a score.
#[derive(Debug, Clone)]
pub struct Indicator {
    /// Id of the indicator, unique among its kind without regard to case.
    pub id: IndicatorId,
    /// Title of the indicator, as a reader sees it.
    pub title: String,
    /// What it measures, in a sentence; empty where it was not written.
    pub definition: String,
    /// The question that every constituency is asked, unless its questionnaire words one of its own; empty where it
    /// was not written.
    pub question: String,
    /// Why questionnaires ask it in words of their own; empty where they ask the same.
    pub stems: String,
    /// The version from which on it means what it means now; none where it always did.
    pub since: Option<Version>,
    /// Its topic, a position in the topic lens; none for a supporting indicator.
    pub topic: Option<Ix<Node>>,
    /// Its phase, a position in the cycle lens.
    pub phase: Option<Ix<Node>>,
    /// Its fields, positions in the field lens.
    pub fields: Vec<Ix<Node>>,
    /// Its scale.
    pub scale: Ix<Scale>,
    /// Share among its siblings; 0 = asked, not scored.
    pub weight: u32,
    /// The named cap under which its points fall.
    pub cap: Option<String>,
    /// The constituencies that it names, positions.
    pub asked: Vec<Ix<Constituency>>,
    /// The remits for which it is; empty = everybody's.
    pub remits: Vec<String>,
    /// The kinds of country for which it is; empty = every country.
    pub profile: Vec<String>,
    /// What each point looks like for this indicator, where it was written.
    pub anchors: Table<Point, Option<String>>,
    /// What a reviewer would want to see; empty where it was not written.
    pub evidence: String,
    /// Ids of the register of instruments.
    pub sources: Vec<String>,
    /// The section of its topic's lesson that teaches it.
    pub lesson: Option<String>,
    /// What to do next, from each point, where it was written.
    pub advice: Table<Point, Option<Advice>>,
    /// What is said beside an answer is published only where it was released line by line.
    pub sensitive: bool,
    /// The core indicator beside which it stands; none for a core indicator.
    pub supports: Option<Ix<Indicator>>,
}

/// A source that indicators cite.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Instrument {
    /// Id of the instrument, unique among its kind without regard to case.
    pub id: String,
    /// What kind of text it is, such as `convention`.
    pub kind: String,
    /// Its number, such as C144.
    pub number: Option<String>,
    /// Title of the instrument, as a reader sees it.
    pub title: String,
    /// The year of adoption.
    pub year: Option<u16>,
    /// Binding once ratified?
    pub binding: bool,
    /// Was the entry checked against a source?
    pub verified: bool,
    /// What it is used for here, in a sentence; empty where it was not written.
    #[serde(rename = "use")]
    pub use_here: String,
}

/// The next step from a point.
#[derive(Debug, Clone, Serialize)]
pub struct Advice {
    /// What to do.
    pub step: String,
    /// Who takes it.
    pub who: String,
    /// What it costs.
    pub effort: Effort,
    /// A practice to look at.
    pub practice: Option<String>,
}

/// What a step costs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
#[non_exhaustive]
pub enum Effort {
    /// Weeks, and people who are there already.
    Low,
    /// Months, and some money.
    Medium,
    /// Years, or a change of law or budget.
    High,
}

impl Effort {
    /// The word in files.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Low => "low",
            Self::Medium => "medium",
            Self::High => "high",
        }
    }
}

/// How deep a learning objective goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
#[non_exhaustive]
pub enum Level {
    /// To recall.
    Remember,
    /// To explain.
    Understand,
    /// To use.
    Apply,
    /// To take apart.
    Analyse,
    /// To judge.
    Evaluate,
    /// To make.
    Create,
}

impl Level {
    /// The word in files.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Remember => "remember",
            Self::Understand => "understand",
            Self::Apply => "apply",
            Self::Analyse => "analyse",
            Self::Evaluate => "evaluate",
            Self::Create => "create",
        }
    }
}

impl Indicator {
    /// A core indicator that counts in its parents.
    pub fn is_scored(&self) -> bool {
        self.supports.is_none() && self.weight > 0
    }
}
