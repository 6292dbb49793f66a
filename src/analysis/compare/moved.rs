//! A score on two days: what became of it, and the change step by step.

use super::indicators::Redefined;
use crate::analysis::scoring::{Entry, Part, Scorecard, Whose};
use crate::model::assessment::Assessment;
use crate::model::framework::Constituency;
use crate::model::score::{Score, billionths};
use crate::model::table::{Ix, Table};

/// What became of a score.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Fate {
    /// It rose.
    Up,
    /// It fell.
    Down,
    /// It is the same, to nine decimals.
    Unchanged,
    /// The baseline does not have it.
    New,
    /// The follow-up does not have it.
    Dropped,
    /// It means something else.
    Redefined(Redefined),
    /// One of the two shows no score.
    Unscored,
    /// Nobody with a voice was asked, neither time.
    NotAsked,
}

impl Fate {
    /// Word of the fate, as it stands in files.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Up => "up",
            Self::Down => "down",
            Self::Unchanged => "unchanged",
            Self::New => "new",
            Self::Dropped => "dropped",
            Self::Redefined(_) => "not_compared",
            Self::Unscored => "not_assessed",
            Self::NotAsked => "not_asked",
        }
    }
}

/// A change of a score, with the part of each step.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Change {
    /// The second score minus the first.
    pub by: f64,
    /// What each of [`Step::ALL`](super::Step::ALL) adds; together they are the change.
    pub parts: [f64; 5],
    /// A step in between leaves no score: its part stands in the next one.
    pub joined: bool,
}

/// A score, the first and the second time.
#[derive(Debug, Clone)]
pub struct Moved {
    /// What it is about in the framework of the baseline.
    pub before: Option<Part>,
    /// What it is about in the framework of the follow-up.
    pub after: Option<Part>,
    /// What became of it.
    pub fate: Fate,
    /// The scores that are shown.
    pub scores: (Option<Score>, Option<Score>),
    /// The targets.
    pub targets: (Option<Score>, Option<Score>),
    /// The change, where both show a score and mean the same.
    pub change: Option<Change>,
    /// The own scores of the constituencies of the follow-up that are shown.
    pub by: Table<Constituency, (Option<Score>, Option<Score>)>,
}

/// The scores of every step.
pub(super) struct Steps<'a> {
    pub(super) before: &'a Assessment,
    pub(super) after: &'a Assessment,
    pub(super) first: Scorecard,
    /// The first rests on the framework of the baseline, the others on that of the follow-up.
    pub(super) between: [Scorecard; 4],
    pub(super) last: &'a Scorecard,
}

impl Steps<'_> {
    pub(super) fn moved(
        &self,
        before: Option<Part>,
        after: Option<Part>,
        redefined: Option<Redefined>,
    ) -> Moved {
        let first = before.map(|part| entry(&self.first, part));
        let last = after.map(|part| entry(self.last, part));
        let scores = (shown(self.before, first), shown(self.after, last));
        let change = match (before, after, scores, redefined) {
            (Some(here), Some(there), (Some(old), Some(new)), None) => {
                Some(self.change((here, old), (there, new)))
            }
            _ => None,
        };
        let fate = match (before, after, redefined, change) {
            (None, _, _, _) => Fate::New,
            (_, None, _, _) => Fate::Dropped,
            (_, _, Some(why), _) => Fate::Redefined(why),
            (_, _, _, None) if !self.is_asked(before, after) => Fate::NotAsked,
            (_, _, _, None) => Fate::Unscored,
            (_, _, _, Some(change)) => match billionths(change.by) {
                0 => Fate::Unchanged,
                1.. => Fate::Up,
                _ => Fate::Down,
            },
        };
        let target = |entry: Option<&Entry>| entry.and_then(|entry| entry.target);
        let by = self.after.voices().map(|there, _| {
            let here = self.before.framework().constituency(&self.after.framework()[there].id);
            let first = here.and_then(|here| own(self.before, first, here));
            (first, own(self.after, last, there))
        });
        Moved { before, after, fate, scores, targets: (target(first), target(last)), change, by }
    }

    /// A change from one score that is shown to another.
    /// Whether anybody with a voice was asked, the first or the second time.
    fn is_asked(&self, before: Option<Part>, after: Option<Part>) -> bool {
        let asked =
            |part: Option<Part>, of: &Assessment| part.is_some_and(|part| part.is_asked(of, Whose::Joint));
        asked(before, self.before) || asked(after, self.after)
    }

    fn change(&self, (here, old): (Part, Score), (there, new): (Part, Score)) -> Change {
        let mut reached = old.get();
        let mut joined = false;
        let mut parts = [0.0; 5];
        for (n, card) in self.between.iter().enumerate() {
            let part = if n == 0 { here } else { there };
            // On the way a score counts whether it would be shown or not.
            match entry(card, part).value.and_then(|value| value.score) {
                Some(score) => {
                    parts[n] = score.get() - reached;
                    reached = score.get();
                }
                None => joined = true,
            }
        }
        parts[4] = new.get() - reached;
        Change { by: new.get() - old.get(), parts, joined }
    }
}

fn entry(card: &Scorecard, part: Part) -> &Entry {
    match part {
        Part::Overall => card.overall(),
        Part::Group(lens, group) => &card[lens].groups[group],
        Part::Node(lens, node) => &card[lens].nodes[node],
        Part::Indicator(indicator) => &card[indicator],
    }
}

fn shown(assessment: &Assessment, entry: Option<&Entry>) -> Option<Score> {
    entry?.value?.shown(assessment.framework().thresholds().coverage)
}

fn own(assessment: &Assessment, entry: Option<&Entry>, c: Ix<Constituency>) -> Option<Score> {
    entry?.by[c].as_ref()?.value.shown(assessment.framework().thresholds().coverage)
}
