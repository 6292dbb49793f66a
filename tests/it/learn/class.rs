//! A class from files, who passed, the roster, and the gain between two tests, by hand.

use std::path::PathBuf;

use tripartite::learn::class::{BadTable, Member, Roster, csv, gains, gains_csv, gather, passed};
use tripartite::learn::log::{Entry, Event, Heading, text};
use tripartite::learn::responses::{FORMAT, Response, Responses};
use tripartite::locale::Locale;
use tripartite::model::course::training::Training;
use tripartite::model::ratio::Ratio;

use super::{MONDAY, chosen, ratio, submitted, training};

fn file(name: &str, learner: &str, entries: &[Entry]) -> (PathBuf, Vec<u8>) {
    (PathBuf::from(name), text(&Heading::new(learner, "coherence", MONDAY), entries).unwrap().into_bytes())
}

fn responses(learner: &str, exercise: &str, letter: &str) -> Vec<u8> {
    let answer = Response {
        at: MONDAY,
        exercise: exercise.to_owned(),
        sha256: format!("hash of {exercise}"),
        graded: true,
        attempt: 1,
        shown: Vec::new(),
        answer: chosen(letter),
    };
    let (course, version) = ("coherence".to_owned(), "1.0.0".to_owned());
    let (format, learner) = (FORMAT.to_owned(), learner.to_owned());
    let all = Responses {
        revealed: Vec::new(),
        format,
        course,
        version,
        learner,
        answers: vec![answer],
        opened: Vec::new(),
        sessions: Vec::new(),
    };
    serde_json::to_vec(&all).unwrap()
}

fn of(training: &Training, files: &[(PathBuf, Vec<u8>)]) -> Vec<Member> {
    gather(files, training, MONDAY + 60).unwrap()
}

#[test]
fn responses_come_on_top_of_a_log_and_make_one_where_there_is_none() {
    let training = training([&["1"], &["1"]]);
    let files = [
        file("one.jsonl", "Awa", &[submitted("T01X1", chosen("a"))]),
        (PathBuf::from("awa.json"), responses("Awa", "T02X1", "a")),
        (PathBuf::from("ben.json"), responses("Ben", "T01X1", "b")),
    ];
    let members = of(&training, &files);
    let shares: Vec<(&str, Ratio)> =
        members.iter().map(|one| (one.name(), one.grade.as_ref().unwrap().share.clone())).collect();
    assert_eq!(shares, [("Awa", ratio("1")), ("Ben", ratio("0"))]);
    assert!(passed(&training, &members).is_empty(), "no hours");
}

#[test]
fn whoever_has_everything_passed() {
    let mut training = training([&["1"], &["1"]]);
    training.pass.seconds = 0;
    let both = |one: &str, other: &str| [submitted("T01X1", chosen(one)), submitted("T02X1", chosen(other))];
    let files = [
        file("a", "Awa", &both("a", "a")),
        file("b", "Ben", &both("a", "b")),
        file("c", "Cy", &both("a", "a")[..1]),
    ];
    let members = of(&training, &files);
    // Ben has 50 of 100, Cy has not submitted everything.
    assert_eq!(passed(&training, &members).iter().map(|one| one.name()).collect::<Vec<_>>(), ["Awa"]);
    let table =
        String::from_utf8(csv(&training, &members, &["Dee".to_owned()], &[], &Locale::new("en"))).unwrap();
    let rows: Vec<&str> = table.lines().collect();
    assert!(rows[1].starts_with("Awa,passed,100.0,1,0,0,0,"), "{}", rows[1]);
    assert!(rows[2].starts_with("Ben,failed,50.0,1/2,"), "{}", rows[2]);
    assert!(rows[3].starts_with("Cy,incomplete,50.0,1/2,1,"), "{}", rows[3]);
    assert!(rows[4].starts_with("Dee,no_log,"), "{}", rows[4]);
}

