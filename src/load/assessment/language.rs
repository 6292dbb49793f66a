//! Names of languages, for whoever wrote one where its tag belongs.

/// Tags with the names that people write for them: the language's own, then those in the languages of the offices that
/// use this program; and the tags of three letters. Lower case.
#[rustfmt::skip]
const NAMES: &[(&str, &[&str])] = &[
    ("ar", &["العربية", "عربي", "عربية", "عربى", "arabic", "arabe", "árabe", "arabisch", "ara"]),
    ("de", &["deutsch", "german", "allemand", "alemán", "aleman", "الألمانية", "ger", "deu"]),
    ("en", &["english", "anglais", "inglés", "ingles", "inglês", "englisch", "الإنجليزية", "الانجليزية", "انجليزي", "إنجليزي", "eng", "ang"]),
    ("es", &["español", "espanol", "castellano", "spanish", "espagnol", "espanhol", "spanisch", "الإسبانية", "الاسبانية", "اسباني", "إسباني", "spa", "esp"]),
    ("fr", &["français", "francais", "française", "francaise", "french", "francés", "frances", "francês", "französisch", "الفرنسية", "فرنسي", "fre", "fra"]),
    ("it", &["italiano", "italian", "italien", "الإيطالية", "ita"]),
    ("pt", &["português", "portugues", "portuguese", "portugais", "portugués", "البرتغالية", "por"]),
    ("ru", &["русский", "russian", "russe", "ruso", "الروسية", "rus"]),
    ("zh", &["中文", "汉语", "chinese", "chinois", "chino", "الصينية", "chi", "zho"]),
];

/// The tag of a language by one of its names.
pub(super) fn tag_of(name: &str) -> Option<&'static str> {
    let lower = name.trim().to_lowercase();
    NAMES.iter().find(|(_, names)| names.contains(&lower.as_str())).map(|(tag, _)| *tag)
}

/// The tag that somebody meant: the text itself, or that of the language whose name it is.
pub(super) fn meant(text: &str) -> Option<&str> {
    let text = text.trim();
    tag_of(text).or_else(|| is_tag(text).then_some(text))
}

/// Has the text the form of a tag: `fr`, `pt-BR`?
pub(super) fn is_tag(text: &str) -> bool {
    let (base, rest) = text.split_once('-').unwrap_or((text, "x"));
    let sound = |part: &str| (1..=8).contains(&part.len()) && part.chars().all(|c| c.is_ascii_alphanumeric());
    matches!(base.len(), 2 | 3) && base.chars().all(|c| c.is_ascii_alphabetic()) && rest.split('-').all(sound)
}

#[cfg(test)]
mod tests {
    use super::{NAMES, is_tag, tag_of};

    #[test]
    fn a_language_by_its_name_and_by_its_tag() {
        for (name, tag) in [
            ("Français", "fr"),
            ("french", "fr"),
            ("ANGLAIS", "en"),
            ("عربي", "ar"),
            ("español", "es"),
            ("fra", "fr"),
        ] {
            assert_eq!(tag_of(name), Some(tag), "{name}");
        }
        assert_eq!(tag_of("fr"), None);
        for tag in ["fr", "pt-BR", "FR", "qps", "zh-Hant-TW"] {
            assert!(is_tag(tag), "{tag}");
        }
        for text in ["french", "f", "fr_FR", "fr-", "français", "", "éé"] {
            assert!(!is_tag(text), "{text}");
        }
    }

    #[test]
    fn no_name_stands_for_two_languages() {
        let names: Vec<&str> = NAMES.iter().flat_map(|(_, names)| names.iter().copied()).collect();
        assert!(names.iter().all(|name| *name == name.to_lowercase()));
        let different: std::collections::BTreeSet<&str> = names.iter().copied().collect();
        assert_eq!(different.len(), names.len());
    }
}
