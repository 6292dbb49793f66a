//! A file held against the JSON Schema of its type: all that is missing, unknown or of the wrong kind, at once.
//!
//! The schema is the one that `tripartite framework schema` prints, made from the type that reads the file; so what is
//! said here is what the typed reader would have said, one run after the other.

use std::path::Path;

use serde_json::Value;

use super::node::{Kind, Node};
use super::schema::{choices, decimal_point, kind, with_point};
use crate::diag::{Code, Diagnostic, Names, Place, Sentence, did_you_mean, nearest, sentence};
use crate::model::marked::Marked;

/// What a file is held against.
pub(super) struct Shape<'a> {
    /// The whole schema, with the definitions that its parts refer to.
    pub(super) schema: &'a Value,
    /// The file.
    pub(super) path: &'a Path,
    /// A key that stands twice is a finding.
    pub(super) duplicates: bool,
}

impl Shape<'_> {
    /// Everything in which the file departs from the schema, in the order of the file.
    pub(super) fn findings(&self, root: &Node) -> Vec<Diagnostic> {
        let mut found = Vec::new();
        self.look(root, self.schema, "", &mut found);
        found.sort_by(|one, other| one.place.cmp(&other.place));
        found
    }

    fn look(&self, node: &Node, schema: &Value, key: &str, found: &mut Vec<Diagnostic>) {
        let nothing = matches!(node.value, Kind::Empty);
        if nothing && self.takes_nothing(schema) {
            return;
        }
        let schema = self.meant(node, schema);
        if nothing && (kind(schema).is_some() || choices(schema).is_some()) {
            let message = match key {
                "" => sentence!("yaml-value-expected"),
                key => sentence!("yaml-key-without-value", key),
            };
            found.push(self.error(Code::YamlSyntax, node, message).help(sentence!("help-write-a-value")));
            return;
        }
        if let Some(allowed) = choices(schema) {
            found.extend(self.choice(node, &allowed, key));
            return;
        }
        match kind(schema) {
            Some("object") => self.mapping(node, schema, key, found),
            Some("array") => self.list(node, schema, key, found),
            Some("string") => found.extend(self.text(node, key)),
            Some("boolean") => found.extend(self.boolean(node)),
            Some(number @ ("integer" | "number")) => found.extend(self.number(node, number == "integer")),
            _ => {}
        }
    }

    /// Does the schema take an empty value?
    fn takes_nothing(&self, schema: &Value) -> bool {
        let schema = self.resolved(schema);
        let null = |one: &Value| one == "null" || one["type"] == "null";
        [&schema["type"], &schema["anyOf"], &schema["oneOf"]]
            .into_iter()
            .any(|several| null(several) || several.as_array().is_some_and(|all| all.iter().any(null)))
    }

    /// The schema itself, behind its references; of several alternatives the one that fits the node's kind.
    fn meant<'s>(&'s self, node: &Node, mut schema: &'s Value) -> &'s Value {
        for _ in 0..16 {
            if let Some(name) = schema["$ref"].as_str().and_then(|r| r.strip_prefix("#/$defs/")) {
                schema = &self.schema["$defs"][name];
            } else if let Some(all) = schema["anyOf"].as_array().or_else(|| schema["oneOf"].as_array())
                && choices(schema).is_none()
            {
                let open = |one: &&Value| kind(self.resolved(one)) != Some("null");
                let fits = |one: &&Value| match (&node.value, kind(self.resolved(one))) {
                    (Kind::Map(_), wanted) => wanted == Some("object"),
                    (Kind::List(_), wanted) => wanted == Some("array"),
                    (_, wanted) => !matches!(wanted, Some("object" | "array" | "null")),
                };
                let Some(one) = all.iter().filter(open).find(fits).or_else(|| all.iter().find(open)) else {
                    return schema;
                };
                schema = one;
            } else {
                break;
            }
        }
        schema
    }

    fn resolved<'s>(&'s self, schema: &'s Value) -> &'s Value {
        match schema["$ref"].as_str().and_then(|r| r.strip_prefix("#/$defs/")) {
            Some(name) => &self.schema["$defs"][name],
            None => schema,
        }
    }

    fn mapping(&self, node: &Node, schema: &Value, key: &str, found: &mut Vec<Diagnostic>) {
        let Kind::Map(pairs) = &node.value else {
            found.push(self.no_mapping(node, schema, key));
            return;
        };
        let properties = schema["properties"].as_object();
        let known: Vec<&str> = properties.into_iter().flatten().map(|(name, _)| name.as_str()).collect();
        let mut promised: Vec<&str> = Vec::new();
        let mut before: Option<(&Marked<String>, &Node)> = None;
        for (n, (name, value)) in pairs.iter().enumerate() {
            if self.duplicates && pairs[..n].iter().any(|(earlier, _)| earlier.value == name.value) {
                let message = sentence!("yaml-key-twice", key = &name.value);
                found
                    .push(self.error(Code::YamlDuplicateKey, name, message).help(sentence!("help-keep-one")));
            } else if let Some(finding) =
                before.and_then(|before| self.decimals(before, (name, value), schema))
            {
                found.push(finding);
            } else if let Some(inner) = properties.and_then(|all| all.get(&name.value)) {
                self.look(value, inner, &name.value, found);
            } else if schema["additionalProperties"] == Value::Bool(false) {
                promised.extend(nearest(&name.value, known.iter().copied()));
                let help = did_you_mean(&name.value, known.iter().copied())
                    .unwrap_or_else(|| sentence!("help-known-here", keys = Names::plain(&known)));
                let message = sentence!("yaml-key-unknown", key = &name.value);
                found.push(self.error(Code::YamlUnknownKey, name, message).help(help));
            } else {
                self.look(value, &schema["additionalProperties"], &name.value, found);
            }
            before = Some((name, value));
        }
        let missing: Vec<&str> = schema["required"]
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(Value::as_str)
            .filter(|name| pairs.iter().all(|(there, _)| there.value != *name))
            // A misspelt key is not missing as well.
            .filter(|name| !promised.contains(name))
            .collect();
        let message = match missing.as_slice() {
            [] => return,
            [key] => sentence!("yaml-key-missing", key = *key),
            [most @ .., last] => sentence!("yaml-keys-missing", keys = Names::quoted(most), last = *last),
        };
        found.push(self.error(Code::YamlMissingKey, node, message));
    }

    /// A value where keys of its own are expected.
    fn no_mapping(&self, node: &Node, schema: &Value, key: &str) -> Diagnostic {
        let first = schema["required"].as_array().and_then(|all| all.first()).and_then(Value::as_str);
        let known: Vec<&str> =
            schema["properties"].as_object().into_iter().flatten().map(|(name, _)| name.as_str()).collect();
        let text = node.value.scalar().filter(|text| !text.is_empty());
        let message = match (&text, key) {
            (Some(text), "") => sentence!("yaml-keys-expected-not-text", text),
            (Some(text), key) => sentence!("yaml-key-takes-keys-not-text", key, text),
            (None, "") => sentence!("yaml-keys-expected"),
            (None, key) => sentence!("yaml-key-takes-keys", key),
        };
        let label = if key.is_empty() { String::new() } else { format!("{key}: ") };
        let help = match (first, text) {
            // A whole file that is one text is no first key of anything.
            (Some(first), Some(text)) if !std::ptr::eq(schema, self.schema) => {
                let yaml = format!("{label}{{{first}: {text}}}");
                Some(sentence!("help-write-known-there", yaml, keys = Names::plain(&known)))
            }
            _ => (!known.is_empty()).then(|| sentence!("help-known-here", keys = Names::plain(&known))),
        };
        self.error(Code::YamlSyntax, node, message).maybe_help(help)
    }

    fn list(&self, node: &Node, schema: &Value, key: &str, found: &mut Vec<Diagnostic>) {
        if let Kind::List(nodes) = &node.value {
            for inner in nodes {
                self.look(inner, &schema["items"], "", found);
            }
            return;
        }
        let inner = self.resolved(&schema["items"]);
        let finding = match node.value.scalar() {
            Some(text) if kind(inner) != Some("object") => {
                let help = match choices(inner) {
                    Some(allowed) => {
                        let (yaml, names) = (bracketed(key, &text), Names::plain(allowed));
                        sentence!("help-write-allowed", yaml, names)
                    }
                    None => sentence!("help-write", yaml = bracketed(key, &text)),
                };
                self.error(Code::YamlSyntax, node, list_meant(key, &text)).help(help)
            }
            _ => {
                let message = if key.is_empty() {
                    sentence!("yaml-list-expected")
                } else {
                    sentence!("yaml-key-takes-list", key)
                };
                self.error(Code::YamlSyntax, node, message).help(sentence!("help-list-of-lines"))
            }
        };
        found.push(finding);
    }

    fn text(&self, node: &Node, key: &str) -> Option<Diagnostic> {
        let message = match (&node.value, key) {
            (Kind::List(_), "") => sentence!("yaml-one-value-not-list"),
            (Kind::List(_), key) => sentence!("yaml-key-takes-one-value-not-list", key),
            (Kind::Map(_), "") => sentence!("yaml-one-value-not-keys"),
            (Kind::Map(_), key) => sentence!("yaml-key-takes-one-value-not-keys", key),
            _ => return None,
        };
        // `name: {{country}}`, `name: [Country]`
        Some(self.error(Code::YamlSyntax, node, message).help(sentence!("help-quote-brackets")))
    }

    fn boolean(&self, node: &Node) -> Option<Diagnostic> {
        (!matches!(node.value, Kind::Bool(_)))
            .then(|| self.error(Code::YamlSyntax, node, sentence!("yaml-boolean-expected")))
    }

    fn number(&self, node: &Node, whole: bool) -> Option<Diagnostic> {
        let text = match &node.value {
            Kind::Whole(_) => return None,
            Kind::Number(_) if !whole => return None,
            other => other.scalar()?,
        };
        let message = if whole {
            sentence!("yaml-whole-number-expected-not-text", text = &text)
        } else {
            sentence!("yaml-number-expected-not-text", text = &text)
        };
        let help = with_point(&text)
            .map(|point| decimal_point(&point, whole))
            .or_else(|| matches!(node.value, Kind::Number(_)).then(|| sentence!("help-whole-weights")));
        Some(self.error(Code::YamlSyntax, node, message).maybe_help(help))
    }

    /// `{default: 62,5}`: inside braces the comma ends the value, and a key `5` without one is left over.
    fn decimals(
        &self,
        (key, before): (&Marked<String>, &Node),
        (name, value): (&Marked<String>, &Node),
        schema: &Value,
    ) -> Option<Diagnostic> {
        let (Kind::Whole(whole), Kind::Empty) = (&before.value, &value.value) else { return None };
        let digits = !name.value.is_empty() && name.value.chars().all(|c| c.is_ascii_digit());
        let beside = name.line == before.line && name.column <= before.column + whole.len() + 2;
        (digits && beside).then(|| {
            let written = format!("{whole},{}", name.value);
            let message = sentence!("yaml-comma-in-braces", written, key = &key.value);
            let own = schema["properties"].get(&key.value).unwrap_or(&schema["additionalProperties"]);
            let whole_only = kind(self.meant(before, own)) == Some("integer");
            self.error(Code::YamlSyntax, before, message)
                .help(decimal_point(&format!("{whole}.{}", name.value), whole_only))
        })
    }

    fn choice(&self, node: &Node, allowed: &[&str], key: &str) -> Option<Diagnostic> {
        let text = node.value.scalar().unwrap_or_default();
        if allowed.contains(&text.as_str()) {
            return None;
        }
        let message = match (text.is_empty(), key.is_empty()) {
            (true, _) => sentence!("yaml-one-word-expected"),
            (false, true) => sentence!("yaml-not-allowed-here", text = &text),
            (false, false) => sentence!("yaml-not-allowed-for", text = &text, key),
        };
        let help = did_you_mean(&text, allowed.iter().copied())
            .unwrap_or_else(|| sentence!("help-allowed", names = Names::plain(allowed)));
        Some(self.error(Code::YamlSyntax, node, message).help(help))
    }

    fn error<T>(&self, code: Code, at: &Marked<T>, message: Sentence) -> Diagnostic {
        let place = match at.line {
            0 => Place::file(self.path),
            line => Place::Text { file: self.path.to_owned(), line, column: at.column },
        };
        Diagnostic::error(code, place, message)
    }
}

/// Message where a list is meant and words stand there without brackets.
pub(in crate::load) fn list_meant(key: &str, text: &str) -> Sentence {
    if key.is_empty() {
        sentence!("yaml-list-without-brackets", text)
    } else {
        sentence!("yaml-key-list-without-brackets", key, text)
    }
}

/// Words as a list in YAML, behind their key.
pub(in crate::load) fn bracketed(key: &str, text: &str) -> String {
    let words: Vec<&str> = text.split([',', ';']).map(str::trim).filter(|word| !word.is_empty()).collect();
    let label = if key.is_empty() { String::new() } else { format!("{key}: ") };
    format!("{label}[{}]", words.join(", "))
}
