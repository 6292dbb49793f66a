//! Verification: first what a credential is and whether its signature fits, then whether its issuer is known. Two answers that
//! depend on nothing but each its own: anybody can sign, under any name.

use std::path::Path;

use base64::prelude::{BASE64_STANDARD, Engine as _};
use serde_json::{Map, Value};
use sha2::{Digest as _, Sha256};

use super::baked::{self, Unbaked};
use super::canonical::{Uncanonical, quads};
use super::key::fingerprint;
use super::proof::{SUITE, fits, options};
use super::shape::{Misshapen, check};
use super::strict;
use super::trust::{Issuers, Revocations};
use super::unsigned::{MOST_PARTS, unsigned};
use crate::diag::{Code, Diagnostic, Diagnostics, Names, Place, Sentence, sentence};
use crate::model::day::Day;
use crate::model::name::fold;

/// A file with more bytes is no certificate.
const MOST_BYTES: usize = 4 << 20;

/// Terms of a proof that are understood.
const TERMS: [&str; 6] =
    ["type", "cryptosuite", "created", "verificationMethod", "proofPurpose", "proofValue"];

/// Is the issuer one that the reader knows?
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Trust {
    /// Under this name.
    Known(String),
    /// The reader named none.
    NotAsked,
    /// It is none of those whom the reader named.
    Unknown,
    /// The key is known, and another name belongs to it: the known one.
    OtherName(String),
}

/// What a credential says, once its signature fits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct About {
    /// Whom it is about.
    pub holder: String,
    /// What was achieved.
    pub achievement: String,
    /// The name that its issuer goes by.
    pub issuer: String,
    /// The issuer's id.
    pub did: String,
    /// The fingerprint of the issuer's key.
    pub fingerprint: String,
    /// The day from which it is valid.
    pub from: Option<Day>,
    /// Its own words on how it came about.
    pub record: Vec<String>,
    /// What was measured: its name and its value.
    pub results: Vec<(String, String)>,
}

/// Both verdicts.
#[derive(Debug)]
pub struct Verified {
    /// What is wrong with the credential; with an error it is not what somebody signed, or no longer holds.
    pub findings: Diagnostics,
    /// What it says; nothing where its signature does not fit.
    pub about: Option<About>,
    /// Is the issuer known? Without meaning where the signature does not fit.
    pub trust: Trust,
}

impl Verified {
    /// Does the signature fit, and does the credential hold?
    pub fn holds(&self) -> bool {
        self.about.is_some() && !self.findings.has_errors()
    }
}

/// What the reader knows.
#[derive(Debug, Default)]
pub struct Known<'k> {
    /// The issuers.
    pub issuers: Option<&'k Issuers>,
    /// What was taken back.
    pub revocations: Option<&'k Revocations>,
}

/// Verifies a file: a credential as JSON, or a picture with one baked in.
pub fn verify(bytes: &[u8], file: &Path, known: &Known<'_>, today: Day) -> Verified {
    let mut findings = Diagnostics::new();
    let mut wrong =
        |code, message: Sentence| findings.push(Diagnostic::error(code, Place::file(file), message));
    let Some((credential, picture)) = read(bytes, &mut wrong) else {
        return Verified { findings, about: None, trust: Trust::NotAsked };
    };
    let is_signed = signature(&credential, &mut wrong);
    if is_signed {
        dates(&credential, today, &mut wrong);
        if let Some(revoked) = known.revocations.and_then(|list| revoked(list, &credential)) {
            let (day, reason) = (revoked.on.to_string(), revoked.reason.as_str());
            wrong(Code::Revoked, sentence!("badge-revoked", day, reason));
        }
    }
    let is_drawn = picture.as_ref().map(|picture| drawn(&credential, picture));
    if is_signed && is_drawn == Some(Some(false)) {
        wrong(Code::ChangedPicture, sentence!("badge-other-picture"));
    }
    let mut remark = |code, message| findings.push(Diagnostic::warning(code, Place::file(file), message));
    if is_signed && is_drawn == Some(None) {
        remark(Code::UnsignedPicture, sentence!("badge-picture-unsigned"));
    }
    if is_signed && known.revocations.is_some_and(|list| list.issuer != issuer_id(&credential)) {
        remark(Code::OtherRevocations, sentence!("badge-other-list"));
    }
    let about = is_signed.then(|| about(&credential));
    let trust = trust(about.as_ref(), known.issuers);
    Verified { findings, about, trust }
}

fn trust(about: Option<&About>, issuers: Option<&Issuers>) -> Trust {
    match (issuers, about) {
        (Some(issuers), Some(about)) => match issuers.find(&about.did) {
            Some(known) if fold(&known.name) == fold(&about.issuer) => Trust::Known(known.name.clone()),
            Some(known) => Trust::OtherName(known.name.clone()),
            None => Trust::Unknown,
        },
        _ => Trust::NotAsked,
    }
}

