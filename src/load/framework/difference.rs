//! Difference of a framework from the lowest of those that it extends: what is hidden, reworded, otherwise changed, added.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::extended::Indicators;
use super::kept::Kept;
use super::layers::Layer;
use super::merge::{items, name};
use crate::model::framework::{Extension, Framework, Hidden};
use crate::model::language::Overlay;

/// A text that was changed in one language alone: the language, the file, the path of ids.
pub(super) type Alone = (String, String, String);

/// Texts of an indicator.
const WORDS: [&str; 6] = ["title", "definition", "question", "stems", "evidence", "anchors"];
/// Texts of the next step from a point.
const STEP: [&str; 2] = ["step", "who"];

/// What the framework changes, and which texts it changes in another language alone.
pub(super) fn of(
    framework: &Framework,
    files: &[Indicators],
    own: &[Overlay],
    inherited: &[Overlay],
    below: &[Layer],
    kept: &Kept,
) -> (Option<Extension>, Vec<Alone>) {
    let Some(lowest) = below.last() else { return (None, Vec::new()) };
    let mut extension = Extension {
        id: lowest.id.clone(),
        version: lowest.version,
        hidden: Vec::new(),
        reworded: Vec::new(),
        altered: Vec::new(),
        added: Vec::new(),
    };
    let (changed, alone) = in_other_languages(own, inherited, kept);
    for Indicators { file, lowest, now } in files {
        let find = |id: &str, among: &[crate::load::yaml::Node]| {
            among.iter().find(|item| name(item).as_deref() == Some(id)).map(|item| item.value.plain())
        };
        let before = lowest.as_ref().map(|node| items(node, "indicators")).unwrap_or_default();
        let now = items(now, "indicators");
        for id in before.iter().filter_map(name).filter(|id| framework.indicator(id).is_none()) {
            let title =
                find(&id, before).and_then(|item| Some(item.get("title")?.as_str()?.trim().to_owned()));
            let title = title.unwrap_or_default();
            extension.hidden.push(Hidden { id, title, file: file.clone() });
        }
        for id in now.iter().filter_map(name) {
            let (Some(item), before) = (find(&id, now), find(&id, before)) else { continue };
            let Some(before) = before else {
                extension.added.push(id);
                continue;
            };
            let [(words, rest), (words_before, rest_before)] = [item, before].map(parts);
            if words != words_before || changed.contains(&id) {
                extension.reworded.push(id.clone());
            }
            if rest != rest_before {
                extension.altered.push(id);
            }
        }
    }
    (Some(extension), alone)
}

/// Ids of indicators of which a text in another language is new, and the texts of which the framework's own language still
/// says what it said before.
fn in_other_languages(own: &[Overlay], inherited: &[Overlay], kept: &Kept) -> (BTreeSet<String>, Vec<Alone>) {
    let (mut changed, mut alone) = (BTreeSet::new(), Vec::new());
    for overlay in own {
        let before = |file: &str, path: &str| {
            inherited
                .iter()
                .filter(|below| below.language == overlay.language)
                .find_map(|one| one.text(file, path))
        };
        for (file, path, text) in overlay.texts().filter(|(.., text)| !text.trim().is_empty()) {
            let was = before(file, path);
            if was.is_some_and(|was| was.trim() == text.trim()) || !kept.is_as_before(file, path) {
                continue;
            }
            // Where there was no text in the language, this is a translation and no change.
            if was.is_some() {
                alone.push((overlay.language.to_string(), file.to_owned(), path.to_owned()));
                let id = path.strip_prefix("indicators.").and_then(|rest| rest.split('.').next());
                changed.extend(id.map(str::to_owned));
            }
        }
    }
    (changed, alone)
}

/// The words of an indicator, and all else that it says.
fn parts(item: Value) -> (Value, Value) {
    let (mut words, mut rest) = (Map::new(), Map::new());
    let Value::Object(keys) = item else { return (Value::Null, Value::Null) };
    rest.insert("weight".to_owned(), Value::String("1".to_owned()));
    for (key, value) in keys {
        match value {
            _ if key == "since" => {}
            Value::Object(points) if key == "advice" => {
                for (point, step) in points {
                    let Value::Object(step) = step else { continue };
                    for (part, text) in step {
                        let list = if STEP.contains(&part.as_str()) { &mut words } else { &mut rest };
                        list.insert(format!("advice.{point}.{part}"), trimmed(text));
                    }
                }
            }
            value if WORDS.contains(&key.as_str()) => {
                words.insert(key, trimmed(value));
            }
            value => {
                rest.insert(key, trimmed(value));
            }
        }
    }
    (Value::Object(words), Value::Object(rest))
}

fn trimmed(value: Value) -> Value {
    match value {
        Value::String(text) => Value::String(text.trim().to_owned()),
        Value::Object(keys) => keys.into_iter().map(|(key, value)| (key, trimmed(value))).collect(),
        other => other,
    }
}
