//! `handbook`: the course and the framework as one book, or as a page to work through in a browser.

use std::path::{Path, PathBuf};

use anyhow::Result;

use super::browser::Printing;
use super::learn::course::Course;
use super::session::Session;
use super::{Outcome, edited, fileset, formats, framework, templates};
use crate::document::writer::Setting;
use crate::learn::handbook;
use crate::learn::page::{self, Host, Keys};
use crate::report::Format;

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[arg(short, long, value_name = "FILE", required_unless_present = "course")]
    output: Option<PathBuf>,
    #[arg(long, value_name = "ID", default_value = "coherence")]
    framework: String,
    #[arg(long, value_parser = formats::Formats::Documents, conflicts_with = "course")]
    format: Option<&'static dyn Format>,
    #[arg(long, value_name = "DIR", conflicts_with = "course")]
    templates: Option<PathBuf>,
    #[command(flatten)]
    printing: Printing,
    #[arg(long)]
    course: bool,
    #[arg(long, requires = "course")]
    no_keys: bool,
    #[arg(long)]
    force: bool,
}

/// Where the course is written if nothing else is said.
const PAGE: &str = "course.html";

pub(super) fn run(args: &Args, session: &mut Session) -> Result<Outcome> {
    let Some(output) = args.output.as_deref().filter(|_| !args.course) else { return course(args, session) };
    let Some(loaded) = framework::in_language(&args.framework, session) else {
        return Ok(Outcome::InvalidInput);
    };
    session.write_in(loaded.framework.language());
    let writer = formats::of_file(args.format, output)?;
    let templates = match args.templates.as_deref().map(|folder| templates::load(folder, session)).transpose()
    {
        Ok(templates) => templates,
        Err(refused) => return Ok(refused.print(&session.locale)),
    };
    let book = handbook::document(&loaded.framework, &loaded.course, &session.locale);
    let printer = args.printing.printer();
    let setting = Setting::new(&session.locale).with_templates(templates.as_ref());
    let setting = setting.printed_by(printer.as_deref());
    let written = match edited::write_document(output, &book, writer, &setting, args.force, session) {
        Ok(written) => written,
        Err(error) => return templates::blame(error, args.templates.as_deref(), session),
    };
    session.out.line(&written.display().to_string())?;
    Ok(Outcome::Done)
}

/// The course as one page.
fn course(args: &Args, session: &mut Session) -> Result<Outcome> {
    let Some(course) = Course::load(&args.framework, session) else { return Ok(Outcome::InvalidInput) };
    let material = page::Material {
        framework: &course.texts.framework,
        course: &course.texts.course,
        training: &course.training,
    };
    let keys = if args.no_keys { Keys::Without } else { Keys::With };
    let bytes = page::page(material, keys, Host::Alone, &session.locale)?;
    let output = args.output.as_deref().unwrap_or(Path::new(PAGE));
    fileset::write_one(output, &bytes, args.force)?;
    session.out.line(&output.display().to_string())?;
    let key = if args.no_keys { "handbook-course-collects" } else { "handbook-course-keys" };
    session.out.line(&session.locale.text(key))?;
    Ok(Outcome::Done)
}
