//! Direction of a text, by its letters.

/// Is the first letter of a text one that is read from right to left? `None` where no letter tells.
pub(crate) fn is_rtl(text: &str) -> Option<bool> {
    text.chars().find(|c| c.is_alphabetic()).map(|c| {
        matches!(u32::from(c), 0x0590..=0x08FF | 0xFB1D..=0xFDFF | 0xFE70..=0xFEFF | 0x10800..=0x10FFF | 0x1E800..=0x1EFFF)
    })
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
}
