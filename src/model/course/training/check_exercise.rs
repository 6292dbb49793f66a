//! One exercise: the keys that its type has and no others, something right and something wrong, feedback for each answer.

use super::checked::{At, Within};
use super::exercise::{Choice, Credit, Exercise, Kind, Left, Near, Piece, Rating};
use super::raw::{RawExercise, RawKind, RawPiece, RawRating, RawTolerance};
use crate::diag::{Code, sentence};
use crate::model::ident::is_id;
use crate::model::marked::Marked;
use crate::model::ratio::Ratio;

/// Most points, options and items: what is longer is a mistake.
const MOST: u64 = 1000;

/// Checks an exercise; `None` where something that it needs is missing.
pub(super) fn exercise(raw: &RawExercise, within: &Within<'_>, at: &mut At<'_>) -> Option<Exercise> {
    let before = at.diags.errors();
    if !is_id(&raw.id.value) {
        at.error(Code::BadId, &raw.id, sentence!("course-bad-id", id = &raw.id.value));
    }
    let objectives: Vec<&str> = within
        .course
        .topics
        .iter()
        .flat_map(|topic| topic.objectives.iter().map(|o| o.id.as_str()))
        .collect();
    at.known(&raw.objective, &objectives, |name| sentence!("course-no-objective", name));
    let skills: Vec<&str> = within.framework.skills().iter().map(|skill| skill.id.as_str()).collect();
    at.known(&raw.skill, &skills, |name| sentence!("reference-no-skill", name));
    let points = at.number(&raw.points);
    if points.as_ref().is_some_and(|points| points.is_zero() || *points > Ratio::whole(MOST)) {
        at.error(Code::BadExercise, &raw.points, sentence!("course-points"));
    }
    if raw.prompt.trim().is_empty() {
        at.error(Code::BadExercise, &raw.id, sentence!("course-no-prompt", id = &raw.id.value));
    }
    foreign(raw, at);
    let kind = kind(raw, within, at)?;
    feedback(raw, at);
    let exercise = Exercise {
        id: raw.id.value.clone(),
        objective: raw.objective.value.clone(),
        skill: raw.skill.value.clone(),
        points: points?,
        graded: raw.graded.unwrap_or(true),
        required: raw.required.unwrap_or(true),
        prompt: raw.prompt.clone(),
        hints: raw.hints.clone(),
        explain: raw.explain.clone(),
        kind,
        sha256: String::new(),
    };
    (at.diags.errors() == before).then(|| exercise.hashed())
}

/// Keys that belong to another type.
fn foreign(raw: &RawExercise, at: &mut At<'_>) {
    use RawKind::{Case, Matching, Multiple, Numeric, Ordering, Single};
    let given: [(&str, bool, &[RawKind]); 12] = [
        ("credit", raw.credit.is_some(), &[Multiple, Ordering]),
        ("options", !raw.options.is_empty(), &[Single, Multiple]),
        ("items", !raw.items.is_empty(), &[Ordering]),
        ("left", !raw.left.is_empty(), &[Matching]),
        ("right", !raw.right.is_empty(), &[Matching]),
        ("answer", raw.answer.is_some(), &[Numeric]),
        ("tolerance", raw.tolerance.is_some(), &[Numeric, Case]),
        ("unit", !raw.unit.is_empty(), &[Numeric]),
        ("near", !raw.near.is_empty(), &[Numeric]),
        ("case", raw.case.is_some(), &[Case]),
        ("ratings", !raw.ratings.is_empty(), &[Case]),
        ("evidence_required", raw.evidence_required.is_some(), &[Case]),
    ];
    for (key, is_given, kinds) in given {
        if is_given && !kinds.contains(&raw.kind) {
            at.error(Code::BadExercise, &raw.id, sentence!("course-key-of-other-type", key));
        }
    }
}

