//! What stands in the files of a framework, exactly as written. The JSON Schemas that editors use
//! are made from these types.
//!
//! Ids, references and numbers carry their place, so that a finding can point at them.

pub mod indexed;
mod indicator;
mod registers;

pub use indicator::RawIndicator;
pub use registers::{RawGlossary, RawInstrument, RawPractice, RawPractices, RawRegister, RawTerm};

use indexed::Pairs;
use schemars::JsonSchema;
use serde::Deserialize;

use super::{Effort, Hears, LensKind, Level, Mean, Missing};
use crate::model::marked::Marked;

/// `framework.yaml`
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RawFramework {
    /// Letters, digits, `_`, `.` and `-`.
    pub id: Marked<String>,
    /// major.minor.patch; answers of another major version need migrating.
    pub version: Marked<String>,
    /// The language in which the framework is written, such as `en`.
    pub language: Marked<String>,
    /// The name of the framework.
    pub title: Marked<String>,
    /// What it is, in a paragraph; reports print it.
    #[serde(default)]
    pub summary: String,
    /// Whose method it is, in a paragraph; reports print it.
    #[serde(default)]
    pub provenance: String,
    /// Who answers, in order.
    pub constituencies: Vec<RawConstituency>,
    /// Areas of responsibility that an organisation can have.
    #[serde(default)]
    pub remits: Vec<RawNamed>,
    /// Kinds of country.
    #[serde(default)]
    pub profiles: Vec<RawNamed>,
    /// Nominal hours of the whole course.
    #[serde(default)]
    pub hours: Option<u16>,
    /// The skills that the lessons train.
    #[serde(default)]
    pub skills: Vec<RawNamed>,
    /// At least one; all begin and end at the same values.
    pub scales: Vec<RawScale>,
    /// What the answers that are no point are called; left out = as usual in the language.
    #[serde(default)]
    pub states: RawStateWords,
    /// The ways of looking at the indicators.
    pub lenses: RawLenses,
    /// The lens whose nodes are the children of the overall value.
    pub overall: Marked<LensKind>,
    /// How children become a parent.
    #[serde(default)]
    pub method: RawMethod,
    /// Half-open, rising, the first from 0.
    pub bands: Vec<RawBand>,
    /// Where the edges come from, in one sentence; reports print it.
    #[serde(default)]
    pub bands_note: String,
    /// By id; `default` is required.
    pub targets: Pairs<Marked<f64>>,
    /// What the default target means, in one sentence; reports print it.
    #[serde(default)]
    pub target_note: String,
    /// The lines that decide.
    #[serde(default)]
    pub thresholds: RawThresholds,
    /// Ids of the topics, in order; each stands in `topics/<id>.yaml`.
    pub topics: Vec<Marked<String>>,
    /// Ids that indicators had in earlier versions, for answers that are carried over.
    #[serde(default)]
    pub renames: Vec<RawRename>,
}

/// An id of an earlier version.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RawRename {
    /// The id in earlier versions.
    pub id: Marked<String>,
    /// The id now; left out = the indicator was dropped.
    #[serde(default)]
    pub to: Option<Marked<String>>,
    /// The first version in which the old id does not stand.
    pub since: Marked<String>,
    /// Why, in a sentence; required where the indicator was dropped.
    #[serde(default)]
    pub reason: String,
}

/// Who answers.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RawConstituency {
    /// The id that stands in returns.
    pub id: Marked<String>,
    /// Title of the constituency, as a reader sees it.
    pub title: Marked<String>,
    /// Who they are, in a sentence.
    #[serde(default)]
    pub about: String,
    /// Weight of the voice, a whole number; 0 = heard, shown beside the others.
    #[serde(default = "one")]
    pub weight: Marked<i64>,
    /// For those of weight 0: `shared` = asked what all the others are asked; `all` = everything.
    #[serde(default)]
    pub hears: Option<Hears>,
}

/// An id with its name.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RawNamed {
    /// Id of the remit, profile or skill, unique among its kind without regard to case.
    pub id: Marked<String>,
    /// Title of the remit, profile or skill, as a reader sees it.
    pub title: String,
}

