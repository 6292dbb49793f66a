//! A sheet to draw on: plotters behind a few strokes, in pixels with fractions.
//!
//! plotters draws on whole pixels, so the sheet is four times as large inside and its `viewBox`
//! shrinks it back. What plotters leaves out of an SVG (role, title, description, the family of
//! faces) is put in at the end.

use plotters::coord::Shift;
use plotters::prelude::*;
use plotters::style::text_anchor::{HPos, Pos, VPos};

use super::palette::{Colour, GRID, INK, PAPER, voice};
use super::text::{clean, width, wrap};
use super::{ChartError, Head};

/// Sub-pixels to a pixel.
const FINE: f64 = 4.0;
/// plotters divides font sizes by this when it writes an SVG.
const FONT: f64 = 1.24;
/// The width of every chart: text keeps a readable size on A4.
pub(super) const WIDTH: f64 = 680.0;
/// Margin on all sides.
pub(super) const MARGIN: f64 = 14.0;
/// Size of labels.
pub(super) const LABEL: f64 = 12.0;
/// Bold letters are wider than the measured ones by at most this factor.
pub(super) const BOLD: f64 = 1.14;
/// Size of small print.
pub(super) const SMALL: f64 = 10.5;
const TITLE: f64 = 15.0;
const FACES: &str = "DejaVu Sans, Verdana, Noto Sans, Arial, sans-serif";

/// On which side of its point a text stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Side {
    Right,
    Centre,
    Left,
}

/// A sheet.
pub(super) struct Canvas<'a> {
    area: DrawingArea<SVGBackend<'a>, Shift>,
}

type Drawn = Result<(), ChartError>;

