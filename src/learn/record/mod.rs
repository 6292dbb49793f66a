//! The record of a learner: what came of everything that happened, in the order of the log.

mod kept;

use std::collections::{BTreeMap, BTreeSet};

pub use kept::{Attempt, CapstoneMark, Override, Standing, Tried};

use super::answer::Answer;
use super::log::{Entry, Event};
use super::mark::{Mark, mark};
use crate::model::course::training::{Exercise, Training};
use crate::model::day::Day;
use crate::model::ratio::Ratio;

/// What came of everything that happened.
#[derive(Debug, Clone, Default)]
pub struct Record {
    attempts: BTreeMap<String, Vec<Attempt>>,
    drafts: BTreeMap<String, Answer>,
    tried: BTreeMap<String, Vec<Tried>>,
    hints: BTreeMap<String, u32>,
    keys: BTreeSet<String>,
    raised: BTreeMap<String, u32>,
    overrides: BTreeMap<String, Override>,
    voids: BTreeMap<String, (String, String)>,
    opened: BTreeSet<(String, String)>,
    imported: BTreeSet<String>,
    capstone: Option<CapstoneMark>,
    countersigned: Option<(String, Day)>,
    allowed: u32,
}

impl Record {
    /// The record of these entries.
    pub fn of<'e>(training: &Training, entries: impl IntoIterator<Item = &'e Entry>) -> Self {
        let mut record = Self { allowed: training.attempts, ..Self::default() };
        for entry in entries {
            record.take(training, entry);
        }
        record
    }

    /// Takes what happened next.
    pub fn take(&mut self, training: &Training, entry: &Entry) {
        let at = entry.at;
        match &entry.event {
            Event::LessonOpened { topic, section } => {
                self.opened.insert((topic.clone(), section.clone()));
            }
            Event::Practised { exercise, right, .. } => {
                self.tried.entry(exercise.clone()).or_default().push(Tried { at, right: *right });
            }
            Event::HintShown { exercise, step } => {
                self.hints.insert(exercise.clone(), *step);
            }
            Event::KeyShown { exercise } => {
                self.keys.insert(exercise.clone());
            }
            Event::Drafted { exercise, answer } => {
                self.drafts.insert(exercise.clone(), answer.clone());
            }
            Event::Submitted { exercise, sha256, answer, share, points, .. } => {
                self.drafts.remove(exercise);
                self.countersigned = None;
                let attempt = self.attempt(training, (exercise, sha256, answer), (share, points), at);
                let right = attempt.mark.is_right();
                self.tried.entry(exercise.clone()).or_default().push(Tried { at, right });
                self.attempts.entry(exercise.clone()).or_default().push(attempt);
            }
            Event::Overridden { exercise, share, by, reason } => {
                let (share, by, reason) = (share.clone(), by.clone(), reason.clone());
                self.overrides.insert(exercise.clone(), Override { share, by, reason });
            }
            Event::AttemptsRaised { exercise, attempts, .. } => {
                self.raised.insert(exercise.clone(), *attempts);
                self.keys.remove(exercise);
            }
            Event::Voided { exercise, by, reason } => {
                self.voids.insert(exercise.clone(), (by.clone(), reason.clone()));
            }
            Event::Marked { exercise, attempt, share, .. } => {
                if let Some(attempt) = self.numbered(exercise, *attempt) {
                    attempt.mark = Mark::Share(share.clone());
                }
            }
            Event::Regraded { exercise, attempt, sha256, after, points, .. } => {
                let now = training.exercise(exercise).map(|(_, exercise)| exercise.sha256.clone());
                if let Some(attempt) = self.numbered(exercise, *attempt) {
                    attempt.mark = Mark::Share(after.clone());
                    attempt.points.clone_from(points);
                    attempt.sha256.clone_from(sha256);
                    attempt.stale = now.as_ref() != Some(sha256);
                }
            }
            Event::CapstoneMarked { levels, by, comment } => {
                let (levels, by, comment) = (levels.clone(), by.clone(), comment.clone());
                self.capstone = Some(CapstoneMark { levels, by, comment });
            }
            Event::Countersigned { by, on } => self.countersigned = Some((by.clone(), *on)),
            // What comes from another machine, whoever signed has not seen.
            Event::Merged { .. } => self.countersigned = None,
            Event::Imported { sha256, .. } => {
                self.imported.insert(sha256.clone());
            }
            _ => {}
        }
    }

    fn numbered(&mut self, exercise: &str, number: u32) -> Option<&mut Attempt> {
        let n = usize::try_from(number).ok()?.checked_sub(1)?;
        self.attempts.get_mut(exercise)?.get_mut(n)
    }

    /// A submitted answer, marked anew where the exercise is what it was; what the log says of its mark stands otherwise.
    fn attempt(
        &self,
        training: &Training,
        (id, sha256, answer): (&str, &str, &Answer),
        (share, points): (&Option<Ratio>, &Ratio),
        at: u64,
    ) -> Attempt {
        let now = training.exercise(id).map(|(_, exercise)| exercise).filter(|one| one.sha256 == sha256);
        let fresh = now.and_then(|exercise| Some((mark(exercise, answer).ok()?, exercise.points.clone())));
        let stale = fresh.is_none();
        let (mark, points) = fresh.unwrap_or_else(|| {
            let kept = share.clone().map_or(Mark::Pending, Mark::Share);
            (kept, points.clone())
        });
        let before = self.attempts.get(id).map_or(0, |all| all.iter().filter(|one| one.counts).count());
        let counts = before < self.most(id) as usize && !self.keys.contains(id);
        Attempt { at, answer: answer.clone(), sha256: sha256.to_owned(), mark, points, counts, stale }
    }

    /// So many attempts at an exercise count.
    pub fn most(&self, exercise: &str) -> u32 {
        self.raised.get(exercise).copied().unwrap_or(self.allowed)
    }

    /// So many attempts at an exercise are left; none once its key was shown.
    pub fn left(&self, exercise: &str) -> u32 {
        let made = self.attempts(exercise).iter().filter(|attempt| attempt.counts).count();
        if self.keys.contains(exercise) || self.voids.contains_key(exercise) {
            return 0;
        }
        self.most(exercise).saturating_sub(u32::try_from(made).unwrap_or(u32::MAX))
    }

    /// The answers that were submitted, in order.
    pub fn attempts(&self, exercise: &str) -> &[Attempt] {
        self.attempts.get(exercise).map_or(&[], Vec::as_slice)
    }

    /// The first answer that was submitted, where it says what somebody knew: not after the key was shown, and at what is still asked.
    pub fn first_attempt(&self, exercise: &str) -> Option<&Attempt> {
        self.attempts(exercise).first().filter(|attempt| attempt.counts && !attempt.stale)
    }

    /// Does nothing depend on another answer? The exercise is right in full, a trainer set its mark, or no attempt is left.
    pub fn is_settled(&self, exercise: &str) -> bool {
        let is_right = |attempt: &Attempt| attempt.counts && attempt.mark.is_right();
        self.left(exercise) == 0
            || self.overrides.contains_key(exercise)
            || self.attempts(exercise).iter().any(is_right)
    }

    /// Should it be answered for the grade? Not once it is settled, nor while a trainer has to mark it.
    pub fn is_due(&self, exercise: &Exercise) -> bool {
        exercise.graded && !self.is_settled(&exercise.id) && self.standing(exercise) != Standing::Pending
    }

    /// The answer that is not submitted yet.
    pub fn draft(&self, exercise: &str) -> Option<&Answer> {
        self.drafts.get(exercise)
    }

    /// All answers to an exercise, for practice and for a grade.
    pub fn tried(&self, exercise: &str) -> &[Tried] {
        self.tried.get(exercise).map_or(&[], Vec::as_slice)
    }

    /// So many hints were shown.
    pub fn hints(&self, exercise: &str) -> u32 {
        self.hints.get(exercise).copied().unwrap_or_default()
    }

    /// Was the right answer shown?
    pub fn key_shown(&self, exercise: &str) -> bool {
        self.keys.contains(exercise)
    }

    /// The mark that a trainer set.
    pub fn overridden(&self, exercise: &str) -> Option<&Override> {
        self.overrides.get(exercise)
    }

    /// Who took the exercise out, and why.
    pub fn voided(&self, exercise: &str) -> Option<&(String, String)> {
        self.voids.get(exercise)
    }

    /// How a trainer marked the capstone, the last time.
    pub fn capstone(&self) -> Option<&CapstoneMark> {
        self.capstone.as_ref()
    }

    /// The trainer who stands by everything that was submitted, and since when.
    pub fn countersigned(&self) -> Option<&(String, Day)> {
        self.countersigned.as_ref()
    }

    /// When the last answer was submitted.
    pub fn last_submission(&self) -> Option<u64> {
        self.attempts.values().flatten().map(|attempt| attempt.at).max()
    }

    /// Was a section of a lesson opened?
    pub fn has_opened(&self, topic: &str, section: &str) -> bool {
        self.opened.contains(&(topic.to_owned(), section.to_owned()))
    }

    /// Were the responses of this file taken in before?
    pub fn has_imported(&self, sha256: &str) -> bool {
        self.imported.contains(sha256)
    }

    /// Where the learner stands with an exercise: the best of the attempts that count, unless a trainer says otherwise.
    pub fn standing(&self, exercise: &Exercise) -> Standing {
        let id = exercise.id.as_str();
        if self.voids.contains_key(id) {
            return Standing::Void;
        }
        if let Some(set) = self.overrides.get(id) {
            return Standing::Done { share: set.share.clone(), points: exercise.points.clone() };
        }
        let counted = || self.attempts(id).iter().filter(|attempt| attempt.counts);
        if counted().any(|attempt| attempt.mark == Mark::Pending) {
            return Standing::Pending;
        }
        let best = counted()
            .filter_map(|attempt| Some((attempt.mark.share()?, attempt)))
            // The first of the best: a later one that is as good changes nothing.
            .reduce(|best, next| if next.0 > best.0 { next } else { best });
        match best {
            Some((share, attempt)) => Standing::Done { share: share.clone(), points: attempt.points.clone() },
            None => Standing::Open,
        }
    }

    /// Attempts at exercises that were changed since, each marked anew: what a log would say of it.
    pub fn regrades(&self, training: &Training) -> Vec<Event> {
        let mut events = Vec::new();
        for (id, attempts) in &self.attempts {
            let Some((_, exercise)) = training.exercise(id) else { continue };
            for (attempt, n) in attempts.iter().zip(1_u32..).filter(|(attempt, _)| attempt.stale) {
                let (Ok(Mark::Share(after)), Some(before)) =
                    (mark(exercise, &attempt.answer), attempt.mark.share())
                else {
                    continue;
                };
                events.push(Event::Regraded {
                    exercise: id.clone(),
                    attempt: n,
                    sha256: exercise.sha256.clone(),
                    before: before.clone(),
                    after,
                    points: exercise.points.clone(),
                });
            }
        }
        events
    }
}
