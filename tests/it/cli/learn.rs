//! `learn`: the course as a script or a screen reader takes it.

use std::io::Write as _;
use std::path::Path;
use std::process::Stdio;

use tripartite::learn::log::{Event, read};
use tripartite::learn::quiz::Shown;
use tripartite::load::builtin::Builtin;
use tripartite::load::{Catalog, Loader};
use tripartite::model::course::training::{Exercise, Kind, Training};

use super::{Run, Said, said};

/// Monday, 23 November 2026, at ten.
const TEN: u64 = 20_780 * 86_400 + 36_000;

/// Runs `learn` and types these lines; the moment is fixed.
fn learn(run: &Run, arguments: &[&str], lines: &str, now: u64) -> Said {
    let mut command = run.command();
    command.arg("learn").args(arguments).env("SOURCE_DATE_EPOCH", now.to_string());
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    // Whoever leaves early reads no more.
    let _ = child.stdin.take().unwrap().write_all(lines.as_bytes());
    said(child.wait_with_output().unwrap())
}

fn training() -> Training {
    let mut loader = Loader::new(&Builtin, Catalog::builtin());
    let set = loader.framework("coherence", Path::new("")).unwrap();
    loader.training(&set).unwrap()
}

/// What is typed for the right answer of an attempt; a case has a line for each rating.
fn right(training: &Training, exercise: &Exercise, attempt: u32) -> String {
    let shown = Shown::of(exercise, "Awa", attempt);
    let place = |ids: &[String], id: &str| ids.iter().position(|one| one == id).unwrap();
    let spaced = |parts: Vec<String>| parts.join(" ") + "\n";
    match &exercise.kind {
        Kind::Single { options } | Kind::Multiple { options, .. } => {
            let chosen = options.iter().filter(|one| one.correct);
            spaced(chosen.map(|one| (place(&shown.options, &one.id) + 1).to_string()).collect())
        }
        Kind::Ordering { items, .. } => {
            spaced(items.iter().map(|one| (place(&shown.options, &one.id) + 1).to_string()).collect())
        }
        Kind::Matching { left, .. } => {
            let letter = |n: usize| char::from(b'a' + u8::try_from(n).unwrap()).to_string();
            spaced(left.iter().map(|one| letter(place(&shown.right, &one.matches))).collect())
        }
        Kind::Numeric { answer, .. } => {
            let tenths = answer.permille_cut();
            format!("{},{:03}\n", tenths / 1000, tenths % 1000)
        }
        Kind::Case { ratings, scale, .. } => {
            let papers = &training.case.as_ref().unwrap().papers;
            let line = |one: &tripartite::model::course::training::Rating| {
                let paper = papers.iter().position(|paper| paper.id == one.documents[0]).unwrap() + 1;
                format!("{} {paper}\n", scale[one.model])
            };
            ratings.iter().map(line).collect()
        }
        Kind::Text => "words\n".to_owned(),
    }
}

/// The right answers to all exercises of a unit.
fn answers(training: &Training, unit: &str, attempt: u32) -> String {
    let unit = training.unit(unit).unwrap();
    unit.exercises.iter().map(|exercise| right(training, exercise, attempt)).collect()
}

