//! Terms that are explained somewhere in the book, each linked where it first stands.

use crate::document::tree::{Block, Cell, CellValue, Inline, Span};

/// Terms that are not linked yet.
pub(super) struct Terms<'t> {
    /// Folded term and id, the longest first; those that were linked are gone.
    waiting: Vec<(String, &'t str)>,
}

impl<'t> Terms<'t> {
    /// From terms and their ids.
    pub(super) fn new(terms: impl Iterator<Item = (&'t str, &'t str)>) -> Self {
        let mut waiting: Vec<_> = terms.map(|(term, id)| (term.to_lowercase(), id)).collect();
        waiting.sort_by_key(|(term, _)| std::cmp::Reverse(term.chars().count()));
        Self { waiting }
    }

    /// The blocks with those terms linked that were not linked before.
    pub(super) fn linked(&mut self, blocks: Vec<Block>) -> Vec<Block> {
        blocks.into_iter().map(|block| self.block(block)).collect()
    }

    fn block(&mut self, block: Block) -> Block {
        match block {
            Block::Paragraph(mut one) => {
                one.text = self.inline(one.text);
                Block::Paragraph(one)
            }
            Block::Heading(mut one) => {
                one.text = self.inline(one.text);
                Block::Heading(one)
            }
            Block::List(mut list) => {
                list.items = list.items.into_iter().map(|item| self.linked(item)).collect();
                Block::List(list)
            }
            Block::Quote(body) => Block::Quote(self.linked(body)),
            Block::Table(mut table) => {
                for cell in table.rows.iter_mut().flat_map(|row| &mut row.cells) {
                    if let CellValue::Text(text) = std::mem::take(&mut cell.value) {
                        *cell = Cell::text(self.inline(text));
                    }
                }
                Block::Table(table)
            }
            // A lesson is read from Markdown, which has no other blocks with words for reading.
            other => other,
        }
    }

    fn inline(&mut self, text: Inline) -> Inline {
        text.0.into_iter().fold(Inline::default(), |out, span| match span {
            Span::Text(text) => self.words(&text, out),
            Span::Strong(inner) => out.then(Span::Strong(self.inline(inner))),
            Span::Emphasis(inner) => out.then(Span::Emphasis(self.inline(inner))),
            // What is a link already is none of another kind.
            other => out.then(other),
        })
    }

    fn words(&mut self, text: &str, mut out: Inline) -> Inline {
        let mut rest = text;
        while let Some((from, to, id)) = self.next_in(rest) {
            if from > 0 {
                out = out.text(&rest[..from]);
            }
            out = out.with(Inline::place(format!("term-{id}"), &rest[from..to]));
            rest = &rest[to..];
        }
        if rest.is_empty() { out } else { out.text(rest) }
    }

    /// The first of the waiting terms that stands in the text as a word: from, to, id.
    fn next_in(&mut self, text: &str) -> Option<(usize, usize, &'t str)> {
        // Folding may change lengths in some scripts; places then mean nothing and nothing is linked.
        let folded = text.to_lowercase();
        if folded.len() != text.len() {
            return None;
        }
        let inside = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
        let found = self.waiting.iter().enumerate().filter_map(|(n, (term, id))| {
            let at = folded.match_indices(term.as_str()).map(|(at, _)| at).find(|&at| {
                let end = at + term.len();
                text.is_char_boundary(at)
                    && text.is_char_boundary(end)
                    && !inside(folded[..at].chars().next_back())
                    && !inside(folded[end..].chars().next())
                    && !is_part_of_a_name(text, at)
            })?;
            Some((at, std::cmp::Reverse(term.len()), n, *id))
        });
        let (at, length, n, id) = found.min()?;
        self.waiting.remove(n);
        Some((at, at + length.0, id))
    }
}

/// A capital in the middle of a sentence belongs to a name, such as that of a Framework.
fn is_part_of_a_name(text: &str, at: usize) -> bool {
    let before = text[..at].trim_end();
    let begins = before.is_empty() || before.ends_with(['.', '?', '!', ':']);
    !begins && text[at..].starts_with(char::is_uppercase)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::tree::Target;

    #[test]
    fn terms_are_linked_once_and_never_inside_a_link() {
        let mut terms = Terms::new([("gap", "g"), ("skills gap", "sg"), ("share", "s")].into_iter());
        let text = "A skills gap is a gap, no Skills Gap, no gaps. ";
        let link = Span::Link { to: Target::Place("x".into()), text: "a share".into() };
        let text = Inline::from(text).then(link.clone()).then(Span::Strong("one share".into()));
        let wanted = Inline::from("A ")
            .with(Inline::place("term-sg", "skills gap"))
            .text(" is a ")
            .with(Inline::place("term-g", "gap"))
            .text(", no Skills Gap, no gaps. ")
            .then(link)
            .then(Span::Strong(Inline::from("one ").with(Inline::place("term-s", "share"))));
        assert_eq!(terms.linked(vec![Block::paragraph(text)]), [Block::paragraph(wanted)]);
        assert_eq!(terms.linked(vec![Block::paragraph("gap")]), [Block::paragraph("gap")]);
    }
}
