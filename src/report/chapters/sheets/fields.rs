//! Fields: columns of a sheet, each with the cell that a part has in it.

use super::super::context::Context;
use super::super::lens::oddities;
use super::bare;
use crate::analysis::scoring::{Entry, Part, Value, Whose};
use crate::document::tree::{Cell, Column, RowKind, Table};
use crate::locale::Arg;
use crate::model::framework::Constituency;
use crate::model::table::Ix;

/// What a column holds for a part.
type Hold<'f> = Box<dyn Fn(&Entry) -> Cell + 'f>;

/// Columns, from the first on.
#[derive(Default)]
pub(super) struct Fields<'f>(Vec<(Column, Hold<'f>)>);

impl<'f> Fields<'f> {
    /// Adds a column.
    pub(super) fn add(&mut self, column: Column, hold: impl Fn(&Entry) -> Cell + 'f) -> &mut Self {
        self.0.push((column, Box::new(hold)));
        self
    }

    /// How many there are, which is the place of the next.
    pub(super) fn len(&self) -> usize {
        self.0.len()
    }

    /// The table of these parts.
    pub(super) fn table<'e>(&self, rows: impl Iterator<Item = (&'e Entry, RowKind)>) -> Table {
        let mut table = Table::new("", self.0.iter().map(|(column, _)| column.clone()).collect());
        for (entry, kind) in rows {
            table.row(kind, self.0.iter().map(|(_, hold)| hold(entry).note(bare())).collect());
        }
        table
    }
}

/// The id of a part, for programs.
pub(super) fn id<'f>(cx: &'f Context<'_>, fields: &mut Fields<'f>) {
    fields.add(cx.head("col-id"), |entry| Cell::text(entry.part.id(cx.framework())));
}

/// The joint score with its bounds.
pub(super) fn score<'f>(cx: &'f Context<'_>, fields: &mut Fields<'f>) {
    fields.add(cx.number_head("col-score"), |entry| cx.score_cell(entry.part, Whose::Joint, entry.value));
    let bound = |pick: fn(Value) -> crate::model::score::Score| {
        move |entry: &Entry| {
            let value = entry.value.map(|value| cx.score_value(entry.part, pick(value)));
            value.map_or_else(Cell::default, Cell::of)
        }
    };
    fields.add(cx.number_head("col-low"), bound(|value| value.low));
    fields.add(cx.number_head("col-high"), bound(|value| value.high));
}

/// The coverage and the band of the joint score.
pub(super) fn coverage<'f>(cx: &'f Context<'_>, fields: &mut Fields<'f>) {
    fields.add(cx.number_head("col-coverage"), |entry| cx.coverage_cell(entry.value));
    fields.add(cx.head("col-band"), |entry| Cell::text(cx.band(entry.value)));
}

/// The target.
pub(super) fn target<'f>(cx: &'f Context<'_>, fields: &mut Fields<'f>) {
    fields.add(cx.number_head("col-target"), |entry| cx.target_cell(entry));
}

/// Gap and reading.
pub(super) fn gap<'f>(cx: &'f Context<'_>, fields: &mut Fields<'f>) {
    fields.add(cx.number_head("col-gap"), |entry| cx.gap_cell(entry));
    fields.add(cx.head("col-reading"), |entry| cx.reading_cell(entry));
}

/// The divergence.
pub(super) fn divergence<'f>(cx: &'f Context<'_>, fields: &mut Fields<'f>) {
    fields.add(cx.number_head("col-divergence"), |entry| cx.divergence_cell(entry));
}

/// Who puts it lower and who higher, or why there is no divergence.
pub(super) fn direction<'f>(cx: &'f Context<'_>, fields: &mut Fields<'f>) {
    fields.add(cx.head("col-direction"), |entry| Cell::text(cx.divergence_cell(entry).note));
}

/// The score of each constituency; gives the places of the columns.
pub(super) fn voices<'f>(
    cx: &'f Context<'_>,
    fields: &mut Fields<'f>,
    voices: &[Ix<Constituency>],
) -> Vec<usize> {
    let first = fields.len();
    for &c in voices {
        let own = move |entry: &Entry| cx.own(entry, c).map(|own| own.value);
        fields.add(Column::numbers(cx.voice(c)), move |entry| {
            cx.score_cell(entry.part, Whose::Constituency(c), own(entry))
        });
    }
    (first..fields.len()).collect()
}

/// The coverage of each constituency.
pub(super) fn coverages<'f>(cx: &'f Context<'_>, fields: &mut Fields<'f>, voices: &[Ix<Constituency>]) {
    for &c in voices {
        let title = cx.format("col-voice-coverage", &[("voice", Arg::Text(cx.voice(c)))]);
        fields.add(Column::numbers(title), move |entry| {
            cx.coverage_cell(cx.own(entry, c).map(|own| own.value))
        });
    }
}

/// The gap of each constituency by its own score.
pub(super) fn own_gaps<'f>(cx: &'f Context<'_>, fields: &mut Fields<'f>, voices: &[Ix<Constituency>]) {
    for &c in voices {
        let title = cx.format("col-voice-gap", &[("voice", Arg::Text(cx.voice(c)))]);
        fields.add(Column::numbers(title), move |entry| {
            let gap = cx.own(entry, c).and_then(|own| own.gap);
            gap.map_or_else(Cell::default, |gap| cx.gap_value(gap))
        });
    }
}

/// Why a score is missing, and what a reader could take wrongly.
pub(super) fn remarks<'f>(cx: &'f Context<'_>, fields: &mut Fields<'f>, voices: &[Ix<Constituency>]) {
    let voices = voices.to_vec();
    fields.add(cx.head("col-remarks"), move |entry| {
        let mut said: Vec<String> = without_score(cx, entry.part, Whose::Joint, entry.value)
            .map(|why| cx.locale.labelled(&cx.text("col-score"), &why))
            .into_iter()
            .collect();
        said.extend(voices.iter().filter_map(|&c| {
            let value = cx.own(entry, c).map(|own| own.value);
            let why = without_score(cx, entry.part, Whose::Constituency(c), value)?;
            Some(cx.locale.labelled(cx.voice(c), &why))
        }));
        said.extend(oddities(cx, entry, ""));
        Cell::text(said.join(" · "))
    });
}

/// Why there is no score to show.
fn without_score(cx: &Context<'_>, part: Part, whose: Whose, value: Option<Value>) -> Option<String> {
    let cell = cx.score_cell(part, whose, value);
    let missing = cx.shown(value).is_none();
    missing.then(|| match cell.note.plain() {
        why if why.is_empty() => cell.value.shown().plain(),
        why => cx.format(
            "with-note",
            &[("name", Arg::Text(&cell.value.shown().plain())), ("note", Arg::Text(&why))],
        ),
    })
}
