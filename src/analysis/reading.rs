//! Readings (rule 6): what gap, divergence and the number of voices say together.

use schemars::JsonSchema;
use serde::Serialize;

use super::scoring::{Divergence, NoDivergence};
use crate::model::framework::Thresholds;
use crate::model::score::{Score, Share};

/// What to make of a node.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Reading {
    /// A serious gap and no dispute: act.
    AgreedGap,
    /// A serious gap and a dispute: discuss first.
    ContestedGap,
    /// No serious gap, and a dispute: show the evidence.
    ContestedStrength,
    /// A gap, and not a serious one.
    SmallGap,
    /// The target is reached.
    OnTarget,
    /// One voice alone gave points: ask the others.
    OneVoice,
    /// Several voices gave points, and no two share enough of them.
    NotComparable,
    /// A voice was not consulted on half or more of it: consult first.
    NotConsulted,
    /// No score.
    NotAssessed,
    /// A serious gap in an assessment where one constituency alone weighs.
    Gap,
}

impl Reading {
    /// All readings, in the order of the report's legends.
    pub const ALL: [Self; 10] = [
        Self::AgreedGap,
        Self::Gap,
        Self::ContestedGap,
        Self::ContestedStrength,
        Self::OneVoice,
        Self::NotComparable,
        Self::NotConsulted,
        Self::SmallGap,
        Self::OnTarget,
        Self::NotAssessed,
    ];

    /// As in the public JSON and in CSV.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::AgreedGap => "agreed_gap",
            Self::ContestedGap => "contested_gap",
            Self::ContestedStrength => "contested_strength",
            Self::SmallGap => "small_gap",
            Self::OnTarget => "on_target",
            Self::OneVoice => "one_voice",
            Self::NotComparable => "not_comparable",
            Self::NotConsulted => "not_consulted",
            Self::NotAssessed => "not_assessed",
            Self::Gap => "gap",
        }
    }

    /// As a key of the words in the reader's language, and of a look.
    pub fn key(self) -> &'static str {
        match self {
            Self::AgreedGap => "agreed-gap",
            Self::ContestedGap => "contested-gap",
            Self::ContestedStrength => "contested-strength",
            Self::SmallGap => "small-gap",
            Self::OnTarget => "on-target",
            Self::OneVoice => "one-voice",
            Self::NotComparable => "not-comparable",
            Self::NotConsulted => "not-consulted",
            Self::NotAssessed => "not-assessed",
            Self::Gap => "gap",
        }
    }

    /// The constituencies lie further apart than the line for a dispute.
    pub fn is_contested(self) -> bool {
        matches!(self, Self::ContestedGap | Self::ContestedStrength)
    }
}

/// From this share of `nc` on, a constituency was not consulted.
const NOT_CONSULTED_FROM: f64 = 0.5;

/// What a reading is made of.
#[derive(Debug, Clone, Copy)]
pub struct Ground {
    /// Target minus shown score; none without a shown score.
    pub gap: Option<Score>,
    /// Between the constituencies that weigh, or why there is none.
    pub divergence: Result<Divergence, NoDivergence>,
    /// The largest share of `nc` in what a weighing constituency was asked.
    pub not_consulted: Share,
    /// One constituency alone weighs in this assessment.
    pub alone: bool,
}

/// Is the distance between the voices a dispute? It must lie above the line, not on it.
pub fn is_dispute<N>(thresholds: Thresholds, divergence: Option<Divergence<N>>) -> bool {
    divergence.is_some_and(|d| d.value > thresholds.dispute)
}

