//! What the authors put beside the numbers: the logo of the cover, `introduction.md` and `conclusions.md`.

use std::path::Path;

use super::beside::left_out;
use super::logo;
use crate::load::intake::Intake;
use crate::model::additions::Additions;
use crate::model::assessment::SourceFile;

const INTRODUCTION: &str = "introduction.md";
const CONCLUSIONS: &str = "conclusions.md";

/// Reads what is there, and names it among the sources. `named` is the file of the logo that `assessment.yaml` names.
pub(super) fn additions(
    input: &mut Intake<'_>,
    folder: &Path,
    named: Option<&str>,
    sources: &mut Vec<SourceFile>,
) -> Additions {
    let logo = logo::logo(input, folder, named, sources);
    let introduction = words(input, &folder.join(INTRODUCTION), sources);
    let conclusions = words(input, &folder.join(CONCLUSIONS), sources);
    Additions { logo, introduction, conclusions }
}

/// The text of a file; none where there is no such file, or nothing in it.
fn words(input: &mut Intake<'_>, path: &Path, sources: &mut Vec<SourceFile>) -> Option<String> {
    if input.lacks(path) {
        return None;
    }
    let (text, source) = input.source(path)?;
    sources.push(source);
    left_out(input, path, &text);
    (!text.trim().is_empty()).then_some(text)
}
