//! Sums as one would write them by hand: the arithmetic of each method with its numbers.

use std::fmt::Write as _;

use crate::analysis::limits;
use crate::analysis::scoring::{Basis, Divergence, Part, Value};
use crate::model::assessment::Assessment;
use crate::model::printed::Limits;
use crate::model::score::{Score, Share};

/// What the prints of a part may not contradict.
pub(super) struct Prints {
    pub(super) scores: Limits,
    pub(super) coverage: Limits,
}

impl Prints {
    pub(super) fn of(assessment: &Assessment, part: Part) -> Self {
        let framework = &assessment.framework;
        Self {
            scores: limits::of_score(framework, &assessment.targets, part),
            coverage: limits::of_coverage(framework),
        }
    }
}

/// A voice in a together-value.
pub(super) struct Voice<'a> {
    pub(super) name: &'a str,
    pub(super) weight: u32,
    /// How much of its voice it speaks with.
    pub(super) share: Share,
    pub(super) value: Value,
    /// The own score that speaks; none where it gave no point.
    pub(super) score: Option<Score>,
}

/// A child in a parent's sum; without a value it is not applicable.
pub(super) struct Term<'a> {
    pub(super) weight: u32,
    pub(super) value: Option<Value>,
    /// The named cap under which its points fall.
    pub(super) cap: Option<&'a str>,
}

/// One of the three numbers of a value that are computed by the method.
type Pick = fn(&Value) -> Option<Score>;

