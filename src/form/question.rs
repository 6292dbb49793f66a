//! The questions of a form, with everything that stands beside them.

use serde::Serialize;

/// Some questions under a heading.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Section {
    /// The heading.
    pub title: String,
    /// What is said before the questions.
    pub lead_in: String,
    /// What counts as evidence here.
    pub evidence: String,
    /// Questions of the section, in order.
    pub questions: Vec<Question>,
}

/// A question with everything that stands beside it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Question {
    /// Id of the indicator.
    pub indicator: String,
    /// The topic of the indicator, or of that which it supports; `None` where it has none.
    pub topic: Option<Topic>,
    /// What is asked.
    pub text: String,
    /// The points to choose from, the lowest first.
    pub points: Vec<Choice>,
    /// What a reviewer would want to see; may be empty.
    pub evidence: String,
    /// Who inside the organisation would know; may be empty.
    pub knows: String,
    /// What was answered before, if that is known.
    pub before: Option<Before>,
}

/// A topic of the framework.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Topic {
    /// Id of the topic.
    pub id: String,
    /// Title of the topic, as a reader sees it.
    pub title: String,
}

/// An answer to choose: a point, or a state that is none.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Choice {
    /// What stands in a return.
    pub code: String,
    /// What a reader sees.
    pub label: String,
    /// When it is the right answer; may be empty.
    pub meaning: String,
}

/// What was answered in an earlier round.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct Before {
    /// The code of the answer; empty = blank.
    pub code: String,
    /// Why it did not apply.
    pub reason: String,
    /// The comment.
    pub comment: String,
    /// The evidence.
    pub evidence: String,
}
