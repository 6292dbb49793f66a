//! What is typed at the desk: commands of one letter, and everything else.

use anyhow::Result;

use crate::cli::dialogue::{Dialogue, Line};
use crate::cli::session::Session;
use crate::model::name::clean;

/// A line that was typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Typed {
    /// The next hint.
    Hint,
    /// The right answer.
    Key,
    /// The next exercise, or section.
    Skip,
    /// The one before.
    Back,
    /// A paper of the case, by its number.
    Paper(usize),
    /// No more for now.
    Stop,
    /// Nothing, and Enter.
    Empty,
    /// Something else.
    Text(String),
}

/// Reads a line behind a prompt.
pub(super) fn typed(prompt: &str, dialogue: Dialogue, session: &mut Session) -> Result<Typed> {
    let line = match dialogue.line(prompt, session)? {
        Line::Text(text) => text,
        Line::Back => return Ok(Typed::Back),
        Line::End => return Ok(Typed::Stop),
    };
    let text = line.trim();
    let paper = |text: &str| {
        let rest = text.strip_prefix(['p', 'P'])?;
        rest.trim().parse::<usize>().ok()
    };
    Ok(match text.to_lowercase().as_str() {
        "" => Typed::Empty,
        "h" => Typed::Hint,
        "k" => Typed::Key,
        "s" => Typed::Skip,
        "q" => Typed::Stop,
        _ => paper(text).map_or_else(|| Typed::Text(text.to_owned()), Typed::Paper),
    })
}

/// Asks for the learner's name, which stands on the log and on the certificate; `None` where none is given.
pub(super) fn name(dialogue: Dialogue, session: &mut Session) -> Result<Option<String>> {
    session.out.line(&session.locale.text("learn-who"))?;
    let label = session.locale.text("learn-name");
    let prompt = session.locale.labelled(&label, "");
    let line = dialogue.line(prompt.trim_end(), session)?;
    let Line::Text(text) = line else {
        session.error(&session.locale.text("learn-name-needed"));
        return Ok(None);
    };
    Ok(Some(clean(&text).into_owned()))
}
