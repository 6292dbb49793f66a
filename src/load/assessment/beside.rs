//! What a text of somebody's own shows or leads to and what does not come into a report with it: pictures, and files beside it.

use std::path::Path;

use crate::diag::{Code, Diagnostic, Place, sentence};
use crate::load::intake::Intake;

/// What is found in a line of Markdown.
#[derive(Debug, PartialEq, Eq)]
struct Found<'t> {
    /// From 1, in characters.
    column: usize,
    is_picture: bool,
    target: &'t str,
}

/// Warns of each picture and of each link to a file in a text of Markdown.
pub(super) fn left_out(input: &mut Intake<'_>, path: &Path, text: &str) {
    let mut is_code = false;
    for (line, number) in text.lines().zip(1..) {
        let begins = line.trim_start();
        if begins.starts_with("```") || begins.starts_with("~~~") {
            is_code = !is_code;
        }
        for Found { column, is_picture, target } in found(line).filter(|_| !is_code) {
            let place = Place::Text { file: path.to_owned(), line: number, column };
            let said = match is_picture {
                true => sentence!("words-without-picture", target),
                false => sentence!("words-without-file", target),
            };
            let help =
                if is_picture { sentence!("help-words-picture") } else { sentence!("help-words-file") };
            input.findings.push(Diagnostic::warning(Code::NotCarried, place, said).help(help));
        }
    }
}

/// The pictures of a line, and its links that lead neither to the web, nor to a mailbox, nor to a place in the text.
fn found(line: &str) -> impl Iterator<Item = Found<'_>> {
    let inside = line.match_indices("](").filter_map(|(at, _)| {
        let target = target(line[at + 2..].split(')').next()?)?;
        let begins = line[..at].rfind('[')?;
        let is_picture = line[..begins].ends_with('!');
        Some(Found { column: line[..begins].chars().count() + usize::from(!is_picture), is_picture, target })
    });
    // `[name]: file` says elsewhere in the text where `[words][name]` leads.
    let defined = line.trim_start().strip_prefix('[').and_then(|rest| {
        let target = target(rest.split_once("]:")?.1)?;
        Some(Found { column: 1, is_picture: false, target })
    });
    inside.chain(defined).filter(|one| one.is_picture || !is_address(one.target))
}

/// The address without a title behind it and without brackets around it; none where nothing stands there.
fn target(text: &str) -> Option<&str> {
    let text = text.trim();
    match text.strip_prefix('<') {
        Some(rest) => rest.split('>').next(),
        None => text.split_whitespace().next(),
    }
}

fn is_address(target: &str) -> bool {
    ["https://", "http://", "mailto:", "#"].iter().any(|scheme| target.starts_with(scheme))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pictures_and_files_are_found_and_the_web_is_not() {
        let one = |column, is_picture, target| vec![Found { column, is_picture, target }];
        #[rustfmt::skip]
        let cases = [
            ("a picture",               "é ![The minister](photo.png)",   one(3, true, "photo.png")),
            ("a picture of the web",    "![x](https://a.example/x.png)",  one(1, true, "https://a.example/x.png")),
            ("a file",                  "See [the law](law.pdf \"Law\").", one(5, false, "law.pdf")),
            ("a file with a space",     "[a](<the law.pdf>)",             one(1, false, "the law.pdf")),
            ("by a name",               "[law]: law.pdf",                 one(1, false, "law.pdf")),
            ("the web",                 "[a](https://a.example)",         vec![]),
            ("a mailbox and a place",   "[a](mailto:a@b.example) [b](#c)", vec![]),
            ("nothing",                 "[a]() f(x) [1] a](",             vec![]),
        ];
        for (name, line, expected) in cases {
            assert_eq!(found(line).collect::<Vec<_>>(), expected, "{name}");
        }
    }
}
