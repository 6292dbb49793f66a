//! `compare`: two assessments, what moved between them, and where the change comes from.

mod screen;

use std::path::{Path, PathBuf};

use anyhow::Result;

use super::baseline::held_together;
use super::browser::Printing;
use super::place::{Found, assessment_of, load, typed};
use super::session::Session;
use super::{Outcome, clock, edited, formats, language, report, templates};
use crate::analysis::compare::compare;
use crate::analysis::scoring::score;
use crate::diag::{Code, Diagnostic, Diagnostics, Place, sentence};
use crate::document::writer::Paper;
use crate::load::disk::Disk;
use crate::load::{Lone, Material, lone_file};
use crate::locale::Arg;
use crate::model::assessment::Assessment;
use crate::model::day::Day;
use crate::report::compare::{ALONE, artifacts, json};
use crate::report::{Format, Report};

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[arg(value_name = "BASELINE", required_unless_present = "schema")]
    before: Option<PathBuf>,
    #[arg(value_name = "FOLLOW-UP", required_unless_present = "schema")]
    after: Option<PathBuf>,
    #[arg(short, long, value_name = "DIR")]
    output: Option<PathBuf>,
    #[arg(long, value_parser = formats::Formats::Comparisons, value_delimiter = ',', hide_default_value = true)]
    format: Vec<&'static dyn Format>,
    #[arg(long, value_name = "DIR")]
    templates: Option<PathBuf>,
    #[arg(long, value_enum)]
    paper: Option<Paper>,
    #[command(flatten)]
    printing: Printing,
    #[arg(long, value_name = "ID")]
    framework: Option<String>,
    #[arg(long)]
    force: bool,
    #[arg(long)]
    schema: bool,
}

pub(super) fn run(args: &Args, session: &mut Session) -> Result<Outcome> {
    let (Some(first), Some(second), false) = (&args.before, &args.after, args.schema) else {
        session.out.json(&json::schema())?;
        return Ok(Outcome::Done);
    };
    let mut before = side(first, args.framework.as_deref(), session)?;
    let mut after = side(second, args.framework.as_deref(), session)?;
    let folder = folder_of(second);
    session.translate(&folder, &mut after);
    let tag = session.locale.tag().to_owned();
    language::translate(&tag, &session.locale, &folder_of(first), &mut before);
    for material in [&before, &after] {
        session.findings(&material.diagnostics, &material.texts);
    }
    let (Some(old), Some(new)) = (&before.assessment, &after.assessment) else {
        return Ok(Outcome::InvalidInput);
    };
    let found = held_together(old, new, &Place::file(first));
    session.findings(&found, &after.texts);
    let digests = |one: &Assessment| -> Vec<String> {
        one.sources().iter().map(|source| source.sha256.to_string()).collect()
    };
    if digests(old) == digests(new) {
        let message = sentence!("comparison-same-assessment", path = first.as_path());
        let one = Diagnostic::warning(Code::ComparedWithItself, Place::file(first), message);
        session.findings(&Diagnostics::from_iter([one]), &after.texts);
    }
    let card = score(new);
    let Ok(all) = compare(old, new, &card) else { return Ok(Outcome::InvalidInput) };
    screen::print(&all, session)?;
    if args.output.is_none() && args.format.is_empty() {
        let command = format!("tripartite compare {} {} --format html", typed(first), typed(second));
        session.out.line("")?;
        session.out.line(&session.locale.format("compare-next", &[("command", Arg::Text(&command))]))?;
        return Ok(Outcome::Done);
    }
    let target = match &args.output {
        Some(folder) => folder.clone(),
        None => report::dated(&folder, new.date(), session)?,
    };
    let templates = match args.templates.as_deref().map(|folder| templates::load(folder, session)).transpose()
    {
        Ok(templates) => templates,
        Err(refused) => return Ok(refused.print(&session.locale)),
    };
    let formats: Vec<&dyn Format> = match args.format.as_slice() {
        [] => formats::Formats::Comparisons.all().filter(|format| format.is_usual()).collect(),
        asked => asked.iter().map(|format| &**format).collect(),
    };
    // What programs read has one language, whatever the reader's is.
    let data = report::Data::of(&after, &session.locale);
    let own = new.language().to_string();
    let words = [&before, &after].map(|one| one.in_language(&own).map(|(worded, _)| worded));
    let in_own = match &words {
        [Some(old), Some(new)] if own != session.locale.tag() => compare(old, new, &card).ok(),
        _ => None,
    };
    let written = data.report(Report::new(new, &card, &after.diagnostics, &session.locale));
    let written = written.with_templates(templates.as_ref()).with_comparison(Some(&all)).with_outlines(ALONE);
    let printer = args.printing.printer();
    let written = written.on(args.paper.unwrap_or_default());
    let written = written.printed_by(printer.as_deref());
    let made = artifacts(&written, in_own.as_ref().unwrap_or(&all), &formats);
    report::tell_undrawn(&written, session);
    match made {
        Ok(files) => {
            session.out.line("")?;
            for path in edited::write_all(&target, files, args.force, session)? {
                session.out.line(&path.display().to_string())?;
            }
            Ok(Outcome::Done)
        }
        Err(error) => templates::blame(error.into(), args.templates.as_deref(), session),
    }
}

/// The folder of the assessment to which a path belongs; the path itself where there is none.
fn folder_of(path: &Path) -> PathBuf {
    match assessment_of(path) {
        Found::Here(folder) | Found::Above(folder) => folder,
        Found::Nowhere => path.parent().map(Path::to_owned).unwrap_or_default(),
    }
}

/// Loads one of the two: an assessment, or the tally of an earlier run.
fn side(path: &Path, framework: Option<&str>, session: &mut Session) -> Result<Material> {
    if !path.is_file() || !matches!(lone_file(&Disk, path), Lone::Tally) {
        return Ok(load(path, session));
    }
    let folder = match assessment_of(path) {
        Found::Here(folder) | Found::Above(folder) => Some(folder),
        Found::Nowhere => None,
    };
    let mut loader = session.loader();
    let day = day_of(path);
    let date = day.map_or_else(|| clock::date(None), Ok)?;
    let files = [path.to_owned()];
    let mut material =
        Material::new(loader.assessment_from_tally(&files, framework, folder.as_deref(), date), loader);
    if let Some(day) = day {
        material.assessment = material.assessment.map(|assessment| assessment.dated(day));
    }
    Ok(material)
}

/// The day in the name of a tally that a report wrote: `<assessment>_tally_<date>.csv`.
fn day_of(tally: &Path) -> Option<Day> {
    let stem = tally.file_stem()?.to_str()?;
    Day::parse(stem.rsplit_once('_')?.1)
}
