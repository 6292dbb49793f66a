//! What stands in the book, as finished text.

use serde::Serialize;

use crate::document::markdown::Terms;
use crate::learn::card::{Card, card, source};
use crate::locale::{Arg, Locale};
use crate::model::course::{Course, Lesson, Teaching};
use crate::model::framework::raw::{RawInstrument, RawPractice};
use crate::model::framework::{Framework, LensKind};

/// The whole book.
#[derive(Debug, Serialize)]
pub struct Handbook {
    /// The tag of the language.
    pub language: String,
    /// `ltr` or `rtl`.
    pub direction: &'static str,
    /// The framework's name.
    pub title: String,
    /// Its id and version.
    pub version: String,
    /// What it is, and whose.
    pub about: Vec<String>,
    /// Nominal hours in words; empty without a course.
    pub hours: String,
    /// Phases and fields.
    pub lenses: Vec<Listing>,
    /// Scales with their points.
    pub scales: Vec<Listing>,
    /// Topic by topic.
    pub topics: Vec<Topic>,
    /// What binds once ratified, and what guides.
    pub instruments: Vec<Instrument>,
    /// Methods and tools of others.
    pub tools: Vec<Instrument>,
    /// Practices to look at.
    pub practices: Vec<RawPractice>,
    /// Terms in alphabetical order.
    pub glossary: Vec<Term>,
}

/// Some things with a name and an explanation each.
#[derive(Debug, Serialize)]
pub struct Listing {
    /// What they are.
    pub title: String,
    /// What that is for.
    pub about: String,
    /// In order.
    pub rows: Vec<Explained>,
}

/// A thing with its name and what it means.
#[derive(Debug, Serialize)]
pub struct Explained {
    /// Its id or code.
    pub id: String,
    /// Its name.
    pub title: String,
    /// What it means.
    pub text: String,
}

/// An entry of the glossary.
#[derive(Debug, Serialize)]
pub struct Term {
    /// The id.
    pub id: String,
    /// The term.
    pub term: String,
    /// What it means here.
    pub meaning: String,
    /// Related terms: id and term.
    pub see: Vec<(String, String)>,
}

/// A chapter.
#[derive(Debug, Serialize)]
pub struct Topic {
    /// The id.
    pub id: String,
    /// The title.
    pub title: String,
    /// What it is about.
    pub about: String,
    /// Skills and minutes in words.
    pub facts: Vec<String>,
    /// What a learner can do afterwards.
    pub objectives: Vec<String>,
    /// The lesson: id, heading, Markdown, HTML.
    pub sections: Vec<Part>,
    /// Its indicators, each followed by those that stand beside it.
    pub cards: Vec<Card>,
}

/// A section of a lesson.
#[derive(Debug, Serialize)]
pub struct Part {
    /// Where links point.
    pub id: String,
    /// The heading.
    pub title: String,
    /// As it was written.
    pub markdown: String,
    /// With terms linked at their first use in the chapter.
    pub html: String,
}

/// An entry of the register.
#[derive(Debug, Serialize)]
pub struct Instrument {
    /// The id.
    pub id: String,
    /// Number, title, year.
    pub title: String,
    /// Binding once ratified, or guidance; and whether the entry was checked.
    pub force: String,
    /// What it is used for here.
    pub use_here: String,
}

