//! Pictures: the text of an SVG file as PNG, drawn with the shipped faces and no other.
//!
//! The face is the one that widths are measured in, so lines break alike in both. What draws leaves out a letter that the face
//! has not, and says nothing; so each letter is looked up in what was laid out, and a text that would not be seen whole is an
//! error.

use std::cell::RefCell;
use std::sync::{Arc, OnceLock};

use resvg::tiny_skia::{PixmapMut, Transform};
#[cfg(feature = "pdf")]
use resvg::usvg::WriteOptions;
use resvg::usvg::fontdb::{Database, Source};
use resvg::usvg::{Group, ImageHrefResolver, Node, Options, Size, Text, Tree};

use super::error::ChartError;
use super::pixels::{Scratch, packed};

/// DejaVu Sans for Latin, Greek, Cyrillic, Hebrew and Arabic letters; its licence stands beside it.
pub(crate) static SHIPPED: [&[u8]; 2] = [
    include_bytes!("../../reports/fonts/DejaVuSans.ttf"),
    include_bytes!("../../reports/fonts/DejaVuSans-Bold.ttf"),
];

const FAMILY: &str = "DejaVu Sans";

/// The picture of a chart, `scale` pixels to the unit.
pub(super) fn png(svg: &str, scale: f32) -> Result<Vec<u8>, ChartError> {
    let tree = tree(svg)?;
    check(&tree, svg)?;
    drawn(&tree, scale)
}

/// A drawing that somebody else made as a picture whose longer side has so many pixels; `None` where it cannot be drawn. Nothing
/// that it names elsewhere is read, and letters are those of the shipped faces.
pub fn rasterised(svg: &[u8], longer: u32) -> Option<Vec<u8>> {
    let resolver = ImageHrefResolver {
        resolve_data: ImageHrefResolver::default_data_resolver(),
        resolve_string: Box::new(|_, _| None),
    };
    let options = Options { fontdb: faces(), image_href_resolver: resolver, ..Options::default() };
    let tree = Tree::from_data(svg, &options).ok()?;
    let size = tree.size();
    drawn(&tree, longer as f32 / size.width().max(size.height())).ok()
}

thread_local! {
    /// The pixels of the last picture: memory that was used before costs a third less to draw on than new memory.
    static MEMORY: RefCell<(Vec<u8>, Scratch)> = RefCell::default();
}

/// The picture of a drawing on white, `scale` pixels to the unit.
fn drawn(tree: &Tree, scale: f32) -> Result<Vec<u8>, ChartError> {
    let size = tree.size();
    let [width, height] = [size.width(), size.height()].map(|side| ((side * scale).round() as u32).max(1));
    let too_large = || ChartError::Draw(format!("{width} by {height} pixels"));
    let length = (width as usize).checked_mul(height as usize).and_then(|count| count.checked_mul(4));
    MEMORY.with_borrow_mut(|(pixels, scratch)| {
        pixels.clear();
        pixels.resize(length.ok_or_else(too_large)?, u8::MAX);
        let mut picture = PixmapMut::from_bytes(pixels, width, height).ok_or_else(too_large)?;
        resvg::render(tree, Transform::from_scale(scale, scale), &mut picture);
        // Nothing shines through the ground, so each pixel is what it is multiplied by how much it covers.
        packed(pixels.as_chunks().0, (width, height), scratch)
            .map_err(|cause| ChartError::Draw(cause.to_string()))
    })
}

/// A drawing with the outlines of its letters in the place of its texts; `None` where it cannot be read.
#[cfg(feature = "pdf")]
pub(crate) fn outlined(svg: &str) -> Option<String> {
    Some(tree(svg).ok()?.to_string(&WriteOptions::default()))
}

fn tree(svg: &str) -> Result<Tree, ChartError> {
    let options = Options { fontdb: faces(), ..Options::default() };
    Tree::from_str(svg, &options).map_err(|cause| ChartError::Draw(cause.to_string()))
}

fn faces() -> Arc<Database> {
    static FACES: OnceLock<Arc<Database>> = OnceLock::new();
    let read = || {
        let mut faces = Database::new();
        for face in SHIPPED {
            faces.load_font_source(Source::Binary(Arc::new(face)));
        }
        // A text whose faces are not here falls back to one with serifs: the emblem of an office names its own, and keeps its words.
        faces.set_serif_family(FAMILY);
        faces.set_sans_serif_family(FAMILY);
        faces.set_monospace_family(FAMILY);
        faces.set_cursive_family(FAMILY);
        faces.set_fantasy_family(FAMILY);
        Arc::new(faces)
    };
    FACES.get_or_init(read).clone()
}

/// Fails unless each text of the file is in the drawing, with all its letters and inside its edges.
fn check(tree: &Tree, svg: &str) -> Result<(), ChartError> {
    let mut texts = Vec::new();
    collect(tree.root(), &mut texts);
    for text in &texts {
        seen(text, tree.size())?;
    }
    // A text of which no face has a single letter is not even laid out.
    let drawn: Vec<String> = texts.iter().map(|text| words(text)).collect();
    let lost = written(svg).find(|text| !drawn.iter().any(|known| known.trim() == *text));
    if let Some(text) = lost {
        return Err(ChartError::Lost(text.to_owned()));
    }
    match svg.matches("<text ").count().saturating_sub(texts.len()) {
        0 => Ok(()),
        lost => Err(ChartError::Draw(format!("{lost} texts are not in the picture"))),
    }
}

