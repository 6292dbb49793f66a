//! Attempts, keys that were shown, overrides, void exercises and regrades: what counts for the grade.

use tripartite::learn::grade::{AllVoid, grade};
use tripartite::learn::log::{Entry, Event};
use tripartite::learn::record::{Record, Standing};
use tripartite::model::course::training::{Kind, Training};

use super::{MONDAY, at, chosen, exercise, ratio, submitted, training};

fn share(training: &Training, entries: &[Entry]) -> String {
    grade(training, &Record::of(training, entries)).unwrap().share.to_string()
}

fn right(exercise: &str) -> Entry {
    submitted(exercise, chosen("a"))
}

fn wrong(exercise: &str) -> Entry {
    submitted(exercise, chosen("b"))
}

fn text(text: &str) -> String {
    text.to_owned()
}

#[test]
fn a_module_weighs_by_points_and_the_course_by_its_weights() {
    // M1: 1 + 3 points, 3 earned. M2: 6 points, 6 earned. 1/2 x 3/4 + 1/2 x 1 = 7/8, not 9/10.
    let training = training([&["1", "3"], &["6"]]);
    assert_eq!(share(&training, &[wrong("T01X1"), right("T01X2"), right("T02X1")]), "7/8");
    let record = Record::of(&training, &[right("T01X2")]);
    let grade = grade(&training, &record).unwrap();
    assert_eq!(grade.modules[0].earned, ratio("3"));
    assert_eq!(grade.units[0].missing, ["T01X1"]);
    assert_eq!(grade.share, ratio("3/8"), "what is missing counts nothing");
}

#[test]
fn the_best_of_three_attempts_counts_and_the_fourth_does_not() {
    let training = training([&["1"], &["1"]]);
    let x = "T01X1";
    let cases = [
        (vec![wrong(x), right(x), wrong(x)], "1/2", 0),
        (vec![wrong(x)], "0", 2),
        (vec![wrong(x), wrong(x), wrong(x), right(x)], "0", 0),
    ];
    for (entries, wanted, left) in cases {
        let record = Record::of(&training, &entries);
        assert_eq!(share(&training, &entries), wanted);
        assert_eq!(record.left(x), left);
        assert_eq!(record.attempts(x).len(), entries.len(), "all are kept");
    }
    // A trainer allows a fifth, from now on.
    let raised = at(
        MONDAY,
        Event::AttemptsRaised { exercise: text(x), attempts: 5, by: text("N"), reason: text("ill") },
    );
    let entries = [wrong(x), wrong(x), wrong(x), raised, right(x)];
    assert_eq!(share(&training, &entries), "1/2");
    assert_eq!(Record::of(&training, &entries).left(x), 1);
}

#[test]
fn practice_and_drafts_never_count() {
    let training = training([&["1"], &["1"]]);
    let (exercise, sha256) = (text("T01X1"), text("hash of T01X1"));
    let practised =
        at(MONDAY, Event::Practised { exercise: exercise.clone(), sha256, answer: chosen("a"), right: true });
    let drafted = at(MONDAY, Event::Drafted { exercise, answer: chosen("a") });
    let record = Record::of(&training, &[practised, drafted]);
    assert_eq!(record.standing(&training.units[0].exercises[0]), Standing::Open);
    assert!(record.draft("T01X1").is_some() && record.left("T01X1") == 3);
    assert_eq!(grade(&training, &record).unwrap().missing().count(), 2);
}

#[test]
fn the_key_closes_an_exercise_and_what_was_earned_before_stands() {
    let training = training([&["1", "1"], &["1"]]);
    let shown = |id: &str| at(MONDAY, Event::KeyShown { exercise: text(id) });
    assert_eq!(share(&training, &[shown("T01X1"), right("T01X1")]), "0");
    assert_eq!(share(&training, &[right("T01X1"), shown("T01X1"), right("T01X1")]), "1/4");
    let record = Record::of(&training, &[shown("T01X1"), right("T01X1")]);
    assert_eq!((record.left("T01X1"), record.attempts("T01X1")[0].counts), (0, false));
    assert!(grade(&training, &record).unwrap().missing().any(|id| id == "T01X1"), "it stays open");
    // A trainer opens it again.
    let raised = Event::AttemptsRaised {
        exercise: text("T01X1"),
        attempts: 3,
        by: text("N"),
        reason: text("by mistake"),
    };
    assert_eq!(share(&training, &[shown("T01X1"), at(MONDAY, raised), right("T01X1")]), "1/4");
}

#[test]
fn an_explicitly_empty_answer_is_submitted_and_earns_nothing() {
    let training = training([&["1"], &["1"]]);
    let nothing = submitted("T01X1", tripartite::learn::answer::Answer::Nothing);
    let grade = grade(&training, &Record::of(&training, &[nothing])).unwrap();
    assert_eq!((grade.units[0].missing.len(), grade.units[0].submitted), (0, 1));
    assert_eq!(grade.share, ratio("0"));
}

