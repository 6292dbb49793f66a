//! YAML that people wrote: strict, bounded, and every failure with its place.

//!
//! A sound file is read once, straight into its type. Only where that fails is the file read a second time, as a tree, to
//! find everything else that is wrong with it.

mod node;
mod schema;
mod shape;
mod spaces;

use std::path::Path;

use schemars::{JsonSchema, schema_for};
use serde::de::DeserializeOwned;
use serde_saphyr::{DuplicateKeyPolicy, Error, Options};

use self::node::Node;
use self::shape::Shape;
pub(super) use self::shape::list_meant;
use self::spaces::{Odd, Position};

use crate::diag::{Code, Diagnostic, Diagnostics, Place, did_you_mean};

/// Does the name end as a YAML file's does?
pub(super) fn is_yaml(path: &Path) -> bool {
    path.extension().is_some_and(|e| e.eq_ignore_ascii_case("yaml") || e.eq_ignore_ascii_case("yml"))
}

/// Reads a text into a raw type; `duplicates` says whether the type itself looks after them.
pub(super) fn parse<T: DeserializeOwned + JsonSchema>(
    text: &str,
    path: &Path,
    duplicates: DuplicateKeyPolicy,
    diags: &mut Diagnostics,
) -> Option<T> {
    if text.lines().all(|line| line.trim().is_empty() || line.trim_start().starts_with('#')) {
        diags.push(Diagnostic::error(Code::EmptyFile, Place::file(path), "the file is empty"));
        return None;
    }
    let error = match serde_saphyr::from_str_with_options(text, options(duplicates)) {
        Ok(value) => return Some(value),
        Err(error) => error,
    };
    let (mended, odd) = spaces::mended(text);
    let mended = match serde_saphyr::from_str_with_options::<T>(&mended, options(duplicates)) {
        // The odd spaces were not what kept the file from being read.
        Err(same) if odd.is_empty() || same.location() == error.location() => None,
        Ok(_) => Some((mended, None)),
        Err(other) => Some((mended, Some(other))),
    };
    match mended {
        None => all_wrong::<T>(text, &error, path, duplicates, diags),
        Some((mended, other)) => {
            diags.push(odd_spaces(&odd, path));
            if let Some(other) = other {
                all_wrong::<T>(&mended, &other, path, duplicates, diags);
            }
        }
    }
    None
}

/// Everything that is wrong with a file that failed with `error`: what its schema finds, else the error itself.
fn all_wrong<T: JsonSchema>(
    text: &str,
    error: &Error,
    path: &Path,
    duplicates: DuplicateKeyPolicy,
    diags: &mut Diagnostics,
) {
    let first = finding(error, path);
    let tree = match first.code {
        Code::YamlTooComplex => None,
        _ => serde_saphyr::from_str_with_options::<Node>(text, options(DuplicateKeyPolicy::PassThrough)).ok(),
    };
    let findings = tree.map_or_else(Vec::new, |root| {
        let schema = schema_for!(T).to_value();
        let duplicates = matches!(duplicates, DuplicateKeyPolicy::Error);
        Shape { schema: &schema, path, duplicates }.findings(&root)
    });
    if findings.is_empty() {
        diags.push(first);
    }
    for finding in findings {
        diags.push(finding);
    }
}

/// The finding for lines whose structure rests on spaces that YAML does not take for spaces.
fn odd_spaces(odd: &[Odd], path: &Path) -> Diagnostic {
    let first = odd[0];
    let space = spaces::name(first.space);
    let line = first.line;
    let what = match first.position {
        Position::Indentation => format!("line {line} is indented with {space}"),
        Position::AfterDash => format!("line {line} has {space} after its dash"),
        Position::BeforeColon => format!("line {line} has {space} before its colon"),
        Position::AfterColon => format!("line {line} has {space} after its colon"),
    };
    let more = match odd.len() {
        1 => String::new(),
        2 => format!(", and so has line {}", odd[1].line),
        n => format!(", and {} more lines have one, the last of them line {}", n - 1, odd[n - 1].line),
    };
    let place = Place::Text { file: path.to_owned(), line, column: first.column };
    Diagnostic::error(Code::YamlSyntax, place, format!("{what}{more}"))
        .help("delete it and type ordinary spaces; text pasted from a word processor or a web page brings such spaces along")
}

fn options(duplicates: DuplicateKeyPolicy) -> Options {
    let mut options = serde_saphyr::options! {
        strict_booleans: true,
        with_snippet: false,
        leading_zero_numbers_as_strings: true,
    };
    options.duplicate_keys = duplicates;
    options
}

