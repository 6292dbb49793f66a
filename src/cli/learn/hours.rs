//! `learn hours`: the hours as they stand, and hours away from the screen.

use anyhow::Result;

use super::Common;
use super::course::Course;
use super::desk::{self, Desk};
use crate::cli::session::{Session, with_suggestion};
use crate::cli::{Outcome, clock, number};
use crate::learn::hours::Hours;
use crate::learn::log::Event;
use crate::learn::sums;
use crate::locale::Arg;
use crate::model::course::training::CAPSTONE;
use crate::model::day::Day;
use crate::model::digest::sha256;

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Debug, clap::Subcommand)]
enum Command {
    Add(Add),
}

#[derive(Debug, clap::Args)]
struct Add {
    #[arg(long, value_name = "ID")]
    topic: String,
    #[arg(long, value_name = "DATE", value_parser = clock::parse)]
    date: Option<Day>,
    #[arg(long, value_name = "N", value_parser = number::within(1, 1440))]
    minutes: u32,
    #[arg(long, value_name = "TIME")]
    from: Option<String>,
    #[arg(long, value_name = "TEXT", default_value = "")]
    note: String,
}

pub(super) fn run(args: &Args, course: &Course, common: &Common, session: &mut Session) -> Result<Outcome> {
    if let Some(Command::Add(add)) = &args.command {
        return declare(add, course, common, session);
    }
    let Some(log) = course.begun(&common.log, session) else { return Ok(Outcome::InvalidInput) };
    let hours = Hours::of(&course.training, &log.entries);
    desk::print(&lines(&hours, course, session), session)?;
    Ok(Outcome::Done)
}

/// The hours, and each declaration with who confirmed it.
fn lines(hours: &Hours, course: &Course, session: &Session) -> Vec<String> {
    let locale = &session.locale;
    let mut lines = sums::hours(hours, &course.training.pass, locale);
    for one in &hours.declarations {
        let (day, length) = (locale.date(one.date), sums::duration(one.seconds, locale));
        let (by, on) = match &one.confirmed {
            Some((by, on)) => (by.clone(), locale.date(*on)),
            None => (String::new(), String::new()),
        };
        let said = [
            ("id", Arg::Text(&one.id)),
            ("topic", Arg::Text(&one.topic)),
            ("day", Arg::Text(&day)),
            ("hours", Arg::Text(&length)),
            ("note", Arg::Text(&one.note)),
            ("by", Arg::Text(&by)),
            ("on", Arg::Text(&on)),
        ];
        let key = if one.confirmed.is_some() { "learn-declared-confirmed" } else { "learn-declared" };
        lines.push(locale.format(key, &said));
    }
    lines
}

/// Writes hours down that were spent away from the screen.
fn declare(add: &Add, course: &Course, common: &Common, session: &mut Session) -> Result<Outcome> {
    let units = course.training.units.iter().filter(|unit| unit.is_topic).map(|unit| unit.id.as_str());
    let topics: Vec<&str> = units.chain(course.training.capstone.as_ref().map(|_| CAPSTONE)).collect();
    let Some(topic) = topics.iter().find(|id| id.eq_ignore_ascii_case(&add.topic)) else {
        let said = [("id", Arg::Text(&add.topic)), ("course", Arg::Text(&course.training.title))];
        let said = session.locale.format("learn-unknown", &said);
        let known = topics.iter().copied();
        session.error(&with_suggestion(said, &add.topic, known, &session.locale));
        return Ok(Outcome::InvalidInput);
    };
    let now = clock::now()?;
    let today = Day::of_seconds(now);
    let date = add.date.unwrap_or(today);
    let from = add.from.as_deref().map(|hour| clock::moment(date, hour));
    if from == Some(None) {
        let hour = add.from.as_deref().unwrap_or_default();
        session.error(&session.locale.format("learn-no-time", &[("text", Arg::Text(hour))]));
        return Ok(Outcome::InvalidInput);
    }
    let from = from.flatten();
    let ends = from.map(|from| from + u64::from(add.minutes) * 60);
    if date > today || ends.is_some_and(|end| end > now) {
        session.error(&session.locale.text("learn-from-tomorrow"));
        return Ok(Outcome::InvalidInput);
    }
    let Some(mut desk) = Desk::open(course, common, session)? else { return Ok(Outcome::InvalidInput) };
    let seed = format!("{now} {} {date} {} {}", topic, add.minutes, desk.log.head);
    let id: String = sha256(seed.as_bytes()).chars().take(8).collect();
    let (topic, note) = ((*topic).to_owned(), add.note.clone());
    desk.add(Event::HoursDeclared { id, topic, date, from, minutes: add.minutes, note })?;
    let hours = Hours::of(&course.training, &desk.log.entries);
    let lines = lines(&hours, course, session);
    desk.print(&lines, session)?;
    desk.close(session)?;
    Ok(Outcome::Done)
}
