//! Recording of what is read: a tree that keeps the bytes of every file that was asked of another one.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use super::source::{Tree, Unread};

/// A tree that remembers what was read of it, so that exactly that can be kept.
pub(crate) struct Recording<'a> {
    tree: &'a dyn Tree,
    read: RefCell<BTreeMap<PathBuf, Vec<u8>>>,
}

impl<'a> Recording<'a> {
    /// Nothing read yet.
    pub(crate) fn new(tree: &'a dyn Tree) -> Self {
        Self { tree, read: RefCell::default() }
    }

    /// Every file that was read as a whole, by the path by which it was asked for.
    pub(crate) fn finish(self) -> BTreeMap<PathBuf, Vec<u8>> {
        self.read.into_inner()
    }
}

impl Tree for Recording<'_> {
    fn read(&self, path: &Path) -> Result<Vec<u8>, Unread> {
        let bytes = self.tree.read(path)?;
        self.read.borrow_mut().insert(path.to_owned(), bytes.clone());
        Ok(bytes)
    }

    fn begin(&self, path: &Path, most: usize) -> Result<Vec<u8>, Unread> {
        self.tree.begin(path, most)
    }

    fn files(&self, folder: &Path) -> Result<Vec<PathBuf>, Unread> {
        self.tree.files(folder)
    }

    fn is_folder(&self, path: &Path) -> bool {
        self.tree.is_folder(path)
    }

    fn real(&self, path: &Path) -> PathBuf {
        self.tree.real(path)
    }

    fn is_open(&self) -> bool {
        self.tree.is_open()
    }
}
