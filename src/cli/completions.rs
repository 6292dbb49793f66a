//! `completions`: for the shell.

use anyhow::Result;
use clap::CommandFactory;
use clap_complete::Shell;

use super::Outcome;
use super::session::Session;

#[derive(Debug, clap::Args)]
#[command(
    after_help = "Example:\n  tripartite completions bash > ~/.local/share/bash-completion/completions/tripartite"
)]
pub(super) struct Args {
    /// The shell
    shell: Shell,
}

pub(super) fn run(args: &Args, session: &mut Session) -> Result<Outcome> {
    let mut text = Vec::new();
    clap_complete::generate(args.shell, &mut super::Args::command(), "tripartite", &mut text);
    session.out.bytes(&text)?;
    Ok(Outcome::Done)
}
