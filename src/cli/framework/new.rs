//! `framework new`: the beginning of a framework, small and sound, with every key explained.

use std::path::PathBuf;

use anyhow::Result;

use crate::cli::language::{ENGLISH, nearest};
use crate::cli::new::id_of;
use crate::cli::session::Session;
use crate::cli::{Outcome, fileset};
use crate::form::scaffold::quoted;
use crate::load::builtin;
use crate::locale::Arg;

#[derive(Debug, clap::Args)]
pub(in crate::cli) struct Args {
    #[arg(value_name = "DIR")]
    folder: PathBuf,
    #[arg(long, value_name = "TEXT")]
    name: Option<String>,
    #[arg(long)]
    force: bool,
}

pub(super) fn run(args: &Args, session: &mut Session) -> Result<Outcome> {
    let id = id_of(&args.folder, "framework");
    let languages = builtin::scaffold_languages();
    // A language without a scaffold was warned of when it was asked for.
    let language = nearest(session.locale.tag(), languages).unwrap_or(ENGLISH);
    let title = quoted(args.name.as_deref().unwrap_or(&id));
    let files: Vec<(PathBuf, Vec<u8>)> = builtin::framework_scaffold(language)
        .into_iter()
        // The title comes last: whatever stands in it is left as it is.
        .map(|(path, text)| (path, text.replace("@ID@", &id).replace("@TITLE@", &title).into_bytes()))
        .collect();
    for path in fileset::write_all(&args.folder, &files, args.force)? {
        session.out.line(&path.display().to_string())?;
    }
    let folder = args.folder.display().to_string();
    session.out.line("")?;
    session.out.line(&session.locale.format("framework-new-next", &[("folder", Arg::Text(&folder))]))?;
    Ok(Outcome::Done)
}
