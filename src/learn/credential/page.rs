//! A page of an SVG: texts broken at their words, one below the other, in points of an A4 sheet.

use std::fmt::Write as _;

use crate::chart::wrap;

/// Width of A4.
pub(super) const WIDTH: f64 = 595.0;
/// Height of A4.
pub(super) const HEIGHT: f64 = 842.0;
/// What a bold face takes more than the regular one.
const BOLD: f64 = 1.16;

/// Ink of the text.
pub(super) const INK: &str = "#212529";
/// Ink of what is small.
pub(super) const MUTED: &str = "#495057";
/// The colour of titles and of the frame: dark enough to be read, and grey in print.
pub(super) const BLUE: &str = "#00507d";

/// Looks of a text.
#[derive(Clone, Copy)]
pub(super) struct Look {
    pub(super) size: f64,
    pub(super) bold: bool,
    pub(super) colour: &'static str,
}

/// Place of a text: where it begins or, centred, what it is centred on; and how wide it may be.
#[derive(Clone, Copy)]
pub(super) struct Place {
    pub(super) x: f64,
    pub(super) width: f64,
    pub(super) centred: bool,
}

/// Both pages below each other, while they are drawn.
pub(super) struct Pages {
    out: String,
}

impl Pages {
    pub(super) fn new(out: String) -> Self {
        Self { out }
    }

    /// Writes a text whose first line has its top at `y`; gives the bottom of its last line.
    pub(super) fn text(&mut self, text: &str, place: Place, y: f64, look: Look) -> f64 {
        let Look { size, bold, colour } = look;
        let width = if bold { place.width / BOLD } else { place.width };
        let leading = size * 1.3;
        let anchor = if place.centred { " text-anchor=\"middle\"" } else { "" };
        let weight = if bold { " font-weight=\"bold\"" } else { "" };
        let mut bottom = y;
        for line in wrap(text, size, width, usize::MAX) {
            let (x, baseline) = (place.x, bottom + size);
            // Writing to a text does not fail.
            let _ = writeln!(
                self.out,
                "<text x=\"{x:.1}\" y=\"{baseline:.1}\" font-size=\"{size}\" fill=\"{colour}\"{anchor}{weight}>{}</text>",
                escaped(&line)
            );
            bottom += leading;
        }
        bottom
    }

    /// The same in the largest of the sizes down to `least` in which it needs no more than `lines` lines.
    pub(super) fn fitted(
        &mut self,
        text: &str,
        place: Place,
        y: f64,
        look: Look,
        least: f64,
        lines: usize,
    ) -> f64 {
        let mut look = look;
        while look.size > least && wrap(text, look.size, place.width / BOLD, usize::MAX).len() > lines {
            look.size -= 1.0;
        }
        self.text(text, place, y, look)
    }

    /// A line across.
    pub(super) fn rule(&mut self, (from, to): (f64, f64), y: f64) {
        let _ = writeln!(
            self.out,
            "<path d=\"M{from:.1} {y:.1}H{to:.1}\" stroke=\"{BLUE}\" stroke-width=\"0.8\"/>"
        );
    }

    /// The frame of a page that begins at `top`.
    pub(super) fn frame(&mut self, top: f64) {
        for (inset, width) in [(24.0, 2.5), (30.0, 0.7)] {
            let (w, h) = (WIDTH - 2.0 * inset, HEIGHT - 2.0 * inset);
            let y = top + inset;
            let _ = writeln!(
                self.out,
                "<rect x=\"{inset}\" y=\"{y}\" width=\"{w}\" height=\"{h}\" fill=\"none\" stroke=\"{BLUE}\" stroke-width=\"{width}\"/>"
            );
        }
    }

    pub(super) fn finish(mut self) -> String {
        self.out.push_str("</svg>\n");
        self.out
    }
}

/// A text as it stands in XML.
pub(super) fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
