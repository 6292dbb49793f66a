//! The rows of the questionnaire: who answers, the headings of the sections, the questions.

use rust_xlsxwriter::{DataValidation, Format, Worksheet, XlsxError};

use super::cells::{Column, Looks, bold_lines_of, cut, height, lines_of, safe};
use super::lists::{Lists, spelled};
use crate::form::meta::ABOUT;
use crate::form::model::{Form, Question};
use crate::locale::Locale;

/// The rows of the questionnaire, as they are written.
pub(super) struct Rows<'s, 'a> {
    pub(super) sheet: &'s mut Worksheet,
    pub(super) looks: &'a Looks,
    pub(super) locale: &'a Locale,
    pub(super) lists: &'a Lists,
    pub(super) row: u32,
    /// The rows of the questions, by the list of their answers.
    pub(super) by_scale: Vec<Vec<u32>>,
}

impl Rows<'_, '_> {
    /// Who answers: rows of their own above the questions.
    pub(super) fn about(&mut self, form: &Form) -> Result<(), XlsxError> {
        self.section(&self.locale.text("form-about-you"), &[])?;
        for about in ABOUT {
            if about.id == "#organisation" && !form.organisation.is_empty() {
                continue;
            }
            let (sheet, row) = (&mut *self.sheet, self.row);
            sheet.write_string(row, Column::Id.at(), about.id)?;
            for column in [Column::Number, Column::Points] {
                sheet.write_blank(row, column.at(), &self.looks.shown)?;
            }
            let label = self.locale.text(about.label);
            sheet.set_row_height(row, height(bold_lines_of(&label, Column::Question.width())))?;
            let look = self.looks.fit(&self.looks.label, &label);
            sheet.write_string_with_format(row, Column::Question.at(), &label, &look)?;
            sheet.write_blank(row, Column::Answer.at(), &self.looks.entry)?;
            if !about.choices.is_empty() {
                let words: Vec<String> = about.choices.iter().map(|(_, key)| self.locale.text(key)).collect();
                let list = DataValidation::new()
                    .allow_list_strings(&words)?
                    .set_input_message(cut(&self.locale.text("form-pick-about"), 255))?;
                sheet.add_data_validation(row, Column::Answer.at(), row, Column::Answer.at(), &list)?;
            }
            self.row += 1;
        }
        Ok(())
    }

    /// The heading of a section with what is said below it, in one row: a page ends between rows only.
    pub(super) fn section(&mut self, title: &str, said: &[&str]) -> Result<(), XlsxError> {
        let (sheet, row, looks) = (&mut *self.sheet, self.row, self.looks);
        let said: Vec<&str> = said.iter().flat_map(|text| text.lines()).map(str::trim).collect();
        let said = said.into_iter().filter(|text| !text.is_empty()).map(|text| format!("\n{text}"));
        let (title, said) = (safe(title), safe(&said.collect::<String>()));
        // Across what is read, so that a long text takes few lines.
        let (first, last) = (Column::Number.at(), Column::Points.at());
        let width = Column::Number.width() + Column::Question.width() + Column::Points.width();
        sheet.write_string(row, Column::Id.at(), "#section")?;
        sheet.merge_range(row, first, row, last, &title, &looks.fit(&looks.section, &title))?;
        if !said.is_empty() {
            let pieces = [(&looks.section, title.as_str()), (&looks.about, said.as_str())];
            let look = looks.fit(&looks.about, &said);
            sheet.write_rich_string_with_format(row, first, &pieces, &look)?;
        }
        let lines = bold_lines_of(&title, width)
            + said.lines().skip(1).map(|text| lines_of(text, width)).sum::<usize>();
        sheet.set_row_height(row, height(lines))?;
        self.row += 1;
        Ok(())
    }

    pub(super) fn question(&mut self, question: &Question, carry_over: bool) -> Result<(), XlsxError> {
        let (looks, row) = (self.looks, self.row);
        let points: Vec<(String, String)> = question
            .points
            .iter()
            .enumerate()
            .map(|(n, point)| {
                let end = if n + 1 == question.points.len() { "" } else { "\n" };
                let meaning = match point.meaning.as_str() {
                    "" => String::from(" "),
                    meaning => self.locale.labelled("\u{1}", meaning).replacen('\u{1}', "", 1),
                };
                (safe(&spelled(point)), format!("{}{end}", safe(&meaning)))
            })
            .collect();
        let pieces: Vec<(&Format, &str)> = points
            .iter()
            .flat_map(|(label, text)| [(&looks.bold, label.as_str()), (&looks.plain, text.as_str())])
            .collect();
        let beside = [("form-evidence-hint", &question.evidence), ("form-knows", &question.knows)];
        let beside = beside.iter().filter(|(_, text)| !text.is_empty());
        let beside: Vec<String> =
            beside.map(|(key, text)| self.locale.labelled(&self.locale.text(key), text)).collect();
        let text: Vec<&str> =
            std::iter::once(question.text.as_str()).chain(beside.iter().map(String::as_str)).collect();
        let asked = text.join("\n\n");
        let list = self.lists.of_points(&question.points);
        let sheet = &mut *self.sheet;
        sheet.write_string(row, Column::Id.at(), &question.indicator)?;
        sheet.write_string_with_format(row, Column::Number.at(), &question.indicator, &looks.label)?;
        let look = looks.fit(&looks.shown, &asked);
        sheet.write_string_with_format(row, Column::Question.at(), safe(&asked), &look)?;
        let described: String = points.iter().flat_map(|(label, text)| [label.as_str(), text]).collect();
        let look = looks.fit(&looks.shown, &described);
        sheet.write_rich_string_with_format(row, Column::Points.at(), &pieces, &look)?;
        let before = question.before.as_ref();
        let label = |code: &str| self.lists.label(list, code);
        let last = before.map(|before| {
            let said =
                [label(&before.code), before.reason.clone(), before.comment.clone(), before.evidence.clone()];
            said.into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join("\n")
        });
        let last = last.unwrap_or_default();
        sheet.write_string_with_format(row, Column::Before.at(), safe(&last), &looks.before)?;
        let kept = before.filter(|_| carry_over).cloned().unwrap_or_default();
        let cells = [
            (Column::Answer, label(&kept.code)),
            (Column::Reason, kept.reason),
            (Column::Comment, kept.comment),
            (Column::Evidence, kept.evidence),
        ];
        for (column, text) in &cells {
            if text.is_empty() {
                sheet.write_blank(row, column.at(), &looks.entry)?;
            } else {
                sheet.write_string_with_format(row, column.at(), safe(text), &looks.entry)?;
            }
        }
        let texts = [(Column::Question, &asked), (Column::Points, &described), (Column::Before, &last)];
        let texts = texts.into_iter().chain(cells.iter().map(|(column, text)| (*column, text)));
        let lines = texts.map(|(column, text)| lines_of(text, column.width())).max().unwrap_or_default();
        sheet.set_row_height(row, height(lines))?;
        if self.by_scale.len() <= list {
            self.by_scale.resize(list + 1, Vec::new());
        }
        self.by_scale[list].push(row);
        self.row += 1;
        Ok(())
    }
}

/// The answer that stands in a cell already.
pub(super) fn carried(question: &Question, carry_over: bool) -> Option<&str> {
    question
        .before
        .as_ref()
        .filter(|_| carry_over)
        .map(|before| before.code.as_str())
        .filter(|code| !code.is_empty())
}
