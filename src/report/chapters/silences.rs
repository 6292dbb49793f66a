//! Silences: where one constituency gave no point and another one did, and where it is disputed whether an
//! indicator applies.

use super::context::Context;
use super::says;
use crate::analysis::scoring::Part;
use crate::analysis::silence::{Silence, silences as every_silence};
use crate::document::tree::{Block, Cell, RowKind, Table};
use crate::locale::Arg;

/// How many of each list stand in the report; the annex has all.
const FIRST: usize = 5;

/// Writes the chapter of the report: the first of each list.
pub(super) fn first(cx: &Context<'_>) -> Vec<Block> {
    silences(cx, FIRST)
}

/// Writes the chapter of the annex.
pub(super) fn all(cx: &Context<'_>) -> Vec<Block> {
    silences(cx, usize::MAX)
}

/// None where one constituency alone weighs, for then no other could speak.
fn silences(cx: &Context<'_>, most: usize) -> Vec<Block> {
    if cx.assessment.weighing().count() < 2 {
        return Vec::new();
    }
    let list = every_silence(cx.assessment, cx.card);
    let (disputed, silent): (Vec<Silence>, Vec<Silence>) =
        list.into_iter().partition(|silence| silence.applicability_disputed);
    let blank = cx.assessment.silent().next().map(|_| cx.text("silent-blank"));
    let about = [Some(cx.text("silent-about")), blank];
    let mut body: Vec<Block> = says::paragraph(about).into_iter().collect();
    if silent.is_empty() {
        body.push(Block::aside(cx.none("no-silent-voice")));
    }
    let by_voice = silent.chunk_by(|a, b| a.constituency == b.constituency);
    body.extend(by_voice.map(|own| cx.first(one(cx, own), most)));
    body.push(Block::heading(2, cx.text("applicability")));
    if disputed.is_empty() {
        body.push(Block::aside(cx.none("no-applicability")));
    } else {
        body.push(Block::paragraph(cx.text("applicability-about")));
        body.push(cx.first(applicability(cx, &disputed), most));
    }
    vec![cx.section("silences", "chapter-silences", body)]
}

/// The silences of one constituency; there is at least one.
fn one(cx: &Context<'_>, list: &[Silence]) -> Table {
    let columns = vec![
        cx.head("col-indicator"),
        cx.head("col-instead"),
        cx.number_head("col-others"),
        cx.head("col-by-voice"),
    ];
    let voice = list.first().map(|silence| cx.voice(silence.constituency)).unwrap_or_default();
    let caption =
        cx.format("caption-silent", &[("voice", Arg::Text(voice)), ("count", Arg::Count(list.len() as u64))]);
    let mut table = Table::new(caption, columns);
    for silence in list {
        let counts = cx.assessment.voices()[silence.constituency].cells[silence.indicator].as_ref();
        let [indicator, others, by_voice] = cells(cx, *silence);
        table.row(RowKind::Plain, vec![indicator, Cell::text(cx.no_points(counts)), others, by_voice]);
    }
    table
}

fn applicability(cx: &Context<'_>, list: &[Silence]) -> Table {
    let columns = vec![
        cx.head("col-indicator"),
        cx.head("col-says-na"),
        cx.number_head("col-others"),
        cx.head("col-by-voice"),
    ];
    let caption = cx.format("caption-applicability", &[("count", Arg::Count(list.len() as u64))]);
    let mut table = Table::new(caption, columns);
    for silence in list {
        let [indicator, others, by_voice] = cells(cx, *silence);
        table.row(
            RowKind::Plain,
            vec![indicator, Cell::text(cx.voice(silence.constituency)), others, by_voice],
        );
    }
    table
}

/// The indicator, the mean of the others that gave a point, and each of them with its own score.
fn cells(cx: &Context<'_>, silence: Silence) -> [Cell; 3] {
    let part = Part::Indicator(silence.indicator);
    let by = &cx.card[silence.indicator].by;
    let others: Vec<String> = cx
        .assessment
        .weighing()
        .filter(|&c| c != silence.constituency)
        .filter_map(|c| Some((c, by[c].as_ref()?.value)))
        .filter(|(_, value)| value.score.is_some())
        .map(|(c, value)| cx.voice_with_score(part, c, value))
        .collect();
    [cx.named(part), Cell::of(cx.score_value(part, silence.others)), Cell::text(cx.list(&others))]
}
