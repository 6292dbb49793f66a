//! One aggregation: from the own values of the indicators up to the overall value, for one constituency or
//! one organisation (rule 2).

use super::Value;
use super::part::ByPart;
use super::roll_up::{Caps, Child, coverage_alone, roll_up, score_alone};
use crate::model::framework::{Framework, Indicator, Lens, Mean, Method, Node};
use crate::model::score::{Score, Share};
use crate::model::table::{Ix, Table};

/// Aggregation by the framework's own method, or a reading of it.
#[derive(Debug, Clone, Copy)]
pub struct Aggregation<'a> {
    framework: &'a Framework,
    method: Method,
}

/// All own values of one aggregation; `None` = not applicable.
pub type Values = ByPart<Option<Value>>;

impl<'a> Aggregation<'a> {
    /// By the framework's method.
    pub fn new(framework: &'a Framework) -> Self {
        Self { framework, method: framework.method() }
    }

    /// With `points` read as weighted mean, as divergence is computed (rule 5).
    pub(super) fn without_points(framework: &'a Framework) -> Self {
        let plain = |mean| if mean == Mean::Points { Mean::Mean } else { mean };
        let m = framework.method();
        Self {
            framework,
            method: Method {
                node: plain(m.node),
                group: plain(m.group),
                overall: plain(m.overall),
                missing: m.missing,
            },
        }
    }

    /// All values from those of the indicators.
    pub fn up(&self, indicators: Table<Indicator, Option<Value>>) -> Values {
        self.over(indicators, &|children, mean, caps| roll_up(children, mean, self.method.missing, caps))
    }

    /// All scores from those of the indicators, which need no more than a score; `points` is read as weighted mean.
    pub(super) fn scores(&self, indicators: Table<Indicator, Option<Score>>) -> ByPart<Option<Score>> {
        self.over(indicators, &|children, mean, _| score_alone(children, mean))
    }

    /// All coverages from those of the indicators.
    pub(super) fn coverages(&self, indicators: Table<Indicator, Option<Share>>) -> ByPart<Option<Share>> {
        self.over(indicators, &|children, _, _| coverage_alone(children))
    }

    /// Every part from its children.
    fn over<T: Copy>(
        &self,
        indicators: Table<Indicator, Option<T>>,
        roll: &impl Fn(&[Child<'_, T>], Mean, Caps<'_>) -> Option<T>,
    ) -> ByPart<Option<T>> {
        let lenses = self.framework.lenses();
        let nodes: Table<Lens, Table<Node, Option<T>>> =
            lenses.map(|_, lens| lens.nodes.map(|_, node| self.node(node, &indicators, roll)));
        let groups = lenses.map(|l, lens| {
            lens.groups
                .map(|_, group| self.parent_of_nodes(lens, &group.nodes, &nodes[l], Level::Group, roll))
        });
        let lens = &lenses[self.framework.overall()];
        let all: Vec<Ix<Node>> = lens.nodes.ixs().collect();
        let overall =
            self.parent_of_nodes(lens, &all, &nodes[self.framework.overall()], Level::Overall, roll);
        ByPart { indicators, nodes, groups, overall }
    }

    fn node<T: Copy>(
        &self,
        node: &Node,
        indicators: &Table<Indicator, Option<T>>,
        roll: &impl Fn(&[Child<'_, T>], Mean, Caps<'_>) -> Option<T>,
    ) -> Option<T> {
        let children: Vec<Child<'_, T>> = node
            .indicators
            .iter()
            .map(|&i| {
                let indicator = &self.framework[i];
                Child { weight: indicator.weight, value: indicators[i], cap: node.cap_over(indicator) }
            })
            .collect();
        let most = match self.method.node {
            Mean::Points => node.most_points(self.framework.indicators()),
            Mean::Mean | Mean::Geometric => 0,
        };
        let caps = Caps { own: f64::from(most), named: &node.caps };
        roll(&children, self.method.node, caps)
    }

    /// Nodes weigh the same, but under points, where a node weighs its most points.
    fn parent_of_nodes<T: Copy>(
        &self,
        lens: &Lens,
        members: &[Ix<Node>],
        values: &Table<Node, Option<T>>,
        level: Level,
        roll: &impl Fn(&[Child<'_, T>], Mean, Caps<'_>) -> Option<T>,
    ) -> Option<T> {
        let by_framework = level.mean(self.framework.method());
        let weight = |n: Ix<Node>| match by_framework {
            Mean::Points => lens.nodes[n].most_points(self.framework.indicators()),
            Mean::Mean | Mean::Geometric => 1,
        };
        let children: Vec<Child<'_, T>> =
            members.iter().map(|&n| Child { weight: weight(n), value: values[n], cap: None }).collect();
        let own: u32 = children.iter().map(|child| child.weight).sum();
        let caps = Caps { own: f64::from(own), named: &[] };
        roll(&children, level.mean(self.method), caps)
    }
}

/// The two steps above the nodes.
#[derive(Debug, Clone, Copy)]
enum Level {
    Group,
    Overall,
}

impl Level {
    fn mean(self, method: Method) -> Mean {
        match self {
            Self::Group => method.group,
            Self::Overall => method.overall,
        }
    }
}
