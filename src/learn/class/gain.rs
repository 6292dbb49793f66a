//! Gain: what a class knew of each skill before a course and after it, by first attempts at the same exercises.

use std::collections::BTreeMap;

use super::{Member, asked};
use crate::document::csv::Csv;
use crate::model::course::training::Training;
use crate::model::name::fold;
use crate::model::ratio::Ratio;

/// Columns of the gains, for programs: the same in every language.
const HEADER: [&str; 10] = [
    "skill",
    "title",
    "learners",
    "answers",
    "before_percent",
    "before_exact",
    "after_percent",
    "after_exact",
    "gain",
    "gain_exact",
];

/// The gain of a class in a skill.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Gain {
    /// Id of the skill.
    pub skill: String,
    /// Learners who answered both times.
    pub learners: usize,
    /// Exercises of the skill that such learners answered both times; each learner has their own.
    pub answers: usize,
    /// Share of the points before.
    pub before: Ratio,
    /// Share of the points after.
    pub after: Ratio,
}

impl Gain {
    /// The part of what could be gained that was gained; none where nothing was left to gain.
    pub fn normalised(&self) -> Option<Ratio> {
        let left = Ratio::one() - self.before.clone();
        (!left.is_zero()).then(|| &(&self.after - &self.before) / &left)
    }
}

/// The gain in each skill, in the order in which the course first trains them: from answers by the same learner to the same exercise,
/// before and after. Where `unit` names one, its exercises alone.
pub fn gains(training: &Training, before: &[Member], after: &[Member], unit: Option<&str>) -> Vec<Gain> {
    let names: BTreeMap<String, &Member> = before.iter().map(|one| (fold(one.name()), one)).collect();
    let both: Vec<&Member> = before.iter().chain(after).collect();
    let mut gains: Vec<Gain> = Vec::new();
    let mut sums: BTreeMap<String, (Ratio, Ratio, Ratio)> = BTreeMap::new();
    let mut who: BTreeMap<String, std::collections::BTreeSet<&str>> = BTreeMap::new();
    for (_, exercise) in asked(training, &both, unit) {
        if !gains.iter().any(|gain| gain.skill == exercise.skill) {
            let (before, after) = (Ratio::zero(), Ratio::zero());
            gains.push(Gain { skill: exercise.skill.clone(), learners: 0, answers: 0, before, after });
        }
        for later in after {
            let Some(earlier) = names.get(&fold(later.name())) else { continue };
            let share = |member: &Member| member.record.first_attempt(&exercise.id)?.mark.share().cloned();
            let (Some(one), Some(two)) = (share(earlier), share(later)) else { continue };
            let sum = sums
                .entry(exercise.skill.clone())
                .or_insert_with(|| (Ratio::zero(), Ratio::zero(), Ratio::zero()));
            sum.0 = &sum.0 + &(&one * &exercise.points);
            sum.1 = &sum.1 + &(&two * &exercise.points);
            sum.2 = &sum.2 + &exercise.points;
            who.entry(exercise.skill.clone()).or_default().insert(later.name());
            if let Some(gain) = gains.iter_mut().find(|gain| gain.skill == exercise.skill) {
                gain.answers += 1;
            }
        }
    }
    for gain in &mut gains {
        if let Some((before, after, points)) = sums.get(&gain.skill) {
            (gain.before, gain.after) = (before.share_of(points), after.share_of(points));
            gain.learners = who.get(&gain.skill).map_or(0, std::collections::BTreeSet::len);
        }
    }
    gains
}

/// The gains for a spreadsheet: exact fractions beside percents that are cut and a gain of four decimals. Cells of a skill that nobody
/// answered both times are empty.
pub fn csv(gains: &[Gain], title: impl Fn(&str) -> String) -> Vec<u8> {
    let mut table = Csv::new(&HEADER);
    for gain in gains {
        let known = |text: String| if gain.learners == 0 { String::new() } else { text };
        table.row(&[
            gain.skill.clone(),
            title(&gain.skill),
            gain.learners.to_string(),
            gain.answers.to_string(),
            known(gain.before.percent_cut()),
            known(gain.before.to_string()),
            known(gain.after.percent_cut()),
            known(gain.after.to_string()),
            known(gain.normalised().map(|part| format!("{:.4}", part.to_f64())).unwrap_or_default()),
            known(gain.normalised().map(|part| part.to_string()).unwrap_or_default()),
        ]);
    }
    table.finish()
}
