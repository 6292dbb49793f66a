//! Results by cycle, by topic, by field and by pair: each with its chart and its table.

use super::context::Context;
use super::figures;
use crate::analysis::scoring::{Entry, LensEntries, Standing, Whose};
use crate::document::tree::{Block, Cell, Column, Inline, List, Marks, Page, Role, RowKind, Section, Table};
use crate::locale::Arg;
use crate::model::framework::{Constituency, Lens};
use crate::model::printed::{Limits, Printed};
use crate::model::score::Share;
use crate::model::table::Ix;

/// Writes a chapter for every lens that the framework has.
pub(super) fn lenses(cx: &Context<'_>) -> Vec<Block> {
    let lenses = cx.card.lenses().pairs();
    lenses
        .map(|(l, entries)| {
            let lens = &cx.framework()[l];
            let mut body = vec![Block::said(Role::About, &lens.about)];
            // A table breaks between pages and a chart does not: with one between two charts, less of a page stays empty.
            let [chart, second] = figures::of_lens(cx, lens.kind, entries);
            body.extend(chart);
            body.push(Block::Table(table(cx, l, entries)));
            body.extend(second);
            let rows = entries.rows(cx.framework());
            let of_rows = rows.into_iter().flat_map(|(entry, _)| oddities(cx, entry, "-short"));
            // What is odd about the whole is told once, in full.
            let is_first = cx.card.lenses().ixs().next() == Some(l);
            let whole = is_first.then(|| spread(cx, cx.card.overall(), "")).flatten();
            let notes: Vec<Inline> = whole.into_iter().chain(of_rows).map(Inline::from).collect();
            if !notes.is_empty() {
                body.push(Block::aside(cx.text("oddities-about")));
                let items = notes.into_iter().map(|note| vec![Block::paragraph(note)]).collect();
                body.push(Block::List(List { marks: Marks::Bullets, role: Role::Aside, items, more: None }));
            }
            let title = (&lens.title).into();
            Block::Section(Section {
                id: format!("lens-{}", lens.kind.as_str()),
                title,
                page: Page::Flow,
                body,
            })
        })
        .collect()
}

/// Writes the chapters of the annex on coverage and divergence, and on agreement inside and between the constituencies, lens by lens.
pub(super) fn agreements(cx: &Context<'_>) -> Vec<Block> {
    let printing = [Block::paragraph(cx.text("method-printing"))];
    let mut body = vec![Block::paragraph(cx.text("method-agreement"))];
    body.extend(cx.card.lenses().pairs().map(|(l, entries)| Block::Table(agreement(cx, l, entries))));
    let details = cx.card.lenses().pairs().map(|(l, entries)| Block::Table(details(cx, l, entries)));
    vec![
        cx.section("details", "chapter-details", printing.into_iter().chain(details).collect()),
        cx.section("agreement", "chapter-agreement", body),
    ]
}

/// What a reader of the report needs of a lens, on one page: scores, gap, reading, voices.
fn table(cx: &Context<'_>, l: Ix<Lens>, entries: &LensEntries) -> Table {
    let voices = cx.voices();
    let mut columns = vec![
        Column::words(&cx.framework()[l].title),
        cx.number_head("col-score"),
        cx.number_head("col-gap"),
        cx.head("col-reading"),
    ];
    columns.extend(cx.voice_heads(&voices));
    let caption = cx.format("caption-lens", &[("lens", Arg::Text(&cx.framework()[l].title))]);
    let mut table = Table::new(caption, columns);
    fill(cx, l, entries, &mut table, &|entry| {
        let mut cells = vec![
            cx.named(entry.part),
            score_and_bounds(cx, entry),
            cx.gap_and_target(entry),
            cx.reading_cell(entry).note(distance(cx, entry)),
        ];
        cells.extend(voices.iter().map(|&c| {
            let own = cx.own(entry, c).map(|own| own.value);
            cx.score_cell(entry.part, Whose::Constituency(c), own)
        }));
        cells
    });
    table
}

