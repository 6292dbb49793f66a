//! Voices on axes around a centre, with all numbers in a table underneath that is also the legend.
//!
//! A missing number breaks the outline: it has neither a mark nor a line, and is never drawn as 0.

use std::f64::consts::{FRAC_PI_2, TAU};

use super::axis::Labels;
use super::canvas::{Anchor, Canvas, FINE, Face, MARGIN, PLAIN, Point};
use super::column::Column;
use super::drawing::{Drawing, Laid};
use super::error::ChartError;
use super::input::{Caption, Measure, Ticks, even, on_scale, some_of};
use super::legend::{Key, legend, sign, title};
use super::mark::{RADIUS, mark, sidesteps};
use super::medium::Sheet;
use super::palette::{GRID, TARGET, VOICES};
use super::text::{LABEL, SMALL, TextBox, widest_part};

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
    Ok(Drawing::new(&chart.caption, 0, |sheet| lay(chart, sheet)))
}

fn lay(chart: &Radar, sheet: Sheet) -> Laid {
    let mut canvas = Canvas::default();
    let mut top = title(&mut canvas, &chart.caption, sheet);
    let voices = voices(chart);
    // Where a column of the table is too narrow for its name, the names stand above, and the columns have their signs.
    let right = sheet.width - MARGIN;
    let left = if sheet.is_wide() { sheet.width * 0.6 } else { MARGIN };
    let table = Table::new(chart, &voices, (left, right));
    if !table.named {
        let entries: Vec<(Key, &str)> =
            voices.iter().map(|(key, voice)| (*key, voice.name.as_str())).collect();
        top = legend(&mut canvas, sheet, top, &entries);
    }
    let edge = if sheet.is_wide() { left - 2.0 * MARGIN } else { sheet.width };
    let reach = reach(chart, edge);
    let web = Web { centre: (edge / 2.0, 0.0), axes: chart.axes.len(), reach, edge };
    let labels: Vec<TextBox> = (0..chart.axes.len()).map(|axis| axis_label(chart, web, axis)).collect();
    let (above, below) = overhang(web, &labels);
    let free = if sheet.is_wide() { (table.height - above - below).max(0.0) / 2.0 } else { 0.0 };
    let web = Web { centre: (web.centre.0, top + above + free), ..web };

    draw_web(&mut canvas, chart, web, &labels);
    let under = web.centre.1 + below + 14.0;
    if !sheet.is_wide() {
        let end = table.draw(&mut canvas, chart, under);
        return Laid { canvas, width: sheet.width, height: end + MARGIN };
    }
    let end = table.draw(&mut canvas, chart, top + (above + below - table.height).max(0.0) / 2.0);
    Laid { canvas, width: sheet.width, height: end.max(under) + MARGIN }
}

/// The most that 100 is from the centre: letters are not made smaller in print, so rings are not larger than they need to be.
const REACH: f64 = 120.0;

/// Distance of 100 from the centre: as far as the words beside the rings leave room.
fn reach(chart: &Radar, edge: f64) -> f64 {
    let word = chart.axes.iter().map(|axis| widest_part(axis, LABEL)).fold(0.0, f64::max);
    (edge / 2.0 - MARGIN - word - LABEL_GAP).clamp(70.0, REACH)
}

/// The outlines, the target last.
fn voices(chart: &Radar) -> Vec<(Key, &RadarVoice)> {
    let voices = chart.voices.iter().enumerate().map(|(number, voice)| (Key::Voice(number), voice));
    voices.chain(chart.target.iter().map(|target| (Key::TargetLine, target))).collect()
}

