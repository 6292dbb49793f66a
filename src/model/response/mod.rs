//! Responses: all answers of one respondent, checked against the framework.

mod printed;

use std::sync::Arc;

use serde::Serialize;

use super::day::Day;
use super::framework::{Constituency, Framework, Indicator, Point};
use super::name::fold;
use super::state::State;
use super::table::Ix;
use super::tag::Language;

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

    /// The code of the answer to an indicator, as a tally writes it.
    pub fn code(self, framework: &Framework, indicator: Ix<Indicator>) -> &str {
        match self {
            Self::Point(point) => &framework.scale_of(indicator).points[point].code,
            Self::State(state) => state.code(),
        }
    }
}

/// What is said beside an answer.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Remarks {
    /// Why it does not apply.
    pub reason: String,
    /// In the respondent's own words.
    pub comment: String,
    /// What the answer rests on.
    pub evidence: String,
}

impl Remarks {
    /// The three texts, for what treats them alike.
    pub fn texts_mut(&mut self) -> [&mut String; 3] {
        [&mut self.reason, &mut self.comment, &mut self.evidence]
    }

    /// The three texts, for what treats them alike.
    pub fn texts(&self) -> [&String; 3] {
        [&self.reason, &self.comment, &self.evidence]
    }
}

/// Place of an answer among the files that were read, by their numbers: whoever reads them knows which they are. A place in
/// words takes ten times the room, and there may be millions of answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Spot {
    /// The file.
    pub file: u32,
    /// Row or line.
    pub line: u32,
    /// Column.
    pub column: u32,
}

/// An answer with what was said beside it.
#[derive(Debug, Clone, PartialEq)]
pub struct Reply {
    /// The answer.
    pub answer: Answer,
    /// Where it stands.
    pub spot: Spot,
    /// What was said beside it; most answers stand alone.
    remarks: Option<Box<Remarks>>,
}

impl Reply {
    /// An answer with what was said beside it, which may be nothing.
    pub fn new(answer: Answer, remarks: Remarks, spot: Spot) -> Self {
        let said = remarks.texts().iter().any(|text| !text.is_empty());
        Self { answer, spot, remarks: said.then(|| Box::new(remarks)) }
    }

    /// What was said beside the answer.
    pub fn remarks(&self) -> &Remarks {
        static NONE: Remarks =
            Remarks { reason: String::new(), comment: String::new(), evidence: String::new() };
        self.remarks.as_deref().unwrap_or(&NONE)
    }

    /// Takes the words that it lacks from another.
    pub fn add_remarks(&mut self, mut more: Remarks) {
        let mut own = self.remarks.take().map_or_else(Remarks::default, |own| *own);
        for (mine, theirs) in own.texts_mut().into_iter().zip(more.texts_mut()) {
            if mine.is_empty() {
                *mine = std::mem::take(theirs);
            }
        }
        *self = Self::new(self.answer, own, self.spot);
    }
}

/// Replies of one respondent by indicator, in the order of the framework.
#[derive(Debug, Clone, Default)]
pub struct Replies(Vec<(Ix<Indicator>, Reply)>);

impl Replies {
    /// The reply to an indicator.
    pub fn get(&self, indicator: Ix<Indicator>) -> Option<&Reply> {
        self.find(indicator).ok().map(|at| &self.0[at].1)
    }

    /// The reply to an indicator, for changes.
    pub fn get_mut(&mut self, indicator: Ix<Indicator>) -> Option<&mut Reply> {
        self.find(indicator).ok().map(|at| &mut self.0[at].1)
    }

    /// Sets the reply to an indicator.
    pub fn insert(&mut self, indicator: Ix<Indicator>, reply: Reply) {
        match self.find(indicator) {
            Ok(at) => self.0[at].1 = reply,
            Err(at) => {
                // A list grows from one to two to four: in a survey of one question most have one.
                if self.0.len() == self.0.capacity() {
                    self.0.reserve_exact(self.0.len().max(1));
                }
                self.0.insert(at, (indicator, reply));
            }
        }
    }

    /// All of them with their indicators.
    pub fn iter(&self) -> impl Iterator<Item = (Ix<Indicator>, &Reply)> {
        self.0.iter().map(|(indicator, reply)| (*indicator, reply))
    }

    /// All of them.
    pub fn values(&self) -> impl Iterator<Item = &Reply> {
        self.0.iter().map(|(_, reply)| reply)
    }

