//! The list of the invited: who is expected to answer, and what.

use std::collections::HashMap;

use super::at::{At, bare};
use super::invited_table::InvitedTable;
use super::language::language;
use super::raw::RawInvited;
use crate::diag::{Code, Names, did_you_mean, sentence};
use crate::model::asked::Invited;
use crate::model::framework::{Constituency, Framework};
use crate::model::marked::Marked;
use crate::model::name::fold;
use crate::model::questionnaire::{FULL, Questionnaire};
use crate::model::table::Ix;

/// A form of the questionnaires by its name: of one constituency, or of any.
pub(super) fn known_form(
    form: &Marked<String>,
    questionnaires: &[Questionnaire],
    constituency: Option<Ix<Constituency>>,
    at: &mut At<'_>,
) {
    let of = || questionnaires.iter().filter(|q| constituency.is_none_or(|c| q.constituency == c));
    let known = form.value == FULL || of().any(|q| q.profiles.iter().any(|(name, _)| *name == form.value));
    if !known {
        let mut names: Vec<&str> =
            of().flat_map(|q| q.profiles.iter().map(|(name, _)| name.as_str())).collect();
        names.push(FULL);
        names.sort_unstable();
        names.dedup();
        at.error(
            Code::UnknownQuestionnaire,
            form,
            sentence!("unknown-form", form = &form.value),
            Some(sentence!("help-there-are", names = Names::plain(names))),
        );
    }
}

/// The list of the invited as it was written, in `assessment.yaml` or in a table beside it.
pub(super) enum Listed<'a> {
    Here(&'a [RawInvited]),
    Table(InvitedTable),
}

impl Listed<'_> {
    /// Who is expected to answer.
    pub(super) fn invited(
        &self,
        framework: &Framework,
        questionnaires: &[Questionnaire],
        at: &mut At<'_>,
    ) -> Vec<Invited> {
        match self {
            Self::Here(list) => invited(list, framework, questionnaires, at),
            Self::Table(InvitedTable { path, sheet, columns, list }) => {
                let mut at = At { path, table: Some((columns, sheet.as_deref())), diags: &mut *at.diags };
                invited(list, framework, questionnaires, &mut at)
            }
        }
    }
}

/// An organisation under two spellings of its name is invited twice.
fn invited(
    raw: &[RawInvited],
    framework: &Framework,
    questionnaires: &[Questionnaire],
    at: &mut At<'_>,
) -> Vec<Invited> {
    let mut list: Vec<Invited> = Vec::new();
    let mut met: HashMap<_, usize> = HashMap::new();
    for who in raw {
        let Some(one) = one_invited(who, framework, questionnaires, at) else { continue };
        let first = *met.entry((one.constituency, fold(&one.organisation))).or_insert(list.len());
        if let Some(other) = list.get(first) {
            // An empty name is a finding of its own.
            if !one.organisation.is_empty() {
                let help = (other.organisation != one.organisation)
                    .then(|| sentence!("help-same-name", name = &other.organisation));
                let message = sentence!("invited-twice", name = &one.organisation);
                at.error(Code::DuplicateInvited, &who.organisation, message, help);
            }
            continue;
        }
        list.push(one);
    }
    list
}

/// An id as whoever keeps the list is told it: with the title by which it is known everywhere else.
fn with_title(id: &str, title: &str) -> String {
    format!("{id} ({title})")
}

/// `framework` has its titles in the language of the assessment.
fn one_invited(
    who: &RawInvited,
    framework: &Framework,
    questionnaires: &[Questionnaire],
    at: &mut At<'_>,
) -> Option<Invited> {
    let ids = || framework.constituencies().iter().map(|c| c.id.as_str());
    let sides = || framework.constituencies().iter().map(|one| with_title(&one.id, &one.title));
    if who.organisation.value.trim().is_empty() {
        at.error(Code::BadAssessment, &who.organisation, sentence!("invited-without-name"), None);
    }
    let remits: Vec<&str> = framework.remits().iter().map(|r| r.id.as_str()).collect();
    bare("remit", &who.remit, Some(&remits), at);
    for remit in &who.remit.list {
        let known = || framework.remits().iter().map(|r| r.id.as_str());
        if !known().any(|id| id == remit.value) {
            let all = || framework.remits().iter().map(|one| with_title(&one.id, &one.title));
            let help = did_you_mean(&remit.value, known())
                .unwrap_or_else(|| sentence!("help-allowed", names = Names::plain(all())));
            at.error(Code::UnknownRemit, remit, sentence!("unknown-remit", name = &remit.value), Some(help));
        }
    }
    if who.constituency.value.is_empty() {
        let help = sentence!("help-allowed", names = Names::plain(sides()));
        let message = sentence!("invited-without-constituency", name = &who.organisation.value);
        at.error(Code::UnknownConstituency, &who.constituency, message, Some(help));
        return None;
    }
    let Some(constituency) = framework.constituency(&who.constituency.value) else {
        at.error(
            Code::UnknownConstituency,
            &who.constituency,
            sentence!("unknown-constituency", name = &who.constituency.value),
            did_you_mean(&who.constituency.value, ids())
                .or_else(|| Some(sentence!("help-allowed", names = Names::plain(sides())))),
        );
        return None;
    };
    if let Some(form) = &who.questionnaire {
        let own = questionnaires.iter().any(|q| q.constituency == constituency);
        known_form(form, questionnaires, own.then_some(constituency), at);
    }
    Some(Invited {
        organisation: who.organisation.value.trim().to_owned(),
        constituency,
        remits: who.remit.list.iter().map(|r| r.value.clone()).collect(),
        questionnaire: who.questionnaire.as_ref().map(|q| q.value.clone()),
        language: who.language.as_ref().and_then(|tag| language(tag, at)),
    })
}
