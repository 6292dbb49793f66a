//! Kinds of form on the command line: what can be asked for is what the list of kinds holds.

use clap::builder::{PossibleValue, TypedValueParser};
use clap::{Arg, Command, Error};

use super::usage::no_such_value;
use crate::form::kind::{KINDS, Kind, named};

/// Parser of the name of a kind.
#[derive(Debug, Clone, Copy)]
pub(super) struct Kinds;

impl TypedValueParser for Kinds {
    type Value = &'static dyn Kind;

    fn parse_ref(
        &self,
        command: &Command,
        arg: Option<&Arg>,
        value: &std::ffi::OsStr,
    ) -> std::result::Result<Self::Value, Error> {
        named(&value.to_string_lossy()).ok_or_else(|| {
            no_such_value(command, arg, value, KINDS.iter().map(|kind| kind.name().to_owned()).collect())
        })
    }

    /// The kinds as possible values; the help of each is the key of its words.
    fn possible_values(&self) -> Option<Box<dyn Iterator<Item = PossibleValue> + '_>> {
        Some(Box::new(KINDS.iter().map(|kind| PossibleValue::new(kind.name()).help(kind.about()))))
    }
}
