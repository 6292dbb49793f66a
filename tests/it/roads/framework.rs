//! A small framework in memory, in two languages, and the words that mean something in it.

use std::path::Path;
use std::sync::{Arc, OnceLock};

use tripartite::load::returns::lexicon::Lexicon;
use tripartite::load::source::InMemoryTree;
use tripartite::load::{Catalog, FrameworkSet, Loader};

const FRAMEWORK: &str = r#"
id: t
version: 1.0.0
language: en
title: T
summary: S
provenance: P
constituencies:
  - {id: ministry, title: Ministries, weight: 1}
  - {id: workers, title: Workers' organisations, weight: 1}
  - {id: observers, title: Observers, weight: 0, hears: shared}
scales:
  - id: steps
    title: Steps
    points:
      - {code: 0, value: 0, label: Nothing yet}
      - {code: 1, value: 30, label: "Adopted, on paper"}
      - {code: 2, value: 60, label: 'Applied "in part"'}
      - {code: 3, value: 100, label: Working}
  - id: there
    title: There
    points:
      - {code: n, value: 0, label: "No"}
      - {code: y, value: 100, label: "Yes"}
states: {dk: unknown}
lenses:
  topic: {title: Topics}
overall: topic
bands: [{id: low, from: 0, label: Low}]
bands_note: One.
targets: {default: 75}
target_note: T
topics: [A, B]
"#;

const FRENCH: &str = r#"
constituencies:
  - {id: ministry, title: Ministères}
  - {id: workers, title: Organisations de travailleurs}
  - {id: observers, title: Observateurs}
scales:
  - id: steps
    points:
      - {code: 0, label: Rien encore}
      - {code: 1, label: Élaboré}
      - {code: 2, label: "Appliqué : en partie"}
      - {code: 3, label: L’ensemble marche}
  - id: there
    points:
      - {code: n, label: Non}
      - {code: y, label: Oui}
states: {dk: inconnu}
"#;

const TOPIC_A: &str = r#"
id: A
title: A
indicators:
  - id: T01P1
    title: One
    scale: steps
    asked: [ministry, workers]
    evidence: e
    anchors: {0: No text of any kind., 1: "A text; adopted, and no more.", 2: Some offices apply it., 3: Every office applies it.}
  - {id: T01P2, title: Two, scale: steps, asked: [ministry, workers], evidence: e}
"#;

const TOPIC_A_FRENCH: &str = r#"
indicators:
  - id: T01P1
    anchors: {0: Aucun texte., 1: Un texte adopté., 2: Appliqué par endroits., 3: Appliqué partout.}
"#;

const TOPIC_B: &str = r#"
id: B
title: B
indicators:
  - {id: T02P1, title: Three, scale: there, asked: [ministry, workers], evidence: e}
  - {id: T02P2, title: Four, scale: steps, asked: [ministry], evidence: e}
"#;

/// Ids of the indicators.
pub(crate) const INDICATORS: [&str; 4] = ["T01P1", "T01P2", "T02P1", "T02P2"];

/// By constituency: what names it, the id first.
pub(crate) const SIDES: [[&str; 3]; 3] = [
    ["workers", "Workers' organisations", "Organisations de travailleurs"],
    ["ministry", "Ministries", "Ministères"],
    ["observers", "Observers", "Observateurs"],
];

/// By point of the scale `steps`: what names it, the code first, and after the third what only T01P1 knows.
const STEPS: [[&str; 5]; 4] = [
    ["0", "Nothing yet", "Rien encore", "No text of any kind.", "Aucun texte."],
    ["1", "Adopted, on paper", "Élaboré", "A text; adopted, and no more.", "Un texte adopté."],
    ["2", "Applied \"in part\"", "Appliqué : en partie", "Some offices apply it.", "Appliqué par endroits."],
    ["3", "Working", "L’ensemble marche", "Every office applies it.", "Appliqué partout."],
];

/// By point of the scale `there`: what names it.
const THERE: [[&str; 3]; 2] = [["n", "No", "Non"], ["y", "Yes", "Oui"]];

/// What names the points of an indicator, the code first.
pub(crate) fn points(indicator: usize) -> Vec<&'static [&'static str]> {
    match indicator {
        0 => STEPS.iter().map(|words| &words[..]).collect(),
        2 => THERE.iter().map(|words| &words[..]).collect(),
        _ => STEPS.iter().map(|words| &words[..3]).collect(),
    }
}

/// The files of an assessment by this framework, without returns.
pub(crate) fn files(policy: &str) -> InMemoryTree {
    let mut tree = InMemoryTree::default();
    tree.insert("t/framework.yaml", FRAMEWORK);
    tree.insert("t/topics/A.yaml", TOPIC_A);
    tree.insert("t/topics/B.yaml", TOPIC_B);
    tree.insert("t/fr/framework.yaml", FRENCH);
    tree.insert("t/fr/topics/A.yaml", TOPIC_A_FRENCH);
    tree.insert(
        "assessment.yaml",
        format!("assessment: a\nbody: {{name: A}}\nframework: t\ndate: 2026-11-23\n{policy}"),
    );
    tree
}

/// The lexicon of the framework.
pub(crate) fn lexicon() -> &'static Lexicon<'static> {
    static LOADED: OnceLock<Arc<FrameworkSet>> = OnceLock::new();
    static LEXICON: OnceLock<Lexicon<'static>> = OnceLock::new();
    LEXICON.get_or_init(|| {
        let files = files("");
        let mut loader = Loader::new(&files, Catalog::builtin());
        let loaded = loader.framework("t", Path::new(""));
        assert!(!loader.findings().has_errors(), "{:?}", loader.findings());
        Lexicon::of(LOADED.get_or_init(|| loaded.unwrap()))
    })
}
