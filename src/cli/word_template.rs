//! The template of the files of Word: read within bounds, and what is wrong with it said.

use std::path::Path;

use super::session::Session;
use crate::diag::{Code, Diagnostic, Diagnostics, Names, Place, sentence};
use crate::document::word_template::{NoTemplate, WordTemplate};
use crate::load::disk::Disk;
use crate::load::source::Tree as _;
use crate::load::{Texts, unread, word_parts};

/// The template of a file; `None` where it is none, which is said.
pub(super) fn load(path: &Path, session: &Session) -> Option<WordTemplate> {
    let mut findings = Diagnostics::new();
    let at = || Place::file(path);
    let template = match Disk.read(path) {
        Err(why) => {
            findings.push(unread(path, &why));
            None
        }
        Ok(bytes) => match word_parts(&bytes).ok_or(NoTemplate::OtherKind).and_then(WordTemplate::of) {
            Ok(template) => Some(template),
            Err(why) => {
                findings.push(refused(why, path));
                None
            }
        },
    };
    let lacking = template.iter().flat_map(|template| template.lacking().iter().cloned());
    let lacking: Vec<String> = lacking.collect();
    if !lacking.is_empty() {
        let message = sentence!("word-template-lacks", names = Names::quoted(lacking));
        findings.push(Diagnostic::warning(Code::TemplateStyles, at(), message));
    }
    if template.as_ref().is_some_and(|template| !template.numbers_pages()) {
        let message = sentence!("word-template-without-page-numbers");
        let one = Diagnostic::warning(Code::TemplateUnnumbered, at(), message);
        findings.push(one.help(sentence!("help-word-template-page-numbers")));
    }
    session.findings(&findings, &Texts::default());
    template
}

fn refused(why: NoTemplate, path: &Path) -> Diagnostic {
    let (code, message, help) = match why {
        NoTemplate::OtherKind => (
            Code::NoWordTemplate,
            sentence!("word-template-is-none", path),
            sentence!("help-word-template-save-as"),
        ),
        NoTemplate::Macros => (
            Code::TemplateMacros,
            sentence!("word-template-has-macros", path),
            sentence!("help-word-template-save-as"),
        ),
        NoTemplate::NoStyles => (
            Code::TemplateStyles,
            sentence!("word-template-without-styles", path),
            sentence!("help-word-template-save-as"),
        ),
    };
    Diagnostic::error(code, Place::file(path), message).help(help)
}
