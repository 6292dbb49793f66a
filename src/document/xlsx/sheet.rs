//! A sheet: its lines, its tables with their headings, filters and columns to fill in.

use rust_xlsxwriter::{
    DataValidation, DataValidationErrorStyle, DataValidationRule, ExcelDateTime, IgnoreError, Worksheet,
    XlsxError,
};

use super::book::{Entry, EntryKind, Sheet};
use super::cell::{self, At, DAY, Looks};
use super::measure::{Width, beside, height, is_number, lines, on_a_page, said, widths};
use crate::document::tree::{Look, Row, Table};
use crate::locale::Locale;

/// Narrowest page of lines, in characters.
const PAGE: f64 = 90.0;

/// Where the first table of a sheet came to stand.
#[derive(Debug, Default)]
pub(super) struct Placed {
    /// The row of its headings.
    pub(super) headings: u32,
    /// The row of each of its rows.
    pub(super) rows: Vec<u32>,
    /// How many columns the sheet has.
    pub(super) columns: u16,
    /// The first free row below all that stands in the sheet.
    pub(super) behind: u32,
}

/// Writes a sheet; of its first table so many rows from one on.
pub(super) fn write(
    sheet: &mut Worksheet,
    page: &Sheet,
    (first, most): (usize, usize),
    locale: &Locale,
    looks: &Looks,
) -> Result<Placed, XlsxError> {
    let mut widths = widths(&page.tables);
    if page.tables.is_empty() {
        widths.push(Width { wanted: PAGE, least: PAGE, text: 0.0 });
    }
    for entry in &page.entries {
        let room = match entry.kind {
            EntryKind::Words => 20.0,
            EntryKind::Day => 12.0,
            EntryKind::Choice(_) => 14.0,
        };
        if let Some(width) = widths.get_mut(entry.column) {
            *width = Width { wanted: width.wanted.max(room), least: width.least.max(room), ..*width };
        }
    }
    let printed = page.printed.map_or(widths.len(), usize::from).min(widths.len());
    let (printed, others) = widths.split_at(printed);
    let mut widths = on_a_page(printed, beside(page));
    widths.extend(others.iter().map(|width| width.wanted));
    for (column, width) in (0..).zip(&widths) {
        sheet.set_column_width(column, *width)?;
    }
    let mut writing = Writing { sheet, locale, looks, widths, row: 0 };
    writing.names(&page.names)?;
    writing.lead(page)?;
    let mut placed = Placed::default();
    let alone = page.tables.len() == 1 && page.lead.is_empty();
    for (n, table) in page.tables.iter().enumerate() {
        if !alone {
            writing.row += u32::from(writing.row > 0);
            writing.line(&table.caption.plain(), 2)?;
        }
        let (entries, rows) = match n {
            0 => (page.entries.as_slice(), (first, most)),
            _ => (&[][..], (0, usize::MAX)),
        };
        let stands = writing.table(table, rows, entries)?;
        if n == 0 {
            placed = stands;
        }
    }
    if alone && let Some(table) = page.tables.first() {
        let last = u16::try_from(table.columns.len().saturating_sub(1)).unwrap_or(u16::MAX);
        let below = placed.rows.last().copied().unwrap_or(placed.headings);
        writing.sheet.autofilter(placed.headings, 0, below, last)?;
        writing.sheet.set_freeze_panes(placed.headings + 1, page.fixed)?;
        writing.sheet.set_repeat_rows(placed.headings, placed.headings)?;
    }
    placed.behind = writing.row;
    placed.columns = u16::try_from(writing.widths.len()).unwrap_or(u16::MAX);
    // A point and a year are words here, and no program need warn of it.
    let (row, column) = (placed.behind, placed.columns.saturating_sub(1));
    writing.sheet.ignore_error_range(0, 0, row, column, IgnoreError::NumberStoredAsText)?;
    Ok(placed)
}

/// A sheet as it is written, from the top.
struct Writing<'s> {
    sheet: &'s mut Worksheet,
    locale: &'s Locale,
    looks: &'s Looks,
    widths: Vec<f64>,
    row: u32,
}

