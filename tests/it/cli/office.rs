//! What an official does without a thought: dragging files, pasting lines, saving in Word.

use super::{Run, Said};

const HEAD: &str =
    "assessment: a\nbody: {name: A, profile: [origin]}\nframework: coherence@1\ndate: 2026-11-23\n";
const RETURN: &str = "respondent,constituency,T01P1\nA,workers,3\n";

fn assessment(lines: &str) -> Run {
    let run = Run::new();
    run.write("a/assessment.yaml", format!("{HEAD}{lines}"));
    run.write("a/returns/r.csv", RETURN);
    run
}

#[test]
fn whatever_lies_in_an_assessment_leads_to_it() {
    let run = assessment("");
    let whole = run.done(&["check", "a"]);
    assert!(!whole.err.contains("belongs to"), "{}", whole.err);
    for path in ["a/returns/r.csv", "a/returns", "a/assessment.yaml"] {
        let said = run.done(&["check", path]);
        assert_eq!(said.out, whole.out, "{path}");
        let sentence = format!("`{path}` belongs to the assessment `a`, which is checked here.\n");
        assert_eq!(said.err, format!("{sentence}{}", whole.err), "{path}");
        assert_eq!(
            run.done(&["score", path, "--format", "json"]).out,
            run.done(&["score", "a", "--format", "json"]).out
        );
    }
    let said = run.done(&["report", "a/returns/r.csv", "--format", "html"]);
    assert_eq!(
        said.out,
        ["brief", "report", "annex", "actions"]
            .map(|name| format!("a/reports/2026-11-23/a_{name}_2026-11-23_en.html\n"))
            .concat()
    );
    // From inside the folder of returns, without a path.
    let inside =
        super::said(run.command().current_dir(run.path().join("a/returns")).arg("check").output().unwrap());
    assert_eq!(inside.code, 0, "{}", inside.err);
    assert!(inside.err.starts_with("`returns` belongs to the assessment `a`"), "{}", inside.err);
}

#[test]
fn what_is_dragged_is_reported_on_once_and_nothing_is_written_beside_the_returns() {
    let run = assessment("");
    for paths in
        [&["a/returns"][..], &["a/returns/r.csv"], &["a/assessment.yaml"], &["a/returns/r.csv", "a/returns"]]
    {
        let said = run.done(paths);
        assert!(
            said.err.starts_with(&format!("`{}` belongs to the assessment `a`", paths[0])),
            "{}",
            said.err
        );
        assert_eq!(
            said.out.matches("Report   a/reports/2026-11-23/a_report_2026-11-23_en.html").count(),
            1,
            "{}",
            said.out
        );
    }
    assert!(run.files().iter().all(|file| !file.starts_with("a/returns/reports")), "{:?}", run.files());
    // A file that lies there and is not read is named as such.
    run.write("a/budget.csv", "item;amount\n");
    let said = run.done(&["a/budget.csv"]);
    assert!(said.err.contains("It is not among the files that this assessment reads"), "{}", said.err);
    // Two assessments: each is reported on.
    run.write("b/assessment.yaml", HEAD.replace("assessment: a", "assessment: b"));
    run.write("b/returns/r.csv", RETURN);
    let said = run.done(&["a", "b"]);
    assert!(
        said.out.contains("a/reports/2026-11-23/a_report")
            && said.out.contains("b/reports/2026-11-23/b_report"),
        "{}",
        said.out
    );
}

#[test]
fn what_belongs_to_no_assessment_is_told_what_one_is() {
    let run = Run::new();
    run.write("my survey.csv", "\u{feff}respondent;constituency;T01P1\r\nA;workers;3\r\n");
    run.write("counts.csv", "constituency,indicator,answer,n\nworkers,T01P1,3,1\n");
    run.write("budget.csv", "item;amount\nx;1\n");
    std::fs::create_dir(run.path().join("empty")).unwrap();
    let both = |path: &str| -> Said {
        let dragged = run.run(&[path]);
        let checked = run.run(&["check", path]);
        assert_eq!((dragged.code, checked.code), (3, 3), "{path}: {}", dragged.err);
        assert_eq!(dragged.err, checked.err, "{path}");
        dragged
    };
    for (path, help) in [
        ("my survey.csv", "`tripartite tally \"my survey.csv\"` counts it as it is"),
        ("counts.csv", "`tripartite report --tally counts.csv` writes a report from it"),
        ("budget.csv", "`tripartite new DIR` creates one"),
        ("empty", "`tripartite new DIR` creates one"),
    ] {
        let said = both(path);
        assert!(said.err.starts_with(&format!("error[load/no-assessment]: `{path}`")), "{}", said.err);
        assert!(said.err.contains("a folder with a file `assessment.yaml`"), "{}", said.err);
        assert!(said.err.contains(help), "{path}: {}", said.err);
    }
    assert!(both("nowhere.csv").err.starts_with("error[load/not-found]: `nowhere.csv` does not exist"));
    run.write("empty/a/assessment.yaml", HEAD);
    assert!(both("empty").err.contains("it contains assessments: `empty/a`"));
    assert!(run.files().iter().all(|file| !file.contains("reports")), "{:?}", run.files());
}

