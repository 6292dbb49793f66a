//! `score`: the numbers.

use anyhow::Result;

use super::Outcome;
use super::input::Input;
use super::session::Session;
use super::summary::{self, Screen, is_code};
use crate::analysis::limits;
use crate::analysis::scoring::{Entry, Part, Scorecard, Standing, Value, score};
use crate::locale::Arg;
use crate::model::framework::{Constituency, Lens, LensKind};
use crate::model::score::Score;
use crate::model::table::Ix;
use crate::report::{json, tables};

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[command(flatten)]
    input: Input,
    #[arg(long, value_enum, default_value_t = Format::Table)]
    format: Format,
    #[arg(long, value_enum)]
    by: Option<By>,
    #[arg(long, value_name = "N", value_parser = limit)]
    fail_under: Option<f64>,
    #[arg(long)]
    schema: bool,
}

#[derive(Debug, Clone, Copy, clap::ValueEnum)]
enum Format {
    Table,
    Json,
    Csv,
}

#[derive(Debug, Clone, Copy, clap::ValueEnum)]
enum By {
    Cycle,
    Topic,
    Field,
    Pair,
}

/// A value of `--fail-under`; the error is the key of what is said.
fn limit(text: &str) -> Result<f64, String> {
    let number: Option<f64> = text.parse().ok();
    number.filter(|n| (0.0..=100.0).contains(n)).ok_or_else(|| "usage-limit".to_owned())
}

pub(super) fn run(args: &Args, session: &mut Session) -> Result<Outcome> {
    if args.schema {
        session.out.json(&json::schema())?;
        return Ok(Outcome::Done);
    }
    let mut material = args.input.load(session)?;
    session.speak(&args.input.folder(), &mut material);
    session.findings(&material.diagnostics, &material.texts);
    let Some(assessment) = &material.assessment else { return Ok(Outcome::InvalidInput) };
    let card = score(assessment);
    match args.format {
        Format::Json => {
            let seen = material.published(&args.input.folder());
            session.out.json(&json::results(assessment, &card, &seen, &session.locale))?;
        }
        Format::Csv => session.out.bytes(&tables::scores_csv(assessment, &card))?,
        Format::Table => {
            let kind = match args.by {
                None => assessment.framework()[assessment.framework().overall()].kind,
                Some(By::Cycle) => LensKind::Cycle,
                Some(By::Topic) => LensKind::Topic,
                Some(By::Field) => LensKind::Field,
                Some(By::Pair) => LensKind::Pair,
            };
            let Some(position) = card.lenses().position(|lens| lens.kind == kind) else {
                let named = [
                    ("framework", Arg::Text(assessment.framework().id())),
                    ("lens", Arg::Text(kind.as_str())),
                ];
                session.error(&session.locale.tell("score-no-lens", &named));
                return Ok(Outcome::InvalidInput);
            };
            let screen = Screen { assessment, locale: &session.locale };
            session.out.line(&table(&screen, &card, position, args.fail_under))?;
            session.out.line(&format!("\n{}", how_to_explain(&screen, &card, position)))?;
        }
    }
    let shown = card.overall().value.and_then(|v| v.shown(assessment.framework().thresholds().coverage));
    Ok(match args.fail_under {
        // Whoever asks for a least score and gets none has not reached it.
        Some(least) if !shown.is_some_and(|s| s.reaches(Score::made(least))) => Outcome::BelowThreshold,
        _ => Outcome::Done,
    })
}

/// What `explain` calls the lines: by their code, and by a word where there is none.
fn how_to_explain(screen: &Screen<'_>, card: &Scorecard, position: Ix<Lens>) -> String {
    let Screen { assessment, locale } = *screen;
    let rows = card[position].rows(assessment.framework()).into_iter().map(|(entry, _)| entry);
    let words: Vec<String> = rows
        .chain([card.overall()])
        .map(|entry| (entry.part.id(assessment.framework()), screen.title(entry.part)))
        .filter(|(id, _)| !is_code(id))
        .map(|(id, title)| locale.tell("with-note", &[("name", Arg::Text(id)), ("note", Arg::Text(&title))]))
        .collect();
    locale.tell("score-explain", &[("names", Arg::Text(&locale.list(&words)))])
}

fn table(screen: &Screen<'_>, card: &Scorecard, position: Ix<Lens>, least: Option<f64>) -> String {
    let Screen { assessment, locale } = *screen;
    let framework = assessment.framework();
    let weighing: Vec<Ix<Constituency>> = assessment.weighing().collect();
    let mut header = vec![framework[position].title.clone()];
    let numbers = ["col-score", "col-low", "col-high", "col-coverage", "col-gap"];
    header.extend(numbers.iter().map(|key| locale.say(key)));
    header.extend(weighing.iter().map(|&c| summary::narrow(&framework[c].title)));
    header.extend(["col-divergence", "col-reading"].map(|key| locale.say(key)));
    let (gap, apart) = (limits::of_gap(framework), limits::of_divergence(framework));
    let row = |entry: &Entry, indent: &str| {
        let mut scores = summary::score_limits(assessment, entry.part);
        // What is held against the least score wanted may not print as it without reaching it.
        if let (Part::Overall, Some(least)) = (entry.part, least) {
            scores = scores.reached_at(Score::made(least));
        }
        let bound = |pick: fn(&Value) -> Score| {
            entry.value.map(|v| locale.score(pick(&v), &scores)).unwrap_or_default()
        };
        let mut cells = vec![
            format!("{indent}{}", screen.named(entry.part)),
            screen.score(entry.value, &scores),
            bound(|v| v.low),
            bound(|v| v.high),
            screen.percent(entry.value),
            entry.gap.map(|g| locale.score(g, &gap)).unwrap_or_default(),
        ];
        cells.extend(weighing.iter().map(|&c| {
            let own = entry.by[c].as_ref().map(|own| own.value);
            match own {
                Some(value) => value
                    .shown(framework.thresholds().coverage)
                    .map_or("-".to_owned(), |s| locale.score(s, &scores)),
                None => String::new(),
            }
        }));
        cells.push(entry.divergence.map(|d| locale.score(d.value, &apart)).unwrap_or_default());
        cells.push(entry.reading.map(|reading| screen.reading(reading)).unwrap_or_default());
        cells
    };
    let mut rows: Vec<Vec<String>> = card[position]
        .rows(framework)
        .into_iter()
        .map(|(entry, standing)| row(entry, if standing == Standing::Member { "  " } else { "" }))
        .collect();
    rows.push(row(card.overall(), ""));
    let header: Vec<&str> = header.iter().map(String::as_str).collect();
    let numbers: Vec<usize> = (1..header.len() - 1).collect();
    summary::table(&header, rows, &numbers)
}
