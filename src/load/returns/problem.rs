//! Everything that can be wrong with a row of a return, and the one place that words it.

use std::path::Path;

use super::columns::{Columns, Field, Shape};
use super::lexicon::Lexicon;
use crate::diag::{Code, Diagnostic, Place, Severity};
use crate::load::count::records::Malformed;
use crate::load::table::place;
use crate::model::name::fold;

/// How much of a cell a message quotes, in characters.
const EXCERPT: usize = 60;

/// What is wrong with, or worth saying of, a row. Texts are excerpts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::load) enum Problem {
    /// The row has so many cells, more than the header.
    Cells(usize),
    /// A CR without LF stands outside quotes.
    LoneReturn,
    /// There is a NUL byte in a cell.
    Nul,
    /// A name is longer than a name can be.
    TooLong,
    /// The respondent has no id.
    NoRespondent,
    /// The framework has no such constituency; empty = none is named.
    UnknownConstituency(String),
    /// A spreadsheet has counted a constituency up.
    CountedUp {
        /// The constituency that was meant.
        meant: String,
        /// As it stands in the first row.
        first: String,
        /// As it stands in the last one that is listed.
        last: String,
    },
    /// The framework has no such indicator; empty = none is named.
    UnknownIndicator(String),
    /// The text is no answer to the indicator.
    OffScale {
        /// Id of the indicator.
        indicator: String,
        /// The text.
        answer: String,
    },
    /// Not applicable, and nobody says why.
    NoReason {
        /// Id of the indicator.
        indicator: String,
        /// How it is written.
        written: String,
    },
    /// The respondent has answered this indicator before.
    AnsweredTwice {
        /// The respondent.
        respondent: String,
        /// Id of the indicator.
        indicator: String,
        /// Where the answer before stands.
        before: At,
    },
    /// The respondent has given the same answer before, in the same words.
    Repeated {
        /// Id of the indicator.
        indicator: String,
    },
    /// The respondent was of another organisation before.
    TwoOrganisations {
        /// The respondent.
        respondent: String,
        /// The organisation here.
        here: String,
        /// The organisation before.
        before: String,
    },
    /// `consent` is neither yes nor no.
    BadConsent(String),
    /// `capacity` is neither organisation nor individual.
    BadCapacity(String),
    /// A cell was read as Windows-1252; one of its words.
    Guessed(String),
    /// The survey system says that the submission was not approved.
    Rejected,
    /// The survey system says that something about the submission is open.
    Held,
    /// The respondent did not come to the end of the survey.
    Unfinished,
    /// The survey system did not show the question.
    Hidden,
    /// Something stands in a column that has no name.
    Unnamed,
}

/// Where something stood before: in a row of the same table, or anywhere.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::load) enum At {
    /// A row of the same table, from 0 behind the heading.
    Row(u64),
    /// Anywhere.
    Place(Box<Place>),
}

impl From<Malformed> for Problem {
    fn from(what: Malformed) -> Self {
        match what {
            Malformed::Cells(found) => Self::Cells(found),
            Malformed::LoneReturn => Self::LoneReturn,
        }
    }
}

/// How findings of one kind are put together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::load) enum Gather {
    /// Each is said.
    Each,
    /// Each is said once, wherever it stands again.
    Texts,
    /// All of a file are said in one sentence, with their number.
    Count,
}

impl Problem {
    /// The code.
    pub(in crate::load) fn code(&self) -> Code {
        match self {
            Self::Cells(_) | Self::LoneReturn => Code::CsvSyntax,
            Self::Nul => Code::BinaryFile,
            Self::TooLong => Code::TooLarge,
            Self::NoRespondent => Code::NoRespondent,
            Self::UnknownConstituency(_) | Self::CountedUp { .. } => Code::ResponseUnknownConstituency,
            Self::UnknownIndicator(_) => Code::UnknownIndicator,
            Self::OffScale { .. } => Code::AnswerOffScale,
            Self::NoReason { .. } => Code::NaWithoutReason,
            Self::AnsweredTwice { .. } => Code::DuplicateAnswer,
            Self::Repeated { .. } => Code::RepeatedAnswer,
            Self::TwoOrganisations { .. } => Code::ConflictingRespondent,
            Self::BadConsent(_) => Code::BadConsent,
            Self::BadCapacity(_) => Code::BadCapacity,
            Self::Guessed(_) => Code::GuessedEncoding,
            Self::Rejected => Code::NotApproved,
            Self::Held => Code::HeldForReview,
            Self::Unfinished => Code::Unfinished,
            Self::Hidden => Code::QuestionNotShown,
            Self::Unnamed => Code::UnnamedColumn,
        }
    }

