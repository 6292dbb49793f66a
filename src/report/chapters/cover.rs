//! The cover: whom the report is about, from what it was made and by whom.

use super::context::Context;
use crate::document::tree::{Block, Cover, Definition, DefinitionKind, Inline, Logo};
use crate::locale::Arg;

/// Writes the cover and the table of contents after it.
pub(super) fn cover(cx: &Context<'_>) -> Vec<Block> {
    vec![front(cx, facts(cx)), Block::Contents(cx.text("contents").into())]
}

/// Writes the head of a document without a page for its cover: whom it is about and from what day.
pub(super) fn masthead(cx: &Context<'_>) -> Vec<Block> {
    vec![front(cx, facts(cx))]
}

/// What the document is about, and what it was made from.
pub(super) fn facts(cx: &Context<'_>) -> Vec<Definition> {
    let returns: Vec<String> = cx
        .voices()
        .into_iter()
        .map(|c| {
            let count = cx.assessment.voices()[c].respondents;
            cx.format("cover-returns", &[("voice", Arg::Text(cx.voice(c))), ("returns", Arg::Count(count))])
        })
        .collect();
    let framework = format!("{} {}", cx.framework().title(), cx.framework().version());
    let mut facts = vec![
        Definition::new(cx.text("cover-date"), cx.locale.date(cx.assessment.date())),
        Definition::new(cx.text("cover-framework"), framework),
    ];
    if !cx.assessment.prepared_by().is_empty() {
        let by = Inline::own(cx.assessment.prepared_by());
        facts.push(Definition::new(cx.text("cover-prepared-by"), by));
    }
    let authors = cx.assessment.authors();
    if !authors.is_empty() {
        facts.push(Definition::new(
            cx.format("cover-authors", &[("count", Arg::Count(authors.len() as u64))]),
            Inline::own(cx.list(authors)),
        ));
    }
    facts.push(Definition::new(cx.text("cover-returns-label"), cx.list(&returns)));
    facts
}

fn front(cx: &Context<'_>, facts: Vec<Definition>) -> Block {
    let mut body = vec![Block::definitions(DefinitionKind::Terms, facts)];
    if cx.assessment.responses().is_none() {
        body.push(Block::Callout(vec![Block::paragraph(cx.text("tally-only"))]));
    }
    Block::Cover(Cover {
        logo: logo(cx),
        authors: cx.assessment.credited().into_iter().map(str::to_owned).collect(),
        kind: cx.text(cx.outline.about()).into(),
        title: Inline::own(title(cx)),
        body,
    })
}

/// The logo of whoever had the report made.
fn logo(cx: &Context<'_>) -> Option<Logo> {
    let picture = cx.assessment.additions().logo.as_ref()?;
    let (ending, bytes, size) = (picture.kind.ending(), picture.bytes.clone(), picture.size);
    Some(Logo { ending, bytes, size, says: cx.text("cover-logo") })
}

/// What stands at the foot of each page: whom it is about, which document it is, and its day.
pub(super) fn footer(cx: &Context<'_>) -> String {
    let date = cx.locale.date(cx.assessment.date());
    let body = cx.assessment.body().name.as_str();
    let parts = [body, &cx.text(cx.outline.about()), &date];
    let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    parts.join(" · ")
}

/// The title of the report.
pub(super) fn title(cx: &Context<'_>) -> String {
    let name = match cx.assessment.body().name.as_str() {
        "" => cx.text("no-body"),
        name => name.to_owned(),
    };
    cx.format("report-title", &[("body", Arg::Text(&name))])
}
