//! The workbook of a framework that somebody edited, held against that framework: what was changed, added and hidden.

mod added;
mod compare;
mod look;
mod sheet;

use std::path::Path;
use std::sync::Arc;

use self::sheet::Meta;
use super::framework::FrameworkSet;
use super::loader::Loader;
use crate::diag::{Code, Diagnostic, Place, sentence};
use crate::model::framework::Version;
use crate::model::ident::is_id;
use crate::model::language::Localised;
use crate::model::sheet::Changes;

/// What came of an edited workbook.
#[derive(Debug)]
pub struct Import {
    /// The framework from which the workbook was made.
    pub base: Arc<FrameworkSet>,
    /// The same in the language of the workbook.
    pub localised: Arc<Localised>,
    /// What is different.
    pub changes: Changes,
}

impl Loader<'_> {
    /// All bytes of a file; why they cannot be had is a finding.
    pub fn file(&mut self, path: &Path) -> Option<Vec<u8>> {
        self.input.bytes(path)
    }

    /// Reads the workbook of a framework that somebody edited. The framework is the one that the workbook names, or the one that
    /// `base` names. `None` with an error among the findings.
    pub fn edited(&mut self, bytes: &[u8], path: &Path, base: Option<&str>) -> Option<Import> {
        let before = self.input.findings.errors();
        let edited = sheet::read(bytes, path, &mut self.input.findings)?;
        let reference = base.unwrap_or(&edited.meta.framework).to_owned();
        // What the workbook says is no path: it names a framework that is built in, or a folder that lies here.
        if base.is_none() && !(is_id(&reference) && self.has(&reference)) {
            let message = sentence!("sheet-base-unknown", framework = &reference);
            let finding = Diagnostic::error(Code::UnknownFramework, Place::file(path), message);
            self.input.findings.push(finding.help(sentence!("help-sheet-base-unknown")));
            return None;
        }
        let base = self.framework_named_at(&reference, Path::new(""), &Place::file(path))?;
        self.same_edition(&edited.meta, &base, path)?;
        let Some(localised) = base.in_language(&edited.meta.language) else {
            let (framework, language) = (base.framework.id(), edited.meta.language.as_str());
            let message = sentence!("sheet-of-other-language", framework, language);
            let finding = Diagnostic::error(Code::OtherEdition, Place::file(path), message);
            self.input.findings.push(finding.help(sentence!("help-sheet-export-again")));
            return None;
        };
        let changes = compare::changes(&edited, &base, &localised, path, &mut self.input.findings);
        (self.input.findings.errors() == before).then_some(Import { base, localised, changes })
    }

    /// Is the workbook made from this framework? Another major version is an error, another edition of the same a warning.
    fn same_edition(&mut self, meta: &Meta, base: &FrameworkSet, path: &Path) -> Option<()> {
        let framework = &base.framework;
        let version = Version::parse(&meta.version);
        let other =
            meta.framework != framework.id() || version.map(|v| v.major) != Some(framework.version().major);
        if other {
            let made = format!("{} {}", meta.framework, meta.version);
            let present = format!("{} {}", framework.id(), framework.version());
            let message = sentence!("sheet-of-other-version", made, present);
            let finding = Diagnostic::error(Code::OtherEdition, Place::file(path), message);
            self.input.findings.push(finding.help(sentence!("help-sheet-export-again")));
            return None;
        }
        if meta.sha256 != framework.sha256() {
            let message = sentence!("sheet-of-other-edition", framework = framework.id());
            let finding = Diagnostic::warning(Code::OtherEdition, Place::file(path), message);
            self.input.findings.push(finding.help(sentence!("help-sheet-of-other-edition")));
        }
        Some(())
    }
}