#[test]
fn a_topic_is_studied_practised_and_graded() {
    let run = Run::new();
    let training = training();
    let first = learn(&run, &["next", "--learner", "Awa"], "\n", TEN);
    assert_eq!((first.code, first.err.as_str()), (0, ""), "{}", first.out);
    assert!(first.out.starts_with("M1 0/8 · graded 0.0\u{a0}% · 0 h of 60 h\n"), "{}", first.out);
    assert!(first.out.contains("section 1 of") && first.out.contains("section 2 of"), "{}", first.out);
    assert!(first.out.lines().all(|line| line.chars().count() <= 80), "{}", first.out);
    // The lesson goes on where it was left.
    let second = learn(&run, &["next"], &"\n".repeat(20), TEN + 600);
    assert!(second.out.contains("section 3 of") && !second.out.contains("section 1 of"), "{}", second.out);
    let practice = learn(&run, &["next"], &answers(&training, "T01", 1), TEN + 1200);
    assert_eq!(practice.code, 0);
    assert!(practice.out.contains("Practice: 9 exercises."), "{}", practice.out);
    assert_eq!(practice.out.matches("\nAnswer: \nRight.\n").count(), 8, "{}", practice.out);
    let graded = learn(&run, &["next"], &format!("{}submit\n", answers(&training, "T01", 1)), TEN + 1800);
    assert_eq!((graded.code, graded.err.as_str()), (0, ""));
    let (asked, result) = graded.out.split_once("Answered: 9 of 9").unwrap();
    assert!(!asked.contains("Right"), "nothing is said before all is submitted: {asked}");
    assert!(result.contains("T01: 9 of 9 submitted, 22 of 22 points (100.0\u{a0}%)"), "{result}");
    // 22 of 194 points of the first module, which is half of the course: 22/388 = 5.67 %, cut.
    let status = learn(&run, &["status"], "", TEN + 2400);
    assert!(status.out.contains("M1 1/8 · graded 5.6\u{a0}% · 0 h of 60 h"), "{}", status.out);
    assert!(status.out.contains("- 143 exercises are still to be submitted"), "{}", status.out);
    let explained = learn(&run, &["explain"], "", TEN + 2400);
    assert!(
        explained.out.contains("50/100 × 22/194 + 50/100 × 0/156 = 11/194 = 5.6\u{a0}%"),
        "{}",
        explained.out
    );
    // In French, the same.
    let french = learn(&run, &["status", "--lang", "fr"], "", TEN + 2400);
    assert!(french.out.contains("M1 1/8 · noté 5,6\u{a0}% · 0 h sur 60 h"), "{}", french.out);
    assert!(!french.out.contains("exercises"), "{}", french.out);
}

#[test]
fn an_answer_that_was_not_submitted_is_kept_and_counts_nothing() {
    let run = Run::new();
    let training = training();
    let lines = answers(&training, "M1", 1);
    let half: String = lines.split_inclusive('\n').take(5).collect();
    let left = learn(&run, &["M1", "--graded", "--learner", "Awa"], &half, TEN);
    assert!(left.out.contains("Your answers are kept, and not submitted."), "{}", left.out);
    let status = learn(&run, &["status"], "", TEN);
    assert!(status.out.contains("152 exercises are still to be submitted"), "{}", status.out);
    // It goes on with the sixth, in French too.
    let rest: String = lines.split_inclusive('\n').skip(5).collect();
    let done = learn(&run, &["next", "--lang", "fr"], &format!("{rest}remettre\n"), TEN + 60);
    assert!(done.out.contains("M1X6 · 6 sur 12") && !done.out.contains("M1X5 ·"), "{}", done.out);
    assert!(done.out.contains("M1\u{a0}: 12 sur 12 remis, 18 sur 18 points"), "{}", done.out);
    let again = learn(&run, &["M1", "--graded"], "", TEN + 120);
    assert!(again.out.contains("nothing is left to submit"), "{}", again.out);
}

#[test]
fn the_key_is_kept_back_while_attempts_are_left() {
    let run = Run::new();
    let training = training();
    let (_, exercise) = training.exercise("M1X1").unwrap();
    let Kind::Single { options } = &exercise.kind else { panic!() };
    let wrong = |attempt: u32| {
        let shown = Shown::of(exercise, "Awa", attempt);
        let n = shown.options.iter().position(|id| *id == options[0].id).unwrap() + 1;
        format!("{n}\n{}submit\n", "s\n".repeat(11))
    };
    let graded = |attempt| learn(&run, &["M1", "--graded", "--learner", "Awa"], &wrong(attempt), TEN).out;
    let first = graded(1);
    assert!(first.contains("2 attempts are left") && first.contains(&options[0].feedback[..20]), "{first}");
    let right = options.iter().find(|option| option.correct).unwrap();
    let said = |out: &str| out.split_once("Answered:").unwrap().1.contains(&right.feedback[..20]);
    assert!(!said(&first) && !said(&graded(2)));
    let last = graded(3);
    assert!(said(&last), "{last}");
    let explained = learn(&run, &["explain", "m1x1"], "", TEN).out;
    assert!(explained.contains("attempts that count: 3, left: 0") && explained.contains("Attempt 3"));
    assert!(explained.contains("Counts: 0 of 1 points"), "{explained}");
}

