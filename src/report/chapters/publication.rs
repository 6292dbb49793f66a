//! Publication: what a published report leaves out, and where; who has seen it, under which licence, and how it is cited.

use super::context::Context;
use super::cover;
use crate::analysis::scoring::{Part, Whose};
use crate::document::tree::{Block, Cell, Definition, DefinitionKind, Inline, RowKind, Table};
use crate::locale::Arg;
use crate::model::framework::{Indicator, LensKind};
use crate::model::release::Published;
use crate::model::table::Ix;

/// Writes the chapter; none where the report is for those who took part.
pub(super) fn publication(cx: &Context<'_>) -> Vec<Block> {
    let Some(published) = cx.assessment.published() else { return Vec::new() };
    let mut body =
        vec![Block::paragraph(rule(cx, published)), Block::paragraph(cx.text("publication-coarse"))];
    body.push(Block::Table(suppressed(cx)));
    body.push(Block::bullets(withheld(cx, published).into_iter().map(Inline::from)));
    vec![cx.section("publication", "chapter-publication", body)]
}

/// Writes that the report is a publication, in a sentence or two; nothing where it is none.
pub(super) fn note(cx: &Context<'_>) -> Vec<Block> {
    let published = cx.assessment.published();
    published
        .map(|published| Block::Callout(vec![Block::paragraph(rule(cx, published))]))
        .into_iter()
        .collect()
}

/// Writes whom the data are from, who has seen them, under which licence they are, and how they are cited.
pub(super) fn source(cx: &Context<'_>) -> Vec<Block> {
    let Some(published) = cx.assessment.published() else { return Vec::new() };
    let licence = match published.licence.as_str() {
        "" => cx.text("publication-no-licence"),
        licence => licence.to_owned(),
    };
    let facts = vec![
        Definition::new(cx.text("publication-cite-label"), Inline::own(citation(cx))),
        Definition::new(cx.text("publication-licence-label"), Inline::own(licence)),
        Definition::new(cx.text("publication-seen-label"), Inline::own(seen(cx))),
    ];
    let body = vec![Block::definitions(DefinitionKind::Terms, facts)];
    vec![cx.section("source", "chapter-source", body)]
}

fn rule(cx: &Context<'_>, published: &Published) -> String {
    cx.format("publication-rule", &[("fewest", Arg::Count(u64::from(published.fewest)))])
}

/// How the data are cited.
fn citation(cx: &Context<'_>) -> String {
    let framework = format!("{} {}", cx.framework().title(), cx.framework().version());
    let date = cx.locale.date(cx.assessment.date());
    let authors: Vec<String> = cx.assessment.credited().into_iter().map(str::to_owned).collect();
    cx.format(
        "publication-cite",
        &[
            ("count", Arg::Count(authors.len() as u64)),
            ("authors", Arg::Text(&authors.join("; "))),
            ("title", Arg::Text(&cover::title(cx))),
            ("date", Arg::Text(&date)),
            ("framework", Arg::Text(&framework)),
        ],
    )
}

/// On which day each party saw it, or that it did not.
fn seen(cx: &Context<'_>) -> String {
    let each: Vec<String> = cx
        .assessment
        .weighing()
        .map(|c| {
            let day = cx.assessment.seen_by(c).map(|day| cx.locale.date(day));
            let day = day.unwrap_or_else(|| cx.text("protocol-not-seen"));
            cx.format("with-note", &[("name", Arg::Text(cx.voice(c))), ("note", Arg::Text(&day))])
        })
        .collect();
    cx.list(&each)
}

/// How many figures are suppressed, by topic: of all together, and of each constituency.
fn suppressed(cx: &Context<'_>) -> Table {
    let mut columns = vec![cx.head("col-topic"), cx.number_head("col-together")];
    columns.extend(cx.voice_heads(&cx.voices()));
    let whose: Vec<Whose> =
        std::iter::once(Whose::Joint).chain(cx.voices().into_iter().map(Whose::Constituency)).collect();
    let mut table = Table::new(cx.text("caption-suppressed"), columns);
    table.notes.push(cx.text("suppressed-above-note").into());
    let row = |name: String, part: Part, indicators: &[Ix<Indicator>]| {
        let mut cells = vec![Cell::text(name)];
        cells.extend(whose.iter().map(|&whose| {
            let count = indicators.iter().filter(|&&i| cx.card[i].suppressed.holds(whose)).count() as u64;
            let above = cx.card.of(part).suppressed.holds(whose);
            cx.count(count).note(if above { cx.text("suppressed-above") } else { String::new() })
        }));
        cells
    };
    for (l, lens) in cx.framework().lenses().pairs().filter(|(_, lens)| lens.kind == LensKind::Topic) {
        for (n, node) in lens.nodes.pairs() {
            table.row(RowKind::Plain, row(node.title.clone(), Part::Node(l, n), &node.indicators));
        }
    }
    let all: Vec<Ix<Indicator>> = cx.framework().core().collect();
    table.row(RowKind::Total, row(cx.text("overall"), Part::Overall, &all));
    table
}

/// What else is withheld, a line each.
fn withheld(cx: &Context<'_>, published: &Published) -> Vec<String> {
    let mut lines = Vec::new();
    if published.returns > 0 {
        lines.push(cx.format(
            "publication-positions",
            &[("returns", Arg::Count(published.returns)), ("positions", Arg::Count(published.positions))],
        ));
        let (words, printed) = (published.words.iter().sum(), published.printed.iter().sum());
        lines.push(
            cx.format("publication-words", &[("words", Arg::Count(words)), ("printed", Arg::Count(printed))]),
        );
    }
    if published.organisations > 0 {
        lines.push(cx.format("publication-organisations", &[("count", Arg::Count(published.organisations))]));
    }
    if !published.statements.is_empty() {
        let names: Vec<String> = published.statements.iter().map(|&c| cx.voice(c).to_owned()).collect();
        lines.push(cx.format("publication-statements", &[("names", Arg::Text(&cx.list(&names)))]));
    }
    lines.push(cx.text("publication-without"));
    lines
}
