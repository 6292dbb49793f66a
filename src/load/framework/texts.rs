//! Texts of a file by their paths of ids: the addresses by which a language finds them.

use serde_json::Value;

use crate::model::course::Lesson;
use crate::model::language::Page;

/// The texts of a lesson by the ids of its sections.
pub(super) fn lesson_page(lesson: Lesson) -> Page {
    let mut page = Page::from([("title".to_owned(), lesson.title)]);
    for section in lesson.sections {
        page.insert(format!("{}.title", section.id), section.title);
        page.insert(format!("{}.text", section.id), section.markdown);
    }
    page
}

/// Texts by their paths of ids. What is in a list is known by its `id`, `code` or `indicator`.
pub(super) fn flatten(value: &Value, path: String, put: &mut dyn FnMut(String, String)) {
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
pub(super) const NAMES: [&str; 3] = ["id", "code", "indicator"];
