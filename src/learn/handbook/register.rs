//! Registers: instruments, tools, practices, and the glossary.

use super::Context;
use crate::document::tree::{Block, Definition, DefinitionKind, Entry, Inline, Page, Span};
use crate::learn::card::source;
use crate::model::framework::Instrument;
use crate::model::framework::raw::{RawPractice, RawTerm};

/// Writes two chapters: what binds once ratified or guides, and the methods and tools of others; none that is empty.
pub(super) fn instruments(cx: &Context<'_>) -> Vec<Block> {
    let is_tool = |one: &Instrument| {
        !matches!(one.kind.as_str(), "convention" | "recommendation" | "protocol" | "agreement")
    };
    let chapters = [
        ("instruments", "handbook-instruments", "handbook-instruments-about", false),
        ("tools", "handbook-tools", "handbook-tools-about", true),
    ];
    chapters
        .into_iter()
        .filter_map(|(id, title, about, tools)| {
            let list = cx.framework.instruments().iter().filter(|one| is_tool(one) == tools);
            let items: Vec<Definition> = list.map(|one| instrument(cx, one)).collect();
            if items.is_empty() {
                return None;
            }
            let list = Block::definitions(DefinitionKind::Register, items);
            Some(cx.section(id, title, Page::Flow, vec![Block::paragraph(cx.text(about)), list]))
        })
        .collect()
}

/// Title, force and use of an instrument; and whether the entry was checked.
fn instrument(cx: &Context<'_>, one: &Instrument) -> Definition {
    let force = cx.text(if one.binding { "force-binding" } else { "force-guidance" });
    let unchecked = if one.verified { String::new() } else { format!("; {}", cx.text("force-unchecked")) };
    let mut meaning = Inline::default().note(format!("{force}{unchecked}"));
    let use_here = one.use_here.trim();
    if !use_here.is_empty() {
        meaning = meaning.then(Span::Break).text(use_here);
    }
    Definition::new(source(cx.framework, &one.id), meaning).id(format!("source-{}", one.id))
}

/// Writes the chapter on practices; none where there are none.
pub(super) fn practices(cx: &Context<'_>) -> Option<Block> {
    if cx.course.practices.is_empty() {
        return None;
    }
    let mut body = vec![Block::paragraph(cx.text("handbook-practices-about"))];
    body.extend(cx.course.practices.iter().map(|one| practice(cx, one)));
    Some(cx.section("practices", "handbook-practices", Page::Flow, body))
}

fn practice(cx: &Context<'_>, one: &RawPractice) -> Block {
    let mut place = vec![one.place.clone(), one.since.clone()];
    if !one.as_of.is_empty() {
        place.push(cx.locale.labelled(&cx.text("practice-as-of"), &one.as_of));
    }
    if !one.verified {
        place.push(cx.text("force-unchecked"));
    }
    // A source that begins with the id of an instrument names the instrument.
    let end = one.source.find(|c: char| !c.is_ascii_alphanumeric() && c != '-').unwrap_or(one.source.len());
    let (id, rest) = one.source.split_at(end);
    let named = format!("{}{rest}", source(cx.framework, id));
    let facts = [
        ("practice-result", &one.result),
        ("practice-criticism", &one.criticism),
        ("practice-transfer", &one.transfer),
        ("practice-source", &named),
    ];
    let facts = facts.map(|(key, text)| Definition::new(cx.text(key), text));
    Block::Entry(Entry {
        id: format!("practice-{}", one.id),
        title: (&one.title).into(),
        beside: false,
        body: vec![
            Block::aside(place.join(" · ")),
            Block::paragraph(&one.what),
            Block::definitions(DefinitionKind::Terms, facts.into()),
        ],
    })
}

/// Writes the glossary in alphabetical order; none where no term is explained.
pub(super) fn glossary(cx: &Context<'_>) -> Option<Block> {
    let mut terms: Vec<&RawTerm> = cx.course.glossary.iter().collect();
    terms.sort_by(|one, other| cx.locale.compare(&one.term, &other.term));
    let items: Vec<Definition> = terms.into_iter().map(|term| explained(cx, term)).collect();
    if items.is_empty() {
        return None;
    }
    let body = vec![Block::definitions(DefinitionKind::Register, items)];
    Some(cx.section("glossary", "handbook-glossary", Page::Flow, body))
}

fn explained(cx: &Context<'_>, term: &RawTerm) -> Definition {
    let known = |id: &String| cx.course.glossary.iter().find(|other| other.id == *id);
    let see: Vec<Inline> = term
        .see
        .iter()
        .filter_map(known)
        .map(|other| Inline::place(format!("term-{}", other.id), &other.term))
        .collect();
    let mut meaning = Inline::from(term.definition.trim());
    if !see.is_empty() {
        let see = Inline::in_a_row(see.into_iter(), ", ");
        meaning = meaning.text(" ").note(Inline::labelled(cx.text("glossary-see"), see, cx.locale));
    }
    Definition::new(&term.term, meaning).id(format!("term-{}", term.id))
}
