//! Catalog of the built-in frameworks: each parsed once a process, and only as far as it is asked for.

use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

use super::builtin::{self, Builtin};
use super::framework::folder::{content, fingerprint};
use super::framework::questionnaires::{are_the_same, forms};
use super::framework::{Content, FrameworkSet};
use super::intake::Intake;
use super::source::Tree;

/// The built-in frameworks. A framework is parsed when it is first asked for, without its lessons and its other
/// languages; those follow when they are asked for in their turn.
#[derive(Debug, Default)]
pub struct Catalog(Vec<Entry>);

/// A framework of the catalog.
#[derive(Debug)]
struct Entry {
    id: &'static str,
    content: OnceLock<Option<Arc<Content>>>,
    set: OnceLock<Option<Arc<FrameworkSet>>>,
}

impl Catalog {
    /// The frameworks embedded in this program, shared by the whole process.
    pub fn builtin() -> &'static Self {
        static CATALOG: OnceLock<Catalog> = OnceLock::new();
        let entry = |id| Entry { id, content: OnceLock::new(), set: OnceLock::new() };
        CATALOG.get_or_init(|| Self(builtin::frameworks().into_iter().map(entry).collect()))
    }

    /// A catalog without any framework, for a program that brings its own.
    pub fn empty() -> Self {
        Self::default()
    }

    /// Ids of the frameworks, in alphabetical order.
    pub fn ids(&self) -> impl Iterator<Item = &'static str> {
        self.0.iter().map(|entry| entry.id)
    }

    /// A framework with its questionnaires.
    pub fn framework(&self, id: &str) -> Option<Arc<FrameworkSet>> {
        let entry = self.entry(id)?;
        let read = || {
            let content = entry.content()?;
            let folder = folder_of_questionnaires(id);
            let forms = forms(&mut intake(), &folder, &content.framework, Some(intake))?;
            Some(Arc::new(FrameworkSet::new(content, Arc::new(forms), false)))
        };
        entry.set.get_or_init(read).clone()
    }

    /// A framework without its questionnaires.
    pub(super) fn content(&self, id: &str) -> Option<Arc<Content>> {
        self.entry(id)?.content()
    }

    /// Are these files of a framework, which has these topics, others than the built-in ones of the same id? Nothing is
    /// parsed to find out.
    pub(super) fn differs(&self, id: &str, sha256: &str, topics: &[String]) -> bool {
        self.entry(id).is_some_and(|_| fingerprint(&Builtin, &root(id), topics) != sha256)
    }

    /// Are these questionnaires others than the built-in ones for the framework of this id?
    pub(super) fn asks_otherwise(&self, id: &str, tree: &dyn Tree, folder: &Path) -> bool {
        let own = folder_of_questionnaires(id);
        self.entry(id).is_some() && !are_the_same((tree, folder), (&Builtin, &own))
    }

    fn entry(&self, id: &str) -> Option<&Entry> {
        self.0.iter().find(|entry| entry.id == id)
    }
}

impl Entry {
    fn content(&self) -> Option<Arc<Content>> {
        let read = || content(&mut intake(), &root(self.id), Some(intake)).map(Arc::new);
        self.content.get_or_init(read).clone()
    }
}

/// Reads what is embedded. Its findings go nowhere: tests see to it that there are none.
fn intake() -> Intake<'static> {
    Intake::new(&Builtin)
}

fn root(id: &str) -> PathBuf {
    Path::new("frameworks").join(id)
}

