//! The questionnaires of a framework, from their folder.

use std::path::{Path, PathBuf};

use super::{Forms, overlay};
use crate::diag::{Code, Diagnostic, Place, sentence};
use crate::load::intake::Intake;
use crate::load::source::Tree;
use crate::load::yaml::is_yaml;
use crate::model::framework::Framework;
use crate::model::questionnaire::{self, Questionnaire, raw::RawQuestionnaire};

/// Every questionnaire of a folder; `None` when one of them is wrong.
pub(in crate::load) fn forms(
    input: &mut Intake<'_>,
    folder: &Path,
    framework: &Framework,
    later: Option<fn() -> Intake<'static>>,
) -> Option<Forms> {
    let before = input.findings.errors();
    let mut list: Vec<Questionnaire> = Vec::new();
    for path in &directly_in(&input.view(), folder) {
        let Some(raw) = input.yaml::<RawQuestionnaire>(path) else { continue };
        let diags = &mut input.findings;
        let Some(checked) = questionnaire::check(&raw, path, framework, diags) else { continue };
        if list.iter().any(|other| other.constituency == checked.constituency) {
            let place = Place::Text {
                file: path.clone(),
                line: raw.constituency.line,
                column: raw.constituency.column,
            };
            let message = sentence!("form-twice", constituency = &raw.constituency.value);
            diags.push(Diagnostic::error(Code::QuestionnaireMismatch, place, message));
        }
        list.push(checked);
    }
    let sound = input.findings.errors() == before;
    let overlays = overlay::overlays(input, folder, "questionnaires/", later);
    sound.then(|| Forms { questionnaires: list.into(), overlays, folder: folder.to_owned() })
}

/// The YAML files of a folder; what lies deeper is a language, or somebody else's.
pub(in crate::load) fn directly_in(tree: &dyn Tree, folder: &Path) -> Vec<PathBuf> {
    let mut files = tree.files(folder).unwrap_or_default();
    files.retain(|path| is_yaml(path) && path.parent() == Some(folder));
    files
}

/// Do two folders hold the same YAML files, those of other languages included?
pub(in crate::load) fn are_the_same(one: (&dyn Tree, &Path), other: (&dyn Tree, &Path)) -> bool {
    let content = |(tree, folder): (&dyn Tree, &Path)| -> Vec<(PathBuf, Vec<u8>)> {
        let files = tree.files(folder).unwrap_or_default();
        files
            .iter()
            .filter(|path| is_yaml(path))
            .filter_map(|path| Some((path.strip_prefix(folder).ok()?.to_owned(), tree.read(path).ok()?)))
            .collect()
    };
    content(one) == content(other)
}
