//! Rule 6: gaps, readings and the order in which gaps are listed.

use super::scoring::{Divergence, Entry};
use crate::model::assessment::Assessment;
use crate::model::framework::Thresholds;
use crate::model::score::Score;

/// What gap and divergence say together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reading {
    /// A serious gap and no dispute: act.
    AgreedGap,
    /// A serious gap and a dispute: talk first.
    Contested,
    /// No serious gap, and somebody sees one: show the evidence.
    Disputed,
    /// A gap, and not a serious one.
    SmallGap,
    /// The target is reached.
    OnTarget,
    /// A serious gap and nobody to compare with: ask the others.
    OneVoice,
    /// No score.
    NotAssessed,
}

impl Reading {
    /// All readings, in the order of the report's legends.
    pub const ALL: [Self; 7] = [
        Self::AgreedGap,
        Self::Contested,
        Self::OneVoice,
        Self::Disputed,
        Self::SmallGap,
        Self::OnTarget,
        Self::NotAssessed,
    ];

    /// As in the public JSON.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::AgreedGap => "agreed gap",
            Self::Contested => "contested",
            Self::Disputed => "disputed",
            Self::SmallGap => "small gap",
            Self::OnTarget => "on target",
            Self::OneVoice => "one voice",
            Self::NotAssessed => "not assessed",
        }
    }

    /// As a key of the words in the reader's language.
    pub fn key(self) -> &'static str {
        match self {
            Self::AgreedGap => "agreed-gap",
            Self::Contested => "contested",
            Self::Disputed => "disputed",
            Self::SmallGap => "small-gap",
            Self::OnTarget => "on-target",
            Self::OneVoice => "one-voice",
            Self::NotAssessed => "not-assessed",
        }
    }
}

/// Target minus score, never below 0; none where one of them is missing.
pub fn gap_of(target: Option<Score>, score: Option<Score>) -> Option<Score> {
    Some(target?.above(score?))
}

/// Is the distance between the voices a dispute? It must lie above the line, not on it.
pub fn is_dispute(thresholds: Thresholds, divergence: Option<Divergence>) -> bool {
    divergence.is_some_and(|d| d.value > thresholds.dispute)
}

/// What a gap and a divergence say together.
pub fn reading(thresholds: Thresholds, gap: Option<Score>, divergence: Option<Divergence>) -> Reading {
    let Some(gap) = gap else { return Reading::NotAssessed };
    let dispute = is_dispute(thresholds, divergence);
    match (gap.reaches(thresholds.gap), dispute) {
        (true, true) => Reading::Contested,
        (true, false) if divergence.is_none() => Reading::OneVoice,
        (true, false) => Reading::AgreedGap,
        (false, true) => Reading::Disputed,
        (false, false) if gap == Score::ZERO => Reading::OnTarget,
        (false, false) => Reading::SmallGap,
    }
}

/// Core indicators of weight above 0, the largest gap first: positions in the framework.
#[derive(Debug, Clone, Default)]
pub struct Gaps {
    /// By the together-value.
    pub together: Vec<usize>,
    /// By each constituency's own value.
    pub by: Vec<Vec<usize>>,
}

/// Ranks by gap x weight, then divergence (none last), then the framework's order; those without a
/// score last.
pub fn ranked(assessment: &Assessment, indicators: &[Entry]) -> Gaps {
    let rank = |applicable: &dyn Fn(&Entry) -> bool, gap: &dyn Fn(&Entry) -> Option<Score>| {
        let mut list: Vec<usize> = (0..indicators.len())
            .filter(|&i| assessment.framework.indicators[i].is_scored() && applicable(&indicators[i]))
            .collect();
        // The sort is stable, so ties keep the framework's order.
        list.sort_by_key(|&i| {
            let weight = i64::from(assessment.framework.indicators[i].weight);
            let loss = gap(&indicators[i]).map(|gap| billionths(gap) * weight);
            let apart = indicators[i].divergence.ok().map(|d| billionths(d.value));
            // None sorts before Some, so the reversed order puts it last.
            std::cmp::Reverse((loss, apart))
        });
        list
    };
    Gaps {
        together: rank(&|entry| entry.value.is_some(), &|entry| entry.gap),
        by: (0..assessment.voices.len())
            .map(|c| {
                rank(&|entry| entry.by[c].is_some(), &|entry| {
                    entry.by[c].as_ref().and_then(|voice| voice.gap)
                })
            })
            .collect(),
    }
}

/// A score as a whole number of billionths, so that products with weights are exact and ties are ties.
fn billionths(score: Score) -> i64 {
    (score.get() * 1e9).round() as i64
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::score::Share;

    #[test]
    fn a_reading_for_each_combination() {
        let lines =
            Thresholds { coverage: Share::made(0.5), dispute: Score::made(25.0), gap: Score::made(25.0) };
        let apart = |value| Divergence {
            value: Score::made(value),
            lower: 0,
            higher: 1,
            values: (Score::ZERO, Score::made(value)),
            shared: 3,
        };
        #[rustfmt::skip]
        let cases = [
            // name                         gap          divergence         reading
            ("serious and agreed",          Some(25.0),  Some(apart(25.0)), Reading::AgreedGap),
            ("serious and disputed",        Some(25.0),  Some(apart(25.1)), Reading::Contested),
            ("serious, nobody to compare",  Some(60.0),  None,              Reading::OneVoice),
            ("small and disputed",          Some(24.9),  Some(apart(50.0)), Reading::Disputed),
            ("none and disputed",           Some(0.0),   Some(apart(50.0)), Reading::Disputed),
            ("small",                       Some(24.9),  Some(apart(0.0)),  Reading::SmallGap),
            ("small, nobody to compare",    Some(0.1),   None,              Reading::SmallGap),
            ("none",                        Some(0.0),   Some(apart(25.0)), Reading::OnTarget),
            ("no score",                    None,        Some(apart(90.0)), Reading::NotAssessed),
        ];
        for (name, gap, divergence, expected) in cases {
            assert_eq!(reading(lines, gap.map(Score::made), divergence), expected, "{name}");
        }
    }
}
