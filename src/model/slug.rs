//! Slugs: names as parts of the names of files, in letters and digits that every system and every mail program takes.

use std::collections::{BTreeMap, BTreeSet};

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

/// Names for files and folders of which each is given once: the second of one name gets `-2` behind it, as long as nothing else
/// has that name.
#[derive(Debug, Default)]
pub struct Once {
    given: BTreeSet<String>,
    /// By name, the number that is tried next: a name that is asked for again and again is not counted from 1 each time.
    next: BTreeMap<String, usize>,
}

impl Once {
    /// The name, or the name with the first number that is free.
    pub fn of(&mut self, name: String) -> String {
        let next = self.next.entry(name.clone()).or_insert(1);
        loop {
            let free = if *next == 1 { name.clone() } else { format!("{name}-{next}") };
            *next += 1;
            if self.given.insert(free.clone()) {
                return free;
            }
        }
    }
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

#[cfg(test)]
mod tests {
    #[test]
    fn each_name_is_given_once() {
        let mut names = super::Once::default();
        let given = ["a", "a", "a-2", "b", "a"].map(|name| names.of(name.to_owned()));
        assert_eq!(given, ["a", "a-2", "a-2-2", "b", "a-3"]);
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