#[test]
fn check_says_what_comes_next() {
    let three =
        "respondent,constituency,organisation,T01P1\nA,workers,U,3\nB,ministry,M,3\nC,employers,E,3\n";
    let invited = |who: &str| format!("invited:\n  - {{organisation: {who}, constituency: workers}}\n");
    let check = |lines: &str, rows: &str| {
        let run = assessment(lines);
        run.write("a/returns/r.csv", rows);
        run.run(&["check", "a"])
    };
    let whole = |rows: &str| -> String {
        // A long table holds what it holds; nothing is a missing column.
        let mut lines = rows.lines().skip(1).map(|row| row.rsplit_once(',').unwrap().0);
        let head = "respondent,constituency,organisation,indicator,answer\n".to_owned();
        lines.try_fold(head, |text, who| Some(format!("{text}{who},T01P1,3\n"))).unwrap()
    };
    // Without a list nobody is expected to reply.
    for (lines, well) in [
        (String::new(), "no errors were found."),
        (invited("U"), "all expected replies have been received and no errors were found."),
    ] {
        let said = check(&lines, &whole(three));
        assert_eq!(said.err, "");
        let end =
            format!("\nEverything is in order: {well}\nNext: `tripartite report a` writes the report.\n");
        assert!(said.out.ends_with(&end), "{}", said.out);
    }
    // Observers and the desk review were not asked for; they are no row of zeros.
    let said = check("", &whole(three));
    assert!(!said.out.contains("Observers") && !said.out.contains("Desk review"), "{}", said.out);
    let heard = check("", &format!("{}O,observers,,T01P1,2\n", whole(three)));
    assert!(heard.out.contains("Observers  ") && !heard.out.contains("Desk review"), "{}", heard.out);
    let said = check("", three);
    assert!(said.out.contains("Read the warnings above first.\nNext: `tripartite report a`"), "{}", said.out);
    for (said, next) in [
        (
            check(
                &invited("Z"),
                "respondent,constituency,organisation,T01P1\nB,ministry,M,3\nC,employers,E,3\n",
            ),
            "it will state who has not replied.\nNext: remind the organisations",
        ),
        (
            check("", RETURN),
            "it will state which constituencies have not answered.\nNext: ask the constituencies",
        ),
    ] {
        assert_eq!(said.code, 0, "{}", said.err);
        assert!(said.out.contains(next), "{}", said.out);
    }
    let said = check("uninvited: herd\n", three);
    assert_eq!(said.code, 3);
    assert!(said.err.contains("`herd` is not allowed for `uninvited`"), "{}", said.err);
    assert!(said.out.contains("Next: correct the errors"), "{}", said.out);
    // In the language of the assessment, also when something is wrong with it.
    let said = check("language: fr\n", &whole(three));
    assert!(said.out.contains("Reçus ") && said.out.contains("Tout est en ordre"), "{}", said.out);
    assert!(said.out.contains("«\u{a0}tripartite report a\u{a0}» établit le rapport."), "{}", said.out);
    let said = check("language: fr\ntargets: {T99: 5}\n", three);
    assert!(said.out.contains("Étape suivante\u{a0}: corrigez"), "{}", said.out);
}

