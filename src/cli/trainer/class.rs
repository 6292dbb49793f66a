//! `trainer results` and `trainer gain`: what came of a class, from a folder of logs and of responses.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use anyhow::Result;

use crate::cli::learn::course::{Course, say};
use crate::cli::session::Session;
use crate::cli::{Outcome, clock, fileset, summary};
use crate::diag::{Code, Diagnostic, Place, sentence};
use crate::learn::class::{self, BadTable, Member, Roster, gains, gather};
use crate::learn::hours::Hours;
use crate::learn::items::{Analysis, Matrix};
use crate::learn::sums::{flags, percent};
use crate::locale::Arg;
use crate::model::framework::Framework;
use crate::model::name::fold;

#[derive(Debug, clap::Args)]
pub(super) struct Results {
    #[arg(value_name = "DIR")]
    folder: PathBuf,
    #[arg(long, value_name = "FILE")]
    roster: Option<PathBuf>,
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
    #[arg(long)]
    force: bool,
}

#[derive(Debug, clap::Args)]
pub(super) struct Gain {
    #[arg(value_name = "PRE-TEST")]
    before: PathBuf,
    #[arg(value_name = "POST-TEST")]
    after: PathBuf,
    #[arg(long, value_name = "ID")]
    unit: Option<String>,
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
    #[arg(long)]
    force: bool,
}

/// The logs and responses of a folder, or the file itself; nothing where it cannot be read, which was said.
pub(super) fn files_of(path: &Path, session: &Session) -> Option<Vec<PathBuf>> {
    if !session.disk.is_folder(path) {
        return Some(vec![path.to_owned()]);
    }
    let ends = |path: &Path| {
        let known = ["jsonl", "json"];
        path.extension().is_some_and(|end| known.iter().any(|known| end.eq_ignore_ascii_case(known)))
    };
    let mut files = match session.disk.files(path) {
        Ok(files) => files,
        Err(why) => {
            say(crate::load::unread(path, &why), session);
            return None;
        }
    };
    // What lies deeper belongs to somebody else, such as the logs of an earlier class.
    files.retain(|file| file.parent() == Some(path) && ends(file));
    files.sort();
    if files.is_empty() {
        let folder = path.display().to_string();
        session.error(&session.locale.format("class-empty", &[("path", Arg::Text(&folder))]));
        return None;
    }
    Some(files)
}

/// The class of these folders and files; nothing where something is wrong with them, which was said. Whatever asks who passed asks here.
pub(in crate::cli) fn class_of(
    paths: &[impl AsRef<Path>],
    course: &Course,
    session: &Session,
) -> Result<Option<Vec<Member>>> {
    let mut files = Vec::new();
    for path in paths {
        let Some(found) = files_of(path.as_ref(), session) else { return Ok(None) };
        files.extend(found);
    }
    let mut given = Vec::with_capacity(files.len());
    for file in files {
        match session.disk.read(&file) {
            Ok(bytes) => given.push((file, bytes)),
            Err(why) => {
                say(crate::load::unread(&file, &why), session);
                return Ok(None);
            }
        }
    }
    match gather(&given, &course.training, clock::now()?) {
        Ok(mut members) => {
            members.sort_by(|one, other| session.locale.compare(one.name(), other.name()));
            Ok(Some(members))
        }
        Err(findings) => {
            findings.into_iter().for_each(|finding| say(finding, session));
            Ok(None)
        }
    }
}

/// The id of a unit as the course writes it; an error that was said where there is none.
pub(super) fn unit_of(
    asked: Option<&String>,
    course: &Course,
    session: &Session,
) -> Result<Option<String>, ()> {
    let Some(id) = asked else { return Ok(None) };
    match course.training.unit(id) {
        Some(unit) => Ok(Some(unit.id.clone())),
        None => {
            let said = [("id", Arg::Text(id)), ("course", Arg::Text(&course.training.title))];
            session.error(&session.locale.format("learn-unknown", &said));
            Err(())
        }
    }
}

impl Results {
    pub(super) fn run(&self, course: &Course, session: &mut Session) -> Result<Outcome> {
        let Some(members) = class_of(&[&self.folder], course, session)? else {
            return Ok(Outcome::InvalidInput);
        };
        let Some(absent) = self.absent(&members, session) else { return Ok(Outcome::InvalidInput) };
        let training = &course.training;
        let analysis = Analysis::of(&Matrix::of(training, &members, None));
        let near = class::borderline(training, &members, &analysis);
        if let Some(output) = &self.output {
            let bytes = class::csv(training, &members, &absent, &near, &session.locale);
            fileset::write_one(output, &bytes, self.force)?;
            session.out.line(&output.display().to_string())?;
            return Ok(Outcome::Done);
        }
        let header = ["class-col-learner", "class-col-grade", "class-col-hours", "class-col-verdict"];
        let header = header.map(|key| session.locale.text(key));
        let rows = class::rows(training, &members, &absent, &session.locale);
        let rows = rows.into_iter().map(Vec::from).collect();
        session.out.line(&summary::table(&header, rows, &[1, 2]))?;
        look_at(members.iter().map(|one| (one.name(), &one.hours)), session)?;
        let (passed, all) = (class::passed(training, &members).len() as u64, members.len() as u64);
        let counts = [("passed", Arg::Count(passed)), ("all", Arg::Count(all))];
        session.out.line("")?;
        session.out.line(&session.locale.format("class-passed-of", &counts))?;
        match analysis.error_share() {
            None => session.out.line(&session.locale.text("class-no-borderline"))?,
            Some(error) => {
                let error = format!("{:.1}", error * 100.0);
                let error = session.locale.exact(error.parse().unwrap_or_default(), 1);
                let said = [("error", Arg::Text(&error)), ("count", Arg::Count(near.len() as u64))];
                session.out.line(&session.locale.format("class-borderline", &said))?;
                for member in near {
                    session.out.line(&format!("- {}", member.name()))?;
                }
            }
        }
        Ok(Outcome::Done)
    }

