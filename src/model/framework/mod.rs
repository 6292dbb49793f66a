//! The framework: a versioned definition of what coherence consists of.
//!
//! A [`Framework`] is made by [`check::check`] from the raw files and is sound from then on: every
//! reference points at something, every number is in range. Things refer to each other by position
//! ([`Ix`]), always into the framework's own tables and always in the framework's order.

pub mod check;
pub mod raw;
pub mod states;
pub mod translations;

mod accessors;
mod check_indicators;
mod check_lenses;
mod check_method;
mod check_scales;
mod checker;

pub use checker::{File, Files};

use super::ident::{AnswerCode, ConstituencyId, IndicatorId, NodeId};
use super::score::{Score, Share};
use super::table::{Ix, Table};
use super::tag::Language;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use states::States;

/// A framework that was checked.
#[derive(Debug, Clone)]
pub struct Framework {
    /// Its id, such as `coherence`.
    pub(in crate::model) id: String,
    /// Its version, such as 1.0.0.
    pub(in crate::model) version: Version,
    /// The language in which it was written.
    pub(in crate::model) language: Language,
    /// Title of the framework, as a reader sees it.
    pub(in crate::model) title: String,
    /// What it is, in a paragraph; empty where it was not written.
    pub(in crate::model) summary: String,
    /// Whose method it is; empty where it was not written.
    pub(in crate::model) provenance: String,
    /// Who answers, in order.
    pub(in crate::model) constituencies: Table<Constituency>,
    /// Areas of responsibility that an organisation can have.
    pub(in crate::model) remits: Vec<Named>,
    /// Kinds of country.
    pub(in crate::model) profiles: Vec<Named>,
    /// The skills that its lessons train.
    pub(in crate::model) skills: Table<Skill, Named>,
    /// The scales.
    pub(in crate::model) scales: Table<Scale>,
    /// What the answers that are no point are called.
    pub(in crate::model) states: States,
    /// The lenses that there are, in the order cycle, topic, field, pair.
    pub(in crate::model) lenses: Table<Lens>,
    /// The lens whose nodes are the children of the overall value: a position in `lenses`.
    pub(in crate::model) overall: Ix<Lens>,
    /// How numbers are put together.
    pub(in crate::model) method: Method,
    /// Half-open and gapless, rising.
    pub(in crate::model) bands: Vec<Band>,
    /// Where the edges of the bands come from, in a sentence; empty where it was not written.
    pub(in crate::model) bands_note: String,
    /// What is aimed at.
    pub(in crate::model) targets: Targets,
    /// What the default target means, in a sentence; empty where it was not written.
    pub(in crate::model) target_note: String,
    /// The lines that decide.
    pub(in crate::model) thresholds: Thresholds,
    /// The core indicators in order (topic by topic), then the supporting ones.
    pub(in crate::model) indicators: Table<Indicator>,
    /// What the indicators cite.
    pub(in crate::model) instruments: Vec<Instrument>,
    /// SHA-256 of the framework's files, in lower-case hexadecimal.
    pub(in crate::model) sha256: String,
}

impl Framework {
    /// The lens of a kind, if the framework has it.
    pub fn lens(&self, kind: LensKind) -> Option<&Lens> {
        self.lenses.iter().find(|lens| lens.kind == kind)
    }

    /// The position of a constituency.
    pub fn constituency(&self, id: &str) -> Option<Ix<Constituency>> {
        self.constituencies.position(|c| c.id == id)
    }

    /// The position of an indicator.
    pub fn indicator(&self, id: &str) -> Option<Ix<Indicator>> {
        self.indicators.position(|i| i.id == id)
    }

    /// Positions of the core indicators.
    pub fn core(&self) -> impl Iterator<Item = Ix<Indicator>> + '_ {
        self.indicators.ixs().filter(|&i| self.indicators[i].supports.is_none())
    }

    /// The scale of an indicator.
    pub fn scale_of(&self, indicator: Ix<Indicator>) -> &Scale {
        &self.scales[self.indicators[indicator].scale]
    }

    /// The next step for an indicator from the point that its score reaches; none at the top.
    pub fn advice(&self, indicator: Ix<Indicator>, score: Score) -> Option<&Advice> {
        let reached = self.scale_of(indicator).reached(score);
        self.indicators[indicator].advice.get(reached)?.as_ref()
    }

    /// The lowest and the highest value that any scale gives; the same for all scales.
    pub fn ends(&self) -> (Score, Score) {
        self.scales.first().map_or((Score::ZERO, Score::FULL), Scale::ends)
    }

    /// The band in which a score lies.
    pub fn band(&self, score: Score) -> &Band {
        let position = self.bands.iter().rposition(|band| score.reaches(band.from)).unwrap_or(0);
        &self.bands[position]
    }

    /// Is `id` an indicator, a node or a group of a lens, or `overall`?
    pub fn has(&self, id: &str) -> bool {
        id == "overall" || self.ids().any(|known| known == id)
    }

    /// Every id that can be explained or given a target: indicators, nodes, groups.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        let lenses = self.lenses.iter().flat_map(|lens| {
            lens.nodes.iter().map(|n| n.id.as_str()).chain(lens.groups.iter().map(|g| g.id.as_str()))
        });
        self.indicators.iter().map(|i| i.id.as_str()).chain(lenses)
    }
}

