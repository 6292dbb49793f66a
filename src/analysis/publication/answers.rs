//! Answers: what the individuals of a cell could have said instead, and what would then be known of it.
//!
//! Only what they really could have said stands here: so many of them, each at a point of the scale. Where there are very many,
//! not all of it does: what is left out makes a figure no safer than it is.

use std::collections::BTreeSet;

use super::people::Cell;
use crate::model::framework::Scale;
use crate::model::score::billionths;
use crate::model::voice::Counts;

/// Figures of a cell, or how much they would change: score, lower bound, upper bound and coverage.
pub(super) type Figures = [f64; 4];

/// The place of the score among the figures.
pub(super) const SCORE: usize = 0;
/// The place of the lower bound.
pub(super) const LOW: usize = 1;
/// The place of the upper bound.
pub(super) const HIGH: usize = 2;
/// The place of the coverage.
pub(super) const COVERAGE: usize = 3;

/// What a figure changes by at the least, were it another one.
const CHANGE: f64 = 1e-6;

/// More sums than this are not made of one cell.
const MOST_SUMS: usize = 400;
/// No more other answers of a cell are tried, those that are nearest to what was said.
const MOST_OTHERS: usize = 120;

/// How much the figures of a cell would change by what its individuals could have said instead, the nearest first: as many of them
/// give a point as did.
pub(super) fn other_points(cell: &Cell, counts: &Counts, scale: &Scale) -> Vec<Figures> {
    let values: Vec<i64> = scale.points.iter().map(|point| billionths(point.value.get())).collect();
    let (given, all) = (counts.given() as f64, (counts.given() + counts.missing()) as f64);
    let sum: i64 = cell.counts.points.iter().zip(&values).map(|(&n, &value)| n as i64 * value).sum();
    let change = |other: i64| -> Figures {
        let by = (other - sum) as f64 / 1e9;
        [by / given, by / all, by / all, 0.0]
    };
    let mut changes: Vec<Figures> =
        sums(&values, &movable(cell, &values), sum, cell.points.count()).into_iter().map(change).collect();
    changes.retain(|change| change[SCORE].abs() > CHANGE);
    nearest(changes, SCORE)
}

/// How much the coverage of a cell would change if others had given a point, or fewer: one at the least where one did.
pub(super) fn other_givers(cell: &Cell, counts: &Counts) -> Vec<Figures> {
    let all = (counts.given() + counts.missing()) as f64;
    let (mine, most) = (cell.points.count(), cell.points.count() + cell.missing.count());
    let near = MOST_OTHERS as u64;
    let from = mine.saturating_sub(near).max(mine.min(1));
    let changes = (from..=most.min(mine + near)).filter(|n| *n != mine);
    nearest(changes.map(|n| [0.0, 0.0, 0.0, (n as f64 - mine as f64) / all]).collect(), COVERAGE)
}

fn nearest(mut changes: Vec<Figures>, figure: usize) -> Vec<Figures> {
    changes.sort_by(|a, b| a[figure].abs().total_cmp(&b[figure].abs()));
    changes.truncate(MOST_OTHERS);
    changes
}

/// What single individuals said, in the order in which they are let say something else: one of the lowest, one of the highest, and
/// so on.
fn movable(cell: &Cell, values: &[i64]) -> Vec<i64> {
    let counts = cell.counts.points.iter().copied();
    let mut left: Vec<(i64, u64)> = values.iter().copied().zip(counts).filter(|(_, n)| *n > 0).collect();
    left.sort_unstable();
    let mut said = Vec::new();
    while !left.is_empty() && said.len() < MOST_SUMS {
        let at = if said.len() % 2 == 0 { 0 } else { left.len() - 1 };
        left[at].1 -= 1;
        said.push(left[at].0);
        if left[at].1 == 0 {
            left.remove(at);
        }
    }
    said
}

/// The sums that individuals could have come to, so many in number, who came to `sum`: as many of them say something else as there is
/// room for, and the others what they said.
fn sums(values: &[i64], said: &[i64], sum: i64, count: u64) -> BTreeSet<i64> {
    let mut made = BTreeSet::from([0]);
    let mut moved = 0;
    while moved < said.len() && (moved as u64) < count && made.len() <= MOST_SUMS {
        made = made.iter().flat_map(|sum| values.iter().map(move |value| sum + value)).collect();
        moved += 1;
    }
    let kept = sum - said[..moved].iter().sum::<i64>();
    made.into_iter().map(|sum| kept + sum).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const POINTS: [i64; 3] = [0, 50, 100];

    #[test]
    fn sums_that_individuals_can_come_to() {
        let sums = |values: &[i64], said: &[i64]| -> Vec<i64> {
            sums(values, said, said.iter().sum(), said.len() as u64).into_iter().collect()
        };
        assert_eq!(sums(&POINTS, &[]), [0]);
        assert_eq!(sums(&POINTS, &[50]), POINTS);
        assert_eq!(sums(&POINTS, &[0, 100]), [0, 50, 100, 150, 200]);
        // 30 is not halfway: 0, 30, 60 and those with 100.
        assert_eq!(sums(&[0, 30, 100], &[30, 30]), [0, 30, 60, 100, 130, 200]);
    }

    #[test]
    fn of_very_many_some_say_what_they_said() {
        // 1000 at 0 and 50 in turn: 25000. 200 of them, 5000 in sum, say something else, which makes 401 sums from 0 to 20000.
        let said: Vec<i64> = (0..1000).map(|n| 50 * (n % 2)).collect();
        let sums: Vec<i64> = sums(&POINTS, &said[..MOST_SUMS], 25_000, 1000).into_iter().collect();
        assert_eq!((sums.len(), sums[0], sums[400]), (401, 20_000, 40_000));
    }
}