    /// Error or warning.
    fn severity(&self) -> Severity {
        match self {
            Self::Guessed(_)
            | Self::Repeated { .. }
            | Self::Rejected
            | Self::Held
            | Self::Unfinished
            | Self::Hidden
            | Self::Unnamed => Severity::Warning,
            _ => Severity::Error,
        }
    }

    /// How findings of this kind are put together.
    pub(in crate::load) fn gather(&self) -> Gather {
        match self {
            Self::NoReason { .. }
            | Self::NoRespondent
            | Self::Repeated { .. }
            | Self::Guessed(_)
            | Self::Rejected
            | Self::Held
            | Self::Unfinished
            | Self::Hidden
            | Self::Unnamed => Gather::Count,
            Self::UnknownConstituency(_)
            | Self::UnknownIndicator(_)
            | Self::TwoOrganisations { .. }
            | Self::BadConsent(_)
            | Self::BadCapacity(_) => Gather::Texts,
            _ => Gather::Each,
        }
    }

    /// Comparison key of what is said once, wherever it stands again.
    pub(in crate::load) fn key(&self) -> Option<String> {
        match self {
            Self::UnknownConstituency(text)
            | Self::UnknownIndicator(text)
            | Self::BadConsent(text)
            | Self::BadCapacity(text) => Some(fold(text)),
            Self::TwoOrganisations { respondent, here, before } => {
                Some([respondent, here, before].map(|name| fold(name)).join("\n"))
            }
            _ => None,
        }
    }

    /// The text that is shown where all of a kind are said in one sentence.
    pub(in crate::load) fn text(&self) -> Option<&str> {
        match self {
            Self::Guessed(text) => Some(text),
            _ => None,
        }
    }

    /// The column that is at fault if no cell was named.
    pub(in crate::load) fn field(&self) -> Option<Field> {
        match self {
            Self::NoRespondent => Some(Field::Respondent),
            Self::UnknownConstituency(_) | Self::CountedUp { .. } => Some(Field::Constituency),
            Self::UnknownIndicator(_) => Some(Field::Indicator),
            Self::TwoOrganisations { .. } => Some(Field::Organisation),
            Self::AnsweredTwice { .. } | Self::Repeated { .. } => Some(Field::Answer),
            Self::BadConsent(_) => Some(Field::Consent),
            Self::BadCapacity(_) => Some(Field::Capacity),
            _ => None,
        }
    }

    /// The same when `rows` stand before the block.
    pub(in crate::load) fn shifted(self, rows: u64) -> Self {
        match self {
            Self::AnsweredTwice { respondent, indicator, before: At::Row(row) } => {
                Self::AnsweredTwice { respondent, indicator, before: At::Row(row + rows) }
            }
            other => other,
        }
    }

    /// Unknown constituencies that a spreadsheet has counted up, from the first to the last of them.
    pub(in crate::load) fn counted_up(meant: String, first: &Self, last: &Self) -> Self {
        let text = |problem: &Self| match problem {
            Self::UnknownConstituency(text) => text.clone(),
            _ => String::new(),
        };
        Self::CountedUp { meant, first: text(first), last: text(last) }
    }

    /// The constituency that was meant where a spreadsheet has counted it up.
    pub(in crate::load) fn counted_from(&self, lexicon: &Lexicon<'_>) -> Option<String> {
        let Self::UnknownConstituency(text) = self else { return None };
        let stem = text.trim_end_matches(|c: char| c.is_ascii_digit());
        let constituency = lexicon.constituency(stem).filter(|_| stem.len() < text.len())?;
        Some(lexicon.framework().constituencies[constituency].id.clone())
    }

    /// One finding at a place.
    pub(in crate::load) fn say(&self, place: Place, words: &Words<'_>) -> Diagnostic {
        let (message, help) = self.sentence(words);
        match self.severity() {
            Severity::Error => Diagnostic::error(self.code(), place, message),
            Severity::Warning => Diagnostic::warning(self.code(), place, message),
        }
        .maybe_help(help)
    }

