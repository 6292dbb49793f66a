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
use super::respondents::{Hash, MOST, PENDING, Respondents};
use super::run::{Run, second_answer};
use crate::load::count::counters::Counters;
use crate::load::returns::drag::Drag;
use crate::load::returns::findings::Findings;
use crate::load::returns::header::{Columns, Field};
use crate::load::returns::problem::{Problem, excerpt};

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
                Some(open) if position == 0 && open.is_of(run.constituency, &run.key) => {
                    go_on(open, run, &self.names, &mut self.so_far.findings);
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
        let hash = Hash::of(run.constituency, &run.key);
        self.so_far.drag.answers(run.replies.iter().filter(|reply| !reply.blank).count() as u64);
        let pairs: Vec<u32> = run.replies.iter().filter(|reply| !reply.blank).map(|reply| reply.pair).collect();
        let known = self.respondents.group(hash).copied();
        let group = match known {
            None => {
                let group = self.people.group(run.constituency, run.organisation, &run.respondent)?;
                self.so_far.counters.of(group).add(RETURNS_PAIR);
                self.so_far.drag.respondent(&run.key, &run.respondent);
                if self.respondents.len() >= MOST {
                    // As long as all rows of a respondent have stood together, they are taken to go on so.
                    return if self.scattered { Err(Limit::Respondents) } else { self.add(group, &pairs) };
                }
                self.respondents.add(hash, group);
                group
            }
            Some(group) => {
                self.scattered = true;
                self.belong(hash, group, &run)?
            }
        };
        let unnamed = run.organisation == NO_ORGANISATION && self.organisations;
        if unnamed && self.is_unnamed(group) {
            self.pending_pairs += pairs.len();
            self.pending.entry(hash.bits()).or_default().extend(&pairs);
            if self.pending_pairs > PENDING {
                return Err(Limit::Pending);
            }
        }
        self.add(group, &pairs)
    }

    fn add(&mut self, group: u32, pairs: &[u32]) -> Result<(), Limit> {
        let counts = self.so_far.counters.of(group);
        pairs.iter().for_each(|pair| counts.add(*pair));
        Ok(())
    }

    fn is_unnamed(&self, group: u32) -> bool {
        lock(self.names).group_of(group).is_some_and(|group| group.organisation == NO_ORGANISATION)
    }

    /// The group of a respondent who was met before and may name another organisation now, or the first.
    fn belong(&mut self, hash: Hash, group: u32, run: &Run) -> Result<u32, Limit> {
        let before = lock(self.names).group_of(group).map_or(NO_ORGANISATION, |group| group.organisation);
        if run.organisation == NO_ORGANISATION || run.organisation == before {
            return Ok(group);
        }
        if before != NO_ORGANISATION {
            let names = lock(self.names);
            let problem = two_organisations(run, before, &names);
            self.so_far.findings.push(run.organisation_row, None, problem);
            return Ok(group);
        }
        // What was counted without an organisation moves to the one that is named now.
        let named = self.people.group(run.constituency, run.organisation, &run.respondent)?;
        let pairs = self.pending.remove(&hash.bits()).unwrap_or_default();
        self.pending_pairs -= pairs.len();
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

    fn stop(&mut self, limit: Option<Limit>) {
        self.so_far.limit = self.so_far.limit.take().or(limit);
    }
}

/// The respondent of a chunk goes on in the next one.
fn go_on(open: &mut Run, next: Run, names: &Mutex<Names>, findings: &mut Findings) {
    if next.organisation != NO_ORGANISATION {
        let before = open.organisation;
        if open.belong_to(next.organisation, next.organisation_row).is_err() {
            findings.push(next.organisation_row, None, two_organisations(&next, before, &lock(names)));
        }
    }
    for reply in next.replies {
        let place = open.replies.iter().position(|other| other.indicator == reply.indicator);
        if let Err(before) = open.reply(reply, place) {
            let problem =
                second_answer(&open.respondent, lock(names).indicator_id(reply.indicator), before.0, reply);
            findings.push(reply.row, None, problem);
        }
    }
}

/// An organisation that contradicts the one before.
pub(super) fn two_organisations(run: &Run, before: u32, names: &Names) -> Problem {
    Problem::TwoOrganisations {
        respondent: excerpt(&run.respondent),
        here: excerpt(names.organisation_name(run.organisation)),
        before: excerpt(names.organisation_name(before)),
    }
}
