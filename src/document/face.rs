//! Faces of tables: how wide their letters are, and how much room there is around them.

/// The face of a table's letters and the room around them, in twentieths of a point.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Face {
    /// A letter on the average, a bold one, one of what asks something of the reader, and what is between words.
    pub(super) letter: usize,
    pub(super) bold: usize,
    pub(super) toned: usize,
    pub(super) space: usize,
    /// What is free on both sides of a cell, and where the words find no room otherwise.
    pub(super) margins: usize,
    pub(super) tight: usize,
}

/// Calibri, by which the other faces of Word are measured: its letters take 92, and bold ones 94.
#[cfg(any(feature = "word", test))]
pub(super) const WORD: Face = Face { letter: 97, bold: 100, toned: 97, space: 50, margins: 170, tight: 110 };
/// DejaVu Sans Condensed: its letters take 102, and bold ones 114.
#[cfg(feature = "pdf")]
pub(super) const CONDENSED: Face =
    Face { letter: 105, bold: 118, toned: 118, space: 52, margins: 140, tight: 80 };

#[cfg(any(feature = "word", test))]
impl Face {
    /// A face of Word by its name; one that is not known here is taken as a wide one, as is what stands in for it elsewhere.
    pub(super) fn named(name: &str) -> Self {
        let percent = match name.to_lowercase().as_str() {
            "calibri" | "carlito" | "times new roman" | "garamond" | "candara" | "corbel" => 100,
            "verdana" | "dejavu sans" | "dejavu serif" | "century gothic" | "bookman old style" => 130,
            "arial" | "helvetica" | "liberation sans" | "segoe ui" | "roboto" | "tahoma" | "cambria"
            | "aptos" => 115,
            _ => 125,
        };
        let wider = |part: usize| part * percent / 100;
        Self {
            letter: wider(WORD.letter),
            bold: wider(WORD.bold),
            toned: wider(WORD.toned),
            space: wider(WORD.space),
            ..WORD
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wider_face_has_wider_letters_and_the_same_margins() {
        assert_eq!(Face::named("Calibri"), WORD);
        // 97, 100, 97 and 50, and 15, 25 or 30 in the hundred more, cut off.
        let of = |name| {
            let Face { letter, bold, toned, space, margins, tight } = Face::named(name);
            [letter, bold, toned, space, margins, tight]
        };
        assert_eq!(of("Arial"), [111, 115, 111, 57, 170, 110]);
        assert_eq!(of("Some Face"), [121, 125, 121, 62, 170, 110]);
        assert_eq!(of("VERDANA"), [126, 130, 126, 65, 170, 110]);
    }
}
