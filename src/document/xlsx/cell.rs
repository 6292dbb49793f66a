//! Cells: numbers as numbers that are shown as they are printed, everything else as text.

use std::borrow::Cow;

use rust_xlsxwriter::{ExcelDateTime, Format, FormatAlign, FormatBorder, Worksheet, XlsxError};

use super::face;
use super::measure::said;
use crate::diag::is_formula;
use crate::document::tree::{Cell, CellValue, ColumnKind, Look, RowKind, Shown};
use crate::document::writer::without_controls;
use crate::locale::Locale;

/// Most characters of a cell; what is longer goes on in the row below, and a reader of ours puts it together again.
pub(super) const MOST: usize = 32_767;

const TENTHS: &str = "0.0";
const PERCENT: &str = "0.0%";
const WHOLE: &str = "0";
pub(super) const DAY: &str = "yyyy-mm-dd";

/// How cells look. The colours are dark enough on light ground for WCAG AA.
pub(super) struct Looks {
    pub(super) title: Format,
    pub(super) lead: Format,
    pub(super) caption: Format,
    pub(super) heading: Format,
    pub(super) note: Format,
    rtl: bool,
    rows: [Format; 3],
}

impl Looks {
    pub(super) fn new(rtl: bool) -> Self {
        let wrapped = || face::plain().set_text_wrap().set_align(FormatAlign::Top);
        let framed = || wrapped().set_border(FormatBorder::Thin).set_border_color("#CED4DA");
        let said = || face::directed(wrapped(), rtl);
        let heading = face::directed(framed(), rtl);
        Self {
            title: said().set_bold().set_font_size(15),
            lead: said(),
            caption: said().set_bold().set_font_size(11),
            heading: heading.set_bold().set_background_color("#1F3A4D").set_font_color("#FFFFFF"),
            note: said().set_font_color("#495057"),
            rtl,
            rows: [
                framed(),
                framed().set_bold().set_background_color("#EEF2F5"),
                framed().set_bold().set_background_color("#DCE6EC"),
            ],
        }
    }

    /// A look for a text.
    pub(super) fn fit<'l>(&self, look: &'l Format, text: &str) -> Cow<'l, Format> {
        face::fit(look, text, self.rtl)
    }

    /// A cell of a row: its numbers have no direction, a text in it gets that of the workbook.
    fn of(&self, row: RowKind) -> Format {
        let [plain, group, total] = &self.rows;
        match row {
            RowKind::Plain | RowKind::ByHand => plain,
            RowKind::Group => group,
            RowKind::Total => total,
        }
        .clone()
    }

    /// A cell that is filled in.
    pub(super) fn entry(&self) -> Format {
        self.of(RowKind::Plain).set_background_color("#FFF9E0")
    }

    fn cell(&self, row: RowKind, look: Look) -> Format {
        let plain = self.of(row);
        match look {
            Look::Missing => plain.set_font_color("#495057").set_italic(),
            Look::Toned(tone) => plain.set_font_color(format!("#{}", tone.colour()).as_str()).set_bold(),
            Look::Plain | Look::Apart | Look::Fingerprint => plain,
        }
    }
}

/// Where a cell stands.
#[derive(Clone, Copy)]
pub(super) struct At {
    pub(super) row: u32,
    pub(super) column: u16,
}

