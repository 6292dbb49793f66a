//! `certificate`: a certificate for who passed, signed, as a credential and as a picture; or everything that is still missing.

mod key;

use std::path::PathBuf;

use anyhow::Result;

use super::failure::Failure;
use super::fileset::write_all;
use super::learn::course::Course;
use super::session::Session;
use super::{Outcome, clock};
use crate::diag::{Code, Diagnostic, Diagnostics, Place, sentence};
use crate::form::names::slug;
use crate::learn::credential::{Facts, Key, Material, NotEarned, certificate, is_not_ours};
use crate::learn::log::Log;
use crate::learn::sums;
use crate::load::Texts;
use crate::locale::Arg;
use crate::model::day::Day;
use crate::model::name::clean;

#[derive(Debug, clap::Args)]
#[command(args_conflicts_with_subcommands = true, subcommand_negates_reqs = true)]
pub(super) struct Args {
    #[arg(long, value_name = "FILE", default_value = "learner.jsonl")]
    log: PathBuf,
    #[arg(long, value_name = "ID", default_value = "coherence")]
    course: String,
    #[arg(long, value_name = "NAME", required = true)]
    issuer: Option<String>,
    #[arg(long, value_name = "FILE", required = true)]
    key: Option<PathBuf>,
    #[arg(long, value_name = "DATE", value_parser = clock::parse)]
    date: Option<Day>,
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
    let issuer = issuer(args, &mut findings);
    let key = args.key.as_deref().and_then(|path| key::read(path, &mut findings));
    let issued = clock::date(args.date)?;
    not_before(&log, issued, args, &mut findings);
    session.findings(&findings, &Texts::default());
    // What is not met is said along with what is wrong: nobody should have to come back for it.
    let material = Material {
        training: &course.training,
        framework: &course.texts.framework,
        course: &course.texts.course,
        log: &log,
    };
    let facts = match Facts::of(&material, &issuer, issued) {
        Ok(facts) => facts,
        Err(why) => {
            not_earned(&why, &log, session);
            return Ok(if findings.has_errors() { Outcome::InvalidInput } else { Outcome::No });
        }
    };
    match key.filter(|_| !findings.has_errors()) {
        Some(key) => write(&facts, &key, args, session),
        None => Ok(Outcome::InvalidInput),
    }
}

/// The name of the issuer, as it is printed.
fn issuer(args: &Args, findings: &mut Diagnostics) -> String {
    let name = clean(args.issuer.as_deref().unwrap_or_default()).into_owned();
    let place = || Place::file(&args.log);
    if name.is_empty() {
        findings.push(Diagnostic::error(Code::NamelessIssuer, place(), sentence!("badge-issuer-none")));
    }
    if is_not_ours(&name) {
        let message = sentence!("badge-issuer-forbidden", name = &name);
        let help = sentence!("help-badge-issuer-forbidden");
        findings.push(Diagnostic::error(Code::ForbiddenIssuer, place(), message).help(help));
    }
    name
}

/// A certificate is not issued before what it is about.
fn not_before(log: &Log, issued: Day, args: &Args, findings: &mut Diagnostics) {
    let last = log.entries.iter().map(|entry| entry.at).max().unwrap_or(log.heading.at);
    let last = Day::of_seconds(last);
    // The day of this machine may be one behind that of universal time.
    if issued.number() + 1 < last.number() || args.date.is_some_and(|date| date < last) {
        let message = sentence!("badge-early-date", date = issued.to_string(), last = last.to_string());
        findings.push(Diagnostic::error(Code::EarlyDate, Place::file(&args.log), message));
    }
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

fn write(facts: &Facts, key: &Key, args: &Args, session: &mut Session) -> Result<Outcome> {
    let made = certificate(facts, key, &session.locale)
        .map_err(|why| Failure::new("failure-certificate").with("message", format!("{why:?}")))?;
    let name = slug(&facts.learner);
    let name = if name.is_empty() { "learner".to_owned() } else { name };
    let stem = format!("{}_certificate_{name}_{}_{}", facts.framework, facts.issued, session.locale.tag());
    let files = [
        (PathBuf::from(format!("{stem}.json")), made.json.into_bytes()),
        (PathBuf::from(format!("{stem}.svg")), made.svg.into_bytes()),
    ];
    let paths = write_all(&args.output, &files, args.force)?;
    let words = ["certificate-written-json", "certificate-written-svg"];
    let written: Vec<_> = words.into_iter().zip(paths.iter().map(PathBuf::as_path)).collect();
    session.written(&written)?;
    let did = key.did();
    let own = crate::learn::credential::fingerprint(&did).unwrap_or_default();
    let said = [("id", Arg::Text(&made.id)), ("issuer", Arg::Text(&did)), ("fingerprint", Arg::Text(&own))];
    session.out.line(&session.locale.format("certificate-written", &said))?;
    Ok(Outcome::Done)
}
