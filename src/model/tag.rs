//! Tags of languages, such as `fr` or `pt-BR`.

use crate::model::ident::checked_text;

checked_text!(
    /// Tag of a language, as it was written: two or three letters, then parts of up to eight letters and digits.
    ///
    /// ```
    /// use tripartite::model::tag::Language;
    ///
    /// assert!(Language::parse("pt-BR").is_some_and(|language| language.base() == "pt"));
    /// assert_eq!(Language::parse("french"), None);
    /// ```
    Language,
    |text| {
        let (base, rest) = text.split_once('-').unwrap_or((text, "x"));
        let sound =
            |part: &str| (1..=8).contains(&part.len()) && part.chars().all(|c| c.is_ascii_alphanumeric());
        matches!(base.len(), 2 | 3)
            && base.chars().all(|c| c.is_ascii_alphabetic())
            && rest.split('-').all(sound)
    }
);

/// The tag of which another names a kind: `pt` of `pt-BR`.
pub(crate) fn base(tag: &str) -> &str {
    tag.split_once('-').map_or(tag, |(base, _)| base)
}

impl Language {
    /// A tag however it was typed: `FR`, `fr_FR` and `FR-fr` are `fr` and `fr-FR`, as the standard of tags writes them.
    pub fn typed(text: &str) -> Option<Self> {
        let text = text.trim().replace('_', "-");
        // Below, places are counted in bytes.
        if !text.is_ascii() {
            return None;
        }
        let (base, rest) = text.split_once('-').unwrap_or((&text, ""));
        let parts = rest.split('-').filter(|part| !part.is_empty()).map(|part| match part.len() {
            2 => part.to_uppercase(),
            4 => part[..1].to_uppercase() + &part[1..].to_lowercase(),
            _ => part.to_lowercase(),
        });
        let tag: Vec<String> = std::iter::once(base.to_lowercase()).chain(parts).collect();
        Self::parse(&tag.join("-"))
    }

    /// English, for what names no language.
    pub fn english() -> Self {
        Self("en".to_owned())
    }

    /// Tag of which this one names a kind: `pt` of `pt-BR`.
    pub fn base(&self) -> &str {
        base(self)
    }

    /// Is it English, of any country?
    pub fn is_english(&self) -> bool {
        self.base().eq_ignore_ascii_case("en")
    }
}

#[cfg(test)]
mod tests {
    use super::Language;

    #[test]
    fn english_is_a_tag() {
        assert_eq!(Some(Language::english()), Language::parse("en"));
        let english = |tag| Language::parse(tag).is_some_and(|tag| tag.is_english());
        assert_eq!(["en", "EN-gb", "fr", "enm"].map(english), [true, true, false, false]);
    }

    #[test]
    fn a_tag_however_it_was_typed() {
        for (text, tag) in [
            ("FR", "fr"),
            (" fr_FR", "fr-FR"),
            ("PT-br", "pt-BR"),
            ("zh-hant-tw", "zh-Hant-TW"),
            ("de-1996", "de-1996"),
        ] {
            assert_eq!(Language::typed(text).as_deref(), Some(tag), "{text}");
        }
        assert_eq!(["français", "éé-x", "fr-éab", "fr-aéa", ""].map(Language::typed), [const { None }; 5]);
    }

    #[test]
    fn a_tag_and_what_is_none() {
        for (tag, base) in [("fr", "fr"), ("pt-BR", "pt"), ("FR", "FR"), ("qps", "qps"), ("zh-Hant-TW", "zh")]
        {
            let language = Language::parse(tag);
            assert_eq!(language.as_deref(), Some(tag), "it is written back as it was written");
            assert_eq!(language.as_ref().map(Language::base), Some(base));
        }
        for text in ["french", "f", "fr_FR", "fr-", "français", "", "éé", "fr-abcdefghi"] {
            assert_eq!(Language::parse(text), None, "{text}");
        }
    }
}
