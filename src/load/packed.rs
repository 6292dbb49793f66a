//! YAML parsed when the program was built: the tree of a built-in file, read into its type without parsing it again.
//!
//! A node is `{` with keys and values up to `}`, `[` with values up to `]`, `=` with a plain scalar or `"` with any other;
//! a scalar is its length (32 bits, the lowest byte first) and its bytes. `build.rs` writes this. It holds no places: what
//! is built in is sound, and a finding that has one is about somebody's own file.

use serde::de::{
    DeserializeOwned, DeserializeSeed, Deserializer, EnumAccess, IntoDeserializer, MapAccess, SeqAccess,
    VariantAccess, Visitor, value,
};
use serde::forward_to_deserialize_any;

/// What can be wrong with a tree: nothing, in a program that was tested.
pub(super) type Error = value::Error;

/// Reads a tree into its type.
pub(super) fn read<T: DeserializeOwned>(tree: &[u8]) -> Result<T, Error> {
    T::deserialize(&mut Packed(tree))
}

/// Cuts length and bytes off the front.
pub(super) fn piece<'b>(rest: &mut &'b [u8]) -> Option<&'b [u8]> {
    let (length, after) = rest.split_first_chunk::<4>()?;
    let (piece, after) = after.split_at_checked(usize::try_from(u32::from_le_bytes(*length)).ok()?)?;
    *rest = after;
    Some(piece)
}

/// The rest of a tree.
struct Packed<'b>(&'b [u8]);

fn broken(what: &str) -> Error {
    serde::de::Error::custom(what)
}

impl<'b> Packed<'b> {
    fn sign(&mut self) -> Result<u8, Error> {
        let (sign, rest) = self.0.split_first().ok_or_else(|| broken("the tree is cut off"))?;
        self.0 = rest;
        Ok(*sign)
    }

    /// Is the next node an end? Then it is passed.
    fn ends(&mut self, sign: u8) -> bool {
        let ends = self.0.first() == Some(&sign);
        if ends {
            self.0 = &self.0[1..];
        }
        ends
    }

    fn text(&mut self) -> Result<&'b str, Error> {
        let piece = piece(&mut self.0).ok_or_else(|| broken("a scalar is cut off"))?;
        std::str::from_utf8(piece).map_err(|_| broken("a scalar is not UTF-8"))
    }

    fn scalar(&mut self) -> Result<&'b str, Error> {
        match self.sign()? {
            b'=' | b'"' => self.text(),
            _ => Err(broken("a scalar is expected")),
        }
    }

    fn number<N: std::str::FromStr>(&mut self) -> Result<N, Error> {
        self.scalar()?.parse().map_err(|_| broken("a number is expected"))
    }

    /// Is the next node nothing?
    fn is_nothing(&self) -> bool {
        let mut ahead = Packed(self.0);
        ahead.ends(b'=') && ahead.text().is_ok_and(|text| matches!(text, "" | "~" | "null"))
    }
}

macro_rules! numbers {
    ($($method:ident $visit:ident,)*) => {$(
        fn $method<V: Visitor<'b>>(self, visitor: V) -> Result<V::Value, Error> {
            visitor.$visit(self.number()?)
        }
    )*};
}

impl<'b> Deserializer<'b> for &mut Packed<'b> {
    type Error = Error;

    fn deserialize_any<V: Visitor<'b>>(self, visitor: V) -> Result<V::Value, Error> {
        if self.is_nothing() {
            return self.deserialize_unit(visitor);
        }
        match self.sign()? {
            b'{' => visitor.visit_map(Children(self)),
            b'[' => visitor.visit_seq(Children(self)),
            b'=' => match self.text()? {
                "true" => visitor.visit_bool(true),
                "false" => visitor.visit_bool(false),
                text => visitor.visit_str(text),
            },
            b'"' => visitor.visit_str(self.text()?),
            _ => Err(broken("a node is expected")),
        }
    }

    fn deserialize_str<V: Visitor<'b>>(self, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_str(self.scalar()?)
    }

    fn deserialize_string<V: Visitor<'b>>(self, visitor: V) -> Result<V::Value, Error> {
        self.deserialize_str(visitor)
    }

    fn deserialize_identifier<V: Visitor<'b>>(self, visitor: V) -> Result<V::Value, Error> {
        self.deserialize_str(visitor)
    }

    numbers! {
        deserialize_i64 visit_i64, deserialize_u16 visit_u16, deserialize_u32 visit_u32, deserialize_u64 visit_u64,
        deserialize_f64 visit_f64,
    }

    fn deserialize_option<V: Visitor<'b>>(self, visitor: V) -> Result<V::Value, Error> {
        if self.is_nothing() {
            self.scalar()?;
            return visitor.visit_none();
        }
        visitor.visit_some(self)
    }

    fn deserialize_unit<V: Visitor<'b>>(self, visitor: V) -> Result<V::Value, Error> {
        self.scalar()?;
        visitor.visit_unit()
    }

    fn deserialize_newtype_struct<V: Visitor<'b>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Error> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_enum<V: Visitor<'b>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        visitor.visit_enum(Word(self.scalar()?))
    }

    /// A form for programs: there are no places in it.
    fn is_human_readable(&self) -> bool {
        false
    }

    forward_to_deserialize_any! {
        <V: Visitor<'b>>
        bool i8 i16 i32 i128 u8 u128 f32 char bytes byte_buf unit_struct seq tuple tuple_struct map struct ignored_any
    }
}

/// What stands between the brackets of a node.
struct Children<'p, 'b>(&'p mut Packed<'b>);

impl<'b> SeqAccess<'b> for Children<'_, 'b> {
    type Error = Error;

    fn next_element_seed<S: DeserializeSeed<'b>>(&mut self, seed: S) -> Result<Option<S::Value>, Error> {
        if self.0.ends(b']') {
            return Ok(None);
        }
        seed.deserialize(&mut *self.0).map(Some)
    }
}

impl<'b> MapAccess<'b> for Children<'_, 'b> {
    type Error = Error;

    fn next_key_seed<S: DeserializeSeed<'b>>(&mut self, seed: S) -> Result<Option<S::Value>, Error> {
        if self.0.ends(b'}') {
            return Ok(None);
        }
        seed.deserialize(&mut *self.0).map(Some)
    }

    fn next_value_seed<S: DeserializeSeed<'b>>(&mut self, seed: S) -> Result<S::Value, Error> {
        seed.deserialize(&mut *self.0)
    }
}

/// A word that stands for a variant.
struct Word<'b>(&'b str);

impl<'b> EnumAccess<'b> for Word<'b> {
    type Error = Error;
    type Variant = Self;

    fn variant_seed<S: DeserializeSeed<'b>>(self, seed: S) -> Result<(S::Value, Self), Error> {
        Ok((seed.deserialize(self.0.into_deserializer())?, self))
    }
}

impl<'b> VariantAccess<'b> for Word<'b> {
    type Error = Error;

    fn unit_variant(self) -> Result<(), Error> {
        Ok(())
    }

    fn newtype_variant_seed<S: DeserializeSeed<'b>>(self, _: S) -> Result<S::Value, Error> {
        Err(broken("a word is expected"))
    }

    fn tuple_variant<V: Visitor<'b>>(self, _: usize, _: V) -> Result<V::Value, Error> {
        Err(broken("a word is expected"))
    }

    fn struct_variant<V: Visitor<'b>>(self, _: &'static [&'static str], _: V) -> Result<V::Value, Error> {
        Err(broken("a word is expected"))
    }
}
