//! `ask`: a form answered in the terminal, every answer kept at once.

mod file;
mod screen;
mod who;

use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::Result;

use self::file::JournalFile;
use self::screen::Screen;
use self::who::{Who, who};
use super::failure::Failure;
use super::place::{folder_of, typed};
use super::session::Session;
use super::{Outcome, clock, fileset, form};
use crate::cli::dialogue::{Dialogue, Line};
use crate::document::text;
use crate::form::journal::{Event, Heading, Journal, What};
use crate::form::kind::Worded;
use crate::form::model::{Addressee, Form};
use crate::form::notes;
use crate::form::session::{BACK, Heard, Session as Answering, Step};
use crate::form::sets::usual_languages;
use crate::learn::card::card;
use crate::load::source::lies_in;
use crate::load::{FrameworkSet, JOURNAL, Material};
use crate::locale::Arg;
use crate::model::assessment::Assessment;
use crate::model::digest::sha256;
use crate::model::language::Localised;

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[arg(value_name = "DIR")]
    folder: Option<PathBuf>,
    #[arg(id = "for", long, value_name = "NAME")]
    addressee: Option<String>,
    #[arg(long, value_name = "FORM")]
    questionnaire: Option<String>,
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
    #[arg(long)]
    finish: bool,
    #[arg(long)]
    plain: bool,
    #[arg(long)]
    force: bool,
}

pub(super) fn run(args: &Args, session: &mut Session) -> Result<Outcome> {
    let given = args.folder.clone().unwrap_or_default();
    let Some(folder) = folder_of(&given, session) else { return Ok(Outcome::InvalidInput) };
    let mut loader = session.loader();
    let planned = loader.plan(&folder);
    let mut material = Material::new(planned, loader);
    session.translate(&folder, &mut material);
    let (Some(assessment), Some(set)) = (&material.assessment, &material.framework) else {
        session.findings(&material.diagnostics, &material.texts);
        return Ok(Outcome::InvalidInput);
    };
    // Whoever answers cannot mend the assessment: what is only a warning is for those who run it.
    let no_form = |form: &str| form::unknown_form(form, &set.questionnaires, &session.locale);
    if let Some(said) = args.questionnaire.as_deref().and_then(no_form) {
        session.error(&said);
        return Ok(Outcome::InvalidInput);
    }
    let dialogue = Dialogue::new(args.plain);
    let who = match who(assessment, args.addressee.as_deref(), dialogue, session)? {
        Ok(Some(who)) => who,
        Ok(None) => {
            session.out.line(&session.locale.text("ask-nobody"))?;
            return Ok(Outcome::Done);
        }
        Err(said) => {
            session.error(&said);
            return Ok(Outcome::InvalidInput);
        }
    };
    let target = target(args, &folder, material.returns.as_deref(), &who, session)?;
    let target = target.as_path();
    let path = target.with_extension(JOURNAL.trim_start_matches('.'));
    if args.finish && !path.exists() {
        session.error(
            &session.locale.format("ask-nothing-kept", &[("path", Arg::Text(&path.display().to_string()))]),
        );
        return Ok(Outcome::InvalidInput);
    }
    let (mut journal, kept) = JournalFile::open(&path)?;
    let maker = Maker { assessment, set, to: who.to };
    let Some((texts, form)) = maker.form(args, kept.as_ref(), session) else {
        session.error(&other_form(&path, kept.as_ref(), session));
        return Ok(Outcome::InvalidInput);
    };
    if kept.is_none() {
        journal.add(&Heading::of(&form))?;
        for event in &who.said {
            journal.add(event)?;
        }
        journal.sync_folder();
    }
    let is_new = kept.is_none();
    let events = kept.map_or(who.said, |kept| kept.events);
    let locale = super::language::locale(session.locale.tag());
    let screen = Screen { form: &form, locale: &locale };
    let answering = Answering::new(Worded { form: &form, locale: &locale }, events);
    let mut room =
        Room { args, folder: &folder, target, path: &path, texts: &texts, screen, answering, journal };
    if args.finish || room.converse(is_new, dialogue, session)? {
        room.write(session)?;
    } else {
        room.leave(session)?;
    }
    Ok(Outcome::Done)
}

