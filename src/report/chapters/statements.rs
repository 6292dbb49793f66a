//! Statements: each constituency's own words, printed unedited.

use super::context::Context;
use crate::document::markdown;
use crate::document::tree::{Block, Role};

/// Writes the chapter; none from a tally alone, and none where nobody is expected to say anything.
pub(super) fn statements(cx: &Context<'_>) -> Vec<Block> {
    if cx.assessment.responses().is_none() {
        return Vec::new();
    }
    let mut body = Vec::new();
    for c in cx.voices() {
        let text = cx.assessment.statements().iter().find(|s| s.constituency == c);
        // A constituency that is only heard is not missed when it says nothing.
        if text.is_none() && cx.assessment.voices()[c].weight == 0 {
            continue;
        }
        body.push(Block::heading(2, cx.voice(c)));
        match text {
            Some(statement) => {
                body.push(Block::said(Role::Small, cx.text("statement-received")));
                let said = markdown::statement(&statement.text);
                body.push(Block::Quote(match cx.spoken_by(c) {
                    Some(language) => markdown::said_in(language, said),
                    None => said,
                }));
            }
            None if cx.assessment.published().is_some_and(|published| published.statements.contains(&c)) => {
                body.push(Block::aside(cx.text("statement-withheld")));
            }
            None => body.push(Block::aside(cx.text("statement-missing"))),
        }
    }
    if body.is_empty() {
        return body;
    }
    body.insert(0, Block::aside(cx.text("statements-about")));
    vec![cx.section("statements", "chapter-statements", body)]
}
