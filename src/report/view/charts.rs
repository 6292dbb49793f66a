//! The charts: from scores to plain data with finished text.

use serde::Serialize;

use super::super::order::lens_in_order;
use super::context::Context;
use crate::analysis::gap::Reading;
use crate::analysis::scoring::{Entry, LensEntries, Part, Value};
use crate::chart::{
    Areas, Axis, Bar, Bars, Cell, Dumbbell, DumbbellRow, Head, HeatMap, Mark, Point, Quadrant, Radar, Row,
};
use crate::locale::Arg;
use crate::model::framework::LensKind;

/// A chart with its name.
#[derive(Debug, Serialize)]
pub struct Figure {
    /// Its name, which is also that of its file.
    pub name: &'static str,
    /// Its title.
    pub title: String,
    /// What is to be seen, in a sentence.
    pub description: String,
    /// The drawing.
    pub svg: String,
}

/// A figure, unless there is nothing to draw. What the drawing could not do is no reason to lose
/// the report: its table stands below it.
fn figure(
    cx: &Context<'_>,
    name: &'static str,
    draw: impl FnOnce(Head<'_>) -> Result<String, crate::chart::ChartError>,
) -> Option<Figure> {
    let title = cx.tell(&format!("figure-{name}"), &[]);
    let description = cx.tell(&format!("figure-{name}-about"), &[]);
    let svg = draw(Head { id: name, title: &title, description: &description }).ok()?;
    Some(Figure { name, title, description, svg })
}

/// The figures of one lens.
pub(super) fn of_lens(cx: &Context<'_>, kind: LensKind, entries: &LensEntries) -> Vec<Figure> {
    let mut figures = Vec::new();
    match kind {
        LensKind::Cycle => {
            figures.extend(radar(cx, entries));
            figures.extend(figure(cx, "phases-bars", |head| bars(cx, head, kind, entries)));
        }
        LensKind::Topic => {
            figures.extend(figure(cx, "topics-bars", |head| bars(cx, head, kind, entries)));
            figures.extend(grid(cx, entries));
        }
        LensKind::Field => figures.extend(figure(cx, "fields-bars", |head| bars(cx, head, kind, entries))),
        LensKind::Pair => figures.extend(figure(cx, "pairs-bars", |head| bars(cx, head, kind, entries))),
    }
    figures
}

/// A short name, for what stands beside a mark.
fn short(cx: &Context<'_>, entry: &Entry) -> String {
    match entry.part {
        Part::Node(lens, node) => cx.framework().lenses[lens].nodes[node].short.clone(),
        part => cx.title(part),
    }
}

fn mark(cx: &Context<'_>, value: Option<Value>) -> Option<Mark> {
    cx.shown(value).map(|score| Mark { at: score.get(), text: cx.locale.score(score) })
}

fn weighing(cx: &Context<'_>) -> Vec<usize> {
    cx.assessment.weighing().take(5).collect()
}

fn names(cx: &Context<'_>, voices: &[usize]) -> Vec<String> {
    voices.iter().map(|&c| cx.voice(c).to_owned()).collect()
}

fn radar(cx: &Context<'_>, entries: &LensEntries) -> Option<Figure> {
    let voices = weighing(cx);
    let nodes = &cx.framework().lens(LensKind::Cycle)?.nodes;
    let axes: Vec<Axis> = nodes
        .iter()
        .zip(&entries.nodes)
        .map(|(node, entry)| Axis {
            label: node.title.clone(),
            values: voices.iter().map(|&c| mark(cx, cx.own(entry, c).map(|own| own.value))).collect(),
        })
        .collect();
    let target = cx.assessment.targets.default;
    let text = cx.tell("legend-target", &[("target", Arg::Text(&cx.locale.score(target)))]);
    figure(cx, "cycle-radar", |head| {
        crate::chart::radar(&Radar {
            head,
            axes: &axes,
            voices: &names(cx, &voices),
            target: Some(Mark { at: target.get(), text }),
            missing: &cx.say("not-assessed"),
        })
    })
}

fn bars(
    cx: &Context<'_>,
    head: Head<'_>,
    kind: LensKind,
    entries: &LensEntries,
) -> Result<String, crate::chart::ChartError> {
    let position = cx.framework().lenses.iter().position(|lens| lens.kind == kind).unwrap_or(0);
    let rows: Vec<Row> = lens_in_order(cx.framework(), position, entries)
        .into_iter()
        .map(
            |(entry, group)| {
                if group { Row::Heading(cx.title(entry.part)) } else { Row::Bar(bar(cx, entry)) }
            },
        )
        .collect();
    crate::chart::bars(&Bars {
        head,
        rows: &rows,
        score: &cx.say("legend-score"),
        bounds: &cx.say("legend-bounds"),
        target: &cx.say("legend-target-tick"),
    })
}

fn bar(cx: &Context<'_>, entry: &Entry) -> Bar {
    let shown = cx.shown(entry.value);
    let text = match (entry.value, shown) {
        (_, Some(score)) => cx.locale.score(score),
        (Some(value), None) => format!("{}: {}", cx.say("not-assessed"), cx.why_not_shown(value)),
        (None, None) => cx.say("not-applicable"),
    };
    Bar {
        label: short(cx, entry),
        score: shown.map(|s| s.get()),
        bounds: entry.value.map(|v| (v.low.get(), v.high.get())),
        target: entry.target.map(|t| t.get()),
        value: Mark { at: shown.map_or(0.0, |s| s.get()), text },
    }
}

/// Topics against phases: every cell an indicator, or the mean of those in it.
fn grid(cx: &Context<'_>, topics: &LensEntries) -> Option<Figure> {
    let framework = cx.framework();
    let phases = &framework.lens(LensKind::Cycle)?.nodes;
    let nodes = &framework.lens(LensKind::Topic)?.nodes;
    let rows: Vec<(String, Vec<Cell>)> = nodes
        .iter()
        .zip(&topics.nodes)
        .map(|(node, _)| {
            let cells = (0..phases.len())
                .map(|p| {
                    let inside =
                        node.indicators.iter().filter(|&&i| framework.indicators[i].phase == Some(p));
                    let entries: Vec<&Entry> = inside.map(|&i| &cx.card.indicators[i]).collect();
                    cell_of(cx, &entries)
                })
                .collect();
            (node.short.clone(), cells)
        })
        .collect();
    let columns: Vec<String> = phases.iter().map(|p| p.short.clone()).collect();
    figure(cx, "topics-by-phase", |head| {
        crate::chart::heat_map(&HeatMap {
            head,
            columns: &columns,
            rows: &rows,
            missing: &cx.say("legend-missing"),
            flagged: Some(&cx.say("legend-dispute")),
        })
    })
}

fn cell_of(cx: &Context<'_>, entries: &[&Entry]) -> Cell {
    let scores: Vec<f64> = entries.iter().filter_map(|e| Some(cx.shown(e.value)?.get())).collect();
    let value = (!scores.is_empty()).then(|| scores.iter().sum::<f64>() / scores.len() as f64);
    let applicable = entries.iter().any(|e| e.value.is_some());
    let text = match value {
        Some(value) => cx.locale.cut(crate::model::score::cut(value)),
        None if applicable => "–".to_owned(),
        None => String::new(),
    };
    let flagged = entries.iter().any(|e| matches!(e.reading, Some(Reading::Contested | Reading::Disputed)));
    Cell { value, text, flagged }
}

/// Topics against constituencies.
pub(super) fn topics_by_voice(cx: &Context<'_>) -> Option<Figure> {
    let entries = cx.card.lens(LensKind::Topic)?;
    let voices = cx.voices();
    let rows: Vec<(String, Vec<Cell>)> = entries
        .nodes
        .iter()
        .map(|entry| {
            let cells = voices
                .iter()
                .map(|&c| {
                    let own = cx.own(entry, c).map(|own| own.value);
                    let score = cx.shown(own);
                    let text = match (score, own) {
                        (Some(score), _) => cx.locale.score(score),
                        (None, Some(_)) => "–".to_owned(),
                        (None, None) => String::new(),
                    };
                    Cell { value: score.map(|s| s.get()), text, flagged: false }
                })
                .collect();
            (short(cx, entry), cells)
        })
        .collect();
    figure(cx, "topics-by-voice", |head| {
        crate::chart::heat_map(&HeatMap {
            head,
            columns: &names(cx, &voices),
            rows: &rows,
            missing: &cx.say("legend-missing"),
            flagged: None,
        })
    })
}

/// The voices of each topic on one line.
pub(super) fn topics_dumbbell(cx: &Context<'_>) -> Option<Figure> {
    let entries = cx.card.lens(LensKind::Topic)?;
    let voices = weighing(cx);
    let rows: Vec<DumbbellRow> = entries
        .nodes
        .iter()
        .map(|entry| {
            let values: Vec<Option<Mark>> =
                voices.iter().map(|&c| mark(cx, cx.own(entry, c).map(|own| own.value))).collect();
            let missing: Vec<String> = voices
                .iter()
                .zip(&values)
                .filter(|(_, value)| value.is_none())
                .map(|(&c, _)| cx.voice(c).to_owned())
                .collect();
            let note = if missing.is_empty() {
                entry.divergence.map_or_else(
                    |why| cx.no_divergence(why),
                    |d| cx.tell("note-apart", &[("value", Arg::Text(&cx.locale.score(d.value)))]),
                )
            } else if missing.len() == voices.len() {
                cx.say("not-assessed")
            } else {
                cx.tell("note-missing", &[("names", Arg::Text(&cx.list(&missing)))])
            };
            DumbbellRow { label: short(cx, entry), values, note }
        })
        .collect();
    figure(cx, "topics-dumbbell", |head| {
        crate::chart::dumbbell(&Dumbbell { head, voices: &names(cx, &voices), rows: &rows })
    })
}

/// Gap against divergence, for the topics or for the core indicators.
pub(super) fn quadrant(cx: &Context<'_>, name: &'static str, entries: &[&Entry]) -> Option<Figure> {
    let readings = [
        Reading::AgreedGap,
        Reading::Contested,
        Reading::OneVoice,
        Reading::Disputed,
        Reading::SmallGap,
        Reading::OnTarget,
    ];
    let points: Vec<Point> = entries
        .iter()
        .filter_map(|entry| {
            let reading = readings.iter().position(|r| Some(*r) == entry.reading)?;
            Some(Point {
                label: entry.part.id(cx.framework()).to_owned(),
                gap: entry.gap?.get(),
                divergence: entry.divergence.ok().map(|d| d.value.get()),
                reading,
            })
        })
        .collect();
    let said: Vec<String> = readings.iter().map(|r| cx.say(&format!("reading-{}", r.key()))).collect();
    let thresholds = cx.framework().thresholds;
    figure(cx, name, |head| {
        crate::chart::quadrant(&Quadrant {
            head,
            across: &cx.say("axis-gap"),
            upwards: &cx.say("axis-divergence"),
            gap_line: thresholds.gap.get(),
            dispute_line: thresholds.dispute.get(),
            areas: Areas {
                contested: &cx.say("area-contested"),
                agreed: &cx.say("area-agreed"),
                disputed: &cx.say("area-disputed"),
                calm: &cx.say("area-calm"),
            },
            readings: &said,
            points: &points,
            alone: &cx.say("area-alone"),
        })
    })
}
