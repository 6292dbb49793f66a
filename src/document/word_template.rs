//! Word templates of the user's: what is taken from a file of Word, and which of our styles it lacks.
//!
//! Taken are its styles, fonts, the numbering of its headings, headers and footers with their pictures, and the page. Styles are
//! found by their names, which are the same in Word of every language; their ids are not.

use std::collections::{BTreeMap, BTreeSet};

use quick_xml::events::Event;
use quick_xml::{Reader, XmlVersion};

/// Our own styles, of which only the names are read here.
const OWN_STYLES: &str = include_str!("../../reports/docx/styles.xml");
/// The part that is the document itself.
const DOCUMENT: &str = "word/document.xml";
/// The namespace that elements of Word have, with the prefix that every program gives it.
const NAMESPACE: &str = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

/// Those of our styles that are styles of Word itself, so that a template can have them, and whose look readers notice.
const WORDS_OWN: [&str; 19] = [
    "Emphasis",
    "Hyperlink",
    "List Bullet",
    "List Continue",
    "List Number",
    "Normal",
    "Quote",
    "Strong",
    "Subtitle",
    "TOC Heading",
    "Title",
    "caption",
    "footer",
    "header",
    "heading 1",
    "heading 2",
    "heading 3",
    "heading 4",
    "toc 1",
];

/// Why a file is no template.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoTemplate {
    /// It is a container of something else than a document, or what would be taken from it is damaged.
    OtherKind,
    /// It may run programs of its own.
    Macros,
    /// It has no styles.
    NoStyles,
}

/// A file of Word as a template.
#[derive(Debug, Clone)]
pub struct WordTemplate {
    /// The parts by their names, in lower case.
    parts: BTreeMap<String, Vec<u8>>,
    pub(super) styles: String,
    /// The id of each style, by its type and its name in lower case.
    pub(super) ids: BTreeMap<(String, String), String>,
    pub(super) page: Page,
    lacking: Vec<String>,
}

/// The page of a template.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Page {
    /// The elements of size and margins, as they stand there; empty where it says nothing of them.
    pub(super) layout: String,
    /// The width of its text, in twentieths of a point.
    pub(super) text_width: Option<usize>,
    /// Headers and footers: the element, the type, and the part.
    pub(super) around: Vec<(String, String, String)>,
    /// The first page has headers and footers of its own.
    pub(super) own_first: bool,
    /// So have pages of even numbers.
    pub(super) own_even: bool,
}

impl WordTemplate {
    /// A template of these parts, whose names are in lower case.
    ///
    /// # Errors
    /// When they are of no document, or hold macros, or no styles.
    pub fn of(parts: impl IntoIterator<Item = (String, Vec<u8>)>) -> Result<Self, NoTemplate> {
        let parts: BTreeMap<String, Vec<u8>> = parts.into_iter().collect();
        let text = |name: &str| parts.get(name).and_then(|bytes| std::str::from_utf8(bytes).ok());
        let types = text("[content_types].xml").unwrap_or_default().to_ascii_lowercase();
        let document = text(DOCUMENT).unwrap_or_default();
        if parts.keys().any(|name| name.ends_with("vbaproject.bin"))
            || ["macroenabled", "vbaproject"].iter().any(|kind| types.contains(kind))
        {
            return Err(NoTemplate::Macros);
        }
        if !types.contains("wordprocessingml") || !document.contains(NAMESPACE) {
            return Err(NoTemplate::OtherKind);
        }
        let styles = text("word/styles.xml").unwrap_or_default().trim_start_matches('\u{feff}').to_owned();
        let all = styles_of(&styles);
        if all.is_empty() || !styles.contains(NAMESPACE) || !styles.contains("</w:styles>") {
            return Err(NoTemplate::NoStyles);
        }
        let ids: BTreeMap<(String, String), String> =
            all.into_iter().map(|style| ((style.kind, style.name.to_lowercase()), style.id)).collect();
        let is_there = |style: &Style| ids.contains_key(&(style.kind.clone(), style.name.to_lowercase()));
        let own = styles_of(OWN_STYLES);
        // Those of our own make are in no other file, and are brought along without a word.
        let of_word = own.iter().filter(|style| WORDS_OWN.contains(&style.name.as_str()));
        let lacking = of_word.filter(|style| !is_there(style)).map(|style| style.name.clone()).collect();
        let apart = elements(text("word/settings.xml").unwrap_or_default(), "w:evenAndOddHeaders");
        let targets = relations(text(&rels_of(DOCUMENT)).unwrap_or_default());
        let page = page(document, &targets);
        let own_even = apart.first().is_some_and(|one| !is_off(one))
            && page.around.iter().any(|(_, kind, _)| kind == "even");
        let page = Page { own_even, ..page };
        let template = Self { styles, ids, page, lacking, parts };
        if template.is_sound() { Ok(template) } else { Err(NoTemplate::OtherKind) }
    }

