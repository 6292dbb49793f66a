//! What the cells of a row say: one rule each for who answers, for an answer and for a note below the
//! table, used by both sinks.

use std::borrow::Cow;

use super::columns::{Columns, Field};
use super::findings::Findings;
use super::lexicon::{Lexicon, Review, review, words};
use super::problem::Problem;
use crate::diag::excerpt;
use crate::load::count::cell::{is_blank, text};
use crate::load::count::row::Row;
use crate::model::columns::Note;
use crate::model::framework::{Constituency, Indicator};
use crate::model::name::{clean, fold};
use crate::model::response::Answer;
use crate::model::state::State;
use crate::model::table::Ix;

/// Longer names are no names.
const LONGEST_NAME: usize = 1000;

/// What an assessment asks of returns, as far as single cells are concerned.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::load) struct Rules {
    /// "Not applicable" needs a reason.
    pub(in crate::load) reasons: bool,
    /// The survey system writes `N/A` for a question that it did not show.
    pub(in crate::load) hidden: bool,
}

/// A name as it is shown. It has to be one.
pub(in crate::load) fn name(text: &str) -> Result<Cow<'_, str>, Problem> {
    if text.len() > LONGEST_NAME {
        Err(Problem::TooLong)
    } else if text.contains('\0') {
        Err(Problem::Nul)
    } else {
        Ok(clean(text))
    }
}

/// The respondent's id.
pub(in crate::load) fn respondent(text: &str) -> Result<Cow<'_, str>, Problem> {
    match name(text)? {
        id if id.is_empty() => Err(Problem::NoRespondent),
        id => Ok(id),
    }
}

/// The position of the constituency.
pub(in crate::load) fn constituency(lexicon: &Lexicon<'_>, text: &str) -> Result<Ix<Constituency>, Problem> {
    let name = name(text)?;
    lexicon.constituency(&name).ok_or_else(|| Problem::UnknownConstituency(excerpt(&name)))
}

/// The name of the organisation; empty = none.
pub(in crate::load) fn organisation(text: &str) -> Result<Cow<'_, str>, Problem> {
    Ok(match name(text)? {
        name if words(&name).is_empty() => Cow::Borrowed(""),
        name => name,
    })
}

/// An answer as it counts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::load) struct Given {
    /// The answer.
    pub(in crate::load) answer: Answer,
    /// What is to be said of it all the same.
    pub(in crate::load) problem: Option<Problem>,
}

/// Reads an answer; `has_reason` says whether there is a reason beside it.
pub(in crate::load) fn answer(
    lexicon: &Lexicon<'_>,
    indicator: Ix<Indicator>,
    text: &str,
    has_reason: bool,
    rules: Rules,
) -> Result<Given, Problem> {
    let id = || lexicon.framework()[indicator].id.to_string();
    if text.contains('\0') {
        return Err(Problem::Nul);
    }
    let Some(answer) = lexicon.answer(indicator, text) else {
        return Err(Problem::OffScale { indicator: id(), answer: excerpt(text) });
    };
    if answer != Answer::State(State::NotApplicable) || has_reason {
        return Ok(Given { answer, problem: None });
    }
    if is_hidden(text, rules) {
        return Ok(Given { answer: Answer::BLANK, problem: Some(Problem::Hidden) });
    }
    let problem = rules.reasons.then(|| Problem::NoReason { indicator: id(), written: excerpt(text) });
    Ok(Given { answer, problem })
}

/// Does a survey system say by this text that it did not show the question?
pub(in crate::load) fn is_hidden(text: &str, rules: Rules) -> bool {
    rules.hidden && text.trim() == "N/A"
}

/// What the survey system says of the submission in a row.
fn review_of(row: &Row<'_>, columns: &Columns) -> Review {
    let states = columns.review.iter().map(|&column| review(&text(row.cell(Some(column)).raw).text));
    states.fold(Review::Fine, |worst, state| match (worst, state) {
        (Review::Rejected, _) | (_, Review::Rejected) => Review::Rejected,
        (Review::Held, _) | (_, Review::Held) => Review::Held,
        _ => Review::Fine,
    })
}

