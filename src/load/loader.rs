//! Loader: from trees of files to frameworks and assessments, all findings in one list.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::builtin::Builtin;
use super::catalog::{Catalog, folder_of_questionnaires};
use super::framework::folder::content;
use super::framework::questionnaires::{directly_in, forms};
use super::framework::{Content, FrameworkSet};
use super::intake::Intake;
use super::source::Tree;
use super::text::Texts;
use crate::diag::{Code, Diagnostic, Diagnostics, Names, Place, did_you_mean, sentence};
use crate::model::framework::LensKind;

/// Reads frameworks and assessments from a tree of files. Two calls load two of them side by side; their findings come
/// together in one list.
pub struct Loader<'a> {
    pub(super) input: Intake<'a>,
    catalog: &'a Catalog,
}

impl<'a> Loader<'a> {
    /// A loader for a tree, with the frameworks that need not lie in it.
    pub fn new(tree: &'a dyn Tree, catalog: &'a Catalog) -> Self {
        Self { input: Intake::new(tree), catalog }
    }

    /// Everything that was found so far.
    pub fn findings(&self) -> &Diagnostics {
        &self.input.findings
    }

    /// The texts that were read so far, for excerpts.
    pub fn texts(&self) -> &Texts {
        &self.input.texts
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

    /// The same, for a reference that stands in a file.
    pub(super) fn framework_named_at(
        &mut self,
        reference: &str,
        beside: &Path,
        place: &Place,
    ) -> Option<Arc<FrameworkSet>> {
        let (id, major) = match reference.rsplit_once('@') {
            Some((id, major)) if major.parse::<u32>().is_ok() => (id, major.parse::<u32>().ok()),
            _ => (reference, None),
        };
        let folder = beside.join(id);
        let own = self.input.tree.is_folder(&folder).then_some(folder);
        let content = match &own {
            Some(folder) => content(&mut self.input, folder, None).map(Arc::new)?,
            None => match self.catalog.content(id) {
                Some(content) => content,
                None => {
                    self.unknown(reference, id, beside, place);
                    return None;
                }
            },
        };
        let version = content.framework.version;
        if let Some(major) = major
            && major != version.major
        {
            let version = version.to_string();
            let message = sentence!("framework-of-other-version", reference, version);
            let diags = &mut self.input.findings;
            diags.push(Diagnostic::error(Code::BadVersion, place.clone(), message));
            return None;
        }
        match (&own, self.questionnaires_beside(beside, own.as_deref(), &content)) {
            (None, None) => self.catalog.framework(id),
            (_, folder) => self.together(content, own.is_some(), folder),
        }
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
        let inside = root.map(|root| root.join("questionnaires"));
        let sibling =
            root.map(|root| root.join("..").join("..").join("questionnaires").join(&content.framework.id));
        let folders = [Some(beside.join("questionnaires")), inside, sibling];
        folders.into_iter().flatten().find(|folder| !directly_in(self.input.tree, folder).is_empty())
    }

    /// A framework with questionnaires from a folder of the tree, or else with those built in for its id.
    fn together(
        &mut self,
        content: Arc<Content>,
        own: bool,
        folder: Option<PathBuf>,
    ) -> Option<Arc<FrameworkSet>> {
        let framework = &content.framework;
        let id = &framework.id;
        let topics = framework.lens(LensKind::Topic).into_iter().flat_map(|lens| &lens.nodes);
        let topics: Vec<String> = topics.map(|topic| topic.id.clone()).collect();
        let other_framework = own && self.catalog.differs(id, &framework.sha256, &topics);
        let asks_otherwise = |folder| self.catalog.asks_otherwise(id, self.input.tree, folder);
        let edited = other_framework || folder.as_deref().is_some_and(asks_otherwise);
        let forms = match folder {
            Some(folder) => forms(&mut self.input, &folder, framework, None),
            None => {
                let folder = folder_of_questionnaires(id);
                self.input.on(&Builtin, |input| forms(input, &folder, framework, None))
            }
        };
        Some(Arc::new(FrameworkSet::new(content.clone(), Arc::new(forms?), edited)))
    }
}
