//! A finding as a person reads it in a terminal.

use std::fmt::Write;
use std::path::Path;

use super::{Diagnostic, Place};

/// The finding in the house grammar: what, where, the line it stands on, and the way out.
///
/// `line_of` gives a line of a file (from 1) where the caller still has it; without it the excerpt
/// is left out.
pub fn to_text(diagnostic: &Diagnostic, line_of: &dyn Fn(&Path, usize) -> Option<String>) -> String {
    let mut out = format!(
        "{}[{}]: {}\n  --> {}\n",
        diagnostic.severity.as_str(),
        diagnostic.code.as_str(),
        printable(&diagnostic.message),
        printable(&diagnostic.place.to_string()),
    );
    if let Place::Text { file, line, column } = &diagnostic.place
        && let Some(source) = line_of(file, *line)
    {
        let number = line.to_string();
        let margin = " ".repeat(number.len());
        let (shown, caret) = excerpt(&source, *column);
        // Writing to a string cannot fail.
        let _ = write!(out, "{margin} |\n{number} | {shown}\n{margin} | {}^\n", " ".repeat(caret));
    }
    if let Some(help) = &diagnostic.help {
        let _ = writeln!(out, "  help: {}", printable(help));
    }
    out
}

/// At most 100 characters of the line around the column, and where the caret stands below them.
fn excerpt(line: &str, column: usize) -> (String, usize) {
    const WIDTH: usize = 100;
    let at = column.saturating_sub(1);
    let start = if at > WIDTH - 20 { at - WIDTH / 2 } else { 0 };
    let shown: String = line.chars().skip(start).take(WIDTH).collect();
    (printable(&shown), at - start)
}

/// The text without what could steer a terminal or turn the reading direction: such characters
/// are shown as their code points.
pub fn printable(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        let steers = (c.is_control() && c != '\n')
            || matches!(c, '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
        if c == '\t' {
            out.push(' ');
        } else if steers {
            let _ = write!(out, "\\u{{{:x}}}", u32::from(c));
        } else {
            out.push(c);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::Code;

    #[test]
    fn a_finding_shows_its_line_and_disarms_what_steers_a_terminal() {
        let place = Place::Text { file: "a.yaml".into(), line: 2, column: 5 };
        let finding =
            Diagnostic::error(Code::YamlSyntax, place, "`\u{1b}[31m\u{202e}x` is odd").help("mend it");
        let text = to_text(&finding, &|_, _| Some("key: [".to_owned()));
        assert_eq!(
            text,
            "error[load/yaml-syntax]: `\\u{1b}[31m\\u{202e}x` is odd\n  --> a.yaml:2:5\n  |\n2 | key: [\n  |     ^\n  help: mend it\n"
        );
    }
}
