//! The sheet of the method: the chapters on what the score is for, on the method and on what the report was made from, a row for
//! each paragraph.

use super::super::context::Context;
use super::super::{fingerprint, method as chapter, trust};
use super::sheet;
use crate::document::tree::{Block, Cell, Inline, RowKind, Table};
use crate::document::xlsx::Sheet;

/// Writes the sheet.
pub(super) fn method(cx: &Context<'_>) -> Sheet {
    let mut table = Table::new("", vec![cx.head("col-subject"), cx.head("col-text")]);
    for block in [trust::trust(cx), chapter::method(cx), fingerprint::fingerprint(cx)].iter().flatten() {
        rows(block, &mut table);
    }
    let printed = table.columns.len();
    sheet(cx, "sheet-method", table, printed)
}

fn row(table: &mut Table, kind: RowKind, subject: Inline, text: Inline) {
    if !(subject.is_empty() && text.is_empty()) {
        table.row(kind, vec![Cell::text(subject), Cell::text(text)]);
    }
}

/// A block as rows: its headings and terms in the first column, everything else in the second.
fn rows(block: &Block, table: &mut Table) {
    let none = Inline::default;
    match block {
        Block::Section(section) => row(table, RowKind::Total, section.title.clone(), none()),
        Block::Heading(heading) => row(table, RowKind::Group, heading.text.clone(), none()),
        Block::Paragraph(paragraph) => row(table, RowKind::Plain, none(), paragraph.text.clone()),
        Block::Definitions(list) => {
            for item in &list.items {
                row(table, RowKind::Plain, item.term.clone(), item.meaning.clone());
            }
        }
        Block::Table(of) => {
            row(table, RowKind::Group, of.caption.clone(), none());
            for line in &of.rows {
                let shown: Vec<Inline> = line.cells.iter().map(|cell| cell.value.shown()).collect();
                let (first, rest) = match shown.split_first() {
                    Some((first, rest)) => (first.clone(), rest),
                    None => continue,
                };
                row(table, RowKind::Plain, first, Inline::in_a_row(rest.iter().cloned(), " · "));
            }
        }
        _ => {}
    }
    for inside in block.inside() {
        inside.iter().for_each(|block| rows(block, table));
    }
}
