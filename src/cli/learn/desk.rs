//! The desk of a learner: the course, the open log and what came of it so far; everything that happens is on the disk at once.

use std::path::PathBuf;

use anyhow::Result;

use super::course::{Course, say};
use super::{Common, prompt};
use crate::cli::appended::Appended;
use crate::cli::clock;
use crate::cli::dialogue::Dialogue;
use crate::cli::session::Session;
use crate::cli::width;
use crate::learn::grade::grade;
use crate::learn::hours::Hours;
use crate::learn::log::{self, Entry, Event, Heading, Log};
use crate::learn::record::Record;
use crate::learn::sums;
use crate::locale::Arg;
use crate::model::digest::sha256;
use crate::model::name::{same, tidy};

/// Lines longer than this are hard to read.
const WIDEST: usize = 80;

/// A learner at work.
pub(super) struct Desk<'c> {
    pub(super) course: &'c Course,
    pub(super) dialogue: Dialogue,
    pub(super) log: Log,
    pub(super) record: Record,
    file: Appended,
    run: String,
    path: PathBuf,
}

impl<'c> Desk<'c> {
    /// Opens the log, or begins one; `None` where that cannot be, which was said.
    pub(super) fn open(course: &'c Course, common: &Common, session: &mut Session) -> Result<Option<Self>> {
        let dialogue = Dialogue::new(common.plain);
        let Ok(log) = course.log(&common.log, session) else { return Ok(None) };
        let learner = match (&log, &common.learner) {
            (Some(log), Some(asked)) if !same(asked, &log.heading.learner) => {
                let path = common.log.display().to_string();
                let said = [
                    ("path", Arg::Text(&path)),
                    ("learner", Arg::Text(&log.heading.learner)),
                    ("asked", Arg::Text(asked)),
                ];
                session.error(&session.locale.format("learn-other-learner", &said));
                return Ok(None);
            }
            (Some(log), _) => log.heading.learner.clone(),
            (None, Some(asked)) => tidy(asked),
            (None, None) => match prompt::name(dialogue, session)? {
                Some(name) => tidy(&name),
                None => return Ok(None),
            },
        };
        if learner.is_empty() {
            session.error(&session.locale.text("learn-name-needed"));
            return Ok(None);
        }
        let read = |bytes: &[u8]| match log::read(bytes, &common.log) {
            Ok(log) => {
                let whole = log.as_ref().map_or(0, |log| log.whole);
                Ok((Ok(log), whole))
            }
            Err(finding) => Ok((Err(finding), bytes.len() as u64)),
        };
        let (file, log) = Appended::open(&common.log, "failure-learnt-elsewhere", read)?;
        let log = match log {
            Ok(log) => log,
            Err(finding) => {
                say(*finding, session);
                return Ok(None);
            }
        };
        let now = clock::now()?;
        let is_new = log.is_none();
        let heading = Heading::new(&learner, &course.training.framework, now);
        let log = log.unwrap_or_else(|| Log { heading, entries: Vec::new(), head: String::new(), whole: 0 });
        let record = Record::of(&course.training, &log.entries);
        // A run of the program is told from every other, on this machine and on any.
        let moment = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap_or_default();
        let seed = format!("{learner} {} {}", moment.as_nanos(), std::process::id());
        let run = sha256(seed.as_bytes()).chars().take(12).collect();
        let path = common.log.clone();
        let mut desk = Self { course, dialogue, log, record, file, run, path };
        if is_new {
            let (line, head) = log::line("", &desk.log.heading)?;
            desk.file.add(&line)?;
            desk.log.head = head;
            desk.file.sync_folder();
        }
        desk.add(Event::SessionStarted)?;
        Ok(Some(desk))
    }

    /// Writes down what happened; when this is done, it lies on the disk.
    pub(super) fn add(&mut self, event: Event) -> Result<()> {
        self.add_all(vec![event])
    }

    /// Writes down what happened at one time.
    pub(super) fn add_all(&mut self, events: Vec<Event>) -> Result<()> {
        let at = clock::now()?;
        let entries =
            events.into_iter().map(|event| Entry { at, session: self.run.clone(), event }).collect();
        self.add_entries(entries)
    }

    /// Writes down entries as they are.
    pub(super) fn add_entries(&mut self, entries: Vec<Entry>) -> Result<()> {
        let (mut text, mut head) = (String::new(), self.log.head.clone());
        for entry in &entries {
            let (line, hash) = log::line(&head, entry)?;
            text.push_str(&line);
            head = hash;
        }
        self.file.add(&text)?;
        self.log.head = head;
        for entry in entries {
            self.record.take(&self.course.training, &entry);
            self.log.entries.push(entry);
        }
        Ok(())
    }

    /// Prints where the learner stands, in one line.
    pub(super) fn headline(&self, unit: Option<&str>, session: &mut Session) -> Result<()> {
        let training = &self.course.training;
        let hours = Hours::of(training, &self.log.entries);
        if let Ok(grade) = grade(training, &self.record) {
            let line = sums::headline(training, &self.record, &grade, &hours, unit, &session.locale);
            self.print(&[line, String::new()], session)?;
        }
        Ok(())
    }

    /// Prints lines, broken at their words.
    pub(super) fn print(&self, lines: &[String], session: &mut Session) -> Result<()> {
        print(lines, session)
    }

    /// Ends the run, and says where it can go on.
    pub(super) fn close(&mut self, session: &mut Session) -> Result<()> {
        self.add(Event::SessionEnded)?;
        let path = self.path.display().to_string();
        self.print(
            &[String::new(), session.locale.format("learn-kept", &[("path", Arg::Text(&path))])],
            session,
        )
    }
}

/// Prints lines, broken at their words, 80 columns wide at most.
pub(super) fn print(lines: &[String], session: &mut Session) -> Result<()> {
    let columns = width::of_output().map_or(WIDEST, |columns| columns.min(WIDEST));
    for line in lines {
        session.out.line(&width::wrapped(line, Some(columns)))?;
    }
    Ok(())
}
