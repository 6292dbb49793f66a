//! Practice: exercises with hints and with feedback at once, as often as one likes; nothing of it counts for the grade.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::Result;

use super::desk::Desk;
use super::lesson;
use super::prompt::{Typed, typed};
use crate::cli::session::Session;
use crate::learn::answer::Answer;
use crate::learn::log::Event;
use crate::learn::mark::{Mark, mark};
use crate::learn::quiz::{Reveal, Shown, feedback, hint, question, rating, read, read_rating};
use crate::locale::Arg;
use crate::model::course::training::{Exercise, Kind};

/// What ended an exercise.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum End {
    Next,
    Stop,
}

/// Practises the exercises of a unit: those that were never right, else all of them.
pub(super) fn unit(id: &str, desk: &mut Desk<'_>, session: &mut Session) -> Result<()> {
    let Some(unit) = desk.course.training.unit(id) else { return Ok(()) };
    let was_right = |exercise: &&Exercise| desk.record.tried(&exercise.id).iter().any(|one| one.right);
    let ids = |list: Vec<&Exercise>| list.into_iter().map(|one| one.id.clone()).collect::<Vec<_>>();
    let open = ids(unit.exercises.iter().filter(|exercise| !was_right(exercise)).collect());
    let all = ids(unit.exercises.iter().collect());
    run(if open.is_empty() { &all } else { &open }, false, desk, session)
}

/// Practises these exercises, one after the other.
pub(super) fn run(ids: &[String], is_review: bool, desk: &mut Desk<'_>, session: &mut Session) -> Result<()> {
    let key = if is_review { "learn-review" } else { "learn-practice" };
    let count = [("count", Arg::Count(ids.len() as u64))];
    let lines = [session.locale.format(key, &count), session.locale.text("learn-practice-keys")];
    desk.print(&lines, session)?;
    for (id, n) in ids.iter().zip(1_u64..) {
        let Some((_, exercise)) = desk.course.training.exercise(id) else { continue };
        let counts =
            [("id", Arg::Text(id)), ("number", Arg::Count(n)), ("all", Arg::Count(ids.len() as u64))];
        let head = session.locale.format("learn-exercise", &counts);
        desk.print(&[String::new(), head], session)?;
        if one(exercise, desk, session)? == End::Stop {
            return Ok(());
        }
    }
    // Of one exercise or of one unit; a review goes through many.
    let units: BTreeSet<&str> =
        ids.iter().filter_map(|id| Some(desk.course.training.exercise(id)?.0.id.as_str())).collect();
    let over = match (ids, units.first()) {
        ([id], _) => Some(id.as_str()),
        (_, unit) => unit.copied().filter(|_| units.len() == 1),
    };
    let over = match over {
        Some(id) => session.locale.format("learn-practice-over", &[("id", Arg::Text(id))]),
        None => session.locale.text("learn-go-on"),
    };
    desk.print(&[String::new(), over], session)
}

/// One exercise, until it is right, skipped or shown.
fn one(exercise: &Exercise, desk: &mut Desk<'_>, session: &mut Session) -> Result<End> {
    let tries = u32::try_from(desk.record.tried(&exercise.id).len()).unwrap_or(u32::MAX);
    let shown = Shown::of(exercise, &desk.log.heading.learner, tries + 1);
    let case = desk.course.training.case.as_ref();
    let lines = question(exercise, &shown, case, &session.locale);
    desk.print(&lines, session)?;
    let mut step = 0;
    loop {
        let answer = match answer(exercise, &shown, &mut step, desk, session)? {
            Given::Answer(answer) => answer,
            Given::Key => {
                if show_key(exercise, desk, session)? {
                    return Ok(End::Next);
                }
                continue;
            }
            Given::Skip => return Ok(End::Next),
            Given::Stop => return Ok(End::Stop),
        };
        let Ok(mark) = mark(exercise, &answer) else { continue };
        let right = mark.is_right();
        let (id, sha256) = (exercise.id.clone(), exercise.sha256.clone());
        desk.add(Event::Practised { exercise: id, sha256, answer: answer.clone(), right })?;
        let reveal = if right { Reveal::Key } else { Reveal::Chosen };
        let lines = feedback(exercise, &answer, &mark, reveal, case, &session.locale);
        desk.print(&lines, session)?;
        if right || mark == Mark::Pending {
            return Ok(End::Next);
        }
        desk.print(&[session.locale.text("learn-try-again")], session)?;
    }
}

