//! Weights of indicators in what stands above them, by the arithmetic mean at every level.

use crate::analysis::scoring::Part;
use crate::model::framework::{Framework, Indicator, Lens, Mean, Node};
use crate::model::table::Ix;

/// Is every value above an indicator an arithmetic mean? Only then equations tell all that can be computed.
pub(super) fn are_means(framework: &Framework) -> bool {
    let method = framework.method();
    [method.node, method.group, method.overall].iter().all(|mean| *mean == Mean::Mean)
}

/// The weight of each indicator in a part, over those that are included; together 1.
pub(super) fn weights(
    framework: &Framework,
    part: Part,
    included: &dyn Fn(Ix<Indicator>) -> bool,
) -> Vec<(Ix<Indicator>, f64)> {
    match part {
        Part::Indicator(i) => vec![(i, 1.0)],
        Part::Node(lens, node) => of_node(framework, &framework[lens].nodes[node], included),
        Part::Group(lens, group) => {
            let lens = &framework[lens];
            of_nodes(framework, lens, &lens.groups[group].nodes, included)
        }
        Part::Overall => {
            let lens = &framework[framework.overall()];
            let all: Vec<Ix<Node>> = lens.nodes.ixs().collect();
            of_nodes(framework, lens, &all, included)
        }
    }
}

fn of_node(
    framework: &Framework,
    node: &Node,
    included: &dyn Fn(Ix<Indicator>) -> bool,
) -> Vec<(Ix<Indicator>, f64)> {
    let counts = |i: &Ix<Indicator>| framework[*i].is_scored() && included(*i);
    let there: Vec<Ix<Indicator>> = node.indicators.iter().copied().filter(counts).collect();
    let sum: f64 = there.iter().map(|&i| f64::from(framework[i].weight)).sum();
    there.into_iter().map(|i| (i, f64::from(framework[i].weight) / sum)).collect()
}

/// Nodes weigh the same.
fn of_nodes(
    framework: &Framework,
    lens: &Lens,
    nodes: &[Ix<Node>],
    included: &dyn Fn(Ix<Indicator>) -> bool,
) -> Vec<(Ix<Indicator>, f64)> {
    let each: Vec<_> = nodes
        .iter()
        .map(|&node| of_node(framework, &lens.nodes[node], included))
        .filter(|node| !node.is_empty())
        .collect();
    let share = each.len() as f64;
    each.into_iter().flatten().map(|(i, weight)| (i, weight / share)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::load::Catalog;

    #[test]
    fn weights_are_together_1() {
        let set = Catalog::builtin().framework("coherence").unwrap();
        let framework = &set.framework;
        let nodes = framework.lenses().pairs().flat_map(|(lens, one)| {
            one.nodes.ixs().map(move |node| Part::Node(lens, node)).collect::<Vec<_>>()
        });
        for part in nodes.chain([Part::Overall]) {
            // With one indicator left out, too.
            for left_out in [None, framework.core().next()] {
                let all = weights(framework, part, &|i| Some(i) != left_out);
                let sum: f64 = all.iter().map(|(_, weight)| weight).sum();
                assert!((sum - 1.0).abs() < 1e-12 && all.len() > 1, "{part:?}: {sum}");
            }
        }
    }
}
