//! A framework, from its folder.

use std::path::{Path, PathBuf};
use std::sync::{Arc, LazyLock};

use super::{Content, overlay};
use crate::diag::{Code, Diagnostic, Place, sentence};
use crate::load::intake::Intake;
use crate::load::source::Tree;
use crate::load::text::sha256;
use crate::model::course::{self, Course};
use crate::model::framework::check::check;
use crate::model::framework::{File, Files, Framework, raw, translations};

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
    Some(Content { framework, course, overlays, root: root.to_owned(), builtin })
}

/// The framework, and its course: all of it, or what stands in the files of the topics.
fn framework(input: &mut Intake<'_>, root: &Path, only_topics: bool) -> Option<(Framework, Course)> {
    let path = root.join("framework.yaml");
    let framework: raw::RawFramework = input.yaml(&path)?;
    let before = input.findings.errors();
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
