//! `certificate`: a certificate for who passed, signed, as a credential and as a picture; or everything that is still missing.

mod key;
pub(super) mod signer;

use std::path::PathBuf;

use anyhow::Result;

use self::signer::{Signer, made, stem};
use super::Outcome;
use super::fileset::write_all;
use super::learn::course::Course;
use super::session::Session;
use crate::diag::Diagnostics;
use crate::learn::credential::{Facts, NotEarned};
use crate::learn::log::Log;
use crate::learn::sums;
use crate::load::Texts;
use crate::locale::Arg;

#[derive(Debug, clap::Args)]
#[command(args_conflicts_with_subcommands = true, subcommand_negates_reqs = true)]
pub(super) struct Args {
    #[arg(long, value_name = "FILE", default_value = "learner.jsonl")]
    log: PathBuf,
    #[arg(long, value_name = "ID", default_value = "coherence")]
    course: String,
    #[command(flatten)]
    signer: signer::Issuing,
    #[arg(long, short, value_name = "DIR", default_value = ".")]
    output: PathBuf,
    #[arg(long)]
    force: bool,
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Debug, clap::Subcommand)]
enum Command {
    Key(key::Args),
}

pub(super) fn run(args: &Args, session: &mut Session) -> Result<Outcome> {
    if let Some(Command::Key(key)) = &args.command {
        return key::run(key, session);
    }
    let Some(course) = Course::load(&args.course, session) else { return Ok(Outcome::InvalidInput) };
    let Some(log) = course.begun(&args.log, session) else { return Ok(Outcome::InvalidInput) };
    let mut findings = Diagnostics::new();
    let signer = Signer::read(&args.signer, &args.log, &mut findings)?;
    signer.timely(&log, &args.log, &mut findings);
    session.findings(&findings, &Texts::default());
    // What is not met is said along with what is wrong: nobody should have to come back for it.
    let facts = match signer.facts(&course, &log) {
        Ok(facts) => facts,
        Err(why) => {
            not_earned(&why, &log, session);
            return Ok(if findings.has_errors() { Outcome::InvalidInput } else { Outcome::No });
        }
    };
    if findings.has_errors() {
        return Ok(Outcome::InvalidInput);
    }
    write(&facts, &signer, args, session)
}

/// Says everything that is not met.
fn not_earned(why: &NotEarned, log: &Log, session: &Session) {
    let locale = &session.locale;
    let learner = [("learner", Arg::Text(&log.heading.learner))];
    let mut lines = vec![locale.format("certificate-not-earned", &learner)];
    match why {
        NotEarned::Unmet(decision) => lines.extend(sums::decision(decision, locale)),
        NotEarned::Void(void) => {
            lines.push(locale.format("learn-all-void", &[("module", Arg::Text(&void.0))]));
        }
    }
    session.error(&lines.join("\n"));
}

fn write(facts: &Facts, signer: &Signer, args: &Args, session: &mut Session) -> Result<Outcome> {
    let Some((key, did, own)) = signer.key() else { return Ok(Outcome::InvalidInput) };
    let made = made(facts, key, &session.locale)?;
    let id = made.id.clone();
    let files = signer.files(&stem(facts, &session.locale), made, &session.locale)?;
    let paths = write_all(&args.output, &files, args.force)?;
    let words = ["certificate-written-json", "certificate-written-svg", "certificate-written-pdf"];
    let written: Vec<_> = words.into_iter().zip(paths.iter().map(PathBuf::as_path)).collect();
    session.written(&written)?;
    let said = [("id", Arg::Text(&id)), ("issuer", Arg::Text(&did)), ("fingerprint", Arg::Text(&own))];
    session.out.line(&session.locale.format("certificate-written", &said))?;
    Ok(Outcome::Done)
}
