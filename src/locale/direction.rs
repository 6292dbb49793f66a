//! Direction of a text, by its letters; and isolates, between which a text keeps its direction inside of another one.

use std::borrow::Cow;

/// Begins an isolate, whose direction its first letter tells.
const BEGINS: char = '\u{2068}';
/// Ends it.
const ENDS: char = '\u{2069}';

/// A part of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Part<'t> {
    /// Runs with the line.
    Line(&'t str),
    /// Stood between the signs of an isolate, and may hold others.
    Isolate(&'t str),
}

/// A text as it stands inside of a line: in an isolate where it has letters that are read against the line.
pub(crate) fn isolated(text: &str, line_is_rtl: bool) -> Cow<'_, str> {
    match turns(text, line_is_rtl) {
        true => Cow::Owned(format!("{BEGINS}{text}{ENDS}")),
        false => Cow::Borrowed(text),
    }
}

/// Has a text letters that are read against the line, outside of its isolates?
pub(crate) fn turns(text: &str, line_is_rtl: bool) -> bool {
    let against = |letter: char| letter.is_alphabetic() && from_the_right(letter) != line_is_rtl;
    let is_turned = |part: &Part<'_>| {
        matches!(part, Part::Line(text) if !text.is_ascii() || line_is_rtl) && part.text().contains(against)
    };
    parts(text).iter().any(is_turned)
}

/// A text as programs and terminals take it: without isolates. What somebody typed to turn a text, such as an override, stays in it.
pub(crate) fn without_isolates(text: &str) -> String {
    parts(text)
        .into_iter()
        .map(|part| match part {
            Part::Line(text) => text.to_owned(),
            Part::Isolate(text) => without_isolates(text),
        })
        .collect()
}

/// The parts of a text, in its order. A sign without its counterpart is left out.
pub(crate) fn parts(text: &str) -> Vec<Part<'_>> {
    let (mut parts, mut rest) = (Vec::new(), text);
    while let Some((line, behind)) = rest.split_once(BEGINS) {
        parts.push(Part::Line(line));
        rest = behind;
        if let Some(end) = end_of_isolate(behind) {
            parts.push(Part::Isolate(&behind[..end]));
            rest = &behind[end + ENDS.len_utf8()..];
        }
    }
    parts.push(Part::Line(rest));
    parts.retain(|part| !part.text().is_empty());
    parts
}

impl<'t> Part<'t> {
    /// The words of the part.
    pub(crate) fn text(self) -> &'t str {
        match self {
            Self::Line(text) | Self::Isolate(text) => text,
        }
    }
}

/// Where an isolate ends that has begun before the text.
fn end_of_isolate(text: &str) -> Option<usize> {
    let mut open = 1_usize;
    for (at, sign) in text.char_indices() {
        match sign {
            '\u{2066}'..=BEGINS => open += 1,
            ENDS => open -= 1,
            _ => {}
        }
        if open == 0 {
            return Some(at);
        }
    }
    None
}

/// Is the first letter of a text one that is read from right to left? `None` where no letter tells.
#[cfg(any(feature = "word", feature = "workbook", feature = "pdf", test))]
pub(crate) fn is_rtl(text: &str) -> Option<bool> {
    text.chars().find(|c| c.is_alphabetic()).map(from_the_right)
}

/// Is a text read against the line in which it stands?
///
/// A sentence from right to left may begin with a name in other letters; it has letters of its own behind it.
#[cfg(any(feature = "word", feature = "workbook", test))]
pub(crate) fn is_against(text: &str, line_is_rtl: bool) -> bool {
    match is_rtl(text) {
        Some(first) if line_is_rtl => !first && !has_rtl(text),
        first => !line_is_rtl && first == Some(true),
    }
}

/// Has a text a letter that is read from right to left?
pub(crate) fn has_rtl(text: &str) -> bool {
    text.chars().any(from_the_right)
}

