//! Run of a long table: neighbouring rows of one respondent.

use super::names::NO_ORGANISATION;
use crate::load::returns::problem::{At, Problem, excerpt};

/// One respondent's answers in neighbouring rows of one chunk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Run {
    /// Number of the constituency.
    pub(super) constituency: u32,
    /// Comparison key of the respondent's id.
    pub(super) key: String,
    /// The respondent's id as it is shown.
    pub(super) respondent: String,
    /// The first organisation that is named.
    pub(super) organisation: u32,
    /// The row in which an organisation is named last.
    pub(super) organisation_row: u64,
    /// At most one for each indicator.
    pub(super) replies: Vec<Reply>,
}

/// What is said to one indicator.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Reply {
    /// The number of the indicator.
    pub(super) indicator: u32,
    /// What is to be counted.
    pub(super) pair: u32,
    /// A blank, which is no second answer beside another.
    pub(super) blank: bool,
    /// The row.
    pub(super) row: u64,
}

/// What is wrong with a reply to what was answered before.
pub(super) fn second_answer(respondent: &str, indicator: &str, first: Reply, second: Reply) -> Problem {
    let (respondent, indicator) = (excerpt(respondent), indicator.to_owned());
    if first.pair == second.pair {
        Problem::Repeated { respondent, indicator }
    } else {
        Problem::AnsweredTwice { respondent, indicator, before: At::Row(first.row) }
    }
}

/// An earlier row says something different. Holds the earlier value.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Before<T>(pub(super) T);

impl Run {
    /// Is this row still about the same respondent?
    pub(super) fn is_of(&self, constituency: u32, key: &str) -> bool {
        self.constituency == constituency && self.key == key
    }

    /// Takes the organisation that a row names, if it names any.
    pub(super) fn belong_to(&mut self, organisation: u32, row: u64) -> Result<(), Before<u32>> {
        if organisation == NO_ORGANISATION {
            return Ok(());
        }
        self.organisation_row = row;
        match std::mem::replace(&mut self.organisation, organisation) {
            NO_ORGANISATION => Ok(()),
            before if before == organisation => Ok(()),
            before => {
                self.organisation = before;
                Err(Before(before))
            }
        }
    }

    /// Takes a reply; `place` is that of the one to the same indicator. A second answer is not taken: the error
    /// holds the first one.
    pub(super) fn reply(&mut self, reply: Reply, place: Option<usize>) -> Result<(), Before<Reply>> {
        match place.and_then(|place| self.replies.get_mut(place)) {
            None => self.replies.push(reply),
            Some(_) if reply.blank => {}
            Some(first) if first.blank => *first = reply,
            Some(first) => return Err(Before(*first)),
        }
        Ok(())
    }

    /// The same when `rows` stand before the chunk.
    pub(super) fn shifted(mut self, rows: u64) -> Self {
        self.organisation_row += rows;
        for reply in &mut self.replies {
            reply.row += rows;
        }
        self
    }
}
