//! Numbers of another version: the same framework, computed by the method, weights and values of another one.

use super::{Framework, Indicator, LensKind, Scale};
use crate::model::table::{Ix, Table};

impl Framework {
    /// The same framework with all that touches scores and no meaning taken from another version: method, thresholds, caps,
    /// the lens under the overall value, and the weights and point values of those indicators that are the same in both.
    ///
    /// `same` gives them as pairs of positions, here and there; the scales of a pair have the same points.
    #[must_use]
    pub(crate) fn computed_as(
        &self,
        other: &Self,
        same: impl IntoIterator<Item = (Ix<Indicator>, Ix<Indicator>)>,
    ) -> Self {
        let mut made = self.clone();
        made.method = other.method;
        made.thresholds = other.thresholds;
        // The scales of the other version stand behind the own ones, so that an indicator can take the one that it has there.
        let scales: Table<Scale, Ix<Scale>> = other.scales.map(|_, scale| made.scales.push(scale.clone()));
        for (here, there) in same {
            let theirs = &other.indicators[there];
            let mine = &mut made.indicators[here];
            mine.weight = theirs.weight;
            mine.cap.clone_from(&theirs.cap);
            mine.scale = scales[theirs.scale];
        }
        let lens_of = |kind: LensKind| other.lenses.iter().find(|lens| lens.kind == kind);
        for lens in made.lenses.iter_mut() {
            let Some(theirs) = lens_of(lens.kind) else { continue };
            for node in lens.nodes.iter_mut() {
                if let Some(theirs) = theirs.nodes.iter().find(|known| known.id == node.id) {
                    node.cap = theirs.cap;
                    node.caps.clone_from(&theirs.caps);
                }
            }
        }
        let kind = other.lenses[other.overall].kind;
        made.overall = made.lenses.position(|lens| lens.kind == kind).unwrap_or(made.overall);
        made
    }
}