/// Rings, labels, outlines and marks.
fn draw_web(canvas: &mut Canvas, chart: &Radar, web: Web, labels: &[TextBox]) {
    rings(canvas, web, &chart.ticks);
    for (axis, label) in labels.iter().enumerate() {
        let (x, _) = web.beyond(axis);
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
    numbers(canvas, web, &chart.ticks);
    for (voice, places) in places.iter().enumerate() {
        for &place in places.iter().flatten() {
            mark(canvas, voice, place, RADIUS);
        }
    }
}

/// From the outer ring to the labels.
const LABEL_GAP: f64 = 13.0;

/// Where the axes lie.
#[derive(Debug, Clone, Copy)]
struct Web {
    centre: Point,
    axes: usize,
    /// Distance of 100 from the centre.
    reach: f64,
    /// Where the room for the labels ends.
    edge: f64,
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
        (
            self.centre.0 + right * number / 100.0 * self.reach,
            self.centre.1 + down * number / 100.0 * self.reach,
        )
    }

    /// How far to the right of the first label the second one begins.
    fn next(self) -> f64 {
        if self.axes > 2 { (TAU / self.axes as f64).sin() * (self.reach + LABEL_GAP) } else { f64::INFINITY }
    }

    /// The most lines of a label that keeps off the next one: the second and the third of many axes lie closest.
    fn most_lines(self) -> usize {
        let angle = TAU / self.axes as f64;
        let apart = (angle.cos() - (2.0 * angle).cos()) * (self.reach + LABEL_GAP);
        // Of the heights of both this share lies between their places.
        let lines = apart / 0.85 / (LABEL * 1.25);
        if self.axes > 4 { (lines as usize).clamp(1, 4) } else { 4 }
    }

    /// The place of the label of an axis.
    fn beyond(self, axis: usize) -> Point {
        self.at(axis, 100.0 * (1.0 + LABEL_GAP / self.reach))
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
fn axis_label(chart: &Radar, web: Web, axis: usize) -> TextBox {
    let (x, _) = web.beyond(axis);
    let room = match side(web.direction(axis).0) {
        Anchor::Start => web.edge - MARGIN - x,
        Anchor::End => x - MARGIN,
        // Between the labels on its left and on its right.
        Anchor::Middle => (2.0 * web.next() - 8.0).min(150.0),
    };
    TextBox::new(&chart.axes[axis], LABEL, room.min(165.0), web.most_lines())
}

/// Where a label begins: above its axis's end at the top, under it at the bottom, beside it at the sides.
fn label_top(web: Web, axis: usize, label: &TextBox) -> f64 {
    web.beyond(axis).1 - label.height() * (1.0 - web.direction(axis).1) / 2.0
}

/// How far rings and labels reach above and below the centre.
fn overhang(web: Web, labels: &[TextBox]) -> (f64, f64) {
    let mut reach = (web.reach + 6.0, web.reach + 6.0);
    for (axis, label) in labels.iter().enumerate() {
        let top = label_top(web, axis, label) - web.centre.1;
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
        canvas.ring(web.centre, web.reach * number / 100.0, 0.8, GRID);
    }
}

/// The numbers of the rings, over the outlines and between the first two axes, where no mark is.
fn numbers(canvas: &mut Canvas, web: Web, ticks: &Ticks) {
    let (right, down) = web.step(0.5);
    for (number, text) in ticks.iter() {
        let far = web.reach * number / 100.0;
        canvas.backed((web.centre.0 + right * far, web.centre.1 + down * far), FINE, text);
    }
}

/// The places of a voice's numbers. Marks that would hide each other step aside across their axis, and
/// their outlines with them.
fn places(web: Web, chart: &Radar) -> Vec<Vec<Option<Point>>> {
    let along = |axis: usize| -> Vec<Option<f64>> {
        chart.voices.iter().map(|voice| Some(voice.values[axis].at? / 100.0 * web.reach)).collect()
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
struct Table {
    labels: Labels,
    keys: Vec<Key>,
    names: Vec<TextBox>,
    values: Vec<Column>,
    /// Whether the columns have room for their names.
    named: bool,
    left: f64,
    right: f64,
    /// Where the first column begins, and how wide each is.
    columns: (f64, f64),
    height: f64,
}

impl Table {
    fn new(chart: &Radar, voices: &[(Key, &RadarVoice)], (left, right): (f64, f64)) -> Self {
        let labels = Labels::beside(chart.axes.iter().map(String::as_str), (right - left) * 0.34);
        let first = left + labels.right - MARGIN + 6.0;
        let column = ((right - first) / voices.len() as f64).min(150.0);
        let room = column - 8.0;
        let named = voices.iter().all(|(_, voice)| widest_part(&voice.name, SMALL) <= room);
        let names: Vec<TextBox> = match named {
            true => voices.iter().map(|(_, voice)| TextBox::new(&voice.name, SMALL, room, 4)).collect(),
            false => Vec::new(),
        };
        let values: Vec<Column> =
            voices.iter().map(|(_, voice)| Column::new(&voice.values, column - 4.0)).collect();
        let keys = voices.iter().map(|(key, _)| *key).collect();
        let mut table = Self {
            labels,
            keys,
            names,
            values,
            named,
            left,
            right: first + column * voices.len() as f64,
            columns: (first, column),
            height: 0.0,
        };
        let rows: f64 = (0..chart.axes.len()).map(|row| table.row_height(row)).sum();
        table.height = table.head_height() + rows;
        table
    }

    fn head_height(&self) -> f64 {
        20.0 + self.names.iter().map(TextBox::height).fold(0.0, f64::max) + 5.0
    }

    fn row_height(&self, row: usize) -> f64 {
        let label = self.labels.row_height(row, 21.0);
        self.values.iter().map(|values| values.row_height(row)).fold(label, f64::max)
    }

    /// Draws the table from `top` downwards; gives the height where it ends.
    fn draw(&self, canvas: &mut Canvas, chart: &Radar, top: f64) -> f64 {
        let middle = |place: usize| self.columns.0 + self.columns.1 * (place as f64 + 0.5);
        for (place, key) in self.keys.iter().enumerate() {
            sign(canvas, *key, (middle(place), top + 10.0));
            if let Some(name) = self.names.get(place) {
                let face = Face { size: SMALL, ..PLAIN };
                canvas.block((middle(place), top + 20.0), Anchor::Middle, face, name);
            }
        }
        let mut y = top + self.head_height();
        for row in 0..chart.axes.len() {
            let height = self.row_height(row);
            canvas.line(vec![(self.left, y), (self.right, y)], 0.6, GRID);
            self.labels.draw_from(canvas, row, self.left, (y, height));
            for (place, values) in self.values.iter().enumerate() {
                values.draw(canvas, row, (middle(place), y + height / 2.0), Anchor::Middle);
            }
            y += height;
        }
        canvas.line(vec![(self.left, y), (self.right, y)], 0.6, GRID);
        y
    }
}
