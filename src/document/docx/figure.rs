//! Figures: a picture with its alternative text, or the text where there is no picture, and a numbered caption.

use super::body::{Body, Paragraph, Picture};
use super::escape::attribute;
use super::run::Look;
use crate::chart::Medium;
use crate::document::tree::{Figure, Genre, Inline, Logo};

/// Word's units of 914 400 an inch to a twentieth of a point.
const FINENESS: f64 = 635.0;
/// A page's height that leaves room for a caption: 21 cm.
const MOST_HEIGHT: f64 = 7_560_000.0;
/// The most room of a logo, in Word's units: 60 by 25 mm on a cover, 45 by 11 mm at the head of a brief.
const LOGO: (f64, f64) = (2_160_000.0, 900_000.0);
const BRIEF_LOGO: (f64, f64) = (1_620_000.0, 396_000.0);
/// Units of a drawing that are as wide as a page.
const PAGE: f64 = 680.0;
/// That width on paper: 180 mm, where letters of 12 units are 9 points high.
const WIDE: f64 = 6_480_000.0;

impl Body<'_> {
    /// A drawing with what it says; its caption stays with the sentence about it that follows.
    pub(super) fn figure(&mut self, figure: &Figure, with_next: bool) {
        let drawing = &figure.drawing;
        let size = (drawing.width(Medium::Captioned), drawing.height(Medium::Captioned));
        let picture = self.pictures.and_then(|pictures| pictures(figure));
        let shown = picture.is_some();
        if let Some(png) = picture {
            let text_width = self.width as f64 * FINENESS;
            let unit = text_width.min(WIDE) / PAGE;
            let scale = (text_width / (size.0 * unit)).min(MOST_HEIGHT / (size.1 * unit)).min(1.0);
            let [width, height] =
                [size.0, size.1].map(|side: f64| (side * unit * scale).round().max(1.0) as u64);
            let name = attribute(figure.name, 100);
            let said = [drawing.title(), drawing.description()];
            let said = said.into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(". ");
            let said = attribute(&said, 2000);
            let picture = self.picture("png", png);
            let run = self.drawing(&name, &said, &picture, (width, height));
            self.paragraph(Paragraph::of("Figure"), &run);
        }
        self.figures += 1;
        let mut caption = self.numbered("figure-numbered", "Figure", self.figures);
        caption.push_str(&self.run(drawing.title(), Look::default()));
        self.paragraph(Paragraph { with_next, ..Paragraph::of("FigureCaption") }, &caption);
        if !shown {
            self.line("Aside", &Inline::from(drawing.description()));
        }
    }
    /// A logo, as large as finds room in its box; nothing where it cannot be drawn.
    pub(super) fn logo(&mut self, logo: &Logo) {
        let most = if self.document.meta.genre == Genre::Brief { BRIEF_LOGO } else { LOGO };
        let scale = (most.0 / logo.size.0).min(most.1 / logo.size.1);
        let size = [logo.size.0, logo.size.1].map(|side| (side * scale).round().max(1.0) as u64);
        let (ending, bytes) = match logo.ending {
            "svg" => match drawn(&logo.bytes) {
                Some(png) => ("png", png),
                None => return,
            },
            other => (other, logo.bytes.to_vec()),
        };
        let picture = self.picture(ending, bytes);
        let said = attribute(&logo.says, 500);
        let run = self.drawing("logo", &said, &picture, (size[0], size[1]));
        self.paragraph(Paragraph::of("Logo"), &run);
    }

    /// Takes a picture into the file; gives its id there.
    fn picture(&mut self, ending: &str, bytes: Vec<u8>) -> String {
        let number = self.made.pictures.len() + 1;
        let id = format!("rPicture{number}");
        let target = format!("media/picture{number}.{ending}");
        self.made.pictures.push(Picture { id: id.clone(), target, bytes });
        id
    }

    /// The run of a picture that is in the file, of this width and height.
    fn drawing(&mut self, name: &str, said: &str, picture: &str, (width, height): (u64, u64)) -> String {
        let id = self.id();
        format!(
            "<w:r><w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent cx=\"{width}\" cy=\"{height}\"/><wp:docPr id=\"{id}\" name=\"{name}\" descr=\"{said}\"/><wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect=\"1\"/></wp:cNvGraphicFramePr><a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic><pic:nvPicPr><pic:cNvPr id=\"{id}\" name=\"{name}\" descr=\"{said}\"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed=\"{picture}\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"{width}\" cy=\"{height}\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
        )
    }
}

/// A drawing as pixels, sharp where it is as wide as the box.
#[cfg(feature = "png")]
fn drawn(svg: &[u8]) -> Option<Vec<u8>> {
    crate::chart::rasterised(svg, 900)
}

#[cfg(not(feature = "png"))]
fn drawn(_: &[u8]) -> Option<Vec<u8>> {
    None
}
