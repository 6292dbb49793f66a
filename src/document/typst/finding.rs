//! From an error of typst to a finding with file and line.

use typst::World;
use typst::WorldExt as _;
use typst::diag::SourceDiagnostic;
use typst::syntax::DiagSpan;

use super::world::{MAIN, Paper, name};
use crate::diag::{Code, Diagnostic, Diagnostics, Place, sentence};
use crate::document::templates::Templates;

/// What is wrong with the templates: each error at the place that it is of.
pub(super) fn all(found: &[SourceDiagnostic], world: &Paper<'_>, templates: &Templates) -> Diagnostics {
    let mut all = Diagnostics::new();
    for error in found {
        let finding = of(error, world, templates);
        if !all.iter().any(|known| *known == finding) {
            all.push(finding);
        }
    }
    all
}

fn of(error: &SourceDiagnostic, world: &Paper<'_>, templates: &Templates) -> Diagnostic {
    let Found { file, line, column, part } = found(error.span, world).unwrap_or_default();
    let place = Place::Text { file: templates.path(&file), line, column };
    let reason = error.message.as_str();
    let (code, said) = match reason {
        text if text.starts_with("unknown variable") => {
            (Code::TemplateUnknownName, sentence!("template-names-nothing", part))
        }
        text if ["access denied", "file not found", "escape"].iter().any(|why| text.contains(why)) => {
            (Code::TemplateInclude, sentence!("template-asks-for-file", name = part))
        }
        text if ["depth exceeded", "infinite", "always true"].iter().any(|why| text.contains(why)) => {
            (Code::TemplateEndless, sentence!("template-calls-itself"))
        }
        text if text.starts_with("expected")
            || text.starts_with("unclosed")
            || text.starts_with("unexpected") =>
        {
            (Code::TemplateSyntax, sentence!("template-unread", reason))
        }
        _ => (Code::TemplateFailed, sentence!("template-part-fails", part, reason)),
    };
    Diagnostic::error(code, place, said)
}

/// A place in a template.
struct Found {
    file: String,
    /// From 1.
    line: usize,
    column: usize,
    /// The beginning of what stands there.
    part: String,
}

impl Default for Found {
    /// The beginning of everything, for what has no place of its own.
    fn default() -> Self {
        Self { file: MAIN.to_owned(), line: 1, column: 1, part: String::new() }
    }
}

fn found(span: DiagSpan, world: &Paper<'_>) -> Option<Found> {
    let id = span.id()?;
    let source = world.source(id).ok()?;
    let range = world.range(span)?;
    let (line, column) = source.lines().byte_to_line_column(range.start)?;
    let part = source.text().get(range)?.lines().next().unwrap_or_default().to_owned();
    Some(Found { file: name(id)?, line: line + 1, column: column + 1, part })
}
