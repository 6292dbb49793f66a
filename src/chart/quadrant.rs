//! The quadrant: gap against divergence. Where a point lies says what is to be done first.

use super::canvas::{BOLD, Canvas, LABEL, MARGIN, SMALL, Side, Symbol, WIDTH, chart, legend, legend_height};
use super::palette::{Colour, GRID, INK, MUTED, PAPER, RULE, UNKNOWN, VOICES};
use super::text::{width, wrap};
use super::{ChartError, Head};

/// Points by gap and divergence.
#[derive(Debug, Clone)]
pub struct Quadrant<'a> {
    /// Title and description.
    pub head: Head<'a>,
    /// What the axis across is called: the gap.
    pub across: &'a str,
    /// What the axis upwards is called: the divergence.
    pub upwards: &'a str,
    /// A gap from here on is serious.
    pub gap_line: f64,
    /// A divergence above this is a dispute.
    pub dispute_line: f64,
    /// What the areas are called.
    pub areas: Areas<'a>,
    /// Names of the readings, in the order of [`Point::reading`]; each has its shape.
    pub readings: &'a [String],
    /// Any number of points.
    pub points: &'a [Point],
    /// What the strip for points without a divergence is called.
    pub alone: &'a str,
}

/// What the four areas are called.
#[derive(Debug, Clone, Copy)]
pub struct Areas<'a> {
    /// A serious gap in dispute.
    pub contested: &'a str,
    /// A serious gap, agreed.
    pub agreed: &'a str,
    /// No serious gap, in dispute.
    pub disputed: &'a str,
    /// Neither.
    pub calm: &'a str,
}

/// One point.
#[derive(Debug, Clone)]
pub struct Point {
    /// A short id.
    pub label: String,
    /// The gap, 0..=100.
    pub gap: f64,
    /// The divergence, 0..=100; none = nobody to compare with.
    pub divergence: Option<f64>,
    /// Its reading: a position in [`Quadrant::readings`].
    pub reading: usize,
}

const HEIGHT: f64 = 430.0;
const STRIP: f64 = 46.0;
const LEFT: f64 = 58.0;
const RADIUS: f64 = 4.6;
/// Room inside the sheet for the names of the areas, and for marks at its edges.
const ENDS: f64 = 26.0;
const SIDES: f64 = 16.0;

/// A colour for each reading, beside its shape.
const COLOURS: [Colour; 6] =
    [VOICES[0], VOICES[1], Colour(84, 91, 98), VOICES[3], Colour(120, 94, 40), VOICES[2]];

/// Draws the quadrant.
///
/// # Errors
/// [`ChartError::Empty`] without a point.
pub fn quadrant(q: &Quadrant<'_>) -> Result<String, ChartError> {
    if q.points.is_empty() {
        return Err(ChartError::Empty);
    }
    let used = |n: usize| q.points.iter().any(|point| point.reading == n);
    let names: Vec<(Symbol, &str)> = q
        .readings
        .iter()
        .enumerate()
        .filter(|(n, _)| used(*n))
        .map(|(n, name)| (Symbol::Shape(n, colour(n)), name.as_str()))
        .collect();
    let alone = q.points.iter().any(|point| point.divergence.is_none());
    let height = legend_height(&names) + 22.0 + HEIGHT + if alone { STRIP } else { 0.0 } + 42.0;
    chart(q.head, height, |canvas, top| {
        let top = top + legend(canvas, top, &names)? + 4.0;
        let upwards = &wrap(q.upwards, SMALL, WIDTH - 2.0 * MARGIN, 1)[0];
        canvas.text(upwards, MARGIN, top + 6.0, SMALL, Side::Right, MUTED)?;
        let sheet =
            Sheet { top: top + 18.0, across: reach(q, |p| Some(p.gap)), up: reach(q, |p| p.divergence) };
        sheet.ground(canvas, q)?;
        let bottom = sheet.top + HEIGHT;
        if alone {
            canvas.rect(LEFT, bottom + 4.0, WIDTH - MARGIN - LEFT, STRIP - 6.0, UNKNOWN)?;
            let text = &wrap(q.alone, 9.5, WIDTH - MARGIN - LEFT - 12.0, 1)[0];
            canvas.text(text, WIDTH - MARGIN - 6.0, bottom + 12.0, 9.5, Side::Left, MUTED)?;
        }
        let end = bottom + if alone { STRIP } else { 0.0 };
        for tick in ticks(sheet.across) {
            canvas.text(&format!("{tick:.0}"), sheet.x(tick), end + 9.0, SMALL, Side::Centre, MUTED)?;
        }
        let across = &wrap(q.across, SMALL, WIDTH - LEFT - MARGIN, 1)[0];
        canvas.text(across, WIDTH - MARGIN, end + 26.0, SMALL, Side::Left, MUTED)?;
        points(canvas, q, &sheet)
    })
}

fn colour(reading: usize) -> Colour {
    COLOURS[reading % COLOURS.len()]
}

/// Where the axis ends: the next 25 above the largest value, so that the points fill the sheet.
fn reach(q: &Quadrant<'_>, pick: impl Fn(&Point) -> Option<f64>) -> f64 {
    let most = q.points.iter().filter_map(pick).fold(50.0_f64, f64::max);
    ((most / 25.0).ceil() * 25.0).min(100.0)
}

fn ticks(end: f64) -> impl Iterator<Item = f64> {
    [0.0, 25.0, 50.0, 75.0, 100.0].into_iter().filter(move |tick| *tick <= end)
}

struct Sheet {
    top: f64,
    across: f64,
    up: f64,
}

