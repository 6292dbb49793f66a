//! Loader: from trees of files to frameworks and assessments, all findings in one list.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::builtin::Builtin;
use super::catalog::{Catalog, folder_of_questionnaires};
use super::framework::folder::{content, extended, extends};
use super::framework::questionnaires::{directly_in, forms};
use super::framework::training::{Home, training, training_in};
use super::framework::{Content, FrameworkSet, extended_forms};
use super::intake::Intake;
use super::source::Tree;
use super::text::Texts;
use crate::diag::{Code, Diagnostic, Diagnostics, Names, Place, did_you_mean, sentence};
use crate::model::course::training::Training;
use crate::model::framework::LensKind;
use crate::model::origin::ReadFile;

/// Reads frameworks and assessments from a tree of files. Two calls load two of them side by side; their findings come
/// together in one list.
pub struct Loader<'a> {
    pub(super) input: Intake<'a>,
    catalog: &'a Catalog,
    /// Name of the constituency of returns that name none.
    pub(super) otherwise: Option<String>,
    /// The folders of frameworks that extend another one which is being read.
    extending: Vec<PathBuf>,
}

impl<'a> Loader<'a> {
    /// A loader for a tree, with the frameworks that need not lie in it.
    pub fn new(tree: &'a dyn Tree, catalog: &'a Catalog) -> Self {
        Self { input: Intake::new(tree), catalog, otherwise: None, extending: Vec::new() }
    }

    /// The same loader, which keeps every finding, however many there are of a kind.
    #[must_use]
    pub fn keeping_all(mut self) -> Self {
        self.input.findings = Diagnostics::unbounded();
        self
    }

    /// The same loader, which takes returns that name no constituency for returns of this one.
    #[must_use]
    pub fn answering_for(mut self, constituency: Option<String>) -> Self {
        self.otherwise = constituency;
        self
    }

    /// Everything that was found so far.
    pub fn findings(&self) -> &Diagnostics {
        &self.input.findings
    }

    /// The texts that were read so far, for excerpts.
    pub fn texts(&self) -> &Texts {
        &self.input.texts
    }

    /// The files of returns that were read so far.
    pub fn read_files(&self) -> &[ReadFile] {
        &self.input.read
    }

    /// The files in folders of replaced returns that were met so far: they are listed and not read.
    pub fn replaced_files(&self) -> &[PathBuf] {
        &self.input.replaced
    }

    /// Findings and texts, for good.
    pub fn finish(self) -> (Diagnostics, Texts) {
        (self.input.findings, self.input.texts)
    }

    /// Loads the framework that `reference` names: a folder seen from `beside`, or else a built-in id, with or without
    /// its major version (`coherence@1`). A folder always wins.
    ///
    /// A folder `questionnaires` in `beside` wins over the one in the framework's folder, that one over
    /// `questionnaires/<id>` two folders up (as in the repository), and that one over the built-in ones.
    pub fn framework(&mut self, reference: &str, beside: &Path) -> Option<Arc<FrameworkSet>> {
        let here = if beside.as_os_str().is_empty() { Path::new(".") } else { beside };
        self.framework_named_at(reference, beside, &Place::file(here))
    }

    /// The exercises of a framework, in the language in which they were written; `None` where it has none, or where
    /// something is wrong with them. A framework that extends another one and has none of its own takes over those whose
    /// indicators it neither hides nor changes.
    pub fn training(&mut self, set: &FrameworkSet) -> Option<Training> {
        let home = Home::of(&self.input, set)?;
        match home.builtin {
            true => self.input.on(&Builtin, |input| training(input, set, &home)),
            false => training(&mut self.input, set, &home),
        }
    }

    /// The same exercises in a language, as far as there are texts in it.
    pub fn training_in(&mut self, set: &FrameworkSet, own: &Training, language: &str) -> Training {
        let home = Home::of(&self.input, set).filter(|_| set.framework.language() != language);
        match home {
            None => own.clone(),
            Some(home) if home.builtin => {
                self.input.on(&Builtin, |input| training_in(input, set, &home, own, language))
            }
            Some(home) => training_in(&mut self.input, set, &home, own, language),
        }
    }

