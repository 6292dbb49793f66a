//! Inline text as runs: each with its style, its direction and its language, and nothing that XML would take for its own.

use super::body::Body;
use super::escape::escape;
use crate::document::tree::{Inline, Span, Target, Tone};
use crate::locale::Locale;
use crate::locale::direction::{Part, held_together, is_against, parts, turns};

/// How a run looks.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Look {
    /// A style of its own; of several the innermost.
    style: Option<&'static str>,
    strong: bool,
    emphasis: bool,
}

impl Look {
    /// The look of a style.
    pub(super) fn of(style: &'static str) -> Self {
        Self { style: Some(style), ..Self::default() }
    }
}

impl Body<'_> {
    /// Inline text as runs.
    pub(super) fn runs(&mut self, text: &Inline) -> String {
        self.looking(text, Look::default())
    }

    /// Inline text as runs that look like this where they do not say otherwise.
    pub(super) fn looking(&mut self, text: &Inline, look: Look) -> String {
        let mut out = String::new();
        self.add(text, look, &mut out);
        out
    }

    fn add(&mut self, text: &Inline, look: Look, out: &mut String) {
        for span in &text.0 {
            match span {
                Span::Text(words) | Span::Own(words) => self.add_words(words, look, out),
                Span::Strong(inner) => self.add(inner, Look { strong: true, ..look }, out),
                Span::Emphasis(inner) => self.add(inner, Look { emphasis: true, ..look }, out),
                Span::Code(words) => self.add_run(words, Look { style: Some("CodeChar"), ..look }, out),
                Span::Id(words) => self.add_run(words, Look { style: Some("IdChar"), ..look }, out),
                Span::Note(inner) => {
                    // Small letters stand apart from what they are said of.
                    let apart = !out.is_empty() && !out.ends_with("<w:br/></w:r>");
                    if apart && !matches!(inner.0.first(), Some(Span::Break)) {
                        self.add_run(" ", look, out);
                    }
                    self.add(inner, Look { style: Some("NoteChar"), ..look }, out);
                }
                Span::Toned(tone, inner) => self.add(inner, Look { style: Some(toned(*tone)), ..look }, out),
                Span::Foreign { language, text } => {
                    let outside = self.language.replace(language.clone());
                    self.add(text, look, out);
                    self.language = outside;
                    if turns(&text.plain(), self.rtl) {
                        self.close(look, out);
                    }
                }
                Span::Link { to, text } => self.link(to, text, look, out),
                Span::Break => out.push_str("<w:r><w:br/></w:r>"),
            }
        }
    }

    /// Words as runs: Word reads the direction of a run, so that what stands between isolates is a run of its own.
    fn add_words(&self, words: &str, look: Look, out: &mut String) {
        for part in parts(words) {
            match part {
                Part::Line(words) => self.add_run(&held_together(words, self.rtl), look, out),
                Part::Isolate(words) => {
                    self.add_words(words, look, out);
                    self.close(look, out);
                }
            }
        }
    }

    /// Closes words that are read against the line: a number or a bracket behind them would else be read as a part of them.
    fn close(&self, look: Look, out: &mut String) {
        self.add_run(if self.rtl { "\u{200f}" } else { "\u{200e}" }, look, out);
    }

    /// A link leads to a place in the document, or to a web or mail address; any other is its words.
    fn link(&mut self, to: &Target, text: &Inline, look: Look, out: &mut String) {
        let opening = match to {
            Target::Place(id) => {
                self.marks.name(id).map(|name| format!("<w:hyperlink w:anchor=\"{name}\" w:history=\"1\">"))
            }
            Target::Address(address) => {
                self.address(address).map(|id| format!("<w:hyperlink r:id=\"{id}\" w:history=\"1\">"))
            }
        };
        match opening {
            Some(opening) => {
                out.push_str(&opening);
                // A link in a link there is not.
                let words = Inline::from(text.plain());
                self.add(&words, Look { style: Some("Hyperlink"), ..look }, out);
                out.push_str("</w:hyperlink>");
            }
            None => self.add(text, look, out),
        }
    }

    /// A run of words; line ends and tabs are signs of their own.
    pub(super) fn run(&self, words: &str, look: Look) -> String {
        let mut out = String::new();
        self.add_run(words, look, &mut out);
        out
    }

    /// Adds a run of words.
    pub(super) fn add_run(&self, words: &str, look: Look, out: &mut String) {
        if words.is_empty() {
            return;
        }
        out.push_str("<w:r>");
        add_properties(look, self.rtl != is_against(words, self.rtl), self.language.as_deref(), out);
        for (n, line) in words.split('\n').enumerate() {
            if n > 0 {
                out.push_str("<w:br/>");
            }
            for (n, piece) in line.trim_end_matches('\r').split('\t').enumerate() {
                if n > 0 {
                    out.push_str("<w:tab/>");
                }
                if !piece.is_empty() {
                    out.push_str("<w:t xml:space=\"preserve\">");
                    escape(piece, out);
                    out.push_str("</w:t>");
                }
            }
        }
        out.push_str("</w:r>");
    }
}

/// Adds the properties of a run, in the order that the schema asks for.
fn add_properties(look: Look, rtl: bool, language: Option<&str>, out: &mut String) {
    let style = look.style.or(match (look.strong, look.emphasis) {
        (true, _) => Some("Strong"),
        (false, true) => Some("Emphasis"),
        _ => None,
    });
    if style.is_none() && !rtl && language.is_none() {
        return;
    }
    out.push_str("<w:rPr>");
    if let Some(style) = style {
        out.push_str("<w:rStyle w:val=\"");
        out.push_str(style);
        out.push_str("\"/>");
    }
    if look.strong && style != Some("Strong") {
        out.push_str("<w:b/><w:bCs/>");
    }
    if look.emphasis && style != Some("Emphasis") {
        out.push_str("<w:i/><w:iCs/>");
    }
    if rtl {
        out.push_str("<w:rtl/>");
    }
    if let Some(language) = language {
        // Letters that are read from right to left have a language of their own in Word.
        let attribute = if Locale::direction_of(language) == "rtl" { "bidi" } else { "val" };
        out.push_str("<w:lang w:");
        out.push_str(attribute);
        out.push_str("=\"");
        escape(language, out);
        out.push_str("\"/>");
    }
    out.push_str("</w:rPr>");
}

/// The style of what asks something of the reader.
pub(super) fn toned(tone: Tone) -> &'static str {
    match tone {
        Tone::Act => "ToneAct",
        Tone::Talk => "ToneTalk",
        Tone::Show => "ToneShow",
        Tone::Ask => "ToneAsk",
        Tone::Minor => "ToneMinor",
        Tone::Good => "ToneGood",
    }
}
