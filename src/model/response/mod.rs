//! Responses: all answers of one respondent, checked against the framework.

mod printed;

use std::collections::BTreeMap;

use serde::Serialize;

use super::day::Day;
use super::framework::{Constituency, Indicator, Point};
use super::name::fold;
use super::state::State;
use super::table::Ix;
use super::tag::Language;
use crate::diag::Place;

pub use printed::{Name, Printed, PrintedReply, Purpose, Returns, Words, numbers};

/// One respondent's reply to one question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answer {
    /// A point of the indicator's scale.
    Point(Ix<Point>),
    /// No point.
    State(State),
}

impl Answer {
    /// No answer.
    pub const BLANK: Self = Self::State(State::Blank);
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

/// In which capacity somebody answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, schemars::JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Capacity {
    /// For the organisation.
    Organisation,
    /// As an individual; so is whoever does not say.
    #[default]
    Individual,
}

impl Capacity {
    /// The capacity that a word of a return means; `None` where it means none.
    pub fn parse(text: &str) -> Option<Self> {
        match fold(text).as_str() {
            "organisation" | "organization" | "organisme" => Some(Self::Organisation),
            "" | "individual" | "individu" | "individuel" | "personne" => Some(Self::Individual),
            _ => None,
        }
    }
}

/// What may be printed of what a respondent wrote.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, schemars::JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Consent {
    /// Nothing was said: printed in the internal report, withheld from a publication.
    #[default]
    Unsaid,
    /// Words, role and name may be printed.
    Yes,
    /// Words, role and name are printed nowhere; the answers count.
    No,
}

impl Consent {
    /// The consent that a word of a return means; `None` where it means none.
    pub fn parse(text: &str) -> Option<Self> {
        match fold(text).as_str() {
            "" => Some(Self::Unsaid),
            "yes" | "y" | "true" | "1" | "oui" | "o" | "vrai" => Some(Self::Yes),
            "no" | "n" | "false" | "0" | "non" | "faux" => Some(Self::No),
            _ => None,
        }
    }
}

/// What a return says of its respondent beside constituency and organisation.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct About {
    /// The function; empty = not said.
    pub role: String,
    /// The language of the answers; `None` where none is said by its tag.
    pub language: Option<Language>,
    /// When it was answered; `None` where no day is said.
    pub answered_on: Option<Day>,
    /// For whom.
    pub capacity: Capacity,
    /// What may be printed.
    pub consent: Consent,
}

/// All answers of one respondent, as they were read. What may be printed of them, [`Returns`] says.
#[derive(Debug, Clone)]
pub struct Response {
    /// The respondent's id, unique within the constituency.
    pub respondent: String,
    /// The constituency, a position in the framework.
    pub constituency: Ix<Constituency>,
    /// The organisation, in its first spelling; empty = none is named.
    pub organisation: String,
    /// What else the return says of its respondent.
    pub about: About,
    /// The files in which the answers stand, in order of reading.
    pub files: Vec<String>,
    /// By indicator, a position in the framework. An indicator that is left out is blank.
    pub replies: BTreeMap<Ix<Indicator>, Reply>,
}

impl Response {
    /// The answer to an indicator; blank when the return leaves it out.
    pub fn answer(&self, indicator: Ix<Indicator>) -> Answer {
        self.replies.get(&indicator).map_or(Answer::BLANK, |reply| reply.answer)
    }
}
