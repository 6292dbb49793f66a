//! A framework that extends another one: its files over those of the layers below, before all of it is checked as one.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use schemars::JsonSchema;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::kept::Kept;
use super::layers::{Layer, hide, levels};
use super::merge::{forget, get, get_mut, items, items_mut, merged, name};
use crate::diag::{Code, Diagnostic, Names, Place, Sentence, did_you_mean, sentence};
use crate::load::intake::Intake;
use crate::load::source::Tree as _;
use crate::load::yaml::{Kind, Node, is_yaml, read_tree, tree};
use crate::model::course::Lesson;
use crate::model::framework::File;

/// The framework's own file.
pub(super) const FRAMEWORK: &str = "framework.yaml";
/// The file of the indicators that stand beside core ones.
pub(super) const SUPPORTING: &str = "supporting.yaml";

/// A file of indicators: as the lowest layer has it, and as it is now.
pub(super) struct Indicators {
    pub(super) file: String,
    pub(super) lowest: Option<Node>,
    pub(super) now: Node,
}

/// The files that make the framework, put together: `framework.yaml`, and each file of indicators with its path.
pub(super) struct Merged {
    pub(super) framework: Node,
    pub(super) topics: Vec<(PathBuf, Node)>,
    pub(super) supporting: Option<(PathBuf, Node)>,
}

/// The files of a framework that extends another one.
pub(super) struct Extended<'s> {
    root: &'s Path,
    /// The layers below, the nearest first.
    below: &'s [Layer],
    /// What the framework itself hides.
    pub(super) hidden: Vec<String>,
    /// Ids of topics without any indicator left.
    pub(super) gone: Vec<String>,
    /// In the order of the framework.
    pub(super) indicators: Vec<Indicators>,
    pub(super) kept: Kept,
}

/// A file over the layers below: its path, or that of `framework.yaml` where it says nothing itself.
struct Layered {
    path: PathBuf,
    lowest: Option<Node>,
    below: Option<Node>,
    now: Node,
}

impl<'s> Extended<'s> {
    /// Nothing read yet.
    pub(super) fn new(root: &'s Path, below: &'s [Layer]) -> Self {
        let (hidden, gone, indicators) = (Vec::new(), Vec::new(), Vec::new());
        Self { root, below, hidden, gone, indicators, kept: Kept::default() }
    }

    /// `framework.yaml` and the files of its indicators, put together; what is hidden, and what is changed without being
    /// there, is looked at.
    pub(super) fn framework(&mut self, input: &mut Intake<'_>) -> Option<Merged> {
        let path = self.root.join(FRAMEWORK);
        let own = own(input, &path)?;
        self.said_of_itself(&own, &path, input);
        let hides: Vec<(String, Place)> =
            scalars(&own, "hidden").map(|(id, node)| (id, at(&path, node))).collect();
        self.hidden = hides.iter().map(|(id, _)| id.clone()).collect();
        let before = levels(input, self.below, FRAMEWORK).pop().flatten();
        let mut framework = self.layered(input, FRAMEWORK)?.now;
        let listed: Vec<String> = scalars(&framework, "topics").map(|(id, _)| id).collect();
        let known = self.known(input, before.as_ref());
        for (id, place) in &hides {
            if !known.contains_key(id) {
                let message = sentence!("hidden-unknown", id, framework = self.reference());
                let help = did_you_mean(id, known.keys().map(String::as_str))
                    .unwrap_or_else(|| sentence!("help-hidden-unknown"));
                input.findings.push(Diagnostic::error(Code::BadExtension, place.clone(), message).help(help));
            }
        }
        self.strays(&listed, input);
        let mut topics = Vec::new();
        for id in &listed {
            let file = format!("topics/{id}.yaml");
            let Some(layered) = self.layered(input, &file) else { continue };
            let (path, node) = self.complete(layered, &file, &known, &hides, input);
            let emptied = items(&node, "indicators").is_empty() && known.values().any(|known| *known == file);
            if emptied {
                self.gone.push(id.clone());
                self.kept.forget(&file);
            } else {
                topics.push((path, node));
            }
        }
        let supporting = self.layered(input, SUPPORTING);
        let supporting = supporting.map(|layered| self.complete(layered, SUPPORTING, &known, &hides, input));
        self.without_gone(&mut framework);
        Some(Merged { framework, topics, supporting })
    }

    /// What the lowest of the nearest framework is called, for findings.
    fn reference(&self) -> String {
        let nearest = self.below.first();
        nearest.map(|layer| format!("{}@{}", layer.id, layer.version.major)).unwrap_or_default()
    }

