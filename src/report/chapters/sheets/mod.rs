//! The workbook of a report: each sheet a table with a row for each thing, its id in a column of its own.
//!
//! The cells are those of the chapters: typed, and printed by the same rules. A chapter sets bounds, targets and reasons in small
//! type under a number; here each has its column, so that a spreadsheet can sort, filter and draw.

mod actions;
mod answers;
mod fields;
mod gaps;
mod indicators;
mod lens;
mod method;
mod missing;
mod summary;

use super::context::Context;
use super::reweighed;
use crate::document::GENERATOR;
use crate::document::tree::{Inline, Table};
use crate::document::xlsx::{Book, Sheet};

/// Columns that stay in sight: the id and the title.
const FIXED: u16 = 2;

/// The workbook.
pub(super) fn book(cx: &Context<'_>) -> Book {
    let (gaps, gap) = gaps::gaps(cx);
    let mut sheets = vec![summary::summary(cx, gap)];
    sheets.extend(cx.card.lenses().pairs().map(|(l, entries)| lens::lens(cx, l, entries)));
    sheets.push(indicators::indicators(cx));
    sheets.push(gaps);
    sheets.push(actions::actions(cx));
    // Without responses there are none to list, and some are too many, which the first sheet says.
    let in_full = cx.assessment.responses().is_some() && cx.too_many_answers().is_none();
    sheets.extend(in_full.then(|| answers::answers(cx)));
    sheets.extend(cx.reweighed.map(|all| {
        let table = reweighed::sheet_table(cx, all);
        let printed = table.columns.len();
        sheet(cx, "sheet-reweighed", table, printed)
    }));
    sheets.push(missing::missing(cx));
    sheets.push(method::method(cx));
    titled(cx, sheets)
}

/// The action plan as a workbook of its own, to be filled in.
pub(super) fn action_book(cx: &Context<'_>) -> Book {
    titled(cx, vec![actions::actions(cx), actions::how_to(cx)])
}

/// Sheets as a workbook of this assessment.
fn titled(cx: &Context<'_>, sheets: Vec<Sheet>) -> Book {
    Book {
        title: super::cover::title(cx),
        generator: GENERATOR.to_owned(),
        day: cx.assessment.date().to_string(),
        sheets,
    }
}

/// A sheet of one table, of which so many columns are printed.
fn sheet(cx: &Context<'_>, name: &str, table: Table, printed: usize) -> Sheet {
    let printed = u16::try_from(printed).ok();
    Sheet { name: cx.text(name), tables: vec![table], fixed: FIXED, printed, ..Sheet::default() }
}

/// Nothing above the headings: programs look for them in the first row.
fn bare() -> Inline {
    Inline::default()
}
