//! The shape of the public interface: what is written, and what its schema says.

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::Serialize;

use super::finding::Finding;

use crate::analysis::agreement::NoAlpha;
use crate::analysis::reading::Reading;
use crate::analysis::scoring::NoDivergence;

pub(super) type Map<T> = IndexMap<String, T>;

/// The scores of a policy-coherence self-assessment.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub(super) struct Results {
    /// The program that computed them.
    pub(super) tool: Tool,
    /// The framework in which they have their meaning.
    pub(super) framework: FrameworkId,
    /// The assessment.
    pub(super) assessment: AssessmentId,
    /// The overall value.
    pub(super) overall: Node,
    /// Each lens: every group before its members.
    pub(super) lenses: Map<Vec<Node>>,
    /// Every indicator, the supporting ones last.
    pub(super) indicators: Vec<Indicator>,
    /// Core indicators of weight above 0, the largest gap first: under `together` by the common score, under each
    /// constituency by its own.
    pub(super) gaps: Map<Vec<String>>,
    /// The scores with a reader's own weights, beside the standard ones; left out where no reader gave any.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) own_weights: Option<OwnWeights>,
    /// What the check found.
    pub(super) diagnostics: Vec<Finding>,
}

/// Scores with a reader's own weights. The standard is the framework's.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub(super) struct OwnWeights {
    /// Whose weights they are.
    pub(super) whose: String,
    /// SHA-256 of the file in which they stand.
    pub(super) sha256: String,
    /// Weights of voices, by constituency.
    pub(super) constituencies: Map<u32>,
    /// Weights of indicators, by id.
    pub(super) indicators: Map<u32>,
    /// The phases, the topics and the overall value.
    pub(super) scores: Vec<BothScores>,
}

/// A score with the standard weights and with a reader's.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub(super) struct BothScores {
    /// Id of a phase or a topic, or `overall`.
    pub(super) id: String,
    /// The standard score; null where none is shown.
    pub(super) standard: Option<f64>,
    /// The score with the reader's weights; null where none is shown.
    pub(super) own: Option<f64>,
    /// The reader's score minus the standard one, of full precision; null where one of them is.
    pub(super) difference: Option<f64>,
}

/// A program.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub(super) struct Tool {
    /// Name of the program, as a reader sees it.
    pub(super) name: String,
    /// Its version.
    pub(super) version: String,
}

/// A framework by its content.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub(super) struct FrameworkId {
    /// Id of the framework, unique among its kind without regard to case.
    pub(super) id: String,
    /// major.minor.patch
    pub(super) version: String,
    /// SHA-256 of its files.
    pub(super) sha256: String,
    /// Title of the framework, as a reader sees it.
    pub(super) title: String,
    /// What it changes of the framework that it extends; left out where it stands for itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) extends: Option<Extends>,
}

/// What a framework changes of another one.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub(super) struct Extends {
    /// Id of the framework that is extended.
    pub(super) id: String,
    /// Its version.
    pub(super) version: String,
    /// Ids of the indicators that are left out.
    pub(super) hidden: Vec<String>,
    /// Ids of the indicators with other words.
    pub(super) reworded: Vec<String>,
    /// Ids of the indicators of which something else than words is different.
    pub(super) altered: Vec<String>,
    /// Ids of the indicators that are new.
    pub(super) added: Vec<String>,
}

/// An assessment.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub(super) struct AssessmentId {
    /// Id of the assessment, unique among its kind without regard to case.
    pub(super) id: String,
    /// Whom it is about.
    pub(super) body: String,
    /// Kinds of country.
    pub(super) profile: Vec<String>,
    /// Year-month-day.
    pub(super) date: String,
    /// The language asked for.
    pub(super) language: String,
    /// Weights of the constituencies.
    pub(super) weights: Map<u32>,
    /// Returns by constituency, whatever they hold.
    pub(super) returns: Map<u64>,
    /// Organisations that were invited and sent nothing, by constituency.
    pub(super) silent: Map<Vec<String>>,
    /// Every file that went in, with its SHA-256; in a publication none.
    pub(super) sources: Map<String>,
    /// Only a tally was known.
    pub(super) tally_only: bool,
    /// What is left out of a publication; not there where the results are for those who took part.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) publication: Option<PublicationNumbers>,
}

/// What a publication leaves out.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub(super) struct PublicationNumbers {
    /// Fewest individuals on which a figure rests.
    pub(super) suppress_below: u32,
    /// The licence, where one is said.
    pub(super) licence: Option<String>,
    /// Figures left out: under `together` of all, under each constituency of its own.
    pub(super) suppressed: Map<u64>,
    /// Returns that are positions of organisations that agree to be named.
    pub(super) positions: u64,
    /// Reasons, comments and pieces of evidence that came.
    pub(super) words: u64,
    /// Those of them that are printed.
    pub(super) words_printed: u64,
    /// The day on which each constituency saw the report; `null` where it has not.
    pub(super) seen_by: Map<Option<String>>,
}

/// A node or group of a lens, or the overall value.
#[derive(Debug, Clone, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub(super) struct Node {
    /// Id of the node, unique among its kind without regard to case.
    pub(super) id: String,
    /// Title of the node, as a reader sees it.
    pub(super) title: String,
    /// `false`: nothing in it applies, and it has no value at all.
    pub(super) applicable: bool,
    /// `true` for a group; left out for everything else.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) group: Option<bool>,
    /// The group of which it is a member.
    #[serde(rename = "in", skip_serializing_if = "Option::is_none")]
    pub(super) within: Option<String>,
    #[serde(flatten)]
    pub(super) numbers: Numbers,
}

