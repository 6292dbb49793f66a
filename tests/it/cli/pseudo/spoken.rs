//! The language that nobody speaks: the demo, its framework and the words of the program with their letters exchanged.
//!
//! Every letter of every word of ours is exchanged for a Hebrew one, in the files of words and in the framework's texts. A letter of
//! the Latin alphabet that is then still on a screen stands in the code, is an id, or was written by people.

use std::collections::BTreeSet;
use std::path::Path;

use super::NAMES;
use crate::cli::language::root;
use crate::cli::{Run, Said};

/// The letter that stands for another.
pub(super) fn exchanged(c: char) -> char {
    match c {
        c if c.is_alphabetic() => {
            let lower = c.to_lowercase().next().unwrap_or(c);
            char::from_u32(0x5D0 + u32::from(lower) % 27).unwrap()
        }
        c => c,
    }
}

/// A text with its letters exchanged, but for what stands in braces.
pub(super) fn text(source: &str) -> String {
    let mut depth = 0;
    source
        .chars()
        .map(|c| {
            depth += i32::from(c == '{') - i32::from(c == '}');
            if depth > 0 { c } else { exchanged(c) }
        })
        .collect()
}

/// A file of words with the letters of its texts exchanged; keys, variables and choices stay.
pub(super) fn words(source: &str) -> String {
    let mut out = String::new();
    for line in source.lines() {
        let (head, rest) = match line {
            _ if line.starts_with('#') => (line, ""),
            _ if line.starts_with(|c: char| c.is_ascii_lowercase()) => {
                let at = line.find('=').unwrap() + 1;
                line.split_at(at)
            }
            // `[one] text` and `*[other] text`
            _ if line.trim_start().starts_with(['[', '*']) => line.split_at(line.find(']').unwrap() + 1),
            _ => ("", line),
        };
        out.push_str(head);
        // The opening of a choice goes on over several lines: what stands before its brace is text.
        match rest.split_once("->") {
            Some((before, after)) => {
                let at = before.rfind('{').unwrap();
                out.push_str(&text(&before[..at]));
                out.push_str(&format!("{}->{after}", &before[at..]));
            }
            // The brace that closes a choice has no partner in its line.
            None => match rest.strip_prefix('}') {
                Some(after) => out.push_str(&format!("}}{}", text(after))),
                None => out.push_str(&text(rest)),
            },
        }
        out.push('\n');
    }
    out
}

/// A lesson with its letters exchanged; names of sections and addresses stay.
pub(super) fn lesson(source: &str) -> String {
    let mut out = String::new();
    let mut closing = None;
    let mut before = ' ';
    for c in source.chars() {
        match closing {
            None if c == '{' => closing = Some('}'),
            None if c == '(' && before == ']' => closing = Some(')'),
            Some(end) if c == end => closing = None,
            _ => {}
        }
        out.push(if closing.is_some() { c } else { exchanged(c) });
        before = c;
    }
    out
}

/// The texts of a language, as YAML, with their letters exchanged; what names something stays.
pub(super) fn overlay(value: serde_yaml::Value) -> serde_yaml::Value {
    use serde_yaml::Value;
    match value {
        Value::String(text) => Value::String(text.chars().map(exchanged).collect()),
        Value::Sequence(list) => Value::Sequence(list.into_iter().map(overlay).collect()),
        Value::Mapping(map) => {
            let named = ["id", "indicator", "source", "section", "practice", "see", "topic"];
            let name = |key: &Value| key.as_str().is_some_and(|key| named.contains(&key));
            let pairs = map.into_iter().map(|(key, value)| {
                let kept = name(&key) && value.as_str().is_some_and(|text| !text.contains(' '));
                let value = if kept { value } else { overlay(value) };
                (key, value)
            });
            Value::Mapping(pairs.collect())
        }
        other => other,
    }
}

/// Copies a folder, with the French texts in it once more in the language that nobody speaks.
pub(super) fn copy(from: &Path, to: &Path, exchange: bool) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap();
        if path.is_dir() {
            match name.to_str() {
                Some("fr") => copy(&path, &to.join("he"), true),
                Some("demo") => {}
                _ => copy(&path, &to.join(name), exchange),
            }
        } else {
            let source = std::fs::read_to_string(&path).unwrap();
            let written = match path.extension().and_then(|e| e.to_str()) {
                Some("yaml") if exchange => {
                    serde_yaml::to_string(&overlay(serde_yaml::from_str(&source).unwrap())).unwrap()
                }
                Some("md") if exchange => lesson(&source),
                _ => source,
            };
            std::fs::write(to.join(name), written).unwrap();
        }
    }
}

/// The demo and its framework in a language that nobody speaks, and the program that speaks it.
pub(super) struct Pseudo {
    pub(super) run: Run,
    pub(super) people: Vec<String>,
}

