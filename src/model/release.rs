//! Release: what of an assessment may be published, and what a publication says of what it withholds.

use std::collections::BTreeSet;

use super::asked::Invited;
use super::framework::{Constituency, Indicator};
use super::response::Response;
use super::table::{Ix, Table};

/// Fewest individuals on which a published figure rests, where an assessment does not say.
pub const FEWEST: u32 = 3;

/// No threshold is higher: so many individuals are told apart, and no more.
pub const MOST_FEWEST: u32 = 100;

/// Kind of words beside an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Word {
    /// Why it does not apply.
    Reason,
    /// In the respondent's own words.
    Comment,
    /// What the answer rests on.
    Evidence,
}

impl Word {
    /// Every kind, in the order of `Remarks::texts`.
    pub const ALL: [Self; 3] = [Self::Reason, Self::Comment, Self::Evidence];

    /// As in the column of a return.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Reason => "reason",
            Self::Comment => "comment",
            Self::Evidence => "evidence",
        }
    }
}

/// Words beside one answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Line {
    /// Whose they are.
    pub response: Ix<Response>,
    /// To what.
    pub indicator: Ix<Indicator>,
    /// Which of them.
    pub word: Word,
}

/// What may be published, as the keeper of the assessment decided.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Release {
    /// Fewest individuals on which a published figure rests.
    pub fewest: u32,
    /// The licence of what is published; empty = not said.
    pub licence: String,
    /// Constituencies whose statement is published.
    pub statements: BTreeSet<Ix<Constituency>>,
    /// Words that are published.
    pub lines: BTreeSet<Line>,
}

impl Default for Release {
    fn default() -> Self {
        Self { fewest: FEWEST, licence: String::new(), statements: BTreeSet::new(), lines: BTreeSet::new() }
    }
}

/// What a published assessment says of what it withholds.
#[derive(Debug, Clone)]
pub struct Published {
    /// Fewest individuals on which a figure rests.
    pub fewest: u32,
    /// The licence; empty = not said.
    pub licence: String,
    /// Returns that came; 0 where there is only a tally.
    pub returns: u64,
    /// Returns that are positions of organisations.
    pub positions: u64,
    /// Reasons, comments and pieces of evidence that came.
    pub words: [u64; 3],
    /// Those of them that are printed.
    pub printed: [u64; 3],
    /// Organisations whose name is withheld.
    pub organisations: u64,
    /// Constituencies whose statement is withheld.
    pub statements: Vec<Ix<Constituency>>,
    /// Constituencies of which not every return is a position.
    pub(in crate::model) protected: Table<Constituency, bool>,
    /// Organisations that sent nothing, without their names.
    pub(in crate::model) silent: Vec<Invited>,
}

impl Published {
    /// Is every return of the constituency a position of an organisation, so that nothing of it rests on an individual?
    pub fn is_open(&self, constituency: Ix<Constituency>) -> bool {
        !self.protected[constituency]
    }
}
