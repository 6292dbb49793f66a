//! Statements: a constituency's own words, one Markdown file each.

use std::path::Path;

use super::raw::RawAssessment;
use crate::diag::{Code, Diagnostic, Place, nearest};
use crate::load::framework::FrameworkSet;
use crate::load::ignored::is_system_file;
use crate::load::intake::Intake;
use crate::load::text::unread;
use crate::model::assessment::{SourceFile, Statement};

/// Reads `<constituency>.md` for every constituency that sent one.
pub(super) fn statements(
    input: &mut Intake<'_>,
    folder: &Path,
    raw: &RawAssessment,
    loaded: &FrameworkSet,
    sources: &mut Vec<SourceFile>,
) -> Vec<Statement> {
    let Some(name) = &raw.statements else { return Vec::new() };
    let folder = folder.join(&name.value);
    let files = match input.tree.files(&folder) {
        Ok(files) => files,
        Err(why) => {
            input.findings.push(unread(&folder, &why));
            return Vec::new();
        }
    };
    let constituencies = &loaded.framework.constituencies;
    let mut list: Vec<Statement> = Vec::new();
    for path in &files {
        let name = path.file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default();
        let stem = path.file_stem().map(|s| s.to_string_lossy().into_owned()).unwrap_or_default();
        if is_system_file(&name) || stem.eq_ignore_ascii_case("readme") {
            continue;
        }
        let ending = path.extension().map(|e| e.to_string_lossy().to_lowercase()).unwrap_or_default();
        let named = constituencies.iter().position(|c| c.id.eq_ignore_ascii_case(stem.trim()));
        let Some(constituency) = named.filter(|_| ending == "md") else {
            let id = named.map(|c| constituencies[c].id.as_str()).or_else(|| signed_by(&stem, loaded));
            input.findings.push(stray(path, &ending, id, loaded));
            continue;
        };
        if let Some((text, source)) = input.source(path) {
            sources.push(source);
            list.push(Statement { constituency, text });
        }
    }
    list.sort_by_key(|statement| statement.constituency);
    list
}

/// The finding for a file that is no statement as it is: what it should be called, and saved as what.
fn stray(path: &Path, ending: &str, id: Option<&str>, loaded: &FrameworkSet) -> Diagnostic {
    let shown = path.display();
    let target = format!("{}.md", id.unwrap_or("<constituency>"));
    let (message, help) = match ending {
        "docx" | "doc" | "odt" | "rtf" | "pages" | "pdf" => (
            format!("`{shown}` is a document of a word processor and is left out"),
            format!("save it as plain text or Markdown, in UTF-8, and name it `{target}`"),
        ),
        "md" => (
            format!("`{shown}` is named after no constituency and is left out"),
            match id {
                Some(_) => format!("did you mean `{target}`?"),
                None => {
                    let ids: Vec<String> =
                        loaded.framework.constituencies.iter().map(|c| format!("`{}.md`", c.id)).collect();
                    format!("name it after whoever signs it: {}", ids.join(", "))
                }
            },
        ),
        _ => (
            format!("`{shown}` does not end in .md and is left out"),
            match ending {
                "txt" | "text" | "markdown" | "" => format!("rename it `{target}`"),
                _ => format!("a statement is plain text or Markdown, named `{target}`"),
            },
        ),
    };
    Diagnostic::warning(Code::StrayStatement, Place::file(path), message).help(help)
}

/// The constituency whose name, in any language of the framework, a file bears: `travailleurs` for `workers`.
fn signed_by<'a>(stem: &str, loaded: &'a FrameworkSet) -> Option<&'a str> {
    let constituencies = &loaded.framework.constituencies;
    let mut names: Vec<(String, &str)> = Vec::new();
    for constituency in constituencies {
        let id = constituency.id.as_str();
        let address = format!("constituencies.{id}.title");
        let titles = loaded.translations("framework.yaml", &address);
        names.push((id.to_owned(), id));
        for title in titles.chain([constituency.title.as_str()]) {
            names.push((title.to_lowercase(), id));
            names.extend(words(title).map(|word| (word, id)));
        }
    }
    // What stands in the names of two constituencies, such as "organisations", tells neither.
    let telling: Vec<(String, &str)> =
        names.iter().filter(|(name, id)| names.iter().all(|(n, i)| n != name || i == id)).cloned().collect();
    let found = |wanted: &str| {
        let near = nearest(wanted, telling.iter().map(|(name, _)| name.as_str()))?;
        telling.iter().find(|(name, _)| name == near).map(|(_, id)| *id)
    };
    found(&stem.to_lowercase()).or_else(|| words(stem).find_map(|word| found(&word)))
}

/// The words of a name that are long enough to tell something.
fn words(name: &str) -> impl Iterator<Item = String> {
    let lower = name.to_lowercase();
    let words: Vec<String> = lower
        .split(|c: char| !c.is_alphanumeric())
        .filter(|w| w.chars().count() >= 5)
        .map(str::to_owned)
        .collect();
    words.into_iter()
}
