//! Outlines on the command line: what can be asked for is what the list of outlines holds.

use clap::builder::{PossibleValue, TypedValueParser};
use clap::{Arg, Command, Error};

use super::usage::no_such_value;
use crate::report::{OUTLINES, Outline};

/// Parser of the name of an outline.
#[derive(Debug, Clone, Copy)]
pub(super) struct Outlines;

impl TypedValueParser for Outlines {
    type Value = &'static Outline;

    fn parse_ref(
        &self,
        command: &Command,
        arg: Option<&Arg>,
        value: &std::ffi::OsStr,
    ) -> std::result::Result<Self::Value, Error> {
        let typed = value.to_string_lossy();
        let asked = OUTLINES.into_iter().find(|outline| outline.name().eq_ignore_ascii_case(&typed));
        asked.ok_or_else(|| {
            let known = OUTLINES.iter().map(|outline| outline.name().to_owned()).collect();
            no_such_value(command, arg, value, known)
        })
    }

    /// The outlines as possible values; the help of each is the key of its words.
    fn possible_values(&self) -> Option<Box<dyn Iterator<Item = PossibleValue> + '_>> {
        Some(Box::new(
            OUTLINES.iter().map(|outline| PossibleValue::new(outline.name()).help(outline.about())),
        ))
    }
}
