//! `trainer` and `learn plan`: the class of a folder, decisions in logs, packs without keys, and plans from the demo's gaps.

use tripartite::learn::log::{Entry, Event, Heading, Log, read, text};

use super::{Run, said};
use crate::credential::{Class, ISSUER};
use tripartite::model::course::training::Training;

const TEN: u64 = 20_780 * 86_400 + 36_000;

fn entry(event: Event) -> Entry {
    Entry { at: TEN - 7200, session: String::new(), event }
}

/// Puts a log into the folder of the run.
fn put(run: &Run, name: &str, learner: &str, entries: &[Entry]) {
    let path = run.path().join(name);
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    std::fs::write(path, text(&Heading::new(learner, "coherence", TEN - 7200), entries).unwrap()).unwrap();
}

/// The file that a page gives of one answer.
pub(super) fn responses(learner: &str, training: &Training, entry: &Entry) -> String {
    let Event::Submitted { exercise, sha256, answer, .. } = &entry.event else { panic!("{entry:?}") };
    serde_json::json!({
        "format": "tripartite-responses/1", "course": "coherence", "version": training.version, "learner": learner,
        "answers": [{"at": entry.at, "exercise": exercise, "sha256": sha256, "graded": true, "attempt": 1, "answer": answer}],
    })
    .to_string()
}

fn log(run: &Run, name: &str) -> Log {
    read(&std::fs::read(run.path().join(name)).unwrap(), name.as_ref()).unwrap().unwrap()
}

/// What a command prints that does what it is asked.
fn ok(run: &Run, arguments: &[&str]) -> String {
    let said = at_ten(run, arguments);
    assert_eq!((said.code, said.err.as_str()), (0, ""), "{arguments:?}: {}", said.out);
    said.out
}

/// What a command says that refuses.
fn invalid(run: &Run, arguments: &[&str]) -> String {
    let said = at_ten(run, arguments);
    assert_eq!((said.code, said.out.as_str()), (3, ""), "{arguments:?}");
    said.err
}

fn at_ten(run: &Run, arguments: &[&str]) -> super::Said {
    said(run.command().args(arguments).env("SOURCE_DATE_EPOCH", TEN.to_string()).output().unwrap())
}

fn hours(minutes: u32, topic: &str) -> Entry {
    let date = tripartite::model::day::Day::of_seconds(TEN - 86_400);
    let (id, topic) = ("d1".to_owned(), topic.to_owned());
    entry(Event::HoursDeclared { id, topic, date, from: None, minutes, note: String::new() })
}

