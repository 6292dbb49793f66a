//! The authors' own words: an introduction before the results, and conclusions behind them.

use super::context::Context;
use crate::document::markdown::{Kept, read};
use crate::document::tree::{Block, Heading, Inline, Page, Section};

/// Writes the introduction; none where the authors wrote none.
pub(super) fn introduction(cx: &Context<'_>) -> Vec<Block> {
    chapter(cx, "introduction", "chapter-introduction", cx.assessment.additions().introduction.as_deref())
}

/// Writes the conclusions; none where the authors wrote none.
pub(super) fn conclusions(cx: &Context<'_>) -> Vec<Block> {
    chapter(cx, "conclusions", "chapter-conclusions", cx.assessment.additions().conclusions.as_deref())
}

/// The text as a chapter. A heading at its beginning is the title of the chapter; those behind it stand below.
fn chapter(cx: &Context<'_>, id: &str, title: &str, text: Option<&str>) -> Vec<Block> {
    let Some(text) = text else { return Vec::new() };
    let mut body = read(text, &kept);
    let title = match body.first() {
        Some(Block::Heading(heading)) => {
            let own = heading.text.clone();
            body.remove(0);
            own
        }
        _ => Inline::from(cx.text(title)),
    };
    for block in &mut body {
        if let Block::Heading(Heading { level, id, .. }) = block {
            *level = (*level).clamp(2, 4);
            // An id of theirs could be one of the report's.
            *id = None;
        }
    }
    vec![Block::Section(Section { id: id.to_owned(), title, page: Page::Flow, body })]
}

/// A link to the web or to a mailbox stays one; of any other the words stay.
fn kept(address: &str) -> Kept {
    let is_known = ["https://", "http://", "mailto:"].iter().any(|scheme| address.starts_with(scheme));
    if is_known { Kept::Link } else { Kept::Words }
}
