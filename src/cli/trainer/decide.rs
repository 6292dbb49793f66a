//! `trainer confirm`, `override`, `mark`, `attempts`, `cap`, `countersign`: a trainer's decisions on a learner, each a line of the learner's own log.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use anyhow::Result;

use crate::cli::appended::Appended;
use crate::cli::learn::course::{Course, say};
use crate::cli::session::{Session, with_suggestion};
use crate::cli::{Outcome, clock, number};
use crate::learn::grade::grade;
use crate::learn::hours::Hours;
use crate::learn::log::{self, Entry, Event};
use crate::learn::record::Record;
use crate::learn::sums::{self, percent};
use crate::learn::trainer::{Before, Refused};
use crate::locale::Arg;
use crate::model::course::training::CAPSTONE;
use crate::model::day::Day;
use crate::model::ratio::Ratio;

/// Who decides, and why.
#[derive(Debug, clap::Args)]
pub(super) struct Signed {
    #[arg(long, value_name = "NAME")]
    pub(super) by: String,
    #[arg(long, value_name = "TEXT", default_value = "")]
    pub(super) reason: String,
}

#[derive(Debug, clap::Args)]
pub(super) struct Confirm {
    #[arg(value_name = "FILE")]
    file: PathBuf,
    #[arg(long, value_name = "NAME")]
    by: String,
    #[arg(long, value_name = "ID")]
    id: Vec<String>,
    #[arg(long, value_name = "DATE", value_parser = clock::parse)]
    date: Option<Day>,
}

#[derive(Debug, clap::Args)]
pub(super) struct Override {
    #[arg(value_name = "FILE")]
    file: PathBuf,
    #[arg(value_name = "ID")]
    exercise: String,
    #[arg(long, value_name = "N", value_parser = points)]
    points: Ratio,
    #[command(flatten)]
    signed: Signed,
}

#[derive(Debug, clap::Args)]
pub(super) struct Mark {
    #[arg(value_name = "FILE")]
    file: PathBuf,
    #[arg(value_name = "ID")]
    exercise: String,
    #[arg(long, value_name = "N", value_parser = points, conflicts_with = "level")]
    points: Option<Ratio>,
    #[arg(long, value_name = "LEVEL", value_parser = level, value_delimiter = ',')]
    level: Vec<(String, u32)>,
    #[arg(long, value_name = "N", conflicts_with = "level")]
    attempt: Option<u32>,
    #[arg(long, value_name = "NAME")]
    by: String,
    #[arg(long, value_name = "TEXT", default_value = "")]
    comment: String,
}

#[derive(Debug, clap::Args)]
pub(super) struct Attempts {
    #[arg(value_name = "FILE")]
    file: PathBuf,
    #[arg(value_name = "ID")]
    exercise: String,
    #[arg(value_name = "N", value_parser = number::within(1, 100))]
    attempts: u32,
    #[command(flatten)]
    signed: Signed,
}

#[derive(Debug, clap::Args)]
pub(super) struct Cap {
    #[arg(value_name = "FILE")]
    file: PathBuf,
    #[arg(value_name = "ID")]
    topic: String,
    #[arg(long, value_name = "N", value_parser = number::within(1, 60_000))]
    minutes: u32,
    #[command(flatten)]
    signed: Signed,
}

#[derive(Debug, clap::Args)]
pub(super) struct Countersign {
    #[arg(value_name = "FILE")]
    file: PathBuf,
    #[arg(long, value_name = "NAME")]
    by: String,
    #[arg(long, value_name = "DATE", value_parser = clock::parse)]
    date: Option<Day>,
}

/// A value of `--points`; the error is the key of what is said.
fn points(text: &str) -> Result<Ratio, String> {
    Ratio::decimal(text).or_else(|| text.parse().ok()).ok_or_else(|| "usage-points".to_owned())
}

/// A value of `--level`, such as `scope=3`; the error is the key of what is said.
fn level(text: &str) -> Result<(String, u32), String> {
    let parts = text.split_once('=').and_then(|(id, n)| Some((id.trim().to_owned(), n.trim().parse().ok()?)));
    parts.ok_or_else(|| "usage-level".to_owned())
}

impl Confirm {
    pub(super) fn run(&self, course: &Course, session: &mut Session) -> Result<Outcome> {
        let today = Day::of_seconds(clock::now()?);
        let on = self.date.unwrap_or(today);
        write(&self.file, &self.by, course, session, |before| before.confirm(&self.id, on, today))
    }
}

impl Override {
    pub(super) fn run(&self, course: &Course, session: &mut Session) -> Result<Outcome> {
        let reason = &self.signed.reason;
        write(&self.file, &self.signed.by, course, session, |before| {
            before.set(&self.exercise, &self.points, reason)
        })
    }
}