    fn sentence(&self, words: &Words<'_>) -> (String, Option<String>) {
        let indicator = |id: &str| words.lexicon.and_then(|l| Some((l, l.indicator(id)?)));
        let (message, help) = match self {
            Self::Cells(found) => (
                format!("the row has {found} cells, and the header has {}", words.columns),
                "look for a separator that stands in a text without quotation marks, or for a quotation mark that is not closed",
            ),
            Self::LoneReturn => (
                "the row holds a carriage return (CR) that no line feed (LF) follows".to_owned(),
                "save the file again with LF or CRLF at the ends of its lines",
            ),
            Self::Nul => (
                "the cell holds a NUL byte, which no text has".to_owned(),
                "export the table again as \"CSV UTF-8\"",
            ),
            Self::TooLong => {
                ("the cell is too long for a name".to_owned(), "are the columns in the order of the header?")
            }
            Self::NoRespondent => (
                "the return names no respondent".to_owned(),
                "give every respondent a short id of its own, such as W2, and write it into every row of theirs",
            ),
            Self::UnknownConstituency(text) => {
                let message = match text.as_str() {
                    "" => "the return names no constituency".to_owned(),
                    _ => format!("`{text}` is no constituency of the framework"),
                };
                return (message, words.lexicon.map(|lexicon| lexicon.constituency_help(text)));
            }
            Self::CountedUp { meant, first, last } => {
                let message = format!(
                    "`{first}` to `{last}` are no constituencies: a spreadsheet counts up where a cell is dragged down"
                );
                return (message, Some(format!("write `{meant}` into all of these cells")));
            }
            Self::UnknownIndicator(text) => {
                let message = match text.as_str() {
                    "" => "an answer is given, and no indicator is named".to_owned(),
                    _ => format!("`{text}` is no indicator of the framework"),
                };
                let help = words.lexicon.map(|lexicon| {
                    lexicon.indicator_help(text).unwrap_or_else(|| {
                        format!("`tripartite framework show {}` prints the indicators", lexicon.framework().id)
                    })
                });
                return (message, help);
            }
            Self::OffScale { indicator: id, answer } => {
                let help = indicator(id).map(|(lexicon, i)| lexicon.allowed(i));
                return (format!("`{answer}` is no answer to `{id}`"), help);
            }
            Self::NoReason { indicator, written } => (
                format!("`{indicator}` is not applicable (`{written}`) and no reason is given"),
                "say beside it why it does not apply, or, if the cell means that there is no answer, leave it empty",
            ),
            Self::AnsweredTwice { respondent, indicator, before } => {
                let before = match before {
                    At::Row(row) => words.place(*row, "").to_string(),
                    At::Place(place) => place.to_string(),
                };
                (
                    format!("`{respondent}` answers `{indicator}` here and at {before}"),
                    "leave one of the two out; if these are two people, give one of them another id",
                )
            }
            Self::Repeated { indicator } => (
                format!("the same answer to `{indicator}` is given again by the same respondent; it counts once"),
                "take the repeated rows out of the table",
            ),
            Self::TwoOrganisations { respondent, here, before } => (
                format!("`{respondent}` belongs to `{here}` here and to `{before}` before"),
                "if these are two people, give one of them another id",
            ),
            Self::BadConsent(text) => (
                format!("`{text}` is neither a yes nor a no"),
                "`consent` is `yes` (what the respondent wrote may be printed) or `no` (it is withheld); left empty, it is printed in the internal report and withheld from a publication",
            ),
            Self::BadCapacity(text) => (
                format!("`{text}` is no capacity in which somebody answers"),
                "`capacity` is `organisation` or `individual`; left empty, it is an individual",
            ),
            Self::Guessed(word) if word.is_empty() => (
                "the file is not UTF-8 and was read as Windows-1252".to_owned(),
                "look at its accented letters; if they are wrong, save the file again as \"CSV UTF-8\"",
            ),
            Self::Guessed(word) => (
                format!("the file is not UTF-8 and was read as Windows-1252: {word}"),
                "look at these words; if they are wrong, save the file again as \"CSV UTF-8\"",
            ),
            Self::Rejected => (
                "a submission was not approved in the survey system and is left out".to_owned(),
                "approve it there and export again if it is to count",
            ),
            Self::Held => (
                "a submission is held for review in the survey system and counts all the same".to_owned(),
                "reject it there and export again if it is not to count",
            ),
            Self::Unfinished => (
                "a respondent did not come to the end of the survey; what was answered counts".to_owned(),
                "leave the row out if it is not to count",
            ),
            Self::Hidden => (
                "`N/A` is what the survey system writes for a question that it did not show; it counts as not answered".to_owned(),
                "where a question does not apply, answer `na` and give the reason",
            ),
            Self::Unnamed => (
                "something stands in a column without a heading and is not read".to_owned(),
                "give the column its heading",
            ),
        };
        (message, Some(help.to_owned()))
    }

