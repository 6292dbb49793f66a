//! Trust: the issuers that a reader knows, and what they took back; two files that somebody handed over and that nobody signed.

use std::collections::BTreeSet;
use std::path::Path;

use serde::Deserialize;

use super::key::fingerprint;
use super::strict;
use crate::diag::{Code, Diagnostic, Place, Sentence, sentence};
use crate::model::day::Day;

/// The format of a file of issuers.
pub const ISSUERS: &str = "tripartite-issuers/1";

/// The format of a file of what was taken back.
pub const REVOCATIONS: &str = "tripartite-revocations/1";

/// The issuers that a reader knows.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Issuers {
    /// All of them.
    pub issuers: Vec<Known>,
}

/// An issuer that a reader knows.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Known {
    /// The issuer's id, a `did:key`.
    pub id: String,
    /// The name under which it issues.
    pub name: String,
    /// The fingerprint of its key, where it was compared.
    #[serde(default)]
    pub fingerprint: Option<String>,
}

/// What an issuer took back.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Revocations {
    /// The issuer's id: nobody takes back what another one issued.
    pub issuer: String,
    /// All of it.
    pub revoked: Vec<Revoked>,
}

/// A credential that was taken back.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Revoked {
    /// Its id.
    pub id: String,
    /// On which day.
    pub on: Day,
    /// Why.
    #[serde(default)]
    pub reason: String,
}

fn wrong(file: &Path, message: Sentence) -> Box<Diagnostic> {
    Box::new(Diagnostic::error(Code::BadTrustFile, Place::file(file), message))
}

fn parsed<T: serde::de::DeserializeOwned>(
    text: &str,
    format: &str,
    file: &Path,
) -> Result<T, Box<Diagnostic>> {
    let mut value = strict::json(text.trim_start_matches('\u{feff}')).map_err(|why| match why {
        strict::Unread::NoJson(message) => wrong(file, sentence!("trust-no-json", message)),
        strict::Unread::Twice(name) => wrong(file, sentence!("badge-twice", name)),
    })?;
    let given = value.as_object_mut().and_then(|members| members.shift_remove("format"));
    let given = given.as_ref().and_then(serde_json::Value::as_str).unwrap_or_default();
    if given != format {
        return Err(wrong(file, sentence!("trust-other-format", format = given, known = format)));
    }
    serde_json::from_value(value)
        .map_err(|error| wrong(file, sentence!("trust-bad", message = error.to_string())))
}

impl Issuers {
    /// Reads a file of issuers.
    ///
    /// # Errors
    /// The finding for what is wrong with it: an id that is no key, one that stands there twice, a fingerprint of another key.
    pub fn read(text: &str, file: &Path) -> Result<Self, Box<Diagnostic>> {
        let known: Self = parsed(text, ISSUERS, file)?;
        let mut ids = BTreeSet::new();
        for one in &known.issuers {
            let id = one.id.as_str();
            let Some(own) = fingerprint(id) else {
                return Err(wrong(file, sentence!("trust-no-key", id)));
            };
            if !ids.insert(id) {
                return Err(wrong(file, sentence!("trust-twice", id)));
            }
            let digits =
                |text: &str| -> String { text.split_whitespace().collect::<String>().to_lowercase() };
            if let Some(given) = one.fingerprint.as_deref().filter(|given| digits(given) != digits(&own)) {
                return Err(wrong(file, sentence!("trust-other-fingerprint", name = &one.name, given, own)));
            }
        }
        Ok(known)
    }

    /// The issuer with this id.
    pub fn find(&self, id: &str) -> Option<&Known> {
        self.issuers.iter().find(|one| one.id == id)
    }
}

impl Revocations {
    /// Reads a file of what was taken back.
    ///
    /// # Errors
    /// The finding for what is wrong with it.
    pub fn read(text: &str, file: &Path) -> Result<Self, Box<Diagnostic>> {
        parsed(text, REVOCATIONS, file)
    }

    /// What it says of a credential.
    pub fn find(&self, id: &str) -> Option<&Revoked> {
        self.revoked.iter().find(|one| one.id == id)
    }
}