    /// Is there a framework of this id, built in or in the folder of that name?
    #[cfg(feature = "workbook")]
    pub(super) fn has(&self, id: &str) -> bool {
        self.input.tree().is_folder(Path::new(id)) || self.catalog.ids().any(|known| known == id)
    }

    /// The same, for a reference that stands in a file.
    pub(super) fn framework_named_at(
        &mut self,
        reference: &str,
        beside: &Path,
        place: &Place,
    ) -> Option<Arc<FrameworkSet>> {
        let (content, own) = self.content_at(reference, beside, place)?;
        let id = content.framework.id();
        match (&own, self.questionnaires_beside(beside, own.as_deref(), &content)) {
            (None, None) => self.catalog.framework(id),
            (_, folder) => self.together(content.clone(), own.as_deref(), folder),
        }
    }

    /// What stands in the folder of the framework that a reference names, and that folder where it is none of the built-in
    /// ones.
    fn content_at(
        &mut self,
        reference: &str,
        beside: &Path,
        place: &Place,
    ) -> Option<(Arc<Content>, Option<PathBuf>)> {
        let (id, major) = match reference.rsplit_once('@') {
            Some((id, major)) if major.parse::<u32>().is_ok() => (id, major.parse::<u32>().ok()),
            _ => (reference, None),
        };
        let folder = beside.join(id);
        let own = self.input.tree().is_folder(&folder).then_some(folder);
        let content = match &own {
            Some(folder) => self.content_of(folder, place)?,
            None => match self.catalog.content(id) {
                Some(content) => content,
                None => {
                    self.unknown(reference, id, beside, place);
                    return None;
                }
            },
        };
        let version = content.framework.version();
        if let Some(major) = major
            && major != version.major
        {
            let present = format!("{id}@{}", version.major);
            let version = version.to_string();
            let message = sentence!("framework-of-other-version", reference, version);
            let finding = Diagnostic::error(Code::BadVersion, place.clone(), message);
            self.input.findings.push(finding.help(sentence!("help-framework-of-other-version", present)));
            return None;
        }
        Some((content, own))
    }

    /// What stands in a folder, over the framework that it extends, if it extends one.
    fn content_of(&mut self, folder: &Path, place: &Place) -> Option<Arc<Content>> {
        let Some(base) = self.input.within(folder, |input| extends(input, folder)) else {
            return self.input.within(folder, |input| content(input, folder, None)).map(Arc::new);
        };
        let real = self.input.tree().real(folder);
        if self.extending.contains(&real) {
            let message = sentence!("extends-itself", folder);
            let finding = Diagnostic::error(Code::BadExtension, place.clone(), message);
            self.input.findings.push(finding.help(sentence!("help-extends-itself")));
            return None;
        }
        let at = Place::Text { file: folder.join("framework.yaml"), line: base.line, column: base.column };
        self.extending.push(real);
        let below = self.bounded_by(None, |loader| loader.content_at(base.value.trim(), folder, &at));
        self.extending.pop();
        let (below, own) = below?;
        let forms = self.forms_below(own.as_deref(), &below);
        let layers = below.layers(forms);
        self.input.within(folder, |input| extended(input, folder, layers)).map(Arc::new)
    }

    /// The folder of the questionnaires that a framework brings along to one that extends it, and whether it is built in.
    fn forms_below(&self, own: Option<&Path>, content: &Content) -> Option<(PathBuf, bool)> {
        let builtin = || (folder_of_questionnaires(content.framework.id()), true);
        let Some(root) = own else { return Some(builtin()) };
        let own = self.questionnaires_of(root, content).map(|folder| (folder, false));
        // One that extends another has those of that one.
        own.or_else(|| content.below().is_none().then(builtin))
    }

    /// Works on a folder whose files may not lie elsewhere.
    pub(super) fn bounded<T>(&mut self, folder: &Path, work: impl FnOnce(&mut Self) -> T) -> T {
        self.bounded_by(Some(folder), work)
    }

    fn bounded_by<T>(&mut self, folder: Option<&Path>, work: impl FnOnce(&mut Self) -> T) -> T {
        let before = self.input.bound(folder.map(Path::to_owned));
        let made = work(self);
        self.input.bound(before);
        made
    }

