//! Archives: an assessment with all that its numbers rest on, in one zip, read again without being unpacked.

mod contacts;
mod manifest;
mod tree;

use std::collections::BTreeMap;
use std::path::Path;

pub(crate) use self::contacts::{Contacts, without_contacts};
pub(crate) use self::manifest::{Held, LAYOUT, MANIFEST, Manifest};
pub(crate) use self::tree::{ArchiveTree, BUILT_IN, MATERIAL};

use super::container::Refusal;
use super::container::files::{NotTaken, files};
use super::text::sha256;
use crate::diag::{Code, Diagnostic, Diagnostics, Place, Sentence, sentence};

/// An archive that was opened.
#[derive(Debug)]
pub(crate) struct Archive {
    /// What it says of itself.
    pub(crate) manifest: Manifest,
    /// Every other file by its name.
    pub(crate) files: BTreeMap<String, Vec<u8>>,
}

impl Archive {
    /// Opens an archive and holds each file against its fingerprint. `None` where it cannot be read at all; what was changed in it
    /// since it was made is among the findings.
    pub(crate) fn open(path: &Path, bytes: &[u8], findings: &mut Diagnostics) -> Option<Self> {
        let mut say = |code, message: Sentence| {
            findings.push(Diagnostic::error(code, Place::file(path), message));
        };
        let mut files = match files(bytes) {
            Ok(files) => files,
            Err(why) => {
                let (code, message) = refused(&why);
                say(code, message);
                return None;
            }
        };
        let Some(manifest) = files.remove(MANIFEST) else {
            say(Code::NoArchive, sentence!("archive-without-manifest", name = MANIFEST));
            return None;
        };
        let manifest: Manifest = match serde_json::from_slice::<Manifest>(&manifest) {
            Ok(manifest) if manifest.archive <= LAYOUT => manifest,
            Ok(later) => {
                let version = &later.version;
                say(Code::NoArchive, sentence!("archive-of-later-layout", version));
                return None;
            }
            Err(error) => {
                say(Code::NoArchive, sentence!("archive-manifest-unread", reason = error.to_string()));
                return None;
            }
        };
        for held in &manifest.files {
            let path = &held.path;
            match files.get(path) {
                None => say(Code::ArchiveChanged, sentence!("archive-file-missing", path)),
                Some(bytes) if sha256(bytes) != held.sha256 => {
                    say(Code::ArchiveChanged, sentence!("archive-file-changed", path));
                }
                Some(_) => {}
            }
        }
        for path in files.keys().filter(|path| !manifest.files.iter().any(|held| held.path == **path)) {
            say(Code::ArchiveChanged, sentence!("archive-file-added", path));
        }
        Some(Self { manifest, files })
    }
}

/// Do these first bytes of a file look like those of an archive? A zip names its first file behind 30 bytes, and that is the manifest.
pub(crate) fn begins_archive(first: &[u8]) -> bool {
    first.starts_with(b"PK\x03\x04")
        && first.get(30..).is_some_and(|rest| rest.starts_with(MANIFEST.as_bytes()))
}

fn refused(why: &NotTaken) -> (Code, Sentence) {
    match why {
        NotTaken::Unsafe(name) => (Code::ArchiveUnsafe, sentence!("archive-name-unsafe", name)),
        NotTaken::Twice(name) => (Code::ArchiveUnsafe, sentence!("archive-name-twice", name)),
        NotTaken::Refused(Refusal::Inflates) => (Code::TooLarge, sentence!("archive-inflates")),
        NotTaken::Refused(Refusal::Password | Refusal::Rights) => {
            (Code::Protected, sentence!("archive-protected"))
        }
        NotTaken::Refused(Refusal::Damaged) => (Code::Damaged, sentence!("archive-damaged")),
        NotTaken::Refused(Refusal::Old(_) | Refusal::Other) => (Code::NoArchive, sentence!("archive-no-zip")),
    }
}
