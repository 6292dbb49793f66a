//! How content is written: what a sound framework can still lack. It computes all the same, so this is looked
//! at by `framework check` alone. What misleads a reader is an error there (minutes that the material cannot
//! carry, a link into nothing, guidance that is said to bind); the rest are warnings. Nothing shipped has any.
//!
//! What explains a framework is asked for always, and so is one question for all who are asked, all other texts only where there is a course: an official method
//! told in numbers needs no lessons.

mod explained;
mod force;
mod forms;
mod lessons;
mod stems;
mod texts;

use std::path::Path;

use super::Course;
use crate::diag::{Code, Diagnostic, Diagnostics, Names, Place, Sentence};
use crate::model::framework::Framework;
use crate::model::ident::IndicatorId;
use crate::model::questionnaire::Questionnaire;

/// What is looked at, and where findings go.
struct Lint<'a> {
    framework: &'a Framework,
    questionnaires: &'a [Questionnaire],
    course: &'a Course,
    root: &'a Path,
    forms: &'a Path,
    findings: Diagnostics,
}

/// Looks over everything that is written. `root` is the folder of the framework and `forms` that of its
/// questionnaires, for the places of findings.
pub fn lint(
    framework: &Framework,
    questionnaires: &[Questionnaire],
    course: &Course,
    root: &Path,
    forms: &Path,
) -> Diagnostics {
    let mut lint = Lint { framework, questionnaires, course, root, forms, findings: Diagnostics::new() };
    explained::keys(&mut lint);
    explained::states(&mut lint);
    forms::left_out(&mut lint);
    stems::differences(&mut lint);
    if course.topics.iter().any(|topic| topic.lesson.is_some()) {
        texts::indicators(&mut lint);
        texts::cells(&mut lint);
        stems::windows(&mut lint);
        lessons::topics(&mut lint);
        lessons::registers(&mut lint);
        force::texts(&mut lint);
        forms::questionnaires(&mut lint);
    }
    lint.findings
}

/// The first few of a list; their number says the rest.
fn named<'a>(list: impl IntoIterator<Item = &'a IndicatorId>) -> Names {
    const NAMED: usize = 5;
    Names::quoted(list.into_iter().map(IndicatorId::as_str)).first(NAMED)
}

impl Lint<'_> {
    /// `file` is seen from the framework's folder; that of its questionnaires may lie elsewhere.
    fn push(&mut self, code: Code, file: &str, message: Sentence) {
        let path = match file.strip_prefix("questionnaires/") {
            Some(form) => self.forms.join(form),
            None => self.root.join(file),
        };
        let place = Place::file(path);
        self.findings.push(match code {
            Code::ContentMinutes | Code::ContentLink | Code::ContentForce => {
                Diagnostic::error(code, place, message)
            }
            _ => Diagnostic::warning(code, place, message),
        });
    }
}
