//! From bytes to text, and the texts that were read: for excerpts in findings and for fingerprints.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

pub use crate::model::digest::sha256;

use super::source::Unread;
use crate::diag::{Code, Diagnostic, Diagnostics, Place, Sentence, sentence};

/// Every text read so far.
#[derive(Debug, Clone, Default)]
pub struct Texts(BTreeMap<PathBuf, Numbered>);

/// A text whose lines are found by number.
#[derive(Debug, Clone)]
struct Numbered {
    text: String,
    /// Where the lines begin; found when the first line is asked for, since most files have no findings.
    starts: OnceLock<Vec<usize>>,
}

impl Numbered {
    fn new(text: String) -> Self {
        Self { text, starts: OnceLock::new() }
    }

    fn line(&self, line: usize) -> Option<&str> {
        let starts = self.starts.get_or_init(|| {
            std::iter::once(0)
                .chain(memchr::memchr_iter(b'\n', self.text.as_bytes()).map(|at| at + 1))
                .collect()
        });
        self.text[*starts.get(line.checked_sub(1)?)?..].lines().next()
    }
}

impl Texts {
    /// Keeps a text that was read elsewhere, for excerpts in findings.
    pub fn insert(&mut self, file: &Path, text: &str) {
        self.0.insert(file.to_owned(), Numbered::new(text.to_owned()));
    }

    /// Keeps the texts that were read for something else too.
    pub fn extend(&mut self, other: Self) {
        self.0.extend(other.0);
    }

    /// Gives no more lines of a file.
    pub(super) fn forget(&mut self, file: &Path) {
        self.0.remove(file);
    }

    /// A line of a file (from 1), if the file was read.
    pub fn line(&self, file: &Path, line: usize) -> Option<String> {
        self.0.get(file)?.line(line).map(str::to_owned)
    }
}

/// Takes bytes for text and keeps it for excerpts, or finds out why they are none.
pub(super) fn take(
    path: &Path,
    bytes: Vec<u8>,
    texts: &mut Texts,
    diags: &mut Diagnostics,
) -> Option<String> {
    let text = decode(path, bytes, diags)?;
    texts.0.insert(path.to_owned(), Numbered::new(text.clone()));
    Some(text)
}

/// The finding for something that could not be read.
pub fn unread(path: &Path, why: &Unread) -> Diagnostic {
    let (code, message) = match why {
        Unread::NotFound => (Code::NotFound, sentence!("file-not-there", path)),
        Unread::IsFolder => (Code::Unreadable, sentence!("file-is-folder", path)),
        Unread::IsFile => (Code::Unreadable, sentence!("folder-is-file", path)),
        Unread::Denied => (Code::Unreadable, sentence!("file-denied", path)),
        Unread::NoOrdinaryFile => (Code::Unreadable, sentence!("file-no-ordinary-file", path)),
        Unread::TooLarge => {
            let one = Diagnostic::error(Code::TooLarge, Place::file(path), sentence!("file-too-large", path));
            return one.help(sentence!("help-too-large"));
        }
        Unread::Outside => {
            let one = Diagnostic::error(Code::Outside, Place::file(path), sentence!("file-outside", path));
            return one.help(sentence!("help-outside"));
        }
        // The system speaks its own language.
        Unread::Other(cause) => {
            (Code::Unreadable, sentence!("file-unreadable", path, cause = cause.to_string()))
        }
    };
    Diagnostic::error(code, Place::file(path), message)
}

/// UTF-8 text without its byte order mark; anything else is a finding that says what it looks like.
fn decode(path: &Path, bytes: Vec<u8>, diags: &mut Diagnostics) -> Option<String> {
    let file = || Place::file(path);
    if bytes.starts_with(&[0xFF, 0xFE]) || bytes.starts_with(&[0xFE, 0xFF]) {
        diags.push(Diagnostic::error(Code::NotUtf8, file(), sentence!("file-utf-16")).help(save_again(path)));
        return None;
    }
    if memchr::memchr(0, &bytes).is_some() {
        diags.push(Diagnostic::error(Code::BinaryFile, file(), sentence!("file-no-text")).help(
            if is_table(path) {
                sentence!("help-export-csv-instead")
            } else {
                sentence!("help-save-plain-text")
            },
        ));
        return None;
    }
    match String::from_utf8(bytes) {
        Ok(text) => Some(text.strip_prefix('\u{FEFF}').map(str::to_owned).unwrap_or(text)),
        Err(error) => {
            let at = error.utf8_error().valid_up_to();
            let before = &error.as_bytes()[..at];
            let line = before.iter().filter(|&&b| b == b'\n').count() + 1;
            let start = before.iter().rposition(|&b| b == b'\n').map_or(0, |n| n + 1);
            let column = String::from_utf8_lossy(&before[start..]).chars().count() + 1;
            let byte = error.as_bytes().get(at).copied().unwrap_or(0);
            let place = Place::Text { file: path.to_owned(), line, column };
            diags.push(
                Diagnostic::error(
                    Code::NotUtf8,
                    place,
                    sentence!("file-not-utf-8", byte = format!("{byte:#04x}")),
                )
                .help(save_again(path)),
            );
            None
        }
    }
}

fn is_table(path: &Path) -> bool {
    path.extension().is_some_and(|e| e.eq_ignore_ascii_case("csv") || e.eq_ignore_ascii_case("tsv"))
}

/// How the program that wrote a file of this kind is made to write UTF-8.
fn save_again(path: &Path) -> Sentence {
    if is_table(path) { sentence!("help-save-table-utf-8") } else { sentence!("help-save-text-utf-8") }
}
