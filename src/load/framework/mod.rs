//! A framework with its questionnaires, ready for use in every language that it has.

mod difference;
mod extended;
mod extended_forms;
pub(super) mod folder;
mod inherited;
mod kept;
pub(super) mod layers;
mod merge;
mod overlay;
pub(super) mod questionnaires;
mod texts;
pub(super) mod training;

pub(super) use self::extended_forms::extended_forms;

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::{Arc, LazyLock, OnceLock};

use crate::model::course::Course;
use crate::model::framework::Framework;
use crate::model::language::{Coverage, Localised, Overlay, framework_in};
use crate::model::questionnaire::Questionnaire;
use crate::model::tag::{Language, base};

/// A course that is read when it is asked for.
type LazyCourse = LazyLock<Arc<Course>, Box<dyn FnOnce() -> Arc<Course> + Send>>;

/// What stands in the folder of a framework.
#[derive(Debug)]
pub(super) struct Content {
    /// The framework.
    pub(super) framework: Arc<Framework>,
    /// What is taught about it.
    course: LazyCourse,
    /// Its texts in other languages.
    overlays: Vec<Overlay>,
    /// The folder, on the disk or in the binary.
    root: PathBuf,
    /// It came out of the binary.
    builtin: bool,
    /// What it extends.
    below: Option<Below>,
    /// Texts that were changed in one language alone.
    alone: Vec<difference::Alone>,
}

/// What a framework extends.
#[derive(Debug)]
pub(super) struct Below {
    /// The layers below, the nearest first.
    pub(super) layers: Vec<layers::Layer>,
    /// Ids of the indicators that the framework itself hides.
    hidden: Vec<String>,
}

impl Content {
    /// The layers that a framework extends which extends this one, the nearest first. `forms` is the folder of its own
    /// questionnaires, and whether that came out of the binary.
    pub(super) fn layers(&self, forms: Option<(PathBuf, bool)>) -> Vec<layers::Layer> {
        let (hidden, further) = match &self.below {
            Some(below) => (below.hidden.clone(), below.layers.clone()),
            None => (Vec::new(), Vec::new()),
        };
        let own = layers::Layer {
            builtin: self.builtin,
            root: self.root.clone(),
            forms,
            id: self.framework.id().to_owned(),
            version: self.framework.version(),
            sha256: self.framework.sha256().to_owned(),
            hidden,
        };
        [own].into_iter().chain(further).collect()
    }

    /// What it extends.
    pub(super) fn below(&self) -> Option<&Below> {
        self.below.as_ref()
    }
}

/// What stands in the folder of the questionnaires of a framework.
#[derive(Debug)]
pub(super) struct Forms {
    /// The questionnaires.
    questionnaires: Arc<[Questionnaire]>,
    /// Their texts in other languages.
    overlays: Vec<Overlay>,
    /// The folder, on the disk or in the binary.
    folder: PathBuf,
}

/// A framework with its questionnaires, its course and its languages. What is not needed of a built-in one is not
/// read; what was made once is shared.
#[derive(Debug)]
pub struct FrameworkSet {
    /// The framework, in the language in which it was written.
    pub framework: Arc<Framework>,
    /// Its questionnaires.
    pub questionnaires: Arc<[Questionnaire]>,
    /// The files of the framework differ from the built-in ones of the same id, or those of its questionnaires do.
    pub edited: bool,
    /// The framework came out of the binary.
    pub builtin: bool,
    content: Arc<Content>,
    forms: Arc<Forms>,
    /// By tag, in alphabetical order.
    languages: Vec<InLanguage>,
}

/// A language of a framework, made when it is asked for.
#[derive(Debug)]
struct InLanguage {
    tag: Language,
    /// The framework alone, for reports.
    framework: OnceLock<(Arc<Framework>, Coverage)>,
    /// All that belongs to it.
    whole: OnceLock<Arc<Localised>>,
}

impl FrameworkSet {
    pub(super) fn new(content: Arc<Content>, forms: Arc<Forms>, edited: bool) -> Self {
        let tags: BTreeSet<&Language> =
            content.overlays.iter().chain(&forms.overlays).map(|o| &o.language).collect();
        let languages = tags
            .into_iter()
            .map(|tag| InLanguage { tag: tag.clone(), framework: OnceLock::new(), whole: OnceLock::new() })
            .collect();
        let (framework, questionnaires) = (content.framework.clone(), forms.questionnaires.clone());
        let builtin = content.builtin;
        Self { framework, questionnaires, edited, builtin, content, forms, languages }
    }

