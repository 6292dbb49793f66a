//! What is to be drawn, as a list: shapes in the order of drawing, the later ones on top.
//!
//! Painting cannot fail and needs no size, so a chart can paint first and say afterwards how high it
//! became. Units are those of the sheet: a page is 680 wide.

use super::palette::{Colour, INK, MUTED, PAPER};
use super::text::{self, LABEL, SMALL, TextBox};

/// Room left free along every edge.
pub(super) const MARGIN: f64 = 12.0;

/// Rightwards and downwards from the upper left corner.
pub(super) type Point = (f64, f64);

/// Which part of a text stands at its point.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Anchor {
    Start,
    Middle,
    End,
}

/// How a text looks.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Face {
    pub(super) size: f64,
    pub(super) colour: Colour,
    pub(super) bold: bool,
}

/// Labels and values.
pub(super) const PLAIN: Face = Face { size: LABEL, colour: INK, bold: false };
/// Axis numbers and other small print.
pub(super) const FINE: Face = Face { size: SMALL, colour: MUTED, bold: false };

/// One thing drawn.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Shape {
    Box { corner: Point, size: Point, colour: Colour },
    Line { points: Vec<Point>, width: f64, colour: Colour },
    Area { points: Vec<Point>, colour: Colour },
    Disc { centre: Point, radius: f64, colour: Colour },
    Ring { centre: Point, radius: f64, width: f64, colour: Colour },
    Text { at: Point, anchor: Anchor, face: Face, text: String },
}

/// A drawing in the making.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Canvas {
    shapes: Vec<Shape>,
}

impl Canvas {
    /// Everything drawn so far, in order.
    pub(super) fn shapes(&self) -> &[Shape] {
        &self.shapes
    }

    /// A filled rectangle.
    pub(super) fn area(&mut self, corner: Point, size: Point, colour: Colour) {
        self.shapes.push(Shape::Box { corner, size, colour });
    }

    /// A filled polygon.
    pub(super) fn polygon(&mut self, points: Vec<Point>, colour: Colour) {
        self.shapes.push(Shape::Area { points, colour });
    }

    /// A filled circle.
    pub(super) fn disc(&mut self, centre: Point, radius: f64, colour: Colour) {
        self.shapes.push(Shape::Disc { centre, radius, colour });
    }

    /// The outline of a circle.
    pub(super) fn ring(&mut self, centre: Point, radius: f64, width: f64, colour: Colour) {
        self.shapes.push(Shape::Ring { centre, radius, width, colour });
    }

    /// A line through all points.
    pub(super) fn line(&mut self, points: Vec<Point>, width: f64, colour: Colour) {
        self.shapes.push(Shape::Line { points, width, colour });
    }

    /// A dashed line from `a` to `b`. The drawing library has no dashes, so each is a line.
    pub(super) fn dashes(&mut self, a: Point, b: Point, width: f64, colour: Colour) {
        const DASH: f64 = 4.0;
        const STEP: f64 = 7.0;
        let length = (b.0 - a.0).hypot(b.1 - a.1);
        let at = |way: f64| {
            let part = if length > 0.0 { way / length } else { 0.0 };
            (a.0 + (b.0 - a.0) * part, a.1 + (b.1 - a.1) * part)
        };
        let dashes = (length / STEP).ceil() as usize;
        for start in (0..dashes).map(|dash| dash as f64 * STEP) {
            self.line(vec![at(start), at((start + DASH).min(length))], width, colour);
        }
    }

    /// One line of text, its baseline at `at`.
    pub(super) fn text(&mut self, at: Point, anchor: Anchor, face: Face, text: &str) {
        let text = text::clean(text);
        if !text.is_empty() {
            self.shapes.push(Shape::Text { at, anchor, face, text });
        }
    }

    /// A small text centred on `at`, on a backing that keeps lines away from it.
    pub(super) fn backed(&mut self, at: Point, face: Face, text: &str) {
        let (width, height) = (text::width(text, face.size) + 4.0, face.size * 1.15);
        self.area((at.0 - width / 2.0, at.1 - height / 2.0), (width, height), PAPER);
        self.text((at.0, text::baseline(at.1, face.size)), Anchor::Middle, face, text);
    }

    /// A block of lines: `at.0` by the anchor, `at.1` is its top.
    pub(super) fn block(&mut self, at: Point, anchor: Anchor, face: Face, block: &TextBox) {
        for (baseline, line) in block.baselines(at.1) {
            self.text((at.0, baseline), anchor, face, line);
        }
    }

    /// A block of lines from `top` downwards, against the side where its reading begins.
    pub(super) fn leading(&mut self, (left, right): (f64, f64), top: f64, face: Face, block: &TextBox) {
        if block.lines.first().is_some_and(|line| text::runs_left(line)) {
            self.block((right, top), Anchor::End, face, block);
        } else {
            self.block((left, top), Anchor::Start, face, block);
        }
    }

    /// A block of lines centred on the height `at.1`.
    pub(super) fn centred(&mut self, at: Point, anchor: Anchor, face: Face, block: &TextBox) {
        self.block((at.0, at.1 - block.height() / 2.0), anchor, face, block);
    }
}