#[test]
fn decisions_are_lines_of_the_log_and_refusals_leave_it_alone() {
    let run = Run::new();
    put(&run, "class/awa.jsonl", "Awa", &[hours(60, "capstone")]);
    put(&run, "class/ben.jsonl", "Ben", &[]);
    let by = ["--by", "B. Keller"];
    let done = |arguments: &[&str]| {
        let said = ok(&run, arguments);
        assert!(said.starts_with("Written into the log of"), "{said}");
    };
    let before = std::fs::read(run.path().join("class/awa.jsonl")).unwrap();
    let refused = [
        (vec!["trainer", "confirm", "class/awa.jsonl", "--id", "d1"], "mark FILE capstone` comes first"),
        (
            vec!["trainer", "override", "class/awa.jsonl", "T03X1", "--points", "99", "--reason", "r"],
            "points",
        ),
        (
            vec!["trainer", "override", "class/awa.jsonl", "T03X99", "--points", "1", "--reason", "r"],
            "no exercise `T03X99`",
        ),
        (vec!["trainer", "void", "T03X1", "class"], "--reason TEXT"),
        (
            vec!["trainer", "mark", "class/awa.jsonl", "capstone", "--level", "scope=3"],
            "every criterion needs a level",
        ),
        (vec!["trainer", "mark", "class/awa.jsonl", "capstone", "--points", "3"], "--level ID=N"),
    ];
    for (arguments, why) in refused {
        let said = invalid(&run, &[&arguments[..], &by].concat());
        assert!(said.contains(why), "{arguments:?}: {said}");
    }
    assert_eq!(std::fs::read(run.path().join("class/awa.jsonl")).unwrap(), before);
    let levels = "scope=3,evidence=2,scoring=2,dialogue=3,steps=2,honesty=1";
    done(&[&["trainer", "mark", "class/awa.jsonl", "capstone", "--level", levels], &by[..]].concat());
    done(&[&["trainer", "confirm", "class/awa.jsonl"], &by[..]].concat());
    // For everybody: one line in each log.
    let said = ok(&run, &[&["trainer", "void", "T03X1", "class", "--reason", "two keys"], &by[..]].concat());
    assert_eq!(said.matches("Written into the log of").count(), 2, "{said}");
    let kinds: Vec<bool> = ["class/awa.jsonl", "class/ben.jsonl"]
        .map(|name| log(&run, name).entries.iter().any(|one| matches!(&one.event, Event::Voided { .. })))
        .into();
    assert_eq!(kinds, [true, true]);
    let shown = ok(&run, &["trainer", "results", "class"]);
    assert!(shown.contains("Passed: 0 of 2."), "{shown}");
    // The hour of the capstone counts now, its mark being (3 + 2·2 + 2·2 + 2·3 + 2·2 + 1)/30 = 22/30.
    assert!(shown.contains("1 h"), "{shown}");
    std::fs::write(run.path().join("roster.csv"), "learner\nAwa\nBen\nCy\n").unwrap();
    ok(&run, &["trainer", "results", "class", "--roster", "roster.csv", "-o", "results.csv"]);
    let table = std::fs::read_to_string(run.path().join("results.csv")).unwrap();
    assert!(table.contains("Awa,incomplete,") && table.contains("Cy,no_log,"), "{table}");
    assert!(table.lines().nth(1).is_some_and(|row| row.contains(",73.3,")), "{table}");
}

/// With the certificate before and after: it rests on what the log says.
#[test]
fn a_countersigned_certificate_is_no_unproctored_record() {
    let run = Run::new();
    let class = Class::new("en");
    let log = class.passer("Awa Diop");
    run.write("class/awa.jsonl", text(&log.heading, &log.entries).unwrap());
    put(&run, "class/ben.jsonl", "Ben", &[]);
    let sign = |name: &str| at_ten(&run, &["trainer", "countersign", name, "--by", "B. Keller"]);
    for (file, code, why) in [
        ("class/nobody.jsonl", 3, "nobody.jsonl"),
        ("class/ben.jsonl", 3, "only a course that is passed is countersigned"),
        ("class/awa.jsonl", 0, ""),
        ("class/awa.jsonl", 3, "B. Keller countersigned all that was submitted"),
    ] {
        let said = sign(file);
        assert_eq!(said.code, code, "{file}: {}{}", said.out, said.err);
        assert!(said.err.contains(why), "{file}: {}", said.err);
    }
    assert!(!run.path().join("class/nobody.jsonl").exists());
    ok(&run, &["certificate", "key", "key.json"]);
    let log = ["--log", "class/awa.jsonl", "--key", "key.json", "--issuer", ISSUER];
    ok(&run, &[&["certificate"][..], &log].concat());
    let file = run.files().into_iter().find(|file| file.ends_with(".svg")).unwrap();
    let picture = run.read(file);
    assert!(picture.contains("Countersigned by the trainer B. Keller on 23 November 2026"), "{picture}");
    assert!(!picture.contains("Unproctored"));
}

