//! Claim against evidence, and what is stuck on paper.

use super::context::Context;
use crate::analysis::evidence::{disputed_claims, evidenced};
use crate::analysis::scoring::Part;
use crate::document::tree::{Block, Cell, CellValue, RowKind, Table};
use crate::locale::Arg;
use crate::model::framework::LensKind;
use crate::model::printed::Limits;

/// Writes the chapter; none where no scale of the framework tells paper from practice. A tally alone names no evidence.
pub(super) fn evidence(cx: &Context<'_>) -> Vec<Block> {
    if cx.framework().scales().iter().all(|scale| scale.paper_from.is_none()) {
        return Vec::new();
    }
    let mut body = Vec::new();
    if cx.assessment.responses().is_some() {
        body.push(Block::paragraph(cx.text("evidence-about")));
        body.push(Block::Table(shares(cx)));
        body.push(cx.table_or(disputed(cx), "no-disputed"));
    }
    body.push(Block::paragraph(cx.text("paper-about")));
    body.push(cx.table_or(paper(cx), "no-paper"));
    vec![cx.section("evidence", "chapter-evidence", body)]
}

/// The share of claims that carry evidence, by phase or topic and constituency.
fn shares(cx: &Context<'_>) -> Table {
    let voices = cx.voices();
    let mut columns = vec![cx.head("col-node")];
    columns.extend(cx.voice_heads(&voices));
    let mut table = Table::new(cx.text("caption-evidence"), columns);
    let mut add = |part: Part, kind: RowKind| {
        let mut cells = vec![Cell::text(cx.title(part))];
        cells.extend(voices.iter().map(|&c| {
            let Some(found) = evidenced(cx.assessment, part, c) else {
                return Cell::missing(cx.text("suppressed"));
            };
            let Some(share) = found.share() else { return Cell::missing(cx.text("no-claims")) };
            let note = cx.format(
                "evidence-of",
                &[("with", Arg::Count(found.with_evidence)), ("claims", Arg::Count(found.claims))],
            );
            let shown = cx.locale.percent(share, &Limits::none());
            Cell::of(CellValue::percent(share.get(), shown)).note(note)
        }));
        table.row(kind, cells);
    };
    let lenses = [LensKind::Cycle, LensKind::Topic];
    for entry in lenses.iter().filter_map(|kind| cx.card.lens(*kind)).flat_map(|lens| &lens.nodes) {
        add(entry.part, RowKind::Plain);
    }
    add(cx.card.overall().part, RowKind::Total);
    table
}

/// Claims of practice without evidence that a partner disputes.
fn disputed(cx: &Context<'_>) -> Table {
    let columns = vec![
        cx.head("col-indicator"),
        cx.head("col-claimed-by"),
        cx.number_head("col-claimed"),
        cx.head("col-disputed-by"),
    ];
    let mut table = Table::new(cx.text("caption-disputed"), columns);
    for claim in disputed_claims(cx.assessment, cx.card) {
        let response = cx.assessment.responses().and_then(|list| list.get(claim.response));
        let Some(response) = response else { continue };
        let partners: Vec<String> = claim
            .partners
            .iter()
            .map(|&(c, score)| {
                let score = cx.score(Part::Indicator(claim.indicator), score);
                cx.format("partner-score", &[("name", Arg::Text(cx.voice(c))), ("score", Arg::Text(&score))])
            })
            .collect();
        table.row(
            RowKind::Plain,
            vec![
                cx.named(Part::Indicator(claim.indicator)),
                Cell::with(cx.person(response.constituency(), response.name()), response.organisation()),
                Cell::of(CellValue::score(claim.claimed.get(), cx.locale.limit(claim.claimed))),
                Cell::text(cx.list(&partners)),
            ],
        );
    }
    table
}

/// What is adopted and not applied.
fn paper(cx: &Context<'_>) -> Table {
    let columns = vec![
        cx.head("col-indicator"),
        cx.head("col-topic"),
        cx.number_head("col-score"),
        cx.head("col-evidence"),
    ];
    let mut table = Table::new(cx.text("caption-paper"), columns);
    for i in cx.framework().core() {
        let indicator = &cx.framework()[i];
        let shown = cx.shown(cx.card[i].value);
        if let Some(score) = shown.filter(|score| cx.framework().scale_of(i).is_paper(*score)) {
            let topic = cx.framework().topic_of(i).map(|topic| topic.title.clone());
            let part = Part::Indicator(i);
            table.row(
                RowKind::Plain,
                vec![
                    cx.named(part),
                    Cell::text(topic.unwrap_or_default()),
                    Cell::of(cx.score_value(part, score)),
                    Cell::text(&indicator.evidence),
                ],
            );
        }
    }
    table
}
