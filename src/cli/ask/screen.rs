//! What is shown of a session, 80 columns wide at most where it is a terminal.

use anyhow::Result;

use crate::cli::out::Out;
use crate::cli::width;
use crate::form::answers::Given;
use crate::form::meta::About;
use crate::form::model::{Choice, Form, Question, Section};
use crate::form::notes;
use crate::form::session::{Part, Refusal, Session, Step};
use crate::locale::{Arg, Locale};

/// Lines longer than this are hard to read.
const WIDEST: usize = 80;

/// The id of the name of whoever answers for an organisation.
const PERSON: &str = "#person";

/// What everything is shown with.
pub(super) struct Screen<'a> {
    pub(super) form: &'a Form,
    pub(super) locale: &'a Locale,
}

impl Screen<'_> {
    /// Prints lines, broken at their words where they are read on a terminal.
    pub(super) fn print(&self, lines: &[String], out: &mut Out) -> Result<()> {
        let columns = width::of_output().map(|columns| columns.min(WIDEST));
        for line in lines {
            out.line(&width::wrapped(line, columns))?;
        }
        Ok(())
    }

    /// What is said first: what it is about, what becomes of the answers, how long it takes, and the keys.
    pub(super) fn intro(&self) -> Vec<String> {
        let Self { form, locale } = self;
        let mut lines = vec![form.title.clone(), String::new()];
        lines.extend(notes::terms(form, locale));
        lines.extend([&form.lead_in, &form.meant_for].into_iter().filter(|text| !text.is_empty()).cloned());
        let counts = [
            ("questions", Arg::Count(form.effort.questions as u64)),
            ("minutes", Arg::Count(form.effort.minutes() as u64)),
        ];
        lines.push(locale.format("ask-effort", &counts));
        lines.push(String::new());
        lines.extend(self.keys());
        lines
    }

    /// The keys, and the answers that are no point.
    pub(super) fn keys(&self) -> Vec<String> {
        let mut lines = vec![self.locale.text("ask-keys")];
        lines.extend(self.form.states.iter().map(|state| point(state, 2, self.locale)));
        lines
    }

    /// What is shown where the session is, before the prompt; nothing between the parts of one question.
    pub(super) fn step(&self, session: &Session<'_>) -> Vec<String> {
        match session.step() {
            Step::About(n) => session.about().get(n).map(|about| self.about(about)).unwrap_or_default(),
            Step::Question(n, Part::Answer) => self.question(session, n),
            Step::Question(_, _) => self.so_far(session),
            Step::End => self.end(session),
        }
    }

    fn about(&self, about: &About) -> Vec<String> {
        let choice = |(n, (_, key)): (usize, &(&str, &str))| format!("  {n}  {}", self.locale.text(key));
        let choices: Vec<String> = (1..).zip(about.choices).map(choice).collect();
        if choices.is_empty() && about.id != PERSON {
            return choices;
        }
        [vec![self.locale.text(about.label)], choices].concat()
    }

    fn question(&self, session: &Session<'_>, n: usize) -> Vec<String> {
        let Some(question) = session.questions().get(n).copied() else { return Vec::new() };
        let locale = self.locale;
        let counts =
            [("number", Arg::Count(n as u64 + 1)), ("all", Arg::Count(session.questions().len() as u64))];
        let progress = locale.format("ask-progress", &counts);
        let mut lines = vec![String::new()];
        let is = |other: &Question| other.indicator == question.indicator;
        let section = self.form.sections.iter().find(|section| section.questions.iter().any(is));
        // A long lead-in stands above, so that a small terminal shows all of the question.
        let leads =
            |section: &&Section| section.questions.first().is_some_and(is) && !section.lead_in.is_empty();
        if let Some(section) = section.filter(leads) {
            lines.extend([section.title.clone(), section.lead_in.clone(), String::new()]);
        }
        let title = section.map_or("", |section| section.title.as_str());
        lines.push(locale.labelled(&progress, title));
        lines.push(format!("{}  {}", question.indicator, question.text));
        let states = &self.form.states;
        let wide = |choice: &Choice| choice.code.chars().count();
        let width = question.points.iter().map(wide).max().unwrap_or_default();
        lines.extend(question.points.iter().map(|choice| point(choice, width, locale)));
        let states = states.iter().map(|state| format!("{} {}", state.code, state.label));
        lines.push(format!("  {}", states.collect::<Vec<_>>().join(&locale.text("title-separator"))));
        let mut fact = |key: &str, text: &str| {
            if !text.is_empty() {
                lines.push(locale.labelled(&locale.text(key), text));
            }
        };
        fact("form-evidence-hint", &question.evidence);
        fact("form-knows", &question.knows);
        if let Some(before) = &question.before {
            let before = Given {
                answer: before.code.clone(),
                reason: before.reason.clone(),
                comment: before.comment.clone(),
                evidence: before.evidence.clone(),
            };
            fact("form-column-before", &self.said(question, &before));
        }
        if let Some(given) = session.given(n).filter(|given| !given.answer.is_empty()) {
            fact("ask-so-far", &self.said(question, given));
        }
        lines
    }

    /// An answer with everything beside it, in one line.
    fn said(&self, question: &Question, given: &Given) -> String {
        let all = question.points.iter().chain(&self.form.states);
        let label = all.into_iter().find(|choice| choice.code == given.answer).map(|choice| &choice.label);
        let answer = label.map_or_else(|| given.answer.clone(), |label| format!("{} {label}", given.answer));
        let beside = [&given.reason, &given.comment, &given.evidence];
        let parts = [&answer].into_iter().chain(beside).filter(|text| !text.is_empty());
        parts.cloned().collect::<Vec<_>>().join(&self.locale.text("title-separator"))
    }

    /// The text that stands there already, where a part of a question is asked again.
    fn so_far(&self, session: &Session<'_>) -> Vec<String> {
        let earlier = session.earlier();
        let shown = || self.locale.labelled(&self.locale.text("ask-so-far"), earlier);
        if earlier.is_empty() { Vec::new() } else { vec![shown()] }
    }

    fn end(&self, session: &Session<'_>) -> Vec<String> {
        let mut lines = vec![String::new(), self.answered(session)];
        let open: Vec<String> = session.open().map(|question| question.indicator.clone()).collect();
        if !open.is_empty() {
            let ids = self.locale.list(&open);
            lines.push(self.locale.labelled(&self.locale.text("ask-open"), &ids));
        }
        lines
    }

    /// How many of the questions are answered.
    pub(super) fn answered(&self, session: &Session<'_>) -> String {
        let counts = [
            ("answered", Arg::Count(session.answers().count(self.form) as u64)),
            ("all", Arg::Count(session.questions().len() as u64)),
        ];
        self.locale.format("ask-answered", &counts)
    }

    /// What stands before the place where the line is typed.
    pub(super) fn prompt(&self, session: &Session<'_>) -> String {
        let locale = self.locale;
        let optional = |label: &str| {
            let key = if session.earlier().is_empty() { "ask-optional" } else { "ask-optional-kept" };
            locale.format(key, &[("what", Arg::Text(label))])
        };
        let label = match session.step() {
            Step::About(n) => match session.about().get(n) {
                // Its label is a sentence, and stands above.
                Some(about) if about.id == PERSON => optional(&locale.text("ask-person")),
                Some(about) if about.choices.is_empty() => optional(&locale.text(about.label)),
                Some(about) => {
                    let numbers: Vec<String> = (1..=about.choices.len()).map(|n| n.to_string()).collect();
                    let numbers = numbers.join(" ");
                    optional(&locale.format("ask-number", &[("numbers", Arg::Text(&numbers))]))
                }
                None => String::new(),
            },
            Step::Question(n, Part::Answer) => {
                let codes = self.codes(session, n).join(" ");
                locale.format("ask-answer", &[("codes", Arg::Text(&codes))])
            }
            Step::Question(_, Part::Reason) => locale.text("ask-reason"),
            Step::Question(_, Part::Comment) => optional(&locale.text("form-column-comment")),
            Step::Question(_, Part::Evidence) => optional(&locale.text("form-column-evidence")),
            Step::End => locale.text("ask-end"),
        };
        locale.labelled(&label, "").trim_end().to_owned()
    }

    fn codes(&self, session: &Session<'_>, n: usize) -> Vec<String> {
        let points = session.questions().get(n).map(|question| &question.points);
        points.into_iter().flatten().chain(&self.form.states).map(|choice| choice.code.clone()).collect()
    }

    /// Why a line was not taken, and what can be typed.
    pub(super) fn refusal(&self, refusal: Refusal, session: &Session<'_>) -> String {
        let key = match refusal {
            Refusal::NoAnswer => {
                let codes = match session.step() {
                    Step::Question(n, _) => self.codes(session, n).join(&self.locale.text("list-separator")),
                    _ => String::new(),
                };
                return self.locale.format("ask-no-answer", &[("codes", Arg::Text(&codes))]);
            }
            Refusal::NoChoice => "ask-no-choice",
            Refusal::NoReason => "ask-no-reason",
            Refusal::NothingBefore => "ask-nothing-before",
            Refusal::NothingAsked => "ask-nothing-asked",
            Refusal::TooLong => "ask-too-long",
        };
        self.locale.text(key)
    }
}

/// A point with its code, its label and when it is the right answer.
fn point(choice: &Choice, width: usize, locale: &Locale) -> String {
    let text = match choice.meaning.as_str() {
        "" => choice.label.clone(),
        meaning => locale.labelled(&choice.label, meaning),
    };
    format!("  {:<width$}  {text}", choice.code)
}
