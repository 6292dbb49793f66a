//! Encodings of tables: UTF-8 as it is, UTF-16 turned into UTF-8.
//!
//! Windows-1252 needs no turning here: a cell that is no UTF-8 is read so where it is decoded.

use std::io::{Chain, Cursor, Read};
use std::path::Path;

use encoding_rs::{Encoding, UTF_16BE, UTF_16LE};
use encoding_rs_io::{DecodeReaderBytes, DecodeReaderBytesBuilder};

use crate::diag::{Code, Diagnostic, Place, sentence};

/// How many bytes tell the encoding.
const LOOK: usize = 64;

/// What a stream is that is no text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::load) enum Binary {
    /// A workbook, or another zip file.
    Workbook,
    /// A workbook of the old kind.
    OldWorkbook,
    /// A PDF.
    Pdf,
    /// Nothing that is known.
    Other,
}

impl Binary {
    /// The finding for such a file in the place of a table.
    pub(in crate::load) fn finding(self, file: &Path) -> Diagnostic {
        let message = match self {
            Self::Workbook => sentence!("table-is-workbook"),
            Self::OldWorkbook => sentence!("table-is-old-workbook"),
            Self::Pdf => sentence!("table-is-pdf"),
            Self::Other => sentence!("table-is-no-text"),
        };
        Diagnostic::error(Code::BinaryFile, Place::file(file), message).help(sentence!("help-export-csv"))
    }
}

/// Kind of a stream, by its first bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::load) enum Kind {
    /// UTF-8, or Windows-1252 here and there.
    Bytes,
    /// UTF-16, with or without a byte order mark.
    Utf16(&'static Encoding),
    /// A workbook, a PDF, a picture.
    Binary(Binary),
}

/// Tells the kind from the first bytes of a file.
pub(in crate::load) fn sniff(first: &[u8]) -> Kind {
    let signatures: [(&[u8], Kind); 5] = [
        (b"\xff\xfe", Kind::Utf16(UTF_16LE)),
        (b"\xfe\xff", Kind::Utf16(UTF_16BE)),
        (b"PK\x03\x04", Kind::Binary(Binary::Workbook)),
        (b"\xd0\xcf\x11\xe0", Kind::Binary(Binary::OldWorkbook)),
        (b"%PDF", Kind::Binary(Binary::Pdf)),
    ];
    if let Some((_, kind)) = signatures.into_iter().find(|(signature, _)| first.starts_with(signature)) {
        return kind;
    }
    let look = &first[..first.len().min(LOOK)];
    if !look.contains(&0) {
        return Kind::Bytes;
    }
    // A heading is ASCII for the most part: of each of its characters one byte in UTF-16 is zero.
    let zeros = |odd: usize| look.iter().skip(odd).step_by(2).filter(|byte| **byte == 0).count();
    let pairs = look.len() / 2;
    match (zeros(0), zeros(1)) {
        (0, low) if pairs > 1 && low * 2 > pairs => Kind::Utf16(UTF_16LE),
        (high, 0) if pairs > 1 && high * 2 > pairs => Kind::Utf16(UTF_16BE),
        _ => Kind::Binary(Binary::Other),
    }
}

/// A stream with the bytes before it that were looked at.
type Whole<R> = Chain<Cursor<Vec<u8>>, R>;

/// A stream whose UTF-16 is turned into UTF-8 on the way.
pub(in crate::load) enum Utf8<R: Read> {
    /// As it is.
    Plain(Whole<R>),
    /// Turned.
    Turned(Box<DecodeReaderBytes<Whole<R>, Vec<u8>>>),
}

impl<R: Read> Utf8<R> {
    /// Looks at the first bytes of a stream. The inner error says what the stream is if it is no text.
    pub(in crate::load) fn new(mut reader: R) -> std::io::Result<Result<Self, Binary>> {
        let mut first = Vec::with_capacity(LOOK);
        reader.by_ref().take(LOOK as u64).read_to_end(&mut first)?;
        let kind = sniff(&first);
        let whole = Cursor::new(first).chain(reader);
        Ok(match kind {
            Kind::Bytes => Ok(Self::Plain(whole)),
            Kind::Binary(what) => Err(what),
            Kind::Utf16(encoding) => Ok(Self::Turned(Box::new(
                DecodeReaderBytesBuilder::new().encoding(Some(encoding)).bom_override(true).build(whole),
            ))),
        })
    }
}

impl<R: Read> Read for Utf8<R> {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        match self {
            Self::Plain(reader) => reader.read(buffer),
            Self::Turned(reader) => reader.read(buffer),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn utf16(text: &str, mark: bool, big: bool) -> Vec<u8> {
        let marked = if mark { format!("\u{feff}{text}") } else { text.to_owned() };
        marked
            .encode_utf16()
            .flat_map(|unit| if big { unit.to_be_bytes() } else { unit.to_le_bytes() })
            .collect()
    }

    #[test]
    fn utf_16_comes_out_as_utf_8() {
        let text = "respondent\tconstituency\tA1\r\nW1\tworkers\tÉlaboré\r\n";
        for (mark, big) in [(true, false), (true, true), (false, false), (false, true)] {
            let bytes = utf16(text, mark, big);
            let mut turned = String::new();
            Utf8::new(&bytes[..]).unwrap().ok().unwrap().read_to_string(&mut turned).unwrap();
            assert_eq!(turned.trim_start_matches('\u{feff}'), text, "mark {mark}, big {big}");
        }
    }

    #[test]
    fn one_zero_among_four_bytes_is_no_utf_16() {
        // Two pairs, of which one has a zero: half of them, and not more.
        assert!(matches!(sniff(b"a\0xy"), Kind::Binary(Binary::Other)));
        assert!(matches!(sniff(b"a\0b\0xy"), Kind::Utf16(_)));
    }

    #[test]
    fn what_is_no_text() {
        for bytes in [b"PK\x03\x04...".as_slice(), b"%PDF-1.7", b"ab\0cd,\n", b"\xd0\xcf\x11\xe0"] {
            assert!(matches!(sniff(bytes), Kind::Binary(_)), "{bytes:?}");
        }
    }
}
