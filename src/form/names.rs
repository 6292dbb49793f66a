//! Names of files: letters and digits that every system and every mail program takes.

/// A text whose letters lose their accents, with a hyphen for every other sign.
pub fn plain(text: &str) -> String {
    text.chars()
        .map(|c| match c {
            c if c.is_ascii_alphanumeric() || matches!(c, '_' | '.' | '-') => c.to_string(),
            // A mark that was typed apart from its letter leaves nothing behind.
            '\u{300}'..='\u{36F}' => String::new(),
            c => without_accent(c).to_owned(),
        })
        .collect()
}

/// A name as a part of the name of a file: lower case, words apart by one hyphen, at most 40 letters; empty where nothing of
/// it can be kept.
pub fn slug(name: &str) -> String {
    let lower = plain(name).to_ascii_lowercase();
    let words = lower.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    let mut slug = String::new();
    for word in words {
        if !slug.is_empty() && slug.len() + word.len() >= 40 {
            break;
        }
        slug.extend([if slug.is_empty() { "" } else { "-" }, word]);
    }
    slug.chars().take(40).collect()
}

/// An id as the name of a file without its ending: with an underscore before it where Windows keeps the name for a device.
pub fn file_stem(id: &str) -> String {
    let upper = id.split('.').next().unwrap_or_default().to_ascii_uppercase();
    let port = |name: &str| {
        upper.strip_prefix(name).is_some_and(|n| n.len() == 1 && n.chars().all(|c| c.is_ascii_digit()))
    };
    let kept = matches!(upper.as_str(), "CON" | "PRN" | "AUX" | "NUL") || port("COM") || port("LPT");
    if kept { format!("_{id}") } else { id.to_owned() }
}

/// The letter below the accent, for the letters of the languages of Western Europe; a hyphen for any other sign.
fn without_accent(c: char) -> &'static str {
    const LETTERS: [(&str, &str); 22] = [
        ("àáâãäå", "a"),
        ("ÀÁÂÃÄÅ", "A"),
        ("èéêë", "e"),
        ("ÈÉÊË", "E"),
        ("ìíîï", "i"),
        ("ÌÍÎÏ", "I"),
        ("òóôõöø", "o"),
        ("ÒÓÔÕÖØ", "O"),
        ("ùúûü", "u"),
        ("ÙÚÛÜ", "U"),
        ("ýÿ", "y"),
        ("ÝŸ", "Y"),
        ("ç", "c"),
        ("Ç", "C"),
        ("ñ", "n"),
        ("Ñ", "N"),
        ("œ", "oe"),
        ("Œ", "Oe"),
        ("æ", "ae"),
        ("Æ", "Ae"),
        ("ß", "ss"),
        ("ẞ", "SS"),
    ];
    LETTERS.iter().find(|(signs, _)| signs.contains(c)).map_or("-", |(_, letter)| letter)
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

    #[test]
    fn a_name_as_a_part_of_the_name_of_a_file() {
        for (name, slug) in [
            ("Ministry of Labour, Youth & Sport", "ministry-of-labour-youth-sport"),
            ("Fédération des employeurs", "federation-des-employeurs"),
            ("وزارة العمل", ""),
            (
                "Confederation of Independent Trade Unions of the Republic",
                "confederation-of-independent-trade",
            ),
        ] {
            assert_eq!(super::slug(name), slug);
        }
    }
}
