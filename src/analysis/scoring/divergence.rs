//! Rule 5: how far two voices lie apart, like with like.
//!
//! For each pair of voices the node is computed for each of the two over only the indicators to
//! which both gave a point. So it can differ from the spread of the printed scores, which rest on
//! different indicators when the voices left out different ones.
//!
//! No pair is kept: each is compared and folded into the widest, so that many organisations need no
//! more room than few.

use schemars::JsonSchema;
use serde::Serialize;

use super::Value;
use super::part::{ByPart, Part};
use super::tree::{Aggregation, Values};
use crate::model::framework::{Constituency, Framework, Indicator};
use crate::model::score::{Score, Share};
use crate::model::table::{Ix, Table};

/// The largest distance between two voices: of constituencies, or of the organisations of one.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Divergence<N = Ix<Constituency>> {
    /// The distance, 0..=100.
    pub value: Score,
    /// The voice that puts the node lower; the earlier one when they agree.
    pub lower: N,
    /// The voice that puts it higher.
    pub higher: N,
    /// What the two say: lower, higher.
    pub values: (Score, Score),
    /// On what the two are compared.
    pub basis: Basis,
}

impl<N> Divergence<N> {
    /// The number of shared indicators; 0 where own values were compared.
    pub fn shared(&self) -> usize {
        match self.basis {
            Basis::Shared(indicators) => indicators,
            Basis::OwnValues => 0,
        }
    }

    /// Two voices that say the same have no direction.
    pub fn has_direction(&self) -> bool {
        self.value > Score::ZERO
    }
}

/// On what two voices are compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Basis {
    /// This many core indicators to which both gave a point.
    Shared(usize),
    /// Their shown own values, whatever those rest on: there are more voices than are compared pair by pair.
    OwnValues,
}

/// Why there is no divergence.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum NoDivergence {
    /// Nobody whose voice weighs gave a point.
    NoAnswer,
    /// One voice alone gave points.
    OneVoice,
    /// Several gave points, and no two share enough of them.
    TooLittleShared,
    /// A publication leaves it out.
    Suppressed,
    /// A supporting indicator is not compared; the public JSON gives no reason.
    #[serde(skip)]
    Supporting,
}

/// A divergence, or why there is none.
pub type Apart<N = Ix<Constituency>> = Result<Divergence<N>, NoDivergence>;

/// One voice in a comparison.
#[derive(Debug, Clone, Copy)]
pub struct Speaker<'a, N> {
    /// Its position, as it comes back in a [`Divergence`].
    pub number: N,
    /// Its own values.
    pub own: &'a Values,
}

/// More voices than this are not compared pair by pair.
pub(super) const MOST_IN_PAIRS: usize = 200;

/// What two voices say over only the indicators to which both gave a point.
pub struct Common {
    /// All scores of the first and of the second.
    pub scores: (ByPart<Option<Score>>, ByPart<Option<Score>>),
    /// By indicator: both gave a point to it.
    pub both: Table<Indicator, bool>,
    /// The share of a pair: the coverage that a part would have if each indicator counted the smaller
    /// of the two own coverages where both gave a point, and 0 elsewhere.
    pub share: ByPart<Option<Share>>,
}

impl Common {
    /// From the own values of all indicators, for the one voice and for the other; `None` where there is no
    /// indicator to which both gave a point. `points` is read as weighted mean; supporting indicators are left out.
    pub fn new(
        framework: &Framework,
        mine: &Table<Indicator, Option<Value>>,
        theirs: &Table<Indicator, Option<Value>>,
    ) -> Option<Self> {
        let score = |voice: &Table<Indicator, Option<Value>>, i: Ix<Indicator>| voice[i]?.score;
        let both: Table<Indicator, bool> = mine.map(|i, _| {
            framework[i].supports.is_none() && score(mine, i).is_some() && score(theirs, i).is_some()
        });
        if !both.iter().any(|both| *both) {
            return None;
        }
        let aggregation = Aggregation::without_points(framework);
        let only = |voice: &Table<Indicator, Option<Value>>| {
            aggregation.scores(both.map(|i, both| score(voice, i).filter(|_| *both)))
        };
        let share = both.map(|i, both| {
            let smaller = mine[i]?.coverage.min(theirs[i]?.coverage);
            Some(if *both { smaller } else { Share::NONE })
        });
        Some(Self { scores: (only(mine), only(theirs)), share: aggregation.coverages(share), both })
    }
}

