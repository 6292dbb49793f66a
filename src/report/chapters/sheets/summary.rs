//! The first sheet: the result in a few numbers and sentences, with the largest gaps as a chart.

use super::super::context::Context;
use super::super::{cover, gaps, summary as chapter};
use super::bare;
use crate::analysis::scoring::{Part, Value, Whose};
use crate::document::tree::{Cell, CellValue, Column, Inline, RowKind, Table};
use crate::document::xlsx::{Chart, ChartKind, Sheet};

/// How many gaps are drawn.
const FIRST: usize = 10;
/// Place of the title in the sheet of the gaps.
const TITLE: usize = 1;

/// Writes the sheet; `gap` is the place of the column of the gaps in their sheet.
pub(super) fn summary(cx: &Context<'_>, gap: usize) -> Sheet {
    let mut lead: Vec<Inline> = vec![cover::title(cx).into()];
    lead.extend(
        cover::facts(cx).into_iter().map(|fact| Inline::labelled(fact.term, fact.meaning, cx.locale)),
    );
    if cx.assessment.responses().is_none() {
        lead.push(cx.text("tally-only").into());
    }
    lead.extend(cx.too_many_answers().map(Inline::from));
    lead.extend(chapter::sentences(cx, chapter::Detail::Whole).into_iter().map(Inline::from));
    let chart = Chart {
        kind: ChartKind::Bars,
        title: cx.text("chart-gaps"),
        about: format!("{}. {}", cx.text("chart-gaps"), cx.text("chart-about")),
        axis: cx.text("axis-gap"),
        of: cx.text("sheet-gaps"),
        labels: TITLE,
        series: vec![gap],
        beside: true,
        rows: FIRST,
    };
    let has_gaps = cx.card.gaps().together.iter().any(|&i| cx.card[i].gap.is_some());
    Sheet {
        name: cx.text("sheet-summary"),
        lead,
        tables: vec![scores(cx), readings(cx)],
        charts: has_gaps.then_some(chart).into_iter().collect(),
        ..Sheet::default()
    }
}

/// The overall score, and that of each constituency.
fn scores(cx: &Context<'_>) -> Table {
    let columns = vec![
        cx.head("col-constituency"),
        cx.number_head("col-score"),
        cx.head("col-band"),
        cx.number_head("col-low"),
        cx.number_head("col-high"),
        cx.number_head("col-coverage"),
        cx.number_head("col-returns"),
    ];
    let mut table = Table::new(cx.text("caption-sheet-scores"), columns);
    let mut add = |kind, name: String, whose, value: Option<Value>, returns: u64| {
        let bound = |pick: fn(Value) -> crate::model::score::Score| {
            value.map_or_else(Cell::default, |value| Cell::of(cx.score_value(Part::Overall, pick(value))))
        };
        let cells = vec![
            Cell::text(name),
            cx.score_cell(Part::Overall, whose, value).note(bare()),
            Cell::text(cx.band(value)),
            bound(|value| value.low),
            bound(|value| value.high),
            cx.coverage_cell(value),
            cx.count(returns),
        ];
        table.row(kind, cells);
    };
    let overall = cx.card.overall();
    let voices = cx.voices();
    for &c in &voices {
        let value = cx.own(overall, c).map(|own| own.value);
        let returns = cx.assessment.voices()[c].respondents;
        add(RowKind::Plain, cx.voice(c).to_owned(), Whose::Constituency(c), value, returns);
    }
    let all = voices.iter().map(|&c| cx.assessment.voices()[c].respondents).sum();
    add(RowKind::Total, cx.text("overall"), Whose::Joint, overall.value, all);
    table
}

/// How many indicators have each reading, and what it asks for.
fn readings(cx: &Context<'_>) -> Table {
    let columns =
        vec![cx.head("col-reading"), cx.number_head("col-count"), Column::words(cx.text("col-meaning"))];
    let mut table = Table::new(cx.text("caption-sheet-readings"), columns);
    let indicators = gaps::indicators(cx);
    for reading in gaps::legend(cx) {
        let count = indicators.iter().filter(|entry| entry.reading == Some(reading)).count();
        let cells = vec![
            Cell::text(cx.reading(reading)),
            Cell::of(CellValue::count(count as u64, cx.locale.whole(count as u64))),
            Cell::text(cx.text(&format!("reading-{}-about", reading.key()))),
        ];
        table.row(RowKind::Plain, cells);
    }
    table
}
