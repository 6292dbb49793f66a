//! Tables of finished text, which any format can lay out.

use serde::Serialize;

/// A table with a caption.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Table {
    /// What it shows.
    pub caption: String,
    /// The header.
    pub columns: Vec<Column>,
    /// Too wide for a phone: it scrolls there instead of being squeezed.
    pub wide: bool,
    /// From the top.
    pub rows: Vec<Row>,
}

/// A column.
#[derive(Debug, Clone, Serialize)]
pub struct Column {
    /// Its heading.
    pub title: String,
    /// Holds numbers: aligned at the end.
    pub number: bool,
}

/// A row; its first cell is its heading.
#[derive(Debug, Clone, Serialize)]
pub struct Row {
    /// `group` for a row that gathers those below it or stands beside such rows, `beside` for one that stands outside the grid.
    pub kind: &'static str,
    /// One for each column.
    pub cells: Vec<Cell>,
}

/// A cell.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Cell {
    /// What it says.
    pub text: String,
    /// What is said below it in small letters.
    pub small: String,
    /// A word for its look: a reading, `missing`, or nothing.
    pub look: &'static str,
}

impl Table {
    /// A table without rows. Columns come with whether they hold numbers.
    pub(super) fn new(caption: String, columns: &[(String, bool)]) -> Self {
        let columns: Vec<Column> =
            columns.iter().map(|(title, number)| Column { title: title.clone(), number: *number }).collect();
        let wide = columns.len() > 6;
        Self { caption, columns, wide, rows: Vec::new() }
    }

    pub(super) fn row(&mut self, kind: &'static str, cells: Vec<Cell>) {
        debug_assert_eq!(cells.len(), self.columns.len(), "{}", self.caption);
        self.rows.push(Row { kind, cells });
    }
}

impl Cell {
    /// Only text.
    pub(super) fn text(text: impl Into<String>) -> Self {
        Self { text: text.into(), ..Self::default() }
    }

    /// Text with something below it.
    pub(super) fn with(text: impl Into<String>, small: impl Into<String>) -> Self {
        Self { text: text.into(), small: small.into(), look: "" }
    }

    /// The same with a look.
    pub(super) fn look(mut self, look: &'static str) -> Self {
        self.look = look;
        self
    }
}
