//! Numbers that other programs computed: COINr's aggregates, and Krippendorff's alpha.
//!
//! `tests/reference/*/README.md` say where they come from.

#![allow(clippy::unwrap_used)] // in a test, a panic is the report

use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::{Path, PathBuf};

use tripartite::analysis::agreement::krippendorff;
use tripartite::analysis::scoring::score;
use tripartite::load::assessment_from_tally;
use tripartite::load::source::InMemoryTree;

fn reference(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/reference").join(path)
}

fn table(path: &str) -> Vec<BTreeMap<String, String>> {
    let mut reader = csv::Reader::from_path(reference(path)).unwrap();
    reader.deserialize().map(|row| row.unwrap()).collect()
}

/// The tree as a framework: level 1 are indicators, level 2 topics, level 3 groups, the top the overall value.
///
/// COINr weighs topics and groups; a framework's nodes weigh the same. So only what stands on indicators is compared: the
/// topics, which are as many weighted means over missing values as the case has.
fn framework(tree: &[BTreeMap<String, String>], method: &str) -> InMemoryTree {
    let mut files = InMemoryTree::default();
    let topics: Vec<&str> = tree.iter().filter(|n| n["Level"] == "2").map(|n| n["iCode"].as_str()).collect();
    for topic in &topics {
        let mut text = format!("id: {topic}\ntitle: {topic}\nindicators:\n");
        for leaf in tree.iter().filter(|n| n["Parent"] == *topic) {
            let (id, weight) = (&leaf["iCode"], &leaf["Weight"]);
            writeln!(
                text,
                "  - {{id: {id}, title: t, scale: s, weight: {weight}, asked: [units], evidence: e}}"
            )
            .unwrap();
        }
        files.insert(format!("f/topics/{topic}.yaml"), text);
    }
    // Leaf scores are multiples of 25, so five points carry them.
    files.insert(
        "f/framework.yaml",
        format!(
            "id: f\nversion: 1.0.0\nlanguage: en\ntitle: t\nsummary: s\nprovenance: p\n\
             constituencies: [{{id: units, title: Units, weight: 1}}]\n\
             scales: [{{id: s, title: s, points: [{{code: a, value: 0, label: A0}}, {{code: b, value: 25, label: B0}}, \
             {{code: c, value: 50, label: C0}}, {{code: d, value: 75, label: D0}}, {{code: e, value: 100, label: E0}}]}}]\n\
             lenses: {{topic: {{title: t}}}}\noverall: topic\nmethod: {{node: {method}}}\n\
             bands: [{{id: all, from: 0, label: all}}]\nbands_note: n\ntargets: {{default: 75}}\ntarget_note: n\n\
             thresholds: {{coverage: 0}}\ntopics: [{}]\n",
            topics.join(", ")
        ),
    );
    files
}

/// Holds every topic of every unit against what COINr computed; gives how many values were compared.
fn compare(case: &str, method: &str, on_our_scale: fn(f64) -> f64) -> usize {
    let tree = table(&format!("coinr/{case}_tree.csv"));
    let topics: Vec<&String> = tree.iter().filter(|n| n["Level"] == "2").map(|n| &n["iCode"]).collect();
    let mut files = framework(&tree, method);
    let expected = table(&format!("coinr/{case}_expected.csv"));
    let mut compared = 0;
    for (unit, expected) in table(&format!("coinr/{case}_leaf_scores.csv")).iter().zip(&expected) {
        assert_eq!(unit["uCode"], expected["uCode"]);
        let mut tally = "constituency,indicator,answer,n\nunits,*,returns,1\n".to_owned();
        for (leaf, value) in unit.iter().filter(|(leaf, value)| *leaf != "uCode" && !value.is_empty()) {
            let code = match value.as_str() {
                "0" => "a",
                "25" => "b",
                "50" => "c",
                "75" => "d",
                "100" => "e",
                other => panic!("{other}"),
            };
            writeln!(tally, "units,{leaf},{code},1").unwrap();
        }
        files.insert("tally.csv", tally);
        let material =
            assessment_from_tally(&files, &["tally.csv".into()], Some("f"), None, crate::support::day());
        let assessment = material.assessment.unwrap();
        let card = score(&assessment);
        for topic in &topics {
            let ours =
                card.find(assessment.framework(), topic).unwrap().value.unwrap().score.map(|s| s.get());
            let theirs = expected[*topic].parse::<f64>().ok().map(on_our_scale);
            match (ours, theirs) {
                (None, None) => {}
                (Some(a), Some(b)) => {
                    assert!((a - b).abs() < 2e-9, "{case} {} {topic}: {a}, COINr {b}", unit["uCode"]);
                    compared += 1;
                }
                _ => panic!("{case} {} {topic}: {ours:?}, COINr {theirs:?}", unit["uCode"]),
            }
        }
    }
    compared
}

#[test]
fn weighted_means_with_missing_values_are_those_of_coinr() {
    assert!(compare("a", "mean", |x| x) > 250);
}

#[test]
fn geometric_means_with_missing_values_are_those_of_coinr() {
    // COINr aggregated 1 + 0.99 x and left the result there.
    assert!(compare("b", "geometric", |x| (x - 1.0) / 0.99) > 250);
}

#[test]
fn ordinal_alpha_is_that_of_the_published_cases() {
    let text = std::fs::read_to_string(reference("stats/krippendorff_expected.json")).unwrap();
    let cases: serde_json::Value = serde_json::from_str(&text).unwrap();
    let mut compared = 0;
    for (name, case) in cases["cases"].as_object().unwrap() {
        let file = reference("stats").join(case["file"].as_str().unwrap());
        let mut reader = csv::ReaderBuilder::new().has_headers(false).flexible(true).from_path(file).unwrap();
        let raters: Vec<Vec<Option<usize>>> = reader
            .records()
            .map(|r| r.unwrap().iter().map(|cell| cell.trim().parse().ok()).collect())
            .collect();
        let width = raters.iter().map(Vec::len).max().unwrap();
        let units: Vec<Vec<u64>> = (0..width)
            .map(|u| {
                let mut unit = vec![0; 10];
                raters.iter().filter_map(|r| r.get(u).copied().flatten()).for_each(|value| unit[value] += 1);
                unit
            })
            .collect();
        let expected = case["alpha"]["ordinal"].as_f64().unwrap();
        let found = krippendorff(&units).alpha.unwrap();
        assert!((found - expected).abs() < 1e-9, "{name}: {found}, expected {expected}");
        compared += 1;
    }
    assert_eq!(compared, 5);
}
