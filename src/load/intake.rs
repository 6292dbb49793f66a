//! What is being loaded: the tree that it comes from, the texts read so far, and what is wrong with them.

use std::path::Path;

use schemars::JsonSchema;
use serde::de::DeserializeOwned;
use serde_saphyr::DuplicateKeyPolicy;

use super::packed;
use super::source::{Tree, Unread};
use super::text::{self, Texts, sha256, unread};
use super::yaml::parse;
use crate::diag::Diagnostics;
use crate::model::assessment::SourceFile;

/// A tree being read. Every reader of the room works on one, so that all findings come together in one list.
pub(super) struct Intake<'a> {
    /// Where the bytes come from.
    pub(super) tree: &'a dyn Tree,
    /// The texts that were read, for excerpts in findings.
    pub(super) texts: Texts,
    /// Everything that was found.
    pub(super) findings: Diagnostics,
}

impl<'a> Intake<'a> {
    /// Nothing read yet.
    pub(super) fn new(tree: &'a dyn Tree) -> Self {
        Self { tree, texts: Texts::default(), findings: Diagnostics::new() }
    }

    /// Works on another tree; texts and findings come to the same place.
    pub(super) fn on<T>(&mut self, tree: &'a dyn Tree, work: impl FnOnce(&mut Self) -> T) -> T {
        let own = std::mem::replace(&mut self.tree, tree);
        let made = work(self);
        self.tree = own;
        made
    }

    /// Is there nothing of this name?
    pub(super) fn lacks(&self, path: &Path) -> bool {
        self.tree.read(path) == Err(Unread::NotFound)
    }

    /// All bytes of a file; why they cannot be had is a finding.
    pub(super) fn bytes(&mut self, path: &Path) -> Option<Vec<u8>> {
        match self.tree.read(path) {
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
