//! Action plan: for each gap the next step, who takes it, how it will show, and how far it is; grouped by what comes first.

use super::context::Context;
use super::unheard::unheard;
use crate::analysis::plan::{Kind, Progress, Standing, Step, plan, progress, standing, to_hear};
use crate::analysis::scoring::Whose;
use crate::analysis::trace::said;
use crate::document::tree::{Block, Cell, Column, Inline, RowKind, Span, Table};
use crate::locale::Arg;
use crate::model::action::{Action, Status};
use crate::model::framework::{Constituency, Indicator};
use crate::model::response::Words;
use crate::model::table::Ix;

/// How many steps stand in the report; the action plan has all.
const FIRST: usize = 8;
/// How many comments of a side stand in a table.
const QUOTED: usize = 1;
/// What is written on by hand.
const LINE: &str = "……………………";

/// Writes the chapter of the report: the first steps.
pub(super) fn first(cx: &Context<'_>) -> Vec<Block> {
    chapter(cx, FIRST)
}

/// Writes the chapter of the plan that stands alone: every step.
pub(super) fn all(cx: &Context<'_>) -> Vec<Block> {
    chapter(cx, usize::MAX)
}

fn chapter(cx: &Context<'_>, most: usize) -> Vec<Block> {
    let steps = plan(cx.assessment, cx.card);
    let mut body = vec![Block::paragraph(cx.text("plan-about"))];
    body.extend(summary(cx, &steps).map(Block::paragraph));
    if steps.is_empty() {
        body.push(Block::aside(cx.none(if unheard(cx).is_some() { "unheard-list" } else { "plan-nothing" })));
    }
    let shown = &steps[..steps.len().min(most)];
    // What nobody has filled in yet takes room only where it is to be filled in.
    // The plan of its own is also filled in on paper.
    let by_hand = most == usize::MAX;
    let followed = by_hand || shown.iter().any(|step| !step.actions.is_empty());
    for group in shown.chunk_by(|one, next| one.kind == next.kind) {
        let Some(kind) = group.first().map(|step| step.kind) else { continue };
        body.push(Block::heading(2, cx.text(&format!("plan-{}", kind.key()))));
        body.push(Block::Table(match hears_sides(kind) {
            true => side_by_side(cx, kind, group, (followed, by_hand)),
            false => table(cx, kind, group, (followed, by_hand)),
        }));
    }
    let left_out = cx.left_out(steps.len(), shown.len());
    body.extend((!left_out.is_empty()).then(|| Block::aside(left_out)));
    vec![cx.section("actions", "chapter-actions", body)]
}

/// The title of the steps of a kind; where one constituency alone weighs, nobody has agreed.
fn about(cx: &Context<'_>, kind: Kind) -> String {
    match kind {
        Kind::Act if cx.assessment.weighing().count() == 1 => cx.text("plan-act-alone"),
        _ => cx.text(&format!("plan-{}-about", kind.key())),
    }
}

/// How far the actions are that were entered; none where there are none.
fn summary(cx: &Context<'_>, steps: &[Step<'_>]) -> Option<String> {
    let Progress { all, done, late, doing, open, dropped, unclear, closed } =
        progress(steps, cx.assessment.date());
    let counts = [
        ("all", Arg::Count(all)),
        ("done", Arg::Count(done)),
        ("late", Arg::Count(late)),
        ("doing", Arg::Count(doing)),
        ("open", Arg::Count(open)),
        ("dropped", Arg::Count(dropped)),
        ("unclear", Arg::Count(unclear)),
        ("closed", Arg::Count(closed)),
    ];
    let said = |key: &str| cx.format(key, &counts);
    (all > 0).then(|| match closed {
        0 => said("plan-progress"),
        _ => format!("{} {}", said("plan-progress"), said("plan-progress-closed")),
    })
}

fn table(cx: &Context<'_>, kind: Kind, group: &[Step<'_>], (followed, by_hand): (bool, bool)) -> Table {
    let mut columns = vec![
        cx.head("col-indicator"),
        cx.head("col-stands"),
        cx.head("col-next"),
        cx.head("col-who-effort"),
        cx.head("col-success"),
    ];
    columns.extend(followed.then(|| cx.head("col-owner-due-status")));
    let mut table = Table::new(about(cx, kind), columns);
    for step in group {
        let mut cells = vec![
            cx.named(step.entry.part),
            stands(cx, step),
            Cell::with(next(cx, step), cx.lesson(step.indicator)),
            Cell::with(who(cx, step), effort(cx, step)),
            Cell::text(success(cx, step)),
        ];
        cells.extend(followed.then(|| Cell::text(entered(cx, step, by_hand))));
        table.row(RowKind::Plain, cells);
    }
    table
}

/// Do the sides have to be heard before a step is taken?
pub(super) fn hears_sides(kind: Kind) -> bool {
    !(kind.is_settled() || matches!(kind, Kind::Closed | Kind::Gone))
}

