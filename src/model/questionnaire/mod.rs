//! Questionnaires: what each constituency is asked, in the question of the indicator or in words of its own.

pub mod raw;

use std::path::Path;

use self::raw::RawQuestionnaire;
use super::framework::{Constituency, Framework, Indicator};
use super::ident::is_id;
use super::marked::Marked;
use super::table::Ix;
use crate::diag::{Code, Diagnostic, Diagnostics, Place, Sentence, did_you_mean, sentence};

/// The name of the form that holds every question.
pub const FULL: &str = "full";

/// The questions put to one constituency.
#[derive(Debug, Clone)]
pub struct Questionnaire {
    /// Its constituency, a position in the framework.
    pub constituency: Ix<Constituency>,
    /// Title of the questionnaire, as a reader sees it.
    pub title: String,
    /// What is said to the respondent first.
    pub lead_in: String,
    /// Whom it is meant for: which organisations, which units.
    pub meant_for: String,
    /// When `na`, `dk` and `nc` are the right answer, in this order.
    pub states: [String; 3],
    /// Sections of the questionnaire, in the order of the file.
    pub sections: Vec<Section>,
    /// Shorter forms: name and indicators.
    pub profiles: Vec<(String, Vec<Ix<Indicator>>)>,
}

/// Some questions under a heading.
#[derive(Debug, Clone)]
pub struct Section {
    /// Id of the section, unique among its kind without regard to case.
    pub id: String,
    /// The heading.
    pub title: String,
    /// What is said before the questions.
    pub lead_in: String,
    /// What counts as evidence for this constituency here.
    pub evidence: String,
    /// Questions of the section, in the order of the file.
    pub questions: Vec<Question>,
}

/// One thing asked, for one indicator.
#[derive(Debug, Clone)]
pub struct Question {
    /// The indicator, a position in the framework.
    pub indicator: Ix<Indicator>,
    /// The question in the constituency's own words; empty where the indicator's question is asked.
    pub own_text: String,
    /// Who inside the organisation would know; empty where it was not written.
    pub knows: String,
    /// Many who answer honestly will not know.
    pub often_unknown: bool,
}

impl Question {
    /// The words in which it is asked: its own, or else the question of its indicator. The one place that decides.
    pub fn text<'t>(&'t self, framework: &'t Framework) -> &'t str {
        match self.own_text.as_str() {
            "" => &framework[self.indicator].question,
            own => own,
        }
    }
}

impl Questionnaire {
    /// Does the form called `profile` contain the indicator? `None` when there is no such form.
    pub fn contains(&self, profile: &str, indicator: Ix<Indicator>) -> Option<bool> {
        if profile == FULL {
            return Some(self.questions().any(|q| q.indicator == indicator));
        }
        let (_, list) = self.profiles.iter().find(|(name, _)| name == profile)?;
        Some(list.contains(&indicator))
    }

    /// All questions in order.
    pub fn questions(&self) -> impl Iterator<Item = &Question> {
        self.sections.iter().flat_map(|s| &s.questions)
    }
}

/// Makes a questionnaire, or finds out why not.
pub fn check(
    raw: &RawQuestionnaire,
    path: &Path,
    framework: &Framework,
    diags: &mut Diagnostics,
) -> Option<Questionnaire> {
    let before = diags.errors();
    let mut error = |at: &Marked<String>, message: Sentence, help: Option<Sentence>| {
        let place = Place::Text { file: path.to_owned(), line: at.line, column: at.column };
        diags.push(Diagnostic::error(Code::QuestionnaireMismatch, place, message).maybe_help(help));
    };
    let wanted = format!("{}@{}", framework.id, framework.version.major);
    if raw.framework.value != wanted {
        error(
            &raw.framework,
            sentence!("form-of-other-framework", framework = &raw.framework.value, wanted),
            None,
        );
    }
    let ids = || framework.constituencies.iter().map(|c| c.id.as_str());
    let constituency = framework.constituency(&raw.constituency.value);
    if constituency.is_none() {
        error(
            &raw.constituency,
            sentence!("unknown-constituency", name = &raw.constituency.value),
            did_you_mean(&raw.constituency.value, ids()),
        );
    }
    let constituency = constituency?;
    let hears = framework.constituencies[constituency].hears.is_some();
    let mut asked: Vec<Ix<Indicator>> = Vec::new();
    let mut sections = Vec::new();
    for section in &raw.sections {
        let mut questions = Vec::new();
        for question in &section.questions {
            let id = &question.indicator;
            let Some(indicator) = framework.indicator(&id.value) else {
                if framework.extension.as_ref().is_some_and(|extension| extension.hides(&id.value)) {
                    let message = sentence!("form-asks-hidden", id = &id.value);
                    error(id, message, Some(sentence!("help-form-asks-hidden", id = &id.value)));
                    continue;
                }
                error(
                    id,
                    sentence!("unknown-indicator", name = &id.value),
                    did_you_mean(&id.value, framework.indicators.iter().map(|i| i.id.as_str())),
                );
                continue;
            };
            if !hears && !framework.indicators[indicator].asked.contains(&constituency) {
                let constituency = &raw.constituency.value;
                error(id, sentence!("form-asks-unasked", id = &id.value, constituency), None);
            }
            if asked.contains(&indicator) {
                error(id, sentence!("form-asks-twice", id = &id.value), None);
            }
            if question.text.trim().is_empty() && framework.indicators[indicator].question.is_empty() {
                let help = sentence!("help-question", id = &id.value);
                error(id, sentence!("form-question-empty", id = &id.value), Some(help));
            }
            asked.push(indicator);
            questions.push(Question {
                indicator,
                own_text: question.text.trim().to_owned(),
                knows: question.knows.trim().to_owned(),
                often_unknown: question.expect.is_some(),
            });
        }
        sections.push(Section {
            id: section.id.value.clone(),
            title: section.title.clone(),
            lead_in: section.lead_in.trim().to_owned(),
            evidence: section.evidence.trim().to_owned(),
            questions,
        });
    }
    let mut profiles = Vec::new();
    for (name, list) in &raw.profiles.0 {
        let mut members = Vec::new();
        for id in list {
            if name == FULL || !is_id(name) {
                error(id, sentence!("form-name-unsound", name), None);
            }
            match framework.indicator(&id.value) {
                Some(indicator) if asked.contains(&indicator) => members.push(indicator),
                _ => error(id, sentence!("form-names-unasked", form = name, id = &id.value), None),
            }
        }
        profiles.push((name.clone(), members));
    }
    (diags.errors() == before).then(|| Questionnaire {
        constituency,
        title: raw.title.clone(),
        lead_in: raw.lead_in.trim().to_owned(),
        meant_for: raw.meant_for.trim().to_owned(),
        states: [&raw.states.na, &raw.states.dk, &raw.states.nc].map(|text| text.trim().to_owned()),
        sections,
        profiles,
    })
}
