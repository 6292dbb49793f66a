//! Parts of a framework: what a score can be about, and one value for each of them.

use crate::model::assessment::Assessment;
use crate::model::framework::{Constituency, Framework, Group, Indicator, Lens, Node};
use crate::model::table::{Ix, Table};
use crate::model::voice::Organisation;

/// Which thing a score is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Part {
    /// The overall value.
    Overall,
    /// A group of a lens.
    Group(Ix<Lens>, Ix<Group>),
    /// A node of a lens.
    Node(Ix<Lens>, Ix<Node>),
    /// An indicator.
    Indicator(Ix<Indicator>),
}

impl Part {
    /// Its id.
    pub fn id(self, framework: &Framework) -> &str {
        match self {
            Self::Overall => "overall",
            Self::Group(lens, group) => &framework[lens].groups[group].id,
            Self::Node(lens, node) => &framework[lens].nodes[node].id,
            Self::Indicator(indicator) => &framework[indicator].id,
        }
    }

    /// Its title in the framework; none for the overall value, whose name is a word of the reader's.
    pub fn title(self, framework: &Framework) -> Option<&str> {
        match self {
            Self::Overall => None,
            Self::Group(lens, group) => Some(&framework[lens].groups[group].title),
            Self::Node(lens, node) => Some(&framework[lens].nodes[node].title),
            Self::Indicator(indicator) => Some(&framework[indicator].title),
        }
    }

    /// The group of which a node is a member.
    pub fn group(self, framework: &Framework) -> Option<&str> {
        let Self::Node(lens, node) = self else { return None };
        framework.group_of(lens, node).map(|group| group.id.as_str())
    }

    /// The group whose only node it is: the numbers of that group are those of the node, and stand there.
    pub(crate) fn lone_group(self, framework: &Framework) -> Option<&Group> {
        let Self::Node(lens, node) = self else { return None };
        framework.group_of(lens, node).filter(|group| group.nodes.len() == 1)
    }

    /// The core indicators below it.
    pub fn indicators(self, framework: &Framework) -> Vec<Ix<Indicator>> {
        match self {
            Self::Overall => framework.core().collect(),
            Self::Indicator(indicator) => vec![indicator],
            Self::Node(lens, node) => framework[lens].nodes[node].indicators.clone(),
            Self::Group(lens, group) => {
                let lens = &framework[lens];
                let members = &lens.groups[group].nodes;
                let mut all: Vec<Ix<Indicator>> =
                    members.iter().flat_map(|&n| lens.nodes[n].indicators.iter().copied()).collect();
                all.sort_unstable();
                all.dedup();
                all
            }
        }
    }

    /// The indicators that count in it: an indicator itself, whatever its weight, and of everything
    /// else the core indicators of weight above 0.
    pub fn counting(self, framework: &Framework) -> Vec<Ix<Indicator>> {
        let mut all = self.indicators(framework);
        if !matches!(self, Self::Indicator(_)) {
            all.retain(|&i| framework[i].is_scored());
        }
        all
    }

    /// An indicator that stands beside another one and enters nothing.
    pub fn is_supporting(self, framework: &Framework) -> bool {
        matches!(self, Self::Indicator(i) if framework[i].supports.is_some())
    }
}

/// Whose answers a value rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Whose {
    /// Those of all constituencies that weigh.
    Joint,
    /// Those of one constituency.
    Constituency(Ix<Constituency>),
    /// Those of one organisation.
    Organisation(Ix<Constituency>, Ix<Organisation>),
}

impl Part {
    /// Whether anything of it is asked of them. A part without a value was answered "not applicable" where it is, and else not
    /// asked.
    pub(crate) fn is_asked(self, assessment: &Assessment, whose: Whose) -> bool {
        let asked = assessment.asked();
        let mut indicators = self.indicators(assessment.framework()).into_iter();
        match whose {
            Whose::Joint => indicators.any(|i| assessment.weighing().any(|c| asked.of(c, i))),
            Whose::Constituency(c) => indicators.any(|i| asked.of(c, i)),
            Whose::Organisation(c, o) => {
                indicators.any(asked.of_organisation(c, &assessment.voices()[c].organisations[o].name))
            }
        }
    }
}

/// One value for each part of a framework.
#[derive(Debug, Clone, PartialEq)]
pub struct ByPart<T> {
    /// Of the indicators.
    pub indicators: Table<Indicator, T>,
    /// Of the nodes of each lens.
    pub nodes: Table<Lens, Table<Node, T>>,
    /// Of the groups of each lens.
    pub groups: Table<Lens, Table<Group, T>>,
    /// Of the overall value.
    pub overall: T,
}

impl<T> ByPart<T> {
    /// Makes each value from its part.
    pub fn new(framework: &Framework, make: impl Fn(Part) -> T) -> Self {
        Self {
            indicators: framework.indicators().map(|i, _| make(Part::Indicator(i))),
            nodes: framework.lenses().map(|l, lens| lens.nodes.map(|n, _| make(Part::Node(l, n)))),
            groups: framework.lenses().map(|l, lens| lens.groups.map(|g, _| make(Part::Group(l, g)))),
            overall: make(Part::Overall),
        }
    }

    /// The value of a part.
    pub fn of(&self, part: Part) -> &T {
        match part {
            Part::Overall => &self.overall,
            Part::Group(lens, group) => &self.groups[lens][group],
            Part::Node(lens, node) => &self.nodes[lens][node],
            Part::Indicator(indicator) => &self.indicators[indicator],
        }
    }

    /// Visits every value with its part.
    pub fn for_each_mut(&mut self, mut visit: impl FnMut(Part, &mut T)) {
        for (i, value) in self.indicators.pairs_mut() {
            visit(Part::Indicator(i), value);
        }
        for (l, values) in self.nodes.pairs_mut() {
            for (n, value) in values.pairs_mut() {
                visit(Part::Node(l, n), value);
            }
        }
        for (l, values) in self.groups.pairs_mut() {
            for (g, value) in values.pairs_mut() {
                visit(Part::Group(l, g), value);
            }
        }
        visit(Part::Overall, &mut self.overall);
    }
}
