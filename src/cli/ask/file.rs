//! The file of a journal: one session at a time, and each line on the disk before the next question.

use std::fs::{File, OpenOptions, TryLockError};
use std::io::{Read as _, Seek as _, Write as _};
use std::path::{Path, PathBuf};

use anyhow::Result;
use serde::Serialize;

use crate::cli::failure::Failure;
use crate::form::journal::{self, Journal};

/// An open journal.
pub(super) struct JournalFile {
    file: File,
    path: PathBuf,
}

impl JournalFile {
    /// Opens a journal, or begins one, and gives what stands in it.
    pub(super) fn open(path: &Path) -> Result<(Self, Option<Journal>)> {
        let failed = |error| Failure::new("failure-write").at(path).because(error);
        if path.exists() && !path.is_file() {
            return Err(Failure::new("failure-no-ordinary-file").at(path).into());
        }
        if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
            std::fs::create_dir_all(folder).map_err(failed)?;
        }
        let mut file = OpenOptions::new()
            .read(true)
            .write(true)
            .create(true)
            .truncate(false)
            .open(path)
            .map_err(failed)?;
        match file.try_lock() {
            Err(TryLockError::WouldBlock) => {
                return Err(Failure::new("failure-asked-elsewhere").at(path).into());
            }
            // Not every disk can lock; then nobody else is known to be there.
            Ok(()) | Err(TryLockError::Error(_)) => {}
        }
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes).map_err(failed)?;
        let journal = journal::read(&bytes)
            .map_err(|line| Failure::new("failure-journal-unread").at(path).with("line", line.to_string()))?;
        // What a crash left of a line would run into the next one.
        let whole = journal.as_ref().map_or(0, |journal| journal.whole);
        if whole < bytes.len() as u64 {
            file.set_len(whole).map_err(failed)?;
        }
        file.seek(std::io::SeekFrom::Start(whole)).map_err(failed)?;
        Ok((Self { file, path: path.to_owned() }, journal))
    }

    /// Adds a line; when this is done, it lies on the disk.
    pub(super) fn add(&mut self, of: &impl Serialize) -> Result<()> {
        let line = journal::line(of)?;
        let added = self.file.write_all(line.as_bytes()).and_then(|()| self.file.sync_data());
        added.map_err(|error| Failure::new("failure-write").at(&self.path).because(error).into())
    }

    /// Sees to it that the name of a new file lies on the disk too, where a folder can be told so.
    pub(super) fn sync_folder(&self) {
        let folder = self.path.parent().filter(|folder| !folder.as_os_str().is_empty());
        // Systems that cannot do it keep the names of files safe by themselves.
        let _ = File::open(folder.unwrap_or(Path::new("."))).and_then(|folder| folder.sync_all());
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
