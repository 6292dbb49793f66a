//! Findings as they are printed.

use std::io;

use super::out::{Out, print_error, print_finding};
use crate::diag::{Diagnostics, Place, Severity};
use crate::document::csv::Csv;
use crate::load::Texts;
use crate::locale::{Arg, Locale};

/// Prints every finding to standard error, and how many there are.
pub(super) fn print(diags: &Diagnostics, texts: &Texts, locale: &Locale) {
    for finding in diags.iter() {
        let text = locale.finding_text(finding, &|file, line| texts.line(file, line));
        print_finding(&text, finding.severity == Severity::Error);
    }
    if !diags.is_empty() {
        print_error(&counted(diags, locale));
    }
}

/// `2 errors, 1 warning`
pub(super) fn counted(diags: &Diagnostics, locale: &Locale) -> String {
    let of = |key: &str, n: usize| locale.format(key, &[("count", Arg::Count(n as u64))]);
    let (errors, warnings) = (diags.errors(), diags.warnings());
    match (errors, warnings) {
        (0, 0) => locale.text("counted-none"),
        (0, _) => of("counted-warnings", warnings),
        (_, 0) => of("counted-errors", errors),
        _ => locale.list(&[of("counted-errors", errors), of("counted-warnings", warnings)]),
    }
}

/// Prints every finding as a table for other programs, one in a row: there may be millions, so no row is held once it is printed.
pub(super) fn print_table(diags: &Diagnostics, locale: &Locale, out: &mut Out) -> io::Result<()> {
    let header = ["severity", "code", "file", "line", "sheet", "row", "column", "message", "help"];
    let mut csv = Csv::new(&header);
    for finding in diags.iter() {
        let words = locale.finding(finding);
        let file = finding.place.path().display().to_string();
        let number = |number: &usize| number.to_string();
        let [line, sheet, row, column] = match &finding.place {
            Place::File { .. } => Default::default(),
            Place::Question { question, .. } => {
                [String::new(), String::new(), String::new(), question.clone()]
            }
            Place::Text { line, column, .. } => [number(line), String::new(), String::new(), number(column)],
            Place::Cell { sheet, row, column, .. } => {
                [String::new(), sheet.clone().unwrap_or_default(), number(row), column.clone()]
            }
        };
        let help = words.help.unwrap_or_default();
        csv.row(&[
            finding.severity.as_str().to_owned(),
            finding.code.as_str().to_owned(),
            file,
            line,
            sheet,
            row,
            column,
            words.message,
            help,
        ]);
        out.bytes(&csv.take())?;
    }
    out.bytes(&csv.finish())
}
