//! Whose answers they are: from the cells about a respondent to the group in which they count.

use std::borrow::Cow;
use std::collections::HashMap;
use std::hash::BuildHasherDefault;

use super::cell::text;
use super::finding::{Problem, Refused, excerpt};
use super::memory::{Memory, Quick};
use super::names::{Group, Limit, NO_ORGANISATION, Names};
use super::options::Options;
use super::row::Cell;
use super::shared::Shared;
use super::vocabulary::Vocabulary;
use crate::model::tally::block_of;

/// Longer names are no names.
const LONGEST_NAME: usize = 1000;

/// So many spellings of constituencies are remembered.
const FEW: usize = 64;

/// What one thread remembers of constituencies, organisations and groups.
pub(super) struct People<'a> {
    names: &'a Shared<Names>,
    vocabulary: Option<&'a Vocabulary>,
    blocks: bool,
    /// So few that comparing them one by one is fastest.
    constituencies: Vec<(Box<[u8]>, u32)>,
    /// Their ids by number, for the block.
    ids: HashMap<u32, String>,
    organisations: Memory,
    groups: HashMap<u64, u32, BuildHasherDefault<Quick>>,
}

impl<'a> People<'a> {
    /// Nobody met yet.
    pub(super) fn new(names: &'a Shared<Names>, options: &'a Options) -> Self {
        Self {
            names,
            vocabulary: options.vocabulary.as_ref(),
            blocks: options.blocks,
            constituencies: Vec::new(),
            ids: HashMap::new(),
            organisations: Memory::default(),
            groups: HashMap::default(),
        }
    }

    /// The number of the constituency in a cell.
    pub(super) fn constituency(&mut self, cell: Cell<'_>) -> Result<u32, Refused> {
        if let Some((_, number)) = self.constituencies.iter().find(|(raw, _)| **raw == *cell.raw) {
            return Ok(*number);
        }
        let id = name(cell)?;
        let unknown = self.vocabulary.is_some_and(|v| !v.constituencies.iter().any(|known| *known == *id));
        if unknown || id.is_empty() {
            return Err(Problem::UnknownConstituency(excerpt(&id)).into());
        }
        let number = self.names.lock().constituency(&id)?;
        if self.constituencies.len() < FEW {
            self.constituencies.push((cell.raw.into(), number));
        }
        Ok(number)
    }

    /// The number of the organisation in a cell.
    pub(super) fn organisation(&mut self, cell: Cell<'_>) -> Result<u32, Refused> {
        if cell.raw.is_empty() {
            return Ok(NO_ORGANISATION);
        }
        if let Some(number) = self.organisations.get(cell.raw) {
            return Ok(number);
        }
        let number = self.names.lock().organisation(&name(cell)?)?;
        self.organisations.keep(cell.raw, number);
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
        let number = self.names.lock().group(Group { constituency, organisation, block })?;
        self.groups.insert(key, number);
        Ok(number)
    }

    fn id(&mut self, constituency: u32) -> &str {
        let names = self.names;
        self.ids.entry(constituency).or_insert_with(|| names.lock().constituency_id(constituency).to_owned())
    }
}

/// The respondent's id in a cell.
pub(super) fn respondent(cell: Cell<'_>) -> Result<Cow<'_, str>, Refused> {
    let id = name(cell)?;
    if id.is_empty() { Err(Problem::NoRespondent.into()) } else { Ok(id) }
}

fn name(cell: Cell<'_>) -> Result<Cow<'_, str>, Problem> {
    let column = cell.column;
    let name = text(cell.raw).map_err(|_| Problem::NotUtf8 { column })?;
    match name {
        name if name.len() > LONGEST_NAME => Err(Problem::TooLong { column }),
        name if name.contains('\0') => Err(Problem::Nul { column }),
        name => Ok(name),
    }
}
