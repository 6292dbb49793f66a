//! A questionnaire to read: every question with what each point looks like.

use super::effort::{SECONDS_A_POINT, WORDS_A_MINUTE, informants};
use super::model::{Form, Section};
use crate::document::tree::{Block, Cover, Document, Genre, Inline, Meta, Span};
use crate::locale::{Arg, Locale};

/// The questionnaire of a form.
pub fn booklet(form: &Form, locale: &Locale) -> Document {
    let mut body = vec![Block::Cover(cover(form, locale))];
    body.extend(form.sections.iter().flat_map(|section| of_section(section, locale)));
    let generator = concat!(env!("CARGO_PKG_NAME"), " ", env!("CARGO_PKG_VERSION")).to_owned();
    Document { meta: Meta { title: form.title.clone(), generator, genre: Genre::Handbook }, body }
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
    let said = [&form.meant_for, &form.lead_in].into_iter().filter(|text| !text.is_empty());
    let edition = &form.framework;
    let mut body = vec![Block::paragraph(format!("{} ({} {})", edition.title, edition.id, edition.version))];
    body.extend(said.map(Block::paragraph));
    body.push(Block::bullets(effort_lines(form, locale).into_iter().map(Inline::from)));
    if form.effort.informants > 0 {
        body.push(Block::paragraph(locale.text("form-whom")));
        let ids = |list: &[&str]| locale.list(&list.iter().map(|id| (*id).to_owned()).collect::<Vec<_>>());
        let whom =
            informants(&form.sections).into_iter().map(|(who, list)| locale.labelled(who, &ids(&list)));
        body.push(Block::bullets(whom.map(Inline::from)));
    }
    if form.states.iter().any(|state| !state.meaning.is_empty()) {
        body.push(Block::paragraph(locale.text("form-states")));
        let states = form.states.iter();
        body.push(Block::bullets(
            states.map(|state| coded(&state.code, &state.label, &state.meaning, locale)),
        ));
    }
    Cover { kind: Inline::default(), title: (&form.title).into(), body }
}

fn of_section(section: &Section, locale: &Locale) -> Vec<Block> {
    let mut blocks = vec![Block::heading(1, &section.title)];
    let said = [&section.lead_in, &section.evidence].into_iter().filter(|text| !text.is_empty());
    blocks.extend(said.map(Block::paragraph));
    for question in &section.questions {
        blocks.push(Block::heading(2, question.indicator.as_str()));
        blocks.push(Block::paragraph(&question.text));
        let points = question.points.iter();
        blocks.push(Block::bullets(points.map(|one| coded(&one.code, &one.label, &one.meaning, locale))));
        let beside = [("evidence-label", &question.evidence), ("form-knows", &question.knows)];
        for (label, text) in beside.into_iter().filter(|(_, text)| !text.is_empty()) {
            let label = Span::Emphasis(locale.text(label).into());
            blocks.push(Block::paragraph(Inline::labelled(label, text, locale)));
        }
    }
    blocks
}

/// An answer: what stands in a return, its name, and what it means.
fn coded(code: &str, name: &str, meaning: &str, locale: &Locale) -> Inline {
    let meaning = Inline::labelled(Span::Strong(name.into()), meaning, locale);
    Inline::from(Span::Code(code.to_owned())).text(" ").with(meaning)
}
