//! Scores answers that never were files, as a web page or a server would: `cargo run --example score_in_memory`.

#![allow(clippy::print_stdout, clippy::print_stderr)] // a program prints

use std::path::Path;

use tripartite::{Catalog, InMemoryTree, Loader, score};

fn main() {
    let mut files = InMemoryTree::default();
    files.insert(
        "assessment.yaml",
        "assessment: nerania\nbody: {name: Nerania, profile: [origin]}\nframework: coherence@1\n\
         date: 2026-01-01\nlanguage: en\nreturns: returns\n",
    );
    let answers = [("M1", "ministry", "4"), ("W1", "workers", "1"), ("E1", "employers", "2")];
    let rows = answers.map(|(who, constituency, answer)| format!("{who},{constituency},{answer}\n")).concat();
    files.insert("returns/answers.csv", format!("respondent,constituency,T01P1\n{rows}"));

    let loaded = Loader::new(&files, Catalog::builtin()).assessment(Path::new(""));
    let Some(assessment) = loaded.assessment else { return };
    let card = score(&assessment);
    let Some(entry) = card.find(assessment.framework(), "T01P1") else { return };
    for (constituency, own) in assessment.framework().constituencies().iter().zip(&entry.by) {
        if let Some(score) = own.as_ref().and_then(|own| own.value.score) {
            println!("{} {:.1}", constituency.title, score.get());
        }
    }
    if let Ok(divergence) = entry.divergence {
        println!("they lie {:.1} points apart", divergence.value.get());
    }
}