/// An indicator: a node with its place in the framework.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub(super) struct Indicator {
    /// Id of the indicator, unique among its kind without regard to case.
    pub(super) id: String,
    /// Title of the indicator, as a reader sees it.
    pub(super) title: String,
    /// `false`: it applies to nobody, and has no value at all.
    pub(super) applicable: bool,
    #[serde(flatten)]
    pub(super) numbers: Numbers,
    /// Its topic.
    pub(super) topic: Option<String>,
    /// Its phase.
    pub(super) phase: Option<String>,
    /// Its policy fields.
    pub(super) fields: Vec<String>,
    /// Its share among its siblings; 0 = asked, not scored.
    pub(super) weight: u32,
    /// The core indicator that it supports.
    pub(super) supports: Option<String>,
}

/// Numbers of a node.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub(super) struct Numbers {
    /// 0..=100, or `null`.
    #[schemars(range(min = 0, max = 100))]
    pub(super) score: Option<f64>,
    /// Why there is no score.
    pub(super) reason: Option<Reason>,
    /// A score below the coverage threshold: not shown, and counted in what stands above.
    #[schemars(range(min = 0, max = 100))]
    pub(super) unshown: Option<f64>,
    /// The score if every missing answer were at the bottom of its scale.
    #[schemars(range(min = 0, max = 100))]
    pub(super) low: Option<f64>,
    /// The score if every missing answer were at the top of its scale.
    #[schemars(range(min = 0, max = 100))]
    pub(super) high: Option<f64>,
    /// Share of the answers asked for that are there.
    #[schemars(range(min = 0, max = 1))]
    pub(super) coverage: Option<f64>,
    /// The id of the band.
    pub(super) band: Option<String>,
    /// The score aimed at.
    pub(super) target: Option<f64>,
    /// Target minus score, never below 0.
    pub(super) gap: Option<f64>,
    /// What gap and divergence say together.
    pub(super) reading: Option<Reading>,
    /// Returns of the constituencies for which it is applicable and whose voice counts.
    pub(super) respondents: u64,
    /// The widest distance between two constituencies.
    pub(super) divergence: Option<DivergenceNumbers>,
    /// Why there is no divergence; `null` where nothing is compared, for a supporting indicator.
    pub(super) divergence_reason: Option<NoDivergence>,
    /// Agreement among respondents: `pooled`, and each constituency whose voice counts.
    pub(super) agreement: Map<AgreementNumbers>,
    /// By constituency, without those for which it is not applicable.
    pub(super) by: Map<Voice>,
    /// What a publication leaves out: `together`, and constituencies of which nothing stands under `by`. Left out itself where
    /// nothing is.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[schemars(default)]
    pub(super) suppressed: Vec<String>,
}

/// Why there is no score.
#[derive(Debug, Clone, Copy, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub(super) enum Reason {
    /// Nothing in it applies.
    NotApplicable,
    /// Nobody gave a point.
    NoAnswer,
    /// Too little is answered.
    BelowThreshold,
    /// A publication leaves it out.
    Suppressed,
}

/// The distance between two constituencies over the indicators to which both gave a point.
#[derive(Debug, Clone, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub(super) struct DivergenceNumbers {
    /// The distance.
    #[schemars(range(min = 0, max = 100))]
    pub(super) value: f64,
    /// The constituency that puts it lower, then the one that puts it higher; at a distance of 0 the earlier one
    /// first.
    pub(super) between: [String; 2],
    /// What they say, in the same order.
    pub(super) values: [f64; 2],
    /// The number of shared indicators.
    pub(super) shared: u64,
}

/// Agreement among respondents.
#[derive(Debug, Clone, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub(super) struct AgreementNumbers {
    /// Krippendorff's ordinal alpha.
    #[schemars(range(max = 1))]
    pub(super) alpha: Option<f64>,
    /// Why there is no alpha.
    pub(super) reason: Option<NoAlpha>,
    /// Share of pairs of answers to the same indicator that are the same.
    #[schemars(range(min = 0, max = 1))]
    pub(super) observed: Option<f64>,
    /// Indicators with at least two points given.
    pub(super) units: u64,
    /// Fewer than five respondents: it describes them and nobody else.
    pub(super) descriptive: bool,
}

/// Numbers of one constituency at a node.
#[derive(Debug, Clone, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub(super) struct Voice {
    /// 0..=100, or `null`.
    #[schemars(range(min = 0, max = 100))]
    pub(super) score: Option<f64>,
    /// Why there is no score.
    pub(super) reason: Option<Reason>,
    /// A score below the coverage threshold.
    #[schemars(range(min = 0, max = 100))]
    pub(super) unshown: Option<f64>,
    /// The lower bound.
    #[schemars(range(min = 0, max = 100))]
    pub(super) low: f64,
    /// The upper bound.
    #[schemars(range(min = 0, max = 100))]
    pub(super) high: f64,
    /// Share of the answers asked for that are there.
    #[schemars(range(min = 0, max = 1))]
    pub(super) coverage: f64,
    /// How much of its voice it speaks with in the joint score: 1 from the coverage threshold on, less in
    /// proportion below; 0 where it gave no point or has no voice.
    #[schemars(range(min = 0, max = 1))]
    pub(super) voice: f64,
    /// Target minus its own score.
    pub(super) gap: Option<f64>,
    /// Its returns, whatever they hold.
    pub(super) respondents: u64,
    /// Indicators only: how often each answer was given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) counts: Option<Map<u64>>,
}
