//! `learn`: the course in the terminal: lessons, practice, exercises for a grade, hours, and how the grade came about.

pub(super) mod course;
mod desk;
mod explain;
mod graded;
mod hours;
mod import;
mod lesson;
mod merge;
mod plan;
mod practice;
mod prompt;
mod status;

use std::path::PathBuf;

use anyhow::Result;

use self::course::Course;
use self::desk::Desk;
use super::session::{Session, with_suggestion};
use super::{Outcome, clock};
use crate::learn::next::{Next, next};
use crate::locale::Arg;
use crate::model::course::training::CAPSTONE;
use crate::model::day::Day;

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[arg(value_name = "ID")]
    what: Option<String>,
    #[arg(long, conflicts_with = "practice")]
    graded: bool,
    #[arg(long)]
    practice: bool,
    #[arg(long = "for", value_name = "DIR", conflicts_with_all = ["what", "graded", "practice"])]
    assessment: Option<PathBuf>,
    #[command(flatten)]
    common: Common,
    #[command(subcommand)]
    command: Option<Command>,
}

/// What every part of `learn` takes.
#[derive(Debug, clap::Args)]
struct Common {
    #[arg(long, global = true, value_name = "FILE", default_value = "learner.jsonl")]
    log: PathBuf,
    #[arg(long, global = true, value_name = "NAME")]
    learner: Option<String>,
    #[arg(long, global = true, value_name = "ID", default_value = "coherence")]
    course: String,
    #[arg(long, global = true)]
    plain: bool,
}

#[derive(Debug, clap::Subcommand)]
enum Command {
    Next,
    Status,
    Explain(explain::Args),
    Hours(hours::Args),
    Import(import::Args),
    Merge(merge::Args),
    Plan(plan::Args),
    Regrade,
}

pub(super) fn run(args: &Args, session: &mut Session) -> Result<Outcome> {
    if let Some(Command::Merge(merge)) = &args.command {
        return merge::run(merge, session);
    }
    if let Some(Command::Plan(plan)) = &args.command {
        return plan::run(plan, session);
    }
    if let Some(folder) = args.assessment.as_deref().filter(|_| args.command.is_none()) {
        return plan::run(&plan::Args::of(folder), session);
    }
    let Some(course) = Course::load(&args.common.course, session) else { return Ok(Outcome::InvalidInput) };
    match &args.command {
        Some(Command::Status) => status::run(&course, &args.common, session),
        Some(Command::Explain(explain)) => explain::run(explain, &course, &args.common, session),
        Some(Command::Hours(hours)) => hours::run(hours, &course, &args.common, session),
        Some(Command::Import(import)) => import::run(import, &course, &args.common, session),
        Some(Command::Regrade) => explain::regrade(&course, &args.common, session),
        Some(Command::Next) => study(None, args, &course, session),
        _ => study(args.what.as_deref(), args, &course, session),
    }
}

/// One step of learning: what comes next, or what was asked for.
fn study(what: Option<&str>, args: &Args, course: &Course, session: &mut Session) -> Result<Outcome> {
    let unit = what.and_then(|id| course.training.unit(id)).map(|unit| unit.id.clone());
    let exercise = what.and_then(|id| course.training.exercise(id));
    let is_capstone = what.is_some_and(|id| id.eq_ignore_ascii_case(CAPSTONE));
    let capstone = course.training.capstone.as_ref().filter(|_| is_capstone);
    if let Some(id) = what.filter(|_| unit.is_none() && exercise.is_none() && capstone.is_none()) {
        let said = [("id", Arg::Text(id)), ("course", Arg::Text(&course.training.title))];
        let said = session.locale.format("learn-unknown", &said);
        let units = course.training.units.iter().map(|unit| unit.id.as_str());
        session.error(&with_suggestion(said, id, units, &session.locale));
        return Ok(Outcome::InvalidInput);
    }
    let Some(mut desk) = Desk::open(course, &args.common, session)? else { return Ok(Outcome::InvalidInput) };
    if let Some(capstone) = capstone {
        lesson::capstone(capstone, &mut desk, session)?;
        desk.close(session)?;
        return Ok(Outcome::Done);
    }
    let only = exercise.filter(|_| args.graded).map(|(_, one)| one.id.as_str());
    let step = match (unit, exercise) {
        (Some(unit), _) if args.graded => Next::Graded(unit),
        (Some(unit), _) if args.practice => Next::Practice(unit),
        (Some(unit), _) => return topic(&unit, &mut desk, session),
        (None, Some((unit, _))) if args.graded => Next::Graded(unit.id.clone()),
        (None, Some((_, one))) => Next::Review(vec![one.id.clone()]),
        (None, None) => {
            let today = Day::of_seconds(clock::now()?);
            next(&course.training, &course.texts.course, &desk.record, today)
        }
    };
    desk.headline(step_unit(&step), session)?;
    match &step {
        Next::Submit(unit) | Next::Graded(unit) => graded::run(unit, only, &mut desk, session)?,
        Next::Review(exercises) => practice::run(exercises, what.is_none(), &mut desk, session)?,
        Next::Practice(unit) => practice::unit(unit, &mut desk, session)?,
        Next::Lesson(topic, section) => {
            if lesson::run(topic, Some(section), &mut desk, session)? {
                desk.print(&[String::new(), session.locale.text("learn-go-on")], session)?;
            }
        }
        Next::Done => {
            let lines = status::lines(&desk.log, course, session)?;
            desk.print(&lines, session)?;
        }
    }
    desk.close(session)?;
    Ok(Outcome::Done)
}

/// A topic as a whole: its lesson from where it was left, then its exercises for practice. A module has exercises alone.
fn topic(unit: &str, desk: &mut Desk<'_>, session: &mut Session) -> Result<Outcome> {
    desk.headline(Some(unit), session)?;
    let from = crate::learn::next::unread(&desk.course.texts.course, &desk.record, unit);
    if lesson::run(unit, from.as_deref(), desk, session)? {
        practice::unit(unit, desk, session)?;
    }
    desk.close(session)?;
    Ok(Outcome::Done)
}

/// The unit that a step belongs to.
fn step_unit(step: &Next) -> Option<&str> {
    match step {
        Next::Submit(unit) | Next::Graded(unit) | Next::Practice(unit) | Next::Lesson(unit, _) => Some(unit),
        Next::Review(_) | Next::Done => None,
    }
}
