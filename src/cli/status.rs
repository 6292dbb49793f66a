//! `status`: who has answered and who has not, whom to chase, and the mail that does it.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use anyhow::Result;

use super::Outcome;
use super::place::folder_of;
use super::session::Session;
use super::summary::{on_one_line, table};
use crate::analysis::status::{Progress, Standing, standings};
use crate::diag::{Code, Diagnostic, Diagnostics, MOST_OF_A_CODE, Severity};
use crate::document::csv::Csv;
use crate::load::Material;
use crate::locale::{Arg, Locale};
use crate::model::assessment::Assessment;

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[arg(value_name = "DIR")]
    folder: Option<PathBuf>,
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Format {
    Text,
    Csv,
}

pub(super) fn run(args: &Args, session: &mut Session) -> Result<Outcome> {
    let given = args.folder.clone().unwrap_or_default();
    let Some(folder) = folder_of(&given, session) else { return Ok(Outcome::InvalidInput) };
    let mut loader = session.loader();
    let loaded = loader.assessment(&folder);
    let mut material = Material::new(loaded, loader).drafted();
    session.translate(&folder, &mut material);
    let Some(assessment) = &material.assessment else {
        session.findings(&material.diagnostics, &material.texts);
        return Ok(Outcome::InvalidInput);
    };
    let all = standings(assessment, &refused_files(&material.diagnostics, &folder));
    if args.format == Format::Csv {
        session.out.bytes(&csv(assessment, &all))?;
    } else {
        board(assessment, &all, usize::MAX, session)?;
        refused(&material.diagnostics, &folder, session)?;
        replaced(&material.replaced, &folder, session)?;
        remind(assessment, &all, session)?;
    }
    let refuses = material.diagnostics.iter().any(is_refused);
    Ok(if refuses { Outcome::InvalidInput } else { Outcome::Done })
}

/// Does a finding refuse what came in? Where nothing has come yet there is nothing wrong.
fn is_refused(finding: &Diagnostic) -> bool {
    finding.severity == Severity::Error && finding.code != Code::NothingToRead
}

/// The files in which something is wrong, as they are called in the folder of the assessment.
pub(super) fn refused_files(diags: &Diagnostics, folder: &Path) -> BTreeSet<String> {
    let paths = diags.iter().filter(|one| is_refused(one)).map(|one| one.place.path());
    paths.map(|path| path.strip_prefix(folder).unwrap_or(path).display().to_string()).collect()
}

/// A line for each organisation, at most so many; then how many more there are.
pub(super) fn board(
    assessment: &Assessment,
    all: &[Standing],
    most: usize,
    session: &mut Session,
) -> std::io::Result<()> {
    let Session { out, locale, .. } = session;
    let header = [
        "status-organisation",
        "status-constituency",
        "status-state",
        "status-date",
        "status-answered",
        "status-unknown",
        "status-not-consulted",
    ];
    let header = header.map(|key| locale.text(key));
    let rows = all.iter().take(most).map(|one| {
        let name = match one.organisation.as_str() {
            "" => locale.text("status-unnamed"),
            name => on_one_line(name),
        };
        let counts = [("answered", Arg::Count(one.answered)), ("asked", Arg::Count(one.asked))];
        let came = one.progress != Progress::Missing;
        let number = |n: u64| if came { n.to_string() } else { String::new() };
        vec![
            name,
            assessment.framework()[one.constituency].title.clone(),
            locale.text(progress_key(one.progress)),
            one.last.map(|day| day.to_string()).unwrap_or_default(),
            if came { locale.format("status-of", &counts) } else { String::new() },
            number(one.unknown),
            number(one.not_consulted),
        ]
    });
    out.line(&table(&header.each_ref().map(String::as_str), rows.collect(), &[4, 5, 6]))?;
    match all.len().checked_sub(most).filter(|more| *more > 0) {
        Some(more) => out.line(&locale.format("and-more", &[("count", Arg::Count(more as u64))])),
        None => Ok(()),
    }
}

fn progress_key(progress: Progress) -> &'static str {
    match progress {
        Progress::Received => "status-received",
        Progress::Partly => "status-partly",
        Progress::Missing => "status-missing",
        Progress::Refused => "status-uncounted",
    }
}

