//! Words of the page: those that its template writes, and those that its script says.

use std::collections::BTreeMap;

use crate::document::html::with_places;
use crate::locale::Locale;

/// Words that the template writes: `study-save` stands there as `words.study_save`.
const TEMPLATE: [&str; 30] = [
    "study-about-keys",
    "study-about-no-keys",
    "study-assessment",
    "study-cards",
    "study-close",
    "study-contents",
    "study-dossier",
    "study-exercises",
    "study-forget",
    "study-home",
    "study-how-grade",
    "study-how-keep",
    "study-how-keys",
    "study-how-save",
    "study-how-title",
    "study-kind",
    "study-module",
    "study-name",
    "study-name-about",
    "study-no-script",
    "study-open",
    "study-print",
    "study-progress",
    "study-reference",
    "paper-capstone",
    "study-save",
    "study-skip",
    "study-standing",
    "study-table-exercises",
    "study-table-grade",
];

/// Words that the script says, each with the names of what it puts into them. A name begins behind `study-` or `learn-`.
const SCRIPT: [(&str, &[&str]); 86] = [
    ("learn-exercise", &["id", "number", "all"]),
    ("learn-hint", &["number", "all"]),
    ("learn-key-closes", &[]),
    ("learn-key-point", &["point", "paper"]),
    ("learn-mark-none", &[]),
    ("learn-mark-part", &["share"]),
    ("learn-mark-pending", &[]),
    ("learn-mark-right", &[]),
    ("learn-matches-right", &["right", "all"]),
    ("learn-no-more-hints", &[]),
    ("learn-pairs-right", &["right", "all"]),
    ("learn-places-right", &["right", "all"]),
    ("learn-rated-far-high", &[]),
    ("learn-rated-far-low", &[]),
    ("learn-rated-missing", &[]),
    ("learn-rated-near-high", &[]),
    ("learn-rated-near-low", &[]),
    ("learn-rated-no-paper", &[]),
    ("learn-rated-other-paper", &[]),
    ("learn-rated-right", &[]),
    ("learn-right-number", &["number", "unit"]),
    ("quoted-words", &["text"]),
    ("study-all-submitted", &[]),
    ("study-answered", &["done", "all"]),
    ("study-attempts-left", &["count"]),
    ("study-case-how", &[]),
    ("study-check", &[]),
    ("study-choose", &[]),
    ("study-closed", &[]),
    ("study-correct", &[]),
    ("study-decided-failed", &["share", "needed"]),
    ("study-decided-incomplete", &["share", "count"]),
    ("study-decided-passed", &["share"]),
    ("study-decided-pending", &["share", "count"]),
    ("study-down", &["text"]),
    ("study-dropped", &["ids"]),
    ("study-elsewhere", &[]),
    ("study-empty", &[]),
    ("study-explain", &[]),
    ("study-forget-sure", &[]),
    ("study-forgotten", &[]),
    ("study-give-hint", &[]),
    ("study-graded", &[]),
    ("study-graded-about", &["count"]),
    ("study-graded-collect", &["count"]),
    ("study-how-matching", &[]),
    ("study-how-multiple", &[]),
    ("study-how-numeric", &["unit"]),
    ("study-how-ordering", &[]),
    ("study-how-single", &[]),
    ("study-how-words", &[]),
    ("study-kept", &["time"]),
    ("study-key", &[]),
    ("study-mode", &[]),
    ("study-moved", &["text", "place"]),
    ("study-no-answer", &[]),
    ("study-no-file", &["file"]),
    ("study-no-json", &["file"]),
    ("study-no-number", &[]),
    ("study-no-paper", &[]),
    ("study-not-graded", &[]),
    ("study-not-kept", &[]),
    ("study-opened", &["file", "count"]),
    ("study-other-format", &["file", "theirs", "ours"]),
    ("study-other-learner", &["file", "theirs", "ours"]),
    ("study-other-version", &["file", "theirs", "ours"]),
    ("study-paper", &[]),
    ("study-place-paper", &[]),
    ("study-points", &["points"]),
    ("study-practice", &[]),
    ("study-practice-about", &[]),
    ("study-result", &["earned", "points"]),
    ("study-saved", &["file"]),
    ("study-share", &["share"]),
    ("study-sheet", &["earned", "points", "share"]),
    ("study-submit", &[]),
    ("study-submit-sure", &["count", "ids"]),
    ("study-submitted", &["count"]),
    ("study-submitted-collect", &["count"]),
    ("study-too-long", &["file"]),
    ("study-unanswered", &["ids"]),
    ("study-unsaved", &[]),
    ("study-up", &["text"]),
    ("study-who", &[]),
    ("study-wrong", &[]),
    ("list-separator", &[]),
];

/// Words for the template.
pub(super) fn template(locale: &Locale) -> BTreeMap<String, String> {
    TEMPLATE.iter().map(|key| (key.replace('-', "_"), locale.text(key))).collect()
}

/// Words for the script.
pub(super) fn script(locale: &Locale) -> BTreeMap<String, String> {
    let word = |(key, names): &(&str, &[&str])| {
        let short = key.strip_prefix("study-").or(key.strip_prefix("learn-")).unwrap_or(key);
        (short.to_owned(), with_places(key, names, locale))
    };
    SCRIPT.iter().map(word).collect()
}
