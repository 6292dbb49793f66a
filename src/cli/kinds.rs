//! Kinds of form on the command line: what can be asked for is what the list of kinds holds.

use clap::builder::{PossibleValue, TypedValueParser};
use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Arg, Command, Error};

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
            let names = KINDS.iter().map(|kind| kind.name().to_owned()).collect();
            let mut error = Error::new(ErrorKind::InvalidValue).with_cmd(command);
            let name = arg.map_or_else(|| "--kind".to_owned(), ToString::to_string);
            error.insert(ContextKind::InvalidArg, ContextValue::String(name));
            let written = value.to_string_lossy().into_owned();
            error.insert(ContextKind::InvalidValue, ContextValue::String(written));
            error.insert(ContextKind::ValidValue, ContextValue::Strings(names));
            error
        })
    }

    /// The kinds as possible values; the help of each is the key of its words.
    fn possible_values(&self) -> Option<Box<dyn Iterator<Item = PossibleValue> + '_>> {
        Some(Box::new(KINDS.iter().map(|kind| PossibleValue::new(kind.name()).help(kind.about()))))
    }
}
