//! Two assessments compared: what moved, and how much of a change comes from changed answers.
//!
//! A change of a score is decomposed by intermediate assessments ([`Step`]), each scored as any assessment is. The parts are
//! differences of neighbouring scores, so that their sum is the change, whatever was changed.

mod indicators;
mod steps;
mod units;

pub use indicators::{Pairs, Redefined};
pub use steps::Step;
pub use units::Answered;

use self::steps::Between;
use self::units::Everybody;
use super::scoring::{Entry, Part, Scorecard, score};
use crate::model::assessment::Assessment;
use crate::model::framework::{Constituency, Framework, LensKind};
use crate::model::score::{Score, billionths};
use crate::model::table::{Ix, Table};

/// Why two assessments cannot be compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Refusal {
    /// They answer different frameworks.
    OtherFramework,
    /// No indicator means the same in both.
    NothingInCommon,
}

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
        }
    }
}

/// A change of a score, with the part of each step.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Change {
    /// The second score minus the first.
    pub by: f64,
    /// What each of [`Step::ALL`] adds; together they are the change.
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

/// A baseline and its follow-up.
#[derive(Debug)]
pub struct Comparison<'a> {
    before: &'a Assessment,
    after: &'a Assessment,
    pairs: Pairs,
    overall: Moved,
    lenses: Vec<(LensKind, Vec<Moved>)>,
    indicators: Vec<Moved>,
    answered: Table<Constituency, Answered>,
}

impl<'a> Comparison<'a> {
    /// The baseline.
    pub fn before(&self) -> &'a Assessment {
        self.before
    }

    /// The follow-up.
    pub fn after(&self) -> &'a Assessment {
        self.after
    }

    /// Which indicators are the same.
    pub fn pairs(&self) -> &Pairs {
        &self.pairs
    }

    /// The overall value.
    pub fn overall(&self) -> &Moved {
        &self.overall
    }

    /// Groups and nodes of each lens of the follow-up in its order, then those that were dropped.
    pub fn lenses(&self) -> &[(LensKind, Vec<Moved>)] {
        &self.lenses
    }

    /// Groups and nodes of a lens.
    pub fn lens(&self, kind: LensKind) -> &[Moved] {
        self.lenses.iter().find(|(known, _)| *known == kind).map_or(&[], |(_, all)| all)
    }

    /// Indicators of the follow-up in its order, then those that were dropped.
    pub fn indicators(&self) -> &[Moved] {
        &self.indicators
    }

    /// Who answered once and who both times, by constituency of the follow-up.
    pub fn answered(&self) -> &Table<Constituency, Answered> {
        &self.answered
    }

    /// Core indicators that rose, or fell, the largest change first; of equal ones the first in the framework.
    pub fn most(&self, fate: Fate) -> Vec<&Moved> {
        let mut all: Vec<&Moved> = self.indicators.iter().filter(|one| one.fate == fate).collect();
        all.retain(|one| one.after.is_some_and(|part| !part.is_supporting(self.after.framework())));
        all.sort_by_key(|one| std::cmp::Reverse(one.change.map_or(0, |change| billionths(change.by.abs()))));
        all
    }

    /// Id of what moved.
    pub fn id(&self, moved: &Moved) -> &str {
        match (moved.after, moved.before) {
            (Some(part), _) => part.id(self.after.framework()),
            (None, Some(part)) => part.id(self.before.framework()),
            (None, None) => "",
        }
    }

    /// Title of what moved in the framework; none for the overall value.
    pub fn title(&self, moved: &Moved) -> Option<&str> {
        match (moved.after, moved.before) {
            (Some(part), _) => part.title(self.after.framework()),
            (None, part) => part.and_then(|part| part.title(self.before.framework())),
        }
    }
}

/// Why two assessments cannot be compared; `None` where they can.
pub fn refusal(before: &Assessment, after: &Assessment) -> Option<Refusal> {
    pairs(before, after).err()
}

