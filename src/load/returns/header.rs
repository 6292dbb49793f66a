//! Header resolver: what each column of a table of returns is, by its name.

use std::collections::HashMap;
use std::ops::Range;
use std::path::Path;

use super::lexicon::Lexicon;
use crate::diag::{Code, Diagnostic, Diagnostics, did_you_mean};
use crate::load::table::heading::{Heading, Rank};
use crate::load::table::place;
use crate::model::columns::{Column, Note, after_hyphen, known, last_part, note_of, time_of};
use crate::model::name::{clean, fold};
use crate::model::tally::RETURNS_OF;

/// More columns than the widest spreadsheet has are no questionnaire.
const COLUMNS: usize = 16_384;
/// So many names are shown where many are meant.
const NAMES: usize = 8;
/// So many suggestions are made.
const SUGGESTIONS: usize = 20;

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
    const COUNT: usize = 14;

    fn slot(self) -> usize {
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
        }
    }
}

/// Columns of one indicator in a wide table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::load) struct AnswerColumns {
    /// Id of the indicator.
    pub(in crate::load) id: String,
    /// Its position in the framework, where there is one.
    pub(in crate::load) indicator: Option<usize>,
    /// Where the answer stands.
    pub(in crate::load) answer: Option<usize>,
    notes: [Option<usize>; 3],
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

/// What stands in which column.
#[derive(Debug, PartialEq, Eq)]
pub(in crate::load) struct Columns {
    /// The names as they stand in the heading.
    pub(in crate::load) names: Vec<String>,
    /// Row of the heading, from 1.
    pub(in crate::load) row: u64,
    /// One respondent a row, or one answer a row.
    pub(in crate::load) shape: Shape,
    /// Wide: the indicators, those with an answer first, from left to right.
    pub(in crate::load) answers: Vec<AnswerColumns>,
    /// Where survey systems write whether a submission was approved.
    pub(in crate::load) review: Vec<usize>,
    /// LimeSurvey wrote the table: `N/A` is a question that it did not show.
    pub(in crate::load) limesurvey: bool,
    /// Columns without a name.
    pub(in crate::load) unnamed: Vec<usize>,
    fields: [Option<usize>; Field::COUNT],
}

impl Columns {
    /// The column of a field.
    pub(in crate::load) fn of(&self, field: Field) -> Option<usize> {
        self.fields[field.slot()]
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

/// What a name means.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Meaning {
    Field(Field),
    Answer(String),
    Note(String, Note),
    Review,
    /// Of a survey system, of no interest.
    Metadata,
    /// A choice of a question with several answers.
    Choice,
    Unnamed,
    Unknown,
}

/// Ranks a record as a heading.
pub(in crate::load) fn rank(names: &[String], lexicon: Option<&Lexicon<'_>>) -> Rank {
    let meanings = Names::new(names, lexicon).meanings();
    let has = |field| meanings.contains(&Meaning::Field(field));
    let known = meanings.iter().filter(|meaning| match meaning {
        Meaning::Unknown | Meaning::Unnamed | Meaning::Choice => false,
        // Without a framework any name is one of an indicator.
        Meaning::Answer(_) => lexicon.is_some(),
        _ => true,
    });
    Rank { whole: has(Field::Respondent) && has(Field::Constituency), known: known.count() }
}

/// Resolves a heading. `None` if the table cannot be read; `diags` then says why.
pub(in crate::load) fn resolve(
    file: &Path,
    heading: Heading,
    lexicon: Option<&Lexicon<'_>>,
    diags: &mut Diagnostics,
) -> Option<Columns> {
    let meanings = Names::new(&heading.names, lexicon).meanings();
    let has = |field| meanings.contains(&Meaning::Field(field));
    let answers = meanings.iter().any(|meaning| matches!(meaning, Meaning::Answer(_)));
    // A form may have a question of that name: a table with columns of indicators is wide.
    let long = match (has(Field::Indicator), has(Field::Answer)) {
        (true, true) => lexicon.is_none() || !answers,
        (true, false) => !answers || lexicon.is_none(),
        _ => false,
    };
    let limesurvey = ["submitdate", "lastpage", "startlanguage"]
        .iter()
        .all(|name| heading.names.iter().any(|other| fold(code_of(other)) == *name));
    let columns = Columns {
        names: heading.names,
        row: heading.row,
        shape: if long { Shape::Long } else { Shape::Wide },
        answers: Vec::new(),
        review: Vec::new(),
        limesurvey,
        unnamed: Vec::new(),
        fields: [None; Field::COUNT],
    };
    let mut resolver = Resolver { file, lexicon, columns, diags, wrong: false, unknown: Vec::new() };
    resolver.resolve(meanings);
    (!resolver.wrong).then_some(resolver.columns)
}

/// The names of a heading, with what can be asked of them together.
struct Names<'a> {
    names: &'a [String],
    lexicon: Option<&'a Lexicon<'a>>,
    whole: HashMap<String, usize>,
}

