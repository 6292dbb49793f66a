//! Annex: every indicator with every answer, comment, reason and piece of evidence.

use super::context::Context;
use super::register;
use crate::analysis::scoring::Whose;
use crate::analysis::trace::said;
use crate::document::tree::{
    Block, Cell, CellValue, Column, Definition, DefinitionKind, Entry, Fold, Inline, Page, Role, RowKind,
    Section, Span, Table,
};
use crate::locale::{Arg, answer_key};
use crate::model::framework::{Indicator, LensKind};
use crate::model::response::Answer;
use crate::model::state::State;
use crate::model::table::Ix;

/// Writes the chapter: topic by topic, each indicator followed by those that support it.
pub(super) fn annex(cx: &Context<'_>) -> Vec<Block> {
    let framework = cx.framework();
    let too_many = cx.too_many_answers();
    let in_full = too_many.is_none();
    let about = too_many.unwrap_or_else(|| cx.text("annex-about"));
    let about = format!("{about} {}", register::withheld(cx)).trim_end().to_owned();
    let mut body = vec![Block::paragraph(about)];
    for node in framework.lens(LensKind::Topic).iter().flat_map(|lens| &lens.nodes) {
        let with_supporting = node.indicators.iter().flat_map(|&core| {
            let beside = framework.indicators().ixs().filter(move |&i| framework[i].supports == Some(core));
            std::iter::once(core).chain(beside)
        });
        body.push(Block::Fold(Fold {
            id: Some(format!("annex-{}", node.id)),
            summary: format!("{} · {}", node.id, node.title).into(),
            open: true,
            body: with_supporting.map(|i| indicator(cx, i, in_full)).collect(),
        }));
    }
    let title = cx.text("chapter-annex").into();
    vec![Block::Section(Section { id: "annex".to_owned(), title, page: Page::Flow, body })]
}

fn indicator(cx: &Context<'_>, i: Ix<Indicator>, in_full: bool) -> Block {
    let framework = cx.framework();
    let indicator = &framework[i];
    let mut title = Inline::from(Span::Id(indicator.id.to_string())).text(format!(" {}", indicator.title));
    if let Some(core) = indicator.supports {
        let core = &framework[core].id;
        title = title.text(" ").note(format!("({})", cx.format("supports", &[("id", Arg::Text(core))])));
    }
    let mut body = vec![Block::paragraph(Inline::from(line(cx, i)).note(expected(cx, i)))];
    let counts = counts(cx, i);
    let answers = cx.assessment.responses().filter(|_| in_full).map(|_| answers(cx, i));
    // What nobody was asked takes one line, unless somebody answered it all the same.
    let is_asked = !counts.rows.is_empty();
    if is_asked {
        body.extend(asked(cx, i));
        body.push(Block::Table(counts));
    }
    match answers {
        Some(answers) if !answers.rows.is_empty() => body.push(Block::Table(answers)),
        Some(_) if is_asked => body.push(Block::aside(cx.text("no-answers"))),
        Some(_) | None => {}
    }
    Block::Entry(Entry { id: indicator.id.to_string(), title, beside: indicator.supports.is_some(), body })
}

/// The question as it was asked, and what each point looks like.
fn asked(cx: &Context<'_>, i: Ix<Indicator>) -> Vec<Block> {
    let indicator = &cx.framework()[i];
    let scale = cx.framework().scale_of(i);
    let question = (!indicator.question.is_empty()).then(|| Block::said(Role::About, &indicator.question));
    let anchors: Vec<Definition> = scale
        .points
        .pairs()
        .filter_map(|(p, point)| {
            let anchor = indicator.anchors[p].as_deref()?;
            Some(Definition::new(format!("{} · {}", point.code, point.label), anchor))
        })
        .collect();
    let anchors = (!anchors.is_empty()).then(|| Block::definitions(DefinitionKind::Facts, anchors));
    question.into_iter().chain(anchors).collect()
}

