//! Container of a workbook: a zip file whose parts are found by name and inflated under a meter.

use std::cell::Cell;
use std::collections::HashMap;
use std::io::{BufReader, Cursor, Read};

use zip::ZipArchive;
use zip::read::ZipFile;
use zip::result::ZipError;

use super::limits::{MOST_BYTES, MOST_INFLATED, MOST_PARTS};
use super::metered::Metered;
use super::refusal::Refusal;
use super::xml::Xml;

/// How much is inflated at a time.
const BUFFER: usize = 1 << 16;

/// The kinds of workbook that are read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// Of Excel and of all that write its format, with or without macros.
    Xlsx,
    /// OpenDocument.
    Ods,
}

/// A workbook that was opened.
pub(super) struct Container<'b> {
    /// Which kind it is.
    pub(super) kind: Kind,
    zip: ZipArchive<Cursor<&'b [u8]>>,
    /// The parts by their names, in lower case and with `/`.
    parts: HashMap<String, usize>,
    /// By part: the bytes that came out of it.
    out: Vec<Cell<u64>>,
}

/// A part that is being read.
pub(super) type Part<'a, 'b> = Metered<'a, ZipFile<'a, Cursor<&'b [u8]>>>;

impl<'b> Container<'b> {
    /// Opens a workbook, or says what the file is instead.
    pub(super) fn open(bytes: &'b [u8]) -> Result<Self, Refusal> {
        if !bytes.starts_with(b"PK\x03\x04") {
            return Err(Refusal::of_other(bytes));
        }
        if bytes.len() > MOST_BYTES {
            return Err(Refusal::Large);
        }
        let zip = ZipArchive::new(Cursor::new(bytes)).map_err(|_| Refusal::Damaged)?;
        if zip.len() > MOST_PARTS {
            return Err(Refusal::Inflates);
        }
        let named = |n| Some((name_of(&zip.name_for_index(n)?.ok()?), n));
        let parts: HashMap<String, usize> = (0..zip.len()).filter_map(named).collect();
        let out = vec![Cell::new(0); zip.len()];
        let mut container = Self { kind: Kind::Xlsx, zip, parts, out };
        container.kind = container.kind()?;
        Ok(container)
    }

    /// The kind, by the parts that only this kind has.
    fn kind(&mut self) -> Result<Kind, Refusal> {
        let has = |name: &str| self.parts.contains_key(name);
        let holds = |beginning: &str| self.parts.keys().any(|name| name.starts_with(beginning));
        if has("mimetype") {
            let mut kind = String::new();
            let part = self.part("mimetype")?.ok_or(Refusal::Damaged)?;
            part.take(200).read_to_string(&mut kind).map_err(|_| Refusal::Damaged)?;
            return match kind.trim().strip_prefix("application/vnd.oasis.opendocument.") {
                Some(kind) if kind.starts_with("spreadsheet") => Ok(Kind::Ods),
                Some(_) => Err(Refusal::Document),
                None => Err(Refusal::OtherZip),
            };
        }
        if has("xl/workbook.xml") {
            Ok(Kind::Xlsx)
        } else if has("xl/workbook.bin") {
            Err(Refusal::Binary)
        } else if holds("word/") || holds("ppt/") {
            Err(Refusal::Document)
        } else if has("[content_types].xml") {
            // The names of the parts are free; their relations say which is the workbook.
            Ok(Kind::Xlsx)
        } else {
            Err(Refusal::OtherZip)
        }
    }

    /// Inflates a part; `None` if there is none of that name.
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
        let part = self.part(name)?;
        Ok(part.map(|part| Xml::new(BufReader::with_capacity(BUFFER, part))))
    }
}

/// The name of a part as it is looked for.
fn name_of(name: &str) -> String {
    name.replace('\\', "/").trim_start_matches('/').to_ascii_lowercase()
}