    /// Is all that is taken from it there, and XML from beginning to end? A file that held any other could not be opened.
    fn is_sound(&self) -> bool {
        let around = self.around();
        if around.iter().any(|part| self.part(part).is_none() || self.type_of(part).is_none()) {
            return false;
        }
        let is_xml = |part: &String| self.type_of(part).is_some_and(|kind| kind.ends_with("xml"));
        let rels: Vec<String> = around.iter().map(|part| rels_of(part)).collect();
        let others = ["word/numbering.xml", "word/fonttable.xml"].map(str::to_owned);
        let taken = others.into_iter().chain(self.related("/theme"));
        let taken = taken.chain(around.into_iter().filter(is_xml)).chain(rels);
        let texts = taken.filter_map(|name| Some(String::from_utf8_lossy(self.part(&name)?)));
        let mut texts = texts.chain([self.styles.as_str().into()]);
        texts.all(|text| roxmltree::Document::parse(text.trim_start_matches('\u{feff}')).is_ok())
    }

    /// The names of our styles that the template has not: these come from us.
    pub fn lacking(&self) -> &[String] {
        &self.lacking
    }

    /// Will the pages have numbers? Where the template has no footer, ours has them.
    pub fn numbers_pages(&self) -> bool {
        let numbered = |(_, _, part): &(String, String, String)| {
            // How many pages there are is no number of one.
            self.text(part).is_some_and(|text| text.replace("NUMPAGES", "").contains("PAGE"))
        };
        let around = &self.page.around;
        !around.iter().any(|(element, ..)| element == "w:footerReference") || around.iter().any(numbered)
    }

    /// The name of the face of its text: that of the style of text, or else of whatever says nothing else.
    pub(super) fn face(&self) -> Option<String> {
        let text = self.ids.get(&("paragraph".to_owned(), "normal".to_owned()));
        let is_text = |fragment: &&str| style(fragment).is_some_and(|one| Some(&one.id) == text);
        let of_text = fragments(&self.styles, "w:style").into_iter().find(is_text);
        let defaults = fragments(&self.styles, "w:docDefaults").into_iter().next();
        let faces = of_text.into_iter().chain(defaults).flat_map(|one| elements(one, "w:rFonts"));
        faces.filter_map(|one| self.named_in(&one)).next()
    }

    /// The name of a face, or of the one that the theme has in its place, which then counts.
    fn named_in(&self, faces: &Attributes) -> Option<String> {
        let Some(of_theme) = value(faces, "w:asciiTheme") else {
            return value(faces, "w:ascii").map(str::to_owned);
        };
        let theme = self.text(&self.related("/theme")?)?;
        let part = if of_theme.starts_with("major") { "a:majorFont" } else { "a:minorFont" };
        let latin = elements(fragments(theme, part).first()?, "a:latin").into_iter().next()?;
        value(&latin, "typeface").map(str::to_owned)
    }

