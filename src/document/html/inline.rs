//! Inline text as HTML: everything is escaped, and a link leads nowhere but to a place in the page or to a web or mail address.

use minijinja::HtmlEscape;

use crate::document::address::is_harmless;
use crate::document::tree::{Inline, Span, Target};
use crate::locale::direction::{Part, parts};

/// The text as HTML.
pub(super) fn html(text: &Inline) -> String {
    let mut out = String::new();
    add(text, &mut out);
    out
}

/// The text with soft hyphens in its long words: a table is as wide as the words of its heads at the least, and is cut off in print
/// where that is wider than the paper.
pub(super) fn parting(text: &Inline) -> Inline {
    let each = |span: &Span| match span {
        Span::Text(text) => Span::Text(parted(text)),
        Span::Own(text) => Span::Own(parted(text)),
        Span::Note(inner) => Span::Note(parting(inner)),
        other => other.clone(),
    };
    Inline(text.0.iter().map(each).collect())
}

/// The longest word that stays whole.
const UNPARTED: usize = 16;

/// Words with soft hyphens at even distances in those that are long. Words of scripts that join their letters stay whole.
fn parted(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let is_letter = |c: char| c.is_alphabetic() && c < '\u{530}';
    for word in text.split_inclusive(|c| !is_letter(c)) {
        let letters = word.chars().filter(|c| is_letter(*c)).count();
        let part = letters.div_ceil(letters.div_ceil(UNPARTED).max(1));
        for (n, letter) in word.chars().enumerate() {
            if n > 0 && n < letters && n % part == 0 {
                out.push('\u{ad}');
            }
            out.push(letter);
        }
    }
    out
}

/// The text as it may stand in an attribute: words alone, escaped.
pub(super) fn attribute(text: &Inline) -> String {
    escaped(&text.plain())
}

/// The text with every character that HTML would take for its own written out.
pub(super) fn escaped(text: &str) -> String {
    HtmlEscape(text).to_string()
}

fn add(text: &Inline, out: &mut String) {
    for span in &text.0 {
        match span {
            Span::Text(text) => words(text, out),
            Span::Own(text) => wrapped("bdi", "", &text.as_str().into(), out),
            Span::Strong(inner) => wrapped("strong", "", inner, out),
            Span::Emphasis(inner) => wrapped("em", "", inner, out),
            Span::Code(text) => wrapped("code", "", &text.into(), out),
            Span::Id(id) => wrapped("span", "id", &id.into(), out),
            Span::Note(inner) => {
                // Small letters stand apart from what they are said of.
                if !out.is_empty() && !out.ends_with("<br/>") {
                    out.push(' ');
                }
                wrapped("small", "", inner, out);
            }
            Span::Toned(tone, inner) => wrapped("span", tone.name(), inner, out),
            Span::Foreign { language, text } => {
                out.push_str(&format!("<span lang=\"{}\">", escaped(language)));
                add(text, out);
                out.push_str("</span>");
            }
            Span::Link { to, text } => link(to, text, out),
            Span::Break => out.push_str("<br/>"),
        }
    }
}

/// Words; what stands between isolates is an element of its own, which tells no direction to what is around it.
fn words(text: &str, out: &mut String) {
    for part in parts(text) {
        match part {
            Part::Line(text) => out.push_str(&escaped(text)),
            Part::Isolate(text) => wrapped("bdi", "", &text.into(), out),
        }
    }
}

fn wrapped(element: &str, class: &str, inner: &Inline, out: &mut String) {
    match class {
        "" => out.push_str(&format!("<{element}>")),
        class => out.push_str(&format!("<{element} class=\"{class}\">")),
    }
    add(inner, out);
    out.push_str(&format!("</{element}>"));
}

/// A link whose text is an id alone looks like an id. What is no web or mail address keeps its words and leads nowhere.
fn link(to: &Target, text: &Inline, out: &mut String) {
    let address = match to {
        Target::Place(id) => format!("#{id}"),
        Target::Address(address) if is_harmless(address) => address.clone(),
        Target::Address(_) => return add(text, out),
    };
    let address = escaped(&address);
    match text.0.as_slice() {
        [Span::Id(id)] => out.push_str(&format!("<a class=\"id\" href=\"{address}\">{}</a>", escaped(id))),
        _ => {
            out.push_str(&format!("<a href=\"{address}\">"));
            add(text, out);
            out.push_str("</a>");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_words_of_heads_may_part_at_even_distances() {
        for (word, parts) in [
            ("organisations (16)", "organisations (16)"),
            ("sixteen-letters abcdefghijklmnop", "sixteen-letters abcdefghijklmnop"),
            // 26 letters in two parts of 13, 17 in one of 9 and one of 8.
            ("Arbeitnehmerorganisationen: x", "Arbeitnehmero\u{ad}rganisationen: x"),
            ("Dokumentenprüfung", "Dokumente\u{ad}nprüfung"),
            // Letters that are joined stay so.
            (
                "\u{627}\u{644}\u{627}\u{62a}\u{62d}\u{627}\u{62f}\u{627}\u{62a}\u{627}\u{62a}\u{627}\u{62a}\u{627}\u{62a}\u{627}\u{62a}\u{627}\u{62a}",
                "\u{627}\u{644}\u{627}\u{62a}\u{62d}\u{627}\u{62f}\u{627}\u{62a}\u{627}\u{62a}\u{627}\u{62a}\u{627}\u{62a}\u{627}\u{62a}\u{627}\u{62a}",
            ),
        ] {
            assert_eq!(parting(&word.into()), parts.into());
            assert_eq!(parting(&Span::Own(word.to_owned()).into()), Span::Own(parts.to_owned()).into());
        }
    }
    use crate::document::tree::Tone;

    #[test]
    fn spans_are_escaped_and_links_are_harmless() {
        let link = |to: Target| Inline(vec![Span::Link { to, text: "w".into() }]);
        #[rustfmt::skip]
        let cases = [
            (Inline::from("<b>&\"'"), "&lt;b&gt;&amp;&quot;&#x27;"),
            (Inline::own("<i>"), "<bdi>&lt;i&gt;</bdi>"),
            (Inline(vec![Span::Code("<".into()), Span::Break]), "<code>&lt;</code><br/>"),
            (Inline::default().then(Span::Strong(Inline(vec![Span::Emphasis("<".into())]))), "<strong><em>&lt;</em></strong>"),
            ("a \u{2068}\u{5d0} <\u{2069}.".into(), "a <bdi>\u{5d0} &lt;</bdi>."),
            (Span::Foreign { language: "fr".into(), text: "a".into() }.into(), "<span lang=\"fr\">a</span>"),
            (Inline::default().then(Span::Toned(Tone::Ask, "a".into())).note("<"), "<span class=\"ask\">a</span> <small>&lt;</small>"),
            (Inline::place("A1", Span::Id("A1".into())), "<a class=\"id\" href=\"#A1\">A1</a>"),
            (link(Target::Place("\"x".into())), "<a href=\"#&quot;x\">w</a>"),
            (link(Target::Address("HTTPS://x.test/?a=1&b".into())), "<a href=\"HTTPS:&#x2f;&#x2f;x.test&#x2f;?a=1&amp;b\">w</a>"),
            (link(Target::Address("javascript:alert(1)".into())), "w"),
            (link(Target::Address("file:///etc/passwd".into())), "w"),
        ];
        for (text, expected) in cases {
            assert_eq!(html(&text), expected, "{text:?}");
        }
        assert_eq!(attribute(&Inline::from("a \"b\"").note("c")), "a &quot;b&quot; c");
    }
}
