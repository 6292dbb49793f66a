//! `migrate`: forms of an older edition of a framework, filled in, carried over, checked and scored.

use super::Run;

const ANSWERS: &str = "respondent,constituency,organisation,indicator,answer,reason,comment\n\
    Union,workers,Union,T1A,1,,kept\n\
    Union,workers,Union,T1B,2,,\"moved, é\"\n\
    Union,workers,Union,T2A,na,No agreement,\n\
    Union,workers,Union,T2B,0,,gone\n";
const RENAMES: &str =
    "renames:\n  - {id: T1B, to: T1C, since: 2.0.0}\n  - {id: T2B, since: 2.0.0, reason: Asked in T2A.}\n";

/// An assessment with filled forms of version 1.0.0, whose framework has become `version`, with these renames: T1B is now T1C, T2B
/// is gone, T2N is new, and T2A means something else.
fn grown(version: &str, renames: &str) -> Run {
    let run = Run::new();
    run.done(&["framework", "new", "a/small"]);
    let assessment = "assessment: a\nbody: {name: Nerania}\nframework: small\ndate: 2026-11-23\ninvited:\n  - {organisation: Union, constituency: workers}\n  - {organisation: Labour, constituency: ministry}\n  - {organisation: Federation, constituency: employers}\n";
    run.write("a/assessment.yaml", assessment);
    let answers = |organisation: &str, constituency: &str| {
        ANSWERS.replace("Union,workers,Union", &format!("{organisation},{constituency},{organisation}"))
    };
    for (organisation, constituency, kind) in [("Union", "workers", "xlsx"), ("Labour", "ministry", "docx")] {
        // Ministries are not asked T2B.
        let asked: String = answers(organisation, constituency)
            .lines()
            .filter(|line| constituency == "workers" || !line.contains("T2B"))
            .map(|line| format!("{line}\n"))
            .collect();
        run.write("answers.csv", asked);
        run.done(&[
            "form",
            "a",
            "--kind",
            kind,
            "--prefill",
            "answers.csv",
            "--carry-over",
            "--for",
            organisation,
            "-o",
            kind,
        ]);
        let form = run
            .files()
            .into_iter()
            .find(|file| file.starts_with(kind) && file.contains("_form_") && file.ends_with(kind));
        let bytes = std::fs::read(run.path().join(form.unwrap())).unwrap();
        run.write(format!("a/returns/{organisation}.{kind}"), bytes);
    }
    run.write(
        "a/returns/Union.csv",
        "respondent,constituency,organisation,T1A,T1B,T1B_comment,T2B\nE1,employers,Federation,2,1,wide,2\n",
    );
    run.write(
        "a/returns/Labour.yaml",
        "respondent: Second\nconstituency: ministry\norganisation: Labour\nform: {framework: small, version: 1.0.0}\nanswers: {T1B: {answer: 0, comment: yaml}, T9Z: }\n",
    );
    let framework =
        run.read("a/small/framework.yaml").replace("version: 1.0.0", &format!("version: {version}"));
    run.write("a/small/framework.yaml", format!("{framework}\n{renames}"));
    let major = version.split('.').next().unwrap();
    let files: Vec<String> = run
        .files()
        .into_iter()
        .filter(|file| file.starts_with("a/small/") && !file.ends_with("framework.yaml"))
        .collect();
    for file in files {
        let text = run
            .read(&file)
            .replace("T1B", "T1C")
            .replace("T2B", "T2N")
            .replace("small@1", &format!("small@{major}"));
        run.write(&file, text.replace("- id: T2A\n", &format!("- id: T2A\n    since: {version}\n")));
    }
    run
}

