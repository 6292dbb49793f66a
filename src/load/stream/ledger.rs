//! The blocks in the order of the file, whoever has read them.
//!
//! Here rows get their numbers, findings their limit, and respondents who go on in the next block are put
//! together. So what is reported does not depend on the number of threads.

use std::collections::BTreeMap;

use super::counters::Counters;
use super::finding::Findings;
use super::names::Limit;
use super::people::People;
use super::run::Run;

/// What a thread has to say about a block.
#[derive(Debug, Default)]
pub(super) struct Outcome {
    /// The rows in it, blank ones too.
    pub(super) rows: u64,
    /// The lines in it.
    pub(super) lines: u64,
    /// What is wrong in it.
    pub(super) findings: Findings,
    /// Long tables: the first and the last respondent.
    pub(super) runs: Vec<Run>,
    /// The reading must end.
    pub(super) limit: Option<Limit>,
}

/// What is known of the file so far.
pub(super) struct Ledger<'a> {
    /// The number of the block that is to be entered next.
    next: u64,
    /// Blocks that came before their turn.
    waiting: BTreeMap<u64, Outcome>,
    /// The respondent with whom the last block ended.
    open: Option<Run>,
    people: People<'a>,
    so_far: SoFar,
}

/// The sums over all blocks up to the one that is to be entered next.
#[derive(Debug, Default)]
pub(super) struct SoFar {
    /// The rows behind the header.
    pub(super) rows: u64,
    /// The lines behind the header.
    pub(super) lines: u64,
    /// What is wrong; rows count from 0 behind the header.
    pub(super) findings: Findings,
    /// The returns of respondents who stand on the edges of blocks.
    pub(super) counters: Counters,
    /// Why the reading ended before its time.
    pub(super) limit: Option<Limit>,
}

impl<'a> Ledger<'a> {
    /// Nothing entered yet.
    pub(super) fn new(people: People<'a>) -> Self {
        Self { next: 0, waiting: BTreeMap::new(), open: None, people, so_far: SoFar::default() }
    }

    /// Enters a block.
    pub(super) fn enter(&mut self, number: u64, outcome: Outcome) {
        self.waiting.insert(number, outcome);
        while let Some(outcome) = self.waiting.remove(&self.next) {
            self.enter_next(outcome);
            self.next += 1;
        }
    }

    /// All blocks are there.
    pub(super) fn finish(mut self) -> SoFar {
        self.close();
        self.so_far
    }

    fn enter_next(&mut self, outcome: Outcome) {
        let base = self.so_far.rows;
        for finding in outcome.findings.list {
            self.so_far.findings.push(base + finding.row, finding.problem.shifted(base));
        }
        for (code, more) in outcome.findings.more {
            *self.so_far.findings.more.entry(code).or_default() += more;
        }
        for (position, run) in outcome.runs.into_iter().enumerate() {
            self.go_on(run.shifted(base), position == 0);
        }
        self.so_far.rows += outcome.rows;
        self.so_far.lines += outcome.lines;
        self.stop(outcome.limit);
    }

    /// A respondent on the edge of a block: perhaps the one who is open, if the row is the first.
    fn go_on(&mut self, run: Run, first: bool) {
        match self.open.as_mut().filter(|open| first && open.is_same(&run)) {
            Some(open) => open.go_on(run, &mut self.so_far.findings),
            None => {
                self.close();
                self.open = Some(run);
            }
        }
    }

    fn close(&mut self) {
        if let Some(run) = self.open.take() {
            let counted = run.count(&mut self.people, &mut self.so_far.counters);
            self.stop(counted.err());
        }
    }

    fn stop(&mut self, limit: Option<Limit>) {
        self.so_far.limit = self.so_far.limit.take().or(limit);
    }
}
