//! Lenses: ways of looking at the indicators, with their nodes and groups.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Indicator;
use crate::model::ident::NodeId;
use crate::model::table::{Ix, Table};

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
