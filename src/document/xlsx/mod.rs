//! Workbooks: tables of the tree as sheets, with charts that a spreadsheet program draws; no cell is a formula.
//!
//! Numbers are numbers in nine decimals, shown as they are printed. The same input gives the same bytes.

mod book;
mod cell;
mod chart;
pub mod edited;
pub(crate) mod face;
mod measure;
mod page;
mod sheet;
#[cfg(test)]
mod tests;
pub(crate) mod written;

use rust_xlsxwriter::{ExcelDateTime, XlsxError};

pub use book::{Book, Chart, ChartKind, Entry, EntryKind, Sheet};
pub use written::is_as_written;

use self::cell::Looks;
use super::writer::WriteError;
use crate::locale::Locale;

/// Most rows of a table in one sheet; a sheet holds 1,048,576.
const MOST_ROWS: usize = 1_000_000;

/// The bytes of a workbook.
///
/// # Errors
/// When a sheet cannot take its name, or the parts cannot be packed.
pub fn write(book: &Book, locale: &Locale) -> Result<Vec<u8>, WriteError> {
    packed(book, locale, MOST_ROWS).map_err(|error| WriteError::Workbook(error.into()))
}

fn packed(book: &Book, locale: &Locale, most: usize) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = face::workbook()?;
    let day = ExcelDateTime::parse_from_str(&book.day)?;
    let properties = written::properties().set_title(&book.title).set_author(&book.generator);
    workbook.set_properties(&properties.set_creation_datetime(&day));
    let right_to_left = locale.direction() == "rtl";
    let looks = Looks::new(right_to_left);
    let mut names: Vec<String> = Vec::new();
    // Where the rows of each sheet's first table came to stand: what charts are drawn from.
    let mut placed = Vec::new();
    for sheet in &book.sheets {
        let parts = sheet.tables.first().map_or(1, |table| table.rows.len().div_ceil(most).max(1));
        for part in 0..parts {
            let name = measure::sheet_name(&sheet.name, &names);
            let written = workbook.add_worksheet().set_name(&name)?;
            let rows = sheet::write(written, sheet, (part * most, most), locale, &looks)?;
            page::set(written, book, &name, right_to_left)?;
            names.push(name.clone());
            if part == 0 {
                placed.push((name, rows));
            }
        }
    }
    for (sheet, (name, on)) in book.sheets.iter().zip(&placed) {
        let mut row = on.behind + 1;
        let on_page = sheet.printed.filter(|printed| *printed > 0);
        for chart in &sheet.charts {
            let of = book.sheets.iter().position(|known| known.name == chart.of);
            let (from, rows) = of.and_then(|n| placed.get(n)).map_or((name, on), |(name, rows)| (name, rows));
            if let Some((drawn, height)) = chart::drawn(chart, from, rows) {
                let written = workbook.worksheet_from_name(name)?;
                if chart.beside {
                    written.insert_chart_with_offset(0, on.columns, &drawn, measure::BESIDE, 0)?;
                } else {
                    written.insert_chart(row, 0, &drawn)?;
                    row += height;
                }
            }
        }
        if let Some(printed) = on_page {
            workbook.worksheet_from_name(name)?.set_print_area(0, 0, row, printed - 1)?;
        }
    }
    written::saved(&mut workbook)
}
