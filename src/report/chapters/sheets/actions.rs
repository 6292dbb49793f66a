//! The sheet of the action plan: a row for each step, with columns to fill in that are read back by the names in a hidden row.

use super::super::actions::{effort, hears_sides, next, stands_now, status_word, success, who, words};
use super::super::context::Context;
use super::{FIXED, bare};
use crate::analysis::plan::{Step, plan};
use crate::analysis::scoring::Whose;
use crate::document::tree::{Cell, CellValue, Column, Inline, RowKind, Shown, Table};
use crate::document::xlsx::{Entry, EntryKind, Sheet};
use crate::locale::Arg;
use crate::model::action::{Action, Status};

/// The columns that are read back, by the names in the hidden row.
const READ: [&str; 5] = ["indicator", "owner", "due", "status", "remark"];

/// How many comments of a side stand in a cell.
const QUOTED: usize = 3;

/// Writes the sheet.
pub(super) fn actions(cx: &Context<'_>) -> Sheet {
    let steps = plan(cx.assessment, cx.card);
    let statuses = Status::ALL.map(|status| status_word(cx, status)).to_vec();
    // A heading each, and the name by which it is read back, if it is.
    let mut columns: Vec<(Column, &'static str, Option<EntryKind>)> = vec![
        (cx.head("col-id"), READ[0], None),
        (cx.head("col-indicator"), "", None),
        (cx.head("col-first"), "", None),
        (cx.number_head("col-score"), "", None),
        (cx.head("col-next"), "", None),
        (cx.head("col-responsible"), "", None),
        (cx.head("col-success"), "", None),
        (cx.head("col-owner"), READ[1], Some(EntryKind::Words)),
        (cx.head("col-due"), READ[2], Some(EntryKind::Day)),
        (cx.head("col-status"), READ[3], Some(EntryKind::Choice(statuses))),
        (cx.head("col-remark"), READ[4], Some(EntryKind::Words)),
        (cx.head("col-standing"), "", None),
        (cx.head("col-effort"), "", None),
        (cx.number_head("col-target"), "", None),
        (cx.number_head("col-gap"), "", None),
        (cx.number_head("col-divergence"), "", None),
        (cx.head("col-topic"), "", None),
        (cx.head("col-positions"), "", None),
    ];
    columns.extend(cx.lessons.map(|_| (cx.head("col-lesson"), "", None)));
    let entries = columns
        .iter()
        .enumerate()
        .filter_map(|(column, (_, _, kind))| Some(Entry { column, kind: kind.clone()? }));
    let entries: Vec<Entry> = entries.collect();
    let names = columns.iter().map(|(_, name, _)| *name).collect();
    let mut table = Table::new("", columns.into_iter().map(|(column, ..)| column).collect());
    for step in &steps {
        // A row for each action, and one to fill in where there is none.
        let actions: Vec<Option<&Action>> = match step.actions.is_empty() {
            true => vec![None],
            false => step.actions.iter().copied().map(Some).collect(),
        };
        for action in actions {
            table.row(RowKind::Plain, row(cx, step, action));
        }
    }
    let printed = entries.last().and_then(|entry| u16::try_from(entry.column + 1).ok());
    Sheet {
        name: cx.text("sheet-actions"),
        tables: vec![table],
        fixed: FIXED,
        printed,
        names,
        entries,
        ..Sheet::default()
    }
}

fn row(cx: &Context<'_>, step: &Step<'_>, action: Option<&Action>) -> Vec<Cell> {
    let entry = step.entry;
    let text = |text: Option<String>| Cell::text(text.unwrap_or_default());
    let due = action
        .and_then(|action| action.due)
        .map(|due| Cell::of(CellValue::Date(Shown { value: due.to_string(), text: cx.locale.date(due) })));
    let said: Vec<String> = positions(cx, step).iter().map(|side| side.plain()).collect();
    let mut cells = vec![
        Cell::text(cx.framework()[step.indicator].id.as_str()),
        Cell::text(cx.title(entry.part)),
        Cell::text(cx.text(&format!("plan-{}", step.kind.key()))),
        cx.score_cell(entry.part, Whose::Joint, entry.value).note(bare()),
        Cell::text(next(cx, step)),
        Cell::text(who(cx, step)),
        Cell::text(success(cx, step)),
        text(action.map(|action| action.owner.clone())),
        due.unwrap_or_else(|| text(action.map(|action| action.due_entered.clone()))),
        text(action.map(|action| match action.status_entered.as_str() {
            "" => status_word(cx, action.status),
            entered => entered.to_owned(),
        })),
        text(action.map(|action| action.remark.clone())),
        text(action.map(|action| stands_now(cx, action))),
        Cell::text(effort(cx, step)),
        cx.target_cell(entry),
        cx.gap_cell(entry),
        cx.divergence_cell(entry).note(bare()),
        Cell::text(cx.framework().topic_of(step.indicator).map_or("", |topic| topic.title.as_str())),
        Cell::text(said.join("\n")),
    ];
    cells.extend(cx.lessons.map(|_| Cell::text(cx.lesson(step.indicator))));
    cells
}

/// The sides, each with its score and with so many of its comments, word for word; none where nothing has to be settled first.
fn positions(cx: &Context<'_>, step: &Step<'_>) -> Vec<Inline> {
    if !hears_sides(step.kind) {
        return Vec::new();
    }
    let voices = cx.assessment.weighing();
    voices
        .map(|c| {
            let own = cx.own(step.entry, c).map(|own| own.value);
            let side = match own {
                Some(value) => cx.voice_with_score(step.entry.part, c, value),
                None => {
                    let why = cx.no_value(step.entry.part, Whose::Constituency(c));
                    cx.format("with-note", &[("name", Arg::Text(cx.voice(c))), ("note", Arg::Text(&why))])
                }
            };
            words(cx, step, c, QUOTED)
                .into_iter()
                .fold(Inline::from(side), |side, words| side.text(" ").with(words))
        })
        .collect()
}

/// Writes the sheet that says how the plan is filled in.
pub(super) fn how_to(cx: &Context<'_>) -> Sheet {
    let lines = ["plan-how-title", "plan-how-fill", "plan-how-status", "plan-how-more", "plan-how-save"];
    Sheet {
        name: cx.text("sheet-how-to"),
        lead: lines.map(|key| cx.text(key).into()).to_vec(),
        ..Sheet::default()
    }
}
