//! From the raw files of exercises to a [`Training`]: what is named must exist, and whoever answers must be able to pass.

use std::collections::BTreeSet;
use std::path::Path;

use super::capstone::capstone;
use super::check_case::case;
use super::check_exercise::exercise;
use super::checked::{At, Files, Within};
use super::raw::RawCourse;
use super::{Kind, Module, Pass, Training, Unit};
use crate::diag::{Code, Diagnostic, Diagnostics, Place, sentence};
use crate::model::course::Course;
use crate::model::framework::{File, Framework, LensKind, Version};
use crate::model::ratio::Ratio;

/// So often an exercise can be submitted where a course does not say.
const ATTEMPTS: u32 = 3;

/// Makes the training of a framework. With an error among the findings there is none.
pub fn check(
    files: &Files,
    framework: &Framework,
    course: &Course,
    folder: &Path,
    diags: &mut Diagnostics,
) -> Option<Training> {
    let before = diags.errors();
    let case = case(files, framework, diags);
    let file = match &files.course {
        Some(file) => file,
        None => {
            // A file that is there and could not be read has its finding.
            if diags.errors() == before {
                let place = Place::file(folder);
                diags.push(Diagnostic::error(Code::BadCourse, place, sentence!("course-no-file")));
            }
            return None;
        }
    };
    let (pass, modules) = whole(file, framework, diags);
    let units = units(files, &modules, &Within { framework, course, case: case.as_ref() }, diags);
    let capstone = files.capstone.as_ref().and_then(|file| capstone(file, course, diags));
    lint(&units, course, folder, diags);
    if diags.errors() > before {
        return None;
    }
    Some(Training {
        framework: framework.id().to_owned(),
        version: file.raw.version.value.clone(),
        title: if file.raw.title.is_empty() { framework.title().to_owned() } else { file.raw.title.clone() },
        pass: pass?,
        attempts: file.raw.attempts.as_ref().map_or(ATTEMPTS, |attempts| attempts.value),
        modules,
        units,
        case,
        capstone,
        pages: files.pages.clone(),
    })
}

/// What holds for the course as a whole.
fn whole(
    file: &File<RawCourse>,
    framework: &Framework,
    diags: &mut Diagnostics,
) -> (Option<Pass>, Vec<Module>) {
    let raw = &file.raw;
    let mut at = At { path: &file.path, diags };
    at.format(&raw.format);
    if Version::parse(&raw.version.value).is_none() {
        at.error(Code::BadVersion, &raw.version, sentence!("course-bad-version", text = &raw.version.value));
    }
    let hundred = Ratio::whole(100);
    let threshold = at.number(&raw.pass.threshold);
    if threshold.as_ref().is_some_and(|threshold| threshold.is_zero() || *threshold > hundred) {
        at.error(Code::BadCourse, &raw.pass.threshold, sentence!("course-threshold"));
    }
    let hours = at.number(&raw.pass.hours);
    if hours.as_ref().is_some_and(|hours| *hours > Ratio::whole(10_000)) {
        at.error(Code::BadCourse, &raw.pass.hours, sentence!("course-hours"));
    }
    if let Some(attempts) = raw.attempts.as_ref().filter(|attempts| !(1..=100).contains(&attempts.value)) {
        at.error(Code::BadCourse, attempts, sentence!("course-attempts"));
    }
    let groups: Vec<&str> = framework
        .lens(LensKind::Topic)
        .map(|lens| lens.groups.iter().map(|group| group.id.as_str()).collect())
        .unwrap_or_default();
    at.unique(raw.modules.iter().map(|module| &module.id));
    let mut modules = Vec::new();
    for module in &raw.modules {
        at.known(&module.id, &groups, |name| sentence!("course-no-module", name));
        if let Some(weight) = at.number(&module.weight) {
            modules.push(Module { id: module.id.value.clone(), weight });
        }
    }
    let sum: Ratio = modules.iter().map(|module| module.weight.clone()).sum();
    if let Some(first) = raw.modules.first().filter(|_| modules.len() == raw.modules.len())
        && sum != hundred
    {
        at.error(Code::BadCourse, &first.weight, sentence!("course-weights", sum = sum.to_string()));
    }
    for group in groups.iter().filter(|group| !raw.modules.iter().any(|module| module.id.value == **group)) {
        let message = sentence!("course-module-missing", name = *group);
        at.error(Code::BadCourse, &raw.version, message);
    }
    let seconds = hours.map(|hours| (hours * Ratio::whole(3600)).to_string().parse());
    let pass = threshold.zip(seconds.and_then(Result::ok)).map(|(threshold, seconds)| Pass {
        threshold: threshold / hundred,
        seconds,
        rule: raw.pass.hours_rule,
    });
    if pass.is_none() && at.diags.errors() == 0 {
        at.error(Code::BadCourse, &raw.pass.hours, sentence!("course-hours"));
    }
    (pass, modules)
}

