//! Long tables: one row is one answer.
//!
//! Neighbouring rows of one respondent make a run; the ledger puts the runs together, wherever they stand.

use std::collections::HashMap;
use std::ops::ControlFlow;
use std::sync::Mutex;

use super::answers::{Answers, Asked};
use super::ledger::Entered;
use super::names::Names;
use super::options::Options;
use super::people::{People, Refused, guessed};
use super::run::{Reply, Run, second_answer};
use super::{Counting, lock};
use crate::diag::excerpt;
use crate::load::count::cache::CellCache;
use crate::load::count::cell::text;
use crate::load::count::counters::Counters;
use crate::load::count::records::{Malformed, Reader};
use crate::load::count::row::Row;
use crate::load::returns::cells::{Rules, belongs_to_nobody, is_rejected, is_silent, report_submission};
use crate::load::returns::columns::{Columns, Field};
use crate::load::returns::lexicon::Lexicon;
use crate::load::returns::problem::Problem;
use crate::load::returns::respondents::Hash;
use crate::model::columns::Note;
use crate::model::name::{clean, fold};
use crate::model::origin::Origin;
use crate::model::tally::RETURNS_OF;

/// Longer texts are no ids.
const LONGEST_ID: usize = 200;

/// One thread's reader of long tables.
pub(super) struct Long<'a> {
    columns: &'a Columns,
    names: &'a Mutex<Names>,
    lexicon: Option<&'a Lexicon<'a>>,
    spoken: Vec<usize>,
    people: People<'a>,
    answers: Answers<'a>,
    /// From the cell to the slot of the indicator.
    cells: CellCache,
    /// From the comparison key of the id to the same.
    slots: HashMap<String, u32>,
    /// The pair of a blank, by slot.
    blanks: Vec<u32>,
    /// The respondent whose rows are being read.
    run: Option<Run>,
    /// The respondent's cell in the row before, as it stands.
    before: Vec<u8>,
    /// By the number of an indicator: the place of its reply in the run, from 1; 0 = none yet.
    replies: Vec<usize>,
    block: u64,
    entered: Entered,
}

impl<'a> Long<'a> {
    /// Nothing counted yet.
    pub(super) fn new(columns: &'a Columns, names: &'a Mutex<Names>, options: &'a Options<'a>) -> Self {
        let rules = Rules { reasons: options.reasons, hidden: columns.origin == Origin::LimeSurvey };
        Self {
            columns,
            names,
            lexicon: options.lexicon,
            spoken: columns.spoken(),
            people: People::new(names, options),
            answers: Answers::new(names, options.lexicon, rules),
            cells: CellCache::default(),
            slots: HashMap::new(),
            blanks: Vec::new(),
            run: None,
            before: Vec::new(),
            replies: Vec::new(),
            block: 0,
            entered: Entered::default(),
        }
    }

    fn take(&mut self, row: Row<'_>, number: u64) -> Result<(), Refused> {
        if is_rejected(&row, number, self.columns, &mut self.entered.findings) {
            return Ok(());
        }
        let is_known = match self.respondent(&row, number) {
            Err(Refused::Row(problem, column)) => {
                let at = (problem, column);
                let findings = &mut self.entered.findings;
                if belongs_to_nobody(&row, number, at, self.columns, &self.spoken, self.lexicon, findings) {
                    return Ok(());
                }
                false
            }
            other => other.map(|()| true)?,
        };
        if is_silent(&row, self.columns) {
            return Ok(());
        }
        let indicator = row.cell(self.columns.of(Field::Indicator));
        let slot = self.indicator(indicator.raw, indicator.column, number)?;
        let answer = row.cell(self.columns.of(Field::Answer));
        let cell = Asked {
            raw: answer.raw,
            column: answer.column,
            reason: row.cell(self.columns.of(Field::Note(Note::Reason))).raw,
            row: number,
        };
        let pair = self.answers.pair(slot, cell, &mut self.entered.findings)?;
        if is_known {
            let blank = pair == self.blanks[slot];
            let indicator = self.answers.number(slot);
            self.reply(Reply { indicator, pair, blank, row: number, latest: (number, pair) })?;
        }
        Ok(())
    }

