//! Tables of a comparison: both scores, the change, and each part of it.

use super::{Sides, reason, signed, signed_value};
use crate::analysis::compare::{Fate, Moved, Step};
use crate::analysis::scoring::Part;
use crate::document::tree::{Cell, CellValue, Column, Inline, RowKind, Span, Table};
use crate::locale::Arg;
use crate::model::assessment::Assessment;
use crate::model::framework::LensKind;
use crate::model::score::Score;

/// The table of a lens; with the overall value below it where `whole` says so. Nothing where no framework has the lens.
pub(super) fn lens(sides: &Sides<'_>, kind: LensKind, whole: bool) -> Option<Table> {
    let rows = sides.all.lens(kind);
    let title = lens_title(sides, kind)?;
    let mut table = Table::new(
        sides.cx.format("caption-compare-lens", &[("lens", Arg::Text(title))]),
        columns(sides, Column::words(title)),
    );
    add(sides, &mut table, rows);
    if whole {
        table.row(RowKind::Total, cells(sides, sides.all.overall()));
    }
    table.notes.push(sides.cx.text("compare-rounded").into());
    Some(table)
}

/// The phases and the topics in one table, with the overall value below them.
pub(super) fn both(sides: &Sides<'_>) -> Option<Table> {
    let kinds = [LensKind::Cycle, LensKind::Topic];
    let kinds: Vec<LensKind> = kinds.into_iter().filter(|&kind| lens_title(sides, kind).is_some()).collect();
    let first = Column::words(sides.cx.text("col-compare-part"));
    let mut table = Table::new(sides.cx.text("caption-compare-all"), columns(sides, first));
    for kind in &kinds {
        if kinds.len() > 1 {
            table.heading_row(lens_title(sides, *kind)?);
        }
        add(sides, &mut table, sides.all.lens(*kind));
    }
    table.row(RowKind::Total, cells(sides, sides.all.overall()));
    table.notes.push(sides.cx.text("compare-rounded").into());
    Some(table)
}

/// Indicators that moved.
pub(super) fn moved<'m>(sides: &Sides<'_>, caption: String, rows: impl Iterator<Item = &'m Moved>) -> Table {
    let mut table = Table::new(caption, columns(sides, sides.cx.head("col-indicator")));
    rows.for_each(|one| table.row(RowKind::Plain, cells(sides, one)));
    table
}

/// Indicators that are in both and not compared, each with the reason.
pub(super) fn not_compared(sides: &Sides<'_>, rows: &[&Moved]) -> Table {
    let cx = sides.cx;
    let columns = vec![cx.head("col-indicator"), cx.head("col-compare-reason")];
    let mut table = Table::new(cx.text("caption-compare-not-compared"), columns);
    for one in rows {
        let Fate::Redefined(why) = one.fate else { continue };
        table.row(RowKind::Plain, vec![Cell::text(name(sides, one)), Cell::text(reason(cx.locale, why))]);
    }
    table
}

/// Who answered once and who both times, by constituency.
pub(super) fn answered(sides: &Sides<'_>) -> Table {
    let cx = sides.cx;
    let heads = ["col-compare-both", "col-compare-first", "col-compare-second"];
    let mut columns = vec![cx.head("col-constituency")];
    columns.extend(heads.map(|key| cx.head(key)));
    let mut table = Table::new(cx.text("caption-compare-answered"), columns);
    table.stacks = true;
    for (c, one) in sides.all.answered().pairs() {
        let unnamed = one.unnamed.map_or((0, 0, 0), |counts| counts);
        let cell = |names: &[String], unnamed: u64| {
            let names: Vec<Inline> = names.iter().map(Inline::own).collect();
            let text = Inline::in_a_row(names.into_iter(), &cx.text("title-separator"));
            let unnamed = (unnamed > 0)
                .then(|| cx.format("compare-without-organisation", &[("count", Arg::Count(unnamed))]));
            match unnamed {
                Some(unnamed) if text.is_empty() => Cell::text(unnamed),
                Some(unnamed) => Cell::with(text, unnamed),
                None => Cell::text(text),
            }
        };
        let mut cells = vec![Cell::text(cx.voice(c))];
        cells.push(cell(&one.both, unnamed.0));
        cells.push(cell(&one.before, unnamed.1));
        cells.push(cell(&one.after, unnamed.2));
        table.row(RowKind::Plain, cells);
        if let (None, (first, second)) = (one.unnamed, one.unnamed_returns)
            && first + second > 0
        {
            let arguments = [
                ("voice", Arg::Text(cx.voice(c))),
                ("first", Arg::Count(first)),
                ("second", Arg::Count(second)),
            ];
            table.notes.push(cx.format("compare-unnamed-returns", &arguments).into());
        }
    }
    table
}

