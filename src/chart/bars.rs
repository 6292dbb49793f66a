//! Scores as bars, with their bounds, their target and their printed value; rows may stand in groups.

use super::axis::{Axis, Labels};
use super::canvas::{Anchor, Canvas, FINE, Face, MARGIN, PLAIN};
use super::column::Column;
use super::drawing::{Drawing, Laid};
use super::error::ChartError;
use super::input::{Caption, Measure, Ticks, on_scale, some_of};
use super::legend::{Key, legend, title};
use super::mark::{target_tick, whisker};
use super::medium::Sheet;
use super::palette::{BAR, GRID, PAPER};
use super::text::{LABEL, SMALL, TextBox};

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

const ROW: f64 = 24.0;
/// Around the heading of a group.
const HEADING: f64 = 12.0;
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

    Ok(Drawing::new(&chart.caption, rows().count(), |sheet| lay(chart, sheet)))
}

fn lay(chart: &Bars, sheet: Sheet) -> Laid {
    let rows = || chart.groups.iter().flat_map(|group| &group.bars);
    let width = sheet.width;
    // Numbers stand at the end of the row; on a narrow sheet at the end of the line of the label, and reasons under it.
    let values = if sheet.is_narrow() { Values::under(chart, sheet) } else { Values::beside(chart, sheet) };
    let labels =
        Labels::on(sheet, rows().map(|bar| bar.label.as_str()), width * 0.34, values.width + VALUE_GAP);
    let axis = if sheet.is_narrow() {
        Axis { left: labels.chart + 4.0, right: width - MARGIN - 12.0 }
    } else {
        Axis { left: labels.chart, right: values.left - 20.0 }
    };

    let mut canvas = Canvas::default();
    let top = head(&mut canvas, chart, sheet);
    let least = ROW + sheet.stretch;
    let heights: Vec<f64> =
        (0..rows().count()).map(|row| labels.row_height(row, values.row_height(row, least))).collect();
    let named = |group: &BarGroup| TextBox::bold(&group.heading, LABEL, width - 2.0 * MARGIN, 4);
    let above = |place: usize, group: &BarGroup| match (named(group).height(), place) {
        (height, _) if height > 0.0 => HEADING + height,
        (_, 0) => 0.0,
        _ => PARTING,
    };
    let parted: f64 = chart.groups.iter().enumerate().map(|(place, group)| above(place, group)).sum();
    let bottom = top + heights.iter().sum::<f64>() + parted;
    axis.grid(&mut canvas, &chart.ticks, top, bottom);

    let (mut y, mut row) = (top, 0);
    for (place, group) in chart.groups.iter().enumerate() {
        if !group.heading.trim().is_empty() {
            heading(&mut canvas, &named(group), y, width);
        } else if place > 0 {
            let line = y + PARTING / 2.0;
            canvas.line(vec![(MARGIN, line), (width - MARGIN, line)], 0.8, GRID);
        }
        y += above(place, group);
        for bar in &group.bars {
            let mut middle = labels.middle(row, y, heights[row]);
            labels.draw(&mut canvas, row, y, heights[row]);
            if let Some(reason) = values.reason(row) {
                let top = middle - (least + reason.height()) / 2.0;
                canvas.area((MARGIN, top), (width - 2.0 * MARGIN, reason.height()), PAPER);
                canvas.leading((MARGIN, width - MARGIN), top, FINE, reason);
                middle += reason.height() / 2.0;
            }
            draw_bar(&mut canvas, axis, bar, middle);
            let at = if sheet.is_narrow() { labels.line(y) } else { middle };
            values.draw(&mut canvas, row, at);
            y += heights[row];
            row += 1;
        }
    }
    axis.numbers(&mut canvas, &chart.ticks, bottom + 11.0);
    let end = axis.caption(&mut canvas, &chart.axis, bottom + 20.0);
    Laid { canvas, width, height: end + MARGIN }
}

/// Between a label and the number on its line.
const VALUE_GAP: f64 = 10.0;

/// The printed values, and where they stand.
struct Values {
    column: Column,
    left: f64,
    width: f64,
    /// The reasons for missing scores, where they stand under their labels.
    reasons: Option<Vec<Option<TextBox>>>,
}

impl Values {
    fn beside(chart: &Bars, sheet: Sheet) -> Self {
        let scores = chart.groups.iter().flat_map(|group| &group.bars).map(|bar| &bar.score);
        let column = Column::new(scores, 130.0);
        let width = column.width();
        Self { column, left: sheet.width - MARGIN - width, width, reasons: None }
    }

    fn under(chart: &Bars, sheet: Sheet) -> Self {
        let scores = || chart.groups.iter().flat_map(|group| &group.bars).map(|bar| &bar.score);
        let numbers: Vec<Measure> = scores()
            .map(|score| if score.at.is_some() { score.clone() } else { Measure::missing("") })
            .collect();
        let column = Column::new(&numbers, 130.0);
        let width = column.width();
        let reason = |score: &Measure| {
            let room = sheet.width - 2.0 * MARGIN;
            score.at.is_none().then(|| TextBox::new(&score.text, SMALL, room, 5))
        };
        Self {
            column,
            left: sheet.width - MARGIN - width,
            width,
            reasons: Some(scores().map(reason).collect()),
        }
    }

    /// Why the score of a row is missing, where that stands under the label.
    fn reason(&self, row: usize) -> Option<&TextBox> {
        self.reasons.as_ref()?.get(row)?.as_ref()
    }

    fn row_height(&self, row: usize, least: f64) -> f64 {
        match &self.reasons {
            Some(_) => least + self.reason(row).map_or(0.0, TextBox::height),
            None => least.max(self.column.row_height(row)),
        }
    }

    fn draw(&self, canvas: &mut Canvas, row: usize, y: f64) {
        self.column.draw(canvas, row, (self.left, y), Anchor::Start);
    }
}

/// Title and legend.
fn head(canvas: &mut Canvas, chart: &Bars, sheet: Sheet) -> f64 {
    let top = title(canvas, &chart.caption, sheet);
    let BarLegend { score, bounds, target } = &chart.legend;
    legend(canvas, sheet, top, &[(Key::Bar, score), (Key::Bounds, bounds), (Key::Target, target)])
}

/// The heading of a group, on a backing that interrupts the grid.
fn heading(canvas: &mut Canvas, block: &TextBox, top: f64, width: f64) {
    let face = Face { bold: true, ..PLAIN };
    let bottom = top + HEADING + block.height();
    canvas.area((MARGIN, top), (width - 2.0 * MARGIN, bottom - top), PAPER);
    canvas.leading((MARGIN, width - MARGIN), top + 7.0, face, block);
    canvas.line(vec![(MARGIN, bottom - 2.0), (width - MARGIN, bottom - 2.0)], 0.8, GRID);
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
