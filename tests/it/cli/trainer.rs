//! `trainer` and `learn plan`: the class of a folder, decisions in logs, packs without keys, and plans from the demo's gaps.

use tripartite::learn::log::{Entry, Event, Heading, Log, read, text};

use super::{Run, said};

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
