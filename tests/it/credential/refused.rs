//! Who gets no certificate: one test for each condition that is not met, by its name, and one for all of them at once.

use tripartite::learn::credential::NotEarned;
use tripartite::learn::grade::{Unmet, Verdict};
use tripartite::learn::log::{Entry, Event};
use tripartite::model::ratio::Ratio;

use super::Class;

/// What is not met once the log of who passes was changed.
fn unmet(change: impl FnOnce(&mut Vec<Entry>)) -> (Verdict, Vec<Unmet>) {
    let class = Class::new("en");
    let mut entries = class.events();
    change(&mut entries);
    match class.facts(&class.log("Awa Diop", entries), "2026-11-23") {
        Err(NotEarned::Unmet(decision)) => (decision.verdict, decision.unmet),
        other => panic!("{other:?}"),
    }
}

fn is_submission(entry: &Entry) -> bool {
    matches!(entry.event, Event::Submitted { .. })
}

fn is_confirmation(entry: &Entry) -> bool {
    matches!(entry.event, Event::HoursConfirmed { .. })
}

/// A grade that does not reach the mark, whatever was answered.
fn mark_down(entries: &mut Vec<Entry>) {
    let ids: Vec<String> = entries
        .iter()
        .filter_map(|entry| match &entry.event {
            Event::Submitted { exercise, .. } => Some(exercise.clone()),
            _ => None,
        })
        .collect();
    let at = entries.last().unwrap().at;
    entries.extend(ids.into_iter().map(|exercise| Entry {
        at,
        session: String::new(),
        event: Event::Overridden {
            exercise,
            share: Ratio::of(599, 1000),
            by: "M. O.".into(),
            reason: "for the test".into(),
        },
    }));
}

#[test]
fn nobody_gets_one_while_an_exercise_is_missing() {
    let (verdict, unmet) = unmet(|entries| {
        let first = entries.iter().position(is_submission).unwrap();
        entries.remove(first);
    });
    assert_eq!((verdict, unmet), (Verdict::Incomplete, vec![Unmet::Missing(1)]));
}

#[test]
fn nobody_gets_one_below_the_mark() {
    let (verdict, unmet) = unmet(mark_down);
    assert_eq!(verdict, Verdict::Failed);
    assert_eq!(unmet, [Unmet::Grade(Ratio::of(599, 1000), Ratio::of(3, 5))]);
}

#[test]
fn nobody_gets_one_without_the_hours() {
    let (verdict, unmet) = unmet(|entries| entries.retain(|entry| !is_confirmation(entry)));
    assert_eq!(verdict, Verdict::HoursShort);
    assert!(matches!(unmet[..], [Unmet::Hours(counted, 216_000)] if counted / 3600 == 56), "{unmet:?}");
}

#[test]
fn nobody_gets_one_while_something_is_not_marked() {
    let class = Class::new("en");
    let mut training = class.training.clone();
    // The first exercise that counts becomes one that only a person can mark.
    let exercise = training
        .units
        .iter_mut()
        .flat_map(|unit| &mut unit.exercises)
        .find(|exercise| exercise.graded)
        .unwrap();
    exercise.kind = tripartite::model::course::training::Kind::Text;
    let mut class = class;
    class.training = training;
    match class.facts(&class.passer("Awa Diop"), "2026-11-23") {
        Err(NotEarned::Unmet(decision)) => {
            assert_eq!((decision.verdict, decision.unmet), (Verdict::Pending, vec![Unmet::Pending(1)]));
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn nobody_gets_one_for_a_module_without_exercises() {
    let class = Class::new("en");
    let mut entries = class.events();
    let at = entries.last().unwrap().at;
    let module = class.training.units.iter().filter(|unit| unit.module == 0);
    for exercise in module.flat_map(|unit| unit.graded()) {
        let (exercise, by, reason) = (exercise.id.clone(), "M. O.".to_owned(), "for the test".to_owned());
        entries.push(Entry { at, session: String::new(), event: Event::Voided { exercise, by, reason } });
    }
    let facts = class.facts(&class.log("Awa Diop", entries), "2026-11-23");
    assert!(matches!(&facts, Err(NotEarned::Void(void)) if void.0 == "M1"), "{facts:?}");
}

#[test]
fn all_that_is_not_met_is_said_at_once() {
    let (verdict, unmet) = unmet(|entries| {
        mark_down(entries);
        entries.retain(|entry| !is_confirmation(entry));
        let void: Vec<String> = ["T01", "T02"].into_iter().map(str::to_owned).collect();
        entries.retain(|entry| match &entry.event {
            Event::Submitted { exercise, .. } | Event::Overridden { exercise, .. } => {
                !void.iter().any(|topic| exercise.starts_with(topic.as_str()))
            }
            _ => true,
        });
    });
    assert_eq!(verdict, Verdict::Incomplete);
    assert!(matches!(unmet[..], [Unmet::Missing(2..), Unmet::Grade(..), Unmet::Hours(..)]), "{unmet:?}");
}
