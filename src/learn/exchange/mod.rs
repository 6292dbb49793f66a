//! The course for other systems: question banks, a package for learning platforms, and the list of those who passed.
//!
//! | what | where |
//! |---|---|
//! | GIFT, the plain text of Moodle | [`gift`] |
//! | Moodle XML, which carries what GIFT cannot: ordering, points, hints, ids | [`moodle`] |
//! | a SCORM 1.2 package around the page of [`super::page`] | `scorm` |
//! | a spreadsheet of those who passed, for a platform that issues certificates | [`passers`] |
//!
//! The same course gives the same bytes. Cases are rated from papers, which no question bank can mark: they go there as essays
//! that name the indicators.

pub mod gift;
pub mod moodle;
pub mod passers;
#[cfg(any(feature = "word", feature = "workbook"))]
pub mod scorm;

use super::page::Material;
use crate::locale::{Arg, Locale};
use crate::model::course::training::{Exercise, Kind, Rating, Unit};
use crate::model::framework::LensKind;
use crate::model::ratio::Ratio;

/// A course as a question bank has it, in one language.
#[derive(Clone, Copy)]
pub struct Bank<'a> {
    /// The course.
    pub of: Material<'a>,
    /// Ids of topics and modules whose exercises are wanted; empty = all.
    pub only: &'a [String],
    /// The language of the words around the exercises.
    pub locale: &'a Locale,
}

impl<'a> Bank<'a> {
    fn units(&self) -> impl Iterator<Item = &'a Unit> + use<'a> {
        let only = self.only;
        let wanted =
            move |unit: &&Unit| only.is_empty() || only.iter().any(|id| id.eq_ignore_ascii_case(&unit.id));
        self.of.training.units.iter().filter(wanted)
    }

    /// Names of a unit and of what holds it, from the outside in.
    fn path(&self, unit: &Unit) -> Vec<String> {
        let training = self.of.training;
        let module = training.modules.get(unit.module).map_or("", |module| module.id.as_str());
        let topic = self.of.framework.lens(LensKind::Topic);
        let topic = topic.and_then(|lens| lens.nodes.iter().find(|node| node.id.as_str() == unit.id));
        let own = match topic {
            Some(node) => format!("{} {}", node.id, node.title),
            None => format!("{} {}", self.locale.text("study-assessment"), unit.id),
        };
        vec![training.title.clone(), module.to_owned(), own]
    }

    /// Tags of an exercise: its objective, and the title of its skill.
    fn tags(&self, exercise: &Exercise) -> Vec<String> {
        let skills = self.of.framework.skills();
        let skill = skills.iter().find(|skill| skill.id.as_str() == exercise.skill);
        let skill = skill.map_or_else(|| exercise.skill.clone(), |skill| skill.title.clone());
        [exercise.objective.clone(), skill].into_iter().filter(|tag| !tag.is_empty()).collect()
    }

    /// What a case asks, in words: its prompt, its indicators, and who marks it.
    fn case(&self, exercise: &Exercise, ratings: &[Rating]) -> String {
        let line = |rating: &Rating| {
            let known = self.of.framework.indicator(&rating.indicator);
            let title = known.map_or("", |i| self.of.framework[i].title.as_str());
            format!("- {} {title}", rating.indicator)
        };
        let lines: Vec<String> = ratings.iter().map(line).collect();
        let how = self.locale.text("exchange-case");
        format!("{}\n\n{how}\n\n{}", exercise.prompt, lines.join("\n"))
    }
}

/// A platform takes so many right options at most: its weights are shares of a fixed list.
pub const MOST_RIGHT: usize = 10;

/// The n-th part of a hundred as the list of Moodle writes it, for n from 1.
const PARTS: [&str; MOST_RIGHT] =
    ["100", "50", "33.33333", "25", "20", "16.66667", "14.28571", "12.5", "11.11111", "10"];

/// An exercise that does not fit: more right or more wrong options than there are weights.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TooMany {
    /// Id of the exercise.
    pub exercise: String,
    /// So many options of one kind.
    pub count: usize,
}

/// Weights of a right and of a wrong option.
fn weights(exercise: &Exercise) -> Result<(&'static str, &'static str), TooMany> {
    let (Kind::Single { options } | Kind::Multiple { options, .. }) = &exercise.kind else {
        return Ok(("100", "100"));
    };
    let right = options.iter().filter(|option| option.correct).count();
    let part = |count: usize| {
        let weight = PARTS.get(count.max(1) - 1).copied();
        weight.ok_or_else(|| TooMany { exercise: exercise.id.clone(), count })
    };
    Ok((part(right)?, part(options.len() - right)?))
}

/// A number as platforms read it.
fn number(number: &Ratio) -> String {
    number.digits(7)
}

/// The sentence on an exercise that a format cannot carry, or carries as something else.
fn said(key: &str, exercise: &Exercise, locale: &Locale) -> String {
    locale.format(key, &[("id", Arg::Text(&exercise.id))])
}