/// Writes a cell; gives what of its text did not fit.
///
/// In a column of numbers stands a number or nothing: a word there would be drawn as 0 by every chart. Why a number is missing is
/// said in a column of its own.
pub(super) fn write(
    sheet: &mut Worksheet,
    at: At,
    (cell, kind, row): (&Cell, ColumnKind, RowKind),
    locale: &Locale,
    (looks, base): (&Looks, Option<&Format>),
) -> Result<Vec<String>, XlsxError> {
    let look = base.cloned().unwrap_or_else(|| looks.cell(row, cell.look));
    match &cell.value {
        CellValue::Score(shown) => {
            let (value, plain) = locale.in_a_sheet(shown.value);
            number(sheet, at, value, &shown.text, (&plain, TENTHS), look)?;
        }
        CellValue::Percent(shown) => {
            let (value, plain) = locale.percent_in_a_sheet(shown.value);
            number(sheet, at, value, &shown.text, (&plain, PERCENT), look)?;
        }
        CellValue::Count(shown) => {
            let look = look.set_num_format(WHOLE);
            sheet.write_number_with_format(at.row, at.column, shown.value as f64, &look)?;
        }
        CellValue::Date(shown) => day(sheet, at, shown, look)?,
        CellValue::Missing(_) | CellValue::Empty if kind == ColumnKind::Numbers => {
            sheet.write_blank(at.row, at.column, &look)?;
        }
        CellValue::Text(_) | CellValue::Missing(_) | CellValue::Empty => {
            let mut pieces = pieces(&without_controls(said(cell))).into_iter();
            match pieces.next() {
                Some(first) => {
                    // Set off from a number in the column before.
                    let look = face::directed(look.set_align(FormatAlign::Left), looks.rtl).set_indent(1);
                    text(sheet, at, &first, looks.fit(&look, &first).into_owned())?;
                }
                None => {
                    sheet.write_blank(at.row, at.column, &look)?;
                }
            }
            return Ok(pieces.collect());
        }
    }
    Ok(Vec::new())
}

/// A number whose print is the reader's. Where the print gives way to a decision (59.96 below a target of 60 prints 59.9), the cell
/// still holds the number, and its format shows the print for exactly this number.
fn number(
    sheet: &mut Worksheet,
    at: At,
    value: f64,
    printed: &str,
    (plain, format): (&str, &str),
    look: Format,
) -> Result<(), XlsxError> {
    let look = if printed == plain {
        look.set_num_format(format)
    } else {
        look.set_num_format(format!("[={value}]\"{}\";{format}", printed.replace('"', "'")))
            .set_align(FormatAlign::Right)
    };
    sheet.write_number_with_format(at.row, at.column, value, &look)?;
    Ok(())
}

/// A day as a spreadsheet counts days; one that it does not know is a text.
fn day(sheet: &mut Worksheet, at: At, shown: &Shown<String>, look: Format) -> Result<(), XlsxError> {
    let look = look.set_align(FormatAlign::Left);
    match ExcelDateTime::parse_from_str(&shown.value) {
        Ok(day) => sheet.write_datetime_with_format(at.row, at.column, &day, &look.set_num_format(DAY))?,
        Err(_) => sheet.write_string_with_format(at.row, at.column, &shown.value, &look)?,
    };
    Ok(())
}

/// A text that stays one, also when somebody edits the cell: what looks like a formula is marked as text.
pub(super) fn text(sheet: &mut Worksheet, at: At, text: &str, look: Format) -> Result<(), XlsxError> {
    let is_command = is_formula(text) || text.starts_with(['\t', '\r']);
    let look = if is_command { look.set_quote_prefix() } else { look };
    sheet.write_string_with_format(at.row, at.column, text, &look)?;
    Ok(())
}

/// The pieces of a text that cells can hold; none of an empty one.
pub(super) fn pieces(text: &str) -> Vec<String> {
    // As a spreadsheet counts: a sign outside of the first plane is two.
    let mut pieces: Vec<String> = Vec::new();
    let mut room = 0;
    for c in text.chars() {
        if c.len_utf16() > room {
            pieces.push(String::new());
            room = MOST;
        }
        room -= c.len_utf16();
        if let Some(last) = pieces.last_mut() {
            last.push(c);
        }
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_cut_where_a_cell_ends() {
        let lengths =
            |text: String| pieces(&text).iter().map(|piece| piece.chars().count()).collect::<Vec<_>>();
        assert_eq!(lengths(String::new()), [0; 0]);
        assert_eq!(lengths("é".repeat(32_767)), [32_767]);
        assert_eq!(lengths("é".repeat(32_768)), [32_767, 1]);
        // 16,383 x 2 = 32,766: one more sign of two does not fit.
        assert_eq!(lengths("😀".repeat(16_384)), [16_383, 1]);
    }
}
