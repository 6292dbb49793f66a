//! Every command once, with what it says.

use std::io::Read;
use std::process::Stdio;

use super::{Run, said};

#[test]
fn demo_writes_an_example_and_its_reports_and_says_where_to_look() {
    let run = Run::new();
    let said = run.done(&["demo"]);
    assert_eq!(said.err, "");
    assert!(said.out.contains("Republic of Nerania: Overall "), "{}", said.out);
    assert!(
        said.out
            .contains("Report  tripartite-demo/reports/2026-11-23/nerania-2026_report_2026-11-23_en.html"),
        "{}",
        said.out
    );
    assert!(said.out.lines().count() <= 30, "one screen:\n{}", said.out);
    let files = run.files();
    for wanted in [
        "tripartite-demo/assessment.yaml",
        "tripartite-demo/reports/2026-11-23/nerania-2026_report_2026-11-23_en.html",
        "tripartite-demo/reports/2026-11-23/nerania-2026_results_2026-11-23.json",
        "tripartite-demo/reports/2026-11-23/nerania-2026_scores_2026-11-23.csv",
        "tripartite-demo/reports/2026-11-23/nerania-2026_gaps_2026-11-23.csv",
        "tripartite-demo/reports/2026-11-23/nerania-2026_tally_2026-11-23.csv",
        "tripartite-demo/reports/2026-11-23/charts/en/cycle-radar.svg",
        "tripartite-demo/reports/2026-11-23/charts/en/topics-by-phase.svg",
        "tripartite-demo/reports/2026-11-23/charts/en/topics-by-voice.svg",
        "tripartite-demo/reports/2026-11-23/charts/en/topics-dumbbell.svg",
        "tripartite-demo/reports/2026-11-23/charts/en/topics-bars.svg",
        "tripartite-demo/reports/2026-11-23/charts/en/quadrant-indicators.svg",
        "tripartite-demo/reports/2026-11-23/charts/en/quadrant-topics-slide.png",
        "tripartite-demo/reports/2026-11-23/nerania-2026_brief_2026-11-23_en.docx",
    ] {
        assert!(files.iter().any(|f| f == wanted), "{wanted} is not among {files:#?}");
    }
    // What is there already is what a second run would write.
    run.done(&["demo"]);
    run.write("tripartite-demo/assessment.yaml", "assessment: mine\n");
    let again = run.run(&["demo"]);
    assert_eq!(again.code, 4);
    assert_eq!(run.read("tripartite-demo/assessment.yaml"), "assessment: mine\n");
    assert!(again.err.contains("already exists; use --force to overwrite"), "{}", again.err);
    run.done(&["demo", "--force"]);
}

#[test]
fn the_same_input_gives_the_same_bytes() {
    let run = Run::with_demo();
    run.done(&["report", "demo", "-o", "one"]);
    // The second time from inside the folder: where it lies makes no difference.
    let inside = run.command().current_dir(run.path().join("demo")).args(["report", "-o", "../two"]).output();
    assert_eq!(said(inside.unwrap()).code, 0);
    let files: Vec<String> = run.files().into_iter().filter(|f| f.starts_with("one/")).collect();
    assert!(files.len() > 10);
    for file in files {
        let bytes = |file: &str| std::fs::read(run.path().join(file)).unwrap();
        assert!(bytes(&file) == bytes(&file.replacen("one", "two", 1)), "{file}");
    }
}

#[test]
fn check_ends_with_what_came_in() {
    let run = Run::with_demo();
    let said = run.done(&["check", "demo"]);
    assert_eq!(
        said.err,
        "warning[assessment/not-replied]: `Chamber of Small Enterprises` of `Employers' organisations` was invited and has not replied\n  \
         --> demo/assessment.yaml\n1 warning\n"
    );
    for line in [
        "Ministries                      5              4",
        "Workers' organisations          4              4",
        "Not replied:\n  Chamber of Small Enterprises (Employers' organisations)",
        "Topics with the fewest answers",
        "T09 What policy coherence means",
    ] {
        assert!(said.out.contains(line), "{line}\n{}", said.out);
    }
    let json: serde_json::Value =
        serde_json::from_str(&run.done(&["check", "demo", "--format", "json"]).out).unwrap();
    assert_eq!(json[0]["code"], "assessment/not-replied");
}

