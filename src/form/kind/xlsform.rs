//! A form for a survey team: XLSForm, as Kobo, ODK and their kin take it, every language in one file.
//!
//! Labels begin with the id in brackets, so that an export that gives labels for names can be read back; the choices of a
//! question are the points of its own indicator.

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Workbook, Worksheet, XlsxError};

use super::{Kind, Worded};
use crate::document::writer::{WriteError, without_controls};
use crate::form::model::{Choice, Form, Question};
use crate::form::names::plain;
use crate::form::notes::publication;
use crate::locale::Locale;
use crate::model::tag::base;

/// The form.
#[derive(Debug)]
pub(super) struct XlsForm;

impl Kind for XlsForm {
    fn name(&self) -> &'static str {
        "xlsform"
    }

    fn ending(&self) -> &'static str {
        "xlsx"
    }

    fn about(&self) -> &'static str {
        "kind-xlsform"
    }

    fn holds_all_languages(&self) -> bool {
        true
    }

    fn is_for_surveys(&self) -> bool {
        true
    }

    fn write(&self, forms: &[Worded<'_>]) -> Result<Vec<u8>, WriteError> {
        workbook(forms).map_err(|error| WriteError::Workbook(error.into()))
    }
}

/// A sheet as rows of cells, with its headings.
struct Sheet {
    headings: Vec<String>,
    rows: Vec<Vec<String>>,
}

impl Sheet {
    fn new(headings: Vec<String>) -> Self {
        Self { headings, rows: Vec::new() }
    }

    /// Adds a row; cells are named by their headings, and others stay empty.
    fn row(&mut self, cells: &[(&str, String)]) {
        let cell = |heading: &String| {
            let found = cells.iter().find(|(name, _)| name == heading);
            found.map(|(_, text)| text.clone()).unwrap_or_default()
        };
        self.rows.push(self.headings.iter().map(cell).collect());
    }

    fn write(&self, sheet: &mut Worksheet) -> Result<(), XlsxError> {
        let bold = Format::new().set_bold();
        for (column, heading) in (0..).zip(&self.headings) {
            sheet.write_string_with_format(0, column, heading, &bold)?;
            sheet.set_column_width(column, if heading.contains("::") { 48.0 } else { 18.0 })?;
        }
        for (row, cells) in (1..).zip(&self.rows) {
            for (column, text) in (0..).zip(cells).filter(|(_, text)| !text.is_empty()) {
                sheet.write_string(row, column, text)?;
            }
        }
        sheet.set_freeze_panes(1, 0)?;
        Ok(())
    }
}

/// The form in its languages.
struct Survey<'a> {
    forms: &'a [Worded<'a>],
    /// How each language is called in a heading, such as `Français (fr)`.
    languages: Vec<String>,
}