/// A number with as many digits as one needs to compute with it.
pub(super) fn long(number: f64) -> String {
    let text = format!("{number:.4}");
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

/// A number that was computed, and how it is printed where that differs.
pub(super) fn result(score: Score, limits: &Limits) -> String {
    let (exact, printed) = (long(score.get()), score.printed(limits).to_string());
    if format!("{exact}.0") == printed || exact == printed {
        printed
    } else {
        format!("{exact} (printed {printed})")
    }
}

/// `over 3 shared indicators`
pub(super) fn over(divergence: &Divergence) -> String {
    match divergence.basis {
        Basis::Shared(1) => "over 1 shared indicator".to_owned(),
        Basis::Shared(n) => format!("over {n} shared indicators"),
        Basis::OwnValues => "largest minus smallest own value, there being so many".to_owned(),
    }
}

/// `(1 x 40 + 2 x 60) / 3`
fn mean_of(numbers: &[(u32, f64)]) -> String {
    let numbers: Vec<(f64, f64)> = numbers.iter().map(|(w, x)| (f64::from(*w), *x)).collect();
    weighted(&numbers)
}

/// `(1 x 40 + 0.4 x 60) / 1.4`
fn weighted(numbers: &[(f64, f64)]) -> String {
    let weight: f64 = numbers.iter().map(|(w, _)| w).sum();
    let terms: Vec<String> = numbers.iter().map(|(w, x)| format!("{} x {}", fine(*w), long(*x))).collect();
    format!("({}) / {}", terms.join(" + "), fine(weight))
}

/// A weight with so many digits that a sum with it comes out.
pub(super) fn fine(number: f64) -> String {
    let text = format!("{number:.7}");
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

/// `exp((1 x ln 40.6 + 2 x ln 60.4) / 3) = 52.9; (52.9 - 1) / 0.99`, each x standing as 1 + 0.99 x
fn geometric_mean_of(numbers: &[(u32, f64)]) -> String {
    let lifted = |x: f64| 1.0 + 0.99 * x;
    let weight: u32 = numbers.iter().map(|(w, _)| w).sum();
    let terms: Vec<String> = numbers.iter().map(|(w, x)| format!("{w} x ln {}", long(lifted(*x)))).collect();
    let log: f64 = numbers.iter().map(|(w, x)| f64::from(*w) * lifted(*x).ln()).sum();
    let mean = long((log / f64::from(weight)).exp());
    format!("exp(({}) / {weight}) = {mean}; ({mean} - 1) / 0.99", terms.join(" + "))
}

/// The points reached, child by child: `5 x 0.75 + at most 5 of (1 x 1 + 1 x 0.5) = 5.25, of 10`
fn points_of(terms: &[Term<'_>], (most, caps): (u32, &[(String, u32)]), pick: Pick) -> String {
    let reached = |term: &Term<'_>| {
        let share = term.value.as_ref().and_then(pick).map_or(0.0, Score::get) / 100.0;
        (format!("{} x {}", term.weight, long(share)), f64::from(term.weight) * share)
    };
    let under = |cap: Option<&str>| -> (Vec<String>, f64) {
        let (texts, numbers): (Vec<String>, Vec<f64>) =
            terms.iter().filter(|t| t.cap == cap && t.value.is_some()).map(reached).unzip();
        (texts, numbers.iter().sum())
    };
    let (mut texts, mut sum) = under(None);
    for (name, limit) in caps {
        let (capped, points) = under(Some(name));
        if !capped.is_empty() {
            texts.push(format!("at most {limit} of ({})", capped.join(" + ")));
            sum += points.min(f64::from(*limit));
        }
    }
    let sum_text = long(sum);
    let over = if sum > f64::from(most) { format!(", at most {most}") } else { String::new() };
    let shown = long(sum.min(f64::from(most)));
    let text = if texts.is_empty() { "0".to_owned() } else { texts.join(" + ") };
    format!("{text} = {sum_text}{over}; 100 x {shown} / {most}")
}

/// What a method computes: score, bounds, and the coverage that is always a mean.
fn lines(
    out: &mut String,
    parts: &[(u32, Value)],
    (value, prints): (Value, &Prints),
    [score, low, high]: [String; 3],
) {
    // Writing to a string cannot fail.
    match value.score {
        Some(found) => drop(writeln!(out, "  score     {score} = {}", result(found, &prints.scores))),
        None => drop(writeln!(out, "  score     none: nobody gave a point")),
    }
    let _ = writeln!(out, "  low       {low} = {}", result(value.low, &prints.scores));
    let _ = writeln!(out, "  high      {high} = {}", result(value.high, &prints.scores));
    let coverages: Vec<(u32, f64)> = parts.iter().map(|(w, v)| (*w, v.coverage.get())).collect();
    let (exact, percent) = (long(value.coverage.get()), value.coverage.printed(&prints.coverage));
    let _ = writeln!(out, "  coverage  {} = {exact} ({percent} %)", mean_of(&coverages));
}

/// The sums of score, low and high.
fn three(sum: impl Fn(Pick) -> String) -> [String; 3] {
    [sum(|v| v.score), sum(|v| Some(v.low)), sum(|v| Some(v.high))]
}

/// The weighted mean of one of the numbers of a value.
fn all(parts: &[(u32, Value)], pick: Pick) -> String {
    mean_of(&numbers(parts, pick))
}

fn numbers(parts: &[(u32, Value)], pick: Pick) -> Vec<(u32, f64)> {
    parts.iter().filter_map(|(w, v)| Some((*w, pick(v)?.get()))).collect()
}

/// By weighted mean.
pub(super) fn mean(out: &mut String, parts: &[(u32, Value)], value: (Value, &Prints)) {
    lines(out, parts, value, three(|pick| all(parts, pick)));
}

/// By weighted geometric mean.
pub(super) fn geometric(out: &mut String, parts: &[(u32, Value)], value: (Value, &Prints)) {
    lines(out, parts, value, three(|pick| geometric_mean_of(&numbers(parts, pick))));
}

/// By points reached.
pub(super) fn points(
    out: &mut String,
    terms: &[Term<'_>],
    most: (u32, &[(String, u32)]),
    value: (Value, &Prints),
) {
    let parts: Vec<(u32, Value)> = terms.iter().filter_map(|t| Some((t.weight, t.value?))).collect();
    lines(out, &parts, value, three(|pick| points_of(terms, most, pick)));
}

/// One sum by itself, with what it comes to.
pub(super) fn alone(name: &str, numbers: &[(u32, f64)], geometric: bool, value: Score) -> String {
    let sum = if geometric { geometric_mean_of(numbers) } else { mean_of(numbers) };
    format!("  {name}  {sum} = {}", result(value, &Limits::none()))
}

/// Rule 3: the mean of the voices, each with as much of its weight as it speaks with.
pub(super) fn together(out: &mut String, voices: &[Voice<'_>], (value, prints): (Value, &Prints)) {
    let parts: Vec<(u32, Value)> = voices.iter().map(|v| (v.weight, v.value)).collect();
    let speaking: Vec<(f64, f64)> = voices
        .iter()
        .filter(|v| v.share > Share::NONE)
        .filter_map(|v| Some((f64::from(v.weight) * v.share.get(), v.score?.get())))
        .collect();
    let (sum, weight) = speaking.iter().fold((0.0, 0.0), |(s, t), (w, x)| (s + w * x, t + w));
    let held = value.score.is_some_and(|score| Score::made(sum / weight) != score);
    let bound = if held { ", held to its bounds" } else { "" };
    let score = format!("{}{bound}", weighted(&speaking));
    lines(out, &parts, (value, prints), [score, all(&parts, |v| Some(v.low)), all(&parts, |v| Some(v.high))]);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::score::Share;

    fn prints() -> Prints {
        Prints { scores: Limits::none(), coverage: Limits::none() }
    }

    fn full(x: f64) -> Value {
        Value { score: Some(Score::made(x)), low: Score::made(x), high: Score::made(x), coverage: Share::ALL }
    }

    #[test]
    fn sums_are_written_with_their_numbers() {
        let first = |out: String| out.lines().next().unwrap_or_default().to_owned();
        let mut out = String::new();
        // (2 x 40 + 1 x 70) / 3 = 50
        mean(&mut out, &[(2, full(40.0)), (1, full(70.0))], (full(50.0), &prints()));
        assert_eq!(first(out), "  score     (2 x 40 + 1 x 70) / 3 = 50.0");
        let mut out = String::new();
        // 1 + 0.99 x 0 = 1, 1 + 0.99 x 100 = 100, the root of 1 x 100 is 10, 9 / 0.99 = 9.0909
        geometric(&mut out, &[(1, full(0.0)), (1, full(100.0))], (full(9.0 / 0.99), &prints()));
        assert_eq!(
            first(out),
            "  score     exp((1 x ln 1 + 1 x ln 100) / 2) = 10; (10 - 1) / 0.99 = 9.0909 (printed 9.1)"
        );
        let mut out = String::new();
        // 5 x 0.5 = 2.5 and 1 of two ones make 3.5 of 10
        let term = |weight, x, cap| Term { weight, value: Some(full(x)), cap };
        let terms = [term(5, 50.0, None), term(1, 100.0, Some("extras")), term(1, 100.0, Some("extras"))];
        points(&mut out, &terms, (10, &[("extras".to_owned(), 1)]), (full(35.0), &prints()));
        assert_eq!(
            first(out),
            "  score     5 x 0.5 + at most 1 of (1 x 1 + 1 x 1) = 3.5; 100 x 3.5 / 10 = 35.0"
        );
    }

    #[test]
    fn a_thin_voice_weighs_what_it_speaks_with() {
        let voice = |name, weight, share, x| Voice {
            name,
            weight,
            share: Share::made(share),
            value: full(x),
            score: Some(Score::made(x)),
        };
        // (2 x 70 + 3 x 0.4 x 6) / (2 + 1.2) = 147.2 / 3.2 = 46
        let mut out = String::new();
        together(&mut out, &[voice("M", 2, 1.0, 70.0), voice("W", 3, 0.4, 6.0)], (full(46.0), &prints()));
        assert_eq!(out.lines().next(), Some("  score     (2 x 70 + 1.2 x 6) / 3.2 = 46.0"));
        // A score that would lie outside its bounds is told to be held to them.
        let mut out = String::new();
        together(&mut out, &[voice("M", 1, 1.0, 70.0), voice("W", 1, 1.0, 80.0)], (full(74.0), &prints()));
        assert_eq!(out.lines().next(), Some("  score     (1 x 70 + 1 x 80) / 2, held to its bounds = 74.0"));
    }
}
