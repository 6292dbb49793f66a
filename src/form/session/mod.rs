//! Session: a form answered question by question, without a terminal.
//!
//! A line that was typed becomes something to write down or a step elsewhere ([`Session::hear`]); what was written down moves the
//! session on ([`Session::take`]), now as when its journal is read again.

mod hear;

use std::collections::BTreeSet;

use super::answers::{Answers, Given};
use super::journal::{Event, What};
use super::kind::Worded;
use super::meta::{ABOUT, About};
use super::model::{Form, Question};
use crate::locale::Locale;
pub use hear::{BACK, Heard, Refusal};

/// Where in a form somebody is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// At something about the return as a whole, by its position in [`Session::about`].
    About(usize),
    /// At a part of the question at this position.
    Question(usize, Part),
    /// Behind the last question.
    End,
}

/// What is asked of one question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// The answer.
    Answer,
    /// Why it does not apply.
    Reason,
    /// A comment.
    Comment,
    /// The evidence.
    Evidence,
}

/// A session.
pub struct Session<'f> {
    form: &'f Form,
    locale: &'f Locale,
    questions: Vec<&'f Question>,
    answers: Answers,
    /// Positions of questions that were left for later.
    skipped: BTreeSet<usize>,
    step: Step,
    /// SHA-256 of the returns that were written.
    written: Vec<String>,
}

impl<'f> Session<'f> {
    /// A session in which this was said so far.
    pub fn new(worded: Worded<'f>, events: impl IntoIterator<Item = Event>) -> Self {
        let mut session = Self {
            form: worded.form,
            locale: worded.locale,
            questions: worded.form.questions().collect(),
            answers: Answers::default(),
            skipped: BTreeSet::new(),
            step: Step::About(0),
            written: Vec::new(),
        };
        events.into_iter().for_each(|event| session.take(event));
        session
    }

    /// Where the session is.
    pub fn step(&self) -> Step {
        self.step
    }

    /// Everything that was said.
    pub fn answers(&self) -> &Answers {
        &self.answers
    }

    /// The questions, in order.
    pub fn questions(&self) -> &[&'f Question] {
        &self.questions
    }

    /// Questions that are not answered, in order.
    pub fn open(&self) -> impl Iterator<Item = &'f Question> {
        self.questions.iter().copied().filter(|question| !self.answers.has(question))
    }

    /// Is this the SHA-256 of a return that the session wrote?
    pub fn wrote(&self, sha256: &str) -> bool {
        self.written.iter().any(|known| known == sha256)
    }

    /// What is asked about the return as a whole. Who answers where the form does not say so is known before a session
    /// begins, and the day is that on which the return is written.
    pub fn about(&self) -> Vec<&'static About> {
        let known = |about: &&About| match about.id {
            "#organisation" | "#answered_on" => true,
            "#person" => self.answers.organisation(self.form).is_empty(),
            _ => false,
        };
        ABOUT.iter().filter(|about| !known(about)).collect()
    }

    /// What was said before at this step; empty = nothing.
    pub fn earlier(&self) -> &str {
        match self.step {
            Step::About(n) => self.about().get(n).map_or("", |about| self.answers.about(about.id)),
            Step::Question(n, part) => self.given(n).map_or("", |given| match part {
                Part::Answer => &given.answer,
                Part::Reason => &given.reason,
                Part::Comment => &given.comment,
                Part::Evidence => &given.evidence,
            }),
            Step::End => "",
        }
    }

    /// What was said to the question at this position.
    pub fn given(&self, n: usize) -> Option<&Given> {
        self.answers.given.get(&self.questions.get(n)?.indicator)
    }

    /// The step before this one: the answer of the same question, of the one before it, or of the first that is open.
    fn before(&self) -> Option<Step> {
        let last_about = || self.about().len().checked_sub(1).map(Step::About);
        match self.step {
            Step::About(n) => n.checked_sub(1).map(Step::About),
            Step::Question(0, Part::Answer) => last_about(),
            Step::Question(n, Part::Answer) => Some(Step::Question(n - 1, Part::Answer)),
            Step::Question(n, _) => Some(Step::Question(n, Part::Answer)),
            Step::End => {
                let open = self.questions.iter().position(|question| !self.answers.has(question));
                let n = open.or_else(|| self.questions.len().checked_sub(1));
                n.map_or_else(last_about, |n| Some(Step::Question(n, Part::Answer)))
            }
        }
    }

    /// Goes to a step.
    pub fn go(&mut self, step: Step) {
        self.step = step;
    }

    /// Takes what was written down, and goes on to the next step.
    pub fn take(&mut self, event: Event) {
        let Event { of, what, text } = event;
        match what {
            What::Written => self.written.push(text),
            What::About => {
                self.answers.about.insert(of.clone(), text);
                if let Some(n) = self.about().iter().position(|about| about.id == of) {
                    self.step = if n + 1 < self.about().len() { Step::About(n + 1) } else { self.next(None) };
                }
            }
            _ => {
                let Some(n) = self.questions.iter().position(|question| question.indicator == of) else {
                    return;
                };
                let given = self.answers.given.entry(of).or_default();
                let part = match what {
                    What::Answer => {
                        given.answer = text;
                        self.skipped.remove(&n);
                        Some(if given.needs_reason() { Part::Reason } else { Part::Comment })
                    }
                    What::Reason => {
                        given.reason = text;
                        Some(Part::Comment)
                    }
                    What::Comment => {
                        given.comment = text;
                        Some(Part::Evidence)
                    }
                    What::Evidence => {
                        given.evidence = text;
                        None
                    }
                    _ => {
                        self.skipped.insert(n);
                        None
                    }
                };
                self.step = part.map_or_else(|| self.next(Some(n)), |part| Step::Question(n, part));
            }
        }
    }

    /// The first question behind this one that is neither answered nor left for later.
    fn next(&self, behind: Option<usize>) -> Step {
        let is_due = |n: &usize| !self.skipped.contains(n) && !self.answers.has(self.questions[*n]);
        let from = behind.map_or(0, |n| n + 1);
        (from..self.questions.len()).find(is_due).map_or(Step::End, |n| Step::Question(n, Part::Answer))
    }
}

#[cfg(test)]
pub(super) mod tests;
