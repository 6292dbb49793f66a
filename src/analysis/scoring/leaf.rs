//! Indicators: rule 1, the own value of a constituency from the counts of its answers.

use super::Value;
use crate::model::framework::Scale;
use crate::model::score::{Score, Share};
use crate::model::state::State;
use crate::model::voice::Counts;

/// The own value of one constituency at one indicator. `None` = not applicable: it is not asked, or
/// everybody who said anything said so.
pub(super) fn own(cell: Option<&Counts>, scale: &Scale) -> Option<Value> {
    let counts = cell?;
    let (bottom, top) = scale.ends();
    let (given, missing) = (counts.given(), counts.missing());
    if given == 0 && missing == 0 && counts.states[State::NotApplicable] > 0 {
        return None;
    }
    if given == 0 {
        return Some(unanswered(scale));
    }
    let sum: f64 = counts.points.iter().zip(&scale.points).map(|(&n, p)| n as f64 * p.value.get()).sum();
    let (n, m) = (given as f64, missing as f64);
    let filled_with = |end: Score| Score::made((sum + m * end.get()) / (n + m));
    Some(Value {
        score: Some(Score::made(sum / n)),
        low: filled_with(bottom),
        high: filled_with(top),
        coverage: Share::of(given, given + missing),
    })
}

/// The own value where the indicator is asked and no point was given: anything between the ends of the scale.
pub(super) fn unanswered(scale: &Scale) -> Value {
    let (low, high) = scale.ends();
    Value { score: None, low, high, coverage: Share::NONE }
}

/// The share of what a constituency was asked to which `nc` is the answer, as the coverage of a value, so
/// that it is climbed like one. `None` where the indicator is not applicable.
pub(super) fn not_consulted(cell: Option<&Counts>, scale: &Scale) -> Option<Value> {
    let applicable = own(cell, scale)?;
    let counts = cell?;
    Some(Value {
        coverage: Share::of(counts.states[State::NotConsulted], counts.given() + counts.missing()),
        ..applicable
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::framework::Point;
    use crate::model::ident::AnswerCode;
    use crate::model::state::ByState;

    fn scale() -> Scale {
        let point = |n: u32| Point {
            code: AnswerCode::parse(&n.to_string()).unwrap(),
            value: Score::made(f64::from(n) * 25.0),
            label: n.to_string(),
            labels: Vec::new(),
            anchor: String::new(),
        };
        Scale {
            id: "s".into(),
            title: String::new(),
            about: String::new(),
            points: (0..5).map(point).collect(),
            paper_from: None,
            practice_from: None,
        }
    }

    fn counts(points: [u64; 5], na: u64, dk: u64, nc: u64, blank: u64) -> Counts {
        Counts { points: points.into_iter().collect(), states: ByState([na, dk, nc, blank]) }
    }

    fn value(score: Option<f64>, low: f64, high: f64, coverage: f64) -> Value {
        Value {
            score: score.map(Score::made),
            low: Score::made(low),
            high: Score::made(high),
            coverage: Share::made(coverage),
        }
    }

    #[test]
    fn an_indicator_from_its_answers() {
        #[rustfmt::skip]
        let cases = [
            // name                               counts                             value
            ("everybody at 3",                    counts([0, 0, 0, 4, 0], 0, 0, 0, 0), Some(value(Some(75.0), 75.0, 75.0, 1.0))),
            // (0 + 100) / 2 = 50
            ("trap: all zeros still count",       counts([1, 0, 0, 0, 1], 0, 0, 0, 0), Some(value(Some(50.0), 50.0, 50.0, 1.0))),
            // 75; low (75 + 0) / 2 = 37.5; high (75 + 100) / 2 = 87.5
            ("trap: a blank is not a zero",       counts([0, 0, 0, 1, 0], 0, 0, 0, 1), Some(value(Some(75.0), 37.5, 87.5, 0.5))),
            // 50; low 50/4 = 12.5; high (50 + 300) / 4 = 87.5
            ("dk, nc and blank are all missing",  counts([0, 0, 1, 0, 0], 0, 1, 1, 1), Some(value(Some(50.0), 12.5, 87.5, 0.25))),
            ("trap: na leaves the sum",           counts([0, 0, 1, 0, 0], 3, 0, 0, 0), Some(value(Some(50.0), 50.0, 50.0, 1.0))),
            ("nothing but na",                    counts([0, 0, 0, 0, 0], 2, 0, 0, 0), None),
            ("na and a blank",                    counts([0, 0, 0, 0, 0], 2, 0, 0, 1), Some(value(None, 0.0, 100.0, 0.0))),
            ("asked and nothing came",            counts([0, 0, 0, 0, 0], 0, 0, 0, 0), Some(value(None, 0.0, 100.0, 0.0))),
            // (0 + 25 + 25) / 3 = 16.666...
            ("trap: a mean is never floored",     counts([1, 2, 0, 0, 0], 0, 0, 0, 0), Some(value(Some(50.0 / 3.0), 50.0 / 3.0, 50.0 / 3.0, 1.0))),
        ];
        for (name, counts, expected) in cases {
            assert_eq!(own(Some(&counts), &scale()), expected, "{name}");
        }
        assert_eq!(own(None, &scale()), None, "not asked");
    }

    #[test]
    fn the_share_of_those_who_were_not_consulted() {
        #[rustfmt::skip]
        let cases = [
            // name                              counts                              nc / (points + missing)
            ("nobody was",                       counts([0; 5], 0, 0, 10, 0),        Some(1.0)),
            ("half of those asked",              counts([0, 0, 0, 0, 2], 5, 0, 2, 0), Some(0.5)),
            ("na leaves the sum",                counts([0, 0, 0, 0, 0], 5, 0, 0, 0), None),
            ("blank and dk are something else",  counts([0; 5], 0, 3, 1, 4),         Some(0.125)),
            ("asked and nothing came",           counts([0; 5], 0, 0, 0, 0),         Some(0.0)),
        ];
        for (name, counts, expected) in cases {
            let share = not_consulted(Some(&counts), &scale()).map(|value| value.coverage);
            assert_eq!(share, expected.map(Share::made), "{name}");
        }
        assert_eq!(not_consulted(None, &scale()), None, "not asked");
    }
}
