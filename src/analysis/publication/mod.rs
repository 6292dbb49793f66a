//! Publication: the scorecard as it may be published. A figure is left out where fewer individuals than the assessment says stand
//! behind it, and where such a figure could be computed from it.
//!
//! - What one constituency says of one indicator is left out where those who gave a point, or those who gave none, are too few, and
//!   where its mean alone tells how a few of them answered.
//! - Of what stands above, as much is left out as it takes until no subtraction tells what was left out (`audit`), and until each
//!   figure that is left out could be another one, had individuals said something else, with all that is published the same (`worlds`).
//! - What all say together is left out where what one of them says is, and with it gap, divergence and reading.
//! - Bounds and coverage of a value that rests on something left out are rounded outwards.
//!
//! Every writer of a publication is given this scorecard and [`Assessment::as_published`], and nothing else.

mod answers;
mod audit;
mod cell;
mod closing;
mod coarse;
mod people;
mod weights;
mod worlds;

use self::closing::Closing;
use self::coarse::coarse;
use super::agreement::Agreement;
use super::gap::ranked;
use super::scoring::{Entry, NoDivergence, Part, Quorum, Scorecard, Whose};
use crate::model::assessment::Assessment;
use crate::model::framework::{Constituency, Indicator};
use crate::model::score::Share;
use crate::model::table::{Ix, Table};

/// A scorecard as it may be published, and which counts may be published with it.
pub struct Publication {
    /// The scores.
    pub card: Scorecard,
    counts: Table<Constituency, Table<Indicator, bool>>,
}

impl Publication {
    /// Leaves out what rests on too few individuals, and what would tell it.
    pub fn new(assessment: &Assessment, card: &Scorecard) -> Self {
        let mut closings = assessment.voices().map(|c, _| Closing::new(assessment, card, c));
        let protected = assessment.voices().map(|c, _| !assessment.is_open(c));
        let mut published = card.clone();
        for entry in published.entries_mut() {
            leave_out(assessment, &protected, &mut closings, entry);
        }
        // The place in a list tells how large a gap is and how far apart the voices are: what is left out stands last, in the order
        // of the framework, and moves nothing else.
        let mut gaps = ranked(assessment, &published.indicators);
        let is_left_out = |i: &Ix<Indicator>, whose| published.indicators[*i].suppressed.holds(whose);
        let scored =
            || assessment.framework().indicators().ixs().filter(|&i| assessment.framework()[i].is_scored());
        gaps.together.extend(scored().filter(|i| is_left_out(i, Whose::Joint)));
        for (c, list) in gaps.by.pairs_mut() {
            list.extend(scored().filter(|i| is_left_out(i, Whose::Constituency(c))));
        }
        published.gaps = gaps;
        let counts = closings
            .map(|_, closing| assessment.framework().indicators().map(|i, _| closing.counts_shown(i)));
        Self { card: published, counts }
    }

    /// The assessment as it may be published; `unnamed` is what stands in the place of the name of an organisation, by its number.
    pub fn assessment(&self, assessment: &Assessment, unnamed: impl Fn(usize) -> String) -> Assessment {
        assessment.as_published(|c, i| self.counts[c][i], unnamed)
    }
}

fn leave_out(
    assessment: &Assessment,
    protected: &Table<Constituency, bool>,
    closings: &mut Table<Constituency, Closing<'_>>,
    entry: &mut Entry,
) {
    let part = entry.part;
    let framework = assessment.framework();
    let weighing: Vec<Ix<Constituency>> = assessment.weighing().collect();
    let mut is_coarse = false;
    for (c, own) in entry.by.pairs_mut() {
        let closing = &closings[c];
        if !closing.is_open(part) {
            *own = None;
            entry.suppressed.by.push(c);
            continue;
        }
        let Some(voice) = own else { continue };
        if !matches!(part, Part::Indicator(_)) && closing.rests_on_closed(part) {
            voice.value = coarse(framework, voice.value);
            let quorum =
                Quorum { threshold: framework.thresholds().coverage, missing: framework.method().missing };
            voice.voice = if weighing.contains(&c) { quorum.share(&voice.value) } else { Share::NONE };
            is_coarse |= weighing.contains(&c);
        }
        let half = Share::of(1, 2);
        // The half decides on a reading; the share itself would tell who was not consulted.
        voice.not_consulted = if voice.not_consulted.reaches(half) { half } else { Share::NONE };
        if let Part::Indicator(i) = part
            && !closing.counts_shown(i)
        {
            voice.counts = None;
        }
        if protected[c] {
            voice.agreement = Agreement::SUPPRESSED;
            voice.within = Err(NoDivergence::Suppressed);
            voice.organisations.clear();
        }
    }
    if weighing.iter().any(|&c| entry.suppressed.holds(Whose::Constituency(c))) {
        entry.suppressed.joint = true;
        (entry.value, entry.gap, entry.spread, entry.reading) = (None, None, None, None);
        entry.divergence = Err(NoDivergence::Suppressed);
    }
    if is_coarse {
        entry.value = entry.value.map(|value| coarse(framework, value));
    }
    if let Ok(divergence) = entry.divergence {
        let (lower, higher) = (divergence.lower, divergence.higher);
        let both: Table<Indicator, bool> = framework.indicators().map(|i, one| {
            one.supports.is_none() && closings[lower].has_score(i) && closings[higher].has_score(i)
        });
        let included = |i: Ix<Indicator>| both[i];
        let (low, high) = (divergence.values.0.get(), divergence.values.1.get());
        if !closings[lower].admits(part, &included, low) || !closings[higher].admits(part, &included, high) {
            entry.divergence = Err(NoDivergence::Suppressed);
            entry.reading = None;
        }
    }
    if weighing.iter().any(|&c| protected[c]) {
        entry.pooled = Agreement::SUPPRESSED;
    }
}
