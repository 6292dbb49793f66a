//! What a reader sees of a file: notes, pages and Markdown without what steers them.

/// The comments of a YAML file that are notes, and not keys that can be switched on.
pub(super) fn notes(yaml: &str) -> String {
    let is_key = |note: &str| {
        let note = note.trim_start_matches("- {");
        note.split_once(':').is_some_and(|(key, _)| key.chars().all(|c| c.is_ascii_lowercase()))
    };
    let notes = yaml.lines().filter_map(|line| line.trim_start().strip_prefix('#')).map(str::trim);
    notes.filter(|note| !is_key(note)).collect::<Vec<_>>().join("\n")
}

/// The text of a page, and what its attributes say to those who do not see it.
pub(super) fn page(source: &str) -> String {
    let mut out = without_tags(source);
    for attribute in ["aria-label", "alt", "title", "placeholder", "data-none", "data-label"] {
        for rest in source.split(&format!(" {attribute}=\"")).skip(1) {
            out.push(' ');
            out.push_str(rest.split('"').next().unwrap());
        }
    }
    out
}

/// A Markdown text without the ids of its headings (`{#why}`) and the targets of its links (`(#why)`).
pub(super) fn without_anchors(text: &str) -> String {
    let mut out = String::new();
    let mut parts = text.split("{#").flat_map(|part| part.split("(#"));
    out.extend(parts.next());
    for part in parts {
        out.push_str(part.split_once(['}', ')']).map_or("", |(_, rest)| rest));
    }
    out
}

/// The text of a page, without tags, styles and scripts.
pub(super) fn without_tags(page: &str) -> String {
    if !page.trim_start().starts_with('<') {
        return page.to_owned();
    }
    let mut out = String::new();
    let mut rest = page;
    while let Some(at) = rest.find('<') {
        out.push_str(&rest[..at]);
        out.push(' ');
        let tag = &rest[at..];
        let end = match tag {
            _ if tag.starts_with("<style") => "</style>",
            _ if tag.starts_with("<script") => "</script>",
            _ => ">",
        };
        let Some(close) = tag.find(end) else { break };
        rest = &tag[close + end.len()..];
    }
    out.push_str(rest);
    for (sign, letter) in [
        ("&amp;", "&"),
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&#x27;", "'"),
        ("&quot;", "\""),
        ("&#39;", "'"),
        ("&#x2f;", "/"),
    ] {
        out = out.replace(sign, letter);
    }
    out
}
