//! Slope chart: a line for each name, from its number on one day to its number on another.
//!
//! Names stand at both ends beside their numbers, pushed apart where numbers lie close, with a thin line to the end that they
//! belong to. What is missing at one end has no line, and its name stands below the others with the reason.

use super::canvas::{Anchor, Canvas, FINE, Face, MARGIN, PLAIN, Point};
use super::drawing::{Drawing, Laid};
use super::error::ChartError;
use super::input::{Caption, Measure, Ticks, on_scale, some_of};
use super::legend::{Key, legend, title};
use super::mark::{KINDS, RADIUS, mark};
use super::medium::Sheet;
use super::palette::{Colour, GRID, INK, MUTED, VOICES};
use super::text::{LABEL, SMALL, TextBox, baseline, width};

/// A chart of changes between two days.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Slope {
    /// Name and description.
    pub caption: Caption,
    /// The two days, as they are printed over the ends.
    pub days: [String; 2],
    /// What the marks and colours of the lines stand for, at most eight. May be empty.
    pub kinds: Vec<String>,
    /// The lines.
    pub lines: Vec<SlopeLine>,
    /// The scale as printed.
    pub ticks: Ticks,
}

/// One line.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SlopeLine {
    /// What it is about.
    pub label: String,
    /// The kind, a position in `kinds`, which decides mark and colour.
    pub kind: usize,
    /// The numbers at both ends.
    pub ends: [Measure; 2],
    /// Said behind the second number, such as "+7.5". May be empty.
    pub note: String,
}

/// Widest a name becomes, as a share of the sheet: the lines between the two ends take what is left.
const NAME: f64 = 0.25;
/// The same on a narrow sheet.
const NARROW_NAME: f64 = 0.2;
/// Room for a number beside an end, with what stands around it.
const NUMBER: f64 = 40.0;
/// From the end of a line to its number, for the thin line between them.
const LEAD: f64 = 26.0;
/// The same on a narrow sheet.
const NARROW_LEAD: f64 = 12.0;
/// Least height of the plot.
const HEIGHT: f64 = 260.0;
/// Between two names.
const BETWEEN: f64 = 5.0;

/// Draws the lines.
///
/// # Errors
/// When there is no line, more than eight kinds, or a number off the scale.
pub fn slope(chart: &Slope) -> Result<Drawing, ChartError> {
    some_of(chart.lines.len(), usize::MAX)?;
    if chart.kinds.len() > KINDS {
        return Err(ChartError::TooMany { most: KINDS, found: chart.kinds.len() });
    }
    on_scale(chart.lines.iter().flat_map(|line| &line.ends).filter_map(|end| end.at))?;
    Ok(Drawing::new(&chart.caption, chart.lines.len(), |sheet| lay(chart, sheet)))
}

fn lay(chart: &Slope, sheet: Sheet) -> Laid {
    let mut canvas = Canvas::default();
    let top = title(&mut canvas, &chart.caption, sheet);
    let kinds: Vec<(Key, &str)> =
        chart.kinds.iter().enumerate().map(|(kind, name)| (Key::Kind(kind), name.as_str())).collect();
    let top = legend(&mut canvas, sheet, top, &kinds) + 22.0;

    let range = Range::of(chart);
    let sides = [Side::new(chart, sheet, 0), Side::new(chart, sheet, 1)];
    let height = sides.iter().map(Side::height).fold(HEIGHT, f64::max);
    let height = height + sheet.stretch * chart.lines.len() as f64;
    let plot = Plot { left: sides[0].inner(), right: sides[1].inner(), top: top + 10.0, height, range };
    plot.frame(&mut canvas, chart, top);
    let places = sides.each_ref().map(|side| side.places(&plot));
    let bottom = places
        .iter()
        .zip(&sides)
        .flat_map(|(places, side)| places.iter().zip(&side.labels))
        .map(|(y, label)| y + label.height() / 2.0)
        .fold(plot.top + height, f64::max);
    for line in &chart.lines {
        if let [Some(from), Some(to)] = [line.ends[0].at, line.ends[1].at] {
            let points = vec![(plot.left, plot.y(from)), (plot.right, plot.y(to))];
            canvas.line(points, 2.0, colour(line.kind));
        }
    }
    for (n, line) in chart.lines.iter().enumerate() {
        for (side, places) in sides.iter().zip(&places) {
            side.draw(&mut canvas, n, line, places[n], &plot);
        }
    }
    Laid { canvas, width: sheet.width, height: bottom + MARGIN }
}

