//! `framework coverage`: which texts there are in which language.

use std::sync::Arc;

use anyhow::Result;

use super::load;
use crate::cli::out::Out;
use crate::cli::{Outcome, findings, language, summary};
use crate::model::language::{Coverage, Kind, Localised};

#[derive(Debug, clap::Args)]
pub(in crate::cli) struct Args {
    /// A built-in id or a folder
    #[arg(value_name = "ID", default_value = "coherence")]
    id: String,
    /// List every text that a language lacks
    #[arg(long)]
    missing: bool,
}

pub(super) fn run(args: &Args, out: &mut Out) -> Result<Outcome> {
    let (loaded, diags, texts) = load(&args.id);
    findings::print(&diags, &texts, &language::of_environment());
    let Some(loaded) = loaded else { return Ok(Outcome::InvalidInput) };
    // What the framework itself is written in is there by definition.
    let own = loaded.framework.language.as_str();
    let all = Localised::of(own, &[], &loaded.framework, &loaded.questionnaires, loaded.course());
    let mut rows = vec![row(own, &all.coverage, |(_, all)| all)];
    let languages: Vec<(&str, Arc<Localised>)> =
        loaded.languages().skip(1).filter_map(|tag| Some((tag, loaded.in_language(tag)?))).collect();
    rows.extend(languages.iter().map(|(tag, localised)| row(tag, &localised.coverage, |(done, _)| done)));
    let mut header = vec!["language"];
    header.extend(Kind::ALL.map(Kind::as_str));
    header.push("all");
    let numbers: Vec<usize> = (1..header.len()).collect();
    out.line(&summary::table(&header, rows, &numbers))?;
    for (language, localised) in &languages {
        if args.missing {
            for (file, path) in &localised.coverage.missing {
                out.line(&format!("missing {language}: {file} {path}"))?;
            }
        }
        for (file, path) in localised.stray(&loaded.overlays(language)) {
            out.line(&format!("stray {language}: {file} {path}"))?;
        }
    }
    Ok(Outcome::Done)
}

fn row(language: &str, coverage: &Coverage, pick: fn((usize, usize)) -> usize) -> Vec<String> {
    let cell = |counts: (usize, usize)| format!("{}/{}", pick(counts), counts.1);
    let mut cells = vec![language.to_owned()];
    cells
        .extend(Kind::ALL.map(|kind| coverage.kinds.get(&kind).map_or_else(|| "-".to_owned(), |&c| cell(c))));
    cells.push(cell(coverage.sum()));
    cells
}
