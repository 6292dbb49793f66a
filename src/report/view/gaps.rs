//! The ranked gaps with their readings.

use serde::Serialize;

use super::charts::Figure;
use super::context::Context;
use super::quadrant::quadrant;
use super::table::{Cell, Table};
use crate::analysis::reading::Reading;
use crate::analysis::scoring::{Entry, Part};
use crate::model::framework::LensKind;

/// The chapter.
#[derive(Debug, Serialize)]
pub struct GapsView {
    /// What each reading means and asks for.
    pub readings: Vec<ReadingView>,
    /// Gap against divergence: topics, then indicators.
    pub figures: Vec<Figure>,
    /// The next step on each agreed gap, the largest first; none where there is no gap or no advice.
    pub steps: Option<Table>,
    /// Every scored core indicator, the largest gap first.
    pub table: Table,
}

/// A reading explained.
#[derive(Debug, Serialize)]
pub struct ReadingView {
    /// Its look.
    pub look: &'static str,
    /// Its name.
    pub name: String,
    /// What it means and asks for.
    pub about: String,
    /// How many indicators have it.
    pub count: String,
}

/// Writes the chapter.
pub(super) fn gaps(cx: &Context<'_>) -> GapsView {
    let topics: Vec<&Entry> = cx.card.lens(LensKind::Topic).iter().flat_map(|lens| &lens.nodes).collect();
    let indicators: Vec<&Entry> = cx.card.gaps.together.iter().map(|&i| &cx.card.indicators[i]).collect();
    let figures = quadrant(cx, "quadrant-topics", &topics)
        .into_iter()
        .chain(quadrant(cx, "quadrant-indicators", &indicators))
        .collect();
    // "Gap" stands in place of "agreed gap" where one constituency alone weighs, and there alone.
    let alone = cx.assessment.weighing().count() == 1;
    let readings = Reading::ALL
        .iter()
        .filter(|reading| match reading {
            Reading::Gap => alone,
            Reading::AgreedGap | Reading::ContestedGap | Reading::ContestedStrength => !alone,
            Reading::OneVoice | Reading::NotComparable => !alone,
            _ => true,
        })
        .map(|reading| {
            let count = indicators.iter().filter(|e| e.reading == Some(*reading)).count();
            ReadingView {
                look: reading.key(),
                name: cx.reading(*reading),
                about: cx.say(&format!("reading-{}-about", reading.key())),
                count: cx.locale.whole(count as u64),
            }
        })
        .collect();
    GapsView { readings, figures, steps: steps(cx, &indicators), table: table(cx, &indicators) }
}

/// Only on what nobody disputes can be acted; the other readings ask for talk or evidence first.
fn steps(cx: &Context<'_>, ranked: &[&Entry]) -> Option<Table> {
    let columns = [cx.head("col-indicator"), cx.head("col-reached"), cx.head("col-next"), cx.head("col-who")];
    let mut table = Table::new(cx.say("caption-steps"), &columns);
    for entry in
        ranked.iter().filter(|entry| matches!(entry.reading, Some(Reading::AgreedGap | Reading::Gap)))
    {
        let Part::Indicator(i) = entry.part else { continue };
        let Some(score) = cx.shown(entry.value) else { continue };
        let Some(advice) = cx.framework().advice(i, score) else { continue };
        let scale = cx.framework().scale_of(i);
        let reached = &scale.points[scale.reached(score)];
        table.row(
            "",
            vec![
                Cell::with(cx.title(entry.part), entry.part.id(cx.framework())),
                Cell::with(cx.score(entry.part, score), format!("{} · {}", reached.code, reached.label)),
                Cell::text(&advice.step),
                Cell::with(&advice.who, cx.say(&format!("effort-{}", advice.effort.as_str()))),
            ],
        );
    }
    (!table.rows.is_empty()).then_some(table)
}

fn table(cx: &Context<'_>, ranked: &[&Entry]) -> Table {
    let voices: Vec<usize> = cx.assessment.weighing().collect();
    let mut columns = vec![
        cx.number_head("col-rank"),
        cx.head("col-indicator"),
        cx.number_head("col-score"),
        cx.number_head("col-target"),
        cx.number_head("col-gap"),
        cx.head("col-reading"),
        cx.head("col-divergence"),
    ];
    columns.extend(voices.iter().map(|&c| (cx.voice(c).to_owned(), true)));
    let mut table = Table::new(cx.say("caption-gaps"), &columns);
    for (rank, entry) in ranked.iter().enumerate() {
        let mut cells = vec![
            Cell::text(cx.locale.whole(rank as u64 + 1)),
            Cell::with(cx.title(entry.part), entry.part.id(cx.framework())),
            cx.score_cell(entry.part, entry.value),
            cx.target_cell(entry),
            cx.gap_cell(entry),
            cx.reading_cell(entry),
            cx.divergence_cell(entry),
        ];
        cells.extend(voices.iter().map(|&c| {
            let mut cell = cx.score_cell(entry.part, cx.own(entry, c).map(|own| own.value));
            cell.small.clear();
            cell
        }));
        table.row("", cells);
    }
    table
}
