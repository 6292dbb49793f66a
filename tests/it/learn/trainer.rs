//! What a trainer decides: each decision as an event, each refusal with its own reason; the capstone and its hours.

use std::collections::{BTreeMap, BTreeSet};

use tripartite::learn::answer::Answer;
use tripartite::learn::hours::Hours;
use tripartite::learn::log::{Entry, Event, Heading, Log};
use tripartite::learn::record::{Record, Standing};
use tripartite::learn::trainer::{Before, Refused};
use tripartite::locale::Locale;
use tripartite::model::course::training::{CAPSTONE, Capstone, Criterion, Kind, Training, Unmarked};
use tripartite::model::day::Day;

use super::{MONDAY, at, chosen, exercise, ratio, submitted, training};

/// A course with an exercise in words and a capstone of two criteria, the second counting twice.
fn course() -> Training {
    let mut training = training([&["2"], &["1"]]);
    training.units[0].exercises.push(exercise("T01X2", "4", Kind::Text));
    let mut practice = exercise("T01X3", "1", Kind::Text);
    practice.graded = false;
    training.units[0].exercises.push(practice);
    let criterion = |id: &str, weight: u32, levels: usize| Criterion {
        id: id.to_owned(),
        title: id.to_owned(),
        weight,
        levels: vec!["level".to_owned(); levels],
    };
    training.capstone = Some(Capstone {
        title: "Own country".to_owned(),
        brief: String::new(),
        minutes: 120,
        criteria: vec![criterion("scope", 1, 3), criterion("evidence", 2, 5)],
    });
    training
}

fn log(entries: Vec<Entry>) -> Log {
    let heading = Heading::new("Awa Diop", "coherence", MONDAY);
    Log { heading, entries, head: String::new(), whole: 0 }
}

