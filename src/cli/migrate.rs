//! `migrate`: returns made with another version of the framework, carried over to the present one.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use anyhow::Result;

use super::belonging::Belonging;
use super::session::Session;
use super::summary::{on_one_line, table};
use super::width;
use super::{Outcome, clock, fileset};
use crate::load::{Migrated, Migration};
use crate::locale::Arg;
use crate::model::framework::{Framework, Indicator, Version};
use crate::model::response::{Answer, Response};
use crate::model::table::Ix;
use crate::report::canonical::returns_csv;

/// Where what is carried over is written, unless another folder is named.
const FOLDER: &str = "returns-migrated";
/// So many respondents of a file are named.
const NAMED: usize = 3;

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[arg(value_name = "FILE")]
    paths: Vec<PathBuf>,
    #[arg(long, value_name = "FILE")]
    map: Option<PathBuf>,
    #[arg(long, value_name = "VERSION", value_parser = version)]
    from: Option<Version>,
    #[arg(short, long, value_name = "DIR")]
    output: Option<PathBuf>,
    #[command(flatten)]
    belonging: Belonging,
    #[arg(long)]
    force: bool,
}

/// A value of `--from`; the error is the key of what is said.
fn version(text: &str) -> Result<Version, String> {
    Version::parse(text).ok_or_else(|| "usage-version".to_owned())
}

pub(super) fn run(args: &Args, session: &mut Session) -> Result<Outcome> {
    let (folder, mut paths) = source(args, session);
    if folder.is_none() && paths.is_empty() {
        paths.push(PathBuf::from("."));
    }
    let mut loader = session.loader();
    let migration = loader.migration(
        &paths,
        args.map.as_deref(),
        args.belonging.framework.as_deref(),
        folder.as_deref(),
        clock::date(None)?,
    );
    session.findings(loader.findings(), loader.texts());
    let Some(migration) = migration else { return Ok(Outcome::InvalidInput) };
    let output = match (&args.output, &folder) {
        (Some(output), _) => output.clone(),
        (None, Some(folder)) => folder.join(FOLDER),
        (None, None) => PathBuf::from(FOLDER),
    };
    let framework = &migration.framework.framework;
    let files: Vec<(PathBuf, Vec<u8>)> = names(&migration, &paths)
        .into_iter()
        .zip(&migration.files)
        .map(|(name, file)| (name, returns_csv(framework, &file.responses)))
        .collect();
    let written = fileset::write_all(&output, &files, args.force)?;
    let account = Account { migration: &migration, from: args.from };
    account.files(&written, session)?;
    account.renamed(session)?;
    account.dropped(session)?;
    account.unknown(session)?;
    account.unanswered(session)?;
    account.changed(session)?;
    next(&output, folder.as_deref(), session)?;
    Ok(Outcome::Done)
}

/// The assessment whose framework counts, and the paths that are read; none for all its returns.
fn source(args: &Args, session: &mut Session) -> (Option<PathBuf>, Vec<PathBuf>) {
    let first = args.paths.first().map_or(Path::new(""), PathBuf::as_path);
    let is_told = args.belonging.dir.is_some() || args.belonging.framework.is_some();
    let folder = args.belonging.named_or_around(first, session);
    let is_whole = !is_told && args.paths.len() < 2 && folder.as_deref() == Some(first);
    (folder, if is_whole { Vec::new() } else { args.paths.clone() })
}

/// A name for what each file becomes: its own with another ending, below the folder in which it was found; with its old ending in it
/// where two would be called the same.
fn names(migration: &Migration, paths: &[PathBuf]) -> Vec<PathBuf> {
    let folders: Vec<&Path> = paths.iter().chain(&migration.returns).map(PathBuf::as_path).collect();
    let mut taken = BTreeSet::new();
    let mut name = |file: &Migrated| {
        let inside = folders.iter().find_map(|folder| file.path.strip_prefix(folder).ok());
        let inside = inside.filter(|inside| !inside.as_os_str().is_empty());
        let own = inside.or(file.path.file_name().map(Path::new)).unwrap_or(&file.path);
        let stem = own.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
        let ending =
            own.extension().map(|ending| ending.to_string_lossy().to_lowercase()).unwrap_or_default();
        let usual = format!("{stem}.csv");
        let others = (1..).map(|n| match n {
            1 => format!("{stem}-{ending}.csv"),
            n => format!("{stem}-{ending}-{n}.csv"),
        });
        let all = std::iter::once(usual).chain(others).map(|name| own.with_file_name(name));
        // Names that differ in case alone are one file on some systems.
        let mut free = all.filter(|path| taken.insert(path.to_string_lossy().to_lowercase()));
        free.next().unwrap_or_default()
    };
    migration.files.iter().map(&mut name).collect()
}

