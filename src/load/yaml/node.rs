//! YAML as it stands in the file: a tree of mappings, lists and values, each with its place.
//!
//! The typed reader stops at the first thing that it cannot use. What else is wrong in the same file
//! is found on this tree, which takes anything.

use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::Value;

use crate::model::marked::Marked;

/// A node with its line and column.
pub(in crate::load) type Node = Marked<Kind>;

/// What stands at a node.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::load) enum Kind {
    /// Nothing, or `null`.
    Empty,
    /// `true` or `false`.
    Bool(bool),
    /// A whole number, as text.
    Whole(String),
    /// Any other number, as text.
    Number(String),
    /// Any other scalar.
    Text(String),
    /// A list.
    List(Vec<Node>),
    /// Keys with their values, in the order of the file, duplicates included.
    Map(Vec<(Marked<String>, Node)>),
}

impl Kind {
    /// The tree without its places.
    pub(in crate::load) fn plain(&self) -> Value {
        match self {
            Self::Empty => Value::Null,
            Self::Bool(yes) => Value::Bool(*yes),
            Self::Whole(text) | Self::Number(text) | Self::Text(text) => Value::String(text.clone()),
            Self::List(items) => items.iter().map(|item| item.value.plain()).collect(),
            Self::Map(pairs) => {
                pairs.iter().map(|(key, node)| (key.value.clone(), node.value.plain())).collect()
            }
        }
    }

    /// The scalar as it reads; `None` for lists and mappings.
    pub(in crate::load) fn scalar(&self) -> Option<String> {
        match self {
            Self::Empty => Some(String::new()),
            Self::Bool(yes) => Some(yes.to_string()),
            Self::Whole(text) | Self::Number(text) | Self::Text(text) => Some(text.clone()),
            Self::List(_) | Self::Map(_) => None,
        }
    }
}

impl<'de> Deserialize<'de> for Kind {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Anything;
        impl<'de> Visitor<'de> for Anything {
            type Value = Kind;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("anything")
            }
            fn visit_unit<E>(self) -> Result<Kind, E> {
                Ok(Kind::Empty)
            }
            fn visit_none<E>(self) -> Result<Kind, E> {
                Ok(Kind::Empty)
            }
            fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Kind, D::Error> {
                Kind::deserialize(deserializer)
            }
            fn visit_bool<E>(self, yes: bool) -> Result<Kind, E> {
                Ok(Kind::Bool(yes))
            }
            fn visit_i64<E>(self, number: i64) -> Result<Kind, E> {
                Ok(Kind::Whole(number.to_string()))
            }
            fn visit_u64<E>(self, number: u64) -> Result<Kind, E> {
                Ok(Kind::Whole(number.to_string()))
            }
            fn visit_i128<E>(self, number: i128) -> Result<Kind, E> {
                Ok(Kind::Whole(number.to_string()))
            }
            fn visit_u128<E>(self, number: u128) -> Result<Kind, E> {
                Ok(Kind::Whole(number.to_string()))
            }
            fn visit_f64<E>(self, number: f64) -> Result<Kind, E> {
                Ok(Kind::Number(number.to_string()))
            }
            fn visit_str<E>(self, text: &str) -> Result<Kind, E> {
                Ok(Kind::Text(text.to_owned()))
            }
            fn visit_bytes<E>(self, bytes: &[u8]) -> Result<Kind, E> {
                Ok(Kind::Text(String::from_utf8_lossy(bytes).into_owned()))
            }
            fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Kind, A::Error> {
                let mut nodes = Vec::new();
                while let Some(node) = list.next_element()? {
                    nodes.push(node);
                }
                Ok(Kind::List(nodes))
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Kind, A::Error> {
                let mut pairs = Vec::new();
                while let Some(pair) = map.next_entry()? {
                    pairs.push(pair);
                }
                Ok(Kind::Map(pairs))
            }
        }
        deserializer.deserialize_any(Anything)
    }
}