/// The reading of a node that is applicable and has a target.
pub fn reading(thresholds: Thresholds, ground: Ground) -> Reading {
    // Who was not consulted has agreed to nothing, whatever the scores.
    if ground.not_consulted.reaches(Share::made(NOT_CONSULTED_FROM)) {
        return Reading::NotConsulted;
    }
    let Some(gap) = ground.gap else { return Reading::NotAssessed };
    let serious = gap.reaches(thresholds.gap);
    let below = if gap == Score::ZERO { Reading::OnTarget } else { Reading::SmallGap };
    match ground.divergence {
        Ok(d) => match (serious, is_dispute(thresholds, Some(d))) {
            (true, true) => Reading::ContestedGap,
            (false, true) => Reading::ContestedStrength,
            (true, false) => Reading::AgreedGap,
            (false, false) => below,
        },
        Err(_) if ground.alone => {
            if serious {
                Reading::Gap
            } else {
                below
            }
        }
        Err(NoDivergence::TooLittleShared) => Reading::NotComparable,
        Err(
            NoDivergence::OneVoice
            | NoDivergence::NoAnswer
            | NoDivergence::Supporting
            | NoDivergence::Suppressed,
        ) => Reading::OneVoice,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::scoring::Basis;
    use crate::model::table::Ix;

    #[test]
    fn a_reading_for_each_combination() {
        let lines =
            Thresholds { coverage: Share::made(0.5), dispute: Score::made(25.0), gap: Score::made(25.0) };
        let apart = |value| {
            Ok(Divergence {
                value: Score::made(value),
                lower: Ix::new(0),
                higher: Ix::new(1),
                values: (Score::ZERO, Score::made(value)),
                basis: Basis::Shared(3),
            })
        };
        let (alone, little) = (Err(NoDivergence::OneVoice), Err(NoDivergence::TooLittleShared));
        #[rustfmt::skip]
        let cases = [
            // name                            gap          divergence     nc    one weighs  reading
            ("serious and agreed",             Some(25.0),  apart(25.0),   0.0,  false,      Reading::AgreedGap),
            ("serious and disputed",           Some(25.0),  apart(25.1),   0.0,  false,      Reading::ContestedGap),
            ("small and disputed",             Some(24.9),  apart(50.0),   0.0,  false,      Reading::ContestedStrength),
            ("none and disputed",              Some(0.0),   apart(50.0),   0.0,  false,      Reading::ContestedStrength),
            ("small",                          Some(24.9),  apart(0.0),    0.0,  false,      Reading::SmallGap),
            ("none",                           Some(0.0),   apart(25.0),   0.0,  false,      Reading::OnTarget),
            ("a billionth is a gap",           Some(1e-9),  apart(0.0),    0.0,  false,      Reading::SmallGap),
            ("float dust is none",             Some(1e-10), apart(0.0),    0.0,  false,      Reading::OnTarget),
            ("serious, one voice",             Some(60.0),  alone,         0.0,  false,      Reading::OneVoice),
            ("small, one voice",               Some(0.1),   alone,         0.0,  false,      Reading::OneVoice),
            ("none, one voice",                Some(0.0),   alone,         0.0,  false,      Reading::OneVoice),
            ("serious, too little shared",     Some(60.0),  little,        0.0,  false,      Reading::NotComparable),
            ("none, too little shared",        Some(0.0),   little,        0.0,  false,      Reading::NotComparable),
            ("one weighs: serious",            Some(25.0),  alone,         0.0,  true,       Reading::Gap),
            ("one weighs: small",              Some(24.9),  alone,         0.0,  true,       Reading::SmallGap),
            ("one weighs: none",               Some(0.0),   alone,         0.0,  true,       Reading::OnTarget),
            ("half not consulted",             Some(0.0),   apart(0.0),    0.5,  false,      Reading::NotConsulted),
            ("less than half",                 Some(0.0),   apart(0.0),    0.49, false,      Reading::OnTarget),
            ("not consulted and no score",     None,        alone,         1.0,  false,      Reading::NotConsulted),
            ("not consulted and one weighs",   Some(0.0),   alone,         1.0,  true,       Reading::NotConsulted),
            ("no score",                       None,        apart(90.0),   0.0,  false,      Reading::NotAssessed),
        ];
        for (name, gap, divergence, nc, alone, expected) in cases {
            let gap = gap.map(Score::made);
            let ground = Ground { gap, divergence, not_consulted: Share::made(nc), alone };
            assert_eq!(reading(lines, ground), expected, "{name}");
        }
    }
}
