//! Item analysis: how hard each exercise was for a class, how well it tells learners apart, and how far the total can be trusted.
//!
//! First attempts alone are looked at: later ones were made with the feedback at hand. A learner who lacks a first attempt at one of
//! the exercises is left out and counted. Exercises that a trainer took out are no items.

mod matrix;
mod options;
mod page;
pub mod statistics;
mod table;

pub use matrix::{Head, Matrix};
pub use options::{Chosen, Deviation};
pub use page::{document, parts};
pub use table::{csv, rows};

use self::statistics::{alpha, correlation, efficiency, kr20, mean, variance};

/// Below so many learners upper and lower groups say nothing.
pub const LEAST_FOR_GROUPS: usize = 10;

/// Below so many learners everything is indicative.
pub const LEAST: usize = 30;

/// How hard an exercise was, in the bands of Moodle and of the Open University.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Band {
    /// Up to 5 %: extremely difficult, or the key is wrong.
    ExtremelyDifficult,
    /// Up to 10 %.
    VeryDifficult,
    /// Up to 20 %.
    Difficult,
    /// Up to 34 %.
    ModeratelyDifficult,
    /// Up to 65 %: about right.
    AboutRight,
    /// Up to 80 %.
    FairlyEasy,
    /// Up to 89 %.
    Easy,
    /// Up to 94 %.
    VeryEasy,
    /// Above.
    ExtremelyEasy,
}

impl Band {
    /// The band of a facility from 0 to 1, which is read in whole percent.
    pub fn of(facility: f64) -> Self {
        // A hair is added since 0.345 is less in floating point than on paper.
        let percent = (facility * 100.0 + 1e-9).round();
        let upper = [5.0, 10.0, 20.0, 34.0, 65.0, 80.0, 89.0, 94.0];
        let bands = [
            Self::ExtremelyDifficult,
            Self::VeryDifficult,
            Self::Difficult,
            Self::ModeratelyDifficult,
            Self::AboutRight,
            Self::FairlyEasy,
            Self::Easy,
            Self::VeryEasy,
        ];
        upper.iter().zip(bands).find(|(most, _)| percent <= **most).map_or(Self::ExtremelyEasy, |(_, b)| b)
    }

    /// The key of its words.
    pub fn key(self) -> &'static str {
        match self {
            Self::ExtremelyDifficult => "items-band-extremely-difficult",
            Self::VeryDifficult => "items-band-very-difficult",
            Self::Difficult => "items-band-difficult",
            Self::ModeratelyDifficult => "items-band-moderately-difficult",
            Self::AboutRight => "items-band-about-right",
            Self::FairlyEasy => "items-band-fairly-easy",
            Self::Easy => "items-band-easy",
            Self::VeryEasy => "items-band-very-easy",
            Self::ExtremelyEasy => "items-band-extremely-easy",
        }
    }
}

/// What is said of an exercise.
#[derive(Debug, Clone, PartialEq)]
pub struct Item {
    /// Which exercise.
    pub head: Head,
    /// Mean share of the points, from 0 to 1.
    pub facility: f64,
    /// Corrected item-rest correlation, from −1 to 1; none where item or rest do not vary.
    pub discrimination: Option<f64>,
    /// Correlation with the total, the item included.
    pub item_total: Option<f64>,
    /// Covariance with the rest as a part of the largest possible.
    pub efficiency: Option<f64>,
    /// Mean share of the upper group less that of the lower; none below [`LEAST_FOR_GROUPS`] learners.
    pub groups: Option<f64>,
    /// Alpha of the other items.
    pub alpha_without: Option<f64>,
    /// The options, where it has some.
    pub options: Vec<Chosen>,
    /// The indicators, where it is a case.
    pub deviations: Vec<Deviation>,
}