    /// What is taught about it.
    pub fn course(&self) -> &Arc<Course> {
        &self.content.course
    }

    /// The folder of the framework, on the disk or in the binary.
    pub fn root(&self) -> &std::path::Path {
        &self.content.root
    }

    /// The folder of its questionnaires, on the disk or in the binary.
    pub fn folder_of_questionnaires(&self) -> &std::path::Path {
        &self.forms.folder
    }

    /// The frameworks on which it rests: itself, and each that it extends. Each with its id, its folder, and whether it came out of
    /// the binary.
    pub(crate) fn layers(&self) -> Vec<(String, PathBuf, bool)> {
        let own = (self.framework.id().to_owned(), self.content.root.clone(), self.content.builtin);
        let below = self.content.below.iter().flat_map(|below| &below.layers);
        let below = below.map(|layer| (layer.id.clone(), layer.root.clone(), layer.builtin));
        std::iter::once(own).chain(below).collect()
    }

    /// Texts that it changes in one language alone, where it extends another framework: the language, the file, the path of
    /// ids. In its own language they say what they said before.
    pub fn reworded_alone(&self) -> &[(String, String, String)] {
        &self.content.alone
    }

    /// The tags of its languages: its own first, then the others in alphabetical order.
    pub fn languages(&self) -> impl Iterator<Item = &str> {
        let own = std::iter::once(self.framework.language().as_str());
        own.chain(self.languages.iter().map(|language| language.tag.as_str()))
    }

    /// Where its texts in a language stand: those of the framework, those of its questionnaires.
    pub fn overlays<'s>(&'s self, tag: &'s str) -> Vec<&'s Overlay> {
        let all = self.content.overlays.iter().chain(&self.forms.overlays);
        all.filter(|overlay| overlay.language == tag).collect()
    }

    /// The text at an address in every other language that has one.
    pub(super) fn translations<'s>(&'s self, file: &'s str, path: &'s str) -> impl Iterator<Item = &'s str> {
        self.content.overlays.iter().filter_map(move |overlay| overlay.text(file, path))
    }

    /// The language whose texts serve for a tag: the same, or else the one of which the tag names a kind.
    fn texts_of(&self, tag: &str) -> Option<&InLanguage> {
        let of = |wanted: &str| self.languages.iter().find(|language| language.tag == wanted);
        of(tag).or_else(|| of(base(tag)))
    }

    /// Is it the language in which the framework is written?
    fn is_own(&self, tag: &str) -> bool {
        let own = self.framework.language();
        own == tag || (own == base(tag) && self.texts_of(tag).is_none())
    }

    /// The framework in a language, and how much of it there is. A language that it does not have leaves every text in
    /// its own, marked.
    pub fn framework_in(&self, tag: &str) -> (Arc<Framework>, Coverage) {
        if self.is_own(tag) {
            return (self.framework.clone(), Coverage::default());
        }
        let make = |language: &Language| {
            let (framework, coverage) = framework_in(language, &self.overlays(language), &self.framework);
            (Arc::new(framework), coverage)
        };
        match self.texts_of(tag) {
            Some(language) => language.framework.get_or_init(|| make(&language.tag)).clone(),
            // What is no tag at all is the name of no language: the texts are marked with their own.
            None => make(&Language::parse(tag).unwrap_or_else(|| self.framework.language().clone())),
        }
    }

    /// All of it in a language; `None` if it has no texts in it.
    pub fn in_language(&self, tag: &str) -> Option<Arc<Localised>> {
        if self.is_own(tag) {
            let (framework, questionnaires) = (self.framework.clone(), self.questionnaires.clone());
            let (course, coverage) = (self.course().clone(), Coverage::default());
            return Some(Arc::new(Localised { framework, questionnaires, course, coverage }));
        }
        let language = self.texts_of(tag)?;
        let make = || {
            let overlays = self.overlays(&language.tag);
            let made =
                Localised::of(&language.tag, &overlays, &self.framework, &self.questionnaires, self.course());
            Arc::new(made)
        };
        Some(language.whole.get_or_init(make).clone())
    }
}
