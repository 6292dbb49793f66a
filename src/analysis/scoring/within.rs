//! Within a constituency: own values of its organisations, by the same rules, and how far apart they lie (rule 5).

use super::Value;
use super::divergence::{Apart, MOST_IN_PAIRS, Speaker, Spread, divergences};
use super::leaf;
use super::part::{ByPart, Part};
use super::tree::{Aggregation, Values};
use crate::model::assessment::Assessment;
use crate::model::framework::Constituency;
use crate::model::table::{Ix, Table};
use crate::model::voice::Organisation;

/// The organisations of one constituency.
pub(super) struct Within {
    /// Own values; empty where the organisations are too many to be compared in pairs.
    own: Table<Organisation, Values>,
    /// The widest distance between two of them.
    pub(super) apart: ByPart<Apart<Ix<Organisation>>>,
}

impl Within {
    /// Scores each organisation. Where they are many, one after another is folded into the widest distance, for the
    /// values of all of them would fill the memory.
    pub(super) fn new(assessment: &Assessment, aggregation: Aggregation<'_>, c: Ix<Constituency>) -> Self {
        let framework = assessment.framework();
        let organisations = &assessment.voices()[c].organisations;
        let values = |one: &Organisation| of_organisation(assessment, aggregation, c, one);
        if organisations.len() > MOST_IN_PAIRS {
            let mut spread = Spread::new(framework);
            for (number, one) in organisations.pairs().filter(|(_, one)| one.respondents > 0) {
                spread.add(framework, number, &values(one));
            }
            return Self { own: Table::new(), apart: spread.finish(framework) };
        }
        let own = organisations.map(|_, one| values(one));
        let speakers: Vec<Speaker<'_, Ix<Organisation>>> =
            own.pairs().map(|(number, own)| Speaker { number, own }).collect();
        let apart = divergences(framework, &speakers);
        Self { own, apart }
    }

    /// Own values of the organisations at a part, where it is applicable to them.
    pub(super) fn values(&self, part: Part) -> Vec<(Ix<Organisation>, Value)> {
        self.own.pairs().filter_map(|(o, values)| Some((o, (*values.of(part))?))).collect()
    }
}

/// Own values of one organisation of an assessment, whatever it has beside it.
pub(crate) fn own_values(assessment: &Assessment, c: Ix<Constituency>, o: Ix<Organisation>) -> Values {
    let one = &assessment.voices()[c].organisations[o];
    of_organisation(assessment, Aggregation::new(assessment.framework()), c, one)
}

fn of_organisation(
    assessment: &Assessment,
    aggregation: Aggregation<'_>,
    c: Ix<Constituency>,
    one: &Organisation,
) -> Values {
    let framework = assessment.framework();
    let is_asked = assessment.asked().of_organisation(c, &one.name);
    aggregation.up(framework.indicators().map(|i, _| {
        let scale = framework.scale_of(i);
        is_asked(i).then(|| {
            one.counts(i).map_or(Some(leaf::unanswered(scale)), |counts| leaf::own(Some(counts), scale))
        })?
    }))
}
