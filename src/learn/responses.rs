//! Responses of a page in a browser, as a file that becomes a part of the learner's log.
//!
//! The file is JSON, one object, UTF-8, with these keys and no others:
//!
//! | key | what |
//! |---|---|
//! | `format` | `tripartite-responses/1` |
//! | `course`, `version` | id of the framework; version of its exercises, which must be the one that is graded |
//! | `learner` | name of the learner, as in the log |
//! | `answers` | a list of `{at, exercise, sha256, graded, attempt, shown, answer}`: the moment in seconds since the beginning of 1970, what was asked (its id and SHA-256), whether it was submitted for a grade, the number of the attempt, the ids in the order in which they were shown, and an [`Answer`] |
//! | `opened` | a list of `{at, topic, section}`: sections of lessons that were opened |
//! | `revealed` | may be left out: a list of `{at, exercise}`, exercises of which the right answer was shown before all attempts were made |
//! | `sessions` | for each time that the page was open, a list of the moments at which something happened |
//!
//! The page grades nothing: marks are made here. A file can be taken in again, and a later one may hold everything that an earlier
//! one held; what is known already is passed over. A clock that runs ahead is no reason to lose an answer: what it says happened
//! later than now happened now, and no time passed in it ([`super::hours`]).

use std::collections::BTreeSet;
use std::path::Path;

use serde::{Deserialize, Serialize};

use super::answer::Answer;
use super::log::{Entry, Event, Log};
use super::mark::{Mark, mark};
use super::page::alias;
use super::unmarked::unmarked;
use crate::diag::{Code, Diagnostic, Place, Sentence, did_you_mean, sentence};
use crate::model::course::training::Training;
use crate::model::digest::sha256;
use crate::model::name::same;

/// The format of files of responses that this program reads.
pub const FORMAT: &str = "tripartite-responses/1";

/// A file of responses.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Responses {
    /// Format of the file.
    pub format: String,
    /// Id of the framework.
    pub course: String,
    /// Version of the exercises.
    pub version: String,
    /// Name of the learner.
    pub learner: String,
    /// Answers to exercises.
    #[serde(default)]
    pub answers: Vec<Response>,
    /// Sections that were opened.
    #[serde(default)]
    pub opened: Vec<Opened>,
    /// For each time that the page was open: the moments at which something happened.
    #[serde(default)]
    pub sessions: Vec<Vec<u64>>,
    /// Exercises of which the right answer was shown.
    #[serde(default)]
    pub revealed: Vec<Revealed>,
}

/// An answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Response {
    /// When.
    pub at: u64,
    /// Id of the exercise.
    pub exercise: String,
    /// What was asked.
    pub sha256: String,
    /// Was it submitted for a grade?
    pub graded: bool,
    /// Number of the attempt, from 1.
    #[serde(default)]
    pub attempt: u32,
    /// Ids in the order in which they were shown.
    #[serde(default)]
    pub shown: Vec<String>,
    /// The answer.
    pub answer: Answer,
}

/// A section that was opened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Opened {
    /// When.
    pub at: u64,
    /// Id of the topic.
    pub topic: String,
    /// Id of the section.
    pub section: String,
}

/// An exercise of which the right answer was shown before all attempts were made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Revealed {
    /// When.
    pub at: u64,
    /// Id of the exercise.
    pub exercise: String,
}

/// What is looked at before all else: any version of the format has it.
#[derive(Deserialize)]
struct Head {
    #[serde(default)]
    format: serde_json::Value,
    #[serde(default)]
    learner: serde_json::Value,
}

/// Whose responses a file holds; none where it holds none.
pub fn learner_of(bytes: &[u8]) -> Option<String> {
    let head: Head = serde_json::from_slice(unmarked(bytes)).ok()?;
    (head.format == FORMAT).then(|| head.learner.as_str().map(str::to_owned))?
}

