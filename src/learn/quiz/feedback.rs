//! What is said of an answer: about what was chosen, and the right answer only once nothing depends on it any more.

use super::question::plain;
use crate::learn::answer::Answer;
use crate::learn::mark::{Mark, Ordered, Rates, Side, ordered, pairs, rating};
use crate::locale::{Arg, Locale};
use crate::model::course::training::{Case, Credit, Exercise, Kind, Piece};
use crate::model::ratio::Ratio;

/// How much is said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reveal {
    /// About what was chosen: attempts are left, and the right answer would give them away.
    Chosen,
    /// Everything: the right answer, what is said of each option, and the explanation.
    Key,
}

/// A hint by its number from 1; `None` behind the last.
pub fn hint(exercise: &Exercise, step: u32, locale: &Locale) -> Option<String> {
    let n = usize::try_from(step).ok()?.checked_sub(1)?;
    let counts = [("number", Arg::Count(step.into())), ("all", Arg::Count(exercise.hints.len() as u64))];
    Some(locale.labelled(&locale.format("learn-hint", &counts), exercise.hints.get(n)?))
}

/// What is said of an answer, as lines for a screen.
pub fn feedback(
    exercise: &Exercise,
    answer: &Answer,
    mark: &Mark,
    reveal: Reveal,
    case: Option<&Case>,
    locale: &Locale,
) -> Vec<String> {
    let mut lines = vec![verdict(mark, locale)];
    let is_key = reveal == Reveal::Key;
    match (&exercise.kind, answer) {
        (Kind::Single { options } | Kind::Multiple { options, .. }, answer) => {
            for option in options {
                let chosen = matches!(answer, Answer::Options(chosen) if chosen.contains(&option.id));
                if !chosen && !is_key {
                    continue;
                }
                let sign = match (is_key, option.correct) {
                    (false, _) => " ",
                    (true, true) => "+",
                    (true, false) => "-",
                };
                lines.push(format!("{sign} {}", option.text));
                lines.push(format!("    {}", option.feedback));
            }
        }
        (Kind::Ordering { items, credit }, answer) => {
            if let Answer::Order(given) = answer {
                lines.push(order(items, given, *credit, locale));
            }
            if is_key {
                for (item, n) in items.iter().zip(1..) {
                    lines.push(format!("  {n}  {}", item.text));
                    lines.push(format!("     {}", item.feedback));
                }
            }
        }
        (Kind::Matching { left, right }, answer) => {
            let right_ones = pairs(exercise, answer);
            lines.push(counted("learn-matches-right", right_ones, left.len() as u64, locale));
            for left in left.iter().filter(|_| is_key) {
                let other = right.iter().find(|one| one.id == left.matches);
                let other = other.map_or("", |other| other.text.as_str());
                lines.push(format!("  {}", locale.labelled(&left.text, other)));
                lines.push(format!("    {}", left.feedback));
            }
            let over = |id: &str| !left.iter().any(|left| left.matches == id);
            let unused = right.iter().filter(|one| is_key && over(&one.id) && !one.feedback.is_empty());
            lines.extend(unused.map(|one| format!("  {}", one.feedback)));
        }
        (Kind::Numeric { answer: right, tolerance, near, unit }, answer) => {
            if let Answer::Number(text) = answer
                && let Some(given) = Ratio::decimal(text)
            {
                let known = near.iter().find(|one| one.answer.distance(&given) <= *tolerance);
                lines.extend(known.map(|one| one.feedback.clone()));
            }
            if is_key {
                let number = decimal(right, locale);
                let said = [("number", Arg::Text(&number)), ("unit", Arg::Text(unit))];
                lines.push(locale.format("learn-right-number", &said));
            }
        }
        (Kind::Case { .. }, answer) => lines.extend(of_case(exercise, answer, reveal, case, locale)),
        (Kind::Text, _) => {}
    }
    if is_key && !exercise.explain.is_empty() {
        lines.push(String::new());
        lines.extend(plain(&exercise.explain, locale));
    }
    lines
}

/// Right, right in part, not right yet, or for a trainer to mark.
fn verdict(mark: &Mark, locale: &Locale) -> String {
    match mark {
        Mark::Pending => locale.text("learn-mark-pending"),
        mark if mark.is_right() => locale.text("learn-mark-right"),
        Mark::Share(share) if share.is_zero() => locale.text("learn-mark-none"),
        Mark::Share(share) => locale.format("learn-mark-part", &[("share", Arg::Text(&share.to_string()))]),
    }
}

/// What is right of an order.
pub fn order(items: &[Piece], given: &[String], credit: Credit, locale: &Locale) -> String {
    let key: Vec<&str> = items.iter().map(|item| item.id.as_str()).collect();
    let given: Vec<&str> = given.iter().map(String::as_str).collect();
    match ordered(&key, &given, credit) {
        Ordered::Pairs(right, all) => counted("learn-pairs-right", right, all, locale),
        Ordered::Places(right, all) => counted("learn-places-right", right, all, locale),
    }
}

fn counted(key: &str, right: u64, all: u64, locale: &Locale) -> String {
    locale.format(key, &[("right", Arg::Count(right)), ("all", Arg::Count(all))])
}

/// A number of a file, with the decimal mark of the language.
fn decimal(number: &Ratio, locale: &Locale) -> String {
    // What files hold has two decimals at most; a longer one is shown as the fraction that it is.
    if Ratio::decimal(&number.digits(3)).as_ref() == Some(number) {
        return locale.exact(number.to_f64(), 3);
    }
    number.to_string()
}

fn of_case(
    exercise: &Exercise,
    answer: &Answer,
    reveal: Reveal,
    case: Option<&Case>,
    locale: &Locale,
) -> Vec<String> {
    let Kind::Case { scale, evidence_required, ratings, .. } = &exercise.kind else { return Vec::new() };
    let empty = std::collections::BTreeMap::new();
    let given = if let Answer::Ratings(given) = answer { given } else { &empty };
    let mut lines = Vec::new();
    for one in ratings {
        let rates = rating(one, given.get(&one.indicator), scale, *evidence_required);
        let (key, more) = match rates {
            Rates::Right => ("learn-rated-right", ""),
            Rates::Near(Side::High) => ("learn-rated-near-high", one.high.as_str()),
            Rates::Near(Side::Low) => ("learn-rated-near-low", one.low.as_str()),
            Rates::Far(Side::High) => ("learn-rated-far-high", one.high.as_str()),
            Rates::Far(Side::Low) => ("learn-rated-far-low", one.low.as_str()),
            Rates::Missing => ("learn-rated-missing", ""),
            Rates::NoPaper => ("learn-rated-no-paper", ""),
            Rates::OtherPaper => ("learn-rated-other-paper", ""),
        };
        lines.push(locale.labelled(&one.indicator, &locale.text(key)));
        lines.extend((!more.is_empty()).then(|| format!("    {more}")));
        let entry = case.and_then(|case| Some((case, case.entry(&one.indicator)?)));
        if let Some((case, entry)) = entry.filter(|_| reveal == Reveal::Key) {
            let paper = case.paper(&entry.document).map_or("", |paper| paper.title.as_str());
            let said = [("point", Arg::Text(&entry.point)), ("paper", Arg::Text(paper))];
            lines.push(format!("    {}", locale.format("learn-key-point", &said)));
            lines.push(format!(
                "    {}",
                locale.format("quoted-words", &[("text", Arg::Text(&entry.sentence))])
            ));
            lines.push(format!("    {}", entry.why));
        }
    }
    lines
}
