//! What stands in the files of exercises and of a case, exactly as written.

use schemars::JsonSchema;
use serde::Deserialize;

use super::HoursRule;
use super::exercise::Credit;
use crate::model::marked::Marked;

/// `exercises/course.yaml`: what holds for the course as a whole.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RawCourse {
    /// Format of the file.
    pub format: Marked<String>,
    /// Version of the exercises: three numbers.
    pub version: Marked<String>,
    /// Title of the course.
    #[serde(default)]
    pub title: String,
    /// What it takes to pass.
    pub pass: RawPass,
    /// How often an exercise can be submitted for a grade: 3 if left out.
    #[serde(default)]
    pub attempts: Option<Marked<u32>>,
    /// Modules with their shares of the grade.
    pub modules: Vec<RawModule>,
}

/// What it takes to pass.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RawPass {
    /// The grade from which one passes, in percent.
    pub threshold: Marked<String>,
    /// Hours of learning that are needed.
    pub hours: Marked<String>,
    /// Which hours count.
    #[serde(default)]
    pub hours_rule: HoursRule,
}

/// A module.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RawModule {
    /// Its id among the groups of topics.
    pub id: Marked<String>,
    /// Its share of the grade, in percent.
    pub weight: Marked<String>,
}

/// `exercises/<topic or module>.yaml`
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RawUnit {
    /// Format of the file.
    pub format: Marked<String>,
    /// The topic that the exercises are about.
    #[serde(default)]
    pub topic: Option<Marked<String>>,
    /// The module that they assess.
    #[serde(default)]
    pub module: Option<Marked<String>>,
    /// The exercises.
    pub exercises: Vec<RawExercise>,
}

/// Kind of an exercise.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum RawKind {
    /// One of the options is right.
    Single,
    /// Any number of the options are right.
    Multiple,
    /// Items to put into order.
    Ordering,
    /// Items to match with others.
    Matching,
    /// A number.
    Numeric,
    /// Indicators to rate from the papers of a case.
    Case,
    /// Words, which a trainer marks.
    Text,
}

/// An exercise; which keys belong to it depends on its type.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RawExercise {
    /// Id of the exercise.
    pub id: Marked<String>,
    /// Its kind.
    #[serde(rename = "type")]
    pub kind: RawKind,
    /// The learning objective that it tests.
    pub objective: Marked<String>,
    /// The skill that it trains.
    pub skill: Marked<String>,
    /// Points: a number in quotation marks.
    pub points: Marked<String>,
    /// Does it count for the grade? Yes, if left out.
    #[serde(default)]
    pub graded: Option<bool>,
    /// Must it be submitted? Yes, if left out.
    #[serde(default)]
    pub required: Option<bool>,
    /// What is asked.
    pub prompt: String,
    /// Hints, each a step further.
    #[serde(default)]
    pub hints: Vec<String>,
    /// What is said once it is over.
    #[serde(default)]
    pub explain: String,
    /// How a part of the right answer counts.
    #[serde(default)]
    pub credit: Option<Credit>,
    /// What can be chosen.
    #[serde(default)]
    pub options: Vec<RawChoice>,
    /// What is put into order, in the right order.
    #[serde(default)]
    pub items: Vec<RawPiece>,
    /// What is matched.
    #[serde(default)]
    pub left: Vec<RawLeft>,
    /// What it is matched with.
    #[serde(default)]
    pub right: Vec<RawPiece>,
    /// The right number, in quotation marks.
    #[serde(default)]
    pub answer: Option<Marked<String>>,
    /// How far from the right answer is still right: a number, or what a case allows.
    #[serde(default)]
    pub tolerance: Option<RawTolerance>,
    /// What the number counts.
    #[serde(default)]
    pub unit: String,
    /// Wrong numbers to which one comes by a known mistake.
    #[serde(default)]
    pub near: Vec<RawNear>,
    /// The case.
    #[serde(default)]
    pub case: Option<Marked<String>>,
    /// The scale of the indicators.
    #[serde(default)]
    pub scale: Option<Marked<String>>,
    /// Does a rating count only with a paper that carries it? Yes, if left out.
    #[serde(default)]
    pub evidence_required: Option<bool>,
    /// The indicators to rate.
    #[serde(default)]
    pub ratings: Vec<RawRating>,
}

