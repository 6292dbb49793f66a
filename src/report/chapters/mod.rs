//! The chapters of a report as trees: what is said, in which order, and what if there is nothing, decided once for every format.

mod annex;
mod cells;
mod context;
mod cover;
mod evidence;
mod figures;
mod fingerprint;
mod gaps;
mod lens;
mod method;
mod missing;
mod open;
mod overrides;
mod people;
mod quadrant;
mod register;
mod silences;
mod statements;
mod strengths;
mod summary;
mod voices;

use self::context::Context;
use super::GENERATOR;
use crate::analysis::scoring::Scorecard;
use crate::diag::Diagnostics;
use crate::document::tree::{Block, Document, Genre, Meta};
use crate::locale::Locale;
use crate::model::assessment::Assessment;

/// A chapter: its blocks, or none where it has nothing to say.
type Chapter = fn(&Context<'_>) -> Vec<Block>;

/// Which chapters a report has, in order.
#[derive(Debug, Clone, Copy)]
pub struct Outline(&'static [Chapter]);

/// Everything.
pub const FULL: Outline = Outline(&[
    cover::cover,
    summary::summary,
    lens::lenses,
    voices::voices,
    statements::statements,
    gaps::gaps,
    strengths::strengths,
    silences::silences,
    evidence::evidence,
    method::method,
    register::register,
    missing::missing,
    annex::annex,
    fingerprint::fingerprint,
]);

/// Writes a report.
pub fn document(
    outline: Outline,
    assessment: &Assessment,
    card: &Scorecard,
    diags: &Diagnostics,
    locale: &Locale,
) -> Document {
    let cx = Context { assessment, card, diags, locale };
    Document {
        meta: Meta { title: cover::title(&cx), generator: GENERATOR.to_owned(), genre: Genre::Report },
        body: outline.0.iter().flat_map(|chapter| chapter(&cx)).collect(),
    }
}
