//! Plan of action: for each gap what comes first, by its reading, and how far the actions are that were entered for it.
//!
//! On what nobody disputes can be acted; everything else asks for talk, evidence, consultation or answers before a step is taken.

use std::cmp::Reverse;

use super::reading::Reading;
use super::scoring::{Entry, Scorecard};
use crate::model::action::{Action, Status};
use crate::model::assessment::Assessment;
use crate::model::day::Day;
use crate::model::framework::{Advice, Constituency, Effort, Framework, Indicator, Point};
use crate::model::score::{Score, Share};
use crate::model::table::Ix;

/// What a gap asks for first, in the order of a plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Kind {
    /// A serious gap that nobody disputes, and a step of little effort.
    QuickWin,
    /// A serious gap that nobody disputes: take the next step.
    Act,
    /// A serious gap that is disputed: talk first.
    Talk,
    /// No serious gap, and a dispute: show the evidence.
    Show,
    /// A constituency was not consulted: consult first.
    Consult,
    /// Too few constituencies gave points: ask the others.
    Ask,
    /// A gap that is not serious.
    Small,
    /// No gap any more, and an action was entered for it.
    Closed,
    /// No score or no target now, and an action was entered for it.
    Gone,
}

impl Kind {
    /// Every kind, in the order of a plan.
    pub const ALL: [Self; 9] = [
        Self::QuickWin,
        Self::Act,
        Self::Talk,
        Self::Show,
        Self::Consult,
        Self::Ask,
        Self::Small,
        Self::Closed,
        Self::Gone,
    ];

    /// As a key of the words in the reader's language.
    pub fn key(self) -> &'static str {
        match self {
            Self::QuickWin => "quick-win",
            Self::Act => "act",
            Self::Talk => "talk",
            Self::Show => "show",
            Self::Consult => "consult",
            Self::Ask => "ask",
            Self::Small => "small",
            Self::Closed => "closed",
            Self::Gone => "gone",
        }
    }

    /// Can a step be taken before anything else is settled?
    pub fn is_settled(self) -> bool {
        matches!(self, Self::QuickWin | Self::Act | Self::Small)
    }

    fn of(reading: Option<Reading>, effort: Option<Effort>) -> Self {
        match reading {
            Some(Reading::AgreedGap | Reading::Gap) if effort == Some(Effort::Low) => Self::QuickWin,
            Some(Reading::AgreedGap | Reading::Gap) => Self::Act,
            Some(Reading::ContestedGap) => Self::Talk,
            Some(Reading::ContestedStrength) => Self::Show,
            Some(Reading::NotConsulted) => Self::Consult,
            Some(Reading::OneVoice | Reading::NotComparable) => Self::Ask,
            Some(Reading::SmallGap) => Self::Small,
            Some(Reading::OnTarget) => Self::Closed,
            Some(Reading::NotAssessed) | None => Self::Gone,
        }
    }
}

/// A line of the plan.
#[derive(Debug, Clone)]
pub struct Step<'a> {
    /// The indicator.
    pub indicator: Ix<Indicator>,
    /// Its scores.
    pub entry: &'a Entry,
    /// What it asks for first.
    pub kind: Kind,
    /// The point that its score reaches; none without a score that is shown.
    pub reached: Option<Ix<Point>>,
    /// What the framework advises from that point.
    pub advice: Option<&'a Advice>,
    /// The next point, where the step leads; none at the top.
    pub next: Option<Ix<Point>>,
    /// What was entered for it, in the order of the file.
    pub actions: Vec<&'a Action>,
}

/// The plan, by what the gaps ask for, the largest gap first; of what is disputed the widest dispute first.
pub fn plan<'a>(assessment: &'a Assessment, card: &'a Scorecard) -> Vec<Step<'a>> {
    let framework: &Framework = assessment.framework();
    let entered = |i: Ix<Indicator>| assessment.actions().iter().filter(move |action| action.indicator == i);
    let ranked = &card.gaps().together;
    // What was acted on stays in the plan when its gap is closed, and where it is no gap of this assessment.
    let others = framework.indicators().ixs().filter(|i| !ranked.contains(i));
    let mut steps: Vec<Step<'a>> = ranked
        .iter()
        .copied()
        .chain(others)
        .map(|i| step(framework, &card[i], i, entered(i).collect(), ranked.contains(&i)))
        .filter(|step| !matches!(step.kind, Kind::Closed | Kind::Gone) || !step.actions.is_empty())
        .collect();
    steps.sort_by_key(|step| {
        let apart = matches!(step.kind, Kind::Talk | Kind::Show).then(|| step.entry.divergence.ok());
        (step.kind, Reverse(apart.flatten().map(|divergence| divergence.value)))
    });
    steps
}

fn step<'a>(
    framework: &'a Framework,
    entry: &'a Entry,
    indicator: Ix<Indicator>,
    actions: Vec<&'a Action>,
    is_ranked: bool,
) -> Step<'a> {
    let score: Option<Score> = entry.value.and_then(|value| value.shown(framework.thresholds().coverage));
    let scale = framework.scale_of(indicator);
    let reached = score.map(|score| scale.reached(score));
    let advice = score.and_then(|score| framework.advice(indicator, score));
    let next = reached.and_then(|reached| scale.points.ixs().find(|&point| point > reached));
    let reading = entry.reading.filter(|_| is_ranked);
    let kind = Kind::of(reading, advice.map(|advice| advice.effort));
    Step { indicator, entry, kind, reached, advice, next, actions }
}