/// What came in answer to an exercise.
enum Given {
    Answer(Answer),
    Key,
    Skip,
    Stop,
}

/// Asks for an answer; hints and papers are shown meanwhile.
fn answer(
    exercise: &Exercise,
    shown: &Shown,
    step: &mut u32,
    desk: &mut Desk<'_>,
    session: &mut Session,
) -> Result<Given> {
    let course = desk.course;
    let Kind::Case { ratings, scale, .. } = &exercise.kind else {
        let prompt = session.locale.text("learn-answer");
        return loop {
            match typed(&prompt, desk.dialogue, session)? {
                Typed::Text(text) => match read(exercise, shown, &text) {
                    Ok(answer) => break Ok(Given::Answer(answer)),
                    Err(misread) => {
                        let said = session.locale.text(misread.key());
                        desk.print(&[said], session)?;
                    }
                },
                Typed::Empty => desk.print(&[session.locale.text("learn-practice-keys")], session)?,
                other => {
                    if let Some(given) = aside(other, exercise, step, desk, session)? {
                        break Ok(given);
                    }
                }
            }
        };
    };
    let papers: Vec<String> = course
        .training
        .case
        .iter()
        .flat_map(|case| case.papers.iter().map(|paper| paper.id.clone()))
        .collect();
    let mut given = BTreeMap::new();
    for one in ratings {
        desk.print(&rating(&course.texts.framework, &one.indicator), session)?;
        let prompt = session.locale.format("learn-rate", &[("id", Arg::Text(&one.indicator))]);
        loop {
            match typed(&prompt, desk.dialogue, session)? {
                Typed::Text(text) => match read_rating(scale, &papers, &text) {
                    Ok(rated) => {
                        given.extend(rated.map(|rated| (one.indicator.clone(), rated)));
                        desk.add(Event::Heartbeat)?;
                        break;
                    }
                    Err(misread) => {
                        let said = session.locale.text(misread.key());
                        desk.print(&[said], session)?;
                    }
                },
                Typed::Empty => desk.print(&[session.locale.text("learn-practice-keys")], session)?,
                other => {
                    if let Some(given) = aside(other, exercise, step, desk, session)? {
                        return Ok(given);
                    }
                }
            }
        }
    }
    Ok(Given::Answer(if given.is_empty() { Answer::Nothing } else { Answer::Ratings(given) }))
}

/// What is typed beside an answer.
fn aside(
    typed: Typed,
    exercise: &Exercise,
    step: &mut u32,
    desk: &mut Desk<'_>,
    session: &mut Session,
) -> Result<Option<Given>> {
    match typed {
        Typed::Stop => return Ok(Some(Given::Stop)),
        Typed::Skip | Typed::Back => return Ok(Some(Given::Skip)),
        Typed::Key => return Ok(Some(Given::Key)),
        Typed::Paper(number) => lesson::paper(number, desk, session)?,
        Typed::Hint => match hint(exercise, *step + 1, &session.locale) {
            Some(line) => {
                *step += 1;
                desk.add(Event::HintShown { exercise: exercise.id.clone(), step: *step })?;
                desk.print(&[line], session)?;
            }
            None => desk.print(&[session.locale.text("learn-no-more-hints")], session)?,
        },
        Typed::Empty | Typed::Text(_) => {}
    }
    Ok(None)
}

/// Shows the right answer. Where attempts for a grade are left, that closes the exercise, and is asked first.
fn show_key(exercise: &Exercise, desk: &mut Desk<'_>, session: &mut Session) -> Result<bool> {
    let id = exercise.id.as_str();
    if exercise.graded && !desk.record.is_settled(id) {
        desk.print(&[session.locale.text("learn-key-closes")], session)?;
        let prompt = session.locale.text("learn-key-again");
        if typed(&prompt, desk.dialogue, session)? != Typed::Key {
            return Ok(false);
        }
        desk.add(Event::KeyShown { exercise: id.to_owned() })?;
    }
    let case = desk.course.training.case.as_ref();
    let mark = Mark::Share(crate::model::ratio::Ratio::zero());
    let lines = feedback(exercise, &Answer::Nothing, &mark, Reveal::Key, case, &session.locale);
    // Nothing was answered: the line on the mark is left out.
    desk.print(&lines[1..], session)?;
    Ok(true)
}
