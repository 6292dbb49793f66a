//! Returns in Word: questionnaires that were filled in on a screen, read by the tags of their fields.
//!
//! What was filled in becomes a long table, a row for each question, which takes the one road of all tables; what is found on it
//! is said with the question in place of a row.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use super::careful::take;
use super::collect::Collect;
use super::edition::{edition, version};
use super::filled::{Head, SEPARATOR};
use super::lexicon::Lexicon;
use super::reader::{Reader, Reading, ReturnFile};
use crate::diag::{Code, Diagnostic, Diagnostics, Names, Place, Severity, sentence};
use crate::load::intake::Intake;
use crate::load::word::{self, Filled, Key, Value, filled};
use crate::model::columns::CANONICAL;
use crate::model::origin::Origin;

/// Word documents.
pub(super) struct Word;

/// The part by which a document of Word is known.
const BODY: &[u8] = b"word/document.xml";

impl Reader for Word {
    fn name(&self) -> &'static str {
        "Word questionnaire"
    }

    fn endings(&self) -> &'static [&'static str] {
        &["docx", "docm"]
    }

    fn claims(&self, first: &[u8], _: &Lexicon<'_>) -> bool {
        first.starts_with(b"PK\x03\x04") && memchr::memmem::find(first, BODY).is_some()
    }

    fn read(
        &self,
        file: ReturnFile<'_>,
        reading: Reading<'_>,
        collect: &mut Collect<'_>,
        input: &mut Intake<'_>,
    ) {
        match filled(&file.bytes) {
            Ok(form) => of_form(&form, file.path, reading, collect, &mut input.findings),
            Err(refusal) => input.findings.push(word::finding(refusal, file.path)),
        }
    }
}

/// In place of the id of a question: what is said of the return as a whole.
const ABOUT: &str = "meta";

/// A question with what was filled in.
#[derive(Debug, Default)]
struct Question {
    id: String,
    /// By field: the codes of the boxes that are ticked.
    ticked: BTreeMap<String, Vec<String>>,
    /// By field: the words.
    words: BTreeMap<String, String>,
}

impl Question {
    /// The words of a field; nothing where it is empty.
    fn words(&self, field: &str) -> &str {
        self.words.get(field).map(String::as_str).unwrap_or_default()
    }

    /// The one box of a field that is ticked, else its words; nothing where several are ticked.
    fn chosen(&self, field: &str) -> &str {
        match self.ticked.get(field).map(Vec::as_slice) {
            None => self.words(field),
            Some([one]) => one,
            Some(_) => "",
        }
    }
}

/// Takes what was filled into a form.
fn of_form(
    form: &Filled,
    path: &Path,
    reading: Reading<'_>,
    collect: &mut Collect<'_>,
    diags: &mut Diagnostics,
) {
    let (about, questions) = gathered(&form.values);
    if questions.is_empty() {
        let message = sentence!("document-without-fields");
        let one = Diagnostic::warning(Code::SkippedFile, Place::file(path), message);
        diags.push(one.help(sentence!("help-document-without-fields")));
        collect.left_out += 1;
        return;
    }
    let of_file = |name: &str| form.properties.get(name).map(String::as_str).unwrap_or_default();
    let said = |name: &str| about.words(name);
    let organisation = [of_file("organisation"), said("organisation")];
    let organisation = organisation.into_iter().find(|name| !name.is_empty()).unwrap_or_default();
    let head = Head {
        organisation,
        person: said("person"),
        constituency: of_file("constituency"),
        role: said("role"),
        language: of_file("language"),
        answered_on: said("answered_on"),
        capacity: about.chosen("capacity"),
        consent: about.chosen("consent"),
    };
    let answered = questions.iter().filter(|one| !one.chosen("answer").is_empty());
    let answered: Vec<&str> = answered.map(|one| one.id.as_str()).collect();
    if reading.lexicon.carries() {
        collect.past.made_from(version(&form.properties));
    }
    if let Some(finding) = edition(&form.properties, &answered, path, reading.lexicon) {
        let ends = finding.severity == Severity::Error;
        diags.push(finding);
        if ends {
            collect.turned_away.push(organisation.to_owned());
            return;
        }
    }
    let Some(respondent) = head.respondent() else {
        let place = Place::Question { file: path.to_owned(), question: "meta.organisation".to_owned() };
        let one = Diagnostic::error(Code::NoRespondent, place, sentence!("form-without-name"));
        diags.push(one.help(sentence!("help-form-without-name")));
        return;
    };
    diags.extend_with(words_beside(&form.changed, path));
    diags.extend_with(in_margin(form.comments, path));
    for question in questions.iter().chain([&about]) {
        for (field, ticked) in question.ticked.iter().filter(|(_, ticked)| ticked.len() > 1) {
            diags.push(two_boxes(&question.id, field, ticked, path));
        }
    }
    let mut table = csv::WriterBuilder::new().from_writer(SEPARATOR.to_vec());
    let mut written = table.write_record(CANONICAL).is_ok();
    for question in &questions {
        let [reason, comment, evidence] =
            ["reason", "comment", "evidence"].map(|field| question.words(field));
        let answer = [question.id.as_str(), question.chosen("answer"), reason, comment, evidence];
        written &= table.write_record(head.row(&respondent, answer)).is_ok();
    }
    // Writing into memory does not fail.
    let Some(bytes) = table.into_inner().ok().filter(|_| written) else { return };
    let ids: Vec<String> = questions.into_iter().map(|question| question.id).collect();
    let mut found = if diags.most() == usize::MAX { Diagnostics::unbounded() } else { Diagnostics::new() };
    collect.recognised(path, || Origin::WordForm.into());
    let tables = collect.spots.len();
    take(&bytes, (path, None), reading, collect, &mut found);
    if collect.spots.len() > tables {
        collect.spots.name_rows(tables, ids.clone());
    }
    diags.extend(found.with_places(&|place| {
        if let Place::Cell { file, row, .. } = place {
            *place = match row.checked_sub(2).and_then(|n| ids.get(n)) {
                Some(id) => Place::Question { file: file.clone(), question: id.clone() },
                None => Place::file(file.clone()),
            };
        }
    }));
}

