//! A canvas drawn by the SVG back end of plotters alone, which needs nothing of a browser.

use std::convert::Infallible;

use plotters_backend::text_anchor::{HPos, Pos, VPos};
use plotters_backend::{
    BackendColor, BackendCoord, BackendStyle, BackendTextStyle, DrawingBackend, FontFamily, FontStyle,
};
use plotters_svg::SVGBackend;

use super::super::text::FACES;
use super::{FINENESS, FONT_DIVISOR, fine, fine_length};
use crate::chart::canvas::{Anchor, Canvas, Face, Point, Shape};
use crate::chart::palette::{Colour, PAPER};
use crate::chart::text::directed;

/// The canvas as the SVG text that the back end writes.
pub(super) fn draw(canvas: &Canvas, size: (u32, u32)) -> Result<String, String> {
    let mut drawn = String::new();
    all(canvas, SVGBackend::with_string(&mut drawn, size)).map_err(|cause| cause.to_string())?;
    Ok(drawn)
}

/// Draws all shapes on a ground of paper.
fn all(canvas: &Canvas, mut area: SVGBackend<'_>) -> Result<(), Box<dyn std::error::Error>> {
    let (width, height) = area.get_size();
    let (width, height) = (width as i32, height as i32);
    // Like plotters, which lets no point lie outside the drawing.
    let at = |point: Point| {
        let (x, y) = fine(point);
        (x.clamp(0, width), y.clamp(0, height))
    };
    let all_at = |points: &[Point]| points.iter().map(|&point| at(point)).collect::<Vec<_>>();
    area.draw_rect((0, 0), (width, height), &colour(PAPER), true)?;
    for shape in canvas.shapes() {
        match shape {
            Shape::Box { corner, size, colour: ink } => {
                let opposite = (corner.0 + size.0, corner.1 + size.1);
                area.draw_rect(at(*corner), at(opposite), &colour(*ink), true)?;
            }
            Shape::Line { points, width, colour } => {
                area.draw_path(all_at(points), &Stroke::new(*colour, *width))?;
            }
            Shape::Area { points, colour: ink } => {
                area.fill_polygon(all_at(points), &colour(*ink))?;
            }
            Shape::Disc { centre, radius, colour: ink } => {
                area.draw_circle(at(*centre), fine_length(*radius), &colour(*ink), true)?;
            }
            Shape::Ring { centre, radius, width, colour } => {
                area.draw_circle(at(*centre), fine_length(*radius), &Stroke::new(*colour, *width), false)?;
            }
            Shape::Text { at: place, anchor, face, text } => {
                let style = TextStyle { anchor: *anchor, face: *face };
                area.draw_text(&directed(text), &style, at(*place))?;
            }
        }
    }
    area.present()?;
    Ok(())
}

fn colour(colour: Colour) -> BackendColor {
    BackendColor { alpha: 1.0, rgb: (colour.0, colour.1, colour.2) }
}

/// Colour and width of a line.
struct Stroke {
    colour: BackendColor,
    width: u32,
}

impl Stroke {
    fn new(ink: Colour, width: f64) -> Self {
        Self { colour: colour(ink), width: fine_length(width) }
    }
}

impl BackendStyle for Stroke {
    fn color(&self) -> BackendColor {
        self.colour
    }

    fn stroke_width(&self) -> u32 {
        self.width
    }
}

/// Face and anchor of a text. SVG lays text out itself, so nothing is measured and nothing drawn by pixels.
struct TextStyle {
    anchor: Anchor,
    face: Face,
}

impl BackendTextStyle for TextStyle {
    type FontError = Infallible;

    fn color(&self) -> BackendColor {
        colour(self.face.colour)
    }

    fn size(&self) -> f64 {
        self.face.size * FINENESS * FONT_DIVISOR
    }

    fn style(&self) -> FontStyle {
        if self.face.bold { FontStyle::Bold } else { FontStyle::Normal }
    }

    fn anchor(&self) -> Pos {
        let position = match self.anchor {
            Anchor::Start => HPos::Left,
            Anchor::Middle => HPos::Center,
            Anchor::End => HPos::Right,
        };
        Pos::new(position, VPos::Bottom)
    }

    fn family(&self) -> FontFamily<'_> {
        FontFamily::Name(FACES)
    }

    fn layout_box(&self, _: &str) -> Result<((i32, i32), (i32, i32)), Infallible> {
        Ok(((0, 0), (0, 0)))
    }

    fn draw<E, F: FnMut(i32, i32, BackendColor) -> Result<(), E>>(
        &self,
        _: &str,
        _: BackendCoord,
        _: F,
    ) -> Result<Result<(), E>, Infallible> {
        Ok(Ok(()))
    }
}