/// The file of the return: the one that is named, else one among the returns of the assessment.
fn target(
    args: &Args,
    folder: &Path,
    returns: Option<&Path>,
    who: &Who<'_>,
    session: &Session,
) -> Result<PathBuf> {
    if let Some(path) = &args.output {
        let is_yaml = path
            .extension()
            .is_some_and(|ending| ["yaml", "yml"].iter().any(|known| ending.eq_ignore_ascii_case(known)));
        return if is_yaml { Ok(path.clone()) } else { Err(Failure::new("failure-no-yaml").at(path).into()) };
    }
    let returns = returns.map_or_else(|| folder.join("returns"), Path::to_owned);
    // What is written without being told where stays in the assessment.
    if !lies_in(session.disk, &returns, folder) {
        return Err(Failure::new("failure-reports-outside").at(&returns).into());
    }
    Ok(returns.join(format!("{}.yaml", who.name)))
}

/// That the journal belongs to another form, and to which.
fn other_form(path: &Path, kept: Option<&Journal>, session: &Session) -> String {
    let path = path.display().to_string();
    let Some(heading) = kept.map(|kept| &kept.heading) else { return session.locale.text("form-nobody") };
    let arguments = [
        ("path", Arg::Text(&path)),
        ("framework", Arg::Text(&heading.framework)),
        ("version", Arg::Text(&heading.version)),
        ("questionnaire", Arg::Text(&heading.questionnaire)),
        ("language", Arg::Text(&heading.language)),
    ];
    session.locale.format("ask-other-form", &arguments)
}

/// What forms are made of.
struct Maker<'a> {
    assessment: &'a Assessment,
    set: &'a FrameworkSet,
    to: Addressee<'a>,
}

impl Maker<'_> {
    /// The form with its texts, in the language that is asked for, else in that in which it was begun, else in that of whoever
    /// answers; the session speaks it from now on. `None` where there is nothing to ask, or where the journal belongs to
    /// another form.
    fn form(
        &self,
        args: &Args,
        kept: Option<&Journal>,
        session: &mut Session,
    ) -> Option<(Arc<Localised>, Form)> {
        let short = args.questionnaire.as_deref().or(kept.map(|kept| kept.heading.questionnaire.as_str()));
        let of_list = match self.to {
            Addressee::Organisation(who) => who.language.as_deref(),
            Addressee::Constituency(_) => None,
        };
        let begun = kept.map(|kept| kept.heading.language.as_str());
        let usual = usual_languages(self.assessment).first().copied();
        let tag = session.asked().or(begun).or(of_list).or(usual).unwrap_or_default().to_owned();
        let texts =
            self.set.in_language(&tag).or_else(|| self.set.in_language(self.set.framework.language()))?;
        let form = Form::new(self.assessment, &texts, self.to, short);
        session.write_in(&tag);
        // The number of a form has its language in it, and answers are codes in every language.
        let is_same = kept.is_none_or(|kept| {
            let begun = self.set.in_language(&kept.heading.language);
            begun.is_some_and(|texts| {
                Form::new(self.assessment, &texts, self.to, short).id == kept.heading.form
            })
        });
        (is_same && form.effort.questions > 0).then_some((texts, form))
    }
}

/// A session with everything around it.
struct Room<'a> {
    args: &'a Args,
    folder: &'a Path,
    target: &'a Path,
    path: &'a Path,
    texts: &'a Localised,
    screen: Screen<'a>,
    answering: Answering<'a>,
    journal: JournalFile,
}

