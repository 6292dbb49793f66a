//! Dot plot of the constituencies: in each row a mark for every voice, joined from the least to the most.
//!
//! Beside the marks stands a column of numbers for each voice, so that close marks need no labels and
//! a voice without a number is named by its own column.

use super::axis::{Axis, Labels};
use super::canvas::{Anchor, Canvas, FINE, MARGIN};
use super::column::Column;
use super::drawing::{Drawing, Laid};
use super::error::ChartError;
use super::input::{Caption, Measure, Ticks, even, on_scale, some_of};
use super::legend::{Key, legend, title};
use super::mark::{RADIUS, mark, sidesteps};
use super::medium::Sheet;
use super::palette::{GRID, MUTED, VOICES};
use super::text::{LABEL, SMALL, TextBox, widest_part};

/// A chart of voices.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Dumbbell {
    /// Name and description.
    pub caption: Caption,
    /// The names of the voices, at most five.
    pub voices: Vec<String>,
    /// The rows, from the top.
    pub rows: Vec<DumbbellRow>,
    /// What the scale measures. May be empty.
    pub axis: String,
    /// The scale as printed.
    pub ticks: Ticks,
}

/// One row.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DumbbellRow {
    /// What the row is about.
    pub label: String,
    /// One number for each voice; a missing one has no mark, and its text in the voice's column.
    pub values: Vec<Measure>,
    /// Printed at the right end, such as "12.5 apart". May be empty.
    pub note: String,
}

const ROW: f64 = 24.0;
/// The same on a phone, where rows are told apart by less ground.
const NARROW_ROW: f64 = 28.0;
/// The scale is not to be shorter.
const SCALE: f64 = 140.0;
/// The most room for the notes.
const NOTE: f64 = 80.0;

/// Draws the voices.
///
/// # Errors
/// When there is no row or no voice, more than five voices, a row without one number for each voice, or
/// a number off the scale.
pub fn dumbbell(chart: &Dumbbell) -> Result<Drawing, ChartError> {
    some_of(chart.rows.len(), usize::MAX)?;
    some_of(chart.voices.len(), VOICES.len())?;
    for row in &chart.rows {
        even(chart.voices.len(), row.values.len())?;
        on_scale(row.values.iter().filter_map(|value| value.at))?;
    }
    Ok(Drawing::new(&chart.caption, chart.rows.len(), |sheet| lay(chart, sheet)))
}

