//! Indicators: every text there, of the right length, like no other, and without words that measure nothing.

use std::collections::BTreeMap;

use super::super::words;
use super::Lint;
use crate::diag::{Code, Sentence, sentence};
use crate::model::framework::LensKind;

/// Words of an anchor: fewer say too little to tell neighbours apart, more are not read.
const ANCHOR: std::ops::RangeInclusive<usize> = 15..=35;
/// Words of a definition.
const DEFINITION: std::ops::RangeInclusive<usize> = 10..=40;
/// Words of the question that all are asked.
const QUESTION: std::ops::RangeInclusive<usize> = 5..=super::forms::QUESTION;
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
pub(super) fn folded(text: &str) -> impl Iterator<Item = String> + '_ {
    text.split(|c: char| !c.is_alphanumeric() && c != '-').filter(|w| !w.is_empty()).map(str::to_lowercase)
}

pub(super) fn indicators(lint: &mut Lint<'_>) {
    let framework = lint.framework;
    let mut seen: BTreeMap<&str, Sentence> = BTreeMap::new();
    for (i, indicator) in framework.indicators.pairs() {
        let (id, file, scale) = (&indicator.id, lint.framework.file_of(i), framework.scale_of(i));
        if indicator.title.chars().count() > TITLE {
            lint.push(Code::ContentLength, &file, sentence!("content-title-long", id, most = TITLE));
        }
        length(lint, &file, sentence!("definition-of", id), &indicator.definition, DEFINITION);
        if indicator.stems.is_empty() || !indicator.question.is_empty() {
            length(lint, &file, sentence!("question-of", id), &indicator.question, QUESTION);
        }
        if indicator.sources.is_empty() {
            lint.push(Code::ContentMissing, &file, sentence!("content-without-source", id));
        }
        if indicator.lesson.is_none() {
            lint.push(Code::ContentMissing, &file, sentence!("content-without-section", id));
        }
        for (point, anchor) in scale.points.iter().zip(&indicator.anchors) {
            let what = sentence!("anchor-of", code = &point.code, id);
            let text = anchor.as_deref().unwrap_or_default();
            length(lint, &file, what.clone(), text, ANCHOR);
            if framework.language == "en"
                && let Some(word) = folded(text).find(|word| VAGUE.contains(&word.as_str()))
            {
                lint.push(
                    Code::ContentVague,
                    &file,
                    sentence!("content-vague-anchor", anchor = what.clone(), word),
                );
            }
            if let Some(other) = seen.insert(text, what.clone()).filter(|_| !text.is_empty()) {
                lint.push(Code::ContentTwice, &file, sentence!("content-same-anchor", anchor = what, other));
            }
        }
        let below_the_top = scale.points.len() - 1;
        for (point, advice) in scale.points.iter().zip(&indicator.advice).take(below_the_top) {
            let step = advice.as_ref().map(|advice| advice.step.as_str()).unwrap_or_default();
            length(lint, &file, sentence!("advice-of", code = &point.code, id), step, STEP);
        }
    }
}

fn length(
    lint: &mut Lint<'_>,
    file: &str,
    text_of: Sentence,
    text: &str,
    bounds: std::ops::RangeInclusive<usize>,
) {
    match words(text) {
        0 => lint.push(Code::ContentMissing, file, sentence!("content-text-missing", text = text_of)),
        n if !bounds.contains(&n) => {
            let (least, most) = (*bounds.start(), *bounds.end());
            let message = sentence!("content-text-length", text = text_of, count = n, least, most);
            lint.push(Code::ContentLength, file, message);
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
        for (p, phase) in phases.nodes.pairs() {
            if !topic.indicators.iter().any(|&i| framework.indicators[i].phase == Some(p)) {
                let message = sentence!("content-phase-empty", topic = &topic.id, phase = &phase.id);
                lint.push(Code::ContentMissing, &format!("topics/{}.yaml", topic.id), message);
            }
        }
    }
}
