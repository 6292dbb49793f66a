//! Dialogue: a line typed in answer to a question, on a terminal that can be drawn on, or line by line where there is none.

use std::io::{self, BufRead as _, IsTerminal as _, Read as _};

use anyhow::Result;
use inquire::{InquireError, Select, Text};

use crate::cli::looks::looks;
use crate::cli::session::Session;
use crate::locale::Arg;

/// The most bytes of a line that are read.
const MOST: u64 = 1 << 20;

/// What came in answer to a question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Line {
    /// This was typed.
    Text(String),
    /// The key that goes back.
    Back,
    /// Nothing more comes: the end of the input, or Ctrl+C.
    End,
}

/// How questions are asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Dialogue {
    /// On a terminal, with editing and lists to choose from.
    Drawn,
    /// One line out, one line in: for scripts and for screen readers.
    Plain,
}

impl Dialogue {
    /// Drawn where all that it needs is a terminal, unless it was asked for plain.
    pub(super) fn new(plain: bool) -> Self {
        let terminal = io::stdin().is_terminal() && io::stdout().is_terminal() && io::stderr().is_terminal();
        if terminal && !plain { Self::Drawn } else { Self::Plain }
    }

    /// Asks for a line.
    pub(super) fn line(self, prompt: &str, session: &mut Session) -> Result<Line> {
        match self {
            Self::Drawn => {
                session.out.flush()?;
                of_terminal(Text::new(prompt).with_render_config(looks()).prompt()).map(|line| match line {
                    Ok(text) => Line::Text(text),
                    Err(other) => other,
                })
            }
            Self::Plain => {
                session.out.prompt(prompt)?;
                let line = read_line(&mut io::stdin().lock())?;
                // What was typed elsewhere breaks no line here.
                if !io::stdin().is_terminal() {
                    session.out.line("")?;
                }
                Ok(line.map_or(Line::End, Line::Text))
            }
        }
    }

    /// Asks for one of a list, by its position. `None` where none is chosen.
    pub(super) fn choice(
        self,
        question: &str,
        choices: &[String],
        session: &mut Session,
    ) -> Result<Option<usize>> {
        match self {
            Self::Drawn => {
                session.out.flush()?;
                let help = session.locale.text("ask-list-keys");
                let list = Select::new(question, choices.to_vec()).with_help_message(&help);
                let list = list.with_page_size(15).with_render_config(looks());
                Ok(of_terminal(list.raw_prompt())?.ok().map(|chosen| chosen.index))
            }
            Self::Plain => {
                for (n, choice) in (1..).zip(choices) {
                    session.out.line(&format!("  {n}  {choice}"))?;
                }
                loop {
                    let Line::Text(text) = self.line(question, session)? else { return Ok(None) };
                    let text = text.trim();
                    if text.eq_ignore_ascii_case("q") {
                        return Ok(None);
                    }
                    let number = text.parse().ok().and_then(|n: usize| n.checked_sub(1));
                    if let Some(n) = number.filter(|n| *n < choices.len()) {
                        return Ok(Some(n));
                    }
                    let most = [("most", Arg::Count(choices.len() as u64))];
                    session.out.line(&session.locale.format("ask-number-unknown", &most))?;
                }
            }
        }
    }
}

/// What was given on a terminal; what ends a question without an answer is told from what went wrong.
fn of_terminal<T>(given: Result<T, InquireError>) -> Result<Result<T, Line>> {
    match given {
        Ok(given) => Ok(Ok(given)),
        Err(InquireError::OperationCanceled) => Ok(Err(Line::Back)),
        Err(InquireError::OperationInterrupted) => Ok(Err(Line::End)),
        Err(error) => Err(error.into()),
    }
}

/// The next line without its end; `None` where there is none. What is no text in UTF-8 is marked where it stands.
fn read_line(input: &mut impl io::BufRead) -> io::Result<Option<String>> {
    let mut bytes = Vec::new();
    if input.by_ref().take(MOST).read_until(b'\n', &mut bytes)? == 0 {
        return Ok(None);
    }
    let text = String::from_utf8_lossy(&bytes);
    Ok(Some(text.trim_end_matches(['\n', '\r']).trim_start_matches('\u{FEFF}').to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_of_every_system_end_alike() {
        let mut input = "\u{FEFF}3\r\n\n  a comment \nlast".as_bytes();
        let mut lines = Vec::new();
        while let Some(line) = read_line(&mut input).unwrap() {
            lines.push(line);
        }
        assert_eq!(lines, ["3", "", "  a comment ", "last"]);
        assert_eq!(read_line(&mut b"caf\xe9\n".as_slice()).unwrap().unwrap(), "caf\u{FFFD}");
    }
}
