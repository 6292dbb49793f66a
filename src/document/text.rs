//! Plain text of a document's parts, for a terminal.

use super::tree::{
    Block, CellValue, Choice, Definitions, Entry, Field, Fill, Inline, List, Marks, Span, Table,
};
use crate::locale::Locale;

/// An entry: its heading, then all that is said of it.
pub fn entry(entry: &Entry, locale: &Locale) -> String {
    format!("{}\n{}", spaced(&entry.title), blocks(&entry.body, locale))
}

/// Blocks with an empty line between them; paragraphs of one kind stand together.
pub fn blocks(blocks: &[Block], locale: &Locale) -> String {
    let mut out = String::new();
    for (n, block) in blocks.iter().enumerate() {
        let together = n > 0
            && matches!(
                (&blocks[n - 1], block),
                (Block::Paragraph(before), Block::Paragraph(this)) if before.role == this.role
            );
        let text = self::block(block, locale);
        if !text.is_empty() {
            out.push_str(match (out.is_empty(), together) {
                (true, _) => "",
                (_, true) => "\n",
                (_, false) => "\n\n",
            });
            out.push_str(&text);
        }
    }
    out
}

fn block(block: &Block, locale: &Locale) -> String {
    match block {
        Block::Heading(heading) => heading.text.plain(),
        Block::Paragraph(paragraph) => paragraph.text.plain(),
        Block::Definitions(list) => definitions(list, locale),
        Block::List(list) => self::list(list, locale),
        Block::Table(table) => self::table(table, locale),
        Block::Entry(one) => entry(one, locale),
        Block::Section(section) => {
            format!("{}\n\n{}", section.title.plain(), blocks(&section.body, locale))
        }
        Block::Cover(cover) => format!("{}\n\n{}", cover.title.plain(), blocks(&cover.body, locale)),
        Block::Fold(fold) => format!("{}\n\n{}", fold.summary.plain(), blocks(&fold.body, locale)),
        Block::Headline(headline) => {
            let value = headline.value.shown().note(headline.name.clone());
            format!("{}\n\n{}", value.plain(), blocks(&headline.body, locale))
        }
        Block::Cards(cards) => {
            let line = |card: &super::tree::Card| {
                let value = card.value.shown().note(card.note.clone());
                Inline::labelled(card.title.clone(), value, locale).plain()
            };
            cards.iter().map(line).collect::<Vec<_>>().join("\n")
        }
        Block::Columns(columns) => {
            let parts = columns.columns.iter().map(|part| blocks(part, locale));
            parts.collect::<Vec<_>>().join("\n\n")
        }
        Block::Callout(body) | Block::Quote(body) => indented(&blocks(body, locale)),
        Block::Checklist(list) => {
            let items = list.groups.iter().flat_map(|group| {
                let items = group.items.iter().map(|item| format!("[ ] {}", item.plain()));
                std::iter::once(group.title.plain()).chain(items)
            });
            items.collect::<Vec<_>>().join("\n")
        }
        Block::Figure(figure) => {
            let said = [figure.drawing.title(), figure.drawing.description()];
            said.into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join("\n")
        }
        Block::Field(field) => self::field(field, locale),
        Block::Code(text) => indented(text.trim_end()),
        // A terminal has no pages to turn to, and no line across them.
        Block::Contents(_) | Block::Rule => String::new(),
    }
}

/// Boxes to tick, or a label with what stands there, or with a line to write on.
fn field(field: &Field, locale: &Locale) -> String {
    let value = match &field.fill {
        Fill::Choice(list) => {
            let boxed = |one: &Choice| {
                let mark = if one.ticked { 'x' } else { ' ' };
                format!("[{mark}] {}", one.said(locale).plain())
            };
            return list.iter().map(boxed).collect::<Vec<_>>().join("\n");
        }
        Fill::Line(value) | Fill::Text(value) | Fill::Day(value) => value,
    };
    let line = "_".repeat(40);
    let value = if value.is_empty() { &line } else { value };
    Inline::labelled(field.label.clone(), value, locale).plain()
}

fn definitions(list: &Definitions, locale: &Locale) -> String {
    let lines =
        list.items.iter().map(|one| Inline::labelled(one.term.clone(), one.meaning.clone(), locale).plain());
    lines.collect::<Vec<_>>().join("\n")
}

fn list(list: &List, locale: &Locale) -> String {
    let items = list.items.iter().zip(0_u64..).map(|(item, n)| {
        let mark = match list.marks {
            Marks::Bullets => "-".to_owned(),
            Marks::Numbers(start) => format!("{}.", start + n),
        };
        format!("{mark} {}", blocks(item, locale))
    });
    items.chain(list.more.iter().map(Inline::plain)).collect::<Vec<_>>().join("\n")
}

/// A row is a stack of its cells below its heading: a terminal has no room for sentences side by side. What stands in the second
/// column belongs to the heading of the row and needs no label.
fn table(table: &Table, locale: &Locale) -> String {
    let rows = table.rows.iter().map(|row| {
        let mut lines = Vec::new();
        for (n, (cell, column)) in row.cells.iter().zip(&table.columns).enumerate() {
            let text = match &cell.value {
                CellValue::Empty if cell.note.is_empty() => continue,
                value => value.shown(),
            };
            let said = match n {
                0 => format!("{}  {}", text.plain(), cell.note.plain()).trim_end().to_owned(),
                1 => format!("   {}", text.note(cell.note.clone()).plain()),
                _ => {
                    let mut parts =
                        cell.note.0.split(|span| *span == Span::Break).map(|part| Inline(part.to_vec()));
                    let text = text.note(parts.next().unwrap_or_default());
                    let first = Inline::labelled(column.title.clone(), text, locale).plain();
                    let others = parts.map(|part| format!("\n   {}", part.plain()));
                    format!("   {first}{}", others.collect::<String>())
                }
            };
            lines.push(said);
        }
        lines.join("\n")
    });
    let rows: Vec<String> = rows.collect();
    let caption = if table.quiet { String::new() } else { table.caption.plain() };
    let notes = table.notes.iter().map(Inline::plain);
    std::iter::once(caption)
        .chain(rows)
        .chain(notes)
        .filter(|text| !text.is_empty())
        .collect::<Vec<_>>()
        .join("\n\n")
}

/// An id stands apart from what follows it.
fn spaced(title: &Inline) -> String {
    match title.0.split_first() {
        Some((Span::Id(id), rest)) => {
            format!("{id}  {}", Inline(rest.to_vec()).plain().trim_start())
        }
        _ => title.plain(),
    }
}

fn indented(text: &str) -> String {
    text.lines().map(|line| format!("  {line}").trim_end().to_owned()).collect::<Vec<_>>().join("\n")
}