#[test]
fn two_logs_of_a_learner_and_anything_broken_are_refused() {
    let training = training([&["1"], &["1"]]);
    let one = file("one.jsonl", "Awa", &[]);
    let refused = |files: &[(PathBuf, Vec<u8>)]| -> Vec<String> {
        let findings = gather(files, &training, MONDAY).unwrap_err();
        let words = |language: &str| Locale::new(language).finding(&findings[0]).message;
        assert!(!words("fr").starts_with('['), "{}", words("fr"));
        findings.iter().map(|one| one.code.as_str().to_owned()).collect()
    };
    assert_eq!(refused(&[one.clone(), file("two.jsonl", "Awa", &[])]), ["log/two-logs"]);
    assert_eq!(refused(&[one.clone(), file("two.jsonl", "AWA\u{a0}", &[])]), ["log/two-logs"]);
    assert_eq!(
        refused(&[one.clone(), (PathBuf::from("b.json"), b"{}".to_vec())]),
        ["responses/other-version"]
    );
    assert_eq!(refused(&[one, (PathBuf::from("c.jsonl"), b"hello\n".to_vec())]), ["log/bad-line"]);
    // An empty log beside others is nobody's.
    assert_eq!(of(&training, &[(PathBuf::from("d.jsonl"), Vec::new())]).len(), 0);
}

#[test]
fn a_roster_is_the_first_column_whatever_parts_the_cells() {
    let names = |text: &str| -> Vec<String> {
        Roster::read(text.as_bytes()).unwrap().names().map(str::to_owned).collect()
    };
    assert_eq!(
        names("\u{FEFF}learner,email\nAwa  Diop,a@x\n\"Ben, jr.\",b@x\nAwa Diop,\n"),
        ["Awa Diop", "Ben, jr."]
    );
    assert_eq!(
        names("email,Learner\na@x,Awa\nb@x,'=Cy\nc@x,AWA\n"),
        ["Awa", "=Cy"],
        "the column of that name"
    );
    assert_eq!(names("nom;courriel\nAwa;a@x\n"), ["Awa"]);
    assert!(names("learner\n").is_empty());
    let addresses = Roster::with_addresses(b"learner;email\r\nAwa Diop;awa@x\r\nBen\r\n").unwrap();
    assert_eq!(["awa  DIOP", "Ben", "Cy"].map(|name| addresses.address(name)), ["awa@x", "", ""]);
    assert_eq!(Roster::with_addresses(b"learner\nAwa\n").unwrap_err(), BadTable::Column("email"));
    assert_eq!(Roster::read(b"learner\n\xff\n").unwrap_err(), BadTable::Line(2));
}

#[test]
fn gain_is_the_part_of_what_was_left_to_gain() {
    let mut training = training([&["3", "1"], &["1"]]);
    training.units[1].exercises[0].skill = "social_dialogue".to_owned();
    let log = |name: &str, answers: &[(&str, &str)]| {
        let entries: Vec<Entry> = answers.iter().map(|(id, letter)| submitted(id, chosen(letter))).collect();
        file(&format!("{name}.jsonl"), name, &entries)
    };
    let before = of(
        &training,
        &[log("Awa", &[("T01X1", "b"), ("T01X2", "a"), ("T02X1", "a")]), log("Ben", &[("T01X1", "b")])],
    );
    let after = of(
        &training,
        &[log("Awa", &[("T01X1", "a"), ("T01X2", "b"), ("T02X1", "a")]), log("Cy", &[("T01X1", "a")])],
    );
    let all = gains(&training, &before, &after, None);
    // Awa alone answered both times: 1 of 4 points, then 3 of 4; a gain of 2/4 where 3/4 were left.
    assert_eq!((all[0].skill.as_str(), all[0].learners, all[0].answers), ("coherence", 1, 2));
    assert_eq!((all[0].before.clone(), all[0].after.clone()), (ratio("1/4"), ratio("3/4")));
    assert_eq!(all[0].normalised(), Some(ratio("2/3")));
    // Everything was known before: nothing was left.
    assert_eq!((all[1].skill.as_str(), all[1].normalised()), ("social_dialogue", None));
    let unit = gains(&training, &before, &after, Some("T01"));
    assert_eq!(unit.len(), 1);
    // As a table; of what nobody answered both times nothing is known.
    let none = gains(&training, &before, &after[1..], Some("T02"));
    let table = gains_csv(&[all, none].concat(), |id| format!("The {id}"));
    assert_eq!(
        String::from_utf8(table).unwrap().replace("\r\n", "\n"),
        "\u{FEFF}skill,title,learners,answers,before_percent,before_exact,after_percent,after_exact,gain,gain_exact\n\
         coherence,The coherence,1,2,25.0,1/4,75.0,3/4,0.6667,2/3\n\
         social_dialogue,The social_dialogue,1,1,100.0,1,100.0,1,,\n\
         social_dialogue,The social_dialogue,0,0,,,,,,\n"
    );
}