#[test]
fn score_in_every_format_says_the_same() {
    let run = Run::with_demo();
    let table = run.done(&["score", "demo", "--by", "topic"]).out;
    let json: serde_json::Value =
        serde_json::from_str(&run.done(&["score", "demo", "--format", "json"]).out).unwrap();
    let csv = run.done(&["score", "demo", "--format", "csv"]).out;
    for node in json["lenses"]["topic"].as_array().unwrap() {
        let id = node["id"].as_str().unwrap();
        let row = table.lines().find(|l| l.trim_start().starts_with(&format!("{id} "))).unwrap();
        let line = csv.lines().find(|l| l.starts_with(&format!("topic,{id},"))).unwrap();
        match node["score"].as_f64() {
            Some(score) => {
                // Rounded as a spreadsheet does; no topic of the demo lies just below a limit.
                let rounded = (score * 10.0 + 1e-7).round() / 10.0;
                assert!(row.contains(&format!("{rounded:.1}")), "{id}: {score} in {row}");
                assert!(line.contains(&format!(",{score},")), "{id}: {score} in {line}");
            }
            None => assert!(row.contains("not assessed"), "{row}"),
        }
    }
    let schema: serde_json::Value = serde_json::from_str(&run.done(&["score", "--schema"]).out).unwrap();
    assert!(jsonschema::is_valid(&schema, &json));
    let html = {
        run.done(&["report", "demo", "--format", "html"]);
        run.pages("demo/reports/2026-11-23/nerania-2026", "2026-11-23_en.html")
    };
    let overall = json["overall"]["score"].as_f64().unwrap();
    assert!(html.contains(&format!(">{:.1}", (overall * 10.0).round() / 10.0)));
}

#[test]
fn fail_under_decides_on_the_whole_value() {
    let run = Run::with_demo();
    let json: serde_json::Value =
        serde_json::from_str(&run.done(&["score", "demo", "--format", "json"]).out).unwrap();
    let overall = json["overall"]["score"].as_f64().unwrap();
    for (least, code) in
        [("0", 0), (format!("{overall}").as_str(), 0), (format!("{:.1}", overall + 0.1).as_str(), 1)]
    {
        assert_eq!(run.run(&["score", "demo", "--fail-under", least]).code, code, "{least}");
    }
    assert_eq!(run.run(&["score", "demo", "--fail-under", "101"]).code, 2);
}

#[test]
fn explain_shows_arithmetic_that_can_be_followed() {
    let run = Run::with_demo();
    let said = run.done(&["explain", "T02P3", "demo"]).out;
    for part in [
        "T02P3  Consultation opens before texts are fixed",
        "M1, Ministry of Labour: 2 Adopted on paper",
        "W2, Seafarers and Port Workers Union: nc (not consulted), missing",
        "Chamber of Small Enterprises: has not replied; counts as one blank return",
        "Joint score: the mean of the constituencies whose voice counts",
        "gap         75 - ",
        "reading     ",
    ] {
        assert!(said.contains(part), "{part}\n{said}");
    }
    for id in ["P3", "T02", "set", "M1", "employment", "employment_migration", "overall", "W3"] {
        let said = run.done(&["explain", id, "demo"]).out;
        // An id that is a word stands in no reader's language: the title alone is printed.
        assert_eq!(said.starts_with(id), id.contains(|c: char| c.is_ascii_digit()), "{said}");
    }
    let typo = run.run(&["explain", "T02P33", "demo"]);
    assert_eq!(typo.code, 3);
    assert!(typo.err.contains("\n  help: did you mean `T02P3`?\n"), "{}", typo.err);
    let code = run.done(&["explain", "response/na-without-reason"]).out;
    assert!(code.contains("requires a reason"), "{code}");
    assert_eq!(run.run(&["explain", "response/no-such-code"]).code, 3);
}

