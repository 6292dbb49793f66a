//! How wide a text is, and how it is broken so that it fits.
//!
//! The charts are written without a font at hand, so widths come from a table of one face
//! (`advances.rs`), with averages for scripts whose letters join or change shape.

use super::advances::RUNS;

/// Size of a chart's title. Where a chart of 680 is printed 180 mm wide, a unit is three quarters of a point.
pub(super) const TITLE: f64 = 16.0;
/// Size of labels and values: 9.8 points in print.
pub(super) const LABEL: f64 = 13.0;
/// Size of whatever is small, and the smallest there is: 9 points in print.
pub(super) const SMALL: f64 = 12.0;
/// The faces of all letters; what fits in the first one fits in each.
pub const FACES: &str = "DejaVu Sans, Verdana, Noto Sans, Arial, sans-serif";
/// From baseline to baseline, in sizes.
const LEADING: f64 = 1.25;
/// From the middle of a line's letters down to its baseline, in sizes.
const HALF_CAPITAL: f64 = 0.36;
/// What a bold face takes more than the regular one; the average is 1.12.
pub(super) const BOLD: f64 = 1.16;

/// A text broken into lines.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct TextBox {
    /// At least one line for a text that holds anything, none for an empty one.
    pub(super) lines: Vec<String>,
    /// Font size.
    pub(super) size: f64,
}

impl TextBox {
    /// Breaks `text` at `width`; what needs more than `most` lines ends in an ellipsis.
    pub(super) fn new(text: &str, size: f64, width: f64, most: usize) -> Self {
        Self { lines: wrap(text, size, width, most), size }
    }

    /// The same for a bold text.
    pub(super) fn bold(text: &str, size: f64, width: f64, most: usize) -> Self {
        Self::new(text, size, width / BOLD, most)
    }

    /// Width of the longest line.
    pub(super) fn width(&self) -> f64 {
        self.lines.iter().map(|line| width(line, self.size)).fold(0.0, f64::max)
    }

    /// Height of all lines.
    pub(super) fn height(&self) -> f64 {
        self.lines.len() as f64 * self.size * LEADING
    }

    /// Each line with its baseline, when the block's top stands at `top`.
    pub(super) fn baselines(&self, top: f64) -> impl Iterator<Item = (f64, &str)> {
        let step = self.size * LEADING;
        let first = top + step / 2.0 + self.size * HALF_CAPITAL;
        self.lines.iter().enumerate().map(move |(line, text)| (first + step * line as f64, text.as_str()))
    }
}

/// The baseline of a single line whose letters are centred on `middle`.
pub(super) fn baseline(middle: f64, size: f64) -> f64 {
    middle + size * HALF_CAPITAL
}

