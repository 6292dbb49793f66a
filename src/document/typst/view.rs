//! What the template is given: the document as data in which everything is decided but how it looks.

use std::cell::{Cell, RefCell};
use std::collections::BTreeSet;

use serde_json::{Value as Json, json};

use super::letters::legible;
use super::world::{DATA, Files};
use crate::chart::ChartError;
use crate::document::tree::{Block, CellValue, Document, Genre, Inline, Page, walk};
use crate::document::writer::{Paper, Setting, WriteError};

/// The deepest level that PDF has.
const DEEPEST: usize = 6;
/// What is free beside the text of a page, and how wide pages are, upright and on their side, in twentieths of a point.
const MARGINS: usize = 1701;
const A4: (usize, usize) = (11906, 16838);
const LETTER: (usize, usize) = (12240, 15840);

/// A file that is to be kept must have a date; this one, which files of Word have too, stands for none.
const NO_DAY: (i32, u8, u8) = (2000, 1, 1);

/// A document on its way to the template.
pub(super) struct View<'a> {
    document: &'a Document,
    pub(super) setting: &'a Setting<'a>,
    /// Where links can lead, and which of these were already met: the first that bears an id has it.
    places: BTreeSet<&'a str>,
    met: RefCell<BTreeSet<String>>,
    /// The level of the title of what is being written, and of the last heading in it.
    level: Cell<usize>,
    under: Cell<usize>,
    pub(super) files: RefCell<Files>,
    pub(super) failure: RefCell<Option<ChartError>>,
}

impl<'a> View<'a> {
    pub(super) fn of(document: &'a Document, setting: &'a Setting<'a>) -> Self {
        let mut places = BTreeSet::new();
        walk::each(&document.body, &mut |block| {
            places.extend(ids(block).into_iter().filter(|id| !id.is_empty()))
        });
        Self {
            document,
            setting,
            places,
            met: RefCell::default(),
            level: Cell::new(0),
            under: Cell::new(0),
            files: RefCell::default(),
            failure: RefCell::default(),
        }
    }

    /// The data and the pictures.
    pub(super) fn files(self) -> Result<Files, WriteError> {
        let data = self.whole();
        let mut files = self.files.into_inner();
        match self.failure.into_inner() {
            Some(error) => Err(error.into()),
            None => {
                files.insert(DATA.to_owned(), data.to_string().into_bytes());
                Ok(files)
            }
        }
    }

    fn whole(&self) -> Json {
        let meta = &self.document.meta;
        let locale = self.setting.locale;
        let mut parts = locale.tag().split('-');
        let language = parts.next().unwrap_or_default();
        let region = parts.find(|part| part.len() == 2 && part.chars().all(|c| c.is_ascii_alphabetic()));
        // A reader's program shows the title above the window; without one no file of this kind is sound.
        let names = [meta.title.as_str(), &meta.footer, &meta.generator, env!("CARGO_PKG_NAME")];
        let title = names.into_iter().map(|name| self.line(name)).find(|name| !name.trim().is_empty());
        let footer = if meta.footer.is_empty() { &meta.title } else { &meta.footer };
        let authors = self.document.cover().map(|cover| cover.authors.as_slice()).unwrap_or_default();
        json!({
            "title": title,
            "authors": authors.iter().map(|author| self.line(author)).collect::<Vec<_>>(),
            "day": self.setting.day.unwrap_or(NO_DAY),
            "language": language,
            "region": region,
            "direction": locale.direction(),
            "genre": meta.genre.name(),
            "paper": self.setting.paper.as_str(),
            "lies": self.lies(),
            "footer": self.words(&footer.as_str().into()),
            "body": self.blocks(&self.document.body),
        })
    }

    fn lies(&self) -> bool {
        self.document.meta.genre == Genre::Plan
    }

    /// How wide the text is, in twentieths of a point.
    pub(super) fn width(&self) -> usize {
        let (width, height) = if self.setting.paper == Paper::Letter { LETTER } else { A4 };
        (if self.lies() { height } else { width }) - MARGINS
    }

    pub(super) fn is_rtl(&self) -> bool {
        self.setting.locale.direction() == "rtl"
    }

    pub(super) fn is_place(&self, id: &str) -> bool {
        self.places.contains(id)
    }

    /// A text on one line, for what is no part of the page.
    pub(super) fn line(&self, text: &str) -> String {
        /// What one string of a file of this kind may hold at the most is 32 767.
        const MOST: usize = 2000;
        legible(&text.split_whitespace().collect::<Vec<_>>().join(" ")).chars().take(MOST).collect()
    }

    /// The id under which links find a block, for the first that bears it.
    pub(super) fn place(&self, id: Option<&str>) -> Option<String> {
        let id = id.filter(|id| !id.is_empty())?.to_owned();
        self.met.borrow_mut().insert(id.clone()).then_some(id)
    }

