//! Wide tables: one row for each respondent, as survey systems export them.

use std::collections::BTreeMap;

use super::columns::{Beside, Column, beside, column};
use crate::diag::{Code, Diagnostic, Diagnostics, did_you_mean};
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
        // An indicator's id wins over the name of a column that a survey system would add.
        let last = header.rsplit('/').next().unwrap_or(header);
        if let Some(indicator) = framework.indicator(last) {
            let columns = indicators.entry(indicator).or_default();
            if columns.answer.is_some() {
                diags.push(Diagnostic::error(
                    Code::CsvHeader,
                    table.cell(1, n),
                    format!("the indicator `{last}` has two columns"),
                ));
            }
            columns.answer = Some(n);
            continue;
        }
        match column(header, false) {
            Column::Respondent => respondent = Some(n),
            Column::Constituency => constituency = Some(n),
            Column::Organisation => organisation = Some(n),
            Column::About(name) => about.push((n, name)),
            Column::Other(name) => match beside(name)
                .and_then(|(id, what)| Some((framework.indicator(id)?, what)))
            {
                Some((indicator, what)) => {
                    let columns = indicators.entry(indicator).or_default();
                    match what {
                        Beside::Comment => columns.comment = Some(n),
                        Beside::Evidence => columns.evidence = Some(n),
                        Beside::Reason => columns.reason = Some(n),
                    }
                }
                None => {
                    let help = did_you_mean(name, framework.indicators.iter().map(|i| i.id.as_str()));
                    let message = format!("the column `{name}` is no indicator and is left out");
                    diags.push(
                        Diagnostic::warning(Code::UnknownColumn, table.cell(1, n), message).maybe_help(help),
                    );
                }
            },
            Column::Metadata
            | Column::Indicator
            | Column::Answer
            | Column::Reason
            | Column::Comment
            | Column::Evidence => {}
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
