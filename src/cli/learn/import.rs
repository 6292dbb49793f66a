//! `learn import`: responses of a page in a browser, into the log.

use std::path::PathBuf;

use anyhow::Result;

use super::Common;
use super::course::{Course, say};
use super::desk::Desk;
use crate::cli::session::Session;
use crate::cli::{Outcome, clock};
use crate::learn::responses;
use crate::locale::Arg;

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[arg(value_name = "FILE")]
    file: PathBuf,
}

pub(super) fn run(args: &Args, course: &Course, common: &Common, session: &mut Session) -> Result<Outcome> {
    let bytes = match session.disk.read(&args.file) {
        Ok(bytes) => bytes,
        Err(why) => {
            say(crate::load::unread(&args.file, &why), session);
            return Ok(Outcome::InvalidInput);
        }
    };
    let Some(mut desk) = Desk::open(course, common, session)? else { return Ok(Outcome::InvalidInput) };
    match responses::entries(&bytes, &args.file, &course.training, &desk.log, clock::now()?) {
        Ok(entries) => {
            let count = entries.len() as u64;
            desk.add_entries(entries)?;
            let said = session.locale.format("learn-imported", &[("count", Arg::Count(count))]);
            desk.print(&[said], session)?;
            desk.headline(None, session)?;
            desk.close(session)?;
            Ok(Outcome::Done)
        }
        Err(findings) => {
            findings.into_iter().for_each(|finding| say(finding, session));
            Ok(Outcome::InvalidInput)
        }
    }
}
