//! Claim against evidence, and what is stuck on paper.

use serde::Serialize;

use super::context::Context;
use super::table::{Cell, Table};
use crate::analysis::evidence::{disputed_claims, evidenced};
use crate::analysis::scoring::Part;
use crate::locale::Arg;
use crate::model::framework::LensKind;
use crate::model::printed::Limits;

/// The chapter.
#[derive(Debug, Serialize)]
pub struct EvidenceView {
    /// Share of claims that carry evidence, by phase or topic and voice; none from a tally alone.
    pub shares: Option<Table>,
    /// Claims of practice without evidence that a partner disputes.
    pub disputed: Option<Table>,
    /// A scale of the framework tells paper from practice; without one the chapter has nothing to say.
    pub known: bool,
    /// What is adopted and not applied; none where no scale knows the difference.
    pub paper: Option<Table>,
}

/// Writes the chapter.
pub(super) fn evidence(cx: &Context<'_>) -> EvidenceView {
    let known = cx.assessment.responses.is_some();
    let has_paper = cx.framework().scales.iter().any(|s| s.paper_from.is_some());
    EvidenceView {
        shares: (known && has_paper).then(|| shares(cx)),
        disputed: (known && has_paper).then(|| disputed(cx)),
        known: has_paper,
        paper: has_paper.then(|| paper(cx)),
    }
}

fn shares(cx: &Context<'_>) -> Table {
    let voices = cx.voices();
    let mut columns = vec![cx.head("col-node")];
    columns.extend(voices.iter().map(|&c| (cx.voice(c).to_owned(), true)));
    let mut table = Table::new(cx.say("caption-evidence"), &columns);
    let lenses = [LensKind::Cycle, LensKind::Topic];
    let entries = lenses.iter().filter_map(|kind| cx.card.lens(*kind)).flat_map(|lens| &lens.nodes);
    for entry in entries.chain([&cx.card.overall]) {
        let mut cells = vec![Cell::text(cx.title(entry.part))];
        cells.extend(voices.iter().map(|&c| {
            let found = evidenced(cx.assessment, entry.part, c).unwrap_or_default();
            match found.share() {
                Some(share) => {
                    let note = cx.tell(
                        "evidence-of",
                        &[("with", Arg::Count(found.with_evidence)), ("claims", Arg::Count(found.claims))],
                    );
                    Cell::with(cx.locale.percent(share, &Limits::none()), note)
                }
                None => Cell::text(cx.say("no-claims")).look("missing"),
            }
        }));
        let kind = if std::ptr::eq(entry, &raw const cx.card.overall) { "total" } else { "" };
        table.row(kind, cells);
    }
    table
}

fn disputed(cx: &Context<'_>) -> Table {
    let columns = [
        cx.head("col-indicator"),
        cx.head("col-claimed-by"),
        cx.number_head("col-claimed"),
        cx.head("col-disputed-by"),
    ];
    let mut table = Table::new(cx.say("caption-disputed"), &columns);
    for claim in disputed_claims(cx.assessment, cx.card) {
        let response = cx.assessment.responses.as_ref().and_then(|list| list.get(claim.response));
        let Some(response) = response else { continue };
        let partners: Vec<String> = claim
            .partners
            .iter()
            .map(|&(c, score)| {
                let score = cx.score(Part::Indicator(claim.indicator), score);
                cx.tell("partner-score", &[("name", Arg::Text(cx.voice(c))), ("score", Arg::Text(&score))])
            })
            .collect();
        let indicator = &cx.framework().indicators[claim.indicator];
        table.row(
            "",
            vec![
                Cell::with(&indicator.title, &indicator.id),
                Cell::with(cx.person(response.constituency(), response.name()), response.organisation()),
                Cell::text(cx.locale.limit(claim.claimed)),
                Cell::text(cx.list(&partners)),
            ],
        );
    }
    table
}

fn paper(cx: &Context<'_>) -> Table {
    let columns = [
        cx.head("col-indicator"),
        cx.head("col-topic"),
        cx.number_head("col-score"),
        cx.head("col-evidence"),
    ];
    let mut table = Table::new(cx.say("caption-paper"), &columns);
    let topics = cx.framework().lens(LensKind::Topic);
    for i in cx.framework().core() {
        let indicator = &cx.framework().indicators[i];
        let shown = cx.shown(cx.card.indicators[i].value);
        if let Some(score) = shown.filter(|score| cx.framework().scale_of(i).is_paper(*score)) {
            let topic = indicator.topic.and_then(|t| Some(topics?.nodes[t].title.clone()));
            table.row(
                "",
                vec![
                    Cell::with(&indicator.title, &indicator.id),
                    Cell::text(topic.unwrap_or_default()),
                    Cell::text(cx.score(Part::Indicator(i), score)),
                    Cell::text(&indicator.evidence),
                ],
            );
        }
    }
    table
}
