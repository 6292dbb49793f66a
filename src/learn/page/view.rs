//! Exercises as the page sees them: what is asked, and, only in a page with keys, what is right and what is said of it.
//!
//! Everything that gives an answer away stands in [`KeyView`], which is made in one place and only for [`Keys::With`].

use serde::Serialize;

use super::chapters::html;
use super::{Keys, Material, alias};
use crate::document::writer::WriteError;
use crate::locale::Locale;
use crate::model::course::training::{Choice, Exercise, Kind, Piece, Rating, Unit};
use crate::model::ratio::Ratio;

/// Level of the title of an exercise.
const EXERCISE: usize = 4;

#[derive(Serialize)]
pub(super) struct UnitView<'a> {
    id: &'a str,
    module: usize,
    topic: bool,
    exercises: Vec<ExerciseView<'a>>,
}

#[derive(Serialize)]
struct ExerciseView<'a> {
    id: &'a str,
    #[serde(rename = "type")]
    kind: &'static str,
    sha256: &'a str,
    points: &'a Ratio,
    graded: bool,
    required: bool,
    prompt: String,
    /// Options, items to order, or items on the right.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pieces: Vec<PieceView<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    left: Vec<PieceView<'a>>,
    #[serde(skip_serializing_if = "str::is_empty")]
    unit: &'a str,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    ratings: Vec<RatingView<'a>>,
    #[serde(skip_serializing_if = "is_false")]
    evidence: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    key: Option<KeyView<'a>>,
}

#[derive(Serialize)]
struct PieceView<'a> {
    id: String,
    text: &'a str,
}

/// An indicator to rate, with what each point looks like.
#[derive(Serialize)]
struct RatingView<'a> {
    indicator: &'a str,
    title: &'a str,
    points: Vec<(&'a str, &'a str)>,
}

/// What gives an answer away.
#[derive(Serialize)]
struct KeyView<'a> {
    hints: Vec<&'a str>,
    explain: String,
    /// Ids of the options that are right, of the items in order, or of what belongs to each item on the left.
    right: Vec<&'a str>,
    /// By the id of an option, an item or a mistake: what is said of it.
    said: Vec<(&'a str, &'a str)>,
    /// What is said of items on the right that remain over.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    over: Vec<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    credit: Option<crate::model::course::training::Credit>,
    #[serde(skip_serializing_if = "Option::is_none")]
    number: Option<(&'a Ratio, &'a Ratio)>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    near: Vec<(&'a Ratio, &'a str)>,
    #[serde(skip_serializing_if = "Option::is_none")]
    partial: Option<&'a Ratio>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    ratings: Vec<RatingKey<'a>>,
}

#[derive(Serialize)]
struct RatingKey<'a> {
    weight: u32,
    model: usize,
    full: usize,
    partial: usize,
    documents: &'a [String],
    high: &'a str,
    low: &'a str,
    /// Point, paper, sentence and reason of the key.
    entry: Option<(&'a str, &'a str, &'a str, &'a str)>,
}

#[allow(clippy::trivially_copy_pass_by_ref)] // serde asks for a reference
fn is_false(value: &bool) -> bool {
    !value
}

/// A unit with its exercises.
pub(super) fn unit<'a>(
    unit: &'a Unit,
    of: Material<'a>,
    keys: Keys,
    locale: &Locale,
) -> Result<UnitView<'a>, WriteError> {
    let exercises: Result<Vec<_>, _> =
        unit.exercises.iter().map(|one| exercise(one, of, keys, locale)).collect();
    Ok(UnitView { id: &unit.id, module: unit.module, topic: unit.is_topic, exercises: exercises? })
}

fn exercise<'a>(
    one: &'a Exercise,
    of: Material<'a>,
    keys: Keys,
    locale: &Locale,
) -> Result<ExerciseView<'a>, WriteError> {
    let mut view = ExerciseView {
        id: &one.id,
        kind: kind(&one.kind),
        sha256: &one.sha256,
        points: &one.points,
        graded: one.graded,
        required: one.required,
        prompt: html(&one.prompt, EXERCISE, locale)?,
        pieces: Vec::new(),
        left: Vec::new(),
        unit: "",
        ratings: Vec::new(),
        evidence: false,
        key: None,
    };
    match &one.kind {
        Kind::Single { options } | Kind::Multiple { options, .. } => {
            view.pieces = options.iter().map(|option| piece(&option.id, &option.text)).collect();
        }
        Kind::Ordering { items, .. } => view.pieces = items_of(one, items, keys),
        Kind::Matching { left, right } => {
            view.left = left.iter().map(|left| piece(&left.id, &left.text)).collect();
            view.pieces = right.iter().map(|right| piece(&right.id, &right.text)).collect();
        }
        Kind::Numeric { unit, .. } => view.unit = unit,
        Kind::Case { scale, ratings, evidence_required, .. } => {
            view.evidence = *evidence_required;
            view.ratings = ratings.iter().map(|rating| rated(rating, scale, of)).collect();
        }
        Kind::Text => {}
    }
    if keys == Keys::With {
        view.key = Some(key(one, of, locale)?);
    }
    Ok(view)
}

