//! The sheet of the gaps: the core indicators in their rank, each with the next step.

use super::super::context::Context;
use super::fields::{self, Fields};
use super::indicators::{named, of, place};
use super::sheet;
use crate::analysis::scoring::{Entry, Whose};
use crate::document::tree::{Cell, Column, RowKind};
use crate::document::xlsx::Sheet;
use crate::locale::Arg;
use crate::model::framework::{Advice, Constituency};
use crate::model::table::Ix;

/// Writes the sheet, the largest gap first; gives the place of the column of the gaps.
pub(super) fn gaps(cx: &Context<'_>) -> (Sheet, usize) {
    let voices: Vec<Ix<Constituency>> = cx.assessment.weighing().collect();
    let mut fields = Fields::default();
    named(cx, &mut fields);
    fields.add(cx.number_head("col-rank"), |entry| rank(cx, &cx.card.gaps().together, entry));
    fields.add(cx.number_head("col-score"), |entry| cx.score_cell(entry.part, Whose::Joint, entry.value));
    let gap = fields.len();
    fields::gap(cx, &mut fields);
    fields::divergence(cx, &mut fields);
    fields::voices(cx, &mut fields, &voices);
    next(cx, &mut fields);
    let printed = fields.len();
    fields::target(cx, &mut fields);
    let effort = |entry: &Entry| advice(cx, entry).map(|advice| cx.effort(advice));
    fields.add(cx.head("col-effort"), move |entry| effort(entry).map_or_else(Cell::default, Cell::text));
    place(cx, &mut fields);
    fields::direction(cx, &mut fields);
    fields::own_gaps(cx, &mut fields, &voices);
    for &c in &voices {
        let title = cx.format("col-voice-rank", &[("voice", Arg::Text(cx.voice(c)))]);
        fields.add(Column::numbers(title), move |entry| rank(cx, &cx.card.gaps().by[c], entry));
    }
    fields::remarks(cx, &mut fields, &voices);
    let ranked = cx.card.gaps().together.iter().map(|&i| (&cx.card[i], RowKind::Plain));
    (sheet(cx, "sheet-gaps", fields.table(ranked), printed), gap)
}

/// What the framework advises where an indicator stands.
fn advice<'f>(cx: &'f Context<'_>, entry: &Entry) -> Option<&'f Advice> {
    cx.framework().advice(of(entry)?, cx.shown(entry.value)?)
}

/// The next step, and who takes it.
fn next<'f>(cx: &'f Context<'_>, fields: &mut Fields<'f>) {
    let text = |text: Option<&String>| text.map_or_else(Cell::default, Cell::text);
    fields.add(cx.head("col-next"), move |entry| text(advice(cx, entry).map(|advice| &advice.step)));
    fields.add(cx.head("col-responsible"), move |entry| text(advice(cx, entry).map(|advice| &advice.who)));
}

/// The place of an indicator in a list of gaps, from 1.
fn rank(cx: &Context<'_>, list: &[Ix<crate::model::framework::Indicator>], entry: &Entry) -> Cell {
    let place = of(entry).and_then(|i| list.iter().position(|&known| known == i));
    place.map_or_else(Cell::default, |place| cx.count(place as u64 + 1))
}
