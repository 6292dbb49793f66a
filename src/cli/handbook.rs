//! `handbook`: the course and the framework as one book.

use std::path::PathBuf;

use anyhow::Result;

use super::session::Session;
use super::{Outcome, artifact, framework};
use crate::learn::handbook;

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[arg(short, long, value_name = "FILE")]
    output: PathBuf,
    #[arg(long, value_name = "ID", default_value = "coherence")]
    framework: String,
    #[arg(long, value_enum)]
    format: Option<Format>,
    #[arg(long)]
    force: bool,
}

#[derive(Debug, Clone, Copy, clap::ValueEnum)]
enum Format {
    #[value(alias = "htm")]
    Html,
    #[value(alias = "markdown")]
    Md,
}

pub(super) fn run(args: &Args, session: &mut Session) -> Result<Outcome> {
    let Some(loaded) = framework::in_language(&args.framework, session) else {
        return Ok(Outcome::InvalidInput);
    };
    session.write_in(&loaded.framework.language);
    let view = handbook::handbook(&loaded.framework, &loaded.course, &session.locale);
    let text = match artifact::format(args.format, Some(&args.output), Format::Html)? {
        Format::Html => handbook::html(&view, &session.locale)?,
        Format::Md => handbook::markdown(&view, &session.locale),
    };
    artifact::write_one(&args.output, text.as_bytes(), args.force)?;
    session.out.line(&args.output.display().to_string())?;
    Ok(Outcome::Done)
}
