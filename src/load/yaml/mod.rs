//! YAML that people wrote: strict, bounded, and every failure with its place.

//!
//! A sound file is read once, straight into its type. Only where that fails is the file read a second time, as a tree, to
//! find everything else that is wrong with it.

mod node;
mod schema;
mod shape;
mod spaces;
mod typed;

use std::path::Path;

use schemars::{JsonSchema, schema_for};
use serde::de::DeserializeOwned;
use serde_saphyr::{DuplicateKeyPolicy, Error, Options};

pub(super) use self::node::{Kind, Node};
use self::shape::Shape;
pub(super) use self::shape::{bracketed, list_meant};
use self::spaces::{Odd, Position};

use crate::diag::{Code, Diagnostic, Diagnostics, Names, Place, Sentence, did_you_mean, sentence};

/// So much of a file may come from aliases, more than anybody writes so.
const MOST_BY_ALIASES: usize = 100_000;

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
        diags.push(Diagnostic::error(Code::EmptyFile, Place::file(path), sentence!("file-empty")));
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

/// A sound text as a tree with its places.
pub(super) fn tree(text: &str) -> Option<Node> {
    serde_saphyr::from_str_with_options(text, options(DuplicateKeyPolicy::PassThrough)).ok()
}

/// A tree as its raw type; what is missing, unknown or of the wrong kind is found all at once, where it has a place.
pub(super) fn read_tree<T: DeserializeOwned + JsonSchema>(
    root: &Node,
    path: &Path,
    diags: &mut Diagnostics,
) -> Option<T> {
    let error = match T::deserialize(typed::At(root)) {
        Ok(value) => return Some(value),
        Err(error) => error,
    };
    let schema = schema_for!(T).to_value();
    let findings = Shape { schema: &schema, path, duplicates: true }.findings(root);
    let placed = |finding: &Diagnostic| matches!(finding.place, Place::Text { line: 1.., .. });
    let before = diags.len();
    findings.into_iter().filter(placed).for_each(|finding| diags.push(finding));
    if diags.len() == before {
        let message = sentence!("yaml-other", message = error.to_string());
        diags.push(Diagnostic::error(Code::YamlSyntax, Place::file(path), message));
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
    let (line, space) = (first.line, spaces::name(first.space));
    let what = match first.position {
        Position::Indentation => sentence!("yaml-space-indents", line, space),
        Position::AfterDash => sentence!("yaml-space-after-dash", line, space),
        Position::BeforeColon => sentence!("yaml-space-before-colon", line, space),
        Position::AfterColon => sentence!("yaml-space-after-colon", line, space),
    };
    let message = match odd.len() {
        1 => what,
        2 => sentence!("yaml-space-twice", what, line = odd[1].line),
        n => sentence!("yaml-space-often", what, count = n - 1, line = odd[n - 1].line),
    };
    let place = Place::Text { file: path.to_owned(), line, column: first.column };
    Diagnostic::error(Code::YamlSyntax, place, message).help(sentence!("help-ordinary-spaces"))
}

fn options(duplicates: DuplicateKeyPolicy) -> Options {
    let mut options = serde_saphyr::options! {
        // Room for a hundred thousand invited organisations.
        budget: serde_saphyr::budget! { max_nodes: 1_000_000, max_events: 4_000_000 },
        // An end to what aliases can grow into: a file is read several times to say all that is wrong with it.
        alias_limits: serde_saphyr::alias_limits! { max_total_replayed_events: MOST_BY_ALIASES },
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
                text.then(|| sentence!("help-comma-in-braces"))
            };
            let help = did_you_mean(field, expected.iter().copied())
                .or_else(comma)
                .unwrap_or_else(|| sentence!("help-known-here", keys = Names::plain(expected)));
            Diagnostic::error(Code::YamlUnknownKey, place, sentence!("yaml-key-unknown", key = field))
                .help(help)
        }
        Error::SerdeMissingField { field, .. } => {
            Diagnostic::error(Code::YamlMissingKey, place, sentence!("yaml-key-missing", key = *field))
        }
        Error::DuplicateMappingKey { key, .. } => {
            let key = key.as_deref().unwrap_or("?");
            Diagnostic::error(Code::YamlDuplicateKey, place, sentence!("yaml-key-twice", key))
                .help(sentence!("help-keep-one"))
        }
        Error::Budget { .. }
        | Error::AliasReplayLimitExceeded { .. }
        | Error::AliasExpansionLimitExceeded { .. }
        | Error::AliasReplayStackDepthExceeded { .. }
        | Error::AliasReplayCounterOverflow { .. } => {
            Diagnostic::error(Code::YamlTooComplex, place, sentence!("yaml-too-complex"))
                .help(sentence!("help-too-complex"))
        }
        Error::SerdeUnknownVariant { variant, expected, .. } => {
            let help = did_you_mean(variant, expected.iter().copied())
                .unwrap_or_else(|| sentence!("help-allowed", names = Names::plain(expected)));
            Diagnostic::error(Code::YamlSyntax, place, sentence!("yaml-not-allowed-here", text = variant))
                .help(help)
        }
        other => {
            let message = other.to_string();
            let message = message.lines().next().unwrap_or_default();
            let message = without_place(message);
            let help = message.starts_with(UNCLOSED).then(|| sentence!("help-bracket-open"));
            Diagnostic::error(Code::YamlSyntax, place, in_plain_words(&message)).maybe_help(help)
        }
    }
}

/// How the parser begins to say that a bracket was opened and not closed.
const UNCLOSED: &str = "unclosed bracket";

