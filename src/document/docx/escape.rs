//! Escapes: texts without what XML would take for its own or cannot hold, and the direction in which they are read.

/// Is the first letter of a text one that is read from right to left? `None` where no letter tells.
pub(super) fn is_rtl(text: &str) -> Option<bool> {
    text.chars().find(|c| c.is_alphabetic()).map(|c| {
        matches!(u32::from(c), 0x0590..=0x08FF | 0xFB1D..=0xFDFF | 0xFE70..=0xFEFF | 0x10800..=0x10FFF | 0x1E800..=0x1EFFF)
    })
}

/// Adds a text with every character that XML would take for its own written out.
pub(super) fn escape(text: &str, out: &mut String) {
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            other => out.push(allowed(other)),
        }
    }
}

/// A text as it may stand in an attribute: on one line, escaped, at most so many characters.
pub(super) fn attribute(text: &str, most: usize) -> String {
    let mut out = String::new();
    let mut line: String = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if let Some((end, _)) = line.char_indices().nth(most) {
        line.truncate(end);
    }
    escape(&line, &mut out);
    out
}

/// The character, or a replacement for one that XML cannot hold or that steers the program that shows it.
pub(super) fn allowed(c: char) -> char {
    let is_unwanted =
        c.is_control() && !matches!(c, '\n' | '\r' | '\t') || matches!(c, '\u{fffe}' | '\u{ffff}');
    if is_unwanted { '\u{fffd}' } else { c }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_stands_on_one_line() {
        assert_eq!(attribute(" a\n <\"b\">\u{0} c", 6), "a &lt;&quot;b&quot;");
        assert_eq!(
            ["12", "a\u{645}", "\u{645}a", "\u{5d0}"].map(is_rtl),
            [None, Some(false), Some(true), Some(true)]
        );
    }
}
