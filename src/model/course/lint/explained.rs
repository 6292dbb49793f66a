//! What explains a framework: optional, printed in every report, and missed there.

use super::{Lint, named};
use crate::diag::Code;
use crate::model::framework::states::{State, default_label};

/// The keys of `framework.yaml` that only explain, in one finding, and the indicators without evidence in another.
pub(super) fn keys(lint: &mut Lint<'_>) {
    let framework = lint.framework;
    let keys = [
        ("summary", &framework.summary),
        ("provenance", &framework.provenance),
        ("bands_note", &framework.bands_note),
        ("target_note", &framework.target_note),
    ];
    let missing: Vec<String> =
        keys.iter().filter(|(_, text)| text.is_empty()).map(|(key, _)| format!("`{key}`")).collect();
    if !missing.is_empty() {
        let message = format!("nothing is said under {}, which reports print", missing.join(", "));
        lint.say(Code::ContentMissing, "framework.yaml", message);
    }
    let silent: Vec<usize> =
        (0..framework.indicators.len()).filter(|&i| framework.indicators[i].evidence.is_empty()).collect();
    if let Some(&first) = silent.first() {
        let names: Vec<String> =
            silent.iter().map(|&i| format!("`{}`", framework.indicators[i].id)).collect();
        let message = format!(
            "indicators that do not say what counts as `evidence`: {} of {} ({})",
            silent.len(),
            framework.indicators.len(),
            named(&names)
        );
        lint.say(Code::ContentMissing, &lint.file_of(first), message);
    }
}

/// A language in which the states have no usual words needs words of the framework's own.
pub(super) fn states(lint: &mut Lint<'_>) {
    let framework = lint.framework;
    let borrowed: Vec<String> = State::ALL
        .into_iter()
        .filter(|&state| {
            default_label(&framework.language, state).is_none()
                && default_label("en", state) == Some(framework.states.label(state))
        })
        .map(|state| format!("`{}`", state.code()))
        .collect();
    if !borrowed.is_empty() {
        let message = format!(
            "`states` has no words in `{}` for {}, so they stand in English",
            framework.language,
            borrowed.join(", ")
        );
        lint.say(Code::ContentMissing, "framework.yaml", message);
    }
}
