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
        diagnostic.message,
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
        let _ = writeln!(out, "  help: {help}");
    }
    out
}

/// At most 100 characters of the line around the column, and where the caret stands below them.
fn excerpt(line: &str, column: usize) -> (String, usize) {
    const WIDTH: usize = 100;
    let at = column.saturating_sub(1);
    let start = if at > WIDTH - 20 { at - WIDTH / 2 } else { 0 };
    let part = |from: usize, length: usize| -> String {
        printable(&line.chars().skip(from).take(length).collect::<String>())
    };
    // What is shown as a code point takes more room than it has in the file; a line may also end before the column.
    let before = part(start, at - start);
    let beyond = (at - start).saturating_sub(line.chars().skip(start).take(at - start).count());
    (part(start, WIDTH), before.chars().count() + beyond)
}

/// The text without characters that a reader cannot see, and that could steer a terminal or turn the reading
/// direction: they are shown as their code points. Every message and every help passes through here.
pub fn printable(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if c == '\t' {
            out.push(' ');
        } else if is_invisible(c) {
            // Writing to a string cannot fail.
            let _ = write!(out, "\\u{{{:x}}}", u32::from(c));
        } else {
            out.push(c);
        }
    }
    out
}

/// Is it a control or format character, of no width on any screen?
fn is_invisible(c: char) -> bool {
    (c.is_control() && c != '\n')
        || matches!(
            c,
            '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{115F}' | '\u{1160}' | '\u{17B4}' | '\u{17B5}'
                | '\u{180B}'..='\u{180E}' | '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}'
                | '\u{2060}'..='\u{206F}' | '\u{3164}' | '\u{FEFF}' | '\u{FFA0}' | '\u{FFF9}'..='\u{FFFB}'
                | '\u{E0000}'..='\u{E0FFF}'
        )
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

    #[test]
    fn what_cannot_be_seen_is_shown_on_every_road() {
        let place = Place::Text { file: "a.yaml".into(), line: 1, column: 5 };
        let finding = Diagnostic::error(Code::YamlUnknownKey, place, "the key `da\u{200b}te` is not known")
            .help("not `\u{feff}date`, but `date`");
        assert_eq!(finding.message, "the key `da\\u{200b}te` is not known");
        let json = crate::diag::to_json(&[finding.clone()].into_iter().collect());
        assert_eq!(json[0]["message"], "the key `da\\u{200b}te` is not known");
        assert_eq!(json[0]["help"], "not `\\u{feff}date`, but `date`");
        // The zero-width space takes 8 characters in the excerpt: the caret moves with what it points at.
        let text = to_text(&finding, &|_, _| Some("da\u{200b}te: x".to_owned()));
        assert!(text.contains("1 | da\\u{200b}te: x\n  |            ^\n"), "{text}");
    }
}
