//! Inline text as data: strings, and for what is more than words an object that says what it is.

use serde_json::{Value as Json, json};

use super::letters::{Piece, legible, pieces};
use super::view::View;
use crate::document::address::uri;
use crate::document::tree::{Inline, Span, Target};
use crate::locale::direction::is_rtl;

impl View<'_> {
    /// The text as a list of strings and objects.
    pub(super) fn words(&self, text: &Inline) -> Json {
        let mut out = Vec::new();
        self.add(text, &mut out);
        Json::Array(out)
    }

    /// Words that stand for themselves among others, such as a title: what is read the other way stays together.
    pub(super) fn isolated(&self, text: &Inline) -> Json {
        let mut out = Vec::new();
        self.apart(&text.plain(), &mut out, |out| self.add(text, out));
        Json::Array(out)
    }

    fn add(&self, text: &Inline, out: &mut Vec<Json>) {
        for span in &text.0 {
            match span {
                Span::Text(words) => self.text(words, out),
                Span::Own(words) => self.apart(words, out, |out| self.text(words, out)),
                Span::Strong(inner) => out.push(json!({ "kind": "strong", "body": self.words(inner) })),
                Span::Emphasis(inner) => out.push(json!({ "kind": "emphasis", "body": self.words(inner) })),
                Span::Code(words) => out.push(self.lettered("code", words)),
                Span::Id(words) => out.push(self.lettered("id", words)),
                Span::Note(inner) => {
                    // Small letters stand apart from what they are said of.
                    let apart = out.last().is_some_and(|last| last["kind"] != "break");
                    if apart && !matches!(inner.0.first(), Some(Span::Break)) {
                        out.push(" ".into());
                    }
                    out.push(json!({ "kind": "note", "body": self.words(inner) }));
                }
                Span::Toned(tone, inner) => {
                    out.push(json!({ "kind": "toned", "tone": tone.name(), "body": self.words(inner) }));
                }
                Span::Foreign { language, text } => {
                    // typst takes the language and the region apart.
                    let (language, region) = language.split_once('-').unwrap_or((language.as_str(), ""));
                    let region = Some(region).filter(|region| region.len() == 2);
                    out.push(json!({
                        "kind": "foreign", "language": language, "region": region, "body": self.words(text),
                    }));
                }
                Span::Link { to, text } => self.link(to, text, out),
                Span::Break => out.push(json!({ "kind": "break" })),
            }
        }
    }

    /// A link leads to a place in the document, or to a web or mail address; any other is its words.
    fn link(&self, to: &Target, text: &Inline, out: &mut Vec<Json>) {
        // A link in a link there is not.
        let body = match text.0.as_slice() {
            [Span::Id(id)] => Json::Array(vec![self.lettered("id", id)]),
            _ => self.words(&text.plain().into()),
        };
        match to {
            // Nobody could follow a link without a letter.
            _ if text.is_empty() => {}
            Target::Place(id) if self.is_place(id) => {
                out.push(json!({ "kind": "link", "place": id, "body": body }))
            }
            Target::Address(address) => match uri(address) {
                Some(address) => out.push(json!({ "kind": "link", "address": address, "body": body })),
                None => self.add(text, out),
            },
            Target::Place(_) => self.add(text, out),
        }
    }

    fn lettered(&self, kind: &str, words: &str) -> Json {
        let mut body = Vec::new();
        self.text(words, &mut body);
        json!({ "kind": kind, "body": body })
    }

    /// Adds what stands apart where some of it is read against the line: between signs that nobody sees.
    fn apart(&self, text: &str, out: &mut Vec<Json>, add: impl FnOnce(&mut Vec<Json>)) {
        let turned = self.is_rtl() || text.split(char::is_whitespace).any(|word| is_rtl(word) == Some(true));
        if turned {
            out.push("\u{2068}".into());
        }
        add(out);
        if turned {
            out.push("\u{2069}".into());
        }
    }

    /// Adds words; what ends a line in them ends one in print.
    pub(super) fn text(&self, words: &str, out: &mut Vec<Json>) {
        for (n, line) in words.split('\n').enumerate() {
            if n > 0 {
                out.push(json!({ "kind": "break" }));
            }
            let line = line.trim_end_matches('\r').replace('\t', " ");
            for piece in pieces(&legible(&line)) {
                out.push(match piece {
                    Piece::Words(words) => words.into(),
                    Piece::Run(parts) => json!({ "kind": "run", "parts": parts }),
                });
            }
        }
    }
}
