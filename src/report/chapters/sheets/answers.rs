//! The sheet of the answers: every one, with its question and with what was said beside it.
//!
//! Consent is respected as in the annex: both see the responses as they may be printed.

use super::super::context::Context;
use super::sheet;
use crate::analysis::trace::said;
use crate::document::tree::{Cell, CellValue, RowKind, Table};
use crate::document::xlsx::Sheet;
use crate::locale::answer_key;
use crate::model::framework::{Indicator, LensKind};
use crate::model::response::{Answer, PrintedReply};
use crate::model::table::Ix;

/// Writes the sheet: topic by topic, each indicator followed by those that support it, as in the annex.
pub(super) fn answers(cx: &Context<'_>) -> Sheet {
    let mut columns = vec![
        cx.head("col-id"),
        cx.head("col-indicator"),
        cx.head("col-constituency"),
        cx.head("col-organisation"),
        cx.head("col-respondent"),
        cx.head("col-answer"),
        cx.number_head("col-value"),
        cx.head("col-reason"),
        cx.head("col-comment"),
        cx.head("col-evidence-given"),
        cx.head("col-counted"),
    ];
    let printed = columns.len();
    columns.extend([cx.head("col-code"), cx.head("col-question")]);
    let mut table = Table::new("", columns);
    for i in in_order(cx) {
        let mut list = said(cx.assessment, i);
        list.sort_by_key(|one| one.constituency);
        for one in list {
            let Some(reply) = one.reply else { continue };
            let words = [reply.reason(), reply.comment(), reply.evidence()].map(|words| cx.words(words));
            // A blank without a word is no answer; the sheet of what is missing counts it.
            if reply.answer() == Answer::BLANK && words.iter().all(String::is_empty) {
                continue;
            }
            let indicator = &cx.framework()[i];
            let mut cells = vec![
                Cell::text(indicator.id.as_str()),
                Cell::text(&indicator.title),
                Cell::text(cx.voice(one.constituency)),
                Cell::text(one.organisation),
                Cell::text(cx.name(one.name)),
            ];
            let (code, given) = answer(cx, i, reply);
            cells.extend(given);
            cells.extend(words.map(Cell::text));
            cells.push(if one.counts { Cell::default() } else { Cell::text(cx.text("counts-nowhere")) });
            cells.extend([code, Cell::text(&indicator.question)]);
            table.row(RowKind::Plain, cells);
        }
    }
    sheet(cx, "sheet-answers", table, printed)
}

/// The indicators topic by topic, each followed by those that support it.
fn in_order(cx: &Context<'_>) -> Vec<Ix<Indicator>> {
    let framework = cx.framework();
    let topics = framework.lens(LensKind::Topic).into_iter().flat_map(|lens| &lens.nodes);
    let core = topics.flat_map(|node| node.indicators.iter().copied());
    core.flat_map(|core| {
        let beside = framework.indicators().ixs().filter(move |&i| framework[i].supports == Some(core));
        std::iter::once(core).chain(beside)
    })
    .collect()
}

/// An answer as its code, and in words with the value of its point.
fn answer(cx: &Context<'_>, i: Ix<Indicator>, reply: PrintedReply<'_>) -> (Cell, [Cell; 2]) {
    if reply.is_unanswered() {
        return (Cell::default(), [Cell::text(cx.replied(i, reply)), Cell::default()]);
    }
    match reply.answer() {
        Answer::Point(point) => {
            let point = &cx.framework().scale_of(i).points[point];
            let value = CellValue::score(point.value.get(), cx.locale.limit(point.value));
            (Cell::text(point.code.as_str()), [Cell::text(&point.label), Cell::of(value)])
        }
        Answer::State(state) => {
            (Cell::text(state.code()), [Cell::text(cx.text(answer_key(state))), Cell::default()])
        }
    }
}
