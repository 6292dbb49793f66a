//! Exercises for a grade: every answer is kept as it is given, and nothing is said of any before all are submitted.

use std::collections::BTreeMap;

use anyhow::Result;

use super::desk::Desk;
use super::lesson;
use super::prompt::{Typed, typed};
use crate::cli::session::Session;
use crate::learn::answer::Answer;
use crate::learn::grade::grade;
use crate::learn::log::Event;
use crate::learn::mark::{Mark, mark};
use crate::learn::quiz::{Reveal, Shown, feedback, question, rating, read, read_rating};
use crate::learn::sums;
use crate::locale::Arg;
use crate::model::course::training::{Exercise, Kind};

/// Asks the exercises of a unit, or one of them alone, that are not right yet and have attempts left, and submits the answers.
pub(super) fn run(id: &str, only: Option<&str>, desk: &mut Desk<'_>, session: &mut Session) -> Result<()> {
    let course = desk.course;
    let Some(unit) = course.training.unit(id) else { return Ok(()) };
    let is_asked = |exercise: &&Exercise| only.is_none_or(|only| exercise.id == only);
    let due = unit.graded().filter(is_asked).filter(|exercise| desk.record.is_due(exercise));
    let due: Vec<&Exercise> = due.collect();
    if due.is_empty() {
        let what = [("unit", Arg::Text(only.unwrap_or(id)))];
        return desk.print(&[session.locale.format("learn-nothing-left", &what)], session);
    }
    let counts = [
        ("unit", Arg::Text(id)),
        ("count", Arg::Count(due.len() as u64)),
        ("most", Arg::Count(course.training.attempts.into())),
    ];
    let lines = [session.locale.format("learn-graded", &counts), session.locale.text("learn-graded-keys")];
    desk.print(&lines, session)?;
    for (exercise, n) in due.iter().zip(1_u64..) {
        if is_whole(exercise, desk) {
            continue;
        }
        let counts = [
            ("id", Arg::Text(&exercise.id)),
            ("number", Arg::Count(n)),
            ("all", Arg::Count(due.len() as u64)),
        ];
        let head = session.locale.format("learn-exercise", &counts);
        desk.print(&[String::new(), head], session)?;
        if !one(exercise, desk, session)? {
            return desk.print(&[String::new(), session.locale.text("learn-drafts-kept")], session);
        }
    }
    submit(id, &due, desk, session)
}

/// The number of the attempt that is being made.
fn attempt(exercise: &Exercise, desk: &Desk<'_>) -> u32 {
    u32::try_from(desk.record.attempts(&exercise.id).len() + 1).unwrap_or(u32::MAX)
}

/// Is there an answer to all of it?
fn is_whole(exercise: &Exercise, desk: &Desk<'_>) -> bool {
    match (&exercise.kind, desk.record.draft(&exercise.id)) {
        (_, None) => false,
        (Kind::Case { ratings, .. }, Some(Answer::Ratings(given))) => given.len() == ratings.len(),
        _ => true,
    }
}

/// Asks for one answer and keeps it. Does it go on?
fn one(exercise: &Exercise, desk: &mut Desk<'_>, session: &mut Session) -> Result<bool> {
    let course = desk.course;
    let shown = Shown::of(exercise, &desk.log.heading.learner, attempt(exercise, desk));
    let lines = question(exercise, &shown, course.training.case.as_ref(), &session.locale);
    desk.print(&lines, session)?;
    let Kind::Case { ratings, scale, .. } = &exercise.kind else {
        let prompt = session.locale.text("learn-answer");
        return loop {
            match typed(&prompt, desk.dialogue, session)? {
                Typed::Text(text) => match read(exercise, &shown, &text) {
                    Ok(answer) => {
                        desk.add(Event::Drafted { exercise: exercise.id.clone(), answer })?;
                        break Ok(true);
                    }
                    Err(misread) => desk.print(&[session.locale.text(misread.key())], session)?,
                },
                Typed::Skip | Typed::Back => break Ok(true),
                Typed::Stop => break Ok(false),
                _ => desk.print(&[session.locale.text("learn-graded-keys")], session)?,
            }
        };
    };
    let case = course.training.case.iter().flat_map(|case| &case.papers);
    let papers: Vec<String> = case.map(|paper| paper.id.clone()).collect();
    let mut given = match desk.record.draft(&exercise.id) {
        Some(Answer::Ratings(given)) => given.clone(),
        _ => BTreeMap::new(),
    };
    for one in ratings {
        if given.contains_key(&one.indicator) {
            continue;
        }
        desk.print(&rating(&course.texts.framework, &one.indicator), session)?;
        let prompt = session.locale.format("learn-rate", &[("id", Arg::Text(&one.indicator))]);
        loop {
            match typed(&prompt, desk.dialogue, session)? {
                Typed::Text(text) => match read_rating(scale, &papers, &text) {
                    Ok(rated) => {
                        given.extend(rated.map(|rated| (one.indicator.clone(), rated)));
                        // Each rating is kept by itself: a case takes an hour.
                        let answer =
                            if given.is_empty() { Answer::Nothing } else { Answer::Ratings(given.clone()) };
                        desk.add(Event::Drafted { exercise: exercise.id.clone(), answer })?;
                        break;
                    }
                    Err(misread) => desk.print(&[session.locale.text(misread.key())], session)?,
                },
                Typed::Paper(number) => lesson::paper(number, desk, session)?,
                Typed::Skip | Typed::Back => return Ok(true),
                Typed::Stop => return Ok(false),
                _ => desk.print(&[session.locale.text("learn-graded-keys")], session)?,
            }
        }
    }
    Ok(true)
}

