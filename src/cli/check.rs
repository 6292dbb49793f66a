//! `check`: every finding, and what came in.

use anyhow::Result;

use super::input::Input;
use super::out::Out;
use super::{Outcome, findings, language, report, summary};
use crate::analysis::scoring::score;
use crate::diag::Code;
use crate::report::json::findings as findings_json;

#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:\n  tripartite check\n  tripartite check nerania-2026 --format json")]
pub(super) struct Args {
    #[command(flatten)]
    input: Input,
    /// How to print the findings
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

#[derive(Debug, Clone, Copy, clap::ValueEnum)]
enum Format {
    /// Findings to standard error, what came in to standard output
    Text,
    /// Findings as JSON to standard output
    Json,
}

pub(super) fn run(args: &Args, out: &mut Out) -> Result<Outcome> {
    let mut material = args.input.load()?;
    let folder = args.input.folder();
    match args.format {
        Format::Json => {
            let locale = language::of_request(material.language.as_deref());
            out.json(&findings_json(&material.diagnostics, &locale))?;
        }
        Format::Text => {
            let locale = report::speak(None, &folder, &mut material);
            findings::print(&material.diagnostics, &material.texts, &locale);
            match &material.assessment {
                Some(assessment) => {
                    summary::came_in(assessment, &score(assessment), &locale, out)?;
                    summary::next(assessment, &material.diagnostics, &folder, &locale, out)?;
                }
                None => {
                    // Where there is no assessment, the finding says what comes next.
                    if material.diagnostics.iter().all(|finding| finding.code != Code::NoAssessment) {
                        out.line(&locale.say("check-next-mend"))?;
                    }
                }
            }
        }
    }
    Ok(if material.diagnostics.has_errors() { Outcome::InvalidInput } else { Outcome::Done })
}
