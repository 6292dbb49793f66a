//! References of cells, as Excel's workbooks write them.

/// Row and column of a reference such as `B3`, from 0; `None` for what is none, or lies outside of any sheet.
pub(super) fn reference(text: &str) -> Option<(u32, u32)> {
    let text = text.trim();
    let at = text.find(|c: char| c.is_ascii_digit())?;
    let (letters, digits) = text.split_at(at);
    let letters = letters.trim_matches('$');
    if letters.is_empty() || letters.len() > 3 {
        return None;
    }
    let mut column = 0;
    for letter in letters.bytes() {
        let letter = letter.to_ascii_uppercase();
        column = column * 26 + u32::from(letter.is_ascii_uppercase().then(|| letter - b'A' + 1)?);
    }
    let row: u32 = digits.parse().ok()?;
    Some((row.checked_sub(1)?, column - 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references() {
        #[rustfmt::skip]
        let cases = [
            ("A1", Some((0, 0))), ("b3", Some((2, 1))), ("AA10", Some((9, 26))), ("XFD1048576", Some((1_048_575, 16_383))),
            ("A0", None), ("1", None), ("A", None), ("ABCD1", None), ("A99999999999", None), ("É1", None),
        ];
        for (text, expected) in cases {
            assert_eq!(reference(text), expected, "{text}");
        }
    }
}
