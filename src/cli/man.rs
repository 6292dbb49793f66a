//! `man`: the manual.

use std::path::PathBuf;

use anyhow::Result;
use clap::CommandFactory;

use super::out::Out;
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

pub(super) fn run(args: &Args, out: &mut Out) -> Result<Outcome> {
    let command = super::Args::command();
    let page = |command: clap::Command| -> Result<Vec<u8>> {
        let mut text = Vec::new();
        clap_mangen::Man::new(command).render(&mut text)?;
        Ok(text)
    };
    let Some(folder) = &args.output else {
        out.bytes(&page(command)?)?;
        return Ok(Outcome::Done);
    };
    let mut files = vec![(PathBuf::from("tripartite.1"), page(command.clone())?)];
    for sub in command.get_subcommands().filter(|sub| !sub.is_hide_set()) {
        let name = format!("tripartite-{}.1", sub.get_name());
        files.push((PathBuf::from(name), page(sub.clone())?));
    }
    for path in artifact::write_all(folder, &files, args.force)? {
        out.line(&path.display().to_string())?;
    }
    Ok(Outcome::Done)
}
