//! Failures of the world, worded where they are printed: a sentence by its key, with what is put into it, and the cause.

use std::fmt;
use std::io::{self, ErrorKind};
use std::path::Path;

use crate::chart::ChartError;
use crate::diag::printable_line;
use crate::document::printer::PrintError;
use crate::document::writer::WriteError;
use crate::locale::{Arg, Locale};

/// What kept the program from doing its work, as the key of a sentence and what is put into it.
#[derive(Debug)]
pub(super) struct Failure {
    key: &'static str,
    arguments: Vec<(&'static str, Value)>,
    cause: Option<Box<dyn std::error::Error + Send + Sync>>,
}

#[derive(Debug)]
enum Value {
    Text(String),
    Count(u64),
}

impl Failure {
    /// A failure whose sentence has this key.
    pub(super) fn new(key: &'static str) -> Self {
        Self { key, arguments: Vec::new(), cause: None }
    }

    /// The same with a text put in.
    #[must_use]
    pub(super) fn with(mut self, name: &'static str, text: impl Into<String>) -> Self {
        self.arguments.push((name, Value::Text(text.into())));
        self
    }

    /// The same with a path put in.
    #[must_use]
    pub(super) fn at(self, path: &Path) -> Self {
        self.with("path", printable_line(&path.display().to_string()))
    }

    /// The same with a number put in, by which the language chooses its plural.
    #[must_use]
    pub(super) fn count(mut self, name: &'static str, count: usize) -> Self {
        self.arguments.push((name, Value::Count(count as u64)));
        self
    }

    /// The same with what caused it.
    #[must_use]
    pub(super) fn because(mut self, cause: impl std::error::Error + Send + Sync + 'static) -> Self {
        self.cause = Some(Box::new(cause));
        self
    }

    fn worded(&self, locale: &Locale) -> String {
        let arguments: Vec<(&str, Arg<'_>)> = self
            .arguments
            .iter()
            .map(|(name, value)| match value {
                Value::Text(text) => (*name, Arg::Text(text)),
                Value::Count(count) => (*name, Arg::Count(*count)),
            })
            .collect();
        locale.format(self.key, &arguments)
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.key)
    }
}

impl std::error::Error for Failure {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.cause.as_deref().map(|cause| cause as _)
    }
}

/// What a writer of documents says of itself before its cause.
fn of_writer(error: &WriteError, locale: &Locale) -> Option<String> {
    match error {
        WriteError::Drawing(_) => Some(locale.text("failure-chart")),
        WriteError::Printing(_) => Some(locale.text("failure-print")),
        _ => None,
    }
}

/// Why a page was not printed.
fn of_printer(error: &PrintError, locale: &Locale) -> Option<String> {
    let said = |key: &str, name: &str| Some(locale.format(key, &[("browser", Arg::Text(name))]));
    match error {
        PrintError::NoBrowser => Some(locale.text("failure-no-browser")),
        PrintError::NotStarted(name) => said("failure-browser-not-started", name),
        PrintError::NoPdf(name) => said("failure-browser-without-pdf", name),
        PrintError::Hangs(name, seconds) => {
            let said = [("browser", Arg::Text(name.as_str())), ("seconds", Arg::Count(*seconds))];
            Some(locale.format("failure-browser-hangs", &said))
        }
        PrintError::Files(text) => Some(locale.format("system-other", &[("text", Arg::Text(text))])),
    }
}

/// Why a chart is no picture.
fn of_picture(error: &ChartError, locale: &Locale) -> Option<String> {
    match error {
        ChartError::Letter { letter, text } => {
            let letter = letter.to_string();
            let said = [("letter", Arg::Text(letter.as_str())), ("text", Arg::Text(text.as_str()))];
            Some(locale.format("failure-letter", &said))
        }
        ChartError::Lost(text) => Some(locale.format("failure-lost", &[("text", Arg::Text(text))])),
        _ => None,
    }
}

/// What failed and why, in the reader's language.
pub(super) fn worded(error: &anyhow::Error, locale: &Locale) -> String {
    let parts = error.chain().map(|cause| {
        let failure = cause.downcast_ref::<Failure>().map(|failure| failure.worded(locale));
        let failure = failure.or_else(|| Some(of_system(cause.downcast_ref()?, locale)));
        let failure = failure.or_else(|| of_writer(cause.downcast_ref()?, locale));
        let failure = failure.or_else(|| of_picture(cause.downcast_ref()?, locale));
        let failure = failure.or_else(|| of_printer(cause.downcast_ref()?, locale));
        failure.unwrap_or_else(|| locale.format("failure-other", &[("text", Arg::Text(&cause.to_string()))]))
    });
    parts.reduce(|said, cause| locale.labelled(&said, &cause)).unwrap_or_default()
}

/// What the system says: the frequent kinds in words, the others as it says them itself.
pub(super) fn of_system(error: &io::Error, locale: &Locale) -> String {
    let key = match error.kind() {
        ErrorKind::NotFound => "system-not-found",
        ErrorKind::PermissionDenied => "system-permission-denied",
        ErrorKind::AlreadyExists => "system-already-exists",
        ErrorKind::IsADirectory => "system-is-a-directory",
        ErrorKind::NotADirectory => "system-not-a-directory",
        ErrorKind::StorageFull => "system-storage-full",
        ErrorKind::ReadOnlyFilesystem => "system-read-only",
        ErrorKind::InvalidFilename => "system-invalid-filename",
        _ => return locale.format("system-other", &[("text", Arg::Text(&error.to_string()))]),
    };
    locale.text(key)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failure_is_worded_with_its_cause_in_the_language_of_the_reader() {
        let error = || {
            let cause = io::Error::from(ErrorKind::PermissionDenied);
            anyhow::Error::from(Failure::new("failure-write").at(Path::new("a/b")).because(cause))
        };
        assert_eq!(worded(&error(), &Locale::new("en")), "`a/b` cannot be written: permission denied");
        assert_eq!(
            worded(&error(), &Locale::new("fr")),
            "«\u{a0}a/b\u{a0}» ne peut pas être écrit\u{a0}: autorisation refusée"
        );
        let other = anyhow::Error::from(io::Error::other("the disk is on fire"));
        assert_eq!(worded(&other, &Locale::new("fr")), "message du système\u{a0}: the disk is on fire");
    }
}
