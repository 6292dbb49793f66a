//! Tables: typed cells, each with the number that it stands for and with what is printed.

use schemars::JsonSchema;
use serde::Serialize;

use super::inline::{Inline, Span, Tone};

/// A table. The first cell of a row is the heading of the row.
#[derive(Debug, Clone, PartialEq, Default, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Table {
    /// What it shows.
    pub caption: Inline,
    /// The caption is for those who cannot see what the table belongs to, and is not printed.
    pub quiet: bool,
    /// The header.
    pub columns: Vec<Column>,
    /// From the top.
    pub rows: Vec<Row>,
    /// Said below the table, a line each.
    pub notes: Vec<Inline>,
    /// A reader may want to know of a long table only that it is there.
    pub folds: bool,
    /// Where there is no room for columns, a row is a stack of its cells.
    pub stacks: bool,
}

/// A column.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Column {
    /// Its heading.
    pub title: Inline,
    /// What stands in it.
    pub kind: ColumnKind,
}

/// What stands in a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum ColumnKind {
    /// Words, aligned where reading begins.
    Words,
    /// Numbers, aligned at the end.
    Numbers,
}

/// A row.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Row {
    /// Its place among the others.
    pub kind: RowKind,
    /// One for each column.
    pub cells: Vec<Cell>,
}

/// The place of a row among the others.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum RowKind {
    /// One of many.
    Plain,
    /// Gathers the rows below it, or stands beside such rows.
    Group,
    /// The whole.
    Total,
    /// A name, and room to write beside it by hand.
    ByHand,
}

impl RowKind {
    /// Whether its words are set in bold.
    pub fn is_strong(self) -> bool {
        matches!(self, Self::Group | Self::Total)
    }
}

/// A cell.
#[derive(Debug, Clone, PartialEq, Default, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Cell {
    /// What it says.
    pub value: CellValue,
    /// What is said below it in small letters.
    pub note: Inline,
    /// How it looks.
    pub look: Look,
}

/// A number, or a day, with what is printed for it.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Shown<T> {
    /// In full precision.
    pub value: T,
    /// In the reader's language, rounded.
    pub text: String,
}

/// What a cell says.
#[derive(Debug, Clone, PartialEq, Default, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum CellValue {
    /// Words.
    Text(Inline),
    /// A number on the scale of the scores.
    Score(Shown<f64>),
    /// A share, 0 to 1, printed as percent.
    Percent(Shown<f64>),
    /// How many.
    Count(Shown<u64>),
    /// A day, as year-month-day.
    Date(Shown<String>),
    /// Nothing, and why: never a zero.
    Missing(String),
    /// Nothing to say.
    #[default]
    Empty,
}

/// How a cell looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Look {
    /// As any other.
    #[default]
    Plain,
    /// Set back: what is said here stands for something that is missing.
    Missing,
    /// A distance, with its direction below it.
    Apart,
    /// A fingerprint below a name.
    Fingerprint,
    /// Marked by what it asks of the reader.
    Toned(Tone),
}

impl Table {
    /// A table without rows.
    pub fn new(caption: impl Into<Inline>, columns: Vec<Column>) -> Self {
        Self { caption: caption.into(), columns, ..Self::default() }
    }

    /// Adds a row.
    pub fn row(&mut self, kind: RowKind, cells: Vec<Cell>) {
        debug_assert_eq!(cells.len(), self.columns.len(), "{}", self.caption.plain());
        self.rows.push(Row { kind, cells });
    }

    /// Adds a row that is the heading of those below it.
    pub fn heading_row(&mut self, title: impl Into<Inline>) {
        let mut cells = vec![Cell::default(); self.columns.len()];
        if let Some(first) = cells.first_mut() {
            *first = Cell::text(title);
        }
        self.row(RowKind::Group, cells);
    }

    /// The same table, folded by writers that can where it is long.
    #[must_use]
    pub fn folding(self) -> Self {
        Self { folds: true, ..self }
    }
}

impl Column {
    /// A column of words.
    pub fn words(title: impl Into<Inline>) -> Self {
        Self { title: title.into(), kind: ColumnKind::Words }
    }

    /// A column of numbers.
    pub fn numbers(title: impl Into<Inline>) -> Self {
        Self { title: title.into(), kind: ColumnKind::Numbers }
    }
}

impl Cell {
    /// A value with nothing below it.
    pub fn of(value: CellValue) -> Self {
        Self { value, ..Self::default() }
    }

    /// Words; no words make an empty cell.
    pub fn text(text: impl Into<Inline>) -> Self {
        let text = text.into();
        Self::of(if text.is_empty() { CellValue::Empty } else { CellValue::Text(text) })
    }

    /// Words with something below them.
    pub fn with(text: impl Into<Inline>, note: impl Into<Inline>) -> Self {
        Self::text(text).note(note)
    }

    /// Nothing, and why.
    pub fn missing(why: impl Into<String>) -> Self {
        Self::of(CellValue::Missing(why.into())).look(Look::Missing)
    }

    /// The same with this below it, in place of what stood there.
    #[must_use]
    pub fn note(self, note: impl Into<Inline>) -> Self {
        Self { note: note.into(), ..self }
    }

    /// The note, in which a line may end between a word and its number.
    pub(crate) fn parted_note(&self) -> Inline {
        let part = |span: &Span| match span {
            Span::Text(words) => Span::Text(parted(words)),
            other => other.clone(),
        };
        Inline(self.note.0.iter().map(part).collect())
    }

    /// The same with a look.
    #[must_use]
    pub fn look(self, look: Look) -> Self {
        Self { look, ..self }
    }
}

impl CellValue {
    /// A number on the scale of the scores.
    pub fn score(value: f64, text: impl Into<String>) -> Self {
        Self::Score(Shown { value, text: text.into() })
    }

    /// A share.
    pub fn percent(value: f64, text: impl Into<String>) -> Self {
        Self::Percent(Shown { value, text: text.into() })
    }

    /// How many.
    pub fn count(value: u64, text: impl Into<String>) -> Self {
        Self::Count(Shown { value, text: text.into() })
    }

    /// What is printed.
    pub fn shown(&self) -> Inline {
        match self {
            Self::Text(text) => text.clone(),
            Self::Score(shown) | Self::Percent(shown) => (&shown.text).into(),
            Self::Count(shown) => (&shown.text).into(),
            Self::Date(shown) => (&shown.text).into(),
            Self::Missing(why) => why.into(),
            Self::Empty => Inline::default(),
        }
    }
}

/// Words that a space that is none keeps with a number, with a space.
fn parted(words: &str) -> String {
    let mut out = String::with_capacity(words.len());
    let mut letters = words.chars().peekable();
    while let Some(letter) = letters.next() {
        let parts = letter == '\u{a0}'
            && out.ends_with(char::is_alphabetic)
            && letters.peek().is_some_and(|next| next.is_numeric());
        out.push(if parts { ' ' } else { letter });
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_note_parts_before_a_number_and_nowhere_else() {
        // A sign stays with its number, and what opens a quotation with its word.
        assert_eq!(
            parted("62,5\u{a0}% «\u{a0}a\u{a0}» 3\u{a0}à\u{a0}4"),
            "62,5\u{a0}% «\u{a0}a\u{a0}» 3\u{a0}à 4"
        );
        assert_eq!(Cell::with("1", "cible\u{a0}75,0").parted_note().plain(), "cible 75,0");
    }
}
