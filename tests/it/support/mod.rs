//! A small assessment in memory, for tests that work its numbers out by hand.

pub(crate) mod fraction;
pub(crate) mod three;

use std::path::Path;

use tripartite::load::source::InMemoryTree;
use tripartite::load::{Material, assessment};
use tripartite::model::assessment::Assessment;
use tripartite::model::day::Day;

/// The day of everything that has none of its own.
pub(crate) fn day() -> Day {
    Day::parse("2026-11-23").unwrap()
}

/// The base of `tests/inputs`: an assessment with a small framework, and no returns.
pub(crate) fn base() -> InMemoryTree {
    let base = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/inputs/base");
    let mut tree = InMemoryTree::default();
    for path in [
        "assessment.yaml",
        "framework/framework.yaml",
        "framework/topics/A.yaml",
        "framework/topics/B.yaml",
        "questionnaires/workers.yaml",
    ] {
        tree.insert(path, std::fs::read(base.join(path)).unwrap());
    }
    tree
}

/// The base with some files put in.
pub(crate) fn material(files: &[(&str, &str)]) -> Material {
    let mut tree = base();
    for (path, text) in files {
        tree.insert(*path, *text);
    }
    assessment(&tree, Path::new(""))
}

/// The same, which must load without an error.
pub(crate) fn loaded(files: &[(&str, &str)]) -> Assessment {
    let material = material(files);
    let findings: String = material
        .diagnostics
        .iter()
        .map(|d| tripartite::locale::Locale::new("en").finding_text(d, &|f, l| material.texts.line(f, l)))
        .collect();
    material.assessment.unwrap_or_else(|| panic!("{findings}"))
}
