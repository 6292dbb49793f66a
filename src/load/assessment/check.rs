//! `assessment.yaml` held against its framework.

use std::path::Path;

use super::at::{At, bare};
use super::invited::{Listed, known_form};
use super::language::language;
use super::raw::RawAssessment;
use super::release;
use crate::diag::{Code, Diagnostic, Diagnostics, Names, did_you_mean, sentence};
use crate::load::framework::FrameworkSet;
use crate::model::asked::Asked;
use crate::model::assessment::{Body, Overrides, Particulars};
use crate::model::day::Day;
use crate::model::framework::{Constituency, Framework, Targets};
use crate::model::ident::{DEFAULT, RESERVED, is_id};
use crate::model::invitation::Invitation;
use crate::model::marked::Marked;
use crate::model::name::fold;
use crate::model::policy::{ReturnsPolicy, Uninvited};
use crate::model::questionnaire::FULL;
use crate::model::score::Score;
use crate::model::table::{Ix, Table};

/// Everything about an assessment but what came in.
pub(super) struct Frame {
    pub(super) said: Particulars,
    pub(super) weights: Table<Constituency, u32>,
    pub(super) asked: Asked,
    pub(super) policy: ReturnsPolicy,
    /// The file of the logo, where one is named.
    pub(super) logo: Option<String>,
}

/// Checks everything; with an error there is no frame.
pub(super) fn frame(
    raw: &RawAssessment,
    listed: &Listed<'_>,
    path: &Path,
    loaded: &FrameworkSet,
    diags: &mut Diagnostics,
) -> Option<Frame> {
    let before = diags.errors();
    let framework = &loaded.framework;
    let mut at = At { path, table: None, diags };
    if !is_id(&raw.assessment.value) {
        at.error(
            Code::BadAssessment,
            &raw.assessment,
            sentence!("assessment-id-unsound", id = &raw.assessment.value),
            Some(sentence!("help-assessment-id")),
        );
    }
    if raw.body.name.value.trim().is_empty() {
        at.error(Code::BadAssessment, &raw.body.name, sentence!("body-without-name"), None);
    }
    let date = Day::parse(&raw.date.value);
    if date.is_none() {
        at.error(
            Code::BadAssessment,
            &raw.date,
            sentence!("date-unsound", date = &raw.date.value),
            Some(sentence!("help-date")),
        );
    }
    let language = language(&raw.language, &mut at);
    let profile = profile(raw, framework, &mut at);
    let (weights, changed_weights) = weights(raw, framework, &mut at);
    let (targets, changed_targets) = targets(raw, framework, &mut at);
    let form = raw.questionnaire.as_ref().map_or(FULL, |q| q.value.as_str());
    if let Some(asked_for) = &raw.questionnaire {
        known_form(asked_for, &loaded.questionnaires, None, &mut at);
    }
    let (worded, _) = loaded.framework_in(language.as_ref().unwrap_or(framework.language()));
    let invited = listed.invited(&worded, &loaded.questionnaires, &mut at);
    let invitation = invitation(raw, &mut at);
    bare("authors", &raw.authors, None, &mut at);
    let seen_by = seen_by(raw, framework, &mut at);
    let release = release::settings(raw, &mut at);
    let policy = policy(raw, &mut at);
    if at.diags.errors() > before {
        return None;
    }
    let asked = Asked::new(framework, &loaded.questionnaires, &profile, form, &invited)
        .with_uninvited(policy.uninvited == Uninvited::Counted);
    Some(Frame {
        said: Particulars {
            id: raw.assessment.value.clone(),
            body: Body { name: raw.body.name.value.trim().to_owned(), profile },
            date: date?,
            language: language?,
            prepared_by: raw.prepared_by.as_deref().unwrap_or_default().trim().to_owned(),
            authors: raw.authors.list.iter().map(|name| name.value.trim().to_owned()).collect(),
            targets,
            overrides: Overrides {
                weights: changed_weights,
                targets: changed_targets,
                form: (form != FULL).then(|| form.to_owned()),
                edited_framework: loaded.edited,
            },
            invitation,
            seen_by,
            release,
        },
        weights,
        asked,
        policy,
        logo: raw.logo.as_ref().map(|logo| logo.value.clone()),
    })
}

