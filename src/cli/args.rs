//! The command line.

use clap::{Parser, Subcommand};

use super::{check, completions, demo, explain, framework, handbook, man, new, report, score, tally};

/// Policy-coherence self-assessment for labour migration governance.
///
/// A ministry, workers' organisations and employers' organisations answer the same framework. Tripartite scores the answers with
/// one voice for each constituency, shows where they agree and where they do not, and writes a charted gap report.
///
/// Start with `tripartite demo`. A folder as the only argument is checked and reported on.
#[derive(Debug, Parser)]
#[command(name = "tripartite", version, propagate_version = true, arg_required_else_help = true)]
#[command(
    after_help = "Exit codes: 0 done, 1 below --fail-under, 2 wrong usage, 3 the material is wrong, 4 anything else."
)]
pub struct Args {
    /// The language of all that is read
    #[arg(long, global = true, value_name = "TAG")]
    lang: Option<String>,
    #[command(subcommand)]
    pub(super) command: Command,
}

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Write a worked example of a fictional country, with its reports
    Demo(demo::Args),
    /// Begin an assessment of your own
    New(new::Args),
    /// Find everything that is wrong with an assessment, and who has not replied
    Check(check::Args),
    /// Print the scores as table, JSON or CSV
    Score(score::Args),
    /// Show how a number came about, or what a finding means
    Explain(explain::Args),
    /// Write the gap report: HTML, charts, JSON, CSV
    Report(report::Args),
    /// Count a survey of any size, without holding it
    Tally(tally::Args),
    /// Begin, list, show, check and export frameworks; print the schemas of the files
    Framework(framework::Args),
    /// Write the course and the framework as one book
    Handbook(handbook::Args),
    /// Print completions for a shell
    Completions(completions::Args),
    /// Print the manual page, or write those of all commands
    Man(man::Args),
}
