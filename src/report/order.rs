//! The order in which every format lists a lens.

use crate::analysis::scoring::{Entry, LensEntries};
use crate::model::framework::Framework;

/// Nodes in order, each group right before its first member; `true` marks a group.
pub(super) fn lens_in_order<'e>(
    framework: &Framework,
    lens: usize,
    entries: &'e LensEntries,
) -> Vec<(&'e Entry, bool)> {
    let lens = &framework.lenses[lens];
    let mut shown = vec![false; lens.groups.len()];
    let mut out = Vec::new();
    for (node, entry) in lens.nodes.iter().zip(&entries.nodes) {
        if let Some(group) = node.group
            && !std::mem::replace(&mut shown[group], true)
        {
            out.push((&entries.groups[group], true));
        }
        out.push((entry, false));
    }
    out
}
