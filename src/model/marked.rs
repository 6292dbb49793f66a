//! A value together with where it stands in its file.

use std::borrow::Cow;

use std::fmt;
use std::marker::PhantomData;

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::de::{Error, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer};

/// A value as it was written, with its line and column from 1.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Marked<T> {
    /// What was written.
    pub value: T,
    /// Line, from 1; 0 when it stands in no file.
    pub line: usize,
    /// Column in characters, from 1; 0 when it stands in no file.
    pub column: usize,
}

/// Name of the newtype as which a form for programs is asked for a marked value. One that knows the place answers with a
/// sequence of value, line and column, any other with the value.
pub(crate) const MARKED: &str = "Marked";

/// Takes what a form for programs answers.
struct Answer<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for Answer<T> {
    type Value = Marked<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<Marked<T>, D::Error> {
        Ok(Marked { value: T::deserialize(deserializer)?, line: 0, column: 0 })
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut parts: A) -> Result<Marked<T>, A::Error> {
        let short = || A::Error::custom("a value, a line and a column are expected");
        let value = parts.next_element()?.ok_or_else(short)?;
        let line = parts.next_element()?.ok_or_else(short)?;
        let column = parts.next_element()?.ok_or_else(short)?;
        Ok(Marked { value, line, column })
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Marked<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        if !deserializer.is_human_readable() {
            return deserializer.deserialize_newtype_struct(MARKED, Answer(PhantomData));
        }
        let spanned = serde_saphyr::Spanned::<T>::deserialize(deserializer)?;
        let place = spanned.referenced;
        Ok(Self {
            value: spanned.value,
            line: usize::try_from(place.line()).unwrap_or(0),
            column: usize::try_from(place.column()).unwrap_or(0),
        })
    }
}

/// In a schema, a marked value looks like the value.
impl<T: JsonSchema> JsonSchema for Marked<T> {
    fn schema_name() -> Cow<'static, str> {
        T::schema_name()
    }

    fn inline_schema() -> bool {
        T::inline_schema()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        T::json_schema(generator)
    }
}
