//! Responses: all answers of one respondent, checked against the framework.

pub mod check;

use std::collections::BTreeMap;

use crate::diag::Place;

/// One respondent's reply to one question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answer {
    /// A point of the indicator's scale, by position.
    Point(usize),
    /// It does not apply, with a reason.
    NotApplicable,
    /// The respondent does not know.
    DontKnow,
    /// The respondent was not consulted or informed.
    NotConsulted,
    /// No answer.
    Blank,
}

/// An answer with what was said beside it.
#[derive(Debug, Clone, PartialEq)]
pub struct Reply {
    /// The answer.
    pub answer: Answer,
    /// Why it does not apply.
    pub reason: String,
    /// In the respondent's own words.
    pub comment: String,
    /// What the answer rests on.
    pub evidence: String,
    /// Where it stands.
    pub place: Place,
}

/// All answers of one respondent.
#[derive(Debug, Clone)]
pub struct Response {
    /// The respondent's id, unique within the constituency.
    pub respondent: String,
    /// The constituency, a position in the framework.
    pub constituency: usize,
    /// The organisation; empty = none is named.
    pub organisation: String,
    /// What else the return says of itself, by column, without what is empty.
    pub about: BTreeMap<&'static str, String>,
    /// The files in which the answers stand, in order of reading.
    pub files: Vec<String>,
    /// By indicator, a position in the framework. An indicator that is left out is blank.
    pub replies: BTreeMap<usize, Reply>,
}

impl Response {
    /// The answer to an indicator; blank when the return leaves it out.
    pub fn answer(&self, indicator: usize) -> Answer {
        self.replies.get(&indicator).map_or(Answer::Blank, |reply| reply.answer)
    }
}
