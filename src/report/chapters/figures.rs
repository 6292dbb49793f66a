//! Figures: from scores to the plain data of a chart, with finished text.

use super::context::Context;
use super::says::{self, Named, short};
use crate::analysis::limits;
use crate::analysis::reading::is_dispute;
use crate::analysis::scoring::{Entry, LensEntries, Part, Standing, Value, Whose};
use crate::chart::palette::VOICES;
use crate::chart::{
    Bar, BarGroup, BarLegend, Bars, Caption, ChartError, Drawing, Dumbbell, DumbbellRow, HeatCell,
    HeatLegend, HeatMap, HeatRow, MOST_AXES, Measure, Radar, RadarVoice, Ticks,
};
use crate::document::tree::{Block, Figure};
use crate::locale::Arg;
use crate::model::framework::{Constituency, LensKind};
use crate::model::printed::Printed;
use crate::model::score::Score;
use crate::model::table::Ix;

/// A figure and what it shows here; nothing where there is nothing to draw or more than an eye can tell apart, for its table
/// stands below it all the same. Any other failure is said in its place.
pub(super) fn figure(
    cx: &Context<'_>,
    name: &'static str,
    says: impl IntoIterator<Item = Option<String>>,
    draw: impl FnOnce(Caption) -> Result<Drawing, ChartError>,
) -> Vec<Block> {
    let title = cx.text(&format!("figure-{name}"));
    let description = cx.text(&format!("figure-{name}-about"));
    match draw(Caption { id: name.to_owned(), title: title.clone(), description }) {
        Ok(drawing) => {
            let figure = Block::Figure(Figure { name, drawing });
            [figure].into_iter().chain(says::paragraph(says)).collect()
        }
        Err(ChartError::Empty | ChartError::TooMany { .. }) => Vec::new(),
        Err(error) => {
            let error = error.to_string();
            let said = [("title", Arg::Text(&title)), ("error", Arg::Text(&error))];
            vec![Block::aside(cx.format("figure-not-drawn", &said))]
        }
    }
}

/// The figures of one lens.
pub(super) fn of_lens(cx: &Context<'_>, kind: LensKind, entries: &LensEntries) -> [Vec<Block>; 2] {
    let nodes: Vec<&Entry> = entries.nodes.iter().collect();
    let bars_of = |name| {
        let says = [
            says::extremes(cx, &says::joint(cx, &nodes)),
            says::reached(cx, &nodes),
            says::unassessed(cx, &nodes),
        ];
        figure(cx, name, says, |caption| bars(cx, caption, entries))
    };
    match kind {
        LensKind::Cycle => [radar(cx, entries), bars_of("phases-bars")],
        LensKind::Topic => [bars_of("topics-bars"), grid(cx, entries)],
        LensKind::Field => [bars_of("fields-bars"), Vec::new()],
        LensKind::Pair => [bars_of("pairs-bars"), Vec::new()],
    }
}

/// The scale in the reader's digits.
pub(super) fn ticks(cx: &Context<'_>) -> Ticks {
    Ticks([0, 25, 50, 75, 100].map(|tick| cx.locale.whole(tick)))
}

/// A score as it is drawn and printed; without one, what is printed instead.
fn measure(cx: &Context<'_>, part: Part, whose: Whose, value: Option<Value>) -> Measure {
    match (cx.shown(value), value) {
        (Some(score), _) => Measure::new(score.get(), cx.score(part, score)),
        (None, Some(_)) => Measure::missing(cx.text("not-assessed")),
        (None, None) => Measure::missing(cx.no_value(part, whose)),
    }
}

fn own(cx: &Context<'_>, entry: &Entry, constituency: Ix<Constituency>) -> Option<Value> {
    cx.own(entry, constituency).map(|own| own.value)
}

/// The first constituencies with a voice, as many as a chart tells apart; [`says::undrawn`] names the others.
pub(super) fn weighing(cx: &Context<'_>) -> Vec<Ix<Constituency>> {
    cx.assessment.weighing().take(VOICES.len()).collect()
}

fn names(cx: &Context<'_>, voices: &[Ix<Constituency>]) -> Vec<String> {
    voices.iter().map(|&c| cx.voice(c).to_owned()).collect()
}

