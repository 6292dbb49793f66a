//! Traps into which other tools have fallen, one test each.

use tripartite::model::response::Words;

use super::Run;

fn numbers(run: &Run, folder: &str) -> serde_json::Value {
    serde_json::from_str(&run.done(&["score", folder, "--format", "json"]).out).unwrap()
}

fn indicator<'a>(results: &'a serde_json::Value, id: &str) -> &'a serde_json::Value {
    results["indicators"].as_array().unwrap().iter().find(|i| i["id"] == id).unwrap()
}

const ASSESSMENT: &str =
    "assessment: a\nbody: {name: A, profile: [origin]}\nframework: coherence@1\ndate: 2026-11-23\n";

#[test]
fn trap_a_respondent_who_scores_everything_zero_still_counts() {
    let run = Run::with_demo();
    let before = numbers(&run, "demo");
    let text = run.read("demo/returns/workers-kobo.csv");
    let without: String = text.lines().filter(|l| !l.contains("\"W3\"")).map(|l| format!("{l}\n")).collect();
    run.write("demo/returns/workers-kobo.csv", without);
    let after = numbers(&run, "demo");
    let workers =
        |results: &serde_json::Value| results["overall"]["by"]["workers"]["score"].as_f64().unwrap();
    assert!(workers(&before) < workers(&after), "the zeros pulled the score down");
    assert_eq!(before["overall"]["by"]["workers"]["respondents"], 4);
}

#[test]
fn trap_a_blank_never_equals_zero() {
    let run = Run::new();
    run.write("a/assessment.yaml", ASSESSMENT);
    let score = |answer: &str| {
        run.write(
            "a/returns/r.csv",
            format!("respondent,constituency,T01P1\nA,workers,4\nB,workers,{answer}\n"),
        );
        numbers(&run, "a")
    };
    let blank = score("");
    let zero = score("0");
    assert_eq!(indicator(&blank, "T01P1")["by"]["workers"]["score"], 100.0);
    assert_eq!(indicator(&blank, "T01P1")["by"]["workers"]["low"], 50.0);
    assert_eq!(indicator(&zero, "T01P1")["by"]["workers"]["score"], 50.0);
}

#[test]
fn trap_a_mean_is_not_floored() {
    let run = Run::new();
    run.write("a/assessment.yaml", ASSESSMENT);
    run.write("a/returns/r.csv", "respondent,constituency,T01P1\nA,workers,1\nB,workers,1\nC,workers,0\n");
    // (25 + 25 + 0) / 3 = 16.666...
    assert_eq!(indicator(&numbers(&run, "a"), "T01P1")["by"]["workers"]["score"], 16.666666667);
}

#[test]
fn trap_weights_cancel_out_at_full_marks() {
    let run = Run::new();
    for weight in [1, 2, 1000] {
        run.write("a/assessment.yaml", format!("{ASSESSMENT}constituencies: {{workers: {weight}}}\n"));
        run.write(
            "a/returns/r.csv",
            "respondent,constituency,T01P1\nA,workers,4\nB,ministry,4\nC,employers,4\n",
        );
        assert_eq!(indicator(&numbers(&run, "a"), "T01P1")["score"], 100.0, "{weight}");
    }
}

#[test]
fn trap_not_applicable_is_not_counted() {
    let run = Run::new();
    run.write("a/assessment.yaml", ASSESSMENT);
    run.write(
        "a/returns/r.csv",
        "respondent,constituency,T01P1,T01P1_reason\nA,workers,2,\nB,workers,na,no policy of that kind\n",
    );
    let results = numbers(&run, "a");
    let workers = &indicator(&results, "T01P1")["by"]["workers"];
    assert_eq!((workers["score"].as_f64(), workers["coverage"].as_f64()), (Some(50.0), Some(1.0)));
    assert_eq!(workers["counts"]["na"], 1);
}

#[test]
fn trap_every_comment_that_goes_in_comes_out() {
    let run = Run::with_demo();
    run.done(&["report", "demo", "--format", "html"]);
    let page = run.pages("demo/reports/2026-11-23/nerania-2026", "2026-11-23_en.html");
    let escaped = |text: &str| {
        text.replace('&', "&amp;")
            .replace('<', "&lt;")
            .replace('>', "&gt;")
            .replace('"', "&quot;")
            .replace('\'', "&#x27;")
            .replace('/', "&#x2f;")
    };
    let material = tripartite::load::assessment(&tripartite::load::disk::Disk, &run.path().join("demo"));
    let mut said = [0, 0, 0];
    let mut withheld = 0;
    for response in material.assessment.unwrap().responses().unwrap().iter() {
        for reply in response.replies() {
            for (n, words) in [reply.comment(), reply.evidence(), reply.reason()].into_iter().enumerate() {
                said[n] += usize::from(words.is_there());
                withheld += usize::from(words == Words::Withheld);
                if !words.text().is_empty() {
                    assert!(page.contains(&escaped(words.text())), "{words:?}");
                }
            }
        }
    }
    let [comments, evidence, reasons] = said;
    assert!(comments > 60 && evidence > 60 && reasons >= 4, "{said:?}");
    assert!(
        page.contains(&format!("comments: {comments}; pieces of evidence: {evidence}; reasons: {reasons}.")),
        "{said:?}"
    );
    // One of the observers does not want to be quoted: two comments.
    assert_eq!(withheld, 2);
    assert!(page.contains("written remarks of 1 respondent (2 comments) are withheld"));
    assert_eq!(page.matches("Comment: withheld").count(), 2);
    assert!(
        !page.contains("We learned of the hearing from a newspaper.")
            && !page.contains("caller to our line had paid")
    );
}

#[test]
fn trap_the_language_of_a_report_is_never_mixed_in_silence() {
    let run = Run::with_demo();
    let said = run.done(&["report", "demo", "--lang", "xx", "--format", "html"]);
    assert!(said.err.contains("warning[assessment/language-missing]"), "{}", said.err);
    assert!(said.out.contains("_en.html"), "the name says in which language it is: {}", said.out);
    let page = run.pages("demo/reports/2026-11-23/nerania-2026", "2026-11-23_en.html");
    assert!(page.contains("<html lang=\"en\" dir=\"ltr\">"));
}

#[test]
fn trap_names_of_files_carry_no_commas_and_no_accents() {
    let run = Run::with_demo();
    run.write(
        "demo/assessment.yaml",
        run.read("demo/assessment.yaml").replace("Republic of Nerania", "\"République, Nérania\""),
    );
    let said = run.done(&["report", "demo"]);
    assert!(said.out.is_ascii() && !said.out.contains(',') && !said.out.contains(' '), "{}", said.out);
    let bad =
        run.read("demo/assessment.yaml").replace("assessment: nerania-2026", "assessment: nérania, 2026");
    run.write("demo/assessment.yaml", bad);
    assert!(run.run(&["check", "demo"]).err.contains("cannot be the id of an assessment"));
}

#[test]
fn trap_semicolons_and_a_bom_come_in_and_a_bom_goes_out() {
    let run = Run::with_demo();
    assert!(run.read("demo/returns/workers-kobo.csv").starts_with("\u{feff}\"start\";"));
    run.done(&["report", "demo", "--format", "csv"]);
    assert!(
        run.read("demo/reports/2026-11-23/nerania-2026_scores_2026-11-23.csv")
            .starts_with("\u{feff}lens,id,")
    );
}
