//! How a number came about: the children of a node with their weights and values, and for an
//! indicator who answered what.

use super::scoring::{Common, Entry, Part, Scorecard, Value};
use crate::model::assessment::Assessment;
use crate::model::framework::{Constituency, Indicator, Lens, Mean, Node};
use crate::model::response::{Name, PrintedReply, Returns};
use crate::model::table::{Ix, Table};

/// A child in a parent's sum.
#[derive(Debug, Clone)]
pub struct Step<'a> {
    /// The child.
    pub entry: &'a Entry,
    /// Its weight; under points, its most points.
    pub weight: u32,
    /// The named cap under which its points fall.
    pub cap: Option<&'a str>,
}

impl Step<'_> {
    /// What the child is worth to one constituency.
    pub fn own(&self, constituency: Ix<Constituency>) -> Option<Value> {
        self.entry.by[constituency].as_ref().map(|entry| entry.value)
    }
}

/// The children of a node, group or the overall value; none for an indicator.
pub fn steps<'a>(assessment: &'a Assessment, scorecard: &'a Scorecard, part: Part) -> Vec<Step<'a>> {
    let framework = assessment.framework();
    let nodes = |lens: Ix<Lens>, members: &[Ix<Node>]| {
        let mean = match part {
            Part::Group(..) => framework.method().group,
            _ => framework.method().overall,
        };
        members
            .iter()
            .map(|&n| Step {
                entry: &scorecard.lenses[lens].nodes[n],
                weight: match mean {
                    Mean::Points => framework[lens].nodes[n].most_points(framework.indicators()),
                    Mean::Mean | Mean::Geometric => 1,
                },
                cap: None,
            })
            .collect()
    };
    match part {
        Part::Indicator(_) => Vec::new(),
        Part::Node(lens, node) => framework[lens].nodes[node]
            .indicators
            .iter()
            .map(|&i| Step {
                entry: &scorecard.indicators[i],
                weight: framework[i].weight,
                cap: framework[lens].nodes[node].cap_over(&framework[i]),
            })
            .collect(),
        Part::Group(lens, group) => nodes(lens, &framework[lens].groups[group].nodes),
        Part::Overall => {
            let all: Vec<Ix<Node>> = framework[framework.overall()].nodes.ixs().collect();
            nodes(framework.overall(), &all)
        }
    }
}

/// By which mean a part is computed from its children; none for an indicator.
pub fn mean_of(assessment: &Assessment, part: Part) -> Option<Mean> {
    let method = assessment.framework().method();
    match part {
        Part::Indicator(_) => None,
        Part::Node(..) => Some(method.node),
        Part::Group(..) => Some(method.group),
        Part::Overall => Some(method.overall),
    }
}

/// What two voices say over the indicators to which both gave a point: the numbers behind a divergence; `None` where there
/// is no such indicator.
pub fn like_with_like(
    assessment: &Assessment,
    card: &Scorecard,
    first: Ix<Constituency>,
    second: Ix<Constituency>,
) -> Option<Common> {
    let own = |c: Ix<Constituency>| -> Table<Indicator, Option<Value>> {
        card.indicators.map(|_, entry| entry.by[c].as_ref().map(|own| own.value))
    };
    Common::new(assessment.framework(), &own(first), &own(second))
}

/// The most points of what is computed by points, and the named caps of its children.
pub fn caps<'a>(assessment: &'a Assessment, part: Part, steps: &[Step<'_>]) -> (u32, &'a [(String, u32)]) {
    match part {
        Part::Node(lens, node) => {
            let node = &assessment.framework()[lens].nodes[node];
            (node.most_points(assessment.framework().indicators()), &node.caps)
        }
        _ => (steps.iter().map(|step| step.weight).sum(), &[]),
    }
}

/// One respondent's answer to an indicator.
#[derive(Debug, Clone, Copy)]
pub struct Said<'a> {
    /// The respondent's name as it may be printed.
    pub name: Name<'a>,
    /// The constituency.
    pub constituency: Ix<Constituency>,
    /// The organisation, empty if none is named.
    pub organisation: &'a str,
    /// The answer with what was said beside it; `None` = the return leaves the indicator out.
    pub reply: Option<PrintedReply<'a>>,
    /// It counts: the organisation is asked the indicator.
    pub counts: bool,
}

/// Who answered what, in the order of the returns; empty when only a tally is known.
pub fn said(assessment: &Assessment, indicator: Ix<Indicator>) -> Vec<Said<'_>> {
    assessment
        .responses()
        .into_iter()
        .flat_map(Returns::iter)
        .map(|response| Said {
            name: response.name(),
            constituency: response.constituency(),
            organisation: response.organisation(),
            reply: response.reply(indicator),
            counts: assessment.asked().of_organisation(response.constituency(), response.organisation())(
                indicator,
            ),
        })
        .filter(|said| said.counts || said.reply.is_some())
        .collect()
}