impl<'a> Names<'a> {
    fn new(names: &'a [String], lexicon: Option<&'a Lexicon<'a>>) -> Self {
        let whole = names.iter().enumerate().map(|(n, name)| (fold(name), n)).collect();
        Self { names, lexicon, whole }
    }

    fn meanings(&self) -> Vec<Meaning> {
        let mut all: Vec<Meaning> = self.names.iter().map(|name| self.meaning(name)).collect();
        // Without a framework every other name is an indicator: of a long table, none.
        if self.lexicon.is_none() {
            let long = all.contains(&Meaning::Field(Field::Indicator))
                && all.contains(&Meaning::Field(Field::Answer));
            if long {
                for meaning in &mut all {
                    if matches!(meaning, Meaning::Answer(_) | Meaning::Note(..)) {
                        *meaning = Meaning::Unknown;
                    }
                }
            }
        }
        all
    }

    fn meaning(&self, name: &str) -> Meaning {
        let name = clean(name);
        if name.is_empty() {
            return Meaning::Unnamed;
        }
        if let Some(meaning) = self.bracketed(&name) {
            return meaning;
        }
        let code = code_of(&name);
        if let Some((before, _)) = code.rsplit_once('/')
            && self.whole.contains_key(&fold(before))
        {
            return Meaning::Choice;
        }
        let last = last_part(code);
        if let Some(meaning) = self.subquestion(last) {
            return meaning;
        }
        // An indicator's id wins over the name of a column that a survey system would add.
        let hyphens = || std::iter::successors(Some(last), |name| after_first_hyphen(name));
        hyphens()
            .find_map(|name| self.of_indicator(name))
            .or_else(|| self.of_table(code))
            .or_else(|| hyphens().skip(1).find_map(|name| self.of_table(name)))
            .unwrap_or_else(|| self.foreign(last))
    }

    /// `[T01P1] What is asked` and `[T01P1 comment] What else`: a label that begins with a name.
    fn bracketed(&self, name: &str) -> Option<Meaning> {
        let (inside, _) = last_part_of_label(name).strip_prefix('[')?.split_once(']')?;
        let (id, note) = match inside.trim().split_once([' ', '_']) {
            Some((id, note)) => (id, Some(note_named(note.trim())?)),
            None => (inside.trim(), None),
        };
        match (self.indicator(id), note) {
            (Some(id), Some(note)) => Some(Meaning::Note(id, note)),
            (Some(id), None) => Some(Meaning::Answer(id)),
            (None, _) => self.of_table(inside.trim()),
        }
    }

    /// LimeSurvey's `T01P1[comment]` and `question[T01P1]`.
    fn subquestion(&self, name: &str) -> Option<Meaning> {
        let (question, sub) = name.strip_suffix(']')?.split_once('[')?;
        let (question, sub) = (question.trim(), sub.trim());
        match self
            .indicator(question)
            .filter(|_| self.lexicon.is_some() || self.whole.contains_key(&fold(question)))
        {
            Some(id) => Some(note_named(sub).map_or(Meaning::Metadata, |note| Meaning::Note(id, note))),
            None => self.of_indicator(sub).or_else(|| self.of_table(sub)).or(Some(Meaning::Unknown)),
        }
    }

