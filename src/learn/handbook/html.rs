//! The book as one self-contained page.

use serde::Serialize;

use super::Handbook;
use crate::document::html::{TemplateError, render};
use crate::locale::Locale;

const TEMPLATES: [(&str, &str); 1] =
    [("handbook.html", include_str!("../../../reports/handbook/handbook.html"))];
const STYLE: &str = include_str!("../../../reports/handbook/handbook.css");
/// Finds words in the page; without it the page is the same book, only without a search.
const SEARCH: &str = include_str!("../../../reports/handbook/search.js");

#[derive(Serialize)]
struct Page<'a> {
    style: &'static str,
    search: &'static str,
    view: &'a Handbook,
}

/// The book as a page: no network, one file.
///
/// # Errors
/// When a template is not sound.
pub fn html(view: &Handbook, locale: &Locale) -> Result<String, TemplateError> {
    render(&TEMPLATES, "handbook.html", &Page { style: STYLE, search: SEARCH, view }, locale.words.clone())
}
