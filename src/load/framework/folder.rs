//! A framework, from its folder.

use std::path::{Path, PathBuf};
use std::sync::{Arc, LazyLock};

use super::extended::{Extended, FRAMEWORK, Merged, own};
use super::layers::Layer;
use super::{Below, Content, difference, merge, overlay};
use crate::diag::{Code, Diagnostic, Place, sentence};
use crate::load::intake::Intake;
use crate::load::source::Tree;
use crate::load::text::sha256;
use crate::load::yaml::read_tree;
use crate::model::course::{self, Course};
use crate::model::framework::check::check;
use crate::model::framework::{File, Files, Framework, raw, translations};
use crate::model::marked::Marked;

/// Reads the framework of a folder with all that lies in it. With `later`, lessons, practices, terms and languages are
/// read when they are asked for, by an intake of its own: what is shipped is sound. Without it they are read at once,
/// and what is wrong with them is said.
pub(in crate::load) fn content(
    input: &mut Intake<'_>,
    root: &Path,
    later: Option<fn() -> Intake<'static>>,
) -> Option<Content> {
    let (mut framework, course) = framework(input, root, later.is_some())?;
    let course: Box<dyn FnOnce() -> Arc<Course> + Send> = match later {
        None => Box::new(move || Arc::new(course)),
        Some(intake) => {
            let root = root.to_owned();
            Box::new(move || {
                let topics: Vec<String> = course.topics.iter().map(|t| t.topic.clone()).collect();
                Arc::new(course.with(&learning(&mut intake(), &root, &topics)))
            })
        }
    };
    let overlays = overlay::overlays(input, root, "", later);
    let before = input.findings.errors();
    let words = overlay::words(input, root, &overlays);
    if !translations::add(&mut framework, &words, &mut input.findings) || input.findings.errors() > before {
        return None;
    }
    let framework = Arc::new(framework);
    let (course, builtin) = (LazyLock::new(course), later.is_some());
    let root = root.to_owned();
    Some(Content { framework, course, overlays, root, builtin, below: None, alone: Vec::new() })
}

/// The framework that a framework extends, as its file names it.
pub(in crate::load) fn extends(input: &Intake<'_>, root: &Path) -> Option<Marked<String>> {
    let path = root.join(FRAMEWORK);
    // What is wrong with the file is said when it is read as a whole.
    let node = (!input.lacks(&path)).then(|| own(&mut input.apart(), &path)).flatten()?;
    let named = merge::get(&node, "extends")?;
    let value = named.value.scalar().filter(|text| !text.trim().is_empty())?;
    Some(Marked { value, line: named.line, column: named.column })
}

/// Reads a framework that extends the one of the layers below, the nearest first, with all that lies in its folder.
pub(in crate::load) fn extended(input: &mut Intake<'_>, root: &Path, below: Vec<Layer>) -> Option<Content> {
    let before = input.findings.errors();
    let mut over = Extended::new(root, &below);
    let Merged { framework: node, topics, supporting } = over.framework(input)?;
    let path = root.join(FRAMEWORK);
    let framework = read_tree::<raw::RawFramework>(&node, &path, &mut input.findings)?;
    let mut typed = Vec::new();
    for (path, node) in topics {
        let Some(raw) = read_tree::<raw::RawTopic>(&node, &path, &mut input.findings) else { continue };
        typed.push(File { path, raw });
    }
    let supporting = supporting.and_then(|(path, node)| {
        let raw = read_tree::<raw::RawSupporting>(&node, &path, &mut input.findings)?;
        Some(File { path, raw })
    });
    // A file that could not be read would be missed elsewhere.
    if input.findings.errors() > before {
        return None;
    }
    let register = over.file(input, "instruments.yaml");
    let ids: Vec<String> = framework.topics.iter().map(|id| id.value.clone()).collect();
    let learning = course::Files {
        lessons: over.lessons(input, &ids),
        practices: over.file(input, "practices.yaml"),
        glossary: over.file(input, "glossary.yaml"),
    };
    let all: Vec<String> = ids.iter().chain(&over.gone).cloned().collect();
    over.lessons(input, &over.gone.clone());
    let lower = below.first().map(|layer| layer.sha256.as_str()).unwrap_or_default();
    let sha256 = sha256(format!("{}{lower}", fingerprint(&input.view(), root, &all)).as_bytes());
    let files =
        Files { framework: File { path, raw: framework }, topics: typed, supporting, register, sha256 };
    let course = course::check(&learning, &files, &mut input.findings);
    let checked = check(files, &mut input.findings).zip(course);
    let hidden = over.hidden.clone();
    let indicators = std::mem::take(&mut over.indicators);
    let keep = over.into_kept();
    let own = overlay::overlays(input, root, "", None);
    let mut words = overlay::words(input, root, &own);
    let inherited = overlay::below(input, &below, &keep);
    words.extend(overlay::words_below(input, &below));
    let (mut framework, course) = checked.filter(|_| input.findings.errors() == before)?;
    if !translations::add(&mut framework, &words, &mut input.findings) || input.findings.errors() > before {
        return None;
    }
    let (extension, alone) = difference::of(&framework, &indicators, &own, &inherited, &below, &keep);
    let framework = Arc::new(framework.extending(extension));
    let course: Box<dyn FnOnce() -> Arc<Course> + Send> = Box::new(move || Arc::new(course));
    let overlays = own.into_iter().chain(inherited).collect();
    let below = Below { hidden, layers: below };
    Some(Content {
        framework,
        course: LazyLock::new(course),
        overlays,
        root: root.to_owned(),
        builtin: false,
        below: Some(below),
        alone,
    })
}