#[test]
fn filled_forms_of_an_older_edition_are_carried_over_checked_and_scored() {
    let run = grown("2.0.0", RENAMES);
    let stopped = run.run(&["check", "a"]);
    assert_eq!(stopped.code, 3, "{}", stopped.err);
    assert_eq!(stopped.err.matches("error[response/other-version]").count(), 3, "{}", stopped.err);
    assert!(stopped.err.contains("`tripartite migrate` carries them over"), "{}", stopped.err);
    assert!(stopped.err.contains("T1B is T1C since version 2.0.0"), "{}", stopped.err);
    let french = run.run(&["check", "a", "--lang", "fr"]);
    assert!(french.err.contains("«\u{a0}tripartite migrate\u{a0}» les reprend"), "{}", french.err);

    let before = run.files();
    let said = run.done(&["migrate", "a"]);
    let expected = "\
9 answers were carried over to small 2.0.0

File                   Made with  Answers  From    Written to
a/returns/Labour.docx  1.0.0            3  Labour  a/returns-migrated/Labour.csv
a/returns/Labour.yaml  1.0.0            1  Second  a/returns-migrated/Labour-yaml.csv
a/returns/Union.csv    not said         2  E1      a/returns-migrated/Union.csv
a/returns/Union.xlsx   1.0.0            3  Union   a/returns-migrated/Union-xlsx.csv

Under a new id
  T1B \u{2192} T1C: 4 answers

Dropped: the present version has no such indicator
  T2B: 2 answers (Asked in T2A.)

New, or left open: asked now and without an answer
  T2N

Carried over, though the meaning has changed since
  T2A
  Ask the senders whether these answers still hold.

One file does not say with which version it was made, so that nothing can be said of meanings that changed; name the version with --from.

To work with what was written, put `returns: returns-migrated` into assessment.yaml, then run `tripartite check`. The returns themselves stay as they are.
";
    assert_eq!(said.out, expected);
    // The returns are as they were, and nothing is overwritten unasked.
    let added: Vec<String> = run.files().into_iter().filter(|file| !before.contains(file)).collect();
    assert_eq!(
        added,
        ["Labour-yaml.csv", "Labour.csv", "Union-xlsx.csv", "Union.csv"]
            .map(|name| format!("a/returns-migrated/{name}"))
    );
    let table = run.read("a/returns-migrated/Union-xlsx.csv");
    let rows: Vec<&str> = table.lines().skip(1).collect();
    assert_eq!(
        rows[..2],
        ["Union,workers,Union,,T1A,1,,kept,,en,,,", "Union,workers,Union,,T1C,2,,\"moved, é\",,en,,,"]
    );
    assert_eq!(rows[2..], ["Union,workers,Union,,T2A,na,No agreement,,,en,,,"]);
    assert!(run.read("a/returns-migrated/Labour-yaml.csv").contains("Second,ministry,Labour,,T1C,0,,yaml"));
    run.write("a/returns-migrated/Union.csv", "mine\n");
    assert_eq!(run.run(&["migrate", "a"]).code, 4);
    assert_eq!(run.read("a/returns-migrated/Union.csv"), "mine\n");
    let again = run.done(&["migrate", "a/returns", "--force", "--from", "1.0.0", "--lang", "fr"]);
    assert!(again.out.contains("T1B \u{2192} T1C\u{a0}: 4 réponses"), "{}", again.out);
    assert!(!again.out.contains("--from"), "{}", again.out);

    let assessment = run.read("a/assessment.yaml");
    run.write("a/assessment.yaml", format!("{assessment}returns: returns-migrated\n"));
    let checked = run.done(&["check", "a"]);
    assert!(!checked.err.contains("error["), "{}", checked.err);
    let scored = run.done(&["score", "a", "--format", "json"]).out;
    let scores: serde_json::Value = serde_json::from_str(&scored).unwrap();
    let of = |id: &str, side: &str| {
        let all = scores["indicators"].as_array().unwrap();
        all.iter().find(|one| one["id"] == id).unwrap()["by"][side]["counts"].clone()
    };
    assert_eq!(of("T1C", "workers")["2"], 1);
    assert_eq!(of("T1C", "ministry")["0"], 1);
    assert!(of("T2A", "workers").is_null(), "the union says that it does not apply");
    assert!(!scored.contains("T1B"));
}

#[test]
fn at_a_minor_version_what_changed_is_named_and_read() {
    let run = grown("1.4.0", &RENAMES.replace("2.0.0", "1.4.0"));
    let said = run.run(&["check", "a"]);
    // The forms are read: it is the renamed id that stops them, with the way out.
    assert!(said.err.contains("warning[response/other-version]"), "{}", said.err);
    assert!(
        said.err.contains("have changed their meaning since: T2A")
            || said.err.contains("an answered indicator has changed its meaning since: T2A"),
        "{}",
        said.err
    );
    assert!(said.err.contains("error[response/unknown-indicator]"), "{}", said.err);
    assert!(
        said.err.contains("T1B is T1C since version 1.4.0; `tripartite migrate` carries its answers over"),
        "{}",
        said.err
    );
    run.done(&["migrate", "a"]);
}

