//! `certificate key`: a new key to sign with; and keys as they are read, which nobody else may.

use std::io::Write as _;
use std::path::{Path, PathBuf};

use anyhow::Result;

use crate::cli::Outcome;
use crate::cli::failure::Failure;
use crate::cli::session::Session;
use crate::diag::{Code, Diagnostic, Diagnostics, sentence};
use crate::learn::credential::{Key, fingerprint};
use crate::locale::Arg;

/// Files by which a folder is known that is handed on: an assessment, a framework, the exercises of a course.
const HANDED_ON: [&str; 3] = ["assessment.yaml", "framework.yaml", "course.yaml"];

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[arg(value_name = "FILE")]
    file: PathBuf,
}

pub(super) fn run(args: &Args, session: &mut Session) -> Result<Outcome> {
    let mut findings = Diagnostics::new();
    lies_apart(&args.file, &mut findings);
    if findings.has_errors() {
        session.findings(&findings, &crate::load::Texts::default());
        return Ok(Outcome::InvalidInput);
    }
    let mut secret = [0; 32];
    getrandom::fill(&mut secret).map_err(|cause| Failure::new("failure-randomness").because(cause))?;
    let key = Key::new(&secret);
    write(&args.file, &key.file()?)?;
    let (did, path) = (key.did(), args.file.display().to_string());
    let own = fingerprint(&did).unwrap_or_default();
    let said = [("path", Arg::Text(&path)), ("id", Arg::Text(&did)), ("fingerprint", Arg::Text(&own))];
    session.out.line(&session.locale.format("certificate-key-made", &said))?;
    Ok(Outcome::Done)
}

/// Writes a file that its owner alone can read, and that was not there.
fn write(path: &Path, text: &str) -> Result<()> {
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(path).map_err(|cause| match cause.kind() {
        std::io::ErrorKind::AlreadyExists => Failure::new("failure-key-exists").at(path),
        _ => Failure::new("failure-key-unwritten").at(path).because(cause),
    })?;
    let written = file.write_all(text.as_bytes()).and_then(|()| file.sync_all());
    written.map_err(|cause| Failure::new("failure-key-unwritten").at(path).because(cause).into())
}

/// Reads a key, unless others could have read it too.
pub(super) fn read(path: &Path, findings: &mut Diagnostics) -> Option<Key> {
    let place = || crate::diag::Place::file(path);
    let metadata = match std::fs::metadata(path) {
        Ok(metadata) => metadata,
        Err(cause) => {
            let message = sentence!("badge-key-unread", message = cause.to_string());
            findings.push(Diagnostic::error(Code::BadKey, place(), message));
            return None;
        }
    };
    lies_apart(path, findings);
    if is_exposed(&metadata) {
        let help = sentence!("help-badge-key-exposed");
        findings
            .push(Diagnostic::error(Code::ExposedKey, place(), sentence!("badge-key-exposed")).help(help));
    }
    // More than a key is not read: it might be anything.
    let text = Some(metadata).filter(|metadata| metadata.is_file() && metadata.len() < 10_000);
    let key = text.and_then(|_| std::fs::read_to_string(path).ok()).and_then(|text| Key::read(&text));
    if key.is_none() {
        findings.push(Diagnostic::error(Code::BadKey, place(), sentence!("badge-key-bad")));
    }
    key
}

/// Can others than the owner read it?
#[cfg(unix)]
fn is_exposed(metadata: &std::fs::Metadata) -> bool {
    std::os::unix::fs::MetadataExt::mode(metadata) & 0o077 != 0
}

/// Elsewhere the folders of a user are closed to others by themselves.
#[cfg(not(unix))]
fn is_exposed(_: &std::fs::Metadata) -> bool {
    false
}

/// Finds a key in a folder that is handed on.
fn lies_apart(path: &Path, findings: &mut Diagnostics) {
    let parent = path.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let whole = parent.canonicalize().unwrap_or_else(|_| parent.to_owned());
    let shared = whole.ancestors().find(|folder| HANDED_ON.iter().any(|name| folder.join(name).is_file()));
    if let Some(folder) = shared {
        let message = sentence!("badge-key-in-folder", folder = folder.display().to_string());
        findings.push(Diagnostic::error(Code::KeyInFolder, crate::diag::Place::file(path), message));
    }
}
