//! The book: what stands in a workbook, as plain data.

use crate::document::tree::{Inline, Table};

/// A workbook.
#[derive(Debug, Clone, PartialEq)]
pub struct Book {
    /// Its title, at the head of every printed page.
    pub title: String,
    /// The program that made it, with its version.
    pub generator: String,
    /// Its day, as year-month-day: a workbook says when it was made, and the same input is to give the same bytes.
    pub day: String,
    /// Its sheets.
    pub sheets: Vec<Sheet>,
}

/// A sheet: lines of text, then tables, then charts.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Sheet {
    /// Its name.
    pub name: String,
    /// Said above the tables, a line each; the first is the title.
    pub lead: Vec<Inline>,
    /// Tables one below the other. A single one has its headings at the top, and a filter.
    pub tables: Vec<Table>,
    /// How many columns stay in sight.
    pub fixed: u16,
    /// How many columns are printed, so that a page can be read; none = all of them. The others are for the screen.
    pub printed: Option<u16>,
    /// Names of the columns for programs, in a hidden first row; none = no such row.
    pub names: Vec<&'static str>,
    /// Columns of the first table that are filled in.
    pub entries: Vec<Entry>,
    /// Charts of the sheet.
    pub charts: Vec<Chart>,
}

/// A column that is filled in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Its place, from 0.
    pub column: usize,
    /// What is filled in.
    pub kind: EntryKind,
}

/// What is filled into a column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum EntryKind {
    /// Words.
    Words,
    /// A day.
    Day,
    /// One of these words.
    Choice(Vec<String>),
}

/// A chart that the spreadsheet program draws from cells, so that it can be changed there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chart {
    /// In which way it is drawn.
    pub kind: ChartKind,
    /// Its title.
    pub title: String,
    /// What it shows, for those who cannot see it.
    pub about: String,
    /// What the scale from 0 to 100 is.
    pub axis: String,
    /// The sheet whose first table it is drawn from; another name is the chart's own sheet.
    pub of: String,
    /// The column of the labels.
    pub labels: usize,
    /// The columns of the series.
    pub series: Vec<usize>,
    /// How many rows, from the first on.
    pub rows: usize,
    /// It stands beside the tables, not below them.
    pub beside: bool,
}

/// The way in which a chart is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ChartKind {
    /// Upright columns, those of a row side by side.
    Columns,
    /// Bars that lie, the first on top.
    Bars,
}
