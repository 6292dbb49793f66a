//! `exchange`: the course as question banks and as a package for learning platforms, and those who passed as a spreadsheet.

mod passers;

use std::path::{Path, PathBuf};

use anyhow::Result;

use super::learn::course::{Course, say};
use super::session::{Session, with_suggestion};
use super::{Outcome, fileset};
use crate::diag::{Code, Diagnostic, Place, sentence};
use crate::learn::exchange::gift::Written;
use crate::learn::exchange::{Bank, TooMany, gift, moodle, scorm};
use crate::learn::page::Material;
use crate::locale::Arg;

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[arg(long, global = true, value_name = "ID", default_value = "coherence")]
    course: String,
    #[arg(long, global = true)]
    force: bool,
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, clap::Subcommand)]
enum Command {
    Gift(BankArgs),
    MoodleXml(BankArgs),
    Csv(passers::Args),
    Scorm(ScormArgs),
}

#[derive(Debug, clap::Args)]
struct BankArgs {
    #[arg(value_name = "ID")]
    units: Vec<String>,
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
}

#[derive(Debug, clap::Args)]
struct ScormArgs {
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
}

/// A writer of question banks.
type Writer = fn(Bank<'_>) -> Result<Written, TooMany>;

pub(super) fn run(args: &Args, session: &mut Session) -> Result<Outcome> {
    let Some(course) = Course::load(&args.course, session) else { return Ok(Outcome::InvalidInput) };
    match &args.command {
        Command::Gift(bank) => questions(bank, "gift.txt", gift::write, &course, args, session),
        Command::MoodleXml(bank) => questions(bank, "moodle.xml", moodle::write, &course, args, session),
        Command::Csv(csv) => passers::run(csv, &course, args.force, session),
        Command::Scorm(scorm) => {
            let bytes = scorm::write(material(&course), &session.locale)?;
            let output = named(scorm.output.as_deref(), "scorm.zip", &course);
            fileset::write_one(&output, &bytes, args.force)?;
            session.out.line(&output.display().to_string())?;
            session.out.line(&session.locale.text("exchange-scorm"))?;
            Ok(Outcome::Done)
        }
    }
}

fn material(course: &Course) -> Material<'_> {
    Material { framework: &course.texts.framework, course: &course.texts.course, training: &course.training }
}

/// The file to write: the one that was asked for, else one that is named after the course.
fn named(asked: Option<&Path>, ending: &str, course: &Course) -> PathBuf {
    asked.map_or_else(|| PathBuf::from(format!("{}-{ending}", course.training.framework)), Path::to_owned)
}

/// Writes a question bank, and says what it does not carry.
fn questions(
    bank: &BankArgs,
    ending: &str,
    write: Writer,
    course: &Course,
    args: &Args,
    session: &mut Session,
) -> Result<Outcome> {
    if let Some(id) = bank.units.iter().find(|id| course.training.unit(id).is_none()) {
        let said = [("id", Arg::Text(id)), ("course", Arg::Text(&course.training.title))];
        let said = session.locale.format("exchange-unknown", &said);
        let units = course.training.units.iter().map(|unit| unit.id.as_str());
        session.error(&with_suggestion(said, id, units, &session.locale));
        return Ok(Outcome::InvalidInput);
    }
    let written = match write(Bank { of: material(course), only: &bank.units, locale: &session.locale }) {
        Ok(written) => written,
        Err(TooMany { exercise, count }) => {
            let message = sentence!("exchange-too-many", id = exercise, count);
            let place = Place::file(PathBuf::from(&course.training.framework));
            say(Diagnostic::error(Code::TooManyOptions, place, message), session);
            return Ok(Outcome::InvalidInput);
        }
    };
    let output = named(bank.output.as_deref(), ending, course);
    fileset::write_one(&output, written.text.as_bytes(), args.force)?;
    session.out.line(&output.display().to_string())?;
    let counts = [("count", Arg::Count(written.count as u64))];
    session.out.line(&session.locale.format("exchange-questions", &counts))?;
    for (key, ids) in [("exchange-left-out", &written.left_out), ("exchange-essays", &written.essays)] {
        if !ids.is_empty() {
            let ids = session.locale.list(ids);
            session.out.line(&session.locale.format(key, &[("ids", Arg::Text(&ids))]))?;
        }
    }
    Ok(Outcome::Done)
}
