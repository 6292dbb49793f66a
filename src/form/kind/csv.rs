//! A form as a long table: a row for each question, in the separator that a spreadsheet of the language expects.

use super::{Kind, Worded};
use crate::document::csv::Csv as Table;
use crate::document::writer::WriteError;
use crate::form::names::separator;

/// The table.
#[derive(Debug)]
pub(super) struct Csv;

/// Headings of the table; they are read in any language.
const COLUMNS: [&str; 12] = [
    "respondent",
    "constituency",
    "organisation",
    "role",
    "indicator",
    "answer",
    "reason",
    "comment",
    "evidence",
    "language",
    "question",
    "points",
];

impl Kind for Csv {
    fn name(&self) -> &'static str {
        "csv"
    }

    fn about(&self) -> &'static str {
        "kind-csv"
    }

    fn write(&self, forms: &[Worded<'_>]) -> Result<Vec<u8>, WriteError> {
        let separator = forms.first().map_or(b',', |one| separator(one.form.language.base()));
        let mut table = Table::separated(&COLUMNS, separator);
        for Worded { form, locale } in forms {
            for question in form.questions() {
                let points = question.points.iter().map(|point| {
                    let meaning = locale.labelled(&point.label, &point.meaning);
                    format!("{} {meaning}", point.code)
                });
                let before =
                    question.before.as_ref().filter(|_| form.carry_over).cloned().unwrap_or_default();
                table.row(&[
                    form.organisation.as_str(),
                    form.constituency.as_str(),
                    form.organisation.as_str(),
                    "",
                    question.indicator.as_str(),
                    before.code.as_str(),
                    before.reason.as_str(),
                    before.comment.as_str(),
                    before.evidence.as_str(),
                    &*form.language,
                    question.text.as_str(),
                    points.collect::<Vec<_>>().join(" | ").as_str(),
                ]);
            }
        }
        Ok(table.finish())
    }
}