#[test]
fn an_exercise_is_taken_out_for_those_without_a_log_too() {
    let run = Run::new();
    let class = Class::new("en");
    let answers: Vec<Entry> = class.events().into_iter().take(2).collect();
    put(&run, "class/awa.jsonl", "Awa", &answers);
    run.write("class/ben.json", responses("Ben", &class.training, &answers[0]));
    run.write("class/more.json", responses("awa", &class.training, &answers[1]));
    let Event::Submitted { exercise, .. } = &answers[0].event else { panic!() };
    let void =
        |path: &str| at_ten(&run, &["trainer", "void", exercise, path, "--by", "K", "--reason", "two keys"]);
    let said = void("class/ben.json");
    assert_eq!(said.code, 3);
    assert!(said.err.contains("tripartite learn import") && said.err.contains("ben.json"), "{}", said.err);
    let before = run.read("class/ben.json");
    let said = void("class");
    assert_eq!(said.code, 0, "{}", said.err);
    assert!(
        said.out.starts_with("Written into the log of Awa.") && said.out.lines().count() == 1,
        "{}",
        said.out
    );
    // Ben has no log, and is named; Awa, who has one, is not.
    assert!(said.err.contains("ben.json") && !said.err.contains("more.json"), "{}", said.err);
    assert_eq!(run.read("class/ben.json"), before);
    ok(&run, &["trainer", "results", "class", "-o", "r.csv"]);
    let table = run.read("r.csv");
    let void = |name: &str| {
        let row = table.lines().find(|row| row.starts_with(name)).unwrap();
        row.split(',').nth(6).unwrap().to_owned()
    };
    assert_eq!([void("Awa"), void("Ben")], ["1", "1"], "{table}");
}

#[test]
fn a_class_gets_its_certificates_whole_or_not_at_all() {
    let run = Run::new();
    let class = Class::new("en");
    for (name, learner) in [("a", "Awa Diop"), ("e", "Eli Diop"), ("f", "\u{c9}li Diop")] {
        let log = class.passer(learner);
        run.write(format!("class/{name}.jsonl"), text(&log.heading, &log.entries).unwrap());
    }
    let some = class.log("Ben", class.events().into_iter().skip(200).collect());
    run.write("class/b.jsonl", text(&some.heading, &some.entries).unwrap());
    put(&run, "class/x.jsonl", "Xi", &[]);
    run.write("roster.csv", "learner;email\nawa  DIOP;a@x\nBen;\nCy;\nEli Diop;\n\u{c9}li Diop;\n");
    ok(&run, &["certificate", "key", "key.json"]);
    let issue = |output: &str, key: &str| {
        let signed = ["--issuer", ISSUER, "--key", key, "--date", "2026-11-23", "-o", output];
        let what = ["trainer", "certificates", "class", "--roster", "roster.csv"];
        run.run(&[&what[..], &signed].concat())
    };
    let said = issue("out", "key.json");
    assert_eq!(said.code, 1, "{}{}", said.out, said.err);
    // Xi sent a log and is not on the list.
    assert!(said.err.contains("Xi is not on the list") && said.err.lines().count() == 1, "{}", said.err);
    assert!(said.out.contains("Certificates: 3, of 5 on the list."), "{}", said.out);
    // Of Ben all three conditions: exercises, grade, hours; of Cy nothing came.
    let (_, others) = said.out.split_once("What is still missing").unwrap();
    let lines: Vec<&str> = others.lines().filter(|line| !line.is_empty()).collect();
    assert!(lines.len() == 4 && lines[0].starts_with("Ben ") && lines[3].starts_with("Cy "), "{others}");
    let files: Vec<String> = run.files().into_iter().filter(|file| file.starts_with("out/")).collect();
    // A register, and two files each; the two names that are one without accents have files of their own.
    assert_eq!(files.len(), 7, "{files:?}");
    let register = run.read("out/coherence_certificates_2026-11-23.csv");
    let rows: Vec<&str> = register.lines().skip(1).collect();
    assert!(rows[0].starts_with("awa DIOP,passed,urn:uuid:") && rows[1] == "Ben,incomplete,,", "{register}");
    assert_eq!(rows[2], "Cy,no_log,,");
    for row in [rows[0], rows[3], rows[4]] {
        let cells: Vec<&str> = row.split(',').collect();
        let json = run.read(format!("out/{}", cells[3].replace(".svg", ".json")));
        assert!(json.contains(cells[2]), "{row}");
        assert_eq!(run.run(&["verify", &format!("out/{}", cells[3])]).code, 1, "signed by somebody unknown");
    }
    // The same as the certificate of the log alone.
    let alone = ["--log", "class/a.jsonl", "--issuer", ISSUER, "--key", "key.json", "--date", "2026-11-23"];
    run.done(&[&["certificate", "-o", "alone"][..], &alone].concat());
    let name = "coherence_certificate_awa-diop_2026-11-23_en.svg";
    assert_eq!(run.read(format!("alone/{name}")), run.read(format!("out/{name}")));
    // Again with the same: nothing changes. With another key: nothing is overwritten, and nothing is half-written.
    assert_eq!(issue("out", "key.json").code, 1);
    ok(&run, &["certificate", "key", "other.json"]);
    let before = run.read(format!("out/{name}"));
    std::fs::remove_file(run.path().join(format!("out/{}", name.replace(".svg", ".json")))).unwrap();
    let said = issue("out", "other.json");
    assert_eq!(said.code, 4, "{}", said.err);
    assert_eq!(run.read(format!("out/{name}")), before);
    assert!(!run.path().join(format!("out/{}", name.replace(".svg", ".json"))).exists());
    // What is wrong with the issuer is said with what is not met, and then nothing is written.
    let said = run.run(&[
        "trainer",
        "certificates",
        "class",
        "--roster",
        "roster.csv",
        "--issuer",
        "ILO",
        "--key",
        "key.json",
        "-o",
        "no",
    ]);
    assert!(said.code == 3 && said.err.contains("error[certificate/forbidden-issuer]"), "{}", said.err);
    assert!(said.out.contains("Ben ") && !run.path().join("no").exists(), "{}", said.out);
}

