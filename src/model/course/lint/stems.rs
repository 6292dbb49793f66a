//! Stems: one question for all who are asked, and the window of its anchors named in it.

use super::Lint;
use crate::diag::{Code, Names, Sentence, sentence};
use crate::model::framework::{Constituency, Indicator};
use crate::model::table::Ix;

/// Months that a window may have, counted back from the date of the assessment.
const WINDOWS: [u32; 3] = [12, 24, 36];
/// Numbers as words, from one.
const NUMBERS: [&str; 12] =
    ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

/// Where questionnaires word one indicator differently and nothing says why, what they answer cannot be compared:
/// the difference may come from the wording. A reason without a difference is left over from an earlier text.
pub(super) fn differences(lint: &mut Lint<'_>) {
    let framework = lint.framework;
    for (i, indicator) in framework.indicators.pairs() {
        let stems = stems(lint, i);
        let Some(((first, text), others)) = stems.split_first() else { continue };
        let other = others.iter().find(|(_, other)| !text.split_whitespace().eq(other.split_whitespace()));
        let (id, file) = (&indicator.id, framework.file_of(i));
        match other {
            Some((other, _)) if indicator.stems.is_empty() => {
                let id_of = |c: Ix<Constituency>| framework.constituencies[c].id.as_str();
                let constituencies = Names::quoted([id_of(*first), id_of(*other)]);
                lint.push(Code::ContentStems, &file, sentence!("content-stems-differ", id, constituencies));
            }
            None if !indicator.stems.is_empty() => {
                lint.push(Code::ContentStems, &file, sentence!("content-stems-alike", id));
            }
            _ => {}
        }
    }
}

/// What each questionnaire asks for an indicator.
fn stems<'l>(lint: &Lint<'l>, i: Ix<Indicator>) -> Vec<(Ix<Constituency>, &'l str)> {
    let (framework, questionnaires) = (lint.framework, lint.questionnaires);
    let of = |q: &'l crate::model::questionnaire::Questionnaire| {
        let question = q.questions().find(|question| question.indicator == i)?;
        Some((q.constituency, question.text(framework)))
    };
    questionnaires.iter().filter_map(of).collect()
}

/// Windows (English): of 12, 24 or 36 months only, and the question names one of its anchors' and no other.
pub(super) fn windows(lint: &mut Lint<'_>) {
    let framework = lint.framework;
    if *framework.language() != "en" {
        return;
    }
    for (i, indicator) in framework.indicators.pairs() {
        let (id, file) = (&indicator.id, framework.file_of(i));
        let mut of_anchors = Vec::new();
        for (point, anchor) in framework.scale_of(i).points.iter().zip(&indicator.anchors) {
            let own = months(anchor.as_deref().unwrap_or_default());
            odd(lint, &file, sentence!("anchor-of", code = &point.code, id), &own);
            of_anchors.extend(own);
        }
        let mut asked: Vec<&str> = stems(lint, i).into_iter().map(|(_, text)| text).collect();
        asked.extend(Some(indicator.question.as_str()).filter(|text| !text.is_empty()));
        asked.sort_unstable();
        asked.dedup();
        let asked: Vec<Vec<u32>> = asked.into_iter().map(months).collect();
        odd(lint, &file, sentence!("question-of", id), &asked.concat());
        let in_step = |own: &Vec<u32>| !own.is_empty() && own.iter().all(|n| of_anchors.contains(n));
        if !of_anchors.is_empty() && !asked.iter().all(in_step) {
            let months = listed(&of_anchors);
            lint.push(Code::ContentWindow, &file, sentence!("content-window-unnamed", id, months));
        }
    }
}

/// Says which windows of a text have another length than all others of the framework.
fn odd(lint: &mut Lint<'_>, file: &str, text: Sentence, months: &[u32]) {
    let odd: Vec<u32> = months.iter().copied().filter(|n| !WINDOWS.contains(n)).collect();
    if !odd.is_empty() {
        let (months, allowed) = (listed(&odd), listed(&WINDOWS));
        lint.push(Code::ContentWindow, file, sentence!("content-window-odd", text, months, allowed));
    }
}

/// Numbers of months, each once, from the shortest.
fn listed(months: &[u32]) -> Names {
    let mut months = months.to_vec();
    months.sort_unstable();
    months.dedup();
    Names::plain(months.iter().map(u32::to_string))
}

/// The windows that a text looks back over, in months: `the past 24 months`, `the last two years`, `the past year`.
fn months(text: &str) -> Vec<u32> {
    let words: Vec<String> = super::texts::folded(text).collect();
    let unit = |word: Option<&String>| match word.map(String::as_str) {
        Some("month" | "months") => Some(1),
        Some("year" | "years") => Some(12),
        _ => None,
    };
    let window = |at: usize| {
        let after = words.get(at + 1)?;
        match unit(Some(after)) {
            Some(months) => Some(months),
            None => Some(number(after)? * unit(words.get(at + 2))?),
        }
    };
    let back = words.iter().enumerate().filter(|(_, word)| matches!(word.as_str(), "past" | "last"));
    back.filter_map(|(at, _)| window(at)).collect()
}

/// A number in digits or as a word.
fn number(word: &str) -> Option<u32> {
    let named = || NUMBERS.iter().position(|name| *name == word).and_then(|n| u32::try_from(n + 1).ok());
    word.parse().ok().or_else(named)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn windows_are_read_in_months_and_in_years() {
        let cases: [(&str, &[u32]); 8] = [
            ("in the past 24 months, and over the last 12 months", &[24, 12]),
            ("in the past two years", &[24]),
            ("in the past year", &[12]),
            ("in the past month", &[1]),
            ("within 24 months, or no more than 36 months apart", &[]),
            ("past cases of 24 months", &[]),
            ("the last of five years", &[]),
            ("past", &[]),
        ];
        for (text, expected) in cases {
            assert_eq!(months(text), expected, "{text}");
        }
    }
}
