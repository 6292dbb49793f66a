//! The rules for numbers against an independent reading of them.
//!
//! `tests/reference/rules` holds random small frameworks and tallies with the scorecards that two other programs, written from
//! the rules alone, expect. A number may differ in the last of its 9 decimals, where an exact half may go either way.

#![allow(clippy::unwrap_used)] // in a test, a panic is the report

use std::path::{Path, PathBuf};

use serde_json::{Map, Value, json};
use tripartite::analysis::scoring::score;
use tripartite::analysis::silence::silences;
use tripartite::analysis::strength::is_strength;
use tripartite::load::assessment_from_tally;
use tripartite::load::source::InMemoryTree;
use tripartite::model::assessment::Assessment;
use tripartite::report::json::results;

fn assessed(case: &Value) -> (Assessment, Value) {
    let mut tree = InMemoryTree::default();
    let text = |value: &Value| serde_json::to_string_pretty(value).unwrap();
    tree.insert("f/framework.yaml", text(&case["framework"]));
    for topic in case["topics"].as_array().unwrap() {
        tree.insert(format!("f/topics/{}.yaml", topic["id"].as_str().unwrap()), text(topic));
    }
    if !case["supporting"].is_null() {
        tree.insert("f/supporting.yaml", text(&case["supporting"]));
    }
    tree.insert("tally.csv", on_one_side(case["tally"].as_str().unwrap()));
    let tallies = [PathBuf::from("tally.csv")];
    let material = assessment_from_tally(&tree, &tallies, Some("f"), None, crate::support::day());
    let findings: String = material
        .diagnostics
        .iter()
        .map(|d| tripartite::locale::Locale::new("en").finding_text(d, &|f, l| material.texts.line(f, l)))
        .collect();
    let assessment = material.assessment.unwrap_or_else(|| panic!("{}: {findings}", case["name"]));
    let found = results(
        &assessment,
        &score(&assessment),
        &material.diagnostics,
        &tripartite::locale::Locale::new("en"),
    );
    (assessment, found)
}

/// The tally with the constituency's id before each organisation: the cases call organisations of two
/// constituencies by one name, which is refused, and which no number depends on.
fn on_one_side(tally: &str) -> String {
    let mut lines = tally.lines();
    let header = lines.next().unwrap();
    let Some(column) = header.split(',').position(|name| name == "organisation") else {
        return tally.to_owned();
    };
    let side = header.split(',').position(|name| name == "constituency").unwrap();
    let mut out = format!("{header}\n");
    for line in lines {
        let mut cells: Vec<String> = line.split(',').map(str::to_owned).collect();
        if !cells[column].is_empty() {
            cells[column] = format!("{} {}", cells[side], cells[column]);
        }
        out += &format!("{}\n", cells.join(","));
    }
    out
}

/// What the public JSON does not carry: strengths and silences.
fn analysis(assessment: &Assessment) -> Value {
    let (framework, card) = (assessment.framework(), score(assessment));
    let nodes = card.lenses().iter().flat_map(|lens| lens.in_order(framework)).map(|(entry, _)| entry);
    let strengths: Vec<&str> = std::iter::once(card.overall())
        .chain(nodes)
        .chain(card.indicators())
        .filter(|entry| is_strength(assessment, &card, entry))
        .map(|entry| entry.part.id(framework))
        .collect();
    let mut by = Map::new();
    for c in assessment.weighing() {
        let list = silences(assessment, &card)
            .into_iter()
            .filter(|silence| silence.constituency == c && framework[silence.indicator].weight > 0)
            .map(|silence| {
                json!({
                    "id": framework[silence.indicator].id,
                    "kind": if silence.applicability_disputed { "na" } else { "blank" },
                    "others_mean": silence.others.in_files(),
                })
            })
            .collect();
        by.insert(framework[c].id.to_string(), Value::Array(list));
    }
    json!({"strengths": strengths, "silences": by})
}

/// Every field that is expected is there and the same; fields that are not expected are not looked at.
fn compare(expected: &Value, found: &Value, at: &str, wrong: &mut Vec<String>) {
    match (expected, found) {
        (Value::Object(wanted), Value::Object(_)) => {
            for (key, value) in wanted {
                compare(value, found.get(key).unwrap_or(&Value::Null), &format!("{at}.{key}"), wrong);
            }
        }
        (Value::Array(wanted), Value::Array(list)) if wanted.len() == list.len() => {
            for (n, (a, b)) in wanted.iter().zip(list).enumerate() {
                let name = a.get("id").and_then(Value::as_str).map_or_else(|| n.to_string(), str::to_owned);
                compare(a, b, &format!("{at}[{name}]"), wrong);
            }
        }
        (Value::Number(a), Value::Number(b)) if (a.as_f64().unwrap() - b.as_f64().unwrap()).abs() < 2e-9 => {}
        _ if expected == found => {}
        // Some text, and the rules do not say which.
        (Value::String(any), Value::String(said)) if any == "*" && !said.is_empty() => {}
        // Where nothing can be said of agreement, the interface says why instead of nothing.
        (Value::Null, Value::Object(agreement)) if agreement.contains_key("units") => {
            if !agreement["alpha"].is_null() || !agreement["observed"].is_null() {
                wrong.push(format!("{at}: expected nothing, found {found}"));
            }
        }
        _ => wrong.push(format!("{at}: expected {expected}, found {found}")),
    }
}

#[test]
fn every_case_of_the_independent_reading() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/reference/rules/cases.jsonl");
    let text = std::fs::read_to_string(path).unwrap();
    let mut wrong = Vec::new();
    let mut cases = 0;
    for line in text.lines() {
        let case: Value = serde_json::from_str(line).unwrap();
        let name = case["name"].as_str().unwrap();
        let (assessment, found) = assessed(&case);
        compare(&case["expected"], &found, name, &mut wrong);
        compare(&case["analysis"], &analysis(&assessment), &format!("{name}: analysis"), &mut wrong);
        cases += 1;
    }
    assert!(cases > 300, "only {cases} cases");
    assert!(wrong.is_empty(), "{} differences:\n{}", wrong.len(), wrong[..wrong.len().min(40)].join("\n"));
}