#[test]
fn a_void_exercise_leaves_both_sides_of_the_fraction() {
    let training = training([&["1", "3"], &["1"]]);
    let void = |id: &str| {
        at(MONDAY, Event::Voided { exercise: text(id), by: text("N"), reason: text("the key was wrong") })
    };
    // Before: 1/2 x 1/4 + 1/2. After: 1/2 x 1/1 + 1/2.
    let all = [right("T01X1"), wrong("T01X2"), right("T02X1")];
    assert_eq!(share(&training, &all), "5/8");
    let record = Record::of(&training, all.iter().chain(&[void("T01X2")]));
    assert_eq!(grade(&training, &record).unwrap().share, ratio("1"));
    assert_eq!(record.left("T01X2"), 0);
    let record = Record::of(&training, &[void("T02X1")]);
    assert_eq!(grade(&training, &record), Err(AllVoid(text("M2"))));
}

#[test]
fn a_trainer_overrides_with_a_reason_whatever_the_attempts_earned() {
    let training = training([&["1"], &["1"]]);
    let set = Event::Overridden {
        exercise: text("T01X1"),
        share: ratio("1/2"),
        by: text("N"),
        reason: text("oral"),
    };
    assert_eq!(share(&training, &[wrong("T01X1"), at(MONDAY, set.clone())]), "1/4");
    assert_eq!(share(&training, &[right("T01X1"), at(MONDAY, set)]), "1/4");
}

#[test]
fn a_changed_exercise_keeps_its_mark_until_it_is_regraded() {
    let mut training = training([&["1"], &["1"]]);
    let mut entries = vec![right("T01X1")];
    assert_eq!(share(&training, &entries), "1/2");
    // The key was wrong: b is right, and the exercise is worth two points now.
    let exercise = &mut training.units[0].exercises[0];
    exercise.sha256 = text("another");
    exercise.points = ratio("2");
    let Kind::Single { options } = &mut exercise.kind else { panic!() };
    options[0].correct = false;
    options[1].correct = true;
    assert_eq!(share(&training, &entries), "1/2", "the old mark stands");
    let record = Record::of(&training, &entries);
    assert!(record.attempts("T01X1")[0].stale);
    let events = record.regrades(&training);
    let [Event::Regraded { before, after, points, .. }] = events.as_slice() else { panic!("{events:?}") };
    assert_eq!((before, after, points), (&ratio("1"), &ratio("0"), &ratio("2")));
    entries.extend(events.into_iter().map(|event| at(MONDAY, event)));
    assert_eq!(share(&training, &entries), "0");
    let record = Record::of(&training, &entries);
    assert!(record.regrades(&training).is_empty(), "once is enough");
    let points = ratio("2");
    assert_eq!(
        record.standing(&training.units[0].exercises[0]),
        Standing::Done { share: ratio("0"), points }
    );
}

#[test]
fn words_are_pending_until_a_trainer_marks_them() {
    let mut training = training([&["1"], &["1"]]);
    training.units[0].exercises = vec![exercise("T01X1", "4", Kind::Text)];
    let mut entries =
        vec![submitted("T01X1", tripartite::learn::answer::Answer::Words(text("because"))), right("T02X1")];
    let pending = grade(&training, &Record::of(&training, &entries)).unwrap();
    assert_eq!((pending.pending().count(), pending.missing().count()), (1, 0));
    let (exercise, by, comment) = (text("T01X1"), text("N"), text("good"));
    entries.push(at(MONDAY, Event::Marked { exercise, attempt: 1, share: ratio("3/4"), by, comment }));
    // 1/2 x 3/4 + 1/2
    assert_eq!(share(&training, &entries), "7/8");
}

#[test]
fn an_exercise_that_is_not_required_can_be_left_out() {
    let mut training = training([&["1", "1"], &["1"]]);
    training.units[0].exercises[1].required = false;
    let grade = grade(&training, &Record::of(&training, &[right("T01X1"), right("T02X1")])).unwrap();
    assert_eq!(grade.missing().count(), 0);
    // Its point was there to be earned: 1/2 x 1/2 + 1/2.
    assert_eq!(grade.share, ratio("3/4"));
}

#[test]
fn an_exercise_is_settled_once_nothing_depends_on_another_answer() {
    let mut training = training([&["1"], &["1"]]);
    training.units[0].exercises.push(exercise("T01X2", "1", Kind::Text));
    let x = "T01X1";
    let shown = at(MONDAY, Event::KeyShown { exercise: text(x) });
    let set = at(
        MONDAY,
        Event::Overridden {
            exercise: text(x),
            share: ratio("1/2"),
            by: text("N"),
            reason: text("read aloud"),
        },
    );
    let cases = [
        ("nothing was answered", vec![], false, true),
        ("a wrong answer", vec![wrong(x)], false, true),
        ("a right one", vec![wrong(x), right(x)], true, false),
        ("no attempt is left", vec![wrong(x), wrong(x), wrong(x)], true, false),
        ("the key was shown", vec![shown.clone()], true, false),
        ("right after the key was shown", vec![shown, right(x)], true, false),
        ("a trainer set the mark", vec![wrong(x), set], true, false),
    ];
    for (name, entries, settled, due) in cases {
        let record = Record::of(&training, &entries);
        assert_eq!(
            (record.is_settled(x), record.is_due(&training.units[0].exercises[0])),
            (settled, due),
            "{name}"
        );
    }
    // What a trainer has to mark is not asked again meanwhile, and its key is not shown.
    let words = submitted("T01X2", tripartite::learn::answer::Answer::Words(text("so")));
    let record = Record::of(&training, &[words]);
    assert!(!record.is_settled("T01X2") && !record.is_due(&training.units[0].exercises[1]));
}
