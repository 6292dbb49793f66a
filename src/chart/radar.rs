//! Voices on axes around a centre, with all numbers in a table underneath that is also the legend.
//!
//! A missing number breaks the outline: it has neither a mark nor a line, and is never drawn as 0.

use std::f64::consts::{FRAC_PI_2, TAU};

use super::axis::Labels;
use super::canvas::{Anchor, Canvas, FINE, Face, MARGIN, PLAIN, Point, WIDTH};
use super::column::Column;
use super::drawing::Drawing;
use super::error::ChartError;
use super::input::{Caption, Measure, Ticks, even, on_scale, some_of};
use super::legend::{Key, sign, title};
use super::mark::{RADIUS, mark, sidesteps};
use super::palette::{GRID, TARGET, VOICES};
use super::text::{LABEL, SMALL, TextBox};

/// A radar chart.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Radar {
    /// Name and description.
    pub caption: Caption,
    /// The names of the axes, clockwise from the top; at most twelve.
    pub axes: Vec<String>,
    /// The outlines; at most five.
    pub voices: Vec<RadarVoice>,
    /// A dashed outline of what is aimed at, with a column of its own in the table.
    pub target: Option<RadarVoice>,
    /// The scale as printed on the rings.
    pub ticks: Ticks,
}

/// One outline.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct RadarVoice {
    /// Whose it is.
    pub name: String,
    /// One number for each axis.
    pub values: Vec<Measure>,
}

/// The most axes whose labels find room around the rings.
pub const MOST_AXES: usize = 12;
/// Distance of 100 from the centre.
const REACH: f64 = 150.0;

/// Draws the radar.
///
/// # Errors
/// When there is no axis or no voice, too many of them, a voice without one number for each axis, or a
/// number off the scale.
pub fn radar(chart: &Radar) -> Result<Drawing, ChartError> {
    some_of(chart.axes.len(), MOST_AXES)?;
    some_of(chart.voices.len(), VOICES.len())?;
    for voice in chart.voices.iter().chain(&chart.target) {
        even(chart.axes.len(), voice.values.len())?;
        on_scale(voice.values.iter().filter_map(|value| value.at))?;
    }
    let mut canvas = Canvas::default();
    let top = title(&mut canvas, &chart.caption, WIDTH);
    let labels: Vec<TextBox> = (0..chart.axes.len()).map(|axis| axis_label(chart, axis)).collect();
    let (above, below) = overhang(&labels);
    let web = Web { centre: (WIDTH / 2.0, top + above), axes: chart.axes.len() };

    rings(&mut canvas, web, &chart.ticks);
    for (axis, label) in labels.iter().enumerate() {
        let (x, _) = web.at(axis, 100.0 + LABEL_GAP);
        let anchor = side(web.direction(axis).0);
        canvas.block((x, label_top(web, axis, label)), anchor, PLAIN, label);
    }
    if let Some(target) = &chart.target {
        let places: Vec<Option<Point>> =
            target.values.iter().enumerate().map(|(axis, value)| Some(web.at(axis, value.at?))).collect();
        for (a, b) in sides(&places) {
            canvas.dashes(a, b, 1.6, TARGET);
        }
    }
    let places = places(web, chart);
    for (voice, places) in places.iter().enumerate() {
        for (a, b) in sides(places) {
            canvas.line(vec![a, b], 2.0, VOICES[voice]);
        }
    }
    numbers(&mut canvas, web, &chart.ticks);
    for (voice, places) in places.iter().enumerate() {
        for &place in places.iter().flatten() {
            mark(&mut canvas, voice, place, RADIUS);
        }
    }
    let end = table(&mut canvas, chart, web.centre.1 + below + 14.0);
    Ok(Drawing::new(canvas, &chart.caption, WIDTH, end + MARGIN))
}

/// From the outer ring to the labels, in units of the scale.
const LABEL_GAP: f64 = 9.0;

/// Where the axes lie.
#[derive(Debug, Clone, Copy)]
struct Web {
    centre: Point,
    axes: usize,
}

impl Web {
    /// The unit step outwards; half an axis lies between two.
    fn step(self, axis: f64) -> Point {
        let angle = axis / self.axes as f64 * TAU - FRAC_PI_2;
        (angle.cos(), angle.sin())
    }

    /// The unit step outwards along an axis that is there.
    fn direction(self, axis: usize) -> Point {
        self.step(axis as f64)
    }

    /// The place of a number on an axis.
    fn at(self, axis: usize, number: f64) -> Point {
        let (right, down) = self.direction(axis);
        (self.centre.0 + right * number / 100.0 * REACH, self.centre.1 + down * number / 100.0 * REACH)
    }
}

/// How a label beside the rings is anchored.
fn side(right: f64) -> Anchor {
    match right {
        r if r > 0.15 => Anchor::Start,
        r if r < -0.15 => Anchor::End,
        _ => Anchor::Middle,
    }
}

/// An axis label, broken to the room between the rings and the edge.
fn axis_label(chart: &Radar, axis: usize) -> TextBox {
    let web = Web { centre: (WIDTH / 2.0, 0.0), axes: chart.axes.len() };
    let (x, _) = web.at(axis, 100.0 + LABEL_GAP);
    let room = match side(web.direction(axis).0) {
        Anchor::Start => WIDTH - MARGIN - x,
        Anchor::End => x - MARGIN,
        Anchor::Middle => 150.0,
    };
    TextBox::new(&chart.axes[axis], LABEL, room.min(165.0), 4)
}

