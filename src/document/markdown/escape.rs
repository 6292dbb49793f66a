//! Escapes: text so that Markdown takes none of its characters for a mark.

/// Words inside a line.
pub(super) fn words(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut before: Option<char> = None;
    let mut rest = text.chars().peekable();
    while let Some(c) = rest.next() {
        let next = rest.peek().copied();
        let inside = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
        let marks = match c {
            '\\' | '`' | '*' | '[' | ']' | '<' | '|' => true,
            // Between letters and digits an underscore is one.
            '_' => !(inside(before) && inside(next)),
            '~' => next == Some('~') || before == Some('~'),
            '&' => inside(next) || next == Some('#'),
            _ => false,
        };
        if marks {
            out.push('\\');
        }
        out.push(match c {
            // A line break inside words would begin another block.
            '\n' | '\r' | '\t' => ' ',
            c => c,
        });
        before = Some(c);
    }
    out
}

/// The text of a paragraph: no line of it begins another block, and none ends with a break behind which nothing stands.
pub(super) fn lines(text: &str) -> String {
    let text = without_breaks_behind(text, trimmed);
    let lines = text.split('\n').map(|line| beginning(line.trim_start_matches([' ', '\t'])));
    lines.collect::<Vec<_>>().join("\n")
}

/// The text without spaces and breaks at its end: a backslash of which nothing is left but itself is one.
fn without_breaks_behind(text: &str, trim: fn(&str) -> &str) -> &str {
    let mut text = trim(text);
    while (text.len() - text.trim_end_matches('\\').len()) % 2 == 1 {
        text = trim(&text[..text.len() - 1]);
    }
    text
}

/// Text between marks, which may stand beside neither spaces nor breaks: those go outside.
pub(super) fn marked(mark: &str, text: &str) -> String {
    let mut start = text.trim_start();
    while let Some(rest) = start.strip_prefix("\\\n") {
        start = rest.trim_start();
    }
    let inner = without_breaks_behind(start, str::trim_end);
    if inner.is_empty() {
        return text.to_owned();
    }
    let from = text.len() - start.len();
    let (before, after) = (&text[..from], &text[from + inner.len()..]);
    format!("{before}{mark}{inner}{mark}{after}")
}

/// A text without what Markdown takes away at the ends of a line; a no-break space stays.
pub(super) fn trimmed(text: &str) -> &str {
    text.trim_matches([' ', '\t', '\n'])
}

/// The text of a heading: signs at its end are neither the end of the heading nor its id.
pub(super) fn end_of_heading(text: &str) -> String {
    let before = text.trim_end_matches('#');
    let ends = before.len() < text.len() && (before.is_empty() || before.ends_with([' ', '\t']));
    match text.strip_suffix('}') {
        _ if ends => format!("{before}\\{}", &text[before.len()..]),
        // A backslash before it would not do: readers look for an id before they look for escapes.
        Some(rest) if rest.contains('{') => format!("{rest}&#125;"),
        _ => text.to_owned(),
    }
}

/// The address of a link between its brackets.
pub(super) fn destination(address: &str) -> String {
    let mut out = String::with_capacity(address.len());
    let mut rest = address.chars().peekable();
    while let Some(c) = rest.next() {
        let is_reference = c == '&' && rest.peek().is_some_and(|next| next.is_alphanumeric() || *next == '#');
        match c {
            '\\' => out.push_str("\\\\"),
            _ if is_reference => out.push_str("\\&"),
            '<' => out.push_str("%3C"),
            '>' => out.push_str("%3E"),
            c if c.is_control() => out.push_str("%20"),
            c => out.push(c),
        }
    }
    if address.contains([' ', '(', ')', '<', '>']) || address.contains(char::is_control) {
        format!("<{out}>")
    } else {
        out
    }
}

/// A line that begins a block: what would make it a heading, a quote or an item of a list is escaped.
pub(super) fn beginning(line: &str) -> String {
    let digits = line.chars().take_while(char::is_ascii_digit).count();
    let rest = &line[digits..];
    let apart = |rest: &str| rest.is_empty() || rest.starts_with([' ', '\t']);
    if digits > 0 && rest.starts_with(['.', ')']) && apart(&rest[1..]) {
        return format!("{}\\{rest}", &line[..digits]);
    }
    let hashes = line.chars().take_while(|c| *c == '#').count();
    let marks = line.starts_with(['>', '='])
        || (hashes > 0 && apart(&line[hashes..]))
        || (line.starts_with(['-', '+']) && (apart(&line[1..]) || line.chars().all(|c| "- ".contains(c))))
        || line.starts_with("~~~");
    if marks { format!("\\{line}") } else { line.to_owned() }
}

/// Code with as many marks around it as it needs.
pub(super) fn code(text: &str) -> String {
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    let marks = "`".repeat(longest + 1);
    let space = if text.starts_with('`') || text.ends_with('`') || text.is_empty() { " " } else { "" };
    format!("{marks}{space}{}{space}{marks}", text.replace(['\n', '\r'], " "))
}
