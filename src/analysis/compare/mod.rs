//! Two assessments compared: what moved, and how much of a change comes from changed answers.
//!
//! A change of a score is decomposed by intermediate assessments ([`Step`]), each scored as any assessment is. The parts are
//! differences of neighbouring scores, so that their sum is the change, whatever was changed.

mod indicators;
mod moved;
mod steps;
mod units;

pub use indicators::{Pairs, Redefined, reworded};
pub use moved::{Change, Fate, Moved};
pub use steps::Step;
pub use units::Answered;

use self::moved::Steps;
use self::steps::Between;
use self::units::Everybody;
use super::scoring::{Part, Scorecard, score};
use crate::model::assessment::Assessment;
use crate::model::framework::{Constituency, Framework, LensKind};
use crate::model::score::billionths;
use crate::model::table::Table;

/// Why two assessments cannot be compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Refusal {
    /// They answer different frameworks.
    OtherFramework,
    /// No indicator means the same in both.
    NothingInCommon,
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
    let steps =
        Steps { before, after, first: score(before), between: between.map(|one| score(&one)), last: card };
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
