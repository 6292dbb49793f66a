//! Long tables: one row for each answer.

use std::collections::BTreeMap;

use super::columns::{Column, column};
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::load::table::{Table, place};
use crate::model::response::check::{Collector, RawReply, RawRespondent};

/// Takes every row.
pub(super) fn take(table: &Table, collector: &mut Collector<'_>, diags: &mut Diagnostics) {
    let columns: Vec<Column<'_>> = table.header.iter().map(|name| column(name, true)).collect();
    let at = |wanted: Column<'_>| columns.iter().position(|c| *c == wanted);
    let required = [
        ("respondent", at(Column::Respondent)),
        ("constituency", at(Column::Constituency)),
        ("indicator", at(Column::Indicator)),
        ("answer", at(Column::Answer)),
    ];
    let mut found = Vec::new();
    for (name, position) in required {
        match position {
            Some(position) => found.push(position),
            None => diags.push(
                Diagnostic::error(
                    Code::CsvHeader,
                    place(&table.file, 1, ""),
                    format!("the column `{name}` is missing"),
                )
                .help("a long table needs respondent, constituency, indicator and answer"),
            ),
        }
    }
    for (n, name) in columns.iter().enumerate() {
        if let Column::Other(_) = name {
            let message = format!("the column `{}` is not known and is left out", table.header[n]);
            diags.push(Diagnostic::warning(Code::UnknownColumn, table.cell(1, n), message));
        }
    }
    let [respondent, constituency, indicator, answer] = found[..] else { return };
    let abouts: Vec<(usize, &'static str)> = columns
        .iter()
        .enumerate()
        .filter_map(|(n, c)| if let Column::About(name) = c { Some((n, *name)) } else { None })
        .collect();
    for (row, cells) in &table.rows {
        let cell = |position: usize| cells[position].trim().to_owned();
        let optional = |wanted: Column<'_>| at(wanted).map(cell).unwrap_or_default();
        let about: BTreeMap<&'static str, String> =
            abouts.iter().map(|&(n, name)| (name, cell(n))).filter(|(_, value)| !value.is_empty()).collect();
        let who = RawRespondent {
            respondent: cell(respondent),
            constituency: cell(constituency),
            organisation: optional(Column::Organisation),
            about,
            file: table.file.display().to_string(),
            place: table.cell(*row, constituency),
        };
        let reply = RawReply {
            indicator: cell(indicator),
            indicator_place: table.cell(*row, indicator),
            answer: cell(answer),
            place: table.cell(*row, answer),
            reason: optional(Column::Reason),
            comment: optional(Column::Comment),
            evidence: optional(Column::Evidence),
        };
        // A row without an indicator says only that the respondent exists.
        let silent = reply.indicator.is_empty() && reply.answer.is_empty();
        collector.take(&who, if silent { &[] } else { std::slice::from_ref(&reply) }, diags);
    }
}