/// A scale.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RawScale {
    /// Id of the scale, unique among its kind without regard to case.
    pub id: Marked<String>,
    /// Title of the scale, as a reader sees it.
    pub title: String,
    /// What it measures.
    #[serde(default)]
    pub about: String,
    /// At least two, with rising values.
    pub points: Vec<RawPoint>,
    /// From this value up something is on paper.
    #[serde(default)]
    pub paper_from: Option<Marked<f64>>,
    /// From this value up something is done.
    #[serde(default)]
    pub practice_from: Option<Marked<f64>>,
}

/// A point of a scale.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RawPoint {
    /// One to five lower-case letters and digits; what stands in a return.
    // People write `code: 0` without quotation marks, and it is read as a text.
    #[schemars(extend("type" = ["string", "integer"]))]
    pub code: Marked<String>,
    /// 0..100.
    pub value: Marked<f64>,
    /// The name of the point.
    pub label: Marked<String>,
    /// What the point looks like, whatever the indicator.
    #[serde(default)]
    pub anchor: String,
}

/// What the answers that are no point are called.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct RawStateWords {
    /// Not applicable.
    pub na: Option<Marked<String>>,
    /// Don't know.
    pub dk: Option<Marked<String>>,
    /// Not consulted or informed.
    pub nc: Option<Marked<String>>,
}

impl RawStateWords {
    /// In the order of every list of states.
    pub fn all(&self) -> [Option<&Marked<String>>; 3] {
        [self.na.as_ref(), self.dk.as_ref(), self.nc.as_ref()]
    }
}

/// The part of `<language>/framework.yaml` whose words stand in returns. The rest is text like any other.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(default)]
pub struct RawTranslation {
    /// By id.
    pub scales: Vec<RawTranslatedScale>,
    /// What the answers that are no point are called.
    pub states: RawStateWords,
}

/// A scale in another language.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(default)]
pub struct RawTranslatedScale {
    /// Id of the translated scale, unique among its kind without regard to case.
    pub id: String,
    /// By code.
    pub points: Vec<RawTranslatedPoint>,
}

/// A point in another language.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(default)]
pub struct RawTranslatedPoint {
    /// The code.
    pub code: String,
    /// The name of the point.
    pub label: Option<Marked<String>>,
}

/// The lenses that a framework has.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RawLenses {
    /// By phase; needs `phase` on every core indicator.
    #[serde(default)]
    pub cycle: Option<RawLens>,
    /// By topic; its nodes are the topics.
    pub topic: RawTopicLens,
    /// By policy field.
    #[serde(default)]
    pub field: Option<RawLens>,
    /// By pair of policy fields.
    #[serde(default)]
    pub pair: Option<RawLens>,
}

/// A lens whose nodes stand in the file.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RawLens {
    /// Title of the lens, as a reader sees it.
    pub title: String,
    /// What it shows.
    #[serde(default)]
    pub about: String,
    /// Some nodes together.
    #[serde(default)]
    pub groups: Vec<RawGroup>,
    /// Nodes of the lens, in the order of the file.
    pub nodes: Vec<RawNode>,
}

/// The lens whose nodes are the topics.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RawTopicLens {
    /// Title of the lens of topics, as a reader sees it.
    pub title: String,
    /// What it shows.
    #[serde(default)]
    pub about: String,
    /// Some topics together.
    #[serde(default)]
    pub groups: Vec<RawGroup>,
}

/// Some nodes of a lens together.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RawGroup {
    /// Id of the group, unique among its kind without regard to case.
    pub id: Marked<String>,
    /// Title of the group, as a reader sees it.
    pub title: String,
    /// What it is about.
    #[serde(default)]
    pub about: String,
    /// Ids of nodes; each node is in at most one group.
    pub members: Vec<Marked<String>>,
}

/// A node of a lens.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RawNode {
    /// Id of the node, unique among its kind without regard to case.
    pub id: Marked<String>,
    /// Title of the node, as a reader sees it.
    pub title: String,
    /// A short name for charts.
    #[serde(default)]
    pub short: Option<String>,
    /// What it is about.
    #[serde(default)]
    pub about: String,
    /// For a pair: the two fields.
    #[serde(default)]
    pub fields: Vec<Marked<String>>,
    /// Most points, for the method `points`; left out, the sum of what the children can reach.
    #[serde(default)]
    pub cap: Option<Marked<i64>>,
    /// Named caps for some of the children.
    #[serde(default)]
    pub caps: Pairs<Marked<i64>>,
}

