//! One language at a time: what a reader of another language than English sees, on the screen and in files.

use std::path::{Path, PathBuf};

use super::Run;

pub(super) fn root(path: &str) -> PathBuf {
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
    let wrong = run.run(&["report", "--format", "odt", "--lang", "fr"]);
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

#[test]
fn an_arabic_name_leaves_a_french_sentence_its_direction_and_english_words_carry_their_language() {
    let run = Run::with_demo();
    let name = "بلد زمورة";
    let yaml = run.read("demo/assessment.yaml");
    run.write("demo/assessment.yaml", yaml.replace("name: Republic of Nerania", &format!("name: {name}")));
    run.done(&[
        "report",
        "demo",
        "--lang",
        "fr",
        "-o",
        "out",
        "--format",
        "html,docx,md",
        "--outline",
        "brief",
    ]);
    let page = run.read("out/nerania-2026_brief_2026-11-23_fr.html");
    let sentence = page.split("<p").find(|one| one.contains("points sur 100")).unwrap();
    let sentence = sentence.split("</p>").next().unwrap();
    let isolated = format!("<bdi>{name}</bdi>");
    assert!(sentence.contains(&isolated), "{sentence}");
    assert!(!sentence.replace(&isolated, "").contains("<bdi>"), "the sentence itself is none's: {sentence}");
    assert!(page.contains("<span lang=\"en\"><bdi>"), "what was said in English: {page}");
    let text = run.read("out/nerania-2026_brief_2026-11-23_fr.md");
    assert!(text.contains(&format!("\u{2068}{name}\u{2069}")), "{text}");
    let file = std::fs::File::open(run.path().join("out/nerania-2026_brief_2026-11-23_fr.docx")).unwrap();
    let mut zip = zip::ZipArchive::new(file).unwrap();
    let document = std::io::read_to_string(zip.by_name("word/document.xml").unwrap()).unwrap();
    let runs: Vec<&str> = document.split("<w:r>").collect();
    let of = |words: &str| runs.iter().find(|run| run.contains(words)).unwrap();
    assert!(!of("points sur 100").contains("<w:rtl/>") && !of("points sur 100").contains(name));
    assert!(runs.iter().any(|run| run.contains(name) && run.contains("<w:rtl/>")), "{document}");
    let behind = runs.iter().skip_while(|run| !run.contains(name)).nth(1).unwrap();
    assert!(behind.contains("\u{200e}</w:t>"), "a number behind the name stays behind it: {behind}");
    assert!(document.contains("<w:lang w:val=\"en\"/>"), "{document}");
    assert!(!document.contains('\u{2068}'), "runs stand for isolates");
}

#[test]
fn a_statement_carries_the_language_of_all_the_returns_of_its_constituency() {
    let run = Run::with_demo();
    let statement = |run: &Run| {
        run.done(&[
            "report",
            "demo",
            "--lang",
            "fr",
            "-o",
            "out",
            "--format",
            "html",
            "--outline",
            "report",
            "--force",
        ]);
        let page = run.read("out/nerania-2026_report_2026-11-23_fr.html");
        page.split("<blockquote").nth(1).unwrap().split("</blockquote>").next().unwrap().to_owned()
    };
    assert!(statement(&run).contains("<p><span lang=\"en\">"), "{}", statement(&run));
    // One of them answered in French: nothing says in which of the two its constituency speaks.
    let returns = run.files().into_iter().filter(|file| file.starts_with("demo/returns/"));
    let first = returns
        .map(|file| (run.read(&file), file))
        .find(|(text, _)| text.contains(",ministry,") && text.contains(",en,"));
    let (text, file) = first.unwrap();
    run.write(&file, text.replace(",en,", ",fr,"));
    assert!(!statement(&run).contains("lang="), "{}", statement(&run));
}

#[test]
fn an_arabic_name_in_the_register_has_its_number_and_its_constituency_behind_it() {
    let run = Run::with_demo();
    let yaml = run.read("demo/assessment.yaml");
    let (silent, replied) = ("\u{63a}\u{631}\u{641}\u{629}", "\u{645}\u{62c}\u{644}\u{633}");
    let renamed = |text: String| {
        text.replace("Chamber of Small Enterprises", silent)
            .replace("Hotel and Care Providers Council", replied)
    };
    run.write("demo/assessment.yaml", renamed(yaml));
    let returns = "demo/returns/employers-limesurvey.csv";
    run.write(returns, renamed(run.read(returns)));
    run.done(&["report", "demo", "--lang", "fr", "-o", "out", "--format", "html", "--outline", "report"]);
    let page = run.read("out/nerania-2026_report_2026-11-23_fr.html");
    assert!(page.contains(&format!("<li><bdi>{silent}</bdi> (Organisations d’employeurs)</li>")), "{page}");
    assert!(page.contains(&format!("<bdi>{replied}</bdi> (1)")), "{page}");
}
