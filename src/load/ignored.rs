//! Files that a system or a program leaves beside the user's own: they deserve no word.

use std::path::Path;

/// How names of journals of answers end, which lie beside the returns that they become.
pub(crate) const JOURNAL: &str = ".journal";

/// The folder in that of the returns for those in whose place newer ones came: its files are listed and not read.
pub(super) const REPLACED: &str = "replaced";

/// Does a file lie in the folder of replaced returns of this folder?
pub(super) fn is_replaced(folder: &Path, path: &Path) -> bool {
    let inside = path.strip_prefix(folder).unwrap_or(path);
    let mut parts = inside.components();
    let first = parts.next().map(|part| part.as_os_str().to_string_lossy().to_lowercase());
    first.as_deref() == Some(REPLACED) && parts.next().is_some()
}

/// Is the name that of a file which nobody put there: an index of the system, a lock or a copy of an editor, a
/// temporary file, what `ask` keeps of answers that are not a return yet?
pub(super) fn is_system_file(name: &str) -> bool {
    let lower = name.to_lowercase();
    let whole = ["thumbs.db", "ehthumbs.db", "desktop.ini", "icon\r", "__macosx"];
    // `.DS_Store`, `._returns.csv`, `.~lock.returns.csv#`; `~$returns.xlsx`, `~WRL0001.tmp`
    let begins = lower.starts_with(['.', '~']);
    // `returns.csv~`, `#returns.csv#`
    let copy = lower.ends_with('~') || (lower.starts_with('#') && lower.ends_with('#'));
    let endings = [".tmp", ".temp", ".bak", ".swp", ".swo", ".lnk", ".part", ".crdownload", JOURNAL];
    whole.contains(&lower.as_str()) || begins || copy || endings.iter().any(|ending| lower.ends_with(ending))
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::{is_replaced, is_system_file};

    #[test]
    fn the_folder_of_replaced_returns_is_the_one_among_the_returns() {
        for (folder, path, expected) in [
            ("a/returns", "a/returns/replaced/w.csv", true),
            ("a/returns", "a/returns/Replaced/2025/w.csv", true),
            ("", "replaced/w.csv", true),
            ("a/returns", "a/returns/w.csv", false),
            ("a/returns", "a/returns/replaced", false),
            ("a/returns", "a/returns/replaced.csv", false),
            ("a/returns", "a/returns/workers/replaced/w.csv", false),
            ("replaced", "replaced/w.csv", false),
        ] {
            assert_eq!(is_replaced(Path::new(folder), Path::new(path)), expected, "{path} in {folder}");
        }
    }

    #[test]
    fn what_nobody_put_there() {
        for name in [
            "Thumbs.db",
            "desktop.ini",
            ".DS_Store",
            "._w.csv",
            "~$w.xlsx",
            ".~lock.w.csv#",
            "~WRL0001.tmp",
            "w.TMP",
            "w.csv~",
            "#w.csv#",
            ".w.csv.swp",
            "w.csv.bak",
            "ministry_labour.journal",
        ] {
            assert!(is_system_file(name), "{name}");
        }
        for name in ["w.csv", "w.xlsx", "notes.txt", "base de données.csv", "tmp.csv", "bak.yaml", "w.docx"]
        {
            assert!(!is_system_file(name), "{name}");
        }
    }
}