/// The texts of a file, but those with an escape, which can be compared only after it is resolved: they are counted.
fn written(svg: &str) -> impl Iterator<Item = &str> {
    svg.split("<text ").skip(1).filter_map(|rest| {
        let text = rest.split_once('>')?.1.split_once("</text>")?.0.trim();
        (!text.is_empty() && !text.contains(['&', '<'])).then_some(text)
    })
}

fn words(text: &Text) -> String {
    text.chunks().iter().map(|chunk| chunk.text()).collect()
}

fn collect<'a>(group: &'a Group, texts: &mut Vec<&'a Text>) {
    for node in group.children() {
        match node {
            Node::Group(group) => collect(group, texts),
            Node::Text(text) => texts.push(text),
            Node::Path(_) | Node::Image(_) => {}
        }
    }
}

/// Fails for a letter that no face has, and for a text that reaches over the edge.
fn seen(text: &Text, size: Size) -> Result<(), ChartError> {
    let words = words(text);
    let glyphs = || text.layouted().iter().flat_map(|span| &span.positioned_glyphs);
    if let Some(missing) = glyphs().find(|glyph| glyph.id.0 == 0) {
        let letter = missing.text.chars().next().unwrap_or('\u{fffd}');
        return Err(ChartError::Letter { letter, text: words });
    }
    let place = text.abs_bounding_box();
    let whole = place.width() > 0.0
        && place.left() >= -SLACK
        && place.right() <= size.width() + SLACK
        && place.top() >= -SLACK
        && place.bottom() <= size.height() + SLACK;
    if glyphs().next().is_none() || !whole {
        return Err(ChartError::Lost(words));
    }
    Ok(())
}

/// What a line may reach over the edge: its box is higher and wider than its letters are.
const SLACK: f32 = 4.0;

#[cfg(test)]
pub(super) mod tests {
    use resvg::tiny_skia::Pixmap;

    use super::*;
    use crate::chart::text::{BOLD, width};

    /// A drawing of one text.
    fn drawing(text: &str, attributes: &str) -> String {
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"400\" height=\"40\" font-family=\"DejaVu Sans\">\n<text x=\"10\" \
             y=\"25\" font-size=\"12\" {attributes}>\n{text}\n</text>\n</svg>"
        )
    }

    #[test]
    fn a_text_is_seen_or_an_error() {
        let drawn = |text: &str| png(&drawing(text, ""), 2.0);
        assert!(drawn("Écart reconnu : agir – 62,5 %").is_ok());
        assert!(drawn("\u{2067}المشاركة والتشاور\u{2069}").is_ok());
        assert!(drawn("\u{2067}שלום\u{2069}").is_ok());
        assert_eq!(drawn("政策 7"), Err(ChartError::Letter { letter: '政', text: "政策 7".into() }));
        assert_eq!(drawn("long ".repeat(30).trim()), Err(ChartError::Lost("long ".repeat(30).trim().into())));
        assert!(matches!(png("<svg", 2.0), Err(ChartError::Draw(_))));
    }

    #[test]
    fn the_same_drawing_gives_the_same_picture() {
        let svg = drawing("Score", "");
        let picture = png(&svg, 2.0).unwrap();
        assert_eq!(picture, png(&svg, 2.0).unwrap());
        let read = Pixmap::decode_png(&picture).unwrap();
        assert_eq!((read.width(), read.height()), (800, 80));
        let dark = |x: u32, y: u32| read.pixel(x, y).is_some_and(|pixel| pixel.red() < 100);
        assert!((20..100).any(|x| (30..52).any(|y| dark(x, y))), "ink where the text stands");
        assert!(!(200..800).any(|x| (0..80).any(|y| dark(x, y))), "and nowhere else");
    }

    #[test]
    fn a_drawing_of_others_is_as_large_as_its_longer_side_may_be() {
        // 8000 to 1: as wide as 900 it would be 7 200 000 high.
        for ((width, height), expected) in
            [((1, 8000), (1, 900)), ((300, 100), (900, 300)), ((40, 80), (450, 900))]
        {
            let svg =
                format!("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\"/>");
            let read = Pixmap::decode_png(&rasterised(svg.as_bytes(), 900).unwrap()).unwrap();
            assert_eq!((read.width(), read.height()), expected);
        }
    }

    #[test]
    fn a_drawing_of_others_keeps_its_words() {
        for family in ["Arial", "Marianne, Arial, sans-serif", "serif", "monospace", ""] {
            let svg = format!(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"300\" height=\"60\"><text x=\"10\" y=\"40\" font-size=\"30\" \
                 font-family=\"{family}\">Ministry</text></svg>"
            );
            let read = Pixmap::decode_png(&rasterised(svg.as_bytes(), 900).unwrap()).unwrap();
            assert!(read.pixels().iter().any(|pixel| pixel.red() < 100), "{family}");
        }
    }

    #[test]
    fn widths_are_those_of_the_face() {
        let cases = [
            "Participation, consultation and social dialogue",
            "Écart contesté : en débattre d’abord « 62,5 » – …",
            "Συνοχή πολιτικής",
            "Согласованность политики",
            "المشاركة والتشاور والحوار الاجتماعي",
        ];
        for text in cases {
            for (attributes, factor) in [("", 1.0), ("font-weight=\"bold\"", BOLD)] {
                let tree = tree(&drawing(text, attributes)).unwrap();
                let mut texts = Vec::new();
                collect(tree.root(), &mut texts);
                let drawn = f64::from(texts[0].abs_bounding_box().width());
                let counted = width(text, 12.0) * factor;
                assert!(drawn <= counted + 2.0, "{text} {attributes}: {drawn} drawn, {counted} counted");
                assert!(drawn >= counted * 0.7, "{text} {attributes}: {drawn} drawn, {counted} counted");
            }
        }
    }
}
