//! Points by two numbers, with a dividing line across each, so that four areas have a name.
//!
//! Points without the second number stand in a strip of their own underneath. Each point has its name beside it; where names
//! are long or find no room, a number stands for each, and the numbers are listed with their names, so that every name is
//! printed once. The scales end at 50 or 75 where nothing lies beyond.

use super::canvas::{Anchor, Canvas, FINE, Face, MARGIN};
use super::crowd::{Spot, crowds, list, name_fits};
use super::drawing::{Drawing, Laid};
use super::error::ChartError;
use super::input::{Caption, Ticks, on_scale, some_of};
use super::legend::{Key, legend, title};
use super::mark::KINDS;
use super::medium::{Medium, SLIDE_HEIGHT, Sheet};
use super::palette::PAPER;
use super::placement::{Room, Taken};
use super::plane::Plane;
use super::text::{BOLD, SMALL, TextBox, widest_part};

/// A chart of points in four areas.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Quadrant {
    /// Name and description.
    pub caption: Caption,
    /// What is measured to the right, such as "Gap to the target".
    pub x_axis: String,
    /// What is measured upwards, such as "Divergence".
    pub y_axis: String,
    /// The upright line that parts left from right.
    pub x_line: Divide,
    /// The level line that parts low from high.
    pub y_line: Divide,
    /// The names of the areas.
    pub areas: Areas,
    /// What the marks mean, in the order of the marks; at most eight. One without a name has no
    /// entry in the legend.
    pub kinds: Vec<String>,
    /// The points, at most twelve: those with the lowest numbers first.
    pub points: Vec<QuadrantPoint>,
    /// Both scales as printed.
    pub ticks: Ticks,
}

/// A dividing line.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Divide {
    /// Where it stands on 0..=100.
    pub at: f64,
    /// What is printed along it, such as "dispute". May be empty.
    pub text: String,
}

/// The names of the areas; an empty one is left out.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Areas {
    /// Low to the right, high upwards.
    pub upper_left: String,
    /// High in both.
    pub upper_right: String,
    /// Low in both.
    pub lower_left: String,
    /// High to the right, low upwards.
    pub lower_right: String,
    /// The strip for points without the second number.
    pub strip: String,
}

/// One point.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct QuadrantPoint {
    /// The number that stands for its name where that finds no room.
    pub key: String,
    /// What the point is about.
    pub name: String,
    /// To the right, on 0..=100.
    pub x: f64,
    /// Upwards, on 0..=100; `None` puts the point into the strip.
    pub y: Option<f64>,
    /// Which of `kinds` it is.
    pub kind: usize,
}

/// The most points whose names a reader takes in.
pub const MOST_POINTS: usize = 12;

/// Draws the points.
///
/// # Errors
/// When there is no point or more than twelve, there are more than eight kinds, a point's kind is none of them, or a number is
/// off the scale.
pub fn quadrant(chart: &Quadrant) -> Result<Drawing, ChartError> {
    some_of(chart.points.len(), MOST_POINTS)?;
    some_of(chart.kinds.len(), KINDS)?;
    if let Some(point) = chart.points.iter().find(|point| point.kind >= chart.kinds.len()) {
        return Err(ChartError::TooMany { most: chart.kinds.len(), found: point.kind.saturating_add(1) });
    }
    on_scale([chart.x_line.at, chart.y_line.at])?;
    on_scale(chart.points.iter().flat_map(|point| point.y.into_iter().chain([point.x])))?;

    Ok(Drawing::new(&chart.caption, 0, |sheet| lay(chart, sheet)))
}

