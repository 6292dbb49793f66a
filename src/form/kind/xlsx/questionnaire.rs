//! The sheet of the questionnaire: its headings, its rows, what stands out in it, how far it is answered.

use rust_xlsxwriter::{ConditionalFormatFormula, DataValidation, Formula, Worksheet, XlsxError};

use super::cells::{Column, Looks, PAPER, bold_lines_of, cut, guard, height, letter, safe};
use super::lists::{Lists, spelled};
use super::rows::{Rows, carried};
use crate::form::model::Form;
use crate::locale::{Arg, Locale};

/// Rows of the questionnaire: names of the columns (hidden), title and progress, headings, then what is filled in.
const NAMES: u32 = 0;
const TITLE: u32 = 1;
const HEADINGS: u32 = 2;
const FIRST: u32 = 3;

pub(super) fn questionnaire<'s>(
    sheet: &'s mut Worksheet,
    form: &Form,
    locale: &Locale,
    looks: &Looks,
    lists: &Lists,
    lists_name: &str,
) -> Result<&'s mut Worksheet, XlsxError> {
    for column in Column::ALL {
        sheet.set_column_width(column.at(), column.width())?;
        sheet.write_string(NAMES, column.at(), column.name())?;
        let heading = locale.text(column.heading());
        let look = looks.fit(&looks.heading, &heading);
        sheet.write_string_with_format(HEADINGS, column.at(), &heading, &look)?;
    }
    sheet.write_string(TITLE, Column::Id.at(), "#title")?.write_string(
        HEADINGS,
        Column::Id.at(),
        "#headings",
    )?;
    let lines = Column::ALL.map(|one| bold_lines_of(&locale.text(one.heading()), one.width()));
    sheet.set_row_height(HEADINGS, height(lines.into_iter().max().unwrap_or_default()))?;
    sheet.set_row_hidden(NAMES)?.set_column_hidden(Column::Id.at())?;
    if form.questions().all(|question| question.before.is_none()) {
        sheet.set_column_hidden(Column::Before.at())?;
    }
    let name = if form.organisation.is_empty() { &form.constituency_name } else { &form.organisation };
    // Across what is read: beside a hidden column a name that runs to the left would be cut.
    let (first, last) = (Column::Number.at(), Column::Points.at());
    sheet.merge_range(TITLE, first, TITLE, last, &safe(name), &looks.fit(&looks.title, name))?;
    let mut rows = Rows { sheet, looks, locale, lists, row: FIRST, by_scale: Vec::new() };
    rows.about(form)?;
    let first = rows.row;
    for section in &form.sections {
        rows.section(&section.title, &[&section.lead_in, &section.evidence])?;
        for question in &section.questions {
            rows.question(question, form.carry_over)?;
        }
    }
    let Rows { sheet, row: behind, by_scale, .. } = rows;
    let last = behind.saturating_sub(1);
    for (n, at) in by_scale.iter().enumerate() {
        let Some(&(first, last)) = at.first().zip(at.last()).map(|(a, b)| (*a, *b)).as_ref() else {
            continue;
        };
        let mut list = DataValidation::new()
            .allow_list_formula(Formula::new(lists.range(n, lists_name)))
            .set_input_title(cut(&locale.text("form-pick-title"), 32))?
            .set_input_message(cut(&locale.text("form-pick"), 255))?
            .set_error_title(cut(&locale.text("form-pick-error-title"), 32))?
            .set_error_message(cut(&locale.text("form-pick-error"), 255))?;
        if at.len() > 1 {
            let cells: Vec<String> =
                at.iter().map(|row| format!("{}{}", letter(Column::Answer), row + 1)).collect();
            list = list.set_multi_range(cells.join(" "));
        }
        sheet.add_data_validation(first, Column::Answer.at(), last, Column::Answer.at(), &list)?;
    }
    if last >= first {
        marks(sheet, form, looks, (first, last))?;
        progress(sheet, form, locale, looks, (first, last))?;
    }
    sheet.set_freeze_panes(FIRST, Column::Question.at())?;
    sheet.set_paper_size(PAPER).set_landscape().set_print_fit_to_pages(1, 0);
    sheet.set_margins(0.4, 0.4, 0.5, 0.6, 0.3, 0.3).set_footer("&L&A&C&P / &N");
    sheet.set_repeat_rows(HEADINGS, HEADINGS)?;
    sheet.set_selection(FIRST, Column::Answer.at(), FIRST, Column::Answer.at())?;
    Ok(sheet.protect_with_options(&guard()))
}

/// What stands out: a question without an answer, and "not applicable" without a reason.
fn marks(
    sheet: &mut Worksheet,
    form: &Form,
    looks: &Looks,
    (first, last): (u32, u32),
) -> Result<(), XlsxError> {
    let [id, answer, reason] = [Column::Id, Column::Answer, Column::Reason].map(letter);
    let row = first + 1;
    let open = format!("=AND(${id}{row}<>\"\",LEFT(${id}{row},1)<>\"#\",LEN(TRIM(${answer}{row}))=0)");
    let open = ConditionalFormatFormula::new().set_rule(open.as_str()).set_format(&looks.open);
    sheet.add_conditional_format(first, Column::Answer.at(), last, Column::Answer.at(), &open)?;
    if let Some(na) = form.states.iter().find(|state| state.code == "na") {
        let label = spelled(na).replace('"', "\"\"");
        let lacking = format!("=AND(${answer}{row}=\"{label}\",LEN(TRIM(${reason}{row}))=0)");
        let lacking = ConditionalFormatFormula::new().set_rule(lacking.as_str()).set_format(&looks.lacking);
        sheet.add_conditional_format(first, Column::Reason.at(), last, Column::Reason.at(), &lacking)?;
    }
    Ok(())
}

/// How many questions have an answer, counted by the spreadsheet; the number is there without one too.
fn progress(
    sheet: &mut Worksheet,
    form: &Form,
    locale: &Locale,
    looks: &Looks,
    (first, last): (u32, u32),
) -> Result<(), XlsxError> {
    let all = form.effort.questions as u64;
    let answered =
        form.questions().filter(|question| carried(question, form.carry_over).is_some()).count() as u64;
    let counts = [("answered", Arg::Count(answered)), ("all", Arg::Count(all))];
    let literal = |key: &str| locale.format(key, &counts).replace('"', "\"\"");
    let (before, behind) = (literal("form-progress-before"), literal("form-progress-behind"));
    let answer = letter(Column::Answer);
    let formula = format!("=\"{before} \"&COUNTA({answer}{}:{answer}{})&\" {behind}\"", first + 1, last + 1);
    let formula = Formula::new(formula).set_result(locale.format("form-progress", &counts));
    sheet.write_formula_with_format(TITLE, Column::Answer.at(), formula, &looks.bold)?;
    Ok(())
}
