//! `import`: anything that is readable as returns, as the canonical CSV.

use std::path::{Path, PathBuf};

use anyhow::Result;

use super::belonging::Belonging;
use super::out::{print_error, shown};
use super::session::Session;
use super::{Outcome, clock, fileset, summary};
use crate::report::canonical::returns_csv;

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[arg(value_name = "FILE", required = true)]
    files: Vec<PathBuf>,
    #[arg(long, value_name = "FILE")]
    to: Option<PathBuf>,
    #[command(flatten)]
    belonging: Belonging,
    #[arg(long)]
    force: bool,
}

pub(super) fn run(args: &Args, session: &mut Session) -> Result<Outcome> {
    let first = args.files.first().map_or(Path::new(""), PathBuf::as_path);
    let folder = args.belonging.named_or_around(first, session);
    let mut loader = session.loader();
    let date = clock::date(None)?;
    let read = loader.returns(&args.files, args.belonging.framework.as_deref(), folder.as_deref(), date);
    session.findings(loader.findings(), loader.texts());
    for line in summary::of_files(loader.read_files(), &session.locale) {
        print_error(&shown(&line));
    }
    let Some(read) = read else { return Ok(Outcome::InvalidInput) };
    let table = returns_csv(&read.framework.framework, &read.responses);
    match &args.to {
        Some(path) => {
            fileset::write_one(path, &table, args.force)?;
            session.out.line(&path.display().to_string())?;
        }
        None => session.out.bytes(&table)?,
    }
    Ok(Outcome::Done)
}
