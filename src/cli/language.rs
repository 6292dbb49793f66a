//! The language of a run: the one that is asked for, else the assessment's, else the machine's, else English.

use std::ffi::OsString;
use std::path::Path;

use crate::diag::{Code, Diagnostic, Names, Place, sentence};
use crate::load::{ASSESSMENT_FILE, Material};
use crate::locale::{Locale, languages};
use crate::model::tag::base;

/// The language where nothing names another.
pub(super) const ENGLISH: &str = "en";

/// The value of `--lang` in arguments that nobody has parsed yet: help and the words about wrong usage need it too.
pub(super) fn asked(arguments: &[OsString]) -> Option<String> {
    let mut arguments = arguments.iter().map(|one| one.to_string_lossy()).take_while(|one| one != "--");
    while let Some(argument) = arguments.next() {
        if argument == "--lang" {
            return arguments.next().map(|tag| tag.into_owned());
        }
        if let Some(tag) = argument.strip_prefix("--lang=") {
            return Some(tag.to_owned());
        }
    }
    None
}

/// The language of the machine, as POSIX has it: the first of three variables that says anything.
pub(super) fn of_machine() -> Option<String> {
    from_variables(|name| std::env::var(name).ok())
}

fn from_variables(value: impl Fn(&str) -> Option<String>) -> Option<String> {
    let set =
        ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().filter_map(value).find(|text| !text.is_empty())?;
    // `fr_CA.UTF-8@euro`: what stands behind the point is an encoding, and behind the at sign a variant.
    let tag = set.split(['.', '@']).next().unwrap_or_default().replace('_', "-");
    (!tag.is_empty() && tag != "C" && tag != "POSIX").then_some(tag)
}

/// Are there words for the language, or for the one that it is a kind of?
pub(super) fn is_known(tag: &str) -> bool {
    languages().any(|known| known.eq_ignore_ascii_case(base(tag))) || trial(tag).is_some()
}

/// The words of a language; those of its base where it has none of its own (`fr-CA`: French), else English.
pub(super) fn locale(tag: &str) -> Locale {
    trial(tag).unwrap_or_else(|| Locale::new(tag))
}

/// The one of the languages that is wanted, or that the wanted one is a kind of.
pub(super) fn nearest<'a>(tag: &str, known: impl IntoIterator<Item = &'a str> + Clone) -> Option<&'a str> {
    let of = |tag: &str| known.clone().into_iter().find(|one| one.eq_ignore_ascii_case(tag));
    of(tag).or_else(|| of(base(tag)))
}

/// Puts the assessment into a language: that of the words. Warns where words are missing for the one that is wanted.
pub(super) fn translate(wanted: &str, locale: &Locale, folder: &Path, material: &mut Material) {
    let file = folder.join(ASSESSMENT_FILE);
    if !is_known(wanted) {
        let message = sentence!("language-without-words", language = wanted);
        material.diagnostics.push(
            Diagnostic::warning(Code::LanguageMissing, Place::file(&file), message)
                .help(sentence!("help-there-are", names = Names::plain(languages()))),
        );
    }
    material.translate(locale.tag(), &file);
}

/// A language on trial, in builds for development only: its words stand in the file that `TRIPARTITE_WORDS` names,
/// its tag is the name of that file, and its words of findings stand beside it (`he.ftl`, `he.findings.ftl`).
#[cfg(debug_assertions)]
fn trial(tag: &str) -> Option<Locale> {
    let path = std::path::PathBuf::from(std::env::var_os("TRIPARTITE_WORDS")?);
    let own = path.file_stem()?.to_str()?;
    (own == tag).then_some(())?;
    let read = |path: &Path| std::fs::read_to_string(path).ok();
    Some(Locale::from_sources(own, &read(&path)?, &read(&path.with_extension("findings.ftl"))?))
}

#[cfg(not(debug_assertions))]
fn trial(_: &str) -> Option<Locale> {
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_language_is_found_before_anything_is_parsed() {
        #[rustfmt::skip]
        let cases: [(&[&str], Option<&str>); 6] = [
            (&["score", "--lang", "fr", "x"],   Some("fr")),
            (&["--lang=fr", "score"],           Some("fr")),
            (&["score", "--lang"],              None),
            (&["score", "--language", "fr"],    None),
            (&["score", "--", "--lang", "fr"],  None),
            (&["score"],                        None),
        ];
        for (arguments, expected) in cases {
            let arguments: Vec<OsString> = arguments.iter().map(OsString::from).collect();
            assert_eq!(asked(&arguments).as_deref(), expected, "{arguments:?}");
        }
    }

    #[test]
    fn the_machine_says_its_language_in_the_first_variable_that_is_set() {
        #[rustfmt::skip]
        let cases = [
            (["", "", "fr_FR.UTF-8"],          Some("fr-FR")),
            (["C", "", "fr_FR.UTF-8"],         None),
            (["", "de_DE@euro", "fr_FR"],      Some("de-DE")),
            (["fr", "en_GB", "en_GB"],         Some("fr")),
            (["", "", "C.UTF-8"],              None),
            (["", "", ""],                     None),
        ];
        for ([all, messages, lang], expected) in cases {
            let value = |name: &str| {
                let text = match name {
                    "LC_ALL" => all,
                    "LC_MESSAGES" => messages,
                    _ => lang,
                };
                Some(text.to_owned())
            };
            assert_eq!(from_variables(value).as_deref(), expected, "{all} {messages} {lang}");
        }
    }

    #[test]
    fn a_regional_kind_of_a_language_takes_its_base() {
        assert_eq!(nearest("fr-CA", ["en", "fr"]), Some("fr"));
        assert_eq!(nearest("pt-BR", ["pt", "pt-BR"]), Some("pt-BR"));
        assert_eq!(nearest("de", ["en", "fr"]), None);
        assert!(is_known("fr-CA") && !is_known("de"));
    }
}
