//! Gap against divergence: where each topic or indicator lies, and what its reading is.

use super::context::Context;
use super::figures::{figure, ticks, weighing};
use crate::analysis::reading::Reading;
use crate::analysis::scoring::Entry;
use crate::chart::{Areas, Divide, Quadrant, QuadrantPoint};
use crate::document::tree::Block;
use crate::locale::Arg;
use crate::model::score::Score;

/// Readings in the order of the marks: filled where constituencies are compared, open where they are not.
const MARKS: [Reading; 8] = [
    Reading::AgreedGap,
    Reading::ContestedGap,
    Reading::ContestedStrength,
    Reading::SmallGap,
    Reading::OnTarget,
    Reading::OneVoice,
    Reading::NotComparable,
    Reading::NotConsulted,
];

/// Gap against divergence, for the topics or for the core indicators; nothing where there is one constituency.
pub(super) fn quadrant(cx: &Context<'_>, name: &'static str, entries: &[&Entry]) -> Option<Block> {
    if weighing(cx).len() < 2 {
        return None;
    }
    let points: Vec<(Reading, QuadrantPoint)> = entries
        .iter()
        .filter_map(|entry| {
            let reading = entry.reading?;
            let point = QuadrantPoint {
                id: entry.part.id(cx.framework()).to_owned(),
                x: entry.gap?.get(),
                y: entry.divergence.ok().map(|d| d.value.get()),
                kind: MARKS.iter().position(|kind| *kind == reading)?,
            };
            Some((reading, point))
        })
        .collect();
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
    figure(cx, name, |caption| {
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
