//! `learn merge`: the logs of one learner from two machines, as one.

use std::path::{Path, PathBuf};

use anyhow::Result;

use super::course::say;
use crate::cli::session::Session;
use crate::cli::{Outcome, fileset};
use crate::learn::log::{self, Log, Unmerged};
use crate::locale::Arg;

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[arg(value_name = "FILE")]
    one: PathBuf,
    #[arg(value_name = "FILE")]
    other: PathBuf,
    #[arg(short, long, value_name = "FILE")]
    output: PathBuf,
    #[arg(long)]
    force: bool,
}

pub(super) fn run(args: &Args, session: &mut Session) -> Result<Outcome> {
    let logs = (read(&args.one, session), read(&args.other, session));
    let (Some(one), Some(other)) = logs else { return Ok(Outcome::InvalidInput) };
    match log::merge(&one, &other) {
        Ok(text) => {
            fileset::write_one(&args.output, text.as_bytes(), args.force)?;
            session.out.line(&args.output.display().to_string())?;
            Ok(Outcome::Done)
        }
        Err(why) => {
            let (key, one, other) = match &why {
                Unmerged::TwoLearners(one, other) => ("learn-merge-learners", one.as_str(), other.as_str()),
                Unmerged::TwoCourses(one, other) => ("learn-merge-courses", one.as_str(), other.as_str()),
                Unmerged::Unwritable => ("learn-merge-unwritable", "", ""),
            };
            session
                .error(&session.locale.format(key, &[("one", Arg::Text(one)), ("other", Arg::Text(other))]));
            Ok(Outcome::InvalidInput)
        }
    }
}

fn read(path: &Path, session: &Session) -> Option<Log> {
    let bytes = session.disk.read(path).map_err(|why| say(crate::load::unread(path, &why), session)).ok()?;
    match log::read(&bytes, path) {
        Ok(Some(log)) => Some(log),
        Ok(None) => {
            let path = path.display().to_string();
            session.error(&session.locale.format("learn-not-begun", &[("path", Arg::Text(&path))]));
            None
        }
        Err(finding) => {
            say(*finding, session);
            None
        }
    }
}
