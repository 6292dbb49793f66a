//! From a document tree to Markdown.

use std::collections::BTreeSet;

use super::escape::{self, destination, marked, trimmed};
use super::{address, places};
use crate::document::tree::{
    Block, Cell, CellValue, Choice, ColumnKind, Definition, DefinitionKind, Document, Field, Fill, Inline,
    List, Marks, Span, Table, Target,
};
use crate::document::writer::drawing_file;
use crate::locale::Locale;

/// The document as Markdown.
pub(super) fn document(document: &Document, locale: &Locale) -> String {
    let out = Out { locale, document, places: places(document) };
    let mut text = out.blocks(&document.body);
    text.push('\n');
    text
}

struct Out<'a> {
    locale: &'a Locale,
    document: &'a Document,
    places: BTreeSet<&'a str>,
}

/// Where inline text stands.
#[derive(Clone, Copy, PartialEq)]
enum Within {
    /// A paragraph, in which a line can end.
    Lines,
    /// A single line, such as a heading.
    Line,
    /// A cell, in which a bar would end it, in code too; what is said below its value is set off as its value asks for.
    Cell(Apart),
}

/// How small letters are set off from the words before them.
#[derive(Clone, Copy, PartialEq)]
enum Apart {
    /// In brackets, as what is said of a number, or in place of one.
    Brackets,
    /// By a point at half height, as a label is from its code.
    Point,
}