fn radar(cx: &Context<'_>, entries: &LensEntries) -> Vec<Block> {
    let axes: Vec<String> = entries.nodes.iter().map(|entry| short(cx, entry)).collect();
    // Fewer than three axes enclose nothing.
    if !(3..=MOST_AXES).contains(&axes.len()) {
        return Vec::new();
    }
    let drawn = weighing(cx);
    let says_undrawn = says::undrawn(cx, drawn.len());
    let voices = drawn
        .into_iter()
        .map(|c| RadarVoice {
            name: cx.voice(c).to_owned(),
            values: entries
                .nodes
                .iter()
                .map(|entry| measure(cx, entry.part, Whose::Constituency(c), own(cx, entry, c)))
                .collect(),
        })
        .collect();
    let target = |entry: &Entry| match entry.target {
        Some(target) => Measure::new(target.get(), cx.locale.limit(target)),
        None => Measure::missing(cx.no_value(entry.part, Whose::Joint)),
    };
    let target = RadarVoice {
        name: cx.text("legend-target-tick"),
        values: entries.nodes.iter().map(target).collect(),
    };
    let nodes: Vec<&Entry> = entries.nodes.iter().collect();
    figure(cx, "cycle-radar", [says_undrawn, says::distances(cx, &nodes)], |caption| {
        crate::chart::radar(&Radar { caption, axes, voices, target: Some(target), ticks: ticks(cx) })
    })
}

fn bars(cx: &Context<'_>, caption: Caption, entries: &LensEntries) -> Result<Drawing, ChartError> {
    let mut groups: Vec<BarGroup> = Vec::new();
    for (entry, standing) in entries.rows(cx.framework()) {
        if let Some(group) = entry.part.lone_group(cx.framework()) {
            groups.push(BarGroup { heading: group.title.clone(), bars: vec![bar(cx, entry)] });
            continue;
        }
        match (standing, groups.last_mut()) {
            (Standing::Group, _) => groups.push(BarGroup { heading: cx.title(entry.part), bars: Vec::new() }),
            (Standing::Member, Some(group)) => group.bars.push(bar(cx, entry)),
            (Standing::Alone, Some(group)) if group.heading.is_empty() => group.bars.push(bar(cx, entry)),
            (Standing::Member | Standing::Alone, _) => {
                groups.push(BarGroup { heading: String::new(), bars: vec![bar(cx, entry)] });
            }
        }
    }
    crate::chart::bars(&Bars {
        caption,
        groups,
        legend: BarLegend {
            score: cx.text("legend-score"),
            bounds: cx.text("legend-bounds"),
            target: cx.text("legend-target-tick"),
        },
        axis: cx.text("axis-score"),
        ticks: ticks(cx),
    })
}

fn bar(cx: &Context<'_>, entry: &Entry) -> Bar {
    let score = match (cx.shown(entry.value), entry.value) {
        (None, Some(value)) => {
            Measure::missing(cx.locale.labelled(&cx.text("not-assessed"), &cx.why_not_shown(value)))
        }
        _ => measure(cx, entry.part, Whose::Joint, entry.value),
    };
    Bar {
        label: short(cx, entry),
        score,
        bounds: entry.value.map(|v| (v.low.get(), v.high.get())),
        target: entry.target.map(|t| t.get()),
    }
}

fn heat_legend(cx: &Context<'_>, flagged: bool) -> HeatLegend {
    HeatLegend {
        ramp: cx.text("legend-ramp"),
        missing: cx.text(match cx.assessment.published() {
            Some(_) => "legend-missing-published",
            None => "legend-missing",
        }),
        flagged: if flagged { cx.text("legend-dispute") } else { String::new() },
    }
}

/// Topics against phases: every cell an indicator, or the mean of those in it.
fn grid(cx: &Context<'_>, topics: &LensEntries) -> Vec<Block> {
    let framework = cx.framework();
    let (Some(cycle), Some(lens)) = (framework.lens(LensKind::Cycle), framework.lens(LensKind::Topic)) else {
        return Vec::new();
    };
    let (phases, nodes) = (&cycle.nodes, &lens.nodes);
    let mut named = Vec::new();
    let rows: Vec<HeatRow> = nodes
        .iter()
        .zip(&topics.nodes)
        .map(|(node, entry)| {
            let cells = phases
                .ixs()
                .map(|p| {
                    let inside = node.indicators.iter().filter(|&&i| framework[i].phase == Some(p));
                    let entries: Vec<&Entry> = inside.map(|&i| &cx.card[i]).collect();
                    let cell = cell_of(cx, &entries);
                    if let (Some(score), [_]) = (cell.value.at.and_then(Score::new), entries.as_slice()) {
                        let name = [("topic", short(cx, entry)), ("phase", phases[p].short.clone())];
                        let name = name.each_ref().map(|(key, text)| (*key, Arg::Text(text.as_str())));
                        let name = cx.format("figure-cell", &name);
                        named.push(Named { score, name, printed: cell.value.text.clone() });
                    }
                    cell
                })
                .collect();
            HeatRow { label: short(cx, entry), cells }
        })
        .collect();
    let cells = || rows.iter().flat_map(|row| &row.cells).filter(|cell| !cell.value.text.is_empty());
    let disputed = cells().filter(|cell| cell.flagged).count();
    let missing = cells().filter(|cell| cell.value.at.is_none()).count();
    let says = [says::extremes(cx, &named), says::cells(cx, cells().count(), disputed, missing)];
    let columns: Vec<String> = phases.iter().map(|p| p.short.clone()).collect();
    figure(cx, "topics-by-phase", says, |caption| {
        let (legend, keys) = (heat_legend(cx, true), keys(cx, columns.len()));
        crate::chart::heat_map(&HeatMap { caption, columns, keys, rows, legend, ticks: ticks(cx) })
    })
}

