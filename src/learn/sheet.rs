//! The framework as a sheet that a consultant edits: a row for each indicator, with headings for people and names for programs.

use crate::document::xlsx::edited::{Column, Sheet};
use crate::locale::{Arg, Locale};
use crate::model::framework::{Effort, Framework, LensKind};
use crate::model::language::Localised;
use crate::model::sheet::{Cell, SHEET_HEADING, SHEET_MARK, columns, value};

/// The sheet of a framework in a language.
pub fn sheet<'a>(localised: &'a Localised, locale: &Locale) -> Sheet<'a> {
    let Localised { framework, questionnaires, .. } = localised;
    let cells = columns(framework, questionnaires);
    let rows = framework.indicators().ixs().map(|i| {
        let cell = |cell: &Cell| match cell {
            Cell::Hidden => locale.text("form-no"),
            cell => value(framework, questionnaires, i, cell),
        };
        cells.iter().map(cell).collect()
    });
    let meta = vec![
        (SHEET_MARK.0, SHEET_MARK.1.to_owned()),
        ("framework", framework.id().to_owned()),
        ("version", framework.version().to_string()),
        ("sha256", framework.sha256().to_owned()),
        ("language", framework.language().to_string()),
        (SHEET_HEADING, heading(&Cell::Id, framework, locale)),
    ];
    Sheet {
        name: framework.id(),
        rows: rows.collect(),
        columns: cells.iter().map(|cell| column(cell, framework, locale)).collect(),
        meta,
        right_to_left: locale.direction() == "rtl",
        wrong_choice: [locale.text("edited-wrong-choice"), locale.text("edited-wrong-choice-help")],
    }
}

fn column(cell: &Cell, framework: &Framework, locale: &Locale) -> Column {
    let nodes = |kind: LensKind| {
        let lens = framework.lens(kind).into_iter();
        lens.flat_map(|lens| lens.nodes.iter().map(|node| node.id.to_string())).collect()
    };
    let choices: Vec<String> = match cell {
        Cell::Hidden => vec![locale.text("form-yes"), locale.text("form-no")],
        Cell::Topic => nodes(LensKind::Topic),
        Cell::Phase => nodes(LensKind::Cycle),
        Cell::Scale => framework.scales().iter().map(|scale| scale.id.to_string()).collect(),
        Cell::Effort(_) => [Effort::Low, Effort::Medium, Effort::High].map(|e| e.as_str().to_owned()).into(),
        _ => Vec::new(),
    };
    Column {
        name: cell.name(),
        heading: heading(cell, framework, locale),
        width: width(cell),
        choices,
        is_number: *cell == Cell::Weight,
        is_printed: matches!(
            cell,
            Cell::Id
                | Cell::Hidden
                | Cell::Topic
                | Cell::Phase
                | Cell::Title
                | Cell::Definition
                | Cell::Question
                | Cell::OwnQuestion(_)
                | Cell::Point(_)
                | Cell::Evidence
        ),
    }
}

/// In characters.
fn width(cell: &Cell) -> f64 {
    match cell {
        Cell::Topic | Cell::Weight | Cell::Effort(_) => 8.0,
        Cell::Hidden | Cell::Phase => 9.0,
        Cell::Id => 12.0,
        Cell::Title => 19.0,
        Cell::Point(_) | Cell::Definition | Cell::Question | Cell::OwnQuestion(_) | Cell::Step(_) => 24.0,
        Cell::Evidence | Cell::Who(_) | Cell::Stems => 21.0,
        _ => 16.0,
    }
}

fn heading(cell: &Cell, framework: &Framework, locale: &Locale) -> String {
    let numbered = |key: &str, n: usize| locale.format(key, &[("number", Arg::Text(&n.to_string()))]);
    match cell {
        Cell::OwnQuestion(constituency) => {
            let title = framework.constituency(constituency).map(|c| framework[c].title.clone());
            let title = title.unwrap_or_else(|| constituency.clone());
            locale.format("edited-own-question", &[("constituency", Arg::Text(&title))])
        }
        Cell::Point(n) => numbered("edited-point", *n),
        Cell::Step(n) => numbered("edited-advice", *n),
        Cell::Who(n) => numbered("edited-advice-who", *n),
        Cell::Effort(n) => numbered("edited-advice-effort", *n),
        Cell::Practice(n) => numbered("edited-advice-practice", *n),
        plain => locale.text(&format!("edited-{}", plain.name())),
    }
}
