//! Drawing back end of a canvas: plotters, in units ten times as fine as those of the chart.
//!
//! For wasm32 the whole of plotters brings functions of a browser that a plain page does not give, so there only its SVG back
//! end is compiled. Both write the same text.

#[cfg(any(test, target_arch = "wasm32"))]
mod plain;
#[cfg(not(target_arch = "wasm32"))]
mod plotters;

use super::canvas::{Canvas, Point};

/// Units of plotters to one of the chart.
pub(super) const FINENESS: f64 = 10.0;
/// Plotters divides a font size by this before it writes it.
const FONT_DIVISOR: f64 = 1.24;

/// The canvas as SVG text in fine units, or why it could not be drawn.
pub(super) fn draw(canvas: &Canvas, size: (u32, u32)) -> Result<String, String> {
    #[cfg(not(target_arch = "wasm32"))]
    return plotters::draw(canvas, size);
    #[cfg(target_arch = "wasm32")]
    return plain::draw(canvas, size);
}

fn fine_length(length: f64) -> u32 {
    (length * FINENESS) as u32
}

fn fine(point: Point) -> (i32, i32) {
    ((point.0 * FINENESS).round() as i32, (point.1 * FINENESS).round() as i32)
}

#[cfg(not(target_arch = "wasm32"))]
fn all_fine(points: &[Point]) -> Vec<(i32, i32)> {
    points.iter().map(|&point| fine(point)).collect()
}

#[cfg(test)]
mod tests {
    use super::super::canvas::{Anchor, FINE, Face, PLAIN};
    use super::super::palette::PAPER;
    use super::*;

    /// Every shape, with odd numbers, odd texts and every place for a text.
    #[test]
    fn both_back_ends_write_the_same() {
        let mut canvas = Canvas::default();
        canvas.area((-1.25, 3.04), (20.5, 7.77), PAPER);
        canvas.polygon(vec![(0.0, 0.0), (10.55, 3.3), (4.0, 9.0)], PAPER);
        canvas.disc((5.5, 5.5), 3.33, PLAIN.colour);
        canvas.ring((15.0, 5.0), 4.0, 1.5, FINE.colour);
        canvas.line(vec![(0.0, 1.0), (2.0, 3.0), (9.99, 4.0)], 0.8, FINE.colour);
        canvas.dashes((0.0, 50.0), (100.0, 50.0), 1.0, FINE.colour);
        // And what does not lie inside the drawing.
        canvas.area((-1.0, 120.0), (700.0, 10.0), PAPER);
        canvas.line(vec![(-5.0, -5.0), (690.0, 130.0)], 1.0, PLAIN.colour);
        canvas.polygon(vec![(-5.0, 3.0), (690.0, 3.0), (4.0, 130.0)], PAPER);
        canvas.disc((690.0, -2.0), 3.0, PLAIN.colour);
        canvas.ring((-2.0, 130.0), 3.0, 1.0, PLAIN.colour);
        canvas.text((-3.0, 200.0), Anchor::Start, PLAIN, "x");
        for anchor in [Anchor::Start, Anchor::Middle, Anchor::End] {
            canvas.text((30.0, 40.0), anchor, PLAIN, "Travail & <emploi> \"d'abord\"");
            canvas.text(
                (30.0, 60.0),
                anchor,
                Face { bold: true, ..FINE },
                "\u{627}\u{644}\u{639}\u{645}\u{644} 12",
            );
        }
        let size = (6800, 1234);
        let drawn = plotters::draw(&canvas, size).unwrap();
        for element in
            ["<rect", "<polygon", "<circle", "<polyline", "font-weight=\"bold\"", "text-anchor=\"middle\""]
        {
            assert!(drawn.contains(element), "{element} is not in {drawn}");
        }
        assert_eq!(plain::draw(&canvas, size).unwrap(), drawn);
    }
}
