//! Markdown that somebody else wrote, as harmless HTML.

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd, html};

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

#[cfg(test)]
mod tests {
    use super::to_html;

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
