//! The fingerprint: what the report was made from, so that somebody else can make it again.

use super::context::Context;
use crate::document::GENERATOR;
use crate::document::tree::{Block, Cell, Definition, DefinitionKind, Inline, RowKind, Span, Table};

/// Writes the chapter.
pub(super) fn fingerprint(cx: &Context<'_>) -> Vec<Block> {
    let framework = cx.framework();
    let lines = [
        ("fingerprint-tool", GENERATOR.to_owned()),
        ("fingerprint-framework", format!("{} {}", framework.id(), framework.version())),
        ("fingerprint-framework-hash", framework.sha256().to_owned()),
        ("fingerprint-assessment", cx.assessment.id().to_owned()),
        ("fingerprint-date", cx.assessment.date().to_string()),
        ("fingerprint-language", cx.locale.tag().to_owned()),
    ];
    let lines = lines.map(|(key, value)| Definition::new(cx.text(key), Span::Code(value)));
    let mut body = vec![
        Block::paragraph(cx.text(match cx.assessment.published() {
            Some(_) => "publication-fingerprint",
            None => "fingerprint-about",
        })),
        Block::definitions(DefinitionKind::Terms, lines.into()),
    ];
    let files = cx.assessment.sources();
    if !files.is_empty() {
        let columns = vec![cx.head("col-file"), cx.head("col-sha")];
        let mut table = Table::new(cx.text("fingerprint-files"), columns);
        for file in files {
            let hash = Inline::from(Span::Code(file.sha256));
            table.row(RowKind::Plain, vec![Cell::text(file.path), Cell::text(hash)]);
        }
        body.push(Block::Table(table));
    }
    vec![cx.section("fingerprint", "chapter-fingerprint", body)]
}
