//! The file of a journal: one session at a time, and each line on the disk before the next question.

use std::path::Path;

use anyhow::Result;
use serde::Serialize;

use crate::cli::appended::Appended;
use crate::cli::failure::Failure;
use crate::form::journal::{self, Journal};

/// An open journal.
pub(super) struct JournalFile(Appended);

impl JournalFile {
    /// Opens a journal, or begins one, and gives what stands in it.
    pub(super) fn open(path: &Path) -> Result<(Self, Option<Journal>)> {
        let read = |bytes: &[u8]| {
            let journal = journal::read(bytes).map_err(|line| {
                Failure::new("failure-journal-unread").at(path).with("line", line.to_string())
            })?;
            let whole = journal.as_ref().map_or(0, |journal| journal.whole);
            Ok((journal, whole))
        };
        let (file, journal) = Appended::open(path, "failure-asked-elsewhere", read)?;
        Ok((Self(file), journal))
    }

    /// Adds a line; when this is done, it lies on the disk.
    pub(super) fn add(&mut self, of: &impl Serialize) -> Result<()> {
        self.0.add(&journal::line(of)?)
    }

    /// Sees to it that the name of a new file lies on the disk too.
    pub(super) fn sync_folder(&self) {
        self.0.sync_folder();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::form::journal::{Event, Heading, What};

    #[test]
    fn a_torn_line_is_cut_before_the_next_one_is_added() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("new/m.journal");
        let text = |text: &str| text.to_owned();
        let heading = Heading {
            form: text("abc"),
            framework: text("coherence"),
            version: text("1.1.0"),
            questionnaire: text("quick"),
            language: text("fr"),
        };
        let event = |said: &str| Event { of: text("T01P1"), what: What::Answer, text: text(said) };
        {
            let (mut file, journal) = JournalFile::open(&path).unwrap();
            assert_eq!(journal, None);
            file.add(&heading).unwrap();
            file.add(&event("3")).unwrap();
            // Two windows would write into each other's answers.
            let other = JournalFile::open(&path).err().unwrap();
            assert_eq!(other.to_string(), "failure-asked-elsewhere");
        }
        let whole = std::fs::read(&path).unwrap();
        std::fs::write(&path, [whole.as_slice(), b"{\"of\":\"T01P2\",\"wh"].concat()).unwrap();
        {
            let (mut file, journal) = JournalFile::open(&path).unwrap();
            assert_eq!(journal.unwrap().events, [event("3")]);
            file.add(&event("4")).unwrap();
        }
        let journal = JournalFile::open(&path).unwrap().1.unwrap();
        assert_eq!((journal.heading, journal.events), (heading, vec![event("3"), event("4")]));
        std::fs::write(&path, "a note\n").unwrap();
        assert_eq!(JournalFile::open(&path).err().unwrap().to_string(), "failure-journal-unread");
        assert_eq!(std::fs::read(&path).unwrap(), b"a note\n", "what is not ours is left as it is");
    }
}
