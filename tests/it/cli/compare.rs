//! `compare`, and the baseline of a report: what is printed and written, and what is refused.

use super::Run;

const ORIGIN: &str =
    "body: {name: Nerania, profile: [origin]}\nframework: coherence@1\nlanguage: en\nreturns: returns\n";

/// A blank return to the framework that `framework new` writes.
const NOTHING: &str = "respondent,constituency,organisation,T1A\nM1,ministry,Ministry of Labour,\n";

/// Two assessments side by side: one return each of the ministry and of the union.
fn two(more: &str) -> Run {
    let run = Run::new();
    run.write("old/assessment.yaml", format!("assessment: n-2023\ndate: 2023-10-02\n{ORIGIN}"));
    run.write("new/assessment.yaml", format!("assessment: n-2026\ndate: 2026-11-23\n{ORIGIN}{more}"));
    run.write("old/returns/r.csv", returns("1"));
    run.write("new/returns/r.csv", returns("3"));
    run
}

/// Every indicator: the ministry at a point, the union at 2.
fn returns(point: &str) -> String {
    let mut csv = "respondent,constituency,organisation,indicator,answer\n".to_owned();
    for topic in 1..=14 {
        for phase in 1..=6 {
            csv.push_str(&format!("M1,ministry,Ministry of Labour,T{topic:02}P{phase},{point}\n"));
            csv.push_str(&format!("W1,workers,Congress,T{topic:02}P{phase},2\n"));
        }
    }
    csv
}

#[test]
fn what_moved_is_printed() {
    let run = two("");
    let said = run.done(&["compare", "old", "new"]);
    // M rises from 25 to 75 wherever it is asked, W stays at 50; E is silent. Together 37.5 and 62.5, where both are asked.
    assert!(said.out.contains("2 October 2023") && said.out.contains("23 November 2026"), "{}", said.out);
    assert!(said.out.contains("All of it comes from changed answers"), "{}", said.out);
    let row = said.out.lines().find(|line| line.starts_with("Overall")).unwrap();
    let cells: Vec<&str> = row.split_whitespace().collect();
    assert_eq!(cells[1..], ["37.5", "62.5", "+25.0", "0.0", "0.0", "0.0", "0.0", "+25.0"]);
    assert!(said.out.contains("tripartite compare old new --format html"));
    assert_eq!(run.files().len(), 4, "nothing is written unasked");
    let french = run.done(&["compare", "old", "new", "--lang", "fr"]).out;
    assert!(french.contains("Le score d’ensemble a augmenté de 25,0 points"), "{french}");
    assert!(french.lines().any(|line| line.starts_with("Ensemble") && line.contains("+25,0")), "{french}");
    // No change at all, the same folder twice.
    let same = run.done(&["compare", "old", "old"]).out;
    assert!(same.contains("No part of it moved."), "{same}");
}

#[test]
fn that_nobody_answered_both_times_is_said() {
    const NOBODY: &str = "Nobody answered both times";
    let run = two("");
    assert!(!run.done(&["compare", "old", "new"]).out.contains(NOBODY));
    // Other organisations throughout, and answers as before.
    let others =
        returns("1").replace("Ministry of Labour", "Ministry of Planning").replace("Congress", "Union");
    run.write("new/returns/r.csv", others.replace("M1", "M2").replace("W1", "W2"));
    let said = run.done(&["compare", "old", "new"]).out;
    assert!(said.contains(NOBODY) && said.contains("the same on"), "{said}");
}

#[test]
fn where_nothing_has_a_score_both_times_nothing_rose_or_fell() {
    let run = two("");
    run.write(
        "new/returns/r.csv",
        "respondent,constituency,organisation,indicator,answer\nM1,ministry,Ministry of Labour,T01P1,3\n",
    );
    run.write(
        "old/returns/r.csv",
        "respondent,constituency,organisation,indicator,answer\nM1,ministry,Ministry of Labour,T01P2,3\n",
    );
    run.done(&["compare", "old", "new", "-o", "out", "--format", "md"]);
    let text = run.read("out/n-2026_compare_2023-10-02_2026-11-23_en.md");
    assert!(text.contains("No indicator can be compared") && !text.contains("No indicator rose"), "{text}");
}

