//! A framework with its questionnaires, built in or from a folder.

use std::path::{Path, PathBuf};

use super::builtin::{self, Builtin};
use super::overlay;
use super::source::Tree;
use super::text::{Texts, sha256};
use super::yaml::{is_yaml, read_yaml};
use crate::diag::{Code, Diagnostic, Diagnostics, Names, Place, did_you_mean, sentence};
use crate::model::course::{self, Course};
use crate::model::framework::check::check;
use crate::model::framework::{File, Files, Framework, raw, translations};
use crate::model::language::{Coverage, Overlay};
use crate::model::questionnaire::{self, Questionnaire, raw::RawQuestionnaire};

/// A framework, ready for use.
#[derive(Debug, Clone)]
pub struct LoadedFramework {
    /// The framework.
    pub framework: Framework,
    /// Its questionnaires.
    pub questionnaires: Vec<Questionnaire>,
    /// What is taught about it.
    pub course: Course,
    /// Its texts in other languages.
    pub overlays: Vec<Overlay>,
    /// Its folder, on the disk or in the binary.
    pub root: PathBuf,
    /// The folder of its questionnaires.
    pub forms: PathBuf,
    /// It came out of the binary.
    pub builtin: bool,
    /// Its files, or those of its questionnaires, are not the built-in ones of the same id.
    pub edited: bool,
}

impl LoadedFramework {
    /// Everything in another language; `None` if it has no texts in it.
    pub fn speak(&mut self, language: &str) -> Option<Coverage> {
        let overlay = self.overlays.iter().find(|overlay| overlay.language == language)?;
        Some(overlay.put(&mut self.framework, &mut self.questionnaires, &mut self.course))
    }
}

/// Loads the framework that `reference` names: a folder seen from `beside`, or else a built-in id,
/// with or without its major version (`coherence@1`). A folder always wins.
///
/// A folder `questionnaires` in `beside` wins over the one in the framework's folder, that one over
/// `questionnaires/<id>` two folders up (as in the repository), and that one over the built-in ones.
pub fn framework(
    tree: &dyn Tree,
    reference: &str,
    beside: &Path,
    texts: &mut Texts,
    diags: &mut Diagnostics,
) -> Option<LoadedFramework> {
    let here = if beside.as_os_str().is_empty() { Path::new(".") } else { beside };
    framework_named_at(tree, reference, beside, &Place::file(here), texts, diags)
}

/// The same, for a reference that stands in a file.
pub(super) fn framework_named_at(
    tree: &dyn Tree,
    reference: &str,
    beside: &Path,
    place: &Place,
    texts: &mut Texts,
    diags: &mut Diagnostics,
) -> Option<LoadedFramework> {
    let (id, major) = match reference.rsplit_once('@') {
        Some((id, major)) if major.parse::<u32>().is_ok() => (id, major.parse::<u32>().ok()),
        _ => (reference, None),
    };
    let folder = beside.join(id);
    let on_disk = tree.is_folder(&folder);
    let (tree_of, root): (&dyn Tree, PathBuf) = if on_disk {
        (tree, folder)
    } else if builtin::frameworks().contains(&id) {
        (&Builtin, Path::new("frameworks").join(id))
    } else {
        let folder = if beside.as_os_str().is_empty() { Path::new(".") } else { beside };
        let message = sentence!("framework-unknown", reference, folder);
        let known = builtin::frameworks();
        let help = did_you_mean(id, known.iter().copied())
            .unwrap_or_else(|| sentence!("help-built-in", frameworks = Names::plain(known)));
        diags.push(Diagnostic::error(Code::UnknownFramework, place.clone(), message).help(help));
        return None;
    };
    let (mut framework, course) = read_framework(tree_of, &root, texts, diags)?;
    if let Some(major) = major
        && major != framework.version.major
    {
        let version = framework.version.to_string();
        let message = sentence!("framework-of-other-version", reference, version);
        diags.push(Diagnostic::error(Code::BadVersion, place.clone(), message));
        return None;
    }
    let own = beside.join("questionnaires");
    let inside = root.join("questionnaires");
    let sibling = root.join("..").join("..").join("questionnaires").join(&framework.id);
    let builtin_folder = Path::new("questionnaires").join(&framework.id);
    let (tree_of_questions, folder): (&dyn Tree, PathBuf) = [own, inside, sibling]
        .into_iter()
        .find(|folder| !directly_in(tree, folder).is_empty())
        .map_or((&Builtin as &dyn Tree, builtin_folder), |folder| (tree, folder));
    let questionnaires = read_questionnaires(tree_of_questions, &folder, &framework, texts, diags)?;
    let overlays = overlay::overlays((tree_of, &root), (tree_of_questions, &folder), texts, diags);
    let before = diags.errors();
    let words = overlay::words(tree_of, &root, &overlays, diags);
    if !translations::add(&mut framework, &words, diags) || diags.errors() > before {
        return None;
    }
    let edited = is_edited(&framework, tree_of_questions, &folder, on_disk);
    Some(LoadedFramework {
        framework,
        questionnaires,
        course,
        overlays,
        root,
        forms: folder,
        builtin: !on_disk,
        edited,
    })
}