fn lay(chart: &Quadrant, sheet: Sheet) -> Laid {
    let mut canvas = Canvas::default();
    let named = !sheet.is_narrow() && chart.points.iter().all(|point| name_fits(&point.name));
    // On a slide the list stands beside the plane.
    let right = if sheet.is_wide() && !named { sheet.width * 0.6 } else { sheet.width - MARGIN };
    let plane = head(&mut canvas, chart, sheet, right);
    plane.ground(&mut canvas, &chart.ticks, (chart.x_line.at, chart.y_line.at));
    let crowds = crowds(chart.points.iter().map(|point| {
        let (place, bounds) = plane.place(point.x, point.y);
        Spot { key: point.key.clone(), name: point.name.clone(), kind: point.kind, place, bounds }
    }));
    let mut taken = Taken::default();
    for crowd in &crowds {
        crowd.settle(&mut taken);
    }
    let (x, y) = (plane.x(chart.x_line.at), plane.y(chart.y_line.at));
    taken.keep_off(Room {
        left: x - 1.0,
        right: x + 1.0,
        ..plane.strip.map_or(plane.room, |strip| plane.room.joined(strip))
    });
    taken.keep_off(Room { top: y - 1.0, bottom: y + 1.0, ..plane.room });
    names(&mut canvas, chart, plane, &mut taken);
    let listed: Vec<&Spot> =
        crowds.iter().flat_map(|crowd| crowd.label(&mut canvas, &mut taken, named)).collect();
    for crowd in &crowds {
        crowd.draw(&mut canvas);
    }
    let caption = TextBox::new(&chart.x_axis, SMALL, right - 3.0 * MARGIN, 2);
    let end = plane.foot(&mut canvas, &chart.ticks);
    canvas.block((plane.room.centre().0, end), Anchor::Middle, FINE, &caption);
    let mut end = end + caption.height();
    // In the order of their numbers.
    let listed: Vec<(usize, &str, &str)> = chart
        .points
        .iter()
        .filter(|point| listed.iter().any(|spot| spot.key == point.key))
        .map(|point| (point.kind, point.key.as_str(), point.name.as_str()))
        .collect();
    if sheet.is_wide() && !named {
        let room = (right + 2.0 * MARGIN, sheet.width - MARGIN);
        end = end.max(list(&mut canvas, &listed, room, plane.room.top));
    } else if !listed.is_empty() {
        end = list(&mut canvas, &listed, (MARGIN, sheet.width - MARGIN), end + 10.0);
    }
    Laid { canvas, width: sheet.width, height: end + MARGIN }
}

/// Height of the plane.
fn plane_height(sheet: Sheet) -> f64 {
    match sheet.medium {
        Medium::Phone => 300.0,
        Medium::Page | Medium::Captioned => 350.0,
        Medium::Slide => sheet.width * SLIDE_HEIGHT - 190.0,
    }
}

/// Title, legend, upward caption and the name of the upright line; gives the plane under them.
fn head(canvas: &mut Canvas, chart: &Quadrant, sheet: Sheet, right: f64) -> Plane {
    let top = title(canvas, &chart.caption, sheet);
    let kinds: Vec<(Key, &str)> =
        chart.kinds.iter().enumerate().map(|(kind, name)| (Key::Kind(kind), name.as_str())).collect();
    let top = legend(canvas, sheet, top, &kinds);
    let caption = TextBox::new(&chart.y_axis, SMALL, sheet.width - 2.0 * MARGIN, 2);
    canvas.leading((MARGIN, sheet.width - MARGIN), top, FINE, &caption);
    let line = TextBox::new(&chart.x_line.text, SMALL, 200.0, 1);
    let top = top + caption.height() + line.height() + 5.0;

    let x = chart.points.iter().map(|point| point.x).fold(chart.x_line.at, f64::max);
    let y = chart.points.iter().filter_map(|point| point.y).fold(chart.y_line.at, f64::max);
    let strip = chart.points.iter().any(|point| point.y.is_none());
    let strip = strip.then(|| strip_name(chart, right - 5.0 * MARGIN).height().max(SMALL) + 2.0);
    let plane = Plane::new(top, (right, plane_height(sheet)), &chart.ticks, (x, y), strip);
    let half = line.width() / 2.0;
    let x = plane.x(chart.x_line.at).max(MARGIN + half).min(right - half);
    canvas.block((x, top - line.height() - 2.0), Anchor::Middle, FINE, &line);
    plane
}