/// The text on one line, without the characters that XML 1.0 forbids.
pub(super) fn clean(text: &str) -> String {
    let allowed = |c: &char| !c.is_control() && !matches!(c, '\u{fffe}' | '\u{ffff}');
    let breaks = |c: char| c.is_whitespace() && (c.is_control() || matches!(c, '\u{2028}' | '\u{2029}'));
    let line: String = text.chars().map(|c| if breaks(c) { ' ' } else { c }).filter(allowed).collect();
    line.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// Width of a text on one line.
pub(super) fn width(text: &str, size: f64) -> f64 {
    text.chars().map(|c| f64::from(advance(c))).sum::<f64>() / 1000.0 * size
}

/// How far a character moves the pen, in thousandths of an em.
fn advance(c: char) -> u16 {
    let code = u32::from(c);
    for (first, advances) in RUNS {
        if let Some(&advance) =
            code.checked_sub(first).and_then(|offset| advances.get(usize::try_from(offset).ok()?))
        {
            return advance;
        }
    }
    match code {
        // Combining marks, vowel signs and directions take no room.
        0x0300..=0x036F | 0x0591..=0x05C7 | 0x0610..=0x061A | 0x064B..=0x065F => 0,
        0x06D6..=0x06ED | 0x200B..=0x200F | 0x202A..=0x202E | 0x2060..=0x206F | 0xFE00..=0xFE0F => 0,
        // Joined Arabic letters measured 460; isolated ones are wider.
        0x0600..=0x06FF | 0x0750..=0x077F | 0xFB50..=0xFDFF | 0xFE70..=0xFEFE => 560,
        0x0180..=0x024F | 0x1E00..=0x1EFF => 660,
        0x2000..=0x200A | 0x202F => 320,
        0x2190..=0x22FF => 840,
        _ => 1000,
    }
}

/// Breaks a text into at most `most` lines (at least one), each within `max`; ends in an ellipsis if it must.
///
/// Lines break at spaces and after hyphens and slashes, and inside a word only if it is wider than a line.
pub fn wrap(text: &str, size: f64, max: f64, most: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in clean(text).split(' ').filter(|word| !word.is_empty()) {
        let mut space = " ";
        for part in parts(word) {
            match lines.last_mut() {
                Some(last) if width(last, size) + width(space, size) + width(part, size) <= max => {
                    last.push_str(space);
                    last.push_str(part);
                }
                _ => lines.extend(pieces(part, size, max)),
            }
            space = "";
        }
    }
    let most = most.max(1);
    if lines.len() > most {
        lines.truncate(most);
        if let Some(last) = lines.last_mut() {
            while !last.is_empty() && width(last, size) + width("…", size) > max {
                last.pop();
            }
            last.truncate(last.trim_end().len());
            last.push('…');
        }
    }
    lines
}

/// Width of the widest part of a text that `wrap` keeps together if it can.
pub(super) fn widest_part(text: &str, size: f64) -> f64 {
    clean(text).split(' ').flat_map(parts).map(|part| width(part, size)).fold(0.0, f64::max)
}

/// A word in the parts between which a line may break.
fn parts(word: &str) -> impl Iterator<Item = &str> {
    word.split_inclusive(['-', '/', '\u{2010}', '\u{2013}'])
}

/// A part in pieces that fit.
fn pieces(part: &str, size: f64, max: f64) -> Vec<String> {
    let mut pieces = vec![String::new()];
    for c in part.chars() {
        match pieces.last_mut() {
            // A mark that takes no room stays with its letter.
            Some(last) if last.is_empty() || advance(c) == 0 => last.push(c),
            Some(last) if width(last, size) + f64::from(advance(c)) / 1000.0 * size <= max => last.push(c),
            _ => pieces.push(c.into()),
        }
    }
    pieces
}

/// Whether a text runs from right to left: whether its first letter does.
pub(super) fn runs_left(text: &str) -> bool {
    let rtl = |c: char| matches!(u32::from(c), 0x0590..=0x08FF | 0xFB1D..=0xFDFF | 0xFE70..=0xFEFE);
    text.chars().find(|&c| c.is_alphabetic()).is_some_and(rtl)
}

/// A line in its own direction: one that runs from right to left is isolated as such, so that its brackets
/// and numbers fall in place in whatever program draws it.
pub(super) fn directed(line: &str) -> String {
    if runs_left(line) { format!("\u{2067}{line}\u{2069}") } else { line.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn widths_of_known_letters() {
        // Advances of DejaVu Sans in units of 1/2048 em: 0 1303, e 1260, é 1260, space 651, Σ 1294, Ж 2207,
        // ש 1451, י 458, the Hebrew hyphen 739.
        let em = |units: f64| units / 2048.0 * 10.0;
        let cases = [
            ("digits are all alike", "00", em(2606.0)),
            ("an accent takes no room", "é", em(1260.0)),
            ("a combining accent neither", "e\u{301}", em(1260.0)),
            ("Greek", "Σ", em(1294.0)),
            ("Cyrillic", "Ж", em(2207.0)),
            ("Hebrew", "\u{5e9}\u{5d9}", em(1909.0)),
            ("a Hebrew hyphen", "\u{5be}", em(739.0)),
            ("a Hebrew vowel sign takes no room", "\u{5e9}\u{5b8}", em(1451.0)),
            ("a true minus", "−", 8.4),
            ("unknown letters take an em", "政", 10.0),
            ("nothing", "", 0.0),
        ];
        for (name, text, expected) in cases {
            assert!((width(text, 10.0) - expected).abs() < 0.02, "{name}: {}", width(text, 10.0));
        }
    }

    #[test]
    fn texts_are_broken_to_fit() {
        #[rustfmt::skip]
        let cases = [
            // name                    text                    max    most  lines
            ("fits",                   "one two",              100.0, 3,    vec!["one two"]),
            ("at spaces",              "one two three",        50.0,  3,    vec!["one two", "three"]),
            ("after a hyphen",         "one cross-border",     60.0,  3,    vec!["one cross-", "border"]),
            ("after a slash",          "one/two/three",        46.0,  3,    vec!["one/two/", "three"]),
            ("anywhere if it must",    "wwwwwwww",             41.0,  3,    vec!["wwwww", "www"]),
            ("too long",               "one two three four",   49.0,  2,    vec!["one two", "three…"]),
            ("cut to fit the dots",    "one two threeeee six", 50.0,  2,    vec!["one two", "threeee…"]),
            ("breaks become spaces",   " one\n\ttwo ",         100.0, 3,    vec!["one two"]),
            ("forbidden characters",   "o\u{0}n\u{1b}e\u{ffff}", 100.0, 3,   vec!["one"]),
            ("never fewer than one",   "one two",              1000.0, 0,   vec!["one two"]),
            ("empty",                  " \n",                  100.0, 3,    vec![]),
        ];
        for (name, text, max, most, lines) in cases {
            assert_eq!(wrap(text, 10.0, max, most), lines, "{name}");
        }
    }

    #[test]
    fn no_line_is_wider_than_asked() {
        let long = "Participation, consultation et dialogue social/tripartite-élargi ".repeat(5);
        for max in [12.0, 40.0, 90.0, 333.0] {
            for most in [1, 2, 50] {
                let lines = wrap(&long, 11.0, max, most);
                assert!(lines.len() <= most);
                assert!(lines.iter().all(|line| width(line, 11.0) <= max), "{max} {most} {lines:?}");
            }
        }
    }

    #[test]
    fn a_direction_of_its_own() {
        assert_eq!(directed("T02 المشاركة"), "T02 المشاركة");
        assert_eq!(directed("(المشاركة)"), "\u{2067}(المشاركة)\u{2069}");
        assert_eq!(directed("62.5"), "62.5");
    }
}
