//! A format of one's own beside those of the program: the gaps as a plain list, in the order of their rank.
//! `cargo run --example custom_format -- nerania-2026`

#![allow(clippy::print_stdout, clippy::print_stderr)] // a program prints

use std::path::PathBuf;
use std::process::ExitCode;

use tripartite::report::{Bundle, WriteError};
use tripartite::{Catalog, Disk, Format, Loader, Locale, Report, artifacts, score};

/// Gaps as a list of lines: rank, id, gap.
#[derive(Debug)]
struct GapList;

impl Format for GapList {
    fn name(&self) -> &'static str {
        "gaplist"
    }

    fn about(&self) -> &'static str {
        "format-csv"
    }

    fn write(&self, report: &Report<'_>, out: &mut Bundle) -> Result<(), WriteError> {
        let (card, framework) = (report.card, report.assessment.framework());
        let mut text = String::new();
        for (rank, &indicator) in card.gaps().together.iter().enumerate() {
            if let Some(gap) = card.indicators()[indicator].gap {
                text += &format!("{} {} {:.1}\n", rank + 1, framework[indicator].id, gap.get());
            }
        }
        out.add("gaps.txt".to_owned(), text.into_bytes());
        Ok(())
    }
}

fn main() -> ExitCode {
    let folder = std::env::args_os().nth(1).map(PathBuf::from).unwrap_or_default();
    let mut loader = Loader::new(&Disk, Catalog::builtin());
    let loaded = loader.assessment(&folder);
    let Some(assessment) = loaded.assessment else { return ExitCode::from(3) };
    let (card, locale) = (score(&assessment), Locale::new(assessment.language()));
    let report = Report::new(&assessment, &card, loader.findings(), &locale);
    match artifacts(&report, &[&GapList]) {
        Ok(files) => {
            files.iter().for_each(|file| print!("{}", String::from_utf8_lossy(&file.bytes)));
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("{error}");
            ExitCode::from(4)
        }
    }
}
