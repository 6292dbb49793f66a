//! Wide tables: one row for each respondent, as survey systems export them.

use std::collections::BTreeMap;

use crate::diag::{Code, Diagnostic, Diagnostics, did_you_mean};
use crate::load::columns::{Column, Note, after_hyphen, known, last_part, note_of, time_of};
use crate::load::table::{Table, place};
use crate::model::asked::Asked;
use crate::model::framework::Framework;
use crate::model::response::check::{Collector, RawReply, RawRespondent};

/// Where the columns of one indicator stand.
#[derive(Debug, Clone, Default)]
struct Columns {
    answer: Option<usize>,
    comment: Option<usize>,
    evidence: Option<usize>,
    reason: Option<usize>,
}

/// Takes every row.
pub(super) fn take(
    table: &Table,
    framework: &Framework,
    asked: &Asked,
    collector: &mut Collector<'_>,
    diags: &mut Diagnostics,
) {
    let Some(layout) = layout(table, framework, diags) else { return };
    missing_columns(table, framework, asked, &layout, diags);
    for (row, cells) in &table.rows {
        let cell = |position: usize| cells[position].trim().to_owned();
        let optional = |position: Option<usize>| position.map(cell).unwrap_or_default();
        let who = RawRespondent {
            respondent: cell(layout.respondent),
            constituency: cell(layout.constituency),
            organisation: optional(layout.organisation),
            about: layout
                .about
                .iter()
                .map(|&(n, name)| (name, cell(n)))
                .filter(|(_, value)| !value.is_empty())
                .collect(),
            file: table.file.display().to_string(),
            place: table.cell(*row, layout.constituency),
        };
        let replies: Vec<RawReply> = layout
            .indicators
            .iter()
            .map(|(&indicator, columns)| {
                let at =
                    columns.answer.or(columns.comment).or(columns.evidence).or(columns.reason).unwrap_or(0);
                RawReply {
                    indicator: framework.indicators[indicator].id.clone(),
                    indicator_place: table.cell(1, at),
                    answer: optional(columns.answer),
                    place: table.cell(*row, at),
                    reason: optional(columns.reason),
                    comment: optional(columns.comment),
                    evidence: optional(columns.evidence),
                }
            })
            .collect();
        collector.take(&who, &replies, diags);
    }
}

struct Layout {
    respondent: usize,
    constituency: usize,
    organisation: Option<usize>,
    about: Vec<(usize, &'static str)>,
    indicators: BTreeMap<usize, Columns>,
}

fn layout(table: &Table, framework: &Framework, diags: &mut Diagnostics) -> Option<Layout> {
    let (mut respondent, mut constituency, mut organisation) = (None, None, None);
    let mut about = Vec::new();
    let mut indicators: BTreeMap<usize, Columns> = BTreeMap::new();
    let before = diags.errors();
    for (n, header) in table.header.iter().enumerate() {
        let last = last_part(header);
        // An indicator's id wins over the name of a column that a survey system would add.
        let id =
            [last].into_iter().chain(after_hyphen(last)).find_map(|id| Some((id, framework.indicator(id)?)));
        if let Some((id, indicator)) = id {
            let columns = indicators.entry(indicator).or_default();
            if columns.answer.is_some() {
                diags.push(Diagnostic::error(
                    Code::CsvHeader,
                    table.cell(1, n),
                    format!("the indicator `{id}` has two columns"),
                ));
            }
            columns.answer = Some(n);
            continue;
        }
        match known(header) {
            Some(Column::Respondent) => respondent = Some(n),
            Some(Column::Constituency) => constituency = Some(n),
            Some(Column::Organisation) => organisation = Some(n),
            Some(column) if column.about().is_some() => about.extend(column.about().map(|name| (n, name))),
            Some(Column::Metadata) => {}
            _ => match note_of(last).and_then(|(id, note)| Some((framework.indicator(id)?, note))) {
                Some((indicator, note)) => {
                    let columns = indicators.entry(indicator).or_default();
                    match note {
                        Note::Comment => columns.comment = Some(n),
                        Note::Evidence => columns.evidence = Some(n),
                        Note::Reason => columns.reason = Some(n),
                    }
                }
                None if last.is_empty()
                    || time_of(last).is_some_and(|id| framework.indicator(id).is_some()) => {}
                None => {
                    let help = did_you_mean(last, framework.indicators.iter().map(|i| i.id.as_str()));
                    let message = format!("the column `{last}` is no indicator and is left out");
                    diags.push(
                        Diagnostic::warning(Code::UnknownColumn, table.cell(1, n), message).maybe_help(help),
                    );
                }
            },
        }
    }
    for (name, position) in [("respondent", respondent), ("constituency", constituency)] {
        if position.is_none() {
            diags.push(
                Diagnostic::error(
                    Code::CsvHeader,
                    place(&table.file, 1, ""),
                    format!("the column `{name}` is missing"),
                )
                .help("a wide table needs respondent, constituency and one column for each indicator"),
            );
        }
    }
    if indicators.is_empty() {
        diags.push(Diagnostic::error(
            Code::CsvHeader,
            place(&table.file, 1, ""),
            "no column is an indicator of the framework",
        ));
    }
    (diags.errors() == before).then_some(())?;
    Some(Layout { respondent: respondent?, constituency: constituency?, organisation, about, indicators })
}

/// One warning for all indicators that the table's respondents are asked and that have no column.
fn missing_columns(
    table: &Table,
    framework: &Framework,
    asked: &Asked,
    layout: &Layout,
    diags: &mut Diagnostics,
) {
    let mut missing: Vec<&str> = Vec::new();
    for (i, indicator) in framework.indicators.iter().enumerate() {
        let absent = layout.indicators.get(&i).is_none_or(|columns| columns.answer.is_none());
        let asked_here = || {
            table.rows.iter().any(|(_, cells)| {
                let organisation = layout.organisation.map_or("", |n| cells[n].trim());
                framework
                    .constituency(cells[layout.constituency].trim())
                    .is_some_and(|c| asked.of_organisation(c, organisation, i))
            })
        };
        if absent && asked_here() {
            missing.push(&indicator.id);
        }
    }
    if !missing.is_empty() {
        let message =
            format!("the table has no column for {}; they count as not answered", missing.join(", "));
        diags.push(Diagnostic::warning(Code::MissingColumn, place(&table.file, 1, ""), message));
    }
}
