//! A questionnaire to read and to fill in, for a meeting or on paper: every question with what each point looks like, a box to tick
//! for each, and room for words.

use super::effort::{SECONDS_A_POINT, WORDS_A_MINUTE, informants};
use super::meta::ABOUT;
use super::model::{Before, Form, Question, Section};
use super::notes::{how_to_tick, terms};
use crate::document::GENERATOR;
use crate::document::tree::{Block, Choice, Cover, Document, Field, Fill, Genre, Inline, Meta, Role, Span};
use crate::locale::{Arg, Locale};

/// The program that makes the documents.
/// The questionnaire of a form.
pub fn booklet(form: &Form, locale: &Locale) -> Document {
    let mut body = vec![Block::Cover(cover(form, locale))];
    body.push(Block::heading(1, locale.text("form-how-title")));
    body.push(Block::bullets(how_to_tick(form, locale).into_iter().map(Inline::from)));
    body.push(Block::heading(1, locale.text("form-about-you")));
    body.extend(about_the_return(form, locale));
    let mut number = 0;
    for section in &form.sections {
        of_section(form, section, &mut number, locale, &mut body);
    }
    if form.effort.informants > 0 {
        body.push(Block::heading(1, locale.text("form-whom")));
        let ids = |list: &[&str]| locale.list(&list.iter().map(|id| (*id).to_owned()).collect::<Vec<_>>());
        let whom =
            informants(&form.sections).into_iter().map(|(who, list)| locale.labelled(who, &ids(&list)));
        body.push(Block::bullets(whom.map(Inline::from)));
    }
    let title = if form.organisation.is_empty() {
        form.title.clone()
    } else {
        locale.labelled(&form.title, &form.organisation)
    };
    Document {
        meta: Meta { title, generator: GENERATOR.to_owned(), genre: Genre::Form, footer: String::new() },
        body,
    }
}

/// What answering a form costs, in three lines.
pub(super) fn effort_lines(form: &Form, locale: &Locale) -> Vec<String> {
    let effort = form.effort;
    let counts = [
        ("questions", Arg::Count(effort.questions as u64)),
        ("minutes", Arg::Count(effort.minutes() as u64)),
        ("hours", Arg::Count(effort.hours() as u64)),
        ("informants", Arg::Count(effort.informants as u64)),
        ("words", Arg::Count(WORDS_A_MINUTE as u64)),
        ("seconds", Arg::Count(SECONDS_A_POINT as u64)),
    ];
    ["form-effort", "form-effort-house", "form-effort-informants"]
        .map(|key| locale.format(key, &counts))
        .to_vec()
}

/// Whom it is for, how long it takes, and what the answers mean that are no point.
fn cover(form: &Form, locale: &Locale) -> Cover {
    let said = [&form.meant_for, &form.lead_in].into_iter().flat_map(|text| text.split("\n\n"));
    let said = said.filter(|text| !text.is_empty());
    let edition = &form.framework;
    let mut body = vec![Block::paragraph(format!("{} ({} {})", edition.title, edition.id, edition.version))];
    if form.date.is_some() {
        body.push(Block::bullets(terms(form, locale).into_iter().map(Inline::from)));
    }
    body.extend(said.map(Block::paragraph));
    body.push(Block::said(Role::About, locale.text("form-time")));
    body.push(Block::bullets(effort_lines(form, locale).into_iter().map(Inline::from)));
    if form.states.iter().any(|state| !state.meaning.is_empty()) {
        body.push(Block::paragraph(locale.text("form-states")));
        let states = form.states.iter();
        body.push(Block::bullets(
            states.map(|state| coded(&state.code, &state.label, &state.meaning, locale)),
        ));
    }
    Cover { title: (&form.title).into(), body, ..Cover::default() }
}

/// What is filled in about the return as a whole.
fn about_the_return(form: &Form, locale: &Locale) -> impl Iterator<Item = Block> {
    let field = |about: &super::meta::About| {
        let name = about.id.trim_start_matches('#');
        let tag = format!("meta.{name}");
        let label = locale.text(about.label);
        if about.choices.is_empty() {
            let fill = match name {
                "organisation" => Fill::Line(form.organisation.clone()),
                "answered_on" => Fill::Day(String::new()),
                _ => Fill::Line(String::new()),
            };
            return vec![Block::Field(Field::new(tag, label, fill))];
        }
        let choices = about.choices.iter().map(|(value, key)| Choice::new(*value, locale.text(key), ""));
        let ticks = Fill::Choice(choices.collect());
        let said = Block::said(Role::About, label.as_str());
        vec![said, Block::Field(Field::new(tag, label, ticks))]
    };
    ABOUT.iter().flat_map(field).collect::<Vec<_>>().into_iter()
}