/// The divergence of every part among these voices, in their order.
pub fn divergences<N: Copy>(framework: &Framework, voices: &[Speaker<'_, N>]) -> ByPart<Apart<N>> {
    let mut spread = Spread::new(framework);
    voices.iter().for_each(|one| spread.add(framework, one.number, one.own));
    if voices.len() > MOST_IN_PAIRS {
        return spread.finish(framework);
    }
    let mut widest: ByPart<Option<Divergence<N>>> = ByPart::new(framework, |_| None);
    let counting = ByPart::new(framework, |part| part.counting(framework));
    for (n, &first) in voices.iter().enumerate() {
        for &second in &voices[n + 1..] {
            fold(framework, (first, second), &counting, &mut widest);
        }
    }
    ByPart::new(framework, |part| spread.0.of(part).apart(framework, part, *widest.of(part)))
}

/// Compares one pair at every part, and keeps what is wider than all before it.
fn fold<N: Copy>(
    framework: &Framework,
    (first, second): (Speaker<'_, N>, Speaker<'_, N>),
    counting: &ByPart<Vec<Ix<Indicator>>>,
    widest: &mut ByPart<Option<Divergence<N>>>,
) {
    let Some(shared) = Common::new(framework, &first.own.indicators, &second.own.indicators) else { return };
    widest.for_each_mut(|part, widest| {
        if !shared.share.of(part).is_some_and(|share| share.reaches(framework.thresholds().coverage)) {
            return;
        }
        let (Some(a), Some(b)) = (*shared.scores.0.of(part), *shared.scores.1.of(part)) else { return };
        let wider = Divergence::between((first.number, a), (second.number, b));
        if widest.is_none_or(|known| wider.value > known.value) {
            let indicators = counting.of(part).iter().filter(|&&i| shared.both[i]).count();
            *widest = Some(Divergence { basis: Basis::Shared(indicators), ..wider });
        }
    });
}

/// The largest and the smallest shown own value of every part, among voices that come one after another: what
/// stands in place of pairs where there are too many voices for them. No voice is kept.
pub(super) struct Spread<N>(ByPart<Ends<N>>);

/// Who puts a part lowest and highest.
#[derive(Clone, Copy)]
struct Ends<N> {
    /// Voices that gave points.
    gave: usize,
    /// Voices whose score is shown.
    shown: usize,
    lowest_and_highest: Option<((N, Score), (N, Score))>,
}

impl<N: Copy> Spread<N> {
    /// No voice yet.
    pub(super) fn new(framework: &Framework) -> Self {
        Self(ByPart::new(framework, |_| Ends { gave: 0, shown: 0, lowest_and_highest: None }))
    }

    /// One voice more.
    pub(super) fn add(&mut self, framework: &Framework, number: N, own: &Values) {
        let threshold = framework.thresholds().coverage;
        self.0.for_each_mut(|part, ends| {
            let Some(value) = own.of(part) else { return };
            ends.gave += usize::from(value.coverage > Share::NONE);
            let Some(score) = value.shown(threshold) else { return };
            ends.shown += 1;
            let one = (number, score);
            let (lowest, highest) = ends.lowest_and_highest.unwrap_or((one, one));
            ends.lowest_and_highest = Some((
                if score < lowest.1 { one } else { lowest },
                if score > highest.1 { one } else { highest },
            ));
        });
    }

    /// The divergence of every part.
    pub(super) fn finish(self, framework: &Framework) -> ByPart<Apart<N>> {
        ByPart::new(framework, |part| {
            let ends = self.0.of(part);
            let several = ends.lowest_and_highest.filter(|_| ends.shown > 1);
            ends.apart(framework, part, several.map(|(least, most)| Divergence::between(least, most)))
        })
    }
}

impl<N> Ends<N> {
    /// The widest divergence, or why there is none.
    fn apart(&self, framework: &Framework, part: Part, widest: Option<Divergence<N>>) -> Apart<N> {
        if part.is_supporting(framework) {
            return Err(NoDivergence::Supporting);
        }
        widest.ok_or(match self.gave {
            0 => NoDivergence::NoAnswer,
            1 => NoDivergence::OneVoice,
            _ => NoDivergence::TooLittleShared,
        })
    }
}

impl<N: Copy> Divergence<N> {
    /// Puts the lower one first; of two that are equal the earlier one.
    fn between(first: (N, Score), second: (N, Score)) -> Self {
        let (lower, higher) = if first.1 <= second.1 { (first, second) } else { (second, first) };
        Self {
            value: higher.1.distance(lower.1),
            lower: lower.0,
            higher: higher.0,
            values: (lower.1, higher.1),
            basis: Basis::OwnValues,
        }
    }
}
