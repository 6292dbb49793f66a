//! Figures of a comparison: slopes of voices, phases and topics.

use super::super::figures::{figure, ticks};
use super::super::says::undrawn;
use super::{Sides, signed};
use crate::analysis::compare::{Fate, Moved};
use crate::analysis::limits;
use crate::analysis::scoring::Part;
use crate::chart::{Measure, Slope, SlopeLine};
use crate::document::tree::Block;
use crate::model::assessment::Assessment;
use crate::model::framework::LensKind;
use crate::model::printed::Limits;
use crate::model::score::Score;

/// The mark of what did not move: an open circle.
const STILL: usize = 5;

/// The overall score of all together and of each constituency that weighs.
pub(super) fn voices(sides: &Sides<'_>) -> Vec<Block> {
    let overall = sides.all.overall();
    let weighing: Vec<_> = super::super::figures::weighing(sides.cx).into_iter().take(4).collect();
    if weighing.len() < 2 {
        return Vec::new();
    }
    let measure = |score: Option<Score>| match score {
        Some(score) => Measure::new(score.get(), sides.cx.locale.score(score, &Limits::none())),
        None => Measure::missing(sides.cx.text("not-assessed")),
    };
    let line = |kind: usize, label: String, (before, after): (Option<Score>, Option<Score>)| SlopeLine {
        label,
        kind,
        ends: [measure(before), measure(after)],
        note: difference(sides, before, after),
    };
    let mut lines: Vec<SlopeLine> = weighing
        .iter()
        .enumerate()
        .map(|(kind, &c)| line(kind, sides.cx.voice(c).to_owned(), overall.by[c]))
        .collect();
    let mut kinds: Vec<String> = lines.iter().map(|line| line.label.clone()).collect();
    // The fifth mark is black, and no voice's where four are drawn at most.
    kinds.resize(4, String::new());
    kinds.push(sides.cx.text("compare-all-voices"));
    lines.push(line(4, sides.cx.text("compare-all-voices"), overall.scores));
    draw(sides, "compare-voices", undrawn(sides.cx, weighing.len()), kinds, lines)
}

/// The nodes of a lens; nothing where there are fewer than two on both sides.
pub(super) fn lens(sides: &Sides<'_>, kind: LensKind) -> Vec<Block> {
    let name = match kind {
        LensKind::Cycle => "compare-phases",
        LensKind::Topic => "compare-topics",
        LensKind::Field | LensKind::Pair => return Vec::new(),
    };
    let nodes = sides.all.lens(kind).iter().filter(|one| {
        let is_node = |part: Option<Part>| matches!(part, Some(Part::Node(..)));
        is_node(one.after) && is_node(one.before)
    });
    let lines: Vec<SlopeLine> = nodes.map(|one| of_node(sides, one)).collect();
    if lines.len() < 2 {
        return Vec::new();
    }
    // Only what is drawn is explained; an empty name has no place in the legend.
    let kinds = ["compare-kind-up", "compare-kind-down", "", "", "", "compare-kind-same"];
    let kinds = kinds.iter().enumerate().map(|(kind, key)| {
        let drawn = lines.iter().any(|line| line.kind == kind);
        if drawn { sides.cx.text(key) } else { String::new() }
    });
    let kinds = kinds.collect();
    draw(sides, name, None, kinds, lines)
}

fn of_node(sides: &Sides<'_>, one: &Moved) -> SlopeLine {
    let measure = |assessment: &Assessment, part: Option<Part>, score: Option<Score>| match (part, score) {
        (Some(part), Some(score)) => {
            let limits = limits::of_score(assessment.framework(), assessment.targets(), part);
            Measure::new(score.get(), sides.cx.locale.score(score, &limits))
        }
        _ => Measure::missing(sides.cx.text("not-assessed")),
    };
    let label = match one.after {
        Some(Part::Node(lens, node)) => sides.cx.framework()[lens].nodes[node].short.clone(),
        _ => sides.all.title(one).unwrap_or_default().to_owned(),
    };
    SlopeLine {
        label,
        kind: match one.fate {
            Fate::Up => 0,
            Fate::Down => 1,
            _ => STILL,
        },
        ends: [
            measure(sides.all.before(), one.before, one.scores.0),
            measure(sides.all.after(), one.after, one.scores.1),
        ],
        note: difference(sides, one.scores.0, one.scores.1),
    }
}

fn difference(sides: &Sides<'_>, before: Option<Score>, after: Option<Score>) -> String {
    match (before, after) {
        (Some(before), Some(after)) => signed(sides.cx.locale, after.get() - before.get()),
        _ => String::new(),
    }
}

fn draw(
    sides: &Sides<'_>,
    name: &'static str,
    says: Option<String>,
    kinds: Vec<String>,
    lines: Vec<SlopeLine>,
) -> Vec<Block> {
    let days = [sides.all.before(), sides.all.after()].map(|one| sides.date(one));
    figure(sides.cx, name, [says], |caption| {
        crate::chart::slope(&Slope { caption, days, kinds, lines, ticks: ticks(sides.cx) })
    })
}
