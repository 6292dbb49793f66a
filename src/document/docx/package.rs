//! The package: the parts of a file of Word, from their templates into one container.

use minijinja::{Value, context};

use super::Extras;
use super::body::{Body, margin, page};
use super::dressed::dress;
use super::own::paragraphs;
use super::written::{FINGERPRINT, Fingerprint};
use crate::diag::{Code, Diagnostic, Diagnostics, Place, Sentence, sentence};
use crate::document::templates::Templates;
use crate::document::tree::{Document, Genre};
use crate::document::writer::{Setting, WriteError};
use crate::document::zipped::{Effort, zipped};

/// The day of a document that has none of its own, so that the same input gives the same bytes.
const DAY: (i32, u8, u8) = (2000, 1, 1);

/// Each part with its template, in the order in which programs look for them.
const PARTS: [(&str, &str); 13] = [
    ("[Content_Types].xml", "docx/content_types.xml"),
    ("_rels/.rels", "docx/rels.xml"),
    ("word/document.xml", "docx/document.xml"),
    ("word/_rels/document.xml.rels", "docx/document_rels.xml"),
    ("word/styles.xml", "docx/styles.xml"),
    ("word/numbering.xml", "docx/numbering.xml"),
    ("word/settings.xml", "docx/settings.xml"),
    ("word/footer1.xml", "docx/footer.xml"),
    ("word/header1.xml", HEADER),
    ("word/fontTable.xml", "docx/font_table.xml"),
    ("word/theme/theme1.xml", "docx/theme.xml"),
    ("docProps/core.xml", "docx/core.xml"),
    ("docProps/app.xml", "docx/app.xml"),
];

/// The template of the part that holds what the file says of itself.
const CUSTOM: &str = "docx/custom.xml";

/// The part that is there only where a cover stands before the pages that it heads.
const HEADER: &str = "docx/header.xml";

/// The whole file.
pub(super) fn packed(
    body: Body<'_>,
    document: &Document,
    setting: &Setting<'_>,
    templates: &Templates,
    extras: &Extras<'_>,
) -> Result<Vec<u8>, WriteError> {
    let locale = setting.locale;
    let (text_width, margin) = (body.width, margin(document.meta.genre));
    let brief = document.meta.genre == Genre::Brief;
    let [page_width, page_height] = page(document.meta.genre, setting.paper);
    let made = body.finish();
    let own = extras.own_words.map(|said| said(&paragraphs(&made.xml))).unwrap_or_default();
    let rtl = locale.direction() == "rtl";
    let language = locale.tag();
    let is_bidi = crate::locale::Locale::direction_of(language) == "rtl";
    let headed = document.meta.genre != Genre::Brief && document.cover().is_some();
    let footer = match document.meta.footer.as_str() {
        "" => &document.meta.title,
        footer => footer,
    };
    let (year, month, day) = setting.day.unwrap_or(DAY);
    let view = context! {
        title => clean(&document.meta.title),
        generator => clean(&document.meta.generator),
        authors => document.cover().map(|cover| clean(&cover.authors.join("; "))).unwrap_or_default(),
        moment => format!("{year:04}-{month:02}-{day:02}T00:00:00Z"),
        language,
        latin => if is_bidi { "en-GB" } else { language },
        bidi => if is_bidi { language } else { "ar-SA" },
        rtl,
        headed,
        brief,
        report => document.meta.genre == Genre::Report,
        text_width,
        page_width,
        page_height,
        margin,
        top => match document.meta.genre {
            Genre::Brief => 850,
            Genre::Report | Genre::Plan => 907,
            _ => 1134,
        },
        footer => clean(footer),
        body => Value::from_safe_string(made.xml),
        links => made.links.iter().map(|(id, target)| context! { id, target }).collect::<Vec<_>>(),
        pictures => made.pictures.iter().map(|one| context! { id => &one.id, target => &one.target }).collect::<Vec<_>>(),
        numbered => made
            .numbered
            .iter()
            .map(|one| context! { id => one.id, level => one.level, start => one.start })
            .collect::<Vec<_>>(),
    };
    let mut findings = Diagnostics::new();
    let mut parts: Vec<(String, Vec<u8>)> = Vec::new();
    let is_there = |template: &str| template != HEADER || headed;
    for (part, template) in PARTS.iter().filter(|(_, template)| is_there(template)) {
        match made_of(templates, template, view.clone()) {
            Ok(bytes) => parts.push(((*part).to_owned(), bytes)),
            Err(finding) => findings.push(*finding),
        }
    }
    if !findings.is_empty() {
        return Err(WriteError::Templates(findings));
    }
    parts.extend(made.pictures.into_iter().map(|one| (format!("word/{}", one.target), one.bytes)));
    if let Some(template) = setting.word {
        parts = dress(parts, template, text_width);
    }
    // What the file says of itself comes last: it holds the fingerprint of all else.
    let mut fingerprint = Fingerprint::default();
    parts.iter().for_each(|(name, bytes)| fingerprint.part(name, bytes));
    let fingerprint = fingerprint.text();
    let own = own.iter().map(|(name, value)| (name.as_str(), value.as_str()));
    let said = extras.properties.iter().copied().chain(own).chain([(FINGERPRINT, fingerprint.as_str())]);
    let said: Vec<Value> = said.map(|(name, value)| context! { name, value => clean(value) }).collect();
    match made_of(templates, CUSTOM, context! { properties => said }) {
        Ok(bytes) => parts.push(("docProps/custom.xml".to_owned(), bytes)),
        Err(finding) => return Err(WriteError::of_template(*finding)),
    }
    let parts = parts.iter().map(|(name, bytes)| (name.as_str(), bytes.as_slice()));
    Ok(zipped(parts, Effort::Quick)?)
}

