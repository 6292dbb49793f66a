//! Returns in all their shapes, put together into one response for each respondent.

mod long;
mod wide;
mod yaml;

use std::path::Path;

use super::columns::{self, Column};
use super::ignored::is_system_file;
use super::source::Tree;
use super::table::csv;
use super::text::{Texts, read, unread};
use crate::diag::{Code, Diagnostic, Diagnostics, Place};
use crate::model::asked::Asked;
use crate::model::assessment::SourceFile;
use crate::model::framework::Framework;
use crate::model::policy::ReturnsPolicy;
use crate::model::response::Response;
use crate::model::response::check::Collector;

/// Reads every file below `folder`; the ending tells the shape.
pub(super) fn returns(
    tree: &dyn Tree,
    folder: &Path,
    framework: &Framework,
    asked: &Asked,
    _policy: &ReturnsPolicy,
    texts: &mut Texts,
    diags: &mut Diagnostics,
) -> (Vec<Response>, Vec<SourceFile>) {
    let files = match tree.files(folder) {
        Ok(files) => files,
        Err(why) => {
            diags.push(unread(folder, &why));
            return (Vec::new(), Vec::new());
        }
    };
    let mut collector = Collector::new(framework, asked);
    let mut sources = Vec::new();
    let mut candidates = 0;
    for path in &files {
        // A README is for people.
        let stem = path.file_stem().map(|s| s.to_string_lossy().to_lowercase()).unwrap_or_default();
        let name = path.file_name().map(|s| s.to_string_lossy().into_owned()).unwrap_or_default();
        if is_system_file(&name) || stem == "readme" {
            continue;
        }
        let ending = path.extension().map(|e| e.to_string_lossy().to_lowercase()).unwrap_or_default();
        let is_table = matches!(ending.as_str(), "csv" | "tsv");
        if !is_table && !matches!(ending.as_str(), "yaml" | "yml") {
            let message = format!("`{}` is left out: returns end in .csv, .yaml or .yml", path.display());
            diags.push(Diagnostic::warning(Code::SkippedFile, Place::file(path), message));
            continue;
        }
        candidates += 1;
        let Some(text) = read(tree, path, texts, diags) else { continue };
        sources.push(SourceFile { path: path.display().to_string(), sha256: text.sha256 });
        if is_table {
            let Some(table) = csv::table(&text.text, path, diags) else { continue };
            if table.rows.is_empty() {
                let message = "the table has a header and no rows";
                diags.push(Diagnostic::warning(Code::EmptyReturn, Place::file(path), message));
            }
            // A missing `answer` is a finding then.
            let is_long = table.header.iter().any(|name| columns::known(name) == Some(Column::Indicator));
            if is_long {
                long::take(&table, &mut collector, diags);
            } else {
                wide::take(&table, framework, asked, &mut collector, diags);
            }
        } else {
            yaml::take(&text.text, path, &mut collector, diags);
        }
    }
    if candidates == 0 {
        let message = format!("`{}` holds no returns", folder.display());
        diags.push(
            Diagnostic::error(Code::NothingToRead, Place::file(folder), message)
                .help("put the returns there: .csv, .yaml or .yml"),
        );
    }
    (collector.finish(diags), sources)
}
