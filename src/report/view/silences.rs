//! Silences: where one constituency gave no point and another one did, and where it is disputed whether an
//! indicator applies.

use serde::Serialize;

use super::context::Context;
use super::table::{Cell, Table};
use crate::analysis::scoring::Part;
use crate::analysis::silence::{Silence, silences as all};
use crate::locale::Arg;

/// The chapter.
#[derive(Debug, Serialize)]
pub struct SilencesView {
    /// A table for each constituency that is silent where another gave a point.
    pub silent: Vec<Table>,
    /// "Not applicable" against a point; no row where nobody says so.
    pub applicability: Table,
}

/// Writes the chapter; none where one constituency alone weighs, for then no other could speak.
pub(super) fn silences(cx: &Context<'_>) -> Option<SilencesView> {
    if cx.assessment.weighing().count() < 2 {
        return None;
    }
    let list = all(cx.assessment, cx.card);
    let (disputed, silent): (Vec<Silence>, Vec<Silence>) =
        list.into_iter().partition(|silence| silence.applicability_disputed);
    Some(SilencesView {
        silent: silent.chunk_by(|a, b| a.constituency == b.constituency).map(|own| one(cx, own)).collect(),
        applicability: applicability(cx, &disputed),
    })
}

/// The silences of one constituency; there is at least one.
fn one(cx: &Context<'_>, list: &[Silence]) -> Table {
    let columns = [
        cx.head("col-indicator"),
        cx.head("col-instead"),
        cx.number_head("col-others"),
        cx.head("col-by-voice"),
    ];
    let voice = list.first().map(|silence| cx.voice(silence.constituency)).unwrap_or_default();
    let caption =
        cx.tell("caption-silent", &[("voice", Arg::Text(voice)), ("count", Arg::Count(list.len() as u64))]);
    let mut table = Table::new(caption, &columns);
    for silence in list {
        let counts = cx.assessment.voices[silence.constituency].cells[silence.indicator].as_ref();
        let [indicator, others, by_voice] = cells(cx, *silence);
        table.row("", vec![indicator, Cell::text(cx.no_points(counts)), others, by_voice]);
    }
    table
}

fn applicability(cx: &Context<'_>, list: &[Silence]) -> Table {
    let columns = [
        cx.head("col-indicator"),
        cx.head("col-says-na"),
        cx.number_head("col-others"),
        cx.head("col-by-voice"),
    ];
    let caption = cx.tell("caption-applicability", &[("count", Arg::Count(list.len() as u64))]);
    let mut table = Table::new(caption, &columns);
    for silence in list {
        let [indicator, others, by_voice] = cells(cx, *silence);
        table.row("", vec![indicator, Cell::text(cx.voice(silence.constituency)), others, by_voice]);
    }
    table
}

/// The indicator, the mean of the others that gave a point, and each of them with its own score.
fn cells(cx: &Context<'_>, silence: Silence) -> [Cell; 3] {
    let part = Part::Indicator(silence.indicator);
    let by = &cx.card.indicators[silence.indicator].by;
    let others: Vec<String> = cx
        .assessment
        .weighing()
        .filter(|&c| c != silence.constituency)
        .filter_map(|c| Some((c, by[c].as_ref()?.value)))
        .filter(|(_, value)| value.score.is_some())
        .map(|(c, value)| cx.voice_with_score(part, c, value))
        .collect();
    [
        Cell::with(cx.title(part), part.id(cx.framework())),
        Cell::text(cx.score(part, silence.others)),
        Cell::text(cx.list(&others)),
    ]
}
