//! `check`: every finding, and what came in.

use std::collections::BTreeSet;
use std::path::Path;

use anyhow::Result;

use super::input::Input;
use super::place::typed;
use super::session::Session;
use super::{Outcome, baseline, findings, status, summary};
use crate::analysis::scoring::score;
use crate::analysis::status::standings;
use crate::diag::{Code, MOST_OF_A_CODE, Severity};
use crate::load::Material;
use crate::locale::Arg;
use crate::report::json::findings as findings_json;

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[command(flatten)]
    input: Input,
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    #[arg(long)]
    all: bool,
}

#[derive(Debug, Clone, Copy, clap::ValueEnum)]
enum Format {
    Text,
    Json,
}

pub(super) fn run(args: &Args, session: &mut Session) -> Result<Outcome> {
    session.all_findings = args.all;
    let mut material = args.input.load(session)?;
    let folder = args.input.folder();
    baseline::baseline(&mut material, &folder, session);
    match args.format {
        Format::Json => {
            session.follow(&material);
            session.out.json(&findings_json(&material.diagnostics, &session.locale))?;
        }
        Format::Text if args.all => {
            session.follow(&material);
            session.out.bytes(&findings::table(&material.diagnostics, &session.locale))?;
        }
        Format::Text => {
            session.translate(&folder, &mut material);
            session.findings(&material.diagnostics, &material.texts);
            summary::read_files(&material.read, session)?;
            match &material.assessment {
                Some(assessment) => {
                    summary::came_in(assessment, &score(assessment), session)?;
                    if assessment.asked().invited().next().is_some() {
                        session.out.line("")?;
                        let all = standings(assessment, &BTreeSet::new());
                        status::board(assessment, &all, MOST_OF_A_CODE, session)?;
                    }
                    status::replaced(&material.replaced, &folder, session)?;
                    summary::next(assessment, &material.diagnostics, &folder, session)?;
                }
                None => {
                    let wrong = || material.diagnostics.iter().filter(|one| one.severity == Severity::Error);
                    if wrong().all(|one| one.code == Code::NothingToRead) {
                        let command = format!("tripartite form {}", typed(&folder));
                        let said = [("command", Arg::Text(command.as_str()))];
                        session.out.line(&session.locale.format("check-next-forms", &said))?;
                    } else if wrong().all(|one| one.code != Code::NoAssessment) {
                        so_far(&folder, &material, session)?;
                        // Where there is no assessment, the finding says what comes next.
                        session.out.line(&session.locale.text("check-next-mend"))?;
                    }
                    status::replaced(&material.replaced, &folder, session)?;
                }
            }
        }
    }
    Ok(if material.diagnostics.has_errors() { Outcome::InvalidInput } else { Outcome::Done })
}

/// The board of what came in so far, where something is wrong with it.
fn so_far(folder: &Path, checked: &Material, session: &mut Session) -> Result<()> {
    let mut loader = session.loader();
    let drafted = loader.draft(folder);
    let mut material = Material::new(drafted, loader);
    session.translate(folder, &mut material);
    let Some(assessment) = &material.assessment else { return Ok(()) };
    if assessment.asked().invited().next().is_some() {
        let all = standings(assessment, &status::refused_files(&checked.diagnostics, folder));
        status::board(assessment, &all, MOST_OF_A_CODE, session)?;
        session.out.line("")?;
    }
    Ok(())
}
