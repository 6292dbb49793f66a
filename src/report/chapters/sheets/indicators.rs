//! The sheet of the indicators: each with where it stands in the framework and with all its numbers.

use super::super::context::Context;
use super::fields::{self, Fields};
use super::sheet;
use crate::analysis::scoring::{Entry, Part};
use crate::document::tree::{Cell, RowKind};
use crate::document::xlsx::Sheet;
use crate::model::framework::{Indicator, Node};
use crate::model::table::Ix;

/// Writes the sheet, in the order of the framework; those that support another one come last.
pub(super) fn indicators(cx: &Context<'_>) -> Sheet {
    let voices = cx.voices();
    let mut fields = Fields::default();
    named(cx, &mut fields);
    fields::score(cx, &mut fields);
    fields::target(cx, &mut fields);
    fields::gap(cx, &mut fields);
    fields::divergence(cx, &mut fields);
    fields::voices(cx, &mut fields, &voices);
    let printed = fields.len();
    fields::coverage(cx, &mut fields);
    place(cx, &mut fields);
    fields.add(cx.head("col-fields"), |entry| {
        let fields = of(entry)
            .map(|i| cx.framework().fields_of(i).map(|field| field.title.clone()).collect::<Vec<_>>());
        Cell::text(cx.list(&fields.unwrap_or_default()))
    });
    fields.add(cx.head("col-supports"), |entry| {
        let core = of(entry).and_then(|i| cx.framework()[i].supports);
        core.map_or_else(Cell::default, |core| Cell::text(cx.framework()[core].id.as_str()))
    });
    fields::direction(cx, &mut fields);
    fields::coverages(cx, &mut fields, &voices);
    fields::remarks(cx, &mut fields, &voices);
    let rows = cx.card.indicators().iter().map(|entry| {
        let beside = of(entry).is_some_and(|i| cx.framework()[i].supports.is_some());
        (entry, if beside { RowKind::Group } else { RowKind::Plain })
    });
    sheet(cx, "sheet-indicators", fields.table(rows), printed)
}

/// The indicator that a part is.
pub(super) fn of(entry: &Entry) -> Option<Ix<Indicator>> {
    match entry.part {
        Part::Indicator(i) => Some(i),
        _ => None,
    }
}

/// Id and title of an indicator.
pub(super) fn named<'f>(cx: &'f Context<'_>, fields: &mut Fields<'f>) {
    fields::id(cx, fields);
    fields.add(cx.head("col-indicator"), |entry| Cell::text(cx.title(entry.part)));
}

/// Topic, phase and weight of an indicator.
pub(super) fn place<'f>(cx: &'f Context<'_>, fields: &mut Fields<'f>) {
    let node = |node: Option<&Node>| node.map_or_else(Cell::default, |node| Cell::text(&node.title));
    fields.add(cx.head("col-topic"), move |entry| node(of(entry).and_then(|i| cx.framework().topic_of(i))));
    fields.add(cx.head("col-phase"), move |entry| node(of(entry).and_then(|i| cx.framework().phase_of(i))));
    fields.add(cx.number_head("col-weight"), |entry| {
        of(entry).map_or_else(Cell::default, |i| cx.count(cx.framework()[i].weight.into()))
    });
}
