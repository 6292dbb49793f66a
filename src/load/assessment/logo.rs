//! The logo of the cover: a file that is a picture, known by its bytes and not by its name, and not too large.

use std::path::{Path, PathBuf};

use crate::diag::{Code, Diagnostic, Place, sentence};
use crate::load::intake::Intake;
use crate::load::text::sha256;
use crate::model::assessment::SourceFile;
use crate::model::picture::{Picture, PictureKind};

/// What the file can be called where `assessment.yaml` names none, the first that is there.
const FILES: [&str; 4] = ["logo.svg", "logo.png", "logo.jpg", "logo.jpeg"];
/// The most bytes of a logo: 2 MiB. It stands in every document.
const MOST_BYTES: usize = 2 << 20;
/// The most pixels of a side.
const MOST_PIXELS: f64 = 10_000.0;
/// How a file of pixels begins.
const PNG: &[u8] = b"\x89PNG\r\n\x1a\n";
const JPEG: &[u8] = b"\xff\xd8\xff";

/// Reads the logo. What is none is a warning, and the report has no logo; a file that is named and missing is an error.
pub(super) fn logo(
    input: &mut Intake<'_>,
    folder: &Path,
    named: Option<&str>,
    sources: &mut Vec<SourceFile>,
) -> Option<Picture> {
    let there = |input: &Intake<'_>| -> Option<PathBuf> {
        FILES.iter().map(|name| folder.join(name)).find(|path| !input.lacks(path))
    };
    let path = named.map(|name| folder.join(name)).or_else(|| there(input))?;
    let bytes = input.bytes(&path)?;
    let refused = if bytes.len() > MOST_BYTES {
        sentence!("logo-too-large", path = path.as_path(), limit = MOST_BYTES >> 20)
    } else {
        match picture(&bytes) {
            Some(picture) if picture.size.0.max(picture.size.1) > MOST_PIXELS => {
                sentence!("logo-too-many-pixels", path = path.as_path(), limit = MOST_PIXELS as u64)
            }
            Some(picture) => {
                sources.push(SourceFile { path: path.display().to_string(), sha256: sha256(&bytes) });
                return Some(picture);
            }
            None => sentence!("logo-is-no-picture", path = path.as_path()),
        }
    };
    let one = Diagnostic::warning(Code::BadLogo, Place::file(&path), refused);
    input.findings.push(one.help(sentence!("help-logo")));
    None
}

/// The picture of these bytes; `None` where they are none that is known.
fn picture(bytes: &[u8]) -> Option<Picture> {
    let (kind, size) = if bytes.starts_with(PNG) {
        (PictureKind::Png, png_size(bytes)?)
    } else if bytes.starts_with(JPEG) {
        (PictureKind::Jpeg, jpeg_size(bytes)?)
    } else {
        (PictureKind::Svg, svg_size(bytes)?)
    };
    let has_area = size.0 >= 1.0 && size.1 >= 1.0;
    has_area.then(|| Picture { kind, bytes: bytes.into(), size })
}

/// The size of a PNG, from its first chunk; `None` where the file is cut off.
fn png_size(bytes: &[u8]) -> Option<(f64, f64)> {
    let number = |at: usize| Some(u32::from_be_bytes(bytes.get(at..at + 4)?.try_into().ok()?));
    let whole = bytes.get(12..16) == Some(b"IHDR") && bytes.windows(4).any(|chunk| chunk == b"IEND");
    whole.then_some(())?;
    Some((f64::from(number(16)?), f64::from(number(20)?)))
}

/// The size of a JPEG, from the segment that begins its frame; `None` where the file ends before.
fn jpeg_size(bytes: &[u8]) -> Option<(f64, f64)> {
    let mut at = 2;
    let two = |at: usize| Some(u16::from_be_bytes(bytes.get(at..at + 2)?.try_into().ok()?));
    loop {
        let marker = *bytes.get(at + 1).filter(|_| bytes.get(at) == Some(&0xff))?;
        // The frames of all ways of coding; C4, C8 and CC are tables.
        if matches!(marker, 0xc0..=0xcf) && !matches!(marker, 0xc4 | 0xc8 | 0xcc) {
            return Some((f64::from(two(at + 7)?), f64::from(two(at + 5)?)));
        }
        at += 2 + usize::from(two(at + 2)?);
    }
}

/// The size of a drawing; `None` where it cannot be drawn. Nothing that it names elsewhere is read.
#[cfg(feature = "png")]
fn svg_size(bytes: &[u8]) -> Option<(f64, f64)> {
    use resvg::usvg::{ImageHrefResolver, Options, Tree};

    let resolver = ImageHrefResolver {
        resolve_data: ImageHrefResolver::default_data_resolver(),
        resolve_string: Box::new(|_, _| None),
    };
    let options = Options { image_href_resolver: resolver, ..Options::default() };
    let tree = Tree::from_data(bytes, &options).ok()?;
    Some((f64::from(tree.size().width()), f64::from(tree.size().height())))
}

/// Whether the file is a drawing can be seen by its beginning alone where nothing is drawn; a browser knows its size.
#[cfg(not(feature = "png"))]
fn svg_size(bytes: &[u8]) -> Option<(f64, f64)> {
    let text = std::str::from_utf8(bytes).ok()?.trim_start();
    (text.starts_with('<') && text.contains("<svg")).then_some((1.0, 1.0))
}

#[cfg(test)]
mod tests {
    use super::*;

    type Seen = (PictureKind, (f64, f64));

    /// A PNG of 3 by 2 pixels, as far as its size is read.
    fn png() -> Vec<u8> {
        [PNG, b"\0\0\0\x0dIHDR\0\0\0\x03\0\0\0\x02\x08\x02\0\0\0....\0\0\0\0IEND...."].concat()
    }

    #[test]
    fn a_picture_is_known_by_its_bytes() {
        let jpeg = b"\xff\xd8\xff\xe0\0\x04ab\xff\xc4\0\x02\xff\xc2\0\x0b\x08\0\x05\0\x07\x03";
        let svg = b"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"40\" height=\"10\"/>";
        #[rustfmt::skip]
        let cases: [(&str, Vec<u8>, Option<Seen>); 8] = [
            ("png",            png(),                     Some((PictureKind::Png, (3.0, 2.0)))),
            ("png cut off",    png()[..30].to_vec(),      None),
            ("jpeg",           jpeg.to_vec(),             Some((PictureKind::Jpeg, (7.0, 5.0)))),
            ("jpeg cut off",   jpeg[..12].to_vec(),       None),
            ("svg",            svg.to_vec(),              Some((PictureKind::Svg, (40.0, 10.0)))),
            ("svg cut off",    b"<svg xmlns='http://www.w3.org/2000/svg' width='40'".to_vec(), None),
            ("a web page",     b"<!DOCTYPE html><p>Logo</p>".to_vec(), None),
            ("nothing",        Vec::new(),                None),
        ];
        for (name, bytes, expected) in cases {
            let size = picture(&bytes).map(|picture| (picture.kind, picture.size));
            match (size, expected) {
                // Without drawing, the size of an SVG is not known.
                (Some((PictureKind::Svg, _)), Some((PictureKind::Svg, _))) if cfg!(not(feature = "png")) => {}
                _ => assert_eq!(size, expected, "{name}"),
            }
        }
    }
}
