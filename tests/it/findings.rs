//! Words of findings: every sentence that is made exists in every language with the same arguments, and can be written.

#![allow(clippy::unwrap_used)] // in a test, a panic is the report

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use tripartite::diag::Code;
use tripartite::locale::{Locale, languages};

/// Names of variables by the id of a sentence.
type Sentences = BTreeMap<String, BTreeSet<String>>;

/// Messages that lay out a finding; `locale` writes them itself.
const LAYOUT: [&str; 11] = [
    "error",
    "warning",
    "headline",
    "help-line",
    "quoted",
    "list-and-more",
    "place-row",
    "place-cell",
    "place-question",
    "place-sheet-row",
    "place-sheet-cell",
];

fn root(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

fn source(folder: &Path, all: &mut Vec<String>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            source(&path, all);
        } else if path.extension().is_some_and(|e| e == "rs") {
            let text = std::fs::read_to_string(&path).unwrap();
            let code: Vec<&str> = text.lines().filter(|l| !l.trim_start().starts_with("//")).collect();
            all.push(code.join("\n").split("#[cfg(test)]\nmod tests").next().unwrap().to_owned());
        }
    }
}

/// What stands between the parentheses after `sentence!`, cut at the commas that belong to it.
fn parts(call: &str) -> Vec<String> {
    let (mut parts, mut part, mut depth, mut quoted) = (Vec::new(), String::new(), 0, false);
    let mut characters = call.chars();
    while let Some(c) = characters.next() {
        match c {
            '\\' if quoted => drop(characters.next()),
            '"' => quoted = !quoted,
            _ if quoted => {}
            '(' | '[' | '{' => depth += 1,
            ')' if depth == 0 => break,
            ')' | ']' | '}' => depth -= 1,
            ',' if depth == 0 => {
                parts.push(std::mem::take(&mut part));
                continue;
            }
            _ => {}
        }
        part.push(c);
    }
    parts.push(part);
    parts.iter().map(|part| part.trim().to_owned()).filter(|part| !part.is_empty()).collect()
}

/// Every sentence that the source makes. One that is made in two places takes the same arguments in both.
fn made() -> Sentences {
    let mut files = Vec::new();
    source(&root("src"), &mut files);
    let mut sentences = Sentences::new();
    for file in files.iter().filter(|file| !file.contains("macro_rules! sentence")) {
        for call in file.split("sentence!(").skip(1) {
            let mut parts = parts(call).into_iter();
            let id = parts.next().unwrap().trim_matches('"').to_owned();
            let name = |part: String| {
                part.split(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap().to_owned()
            };
            let names: BTreeSet<String> = parts.map(name).collect();
            let known = sentences.entry(id.clone()).or_insert_with(|| names.clone());
            assert_eq!(*known, names, "{id} is made with other arguments elsewhere");
        }
    }
    assert!(sentences.len() > 300, "{}", sentences.len());
    sentences
}

fn text(language: &str) -> String {
    std::fs::read_to_string(root(&format!("reports/lang/findings/{language}.ftl"))).unwrap()
}

/// Every message of a language, with the variables in it.
fn written(language: &str) -> Sentences {
    let text = text(language);
    let mut sentences = Sentences::new();
    let mut id = String::new();
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        if let Some((key, _)) = line.split_once(" = ").filter(|_| !line.starts_with(' ')) {
            id = key.to_owned();
            assert!(sentences.insert(id.clone(), BTreeSet::new()).is_none(), "{language}: {id} stands twice");
        }
        let variables = line
            .split('$')
            .skip(1)
            .map(|rest| rest.split(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap().to_owned());
        sentences.entry(id.clone()).or_default().extend(variables);
    }
    sentences.remove("");
    sentences
}

fn of_codes() -> BTreeSet<String> {
    Code::ALL.iter().map(|code| code.as_str().replace('/', "-")).collect()
}

#[test]
fn every_sentence_exists_in_every_language_with_its_arguments() {
    let made = made();
    for language in languages() {
        let written = written(language);
        for (id, names) in &made {
            let found = written.get(id);
            assert_eq!(found, Some(names), "{language}: {id}");
        }
    }
}

#[test]
fn every_message_is_used() {
    let (made, codes) = (made(), of_codes());
    for language in languages() {
        let unused: Vec<String> = written(language)
            .into_keys()
            .filter(|id| !made.contains_key(id) && !codes.contains(id) && !LAYOUT.contains(&id.as_str()))
            .collect();
        assert_eq!(unused, [] as [&str; 0], "{language}");
    }
    let english = written("en");
    for id in LAYOUT {
        assert!(english.contains_key(id), "{id}");
    }
}

#[test]
fn every_code_has_a_meaning_of_its_own_in_every_language() {
    let [english, french] = ["en", "fr"].map(Locale::new);
    for &code in Code::ALL {
        let [en, fr] = [&english, &french].map(|locale| locale.paragraph(code));
        assert!(en.len() > 30 && !en.starts_with('['), "{}", code.as_str());
        assert!(en != fr && !fr.ends_with("[en]"), "{}", code.as_str());
    }
    // No sentence takes the key of a code.
    assert!(made().keys().all(|id| !of_codes().contains(id)));
}

#[test]
fn every_message_of_every_language_can_be_written() {
    for language in languages() {
        let resource =
            FluentResource::try_new(text(language)).unwrap_or_else(|(_, errors)| panic!("{errors:?}"));
        let mut bundle = FluentBundle::new(vec![language.parse().unwrap()]);
        bundle.set_use_isolating(false);
        bundle.add_resource(resource).unwrap();
        for (id, variables) in written(language) {
            for count in [0, 1, 2, 21] {
                let mut arguments = FluentArgs::new();
                for name in &variables {
                    // What chooses a plural is a count; whatever else is written stands as it is.
                    arguments.set(name.as_str(), FluentValue::from(count));
                }
                let pattern = bundle.get_message(&id).unwrap().value().unwrap();
                let mut errors = Vec::new();
                let said = bundle.format_pattern(pattern, Some(&arguments), &mut errors);
                assert!(errors.is_empty(), "{language}: {id}: {errors:?}");
                assert!(
                    !said.trim().is_empty() && !said.contains("  ") && !said.contains('\n'),
                    "{language}: {id}: {said:?}"
                );
            }
        }
    }
}

#[test]
fn french_is_set_as_the_french_set_it() {
    for (number, line) in text("fr").lines().enumerate().filter(|(_, line)| !line.starts_with('#')) {
        let value = line.split_once(" = ").map_or(line, |(_, value)| value);
        for wrong in ["« ", " »", " ;", " ?", " !", " :", "'"] {
            assert!(!value.contains(wrong), "line {}: `{wrong}` in {line}", number + 1);
        }
    }
}