    /// The id of the indicator that a name is. Without a framework only what cannot be anything else.
    fn indicator(&self, name: &str) -> Option<String> {
        match self.lexicon {
            Some(lexicon) => lexicon.indicator(name).map(|i| lexicon.framework().indicators[i].id.clone()),
            None => {
                Some(name.to_owned()).filter(|id| !id.is_empty() && *id != RETURNS_OF && known(id).is_none())
            }
        }
    }

    /// An indicator of the framework, a word beside one, or its time.
    fn of_indicator(&self, name: &str) -> Option<Meaning> {
        self.lexicon?;
        if let Some(id) = self.indicator(name) {
            return Some(Meaning::Answer(id));
        }
        if let Some((id, note)) = note_of(name) {
            return Some(Meaning::Note(self.indicator(id)?, note));
        }
        time_of(name).and_then(|id| self.indicator(id)).map(|_| Meaning::Metadata)
    }

    /// A column that is known without a framework.
    fn of_table(&self, name: &str) -> Option<Meaning> {
        let spelled = name.trim().replace(' ', "_");
        Some(match known(name).or_else(|| known(&spelled))? {
            Column::Respondent => Meaning::Field(Field::Respondent),
            Column::Constituency => Meaning::Field(Field::Constituency),
            Column::Organisation => Meaning::Field(Field::Organisation),
            Column::Role => Meaning::Field(Field::Role),
            Column::Language => Meaning::Field(Field::Language),
            Column::AnsweredOn => Meaning::Field(Field::AnsweredOn),
            Column::Capacity => Meaning::Field(Field::Capacity),
            Column::Consent => Meaning::Field(Field::Consent),
            Column::Indicator => Meaning::Field(Field::Indicator),
            Column::Answer => Meaning::Field(Field::Answer),
            Column::Note(note) => Meaning::Field(Field::Note(note)),
            Column::Metadata => match fold(last_part(name)).as_str() {
                "_validation_status" | "reviewstate" | "review_status" => Meaning::Review,
                "submitdate" => Meaning::Field(Field::Submitted),
                _ => Meaning::Metadata,
            },
        })
    }

    /// A name that means nothing to us: without a framework an indicator of the file's own.
    fn foreign(&self, name: &str) -> Meaning {
        if self.lexicon.is_some() {
            return Meaning::Unknown;
        }
        if let Some((id, note)) = note_of(name) {
            return Meaning::Note(id.to_owned(), note);
        }
        let is_column = |id: &str| self.names.iter().any(|other| last_part(other) == id);
        if time_of(name).is_some_and(is_column) {
            return Meaning::Metadata;
        }
        self.indicator(name).map_or(Meaning::Unknown, Meaning::Answer)
    }
}

/// What follows the first `-`: ODK writes each group so.
fn after_first_hyphen(name: &str) -> Option<&str> {
    after_hyphen(name)?;
    Some(name.split_once('-')?.1.trim())
}

/// `T01P1` of LimeSurvey's `T01P1. What is asked`.
fn code_of(name: &str) -> &str {
    match name.split_once(". ") {
        Some((code, _)) if !code.is_empty() && !code.contains(char::is_whitespace) => code,
        _ => name,
    }
}

/// The label of a question behind the labels of its groups. A label may hold a `/` of its own, but the bracket
/// begins it.
fn last_part_of_label(name: &str) -> &str {
    name.rfind("/[").map_or(name, |at| &name[at + 1..]).trim_start()
}

/// The word beside an answer that a text names.
fn note_named(text: &str) -> Option<Note> {
    match fold(text).as_str() {
        "comment" => Some(Note::Comment),
        "evidence" => Some(Note::Evidence),
        "reason" => Some(Note::Reason),
        _ => None,
    }
}