/// The constituencies from which something is to be heard first: those that were not consulted, or that gave no point.
pub fn to_hear(assessment: &Assessment, step: &Step<'_>) -> Vec<Ix<Constituency>> {
    let half = Share::of(1, 2);
    let own = |c: Ix<Constituency>| step.entry.by[c].as_ref();
    let all = assessment.weighing().filter(|&c| own(c).is_some());
    match step.kind {
        Kind::Consult => all.filter(|&c| own(c).is_some_and(|own| own.not_consulted.reaches(half))).collect(),
        Kind::Ask => all.filter(|&c| own(c).is_some_and(|own| own.value.score.is_none())).collect(),
        _ => Vec::new(),
    }
}

/// How far an action is at a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Standing {
    /// It was due before that day, and is neither finished nor given up.
    Late,
    /// What was entered.
    As(Status),
    /// Something was entered that is no status.
    Unclear,
}

/// How far an action is at a day.
pub fn standing(action: &Action, day: Day) -> Standing {
    match action.status {
        _ if !action.status_entered.is_empty() => Standing::Unclear,
        Status::Open | Status::Doing if action.due.is_some_and(|due| due < day) => Standing::Late,
        status => Standing::As(status),
    }
}

/// How many actions stand how.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Progress {
    /// All of them.
    pub all: u64,
    /// Finished.
    pub done: u64,
    /// Due before the day, and not finished.
    pub late: u64,
    /// Begun, and not late.
    pub doing: u64,
    /// Not begun, and not late.
    pub open: u64,
    /// Given up.
    pub dropped: u64,
    /// With something in place of a status.
    pub unclear: u64,
    /// Whatever their status: their gap is closed.
    pub closed: u64,
}

/// Counts the actions of a plan at a day.
pub fn progress(steps: &[Step<'_>], day: Day) -> Progress {
    let mut sum = Progress::default();
    for step in steps {
        for action in &step.actions {
            sum.all += 1;
            sum.closed += u64::from(step.kind == Kind::Closed);
            match standing(action, day) {
                Standing::Late => sum.late += 1,
                Standing::As(Status::Open) => sum.open += 1,
                Standing::As(Status::Doing) => sum.doing += 1,
                Standing::As(Status::Done) => sum.done += 1,
                Standing::As(Status::Dropped) => sum.dropped += 1,
                Standing::Unclear => sum.unclear += 1,
            }
        }
    }
    sum
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_action_is_late_from_the_day_after_it_was_due() {
        let day = |text: &str| Day::parse(text).unwrap();
        let now = day("2026-11-23");
        #[rustfmt::skip]
        let cases = [
            ("not due yet",       Status::Open,    Some("2026-11-24"), Standing::As(Status::Open)),
            ("due that day",      Status::Doing,   Some("2026-11-23"), Standing::As(Status::Doing)),
            ("due the day before", Status::Open,   Some("2026-11-22"), Standing::Late),
            ("begun and due",     Status::Doing,   Some("2026-11-22"), Standing::Late),
            ("done all the same", Status::Done,    Some("2026-11-22"), Standing::As(Status::Done)),
            ("given up",          Status::Dropped, Some("2026-11-22"), Standing::As(Status::Dropped)),
            ("no day",            Status::Open,    None,               Standing::As(Status::Open)),
        ];
        for (name, status, due, wanted) in cases {
            let (owner, remark) = (String::new(), String::new());
            let action = Action {
                indicator: Ix::new(0),
                owner,
                due: due.map(day),
                due_entered: String::new(),
                status,
                status_entered: String::new(),
                remark,
            };
            assert_eq!(standing(&action, now), wanted, "{name}");
        }
    }

    #[test]
    fn readings_ask_for_one_thing_each() {
        #[rustfmt::skip]
        let cases = [
            (Reading::AgreedGap,         Some(Effort::Low),    Kind::QuickWin),
            (Reading::AgreedGap,         Some(Effort::Medium), Kind::Act),
            (Reading::AgreedGap,         None,                 Kind::Act),
            (Reading::Gap,               Some(Effort::Low),    Kind::QuickWin),
            (Reading::ContestedGap,      Some(Effort::Low),    Kind::Talk),
            (Reading::ContestedStrength, Some(Effort::Low),    Kind::Show),
            (Reading::NotConsulted,      None,                 Kind::Consult),
            (Reading::OneVoice,          None,                 Kind::Ask),
            (Reading::NotComparable,     None,                 Kind::Ask),
            (Reading::SmallGap,          Some(Effort::Low),    Kind::Small),
            (Reading::OnTarget,          None,                 Kind::Closed),
            (Reading::NotAssessed,       None,                 Kind::Gone),
        ];
        for (reading, effort, kind) in cases {
            assert_eq!(Kind::of(Some(reading), effort), kind, "{reading:?}");
        }
        assert!(Kind::ALL.is_sorted());
    }
}
