//! A finding as a person reads it in a terminal

use std::fmt::Write;
use std::path::Path;

use super::{Locale, Slot};
use crate::diag::{Diagnostic, Place, printable};

impl Locale {
    /// Finding in the house grammar: what, where, the line it stands on, and the way out.
    ///
    /// `line_of` gives a line of a file (from 1) where the caller still has it; without it the excerpt
    /// is left out.
    pub fn finding_text(
        &self,
        finding: &Diagnostic,
        line_of: &dyn Fn(&Path, usize) -> Option<String>,
    ) -> String {
        let words = self.finding(finding);
        let mut out = format!(
            "{}\n  --> {}\n",
            self.words.finding(
                "headline",
                &[
                    ("severity", Slot::Text(&words.severity)),
                    ("code", Slot::Text(finding.code.as_str())),
                    ("message", Slot::Text(&words.message)),
                ],
            ),
            words.place,
        );
        if let Place::Text { file, line, column } = &finding.place
            && let Some(source) = line_of(file, *line)
        {
            let number = line.to_string();
            let margin = " ".repeat(number.len());
            let (shown, caret) = excerpt(&source, *column);
            // Writing to a string cannot fail.
            let _ = write!(out, "{margin} |\n{number} | {shown}\n{margin} | {}^\n", " ".repeat(caret));
        }
        if let Some(help) = &words.help {
            let _ = writeln!(out, "  {}", self.help_line(help));
        }
        out
    }

    /// The line of a help: `help: did you mean ...`
    pub(crate) fn help_line(&self, help: &str) -> String {
        self.words.finding("help-line", &[("help", Slot::Text(help))])
    }
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::{Code, sentence};

    #[test]
    fn a_finding_shows_its_line_and_disarms_what_steers_a_terminal() {
        let place = Place::Text { file: "a.yaml".into(), line: 2, column: 5 };
        let message = sentence!("yaml-not-allowed-here", text = "\u{1b}[31m\u{202e}x");
        let finding = Diagnostic::error(Code::YamlSyntax, place, message).help(sentence!("help-keep-one"));
        let text = Locale::new("en").finding_text(&finding, &|_, _| Some("key: [".to_owned()));
        assert_eq!(
            text,
            "error[load/yaml-syntax]: `\\u{1b}[31m\\u{202e}x` is not allowed here\n  --> a.yaml:2:5\n  |\n2 | key: [\n  |     ^\n  help: keep only one of the two\n"
        );
        let text = Locale::new("fr").finding_text(&finding, &|_, _| None);
        assert_eq!(
            text,
            "erreur[load/yaml-syntax]\u{a0}: «\u{a0}\\u{1b}[31m\\u{202e}x\u{a0}» n’est pas admis ici\n  --> a.yaml:2:5\n  aide\u{a0}: n’en gardez qu’une\n"
        );
    }

    #[test]
    fn the_caret_moves_with_what_cannot_be_seen() {
        let place = Place::Text { file: "a.yaml".into(), line: 1, column: 5 };
        let finding = Diagnostic::error(
            Code::YamlUnknownKey,
            place,
            sentence!("yaml-key-unknown", key = "da\u{200b}te"),
        );
        // The zero-width space takes 8 characters in the excerpt.
        let text = Locale::new("en").finding_text(&finding, &|_, _| Some("da\u{200b}te: x".to_owned()));
        assert!(text.contains("1 | da\\u{200b}te: x\n  |            ^\n"), "{text}");
    }
}
