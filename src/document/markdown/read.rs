//! From Markdown that people wrote to blocks of a tree: HTML in it is shown as text but for `<br>`, a
//! picture becomes its description.

use std::iter::Peekable;

use pulldown_cmark::{Alignment, Event, Options, Parser, Tag, TextMergeStream};

use crate::document::tree::{
    Block, Cell, Column, ColumnKind, Heading, Inline, List, Marks, Role, Row, RowKind, Span, Table, Target,
};

/// So deep are blocks and marks inside each other at most. What lies deeper keeps its words alone: nobody writes so, and whatever
/// goes through the tree goes down with it.
pub(super) const DEEPEST: usize = 32;

/// What becomes of a link.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Kept {
    /// It stays one.
    Link,
    /// Its words stay.
    Words,
    /// Its words stay, stressed.
    Emphasis,
}

/// The blocks of a text; `links` says what becomes of a link, by its address.
pub fn read(markdown: &str, links: &dyn Fn(&str) -> Kept) -> Vec<Block> {
    let options = Options::ENABLE_TABLES | Options::ENABLE_HEADING_ATTRIBUTES;
    let events = TextMergeStream::new(Parser::new_ext(markdown, options)).peekable();
    Reader { events, links, depth: 0, open: [false; 3] }.blocks()
}

struct Reader<'l, I: Iterator> {
    events: Peekable<I>,
    links: &'l dyn Fn(&str) -> Kept,
    /// How deep what is being read lies.
    depth: usize,
    /// By [`Mark`]: does it stand inside of one?
    open: [bool; 3],
}

/// Marks that say no more inside of themselves.
#[derive(Clone, Copy)]
enum Mark {
    Emphasis,
    Strong,
    Link,
}

impl<'m, I: Iterator<Item = Event<'m>>> Reader<'_, I> {
    /// Blocks up to the end of what holds them, which is read too.
    fn blocks(&mut self) -> Vec<Block> {
        if self.depth >= DEEPEST {
            return Some(Block::paragraph(self.words_to_end())).into_iter().filter(is_there).collect();
        }
        self.depth += 1;
        let blocks = self.blocks_of_level();
        self.depth -= 1;
        blocks
    }

    fn blocks_of_level(&mut self) -> Vec<Block> {
        let mut blocks = Vec::new();
        loop {
            // A tight item has its words without a paragraph around them.
            let words = self.inline();
            if !words.is_empty() {
                blocks.push(Block::paragraph(words));
            }
            match self.events.next() {
                None | Some(Event::End(_)) => return blocks,
                Some(Event::Rule) => blocks.push(Block::Rule),
                Some(Event::Start(tag)) => blocks.extend(self.block(tag)),
                // Inline events were read above; of the others none is asked for.
                Some(_) => {}
            }
        }
    }

    fn block(&mut self, tag: Tag<'m>) -> Option<Block> {
        match tag {
            Tag::Paragraph => Some(Block::paragraph(self.inline_to_end())).filter(is_there),
            Tag::Heading { level, id, .. } => {
                let level = (level as u8).saturating_sub(1).max(1);
                let text = on_one_line(self.inline_to_end());
                Some(Block::Heading(Heading { level, id: id.map(|id| id.to_string()), text }))
            }
            Tag::BlockQuote(_) => Some(Block::Quote(self.blocks())),
            Tag::CodeBlock(_) => {
                let mut text = self.inline_to_end().plain();
                // The last line of a file may have no end.
                if !text.is_empty() && !text.ends_with('\n') {
                    text.push('\n');
                }
                Some(Block::Code(text))
            }
            Tag::HtmlBlock => {
                let text = self.inline_to_end().plain();
                Some(Block::paragraph(text.trim())).filter(is_there)
            }
            Tag::List(start) => {
                let marks = start.map_or(Marks::Bullets, Marks::Numbers);
                let mut items = Vec::new();
                while let Some(Event::Start(Tag::Item)) = self.events.next() {
                    items.push(self.blocks());
                }
                Some(Block::List(List { marks, role: Role::Text, items, more: None }))
            }
            Tag::Table(alignments) => Some(Block::Table(self.table(&alignments))),
            _ => {
                self.blocks();
                None
            }
        }
    }

    /// A table; it belongs to the words before it and has no caption of its own.
    fn table(&mut self, alignments: &[Alignment]) -> Table {
        let mut rows: Vec<Vec<Inline>> = Vec::new();
        while let Some(Event::Start(Tag::TableHead | Tag::TableRow)) = self.events.next() {
            let mut cells = Vec::new();
            while let Some(Event::Start(Tag::TableCell)) = self.events.next() {
                cells.push(on_one_line(self.inline_to_end()));
            }
            rows.push(cells);
        }
        let mut rows = rows.into_iter();
        let kind = |alignment: &Alignment| match alignment {
            Alignment::Right => ColumnKind::Numbers,
            _ => ColumnKind::Words,
        };
        let columns = rows.next().unwrap_or_default().into_iter().zip(alignments);
        let columns = columns.map(|(title, alignment)| Column { title, kind: kind(alignment) }).collect();
        let rows = rows
            .map(|cells| Row { kind: RowKind::Plain, cells: cells.into_iter().map(Cell::text).collect() })
            .collect();
        Table { columns, rows, quiet: true, ..Table::default() }
    }

    /// Inline text up to the end of what holds it, which is read too.
    fn inline_to_end(&mut self) -> Inline {
        if self.depth >= DEEPEST {
            return self.words_to_end();
        }
        self.depth += 1;
        let text = self.inline();
        self.depth -= 1;
        self.events.next();
        text
    }

    /// The words alone up to the end of what holds them, which is read too, however deep they lie.
    fn words_to_end(&mut self) -> Inline {
        let mut out = Inline::default();
        let mut open = 0_usize;
        for event in self.events.by_ref() {
            match event {
                Event::Text(text) | Event::Code(text) | Event::Html(text) | Event::InlineHtml(text) => {
                    add(&mut out, &text);
                }
                Event::SoftBreak | Event::HardBreak => add(&mut out, " "),
                Event::Start(_) => open += 1,
                Event::End(_) if open == 0 => break,
                Event::End(_) => open -= 1,
                _ => {}
            }
        }
        out
    }

    /// Inline text as far as it goes.
    fn inline(&mut self) -> Inline {
        let mut out = Inline::default();
        while let Some(event) = self.events.next_if(is_inline) {
            match event {
                Event::InlineHtml(tag) if is_break(&tag) => out.0.push(Span::Break),
                Event::Text(text) | Event::Html(text) | Event::InlineHtml(text) => add(&mut out, &text),
                Event::Code(text) => out.0.push(Span::Code(text.to_string())),
                Event::SoftBreak => add(&mut out, " "),
                Event::HardBreak => out.0.push(Span::Break),
                Event::Start(Tag::Emphasis) => match self.marked(Mark::Emphasis) {
                    (inner, true) => join(&mut out, inner),
                    (inner, false) => out.0.push(Span::Emphasis(inner)),
                },
                Event::Start(Tag::Strong) => match self.marked(Mark::Strong) {
                    (inner, true) => join(&mut out, inner),
                    (inner, false) => out.0.push(Span::Strong(inner)),
                },
                // An address among the words of a link is no link of its own.
                Event::Start(Tag::Link { dest_url, .. }) => match self.marked(Mark::Link) {
                    (inner, true) => join(&mut out, inner),
                    (inner, false) => self.link(&dest_url, inner, &mut out),
                },
                Event::Start(_) => {
                    let inner = self.inline_to_end();
                    join(&mut out, inner);
                }
                _ => {}
            }
        }
        out
    }

    /// Inline text inside of a mark, and whether that stands inside of another of its kind.
    fn marked(&mut self, mark: Mark) -> (Inline, bool) {
        let outside = std::mem::replace(&mut self.open[mark as usize], true);
        let inner = self.inline_to_end();
        self.open[mark as usize] = outside;
        (inner, outside)
    }

    fn link(&self, address: &str, words: Inline, out: &mut Inline) {
        let to = match address.strip_prefix('#') {
            Some(id) => Target::Place(id.to_owned()),
            None => Target::Address(address.to_owned()),
        };
        match (self.links)(address) {
            Kept::Link => out.0.push(Span::Link { to, text: words }),
            Kept::Words => join(out, words),
            Kept::Emphasis => out.0.push(Span::Emphasis(words)),
        }
    }
}

