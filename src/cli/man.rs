//! `man`: the manual.

use std::path::PathBuf;

use anyhow::Result;
use clap::CommandFactory;

use super::session::Session;
use super::{Outcome, artifact};

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// Write a page for the program and for each command into this folder
    #[arg(short, long, value_name = "DIR")]
    output: Option<PathBuf>,
    /// Overwrite files that exist
    #[arg(long)]
    force: bool,
}

pub(super) fn run(args: &Args, session: &mut Session) -> Result<Outcome> {
    // Built, the command knows the full names of those below it, such as tripartite-framework-list.
    let mut command = super::Args::command();
    command.build();
    let page = |command: clap::Command| -> Result<Vec<u8>> {
        let mut text = Vec::new();
        clap_mangen::Man::new(command).render(&mut text)?;
        Ok(text)
    };
    let Some(folder) = &args.output else {
        session.out.bytes(&page(command)?)?;
        return Ok(Outcome::Done);
    };
    let mut files = Vec::new();
    let mut waiting = vec![command];
    while let Some(command) = waiting.pop() {
        let name = command.get_display_name().unwrap_or(command.get_name());
        waiting.extend(command.get_subcommands().filter(|sub| sub.get_name() != "help").cloned());
        files.push((PathBuf::from(format!("{name}.1")), page(command)?));
    }
    files.sort();
    for path in artifact::write_all(folder, &files, args.force)? {
        session.out.line(&path.display().to_string())?;
    }
    Ok(Outcome::Done)
}