/// The units in order: the topics of each module, then its own assessment.
fn units(files: &Files, modules: &[Module], within: &Within<'_>, diags: &mut Diagnostics) -> Vec<Unit> {
    let Some(lens) = within.framework.lens(LensKind::Topic) else { return Vec::new() };
    let topics: Vec<&str> = lens.nodes.iter().map(|node| node.id.as_str()).collect();
    let names: Vec<&str> = modules.iter().map(|module| module.id.as_str()).collect();
    let mut made = Vec::new();
    let mut ids: BTreeSet<String> = BTreeSet::new();
    for File { path, raw } in &files.units {
        let mut at = At { path, diags };
        at.format(&raw.format);
        let (id, is_topic) = match (&raw.topic, &raw.module) {
            (Some(topic), None) => (topic, true),
            (None, Some(module)) => (module, false),
            _ => {
                at.error(Code::BadExercise, &raw.format, sentence!("course-topic-or-module"));
                continue;
            }
        };
        let known = if is_topic { &topics } else { &names };
        let Some(position) = at.known(id, known, |name| sentence!("course-no-unit", name)) else { continue };
        if path.file_stem().is_none_or(|stem| *stem != *id.value) {
            at.warning(Code::BadExercise, id, sentence!("course-file-of-other", id = &id.value));
        }
        let exercises: Vec<_> =
            raw.exercises.iter().filter_map(|raw| exercise(raw, within, &mut at)).collect();
        for exercise in &raw.exercises {
            if !ids.insert(exercise.id.value.to_lowercase()) {
                at.error(
                    Code::DuplicateId,
                    &exercise.id,
                    sentence!("defined-twice", id = &exercise.id.value),
                );
            }
        }
        let module = if is_topic {
            let group = lens.nodes.iter().nth(position).and_then(|node| node.group);
            let group = group.map(|group| lens.groups[group].id.as_str());
            names.iter().position(|name| Some(*name) == group)
        } else {
            Some(position)
        };
        let Some(module) = module else {
            at.error(Code::BadCourse, id, sentence!("course-topic-without-module", id = &id.value));
            continue;
        };
        let teaching = within.course.topics.iter().find(|teaching| teaching.topic == id.value);
        let minutes = teaching.and_then(|teaching| teaching.minutes).map_or(0, |minutes| minutes.sum());
        if made.iter().any(|(_, _, unit): &(usize, usize, Unit)| unit.id == id.value) {
            at.error(Code::DuplicateId, id, sentence!("defined-twice", id = &id.value));
        }
        let order = if is_topic { position } else { usize::MAX };
        let minutes = if is_topic { minutes } else { 0 };
        made.push((module, order, Unit { id: id.value.clone(), module, is_topic, minutes, exercises }));
    }
    made.sort_by_key(|(module, order, _)| (*module, *order));
    made.into_iter().map(|(_, _, unit)| unit).collect()
}

/// What a sound course can still lack: a topic without exercises or without a case, an objective that nothing tests, an exercise that
/// tests what another topic teaches.
fn lint(units: &[Unit], course: &Course, folder: &Path, diags: &mut Diagnostics) {
    let mut say = |code, message| diags.push(Diagnostic::warning(code, Place::file(folder), message));
    for teaching in &course.topics {
        let topic = &teaching.topic;
        let own = units.iter().find(|unit| unit.id == *topic);
        if own.is_none_or(|unit| unit.graded().next().is_none()) {
            say(Code::BadCourse, sentence!("course-topic-untested", topic));
        } else if !own.is_some_and(|unit| unit.graded().any(|one| matches!(one.kind, Kind::Case { .. }))) {
            say(Code::BadCourse, sentence!("course-topic-without-case", topic));
        }
        for exercise in own.into_iter().flat_map(|unit| &unit.exercises) {
            let objective = &exercise.objective;
            if !teaching.objectives.iter().any(|one| one.id == *objective) {
                let id = &exercise.id;
                say(Code::BadCourse, sentence!("course-objective-elsewhere", id, objective, topic));
            }
        }
        for objective in &teaching.objectives {
            let all = units.iter().flat_map(|unit| unit.graded());
            if !all.into_iter().any(|exercise| exercise.objective == objective.id) {
                say(Code::UntestedObjective, sentence!("course-objective-untested", id = &objective.id));
            }
        }
    }
}
