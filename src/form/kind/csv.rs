//! A form as a long table: a row for each question, in the separator that a spreadsheet of the language expects.

use super::{Kind, Worded};
use crate::document::csv::Csv as Table;
use crate::document::writer::WriteError;
use crate::form::names::separator;
use crate::model::columns::CANONICAL;

/// The table.
#[derive(Debug)]
pub(super) struct Csv;

/// So many columns of the canonical table: up to the language. What only whoever answers can say is theirs to add.
const OF_RETURNS: usize = 10;

impl Kind for Csv {
    fn name(&self) -> &'static str {
        "csv"
    }

    fn about(&self) -> &'static str {
        "kind-csv"
    }

    fn write(&self, forms: &[Worded<'_>]) -> Result<Vec<u8>, WriteError> {
        let separator = forms.first().map_or(b',', |one| separator(one.form.language.base()));
        let columns: Vec<&str> =
            CANONICAL[..OF_RETURNS].iter().copied().chain(["question", "points"]).collect();
        let mut table = Table::separated(&columns, separator);
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
