//! XML of a part, event by event: names without their prefixes, texts without their escapes.

use std::io::{BufReader, ErrorKind, Read};

use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::attributes::Attribute;
use quick_xml::events::{BytesEnd, BytesStart, Event};
use quick_xml::name::QName;
use quick_xml::{Error, Reader, XmlVersion};

use super::Refusal;

/// How much is inflated at a time.
const BUFFER: usize = 1 << 16;

/// Reader of a part.
pub(in crate::load) struct Xml<R> {
    reader: Reader<BufReader<R>>,
    buffer: Vec<u8>,
    /// How many elements are open.
    open: u64,
}

impl<R: Read> Xml<R> {
    /// A reader of a stream; an element without content ends as one with it.
    pub(in crate::load) fn new(stream: R) -> Self {
        let mut reader = Reader::from_reader(BufReader::with_capacity(BUFFER, stream));
        reader.config_mut().expand_empty_elements = true;
        Self { reader, buffer: Vec::new(), open: 0 }
    }

    /// What comes next. An end before every element is closed is that of a file that was cut off.
    pub(in crate::load) fn next(&mut self) -> Result<Event<'_>, Refusal> {
        self.buffer.clear();
        let event = self.reader.read_event_into(&mut self.buffer).map_err(|error| match error {
            // The meter stopped it.
            Error::Io(cause) if cause.kind() == ErrorKind::FileTooLarge => Refusal::Inflates,
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
pub(in crate::load) fn opened<'t>(tag: &'t BytesStart<'_>) -> &'t str {
    local(tag.name())
}

/// The name of an element that ends, without its prefix.
pub(in crate::load) fn closed<'t>(tag: &'t BytesEnd<'_>) -> &'t str {
    local(tag.name())
}

/// Does an element have this name?
#[cfg(feature = "workbook")]
pub(in crate::load) fn is(tag: &BytesStart<'_>, name: &str) -> bool {
    opened(tag) == name
}

fn found<'t>(tag: &'t BytesStart<'_>, name: &str) -> Option<Attribute<'t>> {
    tag.attributes().with_checks(false).flatten().find(|one| local(one.key) == name)
}

/// The value of an attribute, by its name without the prefix.
pub(in crate::load) fn attribute(tag: &BytesStart<'_>, name: &str) -> Option<String> {
    Some(found(tag, name)?.normalized_value(XmlVersion::Implicit1_0).ok()?.into_owned())
}

/// The value of an attribute that is a number; nothing for what is none, or too large for one.
#[cfg(feature = "workbook")]
pub(in crate::load) fn number(tag: &BytesStart<'_>, name: &str) -> Option<u32> {
    found(tag, name)?.value.trim().parse().ok()
}

/// Adds a piece of text to the text before it: characters, an entity, CDATA.
pub(in crate::load) fn push_text(event: &Event<'_>, text: &mut String) {
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
