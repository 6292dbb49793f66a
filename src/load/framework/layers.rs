//! Layers: the folders of a framework that extends another one, of that one and of whatever it extends in its turn.

use std::path::{Path, PathBuf};

use super::merge::{forget, get_mut, items_mut, merged, name, without_places};
use crate::load::builtin::Builtin;
use crate::load::intake::Intake;
use crate::load::packed;
use crate::load::source::Tree;
use crate::load::yaml::{Kind, Node, tree};
use crate::model::framework::Version;

/// The folder of a framework, as one layer of those that extend it.
#[derive(Debug, Clone)]
pub(in crate::load) struct Layer {
    /// It came out of the binary.
    pub(in crate::load) builtin: bool,
    /// The folder, on the disk or in the binary.
    pub(in crate::load) root: PathBuf,
    /// The folder of its questionnaires, and whether that came out of the binary.
    pub(in crate::load) forms: Option<(PathBuf, bool)>,
    /// Id and version of the framework.
    pub(in crate::load) id: String,
    pub(in crate::load) version: Version,
    /// The fingerprint of its files and of those below.
    pub(in crate::load) sha256: String,
    /// What it hides of the layers below.
    pub(in crate::load) hidden: Vec<String>,
}

impl Layer {
    /// A YAML file of the folder as a tree without places. It was read and checked before: what is wrong with it was said.
    fn node(&self, input: &Intake<'_>, file: &str) -> Option<Node> {
        node_at(input, &self.root, &self.root.join(file), self.builtin)
    }

    /// The text of a file of the folder.
    pub(super) fn text(&self, input: &Intake<'_>, file: &str) -> Option<String> {
        let mut other = Intake::new(tree_of(input, self.builtin));
        other.within(&self.root, |other| other.read(&self.root.join(file)))
    }

    /// Is there a file of this name?
    pub(super) fn has(&self, input: &Intake<'_>, file: &str) -> bool {
        !Intake::new(tree_of(input, self.builtin)).lacks(&self.root.join(file))
    }
}

/// The tree in which a layer lies.
pub(super) fn tree_of<'a>(input: &Intake<'a>, builtin: bool) -> &'a dyn Tree {
    if builtin { &Builtin } else { input.tree() }
}

fn node_at(input: &Intake<'_>, folder: &Path, path: &Path, builtin: bool) -> Option<Node> {
    let from = tree_of(input, builtin);
    if let Some(made) = from.packed(path).and_then(|tree| packed::read(tree).ok()) {
        return Some(made);
    }
    let mut other = Intake::new(from);
    if other.lacks(path) {
        return None;
    }
    let text = other.within(folder, |other| other.read(path))?;
    let mut node = tree(&text)?;
    without_places(&mut node);
    Some(node)
}

/// A file as each of the layers has it, the lowest first: what a layer hides is gone from its tree on.
pub(super) fn levels(input: &Intake<'_>, layers: &[Layer], file: &str) -> Vec<Option<Node>> {
    let own = |layer: &Layer| layer.node(input, file);
    let mut levels = folded(layers, own);
    for node in levels.iter_mut().flatten() {
        // What a framework says of itself, no other one says with it.
        if file == "framework.yaml" {
            forget(node, &["id", "version", "extends", "hidden", "renames"]);
        }
        for indicator in items_mut(node, "indicators").into_iter().flatten() {
            // A version of the framework below.
            forget(indicator, &["since"]);
        }
    }
    levels
}

/// The same for the file of a questionnaire.
pub(super) fn form_levels(input: &Intake<'_>, layers: &[Layer], file: &str) -> Vec<Option<Node>> {
    folded(layers, |layer| {
        let (folder, builtin) = layer.forms.as_ref()?;
        node_at(input, folder, &folder.join(file), *builtin)
    })
}

/// `layers` has the nearest first.
fn folded(layers: &[Layer], own: impl Fn(&Layer) -> Option<Node>) -> Vec<Option<Node>> {
    let mut levels: Vec<Option<Node>> = Vec::new();
    for layer in layers.iter().rev() {
        let mut below = levels.last().cloned().flatten();
        if let Some(node) = &mut below {
            hide(node, &layer.hidden);
        }
        levels.push(match (below, own(layer)) {
            (Some(below), Some(own)) => Some(merged(below, own)),
            (below, own) => own.or(below),
        });
    }
    levels
}

/// Takes indicators out of a file: where they stand, where a questionnaire asks them, where they have a target.
pub(super) fn hide(node: &mut Node, hidden: &[String]) {
    let is_hidden = |id: &str| hidden.iter().any(|one| one == id);
    let stays = |item: &Node| !name(item).is_some_and(|id| is_hidden(&id));
    if let Some(list) = items_mut(node, "indicators") {
        list.retain(stays);
    }
    if let Some(sections) = items_mut(node, "sections") {
        sections.retain_mut(|section| {
            let Some(questions) = items_mut(section, "questions") else { return true };
            let before = questions.len();
            questions.retain(stays);
            // A section that asks nothing any more goes with its questions.
            before == 0 || !questions.is_empty()
        });
    }
    if let Some(Kind::Map(forms)) = get_mut(node, "profiles").map(|node| &mut node.value) {
        for (_, list) in forms {
            if let Kind::List(ids) = &mut list.value {
                ids.retain(|id| !id.value.scalar().is_some_and(|id| is_hidden(&id)));
            }
        }
    }
    if let Some(Kind::Map(targets)) = get_mut(node, "targets").map(|node| &mut node.value) {
        targets.retain(|(id, _)| !is_hidden(&id.value));
    }
}
