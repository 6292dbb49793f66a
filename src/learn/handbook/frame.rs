//! The frame: the phases and fields of the framework, and its scales, with a picture of the cycle and of a scored grid.

use super::{Context, pictures};
use crate::document::tree::{Block, Definition, DefinitionKind, Page};
use crate::model::framework::{LensKind, Node};

/// Writes the chapter.
pub(super) fn frame(cx: &Context<'_>) -> Block {
    let mut body = Vec::new();
    let list = |title: &str, about: &str, items: Vec<Definition>| {
        [Block::heading(2, title), Block::paragraph(about), Block::definitions(DefinitionKind::Terms, items)]
    };
    for lens in [LensKind::Cycle, LensKind::Field].into_iter().filter_map(|kind| cx.framework.lens(kind)) {
        // The code of a phase stands in the id of every indicator.
        let term = |node: &Node| match lens.kind {
            LensKind::Cycle => format!("{} · {}", node.id, node.title),
            _ => node.title.clone(),
        };
        let nodes = lens.nodes.iter().map(|node| Definition::new(term(node), &node.about));
        body.extend(list(&lens.title, &lens.about, nodes.collect()));
    }
    for scale in cx.framework.scales() {
        let term = |code: &str, label: &str| format!("{code} · {label}");
        let points = scale.points.iter().map(|p| Definition::new(term(&p.code, &p.label), &p.anchor));
        body.extend(list(&scale.title, &scale.about, points.collect()));
    }
    body.extend(pictures::pictures(cx));
    cx.section("frame", "handbook-frame", Page::Flow, body)
}