/// What is said of the return as a whole, and the questions in the order in which they are met.
fn gathered(values: &[(Key, Value)]) -> (Question, Vec<Question>) {
    let mut about = Question { id: ABOUT.to_owned(), ..Question::default() };
    let mut questions: Vec<Question> = Vec::new();
    let mut known: BTreeMap<&str, usize> = BTreeMap::new();
    for (key, value) in values {
        let question = match key.of.as_str() {
            ABOUT => &mut about,
            id => {
                let next = questions.len();
                let at = *known.entry(id).or_insert(next);
                if at == next {
                    questions.push(Question { id: id.to_owned(), ..Question::default() });
                }
                &mut questions[at]
            }
        };
        match (value, &key.choice) {
            (Value::Box(true), Some(code)) => {
                let ticked = question.ticked.entry(key.field.clone()).or_default();
                if !ticked.contains(code) {
                    ticked.push(code.clone());
                }
            }
            (Value::Text(text), None) if !text.is_empty() => {
                let words = question.words.entry(key.field.clone()).or_default();
                // A field that is there twice says what both say.
                if words.is_empty() {
                    words.push_str(text);
                } else if words != text {
                    *words = format!("{words}\n{text}");
                }
            }
            _ => {}
        }
    }
    (about, questions)
}

/// So many questions are named beside whose fields somebody wrote.
const NAMED: usize = 8;

/// The warning for words that somebody wrote beside the fields; none where every paragraph is as it was written.
fn words_beside(changed: &[String], path: &Path) -> Option<Diagnostic> {
    let mut met = BTreeSet::new();
    let questions = changed.iter().filter(|id| *id != ABOUT && met.insert(id.as_str()));
    let questions: Vec<&str> = questions.map(String::as_str).collect();
    let count = changed.len();
    let message = match (count, questions.is_empty()) {
        (0, _) => return None,
        (_, true) => sentence!("words-beside-first-fields", count),
        (_, false) => {
            sentence!("words-beside-fields", count, questions = Names::plain(questions).first(NAMED))
        }
    };
    let one = Diagnostic::warning(Code::WordsBesideFields, Place::file(path), message);
    Some(one.help(sentence!("help-words-beside-fields")))
}

/// The warning for comments that somebody wrote in the margin; none where there are none.
fn in_margin(count: usize, path: &Path) -> Option<Diagnostic> {
    let message = (count > 0).then(|| sentence!("words-in-margin", count))?;
    let one = Diagnostic::warning(Code::WordsBesideFields, Place::file(path), message);
    Some(one.help(sentence!("help-words-in-margin")))
}

/// The finding for a field of which more than one box is ticked.
fn two_boxes(id: &str, field: &str, ticked: &[String], path: &Path) -> Diagnostic {
    let question = if field == "answer" { id.to_owned() } else { format!("{id}.{field}") };
    let place = Place::Question { file: path.to_owned(), question: question.clone() };
    let boxes = Names::quoted(ticked.iter().cloned());
    let message = sentence!("boxes-ticked", question, boxes);
    Diagnostic::error(Code::TwoBoxes, place, message).help(sentence!("help-boxes-ticked"))
}
