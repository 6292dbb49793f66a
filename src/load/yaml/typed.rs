//! A tree of YAML read into its type: each value with the place at which it stands, scalars by what they are read for.

use serde::de::value::{Error, MapDeserializer, SeqDeserializer};
use serde::de::{
    DeserializeSeed, Deserializer, Error as _, IntoDeserializer, SeqAccess, Unexpected, Visitor, value,
};
use serde::forward_to_deserialize_any;

use super::node::{Kind, Node};
use crate::model::marked::MARKED;

/// A node to be read.
#[derive(Clone, Copy)]
pub(super) struct At<'n>(pub(super) &'n Node);

impl At<'_> {
    /// What stands here, for a message.
    fn found(&self) -> Unexpected<'_> {
        match &self.0.value {
            Kind::Empty => Unexpected::Unit,
            Kind::Bool(yes) => Unexpected::Bool(*yes),
            Kind::Whole(text) | Kind::Number(text) | Kind::Text(text) => Unexpected::Str(text),
            Kind::List(_) => Unexpected::Seq,
            Kind::Map(_) => Unexpected::Map,
        }
    }

    fn wrong(&self, expected: &'static str) -> Error {
        Error::invalid_type(self.found(), &expected)
    }

    /// The scalar; nothing is none.
    fn text(&self) -> Result<String, Error> {
        match &self.0.value {
            Kind::Empty => None,
            other => other.scalar(),
        }
        .ok_or_else(|| self.wrong("a text"))
    }

    fn number<N: std::str::FromStr>(&self) -> Result<N, Error> {
        self.text()?.trim().parse().map_err(|_| self.wrong("a number"))
    }
}

macro_rules! numbers {
    ($($method:ident $visit:ident,)*) => {$(
        fn $method<V: Visitor<'n>>(self, visitor: V) -> Result<V::Value, Error> {
            visitor.$visit(self.number()?)
        }
    )*};
}

impl<'n> Deserializer<'n> for At<'n> {
    type Error = Error;

    fn deserialize_any<V: Visitor<'n>>(self, visitor: V) -> Result<V::Value, Error> {
        match &self.0.value {
            Kind::Empty => visitor.visit_unit(),
            Kind::Bool(yes) => visitor.visit_bool(*yes),
            Kind::List(_) => self.deserialize_seq(visitor),
            Kind::Map(_) => self.deserialize_map(visitor),
            Kind::Whole(text) | Kind::Number(text) | Kind::Text(text) => visitor.visit_str(text),
        }
    }

    fn deserialize_string<V: Visitor<'n>>(self, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_string(self.text()?)
    }

    fn deserialize_str<V: Visitor<'n>>(self, visitor: V) -> Result<V::Value, Error> {
        self.deserialize_string(visitor)
    }

    fn deserialize_identifier<V: Visitor<'n>>(self, visitor: V) -> Result<V::Value, Error> {
        self.deserialize_string(visitor)
    }

    fn deserialize_bool<V: Visitor<'n>>(self, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_bool(self.number()?)
    }

    numbers! {
        deserialize_i64 visit_i64, deserialize_u16 visit_u16, deserialize_u32 visit_u32, deserialize_u64 visit_u64,
        deserialize_f64 visit_f64,
    }

    fn deserialize_option<V: Visitor<'n>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.0.value {
            Kind::Empty => visitor.visit_none(),
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'n>>(
        self,
        name: &'static str,
        visitor: V,
    ) -> Result<V::Value, Error> {
        match name {
            MARKED => visitor.visit_seq(Placed { node: self.0, next: 0 }),
            _ => visitor.visit_newtype_struct(self),
        }
    }

    fn deserialize_seq<V: Visitor<'n>>(self, visitor: V) -> Result<V::Value, Error> {
        let Kind::List(items) = &self.0.value else { return Err(self.wrong("a list")) };
        visitor.visit_seq(SeqDeserializer::new(items.iter().map(At)))
    }

    fn deserialize_map<V: Visitor<'n>>(self, visitor: V) -> Result<V::Value, Error> {
        let Kind::Map(pairs) = &self.0.value else { return Err(self.wrong("keys with values")) };
        visitor
            .visit_map(MapDeserializer::new(pairs.iter().map(|(key, node)| (key.value.as_str(), At(node)))))
    }

    fn deserialize_struct<V: Visitor<'n>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        self.deserialize_map(visitor)
    }

    fn deserialize_enum<V: Visitor<'n>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        visitor.visit_enum(self.text()?.into_deserializer())
    }

    /// A form for programs, which answers with places.
    fn is_human_readable(&self) -> bool {
        false
    }

    forward_to_deserialize_any! {
        <V: Visitor<'n>>
        i8 i16 i32 i128 u8 u128 f32 char bytes byte_buf unit unit_struct tuple tuple_struct ignored_any
    }
}

impl<'n> IntoDeserializer<'n, Error> for At<'n> {
    type Deserializer = Self;

    fn into_deserializer(self) -> Self {
        self
    }
}

/// Value, line and column of a node, by turns.
struct Placed<'n> {
    node: &'n Node,
    next: u8,
}

impl<'n> SeqAccess<'n> for Placed<'n> {
    type Error = Error;

    fn next_element_seed<S: DeserializeSeed<'n>>(&mut self, seed: S) -> Result<Option<S::Value>, Error> {
        self.next += 1;
        let place = |number: usize| value::UsizeDeserializer::<Error>::new(number);
        match self.next {
            1 => seed.deserialize(At(self.node)).map(Some),
            2 => seed.deserialize(place(self.node.line)).map(Some),
            3 => seed.deserialize(place(self.node.column)).map(Some),
            _ => Ok(None),
        }
    }
}
