//! Templates of the user's: a folder whose files take the place of built-in ones.

use std::path::{Path, PathBuf};

use anyhow::Result;

use super::session::Session;
use super::{Outcome, findings};
use crate::diag::{Code, Diagnostic, Diagnostics, Place, Sentence, sentence};
use crate::document::templates::Templates;
use crate::document::writer::WriteError;
use crate::load::source::{Tree, Unread, lies_in};
use crate::load::{Texts, unread};
use crate::locale::Locale;

/// Templates that cannot be used: what was found, with the texts in which it was found.
pub(super) struct Refused {
    findings: Diagnostics,
    texts: Texts,
}

impl Refused {
    /// Findings in the files of a folder.
    fn new(folder: &Path, findings: Diagnostics, tree: &dyn Tree) -> Self {
        let mut texts = Texts::default();
        for (_, path, text) in read(folder, tree).0 {
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
pub(super) fn blame(error: anyhow::Error, folder: Option<&Path>, session: &Session) -> Result<Outcome> {
    match (error.downcast()?, folder) {
        (WriteError::Templates(found), Some(folder)) => {
            Ok(Refused::new(folder, found, session.disk).print(&session.locale))
        }
        (other, _) => Err(other.into()),
    }
}

/// The templates of a folder.
pub(super) fn load(folder: &Path, session: &Session) -> std::result::Result<Templates, Refused> {
    let (files, unread) = read(folder, session.disk);
    let made = if unread.is_empty() { Templates::with(files) } else { Err(unread) };
    made.map_err(|found| Refused::new(folder, found, session.disk))
}

/// Each file with its name as seen from the folder, its path and its text; and what cannot be read, or lies elsewhere.
fn read(folder: &Path, tree: &dyn Tree) -> (Vec<(String, PathBuf, String)>, Diagnostics) {
    let (mut files, mut found) = (Vec::new(), Diagnostics::new());
    let refused =
        |path: &Path, why: &Unread| Diagnostic { code: Code::TemplateUnreadable, ..unread(path, why) };
    let paths = tree.files(folder).unwrap_or_else(|why| {
        found.push(refused(folder, &why));
        Vec::new()
    });
    // A folder lists nothing where it is empty, and files under names that nothing asks for.
    let folders = Templates::names().map(|name| folder.join(name)).filter(|path| tree.is_folder(path));
    for path in folders.filter(|path| !paths.contains(path)) {
        found.push(refused(&path, &Unread::IsFolder));
    }
    for path in paths {
        let name = path.strip_prefix(folder).unwrap_or(&path).to_string_lossy().replace('\\', "/");
        let mut refuse = |why: Sentence| {
            found.push(Diagnostic::error(Code::TemplateUnreadable, Place::file(&path), why));
        };
        if !["html", "xml", "css", "js", "typ"]
            .iter()
            .any(|known| path.extension().is_some_and(|e| e == *known))
        {
            refuse(sentence!("template-of-other-kind", name));
            continue;
        }
        let bytes = if lies_in(tree, &path, folder) { tree.read(&path) } else { Err(Unread::Outside) };
        match bytes.map(String::from_utf8) {
            Ok(Ok(text)) => files.push((name, path, text)),
            Ok(Err(_)) => refuse(sentence!("template-not-utf-8", name)),
            Err(why) => found.push(refused(&path, &why)),
        }
    }
    (files, found)
}