/// The names of the areas and of the level line, each where it cuts no line and hides fewest marks: outwards if it can.
fn names(canvas: &mut Canvas, chart: &Quadrant, plane: Plane, taken: &mut Taken) {
    let (x, y, room) = (plane.x(chart.x_line.at), plane.y(chart.y_line.at), plane.room);
    let areas = [
        (&chart.areas.upper_left, Room { right: x, bottom: y, ..room }, true),
        (&chart.areas.upper_right, Room { left: x, bottom: y, ..room }, true),
        (&chart.areas.lower_left, Room { right: x, top: y, ..room }, false),
        (&chart.areas.lower_right, Room { left: x, top: y, ..room }, false),
    ];
    let face = Face { bold: true, ..FINE };
    for (name, area, up) in areas {
        let lines = plane.lines(&chart.ticks, area);
        let widest = lines.0.windows(2).map(|pair| pair[1] - pair[0]).fold(0.0, f64::max);
        let word = (widest_part(name, SMALL) * BOLD + 1.0).min(150.0);
        let most = (widest - 2.0 * INSET - 4.0).clamp(40.0, 240.0).max(word);
        // Of several lines the last is not to be one word alone, if no more lines come of it.
        let [wide, narrow] = [most, 0.75 * most].map(|most| TextBox::bold(name, SMALL, most, 6));
        let block =
            if wide.lines.len() > 1 && narrow.lines.len() == wide.lines.len() { narrow } else { wide };
        write_inside(canvas, taken, &block, face, &lines, up);
    }
    if let Some(band) = plane.band() {
        let block = strip_name(chart, band.right - band.left);
        canvas.centred((band.right - INSET, band.centre().1), Anchor::End, face, &block);
    }
    let block = TextBox::new(&chart.y_line.text, SMALL, 200.0, 1);
    let line = Room { top: y - block.height() - 8.0, bottom: y + block.height() + 8.0, ..room };
    let (upright, _) = plane.lines(&chart.ticks, line);
    write_inside(canvas, taken, &block, FINE, &(upright, vec![line.top, y, line.bottom]), true);
}

/// The name of the strip, in a width.
fn strip_name(chart: &Quadrant, width: f64) -> TextBox {
    TextBox::bold(&chart.areas.strip, SMALL, width - 16.0, 4)
}

/// Between a name and the lines around it.
const INSET: f64 = 2.0;

/// Writes a block between lines, along the upper or lower edge if it can, and takes its room.
fn write_inside(
    canvas: &mut Canvas,
    taken: &mut Taken,
    block: &TextBox,
    face: Face,
    (upright, level): &(Vec<f64>, Vec<f64>),
    up: bool,
) {
    if block.lines.is_empty() {
        return;
    }
    let size = (block.width() * if face.bold { BOLD } else { 1.0 } + 4.0, block.height());
    let columns = between(upright, size.0);
    let mut rows = between(level, size.1);
    if up {
        rows.reverse();
    }
    let places = rows.iter().flat_map(|y| columns.iter().map(|x| (*x, *y)));
    let rooms: Vec<Room> = places.map(|place| Room::around(place, size)).collect();
    if let Some(room) = taken.least(&rooms) {
        canvas.area((room.left, room.top), size, PAPER);
        canvas.centred(room.centre(), Anchor::Middle, face, block);
    }
}

/// Middles of the places of a size between two neighbouring lines, from the last pair to the first: at its end, at its beginning.
/// Where no pair has room, those along the ends of the whole.
fn between(lines: &[f64], size: f64) -> Vec<f64> {
    let ends = |from: f64, to: f64| [to - INSET - size / 2.0, from + INSET + size / 2.0];
    let fits = |pair: &&[f64]| pair[1] - pair[0] >= size + 2.0 * INSET;
    let places: Vec<f64> =
        lines.windows(2).rev().filter(fits).flat_map(|pair| ends(pair[0], pair[1])).collect();
    match (places.is_empty(), lines.first(), lines.last()) {
        (true, Some(&from), Some(&to)) => ends(from, to).into(),
        _ => places,
    }
}
