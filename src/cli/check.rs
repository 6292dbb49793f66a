//! `check`: every finding, and what came in.

use std::collections::BTreeSet;

use anyhow::Result;

use super::input::Input;
use super::place::typed;
use super::session::Session;
use super::{Outcome, baseline, findings, status, summary};
use crate::analysis::status::standings;
use crate::diag::{Code, MOST_OF_A_CODE, Severity};
use crate::locale::Arg;
use crate::model::assessment::Assessment;
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
            findings::print_table(&material.diagnostics, &session.locale, &mut session.out)?;
        }
        Format::Text => {
            let is_sound = material.assessment.is_some();
            material = material.drafted();
            session.translate(&folder, &mut material);
            session.findings(&material.diagnostics, &material.texts);
            summary::read_files(&material.read, session)?;
            match &material.assessment {
                Some(assessment) if is_sound => {
                    summary::came_in(assessment, session)?;
                    board(assessment, &BTreeSet::new(), session)?;
                    status::replaced(&material.replaced, &folder, session)?;
                    summary::next(assessment, &material.diagnostics, &folder, session)?;
                }
                so_far => {
                    let wrong = || material.diagnostics.iter().filter(|one| one.severity == Severity::Error);
                    if wrong().all(|one| one.code == Code::NothingToRead) {
                        let command = format!("tripartite form {}", typed(&folder));
                        let said = [("command", Arg::Text(command.as_str()))];
                        session.out.line(&session.locale.format("check-next-forms", &said))?;
                    } else if wrong().all(|one| one.code != Code::NoAssessment) {
                        if let Some(assessment) = so_far {
                            let refused = status::refused_files(&material.diagnostics, &folder);
                            board(assessment, &refused, session)?;
                        }
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

/// The board of who has answered, where somebody was invited.
fn board(assessment: &Assessment, refused: &BTreeSet<String>, session: &mut Session) -> Result<()> {
    if assessment.asked().invited().next().is_some() {
        session.out.line("")?;
        status::board(assessment, &standings(assessment, refused), MOST_OF_A_CODE, session)?;
    }
    Ok(())
}
