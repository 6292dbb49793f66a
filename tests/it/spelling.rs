//! Spelling of everything that a reader sees, by hunspell with the dictionaries `en_GB` and `fr` and our own words.

#![allow(clippy::unwrap_used, clippy::expect_used)] // in a test, a panic is the report

use std::collections::{BTreeMap, BTreeSet};
use std::io::Write;
use std::process::{Command, Stdio};

use tripartite::load::{Catalog, builtin};
use tripartite::model::course::Course;
use tripartite::model::framework::Framework;
use tripartite::model::language::{Whole, each};

/// Where a text stands, and the text.
type Found = Vec<(String, String)>;

fn texts(language: &str) -> Found {
    let mut found = content(language);
    found.extend(words_of_the_program(language));
    if language == "en" {
        for (name, text) in [
            ("README.md", include_str!("../../README.md")),
            ("CHANGELOG.md", include_str!("../../CHANGELOG.md")),
        ] {
            found.extend(without_code(text).map(|line| (name.to_owned(), line)));
        }
    }
    found
}

/// All texts of the shipped frameworks that exist in the language.
fn content(language: &str) -> Found {
    let mut found = Found::new();
    for id in builtin::frameworks() {
        let loaded = Catalog::builtin().framework(id).unwrap();
        for overlay in loaded.overlays(language) {
            let texts = overlay.texts();
            found.extend(texts.map(|(file, path, text)| (format!("{id}/{file} {path}"), text.to_owned())));
        }
        if loaded.framework.language() == language {
            let whole = Whole {
                framework: &mut Framework::clone(&loaded.framework),
                questionnaires: &mut loaded.questionnaires.to_vec(),
                course: &mut Course::clone(loaded.course()),
            };
            each(whole, &mut |_, file, path, text| found.push((format!("{id}/{file} {path}"), text.clone())));
        }
    }
    found
}

/// The messages of reports, handbooks, findings, screens and helps, without their keys, selectors and variables.
fn words_of_the_program(language: &str) -> Found {
    let folder = format!("{}/reports/lang", env!("CARGO_MANIFEST_DIR"));
    let files = ["", "findings/", "screen/", "help/"].map(|room| format!("{folder}/{room}{language}.ftl"));
    let text = files.map(|file| std::fs::read_to_string(file).unwrap()).concat();
    let value = |line: &str| {
        let line = line.trim_start().trim_start_matches(['*', '}']);
        let line = match (line.split_once(" ="), line.split_once(']')) {
            (Some((key, value)), _) if !key.contains(' ') => value,
            (_, Some((key, value))) if key.starts_with('[') => value,
            _ => line,
        };
        let mut out = String::new();
        for (at, part) in line.split('{').enumerate() {
            let after = if at == 0 { Some(part) } else { part.split_once('}').map(|(_, after)| after) };
            out.push_str(after.unwrap_or_default());
            out.push(' ');
        }
        out
    };
    text.lines()
        // Commands as they are typed are no sentences.
        .filter(|line| !line.starts_with('#') && !line.trim_start().starts_with("tripartite "))
        .map(|line| (format!("reports/lang/{language}.ftl"), value(line)))
        .collect()
}

fn without_code(markdown: &str) -> impl Iterator<Item = String> {
    let mut inside = false;
    markdown.lines().filter_map(move |line| {
        let fence = line.trim_start().starts_with("```");
        inside ^= fence;
        (!inside && !fence).then(|| line.split('`').step_by(2).collect::<Vec<_>>().join(" "))
    })
}

/// The words of a text as hunspell should see them: no ids, no addresses, no numbers.
fn words(text: &str) -> Vec<String> {
    let text = text.replace('\u{2019}', "'").replace("](", "] (");
    text.split(|c: char| c.is_whitespace() || "()[]{}\u{ab}\u{bb}\u{201c}\u{201d}\",;:*|<>".contains(c))
        .filter(|word| !word.contains(|c: char| c.is_ascii_digit() || "_/\\#@=".contains(c)))
        .map(|word| word.trim_matches('.'))
        // Nor are names of files and options.
        .filter(|word| !word.contains('.') && !word.starts_with('-'))
        .map(str::to_owned)
        .collect()
}

/// Ids of registers stand in lessons, as the first word of a source.
fn ids() -> BTreeSet<String> {
    let mut ids = BTreeSet::new();
    for id in builtin::frameworks() {
        let loaded = Catalog::builtin().framework(id).unwrap();
        ids.extend(loaded.framework.instruments().iter().map(|one| one.id.clone()));
        ids.extend(loaded.course().practices.iter().map(|one| one.id.clone()));
    }
    ids
}

/// Misspelt words with the first place of each.
fn misspelt(language: &str, dictionary: &str) -> BTreeMap<String, String> {
    let own = format!("{}/tests/spelling/{language}.txt", env!("CARGO_MANIFEST_DIR"));
    let mut hunspell = Command::new("hunspell")
        .args(["-l", "-i", "utf-8", "-d", dictionary, "-p", &own])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("hunspell runs (package hunspell, hunspell-en-gb, hunspell-fr)");
    let ids = ids();
    let mut places: BTreeMap<String, String> = BTreeMap::new();
    for (place, text) in texts(language) {
        for word in words(&text).into_iter().filter(|word| !ids.contains(word)) {
            places.entry(word).or_insert_with(|| place.clone());
        }
    }
    let all: String = places.keys().flat_map(|word| [word.as_str(), "\n"]).collect();
    let mut stdin = hunspell.stdin.take().unwrap();
    let writer = std::thread::spawn(move || stdin.write_all(all.as_bytes()).unwrap());
    let output = hunspell.wait_with_output().unwrap();
    writer.join().unwrap();
    assert!(output.status.success());
    let place = |word: &str| {
        places
            .iter()
            .find(|(whole, _)| whole.contains(word))
            .map_or(String::new(), |(_, place)| place.clone())
    };
    let known: BTreeSet<String> = std::fs::read_to_string(&own).unwrap().lines().map(str::to_owned).collect();
    // In French, an article or a preposition is joined to our own words too: l'OIT.
    let joined = |word: &&str| {
        word.split_once('\'').is_some_and(|(_, rest)| known.contains(rest.trim_end_matches('.')))
    };
    let found = String::from_utf8(output.stdout).unwrap();
    found.lines().filter(|word| !joined(word)).map(|word| (word.to_owned(), place(word))).collect()
}

fn report(language: &str, dictionary: &str) {
    let wrong = misspelt(language, dictionary);
    let list: String = wrong.iter().map(|(word, place)| format!("{word}  ({place})\n")).collect();
    assert!(wrong.is_empty(), "\n{list}mend them, or add what is right to tests/spelling/{language}.txt\n");
}

#[test]
#[ignore = "needs hunspell with its dictionary en_GB; tests/run runs it where they are"]
fn english() {
    report("en", "en_GB");
}

#[test]
#[ignore = "needs hunspell with its dictionary fr; tests/run runs it where they are"]
fn french() {
    report("fr", "fr");
}
