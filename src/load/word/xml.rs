//! XML of a document's parts, event by event: names without their prefixes, texts without their escapes.

use std::io::{BufReader, Read};

use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::{BytesEnd, BytesStart, Event};
use quick_xml::name::QName;
use quick_xml::{Error, Reader, XmlVersion};

use crate::load::container::{Refusal, refusal_of};

/// Reader of a part.
pub(super) struct Xml<R> {
    reader: Reader<BufReader<R>>,
    buffer: Vec<u8>,
    /// How many elements are open.
    open: u64,
}

impl<R: Read> Xml<R> {
    /// A reader of a stream; an element without content ends as one with it.
    pub(super) fn new(stream: R) -> Self {
        let mut reader = Reader::from_reader(BufReader::new(stream));
        reader.config_mut().expand_empty_elements = true;
        Self { reader, buffer: Vec::new(), open: 0 }
    }

    /// What comes next. An end before every element is closed is that of a file that was cut off.
    pub(super) fn next(&mut self) -> Result<Event<'_>, Refusal> {
        self.buffer.clear();
        let event = self.reader.read_event_into(&mut self.buffer).map_err(|error| match error {
            Error::Io(cause) => refusal_of(&cause),
            _ => Refusal::Damaged,
        })?;
        match event {
            Event::Start(_) => self.open += 1,
            Event::End(_) => self.open = self.open.saturating_sub(1),
            Event::Eof if self.open > 0 => return Err(Refusal::Damaged),
            _ => {}
        }
        Ok(event)
    }
}

fn local(name: QName<'_>) -> &str {
    name.0.rsplit(':').next().unwrap_or(name.0)
}

/// The name of an element that begins, without its prefix.
pub(super) fn opened<'t>(tag: &'t BytesStart<'_>) -> &'t str {
    local(tag.name())
}

/// The name of an element that ends, without its prefix.
pub(super) fn closed<'t>(tag: &'t BytesEnd<'_>) -> &'t str {
    local(tag.name())
}

/// The value of an attribute, by its name without the prefix.
pub(super) fn attribute(tag: &BytesStart<'_>, name: &str) -> Option<String> {
    let found = tag.attributes().with_checks(false).flatten().find(|one| local(one.key) == name)?;
    Some(found.normalized_value(XmlVersion::Implicit1_0).ok()?.into_owned())
}

/// Is a switch on that stands there? One without a value is.
pub(super) fn is_on(tag: &BytesStart<'_>) -> bool {
    attribute(tag, "val").is_none_or(|value| !["0", "false", "off"].contains(&value.as_str()))
}

/// Adds a piece of text to the text before it: characters, an entity, CDATA.
pub(super) fn push_text(event: &Event<'_>, text: &mut String) {
    match event {
        Event::Text(piece) => text.push_str(&piece.xml10_content()),
        Event::CData(piece) => text.push_str(&piece.xml10_content()),
        Event::GeneralRef(entity) => match entity.resolve_char_ref() {
            Ok(Some(character)) => text.push(character),
            // An entity of a definition of the file's own stands for nothing.
            _ => text.push_str(resolve_predefined_entity(entity).unwrap_or_default()),
        },
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_that_ends_before_its_elements_do_was_cut_off() {
        let end = |text: &'static str| {
            let mut xml = Xml::new(text.as_bytes());
            loop {
                match xml.next() {
                    Ok(Event::Eof) => return Ok(()),
                    Ok(_) => {}
                    Err(refusal) => return Err(refusal),
                }
            }
        };
        assert_eq!(end("<a><b>x</b><c/></a>"), Ok(()));
        for cut in ["<a><b>x</b>", "<a><b>x", "<a><b>x</b><c/>"] {
            assert_eq!(end(cut), Err(Refusal::Damaged), "{cut}");
        }
    }
}