/// How far from the right answer is still right.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum RawTolerance {
    /// Of a number.
    Number(String),
    /// Of ratings.
    Points(RawPoints),
}

/// How far from the key a rating may be.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RawPoints {
    /// So many points apart it earns everything.
    pub full: String,
    /// So many points apart it earns a part.
    pub partial: String,
    /// The part.
    pub partial_credit: String,
}

/// An option.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RawChoice {
    /// Id of the option.
    pub id: Marked<String>,
    /// What it says.
    pub text: String,
    /// Is it right?
    pub correct: bool,
    /// What is said of it.
    #[serde(default)]
    pub feedback: String,
}

/// An item.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RawPiece {
    /// Id of the item.
    pub id: Marked<String>,
    /// What it says.
    pub text: String,
    /// What is said of it.
    #[serde(default)]
    pub feedback: String,
}

/// An item that is matched.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RawLeft {
    /// Id of the item.
    pub id: Marked<String>,
    /// What it says.
    pub text: String,
    /// Id of what belongs to it.
    #[serde(rename = "match")]
    pub matches: Marked<String>,
    /// What is said of it.
    #[serde(default)]
    pub feedback: String,
}

/// A wrong number to which one comes by a known mistake.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RawNear {
    /// Id of the mistake.
    pub id: Marked<String>,
    /// The number, in quotation marks.
    pub answer: Marked<String>,
    /// What went wrong.
    #[serde(default)]
    pub feedback: String,
}

/// An indicator to rate.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RawRating {
    /// The indicator.
    pub indicator: Marked<String>,
    /// How much it weighs: 1 if left out.
    #[serde(default)]
    pub weight: Option<u32>,
    /// Further papers that carry the point.
    #[serde(default)]
    pub also: Vec<Marked<String>>,
    /// What is said where the rating is too high.
    #[serde(default)]
    pub high: String,
    /// What is said where the rating is too low.
    #[serde(default)]
    pub low: String,
}

/// `exercises/capstone.yaml`
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RawCapstone {
    /// Format of the file.
    pub format: Marked<String>,
    /// Title.
    pub title: String,
    /// What is to be done, as Markdown.
    pub brief: String,
    /// What it is marked by.
    pub criteria: Vec<RawCriterion>,
}

/// A criterion of a rubric.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RawCriterion {
    /// Id of the criterion.
    pub id: Marked<String>,
    /// What is looked at.
    pub title: String,
    /// How much it weighs: 1 if left out.
    #[serde(default)]
    pub weight: Option<u32>,
    /// Its levels, from 0.
    pub levels: Vec<RawLevel>,
}

/// A level of a criterion.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RawLevel {
    /// Its number.
    pub code: u32,
    /// What it looks like.
    pub text: String,
}

/// `case/case.yaml`
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RawCase {
    /// Id of the case.
    pub id: Marked<String>,
    /// Title of the case.
    pub title: String,
    /// The day on which it takes place.
    #[serde(default)]
    pub date: Option<Marked<String>>,
    /// Minutes that reading it takes.
    #[serde(default)]
    pub minutes: u32,
    /// What is said first.
    #[serde(default)]
    pub lead_in: String,
    /// The papers.
    pub documents: Vec<RawDocument>,
}

/// A paper.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RawDocument {
    /// Id of the paper.
    pub id: Marked<String>,
    /// Its file, beside `case.yaml`.
    pub file: Marked<String>,
}

/// `case/key.yaml`
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RawKey {
    /// What the papers show, indicator by indicator.
    pub key: Vec<RawKeyEntry>,
}

/// What the papers show on an indicator.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RawKeyEntry {
    /// The indicator.
    pub indicator: Marked<String>,
    /// Code of the point.
    pub point: Marked<u32>,
    /// So many points apart two readings may lie.
    #[serde(default)]
    pub tolerance: u32,
    /// The paper that carries the point.
    pub document: Marked<String>,
    /// The sentence that carries it.
    pub sentence: String,
    /// Why it is this point and not the next.
    pub why: String,
}
