//! Markdown to the tree: what was read is written so that it says the same, and no page of it runs anything.

use tripartite::document::html::Html;
use tripartite::document::markdown::{Kept, read, statement, text};
use tripartite::document::text as plain;
use tripartite::document::tree::{Block, CellValue, Document, Genre, Inline, Meta, Span, Target, walk};
use tripartite::document::writer::{Setting, Writer as _};

use crate::{check, page};

/// Reads the input, writes what was read, reads that, and makes a page of it.
pub fn run(input: &[u8]) {
    let input = String::from_utf8_lossy(input);
    let first = document(read(&input, &|_| Kept::Link));
    let written = text(&first, check::english());
    let second = document(read(&written, &|_| Kept::Link));
    assert_eq!(said(&first.body), said(&second.body), "\n{written}\n{:?}\n{:?}", first.body, second.body);
    for blocks in [first.body, statement(&input)] {
        plain::blocks(&blocks, check::french());
        let page = Html.write(&document(blocks), &Setting::new(check::french()));
        let page = page.unwrap_or_else(|error| panic!("{error}"));
        page::check(&String::from_utf8_lossy(&page), 0);
    }
}

fn document(body: Vec<Block>) -> Document {
    let meta = Meta { title: String::new(), generator: String::new(), genre: Genre::Report, footer: String::new() };
    Document { meta, body }
}

/// All words in their order, with the ids of headings and the addresses of links; white space does not count. Not compared is
/// what Markdown cannot keep apart: two lists side by side, a space inside of a mark or beside it, links that lead nowhere.
fn said(blocks: &[Block]) -> String {
    let mut out = String::new();
    walk::each(blocks, &mut |block| {
        match block {
            Block::Paragraph(paragraph) => inline(&paragraph.text, &mut out),
            Block::Heading(heading) => {
                out.push_str(&format!("{} {:?} ", heading.level, heading.id));
                inline(&heading.text, &mut out);
            }
            Block::Code(text) => out.push_str(text),
            Block::Table(table) => {
                let cells = table.rows.iter().flat_map(|row| &row.cells);
                let texts = cells.filter_map(|cell| match &cell.value {
                    CellValue::Text(text) => Some(text),
                    _ => None,
                });
                for text in table.columns.iter().map(|column| &column.title).chain(texts) {
                    inline(text, &mut out);
                    out.push(' ');
                }
            }
            _ => {}
        }
        out.push(' ');
    });
    // No control character is written: another stands for each.
    let written = out.replace(|c: char| c.is_control() && !matches!(c, '\n' | '\r' | '\t'), "\u{fffd}");
    written.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn inline(text: &Inline, out: &mut String) {
    for span in &text.0 {
        match span {
            Span::Text(text) | Span::Own(text) | Span::Code(text) | Span::Id(text) => out.push_str(text),
            Span::Strong(inner) | Span::Emphasis(inner) | Span::Note(inner) | Span::Toned(_, inner) => {
                inline(inner, out);
            }
            Span::Link { to, text } => {
                inline(text, out);
                if let Target::Address(address) = to {
                    out.push_str(&format!(" ({}) ", address.replace('<', "%3C").replace('>', "%3E")));
                }
            }
            _ => out.push(' '),
        }
    }
}
