//! The journal of a session: JSON, a line for the form and then one for each thing said, only ever added to.
//!
//! A line counts once its end is there. What a crash left of a last line was never confirmed, and is passed over.

use serde::{Deserialize, Serialize};

use super::model::Form;

/// The first line: to which form the answers belong.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Heading {
    /// Number of the form.
    pub form: String,
    /// Id of the framework.
    pub framework: String,
    /// Version of the framework.
    pub version: String,
    /// Name of the form of the questionnaire.
    pub questionnaire: String,
    /// Language in which it was answered.
    pub language: String,
}

impl Heading {
    /// The heading of a form.
    pub fn of(form: &Form) -> Self {
        Self {
            form: form.id.clone(),
            framework: form.framework.id.clone(),
            version: form.framework.version.clone(),
            questionnaire: form.questionnaire.clone(),
            language: form.language.to_string(),
        }
    }
}

/// What a line is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum What {
    /// The return as a whole.
    About,
    /// The answer to a question.
    Answer,
    /// Why the question does not apply.
    Reason,
    /// The comment.
    Comment,
    /// The evidence.
    Evidence,
    /// The question is left for later, or what could still be said beside its answer is not.
    Skip,
    /// A return was written; the text is its SHA-256.
    Written,
}

/// One thing that was said.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Event {
    /// Id of the indicator, or of what is said about the return as a whole; empty = the return.
    pub of: String,
    /// What is said.
    pub what: What,
    /// The text; empty = none.
    pub text: String,
}

/// What stands in a journal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Journal {
    /// To which form it belongs.
    pub heading: Heading,
    /// Everything said, in order.
    pub events: Vec<Event>,
    /// So many bytes are whole lines; what follows is what a crash left.
    pub whole: u64,
}

/// A line, with its end.
///
/// # Errors
/// None is known: both kinds of line have a form in JSON.
pub fn line(of: &impl Serialize) -> Result<String, serde_json::Error> {
    Ok(serde_json::to_string(of)? + "\n")
}

/// How every journal begins.
const BEGINNING: &[u8] = b"{\"form\":\"";

/// Reads a journal. `None` where not even its first line is whole.
///
/// # Errors
/// The number of the first line that is whole and says nothing that is known.
pub fn read(bytes: &[u8]) -> Result<Option<Journal>, usize> {
    let whole = bytes.iter().rposition(|&byte| byte == b'\n').map_or(0, |end| end + 1);
    let mut lines = bytes[..whole].split_inclusive(|&byte| byte == b'\n').zip(1_usize..);
    let Some((first, _)) = lines.next() else {
        // The beginning of our own first line is what a crash left; anything else is somebody's file.
        let ours = bytes.iter().zip(BEGINNING).all(|(one, other)| one == other);
        return if ours { Ok(None) } else { Err(1) };
    };
    let heading = serde_json::from_slice(first).map_err(|_| 1_usize)?;
    let events =
        lines.map(|(line, n)| serde_json::from_slice(line).map_err(|_| n)).collect::<Result<_, _>>()?;
    Ok(Some(Journal { heading, events, whole: whole as u64 }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::form::session::tests::form;

    #[test]
    fn a_journal_is_read_as_far_as_it_was_confirmed() {
        let heading = Heading::of(&form());
        let event = |text: &str| Event { of: "A1".to_owned(), what: What::Comment, text: text.to_owned() };
        // A line break and a quotation mark in a text break no line.
        let events = [event("first\nsecond \"é\""), event("")];
        let mut text = line(&heading).unwrap();
        text.extend(events.iter().map(|event| line(event).unwrap()));
        let bytes = text.as_bytes();
        assert_eq!(text.lines().count(), 3);
        let ends: Vec<usize> = text.match_indices('\n').map(|(at, _)| at + 1).collect();
        // Cut anywhere, what was confirmed before is there, and nothing else.
        for cut in 0..=bytes.len() {
            let lines = ends.iter().filter(|end| **end <= cut).count();
            let journal = read(&bytes[..cut]).unwrap();
            match lines {
                0 => assert_eq!(journal, None, "{cut}"),
                _ => {
                    let journal = journal.unwrap();
                    assert_eq!(journal.heading, heading);
                    assert_eq!(journal.events, events[..lines - 1], "{cut}");
                    assert_eq!(journal.whole, ends[lines - 1] as u64, "{cut}");
                }
            }
        }
        assert_eq!(read(b"notes\n"), Err(1));
        assert_eq!(read(b"notes"), Err(1), "somebody's file without an end of line");
        assert_eq!(read([bytes, b"{\"of\":\"A1\"}\n".as_slice(), bytes].concat().as_slice()), Err(4));
    }
}
