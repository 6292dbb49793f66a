//! The limits in force for each kind of number: what its print may not contradict (rule 7).

use super::scoring::Part;
use crate::model::framework::{Framework, Targets};
use crate::model::printed::Limits;
use crate::model::score::Score;

/// The target of a part: an indicator's own, else its topic's, its phase's, the default; of everything
/// else its own, else the default.
pub fn target_of(framework: &Framework, targets: &Targets, part: Part) -> Score {
    match part {
        Part::Indicator(i) => targets.of_indicator(framework, i),
        _ => targets.of_node(part.id(framework)),
    }
}

/// For the scores and bounds of a part: the edges of the bands, its target, and for an indicator the
/// points of its scale, from which the next step is told and paper from practice.
pub fn of_score(framework: &Framework, targets: &Targets, part: Part) -> Limits {
    let mut limits = Limits::none();
    for band in framework.bands() {
        limits = limits.reached_at(band.from);
    }
    if let Part::Indicator(i) = part {
        for point in &framework.scale_of(i).points {
            limits = limits.reached_at(point.value);
        }
    }
    limits.reached_at(target_of(framework, targets, part))
}

/// For gaps: the line from which a gap is serious.
pub fn of_gap(framework: &Framework) -> Limits {
    Limits::none().reached_at(framework.thresholds().gap)
}

/// For distances between voices: the line above which they are a dispute.
pub fn of_divergence(framework: &Framework) -> Limits {
    Limits::none().exceeded_above(framework.thresholds().dispute)
}

/// For coverages: the share from which a score is shown.
pub fn of_coverage(framework: &Framework) -> Limits {
    Limits::none().share_reached_at(framework.thresholds().coverage)
}
