//! The words of a language, from its Fluent files.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::sync::{Mutex, OnceLock};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

/// Languages with their files, the most used first; English first, for it is what others fall back to.
pub(super) const LANGUAGES: [(&str, [&str; 3]); 2] = [
    (
        "en",
        [
            include_str!("../../reports/lang/en.ftl"),
            include_str!("../../reports/lang/screen/en.ftl"),
            include_str!("../../reports/lang/help/en.ftl"),
        ],
    ),
    (
        "fr",
        [
            include_str!("../../reports/lang/fr.ftl"),
            include_str!("../../reports/lang/screen/fr.ftl"),
            include_str!("../../reports/lang/help/fr.ftl"),
        ],
    ),
];

/// Sentences, helps and meanings of findings, in the same languages.
const FINDINGS: [(&str, &str); 2] = [
    ("en", include_str!("../../reports/lang/findings/en.ftl")),
    ("fr", include_str!("../../reports/lang/findings/fr.ftl")),
];

/// Something put into a sentence.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum Arg<'a> {
    /// Finished text.
    Text(&'a str),
    /// A number by which the language chooses its plural.
    Count(u64),
}

/// The words of one language, with English behind it.
pub struct Words {
    language: String,
    own: Vec<File>,
    findings: File,
    english: Vec<File>,
    english_findings: File,
    missing: Mutex<BTreeSet<String>>,
}

/// A Fluent file, parsed when it is first looked into: whoever prints scores needs no help texts.
struct File {
    tag: String,
    source: Cow<'static, str>,
    parsed: OnceLock<FluentBundle<FluentResource>>,
}

impl File {
    fn new(tag: &str, source: impl Into<Cow<'static, str>>) -> Self {
        Self { tag: tag.to_owned(), source: source.into(), parsed: OnceLock::new() }
    }

    fn found(&self, key: &str, arguments: &[(&str, Arg<'_>)]) -> Option<String> {
        format(self.get(), key, arguments)
    }

    fn get(&self) -> &FluentBundle<FluentResource> {
        self.parsed.get_or_init(|| bundle(&self.tag, &self.source))
    }
}

impl Words {
    /// The words of a language; English where there are none.
    pub(super) fn new(language: &str) -> Self {
        let wanted = language.to_ascii_lowercase();
        let base = wanted.split('-').next().unwrap_or_default();
        let (tag, sources) = LANGUAGES
            .iter()
            .find(|(tag, _)| *tag == wanted)
            .or_else(|| LANGUAGES.iter().find(|(tag, _)| *tag == base))
            .unwrap_or(&LANGUAGES[0]);
        Self::of(tag, sources.iter().map(|source| File::new(tag, *source)).collect(), None)
    }

    /// The words of a language from the texts of its files; without one for findings, the shipped one if there is.
    pub(super) fn from_sources(tag: &str, source: &str, findings: Option<&str>) -> Self {
        let findings = findings.map(|text| File::new(tag, text.to_owned()));
        Self::of(tag, vec![File::new(tag, source.to_owned())], findings)
    }

    fn of(tag: &str, own: Vec<File>, findings: Option<File>) -> Self {
        let (english, sources) = LANGUAGES[0];
        let shipped = || FINDINGS.iter().find(|(known, _)| *known == tag).map_or("", |(_, text)| *text);
        Self {
            language: tag.to_owned(),
            own,
            findings: findings.unwrap_or_else(|| File::new(tag, shipped())),
            english: sources.iter().map(|source| File::new(english, *source)).collect(),
            english_findings: File::new(english, FINDINGS[0].1),
            missing: Mutex::new(BTreeSet::new()),
        }
    }

    /// The tag of the language.
    pub fn language(&self) -> &str {
        &self.language
    }

    /// A word or a sentence with something put in. What the language lacks comes from English,
    /// marked; what English lacks is its key in brackets, which a test does not let pass.
    pub fn format(&self, key: &str, arguments: &[(&str, Arg<'_>)]) -> String {
        let said = |files: &[File]| files.iter().find_map(|file| file.found(key, arguments));
        said(&self.own).unwrap_or_else(|| self.fallback(key, said(&self.english)))
    }

    /// A message of `reports/lang/findings` with something put in; what the language lacks as in [`format`](Self::format).
    pub(super) fn finding(&self, key: &str, arguments: &[(&str, Arg<'_>)]) -> String {
        let own = self.findings.found(key, arguments);
        own.unwrap_or_else(|| self.fallback(key, self.english_findings.found(key, arguments)))
    }

    /// Is there such a word, in the language or else in English?
    pub(super) fn has(&self, key: &str) -> bool {
        self.own.iter().chain(&self.english).any(|file| file.get().has_message(key))
    }

    /// English in the place of a message that the language lacks, marked and noted.
    fn fallback(&self, key: &str, english: Option<String>) -> String {
        if let Ok(mut missing) = self.missing.lock() {
            missing.insert(key.to_owned());
        }
        english.map_or_else(|| format!("[{key}]"), |text| format!("{text} [en]"))
    }

    /// Keys that were asked for and that the language lacks.
    pub fn missing(&self) -> Vec<String> {
        self.missing.lock().map(|keys| keys.iter().cloned().collect()).unwrap_or_default()
    }
}

fn bundle(tag: &str, source: &str) -> FluentBundle<FluentResource> {
    let language: LanguageIdentifier = tag.parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![language]);
    // Marks around what is put in would stand in every CSV and every test; pages isolate by markup.
    bundle.set_use_isolating(false);
    // A file with a mistake still gives its sound messages; a test reads every shipped file strictly.
    let resource = FluentResource::try_new(source.to_owned()).unwrap_or_else(|(resource, _)| resource);
    bundle.add_resource_overriding(resource);
    bundle
}

fn format(bundle: &FluentBundle<FluentResource>, key: &str, arguments: &[(&str, Arg<'_>)]) -> Option<String> {
    let pattern = bundle.get_message(key)?.value()?;
    let mut args = FluentArgs::new();
    for (name, argument) in arguments {
        match argument {
            Arg::Text(text) => args.set(*name, FluentValue::from(*text)),
            Arg::Count(count) => args.set(*name, FluentValue::from(*count)),
        }
    }
    let mut errors = Vec::new();
    let text = bundle.format_pattern(pattern, Some(&args), &mut errors);
    // A shipped sentence that lacks what it asks for would be printed as its key: no test lets that pass.
    debug_assert!(errors.is_empty(), "{key}: {errors:?}");
    errors.is_empty().then(|| text.into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_shipped_file_is_sound() {
        let words = LANGUAGES.into_iter().flat_map(|(tag, files)| files.map(|source| (tag, source)));
        for (tag, source) in words.chain(FINDINGS) {
            if let Err((_, errors)) = FluentResource::try_new(source.to_owned()) {
                panic!("{tag}: {errors:?}");
            }
        }
    }
}
