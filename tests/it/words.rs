//! The words of a report: every key that is used exists, every key that exists is used, and templates have no words.

#![allow(clippy::unwrap_used)] // in a test, a panic is the report

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use tripartite::analysis::plan::Kind;
use tripartite::analysis::reading::Reading;
use tripartite::model::action::Status;

fn root(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

fn texts(folder: &Path, endings: &[&str], all: &mut String) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            texts(&path, endings, all);
        } else if path.extension().is_some_and(|e| endings.iter().any(|ending| e == *ending)) {
            all.push_str(&std::fs::read_to_string(path).unwrap());
        }
    }
}

/// The text of all files of a language.
fn ftl(language: &str) -> String {
    let file = |folder: &str| root(&format!("reports/lang/{folder}{language}.ftl"));
    ["", "screen/", "help/"].map(|folder| std::fs::read_to_string(file(folder)).unwrap()).concat()
}

/// The messages of a language by key, each with its text.
fn messages(language: &str) -> BTreeMap<String, String> {
    let mut all: BTreeMap<String, String> = BTreeMap::new();
    let mut last = None;
    for line in ftl(language).lines().filter(|line| !line.starts_with('#')) {
        if let Some((key, text)) =
            line.split_once(" =").filter(|_| line.starts_with(|c: char| c.is_ascii_lowercase()))
        {
            assert!(all.insert(key.to_owned(), text.to_owned()).is_none(), "{language}: {key} stands twice");
            last = Some(key.to_owned());
        } else if let Some(text) = last.as_ref().and_then(|key| all.get_mut(key)) {
            text.push('\n');
            text.push_str(line);
        }
    }
    all
}

fn keys() -> BTreeSet<String> {
    messages("en").into_keys().collect()
}

/// Keys that are put together from parts, written out.
fn put_together() -> BTreeSet<String> {
    let mut keys: BTreeSet<String> = Reading::ALL
        .iter()
        .flat_map(|r| [format!("reading-{}", r.key()), format!("reading-{}-about", r.key())])
        .collect();
    keys.extend(["low", "medium", "high"].map(|effort| format!("effort-{effort}")));
    keys.extend(["mean", "geometric", "points"].map(|mean| format!("mean-{mean}")));
    for form in ["", "-short"] {
        keys.extend(["spread"].map(|what| format!("oddity-{what}{form}")));
    }
    let kinds =
        ["framework", "indicators", "anchors", "advice", "objectives", "lessons", "questions", "registers"];
    keys.extend(kinds.map(|kind| format!("coverage-{kind}")));
    let columns = "id hidden topic phase fields title definition question scale weight supports asked remits profile evidence sources lesson stems";
    keys.extend(columns.split(' ').map(|column| format!("edited-{column}")));
    // The tables of a publication tell which columns there are; a test of the pack holds them against these.
    let columns = "answer band constituency coverage divergence effort evidence fields gap high higher id in indicator lens low lower n next-step phase rank reading score shared status status-published status-suppressed suppressed target title topic unshown weight who own-coverage own-gap own-high own-low own-rank own-respondents own-score own-unshown own-voice";
    keys.extend(columns.split(' ').map(|column| format!("codebook-{column}")));
    let lists = ["strengths", "agreed-gaps", "contested-gaps", "contested-strengths", "gaps"];
    keys.extend(lists.iter().flat_map(|list| [format!("{list}-about"), format!("no-{list}")]));
    keys.extend(["silent", "claimed-alone"].map(|line| format!("{line}-about")));
    for lens in ["cycle", "topic", "field", "pair"] {
        keys.extend([format!("sheet-{lens}"), format!("chart-{lens}")]);
    }
    keys.extend(
        Kind::ALL
            .iter()
            .flat_map(|kind| [format!("plan-{}", kind.key()), format!("plan-{}-about", kind.key())]),
    );
    keys.extend(Status::ALL.iter().map(|status| format!("action-{}", status.as_str())));
    let protocol = ["coverage", "voices", "evidence", "review", "divergence", "returns", "seen"];
    keys.extend(protocol.map(|line| format!("protocol-{line}")));
    for step in tripartite::analysis::compare::Step::ALL.map(|step| step.as_str()) {
        keys.extend(
            ["col-compare-{}", "compare-step-{}", "compare-step-{}-about"].map(|key| key.replace("{}", step)),
        );
        // What changed answers account for is said by itself.
        keys.extend((step != "answers").then(|| format!("compare-from-{step}")));
    }
    for name in ["items-facility", "items-discrimination", "items-agreement"] {
        keys.extend(["", "-about", "-axis"].map(|end| format!("figure-{name}{end}")));
    }
    keys.extend(
        ["passed", "failed", "hours-short", "incomplete", "pending"]
            .map(|verdict| format!("class-{verdict}")),
    );
    for name in ["handbook-cycle", "handbook-grid", "handbook-grid-voices"] {
        keys.extend(["", "-about", "-reading"].map(|end| format!("{name}{end}")));
    }
    for name in ["phases-dumbbell", "topics-dumbbell", "compare-voices", "compare-phases", "compare-topics"] {
        keys.extend([format!("figure-{name}"), format!("figure-{name}-about")]);
    }
    let mut source = String::new();
    texts(&root("src/report/chapters"), &["rs"], &mut source);
    let figures = source.split("figure(cx, \"").skip(1).chain(source.split("quadrant(cx, \"").skip(1));
    let bars = source.split("bars_of(\"").skip(1);
    for name in figures.chain(bars).filter_map(|rest| rest.split('"').next()) {
        keys.extend([format!("figure-{name}"), format!("figure-{name}-about")]);
    }
    keys
}

