//! Who signs a certificate: an issuer who stands by it, with a key, on a day; and the files that come of it.

use std::path::{Path, PathBuf};

use anyhow::Result;

use super::key;
use crate::cli::browser::Browser;
use crate::cli::clock;
use crate::cli::failure::Failure;
use crate::cli::learn::course::Course;
use crate::diag::{Code, Diagnostic, Diagnostics, Place, sentence};
use crate::document::printer::Printer;
use crate::document::writer::WriteError;
use crate::form::names::slug;
use crate::learn::credential::{
    Certificate, Facts, Key, Material, NotEarned, certificate, fingerprint, is_not_ours,
};
use crate::learn::log::Log;
use crate::locale::Locale;
use crate::model::day::Day;
use crate::model::name::clean;

#[derive(Debug, clap::Args)]
pub(in crate::cli) struct Issuing {
    #[arg(long, value_name = "NAME", required = true)]
    issuer: Option<String>,
    #[arg(long, value_name = "FILE", required = true)]
    key: Option<PathBuf>,
    #[arg(long, value_name = "DATE", value_parser = clock::parse)]
    date: Option<Day>,
    #[arg(long)]
    pdf: bool,
    #[arg(long, value_name = "FILE", env = "TRIPARTITE_BROWSER", hide_env = true)]
    browser: Option<PathBuf>,
}

/// Seconds that a browser has for a certificate.
const PRINTING: u64 = 120;

/// An issuer, as far as there is one: what is wrong with it is among the findings.
pub(in crate::cli) struct Signer {
    issuer: String,
    key: Option<Key>,
    issued: Day,
    asked: Option<Day>,
    now: u64,
    /// What prints the certificates, where that is asked for.
    printer: Option<Browser>,
}

impl Signer {
    /// Reads who signs; `place` is what is signed about.
    pub(in crate::cli) fn read(args: &Issuing, place: &Path, findings: &mut Diagnostics) -> Result<Self> {
        let issuer = clean(args.issuer.as_deref().unwrap_or_default()).into_owned();
        let place = || Place::file(place);
        if issuer.is_empty() {
            findings.push(Diagnostic::error(Code::NamelessIssuer, place(), sentence!("badge-issuer-none")));
        }
        if is_not_ours(&issuer) {
            let message = sentence!("badge-issuer-forbidden", name = &issuer);
            let help = sentence!("help-badge-issuer-forbidden");
            findings.push(Diagnostic::error(Code::ForbiddenIssuer, place(), message).help(help));
        }
        let key = args.key.as_deref().and_then(|path| key::read(path, findings));
        let printer = args.pdf.then(|| Browser::new(args.browser.clone(), PRINTING));
        Ok(Self {
            issuer,
            key,
            issued: clock::date(args.date)?,
            asked: args.date,
            now: clock::now()?,
            printer,
        })
    }

    /// Day of the certificates.
    pub(in crate::cli) fn issued(&self) -> Day {
        self.issued
    }

    /// The key and what is printed of it: who it is, and the fingerprint.
    pub(in crate::cli) fn key(&self) -> Option<(&Key, String, String)> {
        let key = self.key.as_ref()?;
        let did = key.did();
        let own = fingerprint(&did).unwrap_or_default();
        Some((key, did, own))
    }

    /// A certificate is not issued before what it is about, nor for a day to come.
    pub(in crate::cli) fn timely(&self, log: &Log, file: &Path, findings: &mut Diagnostics) {
        let last = log.entries.iter().map(|entry| entry.at).max().unwrap_or(log.heading.at);
        let last = Day::of_seconds(last);
        // The day of this machine may be one behind that of universal time.
        if self.issued.number() + 1 < last.number() || self.asked.is_some_and(|date| date < last) {
            let message =
                sentence!("badge-early-date", date = self.issued.to_string(), last = last.to_string());
            findings.push(Diagnostic::error(Code::EarlyDate, Place::file(file), message));
        }
        // The day of whoever asks may be one ahead of that of universal time.
        if self.issued.number() > Day::of_seconds(self.now).number() + 1 {
            let message = sentence!("badge-late-date", date = self.issued.to_string());
            findings.push(Diagnostic::error(Code::LateDate, Place::file(file), message));
        }
    }

    /// What a certificate would say; or everything that keeps it from being issued.
    pub(in crate::cli) fn facts(&self, course: &Course, log: &Log) -> Result<Facts, NotEarned> {
        let material = Material {
            training: &course.training,
            framework: &course.texts.framework,
            course: &course.texts.course,
            log,
        };
        Facts::of(&material, &self.issuer, self.issued)
    }

    /// The credential for a wallet, the picture to print, and its print where that is asked for.
    pub(in crate::cli) fn files(
        &self,
        stem: &str,
        made: Certificate,
        locale: &Locale,
    ) -> Result<Vec<(PathBuf, Vec<u8>)>> {
        let printed = self.printer.as_ref().map(|printer| printer.print(made.page(locale.tag()).as_bytes()));
        let printed = printed.transpose().map_err(WriteError::from)?;
        let files =
            [("json", Some(made.json.into_bytes())), ("svg", Some(made.svg.into_bytes())), ("pdf", printed)];
        let named = |(ending, bytes): (&str, Option<Vec<u8>>)| {
            Some((PathBuf::from(format!("{stem}.{ending}")), bytes?))
        };
        Ok(files.into_iter().filter_map(named).collect())
    }
}

/// Makes a certificate.
pub(in crate::cli) fn made(facts: &Facts, key: &Key, locale: &Locale) -> Result<Certificate> {
    let made = certificate(facts, key, locale);
    made.map_err(|why| Failure::new("failure-certificate").with("message", format!("{why:?}")).into())
}

/// How the files of a certificate are called, without their endings.
pub(in crate::cli) fn stem(facts: &Facts, locale: &Locale) -> String {
    let name = slug(&facts.learner);
    let name = if name.is_empty() { "learner".to_owned() } else { name };
    format!("{}_certificate_{name}_{}_{}", facts.framework, facts.issued, locale.tag())
}
