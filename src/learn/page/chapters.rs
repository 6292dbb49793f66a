//! What is read on the page: topics with their lessons and cards, papers, and the registers behind them, as finished HTML.

use serde::Serialize;

use super::Material;
use crate::document::html::fragment;
use crate::document::markdown::{Kept, read};
use crate::document::tree::{Block, Section};
use crate::document::writer::WriteError;
use crate::learn::{capstone, handbook};
use crate::locale::Locale;
use crate::model::course::training::{CAPSTONE, Unit};
use crate::model::framework::LensKind;

/// Level of the title of a chapter.
const CHAPTER: usize = 2;

/// All that is read.
#[derive(Serialize)]
pub(super) struct Chapters<'a> {
    summary: &'a str,
    provenance: &'a str,
    modules: Vec<ModuleView<'a>>,
    dossier: Option<Dossier<'a>>,
    capstone: Option<Chapter>,
    reference: Vec<Chapter>,
}

#[derive(Serialize)]
struct ModuleView<'a> {
    id: &'a str,
    title: &'a str,
    topics: Vec<Topic<'a>>,
    /// Has it exercises of its own behind those of its topics?
    assessed: bool,
}

#[derive(Serialize)]
struct Topic<'a> {
    id: &'a str,
    title: String,
    lesson: String,
    cards: String,
}

#[derive(Serialize)]
struct Dossier<'a> {
    title: &'a str,
    lead_in: String,
    papers: Vec<Paper<'a>>,
}

#[derive(Serialize)]
struct Paper<'a> {
    id: &'a str,
    title: &'a str,
    html: String,
}

#[derive(Serialize)]
struct Chapter {
    id: String,
    title: String,
    html: String,
}

/// Markdown as HTML below a title of this level.
pub(super) fn html(markdown: &str, level: usize, locale: &Locale) -> Result<String, WriteError> {
    fragment(&read(markdown, &|_| Kept::Words), level, locale)
}

impl<'a> Chapters<'a> {
    /// The chapters of the handbook, sorted into modules, and the papers.
    pub(super) fn new(of: Material<'a>, locale: &Locale) -> Result<Self, WriteError> {
        let mut sections: Vec<Section> = handbook::document(of.framework, of.course, locale)
            .body
            .into_iter()
            .filter_map(|block| match block {
                // The list to tick off is for paper.
                Block::Section(section) if section.id != "checklist" => Some(section),
                _ => None,
            })
            .collect();
        let lens = of.framework.lens(LensKind::Topic);
        let mut modules = Vec::new();
        for (module, n) in of.training.modules.iter().zip(0..) {
            let own = |unit: &&Unit| unit.module == n;
            let title = lens
                .and_then(|lens| lens.groups.iter().find(|group| group.id.as_str() == module.id))
                .map_or("", |group| group.title.as_str());
            let topics: Result<Vec<_>, _> = of
                .training
                .units
                .iter()
                .filter(own)
                .filter(|unit| unit.is_topic)
                .filter_map(|unit| take(&mut sections, &unit.id).map(|section| topic(unit, section, locale)))
                .collect();
            let assessed = of.training.units.iter().filter(own).any(|unit| !unit.is_topic);
            modules.push(ModuleView { id: &module.id, title, topics: topics?, assessed });
        }
        let dossier = of.training.case.as_ref().map(|case| {
            let papers: Result<Vec<_>, WriteError> = case
                .papers
                .iter()
                .map(|paper| {
                    let html = html(&paper.markdown, CHAPTER + 1, locale)?;
                    Ok(Paper { id: &paper.id, title: &paper.title, html })
                })
                .collect();
            let lead_in = html(&case.lead_in, CHAPTER, locale)?;
            Ok::<_, WriteError>(Dossier { title: &case.title, lead_in, papers: papers? })
        });
        let capstone = of.training.capstone.as_ref().map(|capstone| {
            let html = fragment(&capstone::blocks(capstone, locale), CHAPTER, locale)?;
            let title = locale.labelled(&locale.text("paper-capstone"), &capstone.title);
            Ok::<_, WriteError>(Chapter { id: CAPSTONE.to_owned(), title, html })
        });
        let reference: Result<Vec<_>, WriteError> = sections
            .into_iter()
            .map(|section| {
                let html = fragment(&section.body, CHAPTER, locale)?;
                Ok(Chapter { id: section.id, title: section.title.plain(), html })
            })
            .collect();
        Ok(Self {
            summary: of.framework.summary(),
            provenance: of.framework.provenance(),
            modules,
            dossier: dossier.transpose()?,
            capstone: capstone.transpose()?,
            reference: reference?,
        })
    }
}

fn take(sections: &mut Vec<Section>, id: &str) -> Option<Section> {
    let at = sections.iter().position(|section| section.id == id)?;
    Some(sections.remove(at))
}

/// A topic, cut where its cards begin: the exercises stand between its lesson and them.
fn topic<'a>(unit: &'a Unit, section: Section, locale: &Locale) -> Result<Topic<'a>, WriteError> {
    let cards = format!("{}-cards", unit.id);
    let begin = |block: &Block| matches!(block, Block::Heading(one) if one.id.as_ref() == Some(&cards));
    let at = section.body.iter().position(begin).unwrap_or(section.body.len());
    let (lesson, cards) = section.body.split_at(at);
    let cards = cards.get(1..).unwrap_or_default();
    Ok(Topic {
        id: &unit.id,
        title: section.title.plain(),
        lesson: fragment(lesson, CHAPTER, locale)?,
        cards: fragment(cards, CHAPTER, locale)?,
    })
}
