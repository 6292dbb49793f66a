//! What was answered: the values of each constituency and of all together, before anything is compared. For whoever asks how much came
//! in, that is all; comparing organisations in pairs takes far longer.

use super::Value;
use super::leaf;
use super::part::Part;
use super::together::{Quorum, together};
use super::tree::{Aggregation, Values};
use crate::model::assessment::Assessment;
use crate::model::framework::Constituency;
use crate::model::table::{Ix, Table};

/// Values of each constituency and of all together.
#[derive(Debug)]
pub struct Answered<'a> {
    assessment: &'a Assessment,
    pub(super) quorum: Quorum,
    /// Own values (rule 2).
    pub(super) voices: Table<Constituency, Values>,
}

impl<'a> Answered<'a> {
    /// Of an assessment.
    pub fn of(assessment: &'a Assessment) -> Self {
        let framework = assessment.framework();
        let aggregation = Aggregation::new(framework);
        let voices = assessment.voices().map(|_, voice| {
            let own = |i, cell: &Option<_>| leaf::own(cell.as_ref(), framework.scale_of(i));
            aggregation.up(voice.cells.map(own))
        });
        let quorum =
            Quorum { threshold: framework.thresholds().coverage, missing: framework.method().missing };
        Self { assessment, quorum, voices }
    }

    /// The own value of a constituency at a part; `None` = not applicable.
    pub fn own(&self, constituency: Ix<Constituency>, part: Part) -> Option<Value> {
        *self.voices[constituency].of(part)
    }

    /// The joint value of a part (rule 3); `None` = not applicable.
    pub fn joint(&self, part: Part) -> Option<Value> {
        let weighing = self.assessment.weighing();
        let own = weighing.map(|c| (self.assessment.voices()[c].weight, self.own(c, part)));
        together(own, self.quorum)
    }
}