/// The folder of the built-in questionnaires for a framework.
pub(super) fn folder_of_questionnaires(id: &str) -> PathBuf {
    Path::new("questionnaires").join(id)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::load::source::InMemoryTree;
    use crate::load::{Loader, packed};
    use crate::model::framework::raw::RawTranslation;

    fn fresh() -> Catalog {
        let entry = |id| Entry { id, content: OnceLock::new(), set: OnceLock::new() };
        Catalog(builtin::frameworks().into_iter().map(entry).collect())
    }

    #[test]
    fn what_is_read_when_asked_for_is_what_is_read_at_once_and_sound() {
        for id in builtin::frameworks() {
            let lazy = Catalog::builtin().framework(id).unwrap();
            // From the YAML itself: a tree in memory knows of no parsed files.
            let mut yaml = InMemoryTree::default();
            for folder in [root(id), folder_of_questionnaires(id)] {
                for path in Builtin.files(&folder).unwrap() {
                    yaml.insert(&path, Builtin.read(&path).unwrap());
                }
            }
            let mut input = Intake::new(&yaml);
            let content = content(&mut input, &root(id), None).unwrap();
            let forms = forms(&mut input, &folder_of_questionnaires(id), &content.framework, None).unwrap();
            assert!(input.findings.is_empty(), "{id}: {:?}", input.findings);
            let eager = FrameworkSet::new(Arc::new(content), Arc::new(forms), false);
            let whole = |set: &FrameworkSet| {
                let tags: Vec<String> = set.languages().map(str::to_owned).collect();
                let texts: Vec<String> = tags
                    .iter()
                    .flat_map(|tag| set.overlays(tag))
                    .flat_map(|overlay| overlay.texts().map(|text| format!("{text:?}")).collect::<Vec<_>>())
                    .collect();
                format!("{:?} {:?} {:?} {tags:?} {texts:?}", set.framework, set.questionnaires, set.course())
            };
            assert!(whole(&lazy) == whole(&eager), "{id}");
            assert!(id != "coherence" || whole(&lazy).contains("lessons/T14.md"));
        }
    }

    #[test]
    fn no_yaml_of_a_built_in_framework_is_parsed_at_run_time() {
        for id in builtin::frameworks() {
            let mut input = intake();
            let content = content(&mut input, &root(id), Some(intake)).unwrap();
            forms(&mut input, &folder_of_questionnaires(id), &content.framework, Some(intake)).unwrap();
            let files =
                [root(id), folder_of_questionnaires(id)].map(|folder| Builtin.files(&folder).unwrap());
            let yaml = |path: &&PathBuf| path.extension().is_some_and(|e| e == "yaml");
            for path in files
                .iter()
                .flatten()
                .filter(yaml)
                .filter(|path| !path.starts_with("frameworks/coherence/demo"))
            {
                let tree = Builtin.packed(path).unwrap_or_else(|| panic!("{}", path.display()));
                packed::read::<serde_json::Value>(tree).unwrap();
                // What is parsed is kept for excerpts.
                assert_eq!(input.texts.line(path, 1), None, "{}", path.display());
            }
            let words = root(id).join("fr/framework.yaml");
            packed::read::<RawTranslation>(Builtin.packed(&words).unwrap()).unwrap();
        }
    }

    #[test]
    fn scores_need_no_lesson_and_no_other_language_than_the_words_of_returns() {
        let catalog = fresh();
        let mut tree = InMemoryTree::default();
        for (path, bytes) in builtin::demo() {
            tree.insert(path, bytes);
        }
        let mut loader = Loader::new(&tree, &catalog);
        let loaded = loader.assessment(Path::new(""));
        assert!(loaded.assessment.is_some());
        let set = loaded.framework.unwrap();
        assert!(Arc::ptr_eq(&set, &catalog.framework("coherence").unwrap()), "parsed once");
        // A cell that was not filled says so when it is looked at.
        let unread = |set: &FrameworkSet| format!("{set:?}").matches("LazyLock(<uninit>)").count();
        // The course, and every French file but the one with the words of returns.
        let french = set.overlays("fr").iter().map(|overlay| overlay.len()).sum::<usize>();
        assert_eq!(unread(&set), 1 + french - 1);
        assert!(set.course().topics.iter().all(|topic| topic.lesson.is_some()));
        assert_eq!(unread(&set), french - 1);
    }
}