/// The numbers of so many columns.
fn keys(cx: &Context<'_>, columns: usize) -> Vec<String> {
    (1..=columns as u64).map(|number| cx.locale.whole(number)).collect()
}

fn cell_of(cx: &Context<'_>, entries: &[&Entry]) -> HeatCell {
    let scores: Vec<f64> = entries.iter().filter_map(|e| Some(cx.shown(e.value)?.get())).collect();
    let applicable = entries.iter().any(|e| e.value.is_some());
    let value = if scores.is_empty() {
        Measure::missing(if applicable { "–" } else { "" })
    } else {
        let mean = scores.iter().sum::<f64>() / scores.len() as f64;
        // A cell holds one indicator as a rule; a mean of several has no target and no band of its own.
        let part = entries.first().map_or(Part::Overall, |entry| entry.part);
        let limits = limits::of_score(cx.framework(), cx.assessment.targets(), part);
        Measure::new(mean, cx.locale.number(Printed::tenths(mean, &limits)))
    };
    let flagged = entries.iter().any(|e| is_dispute(cx.framework().thresholds(), e.divergence.ok()));
    HeatCell { value, flagged }
}

/// Topics against constituencies.
pub(super) fn topics_by_voice(cx: &Context<'_>) -> Vec<Block> {
    let Some(entries) = cx.card.lens(LensKind::Topic) else { return Vec::new() };
    let voices = cx.voices();
    let mut named = Vec::new();
    let rows: Vec<HeatRow> = entries
        .nodes
        .iter()
        .map(|entry| {
            let mut cell = |c: Ix<Constituency>| {
                let value = own(cx, entry, c);
                let value = match (cx.shown(value), value) {
                    (Some(score), _) => {
                        let value = measure(cx, entry.part, Whose::Constituency(c), value);
                        let topic = short(cx, entry);
                        let said = [("topic", Arg::Text(topic.as_str())), ("voice", Arg::Text(cx.voice(c)))];
                        let name = cx.format("figure-cell-of-voice", &said);
                        named.push(Named { score, name, printed: value.text.clone() });
                        value
                    }
                    (None, Some(_)) => Measure::missing("–"),
                    (None, None) => Measure::missing(""),
                };
                HeatCell { value, flagged: false }
            };
            HeatRow { label: short(cx, entry), cells: voices.iter().map(|&c| cell(c)).collect() }
        })
        .collect();
    figure(cx, "topics-by-voice", [says::extremes(cx, &named)], |caption| {
        crate::chart::heat_map(&HeatMap {
            caption,
            columns: names(cx, &voices),
            keys: keys(cx, voices.len()),
            rows,
            legend: heat_legend(cx, false),
            ticks: ticks(cx),
        })
    })
}

/// The constituencies of each topic on one line; nothing where there is only one.
pub(super) fn topics_dumbbell(cx: &Context<'_>) -> Vec<Block> {
    dumbbell(cx, LensKind::Topic, "topics-dumbbell")
}

/// The same for the phases of the cycle.
pub(super) fn cycle_dumbbell(cx: &Context<'_>) -> Vec<Block> {
    dumbbell(cx, LensKind::Cycle, "phases-dumbbell")
}

fn dumbbell(cx: &Context<'_>, kind: LensKind, name: &'static str) -> Vec<Block> {
    let voices = weighing(cx);
    let Some(entries) = cx.card.lens(kind).filter(|_| voices.len() > 1) else { return Vec::new() };
    let rows = entries
        .nodes
        .iter()
        .map(|entry| DumbbellRow {
            label: short(cx, entry),
            values: voices
                .iter()
                .map(|&c| measure(cx, entry.part, Whose::Constituency(c), own(cx, entry, c)))
                .collect(),
            note: String::new(),
        })
        .collect();
    let nodes: Vec<&Entry> = entries.nodes.iter().collect();
    let says = [says::undrawn(cx, voices.len()), says::distances(cx, &nodes)];
    figure(cx, name, says, |caption| {
        crate::chart::dumbbell(&Dumbbell {
            caption,
            voices: names(cx, &voices),
            rows,
            axis: cx.text("axis-score"),
            ticks: ticks(cx),
        })
    })
}
