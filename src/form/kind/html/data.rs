//! Data block of a page: what its script needs to know of the form, and its words and texts in each language.

use std::collections::BTreeMap;

use serde::Serialize;

use super::super::Worded;
use super::texts::Texts;
use crate::document::html::{inside_script, with_places};
use crate::form::model::Form;
use crate::form::names::slug;
use crate::locale::Locale;

/// Words that the script says, each with the names of what it puts into them: `fill-saved` is there as `saved`.
pub(super) const WORDS: [(&str, &[&str]); 26] = [
    ("fill-all-answered", &[]),
    ("fill-count", &["done", "all"]),
    ("fill-dropped", &["ids"]),
    ("fill-elsewhere", &[]),
    ("fill-forget-sure", &[]),
    ("fill-forgotten", &[]),
    ("fill-kept", &["time"]),
    ("fill-not-kept", &[]),
    ("fill-opened", &["file", "count"]),
    ("fill-other-form", &["file"]),
    ("fill-other-framework", &["file", "theirs", "ours"]),
    ("fill-other-version", &["file", "theirs", "ours"]),
    ("fill-reason-missing", &[]),
    ("fill-reasons-missing", &["ids"]),
    ("fill-replace", &["file"]),
    ("fill-restored", &["time"]),
    ("fill-saved", &["file"]),
    ("fill-saved-send", &["file", "address"]),
    ("fill-still-open", &["count"]),
    ("fill-too-long", &["file"]),
    ("fill-unread", &["file", "line"]),
    ("fill-unread-file", &["file"]),
    ("fill-unsaved", &[]),
    ("fill-who", &[]),
    ("form-progress", &["answered", "all"]),
    ("list-separator", &[]),
];

/// What stands in the block.
#[derive(Serialize)]
struct Data<'a> {
    assessment: &'a str,
    constituency: &'a str,
    organisation: &'a str,
    return_to: &'a str,
    questionnaire: &'a str,
    /// The one topic to which the form is cut, by its id.
    part: &'a str,
    /// The organisation as a part of the name of a file; empty where it has no letters for it.
    slug: String,
    framework: Edition<'a>,
    /// The answer that needs a reason.
    needs_reason: &'a str,
    languages: Vec<Language<'a>>,
}

#[derive(Serialize)]
struct Edition<'a> {
    id: &'a str,
    version: &'a str,
    sha256: &'a str,
}

#[derive(Serialize)]
struct Language<'a> {
    tag: &'a str,
    direction: &'a str,
    /// The number of the form in this language.
    form: &'a str,
    words: BTreeMap<&'static str, String>,
    /// Texts by number. Those of the first language stand in the page itself.
    texts: Vec<&'a str>,
}

/// The block as JSON that can stand inside an element `script`.
pub(super) fn block(main: &Form, languages: &[Worded<'_>], texts: &Texts<'_>) -> String {
    let data = Data {
        assessment: if main.assessment.is_empty() { &main.framework.id } else { &main.assessment },
        constituency: &main.constituency,
        organisation: &main.organisation,
        return_to: &main.return_to,
        questionnaire: &main.questionnaire,
        part: main.part.as_ref().map(|topic| topic.id.as_str()).unwrap_or_default(),
        slug: slug(&main.organisation),
        framework: Edition {
            id: &main.framework.id,
            version: &main.framework.version,
            sha256: &main.framework.sha256,
        },
        needs_reason: super::NEEDS_REASON,
        languages: languages.iter().enumerate().map(|(n, one)| language(n, one, texts)).collect(),
    };
    inside_script(&serde_json::to_string(&data).unwrap_or_default())
}

/// Words and texts of the language with this number.
fn language<'a>(n: usize, Worded { form, locale }: &Worded<'a>, texts: &'a Texts<'_>) -> Language<'a> {
    Language {
        tag: &form.language,
        direction: Locale::direction_of(&form.language),
        form: &form.id,
        words: WORDS.iter().map(|(key, names)| word(key, names, locale)).collect(),
        texts: if n == 0 { Vec::new() } else { texts.of_language(n).collect() },
    }
}

/// A word by the name that the script has for it.
fn word(key: &'static str, names: &[&str], locale: &Locale) -> (&'static str, String) {
    (key.strip_prefix("fill-").unwrap_or(key), with_places(key, names, locale))
}
