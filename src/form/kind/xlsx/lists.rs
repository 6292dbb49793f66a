//! The answers to choose from: a sheet with a list for each set of points.

use rust_xlsxwriter::{Worksheet, XlsxError};

use super::cells::{Looks, guard, safe};
use crate::form::model::{Choice, Form};
use crate::model::columns::letters;

/// Answers as they are listed: code and what is shown.
pub(super) type Coded = Vec<(String, String)>;

/// Answers to choose from, one list for each set of points: the points, then the states.
pub(super) struct Lists {
    all: Vec<(Coded, Coded)>,
}

impl Lists {
    pub(super) fn of(form: &Form) -> Self {
        let mut lists = Self { all: Vec::new() };
        let coded = |choice: &Choice| (choice.code.clone(), spelled(choice));
        let states: Vec<(String, String)> = form.states.iter().map(coded).collect();
        for question in form.questions() {
            let points: Vec<(String, String)> = question.points.iter().map(coded).collect();
            if lists.all.iter().all(|(known, _)| *known != points) {
                lists.all.push((points, states.clone()));
            }
        }
        lists
    }

    /// The number of the list of these points.
    pub(super) fn of_points(&self, points: &[Choice]) -> usize {
        let same = |known: &Vec<(String, String)>| {
            known.len() == points.len()
                && known.iter().zip(points).all(|((code, label), p)| *code == p.code && *label == spelled(p))
        };
        self.all.iter().position(|(known, _)| same(known)).unwrap_or_default()
    }

    fn answers(&self, list: usize) -> impl Iterator<Item = &(String, String)> {
        self.all.get(list).into_iter().flat_map(|(points, states)| points.iter().chain(states))
    }

    /// The label of an answer by its code.
    pub(super) fn label(&self, list: usize, code: &str) -> String {
        self.answers(list)
            .find(|(known, _)| known == code)
            .map(|(_, label)| label.clone())
            .unwrap_or_default()
    }

    /// Exactly the cells of a list: one more, which is empty, and a spreadsheet takes any answer.
    pub(super) fn range(&self, list: usize, sheet: &str) -> String {
        let column = letters(u16::try_from(list).unwrap_or_default());
        let last = self.answers(list).count();
        format!("='{}'!${column}$1:${column}${last}", sheet.replace('\'', "''"))
    }

    pub(super) fn write<'s>(
        &self,
        sheet: &'s mut Worksheet,
        looks: &Looks,
    ) -> Result<&'s mut Worksheet, XlsxError> {
        for (column, list) in (0..).zip(0..self.all.len()) {
            sheet.set_column_width(column, 40)?;
            for (row, (_, label)) in (0..).zip(self.answers(list)) {
                let look = looks.fit(&looks.plain, label);
                sheet.write_string_with_format(row, column, safe(label), &look)?;
            }
        }
        Ok(sheet.protect_with_options(&guard()))
    }
}

/// An answer as it stands in the list: its code and its label, so that the order is seen.
pub(super) fn spelled(choice: &Choice) -> String {
    let number = choice.code.starts_with(|c: char| c.is_ascii_digit());
    if number { format!("{} – {}", choice.code, choice.label) } else { choice.label.clone() }
}