/// What became of the answers, on one screen.
struct Account<'a> {
    migration: &'a Migration,
    /// The version with which returns were made that do not say it.
    from: Option<Version>,
}

impl Account<'_> {
    fn framework(&self) -> &Framework {
        &self.migration.framework.framework
    }

    fn version(&self, file: &Migrated) -> Option<Version> {
        file.version.or(self.from)
    }

    /// A line for each file: with which version it was made, how many answers were carried over, and whose.
    fn files(&self, written: &[PathBuf], session: &mut Session) -> std::io::Result<()> {
        let Session { out, locale, .. } = session;
        let framework = self.framework();
        let own = format!("{} {}", framework.id(), framework.version());
        let all: u64 = self.migration.files.iter().map(|file| answers(&file.responses)).sum();
        let arguments = [("answers", Arg::Count(all)), ("framework", Arg::Text(&own))];
        out.line(&locale.format("migrate-carried", &arguments))?;
        out.line("")?;
        let header =
            ["receipt-file", "migrate-version", "migrate-answers", "migrate-whose", "migrate-written"];
        let header = header.map(|key| locale.text(key));
        let row = |(file, written): (&Migrated, &PathBuf)| {
            let whose: Vec<String> = file.responses.iter().map(|one| on_one_line(&one.respondent)).collect();
            let whose = match whose.len() {
                0..=NAMED => locale.list(&whose),
                more => locale.format("migrate-respondents", &[("count", Arg::Count(more as u64))]),
            };
            let version = self.version(file).map(|version| version.to_string());
            vec![
                on_one_line(&file.path.display().to_string()),
                version.unwrap_or_else(|| locale.text("migrate-version-unsaid")),
                locale.whole(answers(&file.responses)),
                whose,
                written.display().to_string(),
            ]
        };
        let rows: Vec<Vec<String>> = self.migration.files.iter().zip(written).map(row).collect();
        out.line(&table(&header, rows, &[2]))
    }

    /// How many answers stood under an id of an earlier version.
    fn met(&self) -> BTreeMap<&str, u64> {
        let mut met = BTreeMap::new();
        for (id, count) in self.migration.files.iter().flat_map(|file| &file.past) {
            *met.entry(id.as_str()).or_default() += count;
        }
        met
    }

    /// Answers that stand under a new id.
    fn renamed(&self, session: &mut Session) -> std::io::Result<()> {
        let met = self.met();
        let lines = self.migration.renames.iter().filter_map(|one| {
            let (to, count) = (one.to.as_ref()?, met.get(one.from.as_str())?);
            let ids = format!("{} \u{2192} {to}", one.from);
            let count = session.locale.format("migrate-of-answers", &[("count", Arg::Count(*count))]);
            Some(session.locale.labelled(&ids, &count))
        });
        let lines: Vec<String> = lines.collect();
        part("migrate-renamed", &lines, session)
    }

    /// Answers that were not carried over, and why.
    fn dropped(&self, session: &mut Session) -> std::io::Result<()> {
        let met = self.met();
        let (worded, _) = self.migration.framework.framework_in(session.locale.tag());
        let lines = self.migration.renames.iter().filter(|one| one.to.is_none()).filter_map(|one| {
            let count = met.get(one.from.as_str())?;
            let count = session.locale.format("migrate-of-answers", &[("count", Arg::Count(*count))]);
            let said = session.locale.labelled(&one.from, &count);
            // What the map says is in the words of whoever wrote it.
            let own = worded.renamed(&one.from).filter(|own| {
                self.framework().renamed(&one.from).is_some_and(|source| source.reason == one.reason)
                    && !own.reason.is_empty()
            });
            let reason = own.map_or(&one.reason, |own| &own.reason);
            match reason.is_empty() {
                true => Some(said),
                false => {
                    let arguments = [("name", Arg::Text(&said)), ("note", Arg::Text(reason))];
                    Some(session.locale.format("with-note", &arguments))
                }
            }
        });
        let lines: Vec<String> = lines.collect();
        part("migrate-dropped", &lines, session)
    }

    /// Answers that were not carried over because nobody says what became of their ids, and how to say it.
    fn unknown(&self, session: &mut Session) -> std::io::Result<()> {
        let mut met: BTreeMap<&str, u64> = BTreeMap::new();
        for (id, count) in self.migration.files.iter().flat_map(|file| &file.unknown) {
            *met.entry(id.as_str()).or_default() += count;
        }
        let locale = &session.locale;
        let mut lines: Vec<String> = met
            .into_iter()
            .map(|(id, count)| {
                locale.labelled(
                    &on_one_line(id),
                    &locale.format("migrate-of-answers", &[("count", Arg::Count(count))]),
                )
            })
            .collect();
        if !lines.is_empty() {
            lines.push(locale.text("migrate-unknown-help"));
        }
        part("migrate-unknown", &lines, session)
    }

    /// Indicators of the present version that are asked of a respondent and that nobody answered.
    fn unanswered(&self, session: &mut Session) -> std::io::Result<()> {
        let framework = self.framework();
        let responses = || self.migration.files.iter().flat_map(|file| &file.responses);
        let is_asked = |i: Ix<Indicator>| {
            let asked = &self.migration.asked;
            responses().any(|one| asked.of_organisation(one.constituency, &one.organisation)(i))
        };
        let open = framework
            .indicators()
            .ixs()
            .filter(|&i| responses().all(|one| one.answer(i) == Answer::BLANK) && is_asked(i));
        let ids: Vec<String> = open.map(|i| framework[i].id.to_string()).collect();
        let lines: Vec<String> = if ids.is_empty() { Vec::new() } else { vec![session.locale.list(&ids)] };
        part("migrate-unanswered", &lines, session)
    }

    /// Carried answers to indicators that mean something else since the return was made.
    fn changed(&self, session: &mut Session) -> std::io::Result<()> {
        let framework = self.framework();
        let changes = |file: &Migrated, i: Ix<Indicator>| {
            let since = framework[i].since.zip(self.version(file));
            since.is_some_and(|(since, version)| since > version)
                && file.responses.iter().any(|one| one.answer(i) != Answer::BLANK)
        };
        let ixs = framework.indicators().ixs();
        let changed = ixs.filter(|&i| self.migration.files.iter().any(|file| changes(file, i)));
        let ids: Vec<String> = changed.map(|i| framework[i].id.to_string()).collect();
        let mut lines: Vec<String> = Vec::new();
        if !ids.is_empty() {
            lines.push(session.locale.list(&ids));
            lines.push(session.locale.text("migrate-changed-help"));
        }
        part("migrate-changed", &lines, session)?;
        let unsaid = self.migration.files.iter().filter(|file| self.version(file).is_none()).count();
        if unsaid > 0 && framework.indicators().iter().any(|one| one.since.is_some()) {
            session.out.line("")?;
            let said = session.locale.format("migrate-unsaid", &[("count", Arg::Count(unsaid as u64))]);
            session.out.line(&width::wrapped(&said, width::of_output()))?;
        }
        Ok(())
    }
}

/// How many answers there are, whatever they are.
fn answers(responses: &crate::model::table::Table<Response>) -> u64 {
    let replies = responses.iter().flat_map(|one| one.replies.values());
    replies.filter(|reply| reply.answer != Answer::BLANK).count() as u64
}

/// A heading with lines below it; nothing where there are none.
fn part(key: &str, lines: &[String], session: &mut Session) -> std::io::Result<()> {
    if lines.is_empty() {
        return Ok(());
    }
    session.out.line("")?;
    session.out.line(&session.locale.text(key))?;
    for line in lines {
        session.out.line(&width::wrapped(&format!("  {line}"), width::of_output()))?;
    }
    Ok(())
}

/// What to do with what was written.
fn next(output: &Path, folder: Option<&Path>, session: &mut Session) -> std::io::Result<()> {
    let Some(folder) = folder else { return Ok(()) };
    let inside = output.strip_prefix(folder).unwrap_or(output).display().to_string();
    session.out.line("")?;
    let said = session.locale.format("migrate-next", &[("folder", Arg::Text(&inside))]);
    session.out.line(&width::wrapped(&said, width::of_output()))
}
