//! What is wrong with single rows, in the few words that a thread can say about it.
//!
//! A thread knows its block, not the file: rows count from the start of the block, and columns are numbers.
//! The ledger knows the rest, and turns findings into diagnostics.

use std::collections::BTreeMap;

use super::names::Limit;
use crate::diag::Code;

/// So many findings of a kind are shown; of the others only the number.
pub(super) const SHOWN: usize = 50;
/// So much of a cell is quoted in a message, in characters.
const EXCERPT: usize = 60;

/// Something wrong in a row of a block.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Finding {
    /// The row, from 0 at the start of the block.
    pub(super) row: u64,
    /// What.
    pub(super) problem: Problem,
}

/// What can be wrong with a row. A number called `column` is that of a cell in the row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Problem {
    /// So many cells, and not as many as the header has.
    Cells(usize),
    /// A CR without LF, outside quotes.
    LoneReturn,
    /// The bytes of a cell are no UTF-8.
    NotUtf8 {
        /// The cell.
        column: usize,
    },
    /// There is a NUL byte in a cell.
    Nul {
        /// The cell.
        column: usize,
    },
    /// A name is longer than a name can be.
    TooLong {
        /// The cell.
        column: usize,
    },
    /// The respondent has no id.
    NoRespondent,
    /// The framework has no such constituency.
    UnknownConstituency(String),
    /// The framework has no such indicator (long tables).
    UnknownIndicator(String),
    /// Not on the indicator's scale.
    OffScale {
        /// The cell.
        column: usize,
        /// The indicator.
        indicator: u32,
        /// The answer.
        answer: String,
    },
    /// The respondent has answered this before, the last time in the row `before` of the same block.
    AnsweredTwice {
        /// The respondent.
        respondent: String,
        /// The indicator.
        indicator: u32,
        /// The row of the answer before.
        before: u64,
    },
    /// The respondent was of another organisation before.
    TwoOrganisations {
        /// The respondent.
        respondent: String,
        /// The organisation now.
        here: u32,
        /// The organisation before.
        before: u32,
    },
}

impl Problem {
    /// The kind, by which findings are counted.
    pub(super) fn code(&self) -> Code {
        match self {
            Self::Cells(_) | Self::LoneReturn => Code::CsvSyntax,
            Self::NotUtf8 { .. } => Code::NotUtf8,
            Self::Nul { .. } => Code::BinaryFile,
            Self::TooLong { .. } => Code::TooLarge,
            Self::NoRespondent => Code::NoRespondent,
            Self::UnknownConstituency(_) => Code::ResponseUnknownConstituency,
            Self::UnknownIndicator(_) => Code::UnknownIndicator,
            Self::OffScale { .. } => Code::AnswerOffScale,
            Self::AnsweredTwice { .. } => Code::DuplicateAnswer,
            Self::TwoOrganisations { .. } => Code::ConflictingRespondent,
        }
    }

    /// The same when `rows` stand before the block.
    pub(super) fn shifted(self, rows: u64) -> Self {
        match self {
            Self::AnsweredTwice { respondent, indicator, before } => {
                Self::AnsweredTwice { respondent, indicator, before: before + rows }
            }
            other => other,
        }
    }

    /// The text of a thing that is said once for each text, not for each row.
    pub(super) fn name(&self) -> Option<&str> {
        match self {
            Self::UnknownConstituency(name) | Self::UnknownIndicator(name) => Some(name),
            _ => None,
        }
    }
}

/// Why something is not counted.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Refused {
    /// The row is wrong; the next one is read.
    Row(Problem),
    /// The file is no survey; nothing more is read.
    File(Limit),
}

impl From<Problem> for Refused {
    fn from(problem: Problem) -> Self {
        Self::Row(problem)
    }
}

impl From<Limit> for Refused {
    fn from(limit: Limit) -> Self {
        Self::File(limit)
    }
}

/// The findings of one block, at most [`SHOWN`] of each kind.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Findings {
    /// In the order of the rows.
    pub(super) list: Vec<Finding>,
    /// How many more of a kind there are.
    pub(super) more: BTreeMap<Code, u64>,
    counts: BTreeMap<Code, usize>,
}

impl Findings {
    /// Adds one.
    pub(super) fn push(&mut self, row: u64, problem: Problem) {
        let code = problem.code();
        if let Some(name) = problem.name()
            && self
                .list
                .iter()
                .any(|other| other.problem.code() == code && other.problem.name() == Some(name))
        {
            return;
        }
        let count = self.counts.entry(code).or_default();
        if *count < SHOWN {
            *count += 1;
            self.list.push(Finding { row, problem });
        } else {
            *self.more.entry(code).or_default() += 1;
        }
    }
}

/// As much of a text as a message quotes.
pub(super) fn excerpt(text: &str) -> String {
    text.chars().take(EXCERPT).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_each_kind_so_many_and_a_number() {
        let mut findings = Findings::default();
        for row in 0..60 {
            findings.push(row, Problem::Cells(3));
            findings.push(row, Problem::UnknownConstituency("minstry".to_owned()));
        }
        assert_eq!(findings.list.len(), SHOWN + 1);
        assert_eq!(findings.more, [(Code::CsvSyntax, 10)].into());
    }
}
