//! The baseline of an assessment, and what is said of two assessments before they are compared.

use std::path::Path;

use super::session::Session;
use crate::analysis::compare::{Comparison, Refusal, compare, refusal, reworded};
use crate::analysis::scoring::Scorecard;
use crate::diag::{Code, Diagnostic, Diagnostics, Names, Place, Severity, sentence};
use crate::load::{ASSESSMENT_FILE, Material};
use crate::model::assessment::Assessment;
use crate::model::name::fold;

/// What is said of two assessments before they are compared: why they cannot be, or what a reader should know.
pub(super) fn held_together(before: &Assessment, after: &Assessment, place: &Place) -> Diagnostics {
    let mut found = Diagnostics::new();
    let (old, new) = (before.framework(), after.framework());
    match refusal(before, after) {
        Some(Refusal::NothingInCommon) => {
            let message = sentence!("comparison-nothing-in-common", framework = new.id());
            let one = Diagnostic::error(Code::NothingInCommon, place.clone(), message);
            found.push(one.help(sentence!("help-compare-nothing-in-common")));
        }
        Some(_) => {
            let message = sentence!("comparison-other-framework", before = old.id(), after = new.id());
            let one = Diagnostic::error(Code::OtherFramework, place.clone(), message);
            found.push(one.help(sentence!("help-compare-other-framework")));
        }
        None => {
            let names = (before.body().name.as_str(), after.body().name.as_str());
            if !names.0.is_empty() && !names.1.is_empty() && fold(names.0) != fold(names.1) {
                let message = sentence!("comparison-other-body", before = names.0, after = names.1);
                let one = Diagnostic::warning(Code::OtherBody, place.clone(), message);
                found.push(one.help(sentence!("help-compare-other-body")));
            }
            if before.date() > after.date() {
                let dates = (before.date().to_string(), after.date().to_string());
                let message = sentence!("comparison-earlier-follow-up", before = dates.0, after = dates.1);
                found.push(Diagnostic::warning(Code::EarlierFollowUp, place.clone(), message));
            }
            let reworded =
                if before.language() == after.language() { reworded(old, new) } else { Vec::new() };
            if !reworded.is_empty() {
                let (version, ids) = (new.version().to_string(), Names::quoted(reworded));
                let message = sentence!("comparison-other-words", framework = new.id(), version, ids);
                let one = Diagnostic::warning(Code::OtherWords, place.clone(), message);
                found.push(one.help(sentence!("help-compare-other-words")));
            }
            let languages = (before.language().to_string(), after.language().to_string());
            if languages.0 != languages.1 {
                let message =
                    sentence!("comparison-other-language", before = languages.0, after = languages.1);
                let one = Diagnostic::warning(Code::OtherLanguage, place.clone(), message);
                found.push(one.help(sentence!("help-compare-other-language")));
            }
        }
    }
    found
}

/// Loads the baseline that an assessment names, in the reader's language. What keeps the two from being compared is among the
/// findings of the assessment afterwards.
pub(super) fn baseline(material: &mut Material, folder: &Path, session: &Session) -> Option<Material> {
    let (named, assessment) = (material.baseline.clone()?, material.assessment.as_ref()?);
    let mut loader = session.loader();
    let loaded = loader.baseline(folder, &named);
    let mut made = Material::new(loaded.unwrap_or_default(), loader);
    let place = Place::Text { file: folder.join(ASSESSMENT_FILE), line: named.line, column: named.column };
    let found = match &made.assessment {
        Some(before) => held_together(before, assessment, &place),
        // Its warnings are its own matter, and its errors are why it is not there.
        None => made.diagnostics.iter().filter(|one| one.severity == Severity::Error).cloned().collect(),
    };
    material.diagnostics.extend(found);
    material.texts.extend(std::mem::take(&mut made.texts));
    made.translate(session.locale.tag(), &folder.join(&named.value).join(ASSESSMENT_FILE));
    made.assessment.is_some().then_some(made)
}

/// An assessment compared with its baseline, if it has one.
pub(super) fn with_baseline<'a>(
    baseline: Option<&'a Material>,
    assessment: &'a Assessment,
    card: &Scorecard,
) -> Option<Comparison<'a>> {
    compare(baseline?.assessment.as_ref()?, assessment, card).ok()
}
