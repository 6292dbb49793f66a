//! Coarse: bounds and coverage of what rests on something left out are rounded outwards.

use super::answers::{COVERAGE, HIGH, LOW};
use crate::analysis::scoring::Value;
use crate::model::framework::Framework;
use crate::model::score::{Score, Share};

/// To how many points bounds are rounded, and coverage to how many percent.
const COARSE: f64 = 5.0;

/// What lies so near below a step may be taken for it.
const EDGE: f64 = 1e-6;

/// A value of which bounds and coverage are rounded outwards, so that they tell nothing of any one part of it.
pub(super) fn coarse(framework: &Framework, value: Value) -> Value {
    let (least, most) = framework.ends();
    let down = |x: f64| ((x + 1e-9) / COARSE).floor() * COARSE;
    let up = |x: f64| ((x - 1e-9) / COARSE).ceil() * COARSE;
    let coverage = Share::made(down(value.coverage.get() * 100.0) / 100.0);
    let threshold = framework.thresholds().coverage;
    // What shows a score goes on showing it.
    let is_held = value.coverage.reaches(threshold) && !coverage.reaches(threshold);
    Value {
        score: value.score,
        low: Score::made(down(value.low.get())).max(least),
        high: Score::made(up(value.high.get())).min(most),
        coverage: if is_held { threshold } else { coverage },
    }
}

/// How much less and how much more bounds and coverage of a value could be, so that they were published the same: the figure, and the
/// two.
pub(super) fn room(framework: &Framework, value: Value) -> [(usize, (f64, f64)); 3] {
    // The step that a figure stands on, and the one above it: what stands on a step belongs to it.
    let steps = |x: f64| {
        let down = ((x + 1e-9) / COARSE).floor() * COARSE;
        (down - x, down + COARSE - EDGE - x)
    };
    let held = |(least, most): (f64, f64)| (least.min(0.0), most.max(0.0));
    let (high_least, high_most) = steps(-value.high.get());
    let percent = value.coverage.get() * 100.0;
    let (least, most) = steps(percent);
    let to_threshold = framework.thresholds().coverage.get() * 100.0 - percent;
    let coverage = match value.coverage.reaches(framework.thresholds().coverage) {
        true => (least.max(to_threshold), most),
        false => (least, most.min(to_threshold - EDGE)),
    };
    let coverage = held(coverage);
    [
        (LOW, held(steps(value.low.get()))),
        (HIGH, held((-high_most, -high_least))),
        (COVERAGE, (coverage.0 / 100.0, coverage.1 / 100.0)),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::load::Catalog;

    fn value(low: f64, high: f64, coverage: f64) -> Value {
        let [low, high] = [low, high].map(Score::made);
        Value { score: Some(Score::made(40.0)), low, high, coverage: Share::made(coverage) }
    }

    #[test]
    fn bounds_and_coverage_are_rounded_outwards_to_five() {
        let set = Catalog::builtin().framework("coherence").unwrap();
        // What stands on a step stays there.
        let cases = [
            (value(37.2, 41.0, 0.83), value(35.0, 45.0, 0.80)),
            (value(35.0, 45.0, 0.85), value(35.0, 45.0, 0.85)),
            (value(0.0, 99.9, 0.04), value(0.0, 100.0, 0.0)),
        ];
        for (exact, rounded) in cases {
            assert_eq!(coarse(&set.framework, exact), rounded);
        }
    }

    #[test]
    fn what_is_published_the_same() {
        let set = Catalog::builtin().framework("coherence").unwrap();
        assert_eq!(set.framework.thresholds().coverage, Share::made(0.5));
        // 37.2 is printed as 35, as is all from 35 to 40; 41 as 45, as is all from 40 on; 0.83 as 0.8, as is all from 0.8 to 0.85.
        // What stands on a step has no room on the one side. Below the threshold of 0.5 the room ends there; above it, too.
        let cases = [
            (value(37.2, 41.0, 0.83), [(-2.2, 2.8), (-1.0, 4.0), (-0.03, 0.02)]),
            (value(35.0, 45.0, 0.85), [(0.0, 5.0), (-5.0, 0.0), (0.0, 0.05)]),
            (value(35.0, 45.0, 0.48), [(0.0, 5.0), (-5.0, 0.0), (-0.03, 0.02)]),
            (value(35.0, 45.0, 0.50), [(0.0, 5.0), (-5.0, 0.0), (0.0, 0.05)]),
        ];
        for (value, expected) in cases {
            for ((figure, room), expected) in room(&set.framework, value).into_iter().zip(expected) {
                let near = |a: f64, b: f64| (a - b).abs() < 1e-5;
                assert!(near(room.0, expected.0) && near(room.1, expected.1), "{figure}: {room:?}");
            }
        }
        for (figure, room) in room(&set.framework, value(37.2, 41.0, 0.83)) {
            for at in [room.0, room.1] {
                let mut moved = [37.2, 41.0, 0.83];
                moved[figure - 1] += at;
                let moved = coarse(&set.framework, value(moved[0], moved[1], moved[2]));
                assert_eq!(moved, coarse(&set.framework, value(37.2, 41.0, 0.83)), "{figure} {at}");
            }
        }
    }
}
