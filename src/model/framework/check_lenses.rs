//! Lenses: first their nodes and groups, then, when the indicators are known, who belongs where.

use super::checker::{Checker, File, Kind};
use super::raw::{RawFramework, RawGroup, RawLens, RawNode, RawTopic};
use super::{Group, Indicator, Lens, LensKind, Node};
use crate::diag::{Code, Diagnostic, Place, sentence};
use crate::model::ident::NodeId;
use crate::model::table::{Ix, Table};

/// All lenses of the framework, in the order cycle, topic, field, pair, their nodes still empty.
pub(super) fn lenses(raw: &RawFramework, topics: &[File<RawTopic>], at: &mut Checker) -> Table<Lens> {
    let l = &raw.lenses;
    let mut lenses = Table::new();
    if let Some(cycle) = &l.cycle {
        lenses.push(lens(LensKind::Cycle, cycle, at));
    }
    lenses.push(topic_lens(raw, topics, at));
    if let Some(field) = &l.field {
        lenses.push(lens(LensKind::Field, field, at));
    }
    if let Some(pair) = &l.pair {
        pairs(raw, pair, at);
        lenses.push(lens(LensKind::Pair, pair, at));
    }
    for raw_lens in [&l.cycle, &l.field].into_iter().flatten() {
        for node in &raw_lens.nodes {
            if let Some(field) = node.fields.first() {
                at.error(
                    Code::BadLens,
                    field,
                    sentence!("lens-fields-of-no-pair", id = &node.id.value),
                    None,
                );
            }
        }
    }
    lenses
}

fn lens(kind: LensKind, raw: &RawLens, at: &mut Checker) -> Lens {
    let nodes = raw.nodes.iter().map(|n| node(n, at)).collect();
    let mut lens = Lens {
        kind,
        title: raw.title.clone(),
        about: raw.about.trim().to_owned(),
        nodes,
        groups: Table::new(),
    };
    groups(&mut lens, &raw.groups, at);
    lens
}

fn node(raw: &RawNode, at: &mut Checker) -> Node {
    Node {
        id: at.node_id(&raw.id),
        title: raw.title.clone(),
        short: raw.short.clone().unwrap_or_else(|| raw.title.clone()),
        about: raw.about.trim().to_owned(),
        indicators: Vec::new(),
        group: None,
        cap: raw.cap.as_ref().map(|cap| at.cap(cap)),
        caps: raw.caps.0.iter().map(|(name, cap)| (name.clone(), at.cap(cap))).collect(),
    }
}

fn topic_lens(raw: &RawFramework, topics: &[File<RawTopic>], at: &mut Checker) -> Lens {
    let mut nodes = Table::new();
    for id in &raw.topics {
        at.id(id);
        let Some(file) = topics.iter().find(|file| file.raw.id.value == id.value) else {
            // A file that could not be read has been reported where it was read.
            continue;
        };
        let framework = std::mem::replace(&mut at.path, file.path.clone());
        at.explained_id(&file.raw.id);
        at.text(&file.raw.title, sentence!("title-of-topic-empty"));
        let topic = &file.raw;
        nodes.push(Node {
            id: NodeId::reported(&topic.id.value),
            title: topic.title.value.clone(),
            short: topic.short.clone().unwrap_or_else(|| topic.title.value.clone()),
            about: topic.about.trim().to_owned(),
            indicators: Vec::new(),
            group: None,
            cap: topic.cap.as_ref().map(|cap| at.cap(cap)),
            caps: topic.caps.0.iter().map(|(name, cap)| (name.clone(), at.cap(cap))).collect(),
        });
        at.path = framework;
    }
    let raw_lens = &raw.lenses.topic;
    let mut lens = Lens {
        kind: LensKind::Topic,
        title: raw_lens.title.clone(),
        about: raw_lens.about.trim().to_owned(),
        nodes,
        groups: Table::new(),
    };
    groups(&mut lens, &raw_lens.groups, at);
    lens
}