    /// The language stays that of the framework below, and the id does not.
    fn said_of_itself(&self, own: &Node, path: &Path, input: &mut Intake<'_>) {
        let mut error = |node: &Node, message: Sentence, help: Sentence| {
            input.findings.push(Diagnostic::error(Code::BadExtension, at(path, node), message).help(help));
        };
        if let (Some(id), Some(layer)) = (get(own, "id"), self.below.first())
            && id.value.scalar().is_some_and(|id| id.eq_ignore_ascii_case(&layer.id))
        {
            let message = sentence!("extends-own-id", id = &layer.id);
            error(id, message, sentence!("help-extends-own-id"));
        }
        if let Some(language) = get(own, "language") {
            error(language, sentence!("extends-with-language"), sentence!("help-extends-with-language"));
        }
    }

    /// Ids of the indicators of the layers below with their files.
    fn known(&self, input: &Intake<'_>, framework: Option<&Node>) -> BTreeMap<String, String> {
        let topics = framework.into_iter().flat_map(|node| scalars(node, "topics"));
        let files = topics.map(|(id, _)| format!("topics/{id}.yaml")).chain([SUPPORTING.to_owned()]);
        let mut known = BTreeMap::new();
        for file in files {
            let Some(node) = levels(input, self.below, &file).pop().flatten() else { continue };
            known.extend(items(&node, "indicators").iter().filter_map(name).map(|id| (id, file.clone())));
        }
        known
    }

    /// Files of topics that the framework does not have.
    fn strays(&self, listed: &[String], input: &mut Intake<'_>) {
        let folder = self.root.join("topics");
        for path in input.view().files(&folder).unwrap_or_default() {
            let topic = path.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
            if is_yaml(&path) && !listed.iter().any(|id| id == topic) {
                let message = sentence!("extends-stray-topic", topic, framework = self.reference());
                let help = did_you_mean(topic, listed.iter().map(String::as_str))
                    .unwrap_or_else(|| sentence!("help-extends-stray-topic"));
                let finding = Diagnostic::error(Code::BadExtension, Place::file(&path), message);
                input.findings.push(finding.help(help));
            }
        }
    }

    /// A file over the layers below. What is wrong with it is a finding, and then the layers below speak alone.
    fn layered(&mut self, input: &mut Intake<'_>, file: &str) -> Option<Layered> {
        let path = self.root.join(file);
        let levels = levels(input, self.below, file);
        let mut below = levels.last().cloned().flatten();
        if let Some(node) = &mut below {
            hide(node, &self.hidden);
        }
        let own = if input.lacks(&path) { None } else { own(input, &path) };
        let speaks = own.is_some();
        let now = match (below.clone(), own) {
            (Some(below), Some(own)) => merged(below, own),
            (below, own) => own.or(below)?,
        };
        self.kept.add(file, &levels, Some(&now));
        let path = if speaks { path } else { self.root.join(FRAMEWORK) };
        Some(Layered { path, lowest: levels.into_iter().next().flatten(), below, now })
    }

    /// A file of indicators without those that are no whole ones, which is said.
    fn complete(
        &mut self,
        layered: Layered,
        file: &str,
        known: &BTreeMap<String, String>,
        hides: &[(String, Place)],
        input: &mut Intake<'_>,
    ) -> (PathBuf, Node) {
        let Layered { path, lowest, below, mut now } = layered;
        let before: BTreeSet<String> =
            below.iter().flat_map(|node| items(node, "indicators")).filter_map(name).collect();
        let mut beside: BTreeMap<String, Vec<String>> = BTreeMap::new();
        if let Some(list) = items_mut(&mut now, "indicators") {
            list.retain(|item| {
                let Some(id) = name(item) else { return true };
                if before.contains(&id) {
                    let core = get(item, "supports").and_then(|core| core.value.scalar());
                    let hidden = core.filter(|core| self.hidden.contains(core));
                    let stays = hidden.is_none();
                    hidden.into_iter().for_each(|core| beside.entry(core).or_default().push(id.clone()));
                    return stays;
                }
                let finding = self.no_addition(item, &id, known, &path);
                let stays = finding.is_none();
                input.findings.extend_with(finding);
                stays
            });
        }
        for (id, place) in hides {
            if let Some(names) = beside.get(id) {
                let message = sentence!("hidden-is-supported", id, names = Names::quoted(names));
                let finding = Diagnostic::error(Code::BadExtension, place.clone(), message);
                input.findings.push(finding.help(sentence!("help-hidden-is-supported", id)));
            }
        }
        self.kept.now(file, &now);
        self.indicators.push(Indicators { file: file.to_owned(), lowest, now: now.clone() });
        (path, now)
    }

