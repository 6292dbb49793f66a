//! Names of files: letters and digits that every system and every mail program takes.

pub use crate::model::slug::{plain, slug};

/// An id as the name of a file without its ending: with an underscore before it where Windows keeps the name for a device.
pub fn file_stem(id: &str) -> String {
    let upper = id.split('.').next().unwrap_or_default().to_ascii_uppercase();
    let port = |name: &str| {
        upper.strip_prefix(name).is_some_and(|n| n.len() == 1 && n.chars().all(|c| c.is_ascii_digit()))
    };
    let kept = matches!(upper.as_str(), "CON" | "PRN" | "AUX" | "NUL") || port("COM") || port("LPT");
    if kept { format!("_{id}") } else { id.to_owned() }
}

/// What stands between cells where decimals take a comma: a semicolon.
pub fn separator(language: &str) -> u8 {
    const COMMA: [&str; 6] = ["en", "zh", "ja", "ko", "he", "th"];
    if COMMA.contains(&language) { b',' } else { b';' }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_french_spreadsheet_expects_semicolons() {
        assert_eq!(["en", "fr", "es", "ar", "de"].map(separator), [b',', b';', b';', b';', b';']);
    }

    #[test]
    fn names_that_windows_keeps_get_an_underscore() {
        for (id, name) in [
            ("workers", "workers"),
            ("con", "_con"),
            ("Aux.2", "_Aux.2"),
            ("com1", "_com1"),
            ("com12", "com12"),
            ("lpt", "lpt"),
        ] {
            assert_eq!(file_stem(id), name);
        }
    }
}