    /// Where the tabs of its footers stand, by the style of footers and those that it is based on.
    pub(super) fn stops_of_footers(&self) -> BTreeSet<i64> {
        let all = fragments(&self.styles, "w:style");
        let of = |id: &str| all.iter().find(|one| style(one).is_some_and(|style| style.id == id));
        let mut next = self.ids.get(&("paragraph".to_owned(), "footer".to_owned())).cloned();
        let (mut stops, mut seen) = (BTreeSet::new(), Vec::new());
        while let Some(id) = next.take().filter(|id| !seen.contains(id)) {
            let Some(fragment) = of(&id) else { break };
            let tabs = elements(fragment, "w:tab");
            stops.extend(tabs.iter().filter_map(|tab| value(tab, "w:pos")?.parse::<i64>().ok()));
            let based = elements(fragment, "w:basedOn").into_iter().next();
            next = based.and_then(|one| value(&one, "w:val").map(str::to_owned));
            seen.push(id);
        }
        stops
    }

    /// A part, by its name in lower case.
    pub(super) fn part(&self, name: &str) -> Option<&[u8]> {
        self.parts.get(name).map(Vec::as_slice)
    }

    /// A part as text.
    pub(super) fn text(&self, name: &str) -> Option<&str> {
        std::str::from_utf8(self.part(name)?).ok().map(|text| text.trim_start_matches('\u{feff}'))
    }

    /// The part to which the document has a relation whose type ends so.
    pub(super) fn related(&self, ending: &str) -> Option<String> {
        let all = self.relations_of(DOCUMENT);
        let found = all.into_iter().find(|one| one.kind.ends_with(ending) && !one.outside)?;
        Some(resolved(DOCUMENT, &found.target))
    }

    /// Its headers and footers, and behind them whatever they refer to, such as pictures and charts, each once.
    pub(super) fn around(&self) -> Vec<String> {
        let mut all: Vec<String> = Vec::new();
        let mut found: Vec<String> = self.page.around.iter().map(|(.., part)| part.clone()).collect();
        while !found.is_empty() {
            let new: Vec<String> = std::mem::take(&mut found);
            for part in new.into_iter().filter(|part| !all.contains(part)).collect::<BTreeSet<_>>() {
                let inside = self.relations_of(&part).into_iter().filter(|one| !one.outside);
                found.extend(inside.map(|one| resolved(&part, &one.target)));
                all.push(part);
            }
        }
        all
    }

    /// The relations of a part.
    pub(super) fn relations_of(&self, part: &str) -> Vec<Relation> {
        self.text(&rels_of(part)).map(relations).unwrap_or_default()
    }

    /// The content type of a part: its own, or that of its ending.
    pub(super) fn type_of(&self, part: &str) -> Option<String> {
        let types = self.text("[content_types].xml")?;
        let ending = part.rsplit_once('.').map_or("", |(_, ending)| ending);
        let of = |element: &str, key: &str, wanted: &str| {
            let is_it =
                |one: &Attributes| value(one, key).is_some_and(|own| own.eq_ignore_ascii_case(wanted));
            elements(types, element).into_iter().find(is_it)
        };
        let one =
            of("Override", "PartName", &format!("/{part}")).or_else(|| of("Default", "Extension", ending))?;
        value(&one, "ContentType").map(str::to_owned)
    }
}

/// A style, as it is told from others.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Style {
    pub(super) kind: String,
    pub(super) id: String,
    pub(super) name: String,
}

/// The styles of a part.
pub(super) fn styles_of(xml: &str) -> Vec<Style> {
    fragments(xml, "w:style").into_iter().filter_map(style).collect()
}

/// The style of its element.
pub(super) fn style(fragment: &str) -> Option<Style> {
    let head = elements(fragment, "w:style").into_iter().next()?;
    let name = elements(fragment, "w:name").into_iter().next()?;
    Some(Style {
        kind: value(&head, "w:type")?.to_owned(),
        id: value(&head, "w:styleId")?.to_owned(),
        name: value(&name, "w:val")?.to_owned(),
    })
}

/// A relation of a part.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Relation {
    pub(super) id: String,
    pub(super) kind: String,
    pub(super) target: String,
    pub(super) outside: bool,
}

/// The relations that a part of relations lists.
pub(super) fn relations(xml: &str) -> Vec<Relation> {
    let read = |one: Attributes| {
        let own = |name: &str| value(&one, name).map(str::to_owned);
        let outside = value(&one, "TargetMode") == Some("External");
        Some(Relation { id: own("Id")?, kind: own("Type")?, target: own("Target")?, outside })
    };
    elements(xml, "Relationship").into_iter().filter_map(read).collect()
}