/// The steps of which the sides have to be heard first: a column for each side, with its own score and words.
fn side_by_side(
    cx: &Context<'_>,
    kind: Kind,
    group: &[Step<'_>],
    (followed, by_hand): (bool, bool),
) -> Table {
    let voices: Vec<Ix<Constituency>> = cx.assessment.weighing().collect();
    let mut columns = vec![cx.head("col-indicator")];
    columns.extend(voices.iter().map(|&c| Column::words(cx.voice(c))));
    columns.push(cx.head("col-next"));
    columns.extend(followed.then(|| cx.head("col-owner-due-status")));
    let mut table = Table::new(about(cx, kind), columns);
    for step in group {
        let part = step.entry.part;
        let named = cx.named(part);
        let lines = vec![named.note.clone(), stands(cx, step).value.shown().with(gap(cx, step))];
        let mut cells = vec![named.note(in_lines(lines))];
        cells.extend(voices.iter().map(|&c| {
            let own = cx.own(step.entry, c).map(|own| own.value);
            let said = in_lines(words(cx, step, c, QUOTED));
            let cell = cx.score_cell(part, Whose::Constituency(c), own);
            let why = cell.note.clone();
            cell.note(in_lines(vec![why, said]))
        }));
        let success = success(cx, step);
        let success = cx.format("plan-success", &[("text", Arg::Text(&success))]);
        cells.push(Cell::with(next(cx, step), success));
        cells.extend(followed.then(|| Cell::text(entered(cx, step, by_hand))));
        table.row(RowKind::Plain, cells);
    }
    table
}

/// The gap behind a score; empty where there is none.
fn gap(cx: &Context<'_>, step: &Step<'_>) -> Inline {
    let gap = step.entry.gap.map(|gap| cx.format("plan-gap", &[("gap", Arg::Text(&cx.gap(gap)))]));
    gap.map_or_else(Inline::default, |gap| format!(" · {gap}").into())
}

/// The score with the point that it reaches, and the gap.
fn stands(cx: &Context<'_>, step: &Step<'_>) -> Cell {
    let cell = cx.score_cell(step.entry.part, Whose::Joint, step.entry.value);
    let mut lines: Vec<Inline> = vec![cell.note.clone()];
    let scale = cx.framework().scale_of(step.indicator);
    lines.extend(step.reached.map(|point| Inline::from(&scale.points[point].label)));
    if let Some(gap) = step.entry.gap.filter(|_| step.kind != Kind::Closed) {
        lines.push(cx.format("plan-gap", &[("gap", Arg::Text(&cx.gap(gap)))]).into());
    }
    cell.note(in_lines(lines))
}

/// Texts one below the other, without those that are empty.
fn in_lines(lines: Vec<Inline>) -> Inline {
    let lines = lines.into_iter().filter(|line| !line.is_empty());
    lines.enumerate().fold(Inline::default(), |all, (n, line)| match n {
        0 => line,
        _ => all.then(Span::Break).with(line),
    })
}

/// So many comments of a side, and how many more there are.
pub(super) fn words(cx: &Context<'_>, step: &Step<'_>, side: Ix<Constituency>, most: usize) -> Vec<Inline> {
    let quoted = comments(cx, step.indicator, side);
    let more = cx.more(quoted.len(), most);
    quoted.into_iter().take(most).chain((!more.is_empty()).then(|| more.into())).collect()
}

/// The comments of a side that may be printed, in quotation marks, each with its organisation.
fn comments(cx: &Context<'_>, i: Ix<Indicator>, c: Ix<Constituency>) -> Vec<Inline> {
    let of_side = said(cx.assessment, i).into_iter().filter(|one| one.constituency == c && one.counts);
    let printed = of_side.filter_map(|one| match one.reply?.comment() {
        words @ Words::Said(_) => Some((words, one.reply?.language(), one.organisation)),
        Words::None | Words::Withheld => None,
    });
    printed
        .map(|(words, language, organisation)| {
            let quoted = cx.quoted("quoted-words", words, language);
            if organisation.is_empty() { quoted } else { quoted.text(format!(" ({organisation})")) }
        })
        .collect()
}

/// What comes first, and then what the framework advises.
pub(super) fn next(cx: &Context<'_>, step: &Step<'_>) -> String {
    let advised = step.advice.map(|advice| advice.step.as_str());
    if step.kind.is_settled() {
        return advised.map_or_else(|| cx.text("no-step"), str::to_owned);
    }
    let names = cx.locale.list_with_and(&who_first(cx, step));
    let names = [("names", Arg::Text(names.as_str()))];
    let first = match step.kind {
        Kind::Talk => cx.format("plan-step-talk", &names),
        Kind::Show => cx.format("plan-step-show", &names),
        Kind::Consult => cx.format("plan-step-consult", &names),
        Kind::Ask if is_asked_of_one(cx, step) => cx.text("plan-step-unasked"),
        Kind::Ask if who_first(cx, step).is_empty() => cx.text("plan-step-compare"),
        Kind::Ask => cx.format("plan-step-ask", &names),
        Kind::Closed => return cx.text("plan-step-closed"),
        _ => return cx.text("plan-step-gone"),
    };
    match advised {
        Some(step) => format!("{first} {}", cx.format("plan-then", &[("step", Arg::Text(step))])),
        None => first,
    }
}

/// Does the questionnaire put it to one constituency alone, so that no answer of another is missing?
fn is_asked_of_one(cx: &Context<'_>, step: &Step<'_>) -> bool {
    let is_asked = |c: &Ix<Constituency>| cx.assessment.voices()[*c].cells[step.indicator].is_some();
    // In a publication what is suppressed looks as if it had not been asked.
    cx.assessment.published().is_none() && cx.assessment.weighing().filter(is_asked).count() == 1
}

/// The constituencies that are wanted first: the sides of a dispute, whoever claims more, or those to be heard.
fn who_first(cx: &Context<'_>, step: &Step<'_>) -> Vec<String> {
    let sides: Vec<Ix<Constituency>> = match (step.kind, step.entry.divergence) {
        (Kind::Talk, Ok(divergence)) => vec![divergence.lower, divergence.higher],
        (Kind::Show, Ok(divergence)) => vec![divergence.higher],
        _ => to_hear(cx.assessment, step),
    };
    sides.into_iter().map(|c| cx.voice(c).to_owned()).collect()
}

/// Who takes the step.
pub(super) fn who(cx: &Context<'_>, step: &Step<'_>) -> String {
    match step.kind.is_settled() {
        true => step.advice.map(|advice| advice.who.clone()).unwrap_or_default(),
        false => cx.list(&who_first(cx, step)),
    }
}

/// What the step costs; nothing is said of talks.
pub(super) fn effort(cx: &Context<'_>, step: &Step<'_>) -> String {
    let advice = step.advice.filter(|_| step.kind.is_settled());
    advice.map(|advice| cx.effort(advice)).unwrap_or_default()
}

/// By what one will see that the step was taken: what the next point looks like, for it is there that the step leads.
pub(super) fn success(cx: &Context<'_>, step: &Step<'_>) -> String {
    let indicator = &cx.framework()[step.indicator];
    match step.kind {
        Kind::Talk => {
            let line = cx.locale.limit(cx.framework().thresholds().dispute);
            cx.format("plan-success-talk", &[("dispute", Arg::Text(&line))])
        }
        Kind::Show if indicator.evidence.is_empty() => cx.text("plan-success-show"),
        Kind::Show => indicator.evidence.clone(),
        Kind::Consult => cx.text("plan-success-consult"),
        Kind::Ask if is_asked_of_one(cx, step) => cx.text("plan-success-unasked"),
        Kind::Ask => cx.text("plan-success-ask"),
        Kind::Closed | Kind::Gone => String::new(),
        Kind::QuickWin | Kind::Act | Kind::Small => {
            let scale = cx.framework().scale_of(step.indicator);
            let anchor =
                |next| indicator.anchors[next].clone().unwrap_or_else(|| scale.points[next].label.clone());
            step.next.map(anchor).unwrap_or_default()
        }
    }
}

/// What was entered for a step, an action each: owner, day, standing, remark. Where nothing was, lines to write on.
fn entered(cx: &Context<'_>, step: &Step<'_>, by_hand: bool) -> Inline {
    if by_hand && step.actions.is_empty() {
        let line = |key| Inline::from(cx.locale.labelled(&cx.text(key), LINE));
        return in_lines(["col-owner", "col-due", "col-status", "col-remark"].map(line).to_vec());
    }
    let lines = step.actions.iter().map(|action| {
        let mut parts = vec![action.owner.clone()];
        parts.extend(action.due.map(|due| cx.locale.date(due)));
        parts.push(action.due_entered.clone());
        parts.push(stands_now(cx, action));
        parts.push(action.remark.clone());
        parts.retain(|part| !part.is_empty());
        Inline::own(parts.join(", "))
    });
    in_lines(lines.collect())
}

/// How far an action is at the day of the assessment.
pub(super) fn stands_now(cx: &Context<'_>, action: &Action) -> String {
    match standing(action, cx.assessment.date()) {
        Standing::Late => cx.text("action-late"),
        Standing::As(status) => status_word(cx, status),
        Standing::Unclear => cx.format("action-unclear", &[("entered", Arg::Text(&action.status_entered))]),
    }
}

/// A status in words.
pub(super) fn status_word(cx: &Context<'_>, status: Status) -> String {
    cx.text(&format!("action-{}", status.as_str()))
}
