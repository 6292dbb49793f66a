//! The handbook: the course and the framework as one book, a tree like any report.

mod frame;
mod lesson;
mod pictures;
mod register;
mod terms;

use super::card::card;
use crate::document::GENERATOR;
use crate::document::tree::{
    Block, CheckGroup, Checklist, Cover, Document, Genre, Heading, Inline, Meta, Page, Section,
};
use crate::locale::{Arg, Locale};
use crate::model::course::Course;
use crate::model::framework::{Framework, Indicator, LensKind, Node};
use crate::model::table::Ix;

/// What the book is made from.
struct Context<'a> {
    framework: &'a Framework,
    course: &'a Course,
    locale: &'a Locale,
}

/// Writes the book.
pub fn document(framework: &Framework, course: &Course, locale: &Locale) -> Document {
    let cx = Context { framework, course, locale };
    let mut body = vec![cover(&cx), Block::Contents(locale.text("contents").into()), frame::frame(&cx)];
    body.extend(cx.topics().map(|node| topic(&cx, node)));
    body.extend(register::instruments(&cx));
    body.extend(register::practices(&cx));
    body.extend(register::glossary(&cx));
    body.push(checklist(&cx));
    let title = locale.labelled(framework.title(), &locale.text("handbook-kind"));
    let generator = GENERATOR.to_owned();
    Document { meta: Meta { title, generator, genre: Genre::Handbook, footer: String::new() }, body }
}

/// One section of a topic's lesson, as the book has it.
pub fn section(
    framework: &Framework,
    course: &Course,
    topic: &str,
    section: &crate::model::course::Section,
    locale: &Locale,
) -> Vec<Block> {
    lesson::section(&Context { framework, course, locale }, topic, section)
}

impl<'a> Context<'a> {
    fn text(&self, key: &str) -> String {
        self.locale.text(key)
    }

    fn topics(&self) -> impl Iterator<Item = &'a Node> + use<'a> {
        self.framework.lens(LensKind::Topic).into_iter().flat_map(|lens| &lens.nodes)
    }

    fn section(&self, id: &str, title: &str, page: Page, body: Vec<Block>) -> Block {
        Block::Section(Section { id: id.to_owned(), title: self.text(title).into(), page, body })
    }
}

fn cover(cx: &Context<'_>) -> Block {
    let framework = cx.framework;
    let hours = cx
        .course
        .hours
        .map(|hours| cx.locale.format("handbook-hours", &[("hours", Arg::Count(hours.into()))]));
    let version = std::iter::once(format!("{} {}", framework.id(), framework.version())).chain(hours);
    let mut body = vec![Block::aside(version.collect::<Vec<_>>().join(" · "))];
    let about = [framework.summary(), framework.provenance()];
    body.extend(about.into_iter().filter(|text| !text.is_empty()).map(Block::paragraph));
    Block::Cover(Cover {
        kind: cx.text("handbook-kind").into(),
        title: (framework.title()).into(),
        body,
        ..Cover::default()
    })
}

/// A topic: what it is about, its objectives, its lesson, and its indicators, each followed by those that stand beside it.
fn topic(cx: &Context<'_>, node: &Node) -> Block {
    let mut body = vec![Block::paragraph(&node.about)];
    body.extend(lesson::lesson(cx, node));
    body.push(Block::Heading(Heading {
        level: 2,
        id: Some(format!("{}-cards", node.id)),
        text: cx.locale.format("handbook-cards", &[("topic", Arg::Text(&node.id))]).into(),
    }));
    let indicators = cx.framework.indicators();
    let beside = |i: Ix<Indicator>| indicators.ixs().filter(move |&b| indicators[b].supports == Some(i));
    let cards = node.indicators.iter().flat_map(|&i| std::iter::once(i).chain(beside(i)));
    body.extend(cards.map(|i| Block::Entry(card(cx.framework, cx.course, i, cx.locale))));
    let title = format!("{} {}", node.id, node.title).into();
    Block::Section(Section { id: node.id.to_string(), title, page: Page::New, body })
}

/// The core indicators to tick off, on one sheet of paper.
fn checklist(cx: &Context<'_>) -> Block {
    let groups = cx.topics().map(|node| CheckGroup {
        title: format!("{} {}", node.id, node.title).into(),
        items: node
            .indicators
            .iter()
            .map(|&i| &cx.framework[i])
            .map(|i| Inline::place(i.id.as_str(), i.id.as_str()).text(format!(" {}", i.title)))
            .collect(),
    });
    let list = Checklist { blank: cx.text("checklist-reference").into(), groups: groups.collect() };
    let body = vec![Block::paragraph(cx.text("handbook-checklist-about")), Block::Checklist(list)];
    cx.section("checklist", "handbook-checklist", Page::New, body)
}
