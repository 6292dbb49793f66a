//! What a part of a JSON Schema asks for, and numbers as people write them.

use serde_json::Value;

use crate::diag::{Sentence, sentence};

/// The help for a number that was written with a comma.
pub(super) fn decimal_point(point: &str, whole: bool) -> Sentence {
    if whole {
        sentence!("help-decimal-point-but-whole", number = point)
    } else {
        sentence!("help-decimal-point", number = point)
    }
}

/// The number with a point where it was written with a comma.
pub(super) fn with_point(text: &str) -> Option<String> {
    let point = text.replacen(',', ".", 1);
    let digits = |c: char| c.is_ascii_digit() || matches!(c, '.' | '-');
    (point != text && point.chars().all(digits) && point.parse::<f64>().is_ok()).then_some(point)
}

/// The type that a schema asks for; of several the first that is not `null`.
pub(super) fn kind(schema: &Value) -> Option<&str> {
    match &schema["type"] {
        Value::String(one) => Some(one),
        Value::Array(several) => several.iter().filter_map(Value::as_str).find(|one| *one != "null"),
        _ if schema["properties"].is_object() => Some("object"),
        _ => None,
    }
}

/// The words that a schema allows, if it allows only some.
pub(super) fn choices(schema: &Value) -> Option<Vec<&str>> {
    let listed = schema["enum"].as_array().map(|all| all.iter().filter_map(Value::as_str).collect());
    listed.or_else(|| {
        // Variants with a description stand one by one.
        let all = schema["oneOf"].as_array()?;
        all.iter()
            .map(|one| match &one["enum"] {
                Value::Array(words) => words.iter().map(Value::as_str).collect(),
                _ => one["const"].as_str().map(|word| vec![word]),
            })
            .collect::<Option<Vec<Vec<&str>>>>()
            .map(|words| words.concat())
    })
}
