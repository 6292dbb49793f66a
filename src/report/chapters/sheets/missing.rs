//! The sheet of what is missing: for each indicator and constituency what was not answered, what the others say where one is
//! silent, and why it was not asked.

use std::collections::BTreeMap;

use super::super::context::Context;
use super::super::missing::{UNANSWERED, why_not_asked};
use super::sheet;
use crate::analysis::scoring::Part;
use crate::analysis::silence::silences;
use crate::document::tree::{Cell, RowKind, Table};
use crate::document::xlsx::Sheet;
use crate::locale::answer_key;

/// Writes the sheet.
pub(super) fn missing(cx: &Context<'_>) -> Sheet {
    let mut columns = vec![cx.head("col-id"), cx.head("col-indicator"), cx.head("col-constituency")];
    columns.extend(UNANSWERED.map(|state| cx.number_head(answer_key(state))));
    columns.push(cx.number_head("col-others"));
    columns.push(cx.head("col-why-not-asked"));
    let silences = silences(cx.assessment, cx.card);
    let others: BTreeMap<_, _> =
        silences.iter().map(|one| ((one.indicator, one.constituency), one.others)).collect();
    let mut table = Table::new("", columns);
    for (i, indicator) in cx.framework().indicators().pairs() {
        for (c, voice) in cx.assessment.voices().pairs() {
            let counts = voice.cells[i].as_ref();
            let numbers = UNANSWERED.map(|state| counts.map_or(0, |counts| counts.states[state]));
            let why = why_not_asked(cx, c, i).filter(|_| voice.weight > 0);
            if numbers.iter().all(|&n| n == 0) && why.is_none() {
                continue;
            }
            let mut cells = vec![
                Cell::text(indicator.id.as_str()),
                Cell::text(&indicator.title),
                Cell::text(cx.voice(c)),
            ];
            cells.extend(numbers.map(|n| cx.count_or_empty(n)));
            let others = others.get(&(i, c)).map(|&mean| cx.score_value(Part::Indicator(i), mean));
            cells.push(others.map_or_else(Cell::default, Cell::of));
            cells.push(Cell::text(why.map(|key| cx.text(key)).unwrap_or_default()));
            table.row(RowKind::Plain, cells);
        }
    }
    let printed = table.columns.len();
    sheet(cx, "sheet-missing", table, printed)
}