fn kind(raw: &RawExercise, within: &Within<'_>, at: &mut At<'_>) -> Option<Kind> {
    let credit = |ours: Credit, at: &mut At<'_>| {
        let credit = raw.credit.unwrap_or(ours);
        let of_options = matches!(credit, Credit::PerOption);
        let of_items = matches!(credit, Credit::AdjacentPairs | Credit::Absolute);
        if (raw.kind == RawKind::Ordering && of_options) || (raw.kind == RawKind::Multiple && of_items) {
            at.error(Code::BadExercise, &raw.id, sentence!("course-credit-of-other-type"));
        }
        credit
    };
    Some(match raw.kind {
        RawKind::Single | RawKind::Multiple => {
            let options = options(raw, at);
            match raw.kind {
                RawKind::Single => Kind::Single { options },
                _ => Kind::Multiple { options, credit: credit(Credit::PerOption, at) },
            }
        }
        RawKind::Ordering => {
            at.unique(raw.items.iter().map(|item| &item.id));
            if raw.items.len() < 2 {
                at.error(Code::BadExercise, &raw.id, sentence!("course-too-few-items"));
            }
            let items = raw.items.iter().map(piece).collect();
            Kind::Ordering { items, credit: credit(Credit::AdjacentPairs, at) }
        }
        RawKind::Matching => {
            at.unique(raw.left.iter().map(|left| &left.id));
            at.unique(raw.right.iter().map(|right| &right.id));
            if raw.left.len() < 2 {
                at.error(Code::BadExercise, &raw.id, sentence!("course-too-few-items"));
            }
            let rights: Vec<&str> = raw.right.iter().map(|right| right.id.value.as_str()).collect();
            for left in &raw.left {
                at.known(&left.matches, &rights, |name| sentence!("course-no-match", name));
            }
            let left = raw.left.iter().map(|left| Left {
                id: left.id.value.clone(),
                text: left.text.clone(),
                matches: left.matches.value.clone(),
                feedback: left.feedback.clone(),
            });
            Kind::Matching { left: left.collect(), right: raw.right.iter().map(piece).collect() }
        }
        RawKind::Numeric => numeric(raw, at)?,
        RawKind::Case => of_case(raw, within, at)?,
        RawKind::Text => Kind::Text,
    })
}

fn piece(raw: &RawPiece) -> Piece {
    Piece { id: raw.id.value.clone(), text: raw.text.clone(), feedback: raw.feedback.clone() }
}

fn options(raw: &RawExercise, at: &mut At<'_>) -> Vec<Choice> {
    at.unique(raw.options.iter().map(|option| &option.id));
    let right = raw.options.iter().filter(|option| option.correct).count();
    let wrong = raw.options.len() - right;
    match raw.kind {
        RawKind::Single if right != 1 || wrong == 0 => {
            at.error(Code::BadExercise, &raw.id, sentence!("course-single", count = right));
        }
        RawKind::Multiple if right == 0 || wrong == 0 => {
            at.error(Code::BadExercise, &raw.id, sentence!("course-multiple"));
        }
        _ => {}
    }
    let choice = |raw: &super::raw::RawChoice| Choice {
        id: raw.id.value.clone(),
        text: raw.text.clone(),
        correct: raw.correct,
        feedback: raw.feedback.clone(),
    };
    raw.options.iter().map(choice).collect()
}

fn numeric(raw: &RawExercise, at: &mut At<'_>) -> Option<Kind> {
    let Some(answer) = &raw.answer else {
        at.error(Code::BadExercise, &raw.id, sentence!("course-key-missing", key = "answer"));
        return None;
    };
    let number = |at: &mut At<'_>, text: &Marked<String>| {
        let number = Ratio::decimal(&text.value);
        if number.is_none() {
            at.error(Code::BadExercise, text, sentence!("course-no-number", text = &text.value));
        }
        number
    };
    let tolerance = match &raw.tolerance {
        None => Some(Ratio::zero()),
        Some(RawTolerance::Number(text)) => {
            at.number(&Marked { value: text.clone(), line: raw.id.line, column: raw.id.column })
        }
        Some(RawTolerance::Points(_)) => {
            at.error(Code::BadExercise, &raw.id, sentence!("course-key-of-other-type", key = "full"));
            None
        }
    };
    at.unique(raw.near.iter().map(|near| &near.id));
    let right = number(at, answer);
    let mut near = Vec::new();
    for one in &raw.near {
        let Some(wrong) = number(at, &one.answer) else { continue };
        // A known mistake within the tolerance would be right.
        if right.as_ref().zip(tolerance.as_ref()).is_some_and(|(right, far)| wrong.distance(right) <= *far) {
            at.error(Code::BadExercise, &one.answer, sentence!("course-near-is-right"));
        }
        near.push(Near { id: one.id.value.clone(), answer: wrong, feedback: one.feedback.clone() });
    }
    Some(Kind::Numeric { answer: right?, tolerance: tolerance?, unit: raw.unit.clone(), near })
}

