//! Long tables: the rows of one respondent, which stand together.

use super::counters::Counters;
use super::finding::{Findings, Problem, excerpt};
use super::names::{Limit, NO_ORGANISATION, RETURNS_PAIR};
use super::people::People;

/// What one respondent has said so far.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Run {
    /// The number of the constituency.
    constituency: u32,
    /// The respondent's id.
    pub(super) respondent: String,
    /// The first organisation that is named, and the row; the last one.
    organisation: Option<(u32, u64)>,
    latest: u32,
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
    /// The row of the last answer, if there are several.
    pub(super) latest: u64,
}

/// Something was said before, and otherwise; what, or where.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Before<T>(pub(super) T);

impl Run {
    /// The respondent has said nothing yet.
    pub(super) fn new(constituency: u32, respondent: String) -> Self {
        Self { constituency, respondent, organisation: None, latest: NO_ORGANISATION, replies: Vec::new() }
    }

    /// Is this row still about the same respondent?
    pub(super) fn is_of(&self, constituency: u32, respondent: &str) -> bool {
        self.constituency == constituency && self.respondent == respondent
    }

    /// Is this the same respondent?
    pub(super) fn is_same(&self, other: &Self) -> bool {
        self.is_of(other.constituency, &other.respondent)
    }

    /// Takes the organisation that a row names, if it names any.
    pub(super) fn belong_to(&mut self, organisation: u32, row: u64) -> Result<(), Before<u32>> {
        if organisation == NO_ORGANISATION {
            return Ok(());
        }
        let before = std::mem::replace(&mut self.latest, organisation);
        self.organisation.get_or_insert((organisation, row));
        if before == NO_ORGANISATION || before == organisation { Ok(()) } else { Err(Before(before)) }
    }

    /// Takes a reply; `place` is that of the one to the same indicator. A second answer is not taken.
    pub(super) fn reply(&mut self, reply: Reply, place: Option<usize>) -> Result<(), Before<u64>> {
        match place.and_then(|place| self.replies.get_mut(place)) {
            None => self.replies.push(reply),
            Some(_) if reply.blank => {}
            Some(first) if first.blank => *first = reply,
            Some(first) => return Err(Before(std::mem::replace(&mut first.latest, reply.latest))),
        }
        Ok(())
    }

    /// The same when `rows` stand before the block.
    pub(super) fn shifted(mut self, rows: u64) -> Self {
        self.organisation = self.organisation.map(|(organisation, row)| (organisation, row + rows));
        for reply in &mut self.replies {
            reply.row += rows;
            reply.latest += rows;
        }
        self
    }

    /// The respondent goes on in the next block. What is wrong with that goes to `findings`.
    pub(super) fn go_on(&mut self, next: Self, findings: &mut Findings) {
        if let Some((here, row)) = next.organisation
            && let Err(Before(before)) = self.belong_to(here, row)
        {
            let respondent = excerpt(&self.respondent);
            findings.push(row, Problem::TwoOrganisations { respondent, here, before });
        }
        if next.organisation.is_some() {
            self.latest = next.latest;
        }
        for reply in next.replies {
            let place = self.replies.iter().position(|other| other.indicator == reply.indicator);
            if let Err(Before(before)) = self.reply(reply, place) {
                let respondent = excerpt(&self.respondent);
                let problem = Problem::AnsweredTwice { respondent, indicator: reply.indicator, before };
                findings.push(reply.row, problem);
            }
        }
    }

    /// The respondent has said everything.
    pub(super) fn count(&self, people: &mut People<'_>, counters: &mut Counters) -> Result<(), Limit> {
        let organisation = self.organisation.map_or(NO_ORGANISATION, |(organisation, _)| organisation);
        let counts = counters.of(people.group(self.constituency, organisation, &self.respondent)?);
        counts.add(RETURNS_PAIR);
        self.replies.iter().for_each(|reply| counts.add(reply.pair));
        Ok(())
    }
}
