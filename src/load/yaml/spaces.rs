//! Spaces that look like spaces and are none to YAML: what a word processor or a browser leaves in pasted lines.

use crate::diag::{Sentence, sentence};

/// A line whose structure rests on such a space.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Odd {
    /// Line, from 1.
    pub(super) line: usize,
    /// Column in characters, from 1.
    pub(super) column: usize,
    /// The space.
    pub(super) space: char,
    /// Where in the line it stands.
    pub(super) position: Position,
}

/// Where in a line a space makes a difference.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Position {
    /// Before the first word.
    Indentation,
    /// Between the dash of a list and its entry.
    AfterDash,
    /// Between a key and its colon.
    BeforeColon,
    /// Between the colon and the value.
    AfterColon,
}

/// Is it a space to the eye, and none to YAML?
fn is_odd(c: char) -> bool {
    matches!(c, '\u{A0}' | '\u{1680}' | '\u{2000}'..='\u{200A}' | '\u{202F}' | '\u{205F}' | '\u{3000}')
}

/// The name of such a space, with its article.
pub(super) fn name(space: char) -> Sentence {
    match space {
        '\u{A0}' => sentence!("space-no-break"),
        '\u{202F}' => sentence!("space-narrow-no-break"),
        '\u{3000}' => sentence!("space-ideographic"),
        other => sentence!("space-unknown-to-yaml", code = format!("U+{:04X}", u32::from(other))),
    }
}

/// The text with ordinary spaces where the structure of a line rests on others, and the first such place
/// of each line. Places in the text stay as they are: one character stands for one.
pub(super) fn mended(text: &str) -> (String, Vec<Odd>) {
    let mut found = Vec::new();
    let mut out = String::with_capacity(text.len());
    for (n, line) in text.split_inclusive('\n').enumerate() {
        let characters: Vec<char> = line.chars().collect();
        let places = places(&characters);
        if let Some(&(column, position)) = places.first() {
            found.push(Odd { line: n + 1, column: column + 1, space: characters[column], position });
        }
        out.extend(
            characters
                .iter()
                .enumerate()
                .map(|(at, &c)| if places.iter().any(|&(place, _)| place == at) { ' ' } else { c }),
        );
    }
    (out, found)
}

/// Where in the line, from 0, an odd space stands for one of the structure.
fn places(line: &[char]) -> Vec<(usize, Position)> {
    let mut places = Vec::new();
    let mut at = 0;
    let mut position = Position::Indentation;
    // Indentation and the dashes of lists.
    while let Some(&c) = line.get(at) {
        if is_odd(c) {
            places.push((at, position));
        } else if c == '-' && line.get(at + 1).is_some_and(|&next| next == ' ' || is_odd(next)) {
            position = Position::AfterDash;
        } else if c != ' ' {
            break;
        }
        at += 1;
    }
    if line.get(at) == Some(&'#') {
        return Vec::new();
    }
    // The first colon that could end a key.
    let ends_key = |&n: &usize| {
        line[n] == ':' && line.get(n + 1).is_none_or(|&next| next.is_whitespace() || is_odd(next))
    };
    if let Some(colon) = (at..line.len()).find(ends_key) {
        let before = line[at..colon].iter().rev().take_while(|&&c| c == ' ' || is_odd(c)).count();
        places
            .extend((colon - before..colon).filter(|&n| is_odd(line[n])).map(|n| (n, Position::BeforeColon)));
        let after = line[colon + 1..].iter().take_while(|&&c| c == ' ' || is_odd(c)).count();
        places.extend(
            (colon + 1..=colon + after).filter(|&n| is_odd(line[n])).map(|n| (n, Position::AfterColon)),
        );
    }
    places
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spaces_that_carry_structure_are_found_and_mended() {
        use Position::{AfterColon, AfterDash, BeforeColon, Indentation};
        #[rustfmt::skip]
        let cases = [
            // name                   line                          mended                 column, position
            ("indented",              "\u{a0}\u{a0}A1: 1",          "  A1: 1",             Some((1, Indentation))),
            ("between spaces",        "  \u{202f} A1: 1",           "    A1: 1",           Some((3, Indentation))),
            ("an entry of a list",    "\u{3000}- x",                " - x",                Some((1, Indentation))),
            ("after a dash",          "-\u{a0}x: 1",                "- x: 1",              Some((2, AfterDash))),
            ("as the French write",   "date\u{a0}: 2026-11-23",     "date : 2026-11-23",   Some((5, BeforeColon))),
            ("after the colon",       "date:\u{a0}2026-11-23",      "date: 2026-11-23",    Some((6, AfterColon))),
            ("inside a value",        "name: «\u{a0}Oui\u{a0}»",    "name: «\u{a0}Oui\u{a0}»", None),
            ("in a note",             "\u{a0}# date\u{a0}: x",      "\u{a0}# date\u{a0}: x",   None),
            ("an ordinary line",      "  - date: x",                "  - date: x",         None),
        ];
        for (name, line, expected, place) in cases {
            let (text, odd) = mended(line);
            assert_eq!(text, expected, "{name}");
            assert_eq!(odd.first().map(|odd| (odd.column, odd.position)), place, "{name}");
        }
    }
}