    /// One finding for `count` of the kind, this one the first. `texts` are the different ones.
    pub(in crate::load) fn say_all(
        &self,
        count: u64,
        texts: &[String],
        place: Place,
        words: &Words<'_>,
    ) -> Diagnostic {
        let one = self.say(place, words);
        let message = match self {
            Self::Guessed(_) => {
                let shown: Vec<String> = texts.iter().map(|word| format!("`{word}`")).collect();
                let (message, help) = Self::Guessed(shown.join(", ")).sentence(words);
                return Diagnostic { message, help, ..one };
            }
            _ if count == 1 => return one,
            Self::NoReason { .. } => {
                let message = format!(
                    "{count} answers are not applicable and no reason is given; the first: {}",
                    one.message
                );
                let help = "say beside each why it does not apply; if these cells mean that there is no answer, leave them empty (R: write.csv(..., na = \"\")); `reasons: optional` in assessment.yaml (`--reasons optional` for a tally) lifts the duty";
                return Diagnostic { message, help: Some(help.to_owned()), ..one };
            }
            Self::NoRespondent => format!("{count} rows name no respondent"),
            Self::Repeated { .. } => format!(
                "{count} answers are given again by the same respondents, and are the same; each counts once"
            ),
            // A submission has many rows in a long table, and nobody knows here how many submissions they are.
            Self::Rejected if words.long => {
                format!(
                    "{count} rows of submissions that were not approved in the survey system are left out"
                )
            }
            Self::Held if words.long => format!(
                "{count} rows of submissions that are held for review in the survey system count all the same"
            ),
            Self::Unfinished if words.long => format!(
                "{count} rows are of respondents who did not come to the end of the survey; what they answered counts"
            ),
            Self::Rejected => {
                format!("{count} submissions were not approved in the survey system and are left out")
            }
            Self::Held => {
                format!("{count} submissions are held for review in the survey system and count all the same")
            }
            Self::Unfinished => format!(
                "{count} respondents did not come to the end of the survey; what they answered counts"
            ),
            Self::Hidden => format!(
                "{count} cells hold `N/A`, which the survey system writes for a question that it did not show; they count as not answered"
            ),
            _ => format!("{} ({count} times)", one.message),
        };
        Diagnostic { message, ..one }
    }
}

/// What the words of a finding are taken from.
#[derive(Clone, Copy, Default)]
pub(in crate::load) struct Words<'a> {
    /// As the user would write it.
    pub(in crate::load) file: Option<&'a Path>,
    /// Sheet of the workbook; none for text.
    sheet: Option<&'a str>,
    /// Row of the heading.
    heading: u64,
    /// How many columns the heading has.
    columns: usize,
    /// A row is an answer.
    long: bool,
    /// What would have been allowed.
    pub(in crate::load) lexicon: Option<&'a Lexicon<'a>>,
}

impl<'a> Words<'a> {
    /// For the findings of a table.
    pub(in crate::load) fn of_table(
        file: &'a Path,
        columns: &'a Columns,
        lexicon: Option<&'a Lexicon<'a>>,
    ) -> Self {
        Self {
            file: Some(file),
            sheet: columns.sheet.as_deref(),
            heading: columns.row,
            columns: columns.names.len(),
            long: columns.shape == Shape::Long,
            lexicon,
        }
    }

    /// For the findings of a file that is no table.
    pub(in crate::load) fn of_file(file: &'a Path, lexicon: &'a Lexicon<'a>) -> Self {
        Self { file: Some(file), lexicon: Some(lexicon), ..Self::default() }
    }

    /// The place of a cell, `row` counting from 0 behind the heading.
    pub(in crate::load) fn place(&self, row: u64, column: &str) -> Place {
        place(self.file.unwrap_or(Path::new("")), self.sheet, self.heading + 1 + row, column)
    }
}

/// As much of a text as a message quotes.
pub(in crate::load) fn excerpt(text: &str) -> String {
    text.chars().take(EXCERPT).collect()
}