    fn unknown(&mut self, reference: &str, id: &str, beside: &Path, place: &Place) {
        let diags = &mut self.input.findings;
        let folder = if beside.as_os_str().is_empty() { Path::new(".") } else { beside };
        let message = sentence!("framework-unknown", reference, folder);
        let known: Vec<&str> = self.catalog.ids().collect();
        let help = did_you_mean(id, known.iter().copied())
            .unwrap_or_else(|| sentence!("help-built-in", frameworks = Names::plain(known)));
        diags.push(Diagnostic::error(Code::UnknownFramework, place.clone(), message).help(help));
    }

    /// The folder of the tree that holds the questionnaires, if one does. `root` is the framework's, where it lies in
    /// the tree.
    fn questionnaires_beside(
        &self,
        beside: &Path,
        root: Option<&Path>,
        content: &Content,
    ) -> Option<PathBuf> {
        let folder = beside.join("questionnaires");
        match directly_in(self.input.tree(), &folder).is_empty() {
            false => Some(folder),
            true => self.questionnaires_of(root?, content),
        }
    }

    /// The folder of the tree that holds the questionnaires of a framework whose folder is `root`, if one does.
    fn questionnaires_of(&self, root: &Path, content: &Content) -> Option<PathBuf> {
        let inside = root.join("questionnaires");
        let sibling = root.join("..").join("..").join("questionnaires").join(content.framework.id());
        [inside, sibling].into_iter().find(|folder| !directly_in(self.input.tree(), folder).is_empty())
    }