/// How far the constituencies lie apart, said below a reading; nothing where they are not compared.
fn distance(cx: &Context<'_>, entry: &Entry) -> String {
    let Ok(divergence) = entry.divergence else { return String::new() };
    let value = cx.distance(divergence.value);
    cx.format("cell-divergence", &[("value", Arg::Text(&value))])
}

/// All of a lens that does not stand in the report: coverage, band, and who lies where.
fn details(cx: &Context<'_>, l: Ix<Lens>, entries: &LensEntries) -> Table {
    let voices = cx.voices();
    let mut columns = vec![
        Column::words(&cx.framework()[l].title),
        cx.number_head("col-score"),
        cx.head("col-band"),
        cx.number_head("col-coverage"),
        cx.head("col-divergence"),
    ];
    columns.extend(cx.voice_heads(&voices));
    let caption = cx.format("caption-lens-details", &[("lens", Arg::Text(&cx.framework()[l].title))]);
    let mut table = Table::new(caption, columns);
    fill(cx, l, entries, &mut table, &|entry| {
        let mut cells = vec![
            cx.named(entry.part),
            score_and_bounds(cx, entry),
            Cell::text(cx.band(entry.value)),
            cx.coverage_cell(entry.value),
            cx.divergence_cell(entry),
        ];
        cells.extend(voices.iter().map(|&c| {
            let own = cx.own(entry, c).map(|own| own.value);
            own.map_or_else(
                || cx.score_cell(entry.part, Whose::Constituency(c), own),
                |_| cx.coverage_cell(own),
            )
        }));
        cells
    });
    table
}

/// Fills a table with a row for each node, group and, where they make the whole, the whole.
fn fill(
    cx: &Context<'_>,
    l: Ix<Lens>,
    entries: &LensEntries,
    table: &mut Table,
    cells: &dyn Fn(&Entry) -> Vec<Cell>,
) {
    let whole = (cx.framework().overall() == l).then(|| LensRow::Entry(cx.card.overall(), RowKind::Total));
    for row in rows(cx, entries).into_iter().chain(whole) {
        match row {
            LensRow::Heading(title) => table.heading_row(title),
            LensRow::Entry(entry, kind) => table.row(kind, cells(entry)),
        }
    }
}

