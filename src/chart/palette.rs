//! Every colour a chart may use, and how readable one is on another.
//!
//! The neutrals are four and stay four: a page in the dark restyles them by selectors such as
//! `svg [fill="#212529"]`, to [`in_the_dark`]. All other colours stand out from both grounds. Text on a coloured cell has blacks and
//! whites of its own, because the cell keeps its colour in the dark.

use std::fmt;

/// A colour of the screen; prints as `#rrggbb`, in small letters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Colour(pub u8, pub u8, pub u8);

/// Text, targets and dividing lines.
pub const INK: Colour = Colour(0x21, 0x25, 0x29);
/// Text and marks of second rank.
pub const MUTED: Colour = Colour(0x49, 0x50, 0x57);
/// Grid lines and separators.
pub const GRID: Colour = Colour(0xce, 0xd4, 0xda);
/// The ground, and the backing of numbers and marks.
pub const PAPER: Colour = Colour(0xff, 0xff, 0xff);
/// All that a dark page has to restyle.
pub const NEUTRALS: [Colour; 4] = [INK, MUTED, GRID, PAPER];

/// The voices in order, from Okabe and Ito's colours: those with a contrast of 3 or more on white.
/// The fifth is their black, as `INK`, so that it turns with the neutrals.
pub const VOICES: [Colour; 5] = [
    Colour(0x00, 0x72, 0xb2),
    Colour(0xd5, 0x5e, 0x00),
    Colour(0x00, 0x9e, 0x73),
    Colour(0xcc, 0x79, 0xa7),
    INK,
];
/// The bar of a score: a slate that is no voice's, light enough for a whisker across it and dark enough for a white ground, and the
/// other way round on a dark page.
pub const BAR: Colour = Colour(0x6a, 0x80, 0x99);
/// The hatching of a cell without a number.
pub const HATCH: Colour = Colour(0x8a, 0x91, 0x99);
/// The target, wherever there is one; no voice's colour.
pub const TARGET: Colour = INK;
/// The whisker of the bounds.
pub const BOUNDS: Colour = INK;

/// Text on a light cell.
pub const ON_LIGHT: Colour = Colour(0x00, 0x00, 0x00);
/// Text on a dark cell; not quite `PAPER`, which a dark page would blacken.
pub const ON_DARK: Colour = Colour(0xfe, 0xfe, 0xfe);

/// Stops of the ramp for cells, low to high: light yellow over green to dark blue (ColorBrewer's YlGnBu,
/// safe for colour-blind eyes). It darkens all the way, so it also reads in grey.
const RAMP: [Colour; 5] = [
    Colour(0xff, 0xff, 0xd9),
    Colour(0xc7, 0xe9, 0xb4),
    Colour(0x41, 0xb6, 0xc4),
    Colour(0x22, 0x5e, 0xa8),
    Colour(0x08, 0x1d, 0x58),
];

/// The colour of a cell for a number on 0..=100; what lies outside takes the nearer end.
pub fn ramp(number: f64) -> Colour {
    let place = number.clamp(0.0, 100.0) / 25.0;
    // A NaN casts to 0 and takes the low end.
    let stop = (place as usize).min(RAMP.len() - 2);
    let (low, high) = (RAMP[stop], RAMP[stop + 1]);
    let part = place - stop as f64;
    let mix = |a: u8, b: u8| (f64::from(a) + (f64::from(b) - f64::from(a)) * part).round() as u8;
    Colour(mix(low.0, high.0), mix(low.1, high.1), mix(low.2, high.2))
}

/// What a dark page makes of a colour.
pub fn in_the_dark(colour: Colour) -> Colour {
    match colour {
        INK => Colour(0xe7, 0xeb, 0xef),
        MUTED => Colour(0xb4, 0xbe, 0xc8),
        GRID => Colour(0x38, 0x42, 0x4d),
        PAPER => Colour(0x14, 0x19, 0x1f),
        other => other,
    }
}

/// Black or white, whichever reads better on `ground`.
pub fn ink_on(ground: Colour) -> Colour {
    if ON_LIGHT.contrast(ground) >= ON_DARK.contrast(ground) { ON_LIGHT } else { ON_DARK }
}

impl Colour {
    /// Contrast ratio by WCAG 2: from 1 (the same) to 21 (black on white).
    pub fn contrast(self, other: Self) -> f64 {
        let (a, b) = (self.luminance(), other.luminance());
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    /// Relative luminance by WCAG 2, 0..=1.
    fn luminance(self) -> f64 {
        let linear = |channel: u8| {
            let c = f64::from(channel) / 255.0;
            if c <= 0.040_45 { c / 12.92 } else { ((c + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * linear(self.0) + 0.7152 * linear(self.1) + 0.0722 * linear(self.2)
    }
}

impl fmt::Display for Colour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{:02x}{:02x}{:02x}", self.0, self.1, self.2)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_cell_can_be_read() {
        for tenth in 0..=1000 {
            let ground = ramp(f64::from(tenth) / 10.0);
            assert!(ink_on(ground).contrast(ground) >= 4.5, "{tenth}: {ground}");
        }
    }

    #[test]
    fn the_ramp_darkens_all_the_way() {
        let light: Vec<f64> = (0..=100).map(|n| ramp(f64::from(n)).luminance()).collect();
        assert!(light.is_sorted_by(|a, b| a > b));
    }

    #[test]
    fn marks_and_text_stand_out_from_the_paper() {
        // By WCAG 2, graphics need 3 and text needs 4.5.
        assert!(VOICES.iter().all(|voice| voice.contrast(PAPER) >= 3.0));
        assert!(INK.contrast(PAPER) >= 4.5 && MUTED.contrast(PAPER) >= 4.5);
        for ground in [PAPER, in_the_dark(PAPER)] {
            assert!(BAR.contrast(ground) >= 3.0 && HATCH.contrast(ground) >= 3.0, "{ground}");
        }
        for sign in [TARGET, BOUNDS] {
            assert!(sign.contrast(BAR) >= 3.0 && in_the_dark(sign).contrast(BAR) >= 3.0);
        }
        assert_eq!(Colour(0, 0, 0).contrast(PAPER), 21.0);
    }

    #[test]
    fn the_page_darkens_what_the_palette_says() {
        let css = include_str!("../../reports/html/base.css");
        for colour in NEUTRALS {
            for paint in ["fill", "stroke"] {
                let rule = format!("svg [{paint}=\"{colour}\"] {{ {paint}: {}; }}", in_the_dark(colour));
                assert!(css.contains(&rule), "{rule}");
            }
        }
        assert_eq!(css.matches("svg [").count(), 2 * NEUTRALS.len());
    }

    #[test]
    fn a_dark_page_leaves_cells_alone() {
        for ink in [ON_LIGHT, ON_DARK] {
            assert!(!NEUTRALS.contains(&ink));
        }
        assert_eq!(INK.to_string(), "#212529");
    }
}