#[test]
fn a_map_says_what_the_framework_does_not() {
    let run = grown("2.0.0", "");
    // What nobody explains is dropped and said: 4 answers of T1B and 2 of T2B of the 9 + 2, as in the test above.
    let unknown = run.done(&["migrate", "a"]);
    let dropped = "\nDropped: neither the framework nor the map says what became of it\n  T1B: 4 answers\n  T2B: 2 answers\n  To carry answers";
    assert!(unknown.out.starts_with("5 answers were carried over to small 2.0.0\n"), "{}", unknown.out);
    assert!(unknown.out.contains(dropped) && unknown.out.contains("with --map."), "{}", unknown.out);
    assert!(!unknown.err.contains("did you mean") && !unknown.err.contains("T1B"), "{}", unknown.err);
    assert!(run.read("a/returns-migrated/Union-xlsx.csv").contains("Union,workers,Union,,T1A,1,,kept"));
    let french = run.done(&["migrate", "a", "--lang", "fr", "--force"]);
    assert!(french.out.contains("ce qu’il est devenu\n  T1B\u{a0}: 4 réponses"), "{}", french.out);
    run.write("old.csv", "from;to;reason\nT1B;t1c;\nT2B;;Never clear\n");
    let said = run.done(&["migrate", "a", "--map", "old.csv", "-o", "out"]);
    assert!(
        said.out.contains("T1B \u{2192} t1c: 4 answers") && said.out.contains("T2B: 2 answers (Never clear)"),
        "{}",
        said.out
    );
    assert!(run.read("out/Union.csv").contains("E1,employers,Federation,,T1C,1,,wide"));
    // Answers to an indicator that means something else now can be dropped as well.
    run.write("old.csv", "from,to\nT1B,T1C\nT2B,\nT1A,\n");
    let said = run.done(&["migrate", "a", "--map", "old.csv", "-o", "out", "--force"]);
    assert!(said.out.contains("  T1A: 3 answers\n"), "{}", said.out);
    assert!(!run.read("out/Union.csv").contains("T1A"));
    for (map, expected) in [
        ("from,to\nT1B,T1Q\n", "old.csv, row 2: `T1B` is to become `T1Q`"),
        ("from,to\nT1B,T1C\nT2B,T1C\n", "`T1B`, `T2B` are both to become `T1C`"),
        ("from,to\nT1B,T2B\nT2B,T1C\n", "T1B \u{2192} T2B \u{2192} T1C"),
        ("from,to\nT1B,T2B\nT2B,T1B\n", "lead back to where they began: T1B \u{2192} T2B \u{2192} T1B"),
        ("from,to\nT1A,T1C\n", "`T1A` is still an indicator"),
        ("old,new\nT1B,T1C\n", "has no columns `from` and `to`"),
    ] {
        run.write("old.csv", map);
        let said = run.run(&["migrate", "a", "--map", "old.csv", "-o", "other"]);
        assert_eq!(said.code, 3, "{map}");
        let one_line = said.err.replace("\n  --> ", " --> ");
        assert!(said.err.contains("error[framework/bad-rename]"), "{map}{one_line}");
        let (place, message) = expected
            .split_once(": `")
            .map_or(("", expected), |(place, _)| (place, &expected[place.len() + 2..]));
        assert!(said.err.contains(place) && said.err.contains(message), "{map}{one_line}");
    }
    assert_eq!(run.run(&["migrate", "a", "--from", "one"]).code, 2);
    // An id under which nothing was answered is most often misspelt.
    run.write("old.csv", "from,to\nt1b,T1C\nT7B,T2A\nT2B,\n");
    let said = run.run(&["migrate", "a", "--map", "old.csv", "-o", "other"]);
    let expected = "warning[framework/bad-rename]: nothing was answered under `T7B`";
    assert!(said.code == 0 && said.err.contains(expected) && !said.err.contains("T2B`"), "{}", said.err);
}

#[test]
fn tables_with_ids_of_no_version_are_carried_as_far_as_they_are_known() {
    let run = Run::new();
    let long = "respondent,constituency,indicator,answer,comment\nU,workers,T01P1,2,\nU,workers,X01,3,\nU,workers,X02,,\nU,workers,X03,,said\n";
    let wide = "respondent,constituency,T01P1,X01,X01_comment,X04_comment,age\nV,workers,2,3,why,alone,\nW,workers,1,,only,,\n";
    run.write("long.csv", long);
    run.write("wide.csv", wide);
    run.write("one.yaml", "respondent: Y\nconstituency: workers\nanswers: {T01P1: 4, X01: 1, X02: }\n");
    let said = run.done(&["migrate", "long.csv", "wide.csv", "one.yaml", "-o", "out"]);
    // T01P1 of U, V, W and Y; X01 of U, V, W (a comment) and Y; what was left blank is no answer.
    assert!(said.out.starts_with("4 answers were carried over"), "{}", said.out);
    let dropped = "\n  X01: 4 answers\n  X03: 1 answer\n  X04: 1 answer\n  To carry";
    assert!(said.out.contains(dropped), "{}", said.out);
    assert!(!said.out.contains("X02") && !said.out.contains("age:") && !said.err.contains("error["));
    assert!(!said.err.contains("unknown-column"), "they are named once: {}", said.err);
    for (file, who) in [("long", "U"), ("wide", "V"), ("one", "Y")] {
        assert!(run.read(format!("out/{file}.csv")).contains(&format!("\n{who},workers,")), "{file}");
    }
    // An answer to nothing is never sound.
    run.write("long.csv", long.replace("X01,3", ",3"));
    let nothing = run.run(&["migrate", "long.csv", "-o", "other"]);
    assert!(nothing.code == 3 && nothing.err.contains("response/unknown-indicator"), "{}", nothing.err);
}

