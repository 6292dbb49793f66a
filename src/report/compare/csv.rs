//! The numbers of a comparison as CSV. Without a number a cell is empty, never 0.

use crate::analysis::compare::{Comparison, Fate, Moved, Redefined, Step};
use crate::document::csv::Csv;
use crate::locale::Locale;
use crate::model::score::{Score, nine_decimals};

/// One row for the overall value, each group and node of each lens, and each indicator.
pub fn table(all: &Comparison<'_>, locale: &Locale) -> Vec<u8> {
    let steps = Step::ALL.map(Step::as_str);
    let mut header = vec!["lens", "id", "title", "status", "reason", "before", "after", "change"];
    header.extend(steps);
    header.extend(["target_before", "target_after"]);
    let mut csv = Csv::new(&header);
    let mut row = |lens: &str, one: &Moved| csv.row(&cells(all, lens, one, locale));
    row("overall", all.overall());
    for (kind, rows) in all.lenses() {
        rows.iter().for_each(|one| row(kind.as_str(), one));
    }
    all.indicators().iter().for_each(|one| row("indicator", one));
    csv.finish()
}

fn cells(all: &Comparison<'_>, lens: &str, one: &Moved, locale: &Locale) -> Vec<String> {
    let number = |score: Option<Score>| score.map(|score| score.in_files().to_string()).unwrap_or_default();
    let difference = |by: Option<f64>| by.map(|by| nine_decimals(by).to_string()).unwrap_or_default();
    let reason = match one.fate {
        Fate::Redefined(Redefined::Since(version)) => format!("since {version}"),
        Fate::Redefined(Redefined::Scale) => "scale".to_owned(),
        _ => String::new(),
    };
    let title = all.title(one).map_or_else(|| locale.text("overall"), str::to_owned);
    let mut cells =
        vec![lens.to_owned(), all.id(one).to_owned(), title, one.fate.as_str().to_owned(), reason];
    cells.extend([
        number(one.scores.0),
        number(one.scores.1),
        difference(one.change.map(|change| change.by)),
    ]);
    cells.extend((0..Step::ALL.len()).map(|n| difference(one.change.map(|change| change.parts[n]))));
    cells.extend([number(one.targets.0), number(one.targets.1)]);
    cells
}
