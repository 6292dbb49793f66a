//! Names of languages, for whoever wrote one where its tag belongs.

use super::at::At;
use crate::diag::{Code, sentence};
use crate::model::marked::Marked;
use crate::model::tag::Language;

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
fn tag_of(name: &str) -> Option<&'static str> {
    let lower = name.trim().to_lowercase();
    NAMES.iter().find(|(_, names)| names.contains(&lower.as_str())).map(|(tag, _)| *tag)
}

/// A language by its tag; whoever wrote its name is told the tag.
pub(super) fn language(language: &Marked<String>, at: &mut At<'_>) -> Option<Language> {
    let name = language.value.trim();
    let named = tag_of(name);
    if named.is_none()
        && let Some(tag) = Language::typed(name)
    {
        return Some(tag);
    }
    let help = match named.and_then(Language::parse) {
        Some(tag) => sentence!("help-language-tag", tag = &tag),
        None => sentence!("help-any-language-tag"),
    };
    at.error(Code::BadAssessment, language, sentence!("language-unsound", name), Some(help));
    None
}

/// The language that somebody meant: by its tag, or by its name.
pub(super) fn meant(text: &str) -> Option<Language> {
    let text = text.trim();
    Language::typed(tag_of(text).unwrap_or(text))
}

#[cfg(test)]
mod tests {
    use super::{NAMES, tag_of};

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
        for (text, meant) in
            [(" Français ", Some("fr")), ("pt-BR", Some("pt-BR")), ("fr_FR", Some("fr-FR")), ("", None)]
        {
            assert_eq!(super::meant(text).as_deref(), meant, "{text}");
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
