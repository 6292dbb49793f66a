//! Meaning of a name in a heading: a field, an indicator, a word beside one, or nothing of ours.

use std::collections::HashMap;

use super::columns::Field;
use super::lexicon::Lexicon;
use crate::load::table::heading::Rank;
use crate::model::columns::{Column, Note, after_hyphen, bracketed, known, last_part, note_of, time_of};
use crate::model::name::{clean, fold};
use crate::model::tally::RETURNS_OF;

/// What a name means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Meaning {
    /// One of the fields of a return.
    Field(Field),
    /// The answer to an indicator, by its id.
    Answer(String),
    /// A word beside the answer to an indicator.
    Note(String, Note),
    /// Whether a survey system approved the submission.
    Review,
    /// Of a survey system, of no interest.
    Metadata,
    /// A choice of a question with several answers.
    Choice,
    /// There is no name.
    Unnamed,
    /// Somebody else's column.
    Unknown,
}

/// More groups stand in front of no question: a name of nothing but hyphens is not looked at once for each of them.
const MOST_GROUPS: usize = 32;

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
    let elsewhere = || lexicon.is_some_and(|known| known.knows_constituencies(has(Field::Organisation)));
    let sides = has(Field::Constituency) || elsewhere();
    Rank { whole: has(Field::Respondent) && sides, known: known.count() }
}

/// The names of a heading, with what can be asked of them together.
pub(super) struct Names<'a> {
    names: &'a [String],
    lexicon: Option<&'a Lexicon<'a>>,
    whole: HashMap<String, usize>,
}

impl<'a> Names<'a> {
    /// The names of one record.
    pub(super) fn new(names: &'a [String], lexicon: Option<&'a Lexicon<'a>>) -> Self {
        let whole = names.iter().enumerate().map(|(n, name)| (fold(name), n)).collect();
        Self { names, lexicon, whole }
    }

    /// What each of them means.
    pub(super) fn meanings(&self) -> Vec<Meaning> {
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
        let hyphens = || std::iter::successors(Some(last), |name| after_first_hyphen(name)).take(MOST_GROUPS);
        hyphens()
            .find_map(|name| self.of_indicator(name))
            .or_else(|| self.of_table(code))
            .or_else(|| hyphens().skip(1).find_map(|name| self.of_table(name)))
            .unwrap_or_else(|| self.foreign(last))
    }

    /// `[T01P1] What is asked` and `[T01P1 comment] What else`: a label that begins with a name.
    fn bracketed(&self, name: &str) -> Option<Meaning> {
        let (inside, _) = bracketed(name)?;
        let (id, note) = match inside.split_once([' ', '_']) {
            Some((id, note)) => match note_named(note.trim()) {
                Some(note) => (id, Some(note)),
                None => return self.of_table(inside),
            },
            None => (inside, None),
        };
        match (self.indicator(id), note) {
            (Some(id), Some(note)) => Some(Meaning::Note(id, note)),
            (Some(id), None) => Some(Meaning::Answer(id)),
            (None, _) => self.of_table(inside),
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
            Some(lexicon) => lexicon.id(name).map(str::to_owned),
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
        if let Some((id, note)) = note_of(&fold(name).replace(' ', "_")) {
            return Some(Meaning::Note(self.indicator(id)?, note));
        }
        time_of(name).and_then(|id| self.indicator(id)).map(|_| Meaning::Metadata)
    }

    /// A column that is known without a framework.
    fn of_table(&self, name: &str) -> Option<Meaning> {
        let spelled = fold(name);
        Some(match known(&spelled).or_else(|| known(&spelled.replace(' ', "_")))? {
            Column::Respondent => Meaning::Field(Field::Respondent),
            Column::Constituency => Meaning::Field(Field::Constituency),
            Column::Organisation => Meaning::Field(Field::Organisation),
            Column::Person => Meaning::Field(Field::Person),
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
                "submitdate" | "date submitted" | "date de soumission" => Meaning::Field(Field::Submitted),
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
pub(super) fn code_of(name: &str) -> &str {
    match name.split_once(". ") {
        Some((code, _)) if !code.is_empty() && !code.contains(char::is_whitespace) => code,
        _ => name,
    }
}

/// The word beside an answer that a text names.
fn note_named(text: &str) -> Option<Note> {
    match known(&fold(text))? {
        Column::Note(note) => Some(note),
        _ => None,
    }
}
