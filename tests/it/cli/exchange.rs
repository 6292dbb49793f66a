//! `exchange` and `handbook --course`: what they write and say, and what they refuse.

use std::path::Path;

use tripartite::load::builtin::Builtin;
use tripartite::load::source::Tree as _;

use super::Run;
use super::trainer::responses;
use crate::credential::Class;
use tripartite::learn::log::text;

#[test]
fn a_page_is_written_with_keys_or_without_and_nothing_is_overwritten() {
    let run = Run::new();
    assert!(run.done(&["handbook", "--course"]).out.starts_with("course.html\nFor self-study"));
    run.write("course.html", "mine");
    assert_eq!(run.run(&["handbook", "--course"]).code, 4, "nothing is overwritten unasked");
    let said = run.done(&["handbook", "--course", "--no-keys", "-o", "c.html", "--lang", "fr"]);
    assert!(said.out.starts_with("c.html\nSans corrigé"), "{}", said.out);
    assert!(run.read("c.html").contains("\"keys\":false"));
    assert_eq!(run.run(&["handbook", "--no-keys", "-o", "x.html"]).code, 2);
    assert_eq!(run.run(&["handbook"]).code, 2, "a book needs a name of a file");
}

#[test]
fn question_banks_say_what_they_leave_out() {
    let run = Run::new();
    let said = run.done(&["exchange", "gift", "T03"]);
    assert!(said.out.contains("8 questions") && said.out.contains("T03X4"), "{}", said.out);
    let said = run.done(&["exchange", "moodle-xml", "T03", "--lang", "fr"]);
    assert!(said.out.contains("9 questions") && !said.out.contains("T03X4"), "{}", said.out);
    let said = run.run(&["exchange", "gift", "T33"]);
    assert_eq!(said.code, 3);
    assert!(said.err.contains("did you mean `T03`?"), "{}", said.err);
}

#[test]
fn an_exercise_that_no_bank_has_weights_for_is_refused() {
    let run = Run::new();
    for folder in ["frameworks/coherence", "questionnaires/coherence"] {
        for path in Builtin.files(Path::new(folder)).unwrap() {
            run.write(&path, Builtin.read(&path).unwrap());
        }
    }
    let file = "frameworks/coherence/exercises/T01.yaml";
    let first = "      - {id: a, text: \"E1 and M1: contradiction\", correct: true,";
    let more: String = (0..9)
        .map(|n| format!("      - {{id: z{n}, text: \"More {n}\", correct: true, feedback: \"Right.\"}}\n"))
        .collect();
    let text = run.read(file);
    assert!(text.contains(first));
    run.write(file, text.replacen(first, &format!("{more}{first}"), 1));
    let said = run.run(&["exchange", "gift", "T01", "--course", "frameworks/coherence"]);
    assert_eq!(said.code, 3, "{}{}", said.out, said.err);
    assert!(
        said.err.contains("error[exchange/too-many-options]: the exercise `T01X3` has 12 options"),
        "{}",
        said.err
    );
}

#[test]
fn those_who_passed_come_from_class_results() {
    let run = Run::new();
    run.write(
        "class.csv",
        "learner,verdict,grade_percent,hours_counted\nAwa,passed,71.2,219600\nBen,failed,40.0,0\n",
    );
    run.write("roster.csv", "learner,email\nAwa,awa@example.org\n");
    let said = run.done(&[
        "exchange",
        "csv",
        "class.csv",
        "--roster",
        "roster.csv",
        "--date",
        "2026-11-26",
        "--columns",
        "hours=Hours",
    ]);
    assert!(said.out.contains("Passed: 1") && said.err.is_empty(), "{}{}", said.out, said.err);
    assert!(run.read("coherence-passed.csv").ends_with("\r\nAwa,awa@example.org,2026-11-26,71.2,61\r\n"));
    let said = run.done(&["exchange", "csv", "class.csv", "-o", "n.csv"]);
    assert!(said.err.contains("has no address"), "{}", said.err);
    run.write("bad.csv", "name\nAwa\n");
    // A roster has names in its first column, where none is called so.
    for (given, column) in [(&["bad.csv"][..], "learner"), (&["class.csv", "--roster", "bad.csv"], "email")] {
        let said = run.run(&[&["exchange", "csv", "-o", "m.csv"], given].concat());
        assert_eq!(said.code, 3);
        let wanted = format!("error[exchange/bad-table]: the table has no column `{column}`");
        assert!(said.err.contains(&wanted), "{}", said.err);
    }
    assert_eq!(run.run(&["exchange", "csv", "class.csv", "--columns", "nmae=X"]).code, 2);
    assert_eq!(run.run(&["exchange", "csv", "none.jsonl"]).code, 3);
}

/// A log with the last answer missing, which a page in a browser has: one class, and one answer to who passed.
#[test]
fn a_class_has_the_same_passers_everywhere() {
    let run = Run::new();
    let class = Class::new("en");
    let events = class.events();
    let (first, rest) = events.split_first().unwrap();
    let log = class.log("Awa Diop", rest.to_vec());
    run.write("class/awa.jsonl", text(&log.heading, &log.entries).unwrap());
    run.write("class/page.json", responses("AWA  Diop", &class.training, first));
    let results = run.done(&["trainer", "results", "class"]);
    assert!(results.out.contains("Passed: 1 of 1."), "{}", results.out);
    let said = run.done(&["exchange", "csv", "class", "--date", "2026-11-26"]);
    assert!(said.out.contains("Passed: 1"), "{}", said.out);
    assert!(run.read("coherence-passed.csv").contains("\r\nAwa Diop,,2026-11-26,"));
    // The log alone lacks an answer.
    let said = run.done(&["exchange", "csv", "class/awa.jsonl", "-o", "log.csv"]);
    assert!(said.out.contains("Passed: 0"), "{}", said.out);
    // Two logs of a learner are refused here as there.
    run.write("class/again.jsonl", text(&log.heading, &log.entries).unwrap());
    for command in [&["exchange", "csv", "class", "-o", "x.csv"][..], &["trainer", "results", "class"]] {
        let said = run.run(command);
        assert!(said.code == 3 && said.err.starts_with("error[log/two-logs]"), "{}", said.err);
    }
}
