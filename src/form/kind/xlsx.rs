//! A form as a workbook: the points of each question in view beside its answer, a list to choose from, no scoring.
//!
//! What a program needs to read it back stands apart from what people see: the first row, hidden, names the columns, the
//! first column, hidden, the questions, and the hidden sheet `_meta` says for whom and from which framework the form is.
//! So columns may be moved or hidden, rows sorted, and headings translated.

use rust_xlsxwriter::{
    ConditionalFormatFormula, DataValidation, DocProperties, ExcelDateTime, Format, FormatAlign,
    FormatBorder, Formula, ProtectionOptions, Workbook, Worksheet, XlsxError,
};

use super::{Kind, Worded};
use crate::document::writer::{WriteError, without_controls};
use crate::form::booklet::effort_lines;
use crate::form::effort::informants;
use crate::form::meta::{ABOUT, META_SHEET, meta};
use crate::form::model::{Choice, Form, Question};
use crate::form::notes::{how_to_answer, terms};
use crate::locale::{Arg, Locale};

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

/// A column of the questionnaire.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Column {
    Id,
    Number,
    Question,
    Points,
    Before,
    Answer,
    Reason,
    Comment,
    Evidence,
}

impl Column {
    const ALL: [Self; 9] = [
        Self::Id,
        Self::Number,
        Self::Question,
        Self::Points,
        Self::Before,
        Self::Answer,
        Self::Reason,
        Self::Comment,
        Self::Evidence,
    ];

    /// Where it stands, from 0.
    fn at(self) -> u16 {
        self as u16
    }

    /// The name by which it is read back; none for what is only looked at.
    fn name(self) -> &'static str {
        match self {
            Self::Id => "indicator",
            Self::Answer => "answer",
            Self::Reason => "reason",
            Self::Comment => "comment",
            Self::Evidence => "evidence",
            Self::Number | Self::Question | Self::Points | Self::Before => "",
        }
    }

    fn heading(self) -> &'static str {
        match self {
            Self::Id | Self::Number => "form-column-number",
            Self::Question => "form-column-question",
            Self::Points => "form-column-points",
            Self::Before => "form-column-before",
            Self::Answer => "form-column-answer",
            Self::Reason => "form-column-reason",
            Self::Comment => "form-column-comment",
            Self::Evidence => "form-column-evidence",
        }
    }

    /// In characters of the usual face.
    fn width(self) -> f64 {
        match self {
            Self::Id | Self::Number => 8.0,
            Self::Question => 36.0,
            Self::Points => 58.0,
            Self::Before | Self::Reason => 17.0,
            Self::Answer => 20.0,
            Self::Comment | Self::Evidence => 25.0,
        }
    }
}

/// Rows of the questionnaire: names of the columns (hidden), title and progress, headings, then what is filled in.
const NAMES: u32 = 0;
const TITLE: u32 = 1;
const HEADINGS: u32 = 2;
const FIRST: u32 = 3;
/// Width of the page of notes, in characters.
const PAGE: f64 = 78.0;
/// A4.
const PAPER: u8 = 9;

/// How the cells look. The colours are dark enough on light ground for WCAG AA.
struct Looks {
    plain: Format,
    bold: Format,
    title: Format,
    heading: Format,
    section: Format,
    shown: Format,
    label: Format,
    entry: Format,
    before: Format,
    open: Format,
    lacking: Format,
}

impl Looks {
    fn new() -> Self {
        let wrapped = || Format::new().set_text_wrap().set_align(FormatAlign::Top);
        let framed = || wrapped().set_border(FormatBorder::Thin).set_border_color("#B8C4CE");
        Self {
            plain: wrapped(),
            bold: wrapped().set_bold(),
            title: Format::new().set_bold().set_font_size(14).set_align(FormatAlign::VerticalCenter),
            heading: framed().set_bold().set_background_color("#1F3A4D").set_font_color("#FFFFFF"),
            section: wrapped().set_bold().set_font_size(12).set_background_color("#DCE6EC"),
            shown: framed(),
            label: framed().set_bold(),
            entry: framed().set_unlocked().set_num_format("@"),
            before: framed().set_font_color("#44525C").set_italic(),
            open: Format::new().set_background_color("#FFF6CC"),
            lacking: Format::new().set_background_color("#F8C9C4"),
        }
    }
}

