//! `exchange csv`: those who passed, from a class or from class results.

use std::path::{Path, PathBuf};

use anyhow::Result;

use crate::cli::learn::course::Course;
use crate::cli::session::Session;
use crate::cli::trainer::class;
use crate::cli::{Outcome, clock, fileset};
use crate::learn::class::Roster;
use crate::learn::exchange::passers::{Field, Passer, Sheet, csv, of_results};
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
    let roster = match &args.roster {
        Some(path) => class::table(path, Roster::with_addresses, session),
        None => Some(Roster::default()),
    };
    let Some(roster) = roster else { return Ok(Outcome::InvalidInput) };
    let (tables, logs): (Vec<&PathBuf>, Vec<&PathBuf>) = args.files.iter().partition(|path| is_table(path));
    let (mut passers, mut others) = (Vec::new(), 0);
    for path in tables {
        let Some((found, left)) = class::table(path, of_results, session) else {
            return Ok(Outcome::InvalidInput);
        };
        passers.extend(found);
        others += left;
    }
    if !logs.is_empty() {
        let Some(members) = class::class_of(&logs, course, session)? else {
            return Ok(Outcome::InvalidInput);
        };
        let found: Vec<Passer> = members.iter().filter_map(|one| Passer::of(&course.training, one)).collect();
        others += members.len() - found.len();
        passers.extend(found);
    }
    let sheet = Sheet {
        columns: &args.columns,
        roster: &roster,
        issued: clock::date(args.date)?,
        course: &course.training.title,
    };
    let bytes = csv(&passers, &sheet);
    let output = super::named(args.output.as_deref(), "passed.csv", course);
    fileset::write_one(&output, &bytes, force)?;
    session.out.line(&output.display().to_string())?;
    let counts = [("count", Arg::Count(passers.len() as u64)), ("others", Arg::Count(others as u64))];
    session.out.line(&session.locale.format("exchange-passed", &counts))?;
    let lacking = passers.iter().filter(|one| roster.address(&one.name).is_empty()).count();
    if lacking > 0 {
        session
            .warning(&session.locale.format("exchange-no-address", &[("count", Arg::Count(lacking as u64))]));
    }
    Ok(Outcome::Done)
}

/// Class results, and no log?
fn is_table(path: &Path) -> bool {
    path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("csv"))
}