/// What those who are asked to answer are told.
fn invitation(raw: &RawAssessment, at: &mut At<'_>) -> Invitation {
    bare("languages", &raw.languages, None, at);
    let deadline = raw.deadline.as_ref().and_then(|text| day(text, at));
    Invitation {
        languages: raw.languages.list.iter().filter_map(|tag| language(tag, at)).collect(),
        deadline,
        return_to: raw.return_to.as_deref().unwrap_or_default().trim().to_owned(),
        publication: raw.publication,
    }
}

/// A day, or a finding where it is none.
fn day(text: &Marked<String>, at: &mut At<'_>) -> Option<Day> {
    let day = Day::parse(&text.value);
    if day.is_none() {
        let message = sentence!("date-unsound", date = &text.value);
        at.error(Code::BadAssessment, text, message, Some(sentence!("help-date")));
    }
    day
}

/// What can stand in the place of a day where a constituency did not see the report, as it is printed.
const NOT_SEEN: [&str; 3] = ["not seen", "non vu", "non vue"];

/// When each constituency saw the report.
fn seen_by(raw: &RawAssessment, framework: &Framework, at: &mut At<'_>) -> Vec<(Ix<Constituency>, Day)> {
    let pairs = raw.seen_by.0.iter();
    pairs
        .filter_map(|(id, text)| {
            let Some(position) = framework.constituency(id) else {
                let known = framework.constituencies().iter().map(|c| c.id.as_str());
                let message = sentence!("unknown-constituency", name = id);
                at.error(Code::UnknownConstituency, text, message, did_you_mean(id, known));
                return None;
            };
            let seen = !NOT_SEEN.contains(&fold(&text.value).as_str());
            Some((position, seen.then(|| day(text, at)).flatten()?))
        })
        .collect()
}

/// What the file says about the returns.
fn policy(raw: &RawAssessment, at: &mut At<'_>) -> ReturnsPolicy {
    bare("distinct", &raw.distinct, None, at);
    for name in raw.distinct.list.iter().filter(|name| name.value.trim().is_empty()) {
        at.error(Code::BadAssessment, name, sentence!("distinct-name-empty"), None);
    }
    ReturnsPolicy {
        uninvited: raw.uninvited,
        distinct: raw.distinct.list.iter().map(|name| name.value.trim().to_owned()).collect(),
        ids_checked: raw.ids.is_some(),
        reasons: raw.reasons,
        publication: raw.publication,
    }
}

fn profile(raw: &RawAssessment, framework: &Framework, at: &mut At<'_>) -> Vec<String> {
    let known = || framework.profiles().iter().map(|p| p.id.as_str());
    bare("profile", &raw.body.profile, Some(&known().collect::<Vec<_>>()), at);
    for profile in &raw.body.profile.list {
        if !known().any(|id| id == profile.value) {
            let help = match framework.profiles() {
                [] => sentence!("help-no-profiles"),
                _ => did_you_mean(&profile.value, known())
                    .unwrap_or_else(|| sentence!("help-allowed", names = Names::plain(known()))),
            };
            let message = sentence!("unknown-profile", name = &profile.value);
            at.error(Code::UnknownProfile, profile, message, Some(help));
        }
    }
    if raw.body.profile.list.is_empty() && raw.body.profile.bare.is_none() && !framework.profiles().is_empty()
    {
        let place = at.place(&raw.body.name);
        let help = sentence!("help-profile", profiles = Names::plain(known()));
        at.diags.push(Diagnostic::warning(Code::NoProfile, place, sentence!("no-profile")).help(help));
    }
    raw.body.profile.list.iter().map(|p| p.value.clone()).collect()
}

/// Weights that differ from the framework's: the constituency, the framework's weight, the one in force.
type Changed = Vec<(Ix<Constituency>, u32, u32)>;

