//! Wide tables: one row is one return.

use std::ops::{ControlFlow, Range};
use std::sync::Mutex;

use super::Counting;
use super::answers::{Answers, Asked};
use super::ledger::Entered;
use super::names::{Limit, Names, RETURNS_PAIR};
use super::options::Options;
use super::people::{People, Refused};
use crate::load::count::counters::{Counters, Counts};
use crate::load::count::records::{Malformed, Reader};
use crate::load::count::row::Row;
use crate::load::returns::cells::{Rules, belongs_to_nobody, is_rejected, report_submission};
use crate::load::returns::columns::Columns;
use crate::load::returns::lexicon::Lexicon;
use crate::load::returns::problem::Problem;
use crate::load::returns::versions::Merged;
use crate::model::columns::Note;
use crate::model::origin::Origin;

/// One thread's reader of wide tables.
pub(super) struct Wide<'a> {
    columns: &'a Columns,
    lexicon: Option<&'a Lexicon<'a>>,
    spoken: Vec<usize>,
    /// Columns of the answers, neighbours together.
    runs: Vec<Range<usize>>,
    people: People<'a>,
    answers: Answers<'a>,
    counters: Counters,
    /// Scratch counts for rows that belong to nobody; discarded.
    nobody: Counts,
    block: u64,
    entered: Entered,
    merged: Merged,
}

impl<'a> Wide<'a> {
    /// Nothing counted yet.
    pub(super) fn new(columns: &'a Columns, names: &'a Mutex<Names>, options: &'a Options<'a>) -> Self {
        let rules = Rules { reasons: options.reasons, hidden: columns.origin == Origin::LimeSurvey };
        let mut answers = Answers::new(names, options.lexicon, rules);
        let answered = columns.answers.iter().filter(|one| one.answer.is_some());
        for (number, one) in answered.enumerate() {
            answers.add(&one.id, one.indicator, number as u32);
        }
        Self {
            columns,
            lexicon: options.lexicon,
            spoken: columns.spoken(),
            runs: columns.runs(),
            people: People::new(names, options),
            answers,
            counters: Counters::default(),
            nobody: Counts::default(),
            block: 0,
            entered: Entered::default(),
            merged: Merged::default(),
        }
    }

    /// The group of a row's respondent; `None` where nothing in the row is to be read.
    fn group(&mut self, row: &Row<'_>, number: u64) -> Result<Option<Option<u32>>, Limit> {
        let findings = &mut self.entered.findings;
        if is_rejected(row, number, self.columns, findings) {
            return Ok(None);
        }
        match self.people.who(row, number, self.columns, (self.block, number), findings) {
            Ok(who) => {
                findings.proper_row();
                report_submission(row, number, self.columns, findings);
                let respondent = if self.people.blocks() { who.respondent.text } else { "".into() };
                self.people
                    .group(who.constituency, who.organisation, &crate::model::name::clean(&respondent))
                    .map(|group| Some(Some(group)))
            }
            Err(Refused::File(limit)) => Err(limit),
            Err(Refused::Row(problem, column)) => {
                let at = (problem, column);
                let done =
                    belongs_to_nobody(row, number, at, self.columns, &self.spoken, self.lexicon, findings);
                Ok(if done { None } else { Some(None) })
            }
        }
    }

    /// Takes a row, with each question whose versions stand in several columns in one of them.
    fn merged_row(&mut self, merged: &mut Merged, row: Row<'_>, number: u64) -> Result<(), Limit> {
        let mut differing = Vec::new();
        let row = merged.row(row, self.columns, &mut |column, problem| differing.push((column, problem)));
        self.take(row, number, differing)
    }

    fn take(&mut self, row: Row<'_>, number: u64, differing: Vec<(usize, Problem)>) -> Result<(), Limit> {
        let Some(group) = self.group(&row, number)? else { return Ok(()) };
        for (column, problem) in differing {
            self.entered.findings.push(number, Some(column), problem);
        }
        let counts = match group {
            Some(group) => self.counters.of(group),
            None => &mut self.nobody,
        };
        counts.add(RETURNS_PAIR);
        let mut slot = 0;
        for columns in &self.runs {
            let mut column = columns.start;
            while column < columns.end {
                // A row may end early; its missing cells are empty.
                let ends = &row.ends[column.min(row.ends.len())..columns.end.min(row.ends.len())];
                if !ends.is_empty() {
                    let known = self.answers.count(slot, row.bytes, row.start(column), ends, counts);
                    (slot, column) = (slot + known, column + known);
                    if column == columns.end {
                        break;
                    }
                }
                let cell = Asked {
                    raw: row.cell(Some(column)).raw,
                    column,
                    reason: row.cell(self.columns.answers[slot].note(Note::Reason)).raw,
                    row: number,
                };
                match self.answers.pair(slot, cell, &mut self.entered.findings) {
                    Ok(pair) => counts.add(pair),
                    Err(Refused::Row(problem, at)) => self.entered.findings.push(number, at, problem),
                    Err(Refused::File(limit)) => return Err(limit),
                }
                (slot, column) = (slot + 1, column + 1);
            }
        }
        Ok(())
    }
}

impl Reader for Wide<'_> {
    fn row(&mut self, number: u64, row: Row<'_>) -> ControlFlow<()> {
        let mut merged = std::mem::take(&mut self.merged);
        let taken = self.merged_row(&mut merged, row, number);
        self.merged = merged;
        match taken {
            Ok(()) => ControlFlow::Continue(()),
            Err(limit) => {
                self.entered.limit = Some(limit);
                ControlFlow::Break(())
            }
        }
    }

    fn malformed(&mut self, number: u64, what: Malformed) {
        self.entered.findings.proper_row();
        self.entered.findings.push(number, what.column(), Problem::from(what));
    }
}

impl Counting for Wide<'_> {
    fn begin(&mut self, block: u64) {
        self.block = block;
    }

    fn end(&mut self) -> Entered {
        std::mem::take(&mut self.entered)
    }

    fn into_counters(self) -> Counters {
        self.counters
    }
}
