//! Rule 3: the joint score of a node, from the own values of the constituencies at that node.
//!
//! The same at an indicator, a node, a group and the overall value: joint values are never aggregated from joint values.
//! So the joint score is the mean of the voices that are printed beside it, whoever is asked more
//! questions has no more voice, and an absent constituency widens the bounds.

use super::Value;
use super::roll_up::mean;
use crate::model::framework::Missing;
use crate::model::score::{Score, Share};

/// What decides how much of its voice a constituency speaks with.
#[derive(Debug, Clone, Copy)]
pub struct Quorum {
    /// The coverage from which a constituency speaks with its full voice.
    pub threshold: Share,
    /// Under `missing: zero` silence is an answer, and every voice speaks in full.
    pub missing: Missing,
}

impl Quorum {
    /// How much of its voice a constituency with this own value speaks with: all of it from the
    /// threshold on, and below in proportion to what it answered.
    pub fn share(self, own: &Value) -> Share {
        match self.missing {
            Missing::Zero => Share::ALL,
            Missing::Exclude if own.score.is_none() => Share::NONE,
            Missing::Exclude if own.coverage.reaches(self.threshold) => Share::ALL,
            // The coverage is below the threshold, so the threshold is above 0.
            Missing::Exclude => Share::made(own.coverage.get() / self.threshold.get()),
        }
    }

    /// The own score that speaks: where missing counts 0, that of a silent constituency is 0.
    pub fn score(self, own: &Value) -> Option<Score> {
        match self.missing {
            Missing::Exclude => own.score,
            Missing::Zero => Some(own.score.unwrap_or(Score::ZERO)),
        }
    }
}

/// The mean of the own values, each with the weight of its voice; `None` = applicable to nobody whose
/// voice weighs.
pub fn together(voices: impl Iterator<Item = (u32, Option<Value>)>, quorum: Quorum) -> Option<Value> {
    let voices: Vec<(f64, Value)> = voices
        .filter(|&(weight, _)| weight > 0)
        .filter_map(|(weight, own)| Some((f64::from(weight), own?)))
        .collect();
    let all = |pick: fn(&Value) -> f64| mean(voices.iter().map(|(weight, own)| (*weight, pick(own))));
    let low = Score::made(all(|v| v.low.get())?);
    let high = Score::made(all(|v| v.high.get())?);
    // Where nobody gave a point there is no score, also where each missing one counts 0 further up.
    let any = voices.iter().any(|(_, own)| own.score.is_some());
    let speaking = voices
        .iter()
        .filter_map(|(weight, own)| Some((weight * quorum.share(own).get(), quorum.score(own)?.get())));
    Some(Value {
        score: mean(speaking)
            .filter(|_| any)
            .map(|score| Score::made(score.clamp(low.get(), high.get().max(low.get())))),
        low,
        high,
        coverage: Share::made(all(|v| v.coverage.get())?),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const HALF: Quorum = Quorum { threshold: Share::ALL, missing: Missing::Exclude };

    fn quorum(threshold: f64, missing: Missing) -> Quorum {
        Quorum { threshold: Share::made(threshold), missing }
    }

    fn value(score: Option<f64>, low: f64, high: f64, coverage: f64) -> Value {
        Value {
            score: score.map(Score::made),
            low: Score::made(low),
            high: Score::made(high),
            coverage: Share::made(coverage),
        }
    }

    fn full(score: f64) -> Option<Value> {
        Some(value(Some(score), score, score, 1.0))
    }

    #[test]
    fn the_mean_of_the_voices() {
        let silent = Some(value(None, 0.0, 100.0, 0.0));
        // 20 % answered at 0: up to 80 more are open. It counts 0.2 / 0.5 = 0.4 of a voice.
        let thin = Some(value(Some(0.0), 0.0, 80.0, 0.2));
        let half = quorum(0.5, Missing::Exclude);
        let zero = quorum(0.5, Missing::Zero);
        #[rustfmt::skip]
        let cases = [
            // name                          voices                                           rule   together
            // (85 + 25 + 25) / 3 = 45
            ("three voices",                 vec![(1, full(85.0)), (1, full(25.0)), (1, full(25.0))], half, Some(value(Some(45.0), 45.0, 45.0, 1.0))),
            // (3 x 100 + 1 x 0) / 4 = 75
            ("weights count",                vec![(3, full(100.0)), (1, full(0.0))],          half,  Some(value(Some(75.0), 75.0, 75.0, 1.0))),
            // 100 alone; low (100 + 0) / 2, high (100 + 100) / 2, coverage (1 + 0) / 2
            ("an absent voice",              vec![(1, full(100.0)), (1, silent)],             half,  Some(value(Some(100.0), 50.0, 100.0, 0.5))),
            // (1 x 70 + 0.4 x 0) / 1.4 = 50; low (70 + 0) / 2, high (70 + 80) / 2, coverage (1 + 0.2) / 2
            ("a thin voice in proportion",   vec![(1, full(70.0)), (1, thin)],                half,  Some(value(Some(50.0), 35.0, 75.0, 0.6))),
            // (70 + 0) / 2 = 35
            ("threshold 0: all in full",     vec![(1, full(70.0)), (1, thin)],                quorum(0.0, Missing::Exclude), Some(value(Some(35.0), 35.0, 75.0, 0.6))),
            // (70 + 0) / 2 = 35: silence is an answer
            ("missing counts 0: in full",    vec![(1, full(70.0)), (1, silent)],              zero,  Some(value(Some(35.0), 35.0, 85.0, 0.5))),
            ("heard, and without weight",    vec![(1, full(70.0)), (0, full(0.0))],           half,  full(70.0)),
            ("not applicable to one",        vec![(1, full(70.0)), (1, None)],                half,  full(70.0)),
            ("applicable to nobody",         vec![(1, None), (0, full(0.0))],                 half,  None),
            ("nobody answered",              vec![(1, silent), (1, silent)],                  half,  Some(value(None, 0.0, 100.0, 0.0))),
            ("nobody answered, counting 0",  vec![(1, silent), (1, silent)],                  zero,  Some(value(None, 0.0, 100.0, 0.0))),
        ];
        for (name, voices, rule, expected) in cases {
            assert_eq!(together(voices.into_iter(), rule), expected, "{name}");
        }
    }

    #[test]
    fn a_score_is_held_to_its_bounds() {
        // Two of four answered at 100 by both, on a scale from 20: low (100 + 20) / 2 = 60 each. A third voice
        // gave one of ten: it counts 0.1 / 1 of a voice with 20, low 20, high (20 + 9 x 100) / 10 = 92.
        // (0.5 x 100 + 0.5 x 100 + 0.1 x 20) / 1.1 = 92.73; low (60 + 60 + 20) / 3, high (100 + 100 + 92) / 3 = 97.33.
        let half = Some(value(Some(100.0), 60.0, 100.0, 0.5));
        let thin = Some(value(Some(20.0), 20.0, 92.0, 0.1));
        let together = together([(1, half), (1, half), (1, thin)].into_iter(), HALF).unwrap();
        assert_eq!(together.score, Some(Score::made(102.0 / 1.1)));
        assert!(together.low <= together.score.unwrap() && together.score.unwrap() <= together.high);
    }
}
