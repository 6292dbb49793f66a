//! The document tree: what a document says and in which order, without a format and without knowledge of assessments.
//!
//! What a block is *for* is said by roles and kinds; how it then looks is decided by each writer.

mod field;
mod inline;
mod parts;
mod table;
pub mod walk;

pub use field::{Choice, Field, Fill, lines};
pub use inline::{Inline, Span, Target, Tone};
pub use parts::{
    Card, CheckGroup, Checklist, Columns, Cover, Definition, DefinitionKind, Definitions, Entry, Figure,
    Fold, Heading, Headline, List, Logo, Marks, Page, Paragraph, Role, Section, Width,
};
pub use table::{Cell, CellValue, Column, ColumnKind, Look, Row, RowKind, Shown, Table};

use schemars::JsonSchema;
use serde::Serialize;

/// A document.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Document {
    /// What is known of it as a whole.
    pub meta: Meta,
    /// From the cover to the last page.
    pub body: Vec<Block>,
}

impl Document {
    /// Its cover, where it has one.
    pub fn cover(&self) -> Option<&Cover> {
        match self.body.first() {
            Some(Block::Cover(cover)) => Some(cover),
            _ => None,
        }
    }
}

/// What is known of a document as a whole.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Meta {
    /// Its title, as a window or a list of files shows it.
    pub title: String,
    /// The program that made it, with its version.
    pub generator: String,
    /// Which family of documents it belongs to.
    pub genre: Genre,
    /// Stands at the foot of every page beside its number; empty where the title is enough.
    pub footer: String,
}

/// The family of a document; a writer has a style for each.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Genre {
    /// Results: numbers, charts, tables.
    Report,
    /// The same on a page or two: a head in place of a cover.
    Brief,
    /// Steps to be taken and followed up: wide tables, on pages that lie on their side.
    Plan,
    /// Something to learn and to look up: lessons, cards, registers.
    Handbook,
    /// Something to fill in: questions with room for the answers.
    Form,
    /// A page or two to somebody: no cover, no chapters.
    Letter,
}

impl Genre {
    /// The name by which templates and styles know it.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Report => "report",
            Self::Brief => "brief",
            Self::Plan => "plan",
            Self::Handbook => "handbook",
            Self::Form => "form",
            Self::Letter => "letter",
        }
    }
}

/// A part of a document.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Block {
    /// The cover.
    Cover(Cover),
    /// The table of contents; a writer makes it of the sections of the document.
    Contents(Inline),
    /// A chapter with its heading.
    Section(Section),
    /// A heading inside a section.
    Heading(Heading),
    /// A paragraph.
    Paragraph(Paragraph),
    /// A list.
    List(List),
    /// Terms or labels, each with what belongs to it.
    Definitions(Definitions),
    /// A table.
    Table(Table),
    /// A drawing.
    Figure(Figure),
    /// One number that everything else explains.
    Headline(Headline),
    /// A few numbers side by side, each with its name.
    Cards(Vec<Card>),
    /// Parts of equal rank, side by side where there is room.
    Columns(Columns),
    /// A box apart from the text.
    Callout(Vec<Block>),
    /// Somebody's own words.
    Quote(Vec<Block>),
    /// What can be unfolded; on paper it is open.
    Fold(Fold),
    /// A thing of a register with an id of its own, such as an indicator.
    Entry(Entry),
    /// Things to tick off on paper.
    Checklist(Checklist),
    /// Room to fill in.
    Field(Field),
    /// Lines letter by letter.
    Code(String),
    /// A line across the page.
    Rule,
}

impl Block {
    /// A paragraph of the text.
    pub fn paragraph(text: impl Into<Inline>) -> Self {
        Self::said(Role::Text, text)
    }

    /// A paragraph beside the text.
    pub fn aside(text: impl Into<Inline>) -> Self {
        Self::said(Role::Aside, text)
    }

    /// A paragraph with a role.
    pub fn said(role: Role, text: impl Into<Inline>) -> Self {
        Self::Paragraph(Paragraph { role, text: text.into() })
    }

    /// A heading to which nothing points.
    pub fn heading(level: u8, text: impl Into<Inline>) -> Self {
        Self::Heading(Heading { level, id: None, text: text.into() })
    }

    /// A list with bullets, a paragraph each.
    pub fn bullets(items: impl IntoIterator<Item = Inline>) -> Self {
        let items = items.into_iter().map(|text| vec![Self::paragraph(text)]).collect();
        Self::List(List { marks: Marks::Bullets, role: Role::Text, items, more: None })
    }

    /// Definitions of one kind.
    pub fn definitions(kind: DefinitionKind, items: Vec<Definition>) -> Self {
        Self::Definitions(Definitions { kind, items })
    }
}