/// major.minor.patch
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Version {
    /// Answers of another major version need migrating.
    pub major: u32,
    /// New indicators or texts.
    pub minor: u32,
    /// Corrections.
    pub patch: u32,
}

impl Version {
    /// From `1.0.0`.
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split('.').map(|part| part.parse().ok());
        let version = Self { major: parts.next()??, minor: parts.next()??, patch: parts.next()?? };
        parts.next().is_none().then_some(version)
    }
}

impl std::fmt::Display for Version {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}.{}.{}", self.major, self.minor, self.patch)
    }
}

/// An id with its name: a remit, a kind of country.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Named {
    /// Id of the remit, profile or skill, unique among its kind without regard to case.
    pub id: String,
    /// Title of the remit, profile or skill, as a reader sees it.
    pub title: String,
}

/// Key of the skills of a framework: what an `Ix<Skill>` is the position of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Skill {}

/// On whose side a respondent is.
#[derive(Debug, Clone)]
pub struct Constituency {
    /// Id of the constituency, unique among its kind without regard to case.
    pub id: ConstituencyId,
    /// Title of the constituency, as a reader sees it.
    pub title: String,
    /// Who they are, in a sentence.
    pub about: String,
    /// Weight of the voice; an assessment may set another.
    pub weight: u32,
    /// Set for those that are heard and were not asked by name.
    pub hears: Option<Hears>,
}

/// What a constituency without a voice of its own is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
#[non_exhaustive]
pub enum Hears {
    /// What all the others are asked.
    Shared,
    /// Everything.
    All,
}

/// Ordered points with labels.
#[derive(Debug, Clone)]
pub struct Scale {
    /// Id of the scale, unique among its kind without regard to case.
    pub id: String,
    /// Title of the scale, as a reader sees it.
    pub title: String,
    /// What it measures.
    pub about: String,
    /// From the lowest to the highest.
    pub points: Table<Point>,
    /// From here up something is on paper, where the scale knows the difference.
    pub paper_from: Option<Score>,
    /// From here up something is done.
    pub practice_from: Option<Score>,
}

impl Scale {
    /// The values of its lowest and of its highest point.
    pub fn ends(&self) -> (Score, Score) {
        let value = |point: Option<&Point>| point.map(|point| point.value);
        (value(self.points.first()).unwrap_or(Score::ZERO), value(self.points.last()).unwrap_or(Score::FULL))
    }

    /// The highest point that a score reaches: of 0, 25, 50, 75 and 100, a score of 43.2 reaches the one worth 25.
    /// The lowest where it reaches none.
    pub fn reached(&self, score: Score) -> Ix<Point> {
        self.points.rposition(|point| score.reaches(point.value)).unwrap_or(Ix::new(0))
    }

    /// On paper and not yet in practice: at least `paper_from` and below `practice_from`.
    pub fn is_paper(&self, score: Score) -> bool {
        match (self.paper_from, self.practice_from) {
            (Some(paper), Some(practice)) => score.reaches(paper) && !score.reaches(practice),
            _ => false,
        }
    }
}

/// One point of a scale.
#[derive(Debug, Clone)]
pub struct Point {
    /// What stands in a return.
    pub code: AnswerCode,
    /// What it is worth, 0..100.
    pub value: Score,
    /// Title of the point, as a reader sees it.
    pub label: String,
    /// Its name in the other languages of the framework.
    pub labels: Vec<String>,
    /// What it looks like, for any indicator.
    pub anchor: String,
}

impl Point {
    /// Its name in every language of the framework.
    pub fn all_labels(&self) -> impl Iterator<Item = &str> {
        std::iter::once(self.label.as_str()).chain(self.labels.iter().map(String::as_str))
    }
}

/// A way of looking at the indicators.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
#[non_exhaustive]
pub enum LensKind {
    /// By phase of the policy-coherence cycle.
    Cycle,
    /// By topic: the toolkit's checklist.
    Topic,
    /// By policy field; an indicator counts fully in each of its fields.
    Field,
    /// By pair of fields; an indicator with both fields counts.
    Pair,
}

impl LensKind {
    /// All kinds, in the order of a framework's lenses.
    pub const ALL: [Self; 4] = [Self::Cycle, Self::Topic, Self::Field, Self::Pair];

    /// The word used on the command line and in files.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Cycle => "cycle",
            Self::Topic => "topic",
            Self::Field => "field",
            Self::Pair => "pair",
        }
    }
}

/// A lens: nodes, some of them gathered into groups.
#[derive(Debug, Clone)]
pub struct Lens {
    /// Which of the four it is.
    pub kind: LensKind,
    /// Title of the lens, as a reader sees it.
    pub title: String,
    /// What it shows, in a sentence or two.
    pub about: String,
    /// Nodes of the lens, in the order of the file.
    pub nodes: Table<Node>,
    /// Shown, and weighing nothing in the overall value.
    pub groups: Table<Group>,
}

