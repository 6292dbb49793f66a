//! Counts surveys and adds the counts up, without holding their rows: `cargo run --example merge_tallies -- a.csv b.csv`.

#![allow(clippy::print_stdout, clippy::print_stderr)] // a program prints

use std::fs::File;
use std::process::ExitCode;

use tripartite::report::tables;
use tripartite::{Diagnostics, Locale, Tally, TallyOptions, tally_csv};

fn main() -> ExitCode {
    let locale = Locale::new("en");
    let (mut sum, mut findings) = (Tally::default(), Diagnostics::new());
    for name in std::env::args().skip(1) {
        let counted = File::open(&name).map_err(|error| error.to_string()).and_then(|file| {
            tally_csv(&name, file, &TallyOptions::default(), &mut findings).map_err(|error| error.to_string())
        });
        match counted {
            Ok(one) => sum.merge(&one),
            Err(why) => {
                eprintln!("{name}: {why}");
                return ExitCode::from(4);
            }
        }
    }
    for finding in findings.iter() {
        eprintln!("{}", locale.finding(finding).message);
    }
    print!("{}", String::from_utf8_lossy(&tables::tally_csv(&sum)));
    if findings.has_errors() { ExitCode::from(3) } else { ExitCode::SUCCESS }
}
