//! Edited documents: a file of Word or a workbook that somebody has worked on is left as it is, and the new one is written beside it. Every
//! command that writes such files writes them here.

use std::path::{Path, PathBuf};

use anyhow::Result;

use super::failure::Failure;
use super::fileset;
use super::session::Session;
use crate::chart::Medium;
use crate::document::docx::is_as_written;
use crate::document::tree::Document;
use crate::document::writer::{Setting, WriteError, Writer, drawing_file};
use crate::document::xlsx;
use crate::load::word_parts;
use crate::locale::Arg;
use crate::report::Artifact;

/// So many names are tried for a file that is written beside others.
const MOST: usize = 1000;

/// A document that was left as it is.
pub(super) struct Kept {
    /// The file that somebody has edited.
    edited: PathBuf,
    /// The file that is written in its place.
    instead: PathBuf,
}

/// Writes the files of a set below a folder; gives their paths in the order given. A document that somebody has edited stays as
/// it is, also where everything else is overwritten.
pub(super) fn write_all(
    folder: &Path,
    mut files: Vec<Artifact>,
    force: bool,
    session: &Session,
) -> Result<Vec<PathBuf>> {
    let kept = beside(&mut files, folder)?;
    let files: Vec<(PathBuf, Vec<u8>)> =
        files.into_iter().map(|file| (PathBuf::from(file.path), file.bytes)).collect();
    let written = fileset::write_all(folder, &files, force)?;
    say(kept, session);
    Ok(written)
}

/// Writes one file; gives its path. A document that somebody has edited stays as it is.
pub(super) fn write_one(target: &Path, bytes: Vec<u8>, force: bool, session: &Session) -> Result<PathBuf> {
    let target = match instead(target, &bytes)? {
        Some(free) => {
            fileset::write_one(&free, &bytes, force)?;
            say(vec![Kept { edited: target.to_owned(), instead: free.clone() }], session);
            free
        }
        None => {
            fileset::write_one(target, &bytes, force)?;
            target.to_owned()
        }
    };
    Ok(target)
}

/// Writes a document, and beside it the drawings that its format does not hold; gives the path of the document.
pub(super) fn write_document(
    target: &Path,
    document: &Document,
    writer: &dyn Writer,
    setting: &Setting<'_>,
    force: bool,
    session: &Session,
) -> Result<PathBuf> {
    let bytes = writer.write(document, setting)?;
    let drawings = if writer.drawings_beside() { document.figures() } else { Vec::new() };
    let (Some(name), false) = (target.file_name(), drawings.is_empty()) else {
        return write_one(target, bytes, force, session);
    };
    let folder = target.parent().unwrap_or_else(|| Path::new(""));
    let mut files = vec![Artifact { path: name.to_string_lossy().into_owned(), bytes }];
    for figure in drawings {
        let path = drawing_file(setting.locale.tag(), figure.name, "svg");
        let bytes = figure.drawing.svg(Medium::Page).map_err(WriteError::from)?.as_bytes().to_vec();
        // What is there already as it would be written needs no leave to be overwritten.
        if std::fs::read(folder.join(&path)).is_ok_and(|there| there == bytes) {
            continue;
        }
        files.push(Artifact { path, bytes });
    }
    let written = write_all(folder, files, force, session)?;
    Ok(written.into_iter().next().unwrap_or_else(|| target.to_owned()))
}

/// Gives another name to each document of a set whose file in `folder` somebody has edited; says which those are.
pub(super) fn beside(files: &mut [Artifact], folder: &Path) -> Result<Vec<Kept>, Failure> {
    let mut kept = Vec::new();
    for Artifact { path, bytes } in files {
        let edited = folder.join(&*path);
        let Some(instead) = instead(&edited, bytes)? else { continue };
        let name = instead.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        path.truncate(path.rfind('/').map_or(0, |at| at + 1));
        path.push_str(&name);
        kept.push(Kept { edited, instead });
    }
    Ok(kept)
}

/// Says which documents were left as they are.
pub(super) fn say(kept: Vec<Kept>, session: &Session) {
    for Kept { edited, instead } in kept {
        let is_plan = edited.file_name().is_some_and(|name| name.to_string_lossy().contains("_actions_"));
        let [edited, instead] = [edited, instead].map(|path| path.display().to_string());
        let said = [("edited", Arg::Text(edited.as_str())), ("instead", Arg::Text(instead.as_str()))];
        session.warning(&session.locale.format("document-edited", &said));
        if is_plan {
            session.warning(&session.locale.text("plan-edited"));
        }
    }
}

/// Where a document is written in place of its file, if somebody has edited that.
fn instead(path: &Path, bytes: &[u8]) -> Result<Option<PathBuf>, Failure> {
    let Some(is_ours) = kind(path) else { return Ok(None) };
    if !is_edited(path, bytes, is_ours)? {
        return Ok(None);
    }
    for n in 2..MOST {
        let free = numbered(path, n);
        if !is_edited(&free, bytes, is_ours)? {
            return Ok(Some(free));
        }
    }
    Err(Failure::new("failure-no-free-name").at(path))
}

/// How a document is told that is still as it was written, by the ending of its file; `None` for what nobody edits.
fn kind(path: &Path) -> Option<fn(&[u8]) -> bool> {
    let ending = path.extension()?.to_str()?.to_ascii_lowercase();
    match ending.as_str() {
        "docx" => Some(is_our_document),
        "xlsx" => Some(xlsx::is_as_written),
        _ => None,
    }
}

/// Is there a file, other than the one that would be written and no longer as it was written?
fn is_edited(path: &Path, bytes: &[u8], is_ours: fn(&[u8]) -> bool) -> Result<bool, Failure> {
    // What is no ordinary file is told of where it is written.
    if !path.is_file() {
        return Ok(false);
    }
    let there =
        std::fs::read(path).map_err(|error| Failure::new("failure-edited-unread").at(path).because(error))?;
    Ok(there != bytes && !is_ours(&there))
}

fn is_our_document(bytes: &[u8]) -> bool {
    word_parts(bytes).is_some_and(|parts| {
        is_as_written(parts.iter().map(|(name, bytes)| (name.as_str(), bytes.as_slice())))
    })
}

/// `report_en.docx` as `report_en-2.docx`.
fn numbered(path: &Path, n: usize) -> PathBuf {
    let stem = path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
    let ending = path.extension().map(|ending| ending.to_string_lossy().into_owned()).unwrap_or_default();
    path.with_file_name(format!("{stem}-{n}.{ending}"))
}
