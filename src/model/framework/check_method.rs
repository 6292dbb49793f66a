//! Can the method be computed on this tree? (Rule 8.)

use std::path::Path;

use super::{Framework, Mean, Missing, Node};
use crate::diag::{Code, Diagnostic, Diagnostics, Place};
use crate::model::score::Score;

/// Finds what would make a number of the framework meaningless.
pub(super) fn check(framework: &Framework, path: &Path, diags: &mut Diagnostics) {
    let mut error = |message: String| {
        diags.push(Diagnostic::error(Code::BadMethod, Place::file(path), message));
    };
    let method = framework.method;
    if method.missing == Missing::Zero && framework.ends().0 != Score::ZERO {
        error(format!(
            "`missing: zero` needs scales that begin at 0; these begin at {}",
            framework.ends().0.get()
        ));
    }
    let means = [("node", method.node), ("group", method.group), ("overall", method.overall)];
    for (level, mean) in means {
        if mean != Mean::Points {
            continue;
        }
        if method.missing != Missing::Zero {
            error(format!("`{level}: points` needs `missing: zero`"));
        }
        if level != "node" && method.node != Mean::Points {
            error(format!(
                "`{level}: points` needs `node: points`, because the most points of a node are its cap"
            ));
        }
    }
    for lens in &framework.lenses {
        for node in &lens.nodes {
            match method.node {
                Mean::Points => points(framework, node, &mut error),
                _ if node.cap.is_some() || !node.caps.is_empty() => {
                    error(format!("`{}` has a cap, and nodes are not computed by points", node.id));
                }
                _ => {}
            }
        }
    }
    let named_cap = framework.indicators.iter().find(|i| i.cap.is_some());
    if let (Some(indicator), true) = (named_cap, method.node != Mean::Points) {
        error(format!("`{}` names a cap, and nodes are not computed by points", indicator.id));
    }
}

fn points(framework: &Framework, node: &Node, error: &mut impl FnMut(String)) {
    let children: Vec<_> = node.indicators.iter().map(|&i| &framework.indicators[i]).collect();
    for (name, most) in &node.caps {
        let under: u32 = children.iter().filter(|i| i.cap.as_ref() == Some(name)).map(|i| i.weight).sum();
        if *most == 0 || *most > under {
            error(format!("the cap `{name}` of `{}` is {most}, and {under} points stand under it", node.id));
        }
    }
    let (reach, cap) = (node.reachable(&framework.indicators), node.most_points(&framework.indicators));
    if cap == 0 || cap > reach {
        error(format!("the cap of `{}` is {cap}, and {reach} points can be reached", node.id));
    }
    for indicator in &children {
        if indicator.asked != children[0].asked {
            error(format!(
                "`{}` and `{}` are not asked of the same constituencies, as points need",
                children[0].id, indicator.id
            ));
        }
        if !indicator.profile.is_empty() {
            error(format!("`{}` applies to some countries only, which points do not allow", indicator.id));
        }
    }
}
