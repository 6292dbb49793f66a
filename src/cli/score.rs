//! `score`: the numbers.

use std::path::PathBuf;

use anyhow::Result;

use super::Outcome;
use super::input::Input;
use super::session::Session;
use super::summary::{self, Screen, is_code};
use super::{reader_weights, width};
use crate::analysis::limits;
use crate::analysis::reweighed::Reweighed;
use crate::analysis::scoring::{Entry, Part, Scorecard, Standing, Value, Whose, score};
use crate::locale::Arg;
use crate::model::framework::{Constituency, Lens, LensKind};
use crate::model::score::Score;
use crate::model::table::Ix;
use crate::report::chapters::signed;
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
    #[arg(long, value_name = "FILE")]
    weights: Option<PathBuf>,
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
    session.translate(&args.input.folder(), &mut material);
    session.findings(&material.diagnostics, &material.texts);
    let Some(assessment) = &material.assessment else { return Ok(Outcome::InvalidInput) };
    let card = score(assessment);
    let reweighed = match args.weights.as_deref().map(|path| reader_weights::load(path, assessment, session))
    {
        Some(None) => return Ok(Outcome::InvalidInput),
        reweighed => reweighed.flatten(),
    };
    match args.format {
        Format::Json => {
            let seen = material.published(&args.input.folder());
            let results = json::results(assessment, &card, &seen, &session.locale);
            session.out.json(&json::beside(results, assessment, &card, reweighed.as_ref()))?;
        }
        Format::Csv => session.out.bytes(&match &reweighed {
            None => tables::scores_csv(assessment, &card, &session.locale),
            Some(both) => tables::reweighed_csv(assessment, &card, both, &session.locale),
        })?,
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
                session.error(&session.locale.format("score-no-lens", &named));
                return Ok(Outcome::InvalidInput);
            };
            let screen = Screen { assessment, locale: &session.locale };
            session.out.line(&table(&screen, &card, position, args.fail_under))?;
            if let Some(both) = &reweighed {
                session.out.line(&format!("\n{}", beside(&screen, &card, both)))?;
            }
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

/// The scores with a reader's own weights beside the standard ones, under a line that says whose they are.
fn beside(screen: &Screen<'_>, card: &Scorecard, reweighed: &Reweighed) -> String {
    let Screen { assessment, locale } = *screen;
    let whose = [("whose", Arg::Text(reweighed.weights().whose.as_str()))];
    let heads =
        ["col-compare-part", "col-reweighed-standard", "col-reweighed-own", "col-reweighed-difference"];
    let rows = reweighed.rows(assessment, card).into_iter().map(|both| {
        let limits = summary::score_limits(assessment, both.part);
        let score = |score: Option<Score>| {
            score.map_or_else(|| locale.text("not-assessed"), |score| locale.score(score, &limits))
        };
        let difference = both.difference().map(|by| signed(locale, by)).unwrap_or_default();
        vec![screen.named(both.part), score(both.standard), score(both.own), difference]
    });
    let table = summary::table(&heads.map(|key| locale.text(key)), rows.collect(), &[1, 2, 3]);
    let said = [locale.format("reweighed-about", &whose), locale.text("reweighed-standard")];
    format!("{}\n\n{table}", width::wrapped(&said.join(" "), width::of_output()))
}

/// What `explain` calls the lines: by their code, and by a word where there is none.
fn how_to_explain(screen: &Screen<'_>, card: &Scorecard, position: Ix<Lens>) -> String {
    let Screen { assessment, locale } = *screen;
    let rows = card[position].rows(assessment.framework()).into_iter().map(|(entry, _)| entry);
    let words: Vec<String> = rows
        .chain([card.overall()])
        .map(|entry| (entry.part.id(assessment.framework()), screen.title(entry.part)))
        .filter(|(id, _)| !is_code(id))
        .map(|(id, title)| {
            locale.format("with-note", &[("name", Arg::Text(id)), ("note", Arg::Text(&title))])
        })
        .collect();
    locale.format("score-explain", &[("names", Arg::Text(&locale.list(&words)))])
}

