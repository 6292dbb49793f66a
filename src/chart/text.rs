//! How wide a text is, and how it is broken into lines, so that no label is ever clipped.
//!
//! Advances of DejaVu Sans, one of the widest faces in common use: with a narrower one the labels
//! only get shorter. An SVG has text and no glyphs, so the reader's own face is what counts.

const ASCII: [u16; 95] = [
    318, 401, 460, 838, 636, 950, 780, 275, 390, 390, 500, 838, 318, 361, 318, 337, 636, 636, 636, 636, 636,
    636, 636, 636, 636, 636, 337, 337, 838, 838, 838, 531, 1000, 684, 686, 698, 770, 632, 575, 775, 752, 295,
    295, 656, 557, 863, 748, 787, 603, 787, 695, 635, 611, 732, 684, 989, 685, 611, 685, 390, 337, 390, 838,
    500, 500, 613, 635, 550, 635, 615, 352, 635, 634, 278, 278, 579, 278, 974, 634, 612, 635, 635, 411, 521,
    392, 634, 592, 818, 592, 592, 525, 636, 337, 636, 838,
];
const LATIN: [u16; 224] = [
    318, 401, 636, 636, 636, 636, 337, 500, 500, 1000, 471, 612, 838, 361, 1000, 500, 500, 838, 401, 401,
    500, 636, 636, 318, 500, 401, 471, 612, 969, 969, 969, 531, 684, 684, 684, 684, 684, 684, 974, 698, 632,
    632, 632, 632, 295, 295, 295, 295, 775, 748, 787, 787, 787, 787, 787, 838, 787, 732, 732, 732, 732, 611,
    605, 630, 613, 613, 613, 613, 613, 613, 982, 550, 615, 615, 615, 615, 278, 278, 278, 278, 612, 634, 612,
    612, 612, 612, 612, 838, 612, 634, 634, 634, 634, 592, 635, 592, 684, 613, 684, 613, 684, 613, 698, 550,
    698, 550, 698, 550, 698, 550, 770, 635, 775, 635, 632, 615, 632, 615, 632, 615, 632, 615, 632, 615, 775,
    635, 775, 635, 775, 635, 775, 635, 752, 634, 916, 695, 295, 278, 295, 278, 295, 278, 295, 278, 295, 278,
    590, 556, 295, 278, 656, 579, 579, 557, 278, 557, 278, 557, 375, 557, 342, 562, 284, 748, 634, 748, 634,
    748, 634, 813, 748, 634, 787, 612, 787, 612, 787, 612, 1070, 1023, 695, 411, 695, 411, 695, 411, 635,
    521, 635, 521, 635, 521, 635, 521, 611, 392, 611, 392, 611, 392, 732, 634, 732, 634, 732, 634, 732, 634,
    732, 634, 732, 634, 989, 818, 611, 592, 611, 685, 525, 685, 525, 685, 525, 352,
];

/// The width of a text at a font size, both in pixels.
pub(super) fn width(text: &str, size: f64) -> f64 {
    text.chars().map(advance).sum::<f64>() * size / 1000.0
}

/// Thousandths of an em.
fn advance(c: char) -> f64 {
    let code = c as usize;
    match code {
        0x20..0x7F => f64::from(ASCII[code - 0x20]),
        0xA0..0x180 => f64::from(LATIN[code - 0xA0]),
        // Marks that stand above or below another letter.
        0x300..0x370 | 0x610..0x61B | 0x64B..0x660 | 0x200B..0x2010 => 0.0,
        0x370..0x400 => 680.0,
        0x400..0x530 => 740.0,
        // Joined letters vary widely; this is above their mean.
        0x590..0x780 => 720.0,
        0x2010..0x2070 => 700.0,
        0x2212 => 838.0,
        _ => 1000.0,
    }
}

/// The text without what XML cannot carry and what would turn the reading direction of others.
pub(super) fn clean(text: &str) -> String {
    text.chars()
        .filter(|c| !matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FFFE}' | '\u{FFFF}'))
        .map(|c| if c.is_control() { ' ' } else { c })
        .collect()
}

/// Breaks a text into at most `most` lines no wider than `limit`; what is too long ends in an
/// ellipsis. There is always at least one line.
pub(super) fn wrap(text: &str, size: f64, limit: f64, most: usize) -> Vec<String> {
    let text = clean(text);
    let mut lines: Vec<String> = Vec::new();
    let mut line = String::new();
    for word in text.split_whitespace() {
        let longer = if line.is_empty() { word.to_owned() } else { format!("{line} {word}") };
        if width(&longer, size) <= limit || line.is_empty() {
            line = longer;
        } else {
            lines.push(std::mem::replace(&mut line, word.to_owned()));
        }
    }
    if !line.is_empty() || lines.is_empty() {
        lines.push(line);
    }
    let cut = lines.len() > most;
    lines.truncate(most.max(1));
    let last = lines.len() - 1;
    for (n, line) in lines.iter_mut().enumerate() {
        let more = cut && n == last;
        if more || width(line, size) > limit {
            *line = shorten(line, size, limit);
        }
    }
    lines
}

/// As much of a line as fits with an ellipsis after it.
fn shorten(line: &str, size: f64, limit: f64) -> String {
    let mut out = String::new();
    for c in line.chars() {
        if width(&out, size) + (advance(c) + advance('…')) * size / 1000.0 > limit {
            break;
        }
        out.push(c);
    }
    out.truncate(out.trim_end().len());
    out.push('…');
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_fit_and_nothing_is_lost_without_a_sign() {
        // 1000 thousandths at 10 px: "@" is 10 px wide.
        assert!((width("@@", 10.0) - 20.0).abs() < 1e-9);
        #[rustfmt::skip]
        let cases = [
            // name            text                 limit  most  lines
            ("one line",       "Social dialogue",   200.0, 2,    vec!["Social dialogue"]),
            ("two lines",      "Social dialogue",   60.0,  2,    vec!["Social", "dialogue"]),
            ("cut",            "Social dialogue",   60.0,  1,    vec!["Social…"]),
            ("one long word",  "aaaaaaaaaaaaaaaa",  40.0,  2,    vec!["aaaaa…"]),
            ("nothing",        "",                  40.0,  2,    vec![""]),
            ("turned",         "a\u{202e}b\u{7}c",  90.0,  1,    vec!["ab c"]),
        ];
        for (name, text, limit, most, expected) in cases {
            let lines = wrap(text, 10.0, limit, most);
            assert_eq!(lines, expected, "{name}");
            assert!(lines.iter().all(|line| width(line, 10.0) <= limit), "{name}");
        }
    }
}