/// A node of a lens: a phase, a topic, a field or a pair.
#[derive(Debug, Clone)]
pub struct Node {
    /// Id of the node, unique among its kind without regard to case.
    pub id: NodeId,
    /// Title of the node, as a reader sees it.
    pub title: String,
    /// A short name for charts.
    pub short: String,
    /// What it is about.
    pub about: String,
    /// Its core indicators, in the framework's order.
    pub indicators: Vec<Ix<Indicator>>,
    /// The group that it is a member of.
    pub group: Option<Ix<Group>>,
    /// Most points of its own, for the method `points`; see [`Node::most_points`].
    pub cap: Option<u32>,
    /// Named caps for some of the children.
    pub caps: Vec<(String, u32)>,
}

impl Node {
    /// The named cap of this node under which an indicator's points fall: one that the indicator has in
    /// another lens caps nothing here.
    pub fn cap_over<'i>(&self, indicator: &'i Indicator) -> Option<&'i str> {
        indicator.cap.as_deref().filter(|cap| self.caps.iter().any(|(name, _)| name == cap))
    }

    /// The sum of the points that its indicators can reach, each up to its named cap.
    pub fn reachable(&self, indicators: &Table<Indicator>) -> u32 {
        let under = |cap: Option<&str>| -> u32 {
            let children = self.indicators.iter().map(|&i| &indicators[i]);
            children.filter(|i| self.cap_over(i) == cap).map(|i| i.weight).sum()
        };
        under(None) + self.caps.iter().map(|(name, most)| under(Some(name)).min(*most)).sum::<u32>()
    }

    /// The most points of the node: its cap, and without one of its own what its indicators can reach.
    pub fn most_points(&self, indicators: &Table<Indicator>) -> u32 {
        self.cap.unwrap_or_else(|| self.reachable(indicators))
    }
}

/// Some nodes of a lens together.
#[derive(Debug, Clone)]
pub struct Group {
    /// Id of the group, unique among its kind without regard to case.
    pub id: NodeId,
    /// Title of the group, as a reader sees it.
    pub title: String,
    /// What it is about.
    pub about: String,
    /// Its members, positions in the lens's nodes.
    pub nodes: Vec<Ix<Node>>,
}

/// How children become a parent (rule 8).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Method {
    /// From indicators to a node.
    pub node: Mean,
    /// From nodes to a group.
    pub group: Mean,
    /// From nodes to the overall value.
    pub overall: Mean,
    /// What an indicator without any point counts.
    pub missing: Missing,
}

/// Method by which the values of children become that of their parent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
#[non_exhaustive]
pub enum Mean {
    /// The weighted arithmetic mean.
    Mean,
    /// The weighted geometric mean of 1 + 0.99 x, taken back to 0..100.
    Geometric,
    /// Points reached, up to the caps, as percent of the cap.
    Points,
}

impl Mean {
    /// The word in files.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Mean => "mean",
            Self::Geometric => "geometric",
            Self::Points => "points",
        }
    }
}

/// What an indicator to which nobody in scope gave a point does to its parent's score.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
#[non_exhaustive]
pub enum Missing {
    /// It is left out; the coverage tells.
    Exclude,
    /// It counts 0, as some official methods demand.
    Zero,
}

/// A named interval of scores, from `from` up to where the next begins.
#[derive(Debug, Clone)]
pub struct Band {
    /// Id of the band, unique among its kind without regard to case.
    pub id: String,
    /// Its lower edge, which belongs to it.
    pub from: Score,
    /// Title of the band, as a reader sees it.
    pub label: String,
}

/// Targets by id.
#[derive(Debug, Clone)]
pub struct Targets {
    /// For whatever has none of its own.
    pub default: Score,
    /// In the order in which they were given.
    pub own: Vec<(String, Score)>,
}

impl Targets {
    /// The target set for exactly this id.
    pub fn of(&self, id: &str) -> Option<Score> {
        self.own.iter().find(|(known, _)| known == id).map(|&(_, target)| target)
    }

    /// A node's target: its own, else the default.
    pub fn of_node(&self, id: &str) -> Score {
        self.of(id).unwrap_or(self.default)
    }

    /// An indicator's target: its own, else its topic's, its phase's, the default.
    pub fn of_indicator(&self, framework: &Framework, indicator: Ix<Indicator>) -> Score {
        self.of(&framework[indicator].id)
            .or_else(|| self.of(&framework.topic_of(indicator)?.id))
            .or_else(|| self.of(&framework.phase_of(indicator)?.id))
            .unwrap_or(self.default)
    }
}

/// The lines that decide.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Thresholds {
    /// Below this coverage no score is shown.
    pub coverage: Share,
    /// A divergence above this is a dispute.
    pub dispute: Score,
    /// A gap from here on asks for action.
    pub gap: Score,
}

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
