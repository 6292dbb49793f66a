//! Edited documents: a file of Word that somebody has worked on is left as it is, and the new one is written beside it.

use std::path::{Path, PathBuf};

use crate::document::docx::is_as_written;
use crate::load::word_parts;

/// So many names are tried for a file that is written beside others.
const MOST: usize = 1000;

/// A document that was left as it is.
pub(super) struct Kept {
    /// The file that somebody has edited.
    pub(super) edited: PathBuf,
    /// The file that is written in its place.
    pub(super) instead: PathBuf,
}

/// Gives another name to each document of a set whose file in `folder` somebody has edited; says which those are.
pub(super) fn beside(files: &mut [(PathBuf, Vec<u8>)], folder: &Path) -> Vec<Kept> {
    let mut kept = Vec::new();
    for (path, bytes) in files.iter_mut().filter(|(path, _)| is_document(path)) {
        let edited = folder.join(&*path);
        if !is_edited(&edited, bytes) {
            continue;
        }
        let free = (2..MOST).map(|n| numbered(path, n)).find(|name| !is_edited(&folder.join(name), bytes));
        if let Some(free) = free {
            kept.push(Kept { edited, instead: folder.join(&free) });
            *path = free;
        }
    }
    kept
}

fn is_document(path: &Path) -> bool {
    path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("docx"))
}

/// Is there a file, other than the one that would be written and no longer as it was written?
fn is_edited(path: &Path, bytes: &[u8]) -> bool {
    // What is no ordinary file, or cannot be read, is told of where it is written.
    let Some(there) = path.is_file().then(|| std::fs::read(path).ok()).flatten() else { return false };
    there != bytes && !is_ours(&there)
}

fn is_ours(bytes: &[u8]) -> bool {
    word_parts(bytes).is_some_and(|parts| {
        is_as_written(parts.iter().map(|(name, bytes)| (name.as_str(), bytes.as_slice())))
    })
}

/// `report_en.docx` as `report_en-2.docx`.
fn numbered(path: &Path, n: usize) -> PathBuf {
    let stem = path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
    path.with_file_name(format!("{stem}-{n}.docx"))
}