    /// Goes on with the respondent of this row, or begins with the next one.
    fn respondent(&mut self, row: &Row<'_>, number: u64) -> Result<(), Refused> {
        let findings = &mut self.entered.findings;
        let who = self.people.who(row, number, self.columns, (self.block, number), findings)?;
        findings.proper_row();
        report_submission(row, number, self.columns, findings);
        let raw = row.cell(self.columns.of(Field::Respondent)).raw;
        let is_same = self.run.as_ref().is_some_and(|run| run.constituency == who.constituency);
        let is_whole = self.columns.of(Field::Person).is_none();
        if !(is_same && is_whole && self.before == raw) {
            let hash = Hash::of(who.constituency, &who.respondent.text);
            if !self.run.as_ref().is_some_and(|run| run.is_of(hash)) {
                self.end_run();
                self.run = Some(Run {
                    constituency: who.constituency,
                    hash,
                    respondent: clean(&who.respondent.text).into_owned(),
                    organisations: Vec::new(),
                    replies: Vec::new(),
                });
            }
            self.before.clear();
            self.before.extend_from_slice(raw);
        }
        if let Some(run) = &mut self.run {
            run.belong_to(who.organisation, number);
        }
        Ok(())
    }

    /// The slot of the indicator in a cell.
    fn indicator(&mut self, raw: &[u8], column: usize, number: u64) -> Result<usize, Refused> {
        if let Some(slot) = self.cells.get(raw) {
            return Ok(slot as usize);
        }
        let said = text(raw);
        guessed(&said, number, Some(column), &mut self.entered.findings);
        let slot = match self.slots.get(&fold(&said.text)) {
            Some(slot) => *slot,
            None => self.meet(&said.text, number)?,
        };
        self.cells.keep(raw, slot);
        Ok(slot as usize)
    }

    fn meet(&mut self, text: &str, number: u64) -> Result<u32, Refused> {
        let position = self.lexicon.and_then(|lexicon| lexicon.indicator(text));
        let id = match (self.lexicon, position) {
            (Some(lexicon), Some(position)) => lexicon.framework()[position].id.to_string(),
            (None, _)
                if !text.is_empty()
                    && text != RETURNS_OF
                    && text.len() <= LONGEST_ID
                    && !text.contains('\0') =>
            {
                clean(text).into_owned()
            }
            _ => return Err(Refused::Row(Problem::UnknownIndicator(excerpt(text)), None)),
        };
        let agreed = lock(self.names).indicator(&id, (self.block, number))?;
        let slot = self.blanks.len();
        self.answers.add(&id, position, agreed);
        self.blanks.push(self.answers.blank(slot)?);
        self.slots.insert(fold(text), slot as u32);
        Ok(slot as u32)
    }

    fn reply(&mut self, reply: Reply) -> Result<(), Refused> {
        let Some(run) = &mut self.run else { return Ok(()) };
        let number = reply.indicator as usize;
        if self.replies.len() <= number {
            self.replies.resize(number + 1, 0);
        }
        let place = self.replies[number].checked_sub(1);
        if place.is_none() {
            self.replies[number] = run.replies.len() + 1;
        }
        run.reply(reply, place).map_err(|before| {
            let problem = second_answer(&run.respondent, reply, before, &lock(self.names));
            Refused::Row(problem, None)
        })
    }

    /// The respondent has said all that stands together here.
    fn end_run(&mut self) {
        if let Some(run) = self.run.take() {
            for reply in &run.replies {
                self.replies[reply.indicator as usize] = 0;
            }
            self.entered.runs.push(run);
        }
    }
}

impl Reader for Long<'_> {
    fn row(&mut self, number: u64, row: Row<'_>) -> ControlFlow<()> {
        match self.take(row, number) {
            Ok(()) => ControlFlow::Continue(()),
            Err(Refused::Row(problem, column)) => {
                self.entered.findings.push(number, column, problem);
                ControlFlow::Continue(())
            }
            Err(Refused::File(limit)) => {
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

impl Counting for Long<'_> {
    fn begin(&mut self, block: u64) {
        self.block = block;
    }

    fn end(&mut self) -> Entered {
        self.end_run();
        self.before.clear();
        std::mem::take(&mut self.entered)
    }

    fn into_counters(self) -> Counters {
        Counters::default()
    }
}
