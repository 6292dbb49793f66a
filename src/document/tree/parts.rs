//! The parts that blocks are made of: what each holds, and what its kinds are.

use std::sync::Arc;

use schemars::JsonSchema;
use serde::{Serialize, Serializer};

use super::Block;
use super::inline::{Inline, Tone};
use super::table::CellValue;
use crate::chart::Drawing;

/// A cover.
#[derive(Debug, Clone, PartialEq, Default, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Cover {
    /// The picture above the title.
    pub logo: Option<Logo>,
    /// The names of those who wrote the document.
    pub authors: Vec<String>,
    /// What kind of document it is; may be empty.
    pub kind: Inline,
    /// The title of the document.
    pub title: Inline,
    /// What else stands there.
    pub body: Vec<Block>,
}

/// A picture that belongs to whoever is named on a cover.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Logo {
    /// How files of its kind end: `svg`, `png` or `jpeg`.
    pub ending: &'static str,
    /// All bytes of its file.
    #[serde(skip)]
    pub bytes: Arc<[u8]>,
    /// Width and height, in units of its own.
    pub size: (f64, f64),
    /// What it is, for those who do not see it.
    pub says: String,
}

impl Logo {
    /// The name of its file, where it stands beside the document.
    pub fn file(&self) -> String {
        format!("logo.{}", self.ending)
    }
}

/// A chapter.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Section {
    /// Where links point.
    pub id: String,
    /// Its heading, of level 1.
    pub title: Inline,
    /// Where it begins and ends on paper.
    pub page: Page,
    /// What stands in it.
    pub body: Vec<Block>,
}

/// Where a section begins and ends on paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Page {
    /// It begins where the one before it ends.
    Flow,
    /// It begins on a page of its own.
    New,
    /// It has a page to itself, and is set so that it fits on one.
    Alone,
}

/// A heading inside a section.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Heading {
    /// 2 below a section's own, 3 below that, 4 for an entry's.
    pub level: u8,
    /// Where links point; none where nothing points.
    pub id: Option<String>,
    /// The words.
    pub text: Inline,
}

/// A paragraph.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Paragraph {
    /// What it is for.
    pub role: Role,
    /// The words.
    pub text: Inline,
}

/// What a paragraph or a list is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Role {
    /// The text itself.
    Text,
    /// Says what the blocks after it show, and stays with them on a page.
    About,
    /// Beside the text: explanations, and that there is nothing to list.
    Aside,
    /// Small print under a heading.
    Small,
}

/// A list.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct List {
    /// How its items are marked.
    pub marks: Marks,
    /// What it is for.
    pub role: Role,
    /// The items.
    pub items: Vec<Vec<Block>>,
    /// How many are left out, with a link to all of them.
    pub more: Option<Inline>,
}

/// How the items of a list are marked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Marks {
    /// Each alike.
    Bullets,
    /// By numbers, from this one on.
    Numbers(u64),
}

/// Terms or labels, each with what belongs to it.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Definitions {
    /// What they are.
    pub kind: DefinitionKind,
    /// Items of the definitions, in the order of the file.
    pub items: Vec<Definition>,
}

/// What definitions are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum DefinitionKind {
    /// Terms with what they mean.
    Terms,
    /// Labels with their values, in little room.
    Facts,
    /// Points that are open, each with what it asks for.
    Open,
    /// Entries to look up.
    Register,
}

/// A term or a label with what belongs to it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Definition {
    /// Where links point; none where nothing points.
    pub id: Option<String>,
    /// The term.
    pub term: Inline,
    /// What it asks of the reader.
    pub tone: Option<Tone>,
    /// What it means.
    pub meaning: Inline,
}

/// A drawing with its name.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Figure {
    /// A short name, which is also that of its file.
    pub name: &'static str,
    /// The drawing, with its title, its description and its size.
    #[serde(serialize_with = "told")]
    #[schemars(with = "Told")]
    pub drawing: Drawing,
}

/// A drawing as it is told to programs: its shapes are in a file of their own.
#[derive(Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
struct Told {
    /// The name of the chart.
    title: String,
    /// How it is to be read.
    description: String,
}

fn told<S: Serializer>(drawing: &Drawing, to: S) -> Result<S::Ok, S::Error> {
    let (title, description) = (drawing.title().to_owned(), drawing.description().to_owned());
    Told { title, description }.serialize(to)
}

/// One number that everything else explains.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Headline {
    /// The number, or why there is none.
    pub value: CellValue,
    /// What the number is called; may be empty.
    pub name: Inline,
    /// What is said of it.
    pub body: Vec<Block>,
}

/// A number with its name.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Card {
    /// Title of the card, as a reader sees it.
    pub title: Inline,
    /// The number, or why there is none.
    pub value: CellValue,
    /// Said below it in small letters.
    pub note: Inline,
    /// The series of the charts that it belongs to, for its colour.
    pub series: Option<usize>,
}

/// Parts of equal rank.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Columns {
    /// How much room each needs.
    pub width: Width,
    /// Each part.
    pub columns: Vec<Vec<Block>>,
}

/// How much room a column needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Width {
    /// A few words.
    Narrow,
    /// Sentences.
    Wide,
}

/// What can be unfolded.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Fold {
    /// Where links point; none where nothing points.
    pub id: Option<String>,
    /// Shown when it is folded.
    pub summary: Inline,
    /// It is unfolded at first.
    pub open: bool,
    /// What is folded.
    pub body: Vec<Block>,
}

/// A thing of a register with an id of its own.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Entry {
    /// Where links point.
    pub id: String,
    /// Its heading, one level below the one that it stands under.
    pub title: Inline,
    /// It stands beside the entry before it, and is set back.
    pub beside: bool,
    /// What is said of it.
    pub body: Vec<Block>,
}

/// Things to tick off on paper.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Checklist {
    /// Heads the room that is left beside each thing.
    pub blank: Inline,
    /// The things, in groups.
    pub groups: Vec<CheckGroup>,
}

/// Things to tick off under one heading.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct CheckGroup {
    /// The heading.
    pub title: Inline,
    /// The things.
    pub items: Vec<Inline>,
}

impl Definition {
    /// A term with its meaning.
    pub fn new(term: impl Into<Inline>, meaning: impl Into<Inline>) -> Self {
        Self { id: None, term: term.into(), tone: None, meaning: meaning.into() }
    }

    /// The same with an id.
    #[must_use]
    pub fn id(self, id: impl Into<String>) -> Self {
        Self { id: Some(id.into()), ..self }
    }

    /// The same with what it asks of the reader.
    #[must_use]
    pub fn tone(self, tone: Option<Tone>) -> Self {
        Self { tone, ..self }
    }
}
