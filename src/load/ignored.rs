//! Files that a system or a program leaves beside the user's own: they deserve no word.

/// How names of journals of answers end, which lie beside the returns that they become.
pub(crate) const JOURNAL: &str = ".journal";

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
    use super::is_system_file;

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