/// The bytes of the part that a template makes, without the spaces that it leaves before it. No program opens a file with a part that is
/// no XML or another part, so what a template of the user's makes is read once, and its root held against that of the built-in one.
fn made_of(templates: &Templates, template: &str, view: Value) -> Result<Vec<u8>, Box<Diagnostic>> {
    let own = templates.is_own(template).then(|| view.clone());
    let text = templates.render(template, view)?;
    let part = text.trim_start();
    let refuse = |message: Sentence| {
        Box::new(Diagnostic::error(Code::TemplateNotXml, Place::file(templates.path(template)), message))
    };
    let no_xml = |error: roxmltree::Error| {
        refuse(sentence!("template-makes-no-xml", line = u64::from(error.pos().row)))
    };
    if let (Some(view), Ok(built_in)) = (own, Templates::built_in()) {
        let usual = built_in.render(template, view)?;
        let [made, usual] = [part, usual.trim_start()].map(roxmltree::Document::parse);
        let (made, usual) = (made.map_err(no_xml)?, usual.map_err(no_xml)?);
        let [found, root] = [&made, &usual].map(|one| one.root_element());
        if found.tag_name() != root.tag_name() {
            let [found, root] = [(&made, found), (&usual, root)].map(|(one, root)| written_name(one, root));
            return Err(refuse(sentence!("template-makes-other-part", found, root)));
        }
    }
    Ok(match text.len() - part.len() {
        0 => text.into_bytes(),
        _ => part.as_bytes().to_vec(),
    })
}

/// The name of an element as it is written, with its prefix.
fn written_name(document: &roxmltree::Document<'_>, element: roxmltree::Node<'_, '_>) -> String {
    let text = document.input_text().get(element.range()).unwrap_or_default();
    let name = text.trim_start_matches('<');
    name.split(|c: char| c.is_whitespace() || matches!(c, '>' | '/')).next().unwrap_or_default().to_owned()
}

/// A text without the characters that XML cannot hold.
fn clean(text: &str) -> String {
    text.chars().map(super::escape::allowed).collect()
}
