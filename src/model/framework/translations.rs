//! Words of returns in the other languages of a framework: labels of points and words of the states.
//!
//! An answer may stand in any language that the framework has, so these words are held against those of all other
//! languages: no answer may mean two things.

use super::checker::{Checker, File};
use super::raw::{RawTranslatedPoint, RawTranslation};
use super::{Framework, Scale};
use crate::diag::{Code, Diagnostics, sentence};
use crate::model::marked::Marked;
use crate::model::name::fold;
use crate::model::state::State;

/// Adds the words of the other languages to a framework; `false` when one of them has two meanings.
pub fn add(framework: &mut Framework, files: &[File<RawTranslation>], diags: &mut Diagnostics) -> bool {
    let before = diags.errors();
    // The words of all languages come first, so that the order of the languages does not matter.
    for file in files {
        let mut at = Checker::new(&file.path);
        states(framework, &file.raw, &mut at);
        at.finish(diags);
    }
    for file in files {
        let mut at = Checker::new(&file.path);
        for raw in &file.raw.scales {
            let Framework { scales, states, .. } = framework;
            let Some(scale) = scales.iter_mut().find(|scale| scale.id == raw.id) else { continue };
            for (point, label) in labelled(&raw.points) {
                let state = states.meaning(&label.value);
                translated(scale, &point.code, label, state, &mut at);
            }
        }
        at.finish(diags);
    }
    diags.errors() == before
}

fn labelled(points: &[RawTranslatedPoint]) -> impl Iterator<Item = (&RawTranslatedPoint, &Marked<String>)> {
    let labels = points.iter().filter_map(|point| Some((point, point.label.as_ref()?)));
    labels.filter(|(_, label)| !label.value.trim().is_empty())
}

fn states(framework: &mut Framework, raw: &RawTranslation, at: &mut Checker) {
    for (state, word) in State::GIVEN.into_iter().zip(raw.states.all()) {
        let Some(word) = word.filter(|word| !word.value.trim().is_empty()) else { continue };
        let (code, text) = (state.code(), word.value.trim());
        if let Some(other) = framework.states.meaning(text).filter(|meant| *meant != state) {
            let other = other.code();
            let message = sentence!("word-of-state-means-other", code, text, other);
            at.error(Code::BadScale, word, message, None);
        }
        let own = |scale: &Scale| {
            let point = scale
                .points
                .iter()
                .find(|p| fold(&p.code) == fold(text) || p.all_labels().any(|l| fold(l) == fold(text)))?;
            Some((scale.id.clone(), point.code.to_string()))
        };
        if let Some((scale, point)) = framework.scales.iter().find_map(own) {
            let message = sentence!("word-of-state-is-point", code, text, point, scale);
            at.error(Code::BadScale, word, message, None);
        }
        framework.states.add(state, text);
    }
}

/// Adds a label to a point, and finds what else it means in this scale.
fn translated(scale: &mut Scale, code: &str, label: &Marked<String>, state: Option<State>, at: &mut Checker) {
    let text = label.value.trim();
    let same = |word: &str| fold(word) == fold(text);
    let other = scale.points.iter().find(|p| p.code != code && (same(&p.code) || p.all_labels().any(same)));
    let id = &scale.id;
    if let Some(state) = state.map(State::code) {
        let message = sentence!("point-label-means-state", label = text, code, state);
        at.error(Code::BadScale, label, message, None);
    } else if let Some(other) = other {
        let message = sentence!("point-label-of-two", label = text, code, scale = id, other = &other.code);
        at.error(Code::BadScale, label, message, None);
    }
    if let Some(point) = scale.points.iter_mut().find(|point| point.code == code) {
        point.labels.push(text.to_owned());
    }
}
