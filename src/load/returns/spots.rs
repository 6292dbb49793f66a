//! Spots: places of answers as three numbers, while millions of them are held, and as places again when one is said.

use std::path::{Path, PathBuf};

use super::columns::Columns;
use crate::diag::Place;
use crate::load::table::place;
use crate::model::response::Spot;

/// No column of its own.
const NONE: u32 = u32::MAX;

/// The files in which spots are.
#[derive(Debug, Default)]
pub(super) struct Spots(Vec<File>);

#[derive(Debug)]
struct File {
    path: PathBuf,
    /// Sheet and names of the columns of a table; `None` for text.
    table: Option<(Option<String>, Vec<String>)>,
    /// The questions of a document, in place of the rows of its table from the second on.
    questions: Vec<String>,
}

impl Spots {
    /// Adds a table; gives its number.
    pub(super) fn table(&mut self, path: &Path, columns: &Columns) -> u32 {
        self.add(path, Some((columns.sheet.clone(), columns.names.clone())))
    }

    /// Adds a text; gives its number.
    pub(super) fn text(&mut self, path: &Path) -> u32 {
        self.add(path, None)
    }

    fn add(&mut self, path: &Path, table: Option<(Option<String>, Vec<String>)>) -> u32 {
        self.0.push(File { path: path.to_owned(), table, questions: Vec::new() });
        number(self.0.len() - 1)
    }

    /// Says which question stands in each row of a table that was made of a document.
    #[cfg(feature = "word")]
    pub(super) fn name_rows(&mut self, table: usize, questions: Vec<String>) {
        if let Some(file) = self.0.get_mut(table) {
            file.questions = questions;
        }
    }

    /// How many files there are.
    pub(super) fn len(&self) -> usize {
        self.0.len()
    }

    /// The path of a file.
    pub(super) fn path(&self, file: u32) -> &Path {
        self.0.get(file as usize).map_or(Path::new(""), |file| &file.path)
    }

    /// The place of the row in which a spot is.
    pub(super) fn row(&self, spot: Spot) -> Place {
        self.place(Spot { column: NONE, ..spot })
    }

    /// The place of a spot. Line 0 of a text is the whole file.
    pub(super) fn place(&self, spot: Spot) -> Place {
        let Some(File { path, table, questions }) = self.0.get(spot.file as usize) else {
            return Place::file("");
        };
        if let Some(question) = (spot.line as usize).checked_sub(2).and_then(|n| questions.get(n)) {
            return Place::Question { file: path.clone(), question: question.clone() };
        }
        match table {
            Some((sheet, names)) => {
                let column = names.get(spot.column as usize).map_or("", String::as_str);
                place(path, sheet.as_deref(), spot.line.into(), column)
            }
            None if spot.line == 0 => Place::file(path),
            None => {
                Place::Text { file: path.clone(), line: spot.line as usize, column: spot.column as usize }
            }
        }
    }
}

/// Spot in a table; without a column the whole row.
pub(super) fn cell(file: u32, row: u64, column: Option<usize>) -> Spot {
    Spot { file, line: u32::try_from(row).unwrap_or(u32::MAX), column: column.map_or(NONE, number) }
}

/// Spot in a text.
pub(super) fn point(file: u32, line: usize, column: usize) -> Spot {
    Spot { file, line: number(line), column: number(column) }
}

fn number(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(NONE)
}
