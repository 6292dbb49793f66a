//! The covering letter of a set of forms: what is asked and why, until when, to whom it goes back, and what becomes of the
//! answers. What is not known is left out.

use super::booklet::effort_lines;
use super::effort::informants;
use super::kind::Kind;
use super::model::Form;
use super::notes::{publication, return_by};
use crate::document::GENERATOR;
use crate::document::text;
use crate::document::tree::{Block, Definition, DefinitionKind, Document, Genre, Inline, Meta, Role};
use crate::locale::{Arg, Locale};

/// The letter as a document. `kinds` are those of the files that go with it.
pub fn document(form: &Form, kinds: &[&dyn Kind], locale: &Locale) -> Document {
    let title = subject(form, locale);
    let mut blocks = addressee(form);
    blocks.push(Block::heading(1, locale.labelled(&locale.text("letter-subject"), &title)));
    blocks.extend(body(form, kinds, locale));
    Document {
        meta: Meta { title, generator: GENERATOR.to_owned(), genre: Genre::Letter, footer: String::new() },
        body: blocks,
    }
}

/// The letter as text to paste into a mail, the subject first.
pub fn text(form: &Form, kinds: &[&dyn Kind], locale: &Locale) -> String {
    let subject = locale.labelled(&locale.text("letter-subject"), &subject(form, locale));
    let paragraphs = |blocks: &[Block]| -> Vec<String> {
        blocks.iter().map(|block| text::blocks(std::slice::from_ref(block), locale)).collect()
    };
    let addressee = paragraphs(&addressee(form)).join("\n");
    let letter = [vec![subject, addressee], paragraphs(&body(form, kinds, locale))].concat();
    let letter: Vec<String> = letter.into_iter().filter(|text| !text.is_empty()).collect();
    format!("{}\n", letter.join("\n\n"))
}

/// What it is about, in a line.
fn subject(form: &Form, locale: &Locale) -> String {
    match form.body.is_empty() {
        true => form.title.clone(),
        false => format!("{}{}{}", form.title, locale.text("list-separator"), form.body),
    }
}

/// The organisation and its constituency, as far as they are known.
fn addressee(form: &Form) -> Vec<Block> {
    let lines = [form.organisation.as_str(), form.constituency_name.as_str()];
    lines.into_iter().filter(|line| !line.is_empty()).map(Block::paragraph).collect()
}

fn body(form: &Form, kinds: &[&dyn Kind], locale: &Locale) -> Vec<Block> {
    let said = |key: &str| Block::paragraph(locale.text(key));
    let heads = |key: &str| Block::said(Role::About, locale.text(key));
    let mut blocks = vec![said("letter-salutation"), Block::paragraph(why(form, locale))];
    blocks.push(Block::paragraph(asked(form, locale)));
    if let Some(topic) = &form.part {
        blocks.push(Block::paragraph(locale.format("form-part", &[("topic", Arg::Text(&topic.title))])));
    }
    blocks.extend(return_by(form, locale).map(Block::paragraph));
    if !kinds.is_empty() {
        blocks.push(heads(if kinds.len() > 1 { "letter-files" } else { "letter-file" }));
        blocks.push(Block::bullets(kinds.iter().map(|kind| Inline::from(locale.text(kind.about())))));
    }
    blocks.push(Block::said(Role::About, format!("{}{}", locale.text("form-time"), locale.text("colon"))));
    blocks.push(Block::bullets(effort_lines(form, locale).into_iter().map(Inline::from)));
    blocks.push(said("letter-answers"));
    blocks.push(Block::paragraph(publication(form, locale)));
    if !form.return_to.is_empty() {
        let to = [("to", Arg::Text(form.return_to.as_str()))];
        blocks.push(Block::paragraph(locale.format("letter-questions", &to)));
    }
    blocks.push(said("letter-closing"));
    let whom = informants(&form.sections);
    if !whom.is_empty() {
        blocks.push(Block::heading(2, locale.text("form-whom")));
        blocks.push(said("letter-whom"));
        let questions =
            |list: &[&str]| locale.list(&list.iter().map(|id| (*id).to_owned()).collect::<Vec<_>>());
        let items = whom.into_iter().map(|(who, list)| Definition::new(who, questions(&list)));
        blocks.push(Block::definitions(DefinitionKind::Register, items.collect()));
    }
    blocks
}

/// Who is assessed, by what, and why somebody is asked.
fn why(form: &Form, locale: &Locale) -> String {
    let date = form.date.map(|day| locale.date(day)).unwrap_or_default();
    let arguments = [
        ("body", Arg::Text(form.body.as_str())),
        ("date", Arg::Text(&date)),
        ("framework", Arg::Text(&form.framework.title)),
    ];
    locale.format(if form.body.is_empty() { "letter-why" } else { "letter-why-body" }, &arguments)
}

/// What is asked of whom.
fn asked(form: &Form, locale: &Locale) -> String {
    let arguments = [
        ("organisation", Arg::Text(form.organisation.as_str())),
        ("title", Arg::Text(&form.title)),
        ("questions", Arg::Count(form.effort.questions as u64)),
    ];
    locale.format(if form.organisation.is_empty() { "letter-asked" } else { "letter-asked-of" }, &arguments)
}
