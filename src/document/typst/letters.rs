//! Letters: what the shipped face has, and what stands in place of what it has not.
//!
//! A file that is to be read aloud and kept holds no letter that nobody sees, so the export would fail for one.

use std::borrow::Cow;

use icu_normalizer::properties::CanonicalCombiningClassMapBorrowed;

use super::world::faces;

/// The text in letters that can be shown: a letter that the face has not stands as its number, such as `[U+653F]`, a character that
/// steers programs as a replacement character.
pub(super) fn legible(text: &str) -> Cow<'_, str> {
    if text.chars().all(is_shown) {
        return Cow::Borrowed(text);
    }
    let mut out = String::new();
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            // No text; some of them no file of this kind may hold.
            '\u{feff}' | '\u{fffe}' | '\u{ffff}' => {}
            _ if letter.is_control() => out.push('\u{fffd}'),
            _ if is_shown(letter) => out.push(letter),
            _ => {
                out.push_str(&format!("[U+{:04X}", u32::from(letter)));
                while let Some(next) = letters.next_if(|next| !is_shown(*next) && !next.is_control()) {
                    out.push_str(&format!(" U+{:04X}", u32::from(next)));
                }
                out.push(']');
            }
        }
    }
    Cow::Owned(out)
}

/// Is it seen as it should be, or rightly not at all?
fn is_shown(letter: char) -> bool {
    match u32::from(letter) {
        0x20..=0x7E => true,
        0..=0x1F | 0x7F..=0x9F | 0xFEFF | 0xFFFE | 0xFFFF => false,
        // For private use: no reader knows what is meant.
        0xE000..=0xF8FF | 0xF0000.. => false,
        // Marks of direction and joiners are followed and not shown.
        0xAD | 0x200B..=0x200F | 0x202A..=0x202E | 0x2060 | 0x2066..=0x2069 | 0xFE00..=0xFE0F => true,
        code => faces().iter().any(|face| face.info().coverage.contains(code)),
    }
}

/// Is it a part of another letter, as an accent is that stands by itself, or does it only join letters?
pub(super) fn joins(letter: char) -> bool {
    let joiners = matches!(letter, '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{fe00}'..='\u{fe0f}');
    joiners || CanonicalCombiningClassMapBorrowed::new().get_u8(letter) != 0
}

/// So many characters without a space find no room in a narrow column.
const LONGEST: usize = 22;
/// Of so many characters is a piece of them.
const PIECE: usize = 6;

/// A text cut where a line may end: words as they are, longer runs of what is no word (addresses, fingerprints) in parts.
pub(super) fn pieces(text: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let (mut done, mut at) = (0, 0);
    for run in text.split_inclusive(' ') {
        let word = run.trim_end_matches(' ');
        if word.len() > LONGEST && word.is_ascii() {
            pieces.push(Piece::Words(&text[done..at]));
            let parts = word.as_bytes().chunks(PIECE).filter_map(|part| std::str::from_utf8(part).ok());
            pieces.push(Piece::Run(parts.collect()));
            done = at + word.len();
        }
        at += run.len();
    }
    pieces.push(Piece::Words(&text[done..]));
    pieces.retain(|piece| *piece != Piece::Words(""));
    pieces
}

/// A piece of a text.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Piece<'a> {
    /// Lines end between its words.
    Words(&'a str),
    /// One long run without a space: lines end between its parts.
    Run(Vec<&'a str>),
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_face_has_not_stands_as_its_number() {
        for (text, expected) in [
            ("Écart « 62,5 % » – …", "Écart « 62,5 % » – …"),
            ("\u{2067}المشاركة\u{2069}", "\u{2067}المشاركة\u{2069}"),
            ("政策 7", "[U+653F U+7B56] 7"),
            ("a\u{1f9e9}b", "a[U+1F9E9]b"),
            ("a\u{1b}[31m\u{0}\u{9b}\u{ffff}b\u{feff}", "a\u{fffd}[31m\u{fffd}\u{fffd}b"),
            ("\u{e000}", "[U+E000]"),
        ] {
            assert_eq!(legible(text), expected, "{text:?}");
        }
    }

    #[test]
    fn marks_and_joiners_are_parts_of_letters() {
        for (letter, expected) in [
            ('a', false),
            ('\u{e9}', false),
            ('\u{301}', true),
            ('\u{651}', true),
            ('\u{5b8}', true),
            ('\u{200d}', true),
            ('\u{fe0f}', true),
            ('\u{2067}', false),
        ] {
            assert_eq!(joins(letter), expected, "{letter:?}");
        }
    }

    #[test]
    fn a_long_run_is_cut_in_pieces() {
        let run = "0123456789abcdef01234567";
        assert_eq!(
            pieces(&format!("is {run} so")),
            [
                Piece::Words("is "),
                Piece::Run(vec!["012345", "6789ab", "cdef01", "234567"]),
                Piece::Words(" so")
            ]
        );
        assert_eq!(pieces("Multidimensional things"), [Piece::Words("Multidimensional things")]);
        assert_eq!(pieces(""), []);
    }
}
