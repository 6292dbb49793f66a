//! Consent in findings: nothing that is said of a respondent who withholds name and words holds them.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use super::lexicon::Lexicon;
use super::problem::{Problem, RESPONDENT, Setting};
use crate::diag::{Code, Diagnostics, Sentence, excerpt, sentence};
use crate::load::text::Texts;
use crate::model::name::fold;
use crate::model::response::{Purpose, Response, numbers};
use crate::model::table::Table;

/// What is said of words in a row of no question, which it shows.
const STRAY_WORDS: &str = "form-stray-words";

/// Whether a respondent is named in findings. They are read by whoever mends the material, and printed in the
/// internal report.
pub(super) fn is_withheld(response: &Response) -> bool {
    response.about().consent.withholds(Purpose::Internal)
}

/// By response: the respondent as findings say it, by id or by number in the register, with the constituency.
pub(super) fn respondents(
    lexicon: &Lexicon<'_>,
    responses: &Table<Response>,
) -> impl Iterator<Item = Sentence> {
    responses.iter().zip(numbers(responses)).map(|(response, number)| {
        let constituency = lexicon.shown(response.constituency);
        match is_withheld(response) {
            true => sentence!("respondent-withheld-of", number = number.to_string(), constituency),
            false => sentence!("respondent-of", name = &response.respondent, constituency),
        }
    })
}

/// Takes the words of respondents who withhold them out of what was found before consent was known for the
/// whole of every return: their ids, words that a finding shows, and lines that stand below one on the screen.
pub(super) fn withhold(responses: &Table<Response>, texts: &mut Texts, diags: &mut Diagnostics) {
    let all = responses.iter().zip(numbers(responses));
    let withheld: Vec<(&Response, usize)> = all.filter(|(response, _)| is_withheld(response)).collect();
    if withheld.is_empty() {
        return;
    }
    let by_name: BTreeMap<String, usize> =
        withheld.iter().map(|(response, number)| (fold(&excerpt(&response.respondent)), *number)).collect();
    diags.for_each_sentence(&|sentence| {
        let name = sentence.text("name").filter(|_| sentence.id == RESPONDENT);
        if let Some(number) = name.and_then(|name| by_name.get(&fold(name))) {
            *sentence = sentence!("respondent-withheld", number = number.to_string());
        }
    });
    let files: BTreeSet<PathBuf> =
        withheld.iter().flat_map(|(response, _)| response.files.iter()).map(PathBuf::from).collect();
    let is_one = |path: &Path| files.contains(path);
    for finding in diags.of_code(Code::GuessedEncoding).filter(|finding| is_one(finding.place.path())) {
        *finding = Problem::Guessed(String::new()).diagnostic(finding.place.clone(), &Setting::default());
    }
    for finding in diags.of_code(Code::UnknownIndicator).filter(|finding| is_one(finding.place.path())) {
        if finding.message.id == STRAY_WORDS {
            finding.message = sentence!("form-stray-words-withheld");
        }
    }
    for file in &files {
        texts.forget(file);
    }
}