/// The error itself: what goes wrong where an alias is written out comes wrapped.
fn at_its_root(mut error: &Error) -> &Error {
    while let Error::AliasError { error: inner, .. } | Error::WithSnippet { error: inner, .. } = error {
        error = inner;
    }
    error
}

fn finding(error: &Error, path: &Path) -> Diagnostic {
    let error = error.without_snippet();
    let place = match error.location() {
        Some(at) => Place::Text {
            file: path.to_owned(),
            line: usize::try_from(at.line()).unwrap_or(1).max(1),
            column: usize::try_from(at.column()).unwrap_or(1).max(1),
        },
        None => Place::file(path),
    };
    match at_its_root(error) {
        Error::SerdeUnknownField { field, expected, .. } => {
            // Between braces a comma ends a text, and what follows is taken for a key.
            let comma = || {
                let text = field.contains(char::is_whitespace);
                text.then(|| "a text with a comma stands in \"quotation marks\" between braces".to_owned())
            };
            let help = did_you_mean(field, expected.iter().copied())
                .or_else(comma)
                .unwrap_or_else(|| format!("known here are: {}", expected.join(", ")));
            Diagnostic::error(Code::YamlUnknownKey, place, format!("the key `{field}` is not known"))
                .help(help)
        }
        Error::SerdeMissingField { field, .. } => {
            Diagnostic::error(Code::YamlMissingKey, place, format!("the key `{field}` is missing"))
        }
        Error::DuplicateMappingKey { key, .. } => {
            let key = key.as_deref().unwrap_or("?");
            Diagnostic::error(Code::YamlDuplicateKey, place, format!("the key `{key}` stands twice"))
                .help("keep one of the two")
        }
        Error::Budget { .. }
        | Error::AliasReplayLimitExceeded { .. }
        | Error::AliasExpansionLimitExceeded { .. }
        | Error::AliasReplayStackDepthExceeded { .. }
        | Error::AliasReplayCounterOverflow { .. } => Diagnostic::error(
            Code::YamlTooComplex,
            place,
            "the file is nested or repeated beyond all measure",
        )
        .help("write out what aliases repeat, and spread many returns over several files"),
        Error::SerdeUnknownVariant { variant, expected, .. } => {
            let help = did_you_mean(variant, expected.iter().copied())
                .unwrap_or_else(|| format!("allowed are: {}", expected.join(", ")));
            Diagnostic::error(Code::YamlSyntax, place, format!("`{variant}` is not allowed here")).help(help)
        }
        other => {
            let message = other.to_string();
            let message = message.lines().next().unwrap_or_default();
            Diagnostic::error(Code::YamlSyntax, place, in_plain_words(&without_place(message)))
        }
    }
}

/// The parser speaks of types and scalars; a person who wrote a file thinks of texts, numbers and lines.
fn in_plain_words(message: &str) -> String {
    let begins = [
        ("expected string scalar", "a text is expected here"),
        ("invalid floating point", "a number is expected here"),
        ("invalid f64", "a number is expected here"),
        ("invalid i64", "a whole number is expected here"),
        ("invalid u16", "a whole number is expected here"),
        ("invalid u32", "a whole number is expected here"),
        ("invalid boolean", "`true` or `false` is expected here"),
        ("cannot deserialize null into string", "a text is expected here, and nothing stands there"),
        (
            "mapping values are not allowed in this context",
            "a colon stands where no key can be: a text that holds a colon stands in quotation marks",
        ),
        ("expected mapping start", "keys with their values are expected here, such as `key: value`"),
        ("expected sequence start", "a list is expected here, such as `[one, two]`"),
        (
            "while parsing a block mapping, did not find expected key",
            "this line is neither a key nor part of what stands above it: look at its indentation",
        ),
        (
            "while scanning a plain scalar, found a tab",
            "the line is indented with a tab: only spaces will do",
        ),
    ];
    begins.iter().find(|(begin, _)| message.starts_with(begin)).map_or(message, |(_, words)| words).to_owned()
}

/// The parser's message without the place, which the finding names itself.
fn without_place(message: &str) -> String {
    let cut = message.find(" at line ").unwrap_or(message.len());
    let message = &message[..cut];
    let message = match message.strip_prefix("error: ") {
        Some(rest) => rest,
        None => message,
    };
    match message.strip_prefix("line ").and_then(|rest| rest.split_once(": ")) {
        Some((place, rest)) if place.chars().all(|c| c.is_ascii_digit() || " column".contains(c)) => {
            rest.to_owned()
        }
        _ => message.to_owned(),
    }
}
