//! Formats on the command line: what can be asked for is what the list of formats holds.

use std::path::Path;

use anyhow::Result;
use clap::builder::{PossibleValue, TypedValueParser};
use clap::{Arg, Command, Error};

use super::failure::Failure;
use super::usage::no_such_value;
use crate::document::writer::Writer;
use crate::report::format::named;
use crate::report::{FORMATS, Format};

/// Parser of a format's name.
#[derive(Debug, Clone, Copy)]
pub(super) enum Formats {
    /// Any format of a report.
    Reports,
    /// Only the formats of documents.
    Documents,
    /// Only the formats that can hold a comparison.
    Comparisons,
}

impl Formats {
    /// The formats that can be chosen, in their order.
    pub(super) fn all(self) -> impl Iterator<Item = &'static dyn Format> {
        FORMATS.iter().copied().filter(move |format| match self {
            Self::Reports => true,
            Self::Documents => format.writer().is_some(),
            Self::Comparisons => format.compares(),
        })
    }
}

/// The format of a document: the one asked for, or else the one that the file's ending names.
pub(super) fn of_file(asked: Option<&'static dyn Format>, target: &Path) -> Result<&'static dyn Writer> {
    let ending = target.extension().map(|ending| ending.to_string_lossy().into_owned());
    let format = match (asked, ending) {
        (Some(asked), _) => Some(asked),
        (None, None) => Formats::Documents.all().next(),
        (None, Some(ending)) => named(&ending),
    };
    format.and_then(Format::writer).ok_or_else(|| {
        let known: Vec<&str> = Formats::Documents.all().map(|format| format.name()).collect();
        Failure::new("failure-format").at(target).with("known", known.join(", ")).into()
    })
}

impl TypedValueParser for Formats {
    type Value = &'static dyn Format;

    fn parse_ref(
        &self,
        command: &Command,
        arg: Option<&Arg>,
        value: &std::ffi::OsStr,
    ) -> std::result::Result<Self::Value, Error> {
        let asked = named(&value.to_string_lossy());
        asked.filter(|asked| self.all().any(|format| format.name() == asked.name())).ok_or_else(|| {
            no_such_value(command, arg, value, self.all().map(|format| format.name().to_owned()).collect())
        })
    }

    /// The formats as possible values; the help of each is the key of its words.
    fn possible_values(&self) -> Option<Box<dyn Iterator<Item = PossibleValue> + '_>> {
        Some(Box::new(self.all().map(|format| PossibleValue::new(format.name()).help(format.about()))))
    }
}
