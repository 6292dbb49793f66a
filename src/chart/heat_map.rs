//! Rows by columns, each cell with its number on the colour of that number.

use super::axis::Labels;
use super::canvas::{Anchor, Canvas, FINE, Face, MARGIN, PLAIN};
use super::drawing::{Drawing, Laid};
use super::error::ChartError;
use super::input::{Caption, Measure, Ticks, even, on_scale, some_of};
use super::legend::{Key, legend, title};
use super::mark::{flag, hatch};
use super::medium::Sheet;
use super::palette::{GRID, INK, ink_on, ramp};
use super::text::{LABEL, SMALL, TextBox, baseline, runs_left, widest_part, width};

/// A heat map.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct HeatMap {
    /// Name and description.
    pub caption: Caption,
    /// The headings of the columns, from the left.
    pub columns: Vec<String>,
    /// A short key for each column, such as its number: it stands for a heading that finds no room.
    pub keys: Vec<String>,
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

const ROW: f64 = 24.0;
/// The same on a phone, where rows are told apart by less ground.
const NARROW_ROW: f64 = 28.0;
/// The least and the most room for row labels, and the least width of a cell, so that a heading has room for a few letters.
const ROOM: (f64, f64, f64) = (112.0, 240.0, 40.0);
/// The same on a narrow sheet.
const NARROW_ROOM: (f64, f64, f64) = (100.0, 150.0, 34.0);
/// Beside a number in its cell.
const AIR: f64 = 18.0;
const NARROW_AIR: f64 = 4.0;

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
    even(chart.columns.len(), chart.keys.len())?;
    let cells = || chart.rows.iter().flat_map(|row| &row.cells);
    on_scale(cells().filter_map(|cell| cell.value.at))?;
    Ok(Drawing::new(&chart.caption, chart.rows.len(), |sheet| lay(chart, sheet)))
}

fn lay(chart: &HeatMap, sheet: Sheet) -> Laid {
    let cells = || chart.rows.iter().flat_map(|row| &row.cells);
    let columns = chart.columns.len() as f64;
    let (least_label, most_label, narrowest) = if sheet.is_narrow() { NARROW_ROOM } else { ROOM };
    let air = if sheet.is_narrow() { NARROW_AIR } else { AIR };
    let texts = cells().map(|cell| width(&cell.value.text, LABEL)).fold(0.0, f64::max).min(120.0) + air;
    let words = chart.columns.iter().map(|column| widest_part(column, SMALL)).fold(0.0, f64::max) + 4.0;
    // Labels and headings give way to each other, until the labels would be hard to read.
    let page = sheet.width - 3.0 * MARGIN;
    let least = texts.max(narrowest).max(words.min(96.0).min((page - least_label) / columns));
    let room = (page - least * columns).clamp(least_label, most_label.max(0.3 * sheet.width));
    let labels = Labels::beside(chart.rows.iter().map(|row| row.label.as_str()), room);
    let cell_width = least.max((sheet.width - MARGIN - labels.right) / columns);
    let right = labels.right + cell_width * columns;
    let keyed = words > cell_width;

    let least_row = if sheet.is_narrow() { NARROW_ROW } else { ROW };

    let mut canvas = Canvas::default();
    let sheet = Sheet { width: sheet.width.max(right + MARGIN), ..sheet };
    let top = head(&mut canvas, chart, sheet, keyed);
    let mut y = headings(&mut canvas, chart, (labels.right, cell_width), top, keyed);
    for (number, row) in chart.rows.iter().enumerate() {
        let height = labels.row_height(number, least_row + sheet.stretch);
        labels.draw(&mut canvas, number, y, height);
        for (column, cell) in row.cells.iter().enumerate() {
            let left = labels.right + cell_width * column as f64;
            draw_cell(&mut canvas, cell, (left + 0.75, y + 0.75), (cell_width - 1.5, height - 1.5));
        }
        y += height;
    }
    Laid { canvas, width: right + MARGIN, height: y + MARGIN }
}

/// Title, the other signs, the ramp of colours with its scale, and the names of the columns where their headings are keys.
fn head(canvas: &mut Canvas, chart: &HeatMap, sheet: Sheet, keyed: bool) -> f64 {
    const LENGTH: f64 = 200.0;
    let mut top = title(canvas, &chart.caption, sheet);
    let room = sheet.width - 2.0 * MARGIN;
    let beside = width(&chart.legend.ramp, LABEL) <= room - LENGTH - 2.0 * MARGIN;
    let name = TextBox::new(&chart.legend.ramp, LABEL, room, 4);
    canvas.leading((MARGIN, sheet.width - MARGIN), top, PLAIN, &name);
    let aside = if name.lines.is_empty() || !beside { 10.0 } else { name.width() + 14.0 };
    // The ramp follows its name, on the side to which the name is read.
    let left =
        if runs_left(&chart.legend.ramp) { sheet.width - MARGIN - aside - LENGTH } else { MARGIN + aside };
    if !beside {
        top += name.height() + 2.0;
    }
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
    let top = legend(canvas, sheet, top + 36.0, &signs) + 4.0;
    if !keyed {
        return top;
    }
    let names = chart.keys.iter().zip(&chart.columns).map(|(key, name)| format!("{key}\u{a0}{name}"));
    let names = TextBox::new(&names.collect::<Vec<_>>().join(" · "), SMALL, room, usize::MAX);
    canvas.leading((MARGIN, sheet.width - MARGIN), top, Face { colour: INK, ..FINE }, &names);
    top + names.height() + 6.0
}

/// The headings of the columns, standing on the cells.
fn headings(canvas: &mut Canvas, chart: &HeatMap, (left, cell): (f64, f64), top: f64, keyed: bool) -> f64 {
    let texts = if keyed { &chart.keys } else { &chart.columns };
    let blocks: Vec<TextBox> = texts.iter().map(|text| TextBox::new(text, SMALL, cell - 4.0, 7)).collect();
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
    let text = TextBox::new(&cell.value.text, LABEL, size.0, 1);
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