/// What a reviewer would want to see, and what the indicator cites; a line each.
fn expected(cx: &Context<'_>, i: Ix<Indicator>) -> Inline {
    let framework = cx.framework();
    let indicator = &framework[i];
    let sources: Vec<String> = indicator
        .sources
        .iter()
        .map(|id| match framework.instruments().iter().find(|known| known.id == *id) {
            Some(known) => {
                let number = known.number.as_ref().map(|n| format!("{n} ")).unwrap_or_default();
                let year = known.year.map(|y| format!(" ({y})")).unwrap_or_default();
                format!("{number}{}{year}", known.title)
            }
            None => id.clone(),
        })
        .collect();
    let lines = [
        ("evidence-label", indicator.evidence.clone()),
        ("sources-label", sources.join(&cx.text("title-separator"))),
    ];
    lines.into_iter().filter(|(_, text)| !text.is_empty()).fold(Inline::default(), |lines, (label, text)| {
        lines.then(Span::Break).text(cx.locale.labelled(&cx.text(label), &text))
    })
}

fn line(cx: &Context<'_>, i: Ix<Indicator>) -> String {
    let entry = &cx.card[i];
    let Some(value) = entry.value else { return cx.no_value(entry.part, Whose::Joint) };
    let cell = cx.score_cell(entry.part, Whose::Joint, entry.value);
    let (score, note) = (cell.value.shown().plain(), cell.note.plain());
    let coverage = cx.percent(value.coverage);
    let mut parts = vec![
        if note.is_empty() { score } else { format!("{score} ({note})") },
        cx.format("line-bounds", &[("bounds", Arg::Text(&cx.bounds(entry.part, value)))]),
        cx.format("cell-coverage", &[("coverage", Arg::Text(&coverage))]),
    ];
    if let Some(target) = entry.target {
        parts.push(cx.format("legend-target", &[("target", Arg::Text(&cx.locale.limit(target)))]));
    }
    if let Some(reading) = entry.reading {
        parts.push(cx.reading(reading));
    }
    parts.join(" · ")
}

fn counts(cx: &Context<'_>, i: Ix<Indicator>) -> Table {
    let scale = cx.framework().scale_of(i);
    let mut columns = vec![cx.head("col-constituency")];
    // What each point means stands above.
    columns.extend(scale.points.iter().map(|p| Column::numbers(p.code.as_str())));
    columns.extend(State::ALL.map(|state| cx.number_head(answer_key(state))));
    let mut table = Table::new(cx.text("caption-counts"), columns);
    for (c, voice) in cx.assessment.voices().pairs() {
        let mut cells = vec![Cell::text(cx.voice(c))];
        let Some(counts) = &voice.cells[i] else {
            // In a publication they may be there and left out.
            if cx.leaves_out_counts(c, i) {
                cells.push(Cell::missing(cx.text("suppressed")));
                cells.resize(table.columns.len(), Cell::default());
                table.row(RowKind::Plain, cells);
            }
            continue;
        };
        cells.extend(counts.points.iter().chain(&counts.states.0).map(|&n| cx.count_or_empty(n)));
        table.row(RowKind::Plain, cells);
    }
    table
}

/// Blank replies without a word are left to the counts; everything that somebody said stands here.
fn answers(cx: &Context<'_>, i: Ix<Indicator>) -> Table {
    let columns = vec![cx.head("col-respondent"), cx.head("col-answer"), cx.head("col-said")];
    let mut table = Table::new(cx.text("caption-answers"), columns);
    let mut said = said(cx.assessment, i);
    said.sort_by_key(|said| said.constituency);
    for one in said {
        let Some(reply) = one.reply else { continue };
        let remarks = cx.remarks(reply);
        if reply.answer() == Answer::BLANK && remarks.is_empty() {
            continue;
        }
        let note = if one.counts { String::new() } else { cx.text("counts-nowhere") };
        table.row(
            RowKind::Plain,
            vec![
                Cell::with(cx.person(one.constituency, one.name), one.organisation),
                Cell::of(CellValue::Text(cx.replied(i, reply).into())).note(note),
                Cell::text(remarks),
            ],
        );
    }
    table
}
