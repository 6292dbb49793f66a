//! `exchange csv`: those who passed, from logs or from class results.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use anyhow::Result;

use crate::cli::learn::course::{Course, say};
use crate::cli::session::Session;
use crate::cli::{Outcome, clock, fileset};
use crate::diag::{Code, Diagnostic, Place, sentence};
use crate::learn::exchange::passers::{BadTable, Field, Passer, Sheet, addresses, csv, of_log, of_results};
use crate::locale::Arg;
use crate::model::day::Day;

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[arg(value_name = "PATH", required = true)]
    files: Vec<PathBuf>,
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
    #[arg(long, value_name = "FILE")]
    roster: Option<PathBuf>,
    #[arg(long, value_name = "LIST", value_delimiter = ',', value_parser = column)]
    columns: Vec<(Field, String)>,
    #[arg(long, value_name = "DATE", value_parser = clock::parse)]
    date: Option<Day>,
}

/// Reads `name=Header`. An error is the key of its sentence.
fn column(text: &str) -> Result<(Field, String), String> {
    let (name, header) = text.split_once('=').ok_or("usage-column")?;
    let field = Field::ALL.into_iter().find(|field| field.as_str() == name.trim()).ok_or("usage-column")?;
    match header.trim() {
        "" => Err("usage-column".to_owned()),
        header => Ok((field, header.to_owned())),
    }
}

pub(super) fn run(args: &Args, course: &Course, force: bool, session: &mut Session) -> Result<Outcome> {
    let Some(roster) = roster(args, session) else { return Ok(Outcome::InvalidInput) };
    let (mut passers, mut others) = (Vec::new(), 0);
    for path in files(&args.files, session) {
        match of_file(&path, course, session) {
            Some((found, left)) => {
                passers.extend(found);
                others += left;
            }
            None => return Ok(Outcome::InvalidInput),
        }
    }
    let sheet = Sheet {
        columns: &args.columns,
        addresses: &roster,
        issued: clock::date(args.date)?,
        course: &course.training.title,
    };
    let bytes = csv(&passers, &sheet);
    let output = super::named(args.output.as_deref(), "passed.csv", course);
    fileset::write_one(&output, &bytes, force)?;
    session.out.line(&output.display().to_string())?;
    let counts = [("count", Arg::Count(passers.len() as u64)), ("others", Arg::Count(others as u64))];
    session.out.line(&session.locale.format("exchange-passed", &counts))?;
    let lacking = passers.iter().filter(|one| roster.get(&one.name).is_none_or(String::is_empty)).count();
    if lacking > 0 {
        session
            .warning(&session.locale.format("exchange-no-address", &[("count", Arg::Count(lacking as u64))]));
    }
    Ok(Outcome::Done)
}

/// The files, and those of folders: logs alone, in the order of their names.
fn files(paths: &[PathBuf], session: &Session) -> Vec<PathBuf> {
    let mut all = Vec::new();
    for path in paths {
        match session.disk.files(path) {
            Ok(found) if session.disk.is_folder(path) => {
                let is_log = |file: &PathBuf| file.extension().is_some_and(|ending| ending == "jsonl");
                let mut logs: Vec<PathBuf> = found.into_iter().filter(is_log).collect();
                logs.sort();
                all.extend(logs);
            }
            _ => all.push(path.clone()),
        }
    }
    all
}

/// Those who passed by one file, and how many did not. `None` where the file is not sound, which was said.
fn of_file(path: &Path, course: &Course, session: &Session) -> Option<(Vec<Passer>, usize)> {
    let is_table = path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("csv"));
    if !is_table {
        let log = course.begun(path, session)?;
        let passer = of_log(&course.training, &log);
        let others = usize::from(passer.is_none());
        return Some((passer.into_iter().collect(), others));
    }
    let bytes = read(path, session)?;
    of_results(&bytes).map_err(|bad| refuse(&bad, path, session)).ok()
}

/// Addresses by name; empty where no roster was given.
fn roster(args: &Args, session: &Session) -> Option<BTreeMap<String, String>> {
    let Some(path) = args.roster.as_deref() else { return Some(BTreeMap::new()) };
    let bytes = read(path, session)?;
    addresses(&bytes).map_err(|bad| refuse(&bad, path, session)).ok()
}

fn read(path: &Path, session: &Session) -> Option<Vec<u8>> {
    session.disk.read(path).map_err(|why| say(crate::load::unread(path, &why), session)).ok()
}

fn refuse(bad: &BadTable, path: &Path, session: &Session) {
    let message = match bad {
        BadTable::Line(line) => sentence!("exchange-bad-line", line = *line),
        BadTable::Column(column) => sentence!("exchange-no-column", column = *column),
    };
    say(Diagnostic::error(Code::BadClassTable, Place::file(path), message), session);
}