#[test]
fn hints_come_step_by_step_and_the_key_closes_after_a_warning() {
    let run = Run::new();
    let out = learn(&run, &["T03X2", "--learner", "Awa"], "h\nh\nh\nh\nk\n\nk\nk\n", TEN).out;
    assert!(out.contains("Hint 1 of 2:") && out.contains("Hint 2 of 2:"), "{out}");
    assert!(out.contains("There are no more hints."), "{out}");
    assert_eq!(out.matches("closes this exercise").count(), 2, "asked, declined, asked again: {out}");
    assert!(out.contains("+ Rest the claim on national law"), "{out}");
    let log = run.read("learner.jsonl");
    assert_eq!(log.matches("\"key_shown\"").count(), 1);
    let graded = learn(&run, &["T03", "--graded"], "q\n", TEN).out;
    assert!(graded.contains("T03 for the grade: 8 exercises"), "{graded}");
}

#[test]
fn feedback_on_a_case_says_what_a_missing_paper_costs() {
    let run = Run::new();
    let out = learn(&run, &["T03X9", "--learner", "Awa"], "p 3\n2\n4 2\n-\n2 9\n9 9\n1 9\nq\n", TEN).out;
    assert!(out.contains("National Tripartite Council"), "the third paper: {out}");
    assert!(out.contains("T03P2: no paper named; without evidence a rating earns nothing"), "{out}");
    assert!(out.contains("T03P3: the paper named does not carry the point"), "{out}");
    assert!(out.contains("T03P4: not rated, which earns nothing"), "{out}");
    assert!(out.contains("Type a point of the scale and the number of a paper"), "{out}");
    assert!(!out.contains("Key: point"), "the key is kept back: {out}");
}

#[test]
fn hours_are_declared_apart_from_those_that_were_logged() {
    let run = Run::new();
    learn(&run, &["next", "--learner", "Awa"], "", TEN);
    let add = |more: &[&str]| learn(&run, &[&["hours", "add", "--topic", "t03"], more].concat(), "", TEN);
    let done = add(&["--minutes", "90", "--date", "2026-11-22", "--note", "homework"]);
    assert!(done.out.contains("Declared by the learner: 1 h 30\n"), "{}{}", done.out, done.err);
    assert!(done.out.contains("T03, 22 November 2026: 1 h 30, not confirmed. homework"), "{}", done.out);
    assert!(done.out.contains("What counts, logged and confirmed: 0 h of 60 h"), "{}", done.out);
    for (wrong, said) in [
        (vec!["--minutes", "90", "--date", "2026-11-24"], "once they are over"),
        (vec!["--minutes", "90", "--from", "09:30"], "once they are over"),
        (vec!["--minutes", "90", "--from", "half"], "no time of the day"),
    ] {
        let refused = add(&wrong);
        assert!(refused.code == 3 && refused.err.contains(said), "{}", refused.err);
    }
    for wrong in ["0", "1441", "1.5"] {
        let refused = add(&["--minutes", wrong]);
        assert_eq!(refused.code, 2);
        assert!(refused.err.contains("write a whole number from 1 to 1440"), "{}", refused.err);
    }
    let unknown = learn(&run, &["hours", "add", "--topic", "T33", "--minutes", "5"], "", TEN);
    assert!(unknown.code == 3 && unknown.err.contains("T33"), "{}", unknown.err);
}

