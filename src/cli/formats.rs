//! Formats on the command line: what can be asked for is what the list of formats holds.

use std::path::Path;

use anyhow::Result;
use clap::builder::{PossibleValue, TypedValueParser};
use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Arg, Command, Error};

use super::failure::Failure;
use crate::document::writer::Writer;
use crate::report::format::named;
use crate::report::{FORMATS, Format};

/// Any format of a report.
#[derive(Debug, Clone, Copy)]
pub(super) struct Report;

/// Only the formats of documents.
#[derive(Debug, Clone, Copy)]
pub(super) struct Documents;

/// The format of a document: the one asked for, or else the one that the file's ending names.
pub(super) fn of_file(asked: Option<&'static dyn Format>, target: &Path) -> Result<&'static dyn Writer> {
    let ending = target.extension().map(|ending| ending.to_string_lossy().into_owned());
    let format = match (asked, ending) {
        (Some(asked), _) => Some(asked),
        (None, None) => documents().next(),
        (None, Some(ending)) => named(&ending),
    };
    format.and_then(Format::writer).ok_or_else(|| {
        let known: Vec<&str> = documents().map(|format| format.name()).collect();
        Failure::new("failure-format").at(target).with("known", known.join(", ")).into()
    })
}

/// The formats of documents, in their order.
pub(super) fn documents() -> impl Iterator<Item = &'static dyn Format> {
    FORMATS.iter().copied().filter(|format| format.writer().is_some())
}

impl TypedValueParser for Report {
    type Value = &'static dyn Format;

    fn parse_ref(
        &self,
        command: &Command,
        arg: Option<&Arg>,
        value: &std::ffi::OsStr,
    ) -> std::result::Result<Self::Value, Error> {
        chosen(FORMATS, command, arg, value)
    }

    fn possible_values(&self) -> Option<Box<dyn Iterator<Item = PossibleValue> + '_>> {
        Some(possible(FORMATS.iter().copied()))
    }
}

impl TypedValueParser for Documents {
    type Value = &'static dyn Format;

    fn parse_ref(
        &self,
        command: &Command,
        arg: Option<&Arg>,
        value: &std::ffi::OsStr,
    ) -> std::result::Result<Self::Value, Error> {
        chosen(&documents().collect::<Vec<_>>(), command, arg, value)
    }

    fn possible_values(&self) -> Option<Box<dyn Iterator<Item = PossibleValue> + '_>> {
        Some(possible(documents()))
    }
}

fn chosen(
    formats: &[&'static dyn Format],
    command: &Command,
    arg: Option<&Arg>,
    value: &std::ffi::OsStr,
) -> std::result::Result<&'static dyn Format, Error> {
    let asked = named(&value.to_string_lossy());
    asked.filter(|asked| formats.iter().any(|format| format.name() == asked.name())).ok_or_else(|| {
        let names = formats.iter().map(|format| format.name().to_owned()).collect();
        let mut error = Error::new(ErrorKind::InvalidValue).with_cmd(command);
        let name = arg.map_or_else(|| "--format".to_owned(), ToString::to_string);
        error.insert(ContextKind::InvalidArg, ContextValue::String(name));
        error.insert(ContextKind::InvalidValue, ContextValue::String(value.to_string_lossy().into_owned()));
        error.insert(ContextKind::ValidValue, ContextValue::Strings(names));
        error
    })
}

/// The formats as possible values; the help of each is the key of its words.
fn possible(
    formats: impl Iterator<Item = &'static dyn Format> + 'static,
) -> Box<dyn Iterator<Item = PossibleValue>> {
    Box::new(formats.map(|format| PossibleValue::new(format.name()).help(format.about())))
}