    fn find(&self, indicator: Ix<Indicator>) -> Result<usize, usize> {
        // Most tables have their columns in the order of the framework.
        match self.0.last() {
            Some((last, _)) if *last < indicator => Err(self.0.len()),
            _ => self.0.binary_search_by_key(&indicator, |(own, _)| *own),
        }
    }
}

impl FromIterator<(Ix<Indicator>, Reply)> for Replies {
    fn from_iter<I: IntoIterator<Item = (Ix<Indicator>, Reply)>>(all: I) -> Self {
        let mut replies = Self::default();
        all.into_iter().for_each(|(indicator, reply)| replies.insert(indicator, reply));
        replies
    }
}

/// In which capacity somebody answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, schemars::JsonSchema)]
#[serde(rename_all = "lowercase")]
#[non_exhaustive]
pub enum Capacity {
    /// For the organisation.
    Organisation,
    /// As an individual.
    Individual,
}

impl Capacity {
    /// The capacity that a word of a return means; `None` where it means none.
    pub fn parse(text: &str) -> Option<Self> {
        match fold(text).as_str() {
            "organisation"
            | "organization"
            | "organisme"
            | "for the organisation"
            | "for the organization"
            | "pour l'organisation"
            | "au nom de l'organisation" => Some(Self::Organisation),
            "individual"
            | "individu"
            | "individuel"
            | "personne"
            | "as an individual"
            | "à titre individuel" => Some(Self::Individual),
            _ => None,
        }
    }
}

/// What may be printed of what a respondent wrote.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, schemars::JsonSchema)]
#[serde(rename_all = "lowercase")]
#[non_exhaustive]
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

    /// Does one say yes and the other no?
    pub(crate) fn contradicts(self, other: Self) -> bool {
        matches!((self, other), (Self::Yes, Self::No) | (Self::No, Self::Yes))
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
    /// For whom; `None` where it is not said, which counts as an individual.
    pub capacity: Option<Capacity>,
    /// What may be printed.
    pub consent: Consent,
}

impl About {
    /// Takes in what a further row says of the same respondent; what was said first stays, but a no to printing wins, and so does
    /// an individual: neither is published as something else.
    pub(crate) fn add(&mut self, more: Self) {
        if self.role.is_empty() {
            self.role = more.role;
        }
        self.language = self.language.take().or(more.language);
        self.answered_on = self.answered_on.or(more.answered_on);
        self.capacity = match (self.capacity, more.capacity) {
            (_, Some(Capacity::Individual)) => more.capacity,
            (mine, theirs) => mine.or(theirs),
        };
        self.consent = match (self.consent, more.consent) {
            (Consent::No, _) | (_, Consent::No) => Consent::No,
            (Consent::Yes, _) | (_, Consent::Yes) => Consent::Yes,
            _ => Consent::Unsaid,
        };
    }
}

/// All answers of one respondent, as they were read. What may be printed of them, [`Returns`] says.
#[derive(Debug, Clone)]
pub struct Response {
    /// The respondent's id, unique within the constituency.
    pub respondent: String,
    /// The constituency, a position in the framework.
    pub constituency: Ix<Constituency>,
    /// The organisation, in its first spelling; empty = none is named.
    pub organisation: Arc<str>,
    /// What else the return says of its respondent; `None` where it says nothing.
    pub about: Option<Box<About>>,
    /// The files in which the answers stand, in order of reading; shared by all whose answers stand in the same.
    pub files: Arc<Vec<String>>,
    /// The answers. An indicator that is left out is blank.
    pub replies: Replies,
}

impl Response {
    /// What the return says of its respondent.
    pub fn about(&self) -> &About {
        static NOTHING: About = About {
            role: String::new(),
            language: None,
            answered_on: None,
            capacity: None,
            consent: Consent::Unsaid,
        };
        self.about.as_deref().unwrap_or(&NOTHING)
    }

    /// Did the organisation answer as such, and none of its people?
    pub fn is_of_organisation(&self) -> bool {
        !self.organisation.is_empty() && fold(&self.respondent) == fold(&self.organisation)
    }

    /// The answer to an indicator; blank when the return leaves it out.
    pub fn answer(&self, indicator: Ix<Indicator>) -> Answer {
        self.replies.get(indicator).map_or(Answer::BLANK, |reply| reply.answer)
    }
}