#[test]
fn the_capstone_is_read_where_the_lessons_are() {
    let run = Run::new();
    learn(&run, &["next", "--learner", "Awa"], "", TEN);
    let read = learn(&run, &["Capstone"], "", TEN + 60);
    assert_eq!(read.code, 0, "{}", read.err);
    for part in [
        "Choose the scope.",
        "(counts twice)\n\n0: Points stand without documents",
        "Points stand without documents",
        "not marked yet",
    ] {
        assert!(read.out.contains(part), "{part}: {}", read.out);
    }
    assert!(learn(&run, &["status"], "", TEN).out.contains("tripartite learn capstone"));
    let levels = ["scope", "evidence", "scoring", "dialogue", "steps", "honesty"]
        .map(|id| format!("{id}=3"))
        .join(",");
    let mark = ["trainer", "mark", "learner.jsonl", "capstone", "--level", &levels, "--by", "B. Keller"];
    let marked = run.run(&mark);
    assert_eq!(marked.code, 0, "{}", marked.err);
    let status = learn(&run, &["status"], "", TEN).out;
    assert!(status.contains("Capstone: 100.0\u{a0}%, marked by B. Keller."), "{status}");
}

#[test]
fn a_word_that_is_no_key_turns_no_page() {
    let run = Run::new();
    let sections = |lines: &str| {
        let said =
            learn(&run, &["T01", "--learner", "Awa", "--log", &format!("{}.jsonl", lines.len())], lines, TEN);
        said.out.matches("section 2 of").count()
    };
    assert_eq!((sections("\nq\n"), sections("?\nhelp\nq\n")), (1, 0));
}

#[test]
fn a_log_that_was_edited_is_refused_and_left_as_it_is() {
    let run = Run::new();
    learn(&run, &["next", "--learner", "Awa"], "\n\n", TEN);
    let log = run.read("learner.jsonl");
    let edited = log.replacen("\"why\"", "\"how\"", 1);
    run.write("learner.jsonl", &edited);
    for command in [vec!["next"], vec!["status"], vec!["explain"], vec!["hours"]] {
        let refused = learn(&run, &command, "", TEN);
        assert!(refused.code == 3 && refused.err.contains("log/edited-line"), "{}", refused.err);
        assert!(refused.err.contains("learner.jsonl:3:"), "{}", refused.err);
    }
    assert_eq!(run.read("learner.jsonl"), edited);
    let french = learn(&run, &["status", "--lang", "fr"], "", TEN).err;
    assert!(french.contains("a été modifiée"), "{french}");
    // A line that a crash left half is mended.
    run.write("learner.jsonl", format!("{log}{{\"at\":179"));
    assert_eq!(learn(&run, &["next"], "", TEN).code, 0);
    let mended = run.read("learner.jsonl");
    assert!(mended.starts_with(&log) && !mended.contains("{\"at\":179{"), "{mended}");
    let parsed = read(mended.as_bytes(), Path::new("l")).unwrap().unwrap();
    assert_eq!(parsed.heading.learner, "Awa");
    // Another learner has another log.
    let other = learn(&run, &["next", "--learner", "Ben"], "", TEN);
    assert!(other.code == 3 && other.err.contains("the log of Awa, not of Ben"), "{}", other.err);
}

