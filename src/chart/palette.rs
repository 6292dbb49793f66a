//! Colours: few, told apart by the colour-blind, and always beside a shape.

/// Red, green, blue.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Colour(pub u8, pub u8, pub u8);

/// Text.
pub(super) const INK: Colour = Colour(33, 37, 41);
/// Less important text.
pub(super) const MUTED: Colour = Colour(84, 91, 98);
/// Lines of a grid.
pub(super) const GRID: Colour = Colour(222, 226, 230);
/// Lines that matter more: axes, thresholds.
pub(super) const RULE: Colour = Colour(134, 142, 150);
/// The ground.
pub(super) const PAPER: Colour = Colour(255, 255, 255);
/// Where nothing is known.
pub(super) const UNKNOWN: Colour = Colour(241, 243, 245);

/// The neutral colours as they stand in the SVG, for pages that restyle them for a dark ground:
/// ink, muted, grid, rule, paper, unknown.
pub const NEUTRALS: [&str; 6] = ["#212529", "#545B62", "#DEE2E6", "#868E96", "#FFFFFF", "#F1F3F5"];

/// One colour for each voice, after Okabe and Ito, dark enough for text-sized marks.
pub const VOICES: [Colour; 5] =
    [Colour(0, 114, 178), Colour(213, 94, 0), Colour(0, 158, 115), Colour(170, 68, 153), Colour(120, 94, 40)];

/// The colour of a bar.
pub(super) const BAR: Colour = VOICES[0];

/// The colour of a voice.
pub(super) fn voice(n: usize) -> Colour {
    VOICES[n % VOICES.len()]
}

/// A sequential ramp from pale yellow to dark blue, 0..=100.
pub(super) fn ramp(value: f64) -> Colour {
    const STOPS: [Colour; 5] = [
        Colour(255, 247, 220),
        Colour(206, 228, 204),
        Colour(122, 190, 200),
        Colour(44, 127, 184),
        Colour(20, 49, 104),
    ];
    let position = value.clamp(0.0, 100.0) / 25.0;
    let stop = (position as usize).min(3);
    let part = position - stop as f64;
    let mix = |a: u8, b: u8| (f64::from(a) + (f64::from(b) - f64::from(a)) * part).round() as u8;
    let (a, b) = (STOPS[stop], STOPS[stop + 1]);
    Colour(mix(a.0, b.0), mix(a.1, b.1), mix(a.2, b.2))
}

/// The ink that reads better on a ground of the ramp, by the contrast ratio of WCAG 2.
///
/// Neither is one of the neutral colours: a dark page restyles those, and the ramp stays as it is.
pub(super) fn ink_on(ground: Colour) -> Colour {
    const DARK: Colour = Colour(0, 0, 0);
    const LIGHT: Colour = Colour(254, 254, 254);
    if contrast(LIGHT, ground) > contrast(DARK, ground) { LIGHT } else { DARK }
}

fn contrast(a: Colour, b: Colour) -> f64 {
    let (a, b) = (luminance(a) + 0.05, luminance(b) + 0.05);
    a.max(b) / a.min(b)
}

fn luminance(colour: Colour) -> f64 {
    let linear = |part: u8| {
        let c = f64::from(part) / 255.0;
        if c <= 0.040_45 { c / 12.92 } else { ((c + 0.055) / 1.055).powf(2.4) }
    };
    0.2126 * linear(colour.0) + 0.7152 * linear(colour.1) + 0.0722 * linear(colour.2)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_in_a_cell_always_reads() {
        for value in 0..=100 {
            let ground = ramp(f64::from(value));
            assert!(contrast(ink_on(ground), ground) >= 4.5, "{value}: {ground:?}");
        }
    }

    #[test]
    fn the_neutrals_are_those_that_are_drawn() {
        let hex = |c: Colour| format!("#{:02X}{:02X}{:02X}", c.0, c.1, c.2);
        assert_eq!([INK, MUTED, GRID, RULE, PAPER, UNKNOWN].map(hex), NEUTRALS);
    }
}
