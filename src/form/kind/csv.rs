//! A form as a long table: a row for each question, in the separator that a spreadsheet of the language expects.

use super::{Kind, Worded};
use crate::document::csv::Csv as Table;
use crate::document::writer::WriteError;
use crate::form::booklet::said_before;
use crate::form::model::Before;
use crate::form::names::separator;

/// The table.
#[derive(Debug)]
pub(super) struct Csv;

/// The keys of its headings, as a reader knows them in every language. What only whoever answers can say is theirs to add.
const HEADINGS: [&str; 12] = [
    "csv-respondent",
    "csv-constituency",
    "csv-organisation",
    "csv-role",
    "csv-indicator",
    "csv-answer",
    "csv-reason",
    "csv-comment",
    "csv-evidence",
    "csv-language",
    "csv-question",
    "csv-points",
];
/// That of what was answered before, where something was.
const BEFORE: &str = "csv-before";

impl Kind for Csv {
    fn name(&self) -> &'static str {
        "csv"
    }

    fn about(&self) -> &'static str {
        "kind-csv"
    }

    fn write(&self, forms: &[Worded<'_>]) -> Result<Vec<u8>, WriteError> {
        let Some(first) = forms.first() else { return Ok(Vec::new()) };
        let has_before =
            forms.iter().any(|one| one.form.questions().any(|question| question.before.is_some()));
        let keys = HEADINGS.iter().chain(has_before.then_some(&BEFORE));
        let headings: Vec<String> = keys.map(|key| first.locale.text(key)).collect();
        let headings: Vec<&str> = headings.iter().map(String::as_str).collect();
        let mut table = Table::separated(&headings, separator(first.form.language.base()));
        for Worded { form, locale } in forms {
            for question in form.questions() {
                let points = question.points.iter().map(|point| {
                    let meaning = locale.labelled(&point.label, &point.meaning);
                    format!("{} {meaning}", point.code)
                });
                let points = points.collect::<Vec<_>>().join(" | ");
                let none = Before::default();
                let before = question.before.as_ref();
                let carried = before.filter(|_| form.carry_over).unwrap_or(&none);
                let said = before.map(|before| said_before(form, question, before, locale));
                let row = [
                    form.organisation.as_str(),
                    form.constituency.as_str(),
                    form.organisation.as_str(),
                    "",
                    question.indicator.as_str(),
                    carried.code.as_str(),
                    carried.reason.as_str(),
                    carried.comment.as_str(),
                    carried.evidence.as_str(),
                    &*form.language,
                    question.text.as_str(),
                    points.as_str(),
                ];
                let said = has_before.then(|| said.as_deref().unwrap_or_default());
                table.row(&row.into_iter().chain(said).collect::<Vec<_>>());
            }
        }
        Ok(table.finish())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::{Locale, languages};
    use crate::model::columns::{CANONICAL, Column, known};

    #[test]
    fn every_heading_is_read_back_as_what_it_is_in_every_language() {
        for language in languages() {
            let locale = Locale::new(language);
            for (n, key) in HEADINGS.iter().chain([&BEFORE]).enumerate() {
                let heading = locale.text(key);
                let expected = CANONICAL[..10].get(n).map_or(Some(Column::Metadata), |name| known(name));
                assert_eq!(known(&heading), expected, "{language}: {heading}");
            }
        }
    }
}