    /// A framework with questionnaires from a folder of the tree, or else with those built in for its id.
    fn together(
        &mut self,
        content: Arc<Content>,
        own: Option<&Path>,
        folder: Option<PathBuf>,
    ) -> Option<Arc<FrameworkSet>> {
        let framework = &content.framework;
        let id = framework.id();
        let topics = framework.lens(LensKind::Topic).into_iter().flat_map(|lens| &lens.nodes);
        let topics: Vec<String> = topics.map(|topic| topic.id.to_string()).collect();
        let other_framework = own.is_some() && self.catalog.differs(id, framework.sha256(), &topics);
        let asks_otherwise = |folder| self.catalog.asks_otherwise(id, self.input.tree(), folder);
        let edited = other_framework || folder.as_deref().is_some_and(asks_otherwise);
        // What lies in the folder of a framework that extends another one says only what differs.
        let differs = |folder: &PathBuf| own.is_some_and(|root| *folder == root.join("questionnaires"));
        let forms = match folder {
            folder if content.below().is_some() && folder.as_ref().is_none_or(differs) => {
                let root = own.unwrap_or(Path::new(""));
                self.input.within(root, |input| extended_forms(input, &content, folder.as_deref()))
            }
            Some(folder) => self.input.within(&folder, |input| forms(input, &folder, framework, None)),
            None => {
                let folder = folder_of_questionnaires(id);
                self.input.on(&Builtin, |input| forms(input, &folder, framework, None))
            }
        };
        Some(Arc::new(FrameworkSet::new(content.clone(), Arc::new(forms?), edited)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::scoring::score;
    use crate::load::builtin;
    use crate::load::source::InMemoryTree;
    use crate::load::{Material, assessment};
    use crate::locale::Locale;
    use crate::report::format::usual;
    use crate::report::{Artifact, Report, artifacts};

    fn demo(folders: &[&str]) -> InMemoryTree {
        let mut tree = InMemoryTree::default();
        for folder in folders {
            for (path, bytes) in builtin::demo() {
                tree.insert(Path::new(folder).join(path), bytes);
            }
        }
        tree
    }

    /// Every file of the report in a language.
    fn report(material: &Material, language: &str) -> Vec<Artifact> {
        let (assessment, _) = material.in_language(language).unwrap();
        let (card, locale) = (score(&assessment), Locale::new(language));
        artifacts(&Report::new(&assessment, &card, &material.diagnostics, &locale), &usual()).unwrap()
    }

    #[test]
    fn one_load_is_reported_in_two_languages_and_neither_touches_the_other() {
        let tree = demo(&["a"]);
        let once = assessment(&tree, Path::new("a"));
        let english = report(&once, "en");
        let french = report(&once, "fr");
        assert!(english == report(&once, "en"), "English after French is the English before it");
        let page = |files: &[Artifact]| String::from_utf8(files[0].bytes.clone()).unwrap();
        let framework = Catalog::builtin().framework("coherence").unwrap();
        let titles = ["en", "fr"].map(|tag| framework.framework_in(tag).0.title().to_owned());
        assert_ne!(titles[0], titles[1]);
        assert!(page(&english).contains(&titles[0]) && !page(&english).contains(&titles[1]));
        assert!(page(&french).contains(&titles[1]) && !page(&french).contains(&titles[0]));
        // Another load that never spoke English says the same.
        let mut spoken = assessment(&tree, Path::new("a"));
        spoken.translate("fr", Path::new("a/assessment.yaml"));
        assert!(french == report(&spoken, "fr"));
        assert_eq!(spoken.assessment.as_ref().unwrap().framework().title(), titles[1]);
        spoken.translate("en", Path::new("a/assessment.yaml"));
        assert_eq!(spoken.assessment.as_ref().unwrap().framework().title(), titles[0]);
    }

    #[test]
    fn two_assessments_stand_side_by_side_with_one_list_of_findings() {
        let mut tree = demo(&["a", "b", "c"]);
        tree.insert("b/returns/more.csv", "respondent,constituency,T01P1\nX9,workers,7\n");
        let mut loader = Loader::new(&tree, Catalog::builtin());
        let [a, b, c] = ["a", "b", "c"].map(|folder| loader.assessment(Path::new(folder)));
        // What is wrong with the second is no fault of those beside it.
        let (a, c) = (a.assessment.unwrap(), c.assessment.unwrap());
        assert!(b.assessment.is_none() && b.framework.is_some());
        assert!(Arc::ptr_eq(a.framework(), c.framework()), "they share one framework");
        let alone = assessment(&tree, Path::new("a"));
        assert_eq!(format!("{a:?}"), format!("{:?}", alone.assessment.unwrap()));
        let of =
            |folder: &str| loader.findings().iter().filter(|f| f.place.path().starts_with(folder)).count();
        assert_eq!(of("a"), alone.diagnostics.len());
        assert_eq!(of("c"), of("a"));
        assert!(of("b") > of("a"));
        let line = loader.texts().line(Path::new("c/assessment.yaml"), 1);
        assert!(line.is_some_and(|line| line.starts_with("# A worked example")));
    }

    #[test]
    fn a_copy_of_a_built_in_framework_is_edited_once_a_byte_differs() {
        let mut copy = InMemoryTree::default();
        for path in Builtin.files(Path::new("frameworks/coherence")).unwrap() {
            copy.insert(&path, Builtin.read(&path).unwrap());
        }
        let edited = |tree: &InMemoryTree, beside: &str| {
            let mut loader = Loader::new(tree, Catalog::builtin());
            let set = loader.framework("coherence", Path::new(beside)).unwrap();
            assert!(loader.findings().is_empty(), "{:?}", loader.findings());
            (set.builtin, set.edited)
        };
        assert_eq!(edited(&copy, "frameworks"), (false, false));
        assert_eq!(edited(&copy, ""), (true, false));
        // A lesson belongs to the framework as much as an indicator does.
        let lesson = Path::new("frameworks/coherence/lessons/T14.md");
        let text = String::from_utf8(Builtin.read(lesson).unwrap()).unwrap();
        copy.insert(lesson, text.replacen(". ", ".  ", 1));
        assert_eq!(edited(&copy, "frameworks"), (false, true));
        // Questionnaires of one's own for the built-in framework.
        let form = Path::new("questionnaires/coherence/workers.yaml");
        let text = String::from_utf8(Builtin.read(form).unwrap()).unwrap();
        for form in Builtin.files(Path::new("questionnaires/coherence")).unwrap() {
            let inside = form.strip_prefix("questionnaires/coherence").unwrap();
            copy.insert(Path::new("mine/questionnaires").join(inside), Builtin.read(&form).unwrap());
        }
        assert_eq!(edited(&copy, "mine"), (true, false));
        copy.insert("mine/questionnaires/workers.yaml", text.replacen("title: ", "title: My ", 1));
        assert_eq!(edited(&copy, "mine"), (true, true));
    }
}
