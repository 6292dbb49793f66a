//! Rule 5: how far two voices lie apart, like with like.
//!
//! For each pair of voices the node is computed for each of the two over only the indicators to
//! which both gave a point. So it can differ from the spread of the printed scores, which rest on
//! different indicators when the voices left out different ones.

use super::{Climb, Value, Values};
use crate::model::framework::Framework;
use crate::model::score::{Score, Share};

/// The largest distance between two voices.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Divergence {
    /// The distance, 0..=100.
    pub value: Score,
    /// The voice that puts the node lower; the earlier one when they agree.
    pub lower: usize,
    /// The voice that puts it higher.
    pub higher: usize,
    /// What the two say over the shared indicators: lower, higher.
    pub values: (Score, Score),
    /// How many core indicators that is.
    pub shared: usize,
}

/// Why there is no divergence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoDivergence {
    /// Fewer than two voices are asked.
    OneVoice,
    /// No two voices share enough answers.
    TooLittleShared,
}

/// What two voices say over only the indicators to which both gave a point.
pub struct Shared {
    /// All values of the first and of the second.
    pub values: (Values, Values),
    /// By indicator: both gave a point to it.
    pub both: Vec<bool>,
    /// Its coverage is the share of what both were asked to which both gave a point.
    share: Values,
}

impl Shared {
    /// From the values of all indicators, for the one voice and for the other. `points` is read as weighted
    /// mean; supporting indicators are left out.
    pub fn new(framework: &Framework, mine: &[Option<Value>], theirs: &[Option<Value>]) -> Self {
        let climb = Climb::without_points(framework);
        let core = || framework.indicators.iter().map(|i| i.supports.is_none());
        let point = |voice: &[Option<Value>], i: usize| voice[i].and_then(|v| v.score);
        let both: Vec<bool> = core()
            .enumerate()
            .map(|(i, core)| core && point(mine, i).is_some() && point(theirs, i).is_some())
            .collect();
        let only = |voice: &[Option<Value>]| {
            climb.up(both.iter().zip(voice).map(|(both, v)| v.filter(|_| *both)).collect())
        };
        let share = (0..both.len())
            .map(|i| (mine[i].is_some() && theirs[i].is_some()).then(|| shared_or_not(both[i])))
            .collect();
        Self { values: (only(mine), only(theirs)), share: climb.up(share), both }
    }
}

/// One pair of voices climbing on what they share.
struct Pair {
    voices: (usize, usize),
    shared: Shared,
}

/// Every pair of voices, in order, ready to be asked for any node.
pub struct Pairs {
    pairs: Vec<Pair>,
    threshold: Share,
    /// Voices for which each node is applicable are counted from these.
    alone: Vec<Values>,
}

/// Picks one node out of a climb.
pub type Pick<'p> = &'p dyn Fn(&Values) -> Option<Value>;

impl Pairs {
    /// Climbs for each pair of the voices given, each with its number and its indicators' values.
    pub fn new(framework: &Framework, voices: &[(usize, &[Option<Value>])]) -> Self {
        let climb = Climb::without_points(framework);
        let mut pairs = Vec::new();
        for (n, &(a, mine)) in voices.iter().enumerate() {
            for &(b, theirs) in &voices[n + 1..] {
                pairs.push(Pair { voices: (a, b), shared: Shared::new(framework, mine, theirs) });
            }
        }
        let alone = voices.iter().map(|(_, values)| climb.up(values.to_vec())).collect();
        Self { pairs, threshold: framework.thresholds.coverage, alone }
    }

    /// The divergence of one node with its core indicators.
    ///
    /// `indicators` are those that count in it: the node itself, or its children of weight above 0.
    pub fn of(&self, pick: Pick<'_>, indicators: &[usize]) -> Result<Divergence, NoDivergence> {
        let mut widest: Option<Divergence> = None;
        for pair in &self.pairs {
            let Some(share) = pick(&pair.shared.share) else { continue };
            if !share.coverage.reaches(self.threshold) {
                continue;
            }
            let score = |values: &Values| pick(values).and_then(|value| value.score);
            let (Some(a), Some(b)) = (score(&pair.shared.values.0), score(&pair.shared.values.1)) else {
                continue;
            };
            let value = a.distance(b);
            if widest.is_some_and(|known| known.value >= value) {
                continue;
            }
            let (first, second) = pair.voices;
            let (lower, higher, values) =
                if a <= b { (first, second, (a, b)) } else { (second, first, (b, a)) };
            let shared = indicators.iter().filter(|&&i| pair.shared.both[i]).count();
            widest = Some(Divergence { value, lower, higher, values, shared });
        }
        widest.ok_or_else(|| {
            let asked = self.alone.iter().filter(|values| pick(values).is_some()).count();
            if asked < 2 { NoDivergence::OneVoice } else { NoDivergence::TooLittleShared }
        })
    }
}

/// An indicator that counts 1 where both gave a point and 0 elsewhere.
fn shared_or_not(shared: bool) -> Value {
    let score = shared.then_some(Score::FULL);
    let coverage = if shared { Share::ALL } else { Share::NONE };
    Value { score, low: Score::ZERO, high: Score::FULL, coverage }
}
