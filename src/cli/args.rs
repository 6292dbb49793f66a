//! The command line.

use clap::{Parser, Subcommand};

use super::{
    archive, ask, certificate, check, compare, completions, demo, exchange, explain, form, framework,
    handbook, import, learn, man, migrate, new, receipt, report, score, status, tally, trainer, verify,
};

/// The arguments of the program. What is printed of them stands in `reports/lang/help`, in each language.
#[derive(Debug, Parser)]
#[command(name = "tripartite", version, propagate_version = true, arg_required_else_help = true)]
pub struct Args {
    // Found before anything is parsed (`language::asked`); it stands here so that it is known and explained.
    #[arg(long, global = true, value_name = "TAG", display_order = 900)]
    lang: Option<String>,
    #[arg(long, global = true, display_order = 901)]
    pub(super) allow_outside: bool,
    #[command(subcommand)]
    pub(super) command: Command,
}

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    Demo(demo::Args),
    New(new::Args),
    Form(form::Args),
    Ask(ask::Args),
    Check(check::Args),
    Status(status::Args),
    Score(score::Args),
    Explain(explain::Args),
    Report(report::Args),
    Compare(compare::Args),
    Archive(archive::Args),
    Tally(tally::Args),
    Import(import::Args),
    Migrate(migrate::Args),
    Receipt(receipt::Args),
    Framework(framework::Args),
    Handbook(handbook::Args),
    Learn(learn::Args),
    Certificate(certificate::Args),
    Verify(verify::Args),
    Trainer(trainer::Args),
    Exchange(exchange::Args),
    Completions(completions::Args),
    Man(man::Args),
}
