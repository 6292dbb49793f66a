//! Table of texts as a workbook of one sheet, for programs and for people

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, FormatAlign, Workbook, XlsxError};

use super::measure::sheet_name;

/// One sheet with a frozen, filterable header. The same input gives the same bytes.
///
/// # Errors
/// When a text is longer than a cell can hold (32 767 characters) or the sheet cannot take its name.
pub fn table(
    name: &str,
    header: &[String],
    rows: &[Vec<String>],
    right_to_left: bool,
) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    workbook
        .set_properties(&DocProperties::new().set_creation_datetime(&ExcelDateTime::from_ymd(2000, 1, 1)?));
    let bold = Format::new().set_bold().set_text_wrap().set_align(FormatAlign::Top);
    let wrapped = Format::new().set_text_wrap().set_align(FormatAlign::Top);
    let sheet = workbook.add_worksheet();
    sheet.set_name(sheet_name(name, &[]))?.set_right_to_left(right_to_left).set_freeze_panes(1, 1)?;
    for (column, text) in (0..).zip(header) {
        sheet.write_string_with_format(0, column, text, &bold)?;
        let longest =
            rows.iter().filter_map(|row| row.get(usize::from(column))).map(|t| t.chars().count()).max();
        sheet.set_column_width(column, longest.unwrap_or(0).clamp(8, 45) as f64)?;
    }
    for (line, row) in (1..).zip(rows) {
        for (column, text) in (0..).zip(row) {
            sheet.write_string_with_format(line, column, text, &wrapped)?;
        }
    }
    if let (Ok(last_row), Ok(columns)) = (u32::try_from(rows.len()), u16::try_from(header.len()))
        && columns > 0
    {
        sheet.autofilter(0, 0, last_row, columns - 1)?;
    }
    workbook.save_to_buffer()
}