fn groups(lens: &mut Lens, raw: &[RawGroup], at: &mut Checker) {
    for group in raw {
        let id = at.node_id(&group.id);
        if group.members.is_empty() {
            let message = sentence!("lens-group-empty", id = &group.id.value);
            at.error(Code::BadLens, &group.id, message, None);
        }
        let position = Ix::new(lens.groups.len());
        let mut members = Vec::new();
        for member in &group.members {
            let Some(node) = at.reference(member, Kind::Node, lens.nodes.iter().map(|n| n.id.as_str()))
            else {
                continue;
            };
            if lens.nodes[node].group.is_some() {
                let message = sentence!("lens-member-of-two-groups", id = &member.value);
                at.error(Code::BadLens, member, message, None);
            }
            lens.nodes[node].group = Some(position);
            members.push(node);
        }
        members.sort_unstable();
        lens.groups.push(Group {
            id,
            title: group.title.clone(),
            about: group.about.trim().to_owned(),
            nodes: members,
        });
    }
}

fn pairs(raw: &RawFramework, pair: &RawLens, at: &mut Checker) {
    let fields: Vec<&str> =
        raw.lenses.field.iter().flat_map(|lens| lens.nodes.iter().map(|n| n.id.value.as_str())).collect();
    for node in &pair.nodes {
        for field in &node.fields {
            at.reference::<Node>(field, Kind::Field, fields.iter().copied());
        }
        let two_different = matches!(node.fields.as_slice(), [a, b] if a.value != b.value);
        if !two_different {
            let message = sentence!("lens-pair-of-one-field", id = &node.id.value);
            at.error(Code::BadLens, &node.id, message, None);
        }
    }
}

/// Puts every core indicator into its nodes; a node that stays empty is a finding.
pub(super) fn fill(
    lenses: &mut Table<Lens>,
    indicators: &Table<Indicator>,
    raw: &RawFramework,
    at: &mut Checker,
) {
    let pair_fields = pair_fields(lenses, raw);
    let core = || indicators.iter().filter(|i| i.supports.is_none());
    // An indicator without its phase or its fields has been reported; the nodes that it leaves empty are no news.
    let known = |kind: LensKind| match kind {
        LensKind::Cycle => core().all(|i| i.phase.is_some()),
        LensKind::Topic => true,
        LensKind::Field | LensKind::Pair => core().all(|i| !i.fields.is_empty()),
    };
    for lens in lenses {
        for (n, node) in lens.nodes.pairs_mut() {
            node.indicators = indicators
                .ixs()
                .filter(|&i| {
                    let indicator = &indicators[i];
                    indicator.supports.is_none()
                        && match lens.kind {
                            LensKind::Cycle => indicator.phase == Some(n),
                            LensKind::Topic => indicator.topic == Some(n),
                            LensKind::Field => indicator.fields.contains(&n),
                            LensKind::Pair => pair_fields
                                .get(n)
                                .is_some_and(|both| both.iter().all(|f| indicator.fields.contains(f))),
                        }
                })
                .collect();
            if node.indicators.is_empty() && known(lens.kind) {
                let place = Place::file(&at.path);
                let message = sentence!("lens-node-empty", id = &node.id, lens = lens.kind.as_str());
                at.push(Diagnostic::error(Code::BadLens, place, message));
            }
        }
    }
}

/// The two fields of each pair, as positions in the field lens.
fn pair_fields(lenses: &Table<Lens>, raw: &RawFramework) -> Table<Node, Vec<Ix<Node>>> {
    let fields = lenses.iter().find(|lens| lens.kind == LensKind::Field);
    let position = |id: &str| fields.and_then(|lens| lens.nodes.position(|n| n.id == id));
    raw.lenses
        .pair
        .iter()
        .flat_map(|lens| &lens.nodes)
        .map(|node| node.fields.iter().filter_map(|f| position(&f.value)).collect())
        .collect()
}