/// The analysis of a class.
#[derive(Debug, Clone, PartialEq)]
pub struct Analysis {
    /// Learners who answered every item.
    pub learners: usize,
    /// Learners who were left out.
    pub excluded: usize,
    /// Learners in each of the upper and the lower group.
    pub group: usize,
    /// Sum of the points of all items.
    pub points: f64,
    /// Mean of the totals, in points.
    pub mean: f64,
    /// Standard deviation of the totals.
    pub deviation: Option<f64>,
    /// Cronbach's alpha.
    pub alpha: Option<f64>,
    /// KR-20, where every item is right or wrong.
    pub kr20: Option<f64>,
    /// Standard error of measurement, in points.
    pub error: Option<f64>,
    /// The items, in order.
    pub items: Vec<Item>,
}

impl Analysis {
    /// Are there too few learners for more than a hint?
    pub fn is_indicative(&self) -> bool {
        self.learners < LEAST
    }

    /// The standard error as a share of all points.
    pub fn error_share(&self) -> Option<f64> {
        self.error.filter(|_| self.points > 0.0).map(|error| error / self.points)
    }

    /// Analyses the first attempts of a class.
    pub fn of(matrix: &Matrix<'_>) -> Self {
        let learners = matrix.learners.len();
        let scores: Vec<Vec<f64>> = matrix
            .shares
            .iter()
            .zip(&matrix.heads)
            .map(|(shares, head)| shares.iter().map(|share| share * head.points).collect())
            .collect();
        let total: Vec<f64> = (0..learners).map(|n| scores.iter().map(|item| item[n]).sum()).collect();
        let variances: Vec<f64> = scores.iter().map(|item| variance(item).unwrap_or_default()).collect();
        let (sum, of_total) = (variances.iter().sum::<f64>(), variance(&total));
        let alpha_of_all = of_total.and_then(|of_total| alpha(scores.len(), sum, of_total));
        let deviation = of_total.map(f64::sqrt);
        let group = group_size(learners);
        let (upper, lower) = groups(&total, &matrix.learners, group);
        let items = matrix.heads.iter().zip(&scores).zip(&variances).enumerate();
        let items = items.map(|(n, ((head, score), own))| {
            let rest: Vec<f64> = total.iter().zip(score).map(|(total, own)| total - own).collect();
            let shares = &matrix.shares[n];
            let among = |group: &[usize]| mean(&group.iter().map(|&one| shares[one]).collect::<Vec<_>>());
            let of_rest = variance(&rest).unwrap_or_default();
            Item {
                head: head.clone(),
                facility: mean(shares),
                discrimination: correlation(score, &rest),
                item_total: correlation(score, &total),
                efficiency: efficiency(score, &rest),
                groups: (learners >= LEAST_FOR_GROUPS).then(|| among(&upper) - among(&lower)),
                alpha_without: alpha(scores.len() - 1, sum - own, of_rest),
                options: options::chosen(matrix, n, &upper, &lower),
                deviations: options::deviations(matrix, n),
            }
        });
        Self {
            learners,
            excluded: matrix.excluded.len(),
            group,
            points: matrix.heads.iter().map(|head| head.points).sum(),
            mean: mean(&total),
            deviation,
            alpha: alpha_of_all,
            kr20: kr20(&matrix.shares),
            error: deviation.zip(alpha_of_all).map(|(sd, alpha)| sd * (1.0 - alpha).max(0.0).sqrt()),
            items: items.collect(),
        }
    }
}

/// Learners in each of the upper and the lower group: 27 %, rounded, and one at least.
pub fn group_size(learners: usize) -> usize {
    ((27 * learners + 50) / 100).max(1).min(learners)
}

/// Positions of the learners of the upper and of the lower group; of those with the same total, by name.
fn groups(total: &[f64], learners: &[&str], size: usize) -> (Vec<usize>, Vec<usize>) {
    let mut order: Vec<usize> = (0..total.len()).collect();
    order.sort_by(|&a, &b| total[b].total_cmp(&total[a]).then_with(|| learners[a].cmp(learners[b])));
    (order[..size].to_vec(), order[order.len() - size..].to_vec())
}