/// A file without what a mail program or an editor adds to it and nobody sees: a mark of three bytes, ends of lines of another kind,
/// the declaration that a file is XML, lines without anything at the end.
fn as_written(text: &str) -> String {
    let text = text.trim_start_matches('\u{feff}').replace("\r\n", "\n");
    let declared = text.strip_prefix("<?xml ").and_then(|rest| rest.split_once("?>"));
    let text = declared.map_or(text.as_str(), |(_, rest)| rest.trim_start());
    format!("{}\n", text.trim_end())
}

/// The credential of a file, and the picture around it.
fn read(bytes: &[u8], wrong: &mut impl FnMut(Code, Sentence)) -> Option<(Value, Option<String>)> {
    let mut unreadable = |message| {
        wrong(Code::UnreadableCredential, message);
        None
    };
    if bytes.len() > MOST_BYTES {
        return unreadable(sentence!("badge-too-large"));
    }
    let Ok(text) = std::str::from_utf8(bytes) else { return unreadable(sentence!("badge-no-text")) };
    let text = as_written(text);
    let (json, picture) = if text.trim_start().starts_with('<') {
        match baked::extract(&text) {
            Ok(baked) => (baked.json, Some(baked.picture)),
            Err(Unbaked::NoPicture) => return unreadable(sentence!("badge-no-picture")),
            Err(Unbaked::None) => return unreadable(sentence!("badge-none-baked")),
            Err(Unbaked::Several(count)) => return unreadable(sentence!("badge-several", count)),
            Err(Unbaked::Token) => return unreadable(sentence!("badge-token")),
        }
    } else {
        (text, None)
    };
    match strict::json(&json) {
        Ok(value @ Value::Object(_)) => Some((value, picture)),
        Ok(_) => unreadable(sentence!("badge-no-object")),
        Err(strict::Unread::NoJson(message)) => unreadable(sentence!("badge-no-json", message)),
        Err(strict::Unread::Twice(name)) => unreadable(sentence!("badge-twice", name)),
    }
}

/// Does the signature fit? Everything that keeps it from fitting is said.
fn signature(credential: &Value, wrong: &mut impl FnMut(Code, Sentence)) -> bool {
    let Some((document, proof)) = sound(credential, wrong) else { return false };
    match fits(&document, &proof, issuer_id(credential)) {
        Ok(true) => {}
        Ok(false) => {
            wrong(Code::Tampered, sentence!("badge-tampered"));
            return false;
        }
        Err(reason) => {
            let message = match reason {
                Uncanonical::NoLinkedData(message) => sentence!("badge-no-form", message),
                Uncanonical::Alike(count) => sentence!("badge-alike", count),
            };
            wrong(Code::UnreadableCredential, message);
            return false;
        }
    }
    let mut is_covered = true;
    for document in [&document, &options(&document, &proof)] {
        match quads(document).ok().map(|quads| unsigned(document, &quads)) {
            Some(Some(parts)) if parts.is_empty() => continue,
            Some(Some(parts)) => {
                let names = Names::quoted(parts.iter().map(|part| part[1..].replace('/', "."))).first(8);
                wrong(Code::UnsignedField, sentence!("badge-unsigned", names));
            }
            _ => wrong(Code::UnreadableCredential, sentence!("badge-too-many", count = MOST_PARTS)),
        }
        is_covered = false;
    }
    is_covered
}

/// The document and its proof, where their shape is that of a badge that its issuer signed.
fn sound(credential: &Value, wrong: &mut impl FnMut(Code, Sentence)) -> Option<(Value, Map<String, Value>)> {
    let misshapen = check(credential);
    let mut is_sound = misshapen.is_empty();
    for one in misshapen {
        match one {
            Misshapen::Context(name) => wrong(Code::UnknownContext, sentence!("badge-context", name)),
            Misshapen::Field(name) => wrong(Code::BadCredential, sentence!("badge-field", name)),
        }
    }
    let (document, proof) = apart(credential, wrong)?;
    let did = issuer_id(credential);
    let method = proof.get("verificationMethod").and_then(Value::as_str).unwrap_or_default();
    match did.strip_prefix("did:key:").filter(|_| fingerprint(did).is_some()) {
        None => {
            wrong(Code::NoKey, sentence!("badge-no-key", id = did));
            is_sound = false;
        }
        Some(key) if method != format!("{did}#{key}") => {
            wrong(Code::OtherKey, sentence!("badge-other-key", id = did, method));
            is_sound = false;
        }
        Some(_) => {}
    }
    is_sound.then_some((document, proof))
}