fn of_case(raw: &RawExercise, within: &Within<'_>, at: &mut At<'_>) -> Option<Kind> {
    let (Some(name), Some(scale)) = (&raw.case, &raw.scale) else {
        let key = if raw.case.is_none() { "case" } else { "scale" };
        at.error(Code::BadExercise, &raw.id, sentence!("course-key-missing", key));
        return None;
    };
    let cases: Vec<&str> = within.case.iter().map(|case| case.id.as_str()).collect();
    at.known(name, &cases, |name| sentence!("course-no-case", name));
    let scales: Vec<&str> = within.framework.scales().iter().map(|scale| scale.id.as_str()).collect();
    let position = at.known(scale, &scales, |name| sentence!("course-no-scale", name))?;
    let known = within.framework.scales().iter().nth(position)?;
    let codes: Vec<String> = known.points.iter().map(|point| point.code.to_string()).collect();
    let whole = |text: &str| text.parse::<usize>().ok().filter(|n| *n < codes.len());
    let (full, partial, partial_credit) = match &raw.tolerance {
        None => (0, 0, Ratio::zero()),
        Some(RawTolerance::Points(points)) => {
            let credit = Ratio::decimal(&points.partial_credit)
                .filter(|credit| !credit.is_negative() && *credit <= Ratio::one());
            let (Some(full), Some(partial), Some(credit)) =
                (whole(&points.full), whole(&points.partial), credit)
            else {
                at.error(Code::BadExercise, &raw.id, sentence!("course-bad-tolerance"));
                return None;
            };
            (full, partial, credit)
        }
        Some(RawTolerance::Number(_)) => {
            at.error(Code::BadExercise, &raw.id, sentence!("course-bad-tolerance"));
            return None;
        }
    };
    if raw.ratings.is_empty() {
        at.error(Code::BadExercise, &raw.id, sentence!("course-key-missing", key = "ratings"));
    }
    at.unique(raw.ratings.iter().map(|rating| &rating.indicator));
    let case = within.case?;
    let keyed: Vec<&str> = case.key.iter().map(|entry| entry.indicator.as_str()).collect();
    let papers: Vec<&str> = case.papers.iter().map(|paper| paper.id.as_str()).collect();
    let mut rating = |rating: &RawRating| {
        let n = at.known(&rating.indicator, &keyed, |name| sentence!("course-not-in-key", name))?;
        for also in &rating.also {
            at.known(also, &papers, |name| sentence!("course-no-document", name));
        }
        let entry = &case.key[n];
        let own = within.framework.indicator(&entry.indicator).map(|i| within.framework.scale_of(i));
        if own.is_some_and(|own| own.id != known.id) {
            let message = sentence!("course-scale-of-other", indicator = &entry.indicator);
            at.error(Code::BadExercise, &rating.indicator, message);
        }
        let weight = rating.weight.unwrap_or(1);
        if !(1..=100).contains(&weight) {
            at.error(Code::BadExercise, &rating.indicator, sentence!("course-bad-weight"));
        }
        // Where the papers allow two readings, both are right.
        let full = full.max(usize::try_from(entry.tolerance).unwrap_or(usize::MAX));
        let also = rating.also.iter().map(|also| also.value.clone());
        Some(Rating {
            indicator: entry.indicator.clone(),
            weight,
            model: codes.iter().position(|code| *code == entry.point)?,
            full,
            partial: partial.max(full),
            documents: std::iter::once(entry.document.clone()).chain(also).collect(),
            high: rating.high.clone(),
            low: rating.low.clone(),
        })
    };
    let ratings = raw.ratings.iter().filter_map(&mut rating).collect();
    let evidence_required = raw.evidence_required.unwrap_or(true);
    let case = name.value.clone();
    Some(Kind::Case { case, scale: codes, evidence_required, partial_credit, ratings })
}

/// Options and known mistakes about which nothing is said.
fn feedback(raw: &RawExercise, at: &mut At<'_>) {
    let options = raw.options.iter().map(|one| (&one.id, &one.feedback));
    let near = raw.near.iter().map(|one| (&one.id, &one.feedback));
    let left = raw.left.iter().map(|one| (&one.id, &one.feedback));
    let items = raw.items.iter().map(|one| (&one.id, &one.feedback));
    let silent: Vec<&Marked<String>> = options
        .chain(near)
        .chain(left)
        .chain(items)
        .filter(|(_, feedback)| feedback.trim().is_empty())
        .map(|(id, _)| id)
        .collect();
    if let Some(first) = silent.first() {
        let names = crate::diag::Names::plain(silent.iter().map(|id| id.value.as_str()));
        let message = sentence!("exercise-silent", exercise = &raw.id.value, names);
        at.warning(Code::NoFeedback, first, message);
    }
    if raw.explain.trim().is_empty() {
        at.warning(Code::NoFeedback, &raw.id, sentence!("course-no-explanation", exercise = &raw.id.value));
    }
}