#[test]
fn every_word_that_is_used_exists_and_every_word_that_exists_is_used() {
    let mut source = String::new();
    texts(&root("src/report"), &["rs"], &mut source);
    texts(&root("src/locale"), &["rs"], &mut source);
    texts(&root("src/learn"), &["rs"], &mut source);
    texts(&root("src/form"), &["rs"], &mut source);
    texts(&root("src/cli"), &["rs"], &mut source);
    texts(&root("reports/html"), &["html"], &mut source);
    texts(&root("src/document"), &["rs"], &mut source);
    let keys = keys();
    let made = put_together();
    // The words of the command line are found by its definition; `src/cli/help.rs` looks at them.
    let of_help = ["help-", "arg-", "choice-", "value-", "after-"];
    let of_help = |key: &str| of_help.iter().any(|kind| key.starts_with(kind));
    let unused: Vec<&String> = keys
        .iter()
        .filter(|key| !of_help(key) && !source.contains(&format!("\"{key}\"")) && !made.contains(*key))
        .collect();
    assert!(unused.is_empty(), "nobody says {unused:?}");
    let calls = [
        "say(\"",
        "tell(\"",
        "head(\"",
        "tell(\n            \"",
        "tell(\n                \"",
        "tell(\n                    \"",
    ];
    let used =
        calls.iter().flat_map(|call| source.split(call).skip(1)).filter_map(|rest| rest.split('"').next());
    let missing: BTreeSet<&str> = used
        .filter(|key| key.chars().all(|c| c.is_ascii_lowercase() || c == '-') && !keys.contains(*key))
        .chain(made.iter().map(String::as_str).filter(|key| !keys.contains(*key)))
        .collect();
    assert!(missing.is_empty(), "no word for {missing:?}");
}