/// The document and its proof, of which there is one of the kind that is known.
fn apart(credential: &Value, wrong: &mut impl FnMut(Code, Sentence)) -> Option<(Value, Map<String, Value>)> {
    let mut document = credential.clone();
    let proof = document.as_object_mut().and_then(|members| members.shift_remove("proof"));
    let proof = match proof {
        Some(Value::Array(proofs)) if proofs.len() > 1 => {
            wrong(Code::BadProof, sentence!("badge-proofs", count = proofs.len()));
            return None;
        }
        Some(Value::Array(mut proofs)) => proofs.pop(),
        other => other,
    };
    let Some(Value::Object(proof)) = proof else {
        wrong(Code::BadProof, sentence!("badge-no-proof"));
        return None;
    };
    let text = |name: &str| proof.get(name).and_then(Value::as_str).unwrap_or_default();
    let (kind, suite) = (text("type"), text("cryptosuite"));
    if kind != "DataIntegrityProof" || suite != SUITE {
        let given = if suite.is_empty() { kind } else { suite };
        wrong(Code::BadProof, sentence!("badge-suite", given, known = SUITE));
        return None;
    }
    if let Some(name) = proof.keys().find(|name| !TERMS.contains(&name.as_str())) {
        wrong(Code::BadProof, sentence!("badge-proof-term", name));
        return None;
    }
    if text("proofPurpose") != "assertionMethod" {
        wrong(Code::BadProof, sentence!("badge-purpose", given = text("proofPurpose")));
        return None;
    }
    Some((document, proof))
}

fn issuer_id(credential: &Value) -> &str {
    let issuer = credential.get("issuer");
    let id = issuer.and_then(|issuer| issuer.get("id")).or(issuer);
    id.and_then(Value::as_str).unwrap_or_default()
}

fn revoked<'r>(list: &'r Revocations, credential: &Value) -> Option<&'r super::trust::Revoked> {
    let id = credential.get("id").and_then(Value::as_str)?;
    list.find(id).filter(|_| list.issuer == issuer_id(credential))
}

/// Does the credential hold on this day?
fn dates(credential: &Value, today: Day, wrong: &mut impl FnMut(Code, Sentence)) {
    let day = |name: &str| credential.get(name).and_then(Value::as_str).and_then(Day::of_moment);
    if let Some(from) = day("validFrom").filter(|from| *from > today) {
        wrong(
            Code::NotValidNow,
            sentence!("badge-not-yet", day = from.to_string(), today = today.to_string()),
        );
    }
    if let Some(until) = day("validUntil").filter(|until| *until < today) {
        wrong(
            Code::NotValidNow,
            sentence!("badge-expired", day = until.to_string(), today = today.to_string()),
        );
    }
}

/// Is the picture the one that the credential names? `None` where it names none.
fn drawn(credential: &Value, picture: &str) -> Option<bool> {
    let resources = credential.get("relatedResource")?;
    let all = resources.as_array().map_or_else(|| std::slice::from_ref(resources), Vec::as_slice);
    let of_picture =
        all.iter().find(|one| one.get("mediaType").is_some_and(|kind| kind == "image/svg+xml"))?;
    Some(of_picture.get("digestSRI").and_then(Value::as_str) == Some(digest(picture).as_str()))
}

/// The digest of a picture, as a browser checks one.
pub(super) fn digest(picture: &str) -> String {
    format!("sha256-{}", BASE64_STANDARD.encode(Sha256::digest(picture.as_bytes())))
}

fn about(credential: &Value) -> About {
    let text =
        |pointer: &str| credential.pointer(pointer).and_then(Value::as_str).unwrap_or_default().to_owned();
    let list =
        |pointer: &str| credential.pointer(pointer).and_then(Value::as_array).cloned().unwrap_or_default();
    let named =
        |value: &Value, name: &str| value.get(name).and_then(Value::as_str).unwrap_or_default().to_owned();
    let identifiers = list("/credentialSubject/identifier");
    let plain = identifiers.iter().find(|one| one.get("hashed") == Some(&Value::Bool(false)));
    let holder = plain.map_or_else(|| text("/credentialSubject/id"), |one| named(one, "identityHash"));
    let described = list("/credentialSubject/achievement/resultDescription");
    let results = list("/credentialSubject/result")
        .iter()
        .map(|result| {
            let id = named(result, "resultDescription");
            let about = described.iter().find(|one| named(one, "id") == id);
            (about.map_or(id, |about| named(about, "name")), named(result, "value"))
        })
        .collect();
    let did = issuer_id(credential).to_owned();
    let records = list("/evidence");
    let records =
        records.iter().flat_map(|one| named(one, "narrative").lines().map(str::to_owned).collect::<Vec<_>>());
    About {
        holder,
        achievement: text("/credentialSubject/achievement/name"),
        issuer: text("/issuer/name"),
        fingerprint: fingerprint(&did).unwrap_or_default(),
        did,
        from: Day::of_moment(&text("/validFrom")),
        record: records.filter(|line| !line.is_empty()).collect(),
        results,
    }
}
