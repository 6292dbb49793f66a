//! Templates of the user's: a folder whose files take the place of built-in ones.

use std::path::{Path, PathBuf};

use anyhow::Result;

use super::{Outcome, findings};
use crate::diag::{Code, Diagnostic, Diagnostics, Place, Sentence, sentence};
use crate::document::templates::Templates;
use crate::document::writer::WriteError;
use crate::load::Texts;
use crate::load::disk::Disk;
use crate::load::source::Tree as _;
use crate::locale::Locale;

/// Templates that cannot be used: what was found, with the texts in which it was found.
pub(super) struct Refused {
    findings: Diagnostics,
    texts: Texts,
}

impl Refused {
    /// Findings in the files of a folder.
    pub(super) fn new(folder: Option<&Path>, findings: Diagnostics) -> Self {
        let mut texts = Texts::default();
        for (_, path, text) in folder.map(|folder| read(folder).0).unwrap_or_default() {
            texts.insert(&path, &text);
        }
        Self { findings, texts }
    }

    /// Prints the findings.
    pub(super) fn print(&self, locale: &Locale) -> Outcome {
        findings::print(&self.findings, &self.texts, locale);
        Outcome::InvalidInput
    }
}

/// What becomes of a document that could not be written: where the user gave templates, they are at fault.
pub(super) fn blame(error: WriteError, folder: Option<&Path>, locale: &Locale) -> Result<Outcome> {
    match error {
        WriteError::Templates(found) if folder.is_some() => Ok(Refused::new(folder, found).print(locale)),
        other => Err(other.into()),
    }
}

/// The templates of a folder.
pub(super) fn load(folder: &Path) -> std::result::Result<Templates, Refused> {
    let (files, unread) = read(folder);
    let made = if unread.is_empty() { Templates::with(files) } else { Err(unread) };
    made.map_err(|found| Refused::new(Some(folder), found))
}

/// Each file with its name as seen from the folder, its path and its text; and what cannot be read.
fn read(folder: &Path) -> (Vec<(String, PathBuf, String)>, Diagnostics) {
    let (mut files, mut unread) = (Vec::new(), Diagnostics::new());
    let mut refuse = |path: &Path, why: Sentence| {
        unread.push(Diagnostic::error(Code::TemplateUnreadable, Place::file(path), why));
    };
    match Disk.files(folder) {
        Err(error) => refuse(folder, sentence!("templates-folder-unreadable", reason = error.to_string())),
        Ok(paths) => {
            for path in paths {
                let name = path.strip_prefix(folder).unwrap_or(&path).to_string_lossy().replace('\\', "/");
                if !["html", "xml", "css", "js", "typ"]
                    .iter()
                    .any(|known| path.extension().is_some_and(|e| e == *known))
                {
                    refuse(&path, sentence!("template-of-other-kind", name));
                    continue;
                }
                match Disk.read(&path).map(String::from_utf8) {
                    Ok(Ok(text)) => files.push((name, path, text)),
                    Ok(Err(_)) => refuse(&path, sentence!("template-not-utf-8", name)),
                    Err(error) => {
                        refuse(&path, sentence!("template-file-unreadable", name, reason = error.to_string()))
                    }
                }
            }
        }
    }
    (files, unread)
}
