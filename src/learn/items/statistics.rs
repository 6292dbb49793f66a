//! Statistics of tests: variance, corrected item-rest correlation, efficiency, alpha, KR-20; none where a variance is 0.
//!
//! These are descriptions and decide nothing, so that floating point will do. Variances have the divisor n − 1 but for KR-20, whose
//! products of shares are population variances and go with the divisor n.

/// Below this a variance is 0: what remains are roundings.
const NONE: f64 = 1e-12;

/// The mean; 0 of nothing.
pub fn mean(values: &[f64]) -> f64 {
    if values.is_empty() { 0.0 } else { values.iter().sum::<f64>() / count(values) }
}

/// How many, as a number to divide by.
fn count(values: &[f64]) -> f64 {
    values.len() as f64
}

/// The sum of the products of distances from the mean.
fn products(one: &[f64], other: &[f64]) -> f64 {
    let (left, right) = (mean(one), mean(other));
    one.iter().zip(other).map(|(x, y)| (x - left) * (y - right)).sum()
}

/// The variance with the divisor n − 1; none below two values.
pub fn variance(values: &[f64]) -> Option<f64> {
    (values.len() > 1).then(|| products(values, values) / (count(values) - 1.0))
}

/// The correlation; none where either does not vary.
pub fn correlation(one: &[f64], other: &[f64]) -> Option<f64> {
    let (x, y) = (products(one, one), products(other, other));
    (x > NONE && y > NONE).then(|| products(one, other) / (x * y).sqrt())
}

/// The covariance as a part of the largest that the same values could have, were both put in order.
pub fn efficiency(one: &[f64], other: &[f64]) -> Option<f64> {
    let sorted = |values: &[f64]| {
        let mut sorted = values.to_vec();
        sorted.sort_by(f64::total_cmp);
        sorted
    };
    let most = products(&sorted(one), &sorted(other));
    (most > NONE).then(|| products(one, other) / most)
}

/// Cronbach's alpha of so many items, from the sum of their variances and the variance of the total.
pub fn alpha(items: usize, sum: f64, total: f64) -> Option<f64> {
    let k = items as f64;
    (items > 1 && total > NONE).then(|| k / (k - 1.0) * (1.0 - sum / total))
}

/// KR-20 of items that are each right or wrong; none where one is worth a part.
pub fn kr20(items: &[Vec<f64>]) -> Option<f64> {
    let n = items.first()?.len();
    // Either number stands here as it was made and not computed.
    let is_either = |x: &f64| *x == 0.0 || *x == 1.0;
    if n == 0 || !items.iter().flatten().all(is_either) {
        return None;
    }
    let totals: Vec<f64> = (0..n).map(|learner| items.iter().map(|item| item[learner]).sum()).collect();
    let of_population = products(&totals, &totals) / count(&totals);
    let shares = items.iter().map(|item| mean(item) * (1.0 - mean(item))).sum();
    alpha(items.len(), shares, of_population)
}