impl Pseudo {
    pub(super) fn new() -> Self {
        let run = Run::with_demo();
        copy(&root("frameworks/coherence"), &run.path().join("fw"), false);
        copy(&root("questionnaires/coherence"), &run.path().join("fw/questionnaires"), false);
        let files =
            ["en.ftl", "screen/en.ftl", "help/en.ftl"].map(|name| root(&format!("reports/lang/{name}")));
        let source = files.map(|path| std::fs::read_to_string(path).unwrap()).concat();
        run.write("he.ftl", words(&source));
        let findings = std::fs::read_to_string(root("reports/lang/findings/en.ftl")).unwrap();
        run.write("he.findings.ftl", words(&findings));
        let yaml = run.read("demo/assessment.yaml");
        let yaml = yaml.replace("language: en", "language: he").replace("coherence@1", "../fw");
        // What people wrote: the names in the assessment, and every cell of every return.
        let mut people: BTreeSet<String> =
            ["Republic of Nerania", "Secretariat of the National Tripartite Council"]
                .map(str::to_owned)
                .into();
        for line in yaml.lines().filter_map(|line| line.split("organisation: ").nth(1)) {
            people.insert(line.split(", constituency").next().unwrap().trim_matches('"').to_owned());
        }
        run.write("demo/assessment.yaml", yaml);
        for file in run.files().iter().filter(|file| file.starts_with("demo/returns/")) {
            let text = run.read(file);
            if file.ends_with(".csv") {
                for delimiter in [b',', b';', b'\t'] {
                    let mut reader = csv::ReaderBuilder::new();
                    let reader = reader.has_headers(false).flexible(true).delimiter(delimiter);
                    for row in reader.from_reader(text.as_bytes()).records() {
                        people.extend(row.unwrap().iter().map(|cell| cell.trim().to_owned()));
                    }
                }
            } else {
                strings(&serde_yaml::from_str(&text).unwrap(), &mut people);
            }
        }
        for file in run.files().iter().filter(|file| file.starts_with("demo/statements/")) {
            let statement = "A constituency wrote this.";
            people.insert(statement.to_owned());
            run.write(file, statement);
        }
        // Numbers of instruments are the same in every language.
        people.extend((1..=23).map(|number| format!("Objective {number}")));
        let mut people: Vec<String> = people.into_iter().filter(|text| text.contains(' ')).collect();
        people.sort_by_key(|text| std::cmp::Reverse(text.len()));
        Self { run, people }
    }

    pub(super) fn said(&self, arguments: &[&str]) -> Said {
        let mut command = self.run.command();
        command.env("TRIPARTITE_WORDS", self.run.path().join("he.ftl")).env("LC_ALL", "he").args(arguments);
        crate::cli::said(command.output().unwrap())
    }

    /// The runs of two or more Latin letters in a text that nobody wrote and that name nothing; `said` is what the command
    /// line says itself. Names that are met are kept.
    pub(super) fn strangers(&self, text: &str, said: &[&str], met: &mut BTreeSet<&str>) -> BTreeSet<String> {
        let mut text = text.to_owned();
        for written in &self.people {
            text = text.replace(written.as_str(), " ");
        }
        let is_name = |c: char| c.is_alphanumeric() || "_./-@'’".contains(c);
        let mut found = BTreeSet::new();
        for token in text.split(|c: char| !is_name(c)) {
            let is_option = token.starts_with("--");
            let token = token.trim_matches(['.', '\'', '’', '-']);
            // A path, a name of a file, an option, a version, an echo of what was typed.
            let named = token.contains(['/', '_', '@', '.'])
                || is_option
                || is_hash(token)
                || said.iter().any(|said| said.trim_matches('-') == token);
            let latin = token.split(|c: char| !c.is_ascii_alphabetic()).any(|run| run.len() > 1);
            if latin && !named {
                match NAMES.iter().flat_map(|(_, names)| *names).find(|name| **name == token) {
                    Some(name) => {
                        met.insert(name);
                    }
                    None => {
                        found.insert(token.to_owned());
                    }
                }
            }
        }
        found
    }
}

/// A SHA-256 as far as it is printed.
pub(super) fn is_hash(token: &str) -> bool {
    token.len() > 7
        && token.contains(|c: char| c.is_ascii_digit())
        && token.chars().all(|c| c.is_ascii_hexdigit())
}

/// Every text in a YAML file.
pub(super) fn strings(value: &serde_yaml::Value, out: &mut BTreeSet<String>) {
    match value {
        serde_yaml::Value::String(text) => {
            out.insert(text.trim().to_owned());
            out.extend(text.lines().map(|line| line.trim().to_owned()));
        }
        serde_yaml::Value::Sequence(list) => list.iter().for_each(|one| strings(one, out)),
        serde_yaml::Value::Mapping(map) => map.values().for_each(|one| strings(one, out)),
        _ => {}
    }
}
