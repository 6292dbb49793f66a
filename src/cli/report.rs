//! `report`: the files of a gap report.

use std::path::{Path, PathBuf};

use anyhow::Result;

use super::browser::Printing;
use super::failure::{Failure, worded};
use super::input::Input;
use super::session::Session;
use super::{
    Outcome, baseline, edited, formats, leftover, lessons, outlines, own, reader_weights, templates,
    word_template,
};
use crate::analysis::own::Own;
use crate::analysis::publication::Publication;
use crate::analysis::scoring::score;
use crate::diag::{Code, Diagnostic, Diagnostics, Names, Place, sentence};
use crate::document::writer::Paper;
use crate::load::source::lies_in;
use crate::load::{Material, RELEASE_FILE};
use crate::locale::{Arg, Locale};
use crate::model::assessment::Assessment;
use crate::model::day::Day;
use crate::model::response::Returns;
use crate::model::unnamed::UnnamedNames;
use crate::report::own::{artifacts as artifacts_for, file_part};
use crate::report::publication::{other_data, pack, release_list, unnamed};
use crate::report::{
    Artifact, Format, LeftOut, OUTLINES, Outline, PUBLIC, Report, WriteError, all_artifacts, artifacts, view,
};

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[command(flatten)]
    input: Input,
    #[arg(short, long, value_name = "DIR")]
    output: Option<PathBuf>,
    #[arg(long, value_parser = formats::Formats::Reports, value_delimiter = ',', hide_default_value = true)]
    format: Vec<&'static dyn Format>,
    #[arg(long, value_parser = outlines::Outlines, value_delimiter = ',', hide_default_value = true)]
    outline: Vec<&'static Outline>,
    #[arg(long, value_enum)]
    paper: Option<Paper>,
    #[arg(long, value_name = "DIR")]
    templates: Option<PathBuf>,
    #[arg(long, value_name = "FILE")]
    word_template: Option<PathBuf>,
    #[command(flatten)]
    printing: Printing,
    #[arg(long, value_name = "FILE", conflicts_with = "public")]
    weights: Option<PathBuf>,
    #[arg(long = "for", value_name = "NAME", conflicts_with_all = ["public", "outline", "weights"])]
    own: Option<String>,
    #[arg(long, conflicts_with = "own")]
    emit_view: bool,
    #[arg(long)]
    public: bool,
    #[arg(long, conflicts_with_all = ["public", "output", "format", "outline", "paper", "templates", "weights", "own", "emit_view", "force"])]
    release_list: bool,
    #[arg(long)]
    force: bool,
}

