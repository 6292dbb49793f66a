//! Indicators: every text there, of the right length, like no other, and without words that measure nothing.

use std::collections::BTreeMap;

use super::super::words;
use super::Lint;
use crate::diag::Code;
use crate::model::framework::LensKind;

/// Words of an anchor: fewer say too little to tell neighbours apart, more are not read.
const ANCHOR: std::ops::RangeInclusive<usize> = 15..=35;
/// Words of a definition.
const DEFINITION: std::ops::RangeInclusive<usize> = 10..=40;
/// Words of a step.
const STEP: std::ops::RangeInclusive<usize> = 10..=40;
/// Characters of a title, so that tables keep their shape.
const TITLE: usize = 60;

/// Words that two reviewers read differently, in English.
const VAGUE: [&str; 26] = [
    "adequate",
    "adequately",
    "sufficient",
    "sufficiently",
    "good",
    "appropriate",
    "appropriately",
    "effective",
    "effectively",
    "proper",
    "properly",
    "reasonable",
    "reasonably",
    "satisfactory",
    "relevant",
    "robust",
    "meaningful",
    "meaningfully",
    "significant",
    "significantly",
    "timely",
    "regular",
    "regularly",
    "strong",
    "weak",
    "well",
];

/// The words of a text, folded.
fn folded(text: &str) -> impl Iterator<Item = String> + '_ {
    text.split(|c: char| !c.is_alphanumeric() && c != '-').filter(|w| !w.is_empty()).map(str::to_lowercase)
}

pub(super) fn indicators(lint: &mut Lint<'_>) {
    let framework = lint.framework;
    let mut seen: BTreeMap<&str, String> = BTreeMap::new();
    for (i, indicator) in framework.indicators.iter().enumerate() {
        let (id, file, scale) = (&indicator.id, lint.file_of(i), framework.scale_of(i));
        if indicator.title.chars().count() > TITLE {
            lint.say(
                Code::ContentLength,
                &file,
                format!("the title of `{id}` is longer than {TITLE} characters"),
            );
        }
        length(lint, &file, &format!("the definition of `{id}`"), &indicator.definition, DEFINITION);
        if indicator.sources.is_empty() {
            lint.say(Code::ContentMissing, &file, format!("`{id}` names no source"));
        }
        if indicator.lesson.is_none() {
            lint.say(
                Code::ContentMissing,
                &file,
                format!("`{id}` names no section of a lesson that teaches it"),
            );
        }
        for (point, anchor) in scale.points.iter().zip(&indicator.anchors) {
            let (what, text) =
                (format!("the anchor {} of `{id}`", point.code), anchor.as_deref().unwrap_or_default());
            length(lint, &file, &what, text, ANCHOR);
            if framework.language == "en"
                && let Some(word) = folded(text).find(|word| VAGUE.contains(&word.as_str()))
            {
                lint.say(Code::ContentVague, &file, format!("{what} says `{word}`, which nobody can check"));
            }
            if let Some(other) = seen.insert(text, what.clone()).filter(|_| !text.is_empty()) {
                lint.say(Code::ContentTwice, &file, format!("{what} is the same as {other}"));
            }
        }
        let below_the_top = scale.points.len() - 1;
        for (point, advice) in scale.points.iter().zip(&indicator.advice).take(below_the_top) {
            let step = advice.as_ref().map(|advice| advice.step.as_str()).unwrap_or_default();
            length(lint, &file, &format!("the advice from {} of `{id}`", point.code), step, STEP);
        }
    }
}

fn length(lint: &mut Lint<'_>, file: &str, what: &str, text: &str, bounds: std::ops::RangeInclusive<usize>) {
    match words(text) {
        0 => lint.say(Code::ContentMissing, file, format!("{what} is missing")),
        n if !bounds.contains(&n) => {
            let message =
                format!("{what} has {n} words; {} to {} are asked for", bounds.start(), bounds.end());
            lint.say(Code::ContentLength, file, message);
        }
        _ => {}
    }
}

/// Every topic has an indicator in every phase.
pub(super) fn cells(lint: &mut Lint<'_>) {
    let framework = lint.framework;
    let (Some(topics), Some(phases)) = (framework.lens(LensKind::Topic), framework.lens(LensKind::Cycle))
    else {
        return;
    };
    for topic in &topics.nodes {
        for (p, phase) in phases.nodes.iter().enumerate() {
            if !topic.indicators.iter().any(|&i| framework.indicators[i].phase == Some(p)) {
                let message = format!("`{}` has no indicator in the phase `{}`", topic.id, phase.id);
                lint.say(Code::ContentMissing, &format!("topics/{}.yaml", topic.id), message);
            }
        }
    }
}
