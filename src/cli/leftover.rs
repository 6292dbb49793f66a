//! Leftovers: files in the folder of a publication that an earlier run wrote. Two versions of one publication tell together what
//! neither of them tells.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use super::session::Session;
use crate::locale::Arg;
use crate::model::digest::sha256;

/// How the name of a file begins that lists the files of a publication with their fingerprints.
const SUMS: &str = "SHA256SUMS_";
/// So many names are said.
const MOST: usize = 5;

/// Says which files of the folder belong neither to what was written now nor to the same publication in another language.
pub(super) fn say(folder: &Path, written: &[PathBuf], session: &Session) {
    let mut left = others(folder, written);
    if left.is_empty() {
        return;
    }
    let count = left.len();
    left.truncate(MOST);
    let folder = folder.display().to_string();
    let names = session.locale.list(&left);
    let said = [
        ("folder", Arg::Text(&folder)),
        ("names", Arg::Text(&names)),
        ("more", Arg::Count((count - left.len()) as u64)),
    ];
    session.warning(&session.locale.format("publication-leftovers", &said));
}

/// The names of the leftovers, seen from the folder, in order.
fn others(folder: &Path, written: &[PathBuf]) -> Vec<String> {
    let named = |path: &Path| {
        let parts = path.strip_prefix(folder).ok()?.components();
        Some(parts.map(|part| part.as_os_str().to_string_lossy().into_owned()).collect::<Vec<_>>().join("/"))
    };
    let mut known: BTreeSet<String> = written.iter().filter_map(|path| named(path)).collect();
    let there: BTreeSet<String> = files(folder).iter().filter_map(|path| named(path)).collect();
    for sums in there.iter().filter(|name| name.starts_with(SUMS)) {
        let listed = std::fs::read_to_string(folder.join(sums)).unwrap_or_default();
        let pairs: Vec<(&str, &str)> = listed.lines().filter_map(|line| line.split_once("  ")).collect();
        let holds = |(sum, name): &(&str, &str)| {
            std::fs::read(folder.join(name)).is_ok_and(|bytes| sha256(&bytes) == *sum)
        };
        if !pairs.is_empty() && pairs.iter().all(holds) {
            known.extend(pairs.iter().map(|(_, name)| (*name).to_owned()).chain([sums.clone()]));
        }
    }
    there.difference(&known).cloned().collect()
}

/// Every file below a folder.
fn files(folder: &Path) -> Vec<PathBuf> {
    let (mut files, mut folders) = (Vec::new(), vec![folder.to_owned()]);
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
            match entry.file_type() {
                Ok(kind) if kind.is_dir() => folders.push(entry.path()),
                Ok(kind) if kind.is_file() => files.push(entry.path()),
                _ => {}
            }
        }
    }
    files
}