#[test]
fn a_page_of_the_demo_lacks_no_word() {
    let mut tree = tripartite::load::source::InMemoryTree::default();
    for (path, bytes) in tripartite::load::builtin::demo() {
        tree.insert(Path::new("d").join(path), bytes);
    }
    let material = tripartite::load::assessment(&tree, Path::new("d"));
    let assessment = material.assessment.unwrap();
    let card = tripartite::analysis::scoring::score(&assessment);
    let locale = tripartite::locale::Locale::new("en");
    let report = tripartite::report::Report::new(&assessment, &card, &material.diagnostics, &locale);
    let html = tripartite::report::format::named("html").unwrap();
    let files = tripartite::report::artifacts(&report, &[html]).unwrap();
    let page = String::from_utf8(files[0].bytes.clone()).unwrap();
    assert_eq!(locale.words.missing(), Vec::<String>::new());
    // Well-formed as XML, so nothing is left open; and nothing is fetched.
    let body = page.split_once("<!DOCTYPE html>").unwrap().1;
    let document = roxmltree::Document::parse(body).unwrap();
    for node in document.descendants() {
        for attribute in node.attributes().filter(|a| matches!(a.name(), "src" | "href")) {
            assert!(attribute.value().starts_with('#'), "{}", attribute.value());
        }
        assert!(!matches!(node.tag_name().name(), "script" | "link" | "iframe" | "object" | "embed" | "img"));
    }
    assert!(!page.contains("@import") && !page.contains("url("));
    let ids: Vec<&str> = document.descendants().filter_map(|n| n.attribute("id")).collect();
    let unique: BTreeSet<&str> = ids.iter().copied().collect();
    assert_eq!(ids.len(), unique.len(), "ids are unique");
    for link in document.descendants().filter_map(|n| n.attribute("href")) {
        assert!(unique.contains(&link[1..]), "{link} leads nowhere");
    }
    assert_eq!(document.descendants().filter(|n| n.has_tag_name("h1")).count(), 1);
}

/// What is put into a message: the names behind a dollar sign.
fn variables(text: &str) -> BTreeSet<&str> {
    text.split("{ $").skip(1).filter_map(|rest| rest.split([' ', '}']).next()).collect()
}

#[test]
fn every_language_has_every_word_and_puts_the_same_into_it() {
    let english = messages("en");
    for language in tripartite::locale::languages().skip(1) {
        let other = messages(language);
        let keys = |all: &BTreeMap<String, String>| all.keys().cloned().collect::<BTreeSet<_>>();
        assert_eq!(keys(&english), keys(&other), "{language}");
        for (key, text) in &english {
            assert_eq!(variables(text), variables(&other[key]), "{language}: {key}");
        }
    }
}

#[test]
fn templates_hold_no_word_of_their_own() {
    let mut templates = String::new();
    texts(&root("reports/html"), &["html"], &mut templates);
    texts(&root("reports/form"), &["html"], &mut templates);
    texts(&root("reports/course"), &["html"], &mut templates);
    let mut depth = 0;
    let mut words = String::new();
    let mut previous = ' ';
    for c in templates.chars() {
        // What stands in tags and in the braces of the template language is no text.
        let opens = c == '<' || c == '{';
        let closes = c == '>' || (c == '}' && previous != '\\');
        depth += i32::from(opens) - i32::from(closes && depth > 0);
        if depth == 0 && !closes {
            words.push(c);
        }
        previous = c;
    }
    let letters: String = words.split_whitespace().filter(|w| w.chars().any(char::is_alphabetic)).collect();
    assert_eq!(letters, "");
}

/// Texts of the source that are no sentence for anybody to read: what they begin with, and why they may stand there.
const NO_WORDS: [(&str, &str); 27] = [
    ("# tripartite framework import: ", "the mark of a file"),
    ("id: {}\\nindicators: []", "a line of YAML"),
    ("returns: returns/", "a line of YAML"),
    ("\\nassessment: ", "a line of YAML"),
    ("body:\\n  name: ", "a line of YAML"),
    ("#   - {{organisation: ", "a line of YAML"),
    ("# targets: {{default: ", "a line of YAML"),
    ("uninvited: heard", "a line of YAML"),
    ("ids: checked", "a line of YAML"),
    ("reasons: optional", "a line of YAML"),
    ("exp(({}) / {weight})", "mathematics"),
    ("{w} x ln {}", "mathematics"),
    ("#  - ", "a line of YAML"),
    ("  tripartite {command", "a command"),
    ("tripartite report", "a command"),
    ("tripartite compare", "a command"),
    ("tripartite form", "a command"),
    ("tripartite check", "a command"),
    ("tripartite ask", "a command"),
    ("tripartite archive", "a command"),
    ("[en, fr]", "an example of a list of tags"),
    ("<path d=", "a drawing"),
    ("<rect x=", "a drawing"),
    ("<answer fraction=", "XML"),
    ("<?xml version=", "XML"),
    ("Recipient ", "a column of another system"),
    ("Issued on", "a column of another system"),
];

