//! Scores the assessment in a folder: `cargo run --example score_folder -- nerania-2026`.

#![allow(clippy::print_stdout, clippy::print_stderr)] // a program prints

use std::path::PathBuf;
use std::process::ExitCode;

use tripartite::{Catalog, Disk, Loader, Locale, score};

fn main() -> ExitCode {
    let folder = std::env::args_os().nth(1).map(PathBuf::from).unwrap_or_default();
    let mut loader = Loader::new(&Disk, Catalog::builtin());
    let loaded = loader.assessment(&folder);
    let locale = Locale::new(loaded.language.as_deref().unwrap_or("en"));
    for finding in loader.findings().iter() {
        let words = locale.finding(finding);
        eprintln!("{} {} ({})", words.severity, words.message, words.place);
    }
    let Some(assessment) = loaded.assessment else { return ExitCode::from(3) };
    let card = score(&assessment);
    let threshold = assessment.framework().thresholds().coverage;
    for entry in std::iter::once(card.overall()).chain(card.indicators()) {
        let id = entry.part.id(assessment.framework());
        match entry.value.and_then(|value| value.shown(threshold)) {
            Some(score) => println!("{id} {:.1}", score.get()),
            None => println!("{id} -"),
        }
    }
    ExitCode::SUCCESS
}
