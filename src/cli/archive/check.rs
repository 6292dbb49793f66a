//! `archive --check`: the numbers of an archive made again, and whether they are the same.

use std::path::Path;

use anyhow::Result;
use serde_json::Value as Json;

use super::{again, in_own_language};
use crate::analysis::scoring::score;
use crate::cli::Outcome;
use crate::cli::session::Session;
use crate::diag::Diagnostics;
use crate::load::archive::{Archive, ArchiveTree};
use crate::load::disk::Disk;
use crate::load::source::Tree as _;
use crate::load::{Catalog, Material, Texts, fingerprint, unread};
use crate::locale::Arg;
use crate::report::archived::{Moved, RESULTS, compared};
use crate::report::json;

/// So many numbers that came out otherwise are listed.
const MOST: usize = 20;

/// What came of making the numbers again.
struct Again {
    /// How many there were, and those that came out otherwise; none where the archive could not be scored.
    numbers: Option<(usize, Vec<Moved>)>,
    material: Material,
}

/// Checks the archive of a file, and says what came of it.
pub(super) fn run(file: &Path, session: &mut Session) -> Result<Outcome> {
    let mut findings = Diagnostics::new();
    let bytes = match Disk.read(file) {
        Ok(bytes) => bytes,
        Err(why) => {
            findings.push(unread(file, &why));
            session.findings(&findings, &Texts::default());
            return Ok(Outcome::InvalidInput);
        }
    };
    let archive = Archive::open(file, &bytes, &mut findings);
    let changed = findings.errors();
    session.findings(&findings, &Texts::default());
    let Some(archive) = archive else { return Ok(Outcome::InvalidInput) };
    let made = made_again(&archive);
    if made.material.assessment.is_none() {
        session.findings(&made.material.diagnostics, &made.material.texts);
    }
    let manifest = &archive.manifest;
    let said = [
        ("assessment", Arg::Text(manifest.assessment.as_str())),
        ("date", Arg::Text(manifest.date.as_str())),
        ("version", Arg::Text(manifest.version.as_str())),
    ];
    let line = |session: &mut Session, key: &str, said: &[(&str, Arg<'_>)]| -> Result<()> {
        let text = session.locale.format(key, said);
        Ok(session.out.line(&text)?)
    };
    line(session, "archive-of", &said)?;
    session.out.line(&format!("SHA-256 {}", fingerprint(&bytes)))?;
    let files = [("files", Arg::Count(manifest.files.len() as u64)), ("changed", Arg::Count(changed as u64))];
    line(session, if changed == 0 { "archive-files-whole" } else { "archive-files-changed" }, &files)?;
    let own = Catalog::builtin().framework(&manifest.framework);
    let same = own.as_ref().is_some_and(|set| set.framework.sha256() == manifest.framework_sha256);
    let present = own.as_ref().map(|set| set.framework.version().to_string()).unwrap_or_default();
    let said = [
        ("framework", Arg::Text(manifest.framework.as_str())),
        ("version", Arg::Text(manifest.framework_version.as_str())),
        ("present", Arg::Text(present.as_str())),
    ];
    let key = match (&own, same) {
        (Some(_), true) => "archive-framework-same",
        (Some(_), false) => "archive-framework-other",
        (None, _) => "archive-framework-own",
    };
    line(session, key, &said)?;
    let Some((count, moved)) = made.numbers else {
        line(session, "archive-not-scored", &[])?;
        return Ok(Outcome::InvalidInput);
    };
    if moved.is_empty() {
        line(session, "archive-same-numbers", &[("count", Arg::Count(count as u64))])?;
        return Ok(if changed == 0 { Outcome::Done } else { Outcome::InvalidInput });
    }
    let of = [("count", Arg::Count(moved.len() as u64))];
    line(session, "archive-other-numbers", &of)?;
    for one in moved.iter().take(MOST) {
        let said = [
            ("place", Arg::Text(one.place.as_str())),
            ("before", Arg::Text(one.before.as_str())),
            ("now", Arg::Text(one.now.as_str())),
        ];
        line(session, "archive-other-number", &said)?;
    }
    let more = moved.len().saturating_sub(MOST);
    if more > 0 {
        line(session, "and-more", &[("count", Arg::Count(more as u64))])?;
    }
    let why = match (changed, manifest.version == env!("CARGO_PKG_VERSION")) {
        (0, false) => "archive-why-version",
        (0, true) => "archive-why-results",
        _ => "archive-why-changed",
    };
    let said = [
        ("version", Arg::Text(manifest.version.as_str())),
        ("present", Arg::Text(env!("CARGO_PKG_VERSION"))),
    ];
    line(session, why, &said)?;
    Ok(Outcome::InvalidInput)
}

/// Does an archive hold these numbers, and make them again?
pub(super) fn holds(bytes: &[u8], numbers: &Json) -> bool {
    let mut findings = Diagnostics::new();
    let archive = Archive::open(Path::new(""), bytes, &mut findings).filter(|_| findings.errors() == 0);
    let is_same = |(_, moved): (usize, Vec<Moved>)| moved.is_empty();
    archive.is_some_and(|archive| {
        results(&archive).is_some_and(|held| is_same(compared(numbers, &held)))
            && made_again(&archive).numbers.is_some_and(is_same)
    })
}

/// The numbers that an archive holds.
fn results(archive: &Archive) -> Option<Json> {
    archive.files.get(RESULTS).and_then(|bytes| serde_json::from_slice(bytes).ok())
}

fn made_again(archive: &Archive) -> Again {
    let material = again(&ArchiveTree::of(&archive.files), &archive.manifest.folder);
    let numbers = material.assessment.as_ref().zip(results(archive)).map(|(assessment, before)| {
        let (own, locale) = in_own_language(&material, assessment);
        let now = json::results(&own, &score(&own), &material.diagnostics, &locale);
        compared(&before, &now)
    });
    Again { numbers, material }
}
