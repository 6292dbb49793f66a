//! A form as a workbook: the points of each question in view beside its answer, a list to choose from, no scoring.
//!
//! What a program needs to read it back stands apart from what people see: the first row, hidden, names the columns, the
//! first column, hidden, the questions, and the hidden sheet `_meta` says for whom and from which framework the form is.
//! So columns may be moved or hidden, rows sorted, and headings translated.

mod cells;
mod lists;
mod questionnaire;
mod rows;

use rust_xlsxwriter::{ExcelDateTime, Format, Worksheet, XlsxError};

use self::cells::{Looks, PAPER, guard, height, lines_of, safe};
use self::lists::{Lists, spelled};
use self::questionnaire::questionnaire;
use super::{Kind, Worded};
use crate::document::writer::WriteError;
use crate::document::xlsx::{face, written};
use crate::form::booklet::effort_lines;
use crate::form::effort::informants;
use crate::form::meta::meta;
use crate::form::model::Form;
use crate::form::notes::{how_to_answer, terms};
use crate::locale::Locale;
use crate::model::columns::FORM_SHEET;

/// Width of the page of notes, in characters.
const PAGE: f64 = 78.0;

/// The workbook.
#[derive(Debug)]
pub(super) struct Xlsx;

impl Kind for Xlsx {
    fn name(&self) -> &'static str {
        "xlsx"
    }

    fn about(&self) -> &'static str {
        "kind-xlsx"
    }

    fn is_usual(&self) -> bool {
        true
    }

    fn write(&self, forms: &[Worded<'_>]) -> Result<Vec<u8>, WriteError> {
        let Some(Worded { form, locale }) = forms.first() else { return Ok(Vec::new()) };
        workbook(form, locale).map_err(|error| WriteError::Workbook(error.into()))
    }
}

fn workbook(form: &Form, locale: &Locale) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = face::workbook()?;
    let mut properties = written::properties().set_title(&form.title).set_author("Tripartite");
    if let Some((year, month, day)) = form.date.and_then(|day| numbers_of(&day.to_string())) {
        properties = properties.set_creation_datetime(&ExcelDateTime::from_ymd(year, month, day)?);
    } else {
        properties = properties.set_creation_datetime(&ExcelDateTime::from_ymd(2000, 1, 1)?);
    }
    workbook.set_properties(&properties);
    let rtl = locale.direction() == "rtl";
    let looks = Looks::new(rtl);
    let lists = Lists::of(form);
    let sheets = ["form-sheet-read-me", "form-sheet-questionnaire", "form-sheet-lists"];
    let [read_me, questions, lists_name] = sheets.map(|key| locale.text(key));
    self::read_me(workbook.add_worksheet().set_name(read_me)?, form, locale, &looks)?.set_right_to_left(rtl);
    let sheet = workbook.add_worksheet().set_name(questions)?;
    questionnaire(sheet, form, locale, &looks, &lists, &lists_name)?.set_right_to_left(rtl);
    lists.write(workbook.add_worksheet().set_name(&lists_name)?, &looks)?.set_right_to_left(rtl);
    let sheet = workbook.add_worksheet().set_name(FORM_SHEET)?;
    for (row, (key, value)) in (0..).zip(meta(form)) {
        sheet.write_string(row, 0, key)?.write_string(row, 1, value)?;
    }
    sheet.set_hidden(true).protect_with_options(&guard());
    written::saved(&mut workbook)
}

fn numbers_of(day: &str) -> Option<(u16, u8, u8)> {
    let mut parts = day.split('-');
    Some((parts.next()?.parse().ok()?, parts.next()?.parse().ok()?, parts.next()?.parse().ok()?))
}

/// What is said before the questions: for whom, until when, how to answer, what becomes of it.
fn read_me<'s>(
    sheet: &'s mut Worksheet,
    form: &Form,
    locale: &Locale,
    looks: &Looks,
) -> Result<&'s mut Worksheet, XlsxError> {
    sheet.set_column_width(0, PAGE)?.set_paper_size(PAPER).set_print_fit_to_pages(1, 0);
    sheet.set_screen_gridlines(false).set_footer("&C&P / &N");
    let mut row = 0;
    let mut line = |text: &str, look: &Format| -> Result<(), XlsxError> {
        // A paragraph a row: no program shows a row as high as a page.
        for text in text.lines().filter(|text| !text.trim().is_empty()) {
            sheet.write_string_with_format(row, 0, safe(text), &looks.fit(look, text))?;
            sheet.set_row_height(row, height(lines_of(text, PAGE)))?;
            row += 1;
        }
        Ok(())
    };
    line(&form.title, &looks.title)?;
    for text in terms(form, locale) {
        line(&text, &looks.plain)?;
    }
    line(&form.meant_for, &looks.plain)?;
    line(&form.lead_in, &looks.plain)?;
    line(&locale.text("form-how-title"), &looks.section)?;
    for text in how_to_answer(form, locale) {
        line(&text, &looks.plain)?;
    }
    line(&locale.text("form-states"), &looks.section)?;
    for state in &form.states {
        line(&locale.labelled(&spelled(state), &state.meaning), &looks.plain)?;
    }
    line(&locale.text("form-time"), &looks.section)?;
    for text in effort_lines(form, locale) {
        line(&Locale::capitalised(&text), &looks.plain)?;
    }
    if form.effort.informants > 0 {
        line(&locale.text("form-whom"), &looks.section)?;
        for (who, ids) in informants(&form.sections) {
            let ids: Vec<String> = ids.into_iter().map(str::to_owned).collect();
            line(&locale.labelled(who, &locale.list(&ids)), &looks.plain)?;
        }
    }
    Ok(sheet.protect_with_options(&guard()))
}
