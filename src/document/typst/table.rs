//! Tables as data: how wide each column is, and of each cell what it says and how it looks.

use serde_json::{Value as Json, json};

use super::view::View;
use crate::document::face::CONDENSED;
use crate::document::tree::{Cell, CellValue, Column, ColumnKind, Look, Row, RowKind, Table};
use crate::document::widths::{Heads, Layout, layout, note, stands_behind};

/// A row with a cell of more letters than this may go on overleaf.
const LONG: usize = 900;

impl View<'_> {
    /// A table; nothing where it has no columns.
    pub(super) fn table(&self, table: &Table) -> Json {
        if table.columns.is_empty() {
            return Json::Null;
        }
        let Layout { widths, margins, hyphenated, parted, .. } =
            layout(table, self.width(), CONDENSED, Heads::Hyphenated);
        let column = |column: &Column| {
            let number = column.kind == ColumnKind::Numbers;
            json!({ "title": self.isolated(&column.title), "number": number })
        };
        json!({
            "kind": "table",
            "caption": self.isolated(&table.caption),
            "says": self.line(&table.caption.plain()),
            "quiet": table.quiet || table.caption.is_empty(),
            "columns": table.columns.iter().map(column).collect::<Vec<_>>(),
            "widths": widths,
            "hyphenated": hyphenated,
            // On either side, in points.
            "margin": margins as f64 / 40.0,
            "rows": table.rows.iter().map(|row| self.row(row, &table.columns, parted)).collect::<Vec<_>>(),
            "notes": table.notes.iter().map(|note| self.words(note)).collect::<Vec<_>>(),
        })
    }

    fn row(&self, row: &Row, columns: &[Column], parted: bool) -> Json {
        let is_empty = |cell: &Cell| matches!(cell.value, CellValue::Empty) && cell.note.is_empty();
        let rest_is_empty = row.cells.iter().skip(1).all(is_empty);
        let kind = match row.kind {
            RowKind::Plain | RowKind::ByHand => "plain",
            RowKind::Group => "group",
            RowKind::Total => "total",
        };
        let letters =
            |cell: &Cell| cell.value.shown().plain().chars().count() + cell.note.plain().chars().count();
        json!({
            "kind": kind,
            // A row that is the heading of those below it spans the table.
            "spans": row.kind == RowKind::Group && rest_is_empty,
            "by_hand": row.kind == RowKind::ByHand,
            "whole": row.cells.iter().all(|cell| letters(cell) <= LONG),
            "cells": row.cells.iter().zip(columns).map(|(one, column)| self.cell(one, column, parted)).collect::<Vec<_>>(),
        })
    }

    fn cell(&self, cell: &Cell, column: &Column, parted: bool) -> Json {
        let (look, tone) = match cell.look {
            Look::Toned(tone) => ("toned", Some(tone.name())),
            Look::Missing => ("missing", None),
            Look::Fingerprint => ("fingerprint", None),
            Look::Plain | Look::Apart if matches!(cell.value, CellValue::Missing(_)) => ("missing", None),
            Look::Plain | Look::Apart => ("plain", None),
        };
        json!({
            "look": look,
            "tone": tone,
            "text": self.isolated(&cell.value.shown()),
            "note": self.isolated(&note(cell, parted)),
            "behind": stands_behind(cell, column),
        })
    }
}
