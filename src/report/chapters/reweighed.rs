//! A reader's own weights: what the score would be with them, beside the standard one and never in its place.

use super::compare::signed;
use super::context::Context;
use crate::analysis::reweighed::{Both, Reweighed};
use crate::analysis::scoring::{Part, Whose};
use crate::document::tree::{Block, Cell, CellValue, Column, Inline, RowKind, Table};
use crate::locale::Arg;
use crate::model::framework::LensKind;
use crate::model::score::Score;

/// Writes the chapter; none where no reader has weights of their own.
pub(super) fn reweighed(cx: &Context<'_>) -> Vec<Block> {
    let Some(all) = cx.reweighed else { return Vec::new() };
    let body = vec![
        Block::paragraph(about(cx, all)),
        Block::paragraph(cx.text("reweighed-standard")),
        Block::bullets(changed(cx, all).into_iter().map(Inline::from)),
        Block::Table(table(cx, all)),
    ];
    vec![cx.section("reweighed", "chapter-reweighed", body)]
}

/// Whose weights they are.
fn about(cx: &Context<'_>, all: &Reweighed) -> String {
    cx.format("reweighed-about", &[("whose", Arg::Text(&all.weights().whose))])
}

/// Each weight that is another one, with the standard weight.
fn changed(cx: &Context<'_>, all: &Reweighed) -> Vec<String> {
    let line = |name: &str, standard: u32, own: u32| {
        let [standard, own] = [standard, own].map(|weight| cx.locale.whole(u64::from(weight)));
        let said = [("name", Arg::Text(name)), ("own", Arg::Text(&own)), ("standard", Arg::Text(&standard))];
        cx.format("reweighed-weight", &said)
    };
    let weights = all.weights();
    let voices = weights
        .constituencies
        .iter()
        .map(|&(c, own)| (cx.voice(c).to_owned(), cx.assessment.voices()[c].weight, own));
    let indicators = weights.indicators.iter().map(|&(i, own)| {
        let one = &cx.framework()[i];
        (format!("{} {}", one.id, one.title), one.weight, own)
    });
    let moved = voices.chain(indicators).filter(|(_, standard, own)| standard != own);
    let lines: Vec<String> = moved.map(|(name, standard, own)| line(&name, standard, own)).collect();
    if lines.is_empty() { vec![cx.text("reweighed-no-other")] } else { lines }
}

/// The table as a sheet of its own, with whose weights they are, and which, below it.
#[cfg(feature = "workbook")]
pub(super) fn sheet_table(cx: &Context<'_>, all: &Reweighed) -> Table {
    let mut table = table(cx, all);
    let said = std::iter::once(about(cx, all)).chain(changed(cx, all));
    table.notes.splice(0..0, said.map(Inline::from));
    table
}

/// Both scores of phases and topics, and overall last.
fn table(cx: &Context<'_>, all: &Reweighed) -> Table {
    let columns = vec![
        cx.head("col-compare-part"),
        Column::numbers(cx.text("col-reweighed-standard")),
        Column::numbers(cx.text("col-reweighed-own")),
        Column::numbers(cx.text("col-reweighed-difference")),
    ];
    let caption = cx.format("caption-reweighed", &[("whose", Arg::Text(&all.weights().whose))]);
    let mut table = Table::new(caption, columns);
    for kind in [LensKind::Cycle, LensKind::Topic] {
        let Some(lens) = cx.framework().lens(kind) else { continue };
        table.heading_row(&lens.title);
        for both in all.of_lens(cx.assessment, cx.card, kind) {
            table.row(RowKind::Plain, cells(cx, both));
        }
    }
    table.row(RowKind::Total, cells(cx, all.both(cx.assessment, cx.card, Part::Overall)));
    table.notes.push(cx.text("reweighed-rounded").into());
    table
}

fn cells(cx: &Context<'_>, both: Both) -> Vec<Cell> {
    let part = both.part;
    let score = |score: Option<Score>| match score {
        Some(score) => Cell::of(cx.score_value(part, score)),
        None if cx.card.of(part).value.is_none() => Cell::missing(cx.no_value(part, Whose::Joint)),
        None => Cell::missing(cx.text("not-assessed")),
    };
    let difference = both
        .difference()
        .map_or_else(Cell::default, |by| Cell::of(CellValue::score(by, signed(cx.locale, by))));
    vec![cx.named(part), score(both.standard), score(both.own), difference]
}