    /// The finding for an item that changes an indicator which is not there, and is not a whole one that could be added.
    fn no_addition(
        &self,
        item: &Node,
        id: &str,
        known: &BTreeMap<String, String>,
        path: &Path,
    ) -> Option<Diagnostic> {
        let place = at(path, get(item, "id").unwrap_or(item));
        let error = |message| Diagnostic::error(Code::BadExtension, place.clone(), message);
        if let Some(other) = known.get(id).filter(|_| !self.hidden.iter().any(|hidden| hidden == id)) {
            let message = sentence!("extends-other-file", id, file = other);
            return Some(error(message).help(sentence!("help-extends-other-file", file = other)));
        }
        let lacks = |key: &&str| get(item, key).is_none();
        let missing: Vec<&str> = ["title", "scale", "asked"].into_iter().filter(lacks).collect();
        if missing.is_empty() {
            return None;
        }
        let keys = Names::quoted(&missing);
        let message = sentence!("extends-unknown-indicator", id, framework = self.reference(), keys);
        let help = did_you_mean(id, known.keys().map(String::as_str))
            .unwrap_or_else(|| sentence!("help-extends-unknown-indicator"));
        Some(error(message).help(help))
    }

    /// Takes topics without indicators out of the lists of the framework.
    fn without_gone(&self, framework: &mut Node) {
        let is_gone = |id: Option<String>| id.is_some_and(|id| self.gone.contains(&id));
        if let Some(topics) = items_mut(framework, "topics") {
            topics.retain(|topic| !is_gone(topic.value.scalar()));
        }
        let lens = get_mut(framework, "lenses").and_then(|lenses| get_mut(lenses, "topic"));
        if let Some(groups) = lens.and_then(|lens| items_mut(lens, "groups")) {
            groups.retain_mut(|group| {
                let Some(members) = items_mut(group, "members") else { return true };
                members.retain(|member| !is_gone(member.value.scalar()));
                !members.is_empty()
            });
        }
        if let Some(targets) = get_mut(framework, "targets") {
            let gone: Vec<&str> = self.gone.iter().map(String::as_str).collect();
            forget(targets, &gone);
        }
    }

    /// A file of the framework as its raw type; `None` where no layer has it.
    pub(super) fn file<T: DeserializeOwned + JsonSchema>(
        &mut self,
        input: &mut Intake<'_>,
        file: &str,
    ) -> Option<File<T>> {
        let Layered { path, now, .. } = self.layered(input, file)?;
        let raw = read_tree(&now, &path, &mut input.findings)?;
        Some(File { path, raw })
    }

    /// The lessons of topics, each from the first layer that has it.
    pub(super) fn lessons(
        &mut self,
        input: &mut Intake<'_>,
        topics: &[String],
    ) -> Vec<(String, PathBuf, String)> {
        let mut lessons = Vec::new();
        for id in topics {
            let file = format!("lessons/{id}.md");
            let path = self.root.join(&file);
            let below: Vec<Option<String>> = self
                .below
                .iter()
                .map(|layer| layer.has(input, &file).then(|| layer.text(input, &file)).flatten())
                .collect();
            let own = if input.lacks(&path) { None } else { input.read(&path) };
            let path = if own.is_some() { path } else { self.root.join(FRAMEWORK) };
            let nearest = |from: usize| below[from..].iter().flatten().next();
            let now = own.as_ref().or_else(|| nearest(0)).filter(|_| !self.gone.contains(id));
            let pages = (0..below.len()).rev().map(nearest);
            self.kept.add_lesson(
                &file,
                pages.chain([now]).map(|text| text.and_then(|text| Lesson::read(text).ok())),
            );
            if let Some(text) = now {
                lessons.push((id.clone(), path, text.clone()));
            }
        }
        lessons
    }

    /// What stays of the texts below, for their languages.
    pub(super) fn into_kept(self) -> Arc<Kept> {
        Arc::new(self.kept)
    }
}

/// A file of the framework itself as a tree; what is wrong with it is a finding.
pub(super) fn own(input: &mut Intake<'_>, path: &Path) -> Option<Node> {
    input.yaml::<Value>(path)?;
    tree(&input.read(path)?)
}

/// The values of a list with their nodes.
fn scalars<'n>(node: &'n Node, key: &str) -> impl Iterator<Item = (String, &'n Node)> {
    items(node, key).iter().filter_map(|item| match &item.value {
        Kind::Empty => None,
        value => Some((value.scalar()?, item)),
    })
}

fn at(path: &Path, node: &Node) -> Place {
    match node.line {
        0 => Place::file(path),
        line => Place::Text { file: path.to_owned(), line, column: node.column },
    }
}