fn workbook(form: &Form, locale: &Locale) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    let mut properties = DocProperties::new().set_title(&form.title).set_author("Tripartite");
    if let Some((year, month, day)) = form.date.and_then(|day| numbers_of(&day.to_string())) {
        properties = properties.set_creation_datetime(&ExcelDateTime::from_ymd(year, month, day)?);
    } else {
        properties = properties.set_creation_datetime(&ExcelDateTime::from_ymd(2000, 1, 1)?);
    }
    workbook.set_properties(&properties);
    let looks = Looks::new();
    let lists = Lists::of(form, locale);
    let rtl = locale.direction() == "rtl";
    let sheets = ["form-sheet-read-me", "form-sheet-questionnaire", "form-sheet-lists"];
    let [read_me, questionnaire, lists_name] = sheets.map(|key| locale.text(key));
    self::read_me(workbook.add_worksheet().set_name(read_me)?, form, locale, &looks)?.set_right_to_left(rtl);
    let sheet = workbook.add_worksheet().set_name(questionnaire)?;
    self::questionnaire(sheet, form, locale, &looks, &lists, &lists_name)?.set_right_to_left(rtl);
    lists.write(workbook.add_worksheet().set_name(&lists_name)?, &looks)?.set_right_to_left(rtl);
    let sheet = workbook.add_worksheet().set_name(META_SHEET)?;
    for (row, (key, value)) in (0..).zip(meta(form)) {
        sheet.write_string(row, 0, key)?.write_string(row, 1, value)?;
    }
    sheet.set_hidden(true).protect_with_options(&guard());
    workbook.save_to_buffer()
}

fn numbers_of(day: &str) -> Option<(u16, u8, u8)> {
    let mut parts = day.split('-');
    Some((parts.next()?.parse().ok()?, parts.next()?.parse().ok()?, parts.next()?.parse().ok()?))
}

