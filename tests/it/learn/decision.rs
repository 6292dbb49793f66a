//! The decision table, each row and each edge.

use tripartite::learn::grade::{Decision, Unmet, Verdict, decide, grade};
use tripartite::learn::hours::Hours;
use tripartite::learn::record::Record;
use tripartite::learn::sums::percent;
use tripartite::locale::Locale;
use tripartite::model::course::training::{HoursRule, Kind};
use tripartite::model::ratio::Ratio;

use super::{chosen, exercise, ratio, submitted, training};

/// The decision on a course of two exercises, of which so many points of a million are earned, after so many seconds.
fn decided(earned: u64, seconds: u64, all: bool) -> Decision {
    let parts = [earned.to_string(), (1_000_000 - earned).to_string()];
    let mut training = training([&[&parts[0], &parts[1]], &["1"]]);
    training.modules[0].weight = ratio("100");
    training.modules[1].weight = ratio("0");
    let mut entries = vec![submitted("T01X1", chosen("a")), submitted("T02X1", chosen("a"))];
    if all {
        entries.push(submitted("T01X2", chosen("b")));
    }
    let grade = grade(&training, &Record::of(&training, &entries)).unwrap();
    decide(&grade, &Hours { logged: seconds, ..Hours::default() }, &training.pass)
}

#[test]
fn sixty_passes_exactly_and_just_below_does_not() {
    assert_eq!(decided(600_000, 216_000, true).verdict, Verdict::Passed);
    assert_eq!(decided(600_000, 216_000, true).unmet, []);
    let below = decided(599_999, 216_000, true);
    assert_eq!(below.verdict, Verdict::Failed);
    let [Unmet::Grade(share, needed)] = below.unmet.as_slice() else { panic!("{below:?}") };
    // 59.9999 shows 59.9, never "60.0 and failed".
    let (en, fr) = (Locale::new("en"), Locale::new("fr"));
    assert_eq!((percent(share, &en), percent(needed, &en)), ("59.9\u{a0}%".into(), "60.0\u{a0}%".into()));
    assert!(percent(share, &fr).starts_with("59,9"));
}

#[test]
fn sixty_hours_pass_and_a_second_less_does_not() {
    // 60:00:00 and 59:59:59.
    assert_eq!(decided(800_000, 216_000, true).verdict, Verdict::Passed);
    let short = decided(800_000, 215_999, true);
    assert_eq!((short.verdict, short.unmet), (Verdict::HoursShort, vec![Unmet::Hours(215_999, 216_000)]));
    let locale = Locale::new("en");
    assert_eq!(tripartite::learn::sums::duration(215_999, &locale), "59 h 59");
    assert_eq!(tripartite::learn::sums::duration(216_000, &locale), "60 h");
}

#[test]
fn what_is_incomplete_never_passes_even_at_95() {
    let open = decided(950_000, 216_000, false);
    assert_eq!((open.verdict, open.unmet), (Verdict::Incomplete, vec![Unmet::Missing(1)]));
}

#[test]
fn every_condition_that_is_not_met_is_said_at_once() {
    let all = decided(100_000, 10, false);
    assert_eq!(all.verdict, Verdict::Incomplete);
    let wanted =
        vec![Unmet::Missing(1), Unmet::Grade(ratio("1/10"), ratio("3/5")), Unmet::Hours(10, 216_000)];
    assert_eq!(all.unmet, wanted);
    let failed = decided(100_000, 10, true);
    assert_eq!((failed.verdict, failed.unmet.len()), (Verdict::Failed, 2));
}

#[test]
fn what_is_pending_is_never_a_pass() {
    let mut training = training([&["9"], &["1"]]);
    training.units[0].exercises.push(exercise("T01X2", "1", Kind::Text));
    let words = tripartite::learn::answer::Answer::Words("because".to_owned());
    let entries =
        [submitted("T01X1", chosen("a")), submitted("T01X2", words), submitted("T02X1", chosen("a"))];
    let grade = grade(&training, &Record::of(&training, &entries)).unwrap();
    assert_eq!(grade.share, ratio("19/20"));
    let decision = decide(&grade, &Hours { logged: 216_000, ..Hours::default() }, &training.pass);
    assert_eq!((decision.verdict, decision.unmet), (Verdict::Pending, vec![Unmet::Pending(1)]));
}

#[test]
fn a_rule_says_which_hours_count_and_none_blends_them() {
    let hours = Hours { nominal: 1000, logged: 10, declared: 300, confirmed: 200, ..Hours::default() };
    assert_eq!(hours.counted(HoursRule::VerifiedOrAttested), 210);
    assert_eq!(hours.counted(HoursRule::Verified), 10);
    assert_eq!(hours.counted(HoursRule::Nominal), 1000);
}

#[test]
fn thirds_add_up_to_the_threshold() {
    // 3/5 made of 1/3 + 4/15: in floating point it would be 0.6000000000000001 or less.
    assert!(Ratio::of(1, 3) + Ratio::of(4, 15) >= ratio("3/5"));
}
