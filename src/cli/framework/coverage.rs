//! `framework coverage`: which texts there are in which language.

use std::collections::BTreeMap;
use std::sync::Arc;

use anyhow::Result;

use super::load;
use crate::cli::session::Session;
use crate::cli::{Outcome, summary};
use crate::load::FrameworkSet;
use crate::locale::{Arg, Locale};
use crate::model::course::Course;
use crate::model::framework::Framework;
use crate::model::language::{Coverage, Kind, Localised, Whole, each};

#[derive(Debug, clap::Args)]
pub(in crate::cli) struct Args {
    #[arg(value_name = "ID", default_value = "coherence")]
    id: String,
    #[arg(long)]
    missing: bool,
}

pub(super) fn run(args: &Args, session: &mut Session) -> Result<Outcome> {
    let (loaded, diags, texts) = load(&args.id, session.loader());
    session.findings(&diags, &texts);
    let Some(loaded) = loaded else { return Ok(Outcome::InvalidInput) };
    // What the framework itself is written in is there by definition.
    let own = loaded.framework.language().as_str();
    let all = Localised::of(
        loaded.framework.language(),
        &[],
        &loaded.framework,
        &loaded.questionnaires,
        loaded.course(),
    );
    let behind = behind(&loaded);
    let mut rows =
        vec![row_of(own, &all.coverage, |kind, all| all - behind.get(&kind).copied().unwrap_or(0))];
    let languages: Vec<(&str, Arc<Localised>)> =
        loaded.languages().skip(1).filter_map(|tag| Some((tag, loaded.in_language(tag)?))).collect();
    rows.extend(languages.iter().map(|(tag, localised)| row(tag, &localised.coverage)));
    let Session { out, locale, .. } = session;
    let mut header = vec![locale.text("coverage-language")];
    header.extend(Kind::ALL.map(|kind| locale.text(&format!("coverage-{}", kind.as_str()))));
    header.push(locale.text("coverage-all"));
    let numbers: Vec<usize> = (1..header.len()).collect();
    out.line(&summary::table(&header, rows, &numbers))?;
    if args.missing {
        for (language, file, path) in loaded.reworded_alone() {
            out.line(&text_at("coverage-alone", language, file, path, locale))?;
        }
    }
    for (language, localised) in &languages {
        if args.missing {
            for (file, path) in &localised.coverage.missing {
                out.line(&text_at("coverage-missing", language, file, path, locale))?;
            }
        }
        for (file, path) in localised.stray(&loaded.overlays(language)) {
            out.line(&text_at("coverage-stray", language, &file, &path, locale))?;
        }
    }
    Ok(Outcome::Done)
}

/// What is the matter with a text of a language, and where it stands.
fn text_at(key: &str, language: &str, file: &str, path: &str, locale: &Locale) -> String {
    let place = format!("{file} {path}");
    locale.labelled(&locale.format(key, &[("language", Arg::Text(language))]), &place)
}

/// Texts of the framework's own language that are behind, by kind: those that were changed in another language alone, and
/// those that are marked as texts of another one.
fn behind(loaded: &FrameworkSet) -> BTreeMap<Kind, usize> {
    let (mut framework, mut course) = (Framework::clone(&loaded.framework), Course::clone(loaded.course()));
    let mut questionnaires = loaded.questionnaires.to_vec();
    let whole = Whole { framework: &mut framework, questionnaires: &mut questionnaires, course: &mut course };
    let mut behind = BTreeMap::new();
    let tags: Vec<String> = loaded.languages().skip(1).map(|tag| format!("[{tag}] ")).collect();
    each(whole, &mut |kind, file, path, text| {
        let alone = loaded.reworded_alone().iter().any(|(_, other, at)| other == file && at == path);
        if alone || tags.iter().any(|tag| text.starts_with(tag)) {
            *behind.entry(kind).or_default() += 1;
        }
    });
    behind
}

fn row(language: &str, coverage: &Coverage) -> Vec<String> {
    row_of(language, coverage, |kind, _| coverage.kinds.get(&kind).map_or(0, |&(done, _)| done))
}

fn row_of(language: &str, coverage: &Coverage, done: impl Fn(Kind, usize) -> usize) -> Vec<String> {
    let counts = |kind: Kind| coverage.kinds.get(&kind).map(|&(_, all)| (done(kind, all), all));
    let cell = |(done, all): (usize, usize)| format!("{done}/{all}");
    let mut cells = vec![language.to_owned()];
    cells.extend(Kind::ALL.map(|kind| counts(kind).map_or_else(|| "-".to_owned(), cell)));
    let sum =
        Kind::ALL.into_iter().filter_map(counts).fold((0, 0), |sum, one| (sum.0 + one.0, sum.1 + one.1));
    cells.push(cell(sum));
    cells
}
