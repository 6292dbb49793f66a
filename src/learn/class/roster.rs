//! The roster of a class: who is in it, and where mail reaches them.

use super::table::{BadTable, Table};
use crate::model::name::{same, tidy};

/// Columns of the roster that a trainer gets empty.
pub const COLUMNS: [&str; 4] = ["learner", "organisation", "constituency", "email"];

/// Who is in a class.
#[derive(Debug, Default)]
pub struct Roster {
    /// Name and address; an empty one where none is known.
    people: Vec<(String, String)>,
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
            if !name.is_empty() && !roster.has(&name) {
                roster.people.push((name, address));
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
        self.people.iter().map(|(name, _)| name.as_str())
    }

    /// Is somebody on it?
    pub fn has(&self, name: &str) -> bool {
        self.names().any(|known| same(known, name))
    }

    /// The address of somebody; empty where none is known.
    pub fn address(&self, name: &str) -> &str {
        self.people.iter().find(|(known, _)| same(known, name)).map_or("", |(_, address)| address)
    }
}