/// The parser speaks of types and scalars; a person who wrote a file thinks of texts, numbers and lines. What the
/// parser says otherwise is quoted.
fn in_plain_words(message: &str) -> Sentence {
    let begins = [
        ("expected string scalar", sentence!("yaml-text-expected")),
        ("invalid floating point", sentence!("yaml-number-expected")),
        ("invalid f64", sentence!("yaml-number-expected")),
        ("invalid i64", sentence!("yaml-whole-number-expected")),
        ("invalid u16", sentence!("yaml-whole-number-expected")),
        ("invalid u32", sentence!("yaml-whole-number-expected")),
        ("invalid boolean", sentence!("yaml-boolean-expected")),
        ("cannot deserialize null into string", sentence!("yaml-text-expected-nothing-there")),
        ("mapping values are not allowed in this context", sentence!("yaml-colon-in-text")),
        ("expected mapping start", sentence!("yaml-keys-expected-here")),
        ("expected sequence start", sentence!("yaml-list-expected-here")),
        ("while parsing a block mapping, did not find expected key", sentence!("yaml-line-is-nothing")),
        (UNCLOSED, sentence!("yaml-bracket-open")),
        ("while scanning a plain scalar, found a tab", sentence!("yaml-tab")),
        ("tabs disallowed", sentence!("yaml-tab")),
        ("tab cannot be used", sentence!("yaml-tab")),
        ("multiple YAML documents", sentence!("yaml-second-document")),
        ("unclosed quote", sentence!("yaml-quote-open")),
        ("invalid trailing content after", sentence!("yaml-behind-quote")),
        ("while parsing a quoted scalar", sentence!("yaml-backslash")),
        ("unexpected character", sentence!("yaml-sign-begins-text")),
        ("alias references unknown anchor", sentence!("yaml-sign-begins-text")),
        ("while scanning an anchor or alias", sentence!("yaml-sign-begins-text")),
        ("simple key expected", sentence!("yaml-line-is-nothing")),
        ("did not find expected <document start>", sentence!("yaml-line-is-nothing")),
        ("while parsing a block collection, did not find expected '-'", sentence!("yaml-line-is-nothing")),
        ("invalid indentation", sentence!("yaml-line-is-nothing")),
        ("wrongly indented line", sentence!("yaml-line-is-nothing")),
        ("illegal placement of ':'", sentence!("yaml-colon-in-text")),
        ("block sequence entries are not allowed", sentence!("yaml-dash-in-line")),
        ("misplaced bracket", sentence!("yaml-bracket-misplaced")),
        ("mismatched bracket", sentence!("yaml-bracket-misplaced")),
        ("comments must be separated", sentence!("yaml-note-without-space")),
    ];
    let known = begins.into_iter().find(|(begin, _)| message.starts_with(begin));
    known.map_or_else(|| sentence!("yaml-other", message), |(_, words)| words)
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_aliases_grow_into_has_an_end() {
        // Each line is nine times the line before it: the sixth is half a million texts.
        let file = |lines: u8| {
            let line = |n: u8| {
                let name = |n: u8| char::from(b'a' + n);
                let part = if n == 0 { "x".to_owned() } else { format!("*{}", name(n - 1)) };
                format!("{0}: &{0} [{1}]\n", name(n), vec![part; 9].join(","))
            };
            (0..lines).map(line).collect::<String>()
        };
        let said = |text: &str| {
            let mut diags = Diagnostics::new();
            let read: Option<serde_json::Value> =
                parse(text, Path::new("f.yaml"), DuplicateKeyPolicy::Error, &mut diags);
            (read.is_some(), diags.iter().map(|one| one.code).collect::<Vec<_>>())
        };
        assert_eq!(said(&file(5)), (true, vec![]));
        assert_eq!(said(&file(6)), (false, vec![Code::YamlTooComplex]));
    }

    #[test]
    fn what_the_parser_says_is_said_in_the_words_of_the_reader() {
        #[rustfmt::skip]
        let cases = [
            ("a: 1\n---\na: 2\n",     "yaml-second-document"),
            ("a: 1\n...\nb: 2\n",     "yaml-second-document"),
            ("a:\n\t- b\n",           "yaml-tab"),
            ("a: \"b\n",              "yaml-quote-open"),
            ("a: 'b' c\n",            "yaml-behind-quote"),
            ("a: \"\\q\"\n",          "yaml-backslash"),
            ("a: @b\n",               "yaml-sign-begins-text"),
            ("a: `b`\n",              "yaml-sign-begins-text"),
            ("a: *b\n",               "yaml-sign-begins-text"),
            ("a: &\n",                "yaml-sign-begins-text"),
            ("a: b\nc\n",             "yaml-line-is-nothing"),
            (" a: 1\nb: 2\n",         "yaml-line-is-nothing"),
            ("a:\n  - b\n  c: d\n",   "yaml-line-is-nothing"),
            ("a: b: c\n",             "yaml-colon-in-text"),
            ("a: [b\nc: 2\n",         "yaml-colon-in-text"),
            ("a: - b\n",              "yaml-dash-in-line"),
            ("a: [b]]\n",             "yaml-bracket-misplaced"),
            ("a: [b}\n",              "yaml-bracket-misplaced"),
            ("a: [b\n",               "yaml-bracket-open"),
            ("a: [b]#c\n",            "yaml-note-without-space"),
        ];
        for (text, expected) in cases {
            let mut diags = Diagnostics::new();
            let read: Option<serde_json::Value> =
                parse(text, Path::new("f.yaml"), DuplicateKeyPolicy::Error, &mut diags);
            let said: Vec<_> = diags.iter().map(|one| one.message.id).collect();
            assert!(read.is_none() && said == [expected], "{text}: {said:?}");
        }
    }
}
