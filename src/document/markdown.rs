//! Markdown that somebody else wrote, as harmless HTML.

use pulldown_cmark::{Event, LinkType, Options, Parser, Tag, TagEnd, html};

/// The text as HTML. Raw HTML in it is shown as text; pictures become their description; links
/// lose their address and keep their words, so that nothing can be fetched or run.
pub fn to_html(markdown: &str) -> String {
    let events = Parser::new_ext(markdown, Options::ENABLE_TABLES).filter_map(|event| match event {
        Event::Html(text) | Event::InlineHtml(text) => Some(Event::Text(text)),
        Event::Start(Tag::Link { .. } | Tag::Image { .. } | Tag::HtmlBlock)
        | Event::End(TagEnd::Link | TagEnd::Image | TagEnd::HtmlBlock) => None,
        // A heading of a statement is no heading of the report.
        Event::Start(Tag::Heading { .. }) => Some(Event::Start(Tag::Strong)),
        Event::End(TagEnd::Heading(_)) => Some(Event::End(TagEnd::Strong)),
        other => Some(other),
    });
    let mut out = String::new();
    html::push_html(&mut out, events);
    out
}

/// Terms that are explained somewhere in the page, each linked where it first stands.
pub struct Terms<'t> {
    /// Folded term and id, the longest first; those that were linked are gone.
    waiting: Vec<(String, &'t str)>,
}

impl<'t> Terms<'t> {
    /// From terms and their ids.
    pub fn new(terms: impl Iterator<Item = (&'t str, &'t str)>) -> Self {
        let mut waiting: Vec<_> = terms.map(|(term, id)| (term.to_lowercase(), id)).collect();
        waiting.sort_by_key(|(term, _)| std::cmp::Reverse(term.chars().count()));
        Self { waiting }
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

/// Markdown of our own as HTML: links inside the page are kept where `known` knows their target, and terms
/// are linked at their first use. Everything else is as harmless as in [`to_html`].
pub fn own_to_html(markdown: &str, known: &dyn Fn(&str) -> bool, terms: &mut Terms<'_>) -> String {
    let mut events: Vec<Event<'_>> = Vec::new();
    let mut in_link = 0_usize;
    for event in Parser::new_ext(markdown, Options::ENABLE_TABLES) {
        match event {
            Event::Start(Tag::Link { ref dest_url, .. }) => {
                in_link += 1;
                let inside = dest_url.strip_prefix('#').is_some_and(known);
                events.push(if inside { event } else { Event::Start(Tag::Emphasis) });
            }
            Event::Html(text) | Event::InlineHtml(text) => events.push(Event::Text(text)),
            Event::Text(text) if in_link == 0 => linked(&text, terms, &mut events),
            Event::End(TagEnd::Link) => {
                in_link = in_link.saturating_sub(1);
                let plain = events.iter().rev().find_map(|e| match e {
                    Event::Start(Tag::Link { .. }) => Some(false),
                    Event::Start(Tag::Emphasis) => Some(true),
                    _ => None,
                });
                events.push(Event::End(if plain == Some(true) { TagEnd::Emphasis } else { TagEnd::Link }));
            }
            Event::Start(Tag::Image { .. } | Tag::HtmlBlock)
            | Event::End(TagEnd::Image | TagEnd::HtmlBlock) => {}
            other => events.push(other),
        }
    }
    let mut out = String::new();
    html::push_html(&mut out, events.into_iter());
    out
}

/// The text, with the terms in it that were not linked before.
fn linked(text: &str, terms: &mut Terms<'_>, events: &mut Vec<Event<'_>>) {
    let mut rest = text;
    while let Some((from, to, id)) = terms.next_in(rest) {
        let target = format!("#term-{id}");
        events.push(Event::Text(rest[..from].to_owned().into()));
        events.push(Event::Start(Tag::Link {
            link_type: LinkType::Inline,
            dest_url: target.into(),
            title: "".into(),
            id: "".into(),
        }));
        events.push(Event::Text(rest[from..to].to_owned().into()));
        events.push(Event::End(TagEnd::Link));
        rest = &rest[to..];
    }
    events.push(Event::Text(rest.to_owned().into()));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn terms_are_linked_once_and_links_stay_inside_the_page() {
        let mut terms = Terms::new([("gap", "g"), ("skills gap", "sg")].into_iter());
        let html = own_to_html(
            "A skills gap is a gap, no Skills Gap, no gaps. [T](#T01P1) [out](http://x.test) <b>x</b>",
            &|id| id == "T01P1",
            &mut terms,
        );
        assert_eq!(
            html,
            "<p>A <a href=\"#term-sg\">skills gap</a> is a <a href=\"#term-g\">gap</a>, no Skills Gap, no gaps. <a href=\"#T01P1\">T</a> <em>out</em> &lt;b&gt;x&lt;/b&gt;</p>\n"
        );
        assert_eq!(own_to_html("gap", &|_| true, &mut terms), "<p>gap</p>\n");
    }

    #[test]
    fn nothing_can_be_run_or_fetched() {
        let hostile = "# Head\n\nText <script>alert(1)</script> [words](javascript:alert(1)) ![alt](https://x.test/a.png)\n\n<img src=x onerror=alert(1)>\n";
        let html = to_html(hostile);
        for bad in ["<script", "<img", "href", "src=\"", "<h1"] {
            assert!(!html.contains(bad), "{bad} in {html}");
        }
        for kept in ["Head", "&lt;script&gt;", "words", "alt", "onerror"] {
            assert!(html.contains(kept), "{kept} in {html}");
        }
    }
}
