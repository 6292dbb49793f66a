//! What may be published of one cell: what one constituency says of one indicator.

use super::people::Cell;
use crate::model::framework::{Point, Scale};
use crate::model::score::billionths;
use crate::model::table::Ix;

/// What of a cell is published.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shown {
    /// How often each answer was given, and what follows from it.
    All,
    /// Its value alone.
    Value,
    /// Nothing.
    Nothing,
}

/// What may be published of a cell. Its value rests on those who gave a point, and its coverage on those who gave none: either tells
/// how many the others are.
pub(super) fn shown(cell: &Cell, scale: &Scale, fewest: u64) -> Shown {
    let few = |count: u64| count > 0 && count < fewest;
    if [&cell.points, &cell.missing, &cell.not_applicable].iter().any(|people| few(people.count())) {
        return Shown::Nothing;
    }
    let points = || cell.counts.points.pairs().filter(|(_, count)| few(**count));
    if points().any(|(point, _)| is_told(cell, scale, point)) {
        return Shown::Nothing;
    }
    let all = cell.counts.points.iter().chain(&cell.counts.states.0);
    if all.copied().any(few) { Shown::Value } else { Shown::All }
}

/// Does the mean alone tell how often a point was given? It does unless two individuals could have answered otherwise, the one as
/// much higher as the other lower, so that the point was given more often or less.
fn is_told(cell: &Cell, scale: &Scale, point: Ix<Point>) -> bool {
    let counts = &cell.counts.points;
    let ixs = || counts.ixs();
    let value = |p: Ix<Point>| billionths(scale.points[p].value.get());
    let moves = || ixs().flat_map(|from| ixs().map(move |to| (from, to))).filter(|(from, to)| from != to);
    !moves().any(|(a, b)| {
        moves().any(|(c, d)| {
            let there = if a == c { counts[a] >= 2 } else { counts[a] >= 1 && counts[c] >= 1 };
            let change =
                i32::from(b == point) + i32::from(d == point) - i32::from(a == point) - i32::from(c == point);
            there && change != 0 && value(b) - value(a) == value(c) - value(d)
        })
    })
}
