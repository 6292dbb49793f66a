//! Width of the terminal, and text broken at its words so that it fits.

use terminal_size::{Width, terminal_size_of};
use unicode_width::UnicodeWidthChar;

/// No terminal is taken to be narrower, in columns.
const LEAST: usize = 40;

/// The columns of standard output: those of its terminal, else what `COLUMNS` says; none where a file or a program reads.
pub(super) fn of_output() -> Option<usize> {
    columns(terminal_size_of(std::io::stdout()))
}

/// The columns of standard error, as [`of_output`].
pub(super) fn of_errors() -> Option<usize> {
    columns(terminal_size_of(std::io::stderr()))
}

fn columns(size: Option<(Width, terminal_size::Height)>) -> Option<usize> {
    let told = || std::env::var("COLUMNS").ok()?.parse().ok();
    size.map(|(Width(columns), _)| usize::from(columns))
        .or_else(told)
        .filter(|columns| *columns > 0)
        .map(|columns: usize| columns.max(LEAST))
}

/// The text with its long lines broken at spaces. What follows a break stands as deep as the line, or under the text
/// behind its label. Excerpts of files and places stay as they are.
pub(super) fn wrapped(text: &str, columns: Option<usize>) -> String {
    let Some(columns) = columns else { return text.to_owned() };
    let lines: Vec<String> = text.split('\n').map(|line| broken(line, columns)).collect();
    lines.join("\n")
}

fn broken(line: &str, columns: usize) -> String {
    if wide(line) <= columns || is_excerpt(line) {
        return line.to_owned();
    }
    let depth = depth(line, columns);
    let (mut out, mut at) = (String::new(), 0);
    for piece in line.split_inclusive(' ') {
        let word = piece.trim_end_matches(' ');
        if !word.is_empty() && at > depth && at + wide(word) > columns {
            out.truncate(out.trim_end_matches(' ').len());
            out.push('\n');
            out.push_str(&" ".repeat(depth));
            at = depth;
        }
        out.push_str(piece);
        at += wide(piece);
    }
    out.truncate(out.trim_end_matches(' ').len());
    out
}

/// The column at which a broken line goes on: behind its label, which two spaces or more follow, else as deep as it begins.
fn depth(line: &str, columns: usize) -> usize {
    let indent = line.len() - line.trim_start_matches(' ').len();
    let behind = line[indent..].find("  ").map(|gap| {
        let rest = &line[indent + gap..];
        let text = line.len() - rest.trim_start_matches(' ').len();
        wide(&line[..text])
    });
    behind.filter(|depth| *depth <= columns / 2).unwrap_or(if indent > 0 { indent + 2 } else { 0 })
}

/// Is the line an excerpt of a file (`12 | key: value`) or a place (`  --> file:1:2`)?
fn is_excerpt(line: &str) -> bool {
    let line = line.trim_start();
    line.starts_with("--> ")
        || line.trim_start_matches(|c: char| c.is_ascii_digit()).trim_start().starts_with('|')
}

/// The columns that a text takes, without the sequences that colour it.
pub(super) fn wide(text: &str) -> usize {
    let mut inside = false;
    let mut sum = 0;
    for c in text.chars() {
        match (inside, c) {
            (false, '\u{1b}') => inside = true,
            (false, _) => sum += c.width().unwrap_or(0),
            (true, letter) => inside = !letter.is_ascii_alphabetic(),
        }
    }
    sum
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_break_at_their_words() {
        #[rustfmt::skip]
        let cases = [
            // name                     line                                              lines of at most 20 columns
            ("short",                   "one two",                                        "one two"),
            ("just as wide",            "one two three four 5",                           "one two three four 5"),
            ("one more",                "one two three four 56",                          "one two three four\n56"),
            ("deeper and deeper",       "  one two three four five",                      "  one two three four\n    five"),
            ("under the text",          "  gap  one two three four",                      "  gap  one two three\n       four"),
            ("a label too wide",        "a label of all the width  one two",              "a label of all the\nwidth  one two"),
            ("no-break spaces hold",    "un deux trois quatre\u{a0}: cinq",               "un deux trois\nquatre\u{a0}: cinq"),
            ("a word beyond all",       "/home/somebody/in/a/deep/folder and more",       "/home/somebody/in/a/deep/folder\nand more"),
            ("an excerpt",              "12 | one two three four five",                   "12 | one two three four five"),
            ("a place",                 "  --> a folder of three words/file:1:2",         "  --> a folder of three words/file:1:2"),
            ("colour takes no room",    "\u{1b}[31mone\u{1b}[0m two three four 5",        "\u{1b}[31mone\u{1b}[0m two three four 5"),
            ("wide letters",            "\u{6771}\u{4eac}\u{6771}\u{4eac}\u{6771}\u{4eac} two three 4", "\u{6771}\u{4eac}\u{6771}\u{4eac}\u{6771}\u{4eac} two\nthree 4"),
        ];
        for (name, line, expected) in cases {
            assert_eq!(wrapped(line, Some(20)), expected, "{name}");
            assert_eq!(wrapped(line, None), line, "{name}");
        }
        assert_eq!(wrapped("one two three four 56\nseven", Some(20)), "one two three four\n56\nseven");
    }
}
