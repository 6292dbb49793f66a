//! `man`: the manual.

use std::path::PathBuf;

use anyhow::Result;
use clap::CommandFactory;

use super::help::Purpose;
use super::session::Session;
use super::{Outcome, fileset, help};
use crate::locale::Locale;

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[arg(short, long, value_name = "DIR")]
    output: Option<PathBuf>,
    #[arg(long)]
    force: bool,
}

pub(super) fn run(args: &Args, session: &mut Session) -> Result<Outcome> {
    // Built, the command knows the full names of those below it, such as tripartite-framework-list.
    let command = help::localised(super::Args::command(), &session.locale, Purpose::Printing);
    let Some(folder) = &args.output else {
        let page = page(command, &session.locale)?;
        session.out.bytes(&page)?;
        return Ok(Outcome::Done);
    };
    let mut files = Vec::new();
    let mut waiting = vec![command];
    while let Some(command) = waiting.pop() {
        let name = command.get_display_name().unwrap_or(command.get_name());
        waiting.extend(command.get_subcommands().filter(|sub| sub.get_name() != "help").cloned());
        files.push((PathBuf::from(format!("{name}.1")), page(command, &session.locale)?));
    }
    files.sort();
    for path in fileset::write_all(folder, &files, args.force)? {
        session.out.line(&path.display().to_string())?;
    }
    Ok(Outcome::Done)
}

/// A page of the manual. The headings that its writer puts there are English: they are exchanged for the reader's.
fn page(command: clap::Command, locale: &Locale) -> Result<Vec<u8>> {
    let mut text = Vec::new();
    clap_mangen::Man::new(command).render(&mut text)?;
    let headings = [
        ("NAME", "man-name"),
        ("SYNOPSIS", "man-synopsis"),
        ("DESCRIPTION", "man-description"),
        ("EXTRA", "man-extra"),
    ];
    let text = String::from_utf8_lossy(&text).into_owned();
    let page = headings.iter().fold(text, |text, (own, key)| {
        text.replace(&format!("\n.SH {own}\n"), &format!("\n.SH \"{}\"\n", locale.text(key)))
    });
    Ok(page.into_bytes())
}
