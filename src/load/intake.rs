//! What is being loaded: the tree that it comes from, the texts read so far, and what is wrong with them.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use schemars::JsonSchema;
use serde::de::DeserializeOwned;
use serde_saphyr::DuplicateKeyPolicy;

use super::packed;
use super::source::{Tree, Unread, lies_in};
use super::text::{self, Texts, sha256, unread};
use super::yaml::parse;
use crate::diag::Diagnostics;
use crate::model::assessment::SourceFile;
use crate::model::origin::ReadFile;

/// A tree being read. Every reader of the room works on one, so that all findings come together in one list.
pub(super) struct Intake<'a> {
    /// Where the bytes come from.
    tree: &'a dyn Tree,
    /// The folder in which everything that is read must lie, once links are followed.
    bounds: Option<PathBuf>,
    /// The texts that were read, for excerpts in findings.
    pub(super) texts: Texts,
    /// Everything that was found.
    pub(super) findings: Diagnostics,
    /// The files of returns that were read.
    pub(super) read: Vec<ReadFile>,
    /// The files of returns in whose place others came, which are not read.
    pub(super) replaced: Vec<PathBuf>,
}

impl<'a> Intake<'a> {
    /// Nothing read yet.
    pub(super) fn new(tree: &'a dyn Tree) -> Self {
        Self {
            tree,
            bounds: None,
            texts: Texts::default(),
            findings: Diagnostics::new(),
            read: Vec::new(),
            replaced: Vec::new(),
        }
    }

    /// Works on another tree; texts and findings come to the same place.
    pub(super) fn on<T>(&mut self, tree: &'a dyn Tree, work: impl FnOnce(&mut Self) -> T) -> T {
        let own = std::mem::replace(&mut self.tree, tree);
        let bounds = self.bounds.take();
        let made = work(self);
        (self.tree, self.bounds) = (own, bounds);
        made
    }

    /// Works on what lies in a folder: whatever else is named there is a finding and not read.
    pub(super) fn within<T>(&mut self, folder: &Path, work: impl FnOnce(&mut Self) -> T) -> T {
        let before = self.bound(Some(folder.to_owned()));
        let made = work(self);
        self.bound(before);
        made
    }

    /// Sets the folder in which everything must lie; gives the one before.
    pub(super) fn bound(&mut self, folder: Option<PathBuf>) -> Option<PathBuf> {
        std::mem::replace(&mut self.bounds, folder)
    }

    /// The tree without bounds, for what may lie anywhere: the folder of a framework.
    pub(super) fn tree(&self) -> &'a dyn Tree {
        self.tree
    }

    /// The tree with the bounds of what is read from it now.
    pub(super) fn view(&self) -> View<'_> {
        View { tree: self.tree, bounds: self.bounds.as_deref() }
    }

    /// Another intake of the same files, with findings of its own.
    pub(super) fn apart(&self) -> Self {
        Self { bounds: self.bounds.clone(), ..Self::new(self.tree) }
    }

    /// Is there nothing of this name?
    pub(super) fn lacks(&self, path: &Path) -> bool {
        matches!(self.view().begin(path, 1), Err(Unread::NotFound))
    }

    /// Does a folder lie where it may, if it is there? A finding where it does not.
    pub(super) fn is_allowed(&mut self, folder: &Path) -> bool {
        let outside = matches!(self.view().files(folder), Err(Unread::Outside));
        if outside {
            self.findings.push(unread(folder, &Unread::Outside));
        }
        !outside
    }

    /// All bytes of a file; why they cannot be had is a finding.
    pub(super) fn bytes(&mut self, path: &Path) -> Option<Vec<u8>> {
        match self.view().read(path) {
            Ok(bytes) => Some(bytes),
            Err(why) => {
                self.findings.push(unread(path, &why));
                None
            }
        }
    }

    /// Bytes as text, kept for excerpts; why they are none is a finding.
    pub(super) fn text(&mut self, path: &Path, bytes: Vec<u8>) -> Option<String> {
        text::take(path, bytes, &mut self.texts, &mut self.findings)
    }

    /// A file as text.
    pub(super) fn read(&mut self, path: &Path) -> Option<String> {
        let bytes = self.bytes(path)?;
        self.text(path, bytes)
    }

    /// A file as text, with its fingerprint: one that is named among the sources of an assessment.
    pub(super) fn source(&mut self, path: &Path) -> Option<(String, SourceFile)> {
        let bytes = self.bytes(path)?;
        let source = SourceFile { path: path.display().to_string(), sha256: sha256(&bytes) };
        Some((self.text(path, bytes)?, source))
    }

    /// A YAML file as its raw type; what is missing, unknown or of the wrong kind is found all at once.
    pub(super) fn yaml<T: DeserializeOwned + JsonSchema>(&mut self, path: &Path) -> Option<T> {
        // A tree that could not be read would be a fault of the program; the file itself is there all the same.
        if let Some(made) = self.tree.packed(path).and_then(|tree| packed::read(tree).ok()) {
            return Some(made);
        }
        let text = self.read(path)?;
        parse(&text, path, DuplicateKeyPolicy::Error, &mut self.findings)
    }
}