struct Resolver<'a> {
    file: &'a Path,
    lexicon: Option<&'a Lexicon<'a>>,
    columns: Columns,
    diags: &'a mut Diagnostics,
    wrong: bool,
    unknown: Vec<usize>,
}

impl Resolver<'_> {
    fn resolve(&mut self, meanings: Vec<Meaning>) {
        if meanings.len() > COLUMNS {
            let message = format!("the header has {} columns, more than {COLUMNS}", meanings.len());
            return self.error(None, message, "is this a table of returns?");
        }
        let mut indicators: HashMap<String, usize> = HashMap::new();
        for (column, meaning) in meanings.into_iter().enumerate() {
            let taken = match meaning {
                Meaning::Field(field) if self.is_read(field) => {
                    self.columns.fields[field.slot()].replace(column)
                }
                Meaning::Answer(id) if self.columns.shape == Shape::Wide => {
                    let slot = self.indicator(id, &mut indicators);
                    self.columns.answers[slot].answer.replace(column)
                }
                Meaning::Note(id, note) if self.columns.shape == Shape::Wide => {
                    let slot = self.indicator(id, &mut indicators);
                    self.columns.answers[slot].notes[note as usize].replace(column)
                }
                Meaning::Review => {
                    self.columns.review.push(column);
                    None
                }
                Meaning::Unnamed => {
                    self.columns.unnamed.push(column);
                    None
                }
                Meaning::Metadata | Meaning::Choice | Meaning::Field(Field::Submitted) => None,
                Meaning::Unknown | Meaning::Field(_) | Meaning::Answer(_) | Meaning::Note(..) => {
                    self.unknown.push(column);
                    None
                }
            };
            if let Some(first) = taken {
                let names = [first, column].map(|c| self.columns.name(Some(c)).to_owned());
                let message = format!(
                    "columns {} and {} mean the same: `{}` and `{}`",
                    first + 1,
                    column + 1,
                    names[0],
                    names[1]
                );
                self.error(Some(column), message, "leave one of the two out, or give it a name of its own");
            }
        }
        // Those of which there are only words come last; the others stand from left to right.
        self.columns.answers.sort_by_key(|answer| answer.answer.unwrap_or(usize::MAX));
        if self.lexicon.is_none() {
            // Words beside nothing are columns of somebody else.
            self.columns.answers.retain(|answer| answer.answer.is_some());
        }
        if self.say_what_is_missing() {
            self.say_what_is_unknown();
        }
    }

    /// In a wide table `submitdate` is read of LimeSurvey alone, and what belongs to long ones not at all.
    fn is_read(&self, field: Field) -> bool {
        match field {
            Field::Submitted => self.columns.limesurvey,
            Field::Indicator | Field::Answer | Field::Note(_) => self.columns.shape == Shape::Long,
            _ => true,
        }
    }

    fn indicator(&mut self, id: String, indicators: &mut HashMap<String, usize>) -> usize {
        *indicators.entry(fold(&id)).or_insert_with_key(|key| {
            let indicator = self.lexicon.and_then(|lexicon| lexicon.indicator(key));
            self.columns.answers.push(AnswerColumns { id, indicator, answer: None, notes: [None; 3] });
            self.columns.answers.len() - 1
        })
    }

    /// One finding for all that is missing. Says whether the table can be read.
    fn say_what_is_missing(&mut self) -> bool {
        if self.wrong {
            return false;
        }
        let mut needed = vec![(Field::Respondent, "respondent"), (Field::Constituency, "constituency")];
        if self.columns.shape == Shape::Long {
            needed.push((Field::Answer, "answer"));
        }
        let missing: Vec<String> = needed
            .iter()
            .filter(|(field, _)| self.columns.of(*field).is_none())
            .map(|(_, name)| format!("`{name}`"))
            .collect();
        let no_answers = self.columns.shape == Shape::Wide
            && !self.columns.answers.iter().any(|answer| answer.answer.is_some());
        if missing.is_empty() && !no_answers {
            return true;
        }
        if self.are_question_texts() {
            self.error(
                None,
                "the headings are the texts of the questions, and not their names".to_owned(),
                "export again with names: in Kobo \"XML values and headers\", in ODK Central without labels, in LimeSurvey \"question code\" and \"answer codes\"; or let each heading begin with the name in brackets, such as `[T01P1]`",
            );
            return false;
        }
        let names = &self.columns.names;
        let shown: Vec<&str> =
            names.iter().map(String::as_str).filter(|n| !n.is_empty()).take(NAMES).collect();
        let more = if names.len() > NAMES { ", ..." } else { "" };
        let has = format!("it has: {}{more}", shown.join(", "));
        let (message, help) = match (missing.is_empty(), no_answers, names.len()) {
            (true, ..) => (
                format!("no column of the header is an indicator; {has}"),
                "a wide table has a column for each indicator, a long one the columns `indicator` and `answer`",
            ),
            (.., 1) => (
                format!("the header has no column {}; {has}", missing.join(", ")),
                "cells are separated by comma, semicolon or tab",
            ),
            (_, true, _) => (
                format!(
                    "the header has no column {}, and no column is an indicator; {has}",
                    missing.join(", ")
                ),
                "a return needs respondent, constituency and either a column for each indicator or the columns `indicator` and `answer`",
            ),
            _ => (
                format!("the header has no column {}; {has}", missing.join(", ")),
                "add the column, or rename the one that holds it",
            ),
        };
        self.error(None, message, help);
        false
    }

    /// Do the names read like questions? A survey system was asked for labels.
    fn are_question_texts(&self) -> bool {
        let is_text = |column: &&usize| {
            let name = self.columns.name(Some(**column));
            name.chars().count() >= 12 && name.contains(' ')
        };
        let texts = self.unknown.iter().filter(is_text).count();
        texts >= 2 && texts * 3 >= self.unknown.len()
    }

    fn say_what_is_unknown(&mut self) {
        let ids: Vec<&str> = match self.lexicon {
            Some(lexicon) => lexicon.framework().indicators.iter().map(|one| one.id.as_str()).collect(),
            None => Vec::new(),
        };
        let mut others: Vec<usize> = Vec::new();
        let mut suggested = 0;
        for &column in &self.unknown {
            let name = self.columns.name(Some(column));
            let help = did_you_mean(last_part(name), ids.iter().copied())
                .filter(|_| self.columns.shape == Shape::Wide);
            match help.filter(|_| suggested < SUGGESTIONS) {
                Some(help) => {
                    suggested += 1;
                    let message = format!("the column `{name}` is no indicator and is not read");
                    let at = place(self.file, self.columns.row, name);
                    self.diags.push(Diagnostic::warning(Code::UnknownColumn, at, message).help(help));
                }
                None => others.push(column),
            }
        }
        let Some(&first) = others.first() else { return };
        let shown: Vec<String> = others
            .iter()
            .take(NAMES)
            .map(|&column| format!("`{}`", self.columns.name(Some(column))))
            .collect();
        let message = match others.len() {
            1 => format!("the column {} is not known and is not read", shown[0]),
            all if all > NAMES => {
                format!("{all} columns are not known and are not read: {}, ...", shown.join(", "))
            }
            all => format!("{all} columns are not known and are not read: {}", shown.join(", ")),
        };
        let at = place(self.file, self.columns.row, self.columns.name(Some(first)));
        self.diags.push(Diagnostic::warning(Code::UnknownColumn, at, message));
    }

    fn error(&mut self, column: Option<usize>, message: String, help: &str) {
        self.wrong = true;
        let at = place(self.file, self.columns.row, self.columns.name(column));
        self.diags.push(Diagnostic::error(Code::CsvHeader, at, message).help(help));
    }
}
