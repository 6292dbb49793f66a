//! The engine as a page would call it, here on the machine: what `tests/full/wasm` does in a module for wasm32.

#[path = "../full/wasm-crate/src/engine.rs"]
mod engine;

use serde_json::{Map, Value, json};

fn answer(files: &Map<String, Value>) -> Map<String, Value> {
    serde_json::from_str(&engine::report(&Value::Object(files.clone()).to_string())).unwrap()
}

fn demo() -> Map<String, Value> {
    let files = tripartite::load::builtin::demo();
    files
        .into_iter()
        .map(|(path, bytes)| (path.display().to_string(), json!(String::from_utf8(bytes.to_vec()).unwrap())))
        .collect()
}

#[test]
fn the_files_of_an_assessment_go_in_and_those_of_its_report_come_out() {
    let answer = answer(&demo());
    let page = answer.iter().find(|(name, _)| name.ends_with(".html")).unwrap().1.as_str().unwrap();
    assert!(page.contains("<svg") && page.contains("Nerania"), "{}", page.len());
    assert!(answer.keys().any(|name| name.ends_with(".json")), "{:?}", answer.keys());
}

#[test]
fn a_survey_is_counted_without_a_thread_of_its_own() {
    let survey = "respondent,constituency,T01P1\nA,workers,3\nB,workers,\n";
    let answer = answer(&Map::from_iter([("survey.csv".to_owned(), json!(survey))]));
    let tally = answer["survey.csv"].as_str().unwrap();
    assert!(tally.contains("workers,T01P1,3,1"), "{tally}");
    assert!(tally.contains("workers,*,returns,2"), "{tally}");
}

#[test]
fn what_is_wrong_is_said() {
    let mut files = demo();
    files.insert("assessment.yaml".to_owned(), json!("assessment: x\n"));
    assert!(answer(&files)["error"].as_str().unwrap().contains("framework"));
}
