//! Inline text: words with their emphasis, links and line breaks.

use schemars::JsonSchema;
use serde::Serialize;

use crate::locale::Locale;

/// A run of text inside a block.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, JsonSchema)]
pub struct Inline(pub Vec<Span>);

/// A piece of inline text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Span {
    /// Words.
    Text(String),
    /// Words that somebody typed, such as a name: isolated, so that their reading direction does not turn what stands around them.
    Own(String),
    /// Stressed strongly, as a rule bold.
    Strong(Inline),
    /// Stressed, as a rule slanted.
    Emphasis(Inline),
    /// Letter by letter, such as a fingerprint.
    Code(String),
    /// The id of a thing, set back behind its title.
    Id(String),
    /// Said in small letters.
    Note(Inline),
    /// Marked by what it asks of the reader.
    Toned(Tone, Inline),
    /// In another language than the document.
    Foreign {
        /// Its tag.
        language: String,
        /// What is said in it.
        text: Inline,
    },
    /// A link.
    Link {
        /// Where it leads.
        to: Target,
        /// What is shown.
        text: Inline,
    },
    /// The line ends here.
    Break,
}

/// Where a link leads.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Target {
    /// A block of this document, by its id.
    Place(String),
    /// An address outside.
    Address(String),
}

/// What something asks of the reader; a writer gives each its colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Tone {
    /// To act.
    Act,
    /// To discuss first.
    Talk,
    /// To show what it rests on.
    Show,
    /// To ask others.
    Ask,
    /// Little.
    Minor,
    /// Nothing: it is as it should be.
    Good,
}

impl Tone {
    /// The name by which templates and styles know it.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Act => "act",
            Self::Talk => "talk",
            Self::Show => "show",
            Self::Ask => "ask",
            Self::Minor => "minor",
            Self::Good => "good",
        }
    }

    /// Its colour on white, as six hexadecimal digits: that of the mark which the charts have for it, dark enough for words.
    #[cfg(any(feature = "workbook", test))]
    pub(crate) fn colour(self) -> &'static str {
        match self {
            Self::Act => "0072b2",
            Self::Talk => "b34a00",
            Self::Ask => "545b62",
            Self::Show => "8f3a82",
            Self::Minor => "6b5220",
            Self::Good => "00704f",
        }
    }
}

impl Inline {
    /// Words that somebody typed.
    pub fn own(text: impl Into<String>) -> Self {
        Self(vec![Span::Own(text.into())])
    }

    /// A link to a block of the same document.
    pub fn place(id: impl Into<String>, text: impl Into<Self>) -> Self {
        Self(vec![Span::Link { to: Target::Place(id.into()), text: text.into() }])
    }

    /// A label with what belongs to it, and the language's colon between them; a label alone where there is nothing.
    pub fn labelled(label: impl Into<Self>, text: impl Into<Self>, locale: &Locale) -> Self {
        let (label, text) = (label.into(), text.into());
        if text.is_empty() { label } else { label.text(format!("{} ", locale.text("colon"))).with(text) }
    }

    /// Texts with something between them.
    pub fn in_a_row(texts: impl Iterator<Item = Self>, between: &str) -> Self {
        texts.enumerate().fold(Self::default(), |row, (n, text)| match n {
            0 => text,
            _ => row.text(between).with(text),
        })
    }

    /// The same with a piece behind it.
    #[must_use]
    pub fn then(mut self, span: Span) -> Self {
        self.0.push(span);
        self
    }

    /// The same with words behind it.
    #[must_use]
    pub fn text(self, text: impl Into<String>) -> Self {
        self.then(Span::Text(text.into()))
    }

    /// The same with small letters behind it; an empty note adds nothing.
    #[must_use]
    pub fn note(self, note: impl Into<Self>) -> Self {
        let note = note.into();
        if note.is_empty() { self } else { self.then(Span::Note(note)) }
    }

    /// The same with other inline text behind it.
    #[must_use]
    pub fn with(mut self, other: impl Into<Self>) -> Self {
        self.0.extend(other.into().0);
        self
    }

    /// Is there nothing to read?
    pub fn is_empty(&self) -> bool {
        self.0.iter().all(|span| match span {
            Span::Text(text) | Span::Own(text) | Span::Code(text) | Span::Id(text) => text.is_empty(),
            Span::Strong(inner) | Span::Emphasis(inner) | Span::Note(inner) | Span::Toned(_, inner) => {
                inner.is_empty()
            }
            Span::Foreign { text, .. } | Span::Link { text, .. } => text.is_empty(),
            Span::Break => false,
        })
    }

    /// The words alone; a note stands apart by a space, a line break is one.
    pub fn plain(&self) -> String {
        let mut out = String::new();
        self.add_plain(&mut out);
        out
    }

    fn add_plain(&self, out: &mut String) {
        for span in &self.0 {
            match span {
                Span::Text(text) | Span::Own(text) | Span::Code(text) | Span::Id(text) => out.push_str(text),
                Span::Strong(inner) | Span::Emphasis(inner) | Span::Toned(_, inner) => inner.add_plain(out),
                Span::Foreign { text, .. } | Span::Link { text, .. } => text.add_plain(out),
                Span::Note(inner) => {
                    if !out.is_empty() && !out.ends_with(' ') {
                        out.push(' ');
                    }
                    inner.add_plain(out);
                }
                Span::Break => out.push(' '),
            }
        }
    }
}

impl From<&str> for Inline {
    fn from(text: &str) -> Self {
        Self::from(text.to_owned())
    }
}

impl From<&String> for Inline {
    fn from(text: &String) -> Self {
        Self::from(text.as_str())
    }
}

impl From<String> for Inline {
    fn from(text: String) -> Self {
        if text.is_empty() { Self::default() } else { Self(vec![Span::Text(text)]) }
    }
}

impl From<Span> for Inline {
    fn from(span: Span) -> Self {
        Self(vec![span])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_asks_of_the_reader_has_one_colour_in_every_format() {
        let html = include_str!("../../../reports/html/report.css");
        let typst = include_str!("../../../reports/typst/style.typ");
        let word = include_str!("../../../reports/docx/styles.xml").to_lowercase();
        for tone in [Tone::Act, Tone::Talk, Tone::Ask, Tone::Show, Tone::Minor, Tone::Good] {
            let (name, colour) = (tone.name(), tone.colour());
            assert!(html.contains(&format!(" --{name}: #{colour};")), "{name}");
            assert!(typst.contains(&format!("rgb(\"#{colour}\")")), "{name}");
            let style =
                word.split("<w:style ").find(|style| style.contains(&format!("styleid=\"tone{name}\"")));
            assert!(
                style.is_some_and(|style| style.contains(&format!("w:color w:val=\"{colour}\""))),
                "{name}"
            );
        }
    }

    #[test]
    fn words_alone() {
        let text = Inline::from("a").then(Span::Strong("b".into())).note("c").then(Span::Break).with("d");
        assert_eq!(text.plain(), "ab c d");
        assert!(Inline::from("").note("").with(Span::Emphasis(Inline::default())).is_empty());
        assert!(!Inline::default().then(Span::Break).is_empty());
    }
}
