//! Indicators of two versions of a framework: which are the same, and which are new, dropped or not comparable.
//!
//! They are paired by their ids, for ids are pinned; where the later version says that it renamed one, by the id that it has now. A
//! pair means the same unless the later version says that the indicator
//! means what it means only *since* then, or its scale has other points.

use crate::model::framework::{Framework, Indicator, Scale, Version};
use crate::model::table::{Ix, Table};

/// Why the answers to an indicator cannot be compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Redefined {
    /// It means what it means only from this version on, and one of the two assessments has an earlier one.
    Since(Version),
    /// Its scale has other points.
    Scale,
}

/// The indicator of the baseline, and why the two are not compared.
type Earlier = (Ix<Indicator>, Option<Redefined>);

/// Indicators of two frameworks, by their ids.
#[derive(Debug, Clone)]
pub struct Pairs {
    /// For each indicator of the follow-up the one of the baseline, where the baseline has it.
    earlier: Table<Indicator, Option<Earlier>>,
    /// Indicators of the baseline that the follow-up no longer has.
    dropped: Vec<Ix<Indicator>>,
}

impl Pairs {
    /// The indicators of a baseline and of a follow-up.
    pub(super) fn new(before: &Framework, after: &Framework) -> Self {
        let earlier = after.indicators().map(|there, indicator| {
            let here = earlier(before, after, &indicator.id)?;
            Some((here, redefined(before, here, after, there)))
        });
        let mut kept = before.indicators().map(|_, _| false);
        earlier.iter().flatten().for_each(|(here, _)| kept[*here] = true);
        Self { earlier, dropped: kept.pairs().filter(|(_, kept)| !**kept).map(|(here, _)| here).collect() }
    }

    /// The indicator of the baseline with the same id as one of the follow-up.
    pub fn earlier(&self, there: Ix<Indicator>) -> Option<Ix<Indicator>> {
        self.earlier[there].map(|(here, _)| here)
    }

    /// The indicator of the baseline that means the same as one of the follow-up.
    pub fn same(&self, there: Ix<Indicator>) -> Option<Ix<Indicator>> {
        self.earlier[there].filter(|(_, why)| why.is_none()).map(|(here, _)| here)
    }

    /// Why an indicator of the follow-up is not compared with the one of the same id.
    pub fn redefined(&self, there: Ix<Indicator>) -> Option<Redefined> {
        self.earlier[there].and_then(|(_, why)| why)
    }

    /// Pairs that mean the same: in the baseline, and in the follow-up.
    pub fn all_same(&self) -> impl Iterator<Item = (Ix<Indicator>, Ix<Indicator>)> + '_ {
        self.earlier.ixs().filter_map(|there| Some((self.same(there)?, there)))
    }

    /// Indicators of the baseline that the follow-up no longer has.
    pub fn dropped(&self) -> &[Ix<Indicator>] {
        &self.dropped
    }
}

/// The ids of indicators whose question or anchors are other ones, although both frameworks say that they are the same version. None
/// where the two are in different languages, for a translation has other words throughout.
pub fn reworded<'a>(before: &Framework, after: &'a Framework) -> Vec<&'a str> {
    if before.version() != after.version() || before.sha256() == after.sha256() {
        return Vec::new();
    }
    let differs = |one: &&Indicator| {
        before.indicator(&one.id).is_some_and(|here| {
            let old = &before[here];
            (&old.question, &old.stems, &old.anchors) != (&one.question, &one.stems, &one.anchors)
        })
    };
    after.indicators().iter().filter(differs).map(|one| one.id.as_str()).collect()
}

/// The indicator of the baseline with this id in the follow-up, whichever of the two renamed it.
fn earlier(before: &Framework, after: &Framework, id: &str) -> Option<Ix<Indicator>> {
    let was_renamed =
        |old: &Indicator| after.renamed(&old.id).is_some_and(|one| one.to.as_deref() == Some(id));
    let renamed_back = || before.indicator(before.renamed(id)?.to.as_deref()?);
    before.indicator(id).or_else(|| before.indicators().position(was_renamed)).or_else(renamed_back)
}

fn redefined(
    before: &Framework,
    here: Ix<Indicator>,
    after: &Framework,
    there: Ix<Indicator>,
) -> Option<Redefined> {
    let (old, new) = (before.version(), after.version());
    // Whichever of the two is the later version knows from when on the indicator means what it means.
    let (since, earlier) = if new >= old { (after[there].since, old) } else { (before[here].since, new) };
    match since.filter(|since| *since > earlier) {
        Some(since) => Some(Redefined::Since(since)),
        None if codes(before.scale_of(here)).ne(codes(after.scale_of(there))) => Some(Redefined::Scale),
        None => None,
    }
}

fn codes(scale: &Scale) -> impl Iterator<Item = &str> {
    scale.points.iter().map(|point| point.code.as_str())
}