/// Draws a chart of a height under its title; `draw` gets the sheet and where it may begin.
pub(super) fn chart(
    head: Head<'_>,
    height: f64,
    draw: impl FnOnce(&Canvas<'_>, f64) -> Drawn,
) -> Result<String, ChartError> {
    let title = wrap(head.title, TITLE * BOLD, WIDTH - 2.0 * MARGIN, 2);
    let top = MARGIN + title.len() as f64 * (TITLE + 4.0) + 8.0;
    let full = top + height + MARGIN;
    let mut svg = String::new();
    {
        let size = ((WIDTH * FINE) as u32, (full * FINE).ceil() as u32);
        let canvas = Canvas { area: SVGBackend::with_string(&mut svg, size).into_drawing_area() };
        canvas.rect(0.0, 0.0, WIDTH, full, PAPER)?;
        for (n, line) in title.iter().enumerate() {
            let y = MARGIN + TITLE / 2.0 + n as f64 * (TITLE + 4.0);
            canvas.styled(line, MARGIN, y, TITLE, Side::Right, INK, true)?;
        }
        draw(&canvas, top)?;
        canvas.area.present().map_err(drawing)?;
    }
    Ok(dress(&svg, head, full))
}

/// Adds what a reader who cannot see the chart needs.
fn dress(svg: &str, head: Head<'_>, height: f64) -> String {
    let body = svg.find('>').map_or("", |end| &svg[end + 1..]);
    let (title, description) = (escape(&clean(head.title)), escape(&clean(head.description)));
    let id = head.id;
    let (w, h) = (WIDTH * FINE, (height * FINE).ceil());
    let body = body.replace("\">\n", "\">").replace("\n</text>", "</text>");
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{WIDTH}\" height=\"{}\" viewBox=\"0 0 {w} {h}\" role=\"img\" \
         aria-labelledby=\"{id}-title {id}-desc\"><title id=\"{id}-title\">{title}</title><desc id=\"{id}-desc\">{description}</desc>{body}",
        height.ceil()
    )
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

fn drawing(error: impl std::fmt::Display) -> ChartError {
    ChartError::Draw(error.to_string())
}

fn fine(x: f64) -> i32 {
    (x * FINE).round() as i32
}

fn rgb(colour: Colour) -> RGBColor {
    RGBColor(colour.0, colour.1, colour.2)
}

impl Canvas<'_> {
    pub(super) fn rect(&self, x: f64, y: f64, w: f64, h: f64, fill: Colour) -> Drawn {
        let corners = [(fine(x), fine(y)), (fine(x + w), fine(y + h))];
        self.area.draw(&Rectangle::new(corners, rgb(fill).filled())).map_err(drawing)
    }

    pub(super) fn frame(&self, x: f64, y: f64, w: f64, h: f64, stroke: Colour) -> Drawn {
        let corners = [(fine(x), fine(y)), (fine(x + w), fine(y + h))];
        self.area.draw(&Rectangle::new(corners, rgb(stroke).stroke_width(FINE as u32))).map_err(drawing)
    }

    pub(super) fn line(&self, points: &[(f64, f64)], stroke: Colour, thickness: f64) -> Drawn {
        let points: Vec<(i32, i32)> = points.iter().map(|&(x, y)| (fine(x), fine(y))).collect();
        let style = rgb(stroke).stroke_width((thickness * FINE).round() as u32);
        self.area.draw(&PathElement::new(points, style)).map_err(drawing)
    }

    /// A line of dashes, straight across or straight down.
    pub(super) fn dashes(&self, from: (f64, f64), to: (f64, f64), stroke: Colour) -> Drawn {
        const DASH: f64 = 5.0;
        let length = (to.0 - from.0).hypot(to.1 - from.1);
        let at = |d: f64| {
            let part = (d / length).min(1.0);
            (from.0 + (to.0 - from.0) * part, from.1 + (to.1 - from.1) * part)
        };
        let mut start = 0.0;
        while start < length {
            self.line(&[at(start), at(start + DASH)], stroke, 1.25)?;
            start += 2.0 * DASH;
        }
        Ok(())
    }

    /// A filled area, see-through by `alpha`.
    pub(super) fn area(&self, points: &[(f64, f64)], fill: Colour, alpha: f64) -> Drawn {
        let points: Vec<(i32, i32)> = points.iter().map(|&(x, y)| (fine(x), fine(y))).collect();
        self.area.draw(&Polygon::new(points, rgb(fill).mix(alpha).filled())).map_err(drawing)
    }

    /// The mark of a voice: its colour, its shape, and a rim that sets it off from lines.
    pub(super) fn mark(&self, n: usize, x: f64, y: f64) -> Drawn {
        self.shape(n, x, y, 6.6, PAPER)?;
        self.shape(n, x, y, 5.2, voice(n))
    }

    /// Circle, square, triangle, diamond, cross, and a triangle on its tip.
    pub(super) fn shape(&self, n: usize, x: f64, y: f64, r: f64, fill: Colour) -> Drawn {
        let polygon = |corners: &[(f64, f64)]| {
            let corners: Vec<(f64, f64)> = corners.iter().map(|(dx, dy)| (x + dx * r, y + dy * r)).collect();
            self.area(&corners, fill, 1.0)
        };
        match n % 6 {
            0 => {
                let circle = Circle::new((fine(x), fine(y)), fine(r), rgb(fill).filled());
                self.area.draw(&circle).map_err(drawing)
            }
            1 => polygon(&[(-0.9, -0.9), (0.9, -0.9), (0.9, 0.9), (-0.9, 0.9)]),
            2 => polygon(&[(0.0, -1.1), (1.1, 0.9), (-1.1, 0.9)]),
            3 => polygon(&[(0.0, -1.2), (1.2, 0.0), (0.0, 1.2), (-1.2, 0.0)]),
            5 => polygon(&[(0.0, 1.1), (1.1, -0.9), (-1.1, -0.9)]),
            _ => polygon(&[
                (-0.35, -1.1),
                (0.35, -1.1),
                (0.35, -0.35),
                (1.1, -0.35),
                (1.1, 0.35),
                (0.35, 0.35),
                (0.35, 1.1),
                (-0.35, 1.1),
                (-0.35, 0.35),
                (-1.1, 0.35),
                (-1.1, -0.35),
                (-0.35, -0.35),
            ]),
        }
    }

    /// One line of text, its middle at height `y`.
    pub(super) fn text(&self, text: &str, x: f64, y: f64, size: f64, side: Side, fill: Colour) -> Drawn {
        self.styled(text, x, y, size, side, fill, false)
    }

    /// The same in bold.
    pub(super) fn bold(&self, text: &str, x: f64, y: f64, size: f64, side: Side, fill: Colour) -> Drawn {
        self.styled(text, x, y, size, side, fill, true)
    }

    /// Text on a ground of its own, so that lines behind it do not cross it.
    pub(super) fn halo(&self, text: &str, x: f64, y: f64, size: f64, side: Side, fill: Colour) -> Drawn {
        let (left, w) = span(text, x, size, side);
        self.rect(left - 1.5, y - size * 0.58, w + 3.0, size * 1.16, PAPER)?;
        self.text(text, x, y, size, side, fill)
    }

    /// Lines of text around the height `y`.
    pub(super) fn lines(
        &self,
        lines: &[String],
        x: f64,
        y: f64,
        size: f64,
        side: Side,
        fill: Colour,
    ) -> Drawn {
        let step = size * 1.2;
        let first = y - step * (lines.len() as f64 - 1.0) / 2.0;
        for (n, line) in lines.iter().enumerate() {
            self.text(line, x, first + n as f64 * step, size, side, fill)?;
        }
        Ok(())
    }

    #[allow(clippy::too_many_arguments)] // a text is just that: words, place, size, side, colour, weight
    fn styled(&self, text: &str, x: f64, y: f64, size: f64, side: Side, fill: Colour, bold: bool) -> Drawn {
        let text = clean(text);
        let side = match side {
            Side::Right => HPos::Left,
            Side::Centre => HPos::Center,
            Side::Left => HPos::Right,
        };
        let font = FontDesc::new(
            FontFamily::Name(FACES),
            size * FINE * FONT,
            if bold { FontStyle::Bold } else { FontStyle::Normal },
        );
        let ink = rgb(fill);
        let style = TextStyle::from(font).pos(Pos::new(side, VPos::Center)).color(&ink);
        // The middle of small letters lies a little above the middle of the line.
        self.area.draw(&Text::new(text, (fine(x), fine(y)), style)).map_err(drawing)
    }
}

