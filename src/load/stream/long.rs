//! Long tables: one row is one answer, and a respondent's rows stand together.
//!
//! The first and the last respondent of a block may go on in the neighbouring ones. They are not counted
//! here but handed to the ledger, which sees the blocks in their order.

use std::collections::HashMap;

use super::answers::Answers;
use super::cell::text;
use super::counters::Counters;
use super::finding::{Problem, Refused, excerpt};
use super::layout::{Field, Layout};
use super::ledger::Outcome;
use super::memory::Memory;
use super::names::Names;
use super::options::Options;
use super::people::{People, respondent};
use super::records::Reader;
use super::row::{Cell, Row};
use super::run::{Before, Reply, Run};
use super::shared::Shared;
use super::vocabulary::Vocabulary;
use crate::model::tally::RETURNS_OF;

/// Longer texts are no ids.
const LONGEST_ID: usize = 200;

/// One thread's reader of long tables.
pub(super) struct Long<'a> {
    layout: &'a Layout,
    names: &'a Shared<Names>,
    vocabulary: Option<&'a Vocabulary>,
    people: People<'a>,
    answers: Answers<'a>,
    counters: Counters,
    /// From the cell to the place of the indicator in `indicators`.
    cells: Memory,
    /// From the id to the same.
    places: HashMap<String, u32>,
    indicators: Vec<Indicator>,
    /// The respondent whose rows are being read.
    run: Option<Run>,
    /// By the number of an indicator: the place of its reply in the run, from 1; 0 = none yet.
    replies: Vec<usize>,
}

/// What a thread knows of an indicator.
#[derive(Clone, Copy)]
struct Indicator {
    /// The number on which all threads agree.
    number: u32,
    /// The pair of a blank.
    blank: u32,
}

impl<'a> Long<'a> {
    /// Nothing counted yet.
    pub(super) fn new(layout: &'a Layout, names: &'a Shared<Names>, options: &'a Options) -> Self {
        let vocabulary = options.vocabulary.as_ref();
        Self {
            layout,
            names,
            vocabulary,
            people: People::new(names, options),
            answers: Answers::new(names, vocabulary),
            counters: Counters::default(),
            cells: Memory::default(),
            places: HashMap::new(),
            indicators: Vec::new(),
            run: None,
            replies: Vec::new(),
        }
    }

    /// Goes on with the respondent of this row, or begins with the next one.
    fn respondent(&mut self, row: &Row<'_>, outcome: &mut Outcome) -> Result<(), Refused> {
        let cell = |field| row.cell(self.layout.column_of(field));
        let respondent = respondent(cell(Field::Respondent))?;
        let constituency = self.people.constituency(cell(Field::Constituency))?;
        let organisation = self.people.organisation(cell(Field::Organisation))?;
        if !self.run.as_ref().is_some_and(|run| run.is_of(constituency, &respondent)) {
            match self.end_run() {
                // The first one of a block is for the ledger.
                Some(run) if outcome.runs.is_empty() => outcome.runs.push(run),
                Some(run) => run.count(&mut self.people, &mut self.counters)?,
                None => {}
            }
        }
        let run = self.run.get_or_insert_with(|| Run::new(constituency, respondent.into_owned()));
        if let Err(Before(before)) = run.belong_to(organisation, outcome.rows) {
            let respondent = excerpt(&run.respondent);
            outcome
                .findings
                .push(outcome.rows, Problem::TwoOrganisations { respondent, here: organisation, before });
        }
        Ok(())
    }

    /// The place of the indicator in a cell. Its answers stand in the column `answers`.
    fn indicator(&mut self, cell: Cell<'_>, answers: usize) -> Result<usize, Refused> {
        if let Some(place) = self.cells.get(cell.raw) {
            return Ok(place as usize);
        }
        let id = text(cell.raw).map_err(|_| Problem::NotUtf8 { column: cell.column })?;
        let place = match self.places.get(&*id) {
            Some(place) => *place,
            None => self.meet(&id, answers)?,
        };
        self.cells.keep(cell.raw, place);
        Ok(place as usize)
    }

    fn meet(&mut self, id: &str, answers: usize) -> Result<u32, Refused> {
        let known = match self.vocabulary {
            Some(vocabulary) => vocabulary.indicators.contains_key(id),
            None => !id.is_empty() && id != RETURNS_OF && id.len() <= LONGEST_ID && !id.contains('\0'),
        };
        if !known {
            return Err(Problem::UnknownIndicator(excerpt(id)).into());
        }
        let number = self.names.lock().indicator(id)?;
        let place = self.indicators.len();
        self.answers.add(id, number, answers);
        let blank = self.answers.pair(place, b"", 0, 0)?;
        self.indicators.push(Indicator { number, blank });
        self.places.insert(id.to_owned(), place as u32);
        Ok(place as u32)
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
        run.reply(reply, place).map_err(|Before(before)| {
            let respondent = excerpt(&run.respondent);
            Problem::AnsweredTwice { respondent, indicator: reply.indicator, before }.into()
        })
    }

    /// The respondent has said everything that stands here.
    fn end_run(&mut self) -> Option<Run> {
        let run = self.run.take()?;
        for reply in &run.replies {
            self.replies[reply.indicator as usize] = 0;
        }
        Some(run)
    }
}

impl Reader for Long<'_> {
    fn row(&mut self, row: Row<'_>, outcome: &mut Outcome) -> Result<(), Refused> {
        self.respondent(&row, outcome)?;
        let answer = row.cell(self.layout.column_of(Field::Answer));
        let place = self.indicator(row.cell(self.layout.column_of(Field::Indicator)), answer.column)?;
        let Indicator { number, blank } = self.indicators[place];
        let start = row.start(answer.column);
        let pair = self.answers.pair(place, row.bytes, start, start + answer.raw.len())?;
        self.reply(Reply {
            indicator: number,
            pair,
            blank: pair == blank,
            row: outcome.rows,
            latest: outcome.rows,
        })
    }

    fn end_of_block(&mut self, outcome: &mut Outcome) {
        outcome.runs.extend(self.end_run());
    }

    fn into_counters(self) -> Counters {
        self.counters
    }
}