/// A guard against slips, without a password: columns and rows may be made wider, and what is filled in be sorted out.
fn guard() -> ProtectionOptions {
    ProtectionOptions {
        format_cells: true,
        format_columns: true,
        format_rows: true,
        ..ProtectionOptions::new()
    }
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
        if !text.is_empty() {
            sheet.write_string_with_format(row, 0, safe(text), look)?;
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

fn questionnaire<'s>(
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
        sheet.write_string_with_format(HEADINGS, column.at(), heading, &looks.heading)?;
    }
    sheet.write_string(TITLE, Column::Id.at(), "#title")?.write_string(
        HEADINGS,
        Column::Id.at(),
        "#headings",
    )?;
    sheet.set_row_hidden(NAMES)?.set_column_hidden(Column::Id.at())?;
    if form.questions().all(|question| question.before.is_none()) {
        sheet.set_column_hidden(Column::Before.at())?;
    }
    let name = if form.organisation.is_empty() { &form.constituency_name } else { &form.organisation };
    sheet.write_string_with_format(TITLE, Column::Number.at(), safe(name), &looks.title)?;
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

/// The rows of the questionnaire, as they are written.
struct Rows<'s, 'a> {
    sheet: &'s mut Worksheet,
    looks: &'a Looks,
    locale: &'a Locale,
    lists: &'a Lists,
    row: u32,
    /// The rows of the questions, by the list of their answers.
    by_scale: Vec<Vec<u32>>,
}

impl Rows<'_, '_> {
    /// Who answers: rows of their own above the questions.
    fn about(&mut self, form: &Form) -> Result<(), XlsxError> {
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
            sheet.set_row_height(row, height(lines_of(&label, Column::Question.width())))?;
            sheet.write_string_with_format(row, Column::Question.at(), label, &self.looks.label)?;
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

    fn section(&mut self, title: &str, said: &[&str]) -> Result<(), XlsxError> {
        let said: Vec<&str> = [title].iter().chain(said).copied().filter(|text| !text.is_empty()).collect();
        for (n, text) in said.into_iter().enumerate() {
            let (sheet, row) = (&mut *self.sheet, self.row);
            sheet.write_string(row, Column::Id.at(), "#section")?;
            let look = if n == 0 { &self.looks.section } else { &self.looks.plain };
            // Across what is read, so that a long text takes few lines.
            let (first, last) = (Column::Number.at(), Column::Points.at());
            sheet.merge_range(row, first, row, last, &safe(text), look)?;
            let width = Column::Number.width() + Column::Question.width() + Column::Points.width();
            sheet.set_row_height(row, height(lines_of(text, width)))?;
            self.row += 1;
        }
        Ok(())
    }

    fn question(&mut self, question: &Question, carry_over: bool) -> Result<(), XlsxError> {
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
        sheet.write_string_with_format(row, Column::Question.at(), safe(&asked), &looks.shown)?;
        sheet.write_rich_string_with_format(row, Column::Points.at(), &pieces, &looks.shown)?;
        let before = question.before.as_ref();
        let label = |code: &str| self.lists.label(list, code);
        let last = before.map(|before| {
            let said =
                [label(&before.code), before.reason.clone(), before.comment.clone(), before.evidence.clone()];
            said.into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join("\n")
        });
        sheet.write_string_with_format(
            row,
            Column::Before.at(),
            safe(&last.unwrap_or_default()),
            &looks.before,
        )?;
        let kept = before.filter(|_| carry_over).cloned().unwrap_or_default();
        let cells = [
            (Column::Answer, label(&kept.code)),
            (Column::Reason, kept.reason),
            (Column::Comment, kept.comment),
            (Column::Evidence, kept.evidence),
        ];
        for (column, text) in cells {
            if text.is_empty() {
                sheet.write_blank(row, column.at(), &looks.entry)?;
            } else {
                sheet.write_string_with_format(row, column.at(), safe(&text), &looks.entry)?;
            }
        }
        let described: usize = points
            .iter()
            .map(|(label, text)| lines_of(&format!("{label}{text}"), Column::Points.width()))
            .sum();
        let lines = described.max(lines_of(&asked, Column::Question.width()));
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
fn carried(question: &Question, carry_over: bool) -> Option<&str> {
    question
        .before
        .as_ref()
        .filter(|_| carry_over)
        .map(|before| before.code.as_str())
        .filter(|code| !code.is_empty())
}

/// Answers as they are listed: code and what is shown.
type Coded = Vec<(String, String)>;

/// Answers to choose from, one list for each set of points: the points, then the states.
struct Lists {
    all: Vec<(Coded, Coded)>,
}

impl Lists {
    fn of(form: &Form, _: &Locale) -> Self {
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
    fn of_points(&self, points: &[Choice]) -> usize {
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
    fn label(&self, list: usize, code: &str) -> String {
        self.answers(list)
            .find(|(known, _)| known == code)
            .map(|(_, label)| label.clone())
            .unwrap_or_default()
    }

    /// Exactly the cells of a list: one more, which is empty, and a spreadsheet takes any answer.
    fn range(&self, list: usize, sheet: &str) -> String {
        let column = column_name(u16::try_from(list).unwrap_or_default());
        let last = self.answers(list).count();
        format!("='{}'!${column}$1:${column}${last}", sheet.replace('\'', "''"))
    }

    fn write<'s>(&self, sheet: &'s mut Worksheet, looks: &Looks) -> Result<&'s mut Worksheet, XlsxError> {
        for (column, list) in (0..).zip(0..self.all.len()) {
            sheet.set_column_width(column, 40)?;
            for (row, (_, label)) in (0..).zip(self.answers(list)) {
                sheet.write_string_with_format(row, column, safe(label), &looks.plain)?;
            }
        }
        Ok(sheet.protect_with_options(&guard()))
    }
}

/// An answer as it stands in the list: its code and its label, so that the order is seen.
pub(crate) fn spelled(choice: &Choice) -> String {
    let number = choice.code.starts_with(|c: char| c.is_ascii_digit());
    if number { format!("{} – {}", choice.code, choice.label) } else { choice.label.clone() }
}

fn letter(column: Column) -> String {
    column_name(column.at())
}

/// The letters of a column, from 0.
fn column_name(mut column: u16) -> String {
    let mut name = String::new();
    loop {
        name.insert(0, char::from(b'A' + (column % 26) as u8));
        if column < 26 {
            return name;
        }
        column = column / 26 - 1;
    }
}

/// The height of a row of so many lines, in points: no program works it out for a merged cell, nor LibreOffice for others.
fn height(lines: usize) -> f64 {
    // A spreadsheet shows no row higher than 409 points.
    (lines as f64).mul_add(15.0, 4.0).min(409.0)
}

/// So many lines a text takes in a column, at the usual size of letters: letters are narrower than the digits by which a
/// column is measured, and lines end at words.
fn lines_of(text: &str, width: f64) -> usize {
    let room = (width * 1.05).max(1.0) as usize;
    text.split('\n').map(|line| line.chars().count().div_ceil(room).max(1)).sum()
}

fn cut(text: &str, most: usize) -> String {
    text.chars().take(most).collect()
}

/// A text that a cell can hold.
fn safe(text: &str) -> String {
    without_controls(cut(text, 32_767))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_named_as_a_spreadsheet_names_them() {
        assert_eq!([0, 25, 26, 701, 702].map(column_name), ["A", "Z", "AA", "ZZ", "AAA"]);
    }

    #[test]
    fn lines_of_a_wrapped_text() {
        // 10 x 1.05 = 10 letters a line: 20 take two lines, 21 three; an empty line is one.
        assert_eq!(
            ["12345678901234567890", "123456789012345678901", "a\n\nb"].map(|t| lines_of(t, 10.0)),
            [2, 3, 3]
        );
    }
}
