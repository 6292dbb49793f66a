//! Reorder buffer: per-chunk results back into the order of the file.
//!
//! Here rows get their numbers, findings their limit, and the respondents of a long table are put together,
//! in whatever order their rows stand. So what is reported does not depend on the number of threads.

use std::collections::{BTreeMap, HashMap};
use std::sync::Mutex;

use super::lock;
use super::names::{Limit, NO_ORGANISATION, Names, RETURNS_PAIR};
use super::options::Options;
use super::people::People;
use super::run::{Run, second_answer};
use crate::diag::excerpt;
use crate::load::count::counters::Counters;
use crate::load::returns::columns::{Columns, Field};
use crate::load::returns::drag::Drag;
use crate::load::returns::findings::Findings;
use crate::load::returns::problem::Problem;
use crate::load::returns::respondents::{Hash, MOST, PENDING, Respondents};
use crate::model::name::folded;

/// More chunks than this do not wait for one that comes late: what they hold is bounded so.
#[cfg(feature = "threads")]
const WAITING: usize = 16;

/// What a thread has to say about a chunk.
#[derive(Debug, Default)]
pub(super) struct Entered {
    /// The rows in it, blank ones too.
    pub(super) rows: u64,
    /// The lines in it.
    pub(super) lines: u64,
    /// What is wrong in it.
    pub(super) findings: Findings,
    /// Long tables: the respondents, in the order of their rows.
    pub(super) runs: Vec<Run>,
    /// The reading must end.
    pub(super) limit: Option<Limit>,
}

/// What is known of the file so far.
pub(super) struct Ledger<'a> {
    names: &'a Mutex<Names>,
    /// Organisations are counted, and there is a column of them.
    organisations: bool,
    /// The number of the chunk that is to be entered next.
    next: u64,
    /// Chunks that came before their turn.
    waiting: BTreeMap<u64, Entered>,
    /// The respondent with whom the last chunk ended: he may go on in the next.
    open: Option<Run>,
    people: People<'a>,
    /// The organisation of each group.
    groups: Vec<u32>,
    respondents: Respondents,
    /// Some respondent came back after another.
    scattered: bool,
    /// Pairs of respondents who have named no organisation yet.
    pending: HashMap<[u64; 2], Vec<u32>>,
    pending_pairs: usize,
    so_far: SoFar,
}

/// The sums over all chunks up to the one that is to be entered next.
#[derive(Debug, Default)]
pub(super) struct SoFar {
    /// The rows behind the heading.
    pub(super) rows: u64,
    /// The lines behind the heading.
    pub(super) lines: u64,
    /// What is wrong; rows count from 0 behind the heading.
    pub(super) findings: Findings,
    /// The answers of long tables.
    pub(super) counters: Counters,
    /// Ids and answers of long tables.
    pub(super) drag: Drag,
    /// Why the reading ended before its time.
    pub(super) limit: Option<Limit>,
}

impl<'a> Ledger<'a> {
    /// Nothing entered yet.
    pub(super) fn new(names: &'a Mutex<Names>, columns: &Columns, options: &'a Options<'a>) -> Self {
        Self {
            names,
            organisations: options.organisations && columns.of(Field::Organisation).is_some(),
            next: 0,
            waiting: BTreeMap::new(),
            open: None,
            people: People::new(names, options),
            groups: Vec::new(),
            respondents: Respondents::default(),
            scattered: false,
            pending: HashMap::new(),
            pending_pairs: 0,
            so_far: SoFar::default(),
        }
    }

    /// Enters a chunk.
    pub(super) fn enter(&mut self, number: u64, entered: Entered) {
        self.waiting.insert(number, entered);
        while let Some(entered) = self.waiting.remove(&self.next) {
            self.enter_next(entered);
            self.next += 1;
        }
    }

    /// Do so many chunks wait for one before them that the others had better wait for it too?
    #[cfg(feature = "threads")]
    pub(super) fn is_behind(&self) -> bool {
        self.waiting.len() >= WAITING
    }

    /// All chunks are there.
    pub(super) fn finish(mut self) -> SoFar {
        self.close();
        self.so_far
    }

    fn enter_next(&mut self, entered: Entered) {
        let base = self.so_far.rows;
        self.so_far.findings.append(base, entered.findings);
        for (position, run) in entered.runs.into_iter().enumerate() {
            let run = run.shifted(base);
            match &mut self.open {
                // The first of a chunk may be the last of the one before.
                Some(open) if position == 0 && open.is_of(run.hash) => {
                    go_on(open, run, self.names, &mut self.so_far.findings);
                }
                _ => {
                    self.close();
                    self.open = Some(run);
                }
            }
        }
        self.so_far.rows += entered.rows;
        self.so_far.lines += entered.lines;
        self.stop(entered.limit);
    }