fn voided(exercise: &str) -> Entry {
    let (by, reason) = ("K".to_owned(), "two keys".to_owned());
    super::at(MONDAY, Event::Voided { exercise: exercise.to_owned(), by, reason })
}

#[test]
fn what_is_taken_out_for_one_is_taken_out_for_the_whole_class() {
    let training = training([&["1", "1"], &["1"]]);
    let files = [
        file("one.jsonl", "Awa", &[submitted("T01X2", chosen("a")), voided("T01X1")]),
        (PathBuf::from("ben.json"), responses("Ben", "T01X2", "a")),
    ];
    let members = of(&training, &files);
    // Without T01X1 the module M1 has one point, which both earned: 1/2 of the whole.
    for member in &members {
        let grade = member.grade.as_ref().unwrap();
        assert_eq!(
            (grade.share.clone(), grade.units[0].void.as_slice()),
            (ratio("1/2"), &["T01X1".to_owned()][..])
        );
    }
    let lines = members[0].log.entries.iter().filter(|one| matches!(one.event, Event::Voided { .. })).count();
    assert_eq!(lines, 1, "nothing is said twice");
}

#[test]
fn responses_belong_to_the_log_of_their_learner_and_have_a_head_of_their_own() {
    let training = training([&["1"], &["1"]]);
    let log = file("one.jsonl", "Awa Diop", &[submitted("T01X1", chosen("a"))]);
    let given = |letter: &str| (PathBuf::from("r.json"), responses("AWA  diop", "T02X1", letter));
    let members = of(&training, &[log.clone(), given("a")]);
    assert_eq!((members.len(), members[0].name()), (1, "Awa Diop"));
    let heads: Vec<String> = [vec![log.clone()], vec![log.clone(), given("a")], vec![log, given("b")]]
        .map(|files| of(&training, &files)[0].log.head.clone())
        .into();
    assert!(heads[0] != heads[1] && heads[1] != heads[2], "{heads:?}");
    // When they are read makes no difference to what they say.
    let alone = |now: u64| gather(&[given("a")], &training, now).unwrap()[0].log.clone();
    assert_eq!(alone(MONDAY + 60).head, alone(MONDAY + 90).head);
    assert_eq!(alone(MONDAY + 90).heading.at, MONDAY, "begun with the first answer");
}

#[test]
fn gain_looks_at_the_first_attempts_of_the_item_analysis() {
    let training = training([&["1", "1"], &["1"]]);
    let shown = super::at(MONDAY, Event::KeyShown { exercise: "T01X1".to_owned() });
    let all = |first: Vec<Entry>| {
        let more = [submitted("T01X2", chosen("a")), submitted("T02X1", chosen("a"))];
        [first, more.to_vec()].concat()
    };
    let before = of(&training, &[file("b.jsonl", "Awa", &all(vec![submitted("T01X1", chosen("b"))]))]);
    let after = |first: Vec<Entry>| of(&training, &[file("a.jsonl", "awa", &all(first))]);
    let answers = |later: &[Member]| gains(&training, &before, later, None)[0].answers;
    assert_eq!(answers(&after(vec![submitted("T01X1", chosen("a"))])), 3);
    // An answer after the key was shown says nothing, and neither does one at what was changed or taken out since.
    assert_eq!(answers(&after(vec![shown, submitted("T01X1", chosen("a"))])), 2);
    let mut changed = submitted("T01X1", chosen("a"));
    if let Event::Submitted { sha256, .. } = &mut changed.event {
        *sha256 = "older".to_owned();
    }
    assert_eq!(answers(&after(vec![changed])), 2);
    assert_eq!(answers(&after(vec![submitted("T01X1", chosen("a")), voided("T01X1")])), 2);
}