fn workbook(forms: &[Worded<'_>]) -> Result<Vec<u8>, XlsxError> {
    let Some(first) = forms.first() else { return Ok(Vec::new()) };
    let languages = forms.iter().map(|one| language(&one.form.language)).collect();
    let survey = Survey { forms, languages };
    let mut workbook = Workbook::new();
    workbook
        .set_properties(&DocProperties::new().set_creation_datetime(&ExcelDateTime::from_ymd(2000, 1, 1)?));
    survey.questions(first.form).write(workbook.add_worksheet().set_name("survey")?)?;
    survey.choices(first.form).write(workbook.add_worksheet().set_name("choices")?)?;
    survey.settings(first).write(workbook.add_worksheet().set_name("settings")?)?;
    workbook.save_to_buffer()
}

impl Survey<'_> {
    /// Headings of a text in every language.
    fn headings(&self, name: &str) -> Vec<String> {
        self.languages.iter().map(|language| format!("{name}::{language}")).collect()
    }

    /// A text in every language, under its headings.
    fn said(&self, name: &str, text: impl Fn(&Form, &Locale) -> String) -> Vec<(String, String)> {
        let texts = self.forms.iter().map(|one| without_controls(text(one.form, one.locale)));
        self.headings(name).into_iter().zip(texts).collect()
    }

    fn questions(&self, form: &Form) -> Sheet {
        let mut headings = vec!["type".to_owned(), "name".to_owned()];
        headings.extend(self.headings("label"));
        headings.extend(self.headings("hint"));
        headings.extend(self.headings("guidance_hint"));
        headings.push("required".to_owned());
        headings.extend(self.headings("required_message"));
        headings.extend(["relevant", "calculation", "appearance"].map(str::to_owned));
        let mut sheet = Sheet::new(headings);
        let mut row = |kind: &str, name: &str, fixed: &[(&str, &str)], said: Vec<Vec<(String, String)>>| {
            let said: Vec<(String, String)> = said.into_iter().flatten().collect();
            let mut cells = vec![("type", kind.to_owned()), ("name", name.to_owned())];
            cells.extend(fixed.iter().map(|(heading, text)| (*heading, (*text).to_owned())));
            cells.extend(said.iter().map(|(heading, text)| (heading.as_str(), text.clone())));
            sheet.row(&cells);
        };
        for name in ["start", "end", "today"] {
            row(name, name, &[], Vec::new());
        }
        let labelled = |id: &str, key: &'static str| {
            let id = id.to_owned();
            self.said("label", move |_, locale| format!("[{id}] {}", locale.text(key)))
        };
        row("note", "about", &[], vec![self.said("label", publication)]);
        row(
            "text",
            "organisation",
            &[("required", "yes")],
            vec![labelled("organisation", "form-organisation")],
        );
        row("text", "person", &[], vec![labelled("person", "form-person")]);
        row("text", "role", &[], vec![labelled("role", "form-role")]);
        row("select_one capacity", "capacity", &[], vec![labelled("capacity", "form-capacity")]);
        row("select_one consent", "consent", &[], vec![labelled("consent", "form-consent")]);
        let respondent =
            "if(string-length(${person}) = 0, ${organisation}, concat(${organisation}, ': ', ${person}))";
        row("calculate", "respondent", &[("calculation", respondent)], Vec::new());
        let constituency = format!("'{}'", form.constituency);
        row("calculate", "constituency", &[("calculation", &constituency)], Vec::new());
        for (s, section) in form.sections.iter().enumerate() {
            let group = format!("s{}", s + 1);
            row(
                "begin_group",
                &group,
                &[],
                vec![self.said("label", |form, _| form.sections[s].title.clone())],
            );
            if !section.lead_in.is_empty() {
                let said = self.said("label", |form, _| {
                    let own = &form.sections[s];
                    [own.lead_in.as_str(), &own.evidence].join(" ").trim().to_owned()
                });
                row("note", &format!("{group}_note"), &[], vec![said]);
            }
            for (q, question) in section.questions.iter().enumerate() {
                let id = question.indicator.as_str();
                let own = |form: &Form| form.sections[s].questions[q].clone();
                let said = vec![
                    self.said("label", |form, _| format!("[{id}] {}", own(form).text)),
                    self.said("hint", |form, _| own(form).evidence),
                    self.said("guidance_hint", |form, locale| knows(&own(form), locale)),
                ];
                row(&format!("select_one {id}"), id, &[], said);
                let is_na = format!("${{{id}}} = 'na'");
                let why = vec![
                    labelled(&format!("{id} reason"), "form-column-reason"),
                    self.said("required_message", |_, locale| locale.text("form-column-reason")),
                ];
                row("text", &format!("{id}_reason"), &[("relevant", &is_na), ("required", "yes")], why);
                for (note, key) in [("comment", "form-column-comment"), ("evidence", "form-column-evidence")]
                {
                    let said = vec![labelled(&format!("{id} {note}"), key)];
                    row("text", &format!("{id}_{note}"), &[("appearance", "multiline")], said);
                }
            }
            row("end_group", "", &[], Vec::new());
        }
        sheet
    }

    fn choices(&self, form: &Form) -> Sheet {
        let mut headings = vec!["list_name".to_owned(), "name".to_owned()];
        headings.extend(self.headings("label"));
        let mut sheet = Sheet::new(headings);
        let mut row = |list: &str, code: &str, said: Vec<(String, String)>| {
            let mut cells = vec![("list_name", list.to_owned()), ("name", code.to_owned())];
            cells.extend(said.iter().map(|(heading, text)| (heading.as_str(), text.clone())));
            sheet.row(&cells);
        };
        for about in crate::form::meta::ABOUT.iter().filter(|about| !about.choices.is_empty()) {
            let list = about.id.trim_start_matches('#');
            for (code, key) in about.choices {
                row(list, code, self.said("label", |_, locale| locale.text(key)));
            }
        }
        for (s, section) in form.sections.iter().enumerate() {
            for (q, question) in section.questions.iter().enumerate() {
                for (n, point) in question.points.iter().enumerate() {
                    let said = self.said("label", |form, locale| {
                        described(&form.sections[s].questions[q].points[n], locale)
                    });
                    row(&question.indicator, &point.code, said);
                }
                for (n, state) in form.states.iter().enumerate() {
                    let said = self.said("label", |form, _| form.states[n].label.clone());
                    row(&question.indicator, &state.code, said);
                }
            }
        }
        sheet
    }

    fn settings(&self, first: &Worded<'_>) -> Sheet {
        let form = first.form;
        let names = ["form_title", "form_id", "version", "default_language"];
        let mut sheet = Sheet::new(names.map(str::to_owned).to_vec());
        let id = plain(&form.assessment).replace(['.', '-'], "_");
        sheet.row(&[
            ("form_title", without_controls(first.locale.labelled(&form.body, &form.title))),
            ("form_id", format!("f_{id}_{}", plain(&form.constituency).replace(['.', '-'], "_"))),
            ("version", form.id.clone()),
            ("default_language", self.languages.first().cloned().unwrap_or_default()),
        ]);
        sheet
    }
}

/// A point as a choice: its label and what it looks like for this indicator.
fn described(point: &Choice, locale: &Locale) -> String {
    match point.meaning.as_str() {
        "" => point.label.clone(),
        meaning => locale.labelled(&point.label, meaning),
    }
}

fn knows(question: &Question, locale: &Locale) -> String {
    match question.knows.as_str() {
        "" => String::new(),
        knows => locale.labelled(&locale.text("form-knows"), knows),
    }
}

/// How a language is called in a heading: its own name with its tag.
fn language(tag: &str) -> String {
    const NAMES: [(&str, &str); 5] =
        [("en", "English"), ("fr", "Français"), ("es", "Español"), ("pt", "Português"), ("ar", "العربية")];
    let base = base(tag);
    let name = NAMES.iter().find(|(known, _)| *known == base).map_or(base, |(_, name)| name);
    format!("{name} ({tag})")
}