/// Colour of a kind: that of its mark.
fn colour(kind: usize) -> Colour {
    VOICES.get(kind % KINDS).copied().unwrap_or(MUTED)
}

/// The part of the scale that is drawn, between two of its ticks.
#[derive(Debug, Clone, Copy)]
struct Range {
    low: f64,
    high: f64,
}

impl Range {
    fn of(chart: &Slope) -> Self {
        let numbers = || chart.lines.iter().flat_map(|line| &line.ends).filter_map(|end| end.at);
        let least = numbers().fold(f64::INFINITY, f64::min);
        let most = numbers().fold(f64::NEG_INFINITY, f64::max);
        if least > most {
            return Self { low: 0.0, high: 100.0 };
        }
        let low = (least / 25.0).floor().min(3.0) * 25.0;
        Self { low, high: ((most / 25.0).ceil() * 25.0).max(low + 25.0) }
    }
}

/// Where the lines stand.
#[derive(Debug, Clone, Copy)]
struct Plot {
    left: f64,
    right: f64,
    top: f64,
    height: f64,
    range: Range,
}

impl Plot {
    fn y(&self, number: f64) -> f64 {
        self.top + self.height * (self.range.high - number) / (self.range.high - self.range.low)
    }

    /// The two days, the grid between them and its numbers.
    fn frame(&self, canvas: &mut Canvas, chart: &Slope, top: f64) {
        let bold = Face { size: LABEL, colour: INK, bold: true };
        canvas.text((self.left, top - 6.0), Anchor::End, bold, &chart.days[0]);
        canvas.text((self.right, top - 6.0), Anchor::Start, bold, &chart.days[1]);
        let middle = (self.left + self.right) / 2.0;
        for (number, text) in chart.ticks.iter() {
            if (self.range.low..=self.range.high).contains(&number) {
                let y = self.y(number);
                canvas.line(vec![(self.left, y), (self.right, y)], 0.6, GRID);
                canvas.backed((middle, y), FINE, text);
            }
        }
        for x in [self.left, self.right] {
            canvas.line(vec![(x, self.top), (x, self.top + self.height)], 1.0, MUTED);
        }
    }
}

/// The names and numbers at one end.
struct Side {
    end: usize,
    labels: Vec<TextBox>,
    at: Vec<Option<f64>>,
    /// Width of the widest number with what is said behind it.
    numbers: f64,
    /// From the end of a line to its number.
    lead: f64,
    sheet: f64,
}

impl Side {
    fn new(chart: &Slope, sheet: Sheet, end: usize) -> Self {
        let (share, lead) = if sheet.is_narrow() { (NARROW_NAME, NARROW_LEAD) } else { (NAME, LEAD) };
        let widest = share * sheet.width;
        let texts = chart.lines.iter().map(|line| number(line, end));
        let labels = chart.lines.iter().map(|line| match line.ends[end].at {
            Some(_) => TextBox::new(&line.label, SMALL, widest, 5),
            None => TextBox::new(&format!("{} ({})", line.label, line.ends[end].text), SMALL, widest, 6),
        });
        Self {
            end,
            labels: labels.collect(),
            at: chart.lines.iter().map(|line| line.ends[end].at).collect(),
            numbers: texts.map(|text| width(&text, LABEL)).fold(NUMBER - 8.0, f64::max).min(110.0) + 8.0,
            lead,
            sheet: sheet.width,
        }
    }

