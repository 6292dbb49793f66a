//! `trainer`: what a trainer decides, the results of a class, item analysis, and what is handed out.

mod certificates;
pub(super) mod class;
mod decide;
mod items;
mod pack;
mod void;

use anyhow::Result;

use super::Outcome;
use super::learn::course::Course;
use super::session::Session;

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[arg(long, global = true, value_name = "ID", default_value = "coherence")]
    course: String,
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, clap::Subcommand)]
enum Command {
    Confirm(decide::Confirm),
    Override(decide::Override),
    Void(void::Args),
    Mark(decide::Mark),
    Attempts(decide::Attempts),
    Cap(decide::Cap),
    Countersign(decide::Countersign),
    Results(class::Results),
    Certificates(certificates::Args),
    Items(items::Args),
    Gain(class::Gain),
    Pack(pack::Args),
}

pub(super) fn run(args: &Args, session: &mut Session) -> Result<Outcome> {
    let Some(course) = Course::load(&args.course, session) else { return Ok(Outcome::InvalidInput) };
    match &args.command {
        Command::Confirm(confirm) => confirm.run(&course, session),
        Command::Override(set) => set.run(&course, session),
        Command::Void(void) => void.run(&course, session),
        Command::Mark(mark) => mark.run(&course, session),
        Command::Attempts(attempts) => attempts.run(&course, session),
        Command::Cap(cap) => cap.run(&course, session),
        Command::Countersign(countersign) => countersign.run(&course, session),
        Command::Results(results) => results.run(&course, session),
        Command::Certificates(certificates) => certificates::run(certificates, &course, session),
        Command::Items(items) => items::run(items, &course, session),
        Command::Gain(gain) => gain.run(&course, session),
        Command::Pack(pack) => pack::run(pack, &course, session),
    }
}
