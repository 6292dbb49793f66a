//! `handbook`: the course and the framework as one book.

use std::path::PathBuf;

use anyhow::Result;

use super::out::Out;
use super::{Outcome, artifact, formats, framework, templates};
use crate::document::writer::Setting;
use crate::learn::handbook;
use crate::locale::Locale;
use crate::report::Format;

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
    #[arg(long, value_parser = formats::Documents)]
    format: Option<&'static dyn Format>,
    /// A folder of templates and styles; a file in it takes the place of the built-in one of the same name
    #[arg(long, value_name = "DIR")]
    templates: Option<PathBuf>,
    /// Overwrite a file that exists
    #[arg(long)]
    force: bool,
}

pub(super) fn run(args: &Args, out: &mut Out) -> Result<Outcome> {
    let Some(loaded) = framework::in_language(&args.framework, args.lang.as_deref()) else {
        return Ok(Outcome::InvalidInput);
    };
    let locale = Locale::new(&loaded.framework.language);
    let writer = formats::of_file(args.format, &args.output)?;
    let templates = match args.templates.as_deref().map(templates::load).transpose() {
        Ok(templates) => templates,
        Err(refused) => return Ok(refused.print(&locale)),
    };
    let book = handbook::document(&loaded.framework, &loaded.course, &locale);
    let setting = Setting { locale: &locale, templates: templates.as_ref() };
    let bytes = match writer.write(&book, &setting) {
        Ok(bytes) => bytes,
        Err(error) => return templates::blame(error, args.templates.as_deref(), &locale),
    };
    artifact::write_one(&args.output, &bytes, args.force)?;
    out.line(&args.output.display().to_string())?;
    Ok(Outcome::Done)
}
