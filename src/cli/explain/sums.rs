//! Sums as one would write them by hand: the arithmetic of each method with its numbers.

use std::fmt::Write as _;

use crate::analysis::limits;
use crate::analysis::scoring::{Basis, Divergence, Part, Value};
use crate::locale::{Arg, Locale};
use crate::model::assessment::Assessment;
use crate::model::printed::Limits;
use crate::model::score::{Score, Share};

/// The labels of the lines of a sum; the text behind them begins in one column.
const LABELS: [&str; 5] =
    ["explain-score", "explain-low", "explain-high", "explain-coverage", "explain-apart"];

/// What the prints of a part may not contradict.
pub(super) struct Prints {
    pub(super) scores: Limits,
    pub(super) coverage: Limits,
}

impl Prints {
    pub(super) fn of(assessment: &Assessment, part: Part) -> Self {
        let framework = assessment.framework();
        Self {
            scores: limits::of_score(framework, assessment.targets(), part),
            coverage: limits::of_coverage(framework),
        }
    }
}

/// A voice in a joint score.
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

/// Sums in the reader's numbers and words.
#[derive(Clone, Copy)]
pub(super) struct Sums<'a> {
    pub(super) locale: &'a Locale,
}

impl Sums<'_> {
    /// A number with as many digits as one needs to compute with it.
    pub(super) fn long(self, number: f64) -> String {
        self.locale.exact(number, 4)
    }

    /// A weight with so many digits that a sum with it comes out.
    pub(super) fn fine(self, number: f64) -> String {
        self.locale.exact(number, 7)
    }

    /// A number that was computed, and how it is printed where that differs.
    pub(super) fn result(self, score: Score, limits: &Limits) -> String {
        let (exact, printed) = (self.long(score.get()), self.locale.score(score, limits));
        // `50` is `50.0`: there is nothing to say.
        if exact == printed || self.locale.score(score, &Limits::none()) == printed && self.is_tenths(score) {
            return printed;
        }
        self.locale
            .format("explain-printed", &[("exact", Arg::Text(&exact)), ("printed", Arg::Text(&printed))])
    }

    /// Is a number of one decimal all of it?
    fn is_tenths(self, score: Score) -> bool {
        self.long(score.get()) == self.locale.exact(score.get(), 1)
    }

    /// `on 3 indicators in common`
    pub(super) fn over<N>(self, divergence: &Divergence<N>) -> String {
        match divergence.basis {
            Basis::Shared(n) => self.locale.format("explain-over-shared", &[("count", Arg::Count(n as u64))]),
            Basis::OwnValues => self.locale.text("explain-over-own"),
        }
    }

    /// `52.5 (Ministries) - 30 (Workers) = 22.5, on 3 indicators in common`
    pub(super) fn difference<N>(
        self,
        d: &Divergence<N>,
        limits: &Limits,
        [lower, higher]: [&str; 2],
    ) -> String {
        let (low, high) = (self.long(d.values.0.get()), self.long(d.values.1.get()));
        let (result, over) = (self.result(d.value, limits), self.over(d));
        self.locale.format(
            "explain-difference",
            &[
                ("high", Arg::Text(&high)),
                ("higher", Arg::Text(higher)),
                ("low", Arg::Text(&low)),
                ("lower", Arg::Text(lower)),
                ("result", Arg::Text(&result)),
                ("over", Arg::Text(&over)),
            ],
        )
    }

    /// A line of a sum: a label of [`LABELS`] by its key, and what stands behind it.
    pub(super) fn line(self, out: &mut String, key: &str, text: &str) {
        let _ = writeln!(out, "  {}{text}", self.locale.column(key, &LABELS));
    }

    /// `(1 x 40 + 2 x 60) / 3`
    fn mean_of(self, numbers: &[(u32, f64)]) -> String {
        let numbers: Vec<(f64, f64)> = numbers.iter().map(|(w, x)| (f64::from(*w), *x)).collect();
        self.weighted(&numbers)
    }

    /// `(1 x 40 + 0.4 x 60) / 1.4`
    fn weighted(self, numbers: &[(f64, f64)]) -> String {
        let weight: f64 = numbers.iter().map(|(w, _)| w).sum();
        let terms: Vec<String> =
            numbers.iter().map(|(w, x)| format!("{} x {}", self.fine(*w), self.long(*x))).collect();
        format!("({}) / {}", terms.join(" + "), self.fine(weight))
    }

    /// `exp((1 x ln 40.6 + 2 x ln 60.4) / 3) = 52.9; (52.9 - 1) / 0.99`, each x standing as 1 + 0.99 x
    fn geometric_mean_of(self, numbers: &[(u32, f64)]) -> String {
        let lifted = |x: f64| 1.0 + 0.99 * x;
        let weight: u32 = numbers.iter().map(|(w, _)| w).sum();
        let terms: Vec<String> =
            numbers.iter().map(|(w, x)| format!("{w} x ln {}", self.long(lifted(*x)))).collect();
        let log: f64 = numbers.iter().map(|(w, x)| f64::from(*w) * lifted(*x).ln()).sum();
        let (mean, slope) = (self.long((log / f64::from(weight)).exp()), self.long(0.99));
        let separator = self.locale.text("title-separator");
        format!("exp(({}) / {weight}) = {mean}{separator}({mean} - 1) / {slope}", terms.join(" + "))
    }

    /// The points reached, child by child: `5 x 0.75 + at most 5 of (1 x 1 + 1 x 0.5) = 5.25, of 10`
    fn points_of(self, terms: &[Term<'_>], (most, caps): (u32, &[(String, u32)]), pick: Pick) -> String {
        let reached = |term: &Term<'_>| {
            let share = term.value.as_ref().and_then(pick).map_or(0.0, Score::get) / 100.0;
            (format!("{} x {}", term.weight, self.long(share)), f64::from(term.weight) * share)
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
                let (limit_text, capped) = (limit.to_string(), capped.join(" + "));
                let capped = [("limit", Arg::Text(&limit_text)), ("terms", Arg::Text(&capped))];
                texts.push(self.locale.format("explain-at-most-of", &capped));
                sum += points.min(f64::from(*limit));
            }
        }
        let mut reached = self.long(sum);
        let (shown, limit) = (self.long(sum.min(f64::from(most))), most.to_string());
        if sum > f64::from(most) {
            let held = [("sum", Arg::Text(&reached)), ("limit", Arg::Text(&limit))];
            reached = self.locale.format("explain-at-most", &held);
        }
        let text = if texts.is_empty() { "0".to_owned() } else { texts.join(" + ") };
        format!("{text} = {reached}{}100 x {shown} / {most}", self.locale.text("title-separator"))
    }

    /// What a method computes: score, bounds, and the coverage that is always a mean.
    fn lines(
        self,
        out: &mut String,
        parts: &[(u32, Value)],
        (value, prints): (Value, &Prints),
        [score, low, high]: [String; 3],
    ) {
        let equals = |sum: String, score: Score| format!("{sum} = {}", self.result(score, &prints.scores));
        let found = match value.score {
            Some(found) => equals(score, found),
            None => self.locale.text("explain-no-points"),
        };
        self.line(out, "explain-score", &found);
        self.line(out, "explain-low", &equals(low, value.low));
        self.line(out, "explain-high", &equals(high, value.high));
        let coverages: Vec<(u32, f64)> = parts.iter().map(|(w, v)| (*w, v.coverage.get())).collect();
        let (exact, percent) =
            (self.long(value.coverage.get()), self.locale.percent(value.coverage, &prints.coverage));
        let coverage = format!("{} = {exact} ({percent})", self.mean_of(&coverages));
        self.line(out, "explain-coverage", &coverage);
    }

    /// The weighted mean of one of the numbers of a value.
    fn all(self, parts: &[(u32, Value)], pick: Pick) -> String {
        self.mean_of(&numbers(parts, pick))
    }

    /// By weighted mean.
    pub(super) fn mean(self, out: &mut String, parts: &[(u32, Value)], value: (Value, &Prints)) {
        self.lines(out, parts, value, three(|pick| self.all(parts, pick)));
    }

    /// By weighted geometric mean.
    pub(super) fn geometric(self, out: &mut String, parts: &[(u32, Value)], value: (Value, &Prints)) {
        self.lines(out, parts, value, three(|pick| self.geometric_mean_of(&numbers(parts, pick))));
    }

    /// By points reached.
    pub(super) fn points(
        self,
        out: &mut String,
        terms: &[Term<'_>],
        most: (u32, &[(String, u32)]),
        value: (Value, &Prints),
    ) {
        let parts: Vec<(u32, Value)> = terms.iter().filter_map(|t| Some((t.weight, t.value?))).collect();
        self.lines(out, &parts, value, three(|pick| self.points_of(terms, most, pick)));
    }

    /// One sum by itself, with what it comes to.
    pub(super) fn alone(self, name: &str, numbers: &[(u32, f64)], geometric: bool, value: Score) -> String {
        let sum = if geometric { self.geometric_mean_of(numbers) } else { self.mean_of(numbers) };
        format!("  {name}  {sum} = {}", self.result(value, &Limits::none()))
    }

    /// Rule 3: the mean of the voices, each with as much of its weight as it speaks with.
    pub(super) fn together(self, out: &mut String, voices: &[Voice<'_>], (value, prints): (Value, &Prints)) {
        let parts: Vec<(u32, Value)> = voices.iter().map(|v| (v.weight, v.value)).collect();
        let speaking: Vec<(f64, f64)> = voices
            .iter()
            .filter(|v| v.share > Share::NONE)
            .filter_map(|v| Some((f64::from(v.weight) * v.share.get(), v.score?.get())))
            .collect();
        let (sum, weight) = speaking.iter().fold((0.0, 0.0), |(s, t), (w, x)| (s + w * x, t + w));
        let held = value.score.is_some_and(|score| Score::made(sum / weight) != score);
        let mut score = self.weighted(&speaking);
        if held {
            score = self.locale.format("explain-held", &[("sum", Arg::Text(&score))]);
        }
        let bounds = [self.all(&parts, |v| Some(v.low)), self.all(&parts, |v| Some(v.high))];
        let [low, high] = bounds;
        self.lines(out, &parts, (value, prints), [score, low, high]);
    }
}

/// The sums of score, low and high.
fn three(sum: impl Fn(Pick) -> String) -> [String; 3] {
    [sum(|v| v.score), sum(|v| Some(v.low)), sum(|v| Some(v.high))]
}

fn numbers(parts: &[(u32, Value)], pick: Pick) -> Vec<(u32, f64)> {
    parts.iter().filter_map(|(w, v)| Some((*w, pick(v)?.get()))).collect()
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
        let locale = Locale::new("en");
        let sums = Sums { locale: &locale };
        let first = |out: String| out.lines().next().unwrap_or_default().to_owned();
        let mut out = String::new();
        // (2 x 40 + 1 x 70) / 3 = 50
        sums.mean(&mut out, &[(2, full(40.0)), (1, full(70.0))], (full(50.0), &prints()));
        assert_eq!(first(out), "  score     (2 x 40 + 1 x 70) / 3 = 50.0");
        let mut out = String::new();
        // 1 + 0.99 x 0 = 1, 1 + 0.99 x 100 = 100, the root of 1 x 100 is 10, 9 / 0.99 = 9.0909
        sums.geometric(&mut out, &[(1, full(0.0)), (1, full(100.0))], (full(9.0 / 0.99), &prints()));
        assert_eq!(
            first(out),
            "  score     exp((1 x ln 1 + 1 x ln 100) / 2) = 10; (10 - 1) / 0.99 = 9.0909 (printed 9.1)"
        );
        let mut out = String::new();
        // 5 x 0.5 = 2.5 and 1 of two ones make 3.5 of 10
        let term = |weight, x, cap| Term { weight, value: Some(full(x)), cap };
        let terms = [term(5, 50.0, None), term(1, 100.0, Some("extras")), term(1, 100.0, Some("extras"))];
        sums.points(&mut out, &terms, (10, &[("extras".to_owned(), 1)]), (full(35.0), &prints()));
        assert_eq!(
            first(out),
            "  score     5 x 0.5 + at most 1 of (1 x 1 + 1 x 1) = 3.5; 100 x 3.5 / 10 = 35.0"
        );
    }

    #[test]
    fn a_thin_voice_weighs_what_it_speaks_with() {
        let locale = Locale::new("en");
        let sums = Sums { locale: &locale };
        let voice = |name, weight, share, x| Voice {
            name,
            weight,
            share: Share::made(share),
            value: full(x),
            score: Some(Score::made(x)),
        };
        // (2 x 70 + 3 x 0.4 x 6) / (2 + 1.2) = 147.2 / 3.2 = 46
        let mut out = String::new();
        sums.together(
            &mut out,
            &[voice("M", 2, 1.0, 70.0), voice("W", 3, 0.4, 6.0)],
            (full(46.0), &prints()),
        );
        assert_eq!(out.lines().next(), Some("  score     (2 x 70 + 1.2 x 6) / 3.2 = 46.0"));
        // A score that would lie outside its bounds is told to be held to them.
        let mut out = String::new();
        sums.together(
            &mut out,
            &[voice("M", 1, 1.0, 70.0), voice("W", 1, 1.0, 80.0)],
            (full(74.0), &prints()),
        );
        assert_eq!(
            out.lines().next(),
            Some("  score     (1 x 70 + 1 x 80) / 2, limited to its bounds = 74.0")
        );
    }

    #[test]
    fn numbers_are_those_of_the_reader() {
        let locale = Locale::new("fr");
        let sums = Sums { locale: &locale };
        let mut out = String::new();
        // (1 x 40.25 + 2 x 60) / 3 = 53.41666...
        sums.mean(&mut out, &[(1, full(40.25)), (2, full(60.0))], (full(160.25 / 3.0), &prints()));
        let first = out.lines().next().unwrap_or_default();
        assert_eq!(first, "  score       (1 x 40,25 + 2 x 60) / 3 = 53,4167 (imprimé 53,4)");
    }
}
