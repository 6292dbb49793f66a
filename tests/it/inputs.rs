//! Every input of `tests/inputs`, good and bad, with what the reader says of it.

#![allow(clippy::unwrap_used)] // in a test, a panic is the report

use std::collections::BTreeSet;
use std::fmt::Write;
use std::path::{Path, PathBuf};

use tripartite::diag::Diagnostics;
use tripartite::load::source::InMemoryTree;
use tripartite::load::{Material, assessment, assessment_from_tally};
use tripartite::locale::Locale;

fn inputs() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/inputs")
}

fn below(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() { files.extend(below(&path)) } else { files.push(path) }
    }
    files.sort();
    files
}

/// By kind: every input.
fn cases() -> impl Iterator<Item = (&'static str, Vec<PathBuf>)> {
    ["framework", "questionnaire", "assessment", "returns", "tally"].into_iter().map(|kind| {
        let mut list = below(&inputs().join(kind));
        list.retain(|path| path.extension().is_none_or(|e| e != "expected"));
        (kind, list)
    })
}

/// The base with one file put in, loaded.
fn load(kind: &str, input: &Path) -> Material {
    let mut tree = InMemoryTree::default();
    let base = inputs().join("base");
    for path in below(&base) {
        tree.insert(path.strip_prefix(&base).unwrap(), std::fs::read(&path).unwrap());
    }
    let bytes = std::fs::read(input).unwrap();
    let name = Path::new(input.file_name().unwrap());
    match kind {
        "returns" => tree.insert(Path::new("returns").join(name), bytes),
        "tally" => {
            tree.insert(name, bytes);
            return assessment_from_tally(
                &tree,
                &[name.to_owned()],
                None,
                Some(Path::new("")),
                crate::support::day(),
            );
        }
        _ => {
            let text = String::from_utf8(bytes.clone()).unwrap();
            let replaced = text.lines().next().unwrap().strip_prefix("# replaces ").unwrap();
            tree.insert(replaced, bytes);
            tree.insert(
                "returns/r.yaml",
                "respondent: W1\nconstituency: workers\norganisation: Union\nanswers: {A1: 1}\n",
            );
        }
    }
    assessment(&tree, Path::new(""))
}

/// Findings as a terminal shows them.
fn findings(material: &Material, locale: &Locale) -> String {
    let line_of = |file: &Path, line| material.texts.line(file, line);
    material.diagnostics.iter().map(|one| locale.finding_text(one, &line_of)).collect()
}

/// Findings, then what was counted.
fn said(material: &Material, locale: &Locale) -> String {
    let mut out = findings(material, locale);
    if let Some(assessment) = &material.assessment {
        for (key, n) in assessment.tally().rows() {
            writeln!(out, "{},{},{},{},{n}", key.constituency, key.organisation, key.indicator, key.answer)
                .unwrap();
        }
        for (c, voice) in assessment.framework().constituencies().iter().zip(assessment.voices()) {
            let indicators = assessment.framework().indicators().ixs();
            let asked: Vec<&str> = indicators
                .filter(|&i| voice.cells[i].is_some())
                .map(|i| assessment.framework()[i].id.as_str())
                .collect();
            writeln!(out, "{} is asked {}", c.id, asked.join(" ")).unwrap();
        }
    }
    out
}

fn promised(name: &str, diags: &Diagnostics) -> bool {
    if name.starts_with("err-") {
        diags.has_errors()
    } else if name.starts_with("warn-") {
        !diags.has_errors() && diags.warnings() > 0
    } else {
        diags.errors() == 0
    }
}

#[test]
fn inputs_say_what_is_expected_of_them() {
    let update = std::env::var_os("UPDATE_EXPECTED").is_some();
    let mut wrong = Vec::new();
    let mut used = BTreeSet::new();
    let english = Locale::new("en");
    for (kind, list) in cases() {
        for input in &list {
            let name = input.file_name().unwrap().to_string_lossy().into_owned();
            let material = load(kind, input);
            let said = said(&material, &english);
            assert!(
                promised(&name, &material.diagnostics),
                "{kind}/{name} does not keep what its name promises:\n{said}"
            );
            assert_eq!(material.assessment.is_some(), !material.diagnostics.has_errors(), "{kind}/{name}");
            let mut expected = input.clone().into_os_string();
            expected.push(".expected");
            if update {
                std::fs::write(&expected, &said).unwrap();
            } else if std::fs::read_to_string(&expected).ok().as_deref() != Some(&said) {
                wrong.push(format!("{kind}/{name} says:\n{said}"));
            }
            used.insert(PathBuf::from(expected));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    for path in below(&inputs()).into_iter().filter(|p| p.extension().is_some_and(|e| e == "expected")) {
        assert!(used.contains(&path), "{} belongs to no input", path.display());
    }
}

/// Inputs whose findings are pinned in French as well, in `tests/inputs/fr`: one at least of every kind of sentence.
const FRENCH: [&str; 26] = [
    "assessment/err-everything.yaml",
    "assessment/err-kinds.yaml",
    "assessment/err-missing-keys.yaml",
    "assessment/err-no-brackets.yaml",
    "assessment/err-no-break-space.yaml",
    "assessment/warn-invited.yaml",
    "assessment/warn-targets.yaml",
    "framework/err-many-at-once.yaml",
    "framework/err-numbers.yaml",
    "framework/err-points.yaml",
    "framework/err-reserved-indicators.yaml",
    "framework/err-scale-ends.yaml",
    "framework/err-scale.yaml",
    "questionnaire/err-mismatch.yaml",
    "returns/err-binary.csv",
    "returns/err-consent.csv",
    "returns/err-counting-up-constituencies.csv",
    "returns/err-counting-up.csv",
    "returns/err-na-everywhere.csv",
    "returns/err-no-indicator.csv",
    "returns/err-note-in-brackets.yaml",
    "returns/err-question-texts.csv",
    "returns/err-several-at-once.yaml",
    "returns/err-two-sides.csv",
    "returns/err-unclosed-quote.csv",
    "tally/err-rows.csv",
];

#[test]
fn inputs_are_answered_in_french() {
    let [english, french] = ["en", "fr"].map(Locale::new);
    let update = std::env::var_os("UPDATE_EXPECTED").is_some();
    let mut wrong = Vec::new();
    let mut pinned = BTreeSet::new();
    for (kind, list) in cases() {
        for input in &list {
            let name = format!("{kind}/{}", input.file_name().unwrap().to_string_lossy());
            let material = load(kind, input);
            for finding in material.diagnostics.iter() {
                let [en, fr] = [&english, &french].map(|locale| locale.finding(finding));
                assert!(fr.message != en.message, "{name}: {}", fr.message);
                assert!(fr.help.is_none() || fr.help != en.help, "{name}: {:?}", fr.help);
                assert!(fr.paragraph != en.paragraph && fr.severity != en.severity, "{name}");
            }
            let said = findings(&material, &french);
            assert!(!said.contains("[en]"), "{name} has no words in French:\n{said}");
            if FRENCH.contains(&name.as_str()) {
                pinned.insert(name.clone());
                let expected = inputs().join("fr").join(format!("{}.txt", name.replace('/', "-")));
                if update {
                    std::fs::write(&expected, &said).unwrap();
                } else if std::fs::read_to_string(&expected).ok().as_deref() != Some(&said) {
                    wrong.push(format!("{name} says:\n{said}"));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert_eq!(pinned.len(), FRENCH.len(), "{pinned:?}");
    assert_eq!(below(&inputs().join("fr")).len(), FRENCH.len(), "a text in French that belongs to no input");
}
