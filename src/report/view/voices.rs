//! The constituencies side by side, and the organisations within each.

use serde::Serialize;

use super::charts::{self, Figure};
use super::context::Context;
use super::table::{Cell, Table};
use crate::analysis::scoring::{Entry, VoiceEntry};
use crate::locale::Arg;
use crate::model::framework::LensKind;

/// The chapter.
#[derive(Debug, Serialize)]
pub struct VoicesView {
    /// Topics by constituency: heat map and dumbbell.
    pub figures: Vec<Figure>,
    /// One table a constituency that has more than one organisation.
    pub within: Vec<Table>,
    /// Statements, one a constituency whose voice counts.
    pub statements: Vec<StatementView>,
}

/// A constituency's own words.
#[derive(Debug, Serialize)]
pub struct StatementView {
    /// Whose.
    pub name: String,
    /// As HTML made from its Markdown; empty when none was received.
    pub html: String,
}

/// Writes the chapter.
pub(super) fn voices(cx: &Context<'_>) -> VoicesView {
    let statements = cx
        .voices()
        .into_iter()
        .filter_map(|c| {
            let text = cx.assessment.statements.iter().find(|s| s.constituency == c);
            // A constituency that is only heard is not missed when it says nothing.
            let expected = cx.assessment.voices[c].weight > 0;
            (expected || text.is_some()).then(|| StatementView {
                name: cx.voice(c).to_owned(),
                html: text.map(|s| crate::document::markdown::to_html(&s.text)).unwrap_or_default(),
            })
        })
        .collect();
    VoicesView {
        figures: charts::topics_dumbbell(cx).into_iter().chain(charts::topics_by_voice(cx)).collect(),
        within: cx.voices().into_iter().filter_map(|c| within(cx, c)).collect(),
        statements: if cx.assessment.responses.is_some() { statements } else { Vec::new() },
    }
}

/// The organisations of one constituency by topic, and how far they lie apart.
fn within(cx: &Context<'_>, c: usize) -> Option<Table> {
    let organisations = &cx.assessment.voices[c].organisations;
    let entries = cx.card.lens(LensKind::Topic)?;
    if organisations.iter().filter(|o| o.respondents > 0).count() < 2 {
        return None;
    }
    let name = |o: usize| match organisations[o].name.as_str() {
        "" => cx.say("no-organisation"),
        name => name.to_owned(),
    };
    let mut columns = vec![cx.head("col-topic")];
    columns.extend((0..organisations.len()).map(|o| (name(o), true)));
    columns.push(cx.head("col-within"));
    let mut table = Table::new(cx.tell("caption-within", &[("voice", Arg::Text(cx.voice(c)))]), &columns);
    let mut add = |entry: &Entry, own: &VoiceEntry, kind: &'static str| {
        let mut cells = vec![Cell::text(cx.title(entry.part))];
        cells.extend((0..organisations.len()).map(|o| {
            let value = own.organisations.iter().find(|(known, _)| *known == o).map(|(_, value)| *value);
            let mut cell = cx.score_cell(entry.part, value);
            cell.small.clear();
            cell
        }));
        cells.push(match own.within {
            Ok(d) => Cell::with(cx.distance(d.value), cx.direction(d, name)),
            Err(why) => Cell::with("–", cx.no_divergence(why)).look("missing"),
        });
        table.row(kind, cells);
    };
    for entry in &entries.nodes {
        if let Some(own) = cx.own(entry, c) {
            add(entry, own, "");
        }
    }
    if let Some(own) = cx.own(&cx.card.overall, c) {
        add(&cx.card.overall, own, "total");
    }
    Some(table)
}
