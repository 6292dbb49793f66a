//! Markdown: a document tree as Markdown that people edit and convert, and Markdown that people wrote as a tree.

mod escape;
mod read;
mod write;

use super::tree::{CellValue, Document, Inline, Span, Target};
use super::writer::{Setting, WriteError, Writer, without_controls};
use super::{tree, tree::Block};
use crate::locale::Locale;

pub use read::{Kept, read};

/// CommonMark with the tables of GitHub and ids behind headings, as pandoc reads it.
#[derive(Debug)]
pub struct Markdown;

impl Writer for Markdown {
    fn name(&self) -> &'static str {
        "md"
    }

    fn also(&self) -> &'static [&'static str] {
        &["markdown"]
    }

    fn drawings_beside(&self) -> bool {
        true
    }

    fn write(&self, document: &Document, setting: &Setting<'_>) -> Result<Vec<u8>, WriteError> {
        Ok(text(document, setting.locale).into_bytes())
    }
}

/// A text of one line in which no sign means anything to a reader of Markdown.
pub fn escaped(text: &str) -> String {
    escape::words(text).replace('|', "\\|").replace(['\n', '\r'], " ")
}

/// The document as Markdown.
pub fn text(document: &Document, locale: &Locale) -> String {
    without_controls(write::document(document, locale))
}

/// A statement that somebody else wrote: links lose their address and keep their words, so that nothing can be fetched; its
/// headings are no headings of the document.
pub fn statement(text: &str) -> Vec<Block> {
    read(text, &|_| Kept::Words)
        .into_iter()
        .map(|block| match block {
            Block::Heading(heading) => Block::paragraph(Span::Strong(heading.text)),
            other => other,
        })
        .collect()
}

/// What was read, as said in the language of a tag.
pub fn said_in(language: &str, blocks: Vec<Block>) -> Vec<Block> {
    let said = |text: Inline| match text.is_empty() {
        true => text,
        false => Span::Foreign { language: language.to_owned(), text }.into(),
    };
    let all = |blocks| said_in(language, blocks);
    let mut blocks = blocks;
    for block in &mut blocks {
        match block {
            Block::Paragraph(one) => one.text = said(std::mem::take(&mut one.text)),
            Block::Heading(one) => one.text = said(std::mem::take(&mut one.text)),
            Block::Quote(body) => *body = all(std::mem::take(body)),
            Block::List(list) => list.items.iter_mut().for_each(|item| *item = all(std::mem::take(item))),
            Block::Table(table) => {
                let titles = table.columns.iter_mut().map(|column| &mut column.title);
                titles.for_each(|title| *title = said(std::mem::take(title)));
                for cell in table.rows.iter_mut().flat_map(|row| &mut row.cells) {
                    if let CellValue::Text(text) = &mut cell.value {
                        *text = said(std::mem::take(text));
                    }
                }
            }
            // Markdown has no other blocks with words for reading.
            _ => {}
        }
    }
    blocks
}

/// Every place in the document to which a link of Markdown can lead: what has a heading of its own.
fn places(document: &Document) -> std::collections::BTreeSet<&str> {
    let mut places = std::collections::BTreeSet::new();
    tree::walk::each(&document.body, &mut |block| {
        let id = match block {
            Block::Section(section) => Some(&section.id),
            Block::Entry(entry) => Some(&entry.id),
            Block::Heading(heading) => heading.id.as_ref(),
            Block::Fold(fold) => fold.id.as_ref(),
            _ => None,
        };
        places.extend(id.map(String::as_str));
    });
    places
}

/// The address of a link as Markdown has it.
fn address(to: &Target) -> String {
    match to {
        Target::Place(id) => format!("#{id}"),
        Target::Address(address) => address.clone(),
    }
}

#[cfg(test)]
mod tests;
