//! Whole files of a zip that holds no Office document: with their names as they are, and under the same bounds.

use std::collections::BTreeMap;
use std::io::{Cursor, Read as _};

use zip::ZipArchive;
use zip::result::ZipError;

use super::{MOST_INFLATED, MOST_PARTS, Refusal, ZIP, instead};

/// Why the files of a zip are not taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::load) enum NotTaken {
    /// It is no zip, or none that can be read within bounds.
    Refused(Refusal),
    /// A file would lie outside of the folder into which somebody unpacks it.
    Unsafe(String),
    /// Two files have one name.
    Twice(String),
}

/// Every file by its name, with `/`.
pub(in crate::load) fn files(bytes: &[u8]) -> Result<BTreeMap<String, Vec<u8>>, NotTaken> {
    let refused = |why| Err(NotTaken::Refused(why));
    if !bytes.starts_with(ZIP) {
        return refused(instead(bytes));
    }
    let Ok(mut zip) = ZipArchive::new(Cursor::new(bytes)) else { return refused(Refusal::Damaged) };
    if zip.len() > MOST_PARTS {
        return refused(Refusal::Inflates);
    }
    let mut all = BTreeMap::new();
    let mut left = MOST_INFLATED;
    for n in 0..zip.len() {
        let file = match zip.by_index(n) {
            Ok(file) => file,
            Err(ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED)) => {
                return refused(Refusal::Password);
            }
            Err(_) => return refused(Refusal::Damaged),
        };
        let Ok(name) = file.name().map(|name| name.into_owned()) else { return refused(Refusal::Damaged) };
        if !is_safe(&name) {
            return Err(NotTaken::Unsafe(name));
        }
        if file.is_dir() {
            continue;
        }
        let mut out = Vec::new();
        // One byte more than may come tells that more would come; what the file says of its size is not asked.
        if file.take(left + 1).read_to_end(&mut out).is_err() {
            return refused(Refusal::Damaged);
        }
        let Some(rest) = left.checked_sub(out.len() as u64) else { return refused(Refusal::Inflates) };
        left = rest;
        if all.insert(name.clone(), out).is_some() {
            return Err(NotTaken::Twice(name));
        }
    }
    Ok(all)
}

/// Does a name stay in the folder into which it is unpacked, on every system?
fn is_safe(name: &str) -> bool {
    let name = name.strip_suffix('/').unwrap_or(name);
    !name.contains(['\\', ':', '\0']) && name.split('/').all(|part| !matches!(part, "" | "." | ".."))
}

#[cfg(test)]
mod tests {
    use std::io::Write as _;

    use super::*;

    fn zip(files: &[(&str, &[u8])]) -> Vec<u8> {
        let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
        for (name, bytes) in files {
            zip.start_file(*name, zip::write::SimpleFileOptions::default()).unwrap();
            zip.write_all(bytes).unwrap();
        }
        zip.finish().unwrap().into_inner()
    }

    #[test]
    fn names_that_lead_out_are_refused() {
        for name in ["../x", "a/../../x", "/etc/passwd", "a//b", "a\\b", "C:/x", "a/./b"] {
            assert!(!is_safe(name), "{name}");
        }
        assert!(is_safe("a/b..c/.d") && is_safe("a/"));
        assert_eq!(files(&zip(&[("../x", b"1")])), Err(NotTaken::Unsafe("../x".to_owned())));
    }

    #[test]
    fn what_comes_out_is_bounded_and_keeps_its_names() {
        let all = files(&zip(&[("B.csv", b"1"), ("b.csv", b"2")])).unwrap();
        assert_eq!((all["B.csv"].as_slice(), all["b.csv"].as_slice()), (&b"1"[..], &b"2"[..]));
        assert_eq!(files(b"PK"), Err(NotTaken::Refused(Refusal::Damaged)));
        assert_eq!(files(b"T01P1: 3"), Err(NotTaken::Refused(Refusal::Other)));
        // Two files of which each alone would pass.
        let half = vec![b'a'; (MOST_INFLATED / 2 + 1) as usize];
        assert_eq!(files(&zip(&[("a", &half), ("b", &half)])), Err(NotTaken::Refused(Refusal::Inflates)));
    }
}