fn pairs(before: &Assessment, after: &Assessment) -> Result<Pairs, Refusal> {
    let (old, new) = (before.framework(), after.framework());
    if old.id() != new.id() {
        return Err(Refusal::OtherFramework);
    }
    let pairs = Pairs::new(old, new);
    if pairs.all_same().next().is_none() {
        return Err(Refusal::NothingInCommon);
    }
    Ok(pairs)
}

/// Compares a follow-up and its scores with a baseline.
///
/// # Errors
/// When the two answer different frameworks, or nothing that they ask means the same.
pub fn compare<'a>(
    before: &'a Assessment,
    after: &'a Assessment,
    card: &Scorecard,
) -> Result<Comparison<'a>, Refusal> {
    let (old, new) = (before.framework(), after.framework());
    let pairs = pairs(before, after)?;
    let everybody = Everybody::new(before, after);
    let between = Between { before, after, pairs: &pairs, everybody: &everybody }.assessments();
    let steps = Steps { before, after, first: score(before), between: between.map(|one| score(&one)), last: card };
    let overall = steps.moved(Some(Part::Overall), Some(Part::Overall), None);
    let mut lenses = Vec::new();
    for (entries, lens) in card.lenses().iter().zip(new.lenses()) {
        let parts = entries.in_order(new).into_iter().map(|(entry, _)| entry.part);
        let mut all: Vec<Moved> =
            parts.map(|part| steps.moved(namesake(old, lens.kind, part.id(new)), Some(part), None)).collect();
        let earlier = steps.first.lens(lens.kind).map(|entries| entries.in_order(old)).unwrap_or_default();
        let dropped = earlier.into_iter().map(|(entry, _)| entry.part);
        let dropped = dropped.filter(|part| namesake(new, lens.kind, part.id(old)).is_none());
        all.extend(dropped.map(|part| steps.moved(Some(part), None, None)));
        lenses.push((lens.kind, all));
    }
    let kept = new.indicators().ixs().map(|there| {
        let here = pairs.earlier(there).map(Part::Indicator);
        steps.moved(here, Some(Part::Indicator(there)), pairs.redefined(there))
    });
    let dropped = pairs.dropped().iter().map(|&here| steps.moved(Some(Part::Indicator(here)), None, None));
    let indicators = kept.chain(dropped).collect();
    let answered = new.constituencies().map(|c, _| everybody.answered(c));
    Ok(Comparison { before, after, overall, lenses, indicators, answered, pairs })
}

/// The group or node of a lens with this id.
fn namesake(framework: &Framework, kind: LensKind, id: &str) -> Option<Part> {
    let (l, lens) = framework.lenses().pairs().find(|(_, lens)| lens.kind == kind)?;
    let group = lens.groups.position(|group| group.id == id).map(|group| Part::Group(l, group));
    group.or_else(|| lens.nodes.position(|node| node.id == id).map(|node| Part::Node(l, node)))
}

/// The scores of every step.
struct Steps<'a> {
    before: &'a Assessment,
    after: &'a Assessment,
    first: Scorecard,
    /// The first rests on the framework of the baseline, the others on that of the follow-up.
    between: [Scorecard; 4],
    last: &'a Scorecard,
}

impl Steps<'_> {
    fn moved(&self, before: Option<Part>, after: Option<Part>, redefined: Option<Redefined>) -> Moved {
        let first = before.map(|part| entry(&self.first, part));
        let last = after.map(|part| entry(self.last, part));
        let scores = (shown(self.before, first), shown(self.after, last));
        let change = match (before, after, scores, redefined) {
            (Some(here), Some(there), (Some(old), Some(new)), None) => Some(self.change((here, old), (there, new))),
            _ => None,
        };
        let fate = match (before, after, redefined, change) {
            (None, _, _, _) => Fate::New,
            (_, None, _, _) => Fate::Dropped,
            (_, _, Some(why), _) => Fate::Redefined(why),
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
