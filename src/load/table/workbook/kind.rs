//! Kinds of workbook: which one a container holds, by the parts that only this kind has.

use std::io::Read as _;

use super::limits::MOST_BYTES;
use super::refusal::Refusal;
use crate::load::container::{Container, ZIP};

/// The kinds of workbook that are read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// Of Excel and of all that write its format, with or without macros.
    Xlsx,
    /// OpenDocument.
    Ods,
}

/// Opens a workbook, or says what the file is instead.
pub(super) fn open(bytes: &[u8]) -> Result<(Container<'_>, Kind), Refusal> {
    if bytes.starts_with(ZIP) && bytes.len() > MOST_BYTES {
        return Err(Refusal::Large);
    }
    let mut container = Container::open(bytes)?;
    let kind = kind(&mut container)?;
    Ok((container, kind))
}

fn kind(container: &mut Container<'_>) -> Result<Kind, Refusal> {
    if let Some(part) = container.part("mimetype")? {
        let mut kind = String::new();
        part.take(200).read_to_string(&mut kind).map_err(|_| Refusal::Damaged)?;
        return match kind.trim().strip_prefix("application/vnd.oasis.opendocument.") {
            Some(kind) if kind.starts_with("spreadsheet") => Ok(Kind::Ods),
            Some(_) => Err(Refusal::Document),
            None => Err(Refusal::OtherZip),
        };
    }
    let has = |name: &str| container.names().any(|own| own == name);
    let holds = |beginning: &str| container.names().any(|own| own.starts_with(beginning));
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
