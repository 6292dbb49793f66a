//! Wrong usage, in the reader's language: one sentence for each way to get a command line wrong, with what clap knows of it.

use std::ffi::OsStr;

use anstyle::{AnsiColor, Style};
use clap::Command;
use clap::error::{ContextKind, ContextValue, Error, ErrorKind};

use super::number::RANGE;
use super::out::shown;
use crate::diag::{Severity, sentence};
use crate::locale::{Arg, Locale};

/// The error for a value that is none of those which can be chosen.
pub(super) fn no_such_value(
    command: &Command,
    argument: Option<&clap::Arg>,
    value: &OsStr,
    known: Vec<String>,
) -> Error {
    let mut error = Error::new(ErrorKind::InvalidValue).with_cmd(command);
    let name = argument.map(ToString::to_string).unwrap_or_default();
    error.insert(ContextKind::InvalidArg, ContextValue::String(name));
    error.insert(ContextKind::InvalidValue, ContextValue::String(value.to_string_lossy().into_owned()));
    error.insert(ContextKind::ValidValue, ContextValue::Strings(known));
    error
}

/// What is said of a command line that cannot be parsed.
pub(super) fn worded(error: &Error, locale: &Locale) -> String {
    let usage = Usage { error, locale };
    let style = Style::new().bold().fg_color(Some(AnsiColor::Red.into()));
    let label = format!("{style}{}{style:#}", locale.severity(Severity::Error));
    let mut out = locale.labelled(&label, &shown(&usage.sentence()));
    for tip in usage.tips() {
        out = format!("{out}\n  {}", locale.help_line(&shown(&tip)));
    }
    if let Some(line) = usage.line() {
        out = format!("{out}\n\n{} {line}", locale.text("heading-usage"));
    }
    format!("{out}\n\n{}", locale.text("usage-more"))
}

/// The command behind which another one is missing: `framework` in `tripartite framework`, else the program itself.
pub(super) fn command(error: &Error, program: &Command) -> Command {
    let name = match error.get(ContextKind::InvalidSubcommand) {
        Some(ContextValue::String(name)) => name.split(' ').nth(1).unwrap_or_default(),
        _ => "",
    };
    program.find_subcommand(name).unwrap_or(program).clone()
}

struct Usage<'a> {
    error: &'a Error,
    locale: &'a Locale,
}

impl Usage<'_> {
    /// What clap says of one side of the error: one text, or several in the reader's list.
    fn get(&self, kind: ContextKind) -> Option<String> {
        match self.error.get(kind)? {
            ContextValue::String(text) => Some(text.clone()),
            ContextValue::Strings(texts) => Some(self.locale.list(texts)),
            ContextValue::Number(number) => Some(number.to_string()),
            _ => None,
        }
    }

    fn sentence(&self) -> String {
        let argument = self.get(ContextKind::InvalidArg).unwrap_or_default();
        let value = self.get(ContextKind::InvalidValue).unwrap_or_default();
        let known = self.get(ContextKind::ValidValue).unwrap_or_default();
        let prior = self.get(ContextKind::PriorArg).unwrap_or_default();
        let actual = self.get(ContextKind::ActualNumValues).unwrap_or_default();
        let command = self.get(ContextKind::InvalidSubcommand).unwrap_or_default();
        let tell = |key: &str, more: &[(&str, Arg<'_>)]| {
            let own = [("argument", Arg::Text(&argument)), ("value", Arg::Text(&value))];
            self.locale.format(key, &own.into_iter().chain(more.iter().copied()).collect::<Vec<_>>())
        };
        match self.error.kind() {
            ErrorKind::UnknownArgument => tell("usage-unknown-argument", &[]),
            ErrorKind::InvalidSubcommand => {
                tell("usage-unknown-command", &[("command", Arg::Text(&command))])
            }
            ErrorKind::MissingRequiredArgument => tell("usage-missing-argument", &[]),
            ErrorKind::InvalidValue if value.is_empty() => tell("usage-missing-value", &[]),
            ErrorKind::InvalidValue if known.is_empty() => tell("usage-invalid-value", &[]),
            ErrorKind::InvalidValue => tell("usage-invalid-choice", &[("known", Arg::Text(&known))]),
            ErrorKind::ValueValidation => {
                let said = tell("usage-invalid-value", &[]);
                match std::error::Error::source(self.error) {
                    // Our own parsers give the key of what is wrong.
                    Some(cause) => self.locale.labelled(&said, &self.cause(&cause.to_string())),
                    None => said,
                }
            }
            ErrorKind::TooManyValues => tell("usage-too-many-values", &[]),
            ErrorKind::TooFewValues => {
                let least = self.get(ContextKind::MinValues).unwrap_or_default();
                tell(
                    "usage-number-of-values",
                    &[("expected", Arg::Text(&least)), ("actual", Arg::Text(&actual))],
                )
            }
            ErrorKind::WrongNumberOfValues => {
                let expected = self.get(ContextKind::ExpectedNumValues).unwrap_or_default();
                tell(
                    "usage-number-of-values",
                    &[("expected", Arg::Text(&expected)), ("actual", Arg::Text(&actual))],
                )
            }
            ErrorKind::ArgumentConflict if prior.is_empty() || prior == argument => tell("usage-twice", &[]),
            ErrorKind::ArgumentConflict => tell("usage-conflict", &[("other", Arg::Text(&prior))]),
            ErrorKind::NoEquals => tell("usage-no-equals", &[]),
            ErrorKind::InvalidUtf8 => self.locale.text("usage-not-utf8"),
            _ => self.locale.format("failure-other", &[("text", Arg::Text(&self.error.to_string()))]),
        }
    }

    fn cause(&self, text: &str) -> String {
        if let Some([least, most]) =
            text.strip_prefix(RANGE).map(|bounds| bounds.split_whitespace().collect::<Vec<_>>()).as_deref()
        {
            return self.locale.format(RANGE, &[("least", Arg::Text(least)), ("most", Arg::Text(most))]);
        }
        self.locale
            .find(text)
            .unwrap_or_else(|| self.locale.format("failure-other", &[("text", Arg::Text(text))]))
    }

    /// What was perhaps meant.
    fn tips(&self) -> Vec<String> {
        [ContextKind::SuggestedArg, ContextKind::SuggestedSubcommand, ContextKind::SuggestedValue]
            .into_iter()
            .filter_map(|kind| match self.error.get(kind)? {
                // Of several, clap names the likeliest last.
                ContextValue::Strings(names) => names.last().cloned(),
                _ => self.get(kind),
            })
            .map(|name| self.locale.sentence(&sentence!("did-you-mean", name)))
            .collect()
    }

    /// How the command is called, without clap's title.
    fn line(&self) -> Option<String> {
        let ContextValue::StyledStr(usage) = self.error.get(ContextKind::Usage)? else { return None };
        let usage = usage.to_string();
        Some(usage.trim().strip_prefix("Usage:").unwrap_or(&usage).trim().to_owned())
    }
}
