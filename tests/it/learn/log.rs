//! The log: chained, cut anywhere, edited, of two learners, of another version, merged.

use std::path::Path;

use tripartite::learn::log::{Entry, Event, Heading, Log, Unmerged, merge, read, text};

use super::{MONDAY, at};

fn heading(learner: &str) -> Heading {
    Heading::new(learner, "coherence", MONDAY)
}

fn opened(at_: u64, section: &str) -> Entry {
    at(MONDAY + at_, Event::LessonOpened { topic: "T01".to_owned(), section: section.to_owned() })
}

fn log(entries: &[Entry]) -> String {
    text(&heading("Awa"), entries).unwrap()
}

fn parsed(text: &str) -> Log {
    read(text.as_bytes(), Path::new("l")).unwrap().unwrap()
}

/// Code and line of the finding.
fn refused(text: &str) -> (&'static str, String) {
    let finding = read(text.as_bytes(), Path::new("l")).unwrap_err();
    (finding.code.as_str(), format!("{:?}", finding.place))
}

#[test]
fn a_log_is_read_as_it_was_written_wherever_it_was_cut() {
    let entries = [opened(1, "a \"b\"\n,\"hash\":\"é"), opened(2, "b"), at(MONDAY + 3, Event::SessionEnded)];
    let whole = log(&entries);
    assert_eq!(whole.lines().count(), 4);
    let ends: Vec<usize> = whole.match_indices('\n').map(|(at, _)| at + 1).collect();
    for cut in 0..=whole.len() {
        let lines = ends.iter().filter(|end| **end <= cut).count();
        let got = read(&whole.as_bytes()[..cut], Path::new("l")).unwrap();
        match lines {
            0 => assert_eq!(got, None, "{cut}"),
            _ => {
                let got = got.unwrap();
                assert_eq!(got.entries, entries[..lines - 1], "{cut}");
                assert_eq!((got.whole, got.heading), (ends[lines - 1] as u64, heading("Awa")), "{cut}");
            }
        }
    }
    // Windows may end the lines its own way.
    assert_eq!(parsed(&whole.replace('\n', "\r\n")).entries, entries);
    // And put a mark of three bytes before them, behind which a further line is written.
    let marked = parsed(&format!("\u{feff}{whole}"));
    assert_eq!((marked.entries, marked.whole), (entries.to_vec(), whole.len() as u64 + 3));
}

#[test]
fn a_line_that_was_edited_moved_or_taken_out_is_refused_with_its_number() {
    let entries = [opened(1, "one"), opened(2, "two"), opened(3, "three")];
    let whole = log(&entries);
    let lines: Vec<&str> = whole.lines().collect();
    let join = |lines: &[&str]| lines.join("\n") + "\n";
    let cases = [
        ("edited", whole.replace("\"two\"", "\"2\""), 3),
        ("the last edited", whole.replace("\"three\"", "\"3\""), 4),
        ("the learner edited", whole.replace("\"Awa\"", "\"Ben\""), 1),
        ("moved", join(&[lines[0], lines[2], lines[1], lines[3]]), 2),
        ("taken out", join(&[lines[0], lines[1], lines[3]]), 3),
        ("doubled", join(&[lines[0], lines[1], lines[1]]), 3),
    ];
    for (name, text, line) in cases {
        let (code, place) = refused(&text);
        assert_eq!(code, "log/edited-line", "{name}");
        assert!(place.contains(&format!("line: {line}")), "{name}: {place}");
    }
}

#[test]
fn what_is_no_log_or_of_another_version_is_refused_by_itself() {
    let whole = log(&[opened(1, "one")]);
    assert_eq!(refused("notes\n").0, "log/bad-line");
    assert_eq!(refused("notes").0, "log/bad-line", "somebody's file without an end of line");
    assert_eq!(refused(&whole.replace("learner/1", "learner/2")).0, "log/other-version");
    assert_eq!(refused(&text(&heading(" \u{200b}"), &[]).unwrap()).0, "log/bad-line", "nobody");
    let (code, place) = refused(&format!("{whole}{{\"at\":1}}\n"));
    assert!(code == "log/bad-line" && place.contains("line: 3"), "{place}");
    let (code, place) = refused(&format!("{whole}{}", text(&heading("Ben"), &[]).unwrap()));
    assert!(code == "log/two-learners" && place.contains("line: 3"), "{place}");
    assert_eq!(refused(&format!("{whole}{whole}")).0, "log/two-learners", "the same learner, twice");
    let other = tripartite::learn::log::other_course(&heading("Awa"), "mine", Path::new("l"));
    assert_eq!(other.code.as_str(), "log/other-course");
    // What a newer program says is not guessed at.
    let unknown = whole.replace("lesson_opened", "lesson_dreamt");
    assert!(matches!(refused(&unknown).0, "log/edited-line" | "log/bad-line"));
}

