//! Those who answered, on both sides: organisations, and where responses are known each respondent who names none.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::assessment::Assessment;
use crate::model::framework::{Constituency, Indicator, Point};
use crate::model::name::fold;
use crate::model::response::{Answer, Printed};
use crate::model::table::{Ix, Table};
use crate::model::voice::{Counts, Organisation};

/// Name of one who answers, as names are compared.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Name {
    /// An organisation.
    Organisation(String),
    /// A respondent who names no organisation, by its id.
    Respondent(String),
    /// All respondents of a tally who name no organisation: nothing tells them apart.
    Crowd,
}

/// What was counted of one who answers.
#[derive(Debug, Clone)]
enum Counted<'a> {
    Organisation(&'a Organisation),
    Respondent(Printed<'a>),
}

/// One who answers, or who was invited to.
#[derive(Debug, Clone)]
pub(super) struct Unit<'a> {
    assessment: &'a Assessment,
    constituency: Ix<Constituency>,
    counted: Counted<'a>,
}

impl<'a> Unit<'a> {
    /// What was counted at an indicator, with the blanks; `None` where it is not asked.
    pub(super) fn cell(&self, indicator: Ix<Indicator>) -> Option<Counts> {
        let name = match &self.counted {
            Counted::Organisation(one) => one.name.as_str(),
            Counted::Respondent(_) => "",
        };
        if !self.assessment.asked().of_organisation(self.constituency, name)(indicator) {
            return None;
        }
        let framework = self.assessment.framework();
        let points = &framework.scale_of(indicator).points;
        Some(match &self.counted {
            Counted::Organisation(one) => one.cell(indicator, points),
            Counted::Respondent(one) => one_answer(points, one.answer(indicator)),
        })
    }

    /// Returns that came.
    fn returns(&self) -> u64 {
        match &self.counted {
            Counted::Organisation(one) => one.respondents,
            Counted::Respondent(_) => 1,
        }
    }

    /// The organisation as it is printed.
    fn title(&self) -> Option<&'a str> {
        match &self.counted {
            Counted::Organisation(one) => Some(one.name.as_str()).filter(|name| !name.is_empty()),
            Counted::Respondent(_) => None,
        }
    }
}

fn one_answer(points: &Table<Point>, answer: Answer) -> Counts {
    let mut counts = Counts::none(points);
    match answer {
        Answer::Point(point) => counts.points[point] = 1,
        Answer::State(state) => counts.states[state] = 1,
    }
    counts
}

/// Those who answer for one constituency of an assessment.
pub(super) type Units<'a> = BTreeMap<Name, Unit<'a>>;

/// Those who answer for a constituency. Respondents without an organisation are told apart where `each` says so.
fn units(assessment: &Assessment, c: Ix<Constituency>, each: bool) -> Units<'_> {
    let mut all = Units::new();
    let unit = |counted| Unit { assessment, constituency: c, counted };
    for one in &assessment.voices()[c].organisations {
        if !one.name.is_empty() {
            all.insert(Name::Organisation(fold(&one.name)), unit(Counted::Organisation(one)));
        } else if !each {
            all.insert(Name::Crowd, unit(Counted::Organisation(one)));
        }
    }
    let responses = assessment.responses().into_iter().filter(|_| each).flat_map(|all| all.iter());
    for one in responses.filter(|one| one.constituency() == c && one.organisation().is_empty()) {
        all.insert(Name::Respondent(one.identity()), unit(Counted::Respondent(one)));
    }
    all
}

/// Both sides of one constituency of the follow-up.
pub(super) struct Sides<'a> {
    pub(super) before: Units<'a>,
    pub(super) after: Units<'a>,
    both: BTreeSet<Name>,
}

impl Sides<'_> {
    /// Did it answer both times, or neither time where it was invited both times?
    pub(super) fn is_same(&self, name: &Name) -> bool {
        self.both.contains(name)
    }
}

/// Who answered: by constituency of the follow-up.
pub(super) struct Everybody<'a> {
    pub(super) sides: Table<Constituency, Sides<'a>>,
    /// Respondents without an organisation are told apart by their ids.
    each: bool,
}

/// Those who answered for one constituency.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Answered {
    /// Organisations that answered both times.
    pub both: Vec<String>,
    /// Organisations that answered the first time only.
    pub before: Vec<String>,
    /// Organisations that answered the second time only.
    pub after: Vec<String>,
    /// Respondents without an organisation: those found both times, the first time only, the second time only. `None` where only
    /// a tally is known and nothing tells them apart.
    pub unnamed: Option<(u64, u64, u64)>,
    /// Returns without an organisation, the first and the second time.
    pub unnamed_returns: (u64, u64),
}

impl<'a> Everybody<'a> {
    pub(super) fn new(before: &'a Assessment, after: &'a Assessment) -> Self {
        let each = before.responses().is_some() && after.responses().is_some();
        let sides = after.framework().constituencies().map(|there, constituency| {
            let after = units(after, there, each);
            let here = before.framework().constituency(&constituency.id);
            let before = here.map(|here| units(before, here, each)).unwrap_or_default();
            // Who was invited and silent both times is the same, too: it is asked, and leaves blanks.
            let replied = |one: &Unit<'_>| one.returns() > 0;
            let same = |(name, first): (&Name, &Unit<'_>)| {
                let second = after.get(name)?;
                (replied(first) == replied(second)).then(|| name.clone())
            };
            let both = before.iter().filter_map(same).collect();
            Sides { before, after, both }
        });
        Self { sides, each }
    }

    /// Who answered for a constituency.
    pub(super) fn answered(&self, c: Ix<Constituency>) -> Answered {
        let Sides { before, after, both } = &self.sides[c];
        let titles = |units: &Units<'_>, among: bool| -> Vec<String> {
            let there = units.iter().filter(|(name, one)| both.contains(*name) == among && one.returns() > 0);
            there.filter_map(|(_, one)| one.title().map(str::to_owned)).collect()
        };
        let unnamed = |units: &Units<'_>| -> u64 {
            units.values().filter(|one| one.title().is_none()).map(Unit::returns).sum()
        };
        let same = both.iter().filter(|name| matches!(name, Name::Respondent(_))).count() as u64;
        let unnamed_returns = (unnamed(before), unnamed(after));
        Answered {
            both: titles(after, true),
            before: titles(before, false),
            after: titles(after, false),
            unnamed: self.each.then(|| (same, unnamed_returns.0 - same, unnamed_returns.1 - same)),
            unnamed_returns,
        }
    }
}

/// What is counted together, on a scale with these points.
pub(super) fn sum(cells: impl Iterator<Item = Counts>, none: Counts) -> Counts {
    cells.fold(none, |mut sum, one| {
        sum.add(&one);
        sum
    })
}