    /// Blocks one after the other.
    pub(super) fn blocks(&self, blocks: &[Block]) -> Vec<Json> {
        blocks.iter().map(|block| self.block(block)).filter(|block| !block.is_null()).collect()
    }

    fn block(&self, block: &Block) -> Json {
        match block {
            Block::Cover(cover) => json!({
                "kind": "cover",
                "logo": cover.logo.as_ref().and_then(|logo| self.logo(logo)),
                "of": self.words(&cover.kind),
                "title": self.isolated(&cover.title),
                "body": self.blocks(&cover.body),
            }),
            Block::Contents(title) => json!({ "kind": "contents", "title": self.heading(1, None, title) }),
            Block::Section(section) => {
                self.under.set(0);
                let (title, body) = self.titled(Some(&section.id), &section.title, &section.body);
                let page = match section.page {
                    Page::Flow => "flow",
                    Page::New => "new",
                    Page::Alone => "alone",
                };
                json!({ "kind": "section", "title": title, "page": page, "body": body })
            }
            Block::Heading(heading) => {
                // Headings of a tree begin at 2, below the title of what they stand in.
                let wanted = self.level.get() + usize::from(heading.level.max(2)) - 1;
                let level = wanted.min(self.under.get() + 1).min(DEEPEST);
                if !is_blank(&heading.text) {
                    self.under.set(level);
                }
                self.heading(level, heading.id.as_deref(), &heading.text)
            }
            Block::Paragraph(paragraph) => self.paragraph(paragraph.role, &paragraph.text),
            Block::List(list) => self.list(list),
            Block::Definitions(list) => self.definitions(list),
            Block::Table(table) => self.table(table),
            Block::Figure(figure) => self.figure(figure),
            Block::Headline(headline) => json!({
                "kind": "headline",
                "value": self.words(&headline.value.shown()),
                "missing": matches!(headline.value, CellValue::Missing(_)),
                "name": self.words(&headline.name),
                "body": self.blocks(&headline.body),
            }),
            Block::Cards(cards) => {
                json!({ "kind": "cards", "cards": cards.iter().map(|card| self.card(card)).collect::<Vec<_>>() })
            }
            Block::Columns(columns) => self.columns(columns),
            Block::Callout(body) => json!({ "kind": "callout", "body": self.blocks(body) }),
            Block::Quote(body) => json!({ "kind": "quote", "body": self.blocks(body) }),
            Block::Fold(fold) => match &fold.id {
                // What can be linked to is a part of the section, and what it is called a heading.
                Some(id) => {
                    let (title, body) = self.titled(Some(id), &fold.summary, &fold.body);
                    json!({ "kind": "part", "title": title, "beside": false, "body": body })
                }
                None => json!({
                    "kind": "fold", "summary": self.isolated(&fold.summary), "body": self.blocks(&fold.body),
                }),
            },
            Block::Entry(entry) => {
                let (title, body) = self.titled(Some(&entry.id), &entry.title, &entry.body);
                json!({ "kind": "part", "title": title, "beside": entry.beside, "body": body })
            }
            Block::Checklist(list) => self.checklist(list),
            Block::Field(field) => self.field(field),
            Block::Code(text) => {
                let mut body = Vec::new();
                self.text(text.trim_end_matches('\n'), &mut body);
                json!({ "kind": "code", "body": body })
            }
            Block::Rule => json!({ "kind": "rule" }),
        }
    }

    /// A heading one below the last, and what stands under it. Levels never skip one on the way down.
    fn titled(&self, id: Option<&str>, title: &Inline, blocks: &[Block]) -> (Json, Vec<Json>) {
        let level = (self.under.get() + usize::from(!is_blank(title))).min(DEEPEST);
        let title = self.heading(level, id, title);
        let outside = (self.level.replace(level), self.under.replace(level));
        let body = self.blocks(blocks);
        self.level.set(outside.0);
        self.under.set(outside.1);
        (title, body)
    }

    /// A heading, or a place without words: an empty heading there must not be.
    fn heading(&self, level: usize, id: Option<&str>, text: &Inline) -> Json {
        let is = if is_blank(text) { "place" } else { "heading" };
        json!({ "kind": is, "level": level, "id": self.place(id), "text": self.isolated(text) })
    }
}

fn is_blank(text: &Inline) -> bool {
    legible(&text.plain()).trim().is_empty()
}

/// The ids that a block bears.
fn ids(block: &Block) -> Vec<&str> {
    match block {
        Block::Section(section) => vec![&section.id],
        Block::Heading(heading) => heading.id.iter().map(String::as_str).collect(),
        Block::Fold(fold) => fold.id.iter().map(String::as_str).collect(),
        Block::Entry(entry) => vec![&entry.id],
        Block::Definitions(list) => list.items.iter().filter_map(|one| one.id.as_deref()).collect(),
        _ => Vec::new(),
    }
}
