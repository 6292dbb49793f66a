//! One language at a time: what a reader of another language than English sees, on the screen and in files.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use super::{Run, Said};

fn root(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// A screen held against the one that was read and kept; `UPDATE_EXPECTED=1` keeps it anew.
fn as_kept(name: &str, said: &str) {
    let path = root(&format!("tests/it/cli/screens/{name}.txt"));
    if std::env::var_os("UPDATE_EXPECTED").is_some() {
        std::fs::write(&path, said).unwrap();
    }
    let kept = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(kept == said, "{name} differs from what is kept:\n{said}");
}

#[test]
fn screens_of_a_french_reader() {
    let run = Run::with_demo();
    let yaml = run.read("demo/assessment.yaml");
    run.write("demo/assessment.yaml", yaml.replace("language: en", "language: fr"));
    as_kept("check.fr", &run.done(&["check", "demo"]).out);
    as_kept("score.fr", &run.done(&["score", "demo"]).out);
    as_kept("explain-set.fr", &run.done(&["explain", "set", "demo"]).out);
    as_kept("explain-T02P3.fr", &run.done(&["explain", "T02P3", "demo"]).out);
    as_kept("help.fr", &run.done(&["score", "--help", "--lang", "fr"]).out);
    let wrong = run.run(&["report", "--format", "pdf", "--lang", "fr"]);
    assert_eq!(wrong.code, 2);
    as_kept("usage.fr", &wrong.err);
}

#[test]
fn the_language_is_asked_for_the_assessments_or_the_machines() {
    let run = Run::with_demo();
    let with = |lang: &str, arguments: &[&str]| {
        let mut command = run.command();
        command.env_remove("LC_ALL").env_remove("LC_MESSAGES").env("LANG", lang).args(arguments);
        super::said(command.output().unwrap())
    };
    // The machine's where there is no assessment, the assessment's where there is one, and what is asked for before both.
    assert!(with("fr_FR.UTF-8", &["score", "--help"]).out.contains("Syntaxe\u{a0}:"));
    assert!(with("de_DE.UTF-8", &["score", "--help"]).out.contains("Usage:"));
    assert!(with("fr_FR.UTF-8", &["framework", "show", "T02P3"]).out.contains("Demandé aux\u{a0}:"));
    assert!(with("fr_FR.UTF-8", &["check", "demo"]).out.contains("Received"));
    assert!(with("C", &["check", "demo", "--lang", "fr-CA"]).out.contains("Reçus"));
    assert!(with("fr_FR.UTF-8", &["--lang", "en", "framework", "show", "T02P3"]).out.contains("Asked of:"));
    // A machine's language without words is English and no news; one that is asked for is worth a warning.
    assert_eq!(with("de_DE.UTF-8", &["framework", "list"]).err, "");
    let asked = with("C", &["framework", "list", "--lang", "de"]);
    assert!(asked.err.contains("no texts in the language `de`"), "{}", asked.err);
    // A new assessment is in the language of the office that begins it, down to its notes.
    with("fr_FR.UTF-8", &["new", "pays"]);
    assert!(run.read("pays/assessment.yaml").contains("language: fr\n"));
    assert!(run.read("pays/README.md").contains("Inscrivez dans `invited.csv` qui doit répondre"));
    assert!(run.read("pays/returns/README.md").starts_with("# Questionnaires reçus\n"));
    assert!(run.read("pays/statements/README.md").starts_with("# Déclarations\n"));
    // The example too, and what is done with it next.
    let demo = with("fr_FR.UTF-8", &["demo", "exemple"]);
    assert_eq!(demo.code, 0, "{}", demo.err);
    assert!(demo.out.contains("Commandes à essayer"), "{}", demo.out);
    assert!(with("C", &["check", "exemple"]).out.contains("Reçus"));
}

#[test]
fn wrong_usage_is_said_in_whole_sentences() {
    let run = Run::new();
    let wrong = |arguments: &[&str]| -> String {
        let said = run.run(arguments);
        assert_eq!(said.code, 2, "{arguments:?}: {}", said.err);
        said.err
    };
    for (arguments, sentence) in [
        (
            vec!["scor"],
            "error: there is no command `scor`\n  help: did you mean `score`?\n\nUsage: tripartite",
        ),
        (
            vec!["score", "--frmat", "csv"],
            "error: unknown argument `--frmat`\n  help: did you mean `--format`?",
        ),
        (
            vec!["score", "--format", "pdf"],
            "error: `pdf` is not a value for `--format <FORMAT>`; allowed are: table, json, csv\n",
        ),
        (vec!["score", "--format"], "error: `--format <FORMAT>` needs a value"),
        (
            vec!["score", "--fail-under", "200"],
            "error: `200` is not a value for `--fail-under <N>`: a number from 0 to 100 is expected\n",
        ),
        (
            vec!["check", "--date", "soon"],
            "error: `soon` is not a value for `--date <DATE>`: write year-month-day, such as 2026-11-23\n",
        ),
        (vec!["new"], "error: missing argument: <DIR>\n"),
        (vec!["check", "--framework", "x"], "error: missing argument: --tally <FILE>"),
        (vec!["score", "--by", "topic", "--by", "field"], "error: `--by <LENS>` can be given only once\n"),
        (vec!["check", "a", "b"], "error: unknown argument `b`\n"),
    ] {
        let said = wrong(&arguments);
        assert!(said.starts_with(sentence), "{arguments:?}: {said}");
        assert!(said.ends_with("\n\nFor more information, use `--help`.\n"), "{said}");
    }
    assert!(wrong(&["framework"]).starts_with("Begin, list, show"));
    assert!(wrong(&["framework", "--lang", "fr"]).starts_with("Créer, énumérer"));
}

// ---- A language that nobody speaks ----
//
// Every letter of every word of ours is exchanged for a Hebrew one, in the files of words and in the framework's texts. A letter of
// the Latin alphabet that is then still on a screen stands in the code, is an id, or was written by people.

/// The letter that stands for another.
fn exchanged(c: char) -> char {
    match c {
        c if c.is_alphabetic() => {
            let lower = c.to_lowercase().next().unwrap_or(c);
            char::from_u32(0x5D0 + u32::from(lower) % 27).unwrap()
        }
        c => c,
    }
}

/// A text with its letters exchanged, but for what stands in braces.
fn text(source: &str) -> String {
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
fn words(source: &str) -> String {
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
fn lesson(source: &str) -> String {
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
fn overlay(value: serde_yaml::Value) -> serde_yaml::Value {
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
fn copy(from: &Path, to: &Path, exchange: bool) {
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
struct Pseudo {
    run: Run,
    people: Vec<String>,
}

impl Pseudo {
    fn new() -> Self {
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

    fn said(&self, arguments: &[&str]) -> Said {
        let mut command = self.run.command();
        command.env("TRIPARTITE_WORDS", self.run.path().join("he.ftl")).env("LC_ALL", "he").args(arguments);
        super::said(command.output().unwrap())
    }

    /// The runs of two or more Latin letters in a text that nobody wrote and that name nothing; `said` is what the command
    /// line says itself. Names that are met are kept.
    fn strangers(&self, text: &str, said: &[&str], met: &mut BTreeSet<&str>) -> BTreeSet<String> {
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
fn is_hash(token: &str) -> bool {
    token.len() > 7
        && token.contains(|c: char| c.is_ascii_digit())
        && token.chars().all(|c| c.is_ascii_hexdigit())
}

/// Every text in a YAML file.
fn strings(value: &serde_yaml::Value, out: &mut BTreeSet<String>) {
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

/// What is no word of a language, and why; each is met, or it would stand here for nothing. An option (`--lang`), a path, a
/// name of a file, a version, and what the command line of a screen says itself, need not be listed.
#[rustfmt::skip]
const NAMES: [(&str, &[&str]); 9] = [
    ("the program and its commands are typed", &["tripartite", "demo", "new", "form", "ask", "check", "status", "import", "receipt", "score", "explain", "report", "tally",
        "framework", "handbook", "completions", "man", "help", "list", "show", "coverage", "export", "schema"]),
    ("values of options are typed", &["text", "table", "csv", "json", "html", "svg", "md", "xlsx", "docx", "xlsform", "yaml", "named", "unnamed", "cycle", "topic",
        "field", "pair", "optional", "required", "quick", "full", "bash", "elvish", "fish", "powershell", "zsh", "supporting",
        "instruments", "questionnaire", "assessment"]),
    ("answers are typed", &["na", "dk", "nc"]),
    ("labels of states that the language on trial does not word", &["not", "applicable", "don't", "know", "consulted", "or",
        "informed"]),
    ("tags of languages", &["he", "en"]),
    ("ids of the framework: constituencies, groups, remits, profiles, scales", &["implementation", "rarity", "share", "waiting", "wages",
        "coherence", "ministry", "workers", "employers",
        "observers", "review", "set", "coordinate", "overall", "labour", "employment", "education", "interior", "foreign",
        "planning", "finance", "statistics", "health", "women", "diaspora",
        "origin", "transit", "destination"]),
    ("names that the program or somebody gave: the folder of the demo, an id, the first word of a name", &["tripartite-demo",
        "nerania-2026", "Secretariat", "returns"]),
    ("names of columns and of keys are typed", &["constituency", "name"]),
    ("what this test itself writes wrong", &["wrokers"]),
];

#[test]
#[cfg(debug_assertions)] // The language on trial is part of builds for development alone.
fn no_screen_holds_a_word_that_is_not_of_its_language() {
    let pseudo = Pseudo::new();
    let commands = [
        "demo",
        "new",
        "form",
        "ask",
        "check",
        "status",
        "score",
        "explain",
        "report",
        "tally",
        "import",
        "receipt",
        "framework",
        "framework list",
        "framework new",
        "framework show",
        "framework check",
        "framework coverage",
        "framework export",
        "framework schema",
        "handbook",
        "completions",
        "man",
    ];
    let mut screens: Vec<Vec<&str>> = vec![vec!["--help"], vec!["-h"], vec!["help"]];
    for command in commands {
        screens.push(command.split(' ').chain(["--help"]).collect());
        screens.push(command.split(' ').chain(["-h"]).collect());
        screens.push(std::iter::once("help").chain(command.split(' ')).collect());
    }
    for arguments in [
        "",
        "scor",
        "score --frmat x",
        "score --format pdf",
        "score --fail-under 200",
        "check --date 7",
        "new",
        "framework",
        "check demo",
        "score demo",
        "score demo --by topic",
        "score demo --by field",
        "score demo --by pair",
        "explain overall demo",
        "explain set demo",
        "explain P3 demo",
        "explain T02 demo",
        "explain development demo",
        "explain development_migration demo",
        "explain T02P3 demo",
        "explain T01P1 demo",
        "explain W3 demo",
        "explain T02P33 demo",
        "explain no/code",
        "framework show fw",
        "framework show T02P3 --framework fw",
        "framework show T02P33 --framework fw",
        "framework coverage fw",
        "report demo",
        "report demo",
        "new own --framework fw",
        "new own --framework fw",
        "form own --kind md",
        "form own --for nobody",
        "form own --kind pdf",
        "status demo",
        "status own",
        "new b --framework fw --questionnaire quik",
        "handbook --framework fw -o book.md",
        "handbook --framework fw -o book.html",
        "wrong",
        "handbook --framework fw -o x.pdf",
        "tally demo/returns/none.csv",
        "score demo --by topic --fail-under 100",
    ] {
        screens.push(arguments.split(' ').filter(|one| !one.is_empty()).collect());
    }
    // Something is wrong with the same assessment, so that its page of findings is written.
    for file in pseudo.run.files().into_iter().filter(|file| file.starts_with("demo/")) {
        pseudo.run.write(file.replacen("demo", "wrong", 1), pseudo.run.read(&file));
    }
    pseudo.run.write(
        "wrong/returns/wrong.csv",
        "respondent,constituency,T01P1,X9\nW1,workers,7,1\nW1,wrokers,3,\n",
    );
    let mut strangers = Vec::new();
    let mut met = BTreeSet::new();
    for arguments in screens {
        let said = pseudo.said(&arguments);
        let err = &said.err;
        let found = pseudo.strangers(&format!("{}\n{err}", said.out), &arguments, &mut met);
        if !found.is_empty() {
            strangers.push(format!("{}: {found:?}", arguments.join(" ")));
        }
    }
    // What was written for people: the report, the page of findings, the book, the files of a new assessment.
    let mut read = BTreeSet::new();
    for file in pseudo.run.files() {
        let ending = file.rsplit('.').next().unwrap();
        if ending == "docx" {
            continue;
        }
        let text = pseudo.run.read(&file);
        let text = match (file.split('/').next().unwrap(), ending) {
            ("demo" | "wrong", "html" | "svg") | ("book.html", _) => page(&text),
            // What a form says to be typed or ticked stands beside ids.
            ("own" | "book.md", "md") => without_anchors(&text).replace("<br>", " "),
            ("own", "yaml") => notes(&text),
            _ => continue,
        };
        read.insert(file.rsplit('/').next().unwrap().to_owned());
        let found = pseudo.strangers(&text, &[], &mut met);
        if !found.is_empty() {
            strangers.push(format!("{file}: {found:?}"));
        }
    }
    for file in ["findings.html", "book.html", "book.md", "assessment.yaml", "README.md", "topics-bars.svg"] {
        assert!(read.contains(file), "{file} was not read: {read:?}");
    }
    assert!(strangers.is_empty(), "words of no file of words:\n{}", strangers.join("\n"));
    let unmet: Vec<&str> =
        NAMES.iter().flat_map(|(_, names)| *names).copied().filter(|name| !met.contains(name)).collect();
    assert!(unmet.is_empty(), "names that are met nowhere: {unmet:?}");
}

/// The comments of a YAML file that are notes, and not keys that can be switched on.
fn notes(yaml: &str) -> String {
    let is_key = |note: &str| {
        let note = note.trim_start_matches("- {");
        note.split_once(':').is_some_and(|(key, _)| key.chars().all(|c| c.is_ascii_lowercase()))
    };
    let notes = yaml.lines().filter_map(|line| line.trim_start().strip_prefix('#')).map(str::trim);
    notes.filter(|note| !is_key(note)).collect::<Vec<_>>().join("\n")
}

/// The text of a page, and what its attributes say to those who do not see it.
fn page(source: &str) -> String {
    let mut out = without_tags(source);
    for attribute in ["aria-label", "alt", "title", "placeholder", "data-none", "data-label"] {
        for rest in source.split(&format!(" {attribute}=\"")).skip(1) {
            out.push(' ');
            out.push_str(rest.split('"').next().unwrap());
        }
    }
    out
}

/// A Markdown text without the ids of its headings (`{#why}`) and the targets of its links (`(#why)`).
fn without_anchors(text: &str) -> String {
    let mut out = String::new();
    let mut parts = text.split("{#").flat_map(|part| part.split("(#"));
    out.extend(parts.next());
    for part in parts {
        out.push_str(part.split_once(['}', ')']).map_or("", |(_, rest)| rest));
    }
    out
}

/// The text of a page, without tags, styles and scripts.
fn without_tags(page: &str) -> String {
    if !page.trim_start().starts_with('<') {
        return page.to_owned();
    }
    let mut out = String::new();
    let mut rest = page;
    while let Some(at) = rest.find('<') {
        out.push_str(&rest[..at]);
        out.push(' ');
        let tag = &rest[at..];
        let end = match tag {
            _ if tag.starts_with("<style") => "</style>",
            _ if tag.starts_with("<script") => "</script>",
            _ => ">",
        };
        let Some(close) = tag.find(end) else { break };
        rest = &tag[close + end.len()..];
    }
    out.push_str(rest);
    for (sign, letter) in [
        ("&amp;", "&"),
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&#x27;", "'"),
        ("&quot;", "\""),
        ("&#39;", "'"),
        ("&#x2f;", "/"),
    ] {
        out = out.replace(sign, letter);
    }
    out
}
