//! The container of an Office document: a zip file whose parts are inflated under a meter, and what the file is instead.

#[cfg(feature = "cli")]
pub(super) mod files;
mod metered;
pub(super) mod xml;

use std::cell::Cell;
use std::collections::HashMap;
use std::io::Cursor;

use memchr::memmem;
use zip::ZipArchive;
use zip::read::ZipFile;
use zip::result::ZipError;

use self::metered::Metered;
use self::xml::Xml;

/// So many bytes may come out of all parts together: 256 MiB.
pub(super) const MOST_INFLATED: u64 = 256 << 20;
/// More parts than this has no document.
const MOST_PARTS: usize = 10_000;
/// How a zip file begins.
pub(super) const ZIP: &[u8] = b"PK\x03\x04";
/// How a file of Microsoft's older containers begins: old documents, and new ones behind a password.
pub(super) const OLE: &[u8] = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";

/// Why a container is not read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Refusal {
    /// It opens with a password only.
    Password,
    /// Rights management binds it to the people of one organisation.
    Rights,
    /// One of Microsoft's older containers, with this in it.
    Old(Old),
    /// Something else, whatever its name says.
    Other,
    /// It is cut off, or written wrongly.
    Damaged,
    /// Its parts grow beyond all measure when they are unpacked.
    Inflates,
}

/// What one of Microsoft's older containers holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Old {
    /// A workbook (xls).
    Workbook,
    /// A text document (doc) or a presentation (ppt).
    Document,
    /// Neither.
    Else,
}

/// A container that was opened.
pub(super) struct Container<'b> {
    zip: ZipArchive<Cursor<&'b [u8]>>,
    /// The parts by their names, in lower case and with `/`.
    parts: HashMap<String, usize>,
    /// By part: the bytes that came out of it.
    out: Vec<Cell<u64>>,
}

/// A part that is being read.
pub(super) type Part<'a, 'b> = Metered<'a, ZipFile<'a, Cursor<&'b [u8]>>>;

impl<'b> Container<'b> {
    /// Opens a container, or says what the file is instead.
    pub(super) fn open(bytes: &'b [u8]) -> Result<Self, Refusal> {
        if !bytes.starts_with(ZIP) {
            return Err(instead(bytes));
        }
        let zip = ZipArchive::new(Cursor::new(bytes)).map_err(|_| Refusal::Damaged)?;
        if zip.len() > MOST_PARTS {
            return Err(Refusal::Inflates);
        }
        let named = |n| Some((name_of(&zip.name_for_index(n)?.ok()?), n));
        let parts = (0..zip.len()).filter_map(named).collect();
        let out = vec![Cell::new(0); zip.len()];
        Ok(Self { zip, parts, out })
    }

    /// The names of the parts, in lower case and with `/`.
    #[cfg(any(feature = "workbook", feature = "cli"))]
    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        self.parts.keys().map(String::as_str)
    }

    /// A part that is inflated as it is read; `None` if there is none of that name.
    pub(super) fn part(&mut self, name: &str) -> Result<Option<Part<'_, 'b>>, Refusal> {
        let Some(&n) = self.parts.get(&name_of(name)) else { return Ok(None) };
        let others = self.out.iter().enumerate().filter(|(other, _)| *other != n);
        let spent: u64 = others.map(|(_, out)| out.get()).sum();
        let file = match self.zip.by_index(n) {
            Ok(file) => file,
            Err(ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED)) => return Err(Refusal::Password),
            Err(_) => return Err(Refusal::Damaged),
        };
        Ok(Some(Metered::new(file, &self.out[n], MOST_INFLATED.saturating_sub(spent))))
    }

    /// A part as XML, event by event.
    pub(super) fn xml(&mut self, name: &str) -> Result<Option<Xml<Part<'_, 'b>>>, Refusal> {
        Ok(self.part(name)?.map(Xml::new))
    }
}

/// The name of a part as it is looked for.
fn name_of(name: &str) -> String {
    name.replace('\\', "/").trim_start_matches('/').to_ascii_lowercase()
}

/// What a file is that is no zip.
fn instead(bytes: &[u8]) -> Refusal {
    if bytes.starts_with(b"PK") {
        return Refusal::Damaged;
    }
    if !bytes.starts_with(OLE) {
        return Refusal::Other;
    }
    // The names of what lies in the container stand in its directory, in UTF-16.
    let holds = |name: &str| {
        let wide: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
        memmem::find(bytes, &wide).is_some()
    };
    if holds("DRMEncrypted") || holds("DRMContent") {
        Refusal::Rights
    } else if holds("EncryptedPackage") {
        Refusal::Password
    } else if holds("Workbook") || holds("Book") {
        Refusal::Old(Old::Workbook)
    } else if holds("WordDocument") || holds("PowerPoint Document") {
        Refusal::Old(Old::Document)
    } else {
        Refusal::Old(Old::Else)
    }
}

#[cfg(test)]
mod tests {
    use std::io::{Read as _, Write as _};

    use super::*;

    fn ole(name: &str) -> Vec<u8> {
        let wide = name.encode_utf16().flat_map(u16::to_le_bytes);
        OLE.iter().copied().chain(std::iter::repeat_n(0, 512)).chain(wide).collect()
    }

    #[test]
    fn what_a_file_is_instead() {
        let cases: [(&str, Vec<u8>, Refusal); 7] = [
            ("a password", ole("EncryptedPackage"), Refusal::Password),
            ("rights", [ole("EncryptedPackage"), ole("DRMEncryptedDataSpace")].concat(), Refusal::Rights),
            ("an old document", ole("WordDocument"), Refusal::Old(Old::Document)),
            ("text", b"T02P3: 3".to_vec(), Refusal::Other),
            ("nothing", Vec::new(), Refusal::Other),
            ("cut off at once", b"PK".to_vec(), Refusal::Damaged),
            ("cut off", b"PK\x03\x04\x14\x00 and no end".to_vec(), Refusal::Damaged),
        ];
        for (name, bytes, expected) in cases {
            assert_eq!(Container::open(&bytes).err(), Some(expected), "{name}");
        }
    }

    #[test]
    fn what_is_inflated_is_counted() {
        let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
        zip.start_file("a.xml", zip::write::SimpleFileOptions::default()).unwrap();
        let megabyte = vec![b'a'; 1 << 20];
        for _ in 0..257 {
            zip.write_all(&megabyte).unwrap();
        }
        let bytes = zip.finish().unwrap().into_inner();
        assert!(bytes.len() < 1 << 20, "a small file");
        let mut container = Container::open(&bytes).unwrap();
        let mut out = Vec::new();
        let error = container.part("a.xml").unwrap().unwrap().read_to_end(&mut out).unwrap_err();
        assert_eq!(error.kind(), std::io::ErrorKind::FileTooLarge);
        assert!(container.part("b.xml").unwrap().is_none());
        assert!(container.part("A.XML").unwrap().is_some());
    }
}
