//! Agreement among respondents: Krippendorff's ordinal alpha and the observed agreement.
//!
//! Units are the core indicators of weight above 0 on one scale, raters are respondents. Only how
//! often each point was given to a unit matters, so it is computed from counts.
//! Source: Krippendorff, Computing Krippendorff's Alpha-Reliability (2011).
//! Disagreement between constituencies is a result, not a fault of measurement: the report
//! attaches no verdict to alpha.

use schemars::JsonSchema;
use serde::Serialize;

use crate::model::assessment::Assessment;
use crate::model::framework::{Constituency, Indicator, Scale};
use crate::model::score::{Share, nine_decimals};
use crate::model::table::Ix;

/// How much the respondents agree; without alpha there is a reason.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Agreement {
    /// Krippendorff's ordinal alpha, at most 1, rounded to 9 decimals.
    pub alpha: Result<f64, NoAlpha>,
    /// Share of the pairs of answers to the same indicator that are the same, each indicator weighing
    /// its answers (the diagonal of the coincidence matrix); none below two units.
    pub observed: Option<Share>,
    /// Indicators with at least two points given.
    pub units: usize,
    /// Fewer than five respondents: a description, not an estimate.
    pub descriptive: bool,
}

/// Why there is no alpha.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum NoAlpha {
    /// Fewer than two indicators with at least two points each.
    TooFewUnits,
    /// Everybody gave one and the same point everywhere: nothing to agree on by chance.
    NoVariation,
    /// A publication leaves it out.
    Suppressed,
}

impl Agreement {
    /// What a publication leaves out.
    pub const SUPPRESSED: Self =
        Self { alpha: Err(NoAlpha::Suppressed), observed: None, units: 0, descriptive: false };
}

/// Fewer units than this say nothing about agreement.
const FEWEST_UNITS: usize = 2;
/// Fewer respondents than this are no sample.
const FEW: u64 = 5;

/// Agreement among the respondents of these constituencies over these indicators.
pub fn agreement(
    assessment: &Assessment,
    constituencies: &[Ix<Constituency>],
    indicators: &[Ix<Indicator>],
) -> Agreement {
    let framework = assessment.framework();
    let core: Vec<Ix<Indicator>> = indicators.iter().copied().filter(|&i| framework[i].is_scored()).collect();
    let scale = main_scale(assessment, &core);
    let units: Vec<Vec<u64>> = core
        .iter()
        .filter(|&&i| Some(framework[i].scale) == scale)
        .map(|&i| {
            let mut unit = vec![0; framework.scale_of(i).points.len()];
            for counts in constituencies.iter().filter_map(|&c| assessment.voices()[c].cells[i].as_ref()) {
                for (sum, n) in unit.iter_mut().zip(&counts.points) {
                    *sum += n;
                }
            }
            unit
        })
        .collect();
    let respondents: u64 = constituencies.iter().map(|&c| assessment.voices()[c].respondents).sum();
    Agreement { descriptive: respondents < FEW, ..krippendorff(&units) }
}

/// The scale of most of the indicators; the earlier one of the framework on a tie.
fn main_scale(assessment: &Assessment, indicators: &[Ix<Indicator>]) -> Option<Ix<Scale>> {
    let framework = assessment.framework();
    framework
        .scales()
        .ixs()
        .map(|s| (indicators.iter().filter(|&&i| framework[i].scale == s).count(), s))
        .max_by_key(|&(n, s)| (n, std::cmp::Reverse(s)))
        .map(|(_, s)| s)
}

/// Ordinal alpha from units, each a count by category in rising order.
pub fn krippendorff(units: &[Vec<u64>]) -> Agreement {
    let pairable: Vec<&Vec<u64>> = units.iter().filter(|u| u.iter().sum::<u64>() >= 2).collect();
    let categories = pairable.iter().map(|u| u.len()).max().unwrap_or(0);
    // Coincidences o_ck and how often each category stands in a pairable unit.
    let mut coincidences = vec![vec![0.0; categories]; categories];
    for unit in &pairable {
        let others = (unit.iter().sum::<u64>() - 1) as f64;
        for (c, &n) in unit.iter().enumerate() {
            for (k, &m) in unit.iter().enumerate() {
                let pairs = n as f64 * m as f64 - if c == k { n as f64 } else { 0.0 };
                coincidences[c][k] += pairs / others;
            }
        }
    }
    let totals: Vec<f64> = coincidences.iter().map(|row| row.iter().sum()).collect();
    let n: f64 = totals.iter().sum();
    let same: f64 = (0..categories).map(|c| coincidences[c][c]).sum();
    let observed = (pairable.len() >= FEWEST_UNITS).then(|| Share::made(same / n));
    let alpha = if pairable.len() < FEWEST_UNITS {
        Err(NoAlpha::TooFewUnits)
    } else {
        let sum = |weight: &dyn Fn(usize, usize) -> f64| -> f64 {
            (0..categories)
                .flat_map(|c| (0..categories).map(move |k| (c, k)))
                .map(|(c, k)| weight(c, k) * ordinal(&totals, c, k))
                .sum()
        };
        let found = sum(&|c, k| coincidences[c][k]);
        let expected = sum(&|c, k| totals[c] * totals[k]);
        if expected > 0.0 {
            let alpha = 1.0 - (n - 1.0) * found / expected;
            Ok(nine_decimals(alpha))
        } else {
            Err(NoAlpha::NoVariation)
        }
    };
    Agreement { alpha, observed, units: pairable.len(), descriptive: false }
}

/// The squared ordinal distance of two categories: all between them, and half of the two.
fn ordinal(totals: &[f64], c: usize, k: usize) -> f64 {
    let (low, high) = (c.min(k), c.max(k));
    let between: f64 = totals[low..=high].iter().sum();
    let distance = between - (totals[c] + totals[k]) / 2.0;
    if c == k { 0.0 } else { distance * distance }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn alpha_by_hand() {
        // Two units, two raters: both say 0, both say 1: perfect. o_00 = 2, o_11 = 2.
        let perfect = krippendorff(&[vec![2, 0], vec![0, 2]]);
        assert_eq!((perfect.alpha, perfect.observed), (Ok(1.0), Some(Share::ALL)));
        // One unit is not enough.
        assert_eq!(krippendorff(&[vec![2, 0], vec![1, 0]]).alpha, Err(NoAlpha::TooFewUnits));
        // Everybody says the same everywhere.
        let constant = krippendorff(&[vec![0, 3], vec![0, 3]]);
        assert_eq!((constant.alpha, constant.observed), (Err(NoAlpha::NoVariation), Some(Share::ALL)));
        // Trap: a missing answer is no category: the unit with one point is left out.
        let missing = krippendorff(&[vec![2, 0], vec![0, 2], vec![0, 1]]);
        assert_eq!(missing.alpha, Ok(1.0));
    }
}
