//! Questionnaires: short questions, people who can answer them, and a short form that still compares.

use super::super::words;
use super::{Lint, named};
use crate::diag::Code;
use crate::model::framework::LensKind;
use crate::model::questionnaire::Questionnaire;

/// Words of a question.
const QUESTION: usize = 35;
/// Questions of a short form.
const SHORT: usize = 30;
/// Of the questions that all weighing constituencies are asked, a short form has so many a topic ...
const A_TOPIC: usize = 2;
/// ... and so many a phase, so that divergence can be had by phase.
const A_PHASE: usize = 4;

/// Indicators that name a constituency and that its questionnaire does not ask: asked of nobody there, in silence.
pub(super) fn left_out(lint: &mut Lint<'_>) {
    let framework = lint.framework;
    for questionnaire in lint.questionnaires {
        let constituency = &framework.constituencies[questionnaire.constituency];
        let asked = |i: usize| questionnaire.questions().any(|question| question.indicator == i);
        let left_out: Vec<String> = (0..framework.indicators.len())
            .filter(|&i| framework.indicators[i].asked.contains(&questionnaire.constituency) && !asked(i))
            .map(|i| format!("`{}`", framework.indicators[i].id))
            .collect();
        if !left_out.is_empty() {
            let file = format!("questionnaires/{}.yaml", constituency.id);
            let message = format!(
                "the questionnaire leaves out what names `{}`, which is therefore not asked of it: {}",
                constituency.id,
                named(&left_out)
            );
            lint.say(Code::ContentForm, &file, message);
        }
    }
}

pub(super) fn questionnaires(lint: &mut Lint<'_>) {
    let framework = lint.framework;
    for questionnaire in lint.questionnaires {
        let file = format!("questionnaires/{}.yaml", framework.constituencies[questionnaire.constituency].id);
        let mut unknown = 0;
        for question in questionnaire.questions() {
            let id = &framework.indicators[question.indicator].id;
            let n = words(&question.text);
            if n > QUESTION {
                let message = format!("the question for `{id}` has {n} words; {QUESTION} are allowed");
                lint.say(Code::ContentLength, &file, message);
            }
            if question.knows.is_empty() {
                lint.say(Code::ContentMissing, &file, format!("nobody is named who would know `{id}`"));
            }
            unknown += usize::from(question.often_unknown);
        }
        let all = questionnaire.questions().count();
        if unknown * 4 > all {
            let message =
                format!("questions that expect \"don't know\": {unknown} of {all}; a quarter is allowed");
            lint.say(Code::ContentForm, &file, message);
        }
        for section in questionnaire.sections.iter().filter(|s| s.lead_in.is_empty() || s.evidence.is_empty())
        {
            let message =
                format!("the section `{}` lacks its lead-in or what counts as evidence", section.id);
            lint.say(Code::ContentMissing, &file, message);
        }
        if questionnaire.states.iter().any(String::is_empty) || questionnaire.meant_for.is_empty() {
            let message =
                "the questionnaire does not say whom it is meant for, or when na, dk and nc are right";
            lint.say(Code::ContentMissing, &file, message.to_owned());
        }
        for (name, members) in &questionnaire.profiles {
            short_form(lint, &file, questionnaire, name, members);
        }
    }
}

fn short_form(lint: &mut Lint<'_>, file: &str, of: &Questionnaire, name: &str, members: &[usize]) {
    let framework = lint.framework;
    if members.len() > SHORT {
        let message = format!("the form `{name}` has {} questions; {SHORT} are allowed", members.len());
        lint.say(Code::ContentForm, file, message);
    }
    if framework.constituencies[of.constituency].weight == 0 {
        return;
    }
    let weighing: Vec<usize> =
        (0..framework.constituencies.len()).filter(|&c| framework.constituencies[c].weight > 0).collect();
    let shared = |i: &usize| weighing.iter().all(|c| framework.indicators[*i].asked.contains(c));
    for (kind, least) in [(LensKind::Topic, A_TOPIC), (LensKind::Cycle, A_PHASE)] {
        for node in framework.lens(kind).iter().flat_map(|lens| &lens.nodes) {
            let n = members.iter().filter(|i| shared(i) && node.indicators.contains(i)).count();
            if n < least {
                let message = format!(
                    "the form `{name}` asks too little in `{}`: {n} of the {least} questions to all that a comparison needs",
                    node.id
                );
                lint.say(Code::ContentForm, file, message);
            }
        }
    }
}
