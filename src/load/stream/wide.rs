//! Wide tables: one row is one return.

use super::answers::Answers;
use super::counters::{Counters, Counts};
use super::finding::Refused;
use super::layout::{Field, Layout};
use super::ledger::Outcome;
use super::names::{Names, RETURNS_PAIR};
use super::options::Options;
use super::people::{People, respondent};
use super::records::Reader;
use super::row::Row;
use super::shared::Shared;

/// One thread's reader of wide tables.
pub(super) struct Wide<'a> {
    layout: &'a Layout,
    people: People<'a>,
    answers: Answers<'a>,
    counters: Counters,
    /// Where the answers of a row are counted that cannot be counted.
    nobody: Counts,
}

impl<'a> Wide<'a> {
    /// Nothing counted yet.
    pub(super) fn new(layout: &'a Layout, names: &'a Shared<Names>, options: &'a Options) -> Self {
        let mut answers = Answers::new(names, options.vocabulary.as_ref());
        for (number, (id, column)) in layout.indicators.iter().enumerate() {
            answers.add(id, number as u32, *column);
        }
        let (counters, nobody) = (Counters::default(), Counts::default());
        Self { layout, people: People::new(names, options), answers, counters, nobody }
    }

    fn group(&mut self, row: &Row<'_>) -> Result<u32, Refused> {
        let cell = |field| row.cell(self.layout.column_of(field));
        let respondent = respondent(cell(Field::Respondent))?;
        let constituency = self.people.constituency(cell(Field::Constituency))?;
        let organisation = self.people.organisation(cell(Field::Organisation))?;
        Ok(self.people.group(constituency, organisation, &respondent)?)
    }
}

impl Reader for Wide<'_> {
    fn row(&mut self, row: Row<'_>, outcome: &mut Outcome) -> Result<(), Refused> {
        let group = match self.group(&row) {
            Err(Refused::File(limit)) => return Err(limit.into()),
            group => group,
        };
        let counts = match group {
            Ok(group) => self.counters.of(group),
            Err(_) => &mut self.nobody,
        };
        counts.add(RETURNS_PAIR);
        let mut place = 0;
        for columns in &self.layout.answers {
            let mut column = columns.start;
            while column < columns.end {
                let start = row.start(column);
                let known =
                    self.answers.count(place, row.bytes, start, &row.ends[column..columns.end], counts);
                (place, column) = (place + known, column + known);
                if column == columns.end {
                    break;
                }
                match self.answers.pair(place, row.bytes, row.start(column), row.ends[column] as usize) {
                    Ok(pair) => counts.add(pair),
                    Err(Refused::Row(problem)) => outcome.findings.push(outcome.rows, problem),
                    Err(Refused::File(limit)) => return Err(limit.into()),
                }
                (place, column) = (place + 1, column + 1);
            }
        }
        group.map(drop)
    }

    fn end_of_block(&mut self, _: &mut Outcome) {}

    fn into_counters(self) -> Counters {
        self.counters
    }
}