/// Files in which sentences of findings still stand, until findings take their words from a file as well.
const WITH_FINDINGS: [&str; 3] = ["src/cli/place.rs", "src/cli/language.rs", "src/cli/tally.rs"];

#[test]
fn the_source_of_what_is_printed_holds_no_sentence() {
    let mut sentences = Vec::new();
    let mut files = Vec::new();
    for room in ["src/cli", "src/form", "src/learn"] {
        sources(&root(room), &mut files);
    }
    assert!(files.len() > 30, "{}", files.len());
    // What tests type and expect is read by nobody else.
    for path in files.into_iter().filter(|path| !path.ends_with("tests.rs")) {
        let name = path.strip_prefix(env!("CARGO_MANIFEST_DIR")).unwrap().display().to_string();
        let text = std::fs::read_to_string(&path).unwrap();
        let source = text.split("#[cfg(test)]\nmod tests").next().unwrap();
        for literal in literals(source).into_iter().filter(|literal| is_sentence(literal)) {
            let known = NO_WORDS.iter().any(|(beginning, _)| literal.starts_with(beginning));
            if !known && !WITH_FINDINGS.contains(&name.as_str()) {
                sentences.push(format!("{name}: {literal}"));
            }
        }
    }
    assert!(sentences.is_empty(), "these belong into reports/lang:\n{}", sentences.join("\n"));
}

#[test]
fn a_sentence_in_the_source_is_found() {
    let source = "// a comment \"is no text\"\nlet c = '\"'; out.line(\"Report   {}   (open it)\"); say(\"check-all\"); f(\"{id}  {title}\")";
    let found = literals(source);
    assert_eq!(found, ["Report   {}   (open it)", "check-all", "{id}  {title}"]);
    assert_eq!(found.iter().map(|one| is_sentence(one)).collect::<Vec<_>>(), [true, false, false]);
}

fn sources(folder: &Path, all: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, all);
        } else {
            all.push(path);
        }
    }
}

/// Two words of two letters or more with a space between them, apart from what is put in.
fn is_sentence(literal: &str) -> bool {
    let mut depth = 0;
    let outside: String = literal
        .chars()
        .map(|c| {
            depth += i32::from(c == '{') - i32::from(c == '}');
            if depth > 0 || c == '}' { '\u{1}' } else { c }
        })
        .collect();
    let is_word = |word: &&str| {
        let letters = word.trim_matches(|c: char| !c.is_ascii_alphanumeric());
        letters.len() > 1 && letters.chars().all(|c| c.is_ascii_alphabetic())
    };
    outside.contains(' ') && outside.split(' ').filter(is_word).count() > 1
}

/// The texts in quotation marks, without comments.
fn literals(source: &str) -> Vec<String> {
    let mut found = Vec::new();
    for line in source.lines().filter(|line| !line.trim_start().starts_with("//")) {
        let mut rest = line.replace("'\"'", "' '").replace("'\\\"'", "' '");
        while let Some(start) = rest.find('"') {
            if rest[..start].contains("// ") {
                break;
            }
            let mut end = start + 1;
            while let Some(at) = rest[end..].find('"') {
                end += at + 1;
                if !rest[..end - 1].ends_with('\\') {
                    break;
                }
            }
            if end == start + 1 {
                // It goes on in the next line.
                end = rest.len() + 1;
            }
            found.push(rest[start + 1..end - 1].to_owned());
            rest = rest.get(end..).unwrap_or_default().to_owned();
        }
    }
    found
}

#[test]
fn no_text_begins_with_a_space_or_is_a_lone_sign() {
    // Fluent takes an indented line for a part of the text above it: a stray one would indent all of it.
    for entry in walk(Path::new(env!("CARGO_MANIFEST_DIR")).join("reports/lang")) {
        let text = std::fs::read_to_string(&entry).unwrap();
        for (n, line) in text.lines().enumerate() {
            let sign = line.trim();
            assert!(
                sign.is_empty() || sign.starts_with('}') || sign.starts_with('#') || sign.len() > 2,
                "{}:{}: {line:?}",
                entry.display(),
                n + 1
            );
        }
    }
}

fn walk(folder: std::path::PathBuf) -> Vec<std::path::PathBuf> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() { files.extend(walk(path)) } else { files.push(path) }
    }
    files
}
