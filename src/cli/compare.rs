//! `compare`: two assessments, what moved between them, and where the change comes from; and the baseline of a report.

use std::path::{Path, PathBuf};

use anyhow::Result;

use super::place::{Found, assessment_of, load, typed};
use super::session::Session;
use super::{Outcome, clock, formats, language, report, summary, templates};
use crate::analysis::compare::{Comparison, Fate, Moved, Refusal, Step, compare, refusal};
use crate::analysis::scoring::{Part, Scorecard, score};
use crate::diag::{Code, Diagnostic, Diagnostics, Place, Severity, sentence};
use crate::load::disk::Disk;
use crate::load::{ASSESSMENT_FILE, Lone, Material, lone_file};
use crate::locale::Arg;
use crate::model::assessment::Assessment;
use crate::model::day::Day;
use crate::model::framework::LensKind;
use crate::model::name::fold;
use crate::model::score::Score;
use crate::report::chapters::{remarks, sentences, signed};
use crate::report::compare::{artifacts, json};
use crate::report::{Format, Report};

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[arg(value_name = "BASELINE", required_unless_present = "schema")]
    before: Option<PathBuf>,
    #[arg(value_name = "FOLLOW-UP", required_unless_present = "schema")]
    after: Option<PathBuf>,
    #[arg(short, long, value_name = "DIR")]
    output: Option<PathBuf>,
    #[arg(long, value_parser = formats::Formats::OfComparisons, value_delimiter = ',', hide_default_value = true)]
    format: Vec<&'static dyn Format>,
    #[arg(long, value_name = "DIR")]
    templates: Option<PathBuf>,
    #[arg(long, value_name = "ID")]
    framework: Option<String>,
    #[arg(long)]
    force: bool,
    #[arg(long)]
    schema: bool,
}

/// How many of those that moved most stand on the screen.
const FIRST: usize = 10;

pub(super) fn run(args: &Args, session: &mut Session) -> Result<Outcome> {
    let (Some(first), Some(second), false) = (&args.before, &args.after, args.schema) else {
        session.out.json(&json::schema())?;
        return Ok(Outcome::Done);
    };
    let mut before = side(first, args.framework.as_deref(), session)?;
    let mut after = side(second, args.framework.as_deref(), session)?;
    let folder = folder_of(second);
    session.translate(&folder, &mut after);
    let tag = session.locale.tag().to_owned();
    language::translate(&tag, &session.locale, &folder_of(first), &mut before);
    for material in [&before, &after] {
        session.findings(&material.diagnostics, &material.texts);
    }
    let (Some(old), Some(new)) = (&before.assessment, &after.assessment) else { return Ok(Outcome::InvalidInput) };
    let found = held_together(old, new, &Place::file(first));
    session.findings(&found, &after.texts);
    let card = score(new);
    let Ok(all) = compare(old, new, &card) else { return Ok(Outcome::InvalidInput) };
    screen(&all, session)?;
    if args.output.is_none() && args.format.is_empty() {
        let command = format!("tripartite compare {} {} --format html", typed(first), typed(second));
        session.out.line("")?;
        session.out.line(&session.locale.format("compare-next", &[("command", Arg::Text(&command))]))?;
        return Ok(Outcome::Done);
    }
    let target = match &args.output {
        Some(folder) => folder.clone(),
        None => report::of_assessment(&folder, session)?.join(new.date().to_string()),
    };
    let templates = match args.templates.as_deref().map(templates::load).transpose() {
        Ok(templates) => templates,
        Err(refused) => return Ok(refused.print(&session.locale)),
    };
    let formats: Vec<&dyn Format> = match args.format.as_slice() {
        [] => formats::Formats::OfComparisons.all().collect(),
        asked => asked.iter().map(|format| &**format).collect(),
    };
    // What programs read has one language, whatever the reader's is.
    let data = report::Data::of(&after, &session.locale);
    let own = new.language().to_string();
    let words = [&before, &after].map(|one| one.in_language(&own).map(|(worded, _)| worded));
    let in_own = match &words {
        [Some(old), Some(new)] if own != session.locale.tag() => compare(old, new, &card).ok(),
        _ => None,
    };
    let written = data.report(Report::new(new, &card, &after.diagnostics, &session.locale));
    let written = written.with_templates(templates.as_ref()).with_comparison(Some(&all));
    match artifacts(written, in_own.as_ref().unwrap_or(&all), &formats) {
        Ok(files) => {
            session.out.line("")?;
            for path in report::write(files, &target, args.force)? {
                session.out.line(&path.display().to_string())?;
            }
            Ok(Outcome::Done)
        }
        Err(error) => templates::blame(error, args.templates.as_deref(), &session.locale),
    }
}