#[test]
fn two_machines_become_one_log_whichever_comes_first() {
    let of = |session: &str, at: u64, section: &str| Entry { session: session.into(), ..opened(at, section) };
    let common = [of("start", 1, "a"), of("start", 2, "b")];
    let left = parsed(&log(&[common.as_slice(), &[of("left", 10, "c"), of("left", 30, "d")]].concat()));
    let right = parsed(&log(&[common.as_slice(), &[of("right", 20, "e"), of("right", 15, "f")]].concat()));
    let merged = merge(&left, &right).unwrap();
    assert_eq!(merged, merge(&right, &left).unwrap());
    let whole = parsed(&merged);
    let sections: Vec<&str> = whole
        .entries
        .iter()
        .filter_map(|entry| match &entry.event {
            Event::LessonOpened { section, .. } => Some(section.as_str()),
            _ => None,
        })
        .collect();
    // Each keeps its own order, also where its clock ran backwards.
    assert_eq!(sections, ["a", "b", "c", "e", "f", "d"]);
    assert!(matches!(whole.entries.last().unwrap().event, Event::Merged { .. }));
    // What is there already is not there twice, and nothing is added.
    assert_eq!(merge(&whole, &left).unwrap(), merged);
    assert_eq!(merge(&right, &whole).unwrap(), merged);
    assert_eq!(merge(&left, &left).unwrap(), log(&left.entries));
    // The same lines in two orders, and a name that is written in two ways.
    let turned: Vec<Entry> = left.entries.iter().rev().cloned().collect();
    let turned = parsed(&log(&turned));
    assert_eq!(merge(&left, &turned), merge(&turned, &left));
    let loud = parsed(&text(&heading("AWA"), &right.entries).unwrap());
    assert_eq!(merge(&left, &loud), merge(&loud, &left));
}

#[test]
fn logs_of_two_learners_or_courses_are_not_merged() {
    let awa = parsed(&log(&[]));
    let ben = parsed(&text(&heading("Ben"), &[]).unwrap());
    assert_eq!(merge(&awa, &ben), Err(Unmerged::TwoLearners("Awa".to_owned(), "Ben".to_owned())));
    let other = Heading { course: "other".to_owned(), ..heading("Awa") };
    let other = parsed(&text(&other, &[]).unwrap());
    assert!(matches!(merge(&awa, &other), Err(Unmerged::TwoCourses(..))));
}

/// Two machines, an attempt each, and a mark each for its own first attempt.
#[test]
fn a_mark_stays_with_its_answer_whatever_number_that_gets() {
    let answered = |session: &str, at: u64, words: &str| {
        let mut entry = super::submitted("T01X1", tripartite::learn::answer::Answer::Words(words.to_owned()));
        (entry.at, entry.session) = (MONDAY + at, session.to_owned());
        entry
    };
    let marked = |at: u64, attempt: u32, share: &str| {
        let (exercise, by, comment) = ("T01X1".to_owned(), "K".to_owned(), String::new());
        let event = Event::Marked { exercise, attempt, share: super::ratio(share), by, comment };
        Entry { at: MONDAY + at, session: String::new(), event }
    };
    let left = parsed(&log(&[answered("left", 20, "late"), marked(30, 1, "1/4")]));
    let right = parsed(&log(&[answered("right", 10, "early"), marked(40, 1, "3/4")]));
    let merged = merge(&left, &right).unwrap();
    assert_eq!(merged, merge(&right, &left).unwrap());
    let whole = parsed(&merged);
    let mut training = super::training([&["1"], &["1"]]);
    training.units[0].exercises[0].kind = tripartite::model::course::training::Kind::Text;
    let record = tripartite::learn::record::Record::of(&training, &whole.entries);
    let shares: Vec<String> =
        record.attempts("T01X1").iter().map(|one| one.mark.share().unwrap().to_string()).collect();
    assert_eq!(shares, ["3/4", "1/4"], "the earlier answer was made on the right");
    // The renumbered mark is the one that it was: nothing is there twice.
    assert_eq!(merge(&whole, &left).unwrap(), merged);
    assert_eq!(merge(&right, &whole).unwrap(), merged);
}

#[test]
fn a_learner_is_the_same_however_the_name_is_written() {
    let one = parsed(&text(&heading("Awa Diop"), &[opened(1, "a")]).unwrap());
    let other = parsed(&text(&heading("awa\u{a0}DIOP"), &[opened(2, "b")]).unwrap());
    let whole = parsed(&merge(&one, &other).unwrap());
    assert_eq!(whole.entries.len(), 3);
}
