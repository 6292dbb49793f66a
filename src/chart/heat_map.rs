//! Rows by columns, each cell with its number on the colour of that number.

use super::axis::Labels;
use super::canvas::{Anchor, Canvas, FINE, Face, MARGIN, PLAIN, WIDTH};
use super::drawing::Drawing;
use super::error::ChartError;
use super::input::{Caption, Measure, Ticks, even, on_scale, some_of};
use super::legend::{Key, legend, title};
use super::mark::{flag, hatch};
use super::palette::{GRID, INK, ink_on, ramp};
use super::text::{LABEL, SMALL, TextBox, baseline, widest_part, width};

/// A heat map.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct HeatMap {
    /// Name and description.
    pub caption: Caption,
    /// The headings of the columns, from the left.
    pub columns: Vec<String>,
    /// The rows, from the top.
    pub rows: Vec<HeatRow>,
    /// What colours and signs mean.
    pub legend: HeatLegend,
    /// The scale as printed under the ramp.
    pub ticks: Ticks,
}

/// One row of cells.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct HeatRow {
    /// What the row is about.
    pub label: String,
    /// One cell for each column.
    pub cells: Vec<HeatCell>,
}

/// One cell.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct HeatCell {
    /// The number with its text; a cell without a number is hatched, and its text kept short: "–".
    pub value: Measure,
    /// Marks the upper right corner, for a dispute or the like.
    pub flagged: bool,
}

/// The texts of the legend; an empty text leaves its entry out.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct HeatLegend {
    /// Names the ramp of colours, such as "Score".
    pub ramp: String,
    /// Names the hatching.
    pub missing: String,
    /// Names the mark in the corner.
    pub flagged: String,
}

const ROW: f64 = 28.0;
/// The least and the most room for row labels.
const LABELS: (f64, f64) = (130.0, 240.0);
/// A cell is never narrower, so that a heading has room for a few letters.
const NARROWEST: f64 = 40.0;

/// Draws the heat map. A map of many columns grows wider than the other charts rather than smaller in print.
///
/// # Errors
/// When there is no row or no column, a row has not one cell for each column, or a number is off the scale.
pub fn heat_map(chart: &HeatMap) -> Result<Drawing, ChartError> {
    some_of(chart.columns.len(), usize::MAX)?;
    some_of(chart.rows.len(), usize::MAX)?;
    for row in &chart.rows {
        even(chart.columns.len(), row.cells.len())?;
    }
    let cells = || chart.rows.iter().flat_map(|row| &row.cells);
    on_scale(cells().filter_map(|cell| cell.value.at))?;

    let columns = chart.columns.len() as f64;
    let texts = cells().map(|cell| width(&cell.value.text, LABEL)).fold(0.0, f64::max).min(120.0) + 18.0;
    let words =
        chart.columns.iter().map(|column| widest_part(column, SMALL)).fold(0.0, f64::max).min(80.0) + 6.0;
    // Labels and headings give way to each other, until the labels would be hard to read.
    let page = WIDTH - 3.0 * MARGIN;
    let least = texts.max(NARROWEST).max(words.min((page - LABELS.0) / columns));
    let room = (page - least * columns).clamp(LABELS.0, LABELS.1);
    let labels = Labels::new(chart.rows.iter().map(|row| row.label.as_str()), room);
    let cell_width = least.max((WIDTH - MARGIN - labels.right) / columns);
    let right = labels.right + cell_width * columns;

    let mut canvas = Canvas::default();
    let top = head(&mut canvas, chart, right + MARGIN);
    let mut y = headings(&mut canvas, chart, labels.right, cell_width, top);
    for (number, row) in chart.rows.iter().enumerate() {
        let height = labels.row_height(number, ROW);
        labels.draw(&mut canvas, number, y + height / 2.0);
        for (column, cell) in row.cells.iter().enumerate() {
            let left = labels.right + cell_width * column as f64;
            draw_cell(&mut canvas, cell, (left + 0.75, y + 0.75), (cell_width - 1.5, height - 1.5));
        }
        y += height;
    }
    Ok(Drawing::new(canvas, &chart.caption, right + MARGIN, y + MARGIN))
}

/// Title, the other signs, and the ramp of colours with its scale.
fn head(canvas: &mut Canvas, chart: &HeatMap, width: f64) -> f64 {
    const LENGTH: f64 = 200.0;
    let top = title(canvas, &chart.caption, width);
    let name = TextBox::new(&chart.legend.ramp, LABEL, WIDTH - LENGTH - 4.0 * MARGIN, 2);
    let left = MARGIN + if name.lines.is_empty() { 4.0 } else { name.width() + 14.0 };
    canvas.block((MARGIN, top), Anchor::Start, PLAIN, &name);
    for step in 0..50 {
        let place = f64::from(step) / 50.0;
        // Each step reaches under the next one, so that no seam shows.
        let step_width = if step == 49 { LENGTH / 50.0 } else { LENGTH / 50.0 + 1.0 };
        canvas.area((left + LENGTH * place, top + 2.0), (step_width, 11.0), ramp(place * 100.0 + 1.0));
    }
    let frame = [(0.0, 0.0), (LENGTH, 0.0), (LENGTH, 11.0), (0.0, 11.0), (0.0, 0.0)];
    canvas.line(frame.iter().map(|corner| (left + corner.0, top + 2.0 + corner.1)).collect(), 0.8, GRID);
    for (number, text) in chart.ticks.iter() {
        let at = (left + LENGTH * number / 100.0, baseline(top + 21.0, SMALL));
        canvas.text(at, Anchor::Middle, FINE, text);
    }
    let signs = [(Key::Missing, chart.legend.missing.as_str()), (Key::Flag, &chart.legend.flagged)];
    legend(canvas, top + name.height().max(30.0) + 6.0, &signs) + 4.0
}

/// The headings of the columns, standing on the cells.
fn headings(canvas: &mut Canvas, chart: &HeatMap, left: f64, cell: f64, top: f64) -> f64 {
    let blocks: Vec<TextBox> =
        chart.columns.iter().map(|column| TextBox::new(column, SMALL, cell - 4.0, 7)).collect();
    let height = blocks.iter().map(TextBox::height).fold(0.0, f64::max);
    for (column, block) in blocks.iter().enumerate() {
        let at = (left + cell * (column as f64 + 0.5), top + height - block.height());
        canvas.block(at, Anchor::Middle, Face { colour: INK, ..FINE }, block);
    }
    top + height + 4.0
}

/// A cell's ground, its text and its flag.
fn draw_cell(canvas: &mut Canvas, cell: &HeatCell, corner: (f64, f64), size: (f64, f64)) {
    let middle = (corner.0 + size.0 / 2.0, corner.1 + size.1 / 2.0);
    let text = TextBox::new(&cell.value.text, LABEL, size.0 - 4.0, 1);
    let ink = match cell.value.at {
        Some(number) => {
            let ground = ramp(number);
            canvas.area(corner, size, ground);
            canvas.centred(middle, Anchor::Middle, Face { colour: ink_on(ground), ..PLAIN }, &text);
            ink_on(ground)
        }
        None => {
            hatch(canvas, corner, size);
            canvas.centred(middle, Anchor::Middle, PLAIN, &text);
            INK
        }
    };
    if cell.flagged {
        flag(canvas, (corner.0 + size.0, corner.1), ink);
    }
}
