//! The sign-off: a line for each constituency with a voice, to be signed on paper.

use super::context::Context;
use crate::document::tree::{Block, Cell, Column, RowKind, Table};

/// Writes the chapter; none from a tally alone, in which nobody is named, and none in a publication, which nobody signs.
pub(super) fn signoff(cx: &Context<'_>) -> Vec<Block> {
    if cx.assessment.responses().is_none() || cx.assessment.published().is_some() {
        return Vec::new();
    }
    let columns = ["signoff-for", "signoff-name", "signoff-position", "signoff-date", "signoff-signature"];
    let columns = columns.map(|key| Column::words(cx.text(key)));
    let mut table = Table::new(cx.text("chapter-signoff"), columns.into());
    table.quiet = true;
    for c in cx.assessment.weighing() {
        let mut cells = vec![Cell::default(); table.columns.len()];
        cells[0] = Cell::text(cx.voice(c));
        table.row(RowKind::ByHand, cells);
    }
    let body = vec![Block::aside(cx.text("signoff-about")), Block::Table(table)];
    vec![cx.section("signoff", "chapter-signoff", body)]
}