fn is_inline(event: &Event<'_>) -> bool {
    match event {
        Event::Start(tag) => matches!(
            tag,
            Tag::Emphasis
                | Tag::Strong
                | Tag::Strikethrough
                | Tag::Superscript
                | Tag::Subscript
                | Tag::Link { .. }
                | Tag::Image { .. }
        ),
        Event::End(_) | Event::Rule => false,
        _ => true,
    }
}

fn is_break(tag: &str) -> bool {
    ["<br>", "<br/>", "<br />"].iter().any(|one| tag.eq_ignore_ascii_case(one))
}

fn is_there(block: &Block) -> bool {
    !matches!(block, Block::Paragraph(paragraph) if paragraph.text.is_empty())
}

/// Adds inline text to that before it.
fn join(out: &mut Inline, other: Inline) {
    for span in other.0 {
        match span {
            Span::Text(text) => add(out, &text),
            other => out.0.push(other),
        }
    }
}

/// The text of a heading or of a cell, which has no second line: a space stands for a break.
fn on_one_line(text: Inline) -> Inline {
    text.0.into_iter().fold(Inline::default(), |mut out, span| {
        match span {
            Span::Break => add(&mut out, " "),
            Span::Text(text) => add(&mut out, &text),
            Span::Strong(inner) => out.0.push(Span::Strong(on_one_line(inner))),
            Span::Emphasis(inner) => out.0.push(Span::Emphasis(on_one_line(inner))),
            Span::Link { to, text } => out.0.push(Span::Link { to, text: on_one_line(text) }),
            other => out.0.push(other),
        }
        out
    })
}

/// Adds words to those before them.
fn add(out: &mut Inline, text: &str) {
    match out.0.last_mut() {
        Some(Span::Text(before)) => before.push_str(text),
        _ => out.0.push(Span::Text(text.to_owned())),
    }
}
