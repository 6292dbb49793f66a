//! `tally`: counts a survey of any size.

use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use anyhow::Result;

use super::out;
use super::session::Session;
use super::{Outcome, artifact};
use crate::diag::{Code, Diagnostic, Diagnostics, Place};
use crate::load::disk::Disk;
use crate::load::returns::count::{Options, tally_csv};
use crate::load::returns::lexicon::Lexicon;
use crate::load::{self, Texts};
use crate::locale::Arg;
use crate::model::policy::Reasons;
use crate::model::tally::Tally;
use crate::report::tables;

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[arg(value_name = "FILE", required = true)]
    files: Vec<PathBuf>,
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
    #[arg(long, value_name = "ID")]
    framework: Option<String>,
    #[arg(long)]
    block: bool,
    #[arg(long, value_enum, value_name = "WHEN", default_value_t = Reasons::Required)]
    reasons: Reasons,
    #[arg(long)]
    ids_checked: bool,
    #[arg(long)]
    force: bool,
}

pub(super) fn run(args: &Args, session: &mut Session) -> Result<Outcome> {
    let (mut texts, mut diags) = (Texts::default(), Diagnostics::new());
    let loaded = match &args.framework {
        None => None,
        Some(id) => match load::framework(&Disk, id, Path::new(""), &mut texts, &mut diags) {
            Some(loaded) => Some(loaded),
            None => {
                session.findings(&diags, &texts);
                return Ok(Outcome::InvalidInput);
            }
        },
    };
    let lexicon = loaded.as_ref().map(|loaded| Lexicon::of(&loaded.framework, &loaded.overlays));
    let options = Options {
        lexicon: lexicon.as_ref(),
        blocks: args.block,
        reasons: args.reasons == Reasons::Required,
        ids_checked: args.ids_checked,
        ..Options::default()
    };
    let mut sum = Tally::default();
    for path in &args.files {
        match open(path, session) {
            Ok(reader) => sum.merge(&tally_csv(&path.display().to_string(), reader, &options, &mut diags)?),
            Err(error) => diags.push(unreadable(path, &error)),
        }
    }
    session.findings(&diags, &texts);
    if diags.has_errors() {
        return Ok(Outcome::InvalidInput);
    }
    session.remark("severity-note", &session.locale.say("tally-not-looked-for"));
    let table = tables::tally_csv(&sum);
    match &args.output {
        Some(path) => {
            artifact::write_one(path, &table, args.force)?;
            session.out.line(&path.display().to_string())?;
        }
        None => session.out.bytes(&table)?,
    }
    Ok(Outcome::Done)
}

fn open(path: &Path, session: &Session) -> io::Result<Progress> {
    let file = File::open(path)?;
    let size = file.metadata()?;
    if size.is_dir() {
        return Err(io::Error::other("a folder stands where a file should be"));
    }
    let show = out::can_show_progress() && size.len() > Progress::WORTH_SHOWING;
    let name = path.display().to_string();
    let words = |percent: u64| {
        let number = session.locale.whole(percent);
        let percent = session.locale.tell("percent", &[("number", Arg::Text(&number))]);
        session.locale.labelled(&name, &percent)
    };
    let lines = if show { (0..=100).map(words).collect() } else { Vec::new() };
    Ok(Progress { file, size: size.len(), read: 0, shown: 0, lines })
}

fn unreadable(path: &Path, error: &io::Error) -> Diagnostic {
    let (code, message) = match error.kind() {
        io::ErrorKind::NotFound => (Code::NotFound, format!("`{}` does not exist", path.display())),
        _ => (Code::Unreadable, format!("`{}` cannot be read: {error}", path.display())),
    };
    Diagnostic::error(code, Place::file(path), message)
}

/// A file that tells how far it has been read.
struct Progress {
    file: File,
    size: u64,
    read: u64,
    shown: usize,
    /// What is shown for each percent; none where nobody looks.
    lines: Vec<String>,
}

impl Progress {
    /// Smaller files are read before anybody could look.
    const WORTH_SHOWING: u64 = 200 << 20;
}

impl Read for Progress {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let n = self.file.read(buffer)?;
        self.read += n as u64;
        let percent = if n == 0 { 100 } else { (self.read * 100 / self.size.max(1)) as usize };
        if let Some(line) = self.lines.get(percent).filter(|_| percent > self.shown || n == 0) {
            self.shown = percent;
            out::progress(line, n == 0);
        }
        Ok(n)
    }
}
