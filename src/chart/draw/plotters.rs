//! A canvas drawn by plotters.

use plotters::coord::Shift;
use plotters::prelude::{
    Circle, DrawingArea, IntoDrawingArea, PathElement, Polygon, RGBColor, Rectangle, SVGBackend, Text,
};
use plotters::style::text_anchor::{HPos, Pos, VPos};
use plotters::style::{Color, FontStyle, IntoFont, ShapeStyle, TextStyle};

use super::super::text::FACES;
use super::{FINENESS, FONT_DIVISOR, all_fine, fine, fine_length};
use crate::chart::canvas::{Anchor, Canvas, Shape};
use crate::chart::palette::{Colour, PAPER};
use crate::chart::text::directed;

/// The canvas as the SVG text that plotters writes.
pub(super) fn draw(canvas: &Canvas, size: (u32, u32)) -> Result<String, String> {
    let mut drawn = String::new();
    all(canvas, SVGBackend::with_string(&mut drawn, size)).map_err(|cause| cause.to_string())?;
    Ok(drawn)
}

/// Draws all shapes on a ground of paper.
fn all(canvas: &Canvas, backend: SVGBackend<'_>) -> Result<(), Box<dyn std::error::Error>> {
    let area: DrawingArea<SVGBackend<'_>, Shift> = backend.into_drawing_area();
    area.fill(&rgb(PAPER))?;
    for shape in canvas.shapes() {
        match shape {
            Shape::Box { corner, size, colour } => {
                let opposite = (corner.0 + size.0, corner.1 + size.1);
                area.draw(&Rectangle::new([fine(*corner), fine(opposite)], rgb(*colour).filled()))?;
            }
            Shape::Line { points, width, colour } => {
                area.draw(&PathElement::new(all_fine(points), stroke(*colour, *width)))?;
            }
            Shape::Area { points, colour } => {
                area.draw(&Polygon::new(all_fine(points), rgb(*colour).filled()))?;
            }
            Shape::Disc { centre, radius, colour } => {
                area.draw(&Circle::new(fine(*centre), fine_length(*radius), rgb(*colour).filled()))?;
            }
            Shape::Ring { centre, radius, width, colour } => {
                let size = fine_length(*radius);
                area.draw(&Circle::new(fine(*centre), size, stroke(*colour, *width)))?;
            }
            Shape::Text { at, anchor, face, text } => {
                let position = match anchor {
                    Anchor::Start => HPos::Left,
                    Anchor::Middle => HPos::Center,
                    Anchor::End => HPos::Right,
                };
                let style = if face.bold { FontStyle::Bold } else { FontStyle::Normal };
                let colour = rgb(face.colour);
                let font = (FACES, face.size * FINENESS * FONT_DIVISOR).into_font().style(style);
                let style = TextStyle::from(font).color(&colour).pos(Pos::new(position, VPos::Bottom));
                area.draw(&Text::new(directed(text), fine(*at), style))?;
            }
        }
    }
    area.present()?;
    Ok(())
}

fn rgb(colour: Colour) -> RGBColor {
    RGBColor(colour.0, colour.1, colour.2)
}

fn stroke(colour: Colour, width: f64) -> ShapeStyle {
    rgb(colour).stroke_width(fine_length(width))
}
