//! Responses of a page in a browser: graded here, taken once, and refused where they belong to something else.

use std::path::Path;

use serde_json::{Value, json};
use tripartite::learn::grade::grade;
use tripartite::learn::log::{Entry, Event, Heading, Log, read, text};
use tripartite::learn::record::Record;
use tripartite::learn::responses::entries;

use super::{MONDAY, ratio, training};

fn log(of: &[Entry]) -> Log {
    let text = text(&Heading::new("Awa", "coherence", MONDAY), of).unwrap();
    read(text.as_bytes(), Path::new("l")).unwrap().unwrap()
}

fn file() -> Value {
    json!({
        "format": "tripartite-responses/1", "course": "coherence", "version": "1.0.0", "learner": "Awa",
        "answers": [
            {"at": MONDAY + 60, "exercise": "T01X1", "sha256": "hash of T01X1", "graded": true, "attempt": 1,
             "shown": ["b", "a"], "answer": {"options": ["a"]}},
            {"at": MONDAY + 30, "exercise": "T02X1", "sha256": "hash of T02X1", "graded": false,
             "answer": {"options": ["b"]}},
        ],
        "opened": [{"at": MONDAY + 10, "topic": "T01", "section": "why"}],
        "sessions": [[MONDAY, MONDAY + 60]],
    })
}

fn take(file: &Value, log: &Log) -> Result<Vec<Entry>, Vec<&'static str>> {
    let training = training([&["1"], &["1"]]);
    let bytes = serde_json::to_vec(file).unwrap();
    let taken = entries(&bytes, Path::new("r.json"), &training, log, MONDAY + 1000);
    taken.map_err(|findings| findings.iter().map(|finding| finding.code.as_str()).collect())
}

#[test]
fn responses_are_graded_here_and_taken_once() {
    let taken = take(&file(), &log(&[])).unwrap();
    let kinds: Vec<&str> = taken
        .iter()
        .map(|entry| match &entry.event {
            Event::LessonOpened { .. } => "opened",
            Event::Practised { right, .. } => ["practised wrong", "practised right"][usize::from(*right)],
            Event::Submitted { share, .. } if *share == Some(ratio("1")) => "submitted right",
            Event::Imported { .. } => "imported",
            _ => "?",
        })
        .collect();
    assert_eq!(kinds, ["opened", "practised wrong", "submitted right", "imported"]);
    let training = training([&["1"], &["1"]]);
    assert_eq!(grade(&training, &Record::of(&training, &taken)).unwrap().share, ratio("1/2"));
    let known = log(&taken);
    assert_eq!(take(&file(), &known), Ok(vec![]), "the same file again");
    let marked = [b"\xef\xbb\xbf".to_vec(), serde_json::to_vec(&file()).unwrap()].concat();
    let again = entries(&marked, Path::new("r.json"), &training, &log(&[]), MONDAY + 1000).unwrap();
    assert_eq!(again.len(), 4, "as an editor saved it, with a mark before it");
    // A later file that holds the earlier one and an answer more.
    let mut later = file();
    later["answers"].as_array_mut().unwrap().push(json!(
        {"at": MONDAY + 90, "exercise": "T02X1", "sha256": "hash of T02X1", "graded": true, "answer": "nothing"}
    ));
    let more = take(&later, &known).unwrap();
    assert_eq!(more.len(), 2, "{more:?}");
    assert!(matches!(more[0].event, Event::Submitted { .. }));
}

#[test]
fn responses_that_belong_elsewhere_are_refused_with_their_own_finding() {
    let with = |change: fn(&mut Value)| {
        let mut file = file();
        change(&mut file);
        take(&file, &log(&[])).unwrap_err()
    };
    assert_eq!(with(|file| file["format"] = json!("tripartite-responses/2")), ["responses/other-version"]);
    assert_eq!(with(|file| file["version"] = json!("0.9.0")), ["responses/other-version"]);
    assert_eq!(with(|file| file["course"] = json!("other")), ["responses/other-version"]);
    assert_eq!(with(|file| file["learner"] = json!("Ben")), ["responses/other-learner"]);
    assert_eq!(with(|file| file["answers"][0]["exercise"] = json!("T01X9")), ["responses/unknown-exercise"]);
    assert_eq!(with(|file| file["answers"][0]["sha256"] = json!("older")), ["responses/other-version"]);
    assert_eq!(with(|file| file["answers"][0]["answer"] = json!({"number": "3"})), ["responses/bad-file"]);
    assert_eq!(with(|file| file["answers"][0]["answer"] = json!({"options": ["z"]})), ["responses/bad-file"]);
    assert_eq!(with(|file| file["more"] = json!(1)), ["responses/bad-file"]);
    // Everything at once.
    let all = with(|file| {
        file["learner"] = json!("Ben");
        file["version"] = json!("0.9.0");
        file["answers"][1]["exercise"] = json!("T09X9");
    });
    assert_eq!(all, ["responses/other-version", "responses/other-learner", "responses/unknown-exercise"]);
    let training = training([&["1"], &["1"]]);
    let wrong = entries(b"no json", Path::new("r"), &training, &log(&[]), MONDAY).unwrap_err();
    assert_eq!(wrong[0].code.as_str(), "responses/bad-file");
}

/// The file is taken in at second 1000.
#[test]
fn a_clock_that_runs_ahead_loses_no_answer_and_makes_none_twice() {
    let mut ahead = file();
    ahead["answers"][0]["at"] = json!(MONDAY + 5000);
    ahead["opened"][0]["at"] = json!(MONDAY + 4000);
    ahead["sessions"] = json!([[MONDAY, MONDAY + 60, MONDAY + 5000]]);
    let taken = take(&ahead, &log(&[])).unwrap();
    assert_eq!(taken.iter().map(|entry| entry.at - MONDAY).collect::<Vec<_>>(), [30, 1000, 1000, 1000]);
    assert_eq!(taken.iter().filter(|entry| matches!(entry.event, Event::Submitted { .. })).count(), 1);
    // Later the same file, and one that holds more: what is known is passed over.
    let known = log(&taken);
    let training = training([&["1"], &["1"]]);
    let later = |file: &Value| {
        entries(&serde_json::to_vec(file).unwrap(), Path::new("r"), &training, &known, MONDAY + 9000).unwrap()
    };
    assert_eq!(later(&ahead), []);
    ahead["answers"].as_array_mut().unwrap().push(json!(
        {"at": MONDAY + 6000, "exercise": "T02X1", "sha256": "hash of T02X1", "graded": true, "answer": "nothing"}
    ));
    let more = later(&ahead);
    assert_eq!(more.len(), 2, "{more:?}");
    assert!(matches!(&more[0].event, Event::Submitted { exercise, .. } if exercise == "T02X1"));
}

#[test]
fn a_learner_is_known_however_the_name_is_written() {
    let mut file = file();
    file["learner"] = json!(" AWA\u{200b}");
    assert_eq!(take(&file, &log(&[])).unwrap().len(), 4);
}
