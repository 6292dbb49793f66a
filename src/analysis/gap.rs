//! Gaps (rule 6): how far a score lies below its target, and the order in which gaps are listed.

use std::cmp::Reverse;

use super::scoring::Entry;
use crate::model::assessment::Assessment;
use crate::model::framework::{Constituency, Indicator};
use crate::model::score::{Score, billionths};
use crate::model::table::{Ix, Table};

/// Target minus score, never below 0; none where one of them is missing.
pub fn gap_of(target: Option<Score>, score: Option<Score>) -> Option<Score> {
    Some(target?.above(score?))
}

/// Core indicators of weight above 0, the largest gap first.
#[derive(Debug, Clone, Default)]
pub struct Gaps {
    /// By the joint score.
    pub together: Vec<Ix<Indicator>>,
    /// By each constituency's own value.
    pub by: Table<Constituency, Vec<Ix<Indicator>>>,
}

/// Ranks by gap x weight, then divergence (none last), then the framework's order; those without a
/// score last.
pub fn ranked(assessment: &Assessment, indicators: &Table<Indicator, Entry>) -> Gaps {
    let rank = |applicable: &dyn Fn(&Entry) -> bool, gap: &dyn Fn(&Entry) -> Option<Score>| {
        let mut list: Vec<Ix<Indicator>> = indicators
            .ixs()
            .filter(|&i| assessment.framework()[i].is_scored() && applicable(&indicators[i]))
            .collect();
        // The sort is stable, so ties keep the framework's order.
        list.sort_by_key(|&i| {
            let weight = f64::from(assessment.framework()[i].weight);
            // The product of the full values, rounded once: so a tie is a tie.
            let loss = gap(&indicators[i]).map(|gap| billionths(gap.get() * weight));
            let apart = indicators[i].divergence.ok().map(|d| d.value);
            // None sorts before Some, so the reversed order puts it last.
            Reverse((loss, apart))
        });
        list
    };
    Gaps {
        together: rank(&|entry| entry.value.is_some(), &|entry| entry.gap),
        by: assessment.voices().map(|c, _| {
            rank(&|entry| entry.by[c].is_some(), &|entry| entry.by[c].as_ref().and_then(|voice| voice.gap))
        }),
    }
}