/// A tree of which only what lies in a folder can be read.
#[derive(Clone, Copy)]
pub(super) struct View<'a> {
    tree: &'a dyn Tree,
    bounds: Option<&'a Path>,
}

impl View<'_> {
    fn inside(&self, path: &Path) -> Result<(), Unread> {
        match self.bounds {
            Some(folder) if !lies_in(self.tree, path, folder) => Err(Unread::Outside),
            _ => Ok(()),
        }
    }

    /// Adds the files of a folder, those behind links to folders with them, but none of them twice and none outside.
    /// `listed` holds the folders that were listed before, as deep as they are.
    fn collect(
        &self,
        folder: &Path,
        listed: &mut BTreeSet<PathBuf>,
        files: &mut Vec<PathBuf>,
    ) -> Result<(), Unread> {
        let known = |listed: &BTreeSet<PathBuf>, folder: &Path| {
            self.tree.real(folder).ancestors().any(|above| listed.contains(above))
        };
        if known(listed, folder) {
            return Ok(());
        }
        let all = self.tree.files(folder)?;
        // A folder around one that was listed shows its files again.
        let parents: BTreeSet<&Path> = all.iter().filter_map(|path| path.parent()).collect();
        let again: BTreeSet<&Path> = parents.into_iter().filter(|parent| known(listed, parent)).collect();
        listed.insert(self.tree.real(folder));
        for path in all.iter().filter(|path| path.parent().is_none_or(|parent| !again.contains(parent))) {
            if self.is_folder(path) {
                self.collect(path, listed, files)?;
            } else {
                files.push(path.clone());
            }
        }
        Ok(())
    }
}

impl Tree for View<'_> {
    fn read(&self, path: &Path) -> Result<Vec<u8>, Unread> {
        self.inside(path).and_then(|()| self.tree.read(path))
    }

    fn packed(&self, path: &Path) -> Option<&'static [u8]> {
        self.tree.packed(path)
    }

    fn begin(&self, path: &Path, most: usize) -> Result<Vec<u8>, Unread> {
        self.inside(path).and_then(|()| self.tree.begin(path, most))
    }

    fn files(&self, folder: &Path) -> Result<Vec<PathBuf>, Unread> {
        self.inside(folder)?;
        let mut files = Vec::new();
        self.collect(folder, &mut BTreeSet::new(), &mut files)?;
        files.sort();
        Ok(files)
    }

    fn is_folder(&self, path: &Path) -> bool {
        self.inside(path).is_ok() && self.tree.is_folder(path)
    }

    fn real(&self, path: &Path) -> PathBuf {
        self.tree.real(path)
    }

    fn is_open(&self) -> bool {
        self.tree.is_open()
    }
}
