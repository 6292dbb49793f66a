//! Facts of a certificate: everything that it says, found once, for the credential and for its picture alike.

use std::collections::BTreeSet;

use crate::learn::grade::{AllVoid, Decision, Grade, decide, grade};
use crate::learn::hours::Hours;
use crate::learn::log::{Event, Log};
use crate::learn::record::Record;
use crate::model::course::Course;
use crate::model::course::training::{Pass, Training};
use crate::model::day::Day;
use crate::model::framework::{Framework, LensKind};
use crate::model::ratio::Ratio;

/// What a certificate is made of.
pub struct Material<'m> {
    /// The exercises and what it takes to pass.
    pub training: &'m Training,
    /// The framework whose course it is.
    pub framework: &'m Framework,
    /// Topics and their objectives.
    pub course: &'m Course,
    /// The learner's log.
    pub log: &'m Log,
}

/// What a certificate says.
#[derive(Debug, Clone)]
pub struct Facts {
    /// Name of the learner.
    pub learner: String,
    /// Title of the course.
    pub course: String,
    /// Id of the framework whose course it is.
    pub framework: String,
    /// Version of the exercises.
    pub version: String,
    /// Name of the issuer.
    pub issuer: String,
    /// The first day on which the learner did anything, or of the hours that count.
    pub begun: Day,
    /// Day of the last answer that was submitted, or of the last hours that count.
    pub completed: Day,
    /// Day of the certificate.
    pub issued: Day,
    /// Share of the whole.
    pub grade: Ratio,
    /// What it takes to pass.
    pub pass: Pass,
    /// The hours, each kind by itself.
    pub hours: Hours,
    /// Those who confirmed declared hours.
    pub confirmers: Vec<String>,
    /// The trainer who stands by the result, and since when; nobody for a record of self-study.
    pub countersigned: Option<(String, Day)>,
    /// The modules, in order.
    pub modules: Vec<Module>,
    /// Titles of the skills.
    pub skills: Vec<String>,
    /// Hash of the last line of the log.
    pub head: String,
}

/// A module of the course.
#[derive(Debug, Clone)]
pub struct Module {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Share of its points that was earned.
    pub share: Ratio,
    /// Its topics, in order.
    pub topics: Vec<Topic>,
}

/// A topic of the course.
#[derive(Debug, Clone)]
pub struct Topic {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// The objective that asks most of a learner.
    pub objective: String,
}

/// Why there is no certificate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NotEarned {
    /// Conditions that are not met: all of them.
    Unmet(Decision),
    /// All exercises of a module were taken out, so that there is no grade.
    Void(AllVoid),
}

impl Facts {
    /// The facts of who passed.
    ///
    /// # Errors
    /// Every condition that is not met.
    pub fn of(material: &Material<'_>, issuer: &str, issued: Day) -> Result<Self, NotEarned> {
        let Material { training, framework, log, .. } = material;
        let record = Record::of(training, &log.entries);
        let hours = Hours::of(training, &log.entries);
        let grade = grade(training, &record).map_err(NotEarned::Void)?;
        let decision = decide(&grade, &hours, &training.pass);
        if !decision.unmet.is_empty() {
            return Err(NotEarned::Unmet(decision));
        }
        let days = hours.days(training.pass.rule);
        let [first, last] = [first_doing(log), record.last_submission()].map(|at| at.map(Day::of_seconds));
        let made = Day::of_seconds(log.heading.at);
        let completed = last.into_iter().chain(days.map(|(_, last)| last)).max().unwrap_or(made);
        let begun = first.into_iter().chain(days.map(|(first, _)| first)).min().unwrap_or(completed);
        let confirmers: BTreeSet<String> =
            hours.declarations.iter().filter_map(|one| Some(one.confirmed.as_ref()?.0.clone())).collect();
        Ok(Self {
            learner: log.heading.learner.clone(),
            course: training.title.clone(),
            framework: training.framework.clone(),
            version: training.version.clone(),
            issuer: issuer.to_owned(),
            begun,
            completed,
            issued,
            pass: training.pass.clone(),
            confirmers: confirmers.into_iter().collect(),
            countersigned: record.countersigned().cloned(),
            modules: modules(material, &grade),
            grade: grade.share,
            skills: framework.skills().iter().map(|skill| skill.title.clone()).collect(),
            head: log.head.clone(),
            hours,
        })
    }
}

/// When the learner first did something, at whatever place; a log may be made long after what a page tells of.
fn first_doing(log: &Log) -> Option<u64> {
    let is_doing = |event: &Event| {
        matches!(
            event,
            Event::SessionStarted
                | Event::LessonOpened { .. }
                | Event::Practised { .. }
                | Event::Submitted { .. }
        )
    };
    log.entries.iter().filter(|entry| is_doing(&entry.event)).map(|entry| entry.at).min()
}

fn modules(material: &Material<'_>, grade: &Grade) -> Vec<Module> {
    let Material { training, framework, course, .. } = material;
    let lens = framework.lens(LensKind::Topic);
    let title = |id: &str| {
        let group = lens.and_then(|lens| lens.groups.iter().find(|group| group.id.as_str() == id));
        group.map_or_else(|| id.to_owned(), |group| group.title.clone())
    };
    let topic = |id: &str| {
        let node = lens.and_then(|lens| lens.nodes.iter().find(|node| node.id.as_str() == id));
        let teaching = course.topics.iter().find(|teaching| teaching.topic == id);
        // Of two that ask as much, the later one.
        let most = teaching.and_then(|teaching| teaching.objectives.iter().max_by_key(|one| one.level as u8));
        Topic {
            id: id.to_owned(),
            title: node.map_or_else(|| id.to_owned(), |node| node.title.clone()),
            objective: most.map(|objective| objective.text.clone()).unwrap_or_default(),
        }
    };
    let module = |(module, n): (&crate::learn::grade::ModuleGrade, usize)| {
        let own = training.units.iter().filter(|unit| unit.is_topic && unit.module == n);
        Module {
            id: module.id.clone(),
            title: title(&module.id),
            share: module.earned.share_of(&module.points),
            topics: own.map(|unit| topic(&unit.id)).collect(),
        }
    };
    grade.modules.iter().zip(0..).map(module).collect()
}
