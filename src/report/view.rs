//! View: what a document says, as a tree in JSON, for programs that lay it out themselves.

use schemars::JsonSchema;
use serde::Serialize;
use serde_json::Value as Json;

use super::{Artifact, Report, names};
use crate::document::tree::Document;

/// The name of the schema, beside the views.
pub const SCHEMA: &str = names::VIEW_SCHEMA;

/// A document as a tree: what is said and in which order, numbers in full precision with what is printed of them, and no layout.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
struct View<'a> {
    /// The schema of this file.
    #[serde(rename = "$schema")]
    schema: &'static str,
    /// Which document of the report it is.
    outline: &'static str,
    /// The tag of its language.
    language: &'a str,
    /// Which way it is read: `ltr` or `rtl`.
    direction: &'a str,
    /// The document.
    document: &'a Document,
}

/// The view of every document of a report, and their schema.
pub fn files(report: &Report<'_>) -> Vec<Artifact> {
    let Report { assessment, locale, .. } = *report;
    let text = |json: &Json| format!("{json:#}\n").into_bytes();
    let views = report.outlines.iter().map(|outline| {
        let view = View {
            schema: SCHEMA,
            outline: outline.name(),
            language: locale.tag(),
            direction: locale.direction(),
            document: report.document(outline),
        };
        let path =
            names::document(assessment.id(), outline.name(), assessment.date(), locale.tag(), names::VIEW);
        // A type of ours that did not serialise would be a mistake in this room; a test writes them all.
        Artifact { path, bytes: text(&serde_json::to_value(&view).unwrap_or(Json::Null)) }
    });
    views.chain([Artifact { path: SCHEMA.to_owned(), bytes: text(&schema()) }]).collect()
}

/// The JSON Schema (draft 2020-12) of a view.
pub fn schema() -> Json {
    let mut schema = schemars::schema_for!(View<'_>).to_value();
    if let Some(object) = schema.as_object_mut() {
        object.insert("title".into(), "View of a Tripartite document".into());
    }
    schema
}
