//! `learn explain`: how the grade came about, as worked arithmetic; `learn regrade`: attempts at exercises that were changed since.

use anyhow::Result;

use super::Common;
use super::course::Course;
use super::desk::{self, Desk};
use crate::cli::Outcome;
use crate::cli::session::{Session, with_suggestion};
use crate::learn::grade::{decide, grade};
use crate::learn::hours::Hours;
use crate::learn::log::Event;
use crate::learn::record::Record;
use crate::learn::sums;
use crate::locale::Arg;

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[arg(value_name = "ID")]
    id: Option<String>,
}

pub(super) fn run(args: &Args, course: &Course, common: &Common, session: &mut Session) -> Result<Outcome> {
    let Some(log) = course.begun(&common.log, session) else { return Ok(Outcome::InvalidInput) };
    let (training, locale) = (&course.training, &session.locale);
    let record = Record::of(training, &log.entries);
    let lines = match &args.id {
        Some(id) => match (training.exercise(id), training.unit(id)) {
            (Some((_, exercise)), _) => sums::exercise(training, &record, exercise, locale),
            (None, Some(unit)) => {
                let mut lines = Vec::new();
                for exercise in unit.graded() {
                    lines.extend(sums::exercise(training, &record, exercise, locale));
                    lines.push(String::new());
                }
                let own = grade(training, &record).ok();
                let own = own.and_then(|grade| grade.units.into_iter().find(|one| one.id == unit.id));
                lines.extend(own.map(|own| sums::unit(&own, locale)));
                lines
            }
            (None, None) => {
                let said = [("id", Arg::Text(id)), ("course", Arg::Text(&training.title))];
                let said = locale.format("learn-unknown", &said);
                let ids = training.exercises().map(|exercise| exercise.id.as_str());
                session.error(&with_suggestion(said, id, ids, locale));
                return Ok(Outcome::InvalidInput);
            }
        },
        None => {
            let hours = Hours::of(training, &log.entries);
            match grade(training, &record) {
                Ok(grade) => {
                    let mut lines = sums::course(&grade, &training.pass, locale);
                    lines.push(String::new());
                    lines.extend(sums::hours(&hours, &training.pass, locale));
                    lines.push(String::new());
                    lines.extend(sums::decision(&decide(&grade, &hours, &training.pass), locale));
                    lines
                }
                Err(void) => {
                    session.error(&locale.format("learn-all-void", &[("module", Arg::Text(&void.0))]));
                    return Ok(Outcome::InvalidInput);
                }
            }
        }
    };
    desk::print(&lines, session)?;
    Ok(Outcome::Done)
}

/// Marks attempts anew whose exercises were changed since, and says what that changes.
pub(super) fn regrade(course: &Course, common: &Common, session: &mut Session) -> Result<Outcome> {
    if course.begun(&common.log, session).is_none() {
        return Ok(Outcome::InvalidInput);
    }
    let Some(mut desk) = Desk::open(course, common, session)? else { return Ok(Outcome::InvalidInput) };
    let events = desk.record.regrades(&course.training);
    let share = |desk: &Desk<'_>| grade(&course.training, &desk.record).map(|grade| grade.share);
    let before = share(&desk);
    let mut lines = Vec::new();
    for event in &events {
        if let Event::Regraded { exercise, attempt, before, after, .. } = event {
            let (before, after) = (before.to_string(), after.to_string());
            let said = [
                ("id", Arg::Text(exercise)),
                ("number", Arg::Count((*attempt).into())),
                ("before", Arg::Text(&before)),
                ("after", Arg::Text(&after)),
            ];
            lines.push(session.locale.format("learn-regraded", &said));
        }
    }
    if events.is_empty() {
        lines.push(session.locale.text("learn-nothing-to-regrade"));
    } else {
        desk.add_all(events)?;
        if let (Ok(before), Ok(after)) = (before, share(&desk)) {
            let (before, after) =
                (sums::percent(&before, &session.locale), sums::percent(&after, &session.locale));
            let said = [("before", Arg::Text(&before)), ("after", Arg::Text(&after))];
            lines.push(session.locale.format("learn-regraded-whole", &said));
        }
    }
    desk.print(&lines, session)?;
    desk.close(session)?;
    Ok(Outcome::Done)
}
