//! `handbook`: the course and the framework as one book.

use std::path::PathBuf;

use anyhow::Result;

use super::session::Session;
use super::{Outcome, artifact, framework};
use crate::learn::handbook;

#[derive(Debug, clap::Args)]
#[command(
    after_help = "Examples:\n  tripartite handbook -o handbook.html\n  tripartite handbook -o manuel.md --lang fr"
)]
pub(super) struct Args {
    /// Where to write
    #[arg(short, long, value_name = "FILE")]
    output: PathBuf,
    /// The framework: a built-in id or a folder
    #[arg(long, value_name = "ID", default_value = "coherence")]
    framework: String,
    /// What to write [default: what the file's ending says, or html]
    #[arg(long, value_enum)]
    format: Option<Format>,
    /// Overwrite a file that exists
    #[arg(long)]
    force: bool,
}

#[derive(Debug, Clone, Copy, clap::ValueEnum)]
enum Format {
    /// One self-contained page
    #[value(alias = "htm")]
    Html,
    /// Markdown
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
