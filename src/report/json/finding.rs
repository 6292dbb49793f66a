//! Findings for other programs

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::Serialize;

use crate::diag::{self, Diagnostic, Place, Sentence};
use crate::locale::Locale;

/// Finding of a check.
#[derive(Debug, Serialize, JsonSchema)]
pub(super) struct Finding {
    /// `error` or `warning`.
    severity: &'static str,
    /// Kind of finding: `room/what-is-wrong`, for ever the same.
    code: &'static str,
    /// Where it is.
    #[serde(flatten)]
    place: At,
    /// What was found, in the language of the run.
    message: String,
    /// What to do instead, in the language of the run.
    help: Option<String>,
    /// Id of the sentence that the message is made of.
    sentence: &'static str,
    /// What was put into that sentence, by name.
    arguments: Arguments,
    /// Id of the sentence that the help is made of.
    help_sentence: Option<&'static str>,
    /// What was put into that sentence, by name.
    help_arguments: Option<Arguments>,
}

type Arguments = IndexMap<&'static str, Argument>;

/// Place in the user's material. Lines, columns and rows count from 1.
#[derive(Debug, Serialize, JsonSchema)]
struct At {
    /// The path.
    file: String,
    /// Line and column of a text, or the cell of a table; neither for a whole file.
    #[serde(flatten)]
    within: Option<Within>,
}

/// Point in a text, or cell of a table.
#[derive(Debug, Serialize, JsonSchema)]
#[serde(untagged)]
enum Within {
    Text {
        /// Line.
        line: usize,
        /// Column in characters.
        column: usize,
    },
    Cell {
        /// Sheet of a workbook; none for CSV.
        sheet: Option<String>,
        /// Row, as a spreadsheet shows it.
        row: usize,
        /// Name of the column in the header; empty for the whole row.
        column: String,
    },
    Question {
        /// Id of the indicator, or the name of a field of the form.
        question: String,
    },
}

/// Argument of a sentence.
#[derive(Debug, Serialize, JsonSchema)]
#[serde(untagged)]
enum Argument {
    /// Text of the user's material, an id or a key.
    Text(String),
    /// Number of things.
    Count(u64),
    /// Score or limit.
    Number(f64),
    /// Names; the last of a shortened list says how many there are besides.
    Names {
        /// Those that are shown.
        names: Vec<String>,
        /// How many there are besides.
        more: usize,
    },
    /// File, or a place in one.
    Place(At),
    /// Sentence inside the sentence.
    Sentence {
        /// Id of the message.
        sentence: &'static str,
        /// What was put into it.
        arguments: Arguments,
    },
}

impl Finding {
    /// Finding with its words in a language.
    pub(super) fn new(finding: &Diagnostic, locale: &Locale) -> Self {
        let words = locale.finding(finding);
        Self {
            severity: finding.severity.as_str(),
            code: finding.code.as_str(),
            place: At::from(&finding.place),
            message: words.message,
            help: words.help,
            sentence: finding.message.id,
            arguments: arguments(&finding.message),
            help_sentence: finding.help.as_ref().map(|help| help.id),
            help_arguments: finding.help.as_ref().map(arguments),
        }
    }
}

fn arguments(sentence: &Sentence) -> Arguments {
    sentence.arguments.iter().map(|(name, argument)| (*name, Argument::from(argument))).collect()
}

impl From<&diag::Argument> for Argument {
    fn from(argument: &diag::Argument) -> Self {
        match argument {
            diag::Argument::Text(text) => Self::Text(text.clone()),
            diag::Argument::Count(count) => Self::Count(*count),
            diag::Argument::Number(number) => Self::Number(*number),
            diag::Argument::Names(names) => Self::Names { names: names.shown.clone(), more: names.more },
            diag::Argument::Place(place) => Self::Place(At::from(place)),
            diag::Argument::Sentence(inner) => {
                Self::Sentence { sentence: inner.id, arguments: arguments(inner) }
            }
        }
    }
}

impl From<&Place> for At {
    fn from(place: &Place) -> Self {
        let within = match place {
            Place::File { .. } => None,
            Place::Question { question, .. } => Some(Within::Question { question: question.clone() }),
            Place::Text { line, column, .. } => Some(Within::Text { line: *line, column: *column }),
            Place::Cell { sheet, row, column, .. } => {
                Some(Within::Cell { sheet: sheet.clone(), row: *row, column: column.clone() })
            }
        };
        Self { file: place.path().display().to_string(), within }
    }
}