impl Sheet {
    fn x(&self, gap: f64) -> f64 {
        LEFT + SIDES + (WIDTH - MARGIN - LEFT - 2.0 * SIDES) * (gap / self.across).clamp(0.0, 1.0)
    }

    fn y(&self, divergence: f64) -> f64 {
        self.top + ENDS + (HEIGHT - 2.0 * ENDS) * (1.0 - (divergence / self.up).clamp(0.0, 1.0))
    }

    fn place(&self, point: &Point) -> (f64, f64) {
        let y = point.divergence.map_or(self.top + HEIGHT + STRIP - 14.0, |d| self.y(d));
        (self.x(point.gap), y)
    }

    fn ground(&self, canvas: &Canvas<'_>, q: &Quadrant<'_>) -> Result<(), ChartError> {
        let (right, bottom) = (WIDTH - MARGIN, self.top + HEIGHT);
        for tick in ticks(self.across) {
            canvas.line(&[(self.x(tick), self.top), (self.x(tick), bottom)], GRID, 1.0)?;
        }
        for tick in ticks(self.up) {
            canvas.line(&[(LEFT, self.y(tick)), (right, self.y(tick))], GRID, 1.0)?;
            canvas.text(&format!("{tick:.0}"), LEFT - 8.0, self.y(tick), SMALL, Side::Left, MUTED)?;
        }
        canvas.frame(LEFT, self.top, right - LEFT, HEIGHT, GRID)?;
        let (gap, dispute) = (self.x(q.gap_line), self.y(q.dispute_line));
        canvas.dashes((gap, self.top), (gap, bottom), RULE)?;
        canvas.dashes((LEFT, dispute), (right, dispute), RULE)?;
        let corner = |text: &str, x: f64, y: f64, side: Side, limit: f64| {
            let line = &wrap(text, LABEL * BOLD, limit, 1)[0];
            canvas.bold(line, x, y, LABEL, side, MUTED)
        };
        corner(q.areas.disputed, LEFT + 6.0, self.top + 11.0, Side::Right, gap - LEFT - 10.0)?;
        corner(q.areas.contested, right - 6.0, self.top + 11.0, Side::Left, right - gap - 12.0)?;
        corner(q.areas.calm, LEFT + 6.0, bottom - 11.0, Side::Right, gap - LEFT - 10.0)?;
        corner(q.areas.agreed, right - 6.0, bottom - 11.0, Side::Left, right - gap - 12.0)
    }
}

/// A box that something is drawn in: left, top, width, height.
type Space = (f64, f64, f64, f64);

fn overlap(a: Space, b: Space) -> f64 {
    let w = (a.0 + a.2).min(b.0 + b.2) - a.0.max(b.0);
    let h = (a.1 + a.3).min(b.1 + b.3) - a.1.max(b.1);
    if w > 0.0 && h > 0.0 { w * h } else { 0.0 }
}

/// Points that fall on the same spot share a label; labels look for a free place around theirs.
fn points(canvas: &Canvas<'_>, q: &Quadrant<'_>, sheet: &Sheet) -> Result<(), ChartError> {
    let mut spots: Vec<((f64, f64), Vec<&Point>)> = Vec::new();
    for point in q.points {
        let (x, y) = sheet.place(point);
        match spots.iter_mut().find(|((a, b), _)| (a - x).hypot(b - y) < 5.0) {
            Some((_, members)) => members.push(point),
            None => spots.push(((x, y), vec![point])),
        }
    }
    let mut taken: Vec<Space> =
        spots.iter().map(|((x, y), _)| (x - RADIUS, y - RADIUS, 2.0 * RADIUS, 2.0 * RADIUS)).collect();
    let mut labels = Vec::new();
    let size = if q.points.len() > 30 { 8.5 } else { SMALL };
    for ((x, y), members) in &spots {
        let text = match members.as_slice() {
            [one] => one.label.clone(),
            [one, two] => format!("{} {}", one.label, two.label),
            [one, two, more @ ..] => format!("{} {} +{}", one.label, two.label, more.len()),
            [] => continue,
        };
        let (w, h) = (width(&text, size), size * 1.15);
        let best = [
            (x + 7.0, y - h / 2.0),
            (x - 7.0 - w, y - h / 2.0),
            (x - w / 2.0, y - 7.0 - h),
            (x - w / 2.0, y + 7.0),
            (x + 5.0, y - 5.0 - h),
            (x + 5.0, y + 5.0),
            (x - 5.0 - w, y - 5.0 - h),
            (x - 5.0 - w, y + 5.0),
            (x + 9.0, y - 1.9 * h),
            (x + 9.0, y + 0.9 * h),
            (x - 9.0 - w, y - 1.9 * h),
            (x - 9.0 - w, y + 0.9 * h),
        ]
        .into_iter()
        .map(|(a, b)| (a, b, w, h))
        .filter(|space| space.0 >= LEFT - 4.0 && space.0 + w <= WIDTH - 2.0 && space.1 >= sheet.top - 6.0)
        .map(|space| (taken.iter().map(|other| overlap(space, *other)).sum::<f64>(), space))
        .min_by(|a, b| a.0.total_cmp(&b.0));
        let Some((_, space)) = best else { continue };
        taken.push(space);
        labels.push((text, space));
    }
    for (text, (a, b, _, h)) in labels {
        canvas.halo(&text, a, b + h / 2.0, size, Side::Right, INK)?;
    }
    for ((x, y), members) in &spots {
        let reading = members.first().map_or(0, |point| point.reading);
        canvas.shape(reading, *x, *y, RADIUS + 1.4, PAPER)?;
        canvas.shape(reading, *x, *y, RADIUS, colour(reading))?;
    }
    Ok(())
}
