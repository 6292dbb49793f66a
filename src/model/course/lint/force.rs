//! What binds nobody, or was not checked, may not be said to require anything (English).

use super::Lint;
use crate::diag::{Code, Sentence, sentence};

/// Words that claim an obligation.
const DEMANDS: [&str; 7] = ["requires", "require", "obliges", "oblige", "demands", "mandates", "prescribes"];

/// Looks through every sentence in which an instrument may be named: lessons, cards, registers.
pub(super) fn texts(lint: &mut Lint<'_>) {
    if lint.framework.language != "en" {
        return;
    }
    let mut claims: Vec<(String, Sentence)> = Vec::new();
    let mut read = |file: String, text: &str| {
        // The full stop of a number ends no sentence.
        let text = text.replace("No. ", "No ");
        claims.extend(sentences(&text).filter_map(|s| claim(lint, s)).map(|claim| (file.clone(), claim)));
    };
    for teaching in &lint.course.topics {
        for section in teaching.lesson.iter().flat_map(|lesson| &lesson.sections) {
            read(format!("lessons/{}.md", teaching.topic), &section.markdown);
        }
    }
    for (i, indicator) in lint.framework.indicators.pairs() {
        let steps = indicator.advice.iter().flatten().map(|advice| advice.step.as_str());
        let anchors = indicator.anchors.iter().flatten().map(String::as_str);
        for text in [&*indicator.definition, &*indicator.evidence].into_iter().chain(anchors).chain(steps) {
            read(lint.framework.file_of(i), text);
        }
    }
    for one in &lint.framework.instruments {
        read("instruments.yaml".to_owned(), &one.use_here);
    }
    for one in &lint.course.practices {
        for text in [&one.what, &one.result, &one.criticism, &one.transfer] {
            read("practices.yaml".to_owned(), text);
        }
    }
    for one in &lint.course.glossary {
        read("glossary.yaml".to_owned(), &one.definition);
    }
    for (file, claim) in claims {
        lint.push(Code::ContentForce, &file, claim);
    }
}

/// The sentences of a text, its lines joined where a paragraph is wrapped.
fn sentences(text: &str) -> impl Iterator<Item = &str> {
    text.split("\n\n").flat_map(|paragraph| paragraph.split("\n- ")).flat_map(|item| {
        item.split([';', '?', '!']).flat_map(|part| part.split(". ")).flat_map(|part| part.split(".\n"))
    })
}

/// What is wrong with the sentence, if anything is.
fn claim(lint: &Lint<'_>, text: &str) -> Option<Sentence> {
    let demand = DEMANDS.into_iter().find(|demand| names(text, demand))?;
    if names(text, "not") {
        return None;
    }
    let mut loose = lint.framework.instruments.iter().filter(|one| !one.verified || !one.binding);
    let named = loose.find(|one| {
        // `R86` in the register is Recommendation No. 86 in a sentence.
        let digits = |number: &str| number.trim_start_matches(|c: char| c.is_ascii_uppercase()).to_owned();
        let in_words = one.number.as_deref().map(|number| format!("No {}", digits(number)));
        let known = [one.number.as_deref(), in_words.as_deref(), Some(&*one.title)];
        known.into_iter().flatten().any(|name| names(text, name))
    })?;
    Some(sentence!("content-claim-of-force", id = &named.id, word = demand))
}

/// Whether the name stands in the sentence on its own, not as a part of a longer word or number.
fn names(sentence: &str, name: &str) -> bool {
    let part = |c: char| c.is_alphanumeric();
    !name.is_empty()
        && sentence.match_indices(name).any(|(at, _)| {
            let after = &sentence[at + name.len()..];
            let mut rest = after.chars();
            let goes_on = match rest.next() {
                Some('.') => rest.next().is_some_and(|c| c.is_ascii_digit()),
                next => next.is_some_and(part),
            };
            !goes_on && !sentence[..at].ends_with(|c: char| part(c) || c == '.')
        })
}