#[test]
fn new_scaffolds_what_check_then_asks_for() {
    let run = Run::new();
    let said = run.done(&[
        "new",
        "My assessment",
        "--name",
        "Testland",
        "--profile",
        "origin",
        "--date",
        "2026-11-23",
    ]);
    assert!(said.out.contains("My assessment/assessment.yaml"), "{}", said.out);
    let check = run.run(&["check", "My assessment"]);
    assert_eq!(check.code, 3);
    assert!(check.err.starts_with("error[load/nothing-to-read]"), "{}", check.err);
    assert_eq!(check.err.matches("error[").count(), 1, "nothing but the returns is missing: {}", check.err);
    // The form of a constituency, filled in, is a return.
    run.done(&["form", "My assessment", "--kind", "csv", "--for", "workers"]);
    let blank = run.read("My assessment/forms/workers/My-assessment_form_workers_en.csv");
    let filled: String = blank
        .trim_start_matches('\u{feff}')
        .lines()
        .enumerate()
        .map(|(n, line)| match n {
            0 => format!("{line}\n"),
            _ => format!("W1{}\n", line.replacen(",,,,,", ",,3,,,", 1)),
        })
        .collect();
    run.write("My assessment/returns/workers.csv", filled);
    let check = run.run(&["check", "My assessment"]);
    assert_eq!(check.code, 0, "{}", check.err);
    assert!(!check.err.contains("load/unknown-column"), "the questions are passed over: {}", check.err);
}

#[test]
fn new_writes_the_form_and_the_language_asked_for() {
    let run = Run::new();
    run.done(&["new", "court", "--lang", "fr", "--questionnaire", "quick"]);
    let file = run.read("court/assessment.yaml");
    assert!(file.contains("\nlanguage: fr\n") && file.contains("\nquestionnaire: quick\n"), "{file}");
    // 28 questions and a heading, in the table and in what is read beside it.
    run.done(&["form", "court", "--kind", "csv,md"]);
    assert_eq!(run.read("court/forms/workers/court_form_workers_fr.csv").lines().count(), 29);
    let booklet = run.read("court/forms/workers/court_form_workers_fr.md");
    assert_eq!(booklet.matches("\n### ").count(), 28);
    assert!(
        booklet.contains("28 questions\u{a0}; pour lire et choisir, environ ")
            && booklet.contains("\n- [ ] `3` **Appliqué en partie**\u{a0}: ")
    );
    assert!(!booklet.contains("[en]"), "nothing is left in English");
    let typo = run.run(&["new", "b", "--questionnaire", "quik"]);
    assert_eq!(typo.code, 3);
    assert!(
        typo.err.contains("forms available: full, quick.\n  help: did you mean `quick`?\n"),
        "{}",
        typo.err
    );
}

#[test]
fn frameworks_are_listed_shown_checked_and_described() {
    let run = Run::new();
    let list = run.done(&["framework", "list"]).out;
    assert!(list.starts_with("coherence 1.1.0  "), "{list}");
    assert!(
        list.contains("84 core indicators")
            && list.contains("sdg-10-7-2 1.0.0")
            && list.contains("30 core indicators"),
        "{list}"
    );
    let show = run.done(&["framework", "show", "coherence"]).out;
    assert!(
        show.contains(
            "T02P3  Consultation opens before texts are fixed [Ministries, Workers' organisations, Employers' organisations]"
        ),
        "{show}"
    );
    let json: serde_json::Value =
        serde_json::from_str(&run.done(&["framework", "export", "sdg-10-7-2", "--format", "json"]).out)
            .unwrap();
    assert_eq!(json["indicators"].as_array().unwrap().len(), 30);
    let check = run.done(&["framework", "check", "coherence"]).out;
    assert_eq!(
        check,
        "coherence 1.1.0: 84 core and 22 supporting indicators, 5 questionnaires, no findings\n"
    );
    for file in ["framework", "topic", "supporting", "instruments", "questionnaire", "assessment"] {
        let schema: serde_json::Value =
            serde_json::from_str(&run.done(&["framework", "schema", file]).out).unwrap();
        assert_eq!(schema["type"], "object", "{file}");
    }
    assert_eq!(run.run(&["framework", "show", "coherense"]).code, 3);
}