impl Room<'_> {
    /// Asks until somebody leaves. Is the return to be written then?
    fn converse(&mut self, is_new: bool, dialogue: Dialogue, session: &mut Session) -> Result<bool> {
        let first = if is_new { self.screen.intro() } else { self.resumed() };
        self.screen.print(&first, &mut session.out)?;
        let mut is_shown = false;
        loop {
            if !is_shown {
                self.screen.print(&self.screen.step(&self.answering), &mut session.out)?;
            }
            let line = match dialogue.line(&self.screen.prompt(&self.answering), session)? {
                Line::Text(text) => text,
                Line::Back => BACK.to_owned(),
                Line::End => break,
            };
            is_shown = false;
            match self.answering.hear(&line) {
                Heard::Record(event) => {
                    self.journal.add(&event)?;
                    self.answering.take(event);
                }
                Heard::Back(step) => self.answering.go(step),
                Heard::Explain => self.screen.print(&self.explained(), &mut session.out)?,
                Heard::Refused(refusal) => {
                    self.screen.print(&[self.screen.refusal(refusal, &self.answering)], &mut session.out)?;
                    is_shown = true;
                }
                Heard::Finish => return Ok(true),
                Heard::Leave => break,
            }
        }
        Ok(self.answering.open().next().is_none())
    }

    /// Where a session goes on, and how.
    fn resumed(&self) -> Vec<String> {
        let locale = self.screen.locale;
        let mut lines = vec![
            self.screen.form.title.clone(),
            notes::addressee(self.screen.form, locale),
            self.screen.answered(&self.answering),
        ];
        lines.extend(self.screen.keys());
        lines
    }

    /// The card of the indicator that is asked about; elsewhere the keys.
    fn explained(&self) -> Vec<String> {
        let framework = &self.texts.framework;
        let asked = match self.answering.step() {
            Step::Question(n, _) => self.answering.questions().get(n),
            _ => None,
        };
        match asked.and_then(|question| framework.indicator(&question.indicator)) {
            Some(i) => {
                let locale = self.screen.locale;
                let card = text::entry(&card(framework, &self.texts.course, i, locale), locale);
                [vec![String::new()], card.lines().map(str::to_owned).collect(), self.screen.keys()].concat()
            }
            None => self.screen.keys(),
        }
    }

    /// Writes the return, over the one that this session wrote before and over no other.
    fn write(&mut self, session: &mut Session) -> Result<()> {
        let yaml = self.answering.answers().yaml(self.screen.form, clock::date(None)?);
        let own = std::fs::read(self.target).is_ok_and(|bytes| self.answering.wrote(&sha256(&bytes)));
        fileset::write_one(self.target, yaml.as_bytes(), own || self.args.force)?;
        let text = sha256(yaml.as_bytes());
        self.journal.add(&Event { of: String::new(), what: What::Written, text })?;
        session.out.line(&self.screen.answered(&self.answering))?;
        session.written(&[("files-return", self.target), ("files-journal", self.path)])?;
        let locale = self.screen.locale;
        match notes::return_by(self.screen.form, locale).filter(|_| self.args.output.is_some()) {
            Some(said) => session.out.line(&said)?,
            None => {
                let command = format!("tripartite check {}", typed(self.folder));
                session.out.line(&locale.format("ask-next", &[("command", Arg::Text(command.trim()))]))?;
            }
        }
        Ok(())
    }

    /// Says how to go on.
    fn leave(&self, session: &mut Session) -> Result<()> {
        let path = self.path.display().to_string();
        let command = self.command();
        let arguments = [("path", Arg::Text(path.as_str())), ("command", Arg::Text(&command))];
        let said =
            ["ask-left", "ask-go-on", "ask-finish"].map(|key| self.screen.locale.format(key, &arguments));
        session.out.line("")?;
        session.out.line(&self.screen.answered(&self.answering))?;
        self.screen.print(&said, &mut session.out)
    }

    /// The command that opens the same session again.
    fn command(&self) -> String {
        let form = self.screen.form;
        let name = if form.organisation.is_empty() { &form.constituency } else { &form.organisation };
        let folder = typed(self.folder);
        let mut parts = vec!["tripartite ask".to_owned()];
        parts.extend(Some(folder).filter(|folder| !folder.is_empty()));
        parts.push(format!("--for {}", typed(Path::new(name))));
        parts.extend(self.args.output.as_ref().map(|path| format!("-o {}", typed(path))));
        parts.join(" ")
    }
}
