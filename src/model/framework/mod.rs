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
mod extension;
mod indicator;
mod lens;
mod numbers;
mod rename;
mod scale;

pub use checker::{File, Files};
pub use extension::{Extension, Hidden};
pub use indicator::{Advice, Effort, Indicator, Instrument, Level};
pub use lens::{Group, Lens, LensKind, Node};
pub use rename::Rename;
pub(crate) use rename::fault as fault_of_rename;
pub use scale::{Point, Scale};

use super::ident::ConstituencyId;
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
    /// What it changes of the framework that it extends; none where it stands for itself.
    pub(in crate::model) extension: Option<Extension>,
    /// Ids of indicators in earlier versions, and what became of each.
    pub(in crate::model) renames: Vec<Rename>,
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

    /// What a point looks like for an indicator: its own anchor, or else that of the scale.
    pub fn anchor(&self, indicator: Ix<Indicator>, point: Ix<Point>) -> &str {
        let own = self.indicators[indicator].anchors.get(point).and_then(Option::as_ref);
        own.unwrap_or(&self.scale_of(indicator).points[point].anchor)
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
