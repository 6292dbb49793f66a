//! Findings as they are printed.

use super::out::{complain, complain_in_colour};
use crate::diag::{Diagnostics, Severity};
use crate::load::Texts;
use crate::locale::{Arg, Locale};

/// Prints every finding to standard error, and how many there are.
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
    let of = |key: &str, n: usize| locale.tell(key, &[("count", Arg::Count(n as u64))]);
    let (errors, warnings) = (diags.errors(), diags.warnings());
    match (errors, warnings) {
        (0, 0) => locale.say("counted-none"),
        (0, _) => of("counted-warnings", warnings),
        (_, 0) => of("counted-errors", errors),
        _ => locale.list(&[of("counted-errors", errors), of("counted-warnings", warnings)]),
    }
}