    /// The respondent who is open has said all that stands together.
    fn close(&mut self) {
        if let Some(run) = self.open.take()
            && self.so_far.limit.is_none()
        {
            let counted = self.count(run);
            self.stop(counted.err());
        }
    }

    fn count(&mut self, run: Run) -> Result<(), Limit> {
        let hash = run.hash;
        let pairs = || run.replies.iter().filter(|reply| !reply.blank).map(|reply| reply.pair);
        self.so_far.drag.answers(pairs().count() as u64);
        let group = match self.respondents.group(hash).copied() {
            None => {
                let group = self.people.group(run.constituency, run.organisation(), &run.respondent)?;
                self.so_far.counters.of(group).add(RETURNS_PAIR);
                self.so_far.drag.respondent(&folded(&run.respondent), &run.respondent);
                if self.respondents.len() < MOST {
                    self.respondents.add(hash, group);
                } else if self.scattered {
                    // As long as all rows of a respondent have stood together, they are taken to go on so.
                    return Err(Limit::Respondents);
                }
                group
            }
            Some(group) => {
                self.scattered = true;
                self.named(hash, group, &run)?
            }
        };
        let organisation = self.organisation_of(group);
        self.say_of_others(&run, organisation);
        if organisation == NO_ORGANISATION && self.organisations {
            self.pending_pairs += run.replies.len();
            self.pending.entry(hash.bits()).or_default().extend(pairs());
            if self.pending_pairs > PENDING {
                return Err(Limit::Pending);
            }
        }
        let counts = self.so_far.counters.of(group);
        pairs().for_each(|pair| counts.add(pair));
        Ok(())
    }

    /// The organisation of a group; remembered, since it is asked for each run.
    fn organisation_of(&mut self, group: u32) -> u32 {
        let slot = group as usize;
        if self.groups.len() <= slot {
            let names = lock(self.names);
            let organisation =
                |group| names.group_of(group).map_or(NO_ORGANISATION, |group| group.organisation);
            self.groups.extend((self.groups.len() as u32..=group).map(organisation));
        }
        self.groups[slot]
    }

    /// The group of a respondent who was met before and may name an organisation for the first time now.
    fn named(&mut self, hash: Hash, group: u32, run: &Run) -> Result<u32, Limit> {
        if run.organisation() == NO_ORGANISATION || self.organisation_of(group) != NO_ORGANISATION {
            return Ok(group);
        }
        // What was counted without an organisation moves to the one that is named.
        let named = self.people.group(run.constituency, run.organisation(), &run.respondent)?;
        let pairs = self.pending.remove(&hash.bits()).unwrap_or_default();
        self.pending_pairs = self.pending_pairs.saturating_sub(pairs.len());
        for (group, add) in [(group, false), (named, true)] {
            let counts = self.so_far.counters.of(group);
            for pair in pairs.iter().copied().chain([RETURNS_PAIR]) {
                if add { counts.add(pair) } else { counts.take(pair) }
            }
        }
        if let Some(group) = self.respondents.group(hash) {
            *group = named;
        }
        Ok(named)
    }

    /// Says which organisations a respondent names beside the first.
    fn say_of_others(&mut self, run: &Run, first: u32) {
        for (here, row) in run.organisations.iter().filter(|(here, _)| *here != first) {
            let names = lock(self.names);
            let problem = Problem::TwoOrganisations {
                respondent: excerpt(&run.respondent),
                here: excerpt(names.organisation_name(*here)),
                before: excerpt(names.organisation_name(first)),
            };
            drop(names);
            self.so_far.findings.push(*row, None, problem);
        }
    }

    fn stop(&mut self, limit: Option<Limit>) {
        self.so_far.limit = self.so_far.limit.take().or(limit);
    }
}

/// The respondent of a chunk goes on in the next one.
fn go_on(open: &mut Run, next: Run, names: &Mutex<Names>, findings: &mut Findings) {
    for (organisation, row) in next.organisations {
        open.belong_to(organisation, row);
    }
    for reply in next.replies {
        let place = open.replies.iter().position(|other| other.indicator == reply.indicator);
        if let Err(before) = open.reply(reply, place) {
            let problem = second_answer(&open.respondent, reply, before, &lock(names));
            findings.push(reply.row, None, problem);
        }
    }
}
