//! The body of a document in the making: what was written, what belongs to it, and where the writing stands.

use super::Pictures;
use super::escape::attribute;
use super::marks::Marks;
use crate::document::address::uri;
use crate::document::face::Face;
use crate::document::tree::{Document, Genre};
use crate::document::writer::{Paper, Setting};
use crate::locale::Locale;

/// The body of a document in the making.
pub(super) struct Body<'a> {
    pub(super) document: &'a Document,
    pub(super) locale: &'a Locale,
    pub(super) rtl: bool,
    pub(super) marks: Marks,
    pub(super) pictures: Option<Pictures<'a>>,
    pub(super) made: Made,
    /// The level of the title of what is being written; 0 outside of sections.
    pub(super) level: usize,
    /// The level of the last heading in it.
    pub(super) under: usize,
    /// What is written next begins a page.
    pub(super) break_next: bool,
    /// What is written has one page to itself, and little room there.
    pub(super) compact: bool,
    /// The style of the paragraphs of the text, inside a box or a quotation.
    pub(super) within: Option<&'static str>,
    /// How deep lists stand in lists.
    pub(super) depth: usize,
    /// The language of what is written, where it is another one than that of the document.
    pub(super) language: Option<String>,
    /// Numbers for whatever needs one of its own: bookmarks, controls, drawings.
    pub(super) last_id: usize,
    pub(super) tables: u64,
    pub(super) figures: u64,
    /// The width of the text, in twentieths of a point.
    pub(super) width: usize,
    /// The face of tables.
    pub(super) face: Face,
    /// It gets the styles of a template.
    pub(super) dressed: bool,
}

/// What a body brings with it.
#[derive(Debug, Default)]
pub(super) struct Made {
    pub(super) xml: String,
    /// Addresses by their ids in the file.
    pub(super) links: Vec<(String, String)>,
    pub(super) pictures: Vec<Picture>,
    pub(super) numbered: Vec<Numbered>,
}

/// A numbered list.
#[derive(Debug)]
pub(super) struct Numbered {
    pub(super) id: usize,
    pub(super) level: usize,
    pub(super) start: u64,
}

/// A picture in the file.
#[derive(Debug)]
pub(super) struct Picture {
    pub(super) id: String,
    pub(super) target: String,
    pub(super) bytes: Vec<u8>,
}

/// Properties of a paragraph.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Paragraph {
    pub(super) style: &'static str,
    /// Stands on the page of what follows.
    pub(super) with_next: bool,
    pub(super) break_before: bool,
    /// Closer to what stands before and behind it than its style says.
    pub(super) tight: bool,
    /// The list of which it bears the mark, and how deep that stands.
    pub(super) list: Option<(usize, usize)>,
    /// Set in so far, where its style does not say.
    pub(super) indent: usize,
    /// Its first line stands out to the left so far: a mark has its place there.
    pub(super) hanging: usize,
    /// At the end of the line, as numbers are.
    pub(super) at_end: bool,
}

impl Paragraph {
    /// A paragraph of a style; the style of the text has no name.
    pub(super) fn of(style: &'static str) -> Self {
        Self { style, ..Self::default() }
    }

    /// Adds the properties, in the order that the schema asks for.
    fn add(self, out: &mut String) {
        let begin = out.len();
        out.push_str("<w:pPr>");
        let empty = out.len();
        if !self.style.is_empty() {
            out.push_str("<w:pStyle w:val=\"");
            out.push_str(self.style);
            out.push_str("\"/>");
        }
        if self.with_next {
            out.push_str("<w:keepNext/>");
        }
        if self.break_before {
            out.push_str("<w:pageBreakBefore/>");
        }
        if let Some((list, level)) = self.list {
            out.push_str(&format!(
                "<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{list}\"/></w:numPr>"
            ));
        }
        if self.tight {
            out.push_str("<w:spacing w:before=\"60\" w:after=\"0\"/>");
        }
        if self.indent > 0 {
            // The text of a client may begin further in with its first line.
            let first = if self.hanging > 0 { "hanging" } else { "firstLine" };
            out.push_str(&format!("<w:ind w:left=\"{}\" w:{first}=\"{}\"/>", self.indent, self.hanging));
        }
        if self.at_end {
            out.push_str("<w:jc w:val=\"right\"/>");
        }
        if out.len() == empty {
            return out.truncate(begin);
        }
        out.push_str("</w:pPr>");
    }
}

