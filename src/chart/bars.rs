//! Scores as bars, with their bounds, their target and their printed value; rows may stand in groups.

use super::axis::{Axis, Labels};
use super::canvas::{Anchor, Canvas, Face, MARGIN, PLAIN, WIDTH};
use super::column::Column;
use super::drawing::Drawing;
use super::error::ChartError;
use super::input::{Caption, Measure, Ticks, on_scale, some_of};
use super::legend::{Key, legend, title};
use super::mark::{target_tick, whisker};
use super::palette::{BAR, GRID, PAPER};
use super::text::{LABEL, TextBox};

/// A chart of bars.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Bars {
    /// Name and description.
    pub caption: Caption,
    /// The rows, in groups; a single group without a heading will do.
    pub groups: Vec<BarGroup>,
    /// What the signs mean; an empty text leaves its entry out.
    pub legend: BarLegend,
    /// What the scale measures, such as "Score, 0 to 100". May be empty.
    pub axis: String,
    /// The scale as printed.
    pub ticks: Ticks,
}

/// Rows under one heading.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct BarGroup {
    /// Printed above the rows; where it is empty, a line alone parts the rows from the group above.
    pub heading: String,
    /// The rows, from the top.
    pub bars: Vec<Bar>,
}

/// One row.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Bar {
    /// What the row is about.
    pub label: String,
    /// The score with its text; without a score the text is the reason, and no bar is drawn.
    pub score: Measure,
    /// The lowest and the highest possible score; not drawn where they are the same.
    pub bounds: Option<(f64, f64)>,
    /// The score aimed at.
    pub target: Option<f64>,
}

/// The texts of the legend.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct BarLegend {
    /// Names the bar.
    pub score: String,
    /// Names the whisker.
    pub bounds: String,
    /// Names the tick.
    pub target: String,
}

const ROW: f64 = 26.0;
const HEADING: f64 = 28.0;
/// Between a group and one without a heading.
const PARTING: f64 = 10.0;
/// Half the height of a bar.
const HALF: f64 = 6.0;

/// Draws the bars.
///
/// # Errors
/// When there is no row, or a number is off the scale.
pub fn bars(chart: &Bars) -> Result<Drawing, ChartError> {
    let rows = || chart.groups.iter().flat_map(|group| &group.bars);
    some_of(rows().count(), usize::MAX)?;
    on_scale(rows().flat_map(|bar| {
        let bounds = bar.bounds.map(|(low, high)| [low, high]);
        bar.score.at.into_iter().chain(bar.target).chain(bounds.into_iter().flatten())
    }))?;

    let labels = Labels::new(rows().map(|bar| bar.label.as_str()), 230.0);
    let values = Column::new(rows().map(|bar| &bar.score), 120.0);
    let value_left = WIDTH - MARGIN - values.width();
    let axis = Axis { left: labels.right, right: value_left - 20.0 };

    let mut canvas = Canvas::default();
    let top = head(&mut canvas, chart);
    let heights: Vec<f64> =
        (0..rows().count()).map(|row| labels.row_height(row, ROW.max(values.row_height(row)))).collect();
    let above = |place: usize, group: &BarGroup| match (group.heading.trim().is_empty(), place) {
        (false, _) => HEADING,
        (true, 0) => 0.0,
        (true, _) => PARTING,
    };
    let parted: f64 = chart.groups.iter().enumerate().map(|(place, group)| above(place, group)).sum();
    let bottom = top + heights.iter().sum::<f64>() + parted;
    axis.grid(&mut canvas, &chart.ticks, top, bottom);

    let (mut y, mut row) = (top, 0);
    for (place, group) in chart.groups.iter().enumerate() {
        if !group.heading.trim().is_empty() {
            heading(&mut canvas, &group.heading, y);
        } else if place > 0 {
            let line = y + PARTING / 2.0;
            canvas.line(vec![(MARGIN, line), (WIDTH - MARGIN, line)], 0.8, GRID);
        }
        y += above(place, group);
        for bar in &group.bars {
            let middle = y + heights[row] / 2.0;
            labels.draw(&mut canvas, row, middle);
            draw_bar(&mut canvas, axis, bar, middle);
            values.draw(&mut canvas, row, (value_left, middle), Anchor::Start);
            y += heights[row];
            row += 1;
        }
    }
    axis.numbers(&mut canvas, &chart.ticks, bottom + 11.0);
    let end = axis.caption(&mut canvas, &chart.axis, bottom + 20.0);
    Ok(Drawing::new(canvas, &chart.caption, WIDTH, end + MARGIN))
}

/// Title and legend.
fn head(canvas: &mut Canvas, chart: &Bars) -> f64 {
    let top = title(canvas, &chart.caption, WIDTH);
    let BarLegend { score, bounds, target } = &chart.legend;
    legend(canvas, top, &[(Key::Bar, score), (Key::Bounds, bounds), (Key::Target, target)])
}

/// The heading of a group, on a backing that interrupts the grid.
fn heading(canvas: &mut Canvas, text: &str, top: f64) {
    let face = Face { bold: true, ..PLAIN };
    let block = TextBox::bold(text, LABEL, WIDTH - 2.0 * MARGIN, 1);
    canvas.area((MARGIN, top), (WIDTH - 2.0 * MARGIN, HEADING), PAPER);
    canvas.leading((MARGIN, WIDTH - MARGIN), top + 8.0, face, &block);
    canvas.line(vec![(MARGIN, top + HEADING - 2.0), (WIDTH - MARGIN, top + HEADING - 2.0)], 0.8, GRID);
}

/// Bar, whisker and tick of a row; what is missing is not drawn.
fn draw_bar(canvas: &mut Canvas, axis: Axis, bar: &Bar, y: f64) {
    if let Some(score) = bar.score.at {
        canvas.area((axis.left, y - HALF), (axis.at(score) - axis.left, 2.0 * HALF), BAR);
    }
    if let Some(target) = bar.target {
        target_tick(canvas, axis.at(target), y, HALF + 4.0);
    }
    if let Some((low, high)) = bar.bounds
        && low < high
    {
        whisker(canvas, axis.at(low), axis.at(high), y);
    }
}
