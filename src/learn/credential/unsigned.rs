//! What a signature does not cover: whatever can be taken out of a document without its canonical form changing.
//!
//! A proof signs triples. A term that no context defines, an address that is none, an empty list make no triple: a reader sees
//! them, and nobody signed them. So each part is taken out once, and what nobody misses is found, whatever the reason.

use serde_json::Value;

use super::canonical::quads;

/// More parts than any certificate has: a document is read once for each.
pub(super) const MOST_PARTS: usize = 1000;

/// The places of all parts that are not signed, as JSON pointers; `signed` is the canonical form of the whole. `None` where the
/// document has more than [`MOST_PARTS`] parts.
pub(super) fn unsigned(document: &Value, signed: &str) -> Option<Vec<String>> {
    let mut parts = Vec::new();
    collect(document, &mut Vec::new(), &mut parts);
    if parts.len() > MOST_PARTS {
        return None;
    }
    let mut found: Vec<Vec<String>> = Vec::new();
    for part in parts {
        let is_within = found.iter().any(|outer| part.starts_with(outer));
        if !is_within && quads(&without(document, &part)).is_ok_and(|quads| quads == signed) {
            found.push(part);
        }
    }
    Some(found.iter().map(|part| pointer(part)).collect())
}

/// Every member of an object and every element of a list, the outer ones first; the contexts are no part of what is said.
fn collect(value: &Value, path: &mut Vec<String>, parts: &mut Vec<Vec<String>>) {
    let mut take = |name: String, inner: &Value, path: &mut Vec<String>| {
        path.push(name);
        parts.push(path.clone());
        collect(inner, path, parts);
        path.pop();
    };
    match value {
        Value::Object(members) => {
            let said = |name: &str, path: &[String]| !(path.is_empty() && name == "@context");
            for (name, inner) in members {
                if said(name, path) {
                    take(name.clone(), inner, path);
                }
            }
        }
        Value::Array(elements) => {
            for (n, inner) in elements.iter().enumerate() {
                take(n.to_string(), inner, path);
            }
        }
        _ => {}
    }
}

/// The document without a part.
fn without(document: &Value, part: &[String]) -> Value {
    let mut document = document.clone();
    if let Some((last, outer)) = part.split_last() {
        match document.pointer_mut(&pointer(outer)) {
            Some(Value::Object(members)) => {
                members.shift_remove(last);
            }
            Some(Value::Array(elements)) => {
                if let Some(n) = last.parse().ok().filter(|n| *n < elements.len()) {
                    elements.remove(n);
                }
            }
            _ => {}
        }
    }
    document
}

fn pointer(part: &[String]) -> String {
    part.iter().map(|name| format!("/{}", name.replace('~', "~0").replace('/', "~1"))).collect()
}
