//! JSON read strictly: a key that stands twice in an object is refused, for readers differ in which of the two they take.

use std::cell::RefCell;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value};

/// Why a text was not read.
#[derive(Debug)]
pub(super) enum Unread {
    /// It is no JSON, or goes on behind its end; in the words of the reader.
    NoJson(String),
    /// A key stands twice in an object.
    Twice(String),
}

/// Reads JSON.
///
/// # Errors
/// It is no JSON, or has a key twice.
pub(super) fn json(text: &str) -> Result<Value, Unread> {
    let twice = RefCell::new(None);
    let mut reader = serde_json::Deserializer::from_str(text);
    let value = Strict(&twice).deserialize(&mut reader).and_then(|value| reader.end().map(|()| value));
    match (twice.into_inner(), value) {
        (Some(name), _) => Err(Unread::Twice(name)),
        (None, value) => value.map_err(|error| Unread::NoJson(error.to_string())),
    }
}

/// Reads a value; takes down the first key that stands twice.
#[derive(Clone, Copy)]
struct Strict<'t>(&'t RefCell<Option<String>>);

impl<'de> DeserializeSeed<'de> for Strict<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Strict<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_unit<E: Error>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Value, A::Error> {
        let mut elements = Vec::new();
        while let Some(element) = list.next_element_seed(self)? {
            elements.push(element);
        }
        Ok(Value::Array(elements))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Value, A::Error> {
        let mut members = Map::new();
        while let Some(name) = map.next_key::<String>()? {
            let value = map.next_value_seed(self)?;
            if members.insert(name.clone(), value).is_some() {
                self.0.borrow_mut().get_or_insert(name);
            }
        }
        Ok(Value::Object(members))
    }
}

#[cfg(test)]
mod tests {
    use super::json;

    #[test]
    fn a_key_stands_once_in_an_object() {
        let text = r#"{"a": [1, -2, 2.5, "x", null, true, {"a": {}}], "b": {"a": 1}}"#;
        assert_eq!(json(text).unwrap(), serde_json::from_str::<serde_json::Value>(text).unwrap());
        for wrong in [r#"{"a": 1, "a": 1}"#, r#"[{"b": {"a": 1, "\u0061": 2}}]"#, "{} {}", "{", ""] {
            assert!(json(wrong).is_err(), "{wrong}");
        }
    }
}