/// Where a text begins and how wide it is.
pub(super) fn span(text: &str, x: f64, size: f64, side: Side) -> (f64, f64) {
    let w = width(text, size);
    let left = match side {
        Side::Right => x,
        Side::Centre => x - w / 2.0,
        Side::Left => x - w,
    };
    (left, w)
}

/// A legend in rows from the left: marks with names. Gives the height that it took.
pub(super) fn legend(canvas: &Canvas<'_>, top: f64, names: &[(Symbol, &str)]) -> Result<f64, ChartError> {
    let (mut x, mut y) = (MARGIN, top + 8.0);
    for (symbol, name) in names {
        let name = &wrap(name, SMALL, WIDTH - 2.0 * MARGIN - 22.0, 1)[0];
        let w = 20.0 + width(name, SMALL);
        if x + w > WIDTH - MARGIN && x > MARGIN {
            x = MARGIN;
            y += 18.0;
        }
        symbol.draw(canvas, x + 7.0, y)?;
        canvas.text(name, x + 18.0, y, SMALL, Side::Right, INK)?;
        x += w + 16.0;
    }
    Ok(y + 12.0 - top)
}

/// The height that [`legend`] will take.
pub(super) fn legend_height(names: &[(Symbol, &str)]) -> f64 {
    let (mut x, mut rows) = (MARGIN, 1.0);
    for (_, name) in names {
        let name = &wrap(name, SMALL, WIDTH - 2.0 * MARGIN - 22.0, 1)[0];
        let w = 20.0 + width(name, SMALL);
        if x + w > WIDTH - MARGIN && x > MARGIN {
            x = MARGIN;
            rows += 1.0;
        }
        x += w + 16.0;
    }
    8.0 + (rows - 1.0) * 18.0 + 12.0
}

/// What stands before a name in a legend.
#[derive(Debug, Clone, Copy)]
pub(super) enum Symbol {
    /// The mark of a voice.
    Voice(usize),
    /// A shape in a colour.
    Shape(usize, Colour),
    /// A bar.
    Bar(Colour),
    /// A line with ends, for bounds.
    Whisker,
    /// An upright tick, for a target.
    Tick,
    /// A broken line.
    Dashes,
    /// A square with a frame.
    Box(Colour),
    /// The corner of a flagged cell.
    Corner,
}

impl Symbol {
    fn draw(self, canvas: &Canvas<'_>, x: f64, y: f64) -> Drawn {
        match self {
            Self::Voice(n) => canvas.mark(n, x, y),
            Self::Shape(n, colour) => canvas.shape(n, x, y, 5.2, colour),
            Self::Bar(colour) => canvas.rect(x - 7.0, y - 4.0, 14.0, 8.0, colour),
            Self::Whisker => {
                canvas.line(&[(x - 7.0, y), (x + 7.0, y)], INK, 1.5)?;
                canvas.line(&[(x - 7.0, y - 4.0), (x - 7.0, y + 4.0)], INK, 1.5)?;
                canvas.line(&[(x + 7.0, y - 4.0), (x + 7.0, y + 4.0)], INK, 1.5)
            }
            Self::Tick => canvas.rect(x - 1.25, y - 7.0, 2.5, 14.0, INK),
            Self::Dashes => canvas.dashes((x - 7.0, y), (x + 8.0, y), INK),
            Self::Box(colour) => {
                canvas.rect(x - 6.0, y - 6.0, 12.0, 12.0, colour)?;
                canvas.frame(x - 6.0, y - 6.0, 12.0, 12.0, GRID)
            }
            Self::Corner => {
                canvas.frame(x - 6.0, y - 6.0, 12.0, 12.0, GRID)?;
                corner(canvas, x + 6.0, y - 6.0, 8.0, INK)
            }
        }
    }
}

/// A filled corner at the upper right of a cell.
pub(super) fn corner(canvas: &Canvas<'_>, right: f64, top: f64, size: f64, fill: Colour) -> Drawn {
    canvas.area(&[(right - size, top), (right, top), (right, top + size)], fill, 1.0)
}
