//! Word documents as they come back: what was filled into their fields, and their text.
//!
//! A field is found by its tag and never by where it stands. A file that an older LibreOffice saved has lost the tags; there the
//! bookmark around a field tells which it was.

mod beside;
mod controls;
mod text;

use std::collections::BTreeMap;
#[cfg(feature = "cli")]
use std::io::Read as _;
use std::path::Path;

use quick_xml::events::Event;

pub(super) use self::controls::{Key, Value};
use super::container::xml::{attribute, closed, opened, push_text};
use super::container::{Container, Refusal};
use crate::diag::{Code, Diagnostic, Place, sentence};
use crate::model::own_words::OwnWords;

/// The part that holds the text of a document.
const BODY: &str = "word/document.xml";

/// A document with fields.
#[derive(Debug)]
pub(super) struct Filled {
    /// Properties of the file, by name.
    pub(super) properties: BTreeMap<String, String>,
    /// What stands in each field, in the order of the document.
    pub(super) values: Vec<(Key, Value)>,
    /// The question of each paragraph that is not as the form was written.
    pub(super) changed: Vec<String>,
    /// How many comments stand in its margin.
    pub(super) comments: usize,
}

/// What was filled into a document.
pub(super) fn filled(bytes: &[u8]) -> Result<Filled, Refusal> {
    let mut container = Container::open(bytes)?;
    let properties = properties(&mut container)?;
    let own = OwnWords::of(properties.iter().map(|(name, value)| (name.as_str(), value.as_str())));
    let (values, changed) = controls::read(container.xml(BODY)?.ok_or(Refusal::Other)?, own.as_ref())?;
    let comments = comments(&mut container)?;
    Ok(Filled { properties, values, changed, comments })
}

/// How many comments somebody wrote in the margin.
fn comments(container: &mut Container<'_>) -> Result<usize, Refusal> {
    let Some(mut xml) = container.xml("word/comments.xml")? else { return Ok(0) };
    let mut count = 0;
    loop {
        match xml.next()? {
            Event::Start(tag) if opened(&tag) == "comment" => count += 1,
            Event::Eof => return Ok(count),
            _ => {}
        }
    }
}

/// All parts of a file of Word by their names, in lower case; `None` where it cannot be opened or unpacked within bounds.
#[cfg(feature = "cli")]
pub(crate) fn parts(bytes: &[u8]) -> Option<Vec<(String, Vec<u8>)>> {
    let mut container = Container::open(bytes).ok()?;
    let names: Vec<String> = container.names().map(str::to_owned).collect();
    names
        .into_iter()
        .map(|name| {
            let mut part = Vec::new();
            container.part(&name).ok()??.read_to_end(&mut part).ok()?;
            Some((name, part))
        })
        .collect()
}

/// The text of a document as Markdown: paragraphs and lists.
pub(super) fn markdown(bytes: &[u8]) -> Result<String, Refusal> {
    let mut container = Container::open(bytes)?;
    text::markdown(container.xml(BODY)?.ok_or(Refusal::Other)?)
}

/// The properties that a form says of itself.
fn properties(container: &mut Container<'_>) -> Result<BTreeMap<String, String>, Refusal> {
    let mut properties = BTreeMap::new();
    let Some(mut xml) = container.xml("docProps/custom.xml")? else { return Ok(properties) };
    let (mut name, mut value) = (None, String::new());
    loop {
        match xml.next()? {
            Event::Start(tag) if opened(&tag) == "property" => {
                (name, value) = (attribute(&tag, "name"), String::new());
            }
            Event::End(tag) if closed(&tag) == "property" => {
                let value = std::mem::take(&mut value).trim().to_owned();
                properties.extend(name.take().map(|name| (name, value)));
            }
            Event::Eof => return Ok(properties),
            event if name.is_some() => push_text(&event, &mut value),
            _ => {}
        }
    }
}

/// The finding for a document that is not read for this reason.
pub(super) fn finding(refusal: Refusal, file: &Path) -> Diagnostic {
    let (code, message, help) = match refusal {
        Refusal::Password => {
            (Code::Protected, sentence!("document-has-password"), sentence!("help-document-without-password"))
        }
        Refusal::Rights => {
            (Code::Protected, sentence!("document-has-rights"), sentence!("help-document-without-rights"))
        }
        Refusal::Old(_) => (Code::BinaryFile, sentence!("document-is-old"), sentence!("help-save-as-docx")),
        Refusal::Other => (Code::BinaryFile, sentence!("document-is-none"), sentence!("help-save-as-docx")),
        Refusal::Damaged => {
            (Code::Damaged, sentence!("document-is-damaged"), sentence!("help-get-document-again"))
        }
        Refusal::Inflates => {
            (Code::TooLarge, sentence!("document-inflates"), sentence!("help-document-not-a-return"))
        }
    };
    Diagnostic::error(code, Place::file(file), message).help(help)
}
