//! The fast road as a whole.

mod bad_input;
mod counting;
mod naive;
mod property;

use super::{Options, Vocabulary, tally_in_blocks};
use crate::diag::Diagnostics;
use crate::model::tally::{Tally, TallyKey};

/// A short block, so that a test of a few rows crosses its edges.
const SHORT: usize = 64;

/// Counts a file; the tally and the findings, one line each.
fn count(file: &[u8], options: &Options, size: usize) -> (Tally, Vec<String>) {
    let mut diags = Diagnostics::new();
    let tally = tally_in_blocks("f.csv", file, options, size, &mut diags).unwrap();
    let line = |d: &crate::diag::Diagnostic| {
        let help = d.help.as_deref().map(|help| format!(" ({help})")).unwrap_or_default();
        format!("{}[{}] {}: {}{help}", d.severity.as_str(), d.code.as_str(), d.place, d.message)
    };
    (tally, diags.iter().map(line).collect())
}

/// One line for each count: `constituency organisation block indicator answer n`, without what is not there.
fn lines(tally: &Tally) -> Vec<String> {
    let line = |(key, n): (&TallyKey, u64)| {
        let block = key.block.map(|block| block.to_string()).unwrap_or_default();
        let parts = [&key.constituency, &key.organisation, &block, &key.indicator, &key.answer];
        let parts: Vec<&str> =
            parts.into_iter().filter(|part| !part.is_empty()).map(String::as_str).collect();
        format!("{} {n}", parts.join(" "))
    };
    tally.rows().map(line).collect()
}

/// Two indicators with three points, for ministries and workers.
fn vocabulary() -> Vocabulary {
    let points = [("0", "0"), ("nothing yet", "0"), ("1", "1"), ("2", "2"), ("works, at last", "2")];
    let points: Vec<_> = points.map(|(text, code)| (text.to_owned(), code.to_owned())).into();
    Vocabulary {
        constituencies: vec!["ministry".to_owned(), "workers".to_owned()],
        indicators: ["A1", "B2"].map(|id| (id.to_owned(), points.clone())).into(),
    }
}

fn with_vocabulary() -> Options {
    Options { vocabulary: Some(vocabulary()), threads: 2, ..Options::default() }
}
