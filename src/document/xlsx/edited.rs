//! Workbooks to be edited and read back: a sheet with a hidden row of names for programs, and a hidden sheet that says what it is.

use rust_xlsxwriter::{
    Color, DataValidation, ExcelDateTime, FormatAlign, FormatBorder, Worksheet, XlsxError,
};

use super::face;
use super::measure::{height, lines, sheet_name};
use super::written;
use crate::document::writer::without_controls;

/// A4.
const PAPER: u8 = 9;
/// The sheet, hidden, on which the workbook says what it is.
const META: &str = "_meta";
/// Rows below the last one in which something may be added, with the lists to choose from.
const ROOM: u32 = 200;

/// A column of the sheet.
#[derive(Debug)]
pub struct Column {
    /// Its name, by which it is read back.
    pub name: String,
    /// Its heading, for people.
    pub heading: String,
    /// In characters of the usual face.
    pub width: f64,
    /// What a cell can be chosen from; empty = anything.
    pub choices: Vec<String>,
    /// Its cells are whole numbers.
    pub is_number: bool,
    /// It is printed; the others can be seen on the screen alone.
    pub is_printed: bool,
}

/// A sheet that somebody is to edit.
#[derive(Debug)]
pub struct Sheet<'a> {
    /// The name of the sheet.
    pub name: &'a str,
    /// Its columns; the first one stays in view.
    pub columns: Vec<Column>,
    /// A cell for each column.
    pub rows: Vec<Vec<String>>,
    /// What the workbook says of itself, by key.
    pub meta: Vec<(&'a str, String)>,
    /// It reads from right to left.
    pub right_to_left: bool,
    /// What is said when something else than a choice is written: a title, and a sentence.
    pub wrong_choice: [String; 2],
}

/// The workbook. The same input gives the same bytes.
///
/// # Errors
/// When the sheet cannot take its name.
pub fn workbook(sheet: &Sheet<'_>) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = face::workbook()?;
    workbook
        .set_properties(&written::properties().set_creation_datetime(&ExcelDateTime::from_ymd(2000, 1, 1)?));
    write(workbook.add_worksheet(), sheet)?;
    let meta = workbook.add_worksheet().set_name(META)?;
    for (row, (key, value)) in (0..).zip(&sheet.meta) {
        meta.write_string(row, 0, *key)?.write_string(row, 1, value)?;
    }
    meta.set_hidden(true);
    written::saved(&mut workbook)
}

fn write(page: &mut Worksheet, sheet: &Sheet<'_>) -> Result<(), XlsxError> {
    let framed = || {
        let format = face::plain().set_text_wrap().set_align(FormatAlign::Top);
        format.set_border(FormatBorder::Thin).set_border_color("#B8C4CE")
    };
    let heading = framed().set_bold().set_background_color("#1F3A4D").set_font_color(Color::White);
    let (plain, text) = (framed(), framed().set_num_format("@"));
    page.set_name(sheet_name(sheet.name, &[]))?
        .set_right_to_left(sheet.right_to_left)
        .set_freeze_panes(2, 1)?;
    let last = 1 + u32::try_from(sheet.rows.len()).unwrap_or(u32::MAX - ROOM - 1);
    for (at, column) in (0..).zip(&sheet.columns) {
        page.write_string(0, at, &column.name)?;
        page.write_string_with_format(1, at, &column.heading, &heading)?;
        page.set_column_width(at, column.width)?;
        // A list in a cell's own rule has at most 255 characters.
        let length: usize = column.choices.iter().map(|choice| choice.chars().count() + 1).sum();
        if (1..=255).contains(&length) {
            let [title, message] = &sheet.wrong_choice;
            let choice = DataValidation::new()
                .allow_list_strings(&column.choices)?
                .set_error_title(title)?
                .set_error_message(message)?;
            page.add_data_validation(2, at, last + ROOM, at, &choice)?;
        }
    }
    page.set_row_hidden(0)?;
    for (row, cells) in (2..).zip(&sheet.rows) {
        for ((at, column), cell) in (0..).zip(&sheet.columns).zip(cells) {
            match cell.parse::<u32>() {
                Ok(number) if column.is_number => page.write_number_with_format(row, at, number, &plain)?,
                _ => page.write_string_with_format(row, at, without_controls(cell.clone()), &text)?,
            };
        }
        let cells = sheet.columns.iter().zip(cells).filter(|(column, _)| column.is_printed);
        let tallest = cells.map(|(column, cell)| lines(cell, column.width, false)).max().unwrap_or(1);
        page.set_row_height(row, height(tallest))?;
    }
    if let Some(last_column) = u16::try_from(sheet.columns.len()).ok().and_then(|n| n.checked_sub(1)) {
        page.autofilter(1, 0, last, last_column)?;
        let printed = sheet.columns.iter().take_while(|column| column.is_printed).count();
        let printed = u16::try_from(printed).unwrap_or(last_column).saturating_sub(1);
        page.set_print_area(1, 0, last, printed)?;
    }
    page.set_landscape().set_paper_size(PAPER).set_print_fit_to_pages(1, 0).set_repeat_rows(1, 1)?;
    page.set_margins(0.4, 0.4, 0.5, 0.6, 0.3, 0.3).set_footer("&L&A&R&P / &N");
    Ok(())
}