#[test]
fn two_machines_and_a_page_come_together_in_one_log() {
    let run = Run::new();
    let training = training();
    learn(&run, &["next", "--learner", "Awa"], "", TEN);
    run.write("b.jsonl", run.read("learner.jsonl"));
    learn(&run, &["next"], "\n\n", TEN + 10);
    learn(&run, &["next", "--log", "b.jsonl"], "\n", TEN + 20);
    let merged = learn(&run, &["merge", "learner.jsonl", "b.jsonl", "-o", "m.jsonl"], "", TEN);
    assert_eq!((merged.code, merged.out.as_str()), (0, "m.jsonl\n"), "{}", merged.err);
    let log = read(run.read("m.jsonl").as_bytes(), Path::new("m")).unwrap().unwrap();
    let ends = log.entries.iter().filter(|entry| entry.event == Event::SessionEnded).count();
    assert_eq!(ends, 3, "{log:?}");
    run.write("taken.jsonl", "a note\n");
    let again = learn(&run, &["merge", "b.jsonl", "learner.jsonl", "-o", "taken.jsonl"], "", TEN);
    assert_eq!(again.code, 4, "nothing is overwritten unasked: {}", again.err);
    let other = learn(&run, &["next", "--log", "c.jsonl", "--learner", "Ben"], "", TEN);
    assert_eq!(other.code, 0);
    let refused = learn(&run, &["merge", "m.jsonl", "c.jsonl", "-o", "x.jsonl"], "", TEN);
    assert!(refused.code == 3 && refused.err.contains("two learners: Awa and Ben"), "{}", refused.err);
    // A page in a browser.
    let (_, exercise) = training.exercise("T03X2").unwrap();
    let file = |version: &str| {
        format!(
            "{{\"format\":\"tripartite-responses/1\",\"course\":\"coherence\",\"version\":\"{version}\",\
             \"learner\":\"Awa\",\"answers\":[{{\"at\":{TEN},\"exercise\":\"T03X2\",\"sha256\":\"{}\",\
             \"graded\":true,\"answer\":{{\"options\":[\"d\"]}}}}],\"sessions\":[[{TEN}]]}}",
            exercise.sha256
        )
    };
    run.write("r.json", file("1.0.0"));
    let taken = learn(&run, &["import", "r.json", "--log", "m.jsonl"], "", TEN + 30);
    assert!(taken.out.contains("2 lines were taken into the log."), "{}{}", taken.out, taken.err);
    let explained = learn(&run, &["explain", "T03X2", "--log", "m.jsonl"], "", TEN + 30);
    assert!(explained.out.contains("Attempt 1, 23 November 2026"), "{}", explained.out);
    run.write("old.json", file("0.1.0"));
    let old = learn(&run, &["import", "old.json", "--log", "m.jsonl"], "", TEN + 30);
    assert!(old.code == 3 && old.err.contains("responses/other-version"), "{}", old.err);
}

#[test]
fn what_is_due_is_reviewed_before_anything_new() {
    let run = Run::new();
    learn(&run, &["T03X2", "--learner", "Awa"], "-\nq\n", TEN);
    let day = 86_400;
    let soon = learn(&run, &["next"], "", TEN + day / 4);
    assert!(!soon.out.contains("due for review"), "{}", soon.out);
    let due = learn(&run, &["next"], "q\n", TEN + day);
    assert!(
        due.out.contains("1 exercise is due for review.") && due.out.contains("T03X2 · 1 of 1"),
        "{}",
        due.out
    );
}

#[test]
fn nobody_learns_without_a_name_nor_what_does_not_exist() {
    let run = Run::new();
    let nobody = learn(&run, &["next"], "", TEN);
    assert!(nobody.code == 3 && nobody.err.contains("--learner NAME"), "{}", nobody.err);
    assert_eq!(run.files(), [] as [&str; 0]);
    let named = learn(&run, &["next"], "  Awa  Diop \nq\n", TEN);
    assert!(named.code == 0 && named.out.contains("Your name:"), "{}", named.out);
    assert!(run.read("learner.jsonl").contains("\"learner\":\"Awa Diop\""));
    let unknown = learn(&run, &["T3"], "", TEN);
    assert!(unknown.code == 3 && unknown.err.contains("`T3` is no topic"), "{}", unknown.err);
    let none = learn(&run, &["status", "--course", "sdg-10-7-2"], "", TEN);
    assert!(none.code == 3 && none.err.contains("has no exercises"), "{}", none.err);
    let begin = learn(&run, &["status", "--log", "other.jsonl"], "", TEN);
    assert!(begin.code == 3 && begin.err.contains("learn next"), "{}", begin.err);
}

#[test]
fn a_whole_course_is_passed_by_a_script() {
    let run = Run::new();
    let training = training();
    for unit in &training.units {
        let lines = format!("{}submit\n", answers(&training, &unit.id, 1));
        let done = learn(&run, &[&unit.id, "--graded", "--learner", "Awa"], &lines, TEN);
        assert!(done.code == 0 && done.out.contains("(100.0\u{a0}%)"), "{}: {}", unit.id, done.out);
    }
    let status = learn(&run, &["status"], "", TEN);
    assert!(status.out.contains("M2 6/6"), "{}", status.out);
    assert!(status.out.contains("graded 100.0\u{a0}%"), "{}", status.out);
    assert!(status.out.contains("the grade is reached, the hours are not"), "{}", status.out);
    assert!(status.out.contains("- the hours that count are 0 h, and 60 h are needed"), "{}", status.out);
}
