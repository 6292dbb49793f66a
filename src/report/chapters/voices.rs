//! The constituencies side by side, and the organisations within each.

use super::context::Context;
use super::figures;
use crate::analysis::scoring::{Entry, NoDivergence, VoiceEntry, Whose};
use crate::document::tree::{Block, Cell, Column, RowKind, Table};
use crate::locale::Arg;
use crate::model::framework::{Constituency, LensKind};
use crate::model::table::Ix;
use crate::model::voice::Organisation;

/// More organisations than this have no columns of their own, for no page is so wide: what is said of them is who of
/// them puts a part lowest and who highest.
const MOST_COLUMNS: usize = 12;

/// Writes the chapter.
pub(super) fn voices(cx: &Context<'_>) -> Vec<Block> {
    let body: Vec<Block> = figures::topics_dumbbell(cx).into_iter().collect();
    if body.is_empty() {
        return body;
    }
    vec![cx.section("voices", "chapter-voices", body)]
}

/// Writes the chapter of the annex: the organisations of each constituency.
pub(super) fn organisations(cx: &Context<'_>) -> Vec<Block> {
    let mut body: Vec<Block> = figures::topics_by_voice(cx).into_iter().collect();
    let tables: Vec<Block> =
        cx.voices().into_iter().filter_map(|c| within(cx, c)).map(Block::Table).collect();
    if tables.is_empty() {
        body.push(Block::aside(cx.text(match cx.assessment.published() {
            Some(_) => "publication-within",
            None => "within-none",
        })));
    }
    body.extend(tables);
    vec![cx.section("organisations", "chapter-organisations", body)]
}

/// The organisations of one constituency by topic, and how far they lie apart.
fn within(cx: &Context<'_>, c: Ix<Constituency>) -> Option<Table> {
    let organisations = &cx.assessment.voices()[c].organisations;
    let entries = cx.card.lens(LensKind::Topic)?;
    let is_public = cx.assessment.published().is_some_and(|published| !published.is_open(c));
    if is_public || organisations.iter().filter(|o| o.respondents > 0).count() < 2 {
        return None;
    }
    let columned: Vec<Ix<Organisation>> =
        organisations.ixs().filter(|_| organisations.len() <= MOST_COLUMNS).collect();
    let name = |o: Ix<Organisation>| match organisations[o].name.as_str() {
        "" => cx.text("no-organisation"),
        name => name.to_owned(),
    };
    let mut columns = vec![cx.head("col-topic")];
    columns.extend(columned.iter().map(|&o| Column::numbers(name(o))));
    columns.push(cx.head("col-within"));
    let mut table = Table::new(cx.format("caption-within", &[("voice", Arg::Text(cx.voice(c)))]), columns);
    let mut add = |entry: &Entry, own: &VoiceEntry, kind: RowKind| {
        let mut cells = vec![Cell::text(cx.title(entry.part))];
        cells.extend(columned.iter().map(|&o| {
            let value = own.organisations.iter().find(|(known, _)| *known == o).map(|(_, value)| *value);
            cx.score_cell(entry.part, Whose::Organisation(c, o), value).note("")
        }));
        cells.push(match own.within {
            Ok(d) => cx.distance_cell(&d).note(cx.direction(d, name)),
            Err(NoDivergence::OneVoice) => Cell::missing("–").note(cx.text("divergence-one-organisation")),
            Err(why) => cx.no_divergence_cell(why),
        });
        table.row(kind, cells);
    };
    for entry in &entries.nodes {
        if let Some(own) = cx.own(entry, c) {
            add(entry, own, RowKind::Plain);
        }
    }
    if let Some(own) = cx.own(cx.card.overall(), c) {
        add(cx.card.overall(), own, RowKind::Total);
    }
    Some(table)
}
