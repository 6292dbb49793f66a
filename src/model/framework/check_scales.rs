//! Scales and the words of the states: whatever stands in a return must mean one thing.

use super::checker::Checker;
use super::raw::{RawFramework, RawPoint, RawScale};
use super::states::{State, States, meaning};
use super::{Point, Scale};
use crate::diag::Code;
use crate::model::ident::is_answer_code;
use crate::model::marked::Marked;
use crate::model::name::fold;
use crate::model::score::Score;

/// The words of the states: none is empty, and none means another state.
pub(super) fn states(raw: &RawFramework, at: &mut Checker) -> States {
    let words = raw.states.all();
    for (n, state) in State::ALL.into_iter().enumerate() {
        let Some(word) = words[n] else { continue };
        let code = state.code();
        at.text(word, &format!("the word for `{code}`"));
        if let Some(other) = meaning(&word.value).filter(|other| *other != code) {
            at.error(
                Code::BadScale,
                word,
                format!("the word for `{code}` is `{}`, which means `{other}`", word.value.trim()),
                None,
            );
        }
        let same = |earlier: &&Marked<String>| fold(&earlier.value) == fold(&word.value);
        if words[..n].iter().flatten().any(same) {
            let text = word.value.trim();
            at.error(Code::BadScale, word, format!("`{text}` is the word for two of na, dk and nc"), None);
        }
    }
    States::new(&raw.language, words.map(|word| word.map(|word| word.value.as_str())))
}

/// All scales, and the positions of the sound ones. The faulty ones are among them, since an indicator that uses one
/// has no fault of its own.
pub(super) fn scales(raw: &RawFramework, states: &States, at: &mut Checker) -> (Vec<Scale>, Vec<usize>) {
    at.unique(raw.scales.iter().map(|s| &s.id));
    if raw.scales.is_empty() {
        at.error(Code::BadScale, &raw.id, "the framework has no scale".into(), None);
    }
    let mut sound = Vec::new();
    let mut scales = Vec::new();
    for one in &raw.scales {
        let before = at.errors();
        scales.push(scale(one, states, at));
        if at.errors() == before {
            sound.push(scales.len() - 1);
        }
    }
    let by_position: Vec<(&RawScale, usize)> = sound.iter().map(|&n| (&raw.scales[n], n)).collect();
    same_ends(&by_position, &scales, at);
    (scales, sound)
}

fn scale(raw: &RawScale, states: &States, at: &mut Checker) -> Scale {
    let id = &raw.id.value;
    let points: Vec<Point> = raw
        .points
        .iter()
        .map(|p| Point {
            code: p.code.value.clone(),
            value: at.limit(&p.value),
            label: p.label.value.trim().to_owned(),
            labels: Vec::new(),
            anchor: p.anchor.trim().to_owned(),
        })
        .collect();
    if points.len() < 2 {
        at.error(Code::BadScale, &raw.id, format!("the scale `{id}` has fewer than two points"), None);
    }
    for n in 0..raw.points.len() {
        point(raw, n, states, at);
    }
    let mut edge = |edge: &Option<Marked<f64>>| edge.as_ref().map(|e| at.limit(e));
    let (paper_from, practice_from) = (edge(&raw.paper_from), edge(&raw.practice_from));
    match (paper_from, practice_from) {
        (None, None) => {}
        (Some(paper), Some(practice)) if paper < practice => {}
        _ => at.error(
            Code::BadScale,
            &raw.id,
            format!(
                "the scale `{id}` needs both `paper_from` and `practice_from`, the first below the second, or neither"
            ),
            None,
        ),
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
    if let Some(state) = states.meaning(code) {
        at.error(
            Code::BadId,
            &p.code,
            format!("`{code}` cannot be the code of a point: as an answer it means `{state}`"),
            Some(whose(code, state).unwrap_or("take another, such as a number".into())),
        );
    } else if !is_answer_code(code) {
        at.error(
            Code::BadId,
            &p.code,
            format!("`{code}` cannot be the code of a point"),
            Some("use 1 to 5 lower-case letters and digits".into()),
        );
    } else if earlier.iter().any(|e| e.code.value == *code) {
        let message = format!("the code `{code}` stands twice in the scale `{scale}`");
        at.error(Code::BadScale, &p.code, message, None);
    }
    at.text(&p.label, "the label of the point");
    let same = |other: &&RawPoint| fold(&other.label.value) == fold(label);
    if let Some(state) = states.meaning(label) {
        at.error(
            Code::BadScale,
            &p.label,
            format!("the label `{label}` of point `{code}` means `{state}` as an answer"),
            Some(whose(label, state).unwrap_or("na, dk, nc and blank are answers beside every scale and need no point; if it is one, call it otherwise".into())),
        );
    } else if let Some(first) = earlier.iter().find(same).filter(|_| !label.is_empty()) {
        at.error(
            Code::BadScale,
            &p.label,
            format!(
                "the points `{}` and `{code}` of the scale `{scale}` have the same label `{label}`",
                first.code.value
            ),
            None,
        );
    }
    let other = |(m, other): (usize, &RawPoint)| m != n && fold(&other.code.value) == fold(label);
    if raw.points.iter().enumerate().any(other) {
        let message = format!("the label `{label}` is the code of another point");
        at.error(Code::BadScale, &p.label, message, None);
    }
    if let Some(before) = earlier.last().filter(|before| p.value.value <= before.value.value) {
        at.error(
            Code::BadScale,
            &p.value,
            format!(
                "the values of the scale `{scale}` do not rise: {} follows {}",
                p.value.value, before.value.value
            ),
            None,
        );
    }
}

/// Where a word means a state by the framework's own `states` alone.
fn whose(word: &str, state: &str) -> Option<String> {
    meaning(word).is_none().then(|| format!("`states` calls `{state}` so"))
}

/// Means over scales have a meaning only where all begin and end alike. One finding, whichever of them is wrong.
fn same_ends(sound: &[(&RawScale, usize)], scales: &[Scale], at: &mut Checker) {
    let mut groups: Vec<((Score, Score), Vec<&RawScale>)> = Vec::new();
    for &(raw, position) in sound {
        let points = &scales[position].points;
        let ends = (points[0].value, points[points.len() - 1].value);
        match groups.iter_mut().find(|(known, _)| *known == ends) {
            Some((_, members)) => members.push(raw),
            None => groups.push((ends, vec![raw])),
        }
    }
    if let [_, (_, other), ..] = groups.as_slice() {
        let told: Vec<String> = groups
            .iter()
            .map(|((low, high), members)| {
                let names: Vec<String> = members.iter().map(|raw| format!("`{}`", raw.id.value)).collect();
                format!("{} from {} to {}", names.join(", "), low.get(), high.get())
            })
            .collect();
        at.error(
            Code::BadScale,
            &other[0].id,
            format!("the scales do not begin and end at the same values: {}", told.join("; ")),
            Some(
                "a mean over scales has a meaning only where all share the lowest and the highest value"
                    .into(),
            ),
        );
    }
}
