//! Escapes: texts without what XML would take for its own or cannot hold.

/// Adds a text with every character that XML would take for its own written out.
pub(super) fn escape(text: &str, out: &mut String) {
    // Most texts have none, which their bytes tell faster; 0xC2 and 0xEF begin what is unwanted beyond them.
    let may_be = |byte| matches!(byte, b'&' | b'<' | b'>' | b'"' | 0..=31 | 127 | 0xC2 | 0xEF);
    if !text.bytes().any(may_be) {
        return out.push_str(text);
    }
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
    let mut line = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
    }
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
    }
}
