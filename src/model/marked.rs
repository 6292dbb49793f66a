//! A value together with where it stands in its file.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator};
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

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Marked<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        // Only what people read and write has places.
        if !deserializer.is_human_readable() {
            return Ok(Self { value: T::deserialize(deserializer)?, line: 0, column: 0 });
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