/// The style of the same paragraph where there is little room.
fn compact(style: &'static str) -> &'static str {
    match style {
        "" | "Aside" | "About" => "Compact",
        "ListBullet" => "CompactBullet",
        "ListContinue" => "CompactContinue",
        "Definition" => "CompactDefinition",
        other => other,
    }
}

/// The width and the height of the pages, in twentieths of a point: those with wide tables to fill in lie on their side.
pub(super) fn page(genre: Genre, paper: Paper) -> [usize; 2] {
    let [width, height] = match paper {
        Paper::A4 => [11906, 16838],
        Paper::Letter => [12240, 15840],
    };
    if genre == Genre::Plan { [height, width] } else { [width, height] }
}

/// The face of the theme: where it is not, its twin of the same widths is, which LibreOffice brings along.
const FACE: &str = "Arial";

/// What stays free on the left and on the right: 15 mm where charts and tables stand, so that those are 180 mm wide; else 20 mm.
pub(super) fn margin(genre: Genre) -> usize {
    match genre {
        Genre::Report | Genre::Brief | Genre::Plan => 850,
        _ => 1134,
    }
}

impl<'a> Body<'a> {
    /// The body of a document, with nothing in it yet.
    pub(super) fn of(document: &'a Document, setting: &Setting<'a>, pictures: Option<Pictures<'a>>) -> Self {
        let (locale, genre) = (setting.locale, document.meta.genre);
        Self {
            document,
            locale,
            rtl: locale.direction() == "rtl",
            marks: Marks::of(document),
            pictures,
            made: Made::default(),
            level: 0,
            under: 0,
            break_next: false,
            compact: false,
            within: None,
            depth: 0,
            language: None,
            last_id: 0,
            tables: 0,
            figures: 0,
            width: page(genre, setting.paper)[0] - 2 * margin(genre),
            face: Face::named(FACE),
            dressed: setting.word.is_some(),
        }
    }

    /// What was written, with what belongs to it.
    pub(super) fn finish(mut self) -> Made {
        if self.made.xml.is_empty() {
            self.paragraph(Paragraph::default(), "");
        }
        self.made
    }

    /// The next number.
    pub(super) fn id(&mut self) -> usize {
        self.last_id += 1;
        self.last_id
    }

    /// Writes a paragraph of finished runs.
    pub(super) fn paragraph(&mut self, mut properties: Paragraph, runs: &str) {
        properties.break_before |= std::mem::take(&mut self.break_next);
        if self.compact {
            properties.style = compact(properties.style);
            properties.tight |= properties.style.starts_with("Heading");
        }
        self.made.xml.push_str("<w:p>");
        properties.add(&mut self.made.xml);
        self.made.xml.push_str(runs);
        self.made.xml.push_str("</w:p>");
    }

    /// Writes a low empty paragraph: two tables without one between them would be one.
    pub(super) fn between_tables(&mut self) {
        self.paragraph(Paragraph::of("Between"), "");
    }

    /// Runs with a bookmark around them.
    pub(super) fn bookmarked(&mut self, name: &str, runs: &str) -> String {
        let id = self.id();
        format!(
            "<w:bookmarkStart w:id=\"{id}\" w:name=\"{}\"/>{runs}<w:bookmarkEnd w:id=\"{id}\"/>",
            attribute(name, 40)
        )
    }

    /// The id in the file of an address outside; `None` for what is no web or mail address.
    pub(super) fn address(&mut self, address: &str) -> Option<String> {
        let target = uri(address)?;
        if let Some((id, _)) = self.made.links.iter().find(|(_, old)| *old == target) {
            return Some(id.clone());
        }
        let id = format!("rLink{}", self.made.links.len() + 1);
        self.made.links.push((id.clone(), target));
        Some(id)
    }
}
