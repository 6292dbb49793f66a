//! Gap against divergence: where the topics or indicators that matter most lie, and what their reading is.

use super::context::Context;
use super::figures::{figure, ticks, weighing};
use super::says::{self, short};
use crate::analysis::reading::Reading;
use crate::analysis::scoring::{Entry, Part};
use crate::chart::{Areas, Divide, MOST_POINTS, Quadrant, QuadrantPoint};
use crate::document::tree::Block;
use crate::locale::Arg;
use crate::model::score::Score;

/// Readings in the order of the marks: filled where constituencies are compared, open where they are not. Each has the mark whose colour
/// is that of its words.
const MARKS: [Reading; 8] = [
    Reading::AgreedGap,
    Reading::ContestedGap,
    Reading::OnTarget,
    Reading::ContestedStrength,
    Reading::SmallGap,
    Reading::OneVoice,
    Reading::NotComparable,
    Reading::NotConsulted,
];

/// The most indicators that are drawn: their names are long.
const MOST_INDICATORS: usize = 10;

/// Gap against divergence, for the topics or for the core indicators: those where gap times divergence is largest, with their
/// names. Nothing where there is one constituency.
pub(super) fn quadrant(cx: &Context<'_>, name: &'static str, entries: &[&Entry]) -> Vec<Block> {
    if weighing(cx).len() < 2 {
        return Vec::new();
    }
    let mut ranked: Vec<(&Entry, Reading)> = entries
        .iter()
        .filter(|entry| entry.gap.is_some())
        .filter_map(|entry| Some((*entry, entry.reading.filter(|reading| MARKS.contains(reading))?)))
        .collect();
    // Stable: what is alike stays in the order of the gaps.
    ranked.sort_by_key(|(entry, _)| std::cmp::Reverse(weight(entry)));
    let topics = ranked.iter().all(|(entry, _)| matches!(entry.part, Part::Node(..)));
    let most = if topics { MOST_POINTS } else { MOST_INDICATORS };
    let (first, others) = ranked.split_at(most.min(ranked.len()));
    let points: Vec<(Reading, QuadrantPoint)> = first
        .iter()
        .enumerate()
        .filter_map(|(place, (entry, reading))| {
            let point = QuadrantPoint {
                key: cx.locale.whole(place as u64 + 1),
                name: short(cx, entry),
                x: entry.gap?.get(),
                y: entry.divergence.ok().map(|d| d.value.get()),
                kind: MARKS.iter().position(|kind| kind == reading)?,
            };
            Some((*reading, point))
        })
        .collect();
    let named: Vec<(Reading, String)> =
        points.iter().map(|(reading, point)| (*reading, point.name.clone())).collect();
    let others: Vec<String> = others.iter().map(|(entry, _)| short(cx, entry)).collect();
    let key = if topics { "figure-first-topics" } else { "figure-first-indicators" };
    let says = [
        says::readings(cx, &named),
        says::left_out(cx, key, points.len(), &others),
        topics.then(|| says::unassessed(cx, entries)).flatten(),
    ];
    // Legend and strip name what stands there, and nothing else.
    let named = |wanted: &dyn Fn(&QuadrantPoint) -> bool| -> Vec<String> {
        let there = |reading: Reading| points.iter().any(|(known, point)| *known == reading && wanted(point));
        MARKS.iter().map(|&r| if there(r) { cx.reading(r) } else { String::new() }).collect()
    };
    let kinds = named(&|_| true);
    let mut unplaced = named(&|point| point.y.is_none());
    unplaced.retain(|name| !name.is_empty());
    let strip = cx.format("area-alone", &[("readings", Arg::Text(&cx.list(&unplaced)))]);
    let thresholds = cx.framework().thresholds();
    let line = |key: &str, score: Score| Divide {
        at: score.get(),
        text: cx.format(key, &[("value", Arg::Text(&cx.locale.limit(score)))]),
    };
    figure(cx, name, says, |caption| {
        crate::chart::quadrant(&Quadrant {
            caption,
            x_axis: cx.text("axis-gap"),
            y_axis: cx.text("axis-divergence"),
            x_line: line("line-gap", thresholds.gap),
            y_line: line("line-dispute", thresholds.dispute),
            areas: Areas {
                upper_left: cx.text("area-contested-strength"),
                upper_right: cx.text("area-contested-gap"),
                lower_left: cx.text("area-calm"),
                lower_right: cx.text("area-agreed-gap"),
                strip,
            },
            kinds,
            points: points.into_iter().map(|(_, point)| point).collect(),
            ticks: ticks(cx),
        })
    })
}

/// How much a part matters here: its gap times its divergence, to nine decimals as every rank.
fn weight(entry: &Entry) -> u64 {
    let gap = entry.gap.map_or(0.0, Score::get);
    let divergence = entry.divergence.ok().map_or(0.0, |divergence| divergence.value.get());
    (gap * divergence * 1e9).round() as u64
}