/// The folder of the assessment to which a path belongs; the path itself where there is none.
fn folder_of(path: &Path) -> PathBuf {
    match assessment_of(path) {
        Found::Here(folder) | Found::Above(folder) => folder,
        Found::Nowhere => path.parent().map(Path::to_owned).unwrap_or_default(),
    }
}

/// Loads one of the two: an assessment, or the tally of an earlier run.
fn side(path: &Path, framework: Option<&str>, session: &mut Session) -> Result<Material> {
    if !path.is_file() || !matches!(lone_file(&Disk, path), Lone::Tally) {
        return Ok(load(path, session));
    }
    let folder = match assessment_of(path) {
        Found::Here(folder) | Found::Above(folder) => Some(folder),
        Found::Nowhere => None,
    };
    let mut loader = session.loader();
    let day = day_of(path);
    let date = day.map_or_else(|| clock::date(None), Ok)?;
    let files = [path.to_owned()];
    let mut material =
        Material::new(loader.assessment_from_tally(&files, framework, folder.as_deref(), date), loader);
    if let Some(day) = day {
        material.assessment = material.assessment.map(|assessment| assessment.dated(day));
    }
    Ok(material)
}

/// The day in the name of a tally that a report wrote: `<assessment>_tally_<date>.csv`.
fn day_of(tally: &Path) -> Option<Day> {
    let stem = tally.file_stem()?.to_str()?;
    Day::parse(stem.rsplit_once('_')?.1)
}

/// What is said of two assessments before they are compared: why they cannot be, or what a reader should know.
fn held_together(before: &Assessment, after: &Assessment, place: &Place) -> Diagnostics {
    let mut found = Diagnostics::new();
    let (old, new) = (before.framework(), after.framework());
    match refusal(before, after) {
        Some(Refusal::NothingInCommon) => {
            let message = sentence!("comparison-nothing-in-common", framework = new.id());
            let one = Diagnostic::error(Code::NothingInCommon, place.clone(), message);
            found.push(one.help(sentence!("help-compare-nothing-in-common")));
        }
        Some(_) => {
            let message = sentence!("comparison-other-framework", before = old.id(), after = new.id());
            let one = Diagnostic::error(Code::OtherFramework, place.clone(), message);
            found.push(one.help(sentence!("help-compare-other-framework")));
        }
        None => {
            let names = (before.body().name.as_str(), after.body().name.as_str());
            if !names.0.is_empty() && !names.1.is_empty() && fold(names.0) != fold(names.1) {
                let message = sentence!("comparison-other-body", before = names.0, after = names.1);
                let one = Diagnostic::warning(Code::OtherBody, place.clone(), message);
                found.push(one.help(sentence!("help-compare-other-body")));
            }
            if before.date() > after.date() {
                let dates = (before.date().to_string(), after.date().to_string());
                let message = sentence!("comparison-earlier-follow-up", before = dates.0, after = dates.1);
                found.push(Diagnostic::warning(Code::EarlierFollowUp, place.clone(), message));
            }
            let languages = (before.language().to_string(), after.language().to_string());
            if languages.0 != languages.1 {
                let message = sentence!("comparison-other-language", before = languages.0, after = languages.1);
                let one = Diagnostic::warning(Code::OtherLanguage, place.clone(), message);
                found.push(one.help(sentence!("help-compare-other-language")));
            }
        }
    }
    found
}

/// Loads the baseline that an assessment names, in the reader's language. What keeps the two from being compared is among the
/// findings of the assessment afterwards.
pub(super) fn baseline(material: &mut Material, folder: &Path, session: &Session) -> Option<Material> {
    let (named, assessment) = (material.baseline.clone()?, material.assessment.as_ref()?);
    let mut loader = session.loader();
    let loaded = loader.baseline(folder, &named);
    let mut made = Material::new(loaded.unwrap_or_default(), loader);
    let place =
        Place::Text { file: folder.join(ASSESSMENT_FILE), line: named.line, column: named.column };
    let found = match &made.assessment {
        Some(before) => held_together(before, assessment, &place),
        // Its warnings are its own matter, and its errors are why it is not there.
        None => made.diagnostics.iter().filter(|one| one.severity == Severity::Error).cloned().collect(),
    };
    material.diagnostics.extend(found);
    material.texts.extend(std::mem::take(&mut made.texts));
    made.translate(session.locale.tag(), &folder.join(&named.value).join(ASSESSMENT_FILE));
    made.assessment.is_some().then_some(made)
}

