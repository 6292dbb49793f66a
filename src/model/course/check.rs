//! From the raw files to a [`Course`]: what is named must exist. How it is written is the lint's matter.

use std::collections::HashSet;
use std::path::PathBuf;

use super::{Course, Lesson, Minutes, Objective, Teaching};
use crate::diag::{Code, Diagnostic, Diagnostics, Place, Sentence, did_you_mean, sentence};
use crate::model::framework::raw::{RawAdvice, RawGlossary, RawPractices, RawTopic};
use crate::model::framework::{self, File};
use crate::model::marked::Marked;
use crate::model::table::Ix;

/// The raw files of the learning side.
#[derive(Debug, Default)]
pub struct Files {
    /// `lessons/<topic>.md`: topic, path, text.
    pub lessons: Vec<(String, PathBuf, String)>,
    /// `practices.yaml`
    pub practices: Option<File<RawPractices>>,
    /// `glossary.yaml`
    pub glossary: Option<File<RawGlossary>>,
}

/// Makes a course from the framework's raw topics and the files of the learning side. With an error among
/// the findings there is none.
pub fn check(files: &Files, of: &framework::Files, diags: &mut Diagnostics) -> Option<Course> {
    let before = diags.errors();
    let lessons = lessons(files, diags);
    let topics = of.topics.iter().map(|file| teaching(file, of, &lessons, diags)).collect();
    let practices = files.practices.as_ref().map(|f| f.raw.practices.clone()).unwrap_or_default();
    let glossary = files.glossary.as_ref().map(|f| f.raw.terms.clone()).unwrap_or_default();
    if let Some(file) = &files.practices {
        let ids: Vec<&str> = practices.iter().map(|p| p.id.as_str()).collect();
        unique(&ids, &file.path, diags);
        advised(of, &ids, diags);
    }
    if let Some(file) = &files.glossary {
        let ids: Vec<&str> = glossary.iter().map(|t| t.id.as_str()).collect();
        let known: HashSet<&str> = ids.iter().copied().collect();
        unique(&ids, &file.path, diags);
        for (term, see) in glossary.iter().flat_map(|t| t.see.iter().map(move |see| (t, see))) {
            if !known.contains(see.as_str()) {
                let message = sentence!("term-sees-nothing", term = &term.id, see);
                let finding = Diagnostic::error(Code::UnknownReference, Place::file(&file.path), message);
                diags.push(finding.maybe_help(did_you_mean(see, ids.iter().copied())));
            }
        }
    }
    (diags.errors() == before).then_some(Course {
        hours: of.framework.raw.hours.map(u32::from),
        topics,
        practices,
        glossary,
    })
}

impl Course {
    /// The course with lessons, practices and terms that are known to be sound.
    #[must_use]
    pub fn with(mut self, files: &Files) -> Self {
        let lessons = lessons(files, &mut Diagnostics::new());
        for teaching in &mut self.topics {
            let own = lessons.iter().find(|(topic, _)| *topic == teaching.topic);
            teaching.lesson = own.map(|(_, lesson)| lesson.clone());
        }
        self.practices = files.practices.as_ref().map(|f| f.raw.practices.clone()).unwrap_or_default();
        self.glossary = files.glossary.as_ref().map(|f| f.raw.terms.clone()).unwrap_or_default();
        self
    }
}

/// The finding for a heading of a lesson that does not end with its id.
pub fn heading_without_id(place: Place) -> Diagnostic {
    Diagnostic::error(Code::BadLesson, place, sentence!("lesson-heading-without-id"))
        .help(sentence!("help-heading-id"))
}

fn lessons(files: &Files, diags: &mut Diagnostics) -> Vec<(String, Lesson)> {
    let mut list = Vec::new();
    for (topic, path, text) in &files.lessons {
        match Lesson::read(text) {
            Ok(lesson) => list.push((topic.clone(), lesson)),
            Err(line) => {
                let place = Place::Text { file: path.clone(), line, column: 1 };
                diags.push(heading_without_id(place));
            }
        }
    }
    list
}

fn teaching(
    file: &File<RawTopic>,
    of: &framework::Files,
    lessons: &[(String, Lesson)],
    diags: &mut Diagnostics,
) -> Teaching {
    let raw = &file.raw;
    let lesson = lessons.iter().find(|(topic, _)| *topic == raw.id.value).map(|(_, lesson)| lesson.clone());
    let skills: Vec<&str> = of.framework.raw.skills.iter().map(|s| s.id.value.as_str()).collect();
    let mut refer = |at: &Marked<String>, message: fn(&str) -> Sentence, known: &[&str]| {
        let found = known.iter().position(|id| *id == at.value);
        if found.is_none() {
            let place = Place::Text { file: file.path.clone(), line: at.line, column: at.column };
            let finding = Diagnostic::error(Code::UnknownReference, place, message(&at.value));
            diags.push(finding.maybe_help(did_you_mean(&at.value, known.iter().copied())));
        }
        found
    };
    let no_skill = |name: &str| sentence!("reference-no-skill", name);
    let trained = raw.skills.iter().filter_map(|s| refer(s, no_skill, &skills)).map(Ix::new).collect();
    if let Some(lesson) = &lesson {
        let sections: Vec<&str> = lesson.sections.iter().map(|s| s.id.as_str()).collect();
        let no_section = |name: &str| sentence!("reference-no-section", name);
        for objective in &raw.objectives {
            refer(&objective.section, no_section, &sections);
        }
        for section in raw.indicators.iter().filter_map(|i| i.lesson.as_ref()) {
            refer(section, no_section, &sections);
        }
    }
    let objective = |o: &framework::raw::RawObjective| Objective {
        id: o.id.value.clone(),
        level: o.level,
        section: o.section.value.clone(),
        text: o.text.trim().to_owned(),
    };
    Teaching {
        topic: raw.id.value.clone(),
        skills: trained,
        minutes: raw.minutes.map(|m| Minutes {
            reading: m.reading.into(),
            exercises: m.exercises.into(),
            discussion: m.discussion.into(),
            assignment: m.assignment.into(),
        }),
        objectives: raw.objectives.iter().map(objective).collect(),
        lesson,
    }
}

/// Every practice that advice names must be described.
fn advised(of: &framework::Files, known: &[&str], diags: &mut Diagnostics) {
    let core = of.topics.iter().flat_map(|file| file.raw.indicators.iter().map(|i| (&file.path, &i.advice)));
    let beside = of.supporting.iter().flat_map(|f| f.raw.indicators.iter().map(|i| (&f.path, &i.advice)));
    for (path, advice) in core.chain(beside) {
        let named = |(_, advice): &'_ (String, RawAdvice)| advice.practice.clone();
        for practice in advice.0.iter().filter_map(named) {
            if !known.contains(&practice.value.as_str()) {
                let place = Place::Text { file: path.clone(), line: practice.line, column: practice.column };
                let message = sentence!("reference-no-practice", name = &practice.value);
                let finding = Diagnostic::error(Code::UnknownReference, place, message);
                diags.push(finding.maybe_help(did_you_mean(&practice.value, known.iter().copied())));
            }
        }
    }
}

fn unique(ids: &[&str], path: &std::path::Path, diags: &mut Diagnostics) {
    let mut before = HashSet::new();
    for id in ids {
        if !before.insert(id) {
            let message = sentence!("defined-twice", id = *id);
            diags.push(Diagnostic::error(Code::DuplicateId, Place::file(path), message));
        }
    }
}
