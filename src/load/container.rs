//! The container of an Office document: a zip file whose parts are inflated under a meter, and what the file is instead.

use std::cell::Cell;
use std::io::{self, Cursor, ErrorKind, Read};

use memchr::memmem;
use zip::ZipArchive;
use zip::result::ZipError;

/// So many bytes may come out of all parts together: 256 MiB.
const MOST_INFLATED: u64 = 256 << 20;
/// More parts than this has no document.
const MOST_PARTS: usize = 10_000;
/// How a file of Microsoft's older containers begins: old documents, and new ones behind a password.
const OLE: &[u8] = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";
/// How a zip file begins.
const ZIP: &[u8] = b"PK\x03\x04";

/// Why a document is not read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Refusal {
    /// It opens with a password only.
    Password,
    /// Rights management binds it to the people of one organisation.
    Rights,
    /// A document of the old kind (doc).
    Old,
    /// Something else, whatever its name says.
    NoDocument,
    /// It is cut off, or written wrongly.
    Damaged,
    /// Its parts grow beyond all measure when they are unpacked.
    Inflates,
}

/// A container that was opened.
pub(super) struct Container<'b> {
    zip: ZipArchive<Cursor<&'b [u8]>>,
    /// Bytes that came out of the parts so far.
    out: Cell<u64>,
}

impl<'b> Container<'b> {
    /// Opens a container, or says what the file is instead.
    pub(super) fn open(bytes: &'b [u8]) -> Result<Self, Refusal> {
        if !bytes.starts_with(ZIP) {
            return Err(other(bytes));
        }
        let zip = ZipArchive::new(Cursor::new(bytes)).map_err(|_| Refusal::Damaged)?;
        if zip.len() > MOST_PARTS {
            return Err(Refusal::Inflates);
        }
        Ok(Self { zip, out: Cell::new(0) })
    }

    /// A part that is inflated as it is read; `None` where there is none of that name.
    pub(super) fn part(&mut self, name: &str) -> Result<Option<impl Read>, Refusal> {
        let found = (0..self.zip.len()).find(|n| {
            self.zip.name_for_index(*n).and_then(Result::ok).is_some_and(|part| {
                part.replace('\\', "/").trim_start_matches('/').eq_ignore_ascii_case(name)
            })
        });
        let Some(n) = found else { return Ok(None) };
        match self.zip.by_index(n) {
            Ok(part) => Ok(Some(Metered { part, out: &self.out })),
            Err(ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED)) => Err(Refusal::Password),
            Err(_) => Err(Refusal::Damaged),
        }
    }
}

/// What a file is that is no zip.
fn other(bytes: &[u8]) -> Refusal {
    if bytes.starts_with(b"PK") {
        return Refusal::Damaged;
    }
    if !bytes.starts_with(OLE) {
        return Refusal::NoDocument;
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
    } else {
        Refusal::Old
    }
}

/// Bytes that are counted as they come out, never as the file says.
struct Metered<'c, R> {
    part: R,
    out: &'c Cell<u64>,
}

impl<R: Read> Read for Metered<'_, R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let n = self.part.read(buffer)?;
        self.out.set(self.out.get() + n as u64);
        if self.out.get() > MOST_INFLATED { Err(ErrorKind::FileTooLarge.into()) } else { Ok(n) }
    }
}

/// Why a part could not be read to its end.
pub(super) fn refusal_of(error: &io::Error) -> Refusal {
    if error.kind() == ErrorKind::FileTooLarge { Refusal::Inflates } else { Refusal::Damaged }
}

#[cfg(test)]
mod tests {
    use std::io::Write as _;

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
            ("an old document", ole("WordDocument"), Refusal::Old),
            ("text", b"T02P3: 3".to_vec(), Refusal::NoDocument),
            ("nothing", Vec::new(), Refusal::NoDocument),
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
        let error = io::copy(&mut container.part("a.xml").unwrap().unwrap(), &mut io::sink()).unwrap_err();
        assert_eq!(refusal_of(&error), Refusal::Inflates);
        assert!(container.part("b.xml").unwrap().is_none());
        assert!(container.part("A.XML").unwrap().is_some());
    }
}