/// The id of what moved, and its title.
pub(super) fn name(sides: &Sides<'_>, one: &Moved) -> Inline {
    let id = sides.all.id(one).to_owned();
    let title = sides.all.title(one).unwrap_or_default();
    Inline(vec![Span::Id(id)]).text(format!(" {title}"))
}

pub(super) fn lens_title<'s>(sides: &'s Sides<'_>, kind: LensKind) -> Option<&'s str> {
    let both = [sides.all.after(), sides.all.before()];
    both.into_iter().find_map(|one| Some(one.framework().lens(kind)?.title.as_str()))
}

fn columns(sides: &Sides<'_>, first: Column) -> Vec<Column> {
    let day = |assessment: &Assessment| Column::numbers(sides.date(assessment));
    let mut columns = vec![first, day(sides.all.before()), day(sides.all.after())];
    columns.push(sides.cx.number_head("col-compare-change"));
    columns.extend(Step::ALL.map(|step| sides.cx.number_head(&format!("col-compare-{}", step.as_str()))));
    columns
}

/// Rows of a lens: each group before its nodes, and a group with one node once, as that node.
fn add(sides: &Sides<'_>, table: &mut Table, rows: &[Moved]) {
    for one in rows {
        let (assessment, part) = match (one.after, one.before) {
            (Some(part), _) => (sides.all.after(), part),
            (None, Some(part)) => (sides.all.before(), part),
            (None, None) => continue,
        };
        let framework = assessment.framework();
        let kind = match part {
            Part::Group(lens, group) if framework[lens].groups[group].nodes.len() < 2 => continue,
            Part::Group(..) => RowKind::Group,
            _ => RowKind::Plain,
        };
        table.row(kind, cells(sides, one));
    }
}

fn cells(sides: &Sides<'_>, one: &Moved) -> Vec<Cell> {
    let cx = sides.cx;
    let title = sides.all.title(one).map_or_else(|| cx.text("overall"), str::to_owned);
    let has_code = match one.after.or(one.before) {
        Some(Part::Indicator(_)) => true,
        Some(Part::Node(..)) => sides.all.id(one).contains(|c: char| c.is_ascii_digit()),
        _ => false,
    };
    let mut cells = vec![if has_code { Cell::with(title, sides.all.id(one)) } else { Cell::text(title) }];
    let score = |assessment: &Assessment, part: Option<Part>, score: Option<Score>| match (part, score) {
        (None, _) => Cell::default(),
        (Some(_), None) => Cell::missing(cx.text("not-assessed")),
        (Some(part), Some(score)) => Cell::of(sides.score(assessment, part, score)),
    };
    cells.push(score(sides.all.before(), one.before, one.scores.0));
    cells.push(score(sides.all.after(), one.after, one.scores.1));
    match one.change {
        Some(change) => {
            cells.push(Cell::of(signed_value(cx.locale, change.by)));
            cells.extend(change.parts.map(|part| Cell::of(signed_part(sides, part))));
        }
        None => {
            let why = match one.fate {
                Fate::New => cx.text("compare-is-new"),
                Fate::Dropped => cx.text("compare-is-dropped"),
                Fate::Redefined(why) => reason(sides.cx.locale, why),
                _ => cx.text("compare-no-change-told"),
            };
            cells.push(Cell::missing(why));
            cells.extend(Step::ALL.map(|_| Cell::default()));
        }
    }
    cells
}

fn signed_part(sides: &Sides<'_>, part: f64) -> CellValue {
    CellValue::score(part, signed(sides.cx.locale, part))
}
