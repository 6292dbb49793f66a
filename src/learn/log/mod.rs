//! The learner's log: JSON, a line for the learner and then one for each thing that happened, only ever added to.
//!
//! Every line ends with a hash over itself and the line before, so that a line that was edited, moved or taken out is noticed. It
//! does not keep anybody from writing the whole log anew: a trainer's log of their own does. A line counts once its end is there.

mod event;
mod merge;

use std::path::Path;

use serde::{Deserialize, Serialize};

pub use event::{Entry, Event};
pub use merge::{Unmerged, merge};

use super::unmarked::unmarked;
use crate::diag::{Code, Diagnostic, Place, Sentence, did_you_mean, sentence};
use crate::model::digest::sha256;
use crate::model::name::{fold, same};

/// The format of the logs that this program writes and reads.
pub const FORMAT: &str = "tripartite-learner/1";

/// How every log begins.
const BEGINNING: &[u8] = b"{\"format\":\"tripartite-learner/";

/// The first line: whose log it is, and of which course.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Heading {
    /// Format of the log.
    pub format: String,
    /// Name of the learner.
    pub learner: String,
    /// Id of the framework whose course it is.
    pub course: String,
    /// When it was begun: seconds since the beginning of 1970, in universal time.
    pub at: u64,
}

impl Heading {
    /// The heading of a new log.
    pub fn new(learner: &str, course: &str, at: u64) -> Self {
        Self { format: FORMAT.to_owned(), learner: learner.to_owned(), course: course.to_owned(), at }
    }
}

/// What stands in a log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Log {
    /// Whose log it is.
    pub heading: Heading,
    /// Everything that happened, in order.
    pub entries: Vec<Entry>,
    /// Hash of the last line, on which the next one builds.
    pub head: String,
    /// So many bytes are whole lines; what follows is what a crash left.
    pub whole: u64,
}

/// A line with its end, and its hash: that of the line before comes first.
///
/// # Errors
/// None is known: both kinds of line have a form in JSON.
pub fn line(before: &str, of: &impl Serialize) -> Result<(String, String), serde_json::Error> {
    let body = serde_json::to_string(of)?;
    let hash = hash(before, &body);
    let open = body.strip_suffix('}').unwrap_or(&body);
    Ok((format!("{open},\"hash\":\"{hash}\"}}\n"), hash))
}

/// The whole text of a log.
///
/// # Errors
/// None is known.
pub fn text(heading: &Heading, entries: &[Entry]) -> Result<String, serde_json::Error> {
    let (mut text, mut head) = line("", heading)?;
    for entry in entries {
        let (line, hash) = line(&head, entry)?;
        text.push_str(&line);
        head = hash;
    }
    Ok(text)
}

fn hash(before: &str, body: &str) -> String {
    sha256(format!("{before}\n{body}").as_bytes())
}

/// A line taken apart: what it says, and the hash at its end.
fn parts(line: &str) -> Option<(String, &str)> {
    let (open, rest) = line.rsplit_once(",\"hash\":\"")?;
    let hash = rest.strip_suffix("\"}")?;
    (hash.len() == 64 && hash.bytes().all(|b| b.is_ascii_hexdigit())).then(|| (format!("{open}}}"), hash))
}

/// Reads a log. `None` where not even its first line is whole.
///
/// # Errors
/// The finding for the first line that is wrong: one that was edited, one of another learner or of another version, or one that
/// says nothing that is known. Nothing behind it can be trusted.
pub fn read(bytes: &[u8], file: &Path) -> Result<Option<Log>, Box<Diagnostic>> {
    let lines = unmarked(bytes);
    let (bytes, ahead) = (lines, bytes.len() - lines.len());
    let whole = bytes.iter().rposition(|&byte| byte == b'\n').map_or(0, |end| end + 1);
    let wrong = |line: usize, code, message: Sentence| {
        Box::new(Diagnostic::error(code, Place::Text { file: file.to_owned(), line, column: 1 }, message))
    };
    if whole == 0 {
        // The beginning of our own first line is what a crash left; anything else is somebody's file.
        let ours = bytes.iter().zip(BEGINNING).all(|(one, other)| one == other);
        return if ours { Ok(None) } else { Err(wrong(1, Code::BadLogLine, sentence!("log-no-log"))) };
    }
    let mut log: Option<Log> = None;
    for (line, n) in bytes[..whole].split(|&byte| byte == b'\n').zip(1_usize..) {
        if line.is_empty() && n > 1 {
            continue;
        }
        let text = std::str::from_utf8(line).map(|text| text.trim_end_matches('\r'));
        let text = text.map_err(|_| wrong(n, Code::BadLogLine, sentence!("log-line-unread", number = n)))?;
        // Few lines hold the word, so that hardly any is read twice.
        let heading = text
            .contains("\"format\"")
            .then(|| serde_json::from_str::<serde_json::Value>(text).ok())
            .flatten()
            .filter(|value| value.get("format").is_some());
        if let Some(heading) = &heading {
            let format = heading.get("format").and_then(serde_json::Value::as_str).unwrap_or_default();
            if format != FORMAT {
                let message = sentence!("log-of-version", format, known = FORMAT);
                return Err(wrong(n, Code::LogVersion, message));
            }
        } else if n == 1 {
            return Err(wrong(1, Code::BadLogLine, sentence!("log-no-log")));
        }
        if let (Some(log), Some(heading)) = (&log, &heading) {
            let other = heading.get("learner").and_then(serde_json::Value::as_str).unwrap_or_default();
            let message = if same(other, &log.heading.learner) {
                sentence!("log-one-behind-another", learner = other)
            } else {
                sentence!("log-of-two", learner = &log.heading.learner, other)
            };
            let finding = wrong(n, Code::TwoLearners, message);
            return Err(Box::new(finding.help(sentence!("help-log-merge"))));
        }
        let bad = || wrong(n, Code::BadLogLine, sentence!("log-line-unread", number = n));
        let (body, given) = parts(text).ok_or_else(bad)?;
        let before = log.as_ref().map_or("", |log| log.head.as_str());
        if hash(before, &body) != given {
            let finding = wrong(n, Code::EditedLog, sentence!("log-line-edited", number = n));
            return Err(Box::new(finding.help(sentence!("help-log-edited"))));
        }
        let given = given.to_owned();
        match &mut log {
            None => {
                let heading: Heading = serde_json::from_str(&body).map_err(|_| bad())?;
                if fold(&heading.learner).is_empty() {
                    return Err(wrong(n, Code::BadLogLine, sentence!("log-no-learner")));
                }
                let whole = (ahead + whole) as u64;
                log = Some(Log { heading, entries: Vec::new(), head: given, whole });
            }
            Some(log) => {
                log.entries.push(serde_json::from_str(&body).map_err(|_| bad())?);
                log.head = given;
            }
        }
    }
    Ok(log)
}

/// The finding for a log of another course.
pub fn other_course(heading: &Heading, course: &str, file: &Path) -> Diagnostic {
    let message = sentence!("log-of-course", own = &heading.course, course);
    let finding = Diagnostic::error(Code::OtherCourse, Place::file(file), message);
    finding.maybe_help(did_you_mean(&heading.course, [course]))
}