fn decided(
    entries: Vec<Entry>,
    decide: impl Fn(&Before<'_>) -> Result<Event, Refused>,
) -> Result<Event, Refused> {
    decided_by("B. Keller", entries, decide)
}

fn decided_by(
    by: &str,
    entries: Vec<Entry>,
    decide: impl Fn(&Before<'_>) -> Result<Event, Refused>,
) -> Result<Event, Refused> {
    let (training, log) = (course(), log(entries));
    let record = Record::of(&training, &log.entries);
    decide(&Before { training: &training, log: &log, record: &record, by })
}

fn declared(id: &str, topic: &str, minutes: u32) -> Entry {
    let date = Day::of_seconds(MONDAY);
    let (id, topic) = (id.to_owned(), topic.to_owned());
    at(MONDAY, Event::HoursDeclared { id, topic, date, from: None, minutes, note: String::new() })
}

fn levels(given: &[(&str, u32)]) -> BTreeMap<String, u32> {
    given.iter().map(|(id, level)| ((*id).to_owned(), *level)).collect()
}

fn marked(given: &[(&str, u32)]) -> Entry {
    let (by, comment) = ("B. Keller".to_owned(), String::new());
    at(MONDAY, Event::CapstoneMarked { levels: levels(given), by, comment })
}

#[test]
fn points_become_a_share_with_name_and_reason() {
    let event = decided(Vec::new(), |one| one.set("t01x1", &ratio("3/2"), " read aloud ")).unwrap();
    let (exercise, by, reason) = ("T01X1".to_owned(), "B. Keller".to_owned(), "read aloud".to_owned());
    assert_eq!(event, Event::Overridden { exercise, share: ratio("3/4"), by, reason });
    let words = vec![submitted("T01X2", Answer::Words("so".to_owned())); 2];
    let event = decided(words.clone(), |one| one.mark("T01X2", None, &ratio("1"), "short")).unwrap();
    let (exercise, by, comment) = ("T01X2".to_owned(), "B. Keller".to_owned(), "short".to_owned());
    // The last attempt, where none is named.
    assert_eq!(event, Event::Marked { exercise, attempt: 2, share: ratio("1/4"), by, comment });
    let mut entries = words;
    entries.push(at(MONDAY, event));
    let record = Record::of(&course(), &entries);
    assert_eq!(record.attempts("T01X2")[1].mark.share(), Some(&ratio("1/4")));
    assert_eq!(
        record.standing(&course().units[0].exercises[1]),
        Standing::Pending,
        "the first is not marked"
    );
}

#[test]
fn every_refusal_has_its_own_reason() {
    let words = || vec![submitted("T01X2", Answer::Words("so".to_owned()))];
    let (one, five) = (ratio("1"), ratio("5"));
    let id = |text: &str| text.to_owned();
    let today = Day::of_seconds(MONDAY);
    let tomorrow = Day::of_seconds(MONDAY + 86_400);
    let hours = || vec![declared("d1", "T01", 30), declared("d2", CAPSTONE, 60)];
    let voided = || {
        let (exercise, by, reason) = (id("T01X1"), id("K"), id("r"));
        vec![at(MONDAY, Event::Voided { exercise, by, reason })]
    };
    let refused = [
        decided_by(" ", Vec::new(), |it| it.set("T01X1", &one, "r")),
        decided_by("awa  \u{ff24}iop", Vec::new(), |it| it.set("T01X1", &one, "r")),
        decided(Vec::new(), |it| it.set("T01X1", &one, " ")),
        decided(Vec::new(), |it| it.set("T09X9", &one, "r")),
        decided(Vec::new(), |it| it.set("T01X3", &one, "r")),
        decided(Vec::new(), |it| it.set("T01X1", &five, "r")),
        decided(voided(), |it| it.void("T01X1", "r")),
        decided(Vec::new(), |it| it.void("T02X1", "r")),
        decided(Vec::new(), |it| it.mark("T01X2", None, &one, "")),
        decided(words(), |it| it.mark("T01X2", Some(2), &one, "")),
        decided(words(), |it| it.mark("T01X1", None, &one, "")),
        decided(Vec::new(), |it| it.attempts("T01X1", 3, "r")),
        decided(hours(), |it| it.confirm(&[id("d9")], today, today)),
        decided(hours(), |it| it.confirm(&[id("d2")], today, today)),
        decided(hours(), |it| it.confirm(&[], tomorrow, today)),
        decided(Vec::new(), |it| it.confirm(&[], today, today)),
        decided(Vec::new(), |it| it.cap("T07", 10, "r")),
        decided(Vec::new(), |it| it.mark_capstone(&levels(&[("scope", 1), ("style", 1)]), "")),
        decided(Vec::new(), |it| it.mark_capstone(&levels(&[("scope", 3), ("evidence", 1)]), "")),
        decided(Vec::new(), |it| it.mark_capstone(&levels(&[("scope", 1)]), "")),
    ];
    let reasons: Vec<Refused> = refused.into_iter().map(Result::unwrap_err).collect();
    assert_eq!(
        reasons,
        [
            Refused::NoName,
            Refused::OwnLog(id("awa \u{ff24}iop")),
            Refused::NoReason,
            Refused::NoExercise(id("T09X9")),
            Refused::NotGraded(id("T01X3")),
            Refused::Points(id("T01X1"), id("2")),
            Refused::AlreadyVoid(id("T01X1")),
            Refused::LastOfModule(id("T02X1"), id("M2")),
            Refused::NothingSubmitted(id("T01X2")),
            Refused::NoAttempt(id("T01X2"), 1),
            Refused::MarkedByProgram(id("T01X1")),
            Refused::NoMoreAttempts(id("T01X1"), 3),
            Refused::NoDeclaration(id("d9")),
            Refused::CapstoneFirst(id("d2")),
            Refused::Tomorrow,
            Refused::NothingToConfirm,
            Refused::NoTopic(id("T07")),
            Refused::Rubric(Unmarked::Unknown(id("style"))),
            Refused::Rubric(Unmarked::TooHigh(id("scope"), 2)),
            Refused::Rubric(Unmarked::Missing(vec![id("evidence")])),
        ]
    );
    for language in ["en", "fr"] {
        let locale = Locale::new(language);
        let said: BTreeSet<String> = reasons.iter().map(|one| one.said(&locale)).collect();
        assert_eq!(said.len(), reasons.len(), "each has words of its own: {said:?}");
        assert!(said.iter().all(|text| !text.contains("trainer-")), "{said:?}");
    }
}

#[test]
fn hours_are_confirmed_once_and_those_of_the_capstone_after_its_mark() {
    let (training, today) = (course(), Day::of_seconds(MONDAY));
    // Scope 2 of 2, evidence 1 of 4, which counts twice: (1 + 2 × 1/4) / 3 = 1/2. With 2 of 4 it is 2/3.
    let capstone = training.capstone.as_ref().unwrap();
    assert_eq!(capstone.share(&levels(&[("scope", 2), ("evidence", 1)])), ratio("1/2"));
    assert_eq!(capstone.share(&levels(&[("scope", 2), ("evidence", 2)])), ratio("2/3"));
    let declared = || vec![declared("d1", "T01", 30), declared("d2", CAPSTONE, 150)];
    let confirm = |entries: Vec<Entry>| {
        let event = decided(entries.clone(), |it| it.confirm(&[], today, today)).unwrap();
        let Event::HoursConfirmed { declared, .. } = &event else { panic!("{event:?}") };
        let ids = declared.join(" ");
        let hours = Hours::of(&training, &[entries, vec![at(MONDAY, event)]].concat());
        (ids, hours.declared, hours.confirmed)
    };
    let with = |mark: &[(&str, u32)]| [declared(), vec![marked(mark)]].concat();
    // 30 minutes and, of the 150 of the capstone, at most its nominal 120.
    assert_eq!(confirm(declared()), ("d1".to_owned(), 9000, 1800));
    assert_eq!(confirm(with(&[("scope", 2), ("evidence", 1)])), ("d1".to_owned(), 9000, 1800));
    assert_eq!(confirm(with(&[("scope", 2), ("evidence", 2)])), ("d1 d2".to_owned(), 9000, 9000));
    // The capstone's minutes are a part of those of the topics.
    assert_eq!(Hours::of(&training, &declared()).nominal, 2 * 120 * 60);
    // A lower mark afterwards takes its hours out of what counts.
    let mut entries = with(&[("scope", 2), ("evidence", 2)]);
    let event = decided(entries.clone(), |it| it.confirm(&[], today, today)).unwrap();
    entries.extend([at(MONDAY, event), marked(&[("scope", 0), ("evidence", 0)])]);
    assert_eq!(Hours::of(&training, &entries).confirmed, 1800);
    // Nobody confirms on Sunday what was done on Monday.
    let sunday = Day::of_seconds(MONDAY - 86_400);
    assert_eq!(decided(declared(), |it| it.confirm(&[], sunday, today)), Err(Refused::BeforeHours(today)));
    let again = decided(entries, |it| it.confirm(&["d1".to_owned()], today, today));
    assert_eq!(again, Err(Refused::AlreadyConfirmed("d1".to_owned())));
}

#[test]
fn more_attempts_open_an_exercise_of_which_the_key_was_shown() {
    let shown = || vec![at(MONDAY, Event::KeyShown { exercise: "T01X1".to_owned() })];
    let event = decided(shown(), |it| it.attempts("T01X1", 3, "shown by mistake")).unwrap();
    let entries = [shown(), vec![at(MONDAY, event), submitted("T01X1", chosen("a"))]].concat();
    let record = Record::of(&course(), &entries);
    assert!(record.attempts("T01X1")[0].counts);
    assert_eq!(record.left("T01X1"), 2);
}

/// A course that asks for no hours, passed on Monday.
fn passed() -> (Training, Vec<Entry>) {
    let mut training = training([&["1"], &["1"]]);
    training.pass.seconds = 0;
    (training, vec![submitted("T01X1", chosen("a")), submitted("T02X1", chosen("a"))])
}

fn signed(training: &Training, entries: &[Entry], by: &str, on: u64) -> Result<Event, Refused> {
    let log = log(entries.to_vec());
    let record = Record::of(training, &log.entries);
    let day = |days: u64| Day::of_seconds(MONDAY + days * 86_400);
    Before { training, log: &log, record: &record, by }.countersign(day(on), day(2))
}

#[test]
fn a_countersignature_is_for_what_is_passed_and_given_once() {
    let (training, entries) = passed();
    let today = Day::of_seconds(MONDAY);
    let event = signed(&training, &entries, " B.  Keller ", 0).unwrap();
    assert_eq!(event, Event::Countersigned { by: "B. Keller".to_owned(), on: today });
    let after = [entries.clone(), vec![at(MONDAY, event)]].concat();
    let again = Refused::AlreadyCountersigned("B. Keller".to_owned(), today);
    assert_eq!(signed(&training, &after, "C. Roux", 1), Err(again.clone()));
    // What was submitted since, here or on another machine, nobody stands by.
    for event in [submitted("T01X1", chosen("b")).event, Event::Merged { heads: Vec::new() }] {
        let later = [after.clone(), vec![at(MONDAY, event)]].concat();
        assert!(signed(&training, &later, "C. Roux", 1).is_ok());
    }
    let early = [entries.clone(), vec![Entry { at: MONDAY + 86_400, ..entries[0].clone() }]].concat();
    let tuesday = Day::of_seconds(MONDAY + 86_400);
    let refused = [
        signed(&training, &entries, " ", 0),
        signed(&training, &entries, "awa diop", 0),
        signed(&training, &entries, "B. Keller", 3),
        signed(&training, &early, "B. Keller", 0),
    ];
    let reasons: Vec<Refused> = refused.into_iter().map(Result::unwrap_err).collect();
    let own = Refused::OwnLog("awa diop".to_owned());
    assert_eq!(reasons, [Refused::NoName, own, Refused::Tomorrow, Refused::BeforeSubmission(tuesday)]);
    assert!(signed(&training, &early, "B. Keller", 1).is_ok());
    let void = |exercise: &str| {
        let (exercise, by, reason) = (exercise.to_owned(), "K".to_owned(), "r".to_owned());
        at(MONDAY, Event::Voided { exercise, by, reason })
    };
    let none = [entries, vec![void("T02X1")]].concat();
    assert_eq!(signed(&training, &none, "B. Keller", 0), Err(Refused::NoGrade("M2".to_owned())));
    for language in ["en", "fr"] {
        let locale = Locale::new(language);
        let all = [again.clone(), Refused::BeforeSubmission(tuesday), Refused::NoGrade("M2".to_owned())];
        for said in all.map(|one| one.said(&locale)) {
            assert!(!said.contains("trainer-") && said.contains(['M', '2']), "{said}");
        }
    }
}

#[test]
fn everything_that_keeps_from_a_countersignature_is_said() {
    // 1 of 2 points, one exercise missing, and of the 60 hours none: three conditions.
    let training = training([&["1"], &["1"]]);
    let refused = signed(&training, &[submitted("T01X1", chosen("a"))], "B. Keller", 0).unwrap_err();
    let Refused::NotPassed(decision) = &refused else { panic!("{refused:?}") };
    assert_eq!(decision.unmet.len(), 3);
    let said = refused.said(&Locale::new("en"));
    assert_eq!(said.lines().filter(|line| line.starts_with("- ")).count(), 3, "{said}");
}
