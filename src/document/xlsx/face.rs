//! The face of workbooks, on which the widths of columns and the heights of rows rest.

use std::borrow::Cow;

use rust_xlsxwriter::{Format, FormatAlign, Workbook, XlsxError};

use crate::locale::direction::is_against;

/// Arial is on Windows and macOS, and Liberation Sans, which stands in for it elsewhere, is as wide and as high: rows that are
/// measured here fit everywhere. Calibri is on Microsoft's systems alone, and what stands in for it is wider.
const NAME: &str = "Arial";
/// In points. A digit is then 7 pixels wide, as in Calibri 11.
const SIZE: f64 = 10.0;
/// What Excel gives an empty row and an empty column in this face, in pixels.
const EMPTY: (u32, u32) = (17, 64);
/// The height of a line of text in the usual size, in points, as Excel has it; LibreOffice takes less.
pub(crate) const LINE: f64 = 12.75;

/// A workbook in the face.
///
/// # Errors
/// When the library of workbooks does not know the widths of the face.
pub(crate) fn workbook() -> Result<Workbook, XlsxError> {
    let mut workbook = Workbook::new();
    let (row, column) = EMPTY;
    workbook.set_default_format(&plain(), row, column)?;
    Ok(workbook)
}

/// The format of a cell in the face.
pub(crate) fn plain() -> Format {
    Format::new().set_font_name(NAME).set_font_size(SIZE)
}

/// A format for texts of the workbook: where that is read from right to left, a line in which Latin words stand first would else turn
/// around, and the full stop of every other one stand at its wrong end.
pub(crate) fn directed(format: Format, rtl: bool) -> Format {
    match rtl {
        true => format.set_reading_direction(2).set_align(FormatAlign::Right),
        false => format,
    }
}

/// A format for a text: in a sheet that is read from right to left, words of a language that stands in for its own keep their direction.
pub(crate) fn fit<'f>(format: &'f Format, text: &str, rtl: bool) -> Cow<'f, Format> {
    match rtl && is_against(text, true) {
        true => Cow::Owned(format.clone().set_reading_direction(1)),
        false => Cow::Borrowed(format),
    }
}