impl Out<'_> {
    /// Blocks with an empty line between them; a block that says nothing leaves none.
    fn blocks(&self, blocks: &[Block]) -> String {
        let texts: Vec<String> =
            blocks.iter().map(|block| self.block(block)).filter(|text| !text.is_empty()).collect();
        texts.join("\n\n")
    }

    fn block(&self, block: &Block) -> String {
        match block {
            Block::Cover(cover) => {
                let title = format!("# {}", self.line(&cover.title));
                let logo = cover.logo.as_ref();
                let logo = logo.map(|logo| format!("![{}]({})", super::escaped(&logo.says), logo.file()));
                joined([
                    logo.unwrap_or_default(),
                    title,
                    self.paragraph(&cover.kind),
                    self.blocks(&cover.body),
                ])
            }
            Block::Contents(title) => {
                let items = self.document.sections().map(|section| {
                    let link = Inline::place(&section.id, section.title.clone());
                    format!("- {}", self.line(&link))
                });
                let items: Vec<String> = items.collect();
                joined([self.paragraph(&Span::Strong(title.clone()).into()), items.join("\n")])
            }
            Block::Section(section) => {
                joined([self.heading(1, Some(&section.id), &section.title), self.blocks(&section.body)])
            }
            Block::Heading(heading) => self.heading(heading.level, heading.id.as_deref(), &heading.text),
            Block::Paragraph(paragraph) => self.paragraph(&paragraph.text),
            Block::List(list) => self.list(list),
            Block::Definitions(list) => {
                let item = |one: &Definition| {
                    let term = match list.kind {
                        DefinitionKind::Facts => one.term.clone(),
                        _ => Span::Strong(one.term.clone()).into(),
                    };
                    format!("- {}", self.line(&Inline::labelled(term, one.meaning.clone(), self.locale)))
                };
                list.items.iter().map(item).collect::<Vec<_>>().join("\n")
            }
            Block::Table(table) => self.table(table),
            Block::Figure(figure) => {
                let said = [figure.drawing.title(), figure.drawing.description()].map(escape::words);
                format!("![{}]({})", said.join(". "), drawing_file(self.locale.tag(), figure.name, "svg"))
            }
            Block::Headline(headline) => {
                let value = Inline::from(Span::Strong(headline.value.shown()));
                joined([self.paragraph(&value.note(headline.name.clone())), self.blocks(&headline.body)])
            }
            Block::Cards(cards) => {
                let items = cards.iter().map(|card| {
                    let value = Inline::from(Span::Strong(card.value.shown())).note(card.note.clone());
                    format!("- {}", self.line(&Inline::labelled(card.title.clone(), value, self.locale)))
                });
                items.collect::<Vec<_>>().join("\n")
            }
            Block::Columns(columns) => {
                let parts: Vec<String> = columns.columns.iter().map(|part| self.blocks(part)).collect();
                parts.join("\n\n")
            }
            Block::Callout(body) | Block::Quote(body) => prefixed("> ", "> ", &self.blocks(body)),
            Block::Fold(fold) => {
                let summary = match &fold.id {
                    Some(id) => self.heading(2, Some(id), &fold.summary),
                    None => self.paragraph(&Span::Strong(fold.summary.clone()).into()),
                };
                joined([summary, self.blocks(&fold.body)])
            }
            Block::Entry(entry) => {
                joined([self.heading(3, Some(&entry.id), &entry.title), self.blocks(&entry.body)])
            }
            Block::Checklist(list) => {
                let groups = list.groups.iter().map(|group| {
                    let items = group.items.iter().map(|item| format!("- [ ] {}", self.line(item)));
                    joined([self.heading(2, None, &group.title), items.collect::<Vec<_>>().join("\n")])
                });
                groups.collect::<Vec<_>>().join("\n\n")
            }
            Block::Field(field) => self.field(field),
            Block::Code(text) => {
                let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or(0);
                let fence = "`".repeat((longest + 1).max(3));
                let end = if text.is_empty() || text.ends_with('\n') { "" } else { "\n" };
                format!("{fence}\n{text}{end}{fence}")
            }
            Block::Rule => "---".to_owned(),
        }
    }

    /// A heading, the title of the document being the first level.
    fn heading(&self, level: u8, id: Option<&str>, text: &Inline) -> String {
        let id = id.map(|id| format!(" {{#{id}}}")).unwrap_or_default();
        let text = escape::end_of_heading(&self.line(text));
        format!("{} {text}{id}", "#".repeat(usize::from(level.clamp(1, 5)) + 1))
    }

    fn paragraph(&self, text: &Inline) -> String {
        escape::lines(&self.inline(text, Within::Lines))
    }

    fn line(&self, text: &Inline) -> String {
        trimmed(&self.inline(text, Within::Line)).to_owned()
    }

    fn list(&self, list: &List) -> String {
        let mut number = match list.marks {
            Marks::Bullets => None,
            Marks::Numbers(start) => Some(start),
        };
        let mut lines = Vec::new();
        let more = list.more.as_ref().map(|more| vec![Block::paragraph(more.clone())]);
        // A list of which one item has several blocks has empty lines between its items.
        let loose = list.items.iter().any(|item| !is_tight(item));
        for item in list.items.iter().chain(&more) {
            let mark = match &mut number {
                None => "- ".to_owned(),
                Some(n) => {
                    *n += 1;
                    format!("{}. ", *n - 1)
                }
            };
            let text = match item.as_slice() {
                blocks if is_tight(blocks) => {
                    blocks.iter().map(|block| self.block(block)).collect::<Vec<_>>().join("\n")
                }
                blocks => self.blocks(blocks),
            };
            lines.push(prefixed(&mark, &" ".repeat(mark.len()), &text));
        }
        lines.join(if loose { "\n\n" } else { "\n" })
    }

    /// Boxes to tick, or a label with what stands there, or with a line to write on.
    fn field(&self, field: &Field) -> String {
        let value = match &field.fill {
            Fill::Choice(list) => {
                let boxed = |one: &Choice| {
                    let mark = if one.ticked { 'x' } else { ' ' };
                    format!("- [{mark}] {}", self.line(&one.said(self.locale)))
                };
                return list.iter().map(boxed).collect::<Vec<_>>().join("\n");
            }
            Fill::Line(value) | Fill::Text(value) | Fill::Day(value) => value,
        };
        let label = Span::Strong(field.label.clone());
        let value = if value.is_empty() {
            Inline::from(Span::Code("_".repeat(40)))
        } else {
            Inline::own(value.as_str())
        };
        self.paragraph(&Inline::labelled(label, value, self.locale))
    }

    fn table(&self, table: &Table) -> String {
        let row = |cells: Vec<String>| format!("| {} |", cells.join(" | "));
        let mut lines = vec![row(table.columns.iter().map(|column| self.line(&column.title)).collect())];
        let rule = |kind: ColumnKind| match kind {
            ColumnKind::Words => "---".to_owned(),
            ColumnKind::Numbers => "---:".to_owned(),
        };
        lines.push(row(table.columns.iter().map(|column| rule(column.kind)).collect()));
        for one in &table.rows {
            lines.push(row(one.cells.iter().map(|cell| self.cell(cell)).collect()));
        }
        let caption =
            if table.quiet { Inline::default() } else { Span::Emphasis(table.caption.clone()).into() };
        let notes: Vec<String> = table.notes.iter().map(|note| self.paragraph(note)).collect();
        joined([self.paragraph(&caption), lines.join("\n"), notes.join("\n\n")])
    }

    fn cell(&self, cell: &Cell) -> String {
        let text = match &cell.value {
            CellValue::Empty => cell.note.clone(),
            value => value.shown().note(cell.note.clone()),
        };
        let apart = if matches!(cell.value, CellValue::Text(_)) { Apart::Point } else { Apart::Brackets };
        trimmed(&self.inline(&text, Within::Cell(apart))).to_owned()
    }

    fn inline(&self, text: &Inline, within: Within) -> String {
        let mut out = String::new();
        self.add(text, within, &mut out);
        out
    }

    fn add(&self, text: &Inline, within: Within, out: &mut String) {
        for span in &text.0 {
            match span {
                Span::Text(text) | Span::Own(text) | Span::Id(text) => out.push_str(&escape::words(text)),
                Span::Strong(inner) => out.push_str(&marked("**", &self.inline(inner, within))),
                Span::Emphasis(inner) => out.push_str(&marked("*", &self.inline(inner, within))),
                Span::Code(text) if matches!(within, Within::Cell(_)) => {
                    out.push_str(&escape::code(text).replace('|', "\\|"));
                }
                Span::Code(text) => out.push_str(&escape::code(text)),
                Span::Toned(_, inner) | Span::Foreign { text: inner, .. } => {
                    out.push_str(&self.inline(inner, within));
                }
                Span::Note(inner) => self.note(inner, within, out),
                Span::Link { to, text } => {
                    let words = self.inline(text, within);
                    match to {
                        Target::Place(id) if !self.places.contains(id.as_str()) => out.push_str(&words),
                        _ => out.push_str(&format!("[{words}]({})", destination(&address(to)))),
                    }
                }
                Span::Break => match within {
                    Within::Lines => out.push_str("\\\n"),
                    // What cannot be a line of its own is a sentence or a part of its own.
                    Within::Line => out.push_str(if ends_a_sentence(out) { " " } else { ". " }),
                    Within::Cell(_) => out.push_str(if ends_a_sentence(out) { " " } else { " · " }),
                },
            }
        }
    }

    /// Small letters have no mark in Markdown: they stand in brackets, or behind a point where that reads better; what begins
    /// with a line break is a line of its own, and what is a sentence follows as one.
    fn note(&self, note: &Inline, within: Within, out: &mut String) {
        if matches!(note.0.first(), Some(Span::Break)) {
            return self.add(note, within, out);
        }
        let text = self.inline(note, within);
        let before = out.trim_end().len();
        out.truncate(before);
        let in_brackets = text.starts_with('(') && text.ends_with(')');
        let in_cell = matches!(within, Within::Cell(_));
        let is_sentence = !in_cell && text.ends_with(['.', '!', '?']);
        out.push_str(&if out.is_empty() {
            text
        } else if is_sentence && !ends_a_sentence(out) {
            format!(". {text}")
        } else if is_sentence || in_brackets || out.ends_with(':') || (in_cell && ends_a_sentence(out)) {
            format!(" {text}")
        } else if within == Within::Cell(Apart::Point) || text.contains('(') {
            format!(" · {text}")
        } else {
            format!(" ({text})")
        });
    }
}

/// Whether words end in a sign that ends a sentence, or announces what follows.
fn ends_a_sentence(text: &str) -> bool {
    text.trim_end_matches(['*', ')', '”', '»', ' ', '\u{a0}', '\u{202f}'])
        .ends_with(['.', '!', '?', ':', '…'])
        || text.trim_end().is_empty()
}

/// An item of one paragraph, with lists below it at most.
fn is_tight(item: &[Block]) -> bool {
    match item {
        [] => true,
        [first, others @ ..] => {
            matches!(first, Block::Paragraph(_)) && others.iter().all(|block| matches!(block, Block::List(_)))
        }
    }
}

/// Blocks of text with an empty line between those that are there.
fn joined<const N: usize>(parts: [String; N]) -> String {
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n\n")
}

/// Every line with something before it; empty lines keep only what is no space.
fn prefixed(first: &str, others: &str, text: &str) -> String {
    let lines = text.split('\n').enumerate();
    let lines = lines.map(|(n, line)| {
        let before = if n == 0 { first } else { others };
        if line.is_empty() { before.trim_end().to_owned() } else { format!("{before}{line}") }
    });
    lines.collect::<Vec<_>>().join("\n")
}
