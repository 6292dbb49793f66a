//! Findings about the user's material: each a code, a place and a sentence that gets its words where it is printed
//!
//! Two kinds of failure exist. The user's material is wrong: that is a [`Diagnostic`], and all of
//! them are collected. The world failed (disk, drawing, template): that is a small typed error in
//! the room where it happened, and no concern of this one.

mod code;
mod printable;
mod sentence;
mod suggest;

use std::path::{Path, PathBuf};

pub use code::Code;
pub use printable::printable;
pub(crate) use sentence::sentence;
pub use sentence::{Argument, Names, Sentence};
pub use suggest::{did_you_mean, edits, nearest};

/// How much a finding weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Blocks every computation until it is corrected.
    Error,
    /// The work goes on; somebody should look.
    Warning,
}

impl Severity {
    /// The severity as programs read it; `locale` has the word for people.
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

    /// Turns the path into that which is seen from `folder`, if it lies in there.
    fn see_from(&mut self, folder: &Path) {
        if let Ok(inside) = self.path().strip_prefix(folder) {
            let inside = inside.to_owned();
            *self.path_mut() = inside;
        }
    }

    fn path_mut(&mut self) -> &mut PathBuf {
        let (Self::File { file } | Self::Text { file, .. } | Self::Cell { file, .. }) = self;
        file
    }

    /// The path that the place lies in.
    pub fn path(&self) -> &Path {
        match self {
            Self::File { file } | Self::Text { file, .. } | Self::Cell { file, .. } => file,
        }
    }
}

/// Finding about the user's material. It has no words: `locale` makes them, in the reader's language.
#[derive(Debug, Clone, PartialEq)]
pub struct Diagnostic {
    /// Error or warning.
    pub severity: Severity,
    /// The kind of finding, for ever the same string.
    pub code: Code,
    /// Where it is.
    pub place: Place,
    /// Names the thing, what was found and what is allowed.
    pub message: Sentence,
    /// What to do instead.
    pub help: Option<Sentence>,
}

impl Diagnostic {
    /// An error without help.
    pub fn error(code: Code, place: Place, message: Sentence) -> Self {
        Self { severity: Severity::Error, code, place, message, help: None }
    }

    /// A warning without help.
    pub fn warning(code: Code, place: Place, message: Sentence) -> Self {
        Self { severity: Severity::Warning, ..Self::error(code, place, message) }
    }

    /// The same with help.
    #[must_use]
    pub fn help(self, help: Sentence) -> Self {
        self.maybe_help(Some(help))
    }

    /// The same with help if there is any.
    #[must_use]
    pub fn maybe_help(self, help: Option<Sentence>) -> Self {
        Self { help, ..self }
    }

    /// The same after a change of every path in it: that of its place, and those that its sentences name.
    fn with_places(mut self, change: &dyn Fn(&mut Place)) -> Self {
        change(&mut self.place);
        self.message.for_each_place(change);
        self.help.iter_mut().for_each(|help| help.for_each_place(change));
        self
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

    /// The same findings with their paths as they are seen from `folder`: for what is published, which must not
    /// depend on where the folder lies.
    #[must_use]
    pub fn seen_from(&self, folder: &Path) -> Self {
        self.with_places(&|place| place.see_from(folder))
    }

    /// The same findings in files of other names.
    #[must_use]
    pub fn renamed(&self, rename: &dyn Fn(&Path) -> PathBuf) -> Self {
        self.with_places(&|place| *place.path_mut() = rename(place.path()))
    }

    fn with_places(&self, change: &dyn Fn(&mut Place)) -> Self {
        Self(self.0.iter().cloned().map(|one| one.with_places(change)).collect())
    }

    /// Every finding of one code, for changes.
    pub fn of_code(&mut self, code: Code) -> impl Iterator<Item = &mut Diagnostic> {
        self.0.iter_mut().filter(move |one| one.code == code)
    }

    /// Applies a change to every sentence of every finding, sentences inside others included.
    pub fn for_each_sentence(&mut self, change: &dyn Fn(&mut Sentence)) {
        for one in &mut self.0 {
            one.message.for_each(change);
            one.help.iter_mut().for_each(|help| help.for_each(change));
        }
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
