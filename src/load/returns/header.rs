//! Header resolver: what each column of a table of returns is, by its name.

use std::collections::{BTreeSet, HashMap};
use std::path::Path;

use super::columns::{AnswerColumns, Columns, Field, Shape, Version};
use super::lexicon::Lexicon;
use super::meaning::{Meaning, Names as Headings};
use crate::diag::{Code, Diagnostic, Diagnostics, Names, Sentence, did_you_mean, nearest, sentence};
use crate::load::table::heading::Heading;
use crate::model::columns::{FORM_SHOWN, last_part, note_of};
use crate::model::name::{fold, unmarked};
use crate::model::origin::Origin;

/// More columns than the widest spreadsheet has are no questionnaire.
const COLUMNS: usize = 16_384;
/// So many names are shown where many are meant.
const NAMES: usize = 8;
/// So many suggestions are made.
const SUGGESTIONS: usize = 20;

/// Resolves a heading. `None` if the table cannot be read; `diags` then says why.
pub(in crate::load) fn resolve(
    file: &Path,
    heading: Heading,
    lexicon: Option<&Lexicon<'_>>,
    diags: &mut Diagnostics,
) -> Option<Columns> {
    let meanings = Headings::new(&heading.names, lexicon).meanings();
    let has = |field| meanings.contains(&Meaning::Field(field));
    let answers = meanings.iter().any(|meaning| matches!(meaning, Meaning::Answer(_)));
    // A form may have a question of that name: a table with columns of indicators is wide.
    let long = match (has(Field::Indicator), has(Field::Answer)) {
        (true, true) => lexicon.is_none() || !answers,
        (true, false) => !answers || lexicon.is_none(),
        _ => false,
    };
    let origin = Origin::of_headings(&heading.names);
    let columns = Columns {
        names: heading.names,
        sheet: heading.sheet,
        row: heading.row,
        shape: if long { Shape::Long } else { Shape::Wide },
        answers: Vec::new(),
        review: Vec::new(),
        origin,
        versions: Vec::new(),
        refusals: Vec::new(),
        unnamed: Vec::new(),
        fields: [None; Field::COUNT],
    };
    let mut resolver = Resolver { file, lexicon, columns, diags, wrong: false, unknown: Vec::new() };
    resolver.resolve(meanings);
    (!resolver.wrong).then_some(resolver.columns)
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
            let message = sentence!("header-too-wide", count = meanings.len(), most = COLUMNS);
            return self.error(None, message, sentence!("help-is-table-of-returns"));
        }
        let mut indicators: HashMap<String, usize> = HashMap::new();
        let mut twice = Vec::new();
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
                Meaning::Unknown if self.columns.origin.writes(self.columns.name(Some(column))) => None,
                Meaning::Unknown | Meaning::Field(_) | Meaning::Answer(_) | Meaning::Note(..) => {
                    self.unknown.push(column);
                    None
                }
            };
            if let Some(older) = taken.filter(|_| self.has_versions()) {
                self.columns.versions.push(Version { read: column, older });
            } else if let Some(first) = taken {
                let [name, other] = [first, column].map(|c| self.columns.name(Some(c)).to_owned());
                let message =
                    sentence!("columns-mean-the-same", first = first + 1, second = column + 1, name, other);
                twice.push((column, message));
            }
        }
        // In an export with labels `Reason` stands again and again: that is not what is wrong with it.
        let nobody = [Field::Respondent, Field::Constituency].iter().any(|f| self.columns.of(*f).is_none());
        if !(nobody && self.are_question_texts()) {
            for (column, message) in twice {
                self.error(Some(column), message, sentence!("help-leave-one-column"));
            }
        }
        // Those of which there are only words come last; the others stand from left to right.
        self.columns.answers.sort_by_key(|answer| answer.answer.unwrap_or(usize::MAX));
        if self.lexicon.is_none() {
            // Words beside nothing are columns of somebody else.
            self.columns.answers.retain(|answer| answer.answer.is_some());
        }
        self.respondent_by_organisation();
        if self.report_missing() {
            self.mind_lost_consent();
            self.keep_dropped();
            self.report_unknown();
        }
    }

    /// Who fills in a form for an organisation is that organisation, or one of its people, unless a column says otherwise.
    fn respondent_by_organisation(&mut self) {
        match self.columns.of(Field::Respondent) {
            // The respondent has a name with that of the person in it.
            Some(_) => self.columns.fields[Field::Person.slot()] = None,
            None => self.columns.fields[Field::Respondent.slot()] = self.columns.of(Field::Organisation),
        }
    }

    /// Does a question stand there once for each version of the form?
    fn has_versions(&self) -> bool {
        self.columns.shape == Shape::Wide && self.columns.origin.repeats_questions()
    }

    /// In a wide table `submitdate` is read of LimeSurvey alone, and what belongs to long ones not at all.
    fn is_read(&self, field: Field) -> bool {
        match field {
            Field::Submitted => self.columns.origin == Origin::LimeSurvey,
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
    fn report_missing(&mut self) -> bool {
        if self.wrong {
            return false;
        }
        let mut needed = vec![(Field::Respondent, "respondent")];
        if !self.knows_constituencies() {
            needed.push((Field::Constituency, "constituency"));
        }
        if self.columns.shape == Shape::Long {
            needed.push((Field::Answer, "answer"));
        }
        let missing: Vec<&str> = needed
            .iter()
            .filter(|(field, _)| self.columns.of(*field).is_none())
            .map(|(_, name)| *name)
            .collect();
        let no_answers = self.columns.shape == Shape::Wide
            && !self.columns.answers.iter().any(|answer| answer.answer.is_some());
        if missing.is_empty() && !no_answers {
            return true;
        }
        if self.are_question_texts() {
            self.error(None, sentence!("headings-are-questions"), sentence!("help-export-names"));
            return false;
        }
        let names = &self.columns.names;
        let there = Names::plain(names.iter().filter(|name| !name.is_empty())).first(NAMES);
        let columns = Names::quoted(&missing);
        let (message, help) = match (missing.is_empty(), no_answers, names.len()) {
            (true, ..) => {
                (sentence!("header-without-indicator", there), sentence!("help-columns-of-indicators"))
            }
            (.., 1) => (sentence!("header-lacks-columns", columns, there), sentence!("help-separators")),
            (_, true, _) => (
                sentence!("header-lacks-columns-and-indicators", columns, there),
                sentence!("help-columns-of-returns"),
            ),
            _ if missing == ["constituency"] => {
                (sentence!("header-lacks-columns", columns, there), sentence!("help-constituency-nowhere"))
            }
            _ if self.is_sheet_of_form() => {
                (sentence!("header-lacks-columns", columns, there), sentence!("help-sheet-of-form"))
            }
            _ => (sentence!("header-lacks-columns", columns, there), sentence!("help-add-column")),
        };
        self.error(None, message, help);
        false
    }

    /// Is the constituency of each return known without a column?
    fn knows_constituencies(&self) -> bool {
        let organisations = self.columns.of(Field::Organisation).is_some();
        self.lexicon.is_some_and(|lexicon| lexicon.knows_constituencies(organisations))
    }

    /// Is it the sheet of questions of a form, saved alone? What the form says of itself stands on another.
    fn is_sheet_of_form(&self) -> bool {
        let names = self.columns.names.iter().map(String::as_str);
        let names = names.filter(|name| !name.is_empty() && !FORM_SHOWN.contains(name));
        names.eq(["indicator", "answer", "reason", "comment", "evidence"])
    }

    /// Do the names read like questions? A survey system was asked for labels. A label that stands there again
    /// and again, such as `Reason`, counts once.
    fn are_question_texts(&self) -> bool {
        // Without a framework every name could be an indicator's.
        let answers = self.columns.answers.iter().filter(|_| self.lexicon.is_none());
        let columns = self.unknown.iter().copied().chain(answers.filter_map(|one| one.answer));
        let names: BTreeSet<String> = columns.map(|column| fold(self.columns.name(Some(column)))).collect();
        let texts = names.iter().filter(|name| name.chars().count() >= 12 && name.contains(' ')).count();
        texts >= 2 && texts * 3 >= names.len()
    }

    /// A consent that is not read would turn a no into a yes. Survey systems, too, ask whether somebody consents to take part: a yes there
    /// lets nothing be quoted, while who says no is not quoted either.
    fn mind_lost_consent(&mut self) {
        if self.columns.of(Field::Consent).is_some() {
            return;
        }
        let columns = std::mem::take(&mut self.unknown);
        let (seeming, others): (Vec<usize>, Vec<usize>) =
            columns.into_iter().partition(|&column| seems_consent(self.columns.name(Some(column))));
        for &column in &seeming {
            let name = self.columns.name(Some(column));
            let at = self.columns.place(self.file, self.columns.row, Some(column));
            let one = Diagnostic::warning(Code::UnknownColumn, at, sentence!("column-like-consent", name));
            self.diags.push(one.help(sentence!("help-column-like-consent")));
        }
        (self.columns.refusals, self.unknown) = (seeming, others);
    }

    /// Where returns are carried over, columns that are unknown now may be questions of another version: what stands in them is
    /// counted as dropped.
    fn keep_dropped(&mut self) {
        if self.columns.shape == Shape::Long || !self.lexicon.is_some_and(Lexicon::carries) {
            return;
        }
        let mut slots = HashMap::new();
        for column in std::mem::take(&mut self.unknown) {
            let name = last_part(self.columns.name(Some(column))).to_owned();
            let (id, note) = note_of(&name).map_or((name.as_str(), None), |(id, note)| (id, Some(note)));
            let slot = self.indicator(id.to_owned(), &mut slots);
            let of_id = &mut self.columns.answers[slot];
            *note.map_or(&mut of_id.answer, |note| &mut of_id.notes[note as usize]) = Some(column);
        }
    }

    fn report_unknown(&mut self) {
        let ids: Vec<&str> = match self.lexicon {
            Some(lexicon) => lexicon.framework().indicators().iter().map(|one| one.id.as_str()).collect(),
            None => Vec::new(),
        };
        let mut others: Vec<usize> = Vec::new();
        let mut suggested = 0;
        let carries = self.lexicon.is_some_and(Lexicon::carries);
        for &column in &self.unknown {
            let name = self.columns.name(Some(column));
            let renamed = self.lexicon.and_then(|lexicon| lexicon.rename_help(last_part(name)));
            let help = renamed
                // An id of another version is near some id of this one by chance.
                .or_else(|| did_you_mean(last_part(name), ids.iter().copied()).filter(|_| !carries))
                .filter(|_| self.columns.shape == Shape::Wide);
            match help.filter(|_| suggested < SUGGESTIONS) {
                Some(help) => {
                    suggested += 1;
                    let message = sentence!("column-no-indicator", name);
                    let at = self.columns.place(self.file, self.columns.row, Some(column));
                    self.diags.push(Diagnostic::warning(Code::UnknownColumn, at, message).help(help));
                }
                None => others.push(column),
            }
        }
        let Some(&first) = others.first() else { return };
        let name = |column: &usize| self.columns.name(Some(*column));
        let message = match others.as_slice() {
            [one] => sentence!("column-unknown", name = name(one)),
            all => {
                let columns = Names::quoted(all.iter().map(name)).first(NAMES);
                sentence!("columns-unknown", count = all.len(), columns)
            }
        };
        let at = self.columns.place(self.file, self.columns.row, Some(first));
        self.diags.push(Diagnostic::warning(Code::UnknownColumn, at, message));
    }

    fn error(&mut self, column: Option<usize>, message: Sentence, help: Sentence) {
        self.wrong = true;
        let at = self.columns.place(self.file, self.columns.row, column);
        self.diags.push(Diagnostic::error(Code::CsvHeader, at, message).help(help));
    }
}

/// Does a name look like that of the column of consent: `Consent given?`, `consentimiento`, `consnet`?
fn seems_consent(name: &str) -> bool {
    let plain = unmarked(&fold(name));
    let mut words = plain.split(|c: char| !c.is_alphanumeric());
    words.any(|word| word.starts_with("consent")) || nearest(&plain, ["consent", "consentement"]).is_some()
}
