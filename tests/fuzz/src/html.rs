//! The tree to HTML, Markdown and text: whatever is said, in whatever block, the page is sound.

use tripartite::document::html::Html;
use tripartite::document::markdown::{Kept, read, text};
use tripartite::document::text as plain;
use tripartite::document::tree::Genre;
use tripartite::document::writer::{Setting, Writer as _};

use crate::tree::Maker;
use crate::{check, page};

/// Makes a tree of the input and writes it in every format of text, twice.
pub fn run(input: &[u8]) {
    let document = Maker::new(input).document();
    let scripts = usize::from(document.meta.genre == Genre::Handbook);
    for locale in [check::english(), check::french()] {
        let setting = Setting::new(locale);
        let made = || Html.write(&document, &setting).unwrap_or_else(|error| panic!("{error}"));
        let written = made();
        page::check(&String::from_utf8_lossy(&written), scripts);
        assert_eq!(written, made(), "written again");
        plain::blocks(&document.body, locale);
        read(&text(&document, locale), &|_| Kept::Link);
    }
}
