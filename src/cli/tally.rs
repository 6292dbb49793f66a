//! `tally`: counts a survey of any size.

use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use anyhow::Result;

use super::out::{self, print_error};
use super::session::Session;
use super::{Outcome, fileset, findings};
use crate::diag::sentence;
use crate::load::returns::count::{Options, not_looked_for, tally_csv};
use crate::load::returns::lexicon::Lexicon;
use crate::load::source::Unread;
use crate::load::unread;
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
    #[arg(long, value_name = "NAME", requires = "framework")]
    constituency: Option<String>,
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
    session.constituency.clone_from(&args.constituency);
    let mut loader = session.loader();
    let loaded = match &args.framework {
        None => None,
        Some(id) => match loader.framework(id, Path::new("")) {
            Some(loaded) => Some(loaded),
            None => {
                session.findings(loader.findings(), loader.texts());
                return Ok(Outcome::InvalidInput);
            }
        },
    };
    let otherwise = match loaded.as_deref().map(|loaded| loader.otherwise_in(loaded)) {
        Some(None) => {
            session.findings(loader.findings(), loader.texts());
            return Ok(Outcome::InvalidInput);
        }
        otherwise => otherwise.flatten().flatten(),
    };
    let (mut diags, texts) = loader.finish();
    let lexicon = loaded.as_deref().map(|loaded| Lexicon::of(loaded).otherwise(otherwise));
    let options = Options {
        lexicon: lexicon.as_ref(),
        blocks: args.block,
        reasons: args.reasons == Reasons::Required,
        ids_checked: args.ids_checked,
        ..Options::default()
    };
    let mut sum = Tally::default();
    for path in &args.files {
        let name = path.display().to_string();
        match open(path, session).and_then(|reader| tally_csv(&name, reader, &options, &mut diags)) {
            Ok(tally) => sum.merge(&tally),
            Err(why) => diags.push(unread(path, &why)),
        }
    }
    // A survey is no assessment: there is nothing to check.
    findings::print(&diags, &texts, &session.locale);
    if diags.has_errors() {
        return Ok(Outcome::InvalidInput);
    }
    print_error(&session.locale.sentence(&sentence!("note", what = not_looked_for())));
    let table = tables::tally_csv(&sum);
    match &args.output {
        Some(path) => {
            fileset::write_one(path, &table, args.force)?;
            session.out.line(&path.display().to_string())?;
        }
        None => session.out.bytes(&table)?,
    }
    Ok(Outcome::Done)
}

fn open(path: &Path, session: &Session) -> Result<Progress, Unread> {
    let file = File::open(path)?;
    let size = file.metadata()?;
    if size.is_dir() {
        return Err(Unread::IsFolder);
    }
    let show = out::can_show_progress() && size.len() > Progress::WORTH_SHOWING;
    let name = path.display().to_string();
    let words = |percent: u64| {
        let number = session.locale.whole(percent);
        let percent = session.locale.format("percent", &[("number", Arg::Text(&number))]);
        session.locale.labelled(&name, &percent)
    };
    let lines = if show { (0..=100).map(words).collect() } else { Vec::new() };
    Ok(Progress { file, size: size.len(), read: 0, shown: 0, lines })
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
