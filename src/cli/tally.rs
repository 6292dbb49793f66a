//! `tally`: counts a survey of any size.

use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use anyhow::Result;

use super::out::{self, Out, complain};
use super::{Outcome, artifact, findings, language};
use crate::diag::sentence;
use crate::load::disk::Disk;
use crate::load::returns::count::{Options, not_looked_for, tally_csv};
use crate::load::returns::lexicon::Lexicon;
use crate::load::source::Unread;
use crate::load::{Catalog, Loader, unread};
use crate::model::policy::Reasons;
use crate::model::tally::Tally;
use crate::report::tables;

#[derive(Debug, clap::Args)]
#[command(
    after_help = "Examples:\n  tripartite tally survey.csv -o counts.csv\n  tripartite tally part-*.csv --framework coherence --block -o counts.csv\n  tripartite score --tally counts.csv"
)]
pub(super) struct Args {
    /// Wide or long CSV files; each respondent stands in only one of them
    #[arg(value_name = "FILE", required = true)]
    files: Vec<PathBuf>,
    /// Where to write the tally [default: standard output]
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
    /// Check every id and answer against this framework: a built-in id or a folder
    #[arg(long, value_name = "ID")]
    framework: Option<String>,
    /// Count by block of respondents as well, for later estimates of sampling error
    #[arg(long)]
    block: bool,
    /// Must "not applicable" have a reason beside it? Looked at with --framework only
    #[arg(long, value_enum, value_name = "WHEN", default_value_t = Reasons::Required)]
    reasons: Reasons,
    /// Ids of respondents that count up were looked at and are right
    #[arg(long)]
    ids_checked: bool,
    /// Overwrite a file that exists
    #[arg(long)]
    force: bool,
}

pub(super) fn run(args: &Args, out: &mut Out) -> Result<Outcome> {
    let locale = language::of_environment();
    let mut loader = Loader::new(&Disk, Catalog::builtin());
    let loaded = match &args.framework {
        None => None,
        Some(id) => match loader.framework(id, Path::new("")) {
            Some(loaded) => Some(loaded),
            None => {
                findings::print(loader.findings(), loader.texts(), &locale);
                return Ok(Outcome::InvalidInput);
            }
        },
    };
    let (mut diags, texts) = loader.finish();
    let lexicon = loaded.as_deref().map(Lexicon::of);
    let options = Options {
        lexicon: lexicon.as_ref(),
        blocks: args.block,
        reasons: args.reasons == Reasons::Required,
        ids_checked: args.ids_checked,
        ..Options::default()
    };
    let mut sum = Tally::default();
    for path in &args.files {
        match open(path) {
            Ok(reader) => sum.merge(&tally_csv(&path.display().to_string(), reader, &options, &mut diags)?),
            Err(why) => diags.push(unread(path, &why)),
        }
    }
    findings::print(&diags, &texts, &locale);
    if diags.has_errors() {
        return Ok(Outcome::InvalidInput);
    }
    complain(&locale.sentence(&sentence!("note", what = not_looked_for())));
    let table = tables::tally_csv(&sum);
    match &args.output {
        Some(path) => {
            artifact::write_one(path, &table, args.force)?;
            out.line(&path.display().to_string())?;
        }
        None => out.bytes(&table)?,
    }
    Ok(Outcome::Done)
}

fn open(path: &Path) -> Result<Progress, Unread> {
    let file = File::open(path)?;
    let size = file.metadata()?;
    if size.is_dir() {
        return Err(Unread::IsFolder);
    }
    let show = out::can_show_progress() && size.len() > Progress::WORTH_SHOWING;
    Ok(Progress { file, name: path.display().to_string(), size: size.len(), read: 0, shown: 0, show })
}

/// A file that tells how far it has been read.
struct Progress {
    file: File,
    name: String,
    size: u64,
    read: u64,
    shown: u64,
    show: bool,
}

impl Progress {
    /// Smaller files are read before anybody could look.
    const WORTH_SHOWING: u64 = 200 << 20;
}

impl Read for Progress {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let n = self.file.read(buffer)?;
        self.read += n as u64;
        if self.show {
            let percent = if n == 0 { 100 } else { self.read * 100 / self.size.max(1) };
            if percent > self.shown || n == 0 {
                self.shown = percent;
                out::progress(&format!("{}: {percent} %", self.name), n == 0);
            }
        }
        Ok(n)
    }
}
