//! What is wrong with the user's material: findings, each with a code, a place and a way out.
//!
//! Two kinds of failure exist. The user's material is wrong: that is a [`Diagnostic`], and all of
//! them are collected. The world failed (disk, drawing, template): that is a small typed error in
//! the room where it happened, and no concern of this one.

mod code;
mod json;
mod suggest;
mod text;

use std::path::{Path, PathBuf};

pub use code::Code;
pub use json::to_json;
pub use suggest::{did_you_mean, edits, nearest};
pub use text::{printable, to_text};

/// How much a finding weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Nothing is computed before this is mended.
    Error,
    /// The work goes on; somebody should look.
    Warning,
}

impl Severity {
    /// The word printed before the code.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
        }
    }
}

/// Where in the user's material something stands. Lines, columns and rows count from 1.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// A whole file or folder.
    File {
        /// The path as the user would write it.
        file: PathBuf,
    },
    /// A point in a text file.
    Text {
        /// The path as the user would write it.
        file: PathBuf,
        /// Line, from 1.
        line: usize,
        /// Column in characters, from 1.
        column: usize,
    },
    /// A cell of a table.
    Cell {
        /// The path as the user would write it.
        file: PathBuf,
        /// The sheet of a workbook; none for CSV.
        sheet: Option<String>,
        /// Row, from 1, the header being row 1.
        row: usize,
        /// The column's name as it stands in the header.
        column: String,
    },
}

impl Place {
    /// A whole file or folder.
    pub fn file(file: impl Into<PathBuf>) -> Self {
        Self::File { file: file.into() }
    }

    /// The same place with its path as it is seen from `folder`, if it lies in there.
    #[must_use]
    fn seen_from(mut self, folder: &Path) -> Self {
        let (Self::File { file } | Self::Text { file, .. } | Self::Cell { file, .. }) = &mut self;
        if let Ok(inside) = file.strip_prefix(folder) {
            *file = inside.to_owned();
        }
        self
    }

    /// The path that the place lies in.
    pub fn path(&self) -> &Path {
        match self {
            Self::File { file } | Self::Text { file, .. } | Self::Cell { file, .. } => file,
        }
    }
}

impl std::fmt::Display for Place {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let path = self.path().display();
        match self {
            Self::File { .. } => write!(f, "{path}"),
            Self::Text { line, column, .. } => write!(f, "{path}:{line}:{column}"),
            Self::Cell { sheet, row, column, .. } => {
                write!(f, "{path}, ")?;
                if let Some(sheet) = sheet {
                    write!(f, "sheet `{sheet}`, ")?;
                }
                write!(f, "row {row}")?;
                if !column.is_empty() {
                    write!(f, ", column `{column}`")?;
                }
                Ok(())
            }
        }
    }
}

/// One finding. Whatever it quotes of the user's material can be seen: message and help are made
/// [`printable`] when they are given.
#[derive(Debug, Clone, PartialEq)]
pub struct Diagnostic {
    /// Error or warning.
    pub severity: Severity,
    /// The kind of finding, for ever the same string.
    pub code: Code,
    /// Where it is.
    pub place: Place,
    /// One sentence: the thing in backticks, what was found, what is allowed.
    pub message: String,
    /// What to do instead.
    pub help: Option<String>,
}

impl Diagnostic {
    /// An error without help.
    pub fn error(code: Code, place: Place, message: impl Into<String>) -> Self {
        Self { severity: Severity::Error, code, place, message: printable(&message.into()), help: None }
    }

    /// A warning without help.
    pub fn warning(code: Code, place: Place, message: impl Into<String>) -> Self {
        Self { severity: Severity::Warning, ..Self::error(code, place, message) }
    }

    /// The same with help.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(printable(&help.into()));
        self
    }

    /// The same with help if there is any.
    #[must_use]
    pub fn maybe_help(self, help: Option<String>) -> Self {
        match help {
            Some(help) => self.help(help),
            None => self,
        }
    }
}

/// All findings of a run, in the order in which they were met.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Diagnostics(Vec<Diagnostic>);

impl Diagnostics {
    /// No findings yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds one; the caller goes on.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.0.push(diagnostic);
    }

    /// Adds one if there is one.
    pub fn extend_with(&mut self, diagnostic: Option<Diagnostic>) {
        self.0.extend(diagnostic);
    }

    /// Adds all of `other`.
    pub fn extend(&mut self, other: Self) {
        self.0.extend(other.0);
    }

    /// The same findings with their places as they are seen from `folder`: for what is published, which
    /// must not depend on where the folder lies.
    #[must_use]
    pub fn seen_from(&self, folder: &Path) -> Self {
        let inside =
            |one: &Diagnostic| Diagnostic { place: one.place.clone().seen_from(folder), ..one.clone() };
        Self(self.0.iter().map(inside).collect())
    }

    /// The same findings in files of other names.
    #[must_use]
    pub fn renamed(&self, rename: &dyn Fn(&Path) -> PathBuf) -> Self {
        let other = |one: &Diagnostic| {
            let mut place = one.place.clone();
            let (Place::File { file } | Place::Text { file, .. } | Place::Cell { file, .. }) = &mut place;
            *file = rename(file);
            Diagnostic { place, ..one.clone() }
        };
        Self(self.0.iter().map(other).collect())
    }

    /// Every finding of one code, to be said in other words.
    pub fn of_code(&mut self, code: Code) -> impl Iterator<Item = &mut Diagnostic> {
        self.0.iter_mut().filter(move |one| one.code == code)
    }

    /// In the order in which they were met.
    pub fn iter(&self) -> impl Iterator<Item = &Diagnostic> {
        self.0.iter()
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// None at all?
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// At least one error?
    pub fn has_errors(&self) -> bool {
        self.errors() > 0
    }

    /// The number of errors.
    pub fn errors(&self) -> usize {
        self.0.iter().filter(|d| d.severity == Severity::Error).count()
    }

    /// The number of warnings.
    pub fn warnings(&self) -> usize {
        self.len() - self.errors()
    }
}

impl FromIterator<Diagnostic> for Diagnostics {
    fn from_iter<I: IntoIterator<Item = Diagnostic>>(findings: I) -> Self {
        Self(findings.into_iter().collect())
    }
}