    /// Names of the roster of whom nothing came; a learner who is not on it is a warning.
    fn absent(&self, members: &[Member], session: &Session) -> Option<Vec<String>> {
        let Some(path) = &self.roster else { return Some(Vec::new()) };
        let roster = table(path, Roster::read, session)?;
        warn_of_strangers(path, &roster, members, session);
        let there: BTreeSet<String> = members.iter().map(|one| fold(one.name())).collect();
        Some(roster.names().filter(|name| !there.contains(&fold(name))).map(str::to_owned).collect())
    }
}

/// Says what is odd about the hours of learners, for those who are to stand by them.
pub(super) fn look_at<'m>(
    learners: impl Iterator<Item = (&'m str, &'m Hours)>,
    session: &mut Session,
) -> Result<()> {
    let of = |(name, hours): (&'m str, &'m Hours)| {
        let flags = flags(hours, &session.locale);
        flags.into_iter().map(move |flag| (name, flag))
    };
    let lines: Vec<String> = learners
        .flat_map(of)
        .map(|(name, flag)| format!("- {}", session.locale.labelled(name, &flag)))
        .collect();
    if lines.is_empty() {
        return Ok(());
    }
    session.out.line("")?;
    session.out.line(&session.locale.text("class-look-at"))?;
    lines.iter().try_for_each(|line| session.out.line(line))?;
    Ok(())
}

/// Warns of learners who are not on the roster.
pub(super) fn warn_of_strangers(path: &Path, roster: &Roster, members: &[Member], session: &Session) {
    let shown = path.display().to_string();
    for member in members.iter().filter(|member| !roster.has(member.name())) {
        let said = [("learner", Arg::Text(member.name())), ("path", Arg::Text(&shown))];
        session.warning(&session.locale.format("class-not-on-roster", &said));
    }
}

/// What is made of a table that a trainer hands in; nothing where something is wrong with it, which was said.
pub(in crate::cli) fn table<T>(
    path: &Path,
    read: impl FnOnce(&[u8]) -> Result<T, BadTable>,
    session: &Session,
) -> Option<T> {
    let bytes = session.disk.read(path).map_err(|why| say(crate::load::unread(path, &why), session)).ok()?;
    let refuse = |bad: BadTable| {
        let message = match bad {
            BadTable::Line(line) => sentence!("exchange-bad-line", line),
            BadTable::Column(column) => sentence!("exchange-no-column", column),
        };
        say(Diagnostic::error(Code::BadClassTable, Place::file(path), message), session);
    };
    read(&bytes).map_err(refuse).ok()
}

impl Gain {
    pub(super) fn run(&self, course: &Course, session: &mut Session) -> Result<Outcome> {
        let Ok(unit) = unit_of(self.unit.as_ref(), course, session) else { return Ok(Outcome::InvalidInput) };
        let Some(before) = class_of(&[&self.before], course, session)? else {
            return Ok(Outcome::InvalidInput);
        };
        let Some(after) = class_of(&[&self.after], course, session)? else {
            return Ok(Outcome::InvalidInput);
        };
        let gains = gains(&course.training, &before, &after, unit.as_deref());
        if gains.iter().all(|gain| gain.learners == 0) {
            session.error(&session.locale.text("gain-nobody"));
            return Ok(Outcome::InvalidInput);
        }
        if let Some(output) = &self.output {
            let title = |id: &str| skill(&course.texts.framework, id);
            fileset::write_one(output, &class::gains_csv(&gains, title), self.force)?;
            session.out.line(&output.display().to_string())?;
            return Ok(Outcome::Done);
        }
        let locale = &session.locale;
        let header = ["gain-skill", "gain-learners", "gain-before", "gain-after", "gain-part"];
        let header = header.map(|key| locale.text(key));
        let row = |gain: &class::Gain| {
            let none = || locale.text("items-none");
            let share = |share| if gain.learners == 0 { none() } else { percent(share, locale) };
            let part = gain.normalised().filter(|_| gain.learners > 0);
            vec![
                skill(&course.texts.framework, &gain.skill),
                locale.whole(gain.learners as u64),
                share(&gain.before),
                share(&gain.after),
                part.map_or_else(none, |part| locale.exact((part.to_f64() * 100.0).round() / 100.0, 2)),
            ]
        };
        let table = summary::table(&header, gains.iter().map(row).collect(), &[1, 2, 3, 4]);
        let about = locale.text("gain-about");
        session.out.line(&table)?;
        session.out.line(&format!("\n{about}"))?;
        Ok(Outcome::Done)
    }
}

/// Title of a skill.
fn skill(framework: &Framework, id: &str) -> String {
    let known = framework.skills().iter().find(|skill| skill.id.as_str() == id);
    known.map_or_else(|| id.to_owned(), |skill| skill.title.clone())
}
