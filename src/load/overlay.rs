//! Languages of a framework: `<language>/...` in its folder and in that of its questionnaires.

use std::path::Path;

use serde_json::Value;

use super::source::Tree;
use super::text::{Texts, read};
use super::yaml::{is_yaml, read_yaml};
use crate::diag::{Diagnostics, Place};
use crate::model::course::{Lesson, heading_without_id};
use crate::model::framework::File;
use crate::model::framework::raw::RawTranslation;
use crate::model::language::Overlay;

/// Every language for which there is a folder, in alphabetical order.
pub(super) fn overlays(
    framework: (&dyn Tree, &Path),
    questionnaires: (&dyn Tree, &Path),
    texts: &mut Texts,
    diags: &mut Diagnostics,
) -> Vec<Overlay> {
    let mut list: Vec<Overlay> = Vec::new();
    for ((tree, root), prefix) in [(framework, ""), (questionnaires, "questionnaires/")] {
        for path in tree.files(root).unwrap_or_default() {
            let Ok(inside) = path.strip_prefix(root) else { continue };
            let mut parts = inside.components();
            let Some(language) = parts.next().and_then(|c| c.as_os_str().to_str()) else { continue };
            let file = parts.as_path();
            if !is_language(language) || file.as_os_str().is_empty() {
                continue;
            }
            let name = format!("{prefix}{}", file.display()).replace('\\', "/");
            let position = list.iter().position(|o| o.language == language).unwrap_or_else(|| {
                list.push(Overlay { language: language.to_owned(), ..Overlay::default() });
                list.len() - 1
            });
            take(tree, &path, &name, &mut list[position], texts, diags);
        }
    }
    list.sort_by(|a, b| a.language.cmp(&b.language));
    list
}

/// The words of returns in each of these languages, with their places.
pub(super) fn words(
    tree: &dyn Tree,
    root: &Path,
    overlays: &[Overlay],
    diags: &mut Diagnostics,
) -> Vec<File<RawTranslation>> {
    let mut files = Vec::new();
    for overlay in overlays {
        let path = root.join(&overlay.language).join("framework.yaml");
        if tree.read(&path).is_err() {
            continue;
        }
        let (mut texts, mut findings) = (Texts::default(), Diagnostics::new());
        match read_yaml(tree, &path, &mut texts, &mut findings) {
            Some((raw, _)) => files.push(File { path, raw }),
            // What is no YAML at all has been reported with the other texts.
            None if read_yaml::<Value>(tree, &path, &mut texts, &mut Diagnostics::new()).is_none() => {}
            None => diags.extend(findings),
        }
    }
    files
}

/// `fr`, `pt-BR`, `qps`
fn is_language(name: &str) -> bool {
    let (base, rest) = name.split_once('-').unwrap_or((name, "x"));
    matches!(base.len(), 2 | 3)
        && base.chars().all(|c| c.is_ascii_lowercase())
        && !rest.is_empty()
        && rest.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
}

fn take(
    tree: &dyn Tree,
    path: &Path,
    name: &str,
    overlay: &mut Overlay,
    texts: &mut Texts,
    diags: &mut Diagnostics,
) {
    if name.ends_with(".md") {
        let Some(text) = read(tree, path, texts, diags) else { return };
        match Lesson::read(&text.text) {
            Ok(lesson) => {
                let mut put =
                    |path: String, text: String| overlay.texts.insert((name.to_owned(), path), text);
                put("title".to_owned(), lesson.title);
                for section in lesson.sections {
                    put(format!("{}.title", section.id), section.title);
                    put(format!("{}.text", section.id), section.markdown);
                }
            }
            Err(line) => {
                let place = Place::Text { file: path.to_owned(), line, column: 1 };
                diags.push(heading_without_id(place));
            }
        }
    } else if is_yaml(path)
        && let Some((value, _)) = read_yaml::<Value>(tree, path, texts, diags)
    {
        flatten(&value, String::new(), &mut |path, text| {
            overlay.texts.insert((name.to_owned(), path), text);
        });
    }
}

/// Texts by their paths of ids. What is in a list is known by its `id`, `code` or `indicator`.
fn flatten(value: &Value, path: String, put: &mut dyn FnMut(String, String)) {
    let below = |name: &str| if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") };
    match value {
        Value::Object(map) => {
            for (key, value) in map.iter().filter(|(key, _)| !NAMES.contains(&key.as_str())) {
                flatten(value, below(key), put);
            }
        }
        Value::Array(list) => {
            for item in list {
                let name = NAMES.iter().find_map(|name| match item.get(name)? {
                    Value::String(text) => Some(text.clone()),
                    Value::Number(number) => Some(number.to_string()),
                    _ => None,
                });
                if let Some(name) = name {
                    flatten(item, below(&name), put);
                }
            }
        }
        Value::String(text) => put(path, text.clone()),
        Value::Number(number) => put(path, number.to_string()),
        Value::Bool(_) | Value::Null => {}
    }
}

/// What tells the items of a list apart.
const NAMES: [&str; 3] = ["id", "code", "indicator"];
