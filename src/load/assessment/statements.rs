//! Statements: a constituency's own words, one file each: Markdown, or a Word document whose text is read.

use std::path::Path;

use super::beside::left_out;
use super::raw::RawAssessment;
#[cfg(feature = "word")]
use crate::diag::Severity;
use crate::diag::{Code, Diagnostic, Names, Place, nearest, sentence};
use crate::load::framework::FrameworkSet;
use crate::load::ignored::is_system_file;
use crate::load::intake::Intake;
use crate::load::source::Tree as _;
#[cfg(feature = "word")]
use crate::load::text::sha256;
use crate::load::text::unread;
use crate::model::assessment::{SourceFile, Statement};

/// Reads `<constituency>.md` or `<constituency>.docx` for every constituency that sent one.
pub(super) fn statements(
    input: &mut Intake<'_>,
    folder: &Path,
    raw: &RawAssessment,
    loaded: &FrameworkSet,
    sources: &mut Vec<SourceFile>,
) -> Vec<Statement> {
    let Some(name) = &raw.statements else { return Vec::new() };
    let folder = folder.join(&name.value);
    let files = match input.view().files(&folder) {
        Ok(files) => files,
        Err(why) => {
            input.findings.push(unread(&folder, &why));
            return Vec::new();
        }
    };
    let constituencies = loaded.framework.constituencies();
    let mut list: Vec<Statement> = Vec::new();
    for path in &files {
        let name = path.file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default();
        let stem = path.file_stem().map(|s| s.to_string_lossy().into_owned()).unwrap_or_default();
        if is_system_file(&name) || stem.eq_ignore_ascii_case("readme") {
            continue;
        }
        let ending = path.extension().map(|e| e.to_string_lossy().to_lowercase()).unwrap_or_default();
        let named = constituencies.position(|c| c.id.eq_ignore_ascii_case(stem.trim()));
        let is_read = ending == "md" || (cfg!(feature = "word") && ending == "docx");
        let Some(constituency) = named.filter(|_| is_read) else {
            let id = named.map(|c| constituencies[c].id.as_str()).or_else(|| signed_by(&stem, loaded));
            input.findings.push(stray(path, &ending, id, loaded));
            continue;
        };
        if list.iter().any(|known| known.constituency == constituency) {
            let id = constituencies[constituency].id.as_str();
            let one = Diagnostic::warning(
                Code::StrayStatement,
                Place::file(path),
                sentence!("statement-twice", id),
            );
            input.findings.push(one.help(sentence!("help-statement-twice")));
            continue;
        }
        let read = if ending == "docx" { of_document(input, path) } else { input.source(path) };
        if let Some((text, source)) = read {
            sources.push(source);
            if ending == "md" {
                left_out(input, path, &text);
            }
            list.push(Statement { constituency, text });
        }
    }
    list.sort_by_key(|statement| statement.constituency);
    list
}

/// The text of a Word document; why there is none is a finding.
#[cfg(feature = "word")]
fn of_document(input: &mut Intake<'_>, path: &Path) -> Option<(String, SourceFile)> {
    let bytes = input.bytes(path)?;
    let source = SourceFile { path: path.display().to_string(), sha256: sha256(&bytes) };
    match crate::load::word::markdown(&bytes) {
        Ok(text) => Some((text, source)),
        Err(refusal) => {
            // It is left out, like every file that is no statement.
            input.findings.push(Diagnostic {
                severity: Severity::Warning,
                ..crate::load::word::finding(refusal, path)
            });
            None
        }
    }
}

#[cfg(not(feature = "word"))]
fn of_document(input: &mut Intake<'_>, path: &Path) -> Option<(String, SourceFile)> {
    input.source(path)
}

/// The finding for a file that is no statement as it is: what it should be called, and saved as what.
fn stray(path: &Path, ending: &str, id: Option<&str>, loaded: &FrameworkSet) -> Diagnostic {
    let name = match id {
        Some(id) => sentence!("statement-name", id),
        None => sentence!("statement-name-pattern"),
    };
    let (message, help) = match ending {
        "docx" => (
            sentence!("statement-of-nobody", path),
            match id {
                Some(id) => sentence!("did-you-mean", name = format!("{id}.docx")),
                None => {
                    let names = loaded.framework.constituencies().iter().map(|c| format!("{}.docx", c.id));
                    sentence!("help-statement-names", names = Names::quoted(names))
                }
            },
        ),
        "doc" | "odt" | "rtf" | "pages" | "pdf" => {
            (sentence!("statement-of-word-processor", path), sentence!("help-statement-save-as", name))
        }
        "md" => (
            sentence!("statement-of-nobody", path),
            match id {
                Some(id) => sentence!("did-you-mean", name = format!("{id}.md")),
                None => {
                    let names = loaded.framework.constituencies().iter().map(|c| format!("{}.md", c.id));
                    sentence!("help-statement-names", names = Names::quoted(names))
                }
            },
        ),
        _ => (
            sentence!("statement-of-other-ending", path),
            match ending {
                "txt" | "text" | "markdown" | "" => sentence!("help-statement-rename", name),
                _ => sentence!("help-statement-kind", name),
            },
        ),
    };
    Diagnostic::warning(Code::StrayStatement, Place::file(path), message).help(help)
}

/// The constituency whose name, in any language of the framework, a file bears: `travailleurs` for `workers`.
fn signed_by<'a>(stem: &str, loaded: &'a FrameworkSet) -> Option<&'a str> {
    let constituencies = loaded.framework.constituencies();
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
