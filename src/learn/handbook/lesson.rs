//! Lessons: what a learner can do afterwards, then the text, with terms linked where they first stand.

use super::Context;
use super::terms::Terms;
use crate::document::markdown::{Kept, read};
use crate::document::tree::{Block, Heading, Inline};
use crate::learn::card::source;
use crate::locale::Arg;
use crate::model::course::{Lesson, Section, Teaching};
use crate::model::framework::{Framework, Node};

/// What is taught on a topic; nothing where there is no course.
pub(super) fn lesson(cx: &Context<'_>, node: &Node) -> Vec<Block> {
    let Some(teaching) = cx.course.topics.iter().find(|teaching| teaching.topic == node.id) else {
        return Vec::new();
    };
    let mut blocks: Vec<Block> = facts(cx, teaching).into_iter().map(Block::aside).collect();
    if !teaching.objectives.is_empty() {
        blocks.push(Block::heading(2, cx.text("handbook-objectives")));
        blocks.push(Block::bullets(teaching.objectives.iter().map(|one| Inline::from(&one.text))));
    }
    blocks.extend(teaching.lesson.iter().flat_map(|lesson| sections(cx, &node.id, lesson)));
    blocks
}

/// Skills and minutes in words.
fn facts(cx: &Context<'_>, teaching: &Teaching) -> Vec<String> {
    let skills: Vec<String> =
        teaching.skills.iter().map(|&s| cx.framework.skills()[s].title.clone()).collect();
    let mut facts = Vec::new();
    if !skills.is_empty() {
        facts.push(cx.locale.format("handbook-skills", &[("names", Arg::Text(&cx.locale.list(&skills)))]));
    }
    if let Some(minutes) = teaching.minutes {
        let count = |n: u32| Arg::Count(n.into());
        facts.push(cx.locale.format(
            "handbook-minutes",
            &[
                ("all", count(minutes.sum())),
                ("reading", count(minutes.reading)),
                ("exercises", count(minutes.exercises)),
                ("discussion", count(minutes.discussion)),
                ("assignment", count(minutes.assignment)),
            ],
        ));
    }
    facts
}

fn sections(cx: &Context<'_>, topic: &str, lesson: &Lesson) -> Vec<Block> {
    some(cx, topic, &lesson.sections)
}

/// One section of a lesson.
pub(super) fn section(cx: &Context<'_>, topic: &str, section: &Section) -> Vec<Block> {
    some(cx, topic, std::slice::from_ref(section))
}

fn some(cx: &Context<'_>, topic: &str, sections: &[Section]) -> Vec<Block> {
    let mut terms = Terms::new(cx.course.glossary.iter().map(|t| (t.term.as_str(), t.id.as_str())));
    // A link to anything but a part of the framework would leave the book.
    let links = |address: &str| match address.strip_prefix('#') {
        Some(id) if cx.framework.has(id) => Kept::Link,
        _ => Kept::Emphasis,
    };
    let mut blocks = Vec::new();
    for section in sections {
        blocks.push(Block::Heading(Heading {
            level: 2,
            id: Some(format!("{topic}-{}", section.id)),
            text: (&section.title).into(),
        }));
        let text = named(cx.framework, &section.id, &section.markdown);
        blocks.extend(terms.linked(read(&text, &links)));
    }
    blocks
}

/// The section on sources lists ids: readers want the titles.
fn named(framework: &Framework, section: &str, markdown: &str) -> String {
    if section != "sources" {
        return markdown.to_owned();
    }
    let line = |line: &str| match line.strip_prefix("- ").and_then(|rest| rest.split_once(':')) {
        Some((id, note)) => format!("- {}:{note}", source(framework, id.trim())),
        None => line.to_owned(),
    };
    markdown.lines().map(line).collect::<Vec<_>>().join("\n")
}
