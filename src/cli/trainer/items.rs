//! `trainer items`: item analysis as a table on the screen, as CSV, or as a document with charts.

use std::path::PathBuf;

use anyhow::Result;

use super::class::{class_of, unit_of};
use crate::cli::learn::course::Course;
use crate::cli::session::Session;
use crate::cli::{Outcome, edited, formats, summary};
use crate::document::text;
use crate::document::writer::Setting;
use crate::learn::class::borderline;
use crate::learn::items::{Analysis, LEAST_FOR_GROUPS, Matrix, csv, document, parts, rows};
use crate::locale::Arg;

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[arg(value_name = "DIR")]
    folder: PathBuf,
    #[arg(long, value_name = "ID")]
    unit: Option<String>,
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
    #[arg(long)]
    force: bool,
}

pub(super) fn run(args: &Args, course: &Course, session: &mut Session) -> Result<Outcome> {
    let Ok(unit) = unit_of(args.unit.as_ref(), course, session) else { return Ok(Outcome::InvalidInput) };
    let Some(members) = class_of(&[&args.folder], course, session)? else { return Ok(Outcome::InvalidInput) };
    let training = &course.training;
    let analysis = Analysis::of(&Matrix::of(training, &members, unit.as_deref()));
    if analysis.learners == 0 {
        session.error(&session.locale.text("items-nobody"));
        return Ok(Outcome::InvalidInput);
    }
    // The pass mark is that of the course: on a unit alone nobody passes.
    let near = unit.is_none().then(|| borderline(training, &members, &analysis));
    let Some(output) = &args.output else {
        // Of the whole course the parts of all exercises are a book.
        return screen(&analysis, unit.is_some(), session);
    };
    let ends_in_csv = output.extension().is_some_and(|end| end.eq_ignore_ascii_case("csv"));
    let written = if ends_in_csv {
        edited::write_one(output, csv(&analysis), args.force, session)?
    } else {
        let writer = formats::of_file(None, output)?;
        let title = match &unit {
            Some(unit) => format!("{} · {unit}", training.title),
            None => training.title.clone(),
        };
        let names: Option<Vec<&str>> =
            near.map(|near| near.into_iter().map(crate::learn::class::Member::name).collect());
        let document = document(&analysis, &title, names.as_deref(), &session.locale);
        edited::write_document(
            output,
            &document,
            writer,
            &Setting::new(&session.locale),
            args.force,
            session,
        )?
    };
    session.out.line(&written.display().to_string())?;
    Ok(Outcome::Done)
}

/// The analysis on the screen.
fn screen(analysis: &Analysis, with_parts: bool, session: &mut Session) -> Result<Outcome> {
    let locale = &session.locale;
    let header = [
        "items-col-exercise",
        "items-col-facility",
        "items-col-band",
        "items-col-discrimination",
        "items-col-efficiency",
        "items-col-groups",
        "items-col-look",
    ];
    let header = header.map(|key| locale.text(key));
    let table =
        summary::table(&header, rows(analysis, locale).into_iter().map(Vec::from).collect(), &[1, 3, 4, 5]);
    let count = |n: usize| Arg::Count(n as u64);
    let number =
        |value: Option<f64>| value.map_or_else(|| locale.text("items-none"), |value| locale.exact(value, 2));
    let (mean, points) = (locale.exact(analysis.mean, 1), locale.exact(analysis.points, 1));
    let (alpha, kr20) = (number(analysis.alpha), number(analysis.kr20));
    let (error, deviation) = (number(analysis.error), number(analysis.deviation));
    let said = [
        ("learners", count(analysis.learners)),
        ("excluded", count(analysis.excluded)),
        ("mean", Arg::Text(&mean)),
        ("points", Arg::Text(&points)),
        ("deviation", Arg::Text(&deviation)),
        ("alpha", Arg::Text(&alpha)),
        ("kr20", Arg::Text(&kr20)),
        ("error", Arg::Text(&error)),
    ];
    let mut lines = vec![table, String::new(), locale.format("items-summary", &said)];
    let groups = [("group", count(analysis.group)), ("all", count(analysis.learners))];
    let has_groups = analysis.learners >= LEAST_FOR_GROUPS;
    lines.push(locale.format(if has_groups { "items-groups" } else { "items-no-groups" }, &groups));
    if analysis.is_indicative() {
        lines.push(locale.format("items-indicative", &[("count", count(analysis.learners))]));
    }
    lines.push(match with_parts {
        true => text::blocks(&parts(analysis, locale), locale),
        false => locale.text("items-parts"),
    });
    for line in lines {
        session.out.line(&line)?;
    }
    Ok(Outcome::Done)
}