/// Writes the book.
pub fn handbook(framework: &Framework, course: &Course, locale: &Locale) -> Handbook {
    let lens = |kind| framework.lens(kind);
    let topics = lens(LensKind::Topic).map(|l| l.nodes.as_slice()).unwrap_or_default();
    let is_tool = |one: &&RawInstrument| {
        !matches!(one.kind.as_str(), "convention" | "recommendation" | "protocol" | "agreement")
    };
    Handbook {
        language: locale.tag().to_owned(),
        direction: locale.direction(),
        title: framework.title.clone(),
        version: format!("{} {}", framework.id, framework.version),
        about: [&framework.summary, &framework.provenance]
            .into_iter()
            .filter(|text| !text.is_empty())
            .cloned()
            .collect(),
        hours: course
            .hours
            .map(|hours| locale.tell("handbook-hours", &[("hours", Arg::Count(hours.into()))]))
            .unwrap_or_default(),
        lenses: [LensKind::Cycle, LensKind::Field]
            .into_iter()
            .filter_map(lens)
            .map(|l| Listing {
                title: l.title.clone(),
                about: l.about.clone(),
                rows: l.nodes.iter().map(|n| explained(&n.id, &n.title, &n.about)).collect(),
            })
            .collect(),
        scales: framework
            .scales
            .iter()
            .map(|s| Listing {
                title: s.title.clone(),
                about: s.about.clone(),
                rows: s.points.iter().map(|p| explained(&p.code, &p.label, &p.anchor)).collect(),
            })
            .collect(),
        topics: topics
            .iter()
            .map(|node| {
                let teaching = course.topics.iter().find(|teaching| teaching.topic == node.id);
                let beside = |i: usize| {
                    (0..framework.indicators.len())
                        .filter(move |&b| framework.indicators[b].supports == Some(i))
                };
                Topic {
                    id: node.id.clone(),
                    title: node.title.clone(),
                    about: node.about.clone(),
                    facts: teaching.map(|t| facts(framework, t, locale)).unwrap_or_default(),
                    objectives: teaching.iter().flat_map(|t| &t.objectives).map(|o| o.text.clone()).collect(),
                    sections: teaching
                        .and_then(|t| t.lesson.as_ref())
                        .map(|lesson| sections(framework, course, &node.id, lesson))
                        .unwrap_or_default(),
                    cards: node
                        .indicators
                        .iter()
                        .flat_map(|&i| std::iter::once(i).chain(beside(i)))
                        .map(|i| card(framework, course, i, locale))
                        .collect(),
                }
            })
            .collect(),
        instruments: framework
            .instruments
            .iter()
            .filter(|one| !is_tool(one))
            .map(|i| instrument(framework, i, locale))
            .collect(),
        tools: framework
            .instruments
            .iter()
            .filter(is_tool)
            .map(|i| instrument(framework, i, locale))
            .collect(),
        practices: course.practices.iter().map(|one| practice(framework, one)).collect(),
        glossary: glossary(course, locale),
    }
}

fn facts(framework: &Framework, teaching: &Teaching, locale: &Locale) -> Vec<String> {
    let skills: Vec<String> = teaching.skills.iter().map(|&s| framework.skills[s].title.clone()).collect();
    let mut facts = Vec::new();
    if !skills.is_empty() {
        facts.push(locale.tell("handbook-skills", &[("names", Arg::Text(&locale.list(&skills)))]));
    }
    if let Some(minutes) = teaching.minutes {
        let count = |n: u32| Arg::Count(n.into());
        facts.push(locale.tell(
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

fn sections(framework: &Framework, course: &Course, topic: &str, lesson: &Lesson) -> Vec<Part> {
    let mut terms = Terms::new(course.glossary.iter().map(|t| (t.term.as_str(), t.id.as_str())));
    let known = |id: &str| framework.has(id);
    lesson
        .sections
        .iter()
        .map(|section| Part {
            id: format!("{topic}-{}", section.id),
            title: section.title.clone(),
            markdown: named(framework, &section.id, &section.markdown),
            html: crate::document::markdown::own_to_html(
                &named(framework, &section.id, &section.markdown),
                &known,
                &mut terms,
            ),
        })
        .collect()
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

fn instrument(framework: &Framework, one: &RawInstrument, locale: &Locale) -> Instrument {
    let force = locale.say(if one.binding { "force-binding" } else { "force-guidance" });
    let unchecked = if one.verified { String::new() } else { format!("; {}", locale.say("force-unchecked")) };
    Instrument {
        id: one.id.clone(),
        title: source(framework, &one.id),
        force: format!("{force}{unchecked}"),
        use_here: one.use_here.trim().to_owned(),
    }
}

/// A practice whose source, where it begins with the id of an instrument, names the instrument.
fn practice(framework: &Framework, one: &RawPractice) -> RawPractice {
    let end = one.source.find(|c: char| !c.is_ascii_alphanumeric() && c != '-').unwrap_or(one.source.len());
    let (id, rest) = one.source.split_at(end);
    RawPractice { source: format!("{}{rest}", source(framework, id)), ..one.clone() }
}

fn explained(id: &str, title: &str, text: &str) -> Explained {
    Explained { id: id.to_owned(), title: title.to_owned(), text: text.to_owned() }
}

fn glossary(course: &Course, locale: &Locale) -> Vec<Term> {
    let name =
        |id: &String| course.glossary.iter().find(|t| t.id == *id).map(|t| (id.clone(), t.term.clone()));
    let mut terms: Vec<Term> = course
        .glossary
        .iter()
        .map(|t| Term {
            id: t.id.clone(),
            term: t.term.clone(),
            meaning: t.definition.trim().to_owned(),
            see: t.see.iter().filter_map(name).collect(),
        })
        .collect();
    terms.sort_by(|one, other| locale.compare(&one.term, &other.term));
    terms
}
