//! Silences (rule 6): where a constituency gave no point and another gave one.
//!
//! They are listed by constituency with what the others say, so that nothing turns into agreement by
//! being left out.

use super::scoring::{Quorum, Scorecard, together};
use crate::model::assessment::Assessment;
use crate::model::framework::{Constituency, Indicator};
use crate::model::score::Score;
use crate::model::table::Ix;

/// An indicator on which one constituency says nothing and another something.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Silence {
    /// The constituency that gave no point.
    pub constituency: Ix<Constituency>,
    /// The core indicator.
    pub indicator: Ix<Indicator>,
    /// It said nothing but `na`, where another gave a point: applicability is disputed.
    pub applicability_disputed: bool,
    /// The mean of the others that gave one, by rule 3.
    pub others: Score,
}

/// All of them: by weighing constituency, then in the framework's order.
pub fn silences(assessment: &Assessment, card: &Scorecard) -> Vec<Silence> {
    let framework = assessment.framework();
    let quorum = Quorum { threshold: framework.thresholds().coverage, missing: framework.method().missing };
    let mut list = Vec::new();
    for c in assessment.weighing() {
        for indicator in framework.core() {
            // What is not asked is nobody's silence.
            let Some(counts) = &assessment.voices()[c].cells[indicator] else { continue };
            // Where something is left out, what the others say cannot be said.
            if card.indicators[indicator].suppressed.is_any() {
                continue;
            }
            if counts.given() > 0 {
                continue;
            }
            let by = &card.indicators[indicator].by;
            // Those that gave a point: where missing counts 0, that is nothing that anybody said.
            let gave =
                |other: Ix<Constituency>| Some(by[other].as_ref()?.value).filter(|own| own.score.is_some());
            let others = assessment.weighing().filter(|&other| other != c);
            let others = others.map(|other| (assessment.voices()[other].weight, gave(other)));
            if let Some(others) = together(others, quorum).and_then(|value| value.score) {
                let applicability_disputed = by[c].is_none();
                list.push(Silence { constituency: c, indicator, applicability_disputed, others });
            }
        }
    }
    list
}