impl Writing<'_> {
    /// The names of the columns for programs, in a hidden row.
    fn names(&mut self, names: &[&str]) -> Result<(), XlsxError> {
        if names.is_empty() {
            return Ok(());
        }
        for (column, name) in (0..).zip(names) {
            self.sheet.write_string(self.row, column, *name)?;
        }
        self.sheet.set_row_hidden(self.row)?;
        self.row += 1;
        Ok(())
    }

    fn lead(&mut self, page: &Sheet) -> Result<(), XlsxError> {
        for (n, text) in page.lead.iter().enumerate() {
            self.line(&text.plain(), if n == 0 { 0 } else { 1 })?;
        }
        Ok(())
    }

    /// A line across all columns: a title, a text, a caption or a note.
    fn line(&mut self, text: &str, kind: usize) -> Result<(), XlsxError> {
        let looks = [&self.looks.title, &self.looks.lead, &self.looks.caption, &self.looks.note];
        let (Some(look), false) = (looks.get(kind), text.is_empty()) else { return Ok(()) };
        let width: f64 = self.widths.iter().sum();
        let last = u16::try_from(self.widths.len().saturating_sub(1)).unwrap_or(u16::MAX);
        for piece in cell::pieces(text) {
            let look = self.looks.fit(look, &piece);
            let size = match kind {
                0 => 1.5,
                _ => 1.0,
            };
            self.sheet.set_row_height(
                self.row,
                (height(lines(&piece, width / size, kind != 1)) * size).min(409.0),
            )?;
            if last > 0 {
                self.sheet.merge_range(self.row, 0, self.row, last, "", &look)?;
            }
            cell::text(self.sheet, At { row: self.row, column: 0 }, &piece, look.into_owned())?;
            self.row += 1;
        }
        Ok(())
    }

    fn table(
        &mut self,
        table: &Table,
        (first, most): (usize, usize),
        entries: &[Entry],
    ) -> Result<Placed, XlsxError> {
        let headings = self.row;
        let mut tallest = 1;
        for ((at, column), width) in (0..).zip(&table.columns).zip(&self.widths) {
            let title = column.title.plain();
            tallest = tallest.max(lines(&title, *width - 2.0, true));
            let look = self.looks.fit(&self.looks.heading, &title);
            self.sheet.write_string_with_format(headings, at, &title, &look)?;
        }
        self.sheet.set_row_height(headings, height(tallest))?;
        self.row += 1;
        let mut rows = Vec::new();
        for row in table.rows.iter().skip(first).take(most) {
            rows.push(self.row);
            self.cells(table, row, entries)?;
        }
        if let (Some(&from), Some(&to)) = (rows.first(), rows.last()) {
            for entry in entries {
                self.rule(entry, from, to)?;
            }
        }
        for note in &table.notes {
            self.line(&note.plain(), 3)?;
        }
        Ok(Placed { headings, rows, ..Placed::default() })
    }

    /// A row; texts that are too long for a cell go on in rows below, where nothing else stands.
    fn cells(&mut self, table: &Table, row: &Row, entries: &[Entry]) -> Result<(), XlsxError> {
        let mut rest: Vec<(u16, Vec<String>)> = Vec::new();
        let mut tallest = 1;
        for (n, (cell, column)) in row.cells.iter().zip(&table.columns).enumerate() {
            let at = At { row: self.row, column: u16::try_from(n).unwrap_or(u16::MAX) };
            let entry = entries.iter().find(|entry| entry.column == n).map(|entry| {
                let look = self.looks.entry();
                if entry.kind == EntryKind::Day { look.set_num_format(DAY) } else { look }
            });
            let what = (cell, column.kind, row.kind);
            let left = cell::write(self.sheet, at, what, self.locale, (self.looks, entry.as_ref()))?;
            if !left.is_empty() {
                rest.push((at.column, left));
            }
            if !is_number(&cell.value) {
                let width = self.widths.get(n).copied().unwrap_or(PAGE);
                let bold = row.kind.is_strong() || matches!(cell.look, Look::Toned(_));
                tallest = tallest.max(lines(&said(cell), width, bold));
            }
        }
        self.sheet.set_row_height(self.row, height(tallest))?;
        self.row += 1;
        let most = rest.iter().map(|(_, pieces)| pieces.len()).max().unwrap_or_default();
        for n in 0..most {
            for (column, pieces) in &rest {
                if let Some(piece) = pieces.get(n) {
                    cell::text(
                        self.sheet,
                        At { row: self.row, column: *column },
                        piece,
                        self.looks.fit(&self.looks.lead, piece).into_owned(),
                    )?;
                }
            }
            self.sheet.set_row_height(self.row, height(usize::MAX))?;
            self.row += 1;
        }
        Ok(())
    }

    /// What a column takes that is filled in.
    fn rule(&mut self, entry: &Entry, from: u32, to: u32) -> Result<(), XlsxError> {
        let rule = match &entry.kind {
            EntryKind::Words => return Ok(()),
            EntryKind::Choice(words) => DataValidation::new().allow_list_strings(words)?,
            EntryKind::Day => {
                let first = ExcelDateTime::from_ymd(2000, 1, 1)?;
                DataValidation::new().allow_date(DataValidationRule::GreaterThanOrEqualTo(first))
            }
        };
        // What does not fit is said and may stay: the check says it again, with its row.
        let rule = rule.set_error_style(DataValidationErrorStyle::Warning);
        let column = u16::try_from(entry.column).unwrap_or(u16::MAX);
        self.sheet.add_data_validation(from, column, to, column, &rule)?;
        Ok(())
    }
}
