//! The learning side, by sums worked out by hand: marks, grades, decisions, hours, logs, responses, and broken files of exercises.

mod class;
mod decision;
#[cfg(any(feature = "word", feature = "workbook"))]
mod exchange;
mod files;
mod hours;
mod items;
mod log;
mod marks;
mod page;
mod record;
mod responses;
mod trainer;

use std::collections::BTreeSet;

use tripartite::learn::answer::Answer;
use tripartite::learn::log::{Entry, Event};
use tripartite::model::course::training::{
    Choice, Credit, Exercise, HoursRule, Kind, Module, Pass, Training, Unit,
};
use tripartite::model::ratio::Ratio;

/// A day's first second: 23 November 2026.
pub(crate) const MONDAY: u64 = 20_780 * 86_400;

pub(crate) fn ratio(text: &str) -> Ratio {
    text.parse().unwrap()
}

pub(crate) fn exercise(id: &str, points: &str, kind: Kind) -> Exercise {
    Exercise {
        id: id.to_owned(),
        objective: "T01O1".to_owned(),
        skill: "coherence".to_owned(),
        points: ratio(points),
        graded: true,
        required: true,
        prompt: "?".to_owned(),
        hints: Vec::new(),
        explain: String::new(),
        kind,
        sha256: format!("hash of {id}"),
    }
}

fn choice(id: &str, correct: bool) -> Choice {
    Choice { id: id.to_owned(), text: id.to_owned(), correct, feedback: String::new() }
}

/// Options a and b are right, c and d are wrong.
pub(crate) fn two_of_four(credit: Credit) -> Kind {
    let options = [("a", true), ("b", true), ("c", false), ("d", false)].map(|(id, right)| choice(id, right));
    Kind::Multiple { options: options.into(), credit }
}

/// Each letter an option; `-` chooses none.
pub(crate) fn chosen(letters: &str) -> Answer {
    Answer::Options(letters.chars().filter(|c| *c != '-').map(String::from).collect::<BTreeSet<_>>())
}

/// A course of two modules, each of one topic with exercises of these points; any of them is right by `a` alone.
pub(crate) fn training(points: [&[&str]; 2]) -> Training {
    let unit = |n: usize| {
        let exercises = points[n].iter().zip(1..).map(|(points, x)| {
            let options = vec![choice("a", true), choice("b", false)];
            exercise(&format!("T0{}X{x}", n + 1), points, Kind::Single { options })
        });
        let id = format!("T0{}", n + 1);
        Unit { id, module: n, is_topic: true, minutes: 120, exercises: exercises.collect() }
    };
    Training {
        framework: "coherence".to_owned(),
        version: "1.0.0".to_owned(),
        title: "Course".to_owned(),
        pass: Pass { threshold: ratio("3/5"), seconds: 216_000, rule: HoursRule::VerifiedOrAttested },
        attempts: 3,
        modules: ["M1", "M2"].map(|id| Module { id: id.to_owned(), weight: ratio("50") }).into(),
        units: vec![unit(0), unit(1)],
        case: None,
        capstone: None,
        pages: Vec::new(),
    }
}

pub(crate) fn at(at: u64, event: Event) -> Entry {
    Entry { at, session: "one".to_owned(), event }
}

/// A submitted answer; where the exercise is known it is marked anew, so that `share` counts only for one that was changed.
pub(crate) fn submitted(exercise: &str, answer: Answer) -> Entry {
    at(
        MONDAY,
        Event::Submitted {
            exercise: exercise.to_owned(),
            attempt: 1,
            version: "1.0.0".to_owned(),
            sha256: format!("hash of {exercise}"),
            shown: Vec::new(),
            answer,
            share: Some(ratio("1")),
            points: ratio("1"),
        },
    )
}
