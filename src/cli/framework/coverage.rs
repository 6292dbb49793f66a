//! `framework coverage`: which texts there are in which language.

use anyhow::Result;

use super::load;
use crate::cli::out::Out;
use crate::cli::{Outcome, findings, language, summary};
use crate::model::language::{Coverage, Kind, Overlay};

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
    let of = |overlay: &Overlay| -> Coverage {
        let mut copy = loaded.clone();
        overlay.put(&mut copy.framework, &mut copy.questionnaires, &mut copy.course)
    };
    // What the framework itself is written in is there by definition.
    let own = of(&Overlay::default());
    let mut rows = vec![row(&loaded.framework.language, &own, |(_, all)| all)];
    let languages: Vec<(&str, Coverage)> =
        loaded.overlays.iter().map(|overlay| (overlay.language.as_str(), of(overlay))).collect();
    rows.extend(languages.iter().map(|(language, coverage)| row(language, coverage, |(done, _)| done)));
    let mut header = vec!["language"];
    header.extend(Kind::ALL.map(Kind::as_str));
    header.push("all");
    let numbers: Vec<usize> = (1..header.len()).collect();
    out.line(&summary::table(&header, rows, &numbers))?;
    for (language, coverage) in &languages {
        if args.missing {
            for (file, path) in &coverage.missing {
                out.line(&format!("missing {language}: {file} {path}"))?;
            }
        }
        for (file, path) in &coverage.stray {
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
