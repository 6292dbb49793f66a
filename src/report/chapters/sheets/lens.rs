//! The sheet of a lens: its nodes, its groups and the whole, and a chart of the nodes.

use super::super::context::Context;
use super::fields::{self, Fields};
use super::sheet;
use crate::analysis::scoring::{Entry, LensEntries};
use crate::document::tree::{Cell, Column, RowKind};
use crate::document::xlsx::{Chart, ChartKind, Sheet};
use crate::locale::Arg;
use crate::model::framework::{Lens, LensKind};
use crate::model::table::Ix;

/// Writes the sheet. Nodes come before groups, so that they are one range for a chart.
pub(super) fn lens(cx: &Context<'_>, l: Ix<Lens>, entries: &LensEntries) -> Sheet {
    let (lens, voices) = (&cx.framework()[l], cx.voices());
    let mut fields = Fields::default();
    fields::id(cx, &mut fields);
    fields.add(Column::words(&lens.title), |entry| Cell::text(cx.title(entry.part)));
    let score = fields.len();
    fields::score(cx, &mut fields);
    fields::target(cx, &mut fields);
    fields::gap(cx, &mut fields);
    fields::divergence(cx, &mut fields);
    let own = fields::voices(cx, &mut fields, &voices);
    let printed = fields.len();
    fields::coverage(cx, &mut fields);
    fields.add(cx.head("col-part-of"), |entry| {
        let id = entry.part.group(cx.framework());
        let group = id.and_then(|id| lens.groups.iter().find(|group| group.id == *id));
        group.map_or_else(Cell::default, |group| Cell::text(&group.title))
    });
    fields::direction(cx, &mut fields);
    fields::coverages(cx, &mut fields, &voices);
    fields::remarks(cx, &mut fields, &voices);
    let nodes = entries.nodes.iter().map(|entry| (entry, RowKind::Plain));
    // A group with one node has the numbers of the node.
    let is_lone = |entry: &&Entry| {
        let id = entry.part.id(cx.framework());
        entries
            .nodes
            .iter()
            .any(|node| node.part.lone_group(cx.framework()).is_some_and(|group| group.id == *id))
    };
    let groups = entries.groups.iter().filter(|entry| !is_lone(entry)).map(|entry| (entry, RowKind::Group));
    let whole = (cx.framework().overall() == l).then(|| (cx.card.overall(), RowKind::Total));
    let table = fields.table(nodes.chain(groups).chain(whole));
    let weighing = cx.assessment.weighing().count();
    let (kind, series) = match lens.kind {
        LensKind::Cycle => (ChartKind::Columns, own.into_iter().take(weighing).collect()),
        _ => (ChartKind::Bars, vec![score]),
    };
    let name = format!("sheet-{}", lens.kind.as_str());
    let (title, about) = (format!("chart-{}", lens.kind.as_str()), cx.text("chart-about"));
    let title = cx.format(&title, &[("lens", Arg::Text(&lens.title))]);
    let chart = Chart {
        kind,
        about: format!("{title}. {about}"),
        title,
        axis: cx.text("axis-score"),
        of: String::new(),
        labels: 1,
        series,
        beside: false,
        rows: entries.nodes.len(),
    };
    Sheet { charts: vec![chart], ..sheet(cx, &name, table, printed) }
}
