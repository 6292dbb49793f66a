//! A file held against the JSON Schema of its type: all that is missing, unknown or of the wrong kind, at once.
//!
//! The schema is the one that `tripartite framework schema` prints, made from the type that reads the file; so what is
//! said here is what the typed reader would have said, one run after the other.

use std::path::Path;

use serde_json::Value;

use super::node::{Kind, Node};
use super::schema::{choices, decimal_point, kind, with_point};
use crate::diag::{Code, Diagnostic, Place, did_you_mean, nearest};
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
                "" => "a value is expected here, and nothing stands there".to_owned(),
                key => format!("the key `{key}` has no value"),
            };
            found.push(
                self.error(Code::YamlSyntax, node, message)
                    .help("write one after its colon, or take the key out"),
            );
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
                found.push(
                    self.error(
                        Code::YamlDuplicateKey,
                        name,
                        format!("the key `{}` stands twice", name.value),
                    )
                    .help("keep one of the two"),
                );
            } else if let Some(finding) =
                before.and_then(|before| self.decimals(before, (name, value), schema))
            {
                found.push(finding);
            } else if let Some(inner) = properties.and_then(|all| all.get(&name.value)) {
                self.look(value, inner, &name.value, found);
            } else if schema["additionalProperties"] == Value::Bool(false) {
                promised.extend(nearest(&name.value, known.iter().copied()));
                let help = did_you_mean(&name.value, known.iter().copied())
                    .unwrap_or_else(|| format!("known here are: {}", known.join(", ")));
                let message = format!("the key `{}` is not known", name.value);
                found.push(self.error(Code::YamlUnknownKey, name, message).help(help));
            } else {
                self.look(value, &schema["additionalProperties"], &name.value, found);
            }
            before = Some((name, value));
        }
        let missing: Vec<String> = schema["required"]
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(Value::as_str)
            .filter(|name| pairs.iter().all(|(there, _)| there.value != *name))
            // A misspelt key is not missing as well.
            .filter(|name| !promised.contains(name))
            .map(|name| format!("`{name}`"))
            .collect();
        let message = match missing.as_slice() {
            [] => return,
            [one] => format!("the key {one} is missing"),
            [most @ .., last] => format!("the keys {} and {last} are missing", most.join(", ")),
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
            (Some(text), "") => format!("keys with values are expected here, and `{text}` is none"),
            (Some(text), key) => format!("`{key}` takes keys of its own, and `{text}` is none"),
            (None, "") => "keys with values are expected here".to_owned(),
            (None, key) => format!("`{key}` takes keys of its own"),
        };
        let label = if key.is_empty() { String::new() } else { format!("{key}: ") };
        let help = match (first, text) {
            // A whole file that is one text is no first key of anything.
            (Some(first), Some(text)) if !std::ptr::eq(schema, self.schema) => {
                Some(format!("write `{label}{{{first}: {text}}}`; known there are: {}", known.join(", ")))
            }
            _ => (!known.is_empty()).then(|| format!("known here are: {}", known.join(", "))),
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
                let (message, mut help) = list_meant(key, &text);
                if let Some(allowed) = choices(inner) {
                    help = format!("{help}; allowed are: {}", allowed.join(", "));
                }
                self.error(Code::YamlSyntax, node, message).help(help)
            }
            _ => {
                let message = if key.is_empty() {
                    "a list is expected here".to_owned()
                } else {
                    format!("`{key}` takes a list")
                };
                self.error(Code::YamlSyntax, node, message)
                    .help("begin each entry on a line of its own with `- `")
            }
        };
        found.push(finding);
    }

    fn text(&self, node: &Node, key: &str) -> Option<Diagnostic> {
        let stands = match &node.value {
            Kind::List(_) => "a list stands",
            Kind::Map(_) => "keys with values stand",
            _ => return None,
        };
        let message = match key {
            "" => format!("one value is expected here, and {stands} there"),
            key => format!("`{key}` takes one value, and {stands} there"),
        };
        // `name: {{country}}`, `name: [Country]`
        let help = "a text that begins with a bracket or holds a colon stands in quotation marks";
        Some(self.error(Code::YamlSyntax, node, message).help(help))
    }

    fn boolean(&self, node: &Node) -> Option<Diagnostic> {
        (!matches!(node.value, Kind::Bool(_)))
            .then(|| self.error(Code::YamlSyntax, node, "`true` or `false` is expected here".to_owned()))
    }

    fn number(&self, node: &Node, whole: bool) -> Option<Diagnostic> {
        let text = match &node.value {
            Kind::Whole(_) => return None,
            Kind::Number(_) if !whole => return None,
            other => other.scalar()?,
        };
        let kind = if whole { "a whole number" } else { "a number" };
        let message = format!("{kind} is expected here, and `{text}` is none");
        let help = with_point(&text).map(|point| decimal_point(&point, whole)).or_else(|| {
            matches!(node.value, Kind::Number(_)).then(|| "in place of 0.5 and 1 write 1 and 2".to_owned())
        });
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
            let message = format!(
                "`{whole},{}` of `{}` is no number: inside braces a comma separates",
                name.value, key.value
            );
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
            (true, _) => "one word is expected here".to_owned(),
            (false, true) => format!("`{text}` is not allowed here"),
            (false, false) => format!("`{text}` is not allowed for `{key}`"),
        };
        let help = did_you_mean(&text, allowed.iter().copied())
            .unwrap_or_else(|| format!("allowed are: {}", allowed.join(", ")));
        Some(self.error(Code::YamlSyntax, node, message).help(help))
    }

    fn error<T>(&self, code: Code, at: &Marked<T>, message: String) -> Diagnostic {
        let place = match at.line {
            0 => Place::file(self.path),
            line => Place::Text { file: self.path.to_owned(), line, column: at.column },
        };
        Diagnostic::error(code, place, message)
    }
}

/// Message and help where a list is meant and words stand there without brackets.
pub(in crate::load) fn list_meant(key: &str, text: &str) -> (String, String) {
    let words: Vec<&str> = text.split([',', ';']).map(str::trim).filter(|word| !word.is_empty()).collect();
    let here =
        if key.is_empty() { "a list is expected here".to_owned() } else { format!("`{key}` takes a list") };
    let message = format!("{here}, and `{text}` stands there without brackets");
    let label = if key.is_empty() { String::new() } else { format!("{key}: ") };
    (message, format!("write `{label}[{}]`", words.join(", ")))
}
