//! What explains a framework: optional, printed in every report, and missed there.

use super::{Lint, named};
use crate::diag::{Code, Names, sentence};
use crate::model::framework::Indicator;
use crate::model::framework::states::default_label;
use crate::model::state::State;
use crate::model::table::Ix;

/// The keys of `framework.yaml` that only explain, in one finding, and the indicators without evidence in another.
pub(super) fn keys(lint: &mut Lint<'_>) {
    let framework = lint.framework;
    let keys = [
        ("summary", &framework.summary),
        ("provenance", &framework.provenance),
        ("bands_note", &framework.bands_note),
        ("target_note", &framework.target_note),
    ];
    let missing: Vec<&str> = keys.iter().filter(|(_, text)| text.is_empty()).map(|(key, _)| *key).collect();
    if !missing.is_empty() {
        let message = sentence!("content-keys-empty", keys = Names::quoted(missing));
        lint.push(Code::ContentMissing, "framework.yaml", message);
    }
    let silent: Vec<Ix<Indicator>> =
        framework.indicators.ixs().filter(|&i| framework.indicators[i].evidence.is_empty()).collect();
    if let Some(&first) = silent.first() {
        let indicators = named(silent.iter().map(|&i| &framework.indicators[i].id));
        let (count, all) = (silent.len(), framework.indicators.len());
        let message = sentence!("content-without-evidence", count, all, indicators);
        lint.push(Code::ContentMissing, &lint.framework.file_of(first), message);
    }
}

/// A language in which the states have no usual words needs words of the framework's own.
pub(super) fn states(lint: &mut Lint<'_>) {
    let framework = lint.framework;
    let borrowed: Vec<&str> = State::GIVEN
        .into_iter()
        .filter(|&state| {
            default_label(&framework.language, state).is_none()
                && default_label("en", state) == Some(framework.states.label(state))
        })
        .map(State::code)
        .collect();
    if !borrowed.is_empty() {
        let language = &framework.language;
        let message = sentence!("content-states-in-english", language, states = Names::quoted(borrowed));
        lint.push(Code::ContentMissing, "framework.yaml", message);
    }
}
