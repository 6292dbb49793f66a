//! The demo, from its bytes to scores and to a whole report, in one thread and without the disk.
//!
//! `cargo bench --bench demo`. `benches/tally` has the survey of a million rows and its rivals.

#![allow(clippy::unwrap_used)] // a bench that cannot run has nothing to measure

use std::path::Path;

use divan::{Bencher, black_box};
use tripartite::analysis::scoring::score;
use tripartite::load::source::InMemoryTree;
use tripartite::load::{Material, assessment, builtin};
use tripartite::locale::Locale;
use tripartite::report::format::usual;
use tripartite::report::{Report, artifacts};

fn main() {
    divan::main();
}

fn files() -> InMemoryTree {
    let mut tree = InMemoryTree::default();
    for (path, bytes) in builtin::demo() {
        tree.insert(path, bytes);
    }
    tree
}

fn loaded() -> Material {
    assessment(&files(), Path::new(""))
}

/// 16 returns: bytes to an assessment. The framework is parsed once a process, in the first round.
#[divan::bench]
fn load(bencher: Bencher<'_, '_>) {
    let files = files();
    bencher.bench_local(|| assessment(black_box(&files), Path::new("")));
}

/// All scores of a loaded assessment.
#[divan::bench(name = "score")]
fn scores(bencher: Bencher<'_, '_>) {
    let material = loaded();
    let assessment = material.assessment.as_ref().unwrap();
    bencher.bench_local(|| score(black_box(assessment)));
}

/// All files of a report on scores that are there: HTML, Markdown, charts, JSON, CSV.
#[divan::bench]
fn report(bencher: Bencher<'_, '_>) {
    let material = loaded();
    let assessment = material.assessment.as_ref().unwrap();
    let card = score(assessment);
    let locale = Locale::new("en");
    bencher.bench_local(|| {
        let report = Report::new(black_box(assessment), &card, &material.diagnostics, &locale);
        artifacts(&report, &usual()).unwrap()
    });
}
