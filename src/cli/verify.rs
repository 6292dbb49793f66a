//! `verify`: is a certificate what somebody signed, and is that somebody known? Two answers, with an exit code each.

use std::path::{Path, PathBuf};

use anyhow::Result;

use super::learn::course::say;
use super::session::Session;
use super::{Outcome, clock};
use crate::diag::Diagnostic;
use crate::learn::credential::{About, Issuers, Known, Revocations, Trust, Verified, verify};
use crate::load::Texts;
use crate::locale::{Arg, Locale};
use crate::model::day::Day;

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[arg(value_name = "FILE")]
    file: PathBuf,
    #[arg(long, value_name = "FILE")]
    issuers: Option<PathBuf>,
    #[arg(long, value_name = "FILE")]
    revocations: Option<PathBuf>,
    #[arg(long, value_name = "DATE", value_parser = clock::parse)]
    date: Option<Day>,
}

pub(super) fn run(args: &Args, session: &mut Session) -> Result<Outcome> {
    let issuers = list(args.issuers.as_deref(), Issuers::read, session);
    let revocations = list(args.revocations.as_deref(), Revocations::read, session);
    let bytes = bytes(&args.file, session);
    let (Ok(issuers), Ok(revocations), Some(bytes)) = (issuers, revocations, bytes) else {
        return Ok(Outcome::InvalidInput);
    };
    // A print holds no credential, which says nothing against it.
    if bytes.starts_with(b"%PDF") {
        session.error(&session.locale.text("verify-of-print"));
        return Ok(Outcome::InvalidInput);
    }
    let known = Known { issuers: issuers.as_ref(), revocations: revocations.as_ref() };
    let verified = verify(&bytes, &args.file, &known, clock::date(args.date)?);
    session.findings(&verified.findings, &Texts::default());
    for line in lines(&verified, &session.locale) {
        session.out.line(&line)?;
    }
    Ok(match (verified.holds(), &verified.trust) {
        (false, _) => Outcome::InvalidInput,
        (true, Trust::Known(_)) => Outcome::Done,
        (true, _) => Outcome::No,
    })
}

/// The bytes of a file; why there are none is said.
fn bytes(path: &Path, session: &Session) -> Option<Vec<u8>> {
    session.disk.read(path).map_err(|why| say(crate::load::unread(path, &why), session)).ok()
}

/// A list that may be given.
fn list<T>(
    path: Option<&Path>,
    read: impl Fn(&str, &Path) -> Result<T, Box<Diagnostic>>,
    session: &Session,
) -> Result<Option<T>, ()> {
    let Some(path) = path else { return Ok(None) };
    let bytes = bytes(path, session).ok_or(())?;
    read(&String::from_utf8_lossy(&bytes), path).map(Some).map_err(|finding| say(*finding, session))
}

/// Both verdicts, and between them what was signed.
fn lines(verified: &Verified, locale: &Locale) -> Vec<String> {
    let key = match (verified.holds(), &verified.about) {
        (true, _) => "verify-signature-fits",
        (false, Some(_)) => "verify-does-not-hold",
        (false, None) => "verify-signature-does-not-fit",
    };
    let mut lines = vec![locale.text(key)];
    let Some(about) = verified.about.as_ref() else {
        lines.push(locale.text("verify-issuer-unasked"));
        return lines;
    };
    lines.extend(said(about, locale).into_iter().map(|line| format!("  {line}")));
    let issuer = [
        ("name", Arg::Text(about.issuer.as_str())),
        ("id", Arg::Text(&about.did)),
        ("fingerprint", Arg::Text(&about.fingerprint)),
    ];
    lines.push(match &verified.trust {
        Trust::Known(_) => locale.format("verify-issuer-known", &issuer),
        Trust::NotAsked => locale.format("verify-issuer-not-asked", &issuer),
        Trust::Unknown => locale.format("verify-issuer-unknown", &issuer),
        Trust::OtherName(known) => {
            let known = [("known", Arg::Text(known.as_str()))];
            locale.format("verify-issuer-other-name", &[&issuer[..], &known].concat())
        }
    });
    lines
}

/// What was signed.
fn said(about: &About, locale: &Locale) -> Vec<String> {
    let labelled = |key: &str, text: &str| locale.labelled(&locale.text(key), text);
    let mut lines = vec![
        labelled("verify-holder", &about.holder),
        labelled("verify-achievement", &about.achievement),
        labelled("verify-issuer", &about.issuer),
    ];
    lines.extend(about.from.map(|day| labelled("verify-from", &locale.date(day))));
    lines.extend(about.record.iter().cloned());
    lines.extend(about.results.iter().map(|(name, value)| locale.labelled(name, value)));
    lines
}
