//! Run of a long table: neighbouring rows of one respondent.

use super::names::{NO_ORGANISATION, Names};
use crate::diag::excerpt;
use crate::load::returns::problem::{At, Problem};
use crate::load::returns::respondents::Hash;

/// One respondent's answers in neighbouring rows of one chunk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Run {
    /// Number of the constituency.
    pub(super) constituency: u32,
    /// Identity of the respondent.
    pub(super) hash: Hash,
    /// The respondent's id as it is shown.
    pub(super) respondent: String,
    /// Each organisation that is named, with the first row of it.
    pub(super) organisations: Vec<(u32, u64)>,
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
    /// The row of the last answer, which does not count if it is not the first, and what it was.
    pub(super) latest: (u64, u32),
}

/// What is wrong with a reply to what was answered in an earlier row.
pub(super) fn second_answer(
    respondent: &str,
    reply: Reply,
    Before((row, pair)): Before<(u64, u32)>,
    names: &Names,
) -> Problem {
    Problem::AnsweredTwice {
        respondent: excerpt(respondent),
        indicator: names.indicator_id(reply.indicator).to_owned(),
        answers: Box::new([pair, reply.pair].map(|pair| names.answer_of(pair).to_owned())),
        before: At::Row(row),
    }
}

/// An earlier row says something different. Holds the earlier value.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Before<T>(pub(super) T);

impl Run {
    /// Is this row still about the same respondent?
    pub(super) fn is_of(&self, hash: Hash) -> bool {
        self.hash == hash
    }

    /// Takes the organisation that a row names, if it names any.
    pub(super) fn belong_to(&mut self, organisation: u32, row: u64) {
        let is_new = self.organisations.iter().all(|(known, _)| *known != organisation);
        if organisation != NO_ORGANISATION && is_new {
            self.organisations.push((organisation, row));
        }
    }

    /// The organisation that is named first.
    pub(super) fn organisation(&self) -> u32 {
        self.organisations.first().map_or(NO_ORGANISATION, |(organisation, _)| *organisation)
    }

    /// Takes a reply; `place` is that of the one to the same indicator. A second answer does not count: the error
    /// holds the row of the last one before it.
    pub(super) fn reply(&mut self, reply: Reply, place: Option<usize>) -> Result<(), Before<(u64, u32)>> {
        match place.and_then(|place| self.replies.get_mut(place)) {
            None => self.replies.push(reply),
            Some(_) if reply.blank => {}
            Some(first) if first.blank => *first = reply,
            Some(first) => return Err(Before(std::mem::replace(&mut first.latest, reply.latest))),
        }
        Ok(())
    }

    /// The same when `rows` stand before the chunk.
    pub(super) fn shifted(mut self, rows: u64) -> Self {
        for (_, row) in &mut self.organisations {
            *row += rows;
        }
        for reply in &mut self.replies {
            reply.row += rows;
            reply.latest.0 += rows;
        }
        self
    }
}
