//! The report as one self-contained page, and the findings of a check as another.

use serde::Serialize;

use super::ReportError;
use super::view::ReportView;
use crate::diag::{Diagnostics, Severity};
use crate::document::html::render;
use crate::locale::{Arg, Locale};

const TEMPLATES: [(&str, &str); 3] = [
    ("report.html", include_str!("../../reports/html/report.html")),
    ("macros.html", include_str!("../../reports/html/macros.html")),
    ("findings.html", include_str!("../../reports/html/findings.html")),
];
const STYLE: &str = include_str!("../../reports/html/style.css");

#[derive(Serialize)]
struct Page<'a, T> {
    style: &'static str,
    view: &'a T,
}

/// The report as a page: no network, no script, one file.
///
/// # Errors
/// When a template is not sound.
pub fn html(view: &ReportView, locale: &Locale) -> Result<String, ReportError> {
    let page = Page { style: STYLE, view };
    Ok(render(&TEMPLATES, "report.html", &page, locale.words.clone())?)
}

#[derive(Serialize)]
struct FindingsView {
    language: String,
    direction: &'static str,
    errors: String,
    warnings: String,
    findings: Vec<FindingView>,
}

#[derive(Serialize)]
struct FindingView {
    error: bool,
    severity: String,
    message: String,
    place: String,
    help: String,
    code: &'static str,
    paragraph: String,
}

/// The findings of a check as a page, for whoever has no terminal before them.
///
/// # Errors
/// When a template is not sound.
pub fn findings_html(diags: &Diagnostics, locale: &Locale) -> Result<String, ReportError> {
    let count = |key: &str, n: usize| locale.tell(key, &[("count", Arg::Count(n as u64))]);
    let view = FindingsView {
        language: locale.tag().to_owned(),
        direction: locale.direction(),
        errors: count("findings-errors", diags.errors()),
        warnings: count("findings-warnings", diags.warnings()),
        findings: diags
            .iter()
            .map(|d| {
                let words = locale.finding(d);
                FindingView {
                    error: d.severity == Severity::Error,
                    severity: words.severity,
                    message: words.message,
                    place: words.place,
                    help: words.help.unwrap_or_default(),
                    code: d.code.as_str(),
                    paragraph: words.paragraph,
                }
            })
            .collect(),
    };
    let page = Page { style: STYLE, view: &view };
    Ok(render(&TEMPLATES, "findings.html", &page, locale.words.clone())?)
}