    /// Which way from the plot the names stand: leftwards or rightwards.
    fn way(&self) -> f64 {
        if self.end == 0 { -1.0 } else { 1.0 }
    }

    /// Where the plot begins at this end.
    fn inner(&self) -> f64 {
        let name = self.labels.iter().map(TextBox::width).fold(0.0, f64::max);
        let room = MARGIN + name + self.numbers + self.lead;
        if self.end == 0 { room } else { self.sheet - room }
    }

    /// The height that all names need.
    fn height(&self) -> f64 {
        self.labels.iter().map(|label| label.height().max(LABEL) + BETWEEN).sum()
    }

    /// The height at which each name stands: as near its number as the others let it, and those without a number below all.
    fn places(&self, plot: &Plot) -> Vec<f64> {
        let mut order: Vec<usize> = (0..self.labels.len()).collect();
        let wanted = |n: usize| self.at[n].map_or(f64::INFINITY, |at| plot.y(at));
        order.sort_by(|&a, &b| wanted(a).total_cmp(&wanted(b)).then(a.cmp(&b)));
        let half = |n: usize| (self.labels[n].height().max(LABEL) + BETWEEN) / 2.0;
        // The days stand above the names.
        let highest = |half: f64| plot.top - 6.0 + half;
        let mut places = vec![0.0; self.labels.len()];
        // Neighbours that are too close share the room around the mean of what they want.
        let mut crowds: Vec<(Vec<usize>, f64)> = Vec::new();
        for n in order {
            let own = match self.at[n] {
                Some(_) => wanted(n).max(highest(half(n))),
                None => plot.top + plot.height + half(n),
            };
            let mut crowd = (vec![n], own);
            while let Some((above, middle)) = crowds.pop() {
                let span = |members: &[usize]| members.iter().map(|&n| half(n)).sum::<f64>();
                if middle + span(&above) <= crowd.1 - span(&crowd.0) {
                    crowds.push((above, middle));
                    break;
                }
                let (first, second) = (above.len() as f64, crowd.0.len() as f64);
                let middle = (middle * first + crowd.1 * second) / (first + second);
                crowd = (above.into_iter().chain(crowd.0).collect(), middle);
                crowd.1 = crowd.1.max(highest(span(&crowd.0)));
            }
            crowds.push(crowd);
        }
        for (crowd, middle) in crowds {
            let mut y = middle - crowd.iter().map(|&n| half(n)).sum::<f64>();
            for n in crowd {
                places[n] = y + half(n);
                y += 2.0 * half(n);
            }
        }
        places
    }

    fn draw(&self, canvas: &mut Canvas, n: usize, line: &SlopeLine, y: f64, plot: &Plot) {
        let (inner, way) = (self.inner(), self.way());
        let names = inner + way * (self.lead + self.numbers);
        let anchor = if self.end == 0 { Anchor::End } else { Anchor::Start };
        let face = Face { colour: INK, ..FINE };
        canvas.centred((names, y), anchor, face, &self.labels[n]);
        let Some(at) = line.ends[self.end].at else { return };
        let end: Point = (inner, plot.y(at));
        let outer = inner + way * (self.lead - 4.0);
        canvas.line(vec![(end.0 + way * (RADIUS + 2.0), end.1), (outer, y)], 0.8, MUTED);
        canvas.text((inner + way * self.lead, baseline(y, LABEL)), anchor, PLAIN, &number(line, self.end));
        mark(canvas, line.kind, end, RADIUS);
    }
}

/// What is printed at an end: the number, at the second end with what is said behind it.
fn number(line: &SlopeLine, end: usize) -> String {
    let text = &line.ends[end].text;
    match (line.ends[end].at, end) {
        (None, _) => String::new(),
        (Some(_), 1) if !line.note.is_empty() => format!("{text} ({})", line.note),
        _ => text.clone(),
    }
}