#[test]
fn an_official_method_is_data() {
    let run = Run::new();
    run.write(
        "a/assessment.yaml",
        "assessment: a\nbody: {name: A}\nframework: sdg-10-7-2@1\ndate: 2026-11-23\n",
    );
    // Domain 1: 1, half, 0, yes, missing = (100 + 50 + 0 + 100 + 0) / 5 = 50; all others missing count 0: 50 / 6.
    run.write(
        "a/returns/g.yaml",
        "respondent: G\nconstituency: ministry\nanswers: {D1a: 1, D1b: h, D1c: 0, D1d: 1}\n",
    );
    let json: serde_json::Value =
        serde_json::from_str(&run.done(&["score", "a", "--format", "json"]).out).unwrap();
    assert_eq!(json["lenses"]["topic"][0]["score"], 50.0);
    assert_eq!(json["overall"]["score"], 8.333333333);
    assert_eq!(
        json["overall"]["band"],
        json["lenses"]["topic"][1]["band"].as_str().map_or(json["overall"]["band"].clone(), Into::into)
    );
    assert_eq!(json["lenses"]["topic"][0]["high"], 70.0);
    assert!(json["lenses"].get("cycle").is_none());
    run.done(&["report", "a"]);
    assert!(run.pages("a/reports/2026-11-23/a", "2026-11-23_en.html").contains("8.3"));
}

#[test]
fn points_are_counted_under_their_caps_as_the_official_method_has_it() {
    let run = Run::new();
    run.write(
        "a/assessment.yaml",
        "assessment: a\nbody: {name: A}\nframework: sdg-17-14-1@1\ndate: 2026-11-23\n",
    );
    // Theme 1: 5 and six extras, of which 5 count: 10. Theme 2: 5 + 1 + 1 = 7. Theme 3: extras worth 6, of which 5
    // count: 5. Theme 4: 1 + 2 = 3. Theme 5: 5. Theme 6: three mechanisms of 5, of which 10 count: 10. Theme 7: 3.
    // Theme 8: 5. Sum 10 + 7 + 5 + 3 + 5 + 10 + 3 + 5 = 48 of 80 = 60 %.
    let there = "TH1a TH1b TH1c TH1d TH1e TH1f TH1g TH2a TH2b TH2c TH3b TH3c TH3d TH3e TH3f TH4b TH4c TH5a TH6a TH6b TH6c TH7c TH8a";
    let answers: String = there.split(' ').map(|id| format!("  {id}: 1\n")).collect();
    run.write("a/returns/g.yaml", format!("respondent: G\nconstituency: ministry\nanswers:\n{answers}"));
    let json: serde_json::Value =
        serde_json::from_str(&run.done(&["score", "a", "--format", "json"]).out).unwrap();
    assert_eq!(json["overall"]["score"], 60.0);
    let themes: Vec<f64> = json["lenses"]["topic"]
        .as_array()
        .unwrap()
        .iter()
        .map(|theme| theme["score"].as_f64().unwrap())
        .collect();
    assert_eq!(themes, [100.0, 70.0, 50.0, 30.0, 50.0, 100.0, 30.0, 50.0]);
    let explained = run.done(&["explain", "TH3", "a"]).out;
    assert!(explained.contains("at most 5 of (2 x 1 + 1 x 1 + 1 x 1 + 1 x 1 + 1 x 1)"), "{explained}");
    let about = run.done(&["framework", "show", "sdg-17-14-1"]).out;
    assert!(about.contains("version of 80 points") && about.contains("96 points"), "{about}");
}

#[test]
fn a_tally_alone_gives_scores_and_a_report_and_with_its_folder_the_same_numbers() {
    let run = Run::with_demo();
    run.done(&["report", "demo", "--format", "csv"]);
    let tally = "demo/reports/2026-11-23/nerania-2026_tally_2026-11-23.csv";
    let full: serde_json::Value =
        serde_json::from_str(&run.done(&["score", "demo", "--format", "json"]).out).unwrap();
    let again: serde_json::Value =
        serde_json::from_str(&run.done(&["score", "demo", "--tally", tally, "--format", "json"]).out)
            .unwrap();
    for part in ["overall", "lenses", "indicators", "gaps"] {
        assert_eq!(full[part], again[part], "{part}");
    }
    assert_eq!(again["assessment"]["tally_only"], true);
    let alone = run.done(&["report", "--tally", tally, "--date", "2026-11-23", "-o", "alone"]);
    assert!(alone.out.contains("alone/tally_report_2026-11-23_en.html"), "{}", alone.out);
    let page = run.pages("alone/tally", "2026-11-23_en.html");
    assert!(page.contains("This report was prepared from a tally only"));
    assert!(!page.contains("Seafarers and Port Workers Union ·") && !page.contains("packing houses"));
    // The clock can be fixed from outside.
    let fixed = said(
        run.command()
            .env("SOURCE_DATE_EPOCH", "86400")
            .args(["report", "--tally", tally, "-o", "fixed"])
            .output()
            .unwrap(),
    );
    assert!(fixed.out.contains("tally_report_1970-01-02_en.html"), "{}{}", fixed.out, fixed.err);
}

