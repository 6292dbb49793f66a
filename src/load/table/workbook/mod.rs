//! Workbooks (xlsx, xlsm, ods): each sheet as a table of text, with every row at its place, for the readers of tables.
//!
//! A sheet becomes the CSV that a spreadsheet would save of it, blank rows and all, so that whatever reads tables reads it by
//! the same rules and the number of a row is the one that the spreadsheet shows. Cells are read as people see them; macros,
//! links to other files and pictures are not even looked at. What a file may ask for is bounded before it is given: bytes
//! inflated, bytes of text, rows and columns.

mod dates;
mod kind;
mod limits;
mod lines;
mod ods;
mod parts;
mod reference;
mod refusal;
mod styles;
mod xlsx;

use self::kind::{Kind, open};
pub(in crate::load) use self::limits::MOST_BYTES;
pub(in crate::load) use self::lines::Sheet;
pub(in crate::load) use self::refusal::Refusal;
use crate::load::container::{OLE, ZIP};

/// Does a file begin like a workbook, or like what may be one behind a password?
pub(in crate::load) fn may_be_workbook(first: &[u8]) -> bool {
    first.starts_with(ZIP) || first.starts_with(OLE)
}

/// Are these the first bytes of a workbook beyond doubt?
pub(in crate::load) fn is_workbook(first: &[u8]) -> bool {
    let names: [&[u8]; 3] = [b"xl/workbook", b"xl/worksheets/", b"vnd.oasis.opendocument.spreadsheet"];
    first.starts_with(ZIP) && names.iter().any(|name| memchr::memmem::find(first, name).is_some())
}

/// The sheets of a workbook that hold something, in their order.
///
/// # Errors
/// When the file is none that can be read, or asks for more than any table needs.
pub(in crate::load) fn sheets(bytes: &[u8]) -> Result<Vec<Sheet>, Refusal> {
    let (mut container, kind) = open(bytes)?;
    let mut sheets = match kind {
        Kind::Xlsx => xlsx::sheets(&mut container)?,
        Kind::Ods => ods::sheets(&mut container)?,
    };
    sheets.retain(|sheet| !sheet.is_blank());
    Ok(sheets)
}
