//! Baseline of an assessment: the folder of an earlier one, which lies beside it as a rule.

use std::path::Path;

use super::{FILE, Loaded};
use crate::diag::{Code, Diagnostic, Place, sentence};
use crate::load::loader::Loader;
use crate::load::source::lies_in;
use crate::model::marked::Marked;

/// The folder that a baseline means which names the `assessment.yaml` in it.
pub(super) fn folder_meant(named: &Marked<String>) -> Marked<String> {
    let path = Path::new(&named.value);
    let folder = path.parent().filter(|_| path.ends_with(FILE));
    Marked { value: folder.map_or_else(|| named.value.clone(), |it| it.display().to_string()), ..*named }
}

impl Loader<'_> {
    /// Loads the baseline that the `assessment.yaml` of a folder names. With an error among its findings there is none.
    ///
    /// It is a folder of its own, which nothing that it holds may leave. It is read where it lies beside the folder or in it, so
    /// that a file from somebody else opens nothing farther away; a tree that is open allows any place. What the baseline itself
    /// names as a baseline is not followed.
    pub fn baseline(&mut self, folder: &Path, named: &Marked<String>) -> Option<Loaded> {
        let place = || Place::Text { file: folder.join(FILE), line: named.line, column: named.column };
        let (tree, path) = (self.input.tree(), folder.join(&named.value));
        let shown = &named.value;
        let refuse = |loader: &mut Self, code, message, help| {
            loader.input.findings.push(Diagnostic::error(code, place(), message).help(help));
            None
        };
        if !lies_in(tree, &path, &folder.join("..")) {
            let message = sentence!("baseline-outside", path = shown);
            return refuse(self, Code::Outside, message, sentence!("help-baseline-outside"));
        }
        if tree.real(&path) == tree.real(folder) {
            let message = sentence!("baseline-of-itself", path = shown);
            return refuse(self, Code::BaselineOfItself, message, sentence!("help-baseline"));
        }
        let is_one = |path: &Path| tree.is_folder(path) && !self.input.lacks(&path.join(FILE));
        if !is_one(&path) {
            // A file of an assessment means the folder of that assessment, if it is not this one.
            let mut around = Path::new(shown).ancestors().skip(1).filter(|above| above.file_name().is_some());
            let meant = around.find(|above| is_one(&folder.join(above))).filter(|_| tree.read(&path).is_ok());
            let help = meant.map_or_else(
                || sentence!("help-baseline"),
                |meant| sentence!("did-you-mean", name = meant.display().to_string()),
            );
            let message = sentence!("baseline-not-there", path = shown);
            return refuse(self, Code::NoBaseline, message, help);
        }
        let before = self.input.findings.errors();
        let loaded = self.assessment(&path);
        let errors = self.input.findings.errors() - before;
        if errors > 0 {
            let message = sentence!("baseline-unsound", path = shown, count = errors);
            return refuse(
                self,
                Code::UnsoundBaseline,
                message,
                sentence!("help-check-baseline", path = shown),
            );
        }
        let back = loaded.baseline.as_ref().map(|back| path.join(&back.value));
        if back.is_some_and(|back| tree.real(&back) == tree.real(folder)) {
            let message = sentence!("baseline-circular", path = shown);
            return refuse(self, Code::BaselineOfItself, message, sentence!("help-baseline"));
        }
        Some(loaded)
    }
}