pub(super) fn run(args: &Args, session: &mut Session) -> Result<Outcome> {
    let mut material = args.input.load(session)?;
    session.translate(&args.input.folder(), &mut material);
    let earlier = baseline::baseline(&mut material, &args.input.folder(), session);
    session.findings(&material.diagnostics, &material.texts);
    let sound = material.assessment.as_ref().filter(|_| !material.diagnostics.has_errors());
    let Some(assessment) = sound else { return Ok(Outcome::InvalidInput) };
    if args.release_list {
        session.out.bytes(release_list(assessment, &session.locale).as_bytes())?;
        return Ok(Outcome::Done);
    }
    let reweighed = match args.weights.as_deref().map(|path| reader_weights::load(path, assessment, session))
    {
        Some(None) => return Ok(Outcome::InvalidInput),
        reweighed => reweighed.flatten(),
    };
    let own = match args.own.as_deref().map(|name| own::of(name, assessment, args.input.file(), session)) {
        Some(None) => return Ok(Outcome::InvalidInput),
        own => own.flatten(),
    };
    let folder = match &args.output {
        Some(folder) => folder.clone(),
        None if let Some(own) = &own => for_one(&args.input.folder(), assessment, own, session)?,
        None if args.public => public(&args.input.folder(), assessment.date(), session)?,
        None => dated(&args.input.folder(), assessment.date(), session)?,
    };
    let card = score(assessment);
    // Whatever is written below is made of what may be published, and of nothing else.
    let publication = args.public.then(|| Publication::new(assessment, &card));
    let of_reader = |publication: &Publication| {
        publication.assessment(assessment, |number| unnamed(&session.locale, number))
    };
    let published = publication.as_ref().map(of_reader);
    if let Some(publication) = published.as_ref().and_then(Assessment::published)
        && publication.licence.is_empty()
    {
        let place = Place::file(args.input.file());
        let one = Diagnostic::warning(Code::NoLicence, place, sentence!("publication-without-licence"));
        let one = one.help(match args.input.folder {
            None if !args.input.tally.is_empty() => sentence!("help-publication-licence-of-tally"),
            _ => sentence!("help-publication-licence"),
        });
        session.findings(&Diagnostics::from_iter([one]), &material.texts);
    }
    if let Some(published) = &published {
        let place = Place::file(args.input.folder().join(RELEASE_FILE));
        session.findings(&naming(assessment, published, &place), &material.texts);
    }
    let assessment = published.as_ref().unwrap_or(assessment);
    let card = publication.as_ref().map_or(&card, |publication| &publication.card);
    let earlier = earlier.as_ref().filter(|_| !args.public);
    let comparison = baseline::with_baseline(earlier, assessment, card);
    let seen = match args.public {
        true => Diagnostics::new(),
        false => material.published(&args.input.folder()),
    };
    let templates = match args.templates.as_deref().map(|folder| templates::load(folder, session)).transpose()
    {
        Ok(templates) => templates,
        Err(refused) => return Ok(refused.print(&session.locale)),
    };
    // What is wrong with a template matters where a file of Word is written.
    let in_word = args.format.is_empty() || args.format.iter().any(|format| format.name() == "docx");
    let word = args.word_template.as_deref().filter(|_| in_word);
    let word = match word.map(|path| word_template::load(path, session)) {
        Some(None) => return Ok(Outcome::InvalidInput),
        word => word.flatten(),
    };
    let data = Data::of(&material, &session.locale).published(publication.as_ref());
    let outlines: &[&Outline] = match args.outline.as_slice() {
        [] if args.public => &PUBLIC,
        [] => &OUTLINES,
        asked => asked,
    };
    let report = data.report(Report::new(assessment, card, &seen, &session.locale));
    let lessons = lessons::of(&material, session);
    let report = report.with_lessons(lessons.as_ref());
    let report = report.with_outlines(outlines).with_templates(templates.as_ref());
    let report =
        report.on(args.paper.unwrap_or_default()).with_comparison(comparison.as_ref()).dressed(word.as_ref());
    let report = report.with_reweighed(reweighed.as_ref());
    let printer = args.printing.printer();
    let report = report.printed_by(printer.as_deref());
    let made = if let Some(own) = &own {
        let formats: Vec<&dyn Format> = match args.format.as_slice() {
            [] => usual_documents().collect(),
            asked => asked.iter().map(|format| &**format).collect(),
        };
        if let Some(other) = formats.iter().find(|format| format.writer().is_none()) {
            let known: Vec<String> =
                formats::Formats::Documents.all().map(|format| format.name().to_owned()).collect();
            let known = session.locale.list(&known);
            let said = [("format", Arg::Text(other.name())), ("known", Arg::Text(&known))];
            session.error(&session.locale.format("own-format", &said));
            return Ok(Outcome::InvalidInput);
        }
        artifacts_for(&report, own, &formats)
    } else if args.format.is_empty() {
        all(&report, session)
    } else {
        artifacts(&report, &args.format)
    };
    tell_undrawn(&report, session);
    let made = made.map(|mut files| {
        files.extend(args.emit_view.then(|| view::files(&report)).into_iter().flatten());
        files
    });
    // What explains the files of a publication calls them as they will be called.
    let mut kept = Vec::new();
    let made = match made {
        Ok(mut files) if args.public => {
            kept = edited::beside(&mut files, &folder)?;
            with_data_there(&report, &args.format, &folder, &mut files).and_then(|()| pack(&report, files))
        }
        made => made,
    };
    match made {
        Ok(files) => {
            let written = edited::write_all(&folder, files, args.force, session)?;
            edited::say(kept, session);
            if args.public {
                leftover::say(&folder, &written, session);
            }
            for path in written {
                session.out.line(&path.display().to_string())?;
            }
            Ok(Outcome::Done)
        }
        Err(error) => templates::blame(error.into(), args.templates.as_deref(), session),
    }
}

/// Warnings of released words and statements that name somebody whom the publication does not name.
fn naming(assessment: &Assessment, published: &Assessment, place: &Place) -> Diagnostics {
    let unnamed = UnnamedNames::of(assessment);
    let framework = assessment.framework();
    let mut found = Diagnostics::new();
    let mut hold = |of: &str, text: &str| {
        let names = unnamed.within(text);
        if !names.is_empty() {
            let message = sentence!("release-words-name", of, names = Names::quoted(names));
            let one = Diagnostic::warning(Code::NamesSomebody, place.clone(), message);
            found.push(one.help(sentence!("help-release-names-somebody")));
        }
    };
    for statement in published.statements() {
        hold(&framework[statement.constituency].title, &statement.text);
    }
    for one in published.responses().into_iter().flat_map(Returns::iter) {
        for (i, indicator) in framework.indicators().pairs() {
            let texts = one.reply(i).map(|reply| [reply.reason(), reply.comment(), reply.evidence()]);
            for text in texts.into_iter().flatten().filter(|text| text.is_there()) {
                hold(&indicator.id, text.text());
            }
        }
    }
    found
}

