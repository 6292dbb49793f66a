//! What stands in which column.

use std::ops::Range;

use super::head::Head;

/// How the rows are to be read.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Layout {
    /// The first record.
    pub(super) head: Head,
    /// One respondent a row, or one answer a row.
    pub(super) shape: Shape,
    /// Wide: the indicators from left to right, each with the number of its column.
    pub(super) indicators: Vec<(String, usize)>,
    /// Wide: the columns of the indicators, neighbours together.
    pub(super) answers: Vec<Range<usize>>,
    fields: [Option<usize>; 5],
}

/// The two shapes of a table of returns.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shape {
    /// A row for each respondent, a column for each indicator.
    Wide,
    /// A row for each answer.
    Long,
}

/// What has one column in a table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Field {
    /// The respondent's id.
    Respondent,
    /// The constituency.
    Constituency,
    /// The organisation.
    Organisation,
    /// Long: the indicator.
    Indicator,
    /// Long: the answer.
    Answer,
}

impl Layout {
    /// A table of which no column has a meaning yet.
    pub(super) fn new(head: Head, shape: Shape) -> Self {
        Self { head, shape, indicators: Vec::new(), answers: Vec::new(), fields: [None; 5] }
    }

    /// The number of the column that holds a field.
    pub(super) fn column_of(&self, field: Field) -> Option<usize> {
        self.fields[field as usize]
    }

    /// A field stands in `column`. If another column was named before, that one.
    pub(super) fn set(&mut self, field: Field, column: usize) -> Result<(), usize> {
        self.fields[field as usize].replace(column).map_or(Ok(()), Err)
    }

    /// The answers to an indicator stand in the next `column`.
    pub(super) fn add(&mut self, indicator: String, column: usize) {
        self.indicators.push((indicator, column));
        match self.answers.last_mut().filter(|columns| columns.end == column) {
            Some(columns) => columns.end += 1,
            None => self.answers.push(column..column + 1),
        }
    }

    /// The name of a column as it stands in the header.
    pub(super) fn name(&self, column: Option<usize>) -> &str {
        column.and_then(|column| self.head.names.get(column)).map_or("", String::as_str)
    }
}