/// Where a label begins: above its axis's end at the top, under it at the bottom, beside it at the sides.
fn label_top(web: Web, axis: usize, label: &TextBox) -> f64 {
    web.at(axis, 100.0 + LABEL_GAP).1 - label.height() * (1.0 - web.direction(axis).1) / 2.0
}

/// How far rings and labels reach above and below the centre.
fn overhang(labels: &[TextBox]) -> (f64, f64) {
    let web = Web { centre: (0.0, 0.0), axes: labels.len() };
    let mut reach = (REACH + 6.0, REACH + 6.0);
    for (axis, label) in labels.iter().enumerate() {
        let top = label_top(web, axis, label);
        reach = (f64::max(reach.0, -top), f64::max(reach.1, top + label.height()));
    }
    reach
}

/// Spokes and rings.
fn rings(canvas: &mut Canvas, web: Web, ticks: &Ticks) {
    for axis in 0..web.axes {
        canvas.line(vec![web.centre, web.at(axis, 100.0)], 0.8, GRID);
    }
    for (number, _) in ticks.iter().filter(|(number, _)| *number > 0.0) {
        canvas.ring(web.centre, REACH * number / 100.0, 0.8, GRID);
    }
}

/// The numbers of the rings, over the outlines and between the first two axes, where no mark is.
fn numbers(canvas: &mut Canvas, web: Web, ticks: &Ticks) {
    let (right, down) = web.step(0.5);
    for (number, text) in ticks.iter() {
        let far = REACH * number / 100.0;
        canvas.backed((web.centre.0 + right * far, web.centre.1 + down * far), FINE, text);
    }
}

/// The places of a voice's numbers. Marks that would hide each other step aside across their axis, and
/// their outlines with them.
fn places(web: Web, chart: &Radar) -> Vec<Vec<Option<Point>>> {
    let along = |axis: usize| -> Vec<Option<f64>> {
        chart.voices.iter().map(|voice| Some(voice.values[axis].at? / 100.0 * REACH)).collect()
    };
    let steps: Vec<Vec<f64>> = (0..web.axes).map(|axis| sidesteps(&along(axis))).collect();
    let place = |voice: usize, axis: usize| {
        let (x, y) = web.at(axis, chart.voices[voice].values[axis].at?);
        let ((right, down), step) = (web.direction(axis), steps[axis][voice]);
        Some((x - down * step, y + right * step))
    };
    (0..chart.voices.len()).map(|voice| (0..web.axes).map(|axis| place(voice, axis)).collect()).collect()
}

/// The pairs of neighbouring places where both are there.
fn sides(places: &[Option<Point>]) -> Vec<(Point, Point)> {
    // Two axes have one line between them, one axis has none.
    let pairs = if places.len() > 2 { places.len() } else { places.len().saturating_sub(1) };
    (0..pairs).filter_map(|axis| Some((places[axis]?, places[(axis + 1) % places.len()]?))).collect()
}

/// The table: a row for each axis, a column for each voice and for the target.
fn table(canvas: &mut Canvas, chart: &Radar, top: f64) -> f64 {
    let columns: Vec<(Key, &RadarVoice)> = chart
        .voices
        .iter()
        .enumerate()
        .map(|(number, voice)| (Key::Voice(number), voice))
        .chain(chart.target.iter().map(|target| (Key::TargetLine, target)))
        .collect();
    let labels = Labels::new(chart.axes.iter().map(String::as_str), 200.0);
    let left = labels.right + 6.0;
    let column = ((WIDTH - MARGIN - left) / columns.len() as f64).min(150.0);
    let middle = |place: usize| left + column * (place as f64 + 0.5);
    let right = left + column * columns.len() as f64;

    let names: Vec<TextBox> =
        columns.iter().map(|(_, voice)| TextBox::new(&voice.name, SMALL, column - 8.0, 4)).collect();
    let values: Vec<Column> =
        columns.iter().map(|(_, voice)| Column::new(&voice.values, column - 8.0)).collect();
    let mut y = top + 20.0 + names.iter().map(TextBox::height).fold(0.0, f64::max) + 5.0;
    for (place, (key, _)) in columns.iter().enumerate() {
        sign(canvas, *key, (middle(place), top + 10.0));
        let face = Face { size: SMALL, ..PLAIN };
        canvas.block((middle(place), top + 20.0), Anchor::Middle, face, &names[place]);
    }
    for row in 0..chart.axes.len() {
        let height =
            values.iter().map(|values| values.row_height(row)).fold(labels.row_height(row, 20.0), f64::max);
        canvas.line(vec![(MARGIN, y), (right, y)], 0.6, GRID);
        labels.draw(canvas, row, y + height / 2.0);
        for (place, values) in values.iter().enumerate() {
            values.draw(canvas, row, (middle(place), y + height / 2.0), Anchor::Middle);
        }
        y += height;
    }
    canvas.line(vec![(MARGIN, y), (right, y)], 0.6, GRID);
    y
}
