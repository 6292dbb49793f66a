//! `trainer void`: takes an exercise out of the grade for everybody, a line in the log of each.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use anyhow::Result;

use super::class::files_of;
use super::decide::{Signed, refuse, write};
use crate::cli::Outcome;
use crate::cli::learn::course::{Course, say};
use crate::cli::session::Session;
use crate::learn::class::is_responses;
use crate::learn::record::Record;
use crate::learn::responses::learner_of;
use crate::learn::trainer::{Before, Refused};
use crate::locale::Arg;
use crate::model::name::fold;

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[arg(value_name = "ID")]
    exercise: String,
    #[arg(value_name = "PATH", required = true)]
    paths: Vec<PathBuf>,
    #[command(flatten)]
    signed: Signed,
}

impl Args {
    /// For everybody: all logs are looked at before the first is written to.
    pub(super) fn run(&self, course: &Course, session: &mut Session) -> Result<Outcome> {
        let mut files = Vec::new();
        for path in &self.paths {
            let Some(found) = files_of(path, session) else { return Ok(Outcome::InvalidInput) };
            files.extend(found);
        }
        let (responses, logs): (Vec<PathBuf>, Vec<PathBuf>) =
            files.into_iter().partition(|file| is_responses(file));
        let mut known = BTreeSet::new();
        let decide = |before: &Before<'_>| before.void(&self.exercise, &self.signed.reason);
        for file in &logs {
            let Some(log) = course.begun(file, session) else { return Ok(Outcome::InvalidInput) };
            known.insert(fold(&log.heading.learner));
            let record = Record::of(&course.training, &log.entries);
            let by = &self.signed.by;
            let before = Before { training: &course.training, log: &log, record: &record, by };
            // Where it was taken out before, there is nothing to do; anything else stops all of it.
            if let Err(refused) = decide(&before)
                && !matches!(refused, Refused::AlreadyVoid(_))
            {
                return Ok(refuse(file, &refused, course, session));
            }
        }
        let Some(alone) = alone(&responses, &known, session) else { return Ok(Outcome::InvalidInput) };
        if logs.is_empty() {
            let path = self.paths[0].display().to_string();
            session.error(&session.locale.format("trainer-no-log", &[("path", Arg::Text(&path))]));
            return Ok(Outcome::InvalidInput);
        }
        let mut outcome = Outcome::InvalidInput;
        for file in &logs {
            if write(file, &self.signed.by, course, session, decide)? == Outcome::Done {
                outcome = Outcome::Done;
            }
        }
        for file in alone {
            let path = file.display().to_string();
            session.warning(&session.locale.format("trainer-void-responses", &[("path", Arg::Text(&path))]));
        }
        Ok(outcome)
    }
}

/// Files of responses of learners without a log among these; nothing where one cannot be read, which was said.
fn alone<'f>(responses: &'f [PathBuf], known: &BTreeSet<String>, session: &Session) -> Option<Vec<&'f Path>> {
    let mut alone = Vec::new();
    for file in responses {
        let bytes =
            session.disk.read(file).map_err(|why| say(crate::load::unread(file, &why), session)).ok()?;
        let learner = learner_of(&bytes).unwrap_or_default();
        if !known.contains(&fold(&learner)) {
            alone.push(file.as_path());
        }
    }
    Some(alone)
}
