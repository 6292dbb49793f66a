//! The page: how a sheet is printed, and in which direction it is read.

use rust_xlsxwriter::{Worksheet, XlsxError};

use super::book::Book;

/// A4.
const PAPER: u8 = 9;
/// Most characters of a header or footer are 255; its parts share them.
const MOST: usize = 100;

/// Sets a sheet for printing: landscape, one page wide, the title above and the number of the page below.
pub(super) fn set(
    sheet: &mut Worksheet,
    book: &Book,
    name: &str,
    right_to_left: bool,
) -> Result<(), XlsxError> {
    sheet.set_paper_size(PAPER).set_landscape().set_print_fit_to_pages(1, 0);
    sheet.set_margins(0.4, 0.4, 0.7, 0.6, 0.3, 0.3);
    sheet.set_header(format!("&L{}&R{}", part(&book.title), part(name)));
    sheet.set_footer(format!("&L{}&C&P / &N&R{}", part(&book.generator), part(&book.day)));
    sheet.set_right_to_left(right_to_left);
    Ok(())
}

/// A text in a header: an ampersand would begin a code.
fn part(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    line.chars().take(MOST).collect::<String>().replace('&', "&&")
}
