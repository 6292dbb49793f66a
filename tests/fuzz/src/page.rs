//! What holds of every page, whatever was said in it: tags that close, no script and no handler of an event, no character that
//! commands anything.

const VOID: [&str; 14] = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track",
    "wbr",
];
/// Elements that no text may bring.
const NEVER: [&str; 7] = ["iframe", "object", "embed", "form", "base", "link", "frame"];

/// Panics where the page is not sound; `scripts` are those of the program's own.
pub(crate) fn check(html: &str, scripts: usize) {
    let control = html.chars().find(|c| c.is_control() && !matches!(c, '\n' | '\r' | '\t'));
    assert_eq!(control, None, "a control character\n{html}");
    let mut open: Vec<&str> = Vec::new();
    let mut found = 0;
    let mut rest = html;
    while let Some(start) = rest.find('<') {
        rest = &rest[start + 1..];
        if let Some(after) = rest.strip_prefix("!--") {
            rest = after.split_once("-->").unwrap_or_else(|| panic!("an open comment")).1;
            continue;
        }
        let end = end_of_tag(rest).unwrap_or_else(|| panic!("an open tag: <{}", excerpt(rest)));
        let tag = &rest[..end];
        rest = &rest[end + 1..];
        if tag.starts_with('!') {
            continue;
        }
        if let Some(name) = tag.strip_prefix('/') {
            assert_eq!(open.pop(), Some(name.trim()), "</{name}> before {}", excerpt(rest));
            continue;
        }
        let length = tag.find(|c: char| c.is_whitespace() || c == '/').unwrap_or(tag.len());
        let name = &tag[..length];
        assert!(
            name.starts_with(|c: char| c.is_ascii_alphabetic()),
            "a tag that is none: <{tag}> before {}",
            excerpt(rest)
        );
        assert!(!NEVER.contains(&name.to_ascii_lowercase().as_str()), "<{tag}>");
        attributes(&tag[length..], tag);
        if tag.ends_with('/') || VOID.contains(&name) {
            continue;
        }
        if name == "script" || name == "style" {
            found += usize::from(name == "script");
            let close = format!("</{name}>");
            rest = rest.split_once(&close).unwrap_or_else(|| panic!("an open {name}")).1;
            continue;
        }
        open.push(name);
    }
    assert_eq!(open, [""; 0], "never closed");
    assert_eq!(found, scripts, "scripts");
}

/// Where a tag ends: at the first `>` outside of quotes.
fn end_of_tag(rest: &str) -> Option<usize> {
    let mut quote = None;
    rest.bytes().position(|byte| {
        match (quote, byte) {
            (None, b'"' | b'\'') => quote = Some(byte),
            (Some(open), _) if open == byte => quote = None,
            _ => {}
        }
        quote.is_none() && byte == b'>'
    })
}

/// Attributes by name and value: none is a handler, no address runs anything.
fn attributes(text: &str, tag: &str) {
    let mut rest = text.trim_end_matches('/').trim();
    while !rest.is_empty() {
        let length = rest.find(|c: char| c.is_whitespace() || c == '=').unwrap_or(rest.len());
        let name = rest[..length].to_ascii_lowercase();
        assert!(
            !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || "-:_".contains(c)),
            "a name that is none in <{tag}>"
        );
        assert!(!name.starts_with("on"), "a handler in <{tag}>");
        rest = rest[length..].trim_start();
        let Some(value) = rest.strip_prefix('=') else { continue };
        let value = value.trim_start();
        let (value, after) = match value.chars().next() {
            Some(quote @ ('"' | '\'')) => {
                value[1..].split_once(quote).unwrap_or_else(|| panic!("an open quote in <{tag}>"))
            }
            _ => value.split_once(char::is_whitespace).unwrap_or((value, "")),
        };
        if ["href", "src", "xlink:href"].contains(&name.as_str()) {
            let address: String = value
                .chars()
                .filter(|c| !c.is_whitespace() && !c.is_control())
                .collect::<String>()
                .to_lowercase();
            let runs =
                ["javascript:", "vbscript:", "data:text"].iter().any(|scheme| address.starts_with(scheme));
            assert!(!runs, "<{tag}>");
        }
        rest = after.trim_start();
    }
}

fn excerpt(text: &str) -> String {
    text.chars().take(80).collect()
}

#[cfg(test)]
mod tests {
    use super::check;

    #[test]
    fn a_sound_page_passes_and_others_do_not() {
        check(
            "<!DOCTYPE html><html><body class=\"a>b\"><p>x &lt; y<br></p><svg><path d='M0'/></svg></body></html>",
            0,
        );
        for bad in [
            "<p>",
            "<p></div>",
            "<p>a\u{1b}[31m</p>",
            "<script>alert(1)</script>",
            "<img src=x onerror=alert(1)>",
            "<a href=\" javascript:alert(1)\">x</a>",
            "<iframe></iframe>",
            "<p title=\"\"x\"></p>",
            "1 < 2 > 1",
        ] {
            assert!(std::panic::catch_unwind(|| check(bad, 0)).is_err(), "{bad}");
        }
    }
}