/// A text that is read against the line, with signs that nobody sees at its ends: a full stop or a bracket there would else stand on
/// the other side.
#[cfg(any(feature = "word", test))]
pub(crate) fn held_together(text: &str, line_is_rtl: bool) -> Cow<'_, str> {
    if !is_against(text, line_is_rtl) {
        return Cow::Borrowed(text);
    }
    let mark = if line_is_rtl { "\u{200e}" } else { "\u{200f}" };
    // A number at the beginning would follow the line, one at the end follows the letters before it.
    let before = if text.starts_with(char::is_alphabetic) { "" } else { mark };
    let behind = if text.ends_with(char::is_alphanumeric) { "" } else { mark };
    Cow::Owned(format!("{before}{text}{behind}"))
}

fn from_the_right(letter: char) -> bool {
    matches!(u32::from(letter), 0x0590..=0x08FF | 0xFB1D..=0xFDFF | 0xFE70..=0xFEFF | 0x10800..=0x10FFF | 0x1E800..=0x1EFFF)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_letter_tells() {
        assert_eq!(
            ["12", "a\u{645}", "\u{645}a", "\u{5d0}"].map(is_rtl),
            [None, Some(false), Some(true), Some(true)]
        );
    }

    #[test]
    fn a_sentence_that_begins_with_a_foreign_name_runs_with_its_line() {
        let texts = ["12.", "abc.", "\u{5d0}.", "abc \u{5d0}.", "\u{5d0} abc."];
        assert_eq!(texts.map(|text| is_against(text, true)), [false, true, false, false, false]);
        assert_eq!(texts.map(|text| is_against(text, false)), [false, false, true, false, true]);
    }

    #[test]
    fn what_is_read_against_the_line_stands_in_an_isolate_and_what_holds_isolates_does_not() {
        assert_eq!(isolated("abc 1", false), "abc 1");
        assert_eq!(isolated("\u{5d0} 1", false), "\u{2068}\u{5d0} 1\u{2069}");
        assert_eq!(isolated("a \u{5d0}", false), "\u{2068}a \u{5d0}\u{2069}");
        assert_eq!(isolated("\u{5d0}", true), "\u{5d0}");
        assert_eq!(isolated("T01", true), "\u{2068}T01\u{2069}");
        assert_eq!(isolated("1.5", true), "1.5");
        let list = "\u{2068}\u{5d0}\u{2069}, b";
        assert_eq!(isolated(list, false), list);
    }

    #[test]
    fn a_text_has_its_isolates_as_parts_and_no_sign_alone() {
        use Part::{Isolate, Line};
        assert_eq!(parts("a"), [Line("a")]);
        assert_eq!(parts("a \u{2068}b\u{2069}."), [Line("a "), Isolate("b"), Line(".")]);
        let nested = "\u{2068}b \u{2067}c\u{2069} d\u{2069}";
        assert_eq!(parts(nested), [Isolate("b \u{2067}c\u{2069} d")]);
        assert_eq!(parts("a\u{2068}b"), [Line("a"), Line("b")]);
        assert_eq!(parts(""), []);
    }

    #[test]
    fn programs_and_terminals_see_no_isolate_and_still_see_what_turns_a_text() {
        for (text, bare) in [
            ("a \u{2068}\u{5d0} \u{2068}b\u{2069}\u{2069}.", "a \u{5d0} b."),
            ("\u{2068}a\u{202e}\u{2069}", "a\u{202e}"),
            ("\u{2068}a", "a"),
            ("a\u{2069}", "a\u{2069}"),
        ] {
            assert_eq!(without_isolates(text), bare, "{text:?}");
        }
    }

    #[test]
    fn what_is_no_letter_stays_on_its_side() {
        assert_eq!(held_together("(abc).", true), "\u{200e}(abc).\u{200e}");
        assert_eq!(held_together("abc 1.5", true), "abc 1.5");
        assert_eq!(held_together("1.5 abc", true), "\u{200e}1.5 abc");
        assert_eq!(held_together("\u{5d0}.", false), "\u{5d0}.\u{200f}");
        assert_eq!(held_together("abc.", false), "abc.");
        assert_eq!(held_together("\u{5d0}.", true), "\u{5d0}.");
    }
}
