//! Annex: every indicator with every answer, comment, reason and piece of evidence.

use serde::Serialize;

use super::context::Context;
use super::table::{Cell, Table};
use crate::analysis::trace::said;
use crate::locale::Arg;
use crate::model::framework::LensKind;
use crate::model::response::Answer;

/// One topic of the annex.
#[derive(Debug, Serialize)]
pub struct AnnexTopic {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Its indicators, each followed by those that support it.
    pub indicators: Vec<AnnexIndicator>,
}

/// One indicator of the annex.
#[derive(Debug, Serialize)]
pub struct AnnexIndicator {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// For a supporting one, beside which core indicator it stands.
    pub supports: String,
    /// Score, bounds, coverage, target, reading in a line.
    pub line: String,
    /// What a reviewer would want to see.
    pub evidence: String,
    /// What it cites.
    pub sources: String,
    /// How often each answer was given, by constituency.
    pub counts: Table,
    /// Who said what; none from a tally alone.
    pub answers: Option<Table>,
}

/// Every topic in order.
pub(super) fn annex(cx: &Context<'_>) -> Vec<AnnexTopic> {
    let framework = cx.framework();
    let Some(lens) = framework.lens(LensKind::Topic) else { return Vec::new() };
    lens.nodes
        .iter()
        .map(|node| {
            let with_supporting = node.indicators.iter().flat_map(|&core| {
                let beside = (0..framework.indicators.len())
                    .filter(move |&i| framework.indicators[i].supports == Some(core));
                std::iter::once(core).chain(beside)
            });
            AnnexTopic {
                id: node.id.clone(),
                title: node.title.clone(),
                indicators: with_supporting.map(|i| indicator(cx, i)).collect(),
            }
        })
        .collect()
}

fn indicator(cx: &Context<'_>, i: usize) -> AnnexIndicator {
    let framework = cx.framework();
    let indicator = &framework.indicators[i];
    let sources: Vec<String> = indicator
        .sources
        .iter()
        .map(|id| match framework.instruments.iter().find(|known| known.id == *id) {
            Some(known) => {
                let number = known.number.as_ref().map(|n| format!("{n} ")).unwrap_or_default();
                let year = known.year.map(|y| format!(" ({y})")).unwrap_or_default();
                format!("{number}{}{year}", known.title)
            }
            None => id.clone(),
        })
        .collect();
    AnnexIndicator {
        id: indicator.id.clone(),
        title: indicator.title.clone(),
        supports: indicator
            .supports
            .map(|core| cx.tell("supports", &[("id", Arg::Text(&framework.indicators[core].id))]))
            .unwrap_or_default(),
        line: line(cx, i),
        evidence: indicator.evidence.clone(),
        sources: sources.join(&cx.say("title-separator")),
        counts: counts(cx, i),
        answers: cx.assessment.responses.as_ref().map(|_| answers(cx, i)),
    }
}

fn line(cx: &Context<'_>, i: usize) -> String {
    let entry = &cx.card.indicators[i];
    let Some(value) = entry.value else { return cx.say("not-applicable") };
    let cell = cx.score_cell(entry.part, entry.value);
    let coverage = cx.percent(value.coverage);
    let mut parts = vec![
        if cell.small.is_empty() { cell.text } else { format!("{} ({})", cell.text, cell.small) },
        cx.tell("line-bounds", &[("bounds", Arg::Text(&cx.bounds(entry.part, value)))]),
        cx.tell("cell-coverage", &[("coverage", Arg::Text(&coverage))]),
    ];
    if let Some(target) = entry.target {
        parts.push(cx.tell("legend-target", &[("target", Arg::Text(&cx.locale.limit(target)))]));
    }
    if let Some(reading) = entry.reading {
        parts.push(cx.say(&format!("reading-{}", reading.key())));
    }
    parts.join(" · ")
}

fn counts(cx: &Context<'_>, i: usize) -> Table {
    let scale = cx.framework().scale_of(i);
    let mut columns = vec![cx.head("col-constituency")];
    columns.extend(scale.points.iter().map(|p| (format!("{} · {}", p.code, p.label), true)));
    columns.extend(["answer-na", "answer-dk", "answer-nc", "answer-blank"].map(|key| cx.number_head(key)));
    let mut table = Table::new(cx.say("caption-counts"), &columns);
    for (c, voice) in cx.assessment.voices.iter().enumerate() {
        let Some(counts) = &voice.cells[i] else { continue };
        let number = |n: u64| Cell::text(if n == 0 { String::new() } else { cx.locale.whole(n) });
        let mut cells = vec![Cell::text(cx.voice(c))];
        cells.extend(counts.points.iter().map(|&n| number(n)));
        cells.extend([counts.na, counts.dk, counts.nc, counts.blank].map(number));
        table.row("", cells);
    }
    table
}

/// Blank replies without a word are left to the counts; everything that somebody said stands here.
fn answers(cx: &Context<'_>, i: usize) -> Table {
    let columns = [cx.head("col-respondent"), cx.head("col-answer"), cx.head("col-said")];
    let mut table = Table::new(cx.say("caption-answers"), &columns);
    let mut said = said(cx.assessment, i);
    said.sort_by_key(|said| said.constituency);
    for one in said {
        let Some(reply) = one.reply else { continue };
        let remarks = cx.remarks(reply);
        if reply.answer() == Answer::Blank && remarks.is_empty() {
            continue;
        }
        let note = if one.counts { String::new() } else { cx.say("counts-nowhere") };
        table.row(
            "",
            vec![
                Cell::with(cx.person(one.constituency, one.name), one.organisation),
                Cell::with(cx.answer(i, reply.answer()), note),
                Cell::text(remarks),
            ],
        );
    }
    table
}
