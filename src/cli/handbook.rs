//! `handbook`: the course and the framework as one book.

use std::path::PathBuf;

use anyhow::Result;

use super::out::Out;
use super::{Outcome, artifact, framework};
use crate::learn::handbook;
use crate::locale::Locale;

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
    /// The language
    #[arg(long, value_name = "TAG")]
    lang: Option<String>,
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

pub(super) fn run(args: &Args, out: &mut Out) -> Result<Outcome> {
    let Some(loaded) = framework::in_language(&args.framework, args.lang.as_deref()) else {
        return Ok(Outcome::InvalidInput);
    };
    let locale = Locale::new(&loaded.framework.language);
    let view = handbook::handbook(&loaded.framework, &loaded.course, &locale);
    let text = match artifact::format(args.format, Some(&args.output), Format::Html)? {
        Format::Html => handbook::html(&view, &locale)?,
        Format::Md => handbook::markdown(&view, &locale),
    };
    artifact::write_one(&args.output, text.as_bytes(), args.force)?;
    out.line(&args.output.display().to_string())?;
    Ok(Outcome::Done)
}
