//! Columns of a table of returns: what stands in which.

use std::ops::Range;
use std::path::Path;

use crate::diag::Place;
use crate::load::table::place;
use crate::model::columns::Note;
use crate::model::framework::Indicator;
use crate::model::origin::Origin;
use crate::model::table::Ix;

/// The two shapes of a table of returns.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::load) enum Shape {
    /// A row for each respondent, a column for each indicator.
    Wide,
    /// A row for each answer.
    Long,
}

/// What has at most one column in a table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::load) enum Field {
    /// The respondent's id.
    Respondent,
    /// The constituency.
    Constituency,
    /// The organisation.
    Organisation,
    /// Which of the people of the organisation, where no column names the respondent.
    Person,
    /// The respondent's function.
    Role,
    /// The language of the answers.
    Language,
    /// The day.
    AnsweredOn,
    /// For an organisation or as an individual.
    Capacity,
    /// May the words be printed?
    Consent,
    /// When LimeSurvey's respondent came to the end; empty = never.
    Submitted,
    /// Long: the indicator.
    Indicator,
    /// Long: the answer.
    Answer,
    /// Long: a word beside the answer.
    Note(Note),
}

impl Field {
    /// How many fields there are.
    pub(super) const COUNT: usize = 15;

    /// Its place in a list of all fields.
    pub(super) fn slot(self) -> usize {
        match self {
            Self::Respondent => 0,
            Self::Constituency => 1,
            Self::Organisation => 2,
            Self::Role => 3,
            Self::Language => 4,
            Self::AnsweredOn => 5,
            Self::Capacity => 6,
            Self::Consent => 7,
            Self::Submitted => 8,
            Self::Indicator => 9,
            Self::Answer => 10,
            Self::Note(Note::Reason) => 11,
            Self::Note(Note::Comment) => 12,
            Self::Note(Note::Evidence) => 13,
            Self::Person => 14,
        }
    }
}

/// Columns of one indicator in a wide table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::load) struct AnswerColumns {
    /// Id of the indicator.
    pub(in crate::load) id: String,
    /// Its position in the framework, where there is one.
    pub(in crate::load) indicator: Option<Ix<Indicator>>,
    /// Where the answer stands.
    pub(in crate::load) answer: Option<usize>,
    /// Where the words beside it stand, by kind.
    pub(super) notes: [Option<usize>; 3],
}

impl AnswerColumns {
    /// The column of a word beside the answer.
    pub(in crate::load) fn note(&self, note: Note) -> Option<usize> {
        self.notes[note as usize]
    }

    /// The column in which something about the indicator is found at fault.
    pub(in crate::load) fn any(&self) -> Option<usize> {
        self.answer.or_else(|| self.notes.iter().copied().flatten().next())
    }
}

/// Two columns of one meaning, of which the newer is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::load) struct Version {
    /// The column that is read.
    pub(super) read: usize,
    /// The one of the version before, whose cell counts where that one is empty.
    pub(super) older: usize,
}

/// What stands in which column.
#[derive(Debug, PartialEq, Eq)]
pub(in crate::load) struct Columns {
    /// The names as they stand in the heading, or as the reader of a form sees them.
    pub(in crate::load) names: Vec<String>,
    /// Sheet of the workbook that the table stands in; none for text.
    pub(in crate::load) sheet: Option<String>,
    /// Row of the heading, from 1.
    pub(in crate::load) row: u64,
    /// One respondent a row, or one answer a row.
    pub(in crate::load) shape: Shape,
    /// Wide: the indicators, those with an answer first, from left to right.
    pub(in crate::load) answers: Vec<AnswerColumns>,
    /// Where survey systems write whether a submission was approved.
    pub(in crate::load) review: Vec<usize>,
    /// What wrote the table. In LimeSurvey's `N/A` is a question that it did not show.
    pub(in crate::load) origin: Origin,
    /// Wide: questions that stand there once for each version of the form, from left to right.
    pub(super) versions: Vec<Version>,
    /// Columns whose names look like that of consent, where none is read: a no in one is a no.
    pub(in crate::load) refusals: Vec<usize>,
    /// Columns without a name.
    pub(in crate::load) unnamed: Vec<usize>,
    /// By field.
    pub(super) fields: [Option<usize>; Field::COUNT],
}

impl Columns {
    /// The column of a field.
    pub(in crate::load) fn of(&self, field: Field) -> Option<usize> {
        self.fields[field.slot()]
    }

    /// The place of a cell, its row counting from 1 as the file has it; of the whole row without a column.
    pub(in crate::load) fn place(&self, file: &Path, row: u64, column: Option<usize>) -> Place {
        place(file, self.sheet.as_deref(), row, self.name(column))
    }

    /// The name of a column as it stands in the heading.
    pub(in crate::load) fn name(&self, column: Option<usize>) -> &str {
        column.and_then(|column| self.names.get(column)).map_or("", String::as_str)
    }

    /// Wide: the columns of the answers, neighbours together.
    pub(in crate::load) fn runs(&self) -> Vec<Range<usize>> {
        let mut runs: Vec<Range<usize>> = Vec::new();
        for column in self.answers.iter().filter_map(|answer| answer.answer) {
            match runs.last_mut().filter(|run| run.end == column) {
                Some(run) => run.end += 1,
                None => runs.push(column..column + 1),
            }
        }
        runs
    }

    /// All columns in which an answer or a word beside it can stand.
    pub(in crate::load) fn spoken(&self) -> Vec<usize> {
        let of_answers = self.answers.iter().flat_map(|a| a.notes.iter().copied().flatten().chain(a.answer));
        let long = [
            Field::Indicator,
            Field::Answer,
            Field::Note(Note::Reason),
            Field::Note(Note::Comment),
            Field::Note(Note::Evidence),
        ];
        of_answers.chain(long.into_iter().filter_map(|field| self.of(field))).collect()
    }
}
