//! Questionnaires: short questions, people who can answer them, and a short form that still compares.

use super::super::words;
use super::{Lint, named};
use crate::diag::{Code, sentence};
use crate::model::framework::{Constituency, Indicator, LensKind};
use crate::model::ident::IndicatorId;
use crate::model::questionnaire::Questionnaire;
use crate::model::table::Ix;

/// Words of a question.
pub(super) const QUESTION: usize = 30;
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
        let asked = |i: Ix<Indicator>| questionnaire.questions().any(|question| question.indicator == i);
        let left_out: Vec<&IndicatorId> = framework
            .indicators
            .ixs()
            .filter(|&i| framework.indicators[i].asked.contains(&questionnaire.constituency) && !asked(i))
            .map(|i| &framework.indicators[i].id)
            .collect();
        if !left_out.is_empty() {
            let file = format!("questionnaires/{}.yaml", constituency.id);
            let indicators = named(left_out);
            let message = sentence!("content-form-leaves-out", constituency = &constituency.id, indicators);
            lint.push(Code::ContentForm, &file, message);
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
            let n = words(&question.own_text);
            if n > QUESTION {
                let message = sentence!("content-question-long", id, count = n, most = QUESTION);
                lint.push(Code::ContentLength, &file, message);
            }
            if question.knows.is_empty() {
                lint.push(Code::ContentMissing, &file, sentence!("content-nobody-knows", id));
            }
            unknown += usize::from(question.often_unknown);
        }
        let all = questionnaire.questions().count();
        if unknown * 4 > all {
            let message = sentence!("content-form-often-unknown", count = unknown, all);
            lint.push(Code::ContentForm, &file, message);
        }
        for section in questionnaire.sections.iter().filter(|s| s.lead_in.is_empty() || s.evidence.is_empty())
        {
            let message = sentence!("content-section-lacks-texts", section = &section.id);
            lint.push(Code::ContentMissing, &file, message);
        }
        if questionnaire.states.iter().any(String::is_empty) || questionnaire.meant_for.is_empty() {
            lint.push(Code::ContentMissing, &file, sentence!("content-form-lacks-texts"));
        }
        for (name, members) in &questionnaire.profiles {
            short_form(lint, &file, questionnaire, name, members);
        }
    }
}

fn short_form(lint: &mut Lint<'_>, file: &str, of: &Questionnaire, name: &str, members: &[Ix<Indicator>]) {
    let framework = lint.framework;
    if members.len() > SHORT {
        let message = sentence!("content-form-long", form = name, count = members.len(), most = SHORT);
        lint.push(Code::ContentForm, file, message);
    }
    if framework.constituencies[of.constituency].weight == 0 {
        return;
    }
    let weighing: Vec<Ix<Constituency>> =
        framework.constituencies.ixs().filter(|&c| framework.constituencies[c].weight > 0).collect();
    let shared = |i: &Ix<Indicator>| weighing.iter().all(|c| framework.indicators[*i].asked.contains(c));
    for (kind, least) in [(LensKind::Topic, A_TOPIC), (LensKind::Cycle, A_PHASE)] {
        for node in framework.lens(kind).iter().flat_map(|lens| &lens.nodes) {
            let n = members.iter().filter(|i| shared(i) && node.indicators.contains(i)).count();
            if n < least {
                let message = sentence!("content-form-thin", form = name, node = &node.id, count = n, least);
                lint.push(Code::ContentForm, file, message);
            }
        }
    }
}
