//! The engine as a page would call it: the files of an assessment in, the files of its report out, both as one JSON object.
//!
//! Compiled twice: for wasm32 by `tests/full/wasm`, and for the machine by `tests/it`.

use std::path::Path;

use serde_json::{Map, Value};
use tripartite::analysis::scoring::score;
use tripartite::diag::Diagnostics;
use tripartite::load::assessment;
use tripartite::load::returns::count::{Options, tally_csv};
use tripartite::load::source::InMemoryTree;
use tripartite::locale::Locale;
use tripartite::model::course::Lessons;
use tripartite::report::format::usual;
use tripartite::report::tables::tally_csv as tally_as_csv;
use tripartite::report::{Report, artifacts};
use tripartite::{Catalog, Loader};

/// `{path: text}` of an assessment -> `{name: text}` of its report, or `{error: text}`. `survey.csv` alone is counted.
pub(crate) fn report(input: &str) -> String {
    let answer =
        files(input).unwrap_or_else(|error| Map::from_iter([("error".to_owned(), Value::String(error))]));
    Value::Object(answer).to_string()
}

fn files(input: &str) -> Result<Map<String, Value>, String> {
    let input: Map<String, Value> = serde_json::from_str(input).map_err(|e| e.to_string())?;
    if let Some(Value::String(survey)) = input.get("survey.csv") {
        let mut findings = Diagnostics::new();
        let tally = tally_csv("survey.csv", survey.as_bytes(), &Options::default(), &mut findings);
        let counted = tally_as_csv(&tally.map_err(|e| e.to_string())?);
        return Ok(Map::from_iter([("survey.csv".to_owned(), text(&counted))]));
    }
    let mut tree = InMemoryTree::default();
    for (path, text) in &input {
        tree.insert(path, text.as_str().unwrap_or_default());
    }
    let material = assessment(&tree, Path::new(""));
    let locale = Locale::new(material.language.as_deref().unwrap_or("en"));
    let findings =
        || material.diagnostics.iter().map(|d| locale.finding(d).message).collect::<Vec<_>>().join("\n");
    let assessment = material.assessment.as_ref().ok_or_else(findings)?;
    let diagnostics = material.published(Path::new(""));
    let card = score(assessment);
    let lessons = material.framework.as_ref().and_then(|set| {
        let training = Loader::new(&tree, Catalog::builtin()).training(set);
        let texts = set.in_language(locale.tag())?;
        Some(Lessons::of(&texts.framework, &texts.course, training.as_ref()))
    });
    let report = Report::new(assessment, &card, &diagnostics, &locale).with_lessons(lessons.as_ref());
    let made = artifacts(&report, &usual()).map_err(|e| e.to_string())?;
    Ok(made.into_iter().map(|one| (one.path, text(&one.bytes))).collect())
}

fn text(bytes: &[u8]) -> Value {
    Value::String(String::from_utf8_lossy(bytes).into_owned())
}