/// The name of the part that lists the relations of a part.
pub(super) fn rels_of(part: &str) -> String {
    let (folder, file) = part.rsplit_once('/').unwrap_or(("", part));
    format!("{folder}/_rels/{file}.rels")
}

/// The name of the part to which a part has a relation, in lower case.
pub(super) fn resolved(part: &str, target: &str) -> String {
    let target = target.to_ascii_lowercase();
    let folder = part.rsplit_once('/').map_or("", |(folder, _)| folder);
    let from = if target.starts_with('/') { "" } else { folder };
    let mut way: Vec<&str> = Vec::new();
    for step in from.split('/').chain(target.split('/')) {
        match step {
            "" | "." => {}
            ".." => drop(way.pop()),
            step => way.push(step),
        }
    }
    way.join("/")
}

/// The page that the end of a document describes: of headers and footers, a section has those of the one before where it names none.
fn page(document: &str, relations: &[Relation]) -> Page {
    let sections = fragments(document, "w:sectPr");
    let Some(&section) = sections.last() else { return Page::default() };
    let one = |name: &str| elements(section, name).into_iter().next();
    let number = |of: &Attributes, name: &str| value(of, name)?.parse::<usize>().ok();
    let (size, margins) = (one("w:pgSz"), one("w:pgMar"));
    let text_width = size.as_ref().zip(margins.as_ref()).and_then(|(size, margins)| {
        let gutter = number(margins, "w:gutter").unwrap_or(0);
        let beside = number(margins, "w:left")? + number(margins, "w:right")? + gutter;
        number(size, "w:w")?.checked_sub(beside).filter(|width| *width > NARROWEST)
    });
    let layout = match text_width {
        Some(_) => ["w:pgSz", "w:pgMar"].iter().filter_map(|name| raw(section, name)).collect(),
        None => String::new(),
    };
    let mut around: Vec<(String, String, String)> = Vec::new();
    for element in ["w:headerReference", "w:footerReference"] {
        for reference in sections.iter().flat_map(|section| elements(section, element)) {
            let part = value(&reference, "r:id")
                .and_then(|id| relations.iter().find(|one| one.id == id && !one.outside));
            if let Some((part, kind)) = part.zip(value(&reference, "w:type")) {
                around.retain(|(known, of, _)| (known.as_str(), of.as_str()) != (element, kind));
                around.push((element.to_owned(), kind.to_owned(), resolved(DOCUMENT, &part.target)));
            }
        }
    }
    Page {
        layout,
        text_width,
        around,
        own_first: one("w:titlePg").is_some_and(|one| !is_off(&one)),
        own_even: false,
    }
}

/// Does an element that switches something on switch it off?
fn is_off(one: &Attributes) -> bool {
    matches!(value(one, "w:val"), Some("0" | "false" | "off"))
}

/// A page whose text is narrower holds no table: 6 cm.
const NARROWEST: usize = 3400;

type Attributes = Vec<(String, String)>;

/// The value of an attribute.
fn value<'a>(attributes: &'a Attributes, name: &str) -> Option<&'a str> {
    attributes.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
}

/// The attributes of every element of this name, up to where the text is no XML.
fn elements(xml: &str, name: &str) -> Vec<Attributes> {
    let mut reader = Reader::from_str(xml);
    reader.config_mut().check_end_names = false;
    let mut all = Vec::new();
    loop {
        match reader.read_event() {
            Ok(Event::Start(tag) | Event::Empty(tag)) if tag.name().0 == name => {
                let mut read = Attributes::new();
                for one in tag.attributes().with_checks(false).flatten() {
                    let value = one.normalized_value(XmlVersion::Implicit1_0).unwrap_or_default();
                    read.push((one.key.0.to_owned(), value.into_owned()));
                }
                all.push(read);
            }
            Ok(Event::Eof) | Err(_) => return all,
            Ok(_) => {}
        }
    }
}