#[test]
fn learners_get_no_key_and_trainers_get_it() {
    let run = Run::new();
    ok(&run, &["trainer", "pack", "out", "--format", "md"]);
    let text = |name: &str| std::fs::read_to_string(run.path().join(format!("out/{name}.md"))).unwrap();
    let learner = text("learner/exercises") + &text("learner/dossier") + &text("learner/capstone");
    let trainer = text("trainer/exercises-key") + &text("trainer/dossier-key");
    // An explanation of M1X1, and a reason of the key.
    for secret in ["Conditions count at the point at which they stand", "✓"] {
        assert!(trainer.contains(secret) && !learner.contains(secret), "{secret}");
    }
    assert!(learner.contains("M1X1") && learner.contains("A small assessment of your own country"));
    assert!(text("trainer/pages").contains("Class dialogue"));
}

#[test]
fn a_plan_leads_from_gaps_to_lessons_and_is_for_a_constituency() {
    let run = Run::new();
    ok(&run, &["demo", "demo"]);
    let all = ok(&run, &["learn", "--for", "demo"]);
    assert_eq!(all, ok(&run, &["learn", "plan", "demo"]));
    assert!(all.starts_with("For all: What all agree is a gap."), "{all}");
    assert!(all.contains("Exercises: ") && all.contains("tripartite learn T"), "{all}");
    let workers = ok(&run, &["learn", "plan", "demo", "--constituency", "workers"]);
    assert!(workers.contains("Workers' organisations: ") && !workers.contains("\nMinistries: "), "{workers}");
    assert!(workers.len() < all.len());
    let said = invalid(&run, &["learn", "plan", "demo", "--constituency", "worker"]);
    assert!(said.contains("`worker`") && said.contains("workers"), "{said}");
    ok(&run, &["learn", "plan", "demo", "-o", "plan.md"]);
    assert!(std::fs::read_to_string(run.path().join("plan.md")).unwrap().contains("Study plan"));
}

#[test]
fn a_class_stands_in_the_order_of_its_alphabet() {
    let run = Run::new();
    for (file, name) in [("a", "José"), ("b", "Zoé"), ("c", "Éva"), ("d", "Fatou"), ("e", "Ezra")] {
        put(&run, &format!("class/{file}.jsonl"), name, &[]);
    }
    let table = ok(&run, &["trainer", "results", "class"]);
    let places: Vec<usize> =
        ["Éva", "Ezra", "Fatou", "José", "Zoé"].iter().map(|name| table.find(name).unwrap()).collect();
    assert!(places.is_sorted(), "{table}");
}
