//! Pictures: the phases and topics of the framework as the charts of a report show them, with scores that are invented and say so.

use super::Context;
use crate::chart::palette::VOICES;
use crate::chart::{
    Caption, ChartError, Drawing, HeatCell, HeatLegend, HeatMap, HeatRow, MOST_AXES, Measure, Radar,
    RadarVoice, Ticks, heat_map, radar,
};
use crate::document::tree::{Block, Figure};
use crate::model::framework::{Indicator, LensKind, Node};
use crate::model::table::Ix;

/// The pictures below a heading of their own; nothing where there is nothing to draw.
pub(super) fn pictures(cx: &Context<'_>) -> Vec<Block> {
    let drawn = [cycle(cx), grid(cx)].concat();
    let heading = (!drawn.is_empty()).then(|| Block::heading(2, cx.text("handbook-pictures")));
    heading.into_iter().chain(drawn).collect()
}

/// The phases as a chart shows them; none where they enclose nothing or are too many for a chart.
fn cycle(cx: &Context<'_>) -> Vec<Block> {
    let Some(lens) = cx.framework.lens(LensKind::Cycle) else { return Vec::new() };
    let phases = &lens.nodes;
    if !(3..=MOST_AXES).contains(&phases.iter().count()) {
        return Vec::new();
    }
    let weighing = cx.framework.constituencies().iter().filter(|one| one.weight > 0);
    let voices = weighing.take(VOICES.len()).zip(0..).map(|(constituency, voice)| RadarVoice {
        name: constituency.title.clone(),
        values: (0..).zip(phases.iter()).map(|(phase, _)| cx.invented(voice, phase)).collect(),
    });
    let targets = cx.framework.targets();
    let target = |node: &Node| {
        let target = targets.of_node(&node.id);
        Measure::new(target.get(), cx.locale.limit(target))
    };
    let target =
        RadarVoice { name: cx.text("legend-target-tick"), values: phases.iter().map(target).collect() };
    let (axes, voices) = (phases.iter().map(|phase| phase.short.clone()).collect(), voices.collect());
    cx.picture("handbook-cycle", |caption| {
        radar(&Radar { caption, axes, voices, target: Some(target), ticks: cx.ticks() })
    })
}

/// The topics with a score in each phase, or of each constituency where there are no phases.
fn grid(cx: &Context<'_>) -> Vec<Block> {
    let Some(topics) = cx.framework.lens(LensKind::Topic) else { return Vec::new() };
    let (name, columns) = match cx.framework.lens(LensKind::Cycle) {
        Some(cycle) => ("handbook-grid", cycle.nodes.iter().map(|phase| phase.short.clone()).collect()),
        None => {
            let weighing = cx.framework.constituencies().iter().filter(|one| one.weight > 0);
            ("handbook-grid-voices", weighing.map(|one| one.title.clone()).collect::<Vec<_>>())
        }
    };
    let rows = topics.nodes.iter().zip(0..).map(|(topic, row)| HeatRow {
        label: topic.short.clone(),
        cells: (0..columns.len()).map(|column| cx.cell(topic, row, column)).collect(),
    });
    let rows = rows.collect();
    let keys = (1..=columns.len() as u64).map(|number| cx.locale.whole(number)).collect();
    let legend = HeatLegend {
        ramp: cx.text("legend-ramp"),
        missing: cx.text("legend-missing"),
        flagged: cx.text("legend-dispute"),
    };
    cx.picture(name, |caption| heat_map(&HeatMap { caption, columns, keys, rows, legend, ticks: cx.ticks() }))
}

impl Context<'_> {
    /// A figure with the sentence that it is an example; nothing where there is nothing to draw.
    fn picture(
        &self,
        name: &'static str,
        draw: impl FnOnce(Caption) -> Result<Drawing, ChartError>,
    ) -> Vec<Block> {
        let [title, description, said] =
            ["", "-about", "-reading"].map(|end| self.text(&format!("{name}{end}")));
        match draw(Caption { id: name.to_owned(), title, description }) {
            Ok(drawing) => vec![Block::Figure(Figure { name, drawing }), Block::paragraph(said)],
            Err(_) => Vec::new(),
        }
    }

    /// The cell of a topic: empty where the framework has no indicator in the phase; one in many is not assessed, one in dispute.
    fn cell(&self, topic: &Node, row: usize, column: usize) -> HeatCell {
        let phase = self.framework.lens(LensKind::Cycle).and_then(|cycle| cycle.nodes.ixs().nth(column));
        let is_there = |i: &Ix<Indicator>| phase.is_none() || self.framework[*i].phase == phase;
        if !topic.indicators.iter().any(is_there) {
            return HeatCell { value: Measure::missing(""), flagged: false };
        }
        match (row * 5 + column * 3) % 17 {
            4 => HeatCell { value: Measure::missing("–"), flagged: false },
            n => HeatCell { value: self.invented(row, column), flagged: n == 9 },
        }
    }

    /// A score that is nobody's, between 22 and 81: the same each time, and without a pattern that could be taken for a finding.
    fn invented(&self, row: usize, column: usize) -> Measure {
        let score = (22 + (row * 17 + column * 23) % 60) as u64;
        Measure::new(score as f64, self.locale.whole(score))
    }

    fn ticks(&self) -> Ticks {
        Ticks([0, 25, 50, 75, 100].map(|tick| self.locale.whole(tick)))
    }
}
