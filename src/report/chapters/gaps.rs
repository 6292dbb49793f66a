//! The ranked gaps with their readings.

use super::cells::tone;
use super::context::Context;
use super::quadrant::quadrant;
use crate::analysis::reading::Reading;
use crate::analysis::scoring::{Entry, Part, Whose};
use crate::document::tree::{Block, Cell, CellValue, Definition, DefinitionKind, Inline, RowKind, Table};
use crate::locale::Arg;
use crate::model::framework::{Constituency, LensKind};
use crate::model::score::Score;
use crate::model::table::Ix;

/// How many gaps stand in the report; the annex has all.
const FIRST: usize = 10;

/// Writes the chapter of the report: what each reading asks for, and the largest gaps. The next steps are those of the action
/// plan, which follows.
pub(super) fn ranked(cx: &Context<'_>) -> Vec<Block> {
    let topics: Vec<&Entry> = cx.card.lens(LensKind::Topic).iter().flat_map(|lens| &lens.nodes).collect();
    let indicators = indicators(cx);
    let mut body = vec![readings(cx, &indicators)];
    // What is suppressed has no rank.
    let shown: Vec<&Entry> = indicators.iter().copied().filter(|entry| !entry.suppressed.joint).collect();
    if !shown.is_empty() {
        body.push(cx.first(table(cx, &shown, false), FIRST));
    }
    // Behind the table, which parts between its rows and so leaves no page half empty before the drawing.
    body.extend(quadrant(cx, "quadrant-topics", &topics));
    vec![cx.section("gaps", "chapter-gaps", body)]
}

/// Writes the chapter of the annex: every gap, of all and of each constituency, and every next step.
pub(super) fn all(cx: &Context<'_>) -> Vec<Block> {
    let indicators = indicators(cx);
    let mut body: Vec<Block> = quadrant(cx, "quadrant-indicators", &indicators).into_iter().collect();
    body.push(Block::Table(table(cx, &indicators, true)));
    let steps = steps(cx, &indicators);
    if !steps.rows.is_empty() {
        body.push(Block::paragraph(cx.text("steps-about")));
        body.push(Block::Table(steps));
    }
    body.extend(cx.assessment.weighing().filter_map(|c| own_gaps(cx, c)));
    vec![cx.section("gaps", "chapter-gaps", body)]
}

/// The core indicators of weight above 0, in their rank.
pub(super) fn indicators<'a>(cx: &Context<'a>) -> Vec<&'a Entry> {
    cx.card.gaps().together.iter().map(|&i| &cx.card[i]).collect()
}

/// The readings that indicators of this assessment can have, in the order of legends.
pub(super) fn legend(cx: &Context<'_>) -> impl Iterator<Item = Reading> {
    // "Gap" stands in place of "agreed gap" where one constituency alone weighs, and there alone.
    let alone = cx.assessment.weighing().count() == 1;
    Reading::ALL.into_iter().filter(move |reading| match reading {
        Reading::Gap => alone,
        Reading::AgreedGap | Reading::ContestedGap | Reading::ContestedStrength => !alone,
        Reading::OneVoice | Reading::NotComparable => !alone,
        _ => true,
    })
}

/// What each reading means and asks for, and how many indicators have it.
fn readings(cx: &Context<'_>, indicators: &[&Entry]) -> Block {
    let items = legend(cx).map(|reading| {
        let count = indicators.iter().filter(|e| e.reading == Some(reading)).count();
        let term = Inline::from(format!("{} ({})", cx.reading(reading), cx.locale.whole(count as u64)));
        let about = cx.text(&format!("reading-{}-about", reading.key()));
        Definition::new(term, about).tone(tone(reading))
    });
    Block::definitions(DefinitionKind::Terms, items.collect())
}

/// The next step on each agreed gap: only on what nobody disputes can be acted; the other readings ask for talk or evidence first.
fn steps(cx: &Context<'_>, ranked: &[&Entry]) -> Table {
    let columns =
        vec![cx.head("col-indicator"), cx.head("col-reached"), cx.head("col-next"), cx.head("col-who")];
    let mut table = Table::new(cx.text("caption-steps"), columns);
    for entry in
        ranked.iter().filter(|entry| matches!(entry.reading, Some(Reading::AgreedGap | Reading::Gap)))
    {
        let Part::Indicator(i) = entry.part else { continue };
        let Some(score) = cx.shown(entry.value) else { continue };
        let Some(advice) = cx.framework().advice(i, score) else { continue };
        let scale = cx.framework().scale_of(i);
        let reached = &scale.points[scale.reached(score)];
        table.row(
            RowKind::Plain,
            vec![
                cx.named(entry.part),
                Cell::of(cx.score_value(entry.part, score))
                    .note(format!("{} · {}", reached.code, reached.label)),
                Cell::with(&advice.step, cx.lesson(i)),
                Cell::with(&advice.who, cx.text(&format!("effort-{}", advice.effort.as_str()))),
            ],
        );
    }
    table
}

/// The gaps of one constituency by its own scores, in its own order; none where it has none.
fn own_gaps(cx: &Context<'_>, c: Ix<Constituency>) -> Option<Block> {
    let columns = vec![
        cx.number_head("col-rank"),
        cx.head("col-indicator"),
        cx.number_head("col-score"),
        cx.number_head("col-gap"),
    ];
    let caption = cx.format("caption-own-gaps", &[("constituency", Arg::Text(cx.voice(c)))]);
    let mut table = Table::new(caption, columns).folding();
    for entry in cx.card.gaps().by[c].iter().map(|&i| &cx.card[i]) {
        let Some(own) = cx.own(entry, c) else { continue };
        let Some(gap) = own.gap.filter(|gap| *gap > Score::ZERO) else { continue };
        let cells = vec![
            cx.count(table.rows.len() as u64 + 1),
            cx.named(entry.part),
            cx.score_cell(entry.part, Whose::Constituency(c), Some(own.value)),
            Cell::of(CellValue::score(gap.get(), cx.gap(gap))),
        ];
        table.row(RowKind::Plain, cells);
    }
    (!table.rows.is_empty()).then_some(Block::Table(table))
}

/// The core indicators, the largest gap first; `whole` adds to what a reader of the report needs the targets and who lies
/// where.
fn table(cx: &Context<'_>, ranked: &[&Entry], whole: bool) -> Table {
    let voices: Vec<Ix<Constituency>> = cx.assessment.weighing().collect();
    let mut columns = vec![
        cx.number_head("col-rank"),
        cx.head("col-indicator"),
        cx.number_head("col-score"),
        cx.number_head("col-gap"),
        cx.head("col-reading"),
    ];
    columns.extend(whole.then(|| cx.head("col-divergence")));
    columns.extend(cx.voice_heads(&voices));
    let mut table = Table::new(cx.text("caption-gaps"), columns);
    for (rank, entry) in ranked.iter().enumerate() {
        let mut cells = vec![
            cx.count(rank as u64 + 1),
            cx.named(entry.part),
            cx.score_cell(entry.part, Whose::Joint, entry.value),
            if whole { cx.gap_and_target(entry) } else { cx.gap_cell(entry) },
            cx.reading_cell(entry),
        ];
        cells.extend(whole.then(|| cx.divergence_cell(entry)));
        cells.extend(voices.iter().map(|&c| {
            let own = cx.own(entry, c).map(|own| own.value);
            cx.score_cell(entry.part, Whose::Constituency(c), own).note("")
        }));
        table.row(RowKind::Plain, cells);
    }
    table
}
