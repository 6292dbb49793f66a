//! What a text of somebody's own shows or leads to and what does not come into a report with it: pictures, and files beside it.

use std::path::Path;

use pulldown_cmark::{Event, LinkType, Parser, Tag};

use crate::diag::{Code, Diagnostic, Place, sentence};
use crate::load::intake::Intake;

/// What is found in a text of Markdown.
#[derive(Debug, PartialEq, Eq)]
struct Found {
    /// From 1, the column in characters.
    line: usize,
    column: usize,
    is_picture: bool,
    target: String,
}

/// Warns of each picture and of each link to a file in a text of Markdown.
pub(super) fn left_out(input: &mut Intake<'_>, path: &Path, text: &str) {
    for Found { line, column, is_picture, target } in found(text) {
        let place = Place::Text { file: path.to_owned(), line, column };
        let (said, help) = match is_picture {
            true => (sentence!("words-without-picture", target), sentence!("help-words-picture")),
            false => (sentence!("words-without-file", target), sentence!("help-words-file")),
        };
        input.findings.push(Diagnostic::warning(Code::NotCarried, place, said).help(help));
    }
}

/// The pictures of a text, and its links that lead neither to the web, nor to a mailbox, nor to a place in the text.
fn found(text: &str) -> Vec<Found> {
    let (mut line, mut column, mut at) = (1, 1, 0);
    let mut all = Vec::new();
    for (event, range) in Parser::new(text).into_offset_iter() {
        let (is_picture, target) = match event {
            Event::Start(Tag::Image { dest_url, .. }) => (true, dest_url),
            Event::Start(Tag::Link { link_type, dest_url, .. }) if link_type != LinkType::Email => {
                (false, dest_url)
            }
            _ => continue,
        };
        if target.is_empty() || !is_picture && is_address(&target) {
            continue;
        }
        for letter in text[at..range.start.max(at)].chars() {
            (line, column) = if letter == '\n' { (line + 1, 1) } else { (line, column + 1) };
        }
        at = range.start.max(at);
        all.push(Found { line, column, is_picture, target: target.into_string() });
    }
    all
}

fn is_address(target: &str) -> bool {
    ["https://", "http://", "mailto:", "#"].iter().any(|scheme| target.starts_with(scheme))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pictures_and_files_are_found_and_the_web_is_not() {
        let one = |column, is_picture, target: &str| {
            vec![Found { line: 1, column, is_picture, target: target.to_owned() }]
        };
        #[rustfmt::skip]
        let cases = [
            ("a picture",               "é ![The minister](photo.png)",   one(3, true, "photo.png")),
            ("a picture of the web",    "![x](https://a.example/x.png)",  one(1, true, "https://a.example/x.png")),
            ("a file",                  "See [the law](law.pdf \"Law\").", one(5, false, "law.pdf")),
            ("a file with a space",     "[a](<the law.pdf>)",             one(1, false, "the law.pdf")),
            ("by a name",               "[law]\n\n[law]: law.pdf",       one(1, false, "law.pdf")),
            ("in code",                 "`[a](law.pdf)`",                 vec![]),
            ("the web",                 "[a](https://a.example)",         vec![]),
            ("a mailbox and a place",   "[a](mailto:a@b.example) [b](#c) <a@b.example>", vec![]),
            ("nothing",                 "[a]() f(x) [1] a](",             vec![]),
        ];
        for (name, line, expected) in cases {
            assert_eq!(found(line), expected, "{name}");
        }
        let below = found("one\n\ntwo ![a](b.png)");
        assert_eq!((below[0].line, below[0].column), (3, 5));
    }
}