/// How children become a parent.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct RawMethod {
    /// From indicators to a node.
    pub node: Mean,
    /// From nodes to a group.
    pub group: Mean,
    /// From nodes to the overall value.
    pub overall: Mean,
    /// What an indicator without any point counts.
    pub missing: Missing,
}

impl Default for RawMethod {
    fn default() -> Self {
        Self { node: Mean::Mean, group: Mean::Mean, overall: Mean::Mean, missing: Missing::Exclude }
    }
}

/// A band.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RawBand {
    /// Id of the band, unique among its kind without regard to case.
    pub id: Marked<String>,
    /// The lower edge, which belongs to the band.
    pub from: Marked<f64>,
    /// Title of the band, as a reader sees it.
    pub label: String,
}

/// The lines that decide.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct RawThresholds {
    /// Percent of the answers asked for, below which no score is shown.
    pub coverage: Marked<f64>,
    /// A divergence above this many points is a dispute.
    pub dispute: Marked<f64>,
    /// A gap of this many points or more asks for action.
    pub gap: Marked<f64>,
}

impl Default for RawThresholds {
    fn default() -> Self {
        let at = |value| Marked { value, line: 0, column: 0 };
        Self { coverage: at(50.0), dispute: at(25.0), gap: at(25.0) }
    }
}

/// `topics/<id>.yaml`
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RawTopic {
    /// The id, as in the list of topics and the file's name.
    pub id: Marked<String>,
    /// Title of the topic, as a reader sees it.
    pub title: Marked<String>,
    /// A short name for charts, at most 28 characters.
    #[serde(default)]
    pub short: Option<String>,
    /// What it is about.
    #[serde(default)]
    pub about: String,
    /// Most points, for the method `points`; left out, the sum of what the children can reach.
    #[serde(default)]
    pub cap: Option<Marked<i64>>,
    /// Named caps for some of the indicators.
    #[serde(default)]
    pub caps: Pairs<Marked<i64>>,
    /// The skills that its lesson trains: ids of `framework.yaml`.
    #[serde(default)]
    pub skills: Vec<Marked<String>>,
    /// Nominal minutes of learning, part by part.
    #[serde(default)]
    pub minutes: Option<RawMinutes>,
    /// What a learner can do afterwards.
    #[serde(default)]
    pub objectives: Vec<RawObjective>,
    /// In order; none of them supports another.
    #[serde(deserialize_with = "indicator::core")]
    #[schemars(schema_with = "indicator::schema_of_core")]
    pub indicators: Vec<RawIndicator>,
}

/// Nominal minutes of learning.
#[derive(Debug, Clone, Copy, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RawMinutes {
    /// Reading the lesson and the cards of its indicators.
    pub reading: u16,
    /// Scoring its indicators from evidence.
    pub exercises: u16,
    /// The questions for a tripartite discussion.
    pub discussion: u16,
    /// The steps in one's own country.
    pub assignment: u16,
}

/// A learning objective.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RawObjective {
    /// Id of the objective, unique among its kind without regard to case.
    pub id: Marked<String>,
    /// How deep it goes.
    pub level: Level,
    /// The section of the lesson that teaches it.
    pub section: Marked<String>,
    /// Begins with an action verb.
    pub text: String,
}

/// The next step from a point.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RawAdvice {
    /// What to do.
    pub step: String,
    /// Who takes it.
    pub who: String,
    /// What it costs.
    pub effort: Effort,
    /// A practice to look at: an id of `practices.yaml`.
    #[serde(default)]
    pub practice: Option<Marked<String>>,
}

/// `supporting.yaml`
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RawSupporting {
    /// In order; each stands beside a core one and enters no lens.
    #[serde(deserialize_with = "indicator::supporting")]
    #[schemars(schema_with = "indicator::schema_of_supporting")]
    pub indicators: Vec<RawIndicator>,
}

fn one() -> Marked<i64> {
    Marked { value: 1, line: 0, column: 0 }
}
