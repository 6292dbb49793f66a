//! `trainer pack`: what learners are handed, without any key, and what a trainer keeps, in two folders.

use std::path::PathBuf;

use anyhow::Result;

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
    #[arg(long)]
    force: bool,
}

pub(super) fn run(args: &Args, course: &Course, session: &mut Session) -> Result<Outcome> {
    let (training, framework, locale) = (&course.training, &course.texts.framework, &session.locale);
    let mut documents: Vec<(&str, Document)> = vec![
        ("learner/exercises", paper::exercises(training, framework, Key::Hidden, locale)),
        ("trainer/exercises-key", paper::exercises(training, framework, Key::Shown, locale)),
        ("trainer/pages", paper::pages(training, locale)),
    ];
    if let Some(case) = &training.case {
        documents.push(("learner/dossier", paper::case(case, locale)));
        documents.push(("trainer/dossier-key", paper::case_key(case, locale)));
    }
    if let Some(capstone) = &training.capstone {
        documents.push(("learner/capstone", paper::capstone(capstone, locale)));
        documents.push(("trainer/capstone-rubric", paper::capstone(capstone, locale)));
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
    let roster = Csv::new(&COLUMNS);
    files.push(Artifact { path: "trainer/roster.csv".to_owned(), bytes: roster.finish() });
    for path in edited::write_all(&args.folder, files, args.force, session)? {
        session.out.line(&path.display().to_string())?;
    }
    Ok(Outcome::Done)
}