/// Could a row whose respondent or constituency is not known be a note below the table? It holds no answer
/// and no word beside one, and names nobody who could be meant.
fn could_be_note(row: &Row<'_>, columns: &Columns, spoken: &[usize], lexicon: Option<&Lexicon<'_>>) -> bool {
    let blank = |column: Option<usize>| is_blank(row.cell(column).raw);
    if !spoken.iter().all(|&column| blank(Some(column))) {
        return false;
    }
    let constituency = columns.of(Field::Constituency);
    if blank(constituency) || blank(columns.of(Field::Respondent)) {
        return true;
    }
    let written = text(row.cell(constituency).raw).text;
    lexicon.is_some_and(|lexicon| !lexicon.is_nearly_constituency(&written))
}

/// Is a row left out because the survey system says that it was not approved? If so, that is said.
pub(in crate::load) fn is_rejected(
    row: &Row<'_>,
    number: u64,
    columns: &Columns,
    findings: &mut Findings,
) -> bool {
    if columns.review.is_empty() || review_of(row, columns) != Review::Rejected {
        return false;
    }
    findings.proper_row();
    findings.push(number, columns.review.first().copied(), Problem::Rejected);
    true
}

/// Says what is to be said of a submission that counts. Cells that are not read are not decoded.
pub(in crate::load) fn report_submission(
    row: &Row<'_>,
    number: u64,
    columns: &Columns,
    findings: &mut Findings,
) {
    if !columns.review.is_empty() && review_of(row, columns) == Review::Held {
        findings.push(number, columns.review.first().copied(), Problem::Held);
    }
    let blank = |column| is_blank(row.cell(Some(column)).raw);
    if let Some(column) = columns.of(Field::Submitted)
        && blank(column)
    {
        findings.push(number, Some(column), Problem::Unfinished);
    }
    for &column in &columns.unnamed {
        if !blank(column) {
            findings.push(number, Some(column), Problem::Unnamed);
        }
    }
}

/// Says what is wrong with a row that belongs to nobody. `true` if nothing else is to be read in it.
pub(in crate::load) fn belongs_to_nobody(
    row: &Row<'_>,
    number: u64,
    (problem, column): (Problem, Option<usize>),
    columns: &Columns,
    spoken: &[usize],
    lexicon: Option<&Lexicon<'_>>,
    findings: &mut Findings,
) -> bool {
    if row.is_blank() || repeats_heading(row, columns) {
        return true;
    }
    if could_be_note(row, columns, spoken, lexicon) {
        findings.push_stray(number, column, problem);
        return true;
    }
    findings.proper_row();
    findings.push(number, column, problem);
    false
}

/// Does the heading stand here once more, as where tables were put together?
fn repeats_heading(row: &Row<'_>, columns: &Columns) -> bool {
    [Field::Respondent, Field::Constituency].into_iter().all(|field| {
        let column = columns.of(field);
        fold(&text(row.cell(column).raw).text) == fold(columns.name(column))
    })
}

/// Does a row of a long table name no indicator and say nothing? Then it says only that the respondent exists.
pub(in crate::load) fn is_silent(row: &Row<'_>, columns: &Columns) -> bool {
    let raw = |field| row.cell(columns.of(field)).raw;
    let notes = [Note::Reason, Note::Comment, Note::Evidence].map(Field::Note);
    is_blank(raw(Field::Indicator))
        && is_blank(raw(Field::Answer))
        && notes.into_iter().all(|note| words(&text(raw(note)).text).is_empty())
}

/// A word of a text that shows whether its letters were read right.
pub(in crate::load) fn accented_word(text: &str) -> String {
    let word = text.split_whitespace().find(|word| !word.is_ascii());
    excerpt(word.unwrap_or(text).trim_matches(|c: char| c.is_ascii_punctuation()))
}