#[test]
fn a_folder_as_the_only_argument_is_checked_and_reported_on() {
    let run = Run::with_demo();
    let said = run.done(&["demo"]);
    assert!(said.out.contains("Received") || said.out.contains("Report "), "{}", said.out);
    let run = Run::with_demo();
    std::fs::rename(run.path().join("demo"), run.path().join("nerania")).unwrap();
    let said = run.done(&["nerania"]);
    assert!(
        said.out.contains("Received") && said.out.contains("Findings nerania/reports/findings.html"),
        "{}",
        said.out
    );
    assert!(run.read("nerania/reports/findings.html").contains("has not replied"));
    run.done(&["nerania"]);
    run.write("nerania/returns/bad.csv", "respondent,constituency,indicator,answer\nX,workers,T99P9,1\n");
    let said = run.run(&["nerania"]);
    assert_eq!(said.code, 3);
    assert!(run.read("nerania/reports/findings.html").contains("T99P9"));
}

#[test]
fn a_closed_pipe_is_not_an_error() {
    let run = Run::with_demo();
    let mut child = run
        .command()
        .args(["score", "demo", "--format", "json"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut first = [0; 10];
    let mut out = child.stdout.take().unwrap();
    out.read_exact(&mut first).unwrap();
    drop(out);
    let status = child.wait().unwrap();
    let mut err = String::new();
    child.stderr.take().unwrap().read_to_string(&mut err).unwrap();
    assert_eq!(status.code(), Some(0), "{err}");
    assert!(!err.contains("pipe") && !err.contains("panicked"), "{err}");
}

#[test]
fn colour_is_for_terminals_only() {
    let run = Run::with_demo();
    assert!(!run.done(&["check", "demo"]).err.contains('\u{1b}'));
    let forced = said(run.command().env("CLICOLOR_FORCE", "1").args(["check", "demo"]).output().unwrap());
    assert!(forced.err.contains('\u{1b}'), "{}", forced.err);
    let no = said(
        run.command()
            .env("CLICOLOR_FORCE", "1")
            .env("NO_COLOR", "1")
            .args(["check", "demo"])
            .output()
            .unwrap(),
    );
    assert!(!no.err.contains('\u{1b}'), "{}", no.err);
}

#[test]
fn completions_manual_and_help() {
    let run = Run::new();
    // What is given by its place is told in that order.
    let gain = run.done(&["trainer", "gain", "--help"]).out;
    let (_, arguments) = gain.split_once("Arguments:").unwrap();
    assert!(arguments.find("<PRE-TEST>") < arguments.find("<POST-TEST>"), "{gain}");
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        assert!(run.done(&["completions", shell]).out.contains("tripartite"), "{shell}");
    }
    assert!(run.done(&["man"]).out.contains(".TH tripartite 1"));
    run.done(&["man", "-o", "pages"]);
    let page = run.read("pages/tripartite-framework-list.1");
    assert!(page.contains(".TH tripartite-framework-list 1"), "{page}");
    let help = run.done(&["--help"]).out;
    for command in
        ["demo", "new", "check", "score", "explain", "report", "tally", "framework", "completions", "man"]
    {
        assert!(help.contains(&format!("\n  {command}")), "{command}\n{help}");
        assert!(!run.done(&[command, "--help"]).out.is_empty());
    }
    assert_eq!(run.run(&["no-such-command"]).code, 2);
    assert_eq!(run.run::<&str>(&[]).code, 2);
}
