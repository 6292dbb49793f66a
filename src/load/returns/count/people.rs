//! Per-thread cache of who answers: from the cells about a respondent to the group in which they count.

use std::collections::HashMap;
use std::sync::Mutex;

use foldhash::fast::RandomState;

use super::lock;
use super::names::{CountKey, Limit, NO_ORGANISATION, Names, Position};
use super::options::Options;
use crate::load::count::cache::CellCache;
use crate::load::count::cell::{Text, text};
use crate::load::count::row::Row;
use crate::load::returns::cells::{self, accented_word};
use crate::load::returns::columns::{Columns, Field};
use crate::load::returns::findings::Findings;
use crate::load::returns::lexicon::{Lexicon, words};
use crate::load::returns::problem::Problem;
use crate::model::person;
use crate::model::tally::block_of;

/// So many spellings of constituencies are remembered.
const FEW: usize = 64;

/// Why something is not counted.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Refused {
    /// The row is wrong; the next one is read.
    Row(Problem, Option<usize>),
    /// The file is no survey; nothing more is read.
    File(Limit),
}

impl From<Limit> for Refused {
    fn from(limit: Limit) -> Self {
        Self::File(limit)
    }
}

/// What one thread remembers of constituencies, organisations and groups.
pub(super) struct People<'a> {
    names: &'a Mutex<Names>,
    lexicon: Option<&'a Lexicon<'a>>,
    blocks: bool,
    organisations_count: bool,
    /// So few that comparing them one by one is fastest.
    constituencies: Vec<(Box<[u8]>, u32)>,
    /// Their ids by number, for the block.
    ids: HashMap<u32, String>,
    organisations: CellCache,
    groups: HashMap<u64, u32, RandomState>,
}

/// Who answers in a row.
#[derive(Debug)]
pub(super) struct Who<'r> {
    /// The respondent's cell.
    pub(super) respondent: Text<'r>,
    /// The number of the constituency.
    pub(super) constituency: u32,
    /// The number of the organisation.
    pub(super) organisation: u32,
}

impl<'a> People<'a> {
    /// Nobody met yet.
    pub(super) fn new(names: &'a Mutex<Names>, options: &'a Options<'a>) -> Self {
        Self {
            names,
            lexicon: options.lexicon,
            blocks: options.blocks,
            organisations_count: options.organisations,
            constituencies: Vec::new(),
            ids: HashMap::new(),
            organisations: CellCache::default(),
            groups: HashMap::default(),
        }
    }

    /// Who answers in a row.
    pub(super) fn who<'r>(
        &mut self,
        row: &Row<'r>,
        number: u64,
        columns: &Columns,
        at: Position,
        findings: &mut Findings,
    ) -> Result<Who<'r>, Refused> {
        let column = columns.of(Field::Respondent);
        let mut respondent = text(row.cell(column).raw);
        guessed(&respondent, number, column, findings);
        if let Some(person) = columns.of(Field::Person) {
            let person = text(row.cell(Some(person)).raw);
            respondent.text = person::respondent(&respondent.text, words(&person.text)).into();
        }
        cells::respondent(&respondent.text).map_err(|problem| Refused::Row(problem, column))?;
        let constituency = self.constituency(row, number, columns, at, findings)?;
        let organisation = self.organisation(row, number, columns, at, findings)?;
        Ok(Who { respondent, constituency, organisation })
    }

    fn constituency(
        &mut self,
        row: &Row<'_>,
        number: u64,
        columns: &Columns,
        at: Position,
        findings: &mut Findings,
    ) -> Result<u32, Refused> {
        let column = columns.of(Field::Constituency);
        let raw = row.cell(column).raw;
        if let Some((_, number)) = self.constituencies.iter().find(|(known, _)| **known == *raw) {
            return Ok(*number);
        }
        let refused = |problem| Refused::Row(problem, column);
        let cell = text(raw);
        guessed(&cell, number, column, findings);
        let id = match self.lexicon {
            Some(lexicon) => {
                // Nobody is invited here, so that no organisation says it.
                let otherwise = lexicon.constituency_of("").filter(|_| cell.text.is_empty());
                let c = match otherwise {
                    Some(c) => c,
                    None => cells::constituency(lexicon, &cell.text).map_err(refused)?,
                };
                lexicon.framework()[c].id.to_string()
            }
            None => match cells::name(&cell.text).map_err(refused)? {
                id if id.is_empty() => return Err(refused(Problem::UnknownConstituency(String::new()))),
                id => id.into_owned(),
            },
        };
        let number = lock(self.names).constituency(&id, at)?;
        if self.constituencies.len() < FEW {
            self.constituencies.push((raw.into(), number));
        }
        Ok(number)
    }

    fn organisation(
        &mut self,
        row: &Row<'_>,
        number: u64,
        columns: &Columns,
        at: Position,
        findings: &mut Findings,
    ) -> Result<u32, Refused> {
        let column = columns.of(Field::Organisation);
        let raw = row.cell(column).raw;
        if raw.is_empty() || !self.organisations_count {
            return Ok(NO_ORGANISATION);
        }
        if let Some(number) = self.organisations.get(raw) {
            return Ok(number);
        }
        let cell = text(raw);
        guessed(&cell, number, column, findings);
        let name = cells::organisation(&cell.text).map_err(|problem| Refused::Row(problem, column))?;
        let number =
            if name.is_empty() { NO_ORGANISATION } else { lock(self.names).organisation(&name, at)? };
        self.organisations.keep(raw, number);
        Ok(number)
    }

    /// The group in which a respondent's answers count.
    pub(super) fn group(
        &mut self,
        constituency: u32,
        organisation: u32,
        respondent: &str,
    ) -> Result<u32, Limit> {
        let block = self.blocks.then(|| block_of(self.id(constituency).as_bytes(), respondent.as_bytes()));
        let key = u64::from(organisation) << 32
            | u64::from(constituency) << 8
            | u64::from(block.unwrap_or_default());
        if let Some(number) = self.groups.get(&key) {
            return Ok(*number);
        }
        let number = lock(self.names).group(CountKey { constituency, organisation, block })?;
        self.groups.insert(key, number);
        Ok(number)
    }

    /// Does anybody need the respondent's id?
    pub(super) fn blocks(&self) -> bool {
        self.blocks
    }

    fn id(&mut self, constituency: u32) -> &str {
        let names = self.names;
        self.ids.entry(constituency).or_insert_with(|| lock(names).constituency_id(constituency).to_owned())
    }
}

/// Says that a cell was read as Windows-1252.
pub(super) fn guessed(cell: &Text<'_>, number: u64, column: Option<usize>, findings: &mut Findings) {
    if cell.guessed {
        findings.push(number, column, Problem::Guessed(accented_word(&cell.text)));
    }
}
