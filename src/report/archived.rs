//! Results of an archive: the numbers, the counts and the method beside what they were made from; and the same numbers made again,
//! held against them.

use serde_json::Value as Json;

use super::chapters::{self, METHOD};
use super::{Artifact, WriteError, json, tables};
use crate::analysis::scoring::Scorecard;
use crate::diag::Diagnostics;
use crate::document::markdown::Markdown;
use crate::document::writer::{Setting, Writer as _};
use crate::locale::Locale;
use crate::model::assessment::Assessment;

/// The name of the file with every number.
pub const RESULTS: &str = "results/results.json";

/// The parts of the results that are numbers or follow from them.
const COMPARED: [&str; 4] = ["overall", "lenses", "indicators", "gaps"];

/// What an archive says of the numbers.
///
/// # Errors
/// When a template is not sound.
pub fn files(
    assessment: &Assessment,
    card: &Scorecard,
    findings: &Diagnostics,
    locale: &Locale,
) -> Result<Vec<Artifact>, WriteError> {
    let results = json::results(assessment, card, findings, locale);
    let method = chapters::document(&METHOD, assessment, card, findings, locale);
    let file = |path: &str, bytes| Artifact { path: path.to_owned(), bytes };
    Ok(vec![
        file(RESULTS, format!("{results:#}\n").into_bytes()),
        file("results/scores.csv", tables::scores_csv(assessment, card, locale)),
        file("results/gaps.csv", tables::gaps_csv(assessment, card)),
        file("results/tally.csv", tables::tally_csv(assessment.tally())),
        file("results/method.md", Markdown.write(&method, &Setting::new(locale))?),
    ])
}

/// A number that came out otherwise: where it stands, as it was archived, as it is now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Moved {
    /// Ids and names from the outside in.
    pub place: String,
    /// As it was archived.
    pub before: String,
    /// As it comes out now.
    pub now: String,
}

/// How many numbers were held against each other, and those that came out otherwise.
pub fn compared(before: &Json, now: &Json) -> (usize, Vec<Moved>) {
    let (mut count, mut moved) = (0, Vec::new());
    for part in COMPARED {
        walk(part, &before[part], &now[part], &mut count, &mut moved);
    }
    (count, moved)
}

fn walk(place: &str, before: &Json, now: &Json, count: &mut usize, moved: &mut Vec<Moved>) {
    match (before, now) {
        (Json::Object(old), Json::Object(new)) => {
            for (key, value) in old {
                walk(&format!("{place}.{key}"), value, new.get(key).unwrap_or(&Json::Null), count, moved);
            }
            for (key, value) in new.iter().filter(|(key, _)| !old.contains_key(*key)) {
                walk(&format!("{place}.{key}"), &Json::Null, value, count, moved);
            }
        }
        (Json::Array(old), Json::Array(new)) if old.len() == new.len() => {
            for (n, (one, other)) in old.iter().zip(new).enumerate() {
                let name = one["id"].as_str().map_or_else(|| n.to_string(), str::to_owned);
                walk(&format!("{place}.{name}"), one, other, count, moved);
            }
        }
        _ => {
            *count += usize::from(before.is_number());
            if before != now {
                let said = |value: &Json| value.to_string();
                moved.push(Moved { place: place.to_owned(), before: said(before), now: said(now) });
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn every_number_is_held_against_its_own() {
        let before = json!({
            "overall": {"score": 50.0}, "lenses": {"cycle": [{"id": "P1", "score": null, "gap": 3}]},
            "indicators": [], "gaps": {"together": ["T01P1", "T01P2"]}, "tool": 1,
        });
        let mut now = before.clone();
        now["tool"] = json!(2);
        assert_eq!(compared(&before, &now), (2, Vec::new()), "another program is no other number");
        now["lenses"]["cycle"][0]["score"] = json!(0);
        now["gaps"]["together"] = json!(["T01P2", "T01P1"]);
        let (_, moved) = compared(&before, &now);
        let places: Vec<&str> = moved.iter().map(|one| one.place.as_str()).collect();
        assert_eq!(places, ["lenses.cycle.P1.score", "gaps.together.0", "gaps.together.1"]);
        assert_eq!((moved[0].before.as_str(), moved[0].now.as_str()), ("null", "0"));
    }
}
