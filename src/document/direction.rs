//! Direction of a text, by its letters.

#[cfg(any(feature = "word", test))]
use std::borrow::Cow;

/// Is the first letter of a text one that is read from right to left? `None` where no letter tells.
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
#[cfg(any(feature = "word", feature = "workbook", feature = "pdf", test))]
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
    fn what_is_no_letter_stays_on_its_side() {
        assert_eq!(held_together("(abc).", true), "\u{200e}(abc).\u{200e}");
        assert_eq!(held_together("abc 1.5", true), "abc 1.5");
        assert_eq!(held_together("1.5 abc", true), "\u{200e}1.5 abc");
        assert_eq!(held_together("\u{5d0}.", false), "\u{5d0}.\u{200f}");
        assert_eq!(held_together("abc.", false), "abc.");
        assert_eq!(held_together("\u{5d0}.", true), "\u{5d0}.");
    }
}
