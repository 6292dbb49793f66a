//! What a form tells whoever fills it in: until when, to whom, how to answer, and what becomes of the answers.

use super::model::Form;
use crate::locale::{Arg, Locale};
use crate::model::invitation::Publication;

/// For whom it is, about what, until when and to whom, and what is printed under whose name.
pub fn terms(form: &Form, locale: &Locale) -> Vec<String> {
    let mut lines = Vec::new();
    if let Some(date) = form.date {
        let date = locale.date(date);
        let arguments = [("body", Arg::Text(&form.body)), ("date", Arg::Text(&date))];
        lines.push(locale.format("form-assessment-of", &arguments));
    }
    lines.push(addressee(form, locale));
    lines.extend(part(form, locale));
    lines.extend(return_by(form, locale));
    lines.push(publication(form, locale));
    lines
}

/// For whom it is.
pub fn addressee(form: &Form, locale: &Locale) -> String {
    let key = if form.organisation.is_empty() { "form-for-constituency" } else { "form-for-organisation" };
    let arguments = [
        ("organisation", Arg::Text(&form.organisation)),
        ("constituency", Arg::Text(&form.constituency_name)),
    ];
    locale.format(key, &arguments)
}

/// That it holds one topic only, if so.
fn part(form: &Form, locale: &Locale) -> Option<String> {
    form.part.as_ref().map(|topic| locale.format("form-part", &[("topic", Arg::Text(&topic.title))]))
}

/// Until when and to whom it goes back, as far as that is said.
pub fn return_by(form: &Form, locale: &Locale) -> Option<String> {
    let date = form.deadline.map(|day| locale.date(day));
    let key = match (&date, form.return_to.is_empty()) {
        (Some(_), false) => "form-deadline-return-to",
        (Some(_), true) => "form-deadline",
        (None, false) => "form-return-to",
        (None, true) => return None,
    };
    let date = date.unwrap_or_default();
    Some(locale.format(key, &[("date", Arg::Text(&date)), ("to", Arg::Text(&form.return_to))]))
}

/// What is printed under whose name.
pub fn publication(form: &Form, locale: &Locale) -> String {
    let key = match form.publication {
        Publication::Named => "form-publication-named",
        Publication::Unnamed => "form-publication-unnamed",
    };
    let [yes, no, consent] = ["form-yes", "form-no", "form-consent"].map(|key| locale.text(key));
    locale.format(key, &[("yes", Arg::Text(&yes)), ("no", Arg::Text(&no)), ("consent", Arg::Text(&consent))])
}

/// How to answer, a paragraph each.
pub fn how_to_answer(form: &Form, locale: &Locale) -> Vec<String> {
    let na = form.states.iter().find(|state| state.code == "na").map_or("na", |state| state.label.as_str());
    let mut lines = vec![
        locale.text("form-how-choose"),
        locale.format("form-how-na", &[("label", Arg::Text(na))]),
        locale.text("form-how-beside"),
    ];
    if form.questions().any(|question| question.before.is_some()) {
        lines.push(locale.text(if form.carry_over { "form-how-carried" } else { "form-how-before" }));
    }
    lines.push(locale.text("form-how-save"));
    lines
}

/// How to answer in a document with boxes to tick, a line each.
pub fn how_to_tick(form: &Form, locale: &Locale) -> Vec<String> {
    let na = form.states.iter().find(|state| state.code == "na").map_or("na", |state| state.label.as_str());
    let mut lines = vec![
        locale.text("form-how-tick"),
        locale.format("form-how-na", &[("label", Arg::Text(na))]),
        locale.text("form-how-beside"),
    ];
    if form.carry_over && form.questions().any(|question| question.before.is_some()) {
        lines.push(locale.text("form-how-ticked"));
    }
    lines.push(locale.text("form-how-document"));
    lines
}
