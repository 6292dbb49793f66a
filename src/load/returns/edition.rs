//! Edition of the framework from which a form was made, held against the framework in use.

use std::collections::BTreeMap;
use std::path::Path;

use super::lexicon::Lexicon;
use crate::diag::{Code, Diagnostic, Names, Place, sentence};
use crate::model::framework::Version;

/// What is wrong with the framework from which a form was made, as it says of itself: another framework or another major
/// version ends the reading; at another minor version the answered indicators that mean something else now are named.
pub(super) fn edition(
    said: &BTreeMap<String, String>,
    answered: &[&str],
    path: &Path,
    lexicon: &Lexicon<'_>,
) -> Option<Diagnostic> {
    let framework = lexicon.framework();
    let of = |key: &str| said.get(key).map(String::as_str).unwrap_or_default();
    let (id, version) = (of("framework"), of("version"));
    if id.is_empty() {
        return None;
    }
    let place = Place::file(path);
    let own = format!("{} {}", framework.id(), framework.version());
    let theirs = format!("{id} {version}");
    let made = Version::parse(version);
    if id == framework.id() && made.is_some() && lexicon.carries() {
        return None;
    }
    if id != framework.id() || made.is_none_or(|made| made.major != framework.version().major) {
        let message = sentence!("form-of-another-framework-came-back", theirs, own);
        let help = match id == framework.id() {
            true => sentence!("help-form-of-another-version"),
            false => sentence!("help-form-of-another-framework"),
        };
        return Some(Diagnostic::error(Code::OtherVersion, place, message).help(help));
    }
    let made = made?;
    if made == framework.version() {
        // The same version of an edited copy may ask something else.
        let other = !of("sha256").is_empty() && of("sha256") != framework.sha256();
        return other.then(|| {
            let message = sentence!("form-of-edited-framework", version = theirs);
            Diagnostic::warning(Code::OtherVersion, place, message)
                .help(sentence!("help-form-of-edited-framework"))
        });
    }
    let message = sentence!("form-of-earlier-version", theirs, own);
    if made > framework.version() {
        let help = sentence!("help-form-of-later-version");
        return Some(Diagnostic::warning(Code::OtherVersion, place, message).help(help));
    }
    let changed = answered.iter().filter(|id| {
        let since = lexicon.indicator(id).and_then(|i| framework[i].since);
        since.is_some_and(|since| since > made)
    });
    let changed: Vec<&str> = changed.copied().collect();
    let help = if changed.is_empty() {
        sentence!("help-nothing-changed-meaning")
    } else {
        sentence!("help-changed-meaning", count = changed.len(), indicators = Names::plain(changed).first(20))
    };
    Some(Diagnostic::warning(Code::OtherVersion, place, message).help(help))
}

/// The version of the framework from which a form was made, as it says of itself.
pub(super) fn version(said: &BTreeMap<String, String>) -> Option<Version> {
    said.get("version").and_then(|version| Version::parse(version))
}
