//! Scales and the words of the states: whatever stands in a return must mean one thing.

use super::checker::Checker;
use super::raw::{RawFramework, RawPoint, RawScale};
use super::states::{States, meaning};
use super::{Point, Scale};
use crate::diag::{Code, Names, Sentence, sentence};
use crate::model::ident::AnswerCode;
use crate::model::marked::Marked;
use crate::model::name::fold;
use crate::model::score::Score;
use crate::model::state::State;
use crate::model::table::{Ix, Table};

/// The words of the states: none is empty, and none means another state.
pub(super) fn states(raw: &RawFramework, at: &mut Checker) -> States {
    let words = raw.states.all();
    for (n, state) in State::GIVEN.into_iter().enumerate() {
        let Some(word) = words[n] else { continue };
        let code = state.code();
        at.text(word, sentence!("word-of-state-empty", code));
        if let Some(other) = meaning(&word.value).filter(|other| *other != state) {
            let other = other.code();
            let message = sentence!("word-of-state-means-other", code, text = word.value.trim(), other);
            at.error(Code::BadScale, word, message, None);
        }
        let same = |earlier: &&Marked<String>| fold(&earlier.value) == fold(&word.value);
        if words[..n].iter().flatten().any(same) {
            let text = word.value.trim();
            at.error(Code::BadScale, word, sentence!("word-of-two-states", text), None);
        }
    }
    States::new(&raw.language.value, words.map(|word| word.map(|word| word.value.as_str())))
}

/// All scales, and the positions of the sound ones. The faulty ones are among them, since an indicator that uses one
/// has no fault of its own.
pub(super) fn scales(
    raw: &RawFramework,
    states: &States,
    at: &mut Checker,
) -> (Table<Scale>, Vec<Ix<Scale>>) {
    at.unique(raw.scales.iter().map(|s| &s.id));
    if raw.scales.is_empty() {
        at.error(Code::BadScale, &raw.id, sentence!("no-scale"), None);
    }
    let mut sound = Vec::new();
    let mut scales = Table::new();
    for one in &raw.scales {
        let before = at.errors();
        let position = scales.push(scale(one, states, at));
        if at.errors() == before {
            sound.push((one, position));
        }
    }
    same_ends(&sound, &scales, at);
    let sound = sound.into_iter().map(|(_, position)| position).collect();
    (scales, sound)
}

fn scale(raw: &RawScale, states: &States, at: &mut Checker) -> Scale {
    let id = &raw.id.value;
    let points: Table<Point> = raw
        .points
        .iter()
        .map(|p| Point {
            code: AnswerCode::reported(&p.code.value),
            value: at.limit(&p.value),
            label: p.label.value.trim().to_owned(),
            labels: Vec::new(),
            anchor: p.anchor.trim().to_owned(),
        })
        .collect();
    if points.len() < 2 {
        at.error(Code::BadScale, &raw.id, sentence!("scale-too-short", id), None);
    }
    for n in 0..raw.points.len() {
        point(raw, n, states, at);
    }
    let mut edge = |edge: &Option<Marked<f64>>| edge.as_ref().map(|e| at.limit(e));
    let (paper_from, practice_from) = (edge(&raw.paper_from), edge(&raw.practice_from));
    match (paper_from, practice_from) {
        (None, None) => {}
        (Some(paper), Some(practice)) if paper < practice => {}
        _ => at.error(Code::BadScale, &raw.id, sentence!("scale-paper-and-practice", id), None),
    }
    Scale {
        id: id.clone(),
        title: raw.title.clone(),
        about: raw.about.trim().to_owned(),
        points,
        paper_from,
        practice_from,
    }
}

/// A point beside the others of its scale: code and label are its own, and its value is above the one before it.
fn point(raw: &RawScale, n: usize, states: &States, at: &mut Checker) {
    let (scale, p) = (&raw.id.value, &raw.points[n]);
    let (code, label) = (&p.code.value, p.label.value.trim());
    let earlier = &raw.points[..n];
    if let Some(state) = states.meaning(code).map(State::code) {
        at.error(
            Code::BadId,
            &p.code,
            sentence!("point-code-means-state", code, state),
            Some(whose(code, state).unwrap_or(sentence!("help-other-code"))),
        );
    } else if AnswerCode::parse(code).is_none() {
        at.error(
            Code::BadId,
            &p.code,
            sentence!("point-code-unsound", code),
            Some(sentence!("help-point-code")),
        );
    } else if earlier.iter().any(|e| e.code.value == *code) {
        let message = sentence!("point-code-twice", code, scale);
        at.error(Code::BadScale, &p.code, message, None);
    }
    at.text(&p.label, sentence!("label-of-point-empty"));
    let same = |other: &&RawPoint| fold(&other.label.value) == fold(label);
    if let Some(state) = states.meaning(label).map(State::code) {
        at.error(
            Code::BadScale,
            &p.label,
            sentence!("point-label-means-state", label, code, state),
            Some(whose(label, state).unwrap_or(sentence!("help-states-are-no-points"))),
        );
    } else if let Some(first) = earlier.iter().find(same).filter(|_| !label.is_empty()) {
        at.error(
            Code::BadScale,
            &p.label,
            sentence!("point-label-twice", first = &first.code.value, code, scale, label),
            None,
        );
    }
    let other = |(m, other): (usize, &RawPoint)| m != n && fold(&other.code.value) == fold(label);
    if raw.points.iter().enumerate().any(other) {
        let message = sentence!("point-label-is-code", label);
        at.error(Code::BadScale, &p.label, message, None);
    }
    if let Some(before) = earlier.last().filter(|before| p.value.value <= before.value.value) {
        at.error(
            Code::BadScale,
            &p.value,
            sentence!("scale-does-not-rise", scale, number = p.value.value, before = before.value.value),
            None,
        );
    }
}

/// Where a word means a state by the framework's own `states` alone.
fn whose(word: &str, state: &str) -> Option<Sentence> {
    meaning(word).is_none().then(|| sentence!("help-own-word-of-state", state))
}

/// Means over scales have a meaning only where all begin and end alike. One finding, whichever of them is wrong.
fn same_ends(sound: &[(&RawScale, Ix<Scale>)], scales: &Table<Scale>, at: &mut Checker) {
    let mut groups: Vec<((Score, Score), Vec<&RawScale>)> = Vec::new();
    for &(raw, position) in sound {
        let ends = scales[position].ends();
        match groups.iter_mut().find(|(known, _)| *known == ends) {
            Some((_, members)) => members.push(raw),
            None => groups.push((ends, vec![raw])),
        }
    }
    if let [_, (_, other), ..] = groups.as_slice() {
        let ends = groups.iter().map(|((low, high), members)| {
            let scales = Names::quoted(members.iter().map(|raw| &raw.id.value));
            sentence!("scales-from-to", scales, low = low.get(), high = high.get())
        });
        let ends = ends.reduce(|first, second| sentence!("scales-and-scales", first, second));
        let message = ends.map(|ends| sentence!("scales-end-differently", ends));
        let help = Some(sentence!("help-same-ends"));
        message.into_iter().for_each(|message| at.error(Code::BadScale, &other[0].id, message, help.clone()));
    }
}