impl Mark {
    pub(super) fn run(&self, course: &Course, session: &mut Session) -> Result<Outcome> {
        let is_capstone = self.exercise.eq_ignore_ascii_case(CAPSTONE);
        let levels: BTreeMap<String, u32> = self.level.iter().cloned().collect();
        let twice = self.level.len() > levels.len();
        let key = match &self.points {
            None if !is_capstone => Some("trainer-points-needed"),
            Some(_) if is_capstone => Some("trainer-levels-needed"),
            _ if twice => Some("trainer-level-twice"),
            _ => None,
        };
        if let Some(key) = key {
            session.error(&session.locale.text(key));
            return Ok(Outcome::InvalidInput);
        }
        write(&self.file, &self.by, course, session, |before| match &self.points {
            Some(points) => before.mark(&self.exercise, self.attempt, points, &self.comment),
            None => before.mark_capstone(&levels, &self.comment),
        })
    }
}

impl Attempts {
    pub(super) fn run(&self, course: &Course, session: &mut Session) -> Result<Outcome> {
        write(&self.file, &self.signed.by, course, session, |before| {
            before.attempts(&self.exercise, self.attempts, &self.signed.reason)
        })
    }
}

impl Cap {
    pub(super) fn run(&self, course: &Course, session: &mut Session) -> Result<Outcome> {
        write(&self.file, &self.signed.by, course, session, |before| {
            before.cap(&self.topic, self.minutes, &self.signed.reason)
        })
    }
}

impl Countersign {
    pub(super) fn run(&self, course: &Course, session: &mut Session) -> Result<Outcome> {
        let today = Day::of_seconds(clock::now()?);
        let on = self.date.unwrap_or(today);
        write(&self.file, &self.by, course, session, |before| before.countersign(on, today))
    }
}

/// Says why a decision is refused, with the log that it is about.
pub(super) fn refuse(file: &Path, refused: &Refused, course: &Course, session: &Session) -> Outcome {
    let said = session.locale.labelled(&file.display().to_string(), &refused.said(&session.locale));
    let said = match refused {
        Refused::NoExercise(id) => {
            let known = course.training.exercises().map(|exercise| exercise.id.as_str());
            with_suggestion(said, id, known, &session.locale)
        }
        _ => said,
    };
    session.error(&said);
    Outcome::InvalidInput
}

/// Writes a decision into a log that is there, and says what it changes.
pub(super) fn write(
    file: &Path,
    by: &str,
    course: &Course,
    session: &mut Session,
    decide: impl FnOnce(&Before<'_>) -> Result<Event, Refused>,
) -> Result<Outcome> {
    // Looked at first, so that a wrong path leaves no empty file behind.
    if course.begun(file, session).is_none() {
        return Ok(Outcome::InvalidInput);
    }
    let read = |bytes: &[u8]| match log::read(bytes, file) {
        Ok(log) => {
            let whole = log.as_ref().map_or(0, |log| log.whole);
            Ok((Ok(log), whole))
        }
        Err(finding) => Ok((Err(finding), bytes.len() as u64)),
    };
    let (mut appended, log) = Appended::open(file, "failure-learnt-elsewhere", read)?;
    let log = match log {
        Ok(Some(log)) => log,
        Ok(None) => return Ok(Outcome::InvalidInput),
        Err(finding) => {
            say(*finding, session);
            return Ok(Outcome::InvalidInput);
        }
    };
    let training = &course.training;
    let mut record = Record::of(training, &log.entries);
    let decided = decide(&Before { training, log: &log, record: &record, by });
    let event = match decided {
        Ok(event) => event,
        Err(refused) => return Ok(refuse(file, &refused, course, session)),
    };
    let share = |record: &Record| grade(training, record).map(|grade| grade.share);
    let before = share(&record);
    // No run of the learner's: no time passes in it.
    let entry = Entry { at: clock::now()?, session: String::new(), event };
    let (line, _) = log::line(&log.head, &entry)?;
    appended.add(&line)?;
    record.take(training, &entry);
    let learner = &log.heading.learner;
    let mut said = session.locale.format("trainer-written", &[("learner", Arg::Text(learner))]);
    if let (Ok(before), Ok(after)) = (before, share(&record)) {
        let (before, after) = (percent(&before, &session.locale), percent(&after, &session.locale));
        let both = [("before", Arg::Text(&before)), ("after", Arg::Text(&after))];
        said = format!("{said} {}", session.locale.format("trainer-grade", &both));
    }
    if let (Event::CapstoneMarked { levels, .. }, Some(capstone)) = (&entry.event, &training.capstone) {
        let share = percent(&capstone.share(levels), &session.locale);
        said =
            format!("{said} {}", session.locale.format("trainer-capstone", &[("share", Arg::Text(&share))]));
    }
    session.out.line(&said)?;
    if matches!(entry.event, Event::HoursConfirmed { .. } | Event::Countersigned { .. }) {
        let entries = [log.entries, vec![entry]].concat();
        let hours = Hours::of(training, &entries);
        let lines = sums::hours(&hours, &training.pass, &session.locale);
        lines.iter().try_for_each(|line| session.out.line(line))?;
    }
    Ok(Outcome::Done)
}