#[test]
fn renames_of_a_framework_are_held_against_its_indicators() {
    let wrong = "renames:\n  - {id: T1B, to: T9X, since: 2.0.0}\n  - {id: T2B, since: 3.0.0}\n";
    let run = grown("2.0.0", wrong);
    let said = run.run(&["framework", "check", "a/small"]);
    assert_eq!(said.code, 3);
    for expected in [
        "error[framework/bad-rename]: `T1B` is to become `T9X`, which is no indicator of the framework",
        "error[framework/bad-rename]: `T2B` was dropped, and no `reason` says why",
        "error[framework/bad-version]: `since` names version 3.0.0, but the framework is version 2.0.0",
    ] {
        assert!(said.err.contains(expected), "{}", said.err);
    }
}

#[test]
fn files_that_would_be_called_the_same_and_folders_keep_apart() {
    let run = Run::new();
    let row = |id: &str| format!("respondent,constituency,T05P3\n{id},workers,3\n");
    for file in ["r/a.csv", "r/A.tsv", "r/in/a.csv", "r/replaced/b.csv", "r/README.csv"] {
        run.write(file, row(file));
    }
    run.done(&["migrate", "r", "-o", "out"]);
    let written: Vec<String> = run.files().into_iter().filter(|file| file.starts_with("out/")).collect();
    assert_eq!(written, ["out/A.csv", "out/a-csv.csv", "out/in/a.csv"]);
    run.write("none/notes.txt", "nothing");
    let none = run.run(&["migrate", "none"]);
    assert!(none.code == 3 && none.err.contains("load/nothing-to-read"), "{}", none.err);
}

#[test]
fn replaced_returns_are_listed_on_the_screen_and_in_the_report() {
    let run = Run::with_demo();
    let file = run.files().into_iter().find(|file| file.starts_with("demo/returns/")).unwrap();
    let bytes = std::fs::read(run.path().join(&file)).unwrap();
    let plain = run.done(&["check", "demo"]).out;
    assert!(!plain.contains("Replaced"), "{plain}");
    let tally = |out: &str| {
        run.done(&["report", "demo", "-o", out]);
        let files = run.files().into_iter().filter(|file| file.starts_with(out));
        let text = |end: &str| -> String {
            files.clone().filter(|file| file.ends_with(end)).map(|file| run.read(file)).collect()
        };
        (text(".csv"), text(".html"))
    };
    let (before, pages) = tally("one");
    assert!(!pages.contains("Replaced returns"));
    run.write("demo/returns/replaced/older.csv", &bytes);
    for arguments in [["check", "demo"], ["status", "demo"]] {
        let said = run.done(&arguments).out;
        assert!(said.contains("\nReplaced, not read\n  returns/replaced/older.csv\n"), "{said}");
        let french = run.done(&[&arguments[..], &["--lang", "fr"]].concat()).out;
        assert!(french.contains("\nRemplacés, non lus\n  returns/replaced/older.csv\n"), "{french}");
    }
    let (after, pages) = tally("two");
    assert_eq!(before, after, "what was replaced counts nowhere");
    assert!(pages.contains("Replaced returns, not read") && pages.contains("older.csv"));
    // A folder that is imported has the same rule; a file that is named is read.
    let folder = run.done(&["import", "demo/returns", "--dir", "demo"]).out;
    std::fs::remove_file(run.path().join("demo/returns/replaced/older.csv")).unwrap();
    assert_eq!(folder, run.done(&["import", "demo/returns", "--dir", "demo"]).out);
    // What cannot be read otherwise is listed all the same.
    run.write("demo/returns/replaced/older.csv", "\0");
    run.write("demo/returns/wrong.csv", "respondent,constituency,T01P1\nX,workers,9\n");
    let wrong = run.run(&["check", "demo"]);
    assert!(wrong.code == 3 && wrong.out.contains("returns/replaced/older.csv"), "{}", wrong.out);
}