/// The framework, and its course: all of it, or what stands in the files of the topics.
fn framework(input: &mut Intake<'_>, root: &Path, only_topics: bool) -> Option<(Framework, Course)> {
    let path = root.join(FRAMEWORK);
    let framework: raw::RawFramework = input.yaml(&path)?;
    let before = input.findings.errors();
    if let Some(id) = framework.hidden.first().filter(|_| framework.extends.is_none()) {
        let place = Place::Text { file: path.clone(), line: id.line, column: id.column };
        let finding = Diagnostic::error(Code::BadExtension, place, sentence!("hidden-without-extends"));
        input.findings.push(finding.help(sentence!("help-hidden-without-extends")));
    }
    let mut topics = Vec::new();
    for id in &framework.topics {
        let path = topic_file(root, &id.value);
        let Some(topic) = input.yaml::<raw::RawTopic>(&path) else { continue };
        if topic.id.value != id.value {
            let diags = &mut input.findings;
            let place = Place::Text { file: path.clone(), line: topic.id.line, column: topic.id.column };
            let message = sentence!("topic-in-file-of-other", file = &id.value, topic = &topic.id.value);
            diags.push(Diagnostic::error(Code::UnknownReference, place, message));
        }
        topics.push(File { path, raw: topic });
    }
    let supporting = optional(input, root.join("supporting.yaml"));
    let register = optional(input, root.join("instruments.yaml"));
    let ids: Vec<String> = framework.topics.iter().map(|id| id.value.clone()).collect();
    let learning = if only_topics { course::Files::default() } else { learning(input, root, &ids) };
    let unreadable = input.findings.errors() > before;
    let sha256 = fingerprint(&input.view(), root, &ids);
    let files = Files { framework: File { path, raw: framework }, topics, supporting, register, sha256 };
    let course = course::check(&learning, &files, &mut input.findings);
    check(files, &mut input.findings).zip(course).filter(|_| !unreadable)
}

/// What is taught: lessons, practices and terms, those that are there.
fn learning(input: &mut Intake<'_>, root: &Path, topics: &[String]) -> course::Files {
    let mut lessons = Vec::new();
    for id in topics {
        let path = lesson_file(root, id);
        if input.lacks(&path) {
            continue;
        }
        if let Some(text) = input.read(&path) {
            lessons.push((id.clone(), path, text));
        }
    }
    course::Files {
        lessons,
        practices: optional(input, root.join("practices.yaml")),
        glossary: optional(input, root.join("glossary.yaml")),
    }
}

fn optional<T: serde::de::DeserializeOwned + schemars::JsonSchema>(
    input: &mut Intake<'_>,
    path: PathBuf,
) -> Option<File<T>> {
    if input.lacks(&path) {
        return None;
    }
    let raw = input.yaml(&path)?;
    Some(File { path, raw })
}

fn topic_file(root: &Path, id: &str) -> PathBuf {
    root.join("topics").join(format!("{id}.yaml"))
}

fn lesson_file(root: &Path, id: &str) -> PathBuf {
    root.join("lessons").join(format!("{id}.md"))
}

/// SHA-256 over the files of a framework with these topics, languages left out: of their fingerprints one after the
/// other. Nothing is parsed for it.
pub(in crate::load) fn fingerprint(tree: &dyn Tree, root: &Path, topics: &[String]) -> String {
    let file = |name: &str| root.join(name);
    let first = [file("framework.yaml")];
    let lists = ["supporting.yaml", "instruments.yaml"].map(file);
    let learning = ["practices.yaml", "glossary.yaml"].map(file);
    let files = first
        .into_iter()
        .chain(topics.iter().map(|id| topic_file(root, id)))
        .chain(lists)
        .chain(topics.iter().map(|id| lesson_file(root, id)))
        .chain(learning);
    let hashed: String = files.filter_map(|path| tree.read(&path).ok()).map(|bytes| sha256(&bytes)).collect();
    sha256(hashed.as_bytes())
}
