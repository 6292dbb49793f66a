//! From findings to diagnostics: with the file's name, the header's names and a way out.

use super::blocks::{End, Position, RECORD_LIMIT};
use super::finding::{Finding, Problem};
use super::layout::{Field, Layout};
use super::ledger::SoFar;
use super::names::{Limit, Names};
use super::vocabulary::Vocabulary;
use crate::diag::{Code, Diagnostic, Diagnostics, Place, did_you_mean};

/// The way out of an open quote.
const CLOSE: &str = "close it, or write it twice if it belongs to the text";

/// What the words of a diagnostic are taken from.
pub(super) struct Report<'a> {
    /// As the user would write it.
    pub(super) file: &'a str,
    /// Of the table.
    pub(super) layout: &'a Layout,
    /// Of organisations and indicators.
    pub(super) names: &'a Names,
    /// What would have been allowed.
    pub(super) vocabulary: Option<&'a Vocabulary>,
}

impl Report<'_> {
    /// Says all that is wrong with the file.
    pub(super) fn say(&self, so_far: &SoFar, end: &End, diags: &mut Diagnostics) {
        if let Some(limit) = &so_far.limit {
            // How far the other threads had come is chance, so nothing is said of single rows.
            diags.push(self.limit(limit));
            return;
        }
        let mut findings: Vec<&Finding> = so_far.findings.list.iter().collect();
        findings.sort_by_key(|finding| (finding.row, finding.problem.code()));
        for finding in findings {
            diags.push(self.finding(finding));
        }
        for (code, more) in &so_far.findings.more {
            let message = format!("{more} more of this kind");
            diags.push(Diagnostic::error(*code, Place::file(self.file), message));
        }
        if let Some(diagnostic) = self.end(end, so_far.lines) {
            diags.push(diagnostic);
        } else if so_far.rows == 0 {
            let message = "the file has a header and no rows: no return is counted";
            diags.push(Diagnostic::warning(Code::EmptyFile, Place::file(self.file), message));
        }
    }

    fn finding(&self, finding: &Finding) -> Diagnostic {
        let of = |field: Field| self.layout.column_of(field);
        let indicator = |number: u32| self.names.indicator_id(number);
        let (column, message, help) = match &finding.problem {
            Problem::Cells(found) => (
                None,
                format!("the row has {found} {}, the header {}", cells(*found), self.layout.head.names.len()),
                "look for a separator that is missing or stands in a text without quotation marks, or for a \
                 quotation mark that is not closed",
            ),
            Problem::LoneReturn => (
                None,
                "the row holds a carriage return (CR) that no line feed (LF) follows".to_owned(),
                "save the file again with LF or CRLF at the ends of its lines",
            ),
            Problem::NotUtf8 { column } => (
                Some(*column),
                "the cell holds bytes that are not UTF-8 text".to_owned(),
                "save the file again as \"CSV UTF-8\"; spreadsheet programs often write Windows-1252 or Latin-1",
            ),
            Problem::Nul { column } => (
                Some(*column),
                "the cell holds a NUL byte, which no text has".to_owned(),
                "export the table again as \"CSV UTF-8\"",
            ),
            Problem::TooLong { column } => (
                Some(*column),
                "the cell is too long for a name".to_owned(),
                "are the columns in the order of the header?",
            ),
            Problem::NoRespondent => (
                of(Field::Respondent),
                "the return names no respondent".to_owned(),
                "give every respondent a short id of its own, such as W2; delete rows that are empty",
            ),
            Problem::UnknownConstituency(id) => {
                let message = match id.as_str() {
                    "" => "the return names no constituency".to_owned(),
                    _ => format!("`{id}` is no constituency of the framework"),
                };
                let place = self.cell(finding.row, of(Field::Constituency));
                return Diagnostic::error(finding.problem.code(), place, message)
                    .maybe_help(self.constituency_help(id));
            }
            Problem::UnknownIndicator(id) => {
                let message = match id.as_str() {
                    "" => "the row names no indicator".to_owned(),
                    _ => format!("`{id}` is no indicator of the framework"),
                };
                let known = self.vocabulary.into_iter().flat_map(|v| v.indicators.keys().map(String::as_str));
                let place = self.cell(finding.row, of(Field::Indicator));
                return Diagnostic::error(finding.problem.code(), place, message)
                    .maybe_help(did_you_mean(id, known));
            }
            Problem::OffScale { column, indicator: number, answer } => {
                let id = indicator(*number);
                let codes = self.vocabulary.map(|v| v.codes(id).join(", ")).unwrap_or_default();
                let place = self.cell(finding.row, Some(*column));
                let message = format!("`{answer}` is no answer to `{id}`");
                return Diagnostic::error(finding.problem.code(), place, message)
                    .help(format!("allowed are {codes}, na, dk, nc, or an empty cell for no answer"));
            }
            Problem::AnsweredTwice { respondent, indicator: number, before } => (
                of(Field::Answer),
                format!(
                    "`{respondent}` answers `{}` here and in row {} before",
                    indicator(*number),
                    self.row(*before)
                ),
                "leave one of the two out; if these are two people, give one of them another id",
            ),
            Problem::TwoOrganisations { respondent, here, before } => (
                of(Field::Organisation),
                format!(
                    "`{respondent}` belongs to `{}` here and to `{}` before",
                    self.names.organisation_name(*here),
                    self.names.organisation_name(*before)
                ),
                "if these are two people, give one of them another id",
            ),
        };
        Diagnostic::error(finding.problem.code(), self.cell(finding.row, column), message).help(help)
    }

    fn constituency_help(&self, id: &str) -> Option<String> {
        let known = || self.vocabulary.into_iter().flat_map(|v| v.constituencies.iter().map(String::as_str));
        let all: Vec<&str> = known().collect();
        let allowed = format!("allowed are: {}", all.join(", "));
        did_you_mean(id, known()).or_else(|| (!all.is_empty()).then_some(allowed))
    }

    fn limit(&self, limit: &Limit) -> Diagnostic {
        let most = limit.number();
        let of = |field: Field| self.layout.column_of(field);
        let (column, message, help) = match limit {
            Limit::Constituencies => (
                of(Field::Constituency),
                format!(
                    "there are more than {most} different constituencies: this does not look like a survey"
                ),
                "is this the column of the constituencies?",
            ),
            Limit::Organisations => (
                of(Field::Organisation),
                format!("there are more than {most} different organisations"),
                "is this the column of the organisations? They can be left out of the count",
            ),
            Limit::Indicators => (
                of(Field::Indicator),
                format!("there are more than {most} different indicators: this does not look like a survey"),
                "is this the column of the indicators?",
            ),
            Limit::Answers(id) => (
                self.layout
                    .indicators
                    .iter()
                    .find(|(other, _)| other == id)
                    .map(|(_, c)| *c)
                    .or(of(Field::Answer)),
                format!(
                    "`{id}` has very many or very long answers (in the whole file {most} different ones are \
                     allowed): this does not look like coded answers"
                ),
                "leave the column out, or name the framework, so that only its indicators are read",
            ),
            Limit::Counters => (
                None,
                format!(
                    "there would be more than {most} counts by constituency, organisation, block and answer"
                ),
                "leave organisations or blocks out of the count",
            ),
        };
        let place = Place::Cell {
            file: self.file.into(),
            sheet: None,
            row: self.layout.head.row as usize,
            column: self.layout.name(column).to_owned(),
        };
        Diagnostic::error(Code::TallyTooManyAnswers, place, message).help(help)
    }

    fn end(&self, end: &End, lines: u64) -> Option<Diagnostic> {
        let limit = RECORD_LIMIT >> 20;
        let start = Position { line: 0, column: 0 };
        let (code, at, message, help) = match end {
            End::File | End::Stopped | End::Failed(_) => return None,
            End::OpenQuote(at) => {
                (Code::CsvSyntax, at, "a quotation mark is opened here and never closed".to_owned(), CLOSE)
            }
            End::TooLong { open: Some(at) } => {
                let message = format!("a quotation mark is opened here and not closed within {limit} MiB");
                (Code::TooLarge, at, message, CLOSE)
            }
            End::TooLong { open: None } => {
                let message = format!("the row that begins here is longer than {limit} MiB");
                (Code::TooLarge, &start, message, "is this a table? Every row must end with a line end")
            }
        };
        let place = Place::Text {
            file: self.file.into(),
            line: (self.layout.head.lines + lines + at.line + 1) as usize,
            column: at.column + 1,
        };
        Some(Diagnostic::error(code, place, message).help(help))
    }

    /// The row as a spreadsheet counts it.
    fn row(&self, behind_header: u64) -> u64 {
        self.layout.head.row + 1 + behind_header
    }

    fn cell(&self, behind_header: u64, column: Option<usize>) -> Place {
        let row = self.row(behind_header) as usize;
        Place::Cell { file: self.file.into(), sheet: None, row, column: self.layout.name(column).to_owned() }
    }
}

fn cells(n: usize) -> &'static str {
    if n == 1 { "cell" } else { "cells" }
}
