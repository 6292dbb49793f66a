//! Findings as they are printed.

use super::out::{complain, complain_in_colour};
use crate::diag::{Diagnostics, Severity, to_text};
use crate::load::Texts;

/// Prints every finding to standard error, and how many there are.
pub(super) fn print(diags: &Diagnostics, texts: &Texts) {
    for finding in diags.iter() {
        let text = to_text(finding, &|file, line| texts.line(file, line));
        complain_in_colour(&text, finding.severity == Severity::Error);
    }
    if !diags.is_empty() {
        complain(&counted(diags));
    }
}

/// `2 errors, 1 warning`
pub(super) fn counted(diags: &Diagnostics) -> String {
    let of = |n: usize, word: &str| format!("{n} {word}{}", if n == 1 { "" } else { "s" });
    match (diags.errors(), diags.warnings()) {
        (0, 0) => "no findings".to_owned(),
        (0, warnings) => of(warnings, "warning"),
        (errors, 0) => of(errors, "error"),
        (errors, warnings) => format!("{}, {}", of(errors, "error"), of(warnings, "warning")),
    }
}