#[test]
fn statements_by_their_names_and_endings() {
    let run = assessment("statements: statements/\n");
    for name in [
        "Thumbs.db",
        "desktop.ini",
        ".DS_Store",
        "~$workers.docx",
        ".~lock.workers.docx#",
        "x.tmp",
        "workers.md~",
        "README.md",
    ] {
        run.write(format!("a/statements/{name}"), "x");
    }
    for name in
        ["workers.odt", "workers.txt", "travailleurs.md", "ministère.odt", "employeurs.txt", "unknown.md"]
    {
        run.write(format!("a/statements/{name}"), "x");
    }
    run.write("a/statements/Employers.md", "We agree.");
    for name in ["Thumbs.db", "~$r.xlsx", ".~lock.r.csv#", "r.csv.tmp", "desktop.ini"] {
        run.write(format!("a/returns/{name}"), "x");
    }
    let said = run.done(&["check", "a"]).err;
    assert_eq!(said.matches("warning[assessment/stray-statement]").count(), 6, "{said}");
    assert!(!said.contains("load/skipped-file"), "{said}");
    for (name, help) in [
        ("workers.odt", "save it as plain text or Markdown, in UTF-8, and name it `workers.md`"),
        ("workers.txt", "rename it `workers.md`"),
        ("travailleurs.md", "did you mean `workers.md`?"),
        ("ministère.odt", "save it as plain text or Markdown, in UTF-8, and name it `ministry.md`"),
        ("employeurs.txt", "rename it `employers.md`"),
        ("unknown.md", "name it after the constituency that signs it: `ministry.md`, `workers.md`"),
    ] {
        let finding =
            said.split("warning[").find(|one| one.contains(&format!("`a/statements/{name}`"))).unwrap();
        assert!(finding.contains(&format!("help: {help}")), "{name}: {finding}");
    }
    run.done(&["report", "a"]);
    assert!(run.pages("a/reports/2026-11-23/a", "2026-11-23_en.html").contains("We agree."));
}

#[test]
fn an_assessment_in_the_encoding_of_an_old_editor_is_not_called_a_table() {
    let run = assessment("");
    run.write("a/assessment.yaml", b"# L\x92\xe9valuation\nassessment: a\n");
    let said = run.run(&["check", "a"]);
    assert_eq!(said.code, 3);
    assert!(said.err.contains("[load/not-utf8]") && said.err.contains("save it as UTF-8"), "{}", said.err);
    assert!(!said.err.contains("CSV"), "{}", said.err);
    run.write("a/assessment.yaml", b"PK\x03\x04\x00\x00");
    let said = run.run(&["check", "a"]).err;
    assert!(
        said.contains("[load/binary-file]") && said.contains("as plain text") && !said.contains("CSV"),
        "{said}"
    );
}

#[test]
fn a_scaffold_explains_its_keys_in_the_language_of_the_assessment() {
    let run = Run::new();
    let said = run.done(&["new", "Évaluation 2026", "--lang", "fr", "--profile", "origin"]);
    assert!(said.out.contains("Étape suivante\u{a0}: inscrivez dans"), "{}", said.out);
    let file = run.read("Évaluation 2026/assessment.yaml");
    assert!(
        file.contains("assessment: Evaluation-2026\n")
            && file.contains("# Qui doit répondre\u{a0}: un tableau de ce dossier"),
        "{file}"
    );
    for english in ["expected", "weights", "Targets"] {
        assert!(!file.contains(english), "{english}: {file}");
    }
    // Taken at its word, every key that it explains is read.
    let keys = [
        "languages: [en, fr]",
        "deadline: 2026-12-31",
        "return_to: \"\"",
        "uninvited: heard",
        "distinct: []",
        "ids: checked",
        "reasons: optional",
    ];
    let taken = keys.iter().fold(file.clone(), |text, key| {
        assert!(text.contains(&format!("# {key}\n")), "{key}: {text}");
        text.replace(&format!("# {key}\n"), &format!("{key}\n"))
    });
    run.write("Évaluation 2026/assessment.yaml", taken);
    run.write("Évaluation 2026/returns/r.csv", RETURN);
    let said = run.run(&["check", "Évaluation 2026"]);
    assert_eq!(said.code, 0, "{}", said.err);
}

#[test]
fn what_cannot_be_seen_is_shown_in_every_output_of_a_check() {
    let run = assessment("tar\u{200b}gets: {T01: 60}\n");
    let escaped = "the key `tar\\u{200b}gets` is unknown";
    assert!(run.run(&["check", "a"]).err.contains(escaped));
    let json: serde_json::Value =
        serde_json::from_str(&run.run(&["check", "a", "--format", "json"]).out).unwrap();
    assert_eq!(json[0]["message"], escaped);
    run.run(&["a"]);
    assert!(run.read("a/reports/findings.html").contains("tar\\u{200b}gets"));
}
