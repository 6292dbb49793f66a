//! The text of a document as Markdown that says the same and nothing else: every sign that Markdown would take for its own is
//! written out.

use std::io::Read;

use quick_xml::events::Event;

use crate::load::container::Refusal;
use crate::load::container::xml::{Xml, attribute, closed, opened, push_text};

/// The paragraphs with an empty line between them; items of lists have a dash.
pub(super) fn markdown<R: Read>(mut xml: Xml<R>) -> Result<String, Refusal> {
    let (mut out, mut line, mut piece) = (String::new(), String::new(), String::new());
    let (mut in_run, mut in_text, mut in_fallback) = (0_usize, false, 0_usize);
    let (mut is_item, mut was_item) = (false, false);
    loop {
        match xml.next()? {
            Event::Start(tag) => match opened(&tag) {
                "Fallback" => in_fallback += 1,
                _ if in_fallback > 0 => in_fallback += 1,
                "r" => in_run += 1,
                "t" if in_run > 0 => in_text = true,
                "br" | "cr" if in_run > 0 => line.push('\n'),
                "tab" if in_run > 0 => line.push(' '),
                "numId" => is_item = attribute(&tag, "val").is_some_and(|id| id != "0"),
                "pStyle" => is_item |= attribute(&tag, "val").is_some_and(|style| style.starts_with("List")),
                _ => {}
            },
            Event::End(_) if in_fallback > 0 => in_fallback -= 1,
            Event::End(tag) => match closed(&tag) {
                "r" => in_run = in_run.saturating_sub(1),
                "t" => in_text = false,
                "p" => {
                    let text = line.trim();
                    if !text.is_empty() {
                        if !out.is_empty() {
                            out.push_str(if is_item && was_item { "\n" } else { "\n\n" });
                        }
                        let (mark, indent) = if is_item { ("- ", "  ") } else { ("", "") };
                        out.push_str(mark);
                        out.push_str(&text.replace('\n', &format!("\\\n{indent}")));
                        was_item = is_item;
                    }
                    line.clear();
                    is_item = false;
                }
                _ => {}
            },
            Event::Eof => return Ok(out),
            event if in_text => {
                piece.clear();
                push_text(&event, &mut piece);
                piece.chars().for_each(|c| {
                    if c.is_ascii_punctuation() && !matches!(c, ',' | ';' | '\'' | '"' | '?' | '/' | '%') {
                        line.push('\\');
                    }
                    line.push(c);
                });
            }
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_stay_words() {
        let p = |properties: &str, text: &str| format!("<p><pPr>{properties}</pPr><r><t>{text}</t></r></p>");
        let list = "<numPr><ilvl val='0'/><numId val='2'/></numPr>";
        let xml = [
            p("", "# Not *a* heading &lt;b>"),
            p("", "   "),
            p(list, "one"),
            p("<pStyle val='ListBullet'/>", "two"),
            "<p><r><t>a</t><br/><t>- b</t></r></p>".to_owned(),
        ];
        let xml = format!("<document><body>{}</body></document>", xml.concat());
        let expected = "\\# Not \\*a\\* heading \\<b\\>\n\n- one\n- two\n\na\\\n\\- b";
        assert_eq!(markdown(Xml::new(xml.as_bytes())).unwrap(), expected);
    }
}
