//! From a failure of the template engine to a finding with file and line.

use std::error::Error as _;

use minijinja::{Error, ErrorKind, Value};

use super::Templates;
use crate::diag::{Code, Diagnostic, Names, Place, Sentence, did_you_mean, sentence};

/// What is wrong with a template: `name` was being rendered with `view`, or only read.
pub(super) fn of(error: &Error, name: &str, templates: &Templates, view: &Value) -> Diagnostic {
    let cause = innermost(error);
    let file = cause.name().filter(|file| !file.starts_with('<')).unwrap_or(name);
    let line = cause.line().unwrap_or(1);
    let place = Place::Text { file: templates.path(file), line, column: 1 };
    let (code, message) = said(cause);
    let finding = Diagnostic::error(code, place, message);
    match code {
        Code::TemplateUnknownName => finding.maybe_help(known(cause, view)),
        Code::TemplateInclude => finding.help(sentence!("help-include-from-folder")),
        _ => finding,
    }
}

/// The failure itself, below those that only say in which included template it happened.
fn innermost(error: &Error) -> &Error {
    let mut cause = error;
    while let Some(deeper) = cause.source().and_then(|source| source.downcast_ref::<Error>()) {
        cause = deeper;
    }
    cause
}

fn said(cause: &Error) -> (Code, Sentence) {
    let detail = cause.detail().unwrap_or_default();
    let part = expression(cause).unwrap_or_default();
    match cause.kind() {
        ErrorKind::SyntaxError | ErrorKind::BadEscape | ErrorKind::InvalidDelimiter => {
            (Code::TemplateSyntax, sentence!("template-unread", reason = detail))
        }
        ErrorKind::UndefinedError
        | ErrorKind::UnknownFilter
        | ErrorKind::UnknownTest
        | ErrorKind::UnknownFunction
        | ErrorKind::UnknownMethod => (Code::TemplateUnknownName, sentence!("template-names-nothing", part)),
        ErrorKind::OutOfFuel => (Code::TemplateEndless, sentence!("template-of-too-many-steps")),
        ErrorKind::InvalidOperation if detail.contains("recursion limit") => {
            (Code::TemplateEndless, sentence!("template-calls-itself"))
        }
        ErrorKind::TemplateNotFound => {
            let name = part.split('"').nth(1).unwrap_or(part);
            (Code::TemplateInclude, sentence!("template-asks-for-file", name))
        }
        kind => {
            let reason = format!("{kind}: {detail}");
            (Code::TemplateFailed, sentence!("template-part-fails", part, reason))
        }
    }
}

/// The part of the template that failed.
fn expression(cause: &Error) -> Option<&str> {
    cause.template_source()?.get(cause.range()?)
}

/// The names that the template could have used.
fn known(cause: &Error, view: &Value) -> Option<Sentence> {
    let names: Vec<String> = view.try_iter().ok()?.map(|name| name.to_string()).collect();
    let wanted = expression(cause).unwrap_or_default();
    let names = names.iter().map(String::as_str);
    did_you_mean(wanted, names.clone())
        .or_else(|| Some(sentence!("help-template-names", names = Names::plain(names))))
}
