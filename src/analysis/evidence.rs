//! Claim against evidence: which answers say that something is there, and which of them name what
//! they rest on.

use super::scoring::{Part, Scorecard};
use crate::model::assessment::Assessment;
use crate::model::framework::{Constituency, Indicator};
use crate::model::response::{Answer, Printed, Response, Returns};
use crate::model::score::{Score, Share};
use crate::model::table::Ix;

/// Points from `paper_from` up, and those of them that carry evidence.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Evidenced {
    /// Answers that say that something is at least on paper.
    pub claims: u64,
    /// Those that name what they rest on.
    pub with_evidence: u64,
}

impl Evidenced {
    /// The share; none of no claims.
    pub fn share(self) -> Option<Share> {
        (self.claims > 0).then(|| Share::of(self.with_evidence, self.claims))
    }
}

/// The claims of one constituency about one node; `None` when only a tally is known, or when a publication leaves out answers of the
/// constituency.
pub fn evidenced(assessment: &Assessment, part: Part, constituency: Ix<Constituency>) -> Option<Evidenced> {
    let responses = assessment.responses()?;
    if assessment.published().is_some_and(|published| !published.is_open(constituency)) {
        return None;
    }
    let indicators = part.indicators(assessment.framework());
    let mut sum = Evidenced::default();
    for response in responses.iter().filter(|r| r.constituency() == constituency) {
        for &indicator in &indicators {
            let Some(value) = counted_point(assessment, &response, indicator) else { continue };
            let paper = assessment.framework().scale_of(indicator).paper_from;
            if paper.is_some_and(|paper| value.reaches(paper)) {
                sum.claims += 1;
                let named = response.names_evidence(indicator);
                sum.with_evidence += u64::from(named);
            }
        }
    }
    Some(sum)
}

/// A claim of practice without evidence that a partner puts more than the dispute line lower.
#[derive(Debug, Clone)]
pub struct DisputedClaim {
    /// The response.
    pub response: Ix<Response>,
    /// The indicator.
    pub indicator: Ix<Indicator>,
    /// What is claimed.
    pub claimed: Score,
    /// The constituencies that see it lower, with their own score, which they show.
    pub partners: Vec<(Ix<Constituency>, Score)>,
}

/// All of them, in the order of the framework's indicators, then of the responses.
pub fn disputed_claims(assessment: &Assessment, scorecard: &Scorecard) -> Vec<DisputedClaim> {
    let framework = assessment.framework();
    let thresholds = framework.thresholds();
    let mut claims = Vec::new();
    for indicator in framework.core() {
        let Some(practice) = framework.scale_of(indicator).practice_from else { continue };
        let entry = &scorecard.indicators[indicator];
        for (r, response) in assessment.responses().into_iter().flat_map(Returns::pairs) {
            if assessment.voices()[response.constituency()].weight == 0 {
                continue;
            }
            let Some(claimed) = counted_point(assessment, &response, indicator) else { continue };
            let named = response.names_evidence(indicator);
            if named || !claimed.reaches(practice) {
                continue;
            }
            let partners: Vec<(Ix<Constituency>, Score)> = assessment
                .weighing()
                .filter(|&c| c != response.constituency())
                // Rule 4: a score below the coverage threshold is not shown, here neither.
                .filter_map(|c| Some((c, entry.by[c].as_ref()?.value.shown(thresholds.coverage)?)))
                .filter(|&(_, score)| claimed.above(score) > thresholds.dispute)
                .collect();
            if !partners.is_empty() {
                claims.push(DisputedClaim { response: r, indicator, claimed, partners });
            }
        }
    }
    claims
}

/// The value of a point that was given by somebody who was asked.
fn counted_point(assessment: &Assessment, response: &Printed<'_>, indicator: Ix<Indicator>) -> Option<Score> {
    let Answer::Point(point) = response.answer(indicator) else { return None };
    let is_asked = assessment.asked().of_organisation(response.constituency(), response.organisation());
    is_asked(indicator).then(|| assessment.framework().scale_of(indicator).points[point].value)
}
