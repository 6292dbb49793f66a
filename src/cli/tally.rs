//! `tally`: counts a survey of any size.

use std::path::PathBuf;

use anyhow::Result;

use super::Outcome;
use super::out::Out;

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// Wide or long CSV files
    #[arg(value_name = "FILE", required = true)]
    files: Vec<PathBuf>,
}

pub(super) fn run(_args: &Args, _out: &mut Out) -> Result<Outcome> {
    Ok(Outcome::Done)
}