/// The files that could not be counted, each with the first thing that is wrong with it.
fn refused(diags: &Diagnostics, folder: &Path, session: &mut Session) -> std::io::Result<()> {
    let mut met = BTreeSet::new();
    // Who sent a file of a kind that nobody reads has answered, and is not to be chased.
    let is_left_out = |finding: &Diagnostic| finding.code == Code::SkippedFile;
    let wrong = diags.iter().filter(|finding| is_refused(finding) || is_left_out(finding));
    let wrong: Vec<_> = wrong.filter(|finding| met.insert(finding.place.path().to_owned())).collect();
    if wrong.is_empty() {
        return Ok(());
    }
    let Session { out, locale, .. } = session;
    out.line("")?;
    out.line(&locale.text("status-refused"))?;
    for finding in wrong.into_iter().take(MOST_OF_A_CODE) {
        let path = finding.place.path();
        let path = path.strip_prefix(folder).unwrap_or(path).display().to_string();
        out.line(&format!("  {}", locale.labelled(&path, &locale.sentence(&finding.message))))?;
    }
    Ok(())
}

/// The files of returns in whose place others came.
pub(super) fn replaced(files: &[PathBuf], folder: &Path, session: &mut Session) -> std::io::Result<()> {
    if files.is_empty() {
        return Ok(());
    }
    let Session { out, locale, .. } = session;
    out.line("")?;
    out.line(&locale.text("status-replaced"))?;
    for path in files.iter().take(MOST_OF_A_CODE) {
        let path = path.strip_prefix(folder).unwrap_or(path).display().to_string();
        out.line(&format!("  {}", on_one_line(&path)))?;
    }
    match files.len().checked_sub(MOST_OF_A_CODE).filter(|more| *more > 0) {
        Some(more) => out.line(&locale.format("and-more", &[("count", Arg::Count(more as u64))])),
        None => Ok(()),
    }
}

/// Whom to chase, and the text of the mail.
fn remind(assessment: &Assessment, all: &[Standing], session: &mut Session) -> std::io::Result<()> {
    let expected = |one: &&Standing| {
        let invited = assessment.asked().has_invited(one.constituency);
        let is_late = matches!(one.progress, Progress::Missing | Progress::Partly);
        is_late && invited && !one.organisation.is_empty()
    };
    let late: Vec<&Standing> = all.iter().filter(expected).collect();
    if late.is_empty() && all.iter().any(|one| one.progress == Progress::Refused) {
        return Ok(());
    }
    let Session { out, locale, .. } = session;
    out.line("")?;
    if late.is_empty() {
        let has_list = assessment.asked().invited().next().is_some();
        return out.line(&locale.text(if has_list { "status-all-there" } else { "status-no-list" }));
    }
    let names: Vec<String> = late.iter().map(|one| on_one_line(&one.organisation)).collect();
    out.line(&locale.labelled(&locale.text("status-chase"), &locale.list(&names)))?;
    out.line("")?;
    out.line(&locale.text("status-mail"))?;
    out.line("")?;
    out.line(&mail(assessment, locale))
}

/// The text of a reminder.
fn mail(assessment: &Assessment, locale: &Locale) -> String {
    let invitation = assessment.invitation();
    let body = [("body", Arg::Text(&assessment.body().name))];
    let mut parts =
        vec![locale.format("status-mail-subject", &body), locale.format("status-mail-text", &body)];
    if let Some(day) = invitation.deadline {
        let day = locale.date(day);
        parts.push(locale.format("status-mail-deadline", &[("date", Arg::Text(&day))]));
    }
    if !invitation.return_to.is_empty() {
        parts.push(locale.format("status-mail-return", &[("to", Arg::Text(&invitation.return_to))]));
    }
    parts.push(locale.text("status-mail-thanks"));
    parts.join("\n\n")
}

/// The board for a spreadsheet or a program: one language, whatever the reader's.
fn csv(assessment: &Assessment, all: &[Standing]) -> Vec<u8> {
    let mut table = Csv::new(&[
        "organisation",
        "constituency",
        "state",
        "returns",
        "answered_on",
        "answered",
        "asked",
        "dk",
        "nc",
    ]);
    for one in all {
        let state = match one.progress {
            Progress::Received => "received",
            Progress::Partly => "partly",
            Progress::Missing => "missing",
            Progress::Refused => "refused",
        };
        let numbers = [one.returns, one.answered, one.asked, one.unknown, one.not_consulted];
        let [returns, answered, asked, dk, nc] = numbers.map(|n| n.to_string());
        let day = one.last.map(|day| day.to_string()).unwrap_or_default();
        let constituency = assessment.framework()[one.constituency].id.to_string();
        table.row(&[
            one.organisation.as_str(),
            &constituency,
            state,
            &returns,
            &day,
            &answered,
            &asked,
            &dk,
            &nc,
        ]);
    }
    table.finish()
}
