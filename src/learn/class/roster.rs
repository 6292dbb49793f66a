//! The roster of a class: who is in it, and where mail reaches them.

use indexmap::IndexMap;

use super::table::{BadTable, Table};
use crate::model::name::{fold, tidy};

/// Columns of the roster that a trainer gets empty.
pub const COLUMNS: [&str; 4] = ["learner", "organisation", "constituency", "email"];

/// Who is in a class.
#[derive(Debug, Default)]
pub struct Roster {
    /// Name and address, by the name as names are compared; an empty address where none is known.
    people: IndexMap<String, (String, String)>,
}

impl Roster {
    /// Reads a roster: names from the column `learner`, or from the first where none is called so; addresses from `email`, where it
    /// is there. A name counts once, however it is written.
    ///
    /// # Errors
    /// What is wrong with the table.
    pub fn read(bytes: &[u8]) -> Result<Self, BadTable> {
        let table = Table::read(bytes)?;
        let columns =
            [table.column("learner").unwrap_or_default(), table.column("email").unwrap_or(usize::MAX)];
        let mut roster = Self::default();
        for [name, address] in table.cells(columns) {
            let name = tidy(&name);
            if !name.is_empty() {
                roster.people.entry(fold(&name)).or_insert((name, address));
            }
        }
        Ok(roster)
    }

    /// Reads a roster that has to have addresses.
    ///
    /// # Errors
    /// What is wrong with the table.
    pub fn with_addresses(bytes: &[u8]) -> Result<Self, BadTable> {
        Table::read(bytes)?.column("email")?;
        Self::read(bytes)
    }

    /// The names, in the order of the table.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.people.values().map(|(name, _)| name.as_str())
    }

    /// Is somebody on it?
    pub fn has(&self, name: &str) -> bool {
        self.people.contains_key(&fold(name))
    }

    /// The address of somebody; empty where none is known.
    pub fn address(&self, name: &str) -> &str {
        self.people.get(&fold(name)).map_or("", |(_, address)| address)
    }
}