/// Submits what is answered, when that is what is wanted, and then says what came of it.
fn submit(id: &str, due: &[&Exercise], desk: &mut Desk<'_>, session: &mut Session) -> Result<()> {
    let answered: Vec<(&Exercise, Answer)> = due
        .iter()
        .filter_map(|exercise| Some((*exercise, desk.record.draft(&exercise.id)?.clone())))
        .collect();
    let open: Vec<String> = due
        .iter()
        .filter(|exercise| desk.record.draft(&exercise.id).is_none())
        .map(|exercise| exercise.id.clone())
        .collect();
    let counts = [("count", Arg::Count(answered.len() as u64)), ("all", Arg::Count(due.len() as u64))];
    let mut lines = vec![String::new(), session.locale.format("learn-answered", &counts)];
    if !open.is_empty() {
        let ids = session.locale.list(&open);
        lines.push(session.locale.format("learn-unanswered", &[("ids", Arg::Text(&ids))]));
    }
    desk.print(&lines, session)?;
    if answered.is_empty() {
        return Ok(());
    }
    let word = session.locale.text("learn-word-submit");
    let prompt = session.locale.format("learn-submit", &[("word", Arg::Text(&word))]);
    let line = typed(&prompt, desk.dialogue, session)?;
    let is_wanted = |text: &str| [word.as_str(), "submit"].iter().any(|one| text.eq_ignore_ascii_case(one));
    if !matches!(&line, Typed::Text(text) if is_wanted(text)) {
        return desk.print(&[session.locale.text("learn-drafts-kept")], session);
    }
    let training = &desk.course.training;
    let mut events = Vec::new();
    let mut marks = Vec::new();
    for (exercise, answer) in answered {
        let Ok(mark) = mark(exercise, &answer) else { continue };
        let attempt = attempt(exercise, desk);
        events.push(Event::Submitted {
            exercise: exercise.id.clone(),
            attempt,
            version: training.version.clone(),
            sha256: exercise.sha256.clone(),
            shown: Shown::of(exercise, &desk.log.heading.learner, attempt).ids(),
            answer: answer.clone(),
            share: mark.share().cloned(),
            points: exercise.points.clone(),
        });
        marks.push((exercise, answer, mark));
    }
    desk.add_all(events)?;
    for (exercise, answer, mark) in marks {
        result(exercise, &answer, &mark, desk, session)?;
    }
    if let Ok(grade) = grade(training, &desk.record)
        && let Some(own) = grade.units.iter().find(|unit| unit.id == id)
    {
        desk.print(&[String::new(), sums::unit(own, &session.locale)], session)?;
    }
    Ok(())
}

/// What came of one answer. The right answer is kept back while attempts are left.
fn result(
    exercise: &Exercise,
    answer: &Answer,
    mark: &Mark,
    desk: &mut Desk<'_>,
    session: &mut Session,
) -> Result<()> {
    let left = desk.record.left(&exercise.id);
    let reveal = if desk.record.is_settled(&exercise.id) { Reveal::Key } else { Reveal::Chosen };
    let mut lines = vec![String::new()];
    let earned = mark.share().map(|share| (share * &exercise.points).to_string());
    let points = exercise.points.to_string();
    lines.push(match &earned {
        Some(earned) => {
            let said = [
                ("id", Arg::Text(&exercise.id)),
                ("earned", Arg::Text(earned)),
                ("points", Arg::Text(&points)),
            ];
            session.locale.format("learn-result", &said)
        }
        None => exercise.id.clone(),
    });
    let case = desk.course.training.case.as_ref();
    lines.extend(feedback(exercise, answer, mark, reveal, case, &session.locale));
    if reveal == Reveal::Chosen && mark.share().is_some() {
        lines.push(session.locale.format("learn-attempts-left", &[("count", Arg::Count(left.into()))]));
    }
    desk.print(&lines, session)
}