/// The weights in force, and which of them differ from the framework's.
fn weights(
    raw: &RawAssessment,
    framework: &Framework,
    at: &mut At<'_>,
) -> (Table<Constituency, u32>, Changed) {
    let mut weights = framework.constituencies().map(|_, c| c.weight);
    let ids = || framework.constituencies().iter().map(|c| c.id.as_str());
    for (id, weight) in &raw.constituencies.0 {
        let Some(position) = framework.constituency(id) else {
            at.error(
                Code::UnknownConstituency,
                weight,
                sentence!("unknown-constituency", name = id),
                did_you_mean(id, ids()),
            );
            continue;
        };
        match u32::try_from(weight.value) {
            Ok(whole) if whole <= 1000 => weights[position] = whole,
            _ => at.error(
                Code::BadAssessment,
                weight,
                sentence!("weight-of-constituency-out-of-range", number = weight.value.to_string(), id),
                None,
            ),
        }
    }
    if weights.iter().all(|&w| w == 0) {
        at.error(Code::BadAssessment, &raw.assessment, sentence!("no-constituency-weighs"), None);
    }
    let changed = framework
        .constituencies()
        .pairs()
        .filter(|(n, c)| c.weight != weights[*n])
        .map(|(n, c)| (n, c.weight, weights[n]))
        .collect();
    (weights, changed)
}

/// The targets in force, and which of them the assessment sets: id, the framework's, its own.
fn targets(
    raw: &RawAssessment,
    framework: &Framework,
    at: &mut At<'_>,
) -> (Targets, Vec<(String, f64, f64)>) {
    let mut targets = framework.targets().clone();
    let mut changed = Vec::new();
    for (id, target) in &raw.targets.0 {
        if framework.extension().is_some_and(|extension| extension.hides(id)) {
            let message = sentence!("target-for-hidden", id);
            at.error(Code::UnknownTarget, target, message, Some(sentence!("help-target-for-hidden", id)));
            continue;
        }
        if id != DEFAULT && !framework.has(id) {
            at.error(
                Code::UnknownTarget,
                target,
                sentence!("target-for-nothing", id),
                did_you_mean(id, framework.ids().chain(RESERVED)),
            );
            continue;
        }
        let tenths = target.value * 10.0;
        let Some(score) = Score::new(target.value).filter(|_| (tenths - tenths.round()).abs() < 1e-6) else {
            at.error(
                Code::BadAssessment,
                target,
                sentence!("target-out-of-range", number = target.value.to_string(), id),
                None,
            );
            continue;
        };
        doubtful_target(id, target, score, framework, at);
        let before = match framework.indicator(id) {
            Some(indicator) => framework.targets().of_indicator(framework, indicator),
            None => framework.targets().of_node(id),
        };
        if before != score {
            changed.push((id.clone(), before.get(), score.get()));
        }
        if id == DEFAULT {
            targets.default = score;
        } else {
            targets.own.retain(|(known, _)| known != id);
            targets.own.push((id.clone(), score));
        }
    }
    (targets, changed)
}

/// Below this a target asks for next to nothing.
const LOW_TARGET: f64 = 25.0;

/// A target that is likely meant as something else: a point's code in place of its value, or hardly a target.
fn doubtful_target(id: &str, target: &Marked<f64>, score: Score, framework: &Framework, at: &mut At<'_>) {
    // Of a topic or a phase any scale may be meant, of an indicator its own.
    let own = framework.indicator(id).map(|indicator| framework.scale_of(indicator));
    let others = framework.scales().iter().filter(|_| own.is_none());
    let code = target.value.to_string();
    let points = || own.into_iter().chain(others.clone()).flat_map(|scale| &scale.points);
    let is_value = points().any(|point| point.value == score);
    let (code, message, help) = match points().find(|point| point.code == code) {
        Some(point) if !is_value => (
            Code::TargetIsCode,
            sentence!("target-is-code", code = &code, id),
            sentence!("help-target-is-code", code, number = point.value.get()),
        ),
        _ if score < Score::made(LOW_TARGET) => (
            Code::LowTarget,
            sentence!("target-low", number = code, id, limit = LOW_TARGET),
            sentence!("help-target-low"),
        ),
        _ => return,
    };
    let place = at.place(target);
    at.diags.push(Diagnostic::warning(code, place, message).help(help));
}
