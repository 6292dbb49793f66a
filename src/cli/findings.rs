//! Findings as they are printed

use super::out::{complain, complain_in_colour};
use crate::diag::{Diagnostics, Severity};
use crate::load::Texts;
use crate::locale::{Arg, Locale};

/// Prints every finding to standard error in a language, and how many there are.
pub(super) fn print(diags: &Diagnostics, texts: &Texts, locale: &Locale) {
    for finding in diags.iter() {
        let text = locale.finding_text(finding, &|file, line| texts.line(file, line));
        complain_in_colour(&text, finding.severity == Severity::Error);
    }
    if !diags.is_empty() {
        complain(&counted(diags, locale));
    }
}

/// `2 errors, 1 warning`
pub(super) fn counted(diags: &Diagnostics, locale: &Locale) -> String {
    let of = |key: &str, n: usize| (n > 0).then(|| locale.tell(key, &[("count", Arg::Count(n as u64))]));
    let [errors, warnings] = [of("count-errors", diags.errors()), of("count-warnings", diags.warnings())];
    match errors.into_iter().chain(warnings).collect::<Vec<_>>() {
        none if none.is_empty() => locale.say("count-no-findings"),
        some => locale.list(&some),
    }
}