fn of_section(form: &Form, section: &Section, number: &mut u64, locale: &Locale, blocks: &mut Vec<Block>) {
    blocks.push(Block::heading(1, &section.title));
    let said = [&section.lead_in, &section.evidence].into_iter().filter(|text| !text.is_empty());
    blocks.extend(said.map(Block::paragraph));
    for question in &section.questions {
        *number += 1;
        of_question(form, question, *number, locale, blocks);
    }
}

fn of_question(form: &Form, question: &Question, number: u64, locale: &Locale, blocks: &mut Vec<Block>) {
    let id = question.indicator.as_str();
    let number = locale.whole(number);
    let title = Inline::from(format!("{number}. {}", question.text)).note(Span::Id(id.to_owned()));
    blocks.push(Block::heading(2, title));
    let small = |label: &str, text: &str| {
        let label = Span::Emphasis(locale.text(label).into());
        Block::said(Role::Small, Inline::labelled(label, text, locale))
    };
    if !question.knows.is_empty() {
        blocks.push(small("form-knows", &question.knows));
    }
    let carried = question.before.as_ref().filter(|_| form.carry_over);
    if let Some(before) = &question.before {
        blocks.push(small("form-column-before", &said_before(form, question, before, locale)));
    }
    let points = question.points.iter().map(|one| (one, one.meaning.as_str()));
    let choices = points.chain(form.states.iter().map(|state| (state, ""))).map(|(one, meaning)| {
        let label = Inline::from(Span::Code(one.code.clone())).text(" ");
        let label = label.then(Span::Strong(one.label.as_str().into()));
        let ticked = carried.is_some_and(|before| before.code == one.code);
        Choice { ticked, ..Choice::new(one.code.as_str(), label, meaning) }
    });
    let named = |what: &str| {
        locale.format("form-field-of", &[("number", Arg::Text(&number)), ("what", Arg::Text(what))])
    };
    let question_of = named(&locale.text("form-column-answer"));
    blocks.push(Block::Field(Field::new(
        format!("{id}.answer"),
        question_of,
        Fill::Choice(choices.collect()),
    )));
    if !question.evidence.is_empty() {
        blocks.push(small("evidence-label", &question.evidence));
    }
    let none = Before::default();
    let carried = carried.unwrap_or(&none);
    let words = [
        ("reason", "form-column-reason", &carried.reason),
        ("comment", "form-column-comment", &carried.comment),
        ("evidence", "form-column-evidence", &carried.evidence),
    ];
    for (name, key, value) in words {
        let fill = Fill::Text(value.clone());
        blocks.push(Block::Field(Field::new(format!("{id}.{name}"), locale.text(key), fill)));
    }
}

/// What was answered before: the label of the answer, then what was said beside it.
pub(super) fn said_before(form: &Form, question: &Question, before: &Before, locale: &Locale) -> String {
    let choices = question.points.iter().chain(&form.states);
    let label = choices.into_iter().find(|one| one.code == before.code).map(|one| one.label.as_str());
    let words = [
        ("form-column-reason", &before.reason),
        ("form-column-comment", &before.comment),
        ("form-column-evidence", &before.evidence),
    ];
    let words = words.into_iter().filter(|(_, text)| !text.is_empty());
    let words = words.map(|(key, text)| locale.labelled(&locale.text(key), text));
    let all: Vec<String> = label.map(str::to_owned).into_iter().chain(words).collect();
    all.join(" \u{b7} ")
}

/// An answer: what stands in a return, its name, and what it means.
fn coded(code: &str, name: &str, meaning: &str, locale: &Locale) -> Inline {
    let meaning = Inline::labelled(Span::Strong(name.into()), meaning, locale);
    Inline::from(Span::Code(code.to_owned())).text(" ").with(meaning)
}
