//! `framework coverage`: which texts there are in which language.

use std::sync::Arc;

use anyhow::Result;

use super::load;
use crate::cli::session::Session;
use crate::cli::{Outcome, summary};
use crate::locale::{Arg, Locale};
use crate::model::language::{Coverage, Kind, Localised};

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
    let mut rows = vec![row(own, &all.coverage, |(_, all)| all)];
    let languages: Vec<(&str, Arc<Localised>)> =
        loaded.languages().skip(1).filter_map(|tag| Some((tag, loaded.in_language(tag)?))).collect();
    rows.extend(languages.iter().map(|(tag, localised)| row(tag, &localised.coverage, |(done, _)| done)));
    let Session { out, locale, .. } = session;
    let mut header = vec![locale.text("coverage-language")];
    header.extend(Kind::ALL.map(|kind| locale.text(&format!("coverage-{}", kind.as_str()))));
    header.push(locale.text("coverage-all"));
    let numbers: Vec<usize> = (1..header.len()).collect();
    out.line(&summary::table(&header, rows, &numbers))?;
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

fn row(language: &str, coverage: &Coverage, pick: fn((usize, usize)) -> usize) -> Vec<String> {
    let cell = |counts: (usize, usize)| format!("{}/{}", pick(counts), counts.1);
    let mut cells = vec![language.to_owned()];
    cells
        .extend(Kind::ALL.map(|kind| coverage.kinds.get(&kind).map_or_else(|| "-".to_owned(), |&c| cell(c))));
    cells.push(cell(coverage.sum()));
    cells
}
