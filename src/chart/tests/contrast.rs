//! Contrast of everything that is drawn with what lies under it, by WCAG 2: 4.5 for text, 3 for marks, on a light page and in the dark.

use super::usual;
use crate::chart::Medium;
use crate::chart::canvas::{Anchor, Canvas, Point, Shape};
use crate::chart::palette::{BAR, Colour, GRID, HATCH, INK, PAPER, VOICES, in_the_dark};
use crate::chart::text::width;

/// The colour of the last rectangle under a place, among the first so many shapes.
fn ground(canvas: &Canvas, before: usize, (x, y): Point) -> Colour {
    let under = canvas.shapes()[..before].iter().rev().find_map(|shape| match shape {
        Shape::Box { corner, size, colour } => {
            let inside = x >= corner.0 && x <= corner.0 + size.0 && y >= corner.1 && y <= corner.1 + size.1;
            inside.then_some(*colour)
        }
        _ => None,
    });
    under.unwrap_or(PAPER)
}

/// The places on which a shape is seen, and its colour.
fn seen(shape: &Shape) -> (Vec<Point>, Colour) {
    match shape {
        Shape::Box { corner, size, colour } => {
            (vec![(corner.0 + size.0 / 2.0, corner.1 + size.1 / 2.0)], *colour)
        }
        Shape::Line { points, colour, .. } => (points.clone(), *colour),
        Shape::Area { points, colour } => (points.clone(), *colour),
        Shape::Disc { centre, colour, .. } | Shape::Ring { centre, colour, .. } => (vec![*centre], *colour),
        Shape::Text { at, anchor, face, text } => {
            let wide = width(text, face.size);
            let left = match anchor {
                Anchor::Start => at.0,
                Anchor::Middle => at.0 - wide / 2.0,
                Anchor::End => at.0 - wide,
            };
            let middle = at.1 - 0.36 * face.size;
            let places = [0.02, 0.5, 0.98].map(|part| (left + wide * part, middle));
            (places.into(), face.colour)
        }
    }
}

#[test]
fn everything_stands_out_from_what_lies_under_it() {
    let marks: Vec<Colour> = VOICES.into_iter().chain([INK, BAR, HATCH]).collect();
    let (mut texts, mut signs) = (0, 0);
    for (name, drawing) in usual() {
        for medium in Medium::ALL {
            let canvas = drawing.canvas(medium);
            for (number, shape) in canvas.shapes().iter().enumerate() {
                let (places, colour) = seen(shape);
                let is_text = matches!(shape, Shape::Text { .. });
                // Grids, rims and the colours of cells carry nothing by themselves: each cell has its number.
                if !is_text && !marks.contains(&colour) {
                    continue;
                }
                let least = if is_text { 4.5 } else { 3.0 };
                for place in places {
                    let under = ground(canvas, number, place);
                    if under == colour && !is_text {
                        continue;
                    }
                    let light = colour.contrast(under);
                    let dark = in_the_dark(colour).contrast(in_the_dark(under));
                    assert!(light >= least, "{name} {medium:?}: {colour} on {under}: {light:.2} {shape:?}");
                    assert!(
                        dark >= least,
                        "{name} {medium:?} dark: {colour} on {under}: {dark:.2} {shape:?}"
                    );
                }
                if is_text { texts += 1 } else { signs += 1 }
            }
        }
    }
    assert!(texts > 1000 && signs > 1000, "{texts} texts, {signs} signs");
    assert!(GRID.contrast(PAPER) < 3.0, "a grid stays in the background");
}
