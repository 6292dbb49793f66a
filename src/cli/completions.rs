//! `completions`: for the shell.

use anyhow::Result;
use clap::CommandFactory;
use clap_complete::Shell;

use super::help::Purpose;
use super::session::Session;
use super::{Outcome, help};

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    shell: Shell,
}

pub(super) fn run(args: &Args, session: &mut Session) -> Result<Outcome> {
    let mut text = Vec::new();
    let mut command = help::localised(super::Args::command(), &session.locale, Purpose::Printing);
    clap_complete::generate(args.shell, &mut command, "tripartite", &mut text);
    session.out.bytes(&text)?;
    Ok(Outcome::Done)
}
