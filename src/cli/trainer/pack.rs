//! `trainer pack`: what learners are handed, without any key, and what a trainer keeps, in two folders.

use std::path::PathBuf;

use anyhow::Result;

use super::class::unit_of;
use crate::cli::learn::course::Course;
use crate::cli::session::Session;
use crate::cli::{Outcome, edited, formats};
use crate::document::csv::Csv;
use crate::document::tree::Document;
use crate::document::writer::{Setting, WriteError};
use crate::learn::class::COLUMNS;
use crate::learn::paper::{self, Key};
use crate::report::format::named;
use crate::report::{Artifact, Format};

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[arg(value_name = "DIR")]
    folder: PathBuf,
    #[arg(long, value_parser = formats::Formats::Documents, value_delimiter = ',', hide_default_value = true)]
    format: Vec<&'static dyn Format>,
    #[arg(long, value_name = "ID")]
    unit: Option<String>,
    #[arg(long)]
    force: bool,
}

pub(super) fn run(args: &Args, course: &Course, session: &mut Session) -> Result<Outcome> {
    let (training, framework, locale) = (&course.training, &course.texts.framework, &session.locale);
    let Ok(unit) = unit_of(args.unit.as_ref(), course, session) else { return Ok(Outcome::InvalidInput) };
    let unit = unit.as_deref();
    let suffix = unit.map(|id| format!("-{id}")).unwrap_or_default();
    let exercises = |key| paper::exercises(training, framework, unit, key, locale);
    let mut documents: Vec<(String, Document)> = vec![
        (format!("learner/exercises{suffix}"), exercises(Key::Hidden)),
        (format!("trainer/exercises-key{suffix}"), exercises(Key::Shown)),
    ];
    let mut add = |name: &str, document: Document| documents.push((name.to_owned(), document));
    if unit.is_none() {
        add("trainer/pages", paper::pages(training, locale));
        if let Some(case) = &training.case {
            add("learner/dossier", paper::case(case, locale));
            add("trainer/dossier-key", paper::case_key(case, locale));
        }
        if let Some(capstone) = &training.capstone {
            add("learner/capstone", paper::capstone(capstone, locale));
            add("trainer/capstone-rubric", paper::capstone(capstone, locale));
        }
    }
    let wanted = match args.format.as_slice() {
        [] => ["html", "docx"].iter().filter_map(|name| named(name)).collect(),
        asked => asked.to_vec(),
    };
    let setting = Setting::new(locale);
    let mut files: Vec<Artifact> = Vec::new();
    for (name, document) in &documents {
        for format in &wanted {
            let Some(writer) = format.writer() else { continue };
            let bytes =
                writer.write(document, &setting).map_err(|error: WriteError| anyhow::Error::new(error))?;
            files.push(Artifact { path: format!("{name}.{}", format.name()), bytes });
        }
    }
    if unit.is_none() {
        let roster = Csv::new(&COLUMNS);
        files.push(Artifact { path: "trainer/roster.csv".to_owned(), bytes: roster.finish() });
    }
    for path in edited::write_all(&args.folder, files, args.force, session)? {
        session.out.line(&path.display().to_string())?;
    }
    Ok(Outcome::Done)
}
