//! Consent in findings: nothing that is said of a respondent who withholds name and words holds them.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use super::problem::{Problem, Words};
use crate::diag::{Code, Diagnostics};
use crate::load::text::Texts;
use crate::model::framework::Framework;
use crate::model::response::{Purpose, Response, numbers};

/// Whether a respondent is named in findings. They are read by whoever mends the material, and printed in the
/// internal report.
pub(super) fn is_withheld(response: &Response) -> bool {
    response.about.consent.withholds(Purpose::Internal)
}

/// By response: the respondent as findings say it, by id or by number in the register, with the constituency.
pub(super) fn respondents(framework: &Framework, responses: &[Response]) -> Vec<String> {
    responses
        .iter()
        .zip(numbers(responses))
        .map(|(response, number)| {
            let constituency = &framework.constituencies[response.constituency].id;
            match is_withheld(response) {
                true => format!("respondent {number} of `{constituency}` (name withheld)"),
                false => format!("`{}` of `{constituency}`", response.respondent),
            }
        })
        .collect()
}

/// Takes the words of respondents who withhold them out of what was found before consent was known for the
/// whole of every return: words that a finding shows, and lines that stand below one on the screen.
pub(super) fn withhold(responses: &[Response], texts: &mut Texts, diags: &mut Diagnostics) {
    let withheld = responses.iter().filter(|response| is_withheld(response));
    let files: BTreeSet<PathBuf> = withheld.flat_map(|response| &response.files).map(PathBuf::from).collect();
    let is_one = |path: &Path| files.contains(path);
    for finding in diags.of_code(Code::GuessedEncoding).filter(|finding| is_one(finding.place.path())) {
        *finding = Problem::Guessed(String::new()).say(finding.place.clone(), &Words::default());
    }
    for file in &files {
        texts.forget(file);
    }
}