/// A row of a table of a lens.
enum LensRow<'e> {
    /// The title of a group with one node, whose numbers stand in the row of the node.
    Heading(&'e str),
    /// A group, a node or the whole.
    Entry(&'e Entry, RowKind),
}

/// Rows of a lens. Among groups, a node without one looks like one of them.
fn rows<'e>(cx: &Context<'e>, entries: &'e LensEntries) -> Vec<LensRow<'e>> {
    let rows = entries.rows(cx.framework());
    let grouped = rows.iter().any(|(_, standing)| *standing == Standing::Group);
    rows.into_iter()
        .flat_map(|(entry, standing)| {
            let heading = entry.part.lone_group(cx.framework()).map(|group| group.title.as_str());
            let kind = match standing {
                Standing::Group => RowKind::Group,
                Standing::Alone if grouped && heading.is_none() => RowKind::Group,
                Standing::Alone | Standing::Member => RowKind::Plain,
            };
            heading.map(LensRow::Heading).into_iter().chain([LensRow::Entry(entry, kind)])
        })
        .collect()
}

fn score_and_bounds(cx: &Context<'_>, entry: &Entry) -> Cell {
    let cell = cx.score_cell(entry.part, Whose::Joint, entry.value);
    let bounds = entry.value.map(|value| cx.bounds(entry.part, value)).unwrap_or_default();
    let reason = cell.note.plain();
    cell.note(if reason.is_empty() { bounds } else { [reason, bounds].join(&cx.text("title-separator")) })
}

/// Sentences on what a reader could take wrongly: a constituency below the coverage threshold in the
/// joint score, and a divergence that tells something else than the printed scores.
///
/// `form` is empty for a full sentence, `-short` for a line in a list.
pub(super) fn oddities(cx: &Context<'_>, entry: &Entry, form: &str) -> Vec<String> {
    thin_voices(cx, entry).into_iter().chain(spread(cx, entry, form)).collect()
}

/// Sentence on a divergence that tells something else than the printed scores.
fn spread(cx: &Context<'_>, entry: &Entry, form: &str) -> Option<String> {
    let (spread, divergence) = entry.spread_against_divergence(cx.framework())?;
    Some(cx.format(
        &format!("oddity-spread{form}"),
        &[
            ("title", Arg::Text(&cx.title(entry.part))),
            ("spread", Arg::Text(&cx.distance(spread))),
            ("divergence", Arg::Text(&cx.distance(divergence.value))),
        ],
    ))
}

/// Sentences on the constituencies that answered less than the coverage threshold and count in proportion.
pub(super) fn thin_voices(cx: &Context<'_>, entry: &Entry) -> Vec<String> {
    let title = cx.title(entry.part);
    entry
        .thin_voices(cx.assessment)
        .into_iter()
        .map(|thin| {
            let key = if thin.voice == Share::ALL { "thin-voice-zero" } else { "thin-voice" };
            cx.format(
                key,
                &[
                    ("title", Arg::Text(&title)),
                    ("voice", Arg::Text(cx.voice(thin.constituency))),
                    ("coverage", Arg::Text(&cx.percent(thin.coverage))),
                    (
                        "share",
                        Arg::Text(&cx.locale.number(Printed::tenths(thin.voice.get(), &Limits::whole()))),
                    ),
                ],
            )
        })
        .collect()
}

fn agreement(cx: &Context<'_>, l: Ix<Lens>, entries: &LensEntries) -> Table {
    let weighing: Vec<Ix<Constituency>> = cx.assessment.weighing().collect();
    let mut columns = vec![Column::words(&cx.framework()[l].title), cx.head("col-pooled")];
    columns.extend(weighing.iter().map(|&c| Column::words(cx.voice(c))));
    let mut table =
        Table::new(cx.format("caption-agreement", &[("lens", Arg::Text(&cx.framework()[l].title))]), columns);
    for row in rows(cx, entries) {
        let (entry, kind) = match row {
            LensRow::Heading(title) => {
                table.heading_row(title);
                continue;
            }
            LensRow::Entry(entry, kind) => (entry, kind),
        };
        let mut cells = vec![Cell::text(cx.title(entry.part)), agreement_cell(cx, &entry.pooled)];
        cells.extend(
            weighing.iter().map(|&c| {
                cx.own(entry, c).map_or_else(Cell::default, |own| agreement_cell(cx, &own.agreement))
            }),
        );
        table.row(kind, cells);
    }
    table
}

fn agreement_cell(cx: &Context<'_>, agreement: &crate::analysis::agreement::Agreement) -> Cell {
    use crate::analysis::agreement::NoAlpha;
    let observed = agreement.observed.map(|share| {
        cx.format("agreement-observed", &[("share", Arg::Text(&cx.locale.percent(share, &Limits::none())))])
    });
    let few = agreement.descriptive.then(|| cx.text("agreement-descriptive"));
    let alpha = match agreement.alpha {
        Ok(alpha) => {
            let number = cx.locale.number(Printed::hundredths(alpha));
            cx.format("agreement-alpha", &[("alpha", Arg::Text(&number))])
        }
        Err(NoAlpha::TooFewUnits) => cx.text("agreement-too-few"),
        Err(NoAlpha::Suppressed) => cx.text("suppressed"),
        Err(NoAlpha::NoVariation) => cx.text("agreement-no-variation"),
    };
    let small: Vec<String> = observed.into_iter().chain(few).collect();
    Cell::with(alpha, cx.list(&small))
}
