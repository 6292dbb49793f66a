//! `learn plan`: a study plan from the gaps of an assessment.

use std::path::{Path, PathBuf};

use anyhow::Result;

use crate::analysis::scoring::score;
use crate::cli::session::{Session, with_suggestion};
use crate::cli::{Outcome, edited, formats, lessons, place};
use crate::document::writer::Setting;
use crate::learn::plan::{Context, parts};
use crate::locale::Arg;

/// So many indicators of each reason count, unless all are asked for.
const FIRST: usize = 10;

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[arg(value_name = "DIR")]
    folder: PathBuf,
    #[arg(long, value_name = "NAME")]
    constituency: Option<String>,
    #[arg(long)]
    all: bool,
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
    #[arg(long)]
    force: bool,
}

impl Args {
    /// The plan of a folder for everybody, as `learn --for DIR` asks for it.
    pub(super) fn of(folder: &Path) -> Self {
        Self { folder: folder.to_owned(), constituency: None, all: false, output: None, force: false }
    }
}

pub(super) fn run(args: &Args, session: &mut Session) -> Result<Outcome> {
    let mut material = place::load(&args.folder, session);
    session.translate(&args.folder, &mut material);
    let Some(assessment) = &material.assessment else {
        session.findings(&material.diagnostics, &material.texts);
        return Ok(Outcome::InvalidInput);
    };
    let framework = assessment.framework();
    let only = match &args.constituency {
        None => None,
        Some(id) => match framework.constituency(id).filter(|&c| assessment.weighing().any(|one| one == c)) {
            Some(c) => Some(c),
            None => {
                let said = session.locale.format("plan-study-no-constituency", &[("id", Arg::Text(id))]);
                let known = assessment.weighing().map(|c| framework[c].id.as_str());
                session.error(&with_suggestion(said, id, known, &session.locale));
                return Ok(Outcome::InvalidInput);
            }
        },
    };
    let found = lessons::of(&material, session);
    let texts = material.framework.as_ref().and_then(|set| {
        set.in_language(session.locale.tag()).or_else(|| set.in_language(set.framework.language()))
    });
    let Some((lessons, texts)) = found.zip(texts) else {
        let said = [("course", Arg::Text(framework.id()))];
        session.error(&session.locale.format("plan-study-no-lessons", &said));
        return Ok(Outcome::InvalidInput);
    };
    let card = score(assessment);
    let most = if args.all { usize::MAX } else { FIRST };
    let parts = parts(assessment, &card, &lessons, only, most);
    let context = Context { assessment, card: &card, course: &texts.course, locale: &session.locale };
    match &args.output {
        Some(output) => {
            let writer = formats::of_file(None, output)?;
            let document = context.document(&parts);
            let setting = Setting::new(&session.locale);
            let written = edited::write_document(output, &document, writer, &setting, args.force, session)?;
            session.out.line(&written.display().to_string())?;
        }
        None => {
            let lines = context.lines(&parts);
            super::desk::print(&lines, session)?;
        }
    }
    Ok(Outcome::Done)
}
