//! Answers of one respondent to a form, and the return that they become.

use std::collections::BTreeMap;

use super::model::{Form, Question};
use super::scaffold::quoted;
use crate::model::day::Day;
use crate::model::person::respondent;
use crate::model::state::State;

/// The answer that needs a reason beside it.
const NEEDS_REASON: &str = State::NotApplicable.code();

/// What was said to one question.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Given {
    /// The code of the answer; empty = none.
    pub answer: String,
    /// Why the question does not apply.
    pub reason: String,
    /// The comment; may be empty.
    pub comment: String,
    /// The evidence; may be empty.
    pub evidence: String,
}

impl Given {
    /// Is there an answer, with the reason that it needs?
    pub fn is_whole(&self) -> bool {
        !self.answer.is_empty() && !self.lacks_reason()
    }

    /// Is the answer one that needs a reason, and is there none?
    pub fn lacks_reason(&self) -> bool {
        self.needs_reason() && self.reason.is_empty()
    }

    /// Is the answer one that needs a reason?
    pub fn needs_reason(&self) -> bool {
        self.answer == NEEDS_REASON
    }
}

/// Everything that one respondent said.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Answers {
    /// About the return as a whole, by the id of [`ABOUT`](super::meta::ABOUT).
    pub about: BTreeMap<String, String>,
    /// By indicator.
    pub given: BTreeMap<String, Given>,
}

impl Answers {
    /// What was said about the return as a whole; empty = nothing.
    pub fn about(&self, id: &str) -> &str {
        self.about.get(id).map_or("", String::as_str)
    }

    /// Is the question answered, with the reason that its answer needs?
    pub fn has(&self, question: &Question) -> bool {
        self.given.get(&question.indicator).is_some_and(Given::is_whole)
    }

    /// How many of the questions are answered.
    pub fn count(&self, form: &Form) -> usize {
        form.questions().filter(|question| self.has(question)).count()
    }

    /// The organisation that answers; empty = not said.
    pub fn organisation<'a>(&'a self, form: &'a Form) -> &'a str {
        if form.organisation.is_empty() { self.about("#organisation") } else { &form.organisation }
    }

    /// The return: YAML with every text in quotes. An answer that still lacks its reason is left out with what stands beside
    /// it, for a reader would refuse it.
    pub fn yaml(&self, form: &Form, answered_on: Day) -> String {
        let organisation = self.organisation(form);
        let respondent = respondent(organisation, self.about("#person"));
        let day = answered_on.to_string();
        let part = form.part.as_ref().map_or("", |topic| topic.id.as_str());
        let mut out = String::new();
        let top: [(&str, &str); 8] = [
            ("respondent", &respondent),
            ("constituency", &form.constituency),
            ("organisation", organisation),
            ("role", self.about("#role")),
            ("language", &form.language),
            ("answered_on", &day),
            ("capacity", self.about("#capacity")),
            ("consent", self.about("#consent")),
        ];
        lines(&mut out, "", &top);
        out.push_str("form:\n");
        let edition: [(&str, &str); 7] = [
            ("id", &form.id),
            ("framework", &form.framework.id),
            ("version", &form.framework.version),
            ("sha256", &form.framework.sha256),
            ("questionnaire", &form.questionnaire),
            ("language", &form.language),
            ("part", part),
        ];
        lines(&mut out, "  ", &edition);
        let given =
            form.questions().filter_map(|one| Some((&one.indicator, self.given.get(&one.indicator)?)));
        let given: Vec<_> = given.filter(|(_, given)| given.is_whole()).collect();
        out.push_str(if given.is_empty() { "answers: {}\n" } else { "answers:\n" });
        for (indicator, given) in given {
            out.push_str(&format!("  {}:\n", quoted(indicator)));
            // A reason explains the one answer only; beside another it is what was thought before.
            let reason = if given.needs_reason() { given.reason.as_str() } else { "" };
            let said = [
                ("answer", given.answer.as_str()),
                ("reason", reason),
                ("comment", &given.comment),
                ("evidence", &given.evidence),
            ];
            lines(&mut out, "    ", &said);
        }
        out
    }
}

/// A line for each key that has a value.
fn lines(out: &mut String, indent: &str, pairs: &[(&str, &str)]) {
    for (key, value) in pairs.iter().filter(|(_, value)| !value.is_empty()) {
        out.push_str(&format!("{indent}{key}: {}\n", quoted(value)));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::form::session::tests::form;

    #[test]
    fn a_return_says_who_what_and_from_which_form() {
        let form = form();
        let mut answers = Answers::default();
        answers.about.insert("#role".to_owned(), "head \"of\" unit".to_owned());
        let given = |answer: &str, reason: &str, comment: &str| Given {
            answer: answer.to_owned(),
            reason: reason.to_owned(),
            comment: comment.to_owned(),
            evidence: String::new(),
        };
        answers.given.insert("A1".to_owned(), given("3", "was thought before", "yes: é \\ \u{85}"));
        answers.given.insert("A2".to_owned(), given("na", "", "a comment"));
        answers.given.insert("B1".to_owned(), given("na", "no such trade", ""));
        answers.given.insert("Z9".to_owned(), given("3", "", ""));
        assert_eq!(answers.count(&form), 2);
        let day = Day::parse("2026-11-23").unwrap();
        let sha = &form.framework.sha256;
        let expected = format!(
            "respondent: \"Ministry of Labour\"\nconstituency: \"ministry\"\norganisation: \"Ministry of Labour\"\n\
             role: \"head \\\"of\\\" unit\"\nlanguage: \"en\"\nanswered_on: \"2026-11-23\"\n\
             form:\n  id: \"abc\"\n  framework: \"coherence\"\n  version: \"1.1.0\"\n  sha256: \"{sha}\"\n  \
             questionnaire: \"quick\"\n  language: \"en\"\n\
             answers:\n  \"A1\":\n    answer: \"3\"\n    comment: \"yes: é \\\\ \\u0085\"\n  \
             \"B1\":\n    answer: \"na\"\n    reason: \"no such trade\"\n"
        );
        assert_eq!(answers.yaml(&form, day), expected);
        // Somebody of the organisation answers under a name of their own.
        answers.about.insert("#person".to_owned(), "A. B.".to_owned());
        let yaml = answers.yaml(&form, day);
        assert!(
            yaml.starts_with("respondent: \"Ministry of Labour: A. B.\"\n")
                && yaml.contains("organisation: \"Ministry of Labour\"\n")
        );
        assert!(Answers::default().yaml(&form, day).ends_with("answers: {}\n"));
    }
}