/// The scores of a lens in the columns that the terminal has: with full headings, or with short ones, the bounds under
/// the scores, and a line that says what the short headings stand for.
fn table(screen: &Screen<'_>, card: &Scorecard, position: Ix<Lens>, least: Option<f64>) -> String {
    let numbers = |header: &[String]| -> Vec<usize> { (1..header.len() - 1).collect() };
    let columns = width::of_output();
    let header = headings(screen, position);
    let full = rows(screen, card, position, least, false);
    summary::fitting(&header, &full, &numbers(&header), columns).unwrap_or_else(|| {
        let header = short_headings(screen, position);
        let rows = rows(screen, card, position, least, true);
        let numbers = numbers(&header);
        format!("{}\n\n{}", summary::close(header, rows, &numbers, columns), legend(screen))
    })
}

fn headings(screen: &Screen<'_>, position: Ix<Lens>) -> Vec<String> {
    let Screen { assessment, locale } = *screen;
    let framework = assessment.framework();
    let mut header = vec![framework[position].title.clone()];
    let numbers = ["col-score", "col-low", "col-high", "col-coverage", "col-gap"];
    header.extend(numbers.iter().map(|key| locale.text(key)));
    header.extend(assessment.weighing().map(|c| summary::narrow(&framework[c].title)));
    header.extend(["col-divergence", "col-reading"].map(|key| locale.text(key)));
    header
}

fn short_headings(screen: &Screen<'_>, position: Ix<Lens>) -> Vec<String> {
    let Screen { assessment, locale } = *screen;
    let mut header = vec![assessment.framework()[position].title.clone()];
    header.push(format!("{}\n{}", locale.text("col-score"), locale.text("col-bounds")));
    header.extend(["score-short-coverage", "col-gap"].map(|key| locale.text(key)));
    header.extend(assessment.weighing().zip(LETTERS).map(|(_, letter)| letter.to_string()));
    header.extend(["score-short-divergence", "col-reading"].map(|key| locale.text(key)));
    header
}

/// The short headings of the constituencies, in their order.
const LETTERS: std::ops::RangeInclusive<char> = 'A'..='Z';

/// What the short headings stand for: `A = Ministries, Cov. = Coverage`
fn legend(screen: &Screen<'_>) -> String {
    let Screen { assessment, locale } = *screen;
    let framework = assessment.framework();
    let mut parts: Vec<String> = assessment
        .weighing()
        .zip(LETTERS)
        .map(|(c, letter)| format!("{letter} = {}", framework[c].title))
        .collect();
    for (short, full) in
        [("score-short-coverage", "col-coverage"), ("score-short-divergence", "col-divergence")]
    {
        parts.push(format!("{} = {}", locale.text(short), locale.text(full)));
    }
    locale.list(&parts)
}

fn rows(
    screen: &Screen<'_>,
    card: &Scorecard,
    position: Ix<Lens>,
    least: Option<f64>,
    short: bool,
) -> Vec<Vec<String>> {
    let Screen { assessment, locale } = *screen;
    let framework = assessment.framework();
    let weighing: Vec<Ix<Constituency>> = assessment.weighing().collect();
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
        let (score, low, high) = (
            screen.score(entry.part, Whose::Joint, entry.value, &scores),
            bound(|v| v.low),
            bound(|v| v.high),
        );
        let mut cells = vec![format!("{indent}{}", screen.named(entry.part))];
        if short {
            let bounds = if entry.value.is_some() { format!("\n{low}\u{2013}{high}") } else { String::new() };
            cells.push(score + &bounds);
        } else {
            cells.extend([score, low, high]);
        }
        cells.push(screen.percent(entry.value));
        cells.push(entry.gap.map(|g| locale.score(g, &gap)).unwrap_or_default());
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
    let mut rows: Vec<Vec<String>> = Vec::new();
    for (entry, standing) in card[position].rows(framework) {
        // The numbers of a group with one node are those of the node, and stand there.
        let lone = entry.part.lone_group(framework);
        let own = row(entry, if standing == Standing::Member || lone.is_some() { "  " } else { "" });
        if let Some(group) = lone {
            let mut heading = vec![String::new(); own.len()];
            group.title.clone_into(&mut heading[0]);
            rows.push(heading);
        }
        rows.push(own);
    }
    rows.push(row(card.overall(), ""));
    rows
}
