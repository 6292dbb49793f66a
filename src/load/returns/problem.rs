//! Everything that can be wrong with a row of a return, and the one place that says it.

use std::path::Path;

use super::columns::{Columns, Field, Shape};
use super::lexicon::Lexicon;
use crate::diag::{Code, Diagnostic, Names, Place, Sentence, Severity, sentence};
use crate::load::count::records::Malformed;
use crate::load::table::place;
use crate::model::name::fold;

/// Id of the sentence that names a respondent in another sentence; `withheld` looks for it.
pub(super) const RESPONDENT: &str = "respondent";

/// What is wrong with, or worth saying of, a row. Texts are excerpts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::load) enum Problem {
    /// The row has so many cells, more than the header.
    Cells(usize),
    /// A CR without LF stands outside quotes.
    LoneReturn,
    /// A cell with more bytes than any text may have.
    LongCell,
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
        /// Codes of the answer before and of the one here.
        answers: Box<[String; 2]>,
        /// Where the answer before stands.
        before: At,
    },
    /// Two versions of a question are answered in one row, and differ.
    TwoVersions(Box<Versions>),
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
    /// `answered_on` is no day.
    BadDay(String),
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

/// Two columns of one question, the older first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::load) struct Versions {
    /// Their numbers, from 1.
    pub(in crate::load) numbers: [usize; 2],
    /// Their names.
    pub(in crate::load) columns: [String; 2],
    /// What stands in them.
    pub(in crate::load) texts: [String; 2],
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
            Malformed::LongCell(_) => Self::LongCell,
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
            Self::TooLong | Self::LongCell => Code::TooLarge,
            Self::NoRespondent => Code::NoRespondent,
            Self::UnknownConstituency(_) | Self::CountedUp { .. } => Code::ResponseUnknownConstituency,
            Self::UnknownIndicator(_) => Code::UnknownIndicator,
            Self::OffScale { .. } => Code::AnswerOffScale,
            Self::NoReason { .. } => Code::NaWithoutReason,
            Self::AnsweredTwice { .. } | Self::TwoVersions(_) => Code::DuplicateAnswer,
            Self::Repeated { .. } => Code::RepeatedAnswer,
            Self::TwoOrganisations { .. } => Code::ConflictingRespondent,
            Self::BadConsent(_) => Code::BadConsent,
            Self::BadCapacity(_) => Code::BadCapacity,
            Self::BadDay(_) => Code::BadDay,
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
            | Self::BadDay(_)
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
            | Self::BadCapacity(_)
            | Self::BadDay(_) => Gather::Texts,
            _ => Gather::Each,
        }
    }

    /// Comparison key of what is said once, wherever it stands again.
    pub(in crate::load) fn key(&self) -> Option<String> {
        match self {
            Self::UnknownConstituency(text)
            | Self::UnknownIndicator(text)
            | Self::BadConsent(text)
            | Self::BadCapacity(text)
            | Self::BadDay(text) => Some(fold(text)),
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
            Self::BadDay(_) => Some(Field::AnsweredOn),
            _ => None,
        }
    }

    /// The same when `rows` stand before the block.
    pub(in crate::load) fn shifted(self, rows: u64) -> Self {
        match self {
            Self::AnsweredTwice { respondent, indicator, answers, before: At::Row(row) } => {
                Self::AnsweredTwice { respondent, indicator, answers, before: At::Row(row + rows) }
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
        Some(lexicon.framework()[constituency].id.to_string())
    }

    /// One finding at a place.
    pub(in crate::load) fn diagnostic(&self, place: Place, cx: &Setting<'_>) -> Diagnostic {
        self.finding(place, self.message(cx), self.help(cx))
    }

    fn finding(&self, place: Place, message: Sentence, help: Option<Sentence>) -> Diagnostic {
        match self.severity() {
            Severity::Error => Diagnostic::error(self.code(), place, message),
            Severity::Warning => Diagnostic::warning(self.code(), place, message),
        }
        .maybe_help(help)
    }

    fn message(&self, cx: &Setting<'_>) -> Sentence {
        match self {
            Self::Cells(found) => sentence!("csv-row-too-long", count = *found, columns = cx.columns),
            Self::LoneReturn => sentence!("csv-lone-return"),
            Self::LongCell => sentence!("text-too-long"),
            Self::Nul => sentence!("cell-holds-nul"),
            Self::TooLong => sentence!("name-too-long"),
            Self::NoRespondent => sentence!("return-without-respondent"),
            Self::UnknownConstituency(name) if name.is_empty() => sentence!("return-without-constituency"),
            Self::UnknownConstituency(name) => sentence!("unknown-constituency", name),
            Self::CountedUp { first, last, .. } => sentence!("constituencies-counted-up", first, last),
            Self::UnknownIndicator(name) if name.is_empty() => sentence!("answer-without-indicator"),
            Self::UnknownIndicator(name) => sentence!("unknown-indicator", name),
            Self::OffScale { indicator, answer } => sentence!("answer-off-scale", answer, indicator),
            Self::NoReason { indicator, written } => sentence!("na-without-reason", indicator, written),
            Self::AnsweredTwice { respondent, indicator, answers, before } => {
                let [earlier, answer] = &**answers;
                let before = match before {
                    At::Row(row) => cx.place(*row, ""),
                    At::Place(place) => Place::clone(place),
                };
                let respondent = sentence!("respondent", name = respondent);
                sentence!("answered-twice", respondent, indicator, answer, earlier, before = &before)
            }
            Self::TwoVersions(versions) => {
                let Versions { numbers: [first, second], columns: [name, other], texts: [there, here] } =
                    &**versions;
                let (first, second) = (*first, *second);
                sentence!("versions-differ", first, second, name, other, there, here)
            }
            Self::Repeated { indicator } => sentence!("answer-repeated", indicator),
            Self::TwoOrganisations { respondent, here, before } => {
                let respondent = sentence!("respondent", name = respondent);
                sentence!("respondent-of-two-organisations", respondent, here, before)
            }
            Self::BadConsent(text) => sentence!("consent-unsound", text),
            Self::BadDay(text) => sentence!("day-unsound", text),
            Self::BadCapacity(text) => sentence!("capacity-unsound", text),
            Self::Guessed(words) => sentence!("encoding-guessed-words", words = Names::quoted([words])),
            Self::Rejected => sentence!("submission-rejected"),
            Self::Held => sentence!("submission-held"),
            Self::Unfinished => sentence!("survey-unfinished"),
            Self::Hidden => sentence!("question-not-shown"),
            Self::Unnamed => sentence!("column-without-heading"),
        }
    }

    fn help(&self, cx: &Setting<'_>) -> Option<Sentence> {
        Some(match self {
            Self::Cells(_) => sentence!("help-row-too-long"),
            Self::LoneReturn => sentence!("help-lone-return"),
            Self::LongCell => sentence!("help-text-too-long"),
            Self::Nul => sentence!("help-export-utf-8-again"),
            Self::TooLong => sentence!("help-columns-in-order"),
            Self::NoRespondent => sentence!("help-respondent-id"),
            Self::UnknownConstituency(text) if text.is_empty() => sentence!("help-constituency-nowhere"),
            Self::UnknownConstituency(text) => return cx.lexicon.map(|l| l.constituency_help(text)),
            Self::CountedUp { meant, .. } => sentence!("help-write-into-all-cells", constituency = meant),
            Self::UnknownIndicator(text) => {
                let lexicon = cx.lexicon?;
                let list = || sentence!("help-list-indicators", framework = lexicon.framework().id());
                lexicon.indicator_help(text).unwrap_or_else(list)
            }
            Self::OffScale { indicator, .. } => {
                let lexicon = cx.lexicon?;
                lexicon.allowed(lexicon.indicator(indicator)?)
            }
            Self::NoReason { .. } => sentence!("help-give-reason"),
            Self::AnsweredTwice { .. } => sentence!("help-leave-one-or-other-id"),
            Self::TwoVersions(_) => sentence!("help-versions-differ"),
            Self::Repeated { .. } => sentence!("help-remove-repeated-rows"),
            Self::TwoOrganisations { .. } => sentence!("help-other-id"),
            Self::BadConsent(_) => sentence!("help-consent"),
            Self::BadDay(_) => sentence!("help-day-of-answers"),
            Self::BadCapacity(_) => sentence!("help-capacity"),
            Self::Guessed(words) if words.is_empty() => sentence!("help-check-accents"),
            Self::Guessed(_) => sentence!("help-check-words"),
            Self::Rejected => sentence!("help-approve"),
            Self::Held => sentence!("help-reject"),
            Self::Unfinished => sentence!("help-leave-row-out"),
            Self::Hidden => sentence!("help-na-with-reason"),
            Self::Unnamed => sentence!("help-give-heading"),
        })
    }

    /// One finding for `count` of the kind, this one the first. `texts` are the different ones.
    pub(in crate::load) fn diagnostic_of_all(
        &self,
        count: u64,
        texts: &[String],
        place: Place,
        cx: &Setting<'_>,
    ) -> Diagnostic {
        let message = match self {
            Self::Guessed(_) => {
                // A space that is no ASCII leaves no word behind.
                let words: Vec<&String> = texts.iter().filter(|text| !text.is_empty()).collect();
                let message = match words.is_empty() {
                    true => sentence!("encoding-guessed"),
                    false => sentence!("encoding-guessed-words", words = Names::quoted(words)),
                };
                return self.finding(place, message, self.help(cx));
            }
            _ if count == 1 => return self.diagnostic(place, cx),
            Self::NoReason { .. } => {
                let message = sentence!("na-without-reason-often", count, first = self.message(cx));
                return self.finding(place, message, Some(sentence!("help-give-reasons")));
            }
            Self::NoRespondent => sentence!("rows-without-respondent", count),
            Self::Repeated { .. } => sentence!("answers-repeated", count),
            // A submission has many rows in a long table, and nobody knows here how many submissions they are.
            Self::Rejected if cx.long => sentence!("rows-of-submissions-rejected", count),
            Self::Held if cx.long => sentence!("rows-of-submissions-held", count),
            Self::Unfinished if cx.long => sentence!("rows-of-surveys-unfinished", count),
            Self::Rejected => sentence!("submissions-rejected", count),
            Self::Held => sentence!("submissions-held", count),
            Self::Unfinished => sentence!("surveys-unfinished", count),
            Self::Hidden => sentence!("questions-not-shown", count),
            _ => sentence!("found-often", what = self.message(cx), count),
        };
        self.finding(place, message, self.help(cx))
    }
}

/// Setting of a finding: what its message takes from the table and the framework around it.
#[derive(Clone, Copy, Default)]
pub(in crate::load) struct Setting<'a> {
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

impl<'a> Setting<'a> {
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
