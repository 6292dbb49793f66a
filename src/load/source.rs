//! Where bytes come from: a tree of named files, on a disk, in the binary or in memory.

use std::collections::BTreeMap;
use std::io::ErrorKind;
use std::path::{Component, Path, PathBuf};
use std::sync::Arc;

/// The most bytes of a file that is read as a whole: 256 MiB.
pub const MOST_BYTES: u64 = 256 << 20;

/// The most bytes of one text, in whatever kind of file it stands: a cell of a table, a value of YAML. 1 MiB.
pub const MOST_IN_A_CELL: usize = 1 << 20;

/// A tree of files. Everything that is read from the outside is read through this.
pub trait Tree {
    /// All bytes of a file.
    ///
    /// # Errors
    /// When there is no such file or it cannot be read.
    fn read(&self, path: &Path) -> Result<Vec<u8>, Unread>;

    /// The tree of a YAML file that was parsed when the program was built, as `load/packed.rs` reads it.
    fn packed(&self, _: &Path) -> Option<&'static [u8]> {
        None
    }

    /// The first bytes of a file, at most so many.
    ///
    /// # Errors
    /// When there is no such file or it cannot be read.
    fn begin(&self, path: &Path, most: usize) -> Result<Vec<u8>, Unread> {
        let mut bytes = self.read(path)?;
        bytes.truncate(most);
        Ok(bytes)
    }

    /// All files below a folder, however deep, sorted by path. A link to a folder is listed as such and not followed.
    ///
    /// # Errors
    /// When there is no such folder or it cannot be read.
    fn files(&self, folder: &Path) -> Result<Vec<PathBuf>, Unread>;

    /// Is it a folder?
    fn is_folder(&self, path: &Path) -> bool;

    /// Where a path leads, once links and steps upwards are followed.
    fn real(&self, path: &Path) -> PathBuf {
        resolved(path)
    }

    /// May what belongs to a folder lie elsewhere?
    fn is_open(&self) -> bool {
        false
    }
}

/// Does a file or folder lie in `folder`, or is it that folder, once links and steps upwards are followed? What may lie
/// anywhere does.
pub(crate) fn lies_in(tree: &dyn Tree, path: &Path, folder: &Path) -> bool {
    tree.is_open() || tree.real(path).starts_with(tree.real(folder))
}

/// A path without `.`, and with the steps upwards taken that can be taken.
pub(super) fn resolved(path: &Path) -> PathBuf {
    path.components().fold(PathBuf::new(), |mut done, part| {
        match part {
            Component::CurDir => {}
            Component::ParentDir if matches!(done.components().next_back(), Some(Component::Normal(_))) => {
                done.pop();
            }
            other => done.push(other),
        }
        done
    })
}

/// Why something could not be read: the one error of the world outside. What is wrong with what was read is a finding.
#[derive(Debug, Clone, thiserror::Error)]
#[non_exhaustive]
pub enum Unread {
    /// There is nothing of that name.
    #[error("there is nothing of that name")]
    NotFound,
    /// It is a folder, and a file was asked for.
    #[error("a folder stands where a file should be")]
    IsFolder,
    /// It is a file, and a folder was asked for.
    #[error("a file stands where a folder should be")]
    IsFile,
    /// The rights are missing.
    #[error("the rights to read it are missing")]
    Denied,
    /// It is neither a file nor a folder: a device, a pipe or a socket, whose bytes may never end.
    #[error("it is a device, a pipe or a socket")]
    NoOrdinaryFile,
    /// It lies outside of the folder to which it belongs.
    #[error("it lies outside of the folder to which it belongs")]
    Outside,
    /// It has more than [`MOST_BYTES`].
    #[error("it is larger than 256 MiB")]
    TooLarge,
    /// Anything else that the system says.
    #[error(transparent)]
    Other(Arc<std::io::Error>),
}

impl From<std::io::Error> for Unread {
    fn from(error: std::io::Error) -> Self {
        match error.kind() {
            ErrorKind::NotFound => Self::NotFound,
            ErrorKind::PermissionDenied => Self::Denied,
            _ => Self::Other(Arc::new(error)),
        }
    }
}

/// A tree in memory.
#[derive(Debug, Clone, Default)]
pub struct InMemoryTree(BTreeMap<PathBuf, Vec<u8>>);

impl InMemoryTree {
    /// Puts a file into the tree.
    pub fn insert(&mut self, path: impl Into<PathBuf>, bytes: impl Into<Vec<u8>>) {
        self.0.insert(path.into(), bytes.into());
    }
}

impl Tree for InMemoryTree {
    fn read(&self, path: &Path) -> Result<Vec<u8>, Unread> {
        match self.0.get(path) {
            Some(bytes) => Ok(bytes.clone()),
            None if self.is_folder(path) => Err(Unread::IsFolder),
            None => Err(Unread::NotFound),
        }
    }

    fn files(&self, folder: &Path) -> Result<Vec<PathBuf>, Unread> {
        let files: Vec<PathBuf> = self.0.keys().filter(|path| path.starts_with(folder)).cloned().collect();
        if files.is_empty() { Err(Unread::NotFound) } else { Ok(files) }
    }

    fn is_folder(&self, path: &Path) -> bool {
        self.0.keys().any(|file| file != path && file.starts_with(path))
    }
}

/// A tree over another one: files that are not there yet, or not as they will be.
#[derive(Clone)]
pub struct Over<'a> {
    /// What is looked for first.
    pub first: InMemoryTree,
    /// Where all else is.
    pub then: &'a dyn Tree,
}

impl Over<'_> {
    /// Asks the other tree, and once more without steps upwards: they may lead out of a folder that is not there yet.
    fn ask<T>(&self, path: &Path, ask: impl Fn(&dyn Tree, &Path) -> Option<T>) -> Option<T> {
        ask(self.then, path).or_else(|| ask(self.then, &resolved(path)))
    }
}

impl Tree for Over<'_> {
    fn read(&self, path: &Path) -> Result<Vec<u8>, Unread> {
        let found = self.first.read(path).ok().or_else(|| self.ask(path, |tree, path| tree.read(path).ok()));
        found.map_or_else(|| self.then.read(path), Ok)
    }

    fn files(&self, folder: &Path) -> Result<Vec<PathBuf>, Unread> {
        let mut files = self.first.files(folder).unwrap_or_default();
        match self.ask(folder, |tree, folder| tree.files(folder).ok()) {
            Some(others) => files.extend(others),
            None if files.is_empty() => return self.then.files(folder),
            None => {}
        }
        files.sort();
        files.dedup();
        Ok(files)
    }

    fn is_folder(&self, path: &Path) -> bool {
        let is_there = |tree: &dyn Tree, path: &Path| tree.is_folder(path).then_some(());
        self.first.is_folder(path) || self.ask(path, is_there).is_some()
    }

    fn real(&self, path: &Path) -> PathBuf {
        self.then.real(path)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_step_upwards_takes_back_a_folder_and_stays_where_there_is_none() {
        #[rustfmt::skip]
        let cases = [
            ("a/./b",       "a/b"),
            ("a/b/../c",    "a/c"),
            ("a/..",        ""),
            ("../a",        "../a"),
            ("a/../../b",   "../b"),
            ("../../a",     "../../a"),
            ("/../a",       "/../a"),
        ];
        for (path, expected) in cases {
            assert_eq!(resolved(Path::new(path)), Path::new(expected), "{path}");
        }
    }
}