/// Every element of this name with what is in it, as it stands there; none stands in another of its name.
pub(super) fn fragments<'a>(xml: &'a str, name: &str) -> Vec<&'a str> {
    let (open, close) = (format!("<{name}"), format!("</{name}>"));
    let mut all = Vec::new();
    let mut at = 0;
    while let Some(from) = xml[at..].find(&open).map(|n| at + n) {
        let behind = from + open.len();
        at = behind;
        // `<w:styles` begins as `<w:style` does.
        if !xml[behind..].starts_with([' ', '>', '/', '\n', '\r', '\t']) {
            continue;
        }
        let Some(head) = xml[behind..].find('>').map(|n| behind + n) else { break };
        let end = match xml[..head].ends_with('/') {
            true => head + 1,
            false => match xml[head..].find(&close) {
                Some(n) => head + n + close.len(),
                None => break,
            },
        };
        all.push(&xml[from..end]);
        at = end;
    }
    all
}

/// The text without the elements of this name.
pub(super) fn without(xml: &str, name: &str) -> String {
    let (mut out, mut rest) = (String::new(), xml);
    for found in fragments(xml, name) {
        if let Some((before, behind)) = rest.split_once(found) {
            out.push_str(before);
            rest = behind;
        }
    }
    out + rest
}

/// The first element of this name, as it stands there.
fn raw(xml: &str, name: &str) -> Option<String> {
    fragments(xml, name).first().map(|found| (*found).to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts(types: &str, document: &str, styles: &str) -> Vec<(String, Vec<u8>)> {
        [("[content_types].xml", types), ("word/document.xml", document), ("word/styles.xml", styles)]
            .map(|(name, text)| (name.to_owned(), text.as_bytes().to_vec()))
            .into()
    }

    const TYPES: &str = "<Types><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml\"/></Types>";

    #[test]
    fn what_is_a_template_and_what_is_none() {
        let document = format!("<w:document {NAMESPACE}><w:body/></w:document>");
        let styles = format!(
            "<w:styles {NAMESPACE}><w:style w:type=\"paragraph\" w:styleId=\"Titre1\"><w:name w:val=\"heading 1\"/></w:style></w:styles>"
        );
        let template = WordTemplate::of(parts(TYPES, &document, &styles)).unwrap();
        assert!(!template.lacking().contains(&"heading 1".to_owned()));
        assert!(template.lacking().contains(&"toc 1".to_owned()));
        assert!(!template.lacking().contains(&"Callout".to_owned()), "a style of ours");
        let own: Vec<String> = styles_of(OWN_STYLES).into_iter().map(|style| style.name).collect();
        assert!(WORDS_OWN.iter().all(|name| own.iter().any(|known| known == name)));
        let refused = |parts: Vec<(String, Vec<u8>)>| WordTemplate::of(parts).err();
        assert_eq!(refused(parts("<Types/>", &document, &styles)), Some(NoTemplate::OtherKind));
        assert_eq!(refused(parts(TYPES, "<document/>", &styles)), Some(NoTemplate::OtherKind));
        assert_eq!(refused(parts(TYPES, &document, "<w:styles/>")), Some(NoTemplate::NoStyles));
        let mut with_macros = parts(TYPES, &document, &styles);
        with_macros.push(("word/vbaproject.bin".into(), Vec::new()));
        assert_eq!(refused(with_macros), Some(NoTemplate::Macros));
    }

    #[test]
    fn the_face_of_the_text_is_that_of_its_style_or_of_the_theme() {
        let face = |normal: &str, defaults: &str| {
            let document = format!("<w:document {NAMESPACE}><w:body/></w:document>");
            let styles = format!(
                "<w:styles {NAMESPACE}><w:docDefaults>{defaults}</w:docDefaults><w:style w:type=\"paragraph\" w:styleId=\"T\"><w:name w:val=\"heading 1\"/><w:rFonts w:ascii=\"Impact\"/></w:style><w:style w:type=\"paragraph\" w:styleId=\"N\"><w:name w:val=\"Normal\"/>{normal}</w:style></w:styles>"
            );
            let mut all = parts(TYPES, &document, &styles);
            let rels = "<Relationships><Relationship Id=\"rId1\" Type=\"x/theme\" Target=\"theme/theme1.xml\"/></Relationships>";
            let theme = "<a:majorFont><a:latin typeface=\"Cambria\"/></a:majorFont><a:minorFont><a:latin typeface=\"Calibri\"/></a:minorFont>";
            all.push(("word/_rels/document.xml.rels".into(), rels.into()));
            all.push((
                "word/theme/theme1.xml".into(),
                format!("<a:theme xmlns:a=\"a\">{theme}</a:theme>").into(),
            ));
            WordTemplate::of(all).unwrap().face()
        };
        let (georgia, minor) = ("<w:rFonts w:ascii=\"Georgia\"/>", "<w:rFonts w:asciiTheme=\"minorHAnsi\"/>");
        assert_eq!(face(georgia, minor).as_deref(), Some("Georgia"));
        assert_eq!(face("", minor).as_deref(), Some("Calibri"));
        assert_eq!(face("<w:rFonts w:cs=\"x\"/>", georgia).as_deref(), Some("Georgia"));
        assert_eq!(
            face("<w:rFonts w:ascii=\"Georgia\" w:asciiTheme=\"majorHAnsi\"/>", "").as_deref(),
            Some("Cambria")
        );
        assert_eq!(face("", ""), None);
    }

    #[test]
    fn pages_are_numbered_by_the_footer_that_they_get() {
        let numbered = |footer: Option<&str>| {
            let reference = footer.map_or("", |_| "<w:footerReference w:type=\"default\" r:id=\"rId1\"/>");
            let document = format!("<w:document {NAMESPACE}><w:sectPr>{reference}</w:sectPr></w:document>");
            let styles = format!(
                "<w:styles {NAMESPACE}><w:style w:type=\"paragraph\" w:styleId=\"A\"><w:name w:val=\"a\"/></w:style></w:styles>"
            );
            let mut all = parts(TYPES, &document, &styles);
            let rels = "<Relationships><Relationship Id=\"rId1\" Type=\"x/footer\" Target=\"footer1.xml\"/></Relationships>";
            all.push(("word/_rels/document.xml.rels".into(), rels.into()));
            let footer = footer.map(|inside| format!("<w:ftr {NAMESPACE}>{inside}</w:ftr>"));
            all.extend(footer.map(|footer| ("word/footer1.xml".into(), footer.into_bytes())));
            WordTemplate::of(all).unwrap().numbers_pages()
        };
        assert!(numbered(None), "ours is kept");
        assert!(numbered(Some("<w:instrText> PAGE </w:instrText>")));
        assert!(!numbered(Some("<w:t>Ministry</w:t>")));
        assert!(!numbered(Some("<w:instrText> NUMPAGES </w:instrText>")));
    }

    #[test]
    fn a_relation_leads_from_the_folder_of_its_part() {
        for (part, target, expected) in [
            (DOCUMENT, "Header2.xml", "word/header2.xml"),
            (DOCUMENT, "./theme/theme1.xml", "word/theme/theme1.xml"),
            (DOCUMENT, "/word/media/a.png", "word/media/a.png"),
            ("word/charts/chart1.xml", "../embeddings/a.xlsx", "word/embeddings/a.xlsx"),
            ("word/charts/chart1.xml", "../../../a.xlsx", "a.xlsx"),
        ] {
            assert_eq!(resolved(part, target), expected);
        }
    }

    #[test]
    fn the_last_section_says_how_the_pages_are() {
        let section = "<w:sectPr><w:pgSz w:w=\"1\" w:h=\"1\"/></w:sectPr><w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId7\"/><w:pgSz w:w=\"12240\" w:h=\"15840\"/><w:pgMar w:left=\"1440\" w:right=\"1000\" w:gutter=\"200\"/><w:titlePg/></w:sectPr>";
        let header = Relation {
            id: "rId7".into(),
            kind: "x/header".into(),
            target: "Header2.xml".into(),
            outside: false,
        };
        let page = page(section, &[header]);
        // 12240 - 1440 - 1000 - 200.
        assert_eq!(page.text_width, Some(9600));
        assert!(page.layout.starts_with("<w:pgSz w:w=\"12240\"") && page.own_first);
        assert_eq!(page.around, [("w:headerReference".into(), "default".into(), "word/header2.xml".into())]);
    }
}