fn lay(chart: &Dumbbell, sheet: Sheet) -> Laid {
    let right = sheet.width;
    // Columns are as narrow as their longest word allows, since the scale takes what they leave.
    let texts = || chart.rows.iter().flat_map(|row| &row.values).map(|value| value.text.as_str());
    let most = texts().map(|text| widest_part(text, LABEL)).fold(30.0, f64::max).min(80.0);
    let most = if sheet.is_narrow() {
        most.min((right - 2.0 * MARGIN - SCALE) / chart.voices.len() as f64 - 8.0)
    } else {
        most
    };
    let columns: Vec<Column> = (0..chart.voices.len())
        .map(|voice| Column::new(chart.rows.iter().map(|row| &row.values[voice]), most))
        .collect();
    let column =
        columns.iter().map(Column::width).fold(24.0, f64::max) + if sheet.is_narrow() { 6.0 } else { 10.0 };
    // On a narrow sheet a note stands behind the label.
    let beside = |row: &DumbbellRow| if sheet.is_narrow() { String::new() } else { row.note.clone() };
    let notes: Vec<TextBox> =
        chart.rows.iter().map(|row| TextBox::new(&beside(row), SMALL, NOTE, 5)).collect();
    let named: Vec<String> = chart
        .rows
        .iter()
        .map(|row| match sheet.is_narrow() && !row.note.is_empty() {
            true => format!("{} · {}", row.label, row.note),
            false => row.label.clone(),
        })
        .collect();
    let note = notes.iter().map(TextBox::width).fold(0.0, f64::max);
    let notes_left = right - MARGIN - note;
    let numbers = notes_left - if note > 0.0 { 8.0 } else { 0.0 } - column * chart.voices.len() as f64;
    let middle_of = |voice: usize| numbers + column * (voice as f64 + 0.5);
    // Labels give way to the scale, until they would be hard to read.
    let share = if chart.voices.len() > 3 { 0.25 } else { 0.31 };
    let most = (numbers - SCALE - 50.0).clamp(80.0, share * right);
    let labels = Labels::on(sheet, named.iter().map(String::as_str), most, 0.0);
    let axis = Axis {
        left: labels.chart + RADIUS + 1.0,
        right: numbers - if sheet.is_narrow() { 13.0 } else { 18.0 },
    };

    let mut canvas = Canvas::default();
    let top = head(&mut canvas, chart, sheet);
    for voice in 0..chart.voices.len() {
        mark(&mut canvas, voice, (middle_of(voice), top - 9.0), RADIUS);
    }
    let marks: Vec<Marks> = chart.rows.iter().map(|row| Marks::new(axis, row)).collect();
    let least_row = if sheet.is_narrow() { NARROW_ROW } else { ROW };
    let heights: Vec<f64> = marks
        .iter()
        .enumerate()
        .map(|(row, marks)| {
            let text =
                columns.iter().map(|column| column.row_height(row)).fold(least_row + sheet.stretch, f64::max);
            labels.row_height(row, text.max(notes[row].height() + 6.0).max(marks.height()))
        })
        .collect();
    let bottom = top + heights.iter().sum::<f64>();
    axis.grid(&mut canvas, &chart.ticks, top, bottom);

    let mut y = top;
    for (row, height) in heights.iter().enumerate() {
        let middle = labels.middle(row, y, *height);
        canvas.line(vec![(MARGIN, y), (right - MARGIN, y)], 0.6, GRID);
        labels.draw(&mut canvas, row, y, *height);
        marks[row].draw(&mut canvas, middle);
        for (voice, values) in columns.iter().enumerate() {
            values.draw(&mut canvas, row, (middle_of(voice), middle), Anchor::Middle);
        }
        canvas.centred((notes_left, middle), Anchor::Start, FINE, &notes[row]);
        y += height;
    }
    canvas.line(vec![(MARGIN, bottom), (right - MARGIN, bottom)], 0.6, GRID);
    axis.numbers(&mut canvas, &chart.ticks, bottom + 11.0);
    let end = axis.caption(&mut canvas, &chart.axis, bottom + 20.0);
    Laid { canvas, width: right, height: end + MARGIN }
}

/// Title and legend, and room for the marks over the columns of numbers.
fn head(canvas: &mut Canvas, chart: &Dumbbell, sheet: Sheet) -> f64 {
    let top = title(canvas, &chart.caption, sheet);
    let entries: Vec<(Key, &str)> =
        chart.voices.iter().enumerate().map(|(voice, name)| (Key::Voice(voice), name.as_str())).collect();
    legend(canvas, sheet, top, &entries) + 18.0
}

/// Where the marks of a row stand, and how far each steps aside for the others.
struct Marks {
    places: Vec<Option<f64>>,
    steps: Vec<f64>,
}

impl Marks {
    fn new(axis: Axis, row: &DumbbellRow) -> Self {
        let places: Vec<Option<f64>> = row.values.iter().map(|value| Some(axis.at(value.at?))).collect();
        Self { steps: sidesteps(&places), places }
    }

    /// The height that the marks need.
    fn height(&self) -> f64 {
        let most = self.steps.iter().fold(0.0_f64, |most, step| most.max(step.abs()));
        2.0 * (most + RADIUS) + 6.0
    }

    /// The line from the least to the most, and the marks on it.
    fn draw(&self, canvas: &mut Canvas, y: f64) {
        let there = || self.places.iter().flatten().copied();
        let (least, most) =
            (there().fold(f64::INFINITY, f64::min), there().fold(f64::NEG_INFINITY, f64::max));
        if least < most {
            canvas.line(vec![(least, y), (most, y)], 3.0, GRID);
            canvas.line(vec![(least, y), (most, y)], 1.0, MUTED);
        }
        let marks: Vec<(usize, f64, f64)> = (0..self.places.len())
            .filter_map(|voice| Some((voice, self.places[voice]?, self.steps[voice])))
            .collect();
        for &(_, x, step) in marks.iter().filter(|(_, _, step)| *step != 0.0) {
            canvas.line(vec![(x, y), (x, y + step)], 1.0, MUTED);
        }
        for (voice, x, step) in marks {
            mark(canvas, voice, (x, y + step), RADIUS);
        }
    }
}
