//! Languages: a framework in another language is the same framework with other texts.
//!
//! An overlay is a tree of files shaped as the framework's own, with texts only. Every text has an address
//! (file and path of ids), so a translation never depends on the order of anything.

mod texts;

use std::collections::BTreeMap;

pub use texts::{Kind, Whole, each};

use super::course::Course;
use super::framework::Framework;
use super::framework::states::{State, default_label};
use super::questionnaire::Questionnaire;

/// The texts of a framework in another language.
#[derive(Debug, Clone, Default)]
pub struct Overlay {
    /// The tag of the language, such as `fr`.
    pub language: String,
    /// By address: `topics/T02.yaml` and `indicators.T02P3.title`.
    pub texts: BTreeMap<(String, String), String>,
}

/// How much of a framework there is in a language.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Coverage {
    /// By kind of text: translated, and all.
    pub kinds: BTreeMap<Kind, (usize, usize)>,
    /// Addresses without a text in the language.
    pub missing: Vec<(String, String)>,
    /// Addresses in the overlay that the framework does not have.
    pub stray: Vec<(String, String)>,
}

impl Coverage {
    /// Translated, and all.
    pub fn sum(&self) -> (usize, usize) {
        self.kinds.values().fold((0, 0), |(done, all), (d, a)| (done + d, all + a))
    }
}

impl Overlay {
    /// Puts the texts in place. One that is missing stays as it is, with the tag of its language before it,
    /// so that a half-translated framework never passes for a whole one.
    pub fn put(
        &self,
        framework: &mut Framework,
        questionnaires: &mut [Questionnaire],
        course: &mut Course,
    ) -> Coverage {
        let mut coverage = Coverage::default();
        let mut used: Vec<(String, String)> = Vec::new();
        let original = framework.language.clone();
        each(Whole { framework, questionnaires, course }, &mut |kind, file, path, text| {
            let (done, all) = coverage.kinds.entry(kind).or_default();
            *all += 1;
            let address = (file.to_owned(), path.to_owned());
            match self.text(&address) {
                Some(translated) => {
                    *done += 1;
                    translated.trim().clone_into(text);
                    used.push(address);
                }
                None => {
                    *text = format!("[{original}] {text}");
                    coverage.missing.push(address);
                }
            }
        });
        used.sort_unstable();
        coverage.stray =
            self.texts.keys().filter(|address| used.binary_search(address).is_err()).cloned().collect();
        self.language.clone_into(&mut framework.language);
        coverage
    }

    /// The text at an address. The words of the states have a default in each language that stands in the table.
    fn text(&self, address: &(String, String)) -> Option<&str> {
        let written = self.texts.get(address).map(String::as_str).filter(|text| !text.trim().is_empty());
        written.or_else(|| {
            let code = address.1.strip_prefix("states.").filter(|_| address.0 == "framework.yaml")?;
            let state = State::ALL.into_iter().find(|state| state.code() == code)?;
            default_label(&self.language, state)
        })
    }
}