/// What a log lacks of a file of responses, in the order in which it happened.
///
/// # Errors
/// Everything that is wrong with the file; then nothing of it is taken.
pub fn entries(
    bytes: &[u8],
    file: &Path,
    training: &Training,
    log: &Log,
    now: u64,
) -> Result<Vec<Entry>, Vec<Diagnostic>> {
    let wrong = |code, message: Sentence| Diagnostic::error(code, Place::file(file), message);
    let head: Head = serde_json::from_slice(unmarked(bytes))
        .map_err(|_| vec![wrong(Code::BadResponses, sentence!("responses-no-json"))])?;
    let format = head.format.as_str().unwrap_or_default();
    if format != FORMAT {
        let message = sentence!("responses-other-format", format, known = FORMAT);
        return Err(vec![wrong(Code::ResponsesVersion, message)]);
    }
    let responses: Responses = serde_json::from_slice(unmarked(bytes)).map_err(|error| {
        vec![wrong(Code::BadResponses, sentence!("responses-bad", message = error.to_string()))]
    })?;
    let mut findings = Vec::new();
    if responses.course != training.framework || responses.version != training.version {
        let message = sentence!(
            "responses-for-version",
            course = &responses.course,
            version = &responses.version,
            own = &training.framework,
            current = &training.version,
        );
        findings.push(wrong(Code::ResponsesVersion, message));
    }
    if !same(&responses.learner, &log.heading.learner) {
        let message =
            sentence!("responses-of-other", learner = &log.heading.learner, other = &responses.learner);
        findings.push(wrong(Code::ResponsesLearner, message));
    }
    let known = Known::of(log);
    let sha256 = sha256(bytes);
    // The page's answers have a run of their own, which no time passes in: that is in its sessions.
    let mut list = Vec::new();
    let mut put = |at: u64, event: Event| list.push(Entry { at, session: String::new(), event });
    for one in responses.opened {
        put(one.at, Event::LessonOpened { topic: one.topic, section: one.section });
    }
    let unknown = |id: &str| {
        let ids = training.exercises().map(|exercise| exercise.id.as_str());
        let message = sentence!("responses-no-exercise", id);
        wrong(Code::ResponsesExercise, message).maybe_help(did_you_mean(id, ids))
    };
    for one in responses.revealed {
        match training.exercise(&one.exercise) {
            Some((_, exercise)) => put(one.at, Event::KeyShown { exercise: exercise.id.clone() }),
            None => findings.push(unknown(&one.exercise)),
        }
    }
    for one in responses.answers {
        let Some((_, exercise)) = training.exercise(&one.exercise) else {
            findings.push(unknown(&one.exercise));
            continue;
        };
        let id = exercise.id.clone();
        if exercise.sha256 != one.sha256 {
            findings.push(wrong(Code::ResponsesVersion, sentence!("responses-changed", id = id.as_str())));
            continue;
        }
        // A page without keys has other ids for items to order.
        let answer = alias::resolved(exercise, one.answer);
        let Ok(mark) = mark(exercise, &answer) else {
            findings.push(wrong(Code::BadResponses, sentence!("responses-no-answer", id = id.as_str())));
            continue;
        };
        let at = one.at;
        let (sha256, attempt, graded) = (one.sha256, one.attempt, one.graded);
        let shown = alias::own(exercise, one.shown);
        put(
            at,
            if graded {
                let share = match mark {
                    Mark::Share(share) => Some(share),
                    Mark::Pending => None,
                };
                let (version, points) = (training.version.clone(), exercise.points.clone());
                Event::Submitted { exercise: id, attempt, version, sha256, shown, answer, share, points }
            } else {
                Event::Practised { exercise: id, sha256, answer, right: mark.is_right() }
            },
        );
    }
    if !findings.is_empty() {
        return Err(findings);
    }
    list.sort_by_key(|entry| entry.at);
    list.retain(|entry| !known.has(entry));
    list.iter_mut().for_each(|entry| entry.at = entry.at.min(now));
    let seen = |entry: &Entry| matches!(&entry.event, Event::Imported { sha256: own, .. } if *own == sha256);
    if !log.entries.iter().any(seen) {
        let event = Event::Imported { sha256, sessions: responses.sessions };
        list.push(Entry { at: now, session: String::new(), event });
    }
    Ok(list)
}

/// What a log holds already.
struct Known {
    /// The lines.
    lines: BTreeSet<String>,
    /// The moments at which responses were taken in.
    imports: Vec<u64>,
}

impl Known {
    fn of(log: &Log) -> Self {
        let line = |entry: &Entry| serde_json::to_string(entry).ok();
        let import = |entry: &&Entry| matches!(entry.event, Event::Imported { .. });
        Self {
            lines: log.entries.iter().filter_map(line).collect(),
            imports: log.entries.iter().filter(import).map(|entry| entry.at).collect(),
        }
    }

    /// Does the log hold this? What a clock that ran ahead said was written down with the moment at which it was taken in.
    fn has(&self, entry: &Entry) -> bool {
        if self.lines.is_empty() {
            return false;
        }
        let taken = self.imports.iter().copied().filter(|at| *at < entry.at);
        let at = |at: u64| serde_json::to_string(&Entry { at, ..entry.clone() });
        std::iter::once(entry.at)
            .chain(taken)
            .any(|moment| at(moment).is_ok_and(|text| self.lines.contains(&text)))
    }
}
