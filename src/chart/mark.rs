//! The small signs of the charts: eight marks that grey print tells apart, and the signs for bounds,
//! targets, missing cells and flags. Legends draw the same signs as the charts.

use super::canvas::{Canvas, Point};
use super::palette::{BOUNDS, Colour, HATCH, MUTED, PAPER, TARGET, VOICES};

/// Half the width of a mark of the usual size.
pub(super) const RADIUS: f64 = 5.0;
/// Marks nearer than this hide each other.
pub(super) const NEAR: f64 = 9.5;
/// How far marks that would hide each other are drawn apart.
const SIDESTEP: f64 = 12.0;

/// How many marks there are: one for each voice, and three open ones.
pub(super) const KINDS: usize = VOICES.len() + 3;

/// The mark of a voice or kind: circle, square, triangle, diamond, cross, each in its colour, then
/// an open circle, square and diamond; all with a rim of paper that keeps neighbours apart. More than eight
/// start again.
pub(super) fn mark(canvas: &mut Canvas, kind: usize, centre: Point, radius: f64) {
    shape(canvas, kind, centre, radius + 1.2, PAPER);
    shape(canvas, kind, centre, radius, VOICES.get(kind % KINDS).copied().unwrap_or(MUTED));
    if kind % KINDS >= VOICES.len() {
        shape(canvas, kind, centre, radius - 1.8, PAPER);
    }
}

/// The bare form of a mark. All look about as large as a circle of this radius.
fn shape(canvas: &mut Canvas, kind: usize, (x, y): Point, radius: f64, colour: Colour) {
    let around = |corners: &[Point]| corners.iter().map(|c| (x + c.0 * radius, y + c.1 * radius)).collect();
    match kind % KINDS {
        0 | 5 => canvas.disc((x, y), radius, colour),
        1 | 6 => canvas.polygon(around(&[(-0.9, -0.9), (0.9, -0.9), (0.9, 0.9), (-0.9, 0.9)]), colour),
        2 => canvas.polygon(around(&[(0.0, -1.2), (1.15, 0.85), (-1.15, 0.85)]), colour),
        3 | 7 => canvas.polygon(around(&[(0.0, -1.3), (1.3, 0.0), (0.0, 1.3), (-1.3, 0.0)]), colour),
        _ => canvas.polygon(around(&cross(0.34)), colour),
    }
}

/// The corners of a cross that stands on two feet, with arms of the given half width.
fn cross(arm: f64) -> [Point; 12] {
    let reach = 1.1;
    let (far, near) = (reach - arm, reach);
    [
        (0.0, -arm * 1.41),
        (far, -near),
        (near, -far),
        (arm * 1.41, 0.0),
        (near, far),
        (far, near),
        (0.0, arm * 1.41),
        (-far, near),
        (-near, far),
        (-arm * 1.41, 0.0),
        (-near, -far),
        (-far, -near),
    ]
}

/// The span from the lowest to the highest possible score: a thin line with caps.
pub(super) fn whisker(canvas: &mut Canvas, low: f64, high: f64, y: f64) {
    const CAP: f64 = 4.0;
    canvas.line(vec![(low, y), (high, y)], 1.4, BOUNDS);
    for end in [low, high] {
        canvas.line(vec![(end, y - CAP), (end, y + CAP)], 1.4, BOUNDS);
    }
}

/// The tick of a target across a row, taller than any bar.
pub(super) fn target_tick(canvas: &mut Canvas, x: f64, y: f64, half: f64) {
    canvas.area((x - 2.3, y - half), (4.6, half * 2.0), PAPER);
    canvas.area((x - 1.3, y - half), (2.6, half * 2.0), TARGET);
}

/// The hatching of a cell without a number.
pub(super) fn hatch(canvas: &mut Canvas, (left, top): Point, (width, height): Point) {
    const STEP: f64 = 6.0;
    canvas.area((left, top), (width, height), PAPER);
    let lines = ((width + height) / STEP) as usize;
    // Each line runs where x + y = along, from the upper or right edge down to the left or lower one.
    for along in (1..=lines).map(|line| line as f64 * STEP) {
        let start = (along.min(width), (along - width).max(0.0));
        let end = ((along - height).max(0.0), along.min(height));
        canvas.line(vec![(left + start.0, top + start.1), (left + end.0, top + end.1)], 0.7, HATCH);
    }
    let corners = [(0.0, 0.0), (width, 0.0), (width, height), (0.0, height), (0.0, 0.0)];
    canvas.line(corners.iter().map(|c| (left + c.0, top + c.1)).collect(), 0.7, HATCH);
}

/// The flag in the upper right corner of a cell whose corner stands at `corner`.
pub(super) fn flag(canvas: &mut Canvas, (right, top): Point, colour: Colour) {
    const SIDE: f64 = 9.0;
    canvas.polygon(vec![(right - SIDE, top), (right, top), (right, top + SIDE)], colour);
}

/// For each place on a line, how far aside its mark is drawn so that none hides another.
///
/// Marks that stand alone stay where they are. What is missing takes no part.
pub(super) fn sidesteps(places: &[Option<f64>]) -> Vec<f64> {
    let mut order: Vec<(f64, usize)> =
        places.iter().enumerate().filter_map(|(mark, place)| Some(((*place)?, mark))).collect();
    order.sort_by(|a, b| a.0.total_cmp(&b.0).then(a.1.cmp(&b.1)));
    let mut steps = vec![0.0; places.len()];
    for crowd in order.chunk_by(|a, b| b.0 - a.0 < NEAR) {
        let mut marks: Vec<usize> = crowd.iter().map(|&(_, mark)| mark).collect();
        marks.sort_unstable();
        let middle = (marks.len() as f64 - 1.0) / 2.0;
        for (place, mark) in marks.into_iter().enumerate() {
            steps[mark] = (place as f64 - middle) * SIDESTEP;
        }
    }
    steps
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_step_aside_for_each_other_only() {
        #[rustfmt::skip]
        let cases = [
            ("alone",          vec![Some(10.0), Some(50.0)],             vec![0.0, 0.0]),
            ("two on a place", vec![Some(10.0), Some(10.0)],             vec![-6.0, 6.0]),
            ("in voice order", vec![Some(12.0), Some(10.0), Some(90.0)], vec![-6.0, 6.0, 0.0]),
            ("missing",        vec![Some(10.0), None, Some(10.0)],       vec![-6.0, 0.0, 6.0]),
            ("none",           vec![],                                   vec![]),
        ];
        for (name, places, steps) in cases {
            assert_eq!(sidesteps(&places), steps, "{name}");
        }
    }
}
