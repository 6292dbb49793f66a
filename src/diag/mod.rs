//! Findings about the user's material: each a code, a place and a sentence that gets its words where it is printed
//!
//! Two kinds of failure exist. The user's material is wrong: that is a [`Diagnostic`], and all of
//! them are collected. The world failed (disk, drawing, template): that is a small typed error in
//! the room where it happened, and no concern of this one.

mod code;
mod diagnostics;
mod printable;
mod sentence;
mod suggest;

use std::path::{Path, PathBuf};

pub use code::Code;
pub use diagnostics::Diagnostics;
pub(crate) use diagnostics::MOST as MOST_OF_A_CODE;
pub(crate) use printable::printable_line;
pub use printable::{excerpt, is_formula, is_invisible, printable};
pub(crate) use sentence::sentence;
pub use sentence::{Argument, Names, Sentence};
pub use suggest::{did_you_mean, edits, nearest};

/// How much a finding weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
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
#[non_exhaustive]
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
    /// A question of a form that is a document.
    Question {
        /// The path as the user would write it.
        file: PathBuf,
        /// Id of the indicator that the question asks about, or the name of a field of the form.
        question: String,
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
        let (Self::File { file }
        | Self::Text { file, .. }
        | Self::Cell { file, .. }
        | Self::Question { file, .. }) = self;
        file
    }

    /// The path that the place lies in.
    pub fn path(&self) -> &Path {
        match self {
            Self::File { file }
            | Self::Text { file, .. }
            | Self::Cell { file, .. }
            | Self::Question { file, .. } => file,
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
    fn change_places(&mut self, change: &dyn Fn(&mut Place)) {
        change(&mut self.place);
        self.message.for_each_place(change);
        self.help.iter_mut().for_each(|help| help.for_each_place(change));
    }
}
