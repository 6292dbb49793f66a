//! Written workbooks: whether a workbook is still what was written, by a fingerprint of its parts that it carries itself.
//!
//! Whatever program saves it anew packs its parts in its own way, or leaves the fingerprint out.

use std::io::{Cursor, Read as _, Write as _};

use rust_xlsxwriter::{DocProperties, Workbook, XlsxError};
use sha2::{Digest, Sha256};
use zip::result::ZipResult;
use zip::write::SimpleFileOptions;
use zip::{DateTime, ZipArchive, ZipWriter};

/// The property of the file that holds the fingerprint.
const FINGERPRINT: &str = "tripartite_written";
/// The part that holds it, and is not counted in.
const OWN: &str = "docProps/custom.xml";
/// What stands there until the other parts are known.
const NOT_YET: &str = "not yet";
/// That part holds a few properties.
const MOST_BYTES: u64 = 1 << 16;

/// Properties of a workbook, with room for its fingerprint.
pub(crate) fn properties() -> DocProperties {
    DocProperties::new().set_custom_property(FINGERPRINT, NOT_YET)
}

/// The bytes of a workbook that has [`properties`], with the fingerprint of its parts. The same workbook gives the same bytes.
///
/// # Errors
/// When the parts cannot be packed.
pub(crate) fn saved(workbook: &mut Workbook) -> Result<Vec<u8>, XlsxError> {
    Ok(stamped(&workbook.save_to_buffer()?)?)
}

fn stamped(bytes: &[u8]) -> ZipResult<Vec<u8>> {
    let mut zip = ZipArchive::new(Cursor::new(bytes))?;
    let fingerprint = fingerprint(&mut zip)?;
    let own = part(&mut zip)?.replacen(NOT_YET, &fingerprint, 1);
    let mut out = ZipWriter::new(Cursor::new(Vec::with_capacity(bytes.len() + 128)));
    for n in 0..zip.len() {
        let file = zip.by_index_raw(n)?;
        if file.name()? == OWN {
            drop(file);
            out.start_file(OWN, SimpleFileOptions::default().last_modified_time(DateTime::default()))?;
            out.write_all(own.as_bytes())?;
        } else {
            out.raw_copy_file(file)?;
        }
    }
    Ok(out.finish()?.into_inner())
}

/// Is a workbook still what was written? One that says nothing of itself is somebody else's.
pub fn is_as_written(bytes: &[u8]) -> bool {
    let found = ZipArchive::new(Cursor::new(bytes)).and_then(|mut zip| {
        let own = part(&mut zip)?;
        Ok(own.contains(&format!(">{}<", fingerprint(&mut zip)?)) && own.contains(FINGERPRINT))
    });
    found.unwrap_or(false)
}

/// The part that holds the fingerprint.
fn part(zip: &mut ZipArchive<Cursor<&[u8]>>) -> ZipResult<String> {
    let mut text = String::new();
    zip.by_name(OWN)?.take(MOST_BYTES).read_to_string(&mut text)?;
    Ok(text)
}

/// The fingerprint of all other parts, by the sums that the container has of them: whoever edits a workbook does not forge these.
fn fingerprint(zip: &mut ZipArchive<Cursor<&[u8]>>) -> ZipResult<String> {
    let mut parts = Vec::new();
    for n in 0..zip.len() {
        let file = zip.by_index_raw(n)?;
        parts.push((file.name()?.into_owned(), file.crc32(), file.size()));
    }
    parts.retain(|(name, ..)| name != OWN);
    parts.sort();
    let mut all = Sha256::new();
    for (name, sum, size) in parts {
        all.update(name);
        all.update([0]);
        all.update(sum.to_le_bytes());
        all.update(size.to_le_bytes());
    }
    Ok(all.finalize().iter().map(|byte| format!("{byte:02x}")).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_workbook_knows_whether_it_was_edited() {
        let made = |text: &str| {
            let mut workbook = Workbook::new();
            let moment = rust_xlsxwriter::ExcelDateTime::from_ymd(2000, 1, 1).unwrap();
            workbook.set_properties(&properties().set_creation_datetime(&moment));
            workbook.add_worksheet().write_string(0, 0, text).unwrap();
            workbook
        };
        let ours = saved(&mut made("a")).unwrap();
        assert_eq!(ours, saved(&mut made("a")).unwrap());
        assert!(is_as_written(&ours));
        // Another text in the same parts, with the fingerprint of the first.
        let mut zip = ZipArchive::new(Cursor::new(ours.as_slice())).unwrap();
        let mut other = ZipWriter::new(Cursor::new(Vec::new()));
        for n in 0..zip.len() {
            let mut file = zip.by_index(n).unwrap();
            let (name, mut text) = (file.name().unwrap().into_owned(), String::new());
            file.read_to_string(&mut text).unwrap();
            other.start_file(&*name, SimpleFileOptions::default()).unwrap();
            other.write_all(text.replace("<t>a</t>", "<t>b</t>").as_bytes()).unwrap();
        }
        assert!(!is_as_written(&other.finish().unwrap().into_inner()));
        assert!(!is_as_written(&made("a").save_to_buffer().unwrap()), "not stamped");
        assert!(!is_as_written(b"no workbook"));
    }
}