/// An assessment compared with its baseline, if it has one.
pub(super) fn with_baseline<'a>(
    baseline: Option<&'a Material>,
    assessment: &'a Assessment,
    card: &Scorecard,
) -> Option<Comparison<'a>> {
    compare(baseline?.assessment.as_ref()?, assessment, card).ok()
}

/// The comparison on a terminal: the result in words, the phases and topics, what moved most.
fn screen(all: &Comparison<'_>, session: &mut Session) -> Result<()> {
    let Session { out, locale, .. } = session;
    for said in sentences(all, locale).into_iter().chain(remarks(all, locale)) {
        out.line(&said)?;
    }
    let assessments = [all.before(), all.after()];
    let days = assessments.map(|assessment| assessment.date().to_string());
    let heads = |first: &str| -> Vec<String> {
        let mut header = vec![first.to_owned()];
        header.extend(days.clone());
        header.push(locale.text("col-compare-change"));
        header.extend(Step::ALL.map(|step| locale.text(&format!("col-compare-{}", step.as_str()))));
        header
    };
    let printed = |assessment: &Assessment, part: Option<Part>, score: Option<Score>| match (part, score) {
        (None, _) => String::new(),
        (Some(_), None) => "-".to_owned(),
        (Some(part), Some(score)) => locale.score(score, &summary::score_limits(assessment, part)),
    };
    let row = |one: &Moved| {
        let id = all.id(one);
        let title = all.title(one).map_or_else(|| locale.text("overall"), str::to_owned);
        let name = if summary::is_code(id) { format!("{id} {title}") } else { title };
        let mut cells = vec![name, printed(assessments[0], one.before, one.scores.0)];
        cells.push(printed(assessments[1], one.after, one.scores.1));
        match one.change {
            Some(change) => {
                cells.push(signed(locale, change.by));
                cells.extend(change.parts.map(|part| signed(locale, part)));
            }
            None => {
                cells.push(locale.text(match one.fate {
                    Fate::New => "compare-is-new",
                    Fate::Dropped => "compare-is-dropped",
                    Fate::Redefined(_) => "compare-is-not-compared",
                    _ => "compare-no-change-told",
                }));
                cells.extend(Step::ALL.map(|_| String::new()));
            }
        }
        cells
    };
    let numbers: Vec<usize> = (1..4 + Step::ALL.len()).collect();
    for kind in [LensKind::Cycle, LensKind::Topic] {
        let of = |assessment: &Assessment| assessment.framework().lens(kind).map(|lens| lens.title.clone());
        let Some(title) = of(all.after()).or_else(|| of(all.before())) else { continue };
        let is_group = |one: &&Moved| !matches!(one.after.or(one.before), Some(Part::Group(..)));
        let mut rows: Vec<Vec<String>> = all.lens(kind).iter().filter(is_group).map(row).collect();
        if kind == LensKind::Cycle {
            rows.push(row(all.overall()));
        }
        out.line("")?;
        out.line(&summary::table(&heads(&title), rows, &numbers))?;
    }
    for (fate, key) in [(Fate::Up, "caption-compare-up"), (Fate::Down, "caption-compare-down")] {
        let moved = all.most(fate);
        if moved.is_empty() {
            continue;
        }
        out.line("")?;
        out.line(&summary::table(&heads(&locale.text(key)), moved.iter().take(FIRST).map(|one| row(one)).collect(), &numbers))?;
        if let Some(more) = moved.len().checked_sub(FIRST).filter(|more| *more > 0) {
            out.line(&locale.format("and-more", &[("count", Arg::Count(more as u64))]))?;
        }
    }
    for (key, fits) in [
        ("compare-new", Fate::New),
        ("compare-dropped", Fate::Dropped),
    ] {
        listed(all, key, &|fate| fate == fits, session)?;
    }
    listed(all, "compare-not-compared", &|fate| matches!(fate, Fate::Redefined(_)), session)?;
    session.out.line("")?;
    session.out.line(&session.locale.text("compare-parts-sum"))?;
    Ok(())
}

/// The ids of indicators of some fate, in a line.
fn listed(all: &Comparison<'_>, key: &str, fits: &dyn Fn(Fate) -> bool, session: &mut Session) -> Result<()> {
    let list = all.indicators().iter().filter(|one| fits(one.fate));
    let ids: Vec<String> = list.map(|one| all.id(one).to_owned()).collect();
    if ids.is_empty() {
        return Ok(());
    }
    let Session { out, locale, .. } = session;
    let title = locale.format(key, &[("count", Arg::Count(ids.len() as u64))]);
    out.line("")?;
    Ok(out.line(&locale.labelled(&title, &locale.list(&ids)))?)
}
