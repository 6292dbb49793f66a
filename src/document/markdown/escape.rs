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