fn read_framework(
    tree: &dyn Tree,
    root: &Path,
    texts: &mut Texts,
    diags: &mut Diagnostics,
) -> Option<(Framework, Course)> {
    let path = root.join("framework.yaml");
    let (framework, text): (raw::RawFramework, _) = read_yaml(tree, &path, texts, diags)?;
    let mut hashed = text.sha256;
    let before = diags.errors();
    let mut topics = Vec::new();
    for id in &framework.topics {
        let path = root.join("topics").join(format!("{}.yaml", id.value));
        let Some((topic, text)) = read_yaml::<raw::RawTopic>(tree, &path, texts, diags) else { continue };
        if topic.id.value != id.value {
            let place = Place::Text { file: path.clone(), line: topic.id.line, column: topic.id.column };
            let message = sentence!("topic-in-file-of-other", file = &id.value, topic = &topic.id.value);
            diags.push(Diagnostic::error(Code::UnknownReference, place, message));
        }
        hashed.push_str(&text.sha256);
        topics.push(File { path, raw: topic });
    }
    let supporting = optional(tree, root.join("supporting.yaml"), &mut hashed, texts, diags);
    let register = optional(tree, root.join("instruments.yaml"), &mut hashed, texts, diags);
    let learning = course::Files {
        lessons: read_lessons(tree, root, &framework, &mut hashed, texts, diags),
        practices: optional(tree, root.join("practices.yaml"), &mut hashed, texts, diags),
        glossary: optional(tree, root.join("glossary.yaml"), &mut hashed, texts, diags),
    };
    let unreadable = diags.errors() > before;
    let files = Files {
        framework: File { path, raw: framework },
        topics,
        supporting,
        register,
        sha256: sha256(hashed.as_bytes()),
    };
    let course = course::check(&learning, &files, diags);
    check(files, diags).zip(course).filter(|_| !unreadable)
}

/// `lessons/<topic>.md`, those that are there.
fn read_lessons(
    tree: &dyn Tree,
    root: &Path,
    framework: &raw::RawFramework,
    hashed: &mut String,
    texts: &mut Texts,
    diags: &mut Diagnostics,
) -> Vec<(String, PathBuf, String)> {
    let mut lessons = Vec::new();
    for id in &framework.topics {
        let path = root.join("lessons").join(format!("{}.md", id.value));
        if tree.read(&path) == Err(super::source::Unread::NotFound) {
            continue;
        }
        if let Some(text) = super::text::read(tree, &path, texts, diags) {
            hashed.push_str(&text.sha256);
            lessons.push((id.value.clone(), path, text.text));
        }
    }
    lessons
}

fn optional<T: serde::de::DeserializeOwned + schemars::JsonSchema>(
    tree: &dyn Tree,
    path: PathBuf,
    hashed: &mut String,
    texts: &mut Texts,
    diags: &mut Diagnostics,
) -> Option<File<T>> {
    if tree.read(&path) == Err(super::source::Unread::NotFound) {
        return None;
    }
    let (raw, text) = read_yaml(tree, &path, texts, diags)?;
    hashed.push_str(&text.sha256);
    Some(File { path, raw })
}

/// The YAML files of a folder; what lies deeper is a language, or somebody else's.
fn directly_in(tree: &dyn Tree, folder: &Path) -> Vec<PathBuf> {
    let mut files = tree.files(folder).unwrap_or_default();
    files.retain(|path| is_yaml(path) && path.parent() == Some(folder));
    files
}

/// Every questionnaire of a folder; `None` when one of them is wrong.
fn read_questionnaires(
    tree: &dyn Tree,
    folder: &Path,
    framework: &Framework,
    texts: &mut Texts,
    diags: &mut Diagnostics,
) -> Option<Vec<Questionnaire>> {
    let before = diags.errors();
    let mut list: Vec<Questionnaire> = Vec::new();
    for path in &directly_in(tree, folder) {
        let Some((raw, _)) = read_yaml::<RawQuestionnaire>(tree, path, texts, diags) else { continue };
        let Some(checked) = questionnaire::check(&raw, path, framework, diags) else { continue };
        if list.iter().any(|other| other.constituency == checked.constituency) {
            let place = Place::Text {
                file: path.clone(),
                line: raw.constituency.line,
                column: raw.constituency.column,
            };
            let message = sentence!("form-twice", constituency = &raw.constituency.value);
            diags.push(Diagnostic::error(Code::QuestionnaireMismatch, place, message));
        }
        list.push(checked);
    }
    (diags.errors() == before).then_some(list)
}

/// Do the files differ from the built-in ones of the same id?
fn is_edited(framework: &Framework, questions: &dyn Tree, folder: &Path, on_disk: bool) -> bool {
    if !builtin::frameworks().contains(&framework.id.as_str()) {
        return false;
    }
    let (mut texts, mut diags) = (Texts::default(), Diagnostics::new());
    let root = Path::new("frameworks").join(&framework.id);
    let shipped = on_disk.then(|| read_framework(&Builtin, &root, &mut texts, &mut diags)).flatten();
    let other_framework = shipped.is_some_and(|(shipped, _)| shipped.sha256 != framework.sha256);
    let content = |tree: &dyn Tree, folder: &Path| -> Vec<(PathBuf, Vec<u8>)> {
        let files = tree.files(folder).unwrap_or_default();
        files
            .iter()
            .filter(|path| is_yaml(path))
            .filter_map(|path| Some((path.strip_prefix(folder).ok()?.to_owned(), tree.read(path).ok()?)))
            .collect()
    };
    let builtin_folder = Path::new("questionnaires").join(&framework.id);
    other_framework
        || (tree_differs(folder, &builtin_folder)
            && content(questions, folder) != content(&Builtin, &builtin_folder))
}

/// The built-in folder needs no comparing with itself.
fn tree_differs(folder: &Path, builtin_folder: &Path) -> bool {
    folder != builtin_folder
}