fn kind(kind: &Kind) -> &'static str {
    match kind {
        Kind::Single { .. } => "single",
        Kind::Multiple { .. } => "multiple",
        Kind::Ordering { .. } => "ordering",
        Kind::Matching { .. } => "matching",
        Kind::Numeric { .. } => "numeric",
        Kind::Case { .. } => "case",
        Kind::Text => "text",
    }
}

fn piece<'a>(id: &str, text: &'a str) -> PieceView<'a> {
    PieceView { id: id.to_owned(), text }
}

/// Items to order. Their order in the file is the key, and so are their ids: without keys they have others, by which they are sorted.
fn items_of<'a>(exercise: &Exercise, items: &'a [Piece], keys: Keys) -> Vec<PieceView<'a>> {
    let mut pieces: Vec<PieceView<'a>> = items
        .iter()
        .map(|item| match keys {
            Keys::With => piece(&item.id, &item.text),
            Keys::Without => piece(&alias::alias(exercise, &item.id), &item.text),
        })
        .collect();
    if keys == Keys::Without {
        pieces.sort_by(|one, other| one.id.cmp(&other.id));
    }
    pieces
}

fn rated<'a>(rating: &'a Rating, scale: &'a [String], of: Material<'a>) -> RatingView<'a> {
    let known = of.framework.indicator(&rating.indicator);
    let (title, points) = match known {
        None => ("", scale.iter().map(|code| (code.as_str(), "")).collect()),
        Some(i) => {
            let indicator = &of.framework[i];
            let point = |(n, point): (_, &'a crate::model::framework::Point)| {
                (point.code.as_str(), of.framework.anchor(i, n))
            };
            (indicator.title.as_str(), of.framework.scale_of(i).points.pairs().map(point).collect())
        }
    };
    RatingView { indicator: &rating.indicator, title, points }
}

/// The key of an exercise, and what is said of each answer.
fn key<'a>(one: &'a Exercise, of: Material<'a>, locale: &Locale) -> Result<KeyView<'a>, WriteError> {
    let mut key = KeyView {
        hints: one.hints.iter().map(String::as_str).collect(),
        explain: html(&one.explain, EXERCISE, locale)?,
        right: Vec::new(),
        said: Vec::new(),
        over: Vec::new(),
        credit: None,
        number: None,
        near: Vec::new(),
        partial: None,
        ratings: Vec::new(),
    };
    match &one.kind {
        Kind::Single { options } => choices(options, &mut key),
        Kind::Multiple { options, credit } => {
            choices(options, &mut key);
            key.credit = Some(*credit);
        }
        Kind::Ordering { items, credit } => {
            key.right = items.iter().map(|item| item.id.as_str()).collect();
            key.said = items.iter().map(|item| (item.id.as_str(), item.feedback.as_str())).collect();
            key.credit = Some(*credit);
        }
        Kind::Matching { left, right } => {
            key.right = left.iter().map(|left| left.matches.as_str()).collect();
            key.said = left.iter().map(|left| (left.id.as_str(), left.feedback.as_str())).collect();
            let over = |piece: &&Piece| !left.iter().any(|left| left.matches == piece.id);
            let over = right.iter().filter(over).map(|piece| piece.feedback.as_str());
            key.over = over.filter(|text| !text.is_empty()).collect();
        }
        Kind::Numeric { answer, tolerance, near, .. } => {
            key.number = Some((answer, tolerance));
            key.near = near.iter().map(|near| (&near.answer, near.feedback.as_str())).collect();
        }
        Kind::Case { ratings, partial_credit, .. } => {
            key.partial = Some(partial_credit);
            key.ratings = ratings.iter().map(|rating| rating_key(rating, of)).collect();
        }
        Kind::Text => {}
    }
    Ok(key)
}

fn choices<'a>(options: &'a [Choice], key: &mut KeyView<'a>) {
    key.right = options.iter().filter(|option| option.correct).map(|option| option.id.as_str()).collect();
    key.said = options.iter().map(|option| (option.id.as_str(), option.feedback.as_str())).collect();
}

fn rating_key<'a>(rating: &'a Rating, of: Material<'a>) -> RatingKey<'a> {
    let entry = of.training.case.as_ref().and_then(|case| {
        let entry = case.entry(&rating.indicator)?;
        let paper = case.paper(&entry.document).map_or("", |paper| paper.title.as_str());
        Some((entry.point.as_str(), paper, entry.sentence.as_str(), entry.why.as_str()))
    });
    RatingKey {
        weight: rating.weight,
        model: rating.model,
        full: rating.full,
        partial: rating.partial,
        documents: &rating.documents,
        high: &rating.high,
        low: &rating.low,
        entry,
    }
}
