//! No word of another language: every screen and file, in a language that nobody speaks.

mod spoken;
mod texts;

use std::collections::BTreeSet;

use self::spoken::Pseudo;
use self::texts::{notes, page, without_anchors};

/// What is no word of a language, and why; each is met, or it would stand here for nothing. An option (`--lang`), a path, a
/// name of a file, a version, and what the command line of a screen says itself, need not be listed.
#[rustfmt::skip]
const NAMES: [(&str, &[&str]); 9] = [
    ("the program and its commands are typed", &["tripartite", "demo", "new", "form", "ask", "check", "status", "import", "migrate", "receipt", "score", "explain", "report", "compare", "tally",
        "framework", "handbook", "completions", "man", "help", "list", "show", "coverage", "export", "schema",
        "learn", "certificate", "verify", "trainer", "exchange", "archive"]),
    ("values of options are typed", &["text", "table", "csv", "json", "html", "svg", "png", "md", "brief", "actions", "annex", "letter", "xlsx", "docx", "xlsform", "yaml", "named", "unnamed", "cycle", "topic",
        "field", "pair", "optional", "required", "quick", "full", "bash", "elvish", "fish", "powershell", "zsh", "supporting",
        "instruments", "questionnaire", "assessment", "pdf", "release", "course", "exercises", "capstone", "case", "key"]),
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
        "nerania-2026", "Secretariat"]),
    ("names of columns and of keys are typed", &["constituency", "name"]),
    ("what this test itself writes wrong", &["wrokers"]),
];

#[test]
#[ignore = "writes the language for tests/full/forms"]
fn writes_the_language_that_nobody_speaks() {
    let folder = std::path::PathBuf::from(std::env::var("FORMS").expect("FORMS names a folder"));
    let pseudo = Pseudo::new();
    for file in pseudo.run.files().iter().filter(|file| file.starts_with("fw/") || file.starts_with("he.")) {
        let to = folder.join(file);
        std::fs::create_dir_all(to.parent().unwrap()).unwrap();
        std::fs::write(to, pseudo.run.read(file)).unwrap();
    }
}

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
        "compare",
        "tally",
        "import",
        "migrate",
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
        "migrate demo -o moved",
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
        "handbook --framework fw -o x.odt",
        "tally demo/returns/none.csv",
        "score demo --by topic --fail-under 100",
        "compare demo demo",
        "compare demo demo --format html",
    ] {
        screens.push(arguments.split(' ').filter(|one| !one.is_empty()).collect());
    }
    // Something is wrong with the same assessment, so that its page of findings is written.
    let is_text =
        |file: &String| file.starts_with("demo/") && !file.ends_with(".png") && !file.ends_with(".docx");
    for file in pseudo.run.files().into_iter().filter(is_text) {
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
        if matches!(ending, "docx" | "png") {
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
