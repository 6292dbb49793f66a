//! Training in another language: the same exercises and the same key with other texts, found by their ids.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use super::{Capstone, Case, Exercise, Kind, Training};
use crate::diag::{Code, Diagnostic, Diagnostics, Place, sentence};

/// Texts of a language by the addresses of what they say: `T03X1.prompt`, `T03X1.options.a.feedback`,
/// `T03X9.ratings.T03P2.high`.
#[derive(Debug, Clone, Default)]
pub struct Texts {
    /// Texts of the exercises, with those of the course as a whole under `course`.
    pub exercises: BTreeMap<String, String>,
    /// Texts of the case: `title`, `lead_in`, and of its key `key.<indicator>.sentence`, `key.<indicator>.why`.
    pub case: BTreeMap<String, String>,
    /// Papers by id: title and text.
    pub papers: BTreeMap<String, (String, String)>,
    /// The trainer's pages by name.
    pub pages: BTreeMap<String, String>,
}

/// The training with the texts of a language. What has no text there keeps its own and is counted in a warning; a text
/// that belongs to nothing is one too.
pub fn translate(training: &Training, texts: &Texts, folder: &Path, diags: &mut Diagnostics) -> Training {
    let mut made = training.clone();
    let mut put = Put { texts: &texts.exercises, missing: 0, used: BTreeSet::new() };
    put.text("course.title", &mut made.title);
    for exercise in made.units.iter_mut().flat_map(|unit| &mut unit.exercises) {
        put.exercise(exercise);
    }
    if let Some(capstone) = &mut made.capstone {
        put.capstone(capstone);
    }
    let mut missing = put.missing;
    let stray = put.stray();
    if let Some(case) = &mut made.case {
        missing += of_case(case, texts);
    }
    for (name, page) in &mut made.pages {
        match texts.pages.get(name) {
            Some(text) => page.clone_from(text),
            None => missing += 1,
        }
    }
    let mut say = |message| {
        diags.push(Diagnostic::warning(Code::CourseTranslation, Place::file(folder), message));
    };
    if missing > 0 {
        say(sentence!("course-untranslated", count = missing));
    }
    if let Some(address) = stray.first() {
        say(sentence!("course-stray-text", count = stray.len(), address = *address));
    }
    made
}

struct Put<'t> {
    texts: &'t BTreeMap<String, String>,
    missing: usize,
    used: BTreeSet<&'t str>,
}

impl<'t> Put<'t> {
    fn text(&mut self, address: &str, text: &mut String) {
        match self.texts.get_key_value(address) {
            Some((known, other)) => {
                self.used.insert(known);
                text.clone_from(other);
            }
            // What says nothing needs no other words, and a number is one in every language.
            None if text.is_empty() || !text.contains(char::is_alphabetic) => {}
            None => self.missing += 1,
        }
    }

    fn capstone(&mut self, capstone: &mut Capstone) {
        self.text("capstone.title", &mut capstone.title);
        self.text("capstone.brief", &mut capstone.brief);
        for criterion in &mut capstone.criteria {
            let id = &criterion.id;
            self.text(&format!("capstone.criteria.{id}.title"), &mut criterion.title);
            for (n, level) in criterion.levels.iter_mut().enumerate() {
                self.text(&format!("capstone.criteria.{id}.levels.{n}.text"), level);
            }
        }
    }

    fn exercise(&mut self, exercise: &mut Exercise) {
        let id = exercise.id.clone();
        let mut put = |address: String, text: &mut String| self.text(&format!("{id}.{address}"), text);
        put("prompt".to_owned(), &mut exercise.prompt);
        put("explain".to_owned(), &mut exercise.explain);
        for (n, hint) in exercise.hints.iter_mut().enumerate() {
            put(format!("hints.{n}"), hint);
        }
        match &mut exercise.kind {
            Kind::Single { options } | Kind::Multiple { options, .. } => {
                for option in options {
                    put(format!("options.{}.text", option.id), &mut option.text);
                    put(format!("options.{}.feedback", option.id), &mut option.feedback);
                }
            }
            Kind::Ordering { items, .. } => {
                for item in items {
                    put(format!("items.{}.text", item.id), &mut item.text);
                    put(format!("items.{}.feedback", item.id), &mut item.feedback);
                }
            }
            Kind::Matching { left, right } => {
                for left in left {
                    put(format!("left.{}.text", left.id), &mut left.text);
                    put(format!("left.{}.feedback", left.id), &mut left.feedback);
                }
                for right in right {
                    put(format!("right.{}.text", right.id), &mut right.text);
                    put(format!("right.{}.feedback", right.id), &mut right.feedback);
                }
            }
            Kind::Numeric { unit, near, .. } => {
                put("unit".to_owned(), unit);
                for near in near {
                    put(format!("near.{}.feedback", near.id), &mut near.feedback);
                }
            }
            Kind::Case { ratings, .. } => {
                for rating in ratings {
                    put(format!("ratings.{}.high", rating.indicator), &mut rating.high);
                    put(format!("ratings.{}.low", rating.indicator), &mut rating.low);
                }
            }
            Kind::Text => {}
        }
    }

    /// Addresses that belong to nothing.
    fn stray(&self) -> Vec<&'t str> {
        self.texts.keys().map(String::as_str).filter(|address| !self.used.contains(address)).collect()
    }
}

/// Puts the texts of a language into a case, and counts those that it lacks.
fn of_case(case: &mut Case, texts: &Texts) -> usize {
    let mut missing = 0;
    let mut put = |address: &str, text: &mut String| match texts.case.get(address) {
        Some(other) => text.clone_from(other),
        None if text.is_empty() => {}
        None => missing += 1,
    };
    put("title", &mut case.title);
    put("lead_in", &mut case.lead_in);
    for entry in &mut case.key {
        put(&format!("key.{}.sentence", entry.indicator), &mut entry.sentence);
        put(&format!("key.{}.why", entry.indicator), &mut entry.why);
    }
    for paper in &mut case.papers {
        match texts.papers.get(&paper.id) {
            Some((title, text)) => (paper.title, paper.markdown) = (title.clone(), text.clone()),
            None => missing += 1,
        }
    }
    missing
}
