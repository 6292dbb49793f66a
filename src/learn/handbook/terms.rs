//! Terms that are explained somewhere in the book, each linked where it first stands.

use std::collections::{BTreeSet, HashMap};

use crate::document::tree::{Block, Cell, CellValue, Inline, Span};

/// Terms that are not linked yet.
///
/// A text is read once, from word to word, and what stands there is looked up: the time is that of the text, however
/// many terms there are.
pub(super) struct Terms<'t> {
    /// By folded words from the first letter of a term to its last; those that were linked are gone.
    waiting: HashMap<String, Vec<Waiting<'t>>>,
    /// How many words a term has, over all terms.
    lengths: BTreeSet<usize>,
}

/// A term that is not linked yet.
struct Waiting<'t> {
    /// What stands before its first letter and after its last, such as a bracket.
    around: (String, String),
    id: &'t str,
}

impl<'t> Terms<'t> {
    /// From terms and their ids.
    pub(super) fn new(terms: impl Iterator<Item = (&'t str, &'t str)>) -> Self {
        let mut waiting: HashMap<String, Vec<Waiting<'t>>> = HashMap::new();
        let mut lengths = BTreeSet::new();
        for (term, id) in terms {
            let term = term.to_lowercase();
            let words = words_of(&term);
            let (Some(first), Some(last)) = (words.first(), words.last()) else { continue };
            let around = (term[..first.0].to_owned(), term[last.1..].to_owned());
            waiting.entry(term[first.0..last.1].to_owned()).or_default().push(Waiting { around, id });
            lengths.insert(words.len());
        }
        Self { waiting, lengths }
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
        let folded = text.to_lowercase();
        // Folding may change lengths in some scripts; places then mean nothing and nothing is linked.
        let words = if folded.len() == text.len() { words_of(&folded) } else { Vec::new() };
        let mut written = 0;
        for n in 0..words.len() {
            // What begins inside a term that is linked is none of its own.
            if words[n].0 < written {
                continue;
            }
            let found = self.term_at(text, &folded, &words[n..]).filter(|(from, ..)| *from >= written);
            let Some((from, to, id)) = found else { continue };
            if from > written {
                out = out.text(&text[written..from]);
            }
            out = out.with(Inline::place(format!("term-{id}"), &text[from..to]));
            written = to;
        }
        if written == text.len() { out } else { out.text(&text[written..]) }
    }

    /// The longest of the waiting terms whose first word is the first of these: from, to, id.
    fn term_at(
        &mut self,
        text: &str,
        folded: &str,
        words: &[(usize, usize)],
    ) -> Option<(usize, usize, &'t str)> {
        let (start, _) = *words.first()?;
        let longest_first = self.lengths.iter().rev().filter_map(|&length| words.get(length - 1));
        for &(_, end) in longest_first {
            let Some(list) = self.waiting.get_mut(&folded[start..end]) else { continue };
            let fits = |one: &Waiting<'_>| {
                let (before, after) = &one.around;
                let (from, to) = (start.checked_sub(before.len())?, end + after.len());
                let is_there = folded[..start].ends_with(before.as_str())
                    && folded[end..].starts_with(after.as_str())
                    && text.is_char_boundary(from)
                    && text.is_char_boundary(to)
                    && !is_part_of_a_name(text, from);
                is_there.then_some((from, to))
            };
            let found = list.iter().enumerate().find_map(|(n, one)| Some((n, fits(one)?)));
            if let Some((n, (from, to))) = found {
                return Some((from, to, list.remove(n).id));
            }
        }
        None
    }
}

/// From where to where each word stands: letters and digits without anything else between them.
fn words_of(text: &str) -> Vec<(usize, usize)> {
    let mut words: Vec<(usize, usize)> = Vec::new();
    for (at, c) in text.char_indices().filter(|(_, c)| c.is_alphanumeric()) {
        match words.last_mut() {
            Some((_, end)) if *end == at => *end += c.len_utf8(),
            _ => words.push((at, at + c.len_utf8())),
        }
    }
    words
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

    #[test]
    fn the_longest_term_at_a_word_is_linked_with_what_belongs_to_it() {
        let link = |id: &str, text: &str| Inline::place(format!("term-{id}"), text);
        let linked = |text: &str| {
            let list =
                [("policy", "p"), ("policy coherence (whole)", "w"), ("(brackets)", "b"), ("rate", "r")];
            Terms::new(list.into_iter()).linked(vec![Block::paragraph(text)])
        };
        let cases = [
            (
                "one policy coherence (whole).",
                Inline::from("one ").with(link("w", "policy coherence (whole)")).text("."),
            ),
            (
                "one policy coherence whole",
                Inline::from("one ").with(link("p", "policy")).text(" coherence whole"),
            ),
            ("(brackets)(brackets)", Inline::default().with(link("b", "(brackets)")).text("(brackets)")),
            ("rates, a pirate, arate", Inline::from("rates, a pirate, arate")),
        ];
        for (text, wanted) in cases {
            assert_eq!(linked(text), [Block::paragraph(wanted)], "{text}");
        }
    }
}
