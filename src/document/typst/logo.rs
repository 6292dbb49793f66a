//! The logo of a cover: a picture of somebody else's, which is left out where it cannot be drawn.

use typst::foundations::Bytes;
use typst::visualize::{ExchangeFormat, RasterImage};

use crate::chart::rasterised;
use crate::document::tree::Logo;

/// Pixels across a drawing: sharp where it is as wide as the box that it stands in.
const SHARP: u32 = 900;

/// The picture with the ending of its kind; drawings as pixels, so that nothing of them is carried along.
pub(super) fn picture(logo: &Logo) -> Option<(&'static str, Vec<u8>)> {
    let (ending, bytes) = match logo.ending {
        "svg" => ("png", rasterised(&logo.bytes, SHARP)?),
        other => (other, logo.bytes.to_vec()),
    };
    let format = if ending == "png" { ExchangeFormat::Png } else { ExchangeFormat::Jpg };
    RasterImage::plain(Bytes::new(bytes.clone()), format).ok()?;
    // Colours of ink need the profile of a printer, which is not there.
    let is_of_ink = ending != "png" && components(&bytes) == Some(4);
    (!is_of_ink).then_some((ending, bytes))
}

/// How many numbers a point of a JPEG has: one for grey, three for light, four for ink.
fn components(jpeg: &[u8]) -> Option<u8> {
    let mut rest = jpeg.get(2..)?;
    loop {
        let (&[0xFF, marker, high, low], _) = rest.split_first_chunk()? else { return None };
        // Frames have the markers from C0 to CF but for three, which are of tables.
        if matches!(marker, 0xC0..=0xCF) && !matches!(marker, 0xC4 | 0xC8 | 0xCC) {
            return rest.get(9).copied();
        }
        rest = rest.get(2 + usize::from(u16::from_be_bytes([high, low]))..)?;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_tells_of_how_many_numbers_its_points_are() {
        // A segment of four bytes, then a frame: its length, 8 bits, 1 by 1, and the number of its components.
        let jpeg = |components: u8| {
            [&[0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 0, 0, 0xFF, 0xC2, 0, 11, 8, 0, 1, 0, 1][..], &[components]]
                .concat()
        };
        assert_eq!([1, 3, 4].map(|n| components(&jpeg(n))), [Some(1), Some(3), Some(4)]);
        assert_eq!([components(b""), components(&jpeg(3)[..12]), components(b"\xff\xd8no")], [None; 3]);
    }

    #[test]
    fn what_cannot_be_drawn_is_left_out() {
        let logo = |ending, bytes: &[u8]| Logo {
            ending,
            bytes: bytes.into(),
            size: (1.0, 1.0),
            says: String::new(),
        };
        let svg = b"<svg xmlns='http://www.w3.org/2000/svg' width='4' height='4'><rect width='4' height='4'/></svg>";
        assert!(
            picture(&logo("svg", svg))
                .is_some_and(|(ending, bytes)| ending == "png" && bytes[1..4] == *b"PNG")
        );
        assert!(picture(&logo("svg", b"<svg")).is_none() && picture(&logo("png", b"\x89PNG\r\n")).is_none());
    }
}
