//! `learn status`: where a learner stands, and everything that is still needed to pass.

use anyhow::Result;

use super::course::Course;
use super::{Common, desk};
use crate::cli::session::Session;
use crate::cli::{Outcome, clock};
use crate::learn::grade::{Verdict, decide, grade};
use crate::learn::hours::Hours;
use crate::learn::log::Log;
use crate::learn::next::{Next, next};
use crate::learn::record::Record;
use crate::learn::{review, sums};
use crate::locale::Arg;
use crate::model::day::Day;

pub(super) fn run(course: &Course, common: &Common, session: &mut Session) -> Result<Outcome> {
    let Some(log) = course.begun(&common.log, session) else { return Ok(Outcome::InvalidInput) };
    let lines = lines(&log, course, session)?;
    desk::print(&lines, session)?;
    Ok(Outcome::Done)
}

/// Everything about where a learner stands.
pub(super) fn lines(log: &Log, course: &Course, session: &Session) -> Result<Vec<String>> {
    let (training, locale) = (&course.training, &session.locale);
    let record = Record::of(training, &log.entries);
    let hours = Hours::of(training, &log.entries);
    let grade = match grade(training, &record) {
        Ok(grade) => grade,
        Err(void) => return Ok(vec![locale.format("learn-all-void", &[("module", Arg::Text(&void.0))])]),
    };
    let today = Day::of_seconds(clock::now()?);
    let next = next(training, &course.texts.course, &record, today);
    let mut lines = vec![locale.labelled(&log.heading.learner, &training.title)];
    let unit = super::step_unit(&next);
    lines.push(sums::headline(training, &record, &grade, &hours, unit, locale));
    lines.push(String::new());
    lines.extend(grade.units.iter().filter(|unit| unit.submitted > 0).map(|unit| sums::unit(unit, locale)));
    lines.extend(sums::hours(&hours, &training.pass, locale));
    lines.extend(sums::capstone(training, &record, locale));
    lines.push(String::new());
    let decision = decide(&grade, &hours, &training.pass);
    lines.extend(sums::decision(&decision, locale));
    if decision.verdict == Verdict::Passed {
        lines.push(locale.text("learn-certificate"));
    }
    let due = review::due(training, &record, today).len();
    if due > 0 {
        lines.push(locale.format("learn-due", &[("count", Arg::Count(due as u64))]));
    }
    if next != Next::Done {
        lines.push(locale.text("learn-go-on"));
    }
    Ok(lines)
}
