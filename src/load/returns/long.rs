//! Long tables: one row for each answer.

use std::collections::BTreeMap;

use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::load::columns::{Column, Note, known};
use crate::load::table::{Table, place};
use crate::model::response::check::{Collector, RawReply, RawRespondent};

/// Takes every row.
pub(super) fn take(table: &Table, collector: &mut Collector<'_>, diags: &mut Diagnostics) {
    let columns: Vec<Option<Column>> = table.header.iter().map(|name| known(name)).collect();
    let at = |wanted: Column| columns.iter().position(|c| *c == Some(wanted));
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
        if name.is_none() && !table.header[n].is_empty() {
            let message = format!("the column `{}` is not known and is left out", table.header[n]);
            diags.push(Diagnostic::warning(Code::UnknownColumn, table.cell(1, n), message));
        }
    }
    let [respondent, constituency, indicator, answer] = found[..] else { return };
    let abouts: Vec<(usize, &'static str)> =
        columns.iter().enumerate().filter_map(|(n, column)| Some((n, (*column)?.about()?))).collect();
    for (row, cells) in &table.rows {
        let cell = |position: usize| cells[position].trim().to_owned();
        let optional = |wanted: Column| at(wanted).map(cell).unwrap_or_default();
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
            reason: optional(Column::Note(Note::Reason)),
            comment: optional(Column::Note(Note::Comment)),
            evidence: optional(Column::Note(Note::Evidence)),
        };
        // A row without an indicator says only that the respondent exists.
        let silent = reply.indicator.is_empty() && reply.answer.is_empty();
        collector.take(&who, if silent { &[] } else { std::slice::from_ref(&reply) }, diags);
    }
}
