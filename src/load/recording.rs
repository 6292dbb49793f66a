//! Recording of what is read: a tree that keeps the bytes of every file that was asked of another one.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use super::source::{Tree, Unread};

/// A tree that remembers what was read of it, so that exactly that can be kept.
pub(crate) struct Recording<'a> {
    tree: &'a dyn Tree,
    read: RefCell<BTreeMap<PathBuf, Vec<u8>>>,
    listed: RefCell<BTreeSet<PathBuf>>,
}

/// An empty file that keeps a folder of which no file was read: a zip has no empty folders. No reader looks at it.
const KEEP: &str = ".keep";

impl<'a> Recording<'a> {
    /// Nothing read yet.
    pub(crate) fn new(tree: &'a dyn Tree) -> Self {
        Self { tree, read: RefCell::default(), listed: RefCell::default() }
    }

    /// Every file that was read as a whole, by the path by which it was asked for; and an empty file in each folder that was
    /// listed and is there, where nothing else would keep it.
    pub(crate) fn finish(self) -> BTreeMap<PathBuf, Vec<u8>> {
        let mut files = self.read.into_inner();
        for folder in self.listed.into_inner() {
            if !files.keys().any(|path| path.starts_with(&folder)) {
                files.insert(folder.join(KEEP), Vec::new());
            }
        }
        files
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
        let files = self.tree.files(folder)?;
        if self.tree.is_folder(folder) {
            self.listed.borrow_mut().insert(folder.to_owned());
        }
        Ok(files)
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