#[test]
fn every_format_is_written_and_says_the_same() {
    let run = two("");
    let said = run.done(&["compare", "old", "new", "-o", "out"]);
    let name = "out/n-2026_compare_2023-10-02_2026-11-23";
    for ending in ["_en.html", "_en.md", ".json", ".csv"] {
        assert!(said.out.contains(&format!("{name}{ending}")), "{ending}: {}", said.out);
    }
    for chart in ["compare-voices", "compare-phases", "compare-topics"] {
        assert!(run.read(format!("out/charts/en/{chart}.svg")).contains("2 October 2023"), "{chart}");
    }
    let page = run.read(format!("{name}_en.html"));
    for part in [
        "What has changed",
        "Change by topic",
        "How a change is split into parts",
        "add up to it exactly",
        "+25.0",
    ] {
        assert!(page.contains(part), "{part}");
    }
    let numbers: serde_json::Value = serde_json::from_str(&run.read(format!("{name}.json"))).unwrap();
    assert_eq!(numbers["overall"]["change"], 25.0);
    assert_eq!(numbers["baseline"]["date"], "2023-10-02");
    let table = run.read(format!("{name}.csv"));
    assert!(table.contains("\noverall,overall,Overall,up,,37.5,62.5,25,0,0,0,0,25,75,75"), "{table}");
    // A second language adds documents, and leaves the data as they were.
    run.done(&["compare", "old", "new", "-o", "out", "--lang", "fr", "--force"]);
    assert_eq!(run.read(format!("{name}.csv")), table);
    assert!(run.read(format!("{name}_fr.html")).contains("Ce qui a changé"));
    // Nothing is overwritten unasked, and without a folder it goes to the reports of the second.
    run.write("new/returns/late.csv", "respondent,constituency,T01P1\nE1,employers,2\n");
    assert_eq!(run.run(&["compare", "old", "new", "-o", "out"]).code, 4);
    run.done(&["compare", "old", "new", "--format", "md"]);
    assert!(
        run.files().contains(&"new/reports/2026-11-23/n-2026_compare_2023-10-02_2026-11-23_en.md".to_owned())
    );
}

#[test]
fn the_numbers_keep_to_their_schema() {
    let run = two("");
    run.done(&["compare", "old", "new", "-o", "out", "--format", "json"]);
    let file = run.files().into_iter().find(|file| file.ends_with(".json")).unwrap();
    let numbers: serde_json::Value = serde_json::from_str(&run.read(file)).unwrap();
    let schema: serde_json::Value = serde_json::from_str(&run.done(&["compare", "--schema"]).out).unwrap();
    let validator = jsonschema::validator_for(&schema).unwrap();
    let errors: Vec<String> = validator.iter_errors(&numbers).map(|error| error.to_string()).collect();
    assert_eq!(errors, [""; 0]);
}

#[test]
fn a_run_is_compared_by_the_tally_that_it_left() {
    let run = two("");
    run.done(&["report", "old", "--format", "csv"]);
    // A late return of another ministry, and the tally of the run before it.
    let late = returns("3").replace("M1,ministry,Ministry of Labour", "M2,ministry,Ministry of Education");
    let late: String =
        late.lines().filter(|line| !line.contains(",workers,")).map(|line| format!("{line}\n")).collect();
    run.write("old/returns/late.csv", late);
    let said = run.done(&["compare", "old/reports/2023-10-02/n-2023_tally_2023-10-02.csv", "old"]);
    // M from 25 to (25 + 75) / 2 = 50, all of it by a respondent of one time; together from 37.5 to 50.
    let row = said.out.lines().find(|line| line.starts_with("Overall")).unwrap();
    let cells: Vec<&str> = row.split_whitespace().collect();
    assert_eq!(cells[1..], ["37.5", "50.0", "+12.5", "0.0", "0.0", "0.0", "+12.5", "0.0"]);
    assert!(said.out.contains("known from a tally only"), "{}", said.out);
}

#[test]
fn what_cannot_be_compared_is_refused_and_nothing_written() {
    let run = two("");
    run.done(&["framework", "new", "mine"]);
    let other = run.read("old/assessment.yaml").replace("coherence@1", "../mine");
    let other = other.replace("profile: [origin]", "profile: []");
    run.write("other/assessment.yaml", other);
    run.write("other/returns/r.csv", NOTHING);
    let said = run.run(&["compare", "other", "new", "-o", "out"]);
    assert_eq!(said.code, 3, "{}", said.err);
    assert!(said.err.contains("error[compare/other-framework]"), "{}", said.err);
    assert!(!run.path().join("out").exists());
    // The same version with another question is compared, and told of.
    for file in run.files().into_iter().filter(|file| file.starts_with("mine/")) {
        let reworded = run.read(&file).replacen("question: ", "question: Truly, ", 1);
        run.write(file.replacen("mine", "reworded", 1), reworded);
    }
    run.write("third/assessment.yaml", run.read("other/assessment.yaml").replace("../mine", "../reworded"));
    run.write("third/returns/r.csv", NOTHING);
    for (followup, is_said) in [("third", true), ("other", false)] {
        let said = run.done(&["compare", "other", followup]);
        assert_eq!(said.err.contains("warning[compare/other-words]"), is_said, "{}", said.err);
    }
    // The same framework with other ids throughout.
    for file in run.files().into_iter().filter(|file| file.starts_with("mine/")) {
        let renamed = |text: String| text.replace("T1", "Z1").replace("T2", "Z2");
        run.write(renamed(file.replacen("mine", "renamed", 1)), renamed(run.read(&file)));
    }
    run.write("again/assessment.yaml", run.read("other/assessment.yaml").replace("../mine", "../renamed"));
    run.write("again/returns/r.csv", NOTHING.replace("T1", "Z1"));
    let said = run.run(&["compare", "other", "again"]);
    assert_eq!((said.code, said.out.as_str()), (3, ""), "{}", said.err);
    assert!(said.err.contains("error[compare/nothing-in-common]"), "{}", said.err);
    // An error on either side, and a side that is not there.
    run.write("broken/assessment.yaml", "assessment: b\n");
    for arguments in
        [["compare", "broken", "new"], ["compare", "new", "broken"], ["compare", "new", "nowhere"]]
    {
        assert_eq!(run.run(&arguments).code, 3, "{arguments:?}");
    }
    assert_eq!(run.run(&["compare", "new"]).code, 2);
    // Another body, the wrong order and another language are said, and compared.
    let french =
        run.read("old/assessment.yaml").replace("language: en", "language: fr").replace("Nerania", "Sudania");
    run.write("french/assessment.yaml", french);
    run.write("french/returns/r.csv", returns("1"));
    let said = run.done(&["compare", "new", "french", "--lang", "en"]);
    for code in ["compare/other-body", "compare/earlier-follow-up", "compare/other-language"] {
        assert!(said.err.contains(&format!("warning[{code}]")), "{code}: {}", said.err);
    }
    // So is an assessment that is compared with itself, and no other.
    let same = "warning[compare/same-assessment]";
    assert!(!said.err.contains(same), "{}", said.err);
    assert!(run.done(&["compare", "new", "new"]).err.contains(same));
}

