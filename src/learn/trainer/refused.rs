//! Why a trainer's decision is refused, each reason with words of its own.

use crate::learn::grade::Decision;
use crate::learn::sums;
use crate::locale::{Arg, Locale};
use crate::model::course::training::Unmarked;
use crate::model::day::Day;

/// Why a trainer's decision is refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refused {
    /// No trainer is named.
    NoName,
    /// A learner decides about themselves: the name.
    OwnLog(String),
    /// No reason is given.
    NoReason,
    /// The course has no such exercise.
    NoExercise(String),
    /// The exercise is for practice and has no grade.
    NotGraded(String),
    /// More points than the exercise has, or less than none.
    Points(String, String),
    /// The exercise was taken out before.
    AlreadyVoid(String),
    /// Without it nothing of a module would be left.
    LastOfModule(String, String),
    /// Nothing was submitted.
    NothingSubmitted(String),
    /// There is no such attempt: the exercise, and how many there are.
    NoAttempt(String, usize),
    /// The program marks the exercise.
    MarkedByProgram(String),
    /// No more attempts than are allowed already: the exercise, and how many are.
    NoMoreAttempts(String, u32),
    /// There is no such declaration of hours.
    NoDeclaration(String),
    /// The hours were confirmed before.
    AlreadyConfirmed(String),
    /// No hours are waiting.
    NothingToConfirm,
    /// Hours of a capstone that has not reached the pass mark.
    CapstoneFirst(String),
    /// A day that has not come yet.
    Tomorrow,
    /// The course has no such topic.
    NoTopic(String),
    /// The course has no capstone.
    NoCapstone,
    /// Nobody stands by a course that is not passed: everything that is not met.
    NotPassed(Decision),
    /// Nobody stands by a course without a grade: the module of which no exercise is left.
    NoGrade(String),
    /// Somebody stands by what was submitted already: who, and since when.
    AlreadyCountersigned(String, Day),
    /// A day before the last answer was submitted, which is the day named.
    BeforeSubmission(Day),
    /// A day before that of the hours that are confirmed, which is the day named.
    BeforeHours(Day),
    /// A level is none of the rubric.
    Rubric(Unmarked),
}

impl Refused {
    /// The reason in words.
    pub fn said(&self, locale: &Locale) -> String {
        let of = |key: &str, id: &str| locale.format(key, &[("id", Arg::Text(id))]);
        match self {
            Self::NoName => locale.text("trainer-no-name"),
            Self::OwnLog(name) => of("trainer-own-log", name),
            Self::NoReason => locale.text("trainer-no-reason"),
            Self::NoExercise(id) => of("trainer-no-exercise", id),
            Self::NotGraded(id) => of("trainer-not-graded", id),
            Self::Points(id, most) => {
                locale.format("trainer-points", &[("id", Arg::Text(id)), ("most", Arg::Text(most))])
            }
            Self::AlreadyVoid(id) => of("trainer-already-void", id),
            Self::LastOfModule(id, module) => locale
                .format("trainer-last-of-module", &[("id", Arg::Text(id)), ("module", Arg::Text(module))]),
            Self::NothingSubmitted(id) => of("trainer-nothing-submitted", id),
            Self::NoAttempt(id, count) => locale
                .format("trainer-no-attempt", &[("id", Arg::Text(id)), ("count", Arg::Count(*count as u64))]),
            Self::MarkedByProgram(id) => of("trainer-marked-by-program", id),
            Self::NoMoreAttempts(id, most) => locale.format(
                "trainer-no-more-attempts",
                &[("id", Arg::Text(id)), ("count", Arg::Count((*most).into()))],
            ),
            Self::NoDeclaration(id) => of("trainer-no-declaration", id),
            Self::AlreadyConfirmed(id) => of("trainer-already-confirmed", id),
            Self::NothingToConfirm => locale.text("trainer-nothing-to-confirm"),
            Self::CapstoneFirst(id) => of("trainer-capstone-first", id),
            Self::Tomorrow => locale.text("trainer-tomorrow"),
            Self::NoTopic(id) => of("trainer-no-topic", id),
            Self::NoCapstone => locale.text("trainer-no-capstone"),
            Self::NotPassed(decision) => {
                let unmet = sums::decision(decision, locale).join("\n");
                format!("{}\n{unmet}", locale.text("trainer-not-passed"))
            }
            Self::NoGrade(module) => locale.format("learn-all-void", &[("module", Arg::Text(module))]),
            Self::AlreadyCountersigned(by, on) => {
                let on = locale.date(*on);
                let said = [("by", Arg::Text(by)), ("on", Arg::Text(&on))];
                locale.format("trainer-already-countersigned", &said)
            }
            Self::BeforeSubmission(last) => {
                let last = locale.date(*last);
                locale.format("trainer-before-submission", &[("last", Arg::Text(&last))])
            }
            Self::BeforeHours(last) => {
                let last = locale.date(*last);
                locale.format("trainer-before-hours", &[("last", Arg::Text(&last))])
            }
            Self::Rubric(Unmarked::Unknown(id)) => of("trainer-no-criterion", id),
            Self::Rubric(Unmarked::TooHigh(id, most)) => locale
                .format("trainer-no-level", &[("id", Arg::Text(id)), ("count", Arg::Count(*most as u64))]),
            Self::Rubric(Unmarked::Missing(ids)) => of("trainer-criteria-missing", &locale.list(ids)),
        }
    }
}
