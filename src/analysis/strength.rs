//! Strengths (rule 6): what is on target in the eyes of several constituencies, and what one of them
//! alone claims.

use std::cmp::Reverse;

use super::reading::{Reading, is_dispute};
use super::scoring::{Entry, Scorecard};
use crate::model::assessment::Assessment;
use crate::model::framework::{Constituency, Indicator};
use crate::model::score::Score;
use crate::model::table::{Ix, Table};

/// Is it a strength? It is when all five hold:
///
/// 1. it is on target;
/// 2. at least two weighing constituencies show an own score;
/// 3. all own scores, shown or not, lie within the dispute line of each other;
/// 4. fewer than half of its indicators by weight are disputed;
/// 5. its low bound lies no more than the gap line below the target.
pub fn is_strength(assessment: &Assessment, card: &Scorecard, entry: &Entry) -> bool {
    let framework = assessment.framework();
    let thresholds = framework.thresholds();
    let (Some(value), Some(target)) = (entry.value, entry.target) else { return false };
    let own = || assessment.weighing().filter_map(|c| Some(entry.by[c].as_ref()?.value));
    let several = own().filter(|v| v.shown(thresholds.coverage).is_some()).count() >= 2;
    let scores: Vec<Score> = own().filter_map(|v| v.score).collect();
    let close = match (scores.iter().min(), scores.iter().max()) {
        (Some(least), Some(most)) => most.distance(*least) <= thresholds.dispute,
        _ => false,
    };
    let (mut disputed, mut all) = (0_u64, 0_u64);
    for i in entry.part.counting(framework) {
        let below = &card.indicators[i];
        if below.value.is_some() {
            // An indicator of weight 0 is judged by itself.
            let weight = u64::from(framework[i].weight.max(1));
            all += weight;
            disputed += if is_dispute(thresholds, below.divergence.ok()) { weight } else { 0 };
        }
    }
    entry.reading == Some(Reading::OnTarget)
        && several
        && close
        && 2 * disputed < all
        && target.above(value.low) <= thresholds.gap
}

/// The core indicators of weight above 0 that are strengths, the highest score first.
pub fn strengths(assessment: &Assessment, card: &Scorecard) -> Vec<Ix<Indicator>> {
    let framework = assessment.framework();
    let mut list: Vec<Ix<Indicator>> = card
        .indicators
        .ixs()
        .filter(|&i| framework[i].is_scored())
        .filter(|&i| is_strength(assessment, card, &card.indicators[i]))
        .collect();
    list.sort_by_key(|&i| Reverse(card.indicators[i].value.and_then(|v| v.score)));
    list
}

/// The core indicators of weight above 0 that are on target by the word of one constituency alone, the
/// highest score first: by constituency, none of a constituency without weight, and none where one
/// constituency alone weighs, for then nobody else could have spoken.
pub fn claimed_alone(assessment: &Assessment, card: &Scorecard) -> Table<Constituency, Vec<Ix<Indicator>>> {
    let framework = assessment.framework();
    let weighing: Vec<Ix<Constituency>> = assessment.weighing().collect();
    let score = |i: Ix<Indicator>, c: Ix<Constituency>| {
        card.indicators[i].by[c].as_ref().and_then(|own| own.value.score)
    };
    let mut claims = assessment.voices().map(|_, _| Vec::new());
    if weighing.len() < 2 {
        return claims;
    }
    for (i, entry) in card.indicators.pairs() {
        // Where something is left out, who spoke alone cannot be said.
        if !framework[i].is_scored() || entry.suppressed.is_any() {
            continue;
        }
        let mut gave = weighing.iter().copied().filter(|&c| score(i, c).is_some());
        if let (Some(c), None) = (gave.next(), gave.next())
            && entry.by[c].as_ref().and_then(|own| own.gap) == Some(Score::ZERO)
        {
            claims[c].push(i);
        }
    }
    for (c, list) in claims.pairs_mut() {
        list.sort_by_key(|&i| Reverse(score(i, c)));
    }
    claims
}