#[test]
fn a_report_has_a_chapter_on_its_baseline() {
    let run = two("baseline: ../old\n");
    run.done(&["check", "new"]);
    run.done(&["report", "new", "--format", "html"]);
    let page = run.read("new/reports/2026-11-23/n-2026_report_2026-11-23_en.html");
    for part in ["What has changed since the baseline", "2 October 2023", "n-2023", "+25.0", "compare-phases"]
    {
        assert!(page.contains(part), "{part}");
    }
    for other in ["brief", "annex"] {
        let page = run.read(format!("new/reports/2026-11-23/n-2026_{other}_2026-11-23_en.html"));
        assert!(!page.contains("since the baseline"), "{other}");
    }
    // Without a baseline there is none.
    run.done(&["report", "old", "--format", "html"]);
    assert!(
        !run.read("old/reports/2023-10-02/n-2023_report_2023-10-02_en.html").contains("since the baseline")
    );
}

#[test]
fn a_baseline_that_cannot_be_used_is_a_finding_and_nothing_is_written() {
    let case = |baseline: &str, code: &str, prepare: &dyn Fn(&Run)| {
        let run = two(&format!("baseline: {baseline}\n"));
        prepare(&run);
        for arguments in [&["report", "new"][..], &["check", "new"]] {
            let said = run.run(arguments);
            assert_eq!(said.code, 3, "{baseline} {arguments:?}: {}", said.err);
            assert!(said.err.contains(&format!("error[{code}]")), "{baseline}: {}", said.err);
            assert!(said.err.contains("assessment.yaml:7:11"), "{baseline}: {}", said.err);
        }
        assert!(!run.path().join("new/reports").exists(), "{baseline}");
        run
    };
    case("../nowhere", "assessment/no-baseline", &|_| {});
    for (file, said) in [("../old/returns/r.csv", "did you mean `../old`"), ("../x.zip", "names the folder")]
    {
        let run = case(file, "assessment/no-baseline", &|run| run.write("x.zip", "PK"));
        let found = run.run(&["check", "new"]).err;
        assert!(found.contains(said) && !found.contains("os error"), "{found}");
    }
    case(".", "assessment/circular-baseline", &|_| {});
    case("assessment.yaml", "assessment/circular-baseline", &|_| {});
    case("../old", "assessment/circular-baseline", &|run| {
        run.write("old/assessment.yaml", run.read("old/assessment.yaml") + "baseline: ../new\n");
    });
    case("../old", "assessment/unsound-baseline", &|run| run.write("old/returns/r.csv", returns("9")));
    case("../old", "compare/other-framework", &|run| {
        run.done(&["framework", "new", "mine"]);
        let other = run.read("old/assessment.yaml").replace("coherence@1", "../mine");
        run.write("old/assessment.yaml", other.replace("profile: [origin]", "profile: []"));
        run.write("old/returns/r.csv", NOTHING);
    });
    // Its `assessment.yaml` is its folder by another name.
    let run = two("baseline: ../old/assessment.yaml\n");
    run.done(&["report", "new", "--format", "md"]);
    let report = run.read("new/reports/2026-11-23/n-2026_report_2026-11-23_en.md");
    assert!(report.contains("What has changed since the baseline"));
    // What lies farther away than beside the folder is read only where that is allowed.
    let far = two("");
    let path = far.path().join("old");
    let near = two(&format!("baseline: {}\n", path.display()));
    let said = near.run(&["report", "new"]);
    assert_eq!(said.code, 3);
    assert!(said.err.contains("error[load/outside]"), "{}", said.err);
    near.done(&["report", "new", "--allow-outside"]);
}
