//! Can the method be computed on this tree? (Rule 8.)

use std::path::Path;

use super::{Framework, Mean, Missing, Node};
use crate::diag::{Code, Diagnostic, Diagnostics, Place, Sentence, sentence};
use crate::model::score::Score;

/// Finds what would make a number of the framework meaningless.
pub(super) fn check(framework: &Framework, path: &Path, diags: &mut Diagnostics) {
    let mut error = |message: Sentence| {
        diags.push(Diagnostic::error(Code::BadMethod, Place::file(path), message));
    };
    let method = framework.method;
    if method.missing == Missing::Zero && framework.ends().0 != Score::ZERO {
        error(sentence!("method-zero-needs-scales-from-0", number = framework.ends().0.get()));
    }
    let means = [("node", method.node), ("group", method.group), ("overall", method.overall)];
    for (level, mean) in means {
        if mean != Mean::Points {
            continue;
        }
        if method.missing != Missing::Zero {
            error(sentence!("method-points-need-zero", level));
        }
        if level != "node" && method.node != Mean::Points {
            error(sentence!("method-points-need-nodes", level));
        }
    }
    for lens in &framework.lenses {
        for node in &lens.nodes {
            match method.node {
                Mean::Points => points(framework, node, &mut error),
                _ if node.cap.is_some() || !node.caps.is_empty() => {
                    error(sentence!("method-cap-without-points", id = &node.id));
                }
                _ => {}
            }
        }
    }
    let named_cap = framework.indicators.iter().find(|i| i.cap.is_some());
    if let (Some(indicator), true) = (named_cap, method.node != Mean::Points) {
        error(sentence!("method-named-cap-without-points", id = &indicator.id));
    }
}

fn points(framework: &Framework, node: &Node, error: &mut impl FnMut(Sentence)) {
    let children: Vec<_> = node.indicators.iter().map(|&i| &framework.indicators[i]).collect();
    for (name, most) in &node.caps {
        let under: u32 = children.iter().filter(|i| i.cap.as_ref() == Some(name)).map(|i| i.weight).sum();
        if *most == 0 || *most > under {
            error(sentence!(
                "method-named-cap-out-of-reach",
                name,
                node = &node.id,
                cap = *most,
                count = under
            ));
        }
    }
    let (reach, cap) = (node.reachable(&framework.indicators), node.most_points(&framework.indicators));
    if cap == 0 || cap > reach {
        error(sentence!("method-cap-out-of-reach", node = &node.id, cap, count = reach));
    }
    for indicator in &children {
        if indicator.asked != children[0].asked {
            let (first, second) = (&children[0].id, &indicator.id);
            error(sentence!("method-points-asked-of-others", first, second));
        }
        if !indicator.profile.is_empty() {
            error(sentence!("method-points-and-profile", id = &indicator.id));
        }
    }
}
