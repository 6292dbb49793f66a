//! Strengths, and what one constituency alone claims.

use super::context::Context;
use super::unheard::unheard;
use crate::analysis::scoring::{Entry, Whose};
use crate::analysis::strength::{claimed_alone, is_strength, strengths as indicators};
use crate::document::tree::{Block, Cell, Column, Look, RowKind, Table};
use crate::locale::Arg;
use crate::model::framework::{Constituency, Indicator};
use crate::model::table::Ix;

/// How many of each list stand in the report; the annex has all.
const FIRST: usize = 8;

/// Writes the chapter of the report; none where one constituency alone weighs, for then nobody could agree.
pub(super) fn strengths(cx: &Context<'_>) -> Vec<Block> {
    if cx.assessment.weighing().count() < 2 {
        return Vec::new();
    }
    let list = indicators(cx.assessment, cx.card);
    let list: Vec<&Entry> = list.into_iter().map(|i| &cx.card[i]).collect();
    let nodes = nodes(cx);
    let mut body = vec![Block::paragraph(cx.text("strengths-about"))];
    if nodes.is_empty() && list.is_empty() && unheard(cx).is_some() {
        body.push(Block::aside(cx.none("unheard-list")));
        return vec![cx.section("strengths", "chapter-strengths", body)];
    }
    body.push(match nodes.is_empty() {
        true => Block::aside(cx.none("no-strong-nodes")),
        false => cx.first(table(cx, "caption-strong-nodes", "col-part", &nodes), FIRST),
    });
    body.push(match list.is_empty() {
        true => Block::aside(cx.none("no-strengths")),
        false => cx.first(table(cx, "caption-strong-indicators", "col-indicator", &list), FIRST),
    });
    body.push(Block::heading(2, cx.text("claimed-alone")));
    body.extend(alone(cx, FIRST));
    vec![cx.section("strengths", "chapter-strengths", body)]
}

/// Writes the chapter of the annex: every strength and every claim; none where one constituency alone weighs.
pub(super) fn claims(cx: &Context<'_>) -> Vec<Block> {
    if cx.assessment.weighing().count() < 2 {
        return Vec::new();
    }
    let list: Vec<&Entry> = indicators(cx.assessment, cx.card).into_iter().map(|i| &cx.card[i]).collect();
    let nodes = nodes(cx);
    let mut body = Vec::new();
    body.push(cx.table_or(table(cx, "caption-strong-nodes", "col-part", &nodes), "no-strong-nodes"));
    body.push(cx.table_or(table(cx, "caption-strong-indicators", "col-indicator", &list), "no-strengths"));
    body.extend(alone(cx, usize::MAX));
    vec![cx.section("strengths", "chapter-strengths", body)]
}

/// What one constituency alone claims.
fn alone(cx: &Context<'_>, most: usize) -> Vec<Block> {
    let claims = claimed_alone(cx.assessment, cx.card);
    let mut body = vec![Block::paragraph(cx.text("claimed-alone-about"))];
    let claimants: Vec<Ix<Constituency>> =
        cx.assessment.weighing().filter(|&c| !claims[c].is_empty()).collect();
    if claimants.is_empty() {
        body.push(Block::aside(cx.none("no-claimed-alone")));
    }
    body.extend(claimants.into_iter().map(|c| cx.first(claimed(cx, c, &claims[c]), most)));
    body
}

/// Every node, group and the whole that is a strength, in the framework's order.
pub(super) fn nodes<'a>(cx: &Context<'a>) -> Vec<&'a Entry> {
    let rows = cx.card.lenses().iter().flat_map(|lens| lens.rows(cx.framework()));
    rows.map(|(entry, _)| entry)
        .chain([cx.card.overall()])
        .filter(|entry| is_strength(cx.assessment, cx.card, entry))
        .collect()
}

fn table(cx: &Context<'_>, caption: &str, what: &str, list: &[&Entry]) -> Table {
    let voices: Vec<Ix<Constituency>> = cx.assessment.weighing().collect();
    let mut columns =
        vec![cx.head(what), cx.number_head("col-score"), cx.number_head("col-target"), cx.head("col-bounds")];
    columns.extend(cx.voice_heads(&voices));
    let mut table = Table::new(cx.format(caption, &[("count", Arg::Count(list.len() as u64))]), columns);
    for entry in list {
        let bounds = entry.value.map(|value| cx.bounds(entry.part, value)).unwrap_or_default();
        let mut cells = vec![
            cx.named(entry.part),
            cx.score_cell(entry.part, Whose::Joint, entry.value),
            cx.target_cell(entry),
            Cell::text(bounds),
        ];
        cells.extend(voices.iter().map(|&c| {
            cx.score_cell(entry.part, Whose::Constituency(c), cx.own(entry, c).map(|own| own.value))
        }));
        table.row(RowKind::Plain, cells);
    }
    table
}

/// What one constituency says is on target, and what the others said instead of a point.
fn claimed(cx: &Context<'_>, claimant: Ix<Constituency>, list: &[Ix<Indicator>]) -> Table {
    let others: Vec<Ix<Constituency>> = cx.assessment.weighing().filter(|&c| c != claimant).collect();
    let mut columns =
        vec![cx.head("col-indicator"), cx.number_head("col-claimed"), cx.number_head("col-target")];
    columns.extend(others.iter().map(|&c| Column::words(cx.voice(c))));
    let caption = cx.format(
        "caption-claimed-alone",
        &[("voice", Arg::Text(cx.voice(claimant))), ("count", Arg::Count(list.len() as u64))],
    );
    let mut table = Table::new(caption, columns);
    for &i in list {
        let entry = &cx.card[i];
        let mut cells = vec![
            cx.named(entry.part),
            cx.score_cell(
                entry.part,
                Whose::Constituency(claimant),
                cx.own(entry, claimant).map(|own| own.value),
            ),
            cx.target_cell(entry),
        ];
        cells.extend(others.iter().map(|&c| {
            Cell::text(cx.no_points(cx.assessment.voices()[c].cells[i].as_ref())).look(Look::Missing)
        }));
        table.row(RowKind::Plain, cells);
    }
    table
}