/// The formats of documents that are written unless others are asked for.
fn usual_documents() -> impl Iterator<Item = &'static dyn Format> {
    formats::Formats::Documents.all().filter(|format| format.is_usual())
}

/// The files of every format; those that cannot be written for want of a letter are told of and left out.
pub(super) fn all(report: &Report<'_>, session: &Session) -> std::result::Result<Vec<Artifact>, WriteError> {
    let (files, left_out) = all_artifacts(report)?;
    if let Some(LeftOut { formats, why }) = left_out {
        let names: Vec<String> = formats.into_iter().map(str::to_owned).collect();
        let (names, why) = (session.locale.list(&names), worded(&why.into(), &session.locale));
        let said = [("formats", Arg::Text(names.as_str())), ("reason", Arg::Text(why.as_str()))];
        session.warning(&session.locale.format("formats-left-out", &said));
    }
    Ok(files)
}

/// Says which charts stand in the files of Word as words, and why the first of them does.
pub(super) fn tell_undrawn(report: &Report<'_>, session: &Session) {
    let undrawn = report.undrawn().taken();
    let count = Arg::Count(undrawn.len() as u64);
    let Some((_, why)) = undrawn.into_iter().next() else { return };
    let why = worded(&WriteError::from(why).into(), &session.locale);
    session
        .warning(&session.locale.format("charts-undrawn", &[("count", count), ("reason", Arg::Text(&why))]));
}

/// Adds the data that was not asked for and lies in the folder as it is now: what describes the files of a publication is the same in each
/// of its languages, so that a language with fewer formats does not part from the others.
fn with_data_there(
    report: &Report<'_>,
    asked: &[&dyn Format],
    folder: &Path,
    files: &mut Vec<Artifact>,
) -> std::result::Result<(), WriteError> {
    if !asked.is_empty() {
        let is_there =
            |one: &Artifact| std::fs::read(folder.join(&one.path)).is_ok_and(|bytes| bytes == one.bytes);
        files.extend(other_data(report, asked)?.into_iter().filter(is_there));
    }
    Ok(())
}

/// The folder of the reports of a day.
pub(super) fn dated(folder: &Path, date: Day, session: &Session) -> Result<PathBuf> {
    inside(of_assessment(folder, session)?.join(date.to_string()), folder, session)
}

/// The folder of what is published of a day: one of its own, so that nobody hands out the other.
fn public(folder: &Path, date: Day, session: &Session) -> Result<PathBuf> {
    inside(of_assessment(folder, session)?.join(format!("{date}-public")), folder, session)
}

/// The folder of what one organisation is given: one of its own, so that nobody hands out the others.
fn for_one(folder: &Path, assessment: &Assessment, own: &Own, session: &Session) -> Result<PathBuf> {
    let name = format!("{}-for-{}", assessment.date(), file_part(assessment, own));
    inside(of_assessment(folder, session)?.join(name), folder, session)
}

/// What the files for programs are written from: the assessment in its own language, whatever the reader's is, so that a
/// report in a second language leaves them as they are.
pub(super) struct Data(Option<(Assessment, Locale)>);

impl Data {
    /// Of what was loaded, where the reader's language is another one.
    pub(super) fn of(material: &Material, locale: &Locale) -> Self {
        let own = material.assessment.as_ref().map(|assessment| assessment.language().to_string());
        Self(own.filter(|own| own != locale.tag()).and_then(|own| {
            let (assessment, _) = material.in_language(&own)?;
            Some((assessment, Locale::new(&own)))
        }))
    }

    /// The same, as far as it may be published.
    fn published(self, publication: Option<&Publication>) -> Self {
        let Some(publication) = publication else { return self };
        Self(self.0.map(|(assessment, locale)| {
            (publication.assessment(&assessment, |number| unnamed(&locale, number)), locale)
        }))
    }

    /// The report with its data.
    pub(super) fn report<'a>(&'a self, report: Report<'a>) -> Report<'a> {
        match &self.0 {
            Some((assessment, locale)) => report.with_data(assessment, locale),
            None => report,
        }
    }
}

/// The file of a report that a reader opens first.
pub(super) fn page(written: &[PathBuf]) -> Option<&PathBuf> {
    let is_report =
        |path: &&PathBuf| path.file_name().is_some_and(|name| name.to_string_lossy().contains("_report_"));
    written.iter().find(is_report).or(written.first())
}

/// The folder of an assessment's reports. What is written without being told where stays in the assessment, whatever links
/// there are in it.
pub(super) fn of_assessment(folder: &Path, session: &Session) -> Result<PathBuf> {
    inside(folder.join("reports"), folder, session)
}

/// The path, where it lies in the folder of the assessment.
fn inside(path: PathBuf, folder: &Path, session: &Session) -> Result<PathBuf> {
    if lies_in(session.disk, &path, folder) {
        Ok(path)
    } else {
        Err(Failure::new("failure-reports-outside").at(&path).into())
    }
}
