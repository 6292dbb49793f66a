//! Languages: a framework in another language is the same framework with other texts.
//!
//! An overlay is a tree of files shaped as the framework's own, with texts only. Every text has an address
//! (file and path of ids), so a translation never depends on the order of anything.

mod texts;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, LazyLock};

pub use texts::{Kind, Whole, each};

use super::course::Course;
use super::framework::Framework;
use super::framework::states::default_label;
use super::questionnaire::Questionnaire;
use super::state::State;
use super::tag::Language;

/// The texts of one file by their paths of ids, such as `indicators.T02P3.title`.
pub type Page = BTreeMap<String, String>;

/// A page that is read when its first text is asked for.
type LazyPage = LazyLock<Page, Box<dyn FnOnce() -> Page + Send>>;

/// Texts in another language: those of a framework's folder, or those of the folder of its questionnaires.
#[derive(Debug)]
pub struct Overlay {
    /// The tag of the language, such as `fr`.
    pub language: Language,
    /// By the name of the file as the framework has it, such as `topics/T02.yaml`.
    pages: BTreeMap<String, LazyPage>,
}

impl Overlay {
    /// No texts yet.
    pub fn new(language: Language) -> Self {
        Self { language, pages: BTreeMap::new() }
    }

    /// Adds a file whose texts are read when one of them is asked for.
    pub fn add(&mut self, file: String, read: Box<dyn FnOnce() -> Page + Send>) {
        self.pages.insert(file, LazyLock::new(read));
    }

    /// The number of its files.
    pub fn len(&self) -> usize {
        self.pages.len()
    }

    /// Has it no files?
    pub fn is_empty(&self) -> bool {
        self.pages.is_empty()
    }

    /// The text at an address, if there is one that is not empty.
    pub fn text(&self, file: &str, path: &str) -> Option<&str> {
        let text = self.pages.get(file)?.get(path)?;
        Some(text.as_str()).filter(|text| !text.trim().is_empty())
    }

    /// Every text with its file and its path. Reads every file.
    pub fn texts(&self) -> impl Iterator<Item = (&str, &str, &str)> {
        let pages = self.pages.iter().map(|(file, page)| (file.as_str(), &**page));
        pages.flat_map(|(file, page)| {
            page.iter().map(move |(path, text)| (file, path.as_str(), text.as_str()))
        })
    }
}

/// How much of a framework there is in a language.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Coverage {
    /// By kind of text: translated, and all.
    pub kinds: BTreeMap<Kind, (usize, usize)>,
    /// Addresses without a text in the language.
    pub missing: Vec<(String, String)>,
}

impl Coverage {
    /// Translated, and all.
    pub fn sum(&self) -> (usize, usize) {
        self.kinds.values().fold((0, 0), |(done, all), (d, a)| (done + d, all + a))
    }
}

/// A framework with all that belongs to it in one language: a value of its own, made from the original and shared.
#[derive(Debug, Clone)]
pub struct Localised {
    /// The framework.
    pub framework: Arc<Framework>,
    /// Its questionnaires.
    pub questionnaires: Arc<[Questionnaire]>,
    /// What is taught about it.
    pub course: Arc<Course>,
    /// How much of it there is in the language.
    pub coverage: Coverage,
}

impl Localised {
    /// The original in another language.
    pub fn of(
        language: &Language,
        overlays: &[&Overlay],
        framework: &Framework,
        questionnaires: &[Questionnaire],
        course: &Course,
    ) -> Self {
        let (mut framework, mut course) = (framework.clone(), course.clone());
        let mut questionnaires = questionnaires.to_vec();
        let whole =
            Whole { framework: &mut framework, questionnaires: &mut questionnaires, course: &mut course };
        let coverage = apply(language, overlays, whole);
        Self {
            framework: Arc::new(framework),
            questionnaires: questionnaires.into(),
            course: Arc::new(course),
            coverage,
        }
    }

    /// Addresses of the overlays that the framework does not have, in alphabetical order.
    pub fn stray(&self, overlays: &[&Overlay]) -> Vec<(String, String)> {
        let (mut framework, mut course) = (Framework::clone(&self.framework), Course::clone(&self.course));
        let mut questionnaires = self.questionnaires.to_vec();
        let whole =
            Whole { framework: &mut framework, questionnaires: &mut questionnaires, course: &mut course };
        let mut known = BTreeSet::new();
        each(whole, &mut |_, file, path, _| {
            known.insert((file.to_owned(), path.to_owned()));
        });
        let all = overlays.iter().flat_map(|overlay| overlay.texts());
        let all: BTreeSet<_> = all.map(|(file, path, _)| (file.to_owned(), path.to_owned())).collect();
        all.difference(&known).cloned().collect()
    }
}

/// A framework alone in another language, and how much of it there is.
pub fn framework_in(
    language: &Language,
    overlays: &[&Overlay],
    original: &Framework,
) -> (Framework, Coverage) {
    let mut framework = original.clone();
    let whole = Whole { framework: &mut framework, questionnaires: &mut [], course: &mut Course::default() };
    let coverage = apply(language, overlays, whole);
    (framework, coverage)
}

/// Puts texts in place, in a copy. One that is missing stays as it is, with the tag of its language before it, so that
/// a half-translated framework never passes for a whole one.
fn apply(language: &Language, overlays: &[&Overlay], whole: Whole<'_>) -> Coverage {
    let mut coverage = Coverage::default();
    let original = std::mem::replace(&mut whole.framework.language, language.clone());
    each(whole, &mut |kind, file, path, text| {
        let (done, all) = coverage.kinds.entry(kind).or_default();
        *all += 1;
        match text_at(language, overlays, file, path) {
            Some(translated) => {
                *done += 1;
                translated.trim().clone_into(text);
            }
            None => {
                *text = format!("[{original}] {text}");
                coverage.missing.push((file.to_owned(), path.to_owned()));
            }
        }
    });
    coverage
}

/// The text at an address. The words of the states have a default in each language that stands in the table.
fn text_at<'o>(language: &Language, overlays: &[&'o Overlay], file: &str, path: &str) -> Option<&'o str> {
    overlays.iter().find_map(|overlay| overlay.text(file, path)).or_else(|| {
        let code = path.strip_prefix("states.").filter(|_| file == "framework.yaml")?;
        let state = State::GIVEN.into_iter().find(|state| state.code() == code)?;
        default_label(language, state)
    })
}
