//! Direction of a text, by its letters.

/// Is the first letter of a text one that is read from right to left? `None` where no letter tells.
pub(crate) fn is_rtl(text: &str) -> Option<bool> {
    text.chars().find(|c| c.is_alphabetic()).map(is_of_rtl)
}

/// Does a text have letters, and none of them read from right to left? Then its full stop stands at its right end, whatever is around
/// it.
#[cfg(feature = "workbook")]
pub(crate) fn is_ltr_alone(text: &str) -> bool {
    let mut letters = text.chars().filter(|c| c.is_alphabetic()).peekable();
    letters.peek().is_some() && !letters.any(is_of_rtl)
}

fn is_of_rtl(c: char) -> bool {
    matches!(u32::from(c), 0x0590..=0x08FF | 0xFB1D..=0xFDFF | 0xFE70..=0xFEFF | 0x10800..=0x10FFF | 0x1E800..=0x1EFFF)
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

    #[cfg(feature = "workbook")]
    #[test]
    fn one_letter_of_the_other_direction_is_enough() {
        for (text, alone) in [
            ("12.", false),
            ("A law.", true),
            ("[fr] Une loi.", true),
            ("ILO \u{645}", false),
            ("\u{645} a", false),
        ] {
            assert_eq!(is_ltr_alone(text), alone, "{text}");
        }
    }
}
