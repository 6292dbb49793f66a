//! `handbook`: the course and the framework as one book.

use std::path::PathBuf;

use anyhow::Result;

use super::session::Session;
use super::{Outcome, fileset, formats, framework, templates};
use crate::document::writer::Setting;
use crate::learn::handbook;
use crate::report::Format;

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[arg(short, long, value_name = "FILE")]
    output: PathBuf,
    #[arg(long, value_name = "ID", default_value = "coherence")]
    framework: String,
    #[arg(long, value_parser = formats::Formats::Documents)]
    format: Option<&'static dyn Format>,
    #[arg(long, value_name = "DIR")]
    templates: Option<PathBuf>,
    #[arg(long)]
    force: bool,
}

pub(super) fn run(args: &Args, session: &mut Session) -> Result<Outcome> {
    let Some(loaded) = framework::in_language(&args.framework, session) else {
        return Ok(Outcome::InvalidInput);
    };
    session.write_in(loaded.framework.language());
    let writer = formats::of_file(args.format, &args.output)?;
    let templates = match args.templates.as_deref().map(templates::load).transpose() {
        Ok(templates) => templates,
        Err(refused) => return Ok(refused.print(&session.locale)),
    };
    let book = handbook::document(&loaded.framework, &loaded.course, &session.locale);
    let setting = Setting::new(&session.locale).with_templates(templates.as_ref());
    let bytes = match writer.write(&book, &setting) {
        Ok(bytes) => bytes,
        Err(error) => return templates::blame(error, args.templates.as_deref(), &session.locale),
    };
    fileset::write_one(&args.output, &bytes, args.force)?;
    session.out.line(&args.output.display().to_string())?;
    Ok(Outcome::Done)
}
