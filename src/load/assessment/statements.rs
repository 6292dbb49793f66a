//! Statements: a constituency's own words, one Markdown file each.

use std::path::Path;

use super::raw::RawAssessment;
use crate::diag::{Code, Diagnostic, Diagnostics, Place, did_you_mean};
use crate::load::source::Tree;
use crate::load::text::{Texts, read, unread};
use crate::model::assessment::{SourceFile, Statement};
use crate::model::framework::Framework;

/// Reads `<constituency>.md` for every constituency that sent one.
pub(super) fn statements(
    tree: &dyn Tree,
    folder: &Path,
    raw: &RawAssessment,
    framework: &Framework,
    sources: &mut Vec<SourceFile>,
    texts: &mut Texts,
    diags: &mut Diagnostics,
) -> Vec<Statement> {
    let Some(name) = &raw.statements else { return Vec::new() };
    let folder = folder.join(&name.value);
    let files = match tree.files(&folder) {
        Ok(files) => files,
        Err(why) => {
            diags.push(unread(&folder, &why));
            return Vec::new();
        }
    };
    let mut list = Vec::new();
    for path in &files {
        let stem = path.file_stem().map(|s| s.to_string_lossy().into_owned()).unwrap_or_default();
        if stem.starts_with(['.', '~']) || stem.eq_ignore_ascii_case("readme") {
            continue;
        }
        let is_markdown = path.extension().is_some_and(|e| e.eq_ignore_ascii_case("md"));
        let constituency = framework.constituency(&stem).filter(|_| is_markdown);
        let Some(constituency) = constituency else {
            let ids = framework.constituencies.iter().map(|c| c.id.as_str());
            let message = format!("`{}` is named after no constituency and is left out", path.display());
            let help = did_you_mean(&stem, ids).unwrap_or_else(|| "name it <constituency>.md".to_owned());
            diags.push(Diagnostic::warning(Code::StrayStatement, Place::file(path), message).help(help));
            continue;
        };
        if let Some(text) = read(tree, path, texts, diags) {
            sources.push(SourceFile { path: path.display().to_string(), sha256: text.sha256 });
            list.push(Statement { constituency, text: text.text });
        }
    }
    list.sort_by_key(|statement| statement.constituency);
    list
}
